"""CLDR formatting of each argument type, for one locale; `numbers.py` has the numbers.

The data is Babel's (CLDR 47). Babel's own functions are used where they agree with ICU; where they fall
short (docs/formatting.md lists how, and what was considered), the piece here reads the same data.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from decimal import ROUND_CEILING, Decimal
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_time, get_datetime_format

from ..arguments.reading import Value
from ..arguments.types import ARGUMENT_TYPES
from ..fluent.pseudo import PSEUDO_LOCALES
from ..language_tags import PSEUDO_REGIONS, parents, parse_whole_tag
from .cldr import LeanLocale
from .numbers import NumberOptions, Numbers

__all__ = ["Formats", "ListType"]

ListType = Literal["and", "or", "unit"]
DateStyle = Literal["full", "long", "medium", "short"]
Names = Callable[[str], str | None]

# Where CLDR has no short name of a language, Babel gives the long one: "Mandarijn (traditioneel)".
_LONG_NAMES = {
    "zh_Hans": frozenset({"af", "bn", "fi", "id", "ko", "my", "nl", "pa", "ps", "sd", "vec", "vi"}),
    "zh_Hant": frozenset({"af", "bn", "cs", "fi", "id", "ko", "my", "nl", "pa", "pcm", "vec", "vi"}),
    "en_GB": frozenset({"ar", "bn", "de", "fil", "ha", "qu", "uk", "yi"}),
    "en_US": frozenset({"ar", "ha", "km", "ps", "qu", "ro", "ti", "yi", "yo"}),
}
# CLDR's localePattern and localeSeparator, which Babel does not carry.
_NAME_PATTERNS = {"ii": "{0}（{1}）", "ko": "{0}({1})", "zh": "{0}（{1}）"}
_NAME_SEPARATORS = {
    "am": "፣ ", "ar": "، ", "ckb": "، ", "fa": "، ", "ii": "，", "ja": "、", "ti": "፣ ", "ug": "، ", "ur": "،",
    "yue": "，", "zh": "，",
}  # fmt: skip
_LANGUAGE_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE | re.ASCII)
_LANGUAGE_ALIASES: Mapping[str, str] = get_global("language_aliases")

# What a phone number may hold; a sentence around it, or digits that are masked, stay as they are.
_PHONE = re.compile(r"\+[\d\s().\-/\u2010-\u2015]{4,40}")

_FEW = 200  # of a unit of time: the times to come that are formatted once

_DURATION_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
_BYTE_UNITS = (("gigabyte", 10**9), ("megabyte", 10**6), ("kilobyte", 10**3), ("byte", 1))
_BYTES_ROUNDED = Decimal("0.99995")  # 999,950 bytes would be 1,000.0 kB

_LIST_STYLES = {"and": ("standard",), "or": ("or",), "unit": ("standard", "unit-short", "unit")}
_ROOT_LIST = {"start": "{0}, {1}", "middle": "{0}, {1}", "end": "{0}, {1}", "2": "{0}, {1}"}


class Formats(Numbers):
    """How one locale writes values.

    Args:
        tag: a BCP 47 tag that CLDR knows.
        names: the locale's name of an identifier, None where it has none.
        timezone: the IANA zone in which times are shown; None keeps the offset of the value.

    Raises:
        ValueError: CLDR has no such locale.
    """

    def __init__(self, tag: str, names: Names | None = None, timezone: str | None = None) -> None:
        super().__init__(parse_locale(tag))
        self.tag = tag
        self.is_rtl = self.locale.text_direction == "rtl"
        self._names = names or (lambda key: None)
        self._zone = ZoneInfo(timezone) if timezone else None
        self._few_relative: dict[tuple[str, int], str] = {}

    def format(self, value: Value) -> str:
        """Return a value as this locale writes it; an absent one is empty."""
        return "" if value.raw is None else ARGUMENT_TYPES[value.type].format(self, value.raw)

    def unit(self, number: Decimal, unit: str, width: str = "long", options: NumberOptions | None = None) -> str:
        """Return a number with a CLDR unit such as `duration-day` or `digital-megabyte`.

        CLDR's long patterns inherit the short ones, which `babel.units.format_unit` does not follow.
        """
        data = self.locale._data["unit_patterns"][unit]  # Babel has no accessor
        category = self.plural(self.shown_number(number, options or {}).copy_abs())
        widths = [data.get(w, {}) for w in dict.fromkeys((width, "short", "narrow"))]
        patterns = (patterns[key] for patterns in widths for key in (category, "other") if key in patterns)
        return str(next(patterns)).format(self.number(number, options))

    def duration(self, seconds: Decimal) -> str:
        """Return a waiting time in its two largest units, rounded up; what is over is no time at all."""
        parts = split_duration(max(seconds, Decimal(0)))
        return self.list([self.unit(Decimal(n), f"duration-{unit}") for unit, n in parts], "unit")

    def relative(self, seconds: Decimal) -> str:
        """Return "in 5 minutes", in one unit and in CLDR's own grammatical case; what is over is no time at all."""
        unit, amount = relative_unit(max(seconds, Decimal(0)))
        if amount >= _FEW:
            return self.relative_in(unit, Decimal(amount))
        key = (unit, amount)
        if key not in self._few_relative:
            self._few_relative[key] = self.relative_in(unit, Decimal(amount))
        return self._few_relative[key]

    def relative_in(self, unit: str, number: Decimal) -> str:
        """Return a time from now in a given unit: second, minute, hour or day."""
        patterns = self._relative_patterns[unit]
        pattern = patterns.get(self.plural(self.shown_number(number, {})), patterns["other"])
        return pattern.format(self.number(number))

    @cached_property
    def _relative_patterns(self) -> Mapping[str, Mapping[str, str]]:
        fields = self.locale._data["date_fields"]  # Babel has no accessor
        return {
            unit: {category: str(pattern) for category, pattern in fields[unit]["future"].items()}
            for unit, _ in _DURATION_UNITS
        }

    def bytes(self, count: Decimal) -> str:
        """Return an amount of data in decimal units: 64 kB, 10 MB."""
        unit, size = next((u, s) for u, s in _BYTE_UNITS if count >= s * _BYTES_ROUNDED or s == 1)
        return self.unit(count / size, f"digital-{unit}", "short", {"maximumFractionDigits": 1})

    def date(self, value: dt.date, style: DateStyle = "medium") -> str:
        """Return a date in the Gregorian calendar."""
        value = self._local(value) if isinstance(value, dt.datetime) else value
        return format_date(value, style, locale=self.locale).translate(self._digits)

    def time(self, value: dt.time | dt.datetime, style: DateStyle = "short") -> str:
        """Return a time of the day."""
        value = self._local(value) if isinstance(value, dt.datetime) else value
        return format_time(value, style, tzinfo=value.tzinfo, locale=self.locale).translate(self._digits)

    def datetime(self, value: dt.datetime, date_style: DateStyle = "medium", time_style: DateStyle = "short") -> str:
        """Return a date with its time."""
        pattern = str(get_datetime_format(date_style, locale=self.locale))
        date_text, time_text = self.date(value, date_style), self.time(value, time_style)
        return pattern.replace("'", "").replace("{0}", time_text).replace("{1}", date_text)

    def _local(self, value: dt.datetime) -> dt.datetime:
        """Return an instant in the operator's zone; a time of no known zone as it is."""
        if self._zone is None or value.tzinfo is None:
            return value
        try:
            return value.astimezone(self._zone)
        except OverflowError:  # the first and the last day that Python knows
            return value

    # Names and lists

    def territory(self, text: str) -> str:
        """Return the name of an ISO 3166 alpha-2 code; any other text as it is."""
        return str(self.locale.territories.get(text.upper(), text)) if len(text) == 2 else text

    def language(self, text: str) -> str:
        """Return the name of a BCP 47 tag; any other text as it is."""
        match = _LANGUAGE_TAG.fullmatch(text)
        if match is None:
            return text
        language, script, region = (part or "" for part in match.groups())
        language, script, region = language.lower(), script.title(), region.upper()
        key = "_".join(part for part in (language, script, region) if part)
        names = self.locale.languages
        if key in names and self.locale.language not in _LONG_NAMES.get(key, ()):
            return str(names[key])
        name = names.get(language) or names.get(_LANGUAGE_ALIASES.get(language, language))
        details = [self.locale.scripts.get(script, script), self.locale.territories.get(region, region)]
        return self._compose(name, [detail for detail in details if detail]) if name else text

    def _compose(self, name: str, details: Sequence[str]) -> str:
        """Return "Portuguese (Brazil)" in the locale's punctuation."""
        if not details:
            return name
        language = self.locale.language
        joined = _NAME_SEPARATORS.get(language, ", ").join(details)
        return _fill(_NAME_PATTERNS.get(language, "{0} ({1})"), name, joined)

    def identifier(self, key: str) -> str:
        """Return the name of a parameter or attribute; an unknown one as it is."""
        return self._names(key) or key

    def phone(self, text: str) -> str:
        """Return a phone number in international format; any other text as it is."""
        import phonenumbers  # its metadata is large, and few messages need it

        if not _PHONE.fullmatch(text):
            return text
        try:
            number = phonenumbers.parse(text, None)
        except phonenumbers.NumberParseException:
            return text
        if not phonenumbers.is_possible_number(number):
            return text
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)

    def list(self, items: Sequence[str], type: ListType = "and") -> str:
        """Join texts with "and", with "or", or as a plain enumeration."""
        if len(items) < 2:
            return items[0] if items else ""
        patterns = self._list_patterns(type)
        if len(items) == 2:
            return self._join(patterns["2"], items[0], items[1])
        text = _fill(patterns["start"], items[0], items[1])
        for item in items[2:-1]:
            text = _fill(patterns["middle"], text, item)
        return self._join(patterns["end"], text, items[-1])

    def _list_patterns(self, type: ListType) -> Mapping[str, str]:
        """Merge the styles that CLDR inherits from each other, which `babel.lists` does not."""
        merged = dict(_ROOT_LIST)
        for style in _LIST_STYLES[type]:
            merged |= {key: str(pattern) for key, pattern in self.locale.list_patterns.get(style, {}).items()}
        return merged

    def _join(self, pattern: str, before: str, last: str) -> str:
        for language, ending, starts, replacement in _LIST_EXCEPTIONS:
            if self.locale.language == language and ending in pattern and starts.match(last):
                pattern = pattern.replace(ending, replacement)
        return _fill(pattern, before, last)


# As ICU has it: "y" before the sound i, "o" before the sound o, the Hebrew "and" before another script.
_LIST_EXCEPTIONS = (
    ("es", " y {1}", re.compile(r"(?:h?i(?!a|e)|hi$)", re.IGNORECASE), " e {1}"),
    ("es", " o {1}", re.compile(r"(?:h?o|8|11(?!\d))", re.IGNORECASE), " u {1}"),
    ("he", " ו{1}", re.compile(r"[^\u0590-\u05ff]"), " ו-{1}"),
)


def parse_locale(tag: str) -> Locale:
    """Return CLDR's locale for a tag, or that of its nearest parent; a pseudo-locale is English by another name.

    Raises:
        ValueError: the tag is not valid (BCP 47), or CLDR has no locale of its language and script.
    """
    if tag in PSEUDO_LOCALES:
        return PSEUDO_LOCALES[tag]
    public = tag.partition("-x-")[0]
    valid = None if "_" in tag else parse_whole_tag(public)
    inherited = parents(valid) if valid and valid.region not in PSEUDO_REGIONS else ()
    for name in (public, *map(str, inherited)):
        with suppress(ValueError, LookupError, UnknownLocaleError):
            return LeanLocale.parse(name, sep="-")
    raise ValueError(f"CLDR has no locale {tag!r}")


def split_duration(seconds: Decimal) -> list[tuple[str, int]]:
    """Split a time into its largest unit and the next, the whole rounded up."""
    total = int(seconds.to_integral_value(ROUND_CEILING))
    position = next(n for n, (_, size) in enumerate(_DURATION_UNITS) if total >= size or size == 1)
    units = _DURATION_UNITS[position : position + 2]
    last = units[-1][1]
    total = -(-total // last) * last
    if position and total >= _DURATION_UNITS[position - 1][1]:
        return split_duration(Decimal(total))  # 59 min 59.5 s became an hour
    parts = [(unit, total // size if n == 0 else total % units[0][1] // size) for n, (unit, size) in enumerate(units)]
    return [part for n, part in enumerate(parts) if part[1] or n == 0]


def relative_unit(seconds: Decimal) -> tuple[str, int]:
    """Return the unit in which a time is told relatively, and how many of it.

    It is the largest that, rounded up, says at most a quarter too much.
    """
    whole = int(seconds.to_integral_value(ROUND_CEILING))
    for unit, size in _DURATION_UNITS:
        amount = -(-whole // size)
        if whole >= size and amount * size * 4 <= whole * 5:
            return unit, amount
    return "second", whole


def _fill(pattern: str, first: str, second: str) -> str:
    """Fill a pattern in one pass: a value that reads "{1}" stays what it is."""
    return "".join({"{0}": first, "{1}": second}.get(part, part) for part in re.split(r"(\{[01]\})", pattern))
