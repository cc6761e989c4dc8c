"""Numbers in one locale: digits, groups, signs, currencies, and plural categories.

Babel's own functions differ from ICU: docs/reference/formatting.md lists where.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cached_property, lru_cache
from typing import Any

from babel.numbers import NumberPattern, get_currency_name, get_currency_precision, get_currency_symbol

from .cldr import LeanLocale, PatternKind

__all__ = ["NumberOptions", "Numbers", "round_significant", "round_to"]

NumberOptions = Mapping[str, Any]

NBSP = "\u00a0"

_TABLED = 2_000  # the integers whose plural categories are remembered

_PLURAL_DIGITS = 20
_PLURAL_MODULUS = Decimal(10**6)  # the largest that a plural rule of CLDR divides by
_WIDE = Context(prec=200)  # the widest number that arguments.py lets through has 120 digits


class Numbers:
    """Formatting of numbers in one locale."""

    def __init__(self, locale: LeanLocale) -> None:
        self.locale = locale
        self._patterns: dict[str, NumberPattern] = {}

    @cached_property
    def _symbols(self) -> Mapping[str, str]:
        return self.locale.numeric_symbols

    @cached_property
    def _money_symbols(self) -> Mapping[str, str]:
        symbols = self._symbols
        own = {"decimal": symbols.get("currencyDecimal"), "group": symbols.get("currencyGroup")}
        return {**symbols, **{name: symbol for name, symbol in own.items() if symbol}}

    @cached_property
    def _digits(self) -> Mapping[int, int]:
        return self.locale.digits

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
        digits = self._grouped(digits, self._pattern("decimal"), self._symbols["group"])
        return digits.translate(self._digits) if self._digits else digits

    @cached_property
    def _minimum_grouping(self) -> int:
        """The number of digits before the first separator from which on a number has separators."""
        return self.locale.minimum_grouping_digits

    def currency(self, amount: Decimal, code: str, options: NumberOptions | None = None) -> str:
        """Return an amount of money; `currencyDisplay` is symbol (default), code or name."""
        options = options or {}
        precision = get_currency_precision(code)
        display = options.get("currencyDisplay", "symbol")
        if display == "name":
            symbols = self._money_symbols
            number = self._apply(self._pattern("decimal"), amount, options, precision, precision, symbols)
            category = self.plural(self._rounded(amount, options, precision, precision))
            patterns = self.locale.currency_unit_patterns
            name = get_currency_name(code, count=self._count_for(category), locale=self.locale)
            return str(patterns.get(category, patterns["other"])).format(number, name)
        symbol = code if display == "code" else get_currency_symbol(code, self.locale)
        pattern = self._pattern("currency")
        return self._apply(pattern, amount, options, precision, precision, self._money_symbols, symbol)

    def _pattern(self, kind: PatternKind) -> NumberPattern:
        if kind not in self._patterns:
            self._patterns[kind] = self.locale.number_pattern(kind)
        return self._patterns[kind]

    def _apply(
        self,
        pattern: NumberPattern,
        value: Decimal,
        options: NumberOptions,
        min_fraction: int,
        max_fraction: int,
        symbols: Mapping[str, str] | None = None,
        symbol: str = "",
    ) -> str:
        symbols = symbols or self._symbols
        number = self._rounded(value, options, min_fraction, max_fraction)
        whole, _, fraction = f"{number.copy_abs():f}".partition(".")
        whole = whole.zfill(options.get("minimumIntegerDigits", 1))
        if options.get("useGrouping") != "false":
            whole = self._grouped(whole, pattern, symbols["group"])
        body = whole + (symbols["decimal"] + fraction if fraction else "")
        sign = 1 if number < 0 or (number.is_zero() and number.is_signed()) else 0
        prefix, suffix = (self._affix(affix[sign], symbol) for affix in (pattern.prefix, pattern.suffix))
        return _spaced(prefix, body.translate(self._digits), suffix, symbol)

    def shown_number(self, value: Decimal, options: NumberOptions) -> Decimal:
        """Return a number as its options round it: plural categories depend on the digits shown."""
        if not options and str(value).isdigit():  # neither sign nor fraction nor exponent
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

    def _grouped(self, whole: str, pattern: NumberPattern, separator: str) -> str:
        first, second = pattern.grouping
        if len(whole) < first + self._minimum_grouping:
            return whole
        head, groups = whole[:-first], [whole[-first:]]
        while head:
            groups.insert(0, head[-second:])
            head = head[:-second]
        return separator.join(groups)

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
        if len(digits) > 3 and digits[-3:] != "000":  # the last three digits decide, in all of CLDR's rules
            digits = "1" + digits[-3:]
        return self._cardinal(digits)

    @cached_property
    def _cardinal(self) -> Callable[[str], str]:
        return lru_cache(_TABLED)(lambda digits: self._category(Decimal(digits), False))

    def _category(self, number: Decimal, ordinal: bool) -> str:
        rule = self.locale.ordinal_form if ordinal else self.locale.plural_form
        if number.as_tuple().exponent == 0 and number.adjusted() <= _PLURAL_DIGITS:
            return str(rule(int(number)))  # a third of the time that Babel takes for a Decimal
        if number.adjusted() > _PLURAL_DIGITS:  # Babel's rules divide within 28 digits
            number = _WIDE.add(_WIDE.remainder(number, _PLURAL_MODULUS), _PLURAL_MODULUS)
        return str(rule(number))

    def _count_for(self, category: str) -> Decimal:
        """Return a number of this category: Babel takes a count, not a category."""
        candidates = (Decimal(n) for n in (*range(201), 10**6))
        return next((n for n in candidates if self.plural(n) == category), Decimal("1.5"))


def round_to(value: Decimal, least: int, most: int) -> Decimal:
    """Round half away from zero (as ICU does) to at most `most` decimals and pad to at least `least`."""
    rounded = _quantized(value, most) if -int(value.as_tuple().exponent) > most else value
    decimals = -int(rounded.normalize(_WIDE).as_tuple().exponent)
    return _quantized(rounded, min(max(decimals, least), most))


def round_significant(value: Decimal, least: int, most: int) -> Decimal:
    """Round to at most `most` significant digits and pad to at least `least`."""
    last = (value.adjusted() if value else 0) + 1
    rounded = _quantized(value, most - last)
    return round_to(rounded, max(least - last, 0), max(most - last, 0))


def _quantized(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _WIDE)


def _spaced(prefix: str, body: str, suffix: str, symbol: str) -> str:
    """Return the parts with CLDR's currencySpacing: a no-break space between a digit and what is no symbol."""
    if symbol and prefix.endswith(symbol) and unicodedata.category(symbol[-1])[0] not in "SZ":
        prefix += NBSP
    if symbol and suffix.startswith(symbol) and unicodedata.category(symbol[0])[0] not in "SZ":
        suffix = NBSP + suffix
    return prefix + body + suffix
