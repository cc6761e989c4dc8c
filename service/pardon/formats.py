"""CLDR formatting of each argument type, for one locale.

The data is Babel's (CLDR 47). Babel's own functions are used where they agree with ICU; where they fall
short (docs/formatting.md lists how, and what was considered), the piece here reads the same data.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_HALF_UP, Context, Decimal
from functools import cached_property
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_time, get_datetime_format
from babel.numbers import (
    NumberPattern,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    parse_pattern,
)

from .arguments import Value
from .cldr import LeanLocale
from .pseudo import PSEUDO_LOCALES

__all__ = ["Formats", "ListType", "NumberOptions"]

ListType = Literal["and", "or", "unit"]
DateStyle = Literal["full", "long", "medium", "short"]
NumberOptions = Mapping[str, Any]
Names = Callable[[str], str | None]

NBSP = "\u00a0"

# CLDR's minimumGroupingDigits where it is not 1: 1234, but 12.345. Babel does not carry the datum.
_FROM_FIVE_DIGITS = (
    "be be_BY be_TARASK bg bg_BG es es_EA es_ES es_GQ es_IC es_PH et et_EE hu hu_HU ia ia_001 ie ie_EE it it_CH "
    "it_IT it_SM it_VA ka ka_GE lv lv_LV pl pl_PL pt_CH pt_CV pt_GQ pt_GW pt_LU pt_MO pt_MZ pt_PT pt_ST pt_TL "
    "ru_UA sl sl_SI sq sq_AL sq_MK sq_XK"
)
_LEAST_GROUPED = dict.fromkeys(_FROM_FIVE_DIGITS.split(), 2) | {"ee": 3, "ee_GH": 3, "ee_TG": 3}
# The zero of each numbering system that is some locale's default. Babel prints ASCII digits for all.
_ZEROS = {
    "adlm": 0x1E950, "arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "cakm": 0x11136, "deva": 0x966,
    "mymr": 0x1040, "nkoo": 0x7C0, "olck": 0x1C50, "tibt": 0xF20,
}  # fmt: skip

# Babel keeps the patterns of Latin digits alone: these are CLDR's own where the locale's digits have others.
_OWN_PATTERNS: dict[str, dict[str, NumberPattern]] = {
    locale: {kind: parse_pattern(pattern) for kind, pattern in patterns.items()}
    for locale, patterns in {
        "ar": {"currency": "\u200f#,##0.00\u00a0¤"},
        "bn": {"percent": "#,##0%"},
        "ccp": {"percent": "#,##0%"},
        "ckb": {"percent": "#,##0\u00a0%", "currency": "#,##0.00\u00a0¤"},
        "fa": {"currency": "\u200e¤#,##0.00"},
        "fa_AF": {},
        "ne": {"percent": "#,##,##0%"},
        "sd": {"currency": "#,##0.00\u00a0¤"},
        "ur": {"currency": "¤\u00a0#,##,##0.00"},
    }.items()
}
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

# What needs neither sign nor group nor rounding, in every locale.
_SMALL = {Decimal(number): str(number) for number in range(1_000)}

_FEW = 200  # of a unit of time: the times to come that are formatted once

_DURATION_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
_BYTE_UNITS = (("gigabyte", 10**9), ("megabyte", 10**6), ("kilobyte", 10**3), ("byte", 1))
_BYTES_ROUNDED = Decimal("0.99995")  # 999,950 bytes would be 1,000.0 kB

_PLURAL_DIGITS = 20
_PLURAL_MODULUS = Decimal(10**6)  # the largest that a plural rule of CLDR divides by
_WIDE = Context(prec=200)  # the widest number that arguments.py lets through has 120 digits

_LIST_STYLES = {"and": ("standard",), "or": ("or",), "unit": ("standard", "unit-short", "unit")}
_ROOT_SYMBOLS = {"decimal": ".", "group": ",", "minusSign": "-", "percentSign": "%"}
_ROOT_LIST = {"start": "{0}, {1}", "middle": "{0}, {1}", "end": "{0}, {1}", "2": "{0}, {1}"}


class Formats:
    """How one locale writes values.

    Args:
        tag: a BCP 47 tag that CLDR knows.
        names: the locale's name of an identifier, None where it has none.
        timezone: the IANA zone in which times are shown; None keeps the offset of the value.

    Raises:
        ValueError: CLDR has no such locale.
    """

    def __init__(self, tag: str, names: Names | None = None, timezone: str | None = None) -> None:
        self.tag = tag
        self.locale = parse_locale(tag)
        self.is_rtl = self.locale.text_direction == "rtl"
        self._names = names or (lambda key: None)
        self._zone = ZoneInfo(timezone) if timezone else None
        self._patterns: dict[str, NumberPattern] = {}
        self._few_relative: dict[tuple[str, int], str] = {}

    def format(self, value: Value) -> str:
        """Return a value as this locale writes it; an absent one is empty."""
        return "" if value.raw is None else _FORMATTERS[value.type](self, value.raw)

    # Numbers

    @cached_property
    def _symbols(self) -> Mapping[str, str]:
        symbols = self.locale.number_symbols
        return {**_ROOT_SYMBOLS, **symbols.get(self.locale.default_numbering_system, symbols["latn"])}

    @cached_property
    def _digits(self) -> dict[int, int]:
        zero = _ZEROS.get(self.locale.default_numbering_system)
        return {ord("0") + n: zero + n for n in range(10)} if zero else {}

    def number(self, value: Decimal, options: NumberOptions | None = None) -> str:
        """Return a number; `options` are those of Intl.NumberFormat that Fluent's NUMBER takes."""
        if not options and value in _SMALL:
            return _SMALL[value].translate(self._digits) if self._digits else _SMALL[value]
        options = options or {}
        if options.get("style") == "percent":
            return self._apply(self._pattern("percent"), value.scaleb(2, _WIDE), options, 0, 0)
        return self._apply(self._pattern("decimal"), value, options, 0, 3)

    def currency(self, amount: Decimal, code: str, options: NumberOptions | None = None) -> str:
        """Return an amount of money; `currencyDisplay` is symbol (default), code or name."""
        options = options or {}
        precision = get_currency_precision(code)
        display = options.get("currencyDisplay", "symbol")
        if display == "name":
            number = self._apply(self._pattern("decimal"), amount, options, precision, precision)
            category = self.plural(self._rounded(amount, options, precision, precision))
            patterns = self.locale._data["currency_unit_patterns"]  # Babel has no accessor
            name = get_currency_name(code, count=self._count_for(category), locale=self.locale)
            return str(patterns.get(category, patterns["other"])).format(number, name)
        symbol = code if display == "code" else get_currency_symbol(code, self.locale)
        return self._apply(self._pattern("currency"), amount, options, precision, precision, symbol)

    def _pattern(self, kind: Literal["decimal", "percent", "currency"]) -> NumberPattern:
        if kind not in self._patterns:
            self._patterns[kind] = self._find_pattern(kind)
        return self._patterns[kind]

    def _find_pattern(self, kind: Literal["decimal", "percent", "currency"]) -> NumberPattern:
        if self.locale.default_numbering_system != "latn":
            own = _OWN_PATTERNS.get(str(self.locale), _OWN_PATTERNS.get(self.locale.language, {}))
            if kind in own:
                return own[kind]
        formats = {
            "decimal": (self.locale.decimal_formats, None),
            "percent": (self.locale.percent_formats, None),
            "currency": (self.locale.currency_formats, "standard"),
        }
        patterns, name = formats[kind]
        pattern: NumberPattern = patterns[name]
        return pattern

    def _apply(
        self,
        pattern: NumberPattern,
        value: Decimal,
        options: NumberOptions,
        min_fraction: int,
        max_fraction: int,
        symbol: str = "",
    ) -> str:
        number = self._rounded(value, options, min_fraction, max_fraction)
        whole, _, fraction = f"{number.copy_abs():f}".partition(".")
        whole = self._grouped(whole.zfill(options.get("minimumIntegerDigits", 1)), pattern, options)
        body = whole + (self._symbols["decimal"] + fraction if fraction else "")
        sign = 1 if number < 0 or (number.is_zero() and number.is_signed()) else 0
        prefix, suffix = (self._affix(affix[sign], symbol) for affix in (pattern.prefix, pattern.suffix))
        return _spaced(prefix, body.translate(self._digits), suffix, symbol)

    def shown_number(self, value: Decimal, options: NumberOptions) -> Decimal:
        """Return a number as its options round it: plural categories depend on the digits shown."""
        if not options and value.as_tuple().exponent == 0:
            return value
        if options.get("style") == "percent":
            return self._rounded(value.scaleb(2, _WIDE), options, 0, 0)
        return self._rounded(value, options, 0, 3)

    def _rounded(self, value: Decimal, options: NumberOptions, min_fraction: int, max_fraction: int) -> Decimal:
        if not options and not min_fraction and value.as_tuple().exponent == 0:
            return value
        significant = options.get("maximumSignificantDigits")
        if significant is not None or "minimumSignificantDigits" in options:
            least = options.get("minimumSignificantDigits", 1)
            return round_significant(value, least, max(significant or 21, least))
        least = options.get("minimumFractionDigits", min(min_fraction, options.get("maximumFractionDigits", 99)))
        most = options.get("maximumFractionDigits", max(max_fraction, least))
        return round_to(value, least, max(most, least))

    @cached_property
    def _least_grouped(self) -> int:
        return _LEAST_GROUPED.get(str(self.locale), 1)

    def _grouped(self, whole: str, pattern: NumberPattern, options: NumberOptions) -> str:
        first, second = pattern.grouping
        if options.get("useGrouping") == "false" or len(whole) < first + self._least_grouped:
            return whole
        head, groups = whole[:-first], [whole[-first:]]
        while head:
            groups.insert(0, head[-second:])
            head = head[:-second]
        return self._symbols["group"].join(groups)

    def _affix(self, affix: str, symbol: str) -> str:
        if not affix:
            return affix
        signs = {"-": self._symbols["minusSign"], "%": self._symbols["percentSign"], "¤": symbol}
        return re.sub(r"[-%¤]", lambda match: signs[match[0]], affix.replace("'", ""))

    def plural(self, number: Decimal, *, ordinal: bool = False) -> str:
        """Return the CLDR plural category of a number as it is shown."""
        if ordinal or number not in _SMALL or number.as_tuple().exponent != 0:
            return self._category(number, ordinal)
        small = int(number)
        category = self._small_plurals.get(small)
        if category is None:
            category = self._small_plurals[small] = self._category(number, False)
        return category

    @cached_property
    def _small_plurals(self) -> dict[int, str]:
        return {}

    def _category(self, number: Decimal, ordinal: bool) -> str:
        rule = self.locale.ordinal_form if ordinal else self.locale.plural_form
        if number.as_tuple().exponent == 0 and number.adjusted() <= _PLURAL_DIGITS:
            return str(rule(int(number)))  # a third of the time that Babel takes for a Decimal
        if number.adjusted() > _PLURAL_DIGITS:  # Babel's rules divide within 28 digits
            number = _WIDE.add(_WIDE.remainder(number, _PLURAL_MODULUS), _PLURAL_MODULUS)
        return str(rule(number))

    def _count_for(self, category: str) -> Decimal:
        """Return a number of this category: Babel asks for a count, not for a category."""
        candidates = (Decimal(n) for n in (*range(201), 10**6))
        return next((n for n in candidates if self.plural(n) == category), Decimal("1.5"))

    # Units and times

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
        """Return "in 5 minutes" or "5 minutes ago", in one unit and in CLDR's own grammatical case."""
        unit, amount = relative_unit(abs(seconds))
        if amount >= _FEW or seconds.is_signed():
            return self.relative_in(unit, Decimal(amount).copy_sign(seconds))
        key = (unit, amount)
        if key not in self._few_relative:
            self._few_relative[key] = self.relative_in(unit, Decimal(amount))
        return self._few_relative[key]

    def relative_in(self, unit: str, number: Decimal) -> str:
        """Return a relative time in a given unit: second, minute, hour or day."""
        patterns = self._relative_patterns[unit, "past" if number < 0 else "future"]
        amount = number.copy_abs()
        pattern = patterns.get(self.plural(self.shown_number(amount, {})), patterns["other"])
        return pattern.format(self.number(amount))

    @cached_property
    def _relative_patterns(self) -> Mapping[tuple[str, str], Mapping[str, str]]:
        fields = self.locale._data["date_fields"]  # Babel has no accessor
        return {
            (unit, tense): {category: str(pattern) for category, pattern in fields[unit][tense].items()}
            for unit, _ in _DURATION_UNITS
            for tense in ("past", "future")
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

_FORMATTERS: dict[str, Callable[[Formats, Any], str]] = {
    "text": lambda formats, text: str(text),
    "integer": Formats.number,
    "number": Formats.number,
    "percent": lambda formats, number: formats.number(number, {"style": "percent"}),
    "currency": lambda formats, money: formats.currency(*money),
    "duration": Formats.duration,
    "datetime": Formats.datetime,
    "date": Formats.date,
    "time": Formats.time,
    "territory": Formats.territory,
    "language": Formats.language,
    "list": lambda formats, items: formats.list([formats.format(item) for item in items]),
    "identifier": Formats.identifier,
    "token": lambda formats, text: str(text),
    "url": lambda formats, text: str(text),
    "email": lambda formats, text: str(text),
    "phone": Formats.phone,
    "contact": lambda formats, text: str(text),
    "bytes": Formats.bytes,
}


def parse_locale(tag: str) -> Locale:
    """Return CLDR's locale for a tag; a pseudo-locale is English by another name.

    Raises:
        ValueError: CLDR has no such locale.
    """
    if tag in PSEUDO_LOCALES:
        return PSEUDO_LOCALES[tag]
    try:
        return LeanLocale.parse(tag, sep="-")
    except (ValueError, LookupError, UnknownLocaleError) as error:
        raise ValueError(f"CLDR has no locale {tag!r}") from error


def round_to(value: Decimal, least: int, most: int) -> Decimal:
    """Round half away from zero (as ICU does) to at most `most` decimals and pad to at least `least`."""
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if decimals > most:
        value = _quantized(value, most).normalize(_WIDE)
        decimals = max(-int(value.as_tuple().exponent), 0)
    shown = min(max(_significant_decimals(value, decimals), least), most)
    return _quantized(value, shown)


def round_significant(value: Decimal, least: int, most: int) -> Decimal:
    """Round to at most `most` significant digits and pad to at least `least`."""
    magnitude = value.adjusted() if value else 0
    rounded = (
        _quantized(value, most - 1 - magnitude) if most - 1 - magnitude >= 0 else _whole(value, magnitude - most + 1)
    )
    return round_to(rounded, max(least - 1 - magnitude, 0), max(most - 1 - magnitude, 0))


def _whole(value: Decimal, zeros: int) -> Decimal:
    step = Decimal(10) ** zeros
    return _WIDE.multiply(_quantized(_WIDE.divide(value, step), 0), step)


def _significant_decimals(value: Decimal, decimals: int) -> int:
    text = f"{value:.{decimals}f}".rstrip("0") if decimals else ""
    return len(text.partition(".")[2])


def _quantized(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _WIDE)


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


def _spaced(prefix: str, body: str, suffix: str, symbol: str) -> str:
    """CLDR's currencySpacing: a no-break space between a digit and a symbol that ends in a letter."""
    if symbol and prefix.endswith(symbol) and symbol[-1].isalpha():
        prefix += NBSP
    if symbol and suffix.startswith(symbol) and symbol[0].isalpha():
        suffix = NBSP + suffix
    return prefix + body + suffix
