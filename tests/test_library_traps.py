"""Faults of the libraries that this project works around.

Each test asserts that a library still misbehaves: one that fails says that a workaround may go.
"""

from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

import langcodes
import pytest
from babel import Locale, UnknownLocaleError, negotiate_locale
from babel.core import get_global
from babel.dates import format_datetime, format_timedelta, get_timezone_name
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number


def bundle(ftl: str, tag: str = "en") -> FluentBundle:
    made = FluentBundle([tag], use_isolating=False)
    made.add_resource(FluentResource(ftl))
    return made


def fluent(ftl: str, **arguments: object) -> tuple[str, list[Exception]]:
    made = bundle(ftl)
    pattern = made.get_message("a").value
    text, errors = made.format_pattern(pattern, arguments)
    return str(text), errors


SELECT = "a = { $n ->\n    [one] one\n   *[other] other\n }\n"

# fluent.runtime

DEEP = "a = { m0 }\n" + "".join(f"m{n} = {{ m{n + 1} }}\n" for n in range(400)) + "m400 = x"
CRASHES = [
    ("a = { a }", {}, RecursionError),
    ("a = { b }\nb = { a }", {}, RecursionError),
    (DEEP, {}, RecursionError),
    ("a = { $n }", {"n": 1e27}, InvalidOperation),
    ("a = { $n }", {"n": Decimal("1e100")}, InvalidOperation),
    (SELECT, {"n": float("inf")}, OverflowError),
    ('a = { NUMBER($n, minimumFractionDigits: "abc") }', {"n": 1}, TypeError),
]  # fmt: skip


@pytest.mark.parametrize(("ftl", "arguments", "error"), CRASHES)
def test_fluent_raises(ftl: str, arguments: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        fluent(ftl, **arguments)


def test_fluent_has_no_ordinals_and_no_bound_of_digits() -> None:
    assert len(fluent("a = { NUMBER($n, minimumFractionDigits: 100000) }", n=1)[0]) > 100_000
    text, errors = fluent('a = { NUMBER($n, type: "ordinal") }', n=1)
    assert text == "NUMBER()" or errors


def test_fluent_shows_the_symbol_for_a_currencys_name() -> None:
    number = fluent_number(1, style="currency", currency="EUR", currencyDisplay="name")
    with pytest.warns(UserWarning, match="Unsupported currencyDisplayValue name"):
        assert "€" in number.format(Locale("en"))


PLACEHOLDERS = [({}, "name"), ({"name": None}, "name"), ({"name": [1]}, "name"), ({"name": True}, "1")]


@pytest.mark.parametrize(("arguments", "shown"), PLACEHOLDERS)
def test_fluent_shows_an_arguments_name_for_its_value(arguments: dict[str, object], shown: str) -> None:
    assert fluent("a = { $name }", **arguments)[0] == shown


@pytest.mark.parametrize("one", ["1", Decimal(1)])
def test_fluent_selects_other_for_one(one: object) -> None:
    assert fluent(SELECT, n=one)[0] == "other"
    assert fluent(SELECT, n=1)[0] == fluent(SELECT, n=True)[0] == "one"


def test_fluent_drops_a_message_with_a_long_value() -> None:
    assert fluent("a = { $name }", name="x" * 2_500)[0] == "x" * 2_500
    assert fluent("a = { $name }", name="x" * 2_501)[0] == "{???}"


def test_fluent_drops_junk_and_the_second_of_two_messages() -> None:
    made = bundle("a = first\na = second\nb = {\n")
    assert made.get_message("a").value.value == "first"
    assert not made.has_message("b")


def test_fluent_formats_an_unknown_locale_like_another() -> None:
    assert str(bundle("a = x", "xx")._babel_locale) != "xx"


# Babel

NOON = datetime(2026, 11, 21, 14, 5)
KOLKATA = NOON.replace(tzinfo=ZoneInfo("Asia/Kolkata"))
BABEL = [
    # one rounded unit of a duration, in the nominative
    (format_timedelta(timedelta(seconds=5400), locale="de"), "2 Stunden"),
    (format_unit(3, "duration-day", locale="de"), "3 Tage"),  # not "in 3 Tagen"
    # scripts and old codes
    (negotiate_locale(["zh-TW"], ["zh", "zh-Hant"], sep="-"), "zh"),
    (negotiate_locale(["pt-AO"], ["pt-PT"], sep="-"), None),
    (negotiate_locale(["iw"], ["he"], sep="-"), None),
    (negotiate_locale(["no"], ["nb"], sep="-"), None),
    # Latin digits where the locale has its own, and their patterns
    (format_decimal(12345.6, locale="ar_EG"), "12,345.6"),
    (format_decimal(12345.6, locale="ar_EG", numbering_system="default"), "12٬345٫6"),
    (format_currency(1, "USD", locale="fa", numbering_system="default"), "\u200e$\u00a01٫00"),  # CLDR: "\u200e$۱٫۰۰"
    # long names of languages, and one pattern
    (Locale("nl").languages["zh_Hant"], "Mandarijn (traditioneel)"),
    (Locale.parse("fr_BE").get_display_name("ko"), "프랑스어 (벨기에)"),  # CLDR: no space
    # values of regional locales
    (Locale.parse("de_AT").number_symbols["latn"]["group"], "."),  # CLDR: U+00A0
    (format_currency(1, "EUR", locale="es_AR"), "EUR1,00"),  # CLDR: "EUR 1,00"
    # the decimal separator of money
    (Locale.parse("fr_CH").number_symbols["latn"]["currencyDecimal"], "."),
    (format_currency(12.5, "CHF", locale="fr_CH"), "12,50\u00a0CHF"),
    # the standard pattern of date and time, no localized offsets
    (format_datetime(NOON, "long", locale="en")[:26], "November 21, 2026, 2:05:00"),  # CLDR: "2026 at 2:05"
    (get_timezone_name(KOLKATA, "short", locale="en"), "+0530"),  # CLDR: GMT+5:30
]


@pytest.mark.parametrize(("given", "wrong"), BABEL)
def test_babel_still_gives(given: object, wrong: object) -> None:
    assert given == wrong


def test_babel_lacks_the_unit_style_of_lists() -> None:
    with pytest.raises(KeyError):
        format_list(["A", "B", "C"], style="unit", locale="de")
    assert format_list(["A", "B"], style="unit", locale="ar").count("B") == 2


@pytest.mark.parametrize("tag", ["es", "it", "pl", "hu", "pt_PT"])
def test_babel_groups_four_digits_everywhere(tag: str) -> None:
    assert len(format_decimal(1234, locale=tag)) == 5


@pytest.mark.parametrize("tag", ["en-u-nu-latn", "en-x-private", "en-XA", "ar-XB"])
def test_babel_refuses_tags_that_are_valid(tag: str) -> None:
    with pytest.raises((ValueError, UnknownLocaleError)):
        Locale.parse(tag, sep="-")


def test_babels_unknown_locale_is_no_value_error() -> None:
    assert not issubclass(UnknownLocaleError, ValueError | LookupError)


def test_babel_has_no_names_for_replaced_codes() -> None:
    assert "UK" not in Locale("de").territories
    assert get_global("territory_aliases")["UK"] == ["GB"]


def test_babels_plural_rules_divide_within_the_decimal_context() -> None:
    with pytest.raises(InvalidOperation):
        Locale("ar").plural_form(Decimal(10**40))


# langcodes


@pytest.mark.parametrize("tag", ["", "*", "C", "en_US.UTF-8"])
def test_langcodes_raises_for_what_clients_send(tag: str) -> None:
    with pytest.raises(langcodes.LanguageTagError):
        langcodes.standardize_tag(tag)


def test_langcodes_accepts_a_tag_of_any_length() -> None:
    tag = "en-x-" + "-".join(["abcdefgh"] * 500)
    assert langcodes.tag_is_valid(tag) or len(langcodes.standardize_tag(tag)) == len(tag)


MATCHES = [
    ("uk", ["ru", "en"], "ru"),
    ("ca", ["es", "en"], "es"),
    ("id", ["ms", "en"], "ms"),
    ("nb", ["da", "en"], "da"),
    ("sr-Latn", ["sr", "en"], "sr"),
    ("en-AU", ["en-XA", "en"], "en-XA"),
]


@pytest.mark.parametrize(("wanted", "available", "answer"), MATCHES)
def test_langcodes_answers_another_language(wanted: str, available: list[str], answer: str) -> None:
    assert langcodes.closest_match(wanted, available)[0] == answer
