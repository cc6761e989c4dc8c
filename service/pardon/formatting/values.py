"""CLDR formatting of each argument type, for one locale, and the presentation of values in texts.

Babel's own functions are used where they agree with ICU. docs/reference/formatting.md lists where they do not.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from html import escape as escape_html
from math import ceil
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from babel import UnknownLocaleError
from babel.core import get_global

from ..arguments.reading import Value
from ..arguments.types import ARGUMENT_TYPES
from ..catalog.entries import ArgumentType
from ..fluent.pseudo import PSEUDO_LOCALES
from ..text import truncate
from .cldr import PSEUDO_REGIONS, DateStyle, LeanLocale, ListType, parents, parse_whole_tag
from .dates import date_text, datetime_text, time_text
from .isolation import Isolation, isolation_marks
from .numbers import NumberOptions, Numbers

__all__ = ["Formats", "ListType", "Memo", "ValuePresenter", "relative_unit"]

T = TypeVar("T")
Names = Callable[[str], str | None]
Memo = Callable[[Callable[[Any], Any], Any], Any]  # calls the first with the second, or returns a former result

MAX_SHOWN = 1_200  # characters of a value as it stands in the text; fluent.runtime refuses parts of over 2,500
MAX_MEMOIZED = 64  # characters of a name whose formatted text is memoized
ELLIPSIS = "…"

_LANGUAGE_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE | re.ASCII)
_LANGUAGE_ALIASES: Mapping[str, str] = get_global("language_aliases")
_TERRITORY_ALIASES: Mapping[str, Sequence[str]] = get_global("territory_aliases")
_SQUARE, _SQUARE_WIDE = str.maketrans("()", "[]"), str.maketrans("（）", "［］")

# The characters of a phone number; text around one, or masked digits, stay as they are.
_PHONE = re.compile(r"\+[\d\s().\-/\u2010-\u2015]{4,40}")

_DURATION_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
_MICROSECONDS = {"maximumFractionDigits": 6}
_BYTE_UNITS = (("gigabyte", 10**9), ("megabyte", 10**6), ("kilobyte", 10**3), ("byte", 1))
_BYTES_ROUNDED = Decimal("0.99995")  # 999,950 bytes would be 1,000.0 kB


class Formats(Numbers):
    """Formats values in one locale.

    Args:
        tag: a BCP 47 tag of a locale of CLDR.
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
        self._unit_patterns, self._list_patterns = cache(self.locale.unit), cache(self.locale.list_pattern)
        self._relative_patterns = cache(self.locale.relative_future)
        self._zone = ZoneInfo(timezone) if timezone else None

    def format(self, value: Value) -> str:
        """Return a value as this locale writes it; an absent one is empty."""
        if value.raw is None:
            return ""
        return self.limit(value.raw) if value.exact else ARGUMENT_TYPES[value.type].format(self, value.raw)

    def unit(self, number: Decimal, unit: str, width: str = "long", options: NumberOptions | None = None) -> str:
        """Return a number with a CLDR unit such as `duration-day` or `digital-megabyte`."""
        patterns = self._unit_patterns(unit, width)
        category = self.plural(self.shown_number(number, options or {}).copy_abs())
        return patterns.get(category, patterns["other"]).replace("{0}", self.number(number, options))

    def duration(self, seconds: Decimal) -> str:
        """Return a waiting time in its two largest units, rounded up; what is over is no time at all."""
        parts = split_duration(max(seconds, Decimal(0)))
        return self.list([self.unit(Decimal(n), f"duration-{unit}") for unit, n in parts], "unit")

    def limit(self, seconds: Decimal) -> str:
        """Return a duration in full, down to microseconds; a negative one has its sign before the largest unit."""
        rest = seconds.copy_abs()
        parts: list[tuple[Decimal, str]] = []
        for unit, size in _DURATION_UNITS:
            number, rest = divmod(rest, size) if size > 1 else (rest, Decimal(0))
            if number or (unit == "second" and not parts):
                parts.append((number.copy_sign(Decimal(1) if parts else seconds), f"duration-{unit}"))
        return self.list([self.unit(number, unit, options=_MICROSECONDS) for number, unit in parts], "unit")

    def relative(self, time: tuple[str, Decimal]) -> str:
        """Return "in 5 minutes", in CLDR's own grammatical case; see `relative_unit`."""
        unit, number = time
        patterns = self._relative_patterns(unit)
        pattern = patterns.get(self.plural(self.shown_number(number, {})), patterns["other"])
        return pattern.replace("{0}", self.number(number))

    def bytes(self, count: Decimal) -> str:
        """Return an amount of data in decimal units: 64 kB, 10 MB."""
        unit, size = next((u, s) for u, s in _BYTE_UNITS if count >= s * _BYTES_ROUNDED or s == 1)
        return self.unit(count / size, f"digital-{unit}", "short", {"maximumFractionDigits": 1})

    def date(self, value: dt.date, style: DateStyle = "medium") -> str:
        """Return a date."""
        return date_text(self._local(value) if isinstance(value, dt.datetime) else value, style, self.locale)

    def time(self, value: dt.time | dt.datetime, style: DateStyle = "short") -> str:
        """Return a time of the day."""
        return time_text(self._local(value) if isinstance(value, dt.datetime) else value, style, self.locale)

    def datetime(self, value: dt.datetime, date_style: DateStyle = "medium", time_style: DateStyle = "short") -> str:
        """Return a date with its time."""
        return datetime_text(self._local(value), date_style, time_style, self.locale)

    def _local(self, value: dt.datetime) -> dt.datetime:
        """Return an instant in the operator's zone; a time of no known zone as it is."""
        if self._zone is None or value.tzinfo is None:
            return value
        try:
            return value.astimezone(self._zone)
        except OverflowError:  # the first and the last day of Python's calendar
            return value

    # Names and lists

    def territory(self, text: str) -> str:
        """Return the name of an ISO 3166 alpha-2 code or of one that CLDR replaces, such as UK; other text as it is."""
        return self._territory_name(text.upper()) or text if len(text) == 2 else text

    def _territory_name(self, code: str) -> str | None:
        names: Mapping[str, str] = self.locale.territories
        return names.get(_TERRITORY_ALIASES.get(code, [code])[0]) or names.get(code)

    def language(self, text: str) -> str:
        """Return the name of a BCP 47 tag; any other text as it is.

        Names are composed as in UTS 35, part 1, "Locale Display Name Algorithm".
        """
        match = _LANGUAGE_TAG.fullmatch(text)
        if match is None:
            return text
        language, script, region = (part or "" for part in match.groups())
        aliased = _LANGUAGE_ALIASES.get(language.lower(), language.lower()).split("_")
        language, script = aliased[0], script.title() or "".join(aliased[1:2])
        region = region.upper()
        details = [detail for detail in (script, region) if detail]
        names: Mapping[str, str] = self.locale.languages
        if whole := names.get("_".join((language, *details))):
            return whole
        name = names.get(language)
        scripts: Mapping[str, str] = self.locale.scripts
        shown = [scripts.get(code) or self._territory_name(code) or code for code in details]
        return self._compose(name, shown) if name else text

    def _compose(self, name: str, details: Sequence[str]) -> str:
        """Return "Portuguese (Brazil)" in the locale's punctuation; brackets inside become square."""
        pattern, separator = self.locale.name_patterns
        if not details:
            return name
        joined = details[0] if len(details) == 1 else _fill(separator, *details)
        square = _SQUARE_WIDE if "（" in pattern else _SQUARE
        return _fill(pattern, name.translate(square), joined.translate(square))

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

    def _join(self, pattern: str, before: str, last: str) -> str:
        visible = last.lstrip(_MARKS)
        for language, ending, starts, replacement in _LIST_EXCEPTIONS:
            if self.locale.language == language and ending in pattern and starts.match(visible):
                pattern = pattern.replace(ending, replacement)
        return _fill(pattern, before, last)


_MARKS = "\u200e\u200f\u2066\u2067\u2068"  # before an isolated value
# "y" before the sound i and "o" before the sound o (RAE); the Hebrew "and" before another script.
_LIST_EXCEPTIONS = (
    ("es", " y {1}", re.compile(r"h?(?:i(?![aeáé])|í)", re.IGNORECASE), " e {1}"),
    ("es", " o {1}", re.compile(r"h?[oó]|8|11(?!\d)", re.IGNORECASE), " u {1}"),
    ("he", " ו{1}", re.compile(r"[^\u0590-\u05ff]"), " ו-{1}"),
)


def _call(make: Callable[[Any], Any], value: Any) -> Any:
    return make(value)


@dataclass(frozen=True, slots=True, eq=False)
class ValuePresenter:
    """Presents values in one locale: formatted, isolated and escaped.

    Args:
        isolate: "auto" isolates only values of the other direction.
        escape: "html" makes values safe between tags and in double-quoted attributes.
        names: the locale's name of an identifier in a grammatical form.
        gender: the locale's gender of an identifier.
        memo: memoizes the results for recurring values.
    """

    formats: Formats
    isolate: Isolation
    escape: str | None
    names: Callable[[str, Mapping[str, str]], str | None]
    gender: Callable[[str], str | None]
    memo: Memo = _call
    keeps_ascii: bool = field(init=False)  # neither isolates nor markup around it
    show_of: Callable[[ArgumentType], Callable[[Value], str]] = field(init=False)  # how to show a type's values

    def __post_init__(self) -> None:
        """Decide once what holds for every value."""
        is_never_isolated = self.isolate == "never" or (self.isolate == "auto" and not self.formats.is_rtl)
        object.__setattr__(self, "keeps_ascii", is_never_isolated and not self.escape)
        object.__setattr__(self, "show_of", cache(self._show_function))

    def show(self, value: Value) -> str:
        """Return a formatted value, isolated and escaped; an absent one is empty."""
        return self.show_of(value.type)(value)

    def _show_function(self, type: ArgumentType) -> Callable[[Value], str]:
        row, formats, finish = ARGUMENT_TYPES[type], self.formats, self.finish
        if type == "list":
            return lambda value: self.show_list(value, "and")
        if row.is_plain:
            return lambda value: "" if value.raw is None else finish(value.raw, value)

        def show(value: Value) -> str:
            _, raw, _, is_exact = value
            if raw is None:
                return ""
            return finish(formats.limit(raw) if is_exact else row.format(formats, raw), value)

        return self.memoized(show) if row.recurs else show

    def memoized(self, make: Callable[[Value], T]) -> Callable[[Value], T]:
        """Return a function that memoizes its results for recurring values, such as names and times."""
        memo = self.memo

        def memoized(value: Value) -> T:
            type, raw, is_safe, _ = value
            # Not 0, because -0 is equal to it and has a sign.
            if (
                raw
                and ARGUMENT_TYPES[type].recurs
                and not is_safe
                and (raw.__class__ is Decimal or len(raw) <= MAX_MEMOIZED)
            ):
                result: T = memo(make, value)
                return result
            return make(value)

        return memoized

    def show_list(self, value: Value, type: Any) -> str:
        """Return a list whose items are isolated and escaped one by one."""
        return self.formats.list(list(self._shown_items(value.raw or ())), type)

    def _shown_items(self, items: Sequence[Value]) -> Iterator[str]:
        room = MAX_SHOWN
        for item in items:
            shown = self.show(item)
            room -= len(shown)
            if room < 0 and room + len(shown) < MAX_SHOWN:  # the first item stays, however long it is
                yield ELLIPSIS
                return
            yield shown

    def finish(self, text: str, value: Value) -> str:
        """Isolate and escape a formatted text."""
        if self.keeps_ascii and text.isascii():
            return text
        shown = self._escaped(text, value) if self.escape else text
        opening, closing = isolation_marks(text, value.type, self.formats.is_rtl, self.isolate)
        return f"{opening}{shown}{closing}"

    def _escaped(self, text: str, value: Value) -> str:
        if value.safe:
            return text
        shown = escape_html(text)
        while len(shown) > MAX_SHOWN:
            text = truncate(text, len(text) * MAX_SHOWN // len(shown))
            shown = escape_html(text)
        return shown


def parse_locale(tag: str) -> LeanLocale:
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
            locale: LeanLocale = LeanLocale.parse(name, sep="-")  # type: ignore[assignment]  # Babel annotates Locale
            return locale
    raise ValueError(f"CLDR has no locale {tag!r}")


def split_duration(seconds: Decimal) -> list[tuple[str, int]]:
    """Split a time into its largest unit and the next, the whole rounded up."""
    total = ceil(seconds)
    position = next(n for n, (_, size) in enumerate(_DURATION_UNITS) if total >= size or size == 1)
    units = _DURATION_UNITS[position : position + 2]
    last = units[-1][1]
    total = -(-total // last) * last
    if position and total >= _DURATION_UNITS[position - 1][1]:
        return split_duration(Decimal(total))  # 59 min 59.5 s became an hour
    parts = [(unit, total // size if n == 0 else total % units[0][1] // size) for n, (unit, size) in enumerate(units)]
    return [part for n, part in enumerate(parts) if part[1] or n == 0]


def relative_unit(seconds: Decimal) -> tuple[str, Decimal]:
    """Return the unit of a relative time, and how many: the largest that, rounded up, is at most a quarter more.

    What is over is no time at all.
    """
    whole = ceil(seconds)
    for unit, size in _DURATION_UNITS:
        if whole >= size:
            amount = -(-whole // size)
            if amount * size * 4 <= whole * 5:
                return unit, Decimal(amount)
    return "second", Decimal(0)


def _fill(pattern: str, first: str, second: str) -> str:
    """Fill a pattern in one pass: a value that reads "{1}" stays what it is."""
    return "".join({"{0}": first, "{1}": second}.get(part, part) for part in re.split(r"(\{[01]\})", pattern))
