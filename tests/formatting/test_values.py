"""What each type prints: every row of the ICU oracle, and what ICU has no word for."""

import datetime as dt
import json
import re
from collections import Counter, defaultdict
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from pardon.arguments.reading import read_value
from pardon.formatting.values import Formats

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parents[1] / "cases" / "intl"
KINDS = ("number", "plural", "list", "relative", "display", "datetime")

Row = tuple[str, str, Any, str]


@cache
def formats(tag: str) -> Formats:
    return Formats(tag)


# The oracle: tests/cases/intl/<kind>.json, made by tools/intl-oracle.mjs


def oracle_rows(kind: str) -> list[Row]:
    return [tuple(row) for row in json.loads((CASES / f"{kind}.json").read_text("utf-8"))["rows"]]


def accepted_differences() -> list[tuple[str, str, str, int]]:
    """[locale, what (a glob), reason, number of rows]: no two patterns may claim the same row."""
    return [tuple(row) for row in json.loads((CASES / "differences.json").read_text("utf-8"))]


def ours(tag: str, what: str, value: Any) -> str:
    kind, *details = what.split("/")
    return OURS[kind](formats(tag), details, value)


def number_options(details: list[str]) -> dict[str, Any]:
    if not details:
        return {}
    least, most = map(int, details[0].split("-"))
    return {"minimumFractionDigits": least, "maximumFractionDigits": most}


def unit(f: Formats, details: list[str], value: Any) -> str:
    name, width = details
    group = "digital" if name.endswith("byte") else "duration"
    return f.unit(number(value), f"{group}-{name}", width)


def number(value: Any) -> Decimal:
    return Decimal(str(value))


def relative(f: Formats, details: list[str], value: Any) -> str:
    return f.relative_in(details[0], number(value))


OURS = {
    "decimal": lambda f, details, value: f.number(number(value), number_options(details)),
    "percent": lambda f, details, value: f.number(number(value), {"style": "percent"}),
    "currency": lambda f, details, value: f.currency(number(value), details[0], {"currencyDisplay": details[1]}),
    "unit": unit,
    "cardinal": lambda f, details, value: f.plural(number(value)),
    "ordinal": lambda f, details, value: f.plural(number(value), ordinal=True),
    "list": lambda f, details, value: f.list(value, details[0]),
    "relative": relative,
    "region": lambda f, details, value: f.territory(value),
    "language": lambda f, details, value: f.language(value),
    # Our dates are Gregorian: a row of a locale's own calendar is compared with what we print all the same.
    "date": lambda f, details, value: f.date(dt.datetime.fromisoformat(value)),
    "time": lambda f, details, value: f.time(dt.datetime.fromisoformat(value)),
    "datetime": lambda f, details, value: f.datetime(dt.datetime.fromisoformat(value)),
}


@cache
def differing() -> dict[str, list[tuple[Row, str]]]:
    """Every row that we print otherwise than ICU, with what we print."""
    rows = {kind: [(row, ours(*row[:3])) for row in oracle_rows(kind)] for kind in KINDS}
    return {kind: [(row, text) for row, text in pairs if text != row[3]] for kind, pairs in rows.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_agrees_with_icu_or_is_listed_with_its_reason(kind: str) -> None:
    listed = accepted_differences()
    unlisted = [
        f"{tag} {what} {value!r}: ICU {icu!a}, ours {text!a}"
        for (tag, what, value, icu), text in differing()[kind]
        if not any(tag == locale and fnmatchcase(what, glob) for locale, glob, _, _ in listed)
    ]
    assert unlisted == []


def test_the_list_of_differences_is_exact() -> None:
    rows = [row for pairs in differing().values() for row, _ in pairs]
    stated = [(locale, glob, count) for locale, glob, _, count in accepted_differences()]
    found = [
        (locale, glob, sum(row[0] == locale and fnmatchcase(row[1], glob) for row in rows))
        for locale, glob, _ in stated
    ]
    assert found == stated
    assert sum(count for _, _, count in stated) == len(rows)  # none claimed twice


def test_the_oracle_covers_what_it_should() -> None:
    locales: dict[str, set[str]] = defaultdict(set)
    for kind in KINDS:
        for tag, what, _, _ in oracle_rows(kind):
            locales[tag].add(what.split("/")[0])
    assert len(locales) >= 25
    assert {frozenset(kinds) for kinds in locales.values()} == {frozenset(OURS)}


def test_the_page_states_the_real_numbers() -> None:
    page = (ROOT / "docs" / "formatting.md").read_text("utf-8")
    stated = re.search(r"\*\*([\d,]+) rows, of which (\d+) differ\*\*", page)
    assert stated is not None
    rows = sum(len(oracle_rows(kind)) for kind in KINDS)
    assert [int(n.replace(",", "")) for n in stated.groups()] == [rows, sum(map(len, differing().values()))]
    table = {
        kind: (int(n.replace(",", "")), int(d)) for kind, n, d in re.findall(r"\| (\w+) \| ([\d,]+) \| (\d+) \|", page)
    }
    assert table == {kind: (len(oracle_rows(kind)), len(differing()[kind])) for kind in KINDS}


# Durations: the two largest units, rounded up

YEAR = 31_536_000
DURATIONS = {
    "en": {
        "0": "0 seconds", "0.2": "1 second", "59": "59 seconds", "59.5": "1 minute", "60": "1 minute",
        "61": "1 minute, 1 second", "300": "5 minutes", "3599": "59 minutes, 59 seconds", "3599.5": "1 hour",
        "3600": "1 hour", "3601": "1 hour, 1 minute", "5400": "1 hour, 30 minutes", "86399": "1 day",
        "90061": "1 day, 2 hours", YEAR: "365 days", "-5": "0 seconds",
    },
    "de": {
        "0": "0 Sekunden", "59": "59 Sekunden", "59.5": "1 Minute", "60": "1 Minute", "61": "1 Minute, 1 Sekunde",
        "300": "5 Minuten", "3599.5": "1 Stunde", "3600": "1 Stunde", "3900": "1 Stunde, 5 Minuten",
        "5400": "1 Stunde, 30 Minuten", "90061": "1 Tag, 2 Stunden", YEAR: "365 Tage", "-5": "0 Sekunden",
    },
    "pl": {
        "0": "0 sekund", "59": "59 sekund", "59.5": "1 minuta", "60": "1 minuta", "61": "1 minuta i 1 sekunda",
        "120": "2 minuty", "300": "5 minut", "1320": "22 minuty", "3599.5": "1 godzina", "3600": "1 godzina",
        "5400": "1 godzina i 30 minut", "90061": "1 dzień i 2 godziny", YEAR: "365 dni", "-5": "0 sekund",
    },
    "ar": {
        "0": "0 ثانية", "59": "59 ثانية", "59.5": "دقيقة", "60": "دقيقة", "61": "دقيقة وثانية",
        "120": "دقيقتان", "300": "5 دقائق", "3599.5": "ساعة", "3600": "ساعة", "5400": "ساعة و30 دقيقة",
        "90061": "يوم وساعتان", YEAR: "365 يومًا", "-5": "0 ثانية",
    },
    "ja": {
        "0": "0 秒", "59": "59 秒", "59.5": "1 分", "60": "1 分", "61": "1 分 1 秒", "300": "5 分",
        "3599.5": "1 時間", "3600": "1 時間", "5400": "1 時間 30 分", "90061": "1 日 2 時間", YEAR: "365 日",
        "-5": "0 秒",
    },
}  # fmt: skip


@pytest.mark.parametrize("tag", DURATIONS)
def test_a_duration_is_its_two_largest_units_rounded_up(tag: str) -> None:
    assert {seconds: formats(tag).duration(Decimal(seconds)) for seconds in DURATIONS[tag]} == DURATIONS[tag]


def test_a_duration_is_never_rounded_down() -> None:
    sizes = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
    for seconds in (*range(1, 200), *range(3_500, 7_300, 7), *range(86_000, 180_000, 611)):
        parts = formats("en").duration(Decimal(seconds)).split(", ")
        shown = sum(int(n) * sizes[name.rstrip("s")] for n, name in (part.split() for part in parts))
        assert len(parts) <= 2
        assert seconds <= shown < seconds * 1.05 + 1


# Relative times: one unit, in CLDR's own grammatical case

RELATIVES = [
    ("en", "0", "in 0 seconds"),
    ("en", "1", "in 1 second"),
    ("en", "59.2", "in 1 minute"),
    ("en", "300", "in 5 minutes"),
    ("en", "5400", "in 90 minutes"),
    ("en", "259200", "in 3 days"),
    ("en", "-300", "in 0 seconds"),
    ("de", "300", "in 5 Minuten"),
    ("de", "259200", "in 3 Tagen"),
    ("de", "-86400", "in 0 Sekunden"),
    ("pl", "60", "za 1 minutę"),
    ("pl", "120", "za 2 minuty"),
    ("pl", "300", "za 5 minut"),
    ("pl", "-0.5", "za 0 sekund"),
    ("ar", "300", "خلال 5 دقائق"),
    ("ar", "120", "خلال دقيقتين"),
    ("ja", "300", "5 分後"),
    ("ru", "60", "через 1 минуту"),
]


@pytest.mark.parametrize(("tag", "seconds", "expected"), RELATIVES)
def test_a_relative_time(tag: str, seconds: str, expected: str) -> None:
    assert formats(tag).relative(Decimal(seconds)) == expected


# Numbers

NUMBERS = [
    # minimumGroupingDigits
    ("pl", "1234", {}, "1234"),
    ("pl", "12345", {}, "12\u00a0345"),
    ("es", "1234", {}, "1234"),
    ("es", "12345", {}, "12.345"),
    ("es-MX", "1234", {}, "1,234"),
    ("it", "1234", {}, "1234"),
    ("hu", "1234", {}, "1234"),
    ("pt-PT", "1234", {}, "1234"),
    ("pt-BR", "1234", {}, "1.234"),
    ("ee", "12345", {}, "12345"),
    ("ee", "123456", {}, "123,456"),
    ("de", "1234", {}, "1.234"),
    ("hi", "1234567", {}, "12,34,567"),
    ("de", "1234", {"useGrouping": "false"}, "1234"),
    # numbering systems
    ("ar-EG", "12345.6", {}, "١٢٬٣٤٥٫٦"),
    ("ar", "12345.6", {}, "12,345.6"),
    ("fa", "12345", {}, "۱۲٬۳۴۵"),
    ("bn", "1234567", {}, "১২,৩৪,৫৬৭"),
    ("mr", "12345", {}, "१२,३४५"),
    ("my", "12345", {}, "၁၂,၃၄၅"),
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


ORDINALS = [
    ("en", {1: "one", 2: "two", 3: "few", 4: "other", 11: "other", 21: "one", 112: "other"}),
    ("sv", {1: "one", 2: "one", 3: "other", 11: "other"}),
    ("it", {8: "many", 9: "other", 11: "many"}),
    ("de", {1: "other"}),
    ("pl", {1: "other"}),
    ("ar", {1: "other"}),
]


@pytest.mark.parametrize(("tag", "categories"), ORDINALS)
def test_an_ordinal_category(tag: str, categories: dict[int, str]) -> None:
    assert {n: formats(tag).plural(Decimal(n), ordinal=True) for n in categories} == categories


CURRENCIES = [
    ("de", "12.5", "EUR", {}, "12,50\u00a0€"),
    ("pl", "12.5", "PLN", {}, "12,50\u00a0zł"),
    ("en", "12.5", "JPY", {}, "¥13"),
    ("en", "-12.5", "USD", {}, "-$12.50"),
    ("en", "1", "USD", {"currencyDisplay": "name"}, "1.00 US dollars"),
    ("en", "1", "USD", {"currencyDisplay": "name", "maximumFractionDigits": 0}, "1 US dollar"),
    ("pl", "5", "PLN", {"currencyDisplay": "name", "maximumFractionDigits": 0}, "5 złotych polskich"),
    ("en", "5", "XXZ", {}, "XXZ\u00a05.00"),
    ("ckb", "5", "EUR", {}, "٥٫٠٠\u00a0€"),
]


@pytest.mark.parametrize(("tag", "amount", "code", "options", "expected"), CURRENCIES)
def test_a_currency(tag: str, amount: str, code: str, options: dict[str, Any], expected: str) -> None:
    assert formats(tag).currency(Decimal(amount), code, options) == expected


BYTES = [
    ("en", "0", "0 byte"),
    ("en", "999", "999 byte"),
    ("en", "1000", "1 kB"),
    ("en", "999949", "999.9 kB"),
    ("en", "999950", "1 MB"),
    ("en", "10000000", "10 MB"),
    ("de", "1500000", "1,5 MB"),
    ("pl", "1500", "1,5 kB"),
    ("ar", "10000000", "10 م.ب"),
    ("ja", "5000000000", "5 GB"),
    ("fr", "64000", "64\u202fko"),
    ("en", str(10**15), "1,000,000 GB"),
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
    ("de", "TR", "Türkei"),
    ("pl", "de", "Niemcy"),
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
    ("en", "zh-Hant-HK", "Chinese (Traditional, Hong Kong SAR China)"),
    ("zh-Hans", "fr-BE", "法语（比利时）"),
    ("ko", "fr-BE", "프랑스어(벨기에)"),
    ("nl", "zh-Hans", "Chinees (vereenvoudigd)"),
    ("de", "en-GB", "Englisch (Vereinigtes Königreich)"),
    ("de", "iw", "Hebräisch"),
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
    ("de", "and", ["a", "b", "c"], "a, b und c"),
    ("en", "or", ["a", "b"], "a or b"),
    ("ar", "unit", ["a", "b"], "a وb"),
    ("de", "unit", ["a", "b"], "a, b"),
    # the text of an item is never read as a pattern
    ("en", "and", ["{1}", "{0}", "{2}"], "{1}, {0}, and {2}"),
    ("es", "and", ["padre", "hijo"], "padre e hijo"),
    ("es", "and", ["padre", "hielo"], "padre y hielo"),
    ("es", "or", ["siete", "ocho"], "siete u ocho"),
    ("he", "and", ["א", "b"], "א ו-b"),
]


@pytest.mark.parametrize(("tag", "type", "items", "expected"), LISTS)
def test_a_list(tag: str, type: Any, items: list[str], expected: str) -> None:
    assert formats(tag).list(items, type) == expected


# Dates and times

NOON = dt.datetime(2026, 11, 21, 14, 5, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "21.11.2026, 14:05"),
        ("pl", "21 lis 2026, 14:05"),
        ("ar", "21\u200f/11\u200f/2026، 2:05 م"),
        ("ar-EG", "٢١\u200f/١١\u200f/٢٠٢٦، ٢:٠٥ م"),
        ("en", "Nov 21, 2026, 2:05\u202fPM"),
    ],
)
def test_a_datetime(tag: str, expected: str) -> None:
    assert formats(tag).datetime(NOON) == expected


def test_times_are_shown_in_the_operators_zone() -> None:
    late = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)
    berlin = Formats("de", timezone="Europe/Berlin")
    assert (berlin.datetime(late), berlin.date(late), berlin.time(late)) == ("22.11.2026, 00:30", "22.11.2026", "00:30")
    assert berlin.datetime(late.replace(tzinfo=None)) == "21.11.2026, 23:30"  # of no known zone
    assert Formats("de").datetime(late.astimezone(ZoneInfo("Asia/Tokyo"))) == "22.11.2026, 08:30"


@pytest.mark.parametrize("moment", [dt.datetime.min, dt.datetime.max])
@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Auckland"])
def test_the_ends_of_the_calendar_are_printed(moment: dt.datetime, zone: str) -> None:
    moment = moment.replace(tzinfo=dt.UTC)
    assert str(moment.year).zfill(4)[-2:] in Formats("de", timezone=zone).datetime(moment)


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
        assert f.relative(Decimal(-300))
    assert set(counts.values()) == {len(locale_identifiers())}
    assert len(locale_identifiers()) > 700


@pytest.mark.parametrize("tag", ["xx", "de-XA", "de_DE", "../de", "", "de-u-nu-latn"])
def test_a_locale_that_cldr_lacks_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match="CLDR has no locale"):
        Formats(tag)


def test_the_table_of_the_page_is_what_is_printed() -> None:
    page = (ROOT / "docs" / "formatting.md").read_text("utf-8")
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


# A locale for each set of plural rules, and those that write numbers in ways of their own.
RULES = {str(sorted(Locale.parse(tag).plural_form.rules.items())): tag for tag in locale_identifiers()}
NUMBERED = sorted({*RULES.values(), "ar_EG", "bn", "de", "de_CH", "en_IN", "es", "fa", "hi", "mr", "my", "ne", "pl"})
INTEGERS = [
    *range(120), 999, 1_000, 1_001, 1_002, 1_999, 2_000, 2_001, 9_999, 10_000, 12_345, 20_000, 21_001, 100_000, 100_001,
    123_456, 1_000_000, 1_000_001, 1_100_000, 12_345_678, 10**12, 10**21, 10**21 + 1, 10**50 + 2,
]  # fmt: skip


@pytest.mark.parametrize("tag", NUMBERED)
def test_integers_are_written_and_counted_quickly_as_they_are_slowly(tag: str) -> None:
    locale = formats(tag.replace("_", "-"))
    for integer in map(Decimal, INTEGERS):
        slow = locale._apply(locale._pattern("decimal"), integer, {}, 0, 3)
        assert locale.number(integer) == slow
        assert locale.plural(integer) == locale._category(integer, False)
