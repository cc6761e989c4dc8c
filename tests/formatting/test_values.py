"""The text of each type beside numbers and dates, and of types that ICU lacks."""

import json
import re
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.localedata import locale_identifiers

from pardon import render
from pardon.arguments.reading import Value, read_value
from pardon.formatting.values import Formats, relative_unit

ROOT = Path(__file__).parents[2]


@cache
def formats(tag: str) -> Formats:
    return Formats(tag)


# Durations: the two largest units, rounded up

YEAR = 31_536_000
DURATIONS = {
    "en": {
        "0": "0 seconds", "0.2": "1 second", "59": "59 seconds", "59.5": "1 minute", "60": "1 minute",
        "61": "1 minute, 1 second", "300": "5 minutes", "3599": "59 minutes, 59 seconds", "3599.5": "1 hour",
        "3600": "1 hour", "3601": "1 hour, 1 minute", "5400": "1 hour, 30 minutes", "86399": "1 day",
        "90061": "1 day, 2 hours", YEAR: "365 days", "-5": "0 seconds",
    },
    "ar": {
        "0": "0 ثانية", "59": "59 ثانية", "59.5": "دقيقة", "60": "دقيقة", "61": "دقيقة وثانية",
        "120": "دقيقتان", "300": "5 دقائق", "3599.5": "ساعة", "3600": "ساعة", "5400": "ساعة و30 دقيقة",
        "90061": "يوم وساعتان", YEAR: "365 يومًا", "-5": "0 ثانية",
    },
}  # fmt: skip


@pytest.mark.parametrize("tag", DURATIONS)
def test_a_duration_is_its_two_largest_units_rounded_up(tag: str) -> None:
    assert {seconds: formats(tag).duration(Decimal(seconds)) for seconds in DURATIONS[tag]} == DURATIONS[tag]


LIMITS = {
    "0": "0 seconds", "0.25": "0.25 seconds", "0.000001": "0.000001 seconds", "1": "1 second", "59.5": "59.5 seconds",
    "60": "1 minute", "3601": "1 hour, 1 second", "90061": "1 day, 1 hour, 1 minute, 1 second",
    "90000": "1 day, 1 hour",    "-3600": "-1 hour", "-5400": "-1 hour, 30 minutes", YEAR: "365 days",
}  # fmt: skip


def test_a_limit_is_exact() -> None:
    assert {seconds: formats("en").limit(Decimal(seconds)) for seconds in LIMITS} == LIMITS
    assert formats("de").limit(Decimal("0.25")) == "0,25 Sekunden"
    value = Value("duration", Decimal(90_061))
    assert formats("en").format(value) == "1 day, 2 hours"
    assert formats("en").format(value._replace(exact=True)) == "1 day, 1 hour, 1 minute, 1 second"


# Relative times: one unit, in CLDR's own grammatical case

RELATIVES = [
    ("en", "0", "in 0 seconds"),
    ("en", "1", "in 1 second"),
    ("en", "59.2", "in 1 minute"),
    ("en", "300", "in 5 minutes"),
    ("en", "5400", "in 90 minutes"),
    ("en", "259200", "in 3 days"),
    ("en", "-300", "in 0 seconds"),
]


@pytest.mark.parametrize(("tag", "seconds", "expected"), RELATIVES)
def test_a_relative_time(tag: str, seconds: str, expected: str) -> None:
    assert formats(tag).relative(relative_unit(Decimal(seconds))) == expected


BYTES = [
    ("en", "0", "0 byte"),
    ("en", "999", "999 byte"),
    ("en", "1000", "1 kB"),
    ("en", "999949", "999.9 kB"),
    ("en", "999950", "1 MB"),
    ("en", "10000000", "10 MB"),
    ("fr", "64000", "64\u202fko"),
    ("en", str(10**15), "1,000,000 GB"),
    ("de-AT", "5000000000000", "5\u00a0000\u00a0GB"),
]


@pytest.mark.parametrize(("tag", "count", "expected"), BYTES)
def test_an_amount_of_data(tag: str, count: str, expected: str) -> None:
    assert formats(tag).bytes(Decimal(count)) == expected


# Names and texts

PHONES = [
    ("+48600100200", "+48 600 100 200"),
    ("+493012345678", "+49 30 12345678"),
    ("+1 (415) 555-2671", "+1 415-555-2671"),
    ("030 123456", "030 123456"),  # of which country?
    ("+1 (***) ***-2671", "+1 (***) ***-2671"),
    ("+48 600 100 200, ext. Ann", "+48 600 100 200, ext. Ann"),
    ("+1", "+1"),
    ("+0000000", "+0000000"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_a_phone_number(text: str, expected: str) -> None:
    assert formats("de").phone(text) == expected


def test_an_identifier_has_the_name_that_the_locale_gives_it() -> None:
    names = {"email_address": "E-Mail-Adresse"}
    assert Formats("de", names.get).identifier("email_address") == "E-Mail-Adresse"
    assert Formats("de", names.get).identifier("shoe_size") == "shoe_size"
    assert Formats("de").identifier("email_address") == "email_address"


TERRITORIES = [
    ("pl", "de", "Niemcy"),
    # codes that CLDR replaces
    ("en", "bu", "Myanmar (Burma)"),
    ("de", "DD", "Deutschland"),
    ("en", "SU", "Russia"),
    ("en", "ZR", "Congo - Kinshasa"),
    ("en", "EU", "European Union"),
    ("de", "Atlantis", "Atlantis"),
    ("de", "QQ", "QQ"),
    ("de", "001", "001"),
    ("de", "", ""),
]


@pytest.mark.parametrize(("tag", "text", "expected"), TERRITORIES)
def test_a_territory(tag: str, text: str, expected: str) -> None:
    assert formats(tag).territory(text) == expected


LANGUAGES = [
    ("de", "pl", "Polnisch"),
    ("pl", "PL", "polski"),
    ("de", "PT_br", "Portugiesisch (Brasilien)"),
    ("zh-Hans", "fr-BE", "法语（比利时）"),
    ("ko", "fr-BE", "프랑스어(벨기에)"),
    # codes that CLDR replaces
    ("de", "en-UK", "Englisch (Vereinigtes Königreich)"),
    ("en", "mo", "Romanian"),
    ("de", "en-GB", "Englisch (Vereinigtes Königreich)"),
    ("de", "xx", "xx"),
    ("de", "en-XA", "Englisch (Pseudo-Akzente)"),
    ("de", "i-klingon", "i-klingon"),
    ("de", "de-u-nu-arab", "de-u-nu-arab"),
    ("de", "../../etc", "../../etc"),
    ("de", "", ""),
    ("de", "German", "German"),
]


@pytest.mark.parametrize(("tag", "text", "expected"), LANGUAGES)
def test_a_language(tag: str, text: str, expected: str) -> None:
    assert formats(tag).language(text) == expected


LISTS = [
    ("de", "and", [], ""),
    ("de", "and", ["a"], "a"),
    # the text of an item is never read as a pattern
    ("en", "and", ["{1}", "{0}", "{2}"], "{1}, {0}, and {2}"),
    ("es", "and", ["padre", "hijo"], "padre e hijo"),
    ("es", "and", ["padre", "hielo"], "padre y hielo"),
    ("es", "or", ["siete", "ocho"], "siete u ocho"),
    ("he", "and", ["א", "b"], "א ו-b"),
    ("es", "and", ["Juan", "Íñigo"], "Juan e Íñigo"),
    ("es", "and", ["Juan", "Hípica"], "Juan e Hípica"),
    ("es", "and", ["Juan", "IBM"], "Juan e IBM"),
    ("es", "and", ["agua", "Yerba"], "agua y Yerba"),
    ("es", "or", ["siete", "Óscar"], "siete u Óscar"),
    ("es", "or", ["7", "8"], "7 u 8"),
    ("es", "or", ["10", "11"], "10 u 11"),
    ("es", "or", ["10", "110"], "10 o 110"),
    ("es-MX", "and", ["Juan", "Ignacio"], "Juan e Ignacio"),
    # the rules do not see isolates
    ("he", "and", ["שלום", "\u2068עולם\u2069"], "שלום ו\u2068עולם\u2069"),
    ("he", "and", ["א", "\u2068פרק 3\u2069"], "א ו\u2068פרק 3\u2069"),
    ("he", "and", ["א", "\u2068\u200eb\u2069"], "א ו-\u2068\u200eb\u2069"),
    ("he", "unit", ["A", "B", "C"], "A, B ו-C"),
    ("es", "and", ["padre", "\u2068hijo\u2069"], "padre e \u2068hijo\u2069"),
    ("es", "or", ["uno", "\u2068ocho\u2069"], "uno u \u2068ocho\u2069"),
]


@pytest.mark.parametrize(("tag", "type", "items", "expected"), LISTS)
def test_a_list(tag: str, type: Any, items: list[str], expected: str) -> None:
    assert formats(tag).list(items, type) == expected


# All of CLDR


def test_every_locale_that_cldr_has_prints_every_type() -> None:
    values = {
        "integer": -1_234_567, "number": 1.5, "percent": 0.25, "currency": {"amount": 12.5, "currency": "EUR"},
        "duration": 90_061, "datetime": "2026-11-21T14:05:00Z", "date": "2026-11-21", "time": "14:05:00",
        "territory": "DE", "language": "pt-BR", "list": ["a", "b", "c"], "bytes": 1_500_000,
    }  # fmt: skip
    counts: Counter[str] = Counter()
    for identifier in locale_identifiers():
        f = Formats(identifier.replace("_", "-"))
        for type, raw in values.items():
            value, _ = read_value(type, raw)
            counts[type] += bool(f.format(value)) and "{" not in f.format(value)
        assert f.relative(relative_unit(Decimal(-300)))
    assert set(counts.values()) == {len(locale_identifiers())}
    assert len(locale_identifiers()) > 700


@pytest.mark.parametrize(
    "tag", ["xx", "german", "tlh", "de-XA", "de-XX", "de_DE", "../de", "", "de-u-nu-latn", "de--AT", "en-", "x-formal"]
)
def test_a_locale_that_cldr_lacks_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match="CLDR has no locale"):
        Formats(tag)


def test_the_table_of_the_page_is_what_is_printed() -> None:
    page = (ROOT / "docs" / "reference" / "formatting.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in page.split("\n\n")[2].splitlines()]
    tags = rows[0][2:]
    assert len(rows) > 9
    for type, accepts, *cells in rows[2:]:
        for given in re.findall("`(.+?)`", accepts):
            raw = json.loads(given) if given[0] in "{[0123456789" and type != "date" else given
            value, _ = read_value(type, raw)
            assert [visible(cell) for cell in cells] == [visible(formats(tag).format(value)) for tag in tags]


def visible(text: str) -> str:
    return re.sub(r"[\u200e\u200f\u061c]", "", re.sub(r"\s", " ", text)).strip()


def test_a_limit_of_pydantic_is_not_rounded() -> None:
    day = timedelta(days=1, hours=1, minutes=1, seconds=1)
    at_most = render("less_than_equal", "en", {"le": day}, domain="pydantic")
    assert at_most.long_message == "Enter a duration of at most 1 day, 1 hour, 1 minute, 1 second."
    at_least = render("greater_than_equal", "de", {"ge": timedelta(milliseconds=250)}, domain="pydantic")
    assert "0,25 Sekunden" in str(at_least.long_message)
