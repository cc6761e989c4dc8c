"""Numbers and currencies beside the rows of ICU in test_icu.py."""

from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from pardon.formatting.values import Formats


@cache
def formats(tag: str) -> Formats:
    return Formats(tag)


NUMBERS = [
    # minimumGroupingDigits
    ("pl", "12345", {}, "12\u00a0345"),
    ("ee", "12345", {}, "12345"),
    ("ee", "123456", {}, "123,456"),
    ("de", "1234", {"useGrouping": "false"}, "1234"),
    # separators of regional locales
    ("de-AT", "12345.5", {}, "12\u00a0345,5"),
    ("fr-CH", "12345.5", {}, "12'345,5"),
    ("fr-MA", "12345.5", {}, "12.345,5"),
    ("es-US", "1234", {}, "1,234"),
    ("pt-AO", "1234", {}, "1\u00a0234"),
    # numbering systems
    ("dz", "12345", {}, "༡༢,༣༤༥"),
    # rounding: half away from zero, as ICU does
    ("en", "0.5", {"maximumFractionDigits": 0}, "1"),
    ("en", "1.005", {"maximumFractionDigits": 2}, "1.01"),
    ("en", "-2.5", {"maximumFractionDigits": 0}, "-3"),
    ("en", "1.5", {"minimumFractionDigits": 2}, "1.50"),
    ("en", "1.555", {"minimumFractionDigits": 3, "maximumFractionDigits": 1}, "1.555"),
    ("en", "1234.5678", {"maximumSignificantDigits": 3}, "1,230"),
    ("en", "0.0012345", {"maximumSignificantDigits": 2}, "0.0012"),
    ("en", "5", {"minimumSignificantDigits": 3}, "5.00"),
    ("en", "7", {"minimumIntegerDigits": 3}, "007"),
    ("en", "0.125", {"style": "percent"}, "13%"),
    ("de", "0.125", {"style": "percent", "minimumFractionDigits": 1}, "12,5\u00a0%"),
    # every digit stands, whatever Python's decimal context is
    ("en", str(10**40 + 1), {}, "10," + "000," * 12 + "001"),
    ("en", str(10**30 + 1), {"style": "percent"}, "100," + "000," * 9 + "100%"),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "value", "options", "expected"), NUMBERS)
def test_a_number(tag: str, value: str, options: dict[str, Any], expected: str) -> None:
    assert formats(tag).number(Decimal(value), options) == expected


CURRENCIES = [
    ("de", "12.5", "EUR", {}, "12,50\u00a0€"),
    ("pl", "12.5", "PLN", {}, "12,50\u00a0zł"),
    ("en", "1", "USD", {"currencyDisplay": "name", "maximumFractionDigits": 0}, "1 US dollar"),
    ("pl", "5", "PLN", {"currencyDisplay": "name", "maximumFractionDigits": 0}, "5 złotych polskich"),
    ("en", "5", "XXZ", {}, "XXZ\u00a05.00"),
    ("ckb", "5", "EUR", {}, "٥٫٠٠\u00a0€"),
    # currencyDecimal and currencyGroup
    ("fr-CH", "12.5", "CHF", {}, "12.50\u00a0CHF"),
    ("fr-CH", "12345.678", "USD", {}, "12'345.68\u00a0$US"),
    ("fr-CH", "12345.678", "USD", {"currencyDisplay": "name"}, "12'345.68 dollars des États-Unis"),
    ("de-AT", "12345.5", "EUR", {}, "€\u00a012.345,50"),
    # a space between digits and what is no symbol
    ("es-AR", "12.5", "EUR", {}, "EUR\u00a012,50"),
    ("en", "5", "CHF", {}, "CHF\u00a05.00"),
    ("es-AR", "12.5", "ARS", {}, "$\u00a012,50"),
    ("de", "5", "DEM", {}, "5,00\u00a0DM"),
    ("sw-KE", "5", "USD", {}, "$\u00a05.00"),
    ("es-MX", "1234.5", "MXN", {}, "$1,234.50"),
]


@pytest.mark.parametrize(("tag", "amount", "code", "options", "expected"), CURRENCIES)
def test_a_currency(tag: str, amount: str, code: str, options: dict[str, Any], expected: str) -> None:
    assert formats(tag).currency(Decimal(amount), code, options) == expected


def numbered() -> list[str]:
    """Return a locale for each set of plural rules, and those that write numbers in ways of their own."""
    tags = [tag for tag in locale_identifiers() if "_" not in tag or tag == "pt_PT"]  # other regions add no rules
    rules = {str(sorted(Locale.parse(tag).plural_form.rules.items())): tag for tag in tags}
    return sorted({*rules.values(), "ar_EG", "bn", "de", "de_CH", "en_IN", "es", "fa", "hi", "mr", "my", "ne", "pl"})


INTEGERS = [
    *range(120), 999, 1_000, 1_001, 1_002, 1_999, 2_000, 2_001, 9_999, 10_000, 12_345, 20_000, 21_001, 100_000, 100_001,
    123_456, 1_000_000, 1_000_001, 1_100_000, 12_345_678, 10**12, 10**21, 10**21 + 1, 10**50 + 2,
]  # fmt: skip


def test_integers_are_written_and_counted_quickly_as_they_are_slowly() -> None:
    for tag in numbered():
        locale = formats(tag.replace("_", "-"))
        for integer in map(Decimal, INTEGERS):
            slow = locale._apply(locale._pattern("decimal"), integer, {}, 0, 3)
            assert locale.number(integer) == slow, (tag, integer)
            assert locale.plural(integer) == locale._category(integer, False), (tag, integer)
