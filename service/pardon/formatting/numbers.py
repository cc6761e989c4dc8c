"""Numbers as CLDR writes them, in one locale: digits, groups, signs, currencies, and their plural categories.

The data is Babel's (CLDR 47), and what Babel does not carry stands here. docs/formatting.md lists where Babel's own
functions differ from ICU.
"""

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cached_property, lru_cache
from typing import Any, Literal

from babel import Locale
from babel.numbers import (
    NumberPattern,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    parse_pattern,
)

__all__ = ["NumberOptions", "Numbers", "round_significant", "round_to"]

NumberOptions = Mapping[str, Any]

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
_TABLED = 2_000  # the integers whose plural categories are remembered

_PLURAL_DIGITS = 20
_PLURAL_MODULUS = Decimal(10**6)  # the largest that a plural rule of CLDR divides by
_WIDE = Context(prec=200)  # the widest number that arguments.py lets through has 120 digits

_ROOT_SYMBOLS = {"decimal": ".", "group": ",", "minusSign": "-", "percentSign": "%"}


class Numbers:
    """How one locale writes numbers.

    Args:
        locale: CLDR's.
    """

    def __init__(self, locale: Locale) -> None:
        self.locale = locale
        self._patterns: dict[str, NumberPattern] = {}

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
        if not options:
            digits = str(value)
            if digits.isdigit():  # neither sign nor fraction nor exponent
                return self._integer(digits)
        options = options or {}
        if options.get("style") == "percent":
            return self._apply(self._pattern("percent"), value.scaleb(2, _WIDE), options, 0, 0)
        return self._apply(self._pattern("decimal"), value, options, 0, 3)

    def _integer(self, digits: str) -> str:
        if len(digits) >= self._grouped_from:
            pattern = self._pattern("decimal")
            by_thousands = pattern.grouping == (3, 3)
            group = self._symbols["group"]
            digits = f"{int(digits):,}".replace(",", group) if by_thousands else self._grouped(digits, pattern, {})
        return digits.translate(self._digits) if self._digits else digits

    @cached_property
    def _grouped_from(self) -> int:
        """The number of digits from which on they are grouped."""
        first, _ = self._pattern("decimal").grouping
        return first + self._least_grouped

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
        digits = "" if ordinal else str(number)
        if not digits.isdigit():  # a fraction, an exponent
            return self._category(number, ordinal)
        integer = int(digits)
        if integer >= _TABLED and integer % 1_000:  # the last three digits decide, in all of CLDR's rules
            integer = 1_000 + integer % 1_000
        return self._cardinal(integer)

    @cached_property
    def _cardinal(self) -> Callable[[int], str]:
        return lru_cache(_TABLED)(lambda integer: self._category(Decimal(integer), False))

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


def _spaced(prefix: str, body: str, suffix: str, symbol: str) -> str:
    """CLDR's currencySpacing: a no-break space between a digit and a symbol that ends in a letter."""
    if symbol and prefix.endswith(symbol) and symbol[-1].isalpha():
        prefix += NBSP
    if symbol and suffix.startswith(symbol) and symbol[0].isalpha():
        suffix = NBSP + suffix
    return prefix + body + suffix
