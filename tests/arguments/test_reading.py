"""meta -> typed arguments: what each type reads, what it refuses, and what is left of hostile text."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal, localcontext
from enum import Enum, IntEnum, StrEnum
from ipaddress import ip_address, ip_interface, ip_network
from pathlib import Path, PureWindowsPath
from urllib.parse import urlparse, urlsplit
from uuid import UUID

import httpx
import pydantic
import pytest
import starlette.datastructures
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup
from support.worlds import read_arguments

from pardon.arguments.reading import Value, read_value, value_source
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Argument, Entry
from pardon.errors import Problem
from pardon.formatting.values import Formats
from pardon.settings import Settings
from pardon.text import clean, truncate

INVALID = "invalid"
SETTINGS = Settings(support="help@example.com")
TEXT_TYPES = ("text", "territory", "language", "identifier", "token", "url", "email", "phone", "contact")


def read(type, raw, of="text"):
    """Returns what a reader makes of a value, or INVALID."""
    try:
        value, _ = read_value(type, raw, of)
    except ValueError:
        return INVALID
    assert value.type == type
    return tuple(item.raw for item in value.raw) if type == "list" else value.raw


def label(raw):
    """Returns a short name for a case."""
    huge = isinstance(raw, int) and raw.bit_length() > 400
    return f"{raw.bit_length()} bits" if huge else ascii(raw)[:40]


@pytest.mark.parametrize("type", ARGUMENT_TYPES)
def test_every_type_reads_and_formats_its_sample(type):
    value, was_cut = read_value(type, ARGUMENT_TYPES[type].sample)
    assert Formats("de").format(value).strip()
    assert not was_cut


# --- Numbers ---

NUMBERS = [
    # What JSON and Python send
    (1, 1),
    (0, 0),
    (1.0, 1),
    (Decimal(1), 1),
    (Decimal("1.00"), 1),
    (10**40, 10**40),
    (1e22, 10**22),
    # What query strings send
    ("1", 1),
    ("300", 300),
    (" 7 ", 7),
    ("+7", 7),
    ("1.0", 1),
    ("1e3", 1_000),
    ("12E+1", 120),
    ("007", 7),
    # Digits of other scripts
    ("١", 1),
    ("१२", 12),
    ("１２", 12),
    # No guess between 1,000 and 1.000
    ("1,000", INVALID),
    ("1.000,5", INVALID),
    ("1 000", INVALID),
    ("1_000", INVALID),
    # What is no number
    (True, INVALID),
    (False, INVALID),
    ("true", INVALID),
    ("", INVALID),
    (" ", INVALID),
    (None, INVALID),
    ([], INVALID),
    ([1], INVALID),
    ((1,), INVALID),
    ({}, INVALID),
    ({"amount": 1}, INVALID),
    (b"1", INVALID),
    (1j, INVALID),
    ("one", INVALID),
    ("0x10", INVALID),
    ("1e", INVALID),
    (".", INVALID),
    (".5", INVALID),
    ("5.", INVALID),
    ("--5", INVALID),
    ("½", INVALID),
    ("²", INVALID),
    # What is no quantity
    (float("nan"), INVALID),
    (float("inf"), INVALID),
    (float("-inf"), INVALID),
    (1e400, INVALID),
    (1e300, INVALID),
    ("NaN", INVALID),
    ("Infinity", INVALID),
    ("1e400", INVALID),
    ("1e1000000000", INVALID),
    ("0e999", INVALID),
    (Decimal("NaN"), INVALID),
    (Decimal("sNaN"), INVALID),
    (Decimal("Infinity"), INVALID),
    (Decimal("1e1000000"), INVALID),
    (10**61, INVALID),
    (10**5_000, INVALID),
    ("1" + "0" * 61, INVALID),
    ("9" * 1_000_000, INVALID),
    (1e-300, INVALID),
    ("0." + "0" * 70 + "1", INVALID),
]


@pytest.mark.parametrize("type", ("integer", "number", "percent", "bytes"))
@pytest.mark.parametrize("raw, expected", NUMBERS, ids=label)
def test_a_number_is_read_from_whatever_holds_one(type, raw, expected):
    got = read(type, raw)
    assert got == expected
    assert got == INVALID or isinstance(got, Decimal)


@pytest.mark.parametrize(
    "type, raw, expected",
    [
        # Only whole numbers are integers: 1.5 attempts are not 2.
        ("integer", 1.5, INVALID),
        ("integer", "1.5", INVALID),
        ("integer", "1e-1", INVALID),
        ("integer", -3, -3),
        ("integer", "−3", -3),
        ("integer", "-0", 0),
        ("number", 1.5, Decimal("1.5")),
        ("number", "1.50", Decimal("1.50")),
        ("number", 0.1, Decimal("0.1")),
        ("number", "-1.5", Decimal("-1.5")),
        ("percent", "0.25", Decimal("0.25")),
        ("bytes", -1, INVALID),
        ("bytes", 1.5, INVALID),
        ("bytes", "10000000", 10_000_000),
        # 60 digits are read, one more is not, in whatever way it comes.
        ("integer", 10**59, 10**59),
        ("integer", 10**60, INVALID),
        ("integer", "1" + "0" * 59, 10**59),
        ("integer", "1" + "0" * 60, INVALID),
        ("integer", "1e60", INVALID),
        ("number", "0." + "0" * 59 + "1", Decimal("1e-60")),
        ("number", "0." + "0" * 60 + "1", INVALID),
        # Money
        ("currency", {"amount": 12.5, "currency": "EUR"}, (Decimal("12.5"), "EUR")),
        ("currency", {"amount": "12.50", "currency": "eur"}, (Decimal("12.50"), "EUR")),
        ("currency", {"amount": -1, "currency": "JPY", "more": 1}, (Decimal(-1), "JPY")),
        ("currency", {"amount": True, "currency": "EUR"}, INVALID),
        ("currency", {"amount": 1}, INVALID),
        ("currency", {"currency": "EUR"}, INVALID),
        ("currency", {"amount": 1, "currency": "EURO"}, INVALID),
        ("currency", {"amount": 1, "currency": "€"}, INVALID),
        ("currency", {"amount": 1, "currency": "EU\n"}, INVALID),
        ("currency", {"amount": 1, "currency": ["EUR"]}, INVALID),
        ("currency", "12.50 EUR", INVALID),
        ("currency", 12.5, INVALID),
        ("currency", [12.5, "EUR"], INVALID),
    ],
    ids=label,
)
def test_a_quantity_is_read_as(type, raw, expected):
    assert read(type, raw) == expected


def test_a_negative_zero_is_zero():
    assert not read("integer", -0.0).is_signed()
    assert not read("integer", "-0").is_signed()


def test_the_decimal_context_of_the_caller_does_not_matter():
    with localcontext() as context:
        context.prec = 3
        assert read("integer", "123456789") == 123456789
        assert read("number", "1234.5678") == Decimal("1234.5678")


# --- Times ---

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    "raw, expected",
    [
        # Seconds
        (300, 300),
        ("300", 300),
        (0.5, Decimal("0.5")),
        (0, 0),
        (-5, -5),
        ("-5", -5),
        # ISO 8601
        ("PT1H5M", 3_900),
        ("PT5M", 300),
        ("pt5m", 300),
        (" PT5M ", 300),
        ("P1D", 86_400),
        ("P1W", 604_800),
        ("P1DT12H", 129_600),
        ("P1W2DT3H4M5S", 788_645),
        ("PT0S", 0),
        ("PT0.5S", Decimal("0.5")),
        ("PT0,5S", Decimal("0.5")),
        ("-PT5M", -300),
        # Parts in the wrong order, without a number, or with nothing behind the T
        ("P", INVALID),
        ("PT", INVALID),
        ("P1DT", INVALID),
        ("PTM", INVALID),
        ("PT5M1H", INVALID),
        ("P5M1D", INVALID),
        ("PT5", INVALID),
        # A fraction of the smallest unit, and of no other
        ("PT1.5H", 5_400),
        ("PT9.5H", 34_200),
        ("P0.5D", 43_200),
        ("P0,5W", 302_400),
        ("PT1H0.5M", 3_630),
        ("-PT0.25H", -900),
        ("PT1.5H30M", INVALID),
        ("P1.5DT1H", INVALID),
        ("PT1.H", INVALID),
        # Years and months of nothing
        ("P0Y0M0DT5M", 300),
        ("P0Y", 0),
        ("P0.0Y", INVALID),
        # How long a month or a year is depends on which.
        ("P1M", INVALID),
        ("P1Y", INVALID),
        # Python's own
        (timedelta(hours=1, minutes=5), 3_900),
        (timedelta(microseconds=1), Decimal("0.000001")),
        (timedelta(seconds=-5), -5),
        # No waiting time is longer than 3,000 years.
        (10**11, 10**11),
        (10**11 + 1, INVALID),
        (-(10**11) - 1, INVALID),
        ("P9999999999D", INVALID),
        ("PT" + "9" * 1_000 + "S", INVALID),
        (timedelta.max, INVALID),
        (timedelta.min, INVALID),
        # What is no time
        ("5 minutes", INVALID),
        ("00:05:00", INVALID),
        ("soon", INVALID),
        (True, INVALID),
        (None, INVALID),
        ([300], INVALID),
        (float("nan"), INVALID),
    ],
    ids=label,
)
def test_a_duration_is_read_in_seconds(raw, expected):
    assert read("duration", raw) == expected


@pytest.mark.parametrize(
    "type, raw, expected",
    [
        # RFC 3339
        ("datetime", "2026-11-21T14:05:00Z", datetime(2026, 11, 21, 14, 5, tzinfo=UTC)),
        ("datetime", "2026-11-21t14:05:00z", datetime(2026, 11, 21, 14, 5, tzinfo=UTC)),
        ("datetime", "2026-11-21 14:05:00+01:00", datetime(2026, 11, 21, 14, 5, tzinfo=CET)),
        ("datetime", "2026-11-21T14:05:00.123456789Z", datetime(2026, 11, 21, 14, 5, 0, 123456, tzinfo=UTC)),
        ("datetime", " 2026-11-21T14:05:00 ", datetime(2026, 11, 21, 14, 5)),
        ("datetime", datetime(2026, 11, 21, 14, 5), datetime(2026, 11, 21, 14, 5)),
        # A leap second stands at the end of a month (RFC 3339, 5.7 and 5.8)
        ("datetime", "1990-12-31T23:59:60Z", datetime(1990, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (
            "datetime",
            "1990-12-31T15:59:60-08:00",
            datetime(1990, 12, 31, 15, 59, 59, tzinfo=timezone(timedelta(hours=-8))),
        ),
        ("datetime", "2016-12-31T23:59:60.5Z", datetime(2016, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)),
        ("datetime", "2015-07-01T01:59:60+02:00", datetime(2015, 7, 1, 1, 59, 59, tzinfo=timezone(timedelta(hours=2)))),
        ("datetime", "1990-12-30T23:59:60Z", INVALID),
        ("datetime", "1990-12-31T22:59:60Z", INVALID),
        ("datetime", "1990-12-31T23:59:61Z", INVALID),
        ("datetime", "9999-12-31T23:59:60-01:00", INVALID),
        ("time", "23:59:60Z", time(23, 59, 59, tzinfo=UTC)),
        ("time", "12:00:60Z", INVALID),
        ("datetime", "2026-13-01T00:00:00Z", INVALID),
        ("datetime", "2026-02-30T00:00:00Z", INVALID),
        ("datetime", "2026-11-21T25:00:00Z", INVALID),
        ("datetime", "2026-11-21T14:05:00-25:00", INVALID),
        ("datetime", "21.11.2026", INVALID),
        ("datetime", "tomorrow", INVALID),
        ("datetime", "", INVALID),
        ("datetime", "2026-11-21T14:05:00Z" * 1_000, INVALID),
        # An epoch could be seconds or milliseconds.
        ("datetime", 1_763_733_900, INVALID),
        ("datetime", "1763733900", INVALID),
        ("datetime", None, INVALID),
        ("datetime", ["2026-11-21T14:05:00Z"], INVALID),
        # A date, alone or of an instant: which day that is depends on the time zone
        ("date", "2026-11-21", date(2026, 11, 21)),
        ("date", "2026-11-21T23:59:00-08:00", datetime(2026, 11, 21, 23, 59, tzinfo=timezone(timedelta(hours=-8)))),
        ("date", "2026-11-21T23:59:00", date(2026, 11, 21)),
        ("date", datetime(2026, 11, 21, 14, 5, tzinfo=UTC), datetime(2026, 11, 21, 14, 5, tzinfo=UTC)),
        ("date", date(2026, 11, 21), date(2026, 11, 21)),
        ("date", datetime(2026, 11, 21, 14, 5), date(2026, 11, 21)),
        ("date", "2026-1-1", INVALID),
        ("date", "11/21/2026", INVALID),
        ("date", 20_261_121, INVALID),
        # A time of the day, alone or of an instant
        ("time", "14:05", time(14, 5)),
        ("time", "14:05:30Z", time(14, 5, 30, tzinfo=UTC)),
        ("time", "2026-11-21T14:05:00+01:00", datetime(2026, 11, 21, 14, 5, tzinfo=CET)),
        ("time", "2026-11-21T14:05:00", time(14, 5)),
        ("time", "T14:05", time(14, 5)),
        ("time", time(14, 5), time(14, 5)),
        ("time", datetime(2026, 11, 21, 14, 5, tzinfo=UTC), datetime(2026, 11, 21, 14, 5, tzinfo=UTC)),
        ("time", datetime(2026, 11, 21, 14, 5), time(14, 5)),
        ("time", "2026-11-21", INVALID),
        ("time", "20261121", INVALID),
        ("time", "2026-11-21+02:00", INVALID),
        ("time", "14", INVALID),
        ("datetime", "2026-11-21+02:00", INVALID),
        ("datetime", "2026-W47-6", INVALID),
        ("datetime", "20261121T140500Z", INVALID),
        ("datetime", "2026-11-21T14Z", INVALID),
        ("date", "2026-W47-6", INVALID),
        ("date", "2026-11-21T14:05 +01:00", INVALID),
        ("time", "24:00", INVALID),
        ("time", "2 pm", INVALID),
        ("time", 14, INVALID),
    ],
    ids=label,
)
def test_a_point_in_time_is_read_as(type, raw, expected):
    assert read(type, raw) == expected


# --- Text ---


class Plan(Enum):
    PRO = "pro"


class Size(str, Enum):  # noqa: UP042  (its `str` is "Size.LARGE")
    LARGE = "L"


class Level(IntEnum):
    HIGH = 3


class Color(StrEnum):
    RED = "#f00"


class Origin(Enum):
    HOME = (0, 0)


@pytest.mark.parametrize("type", TEXT_TYPES)
@pytest.mark.parametrize(
    "raw, expected",
    [
        ("DE", "DE"),
        ("  a b  ", "a b"),
        # Scalars have a text.
        (1, "1"),
        (1.5, "1.5"),
        (10**40, str(10**40)),
        (Decimal("1E+3"), "1000"),
        (True, "true"),
        (False, "false"),
        # So have objects that stand for one.
        (UUID("12345678-1234-5678-1234-567812345678"), "12345678-1234-5678-1234-567812345678"),
        (Path("/srv/data.csv"), "/srv/data.csv"),
        (PureWindowsPath("C:/data"), "C:\\data"),
        (ip_address("127.0.0.1"), "127.0.0.1"),
        (ip_address("2001:db8::1"), "2001:db8::1"),
        (ip_network("10.0.0.0/8"), "10.0.0.0/8"),
        (ip_interface("10.0.0.1/8"), "10.0.0.1/8"),
        (pydantic.HttpUrl("https://shop.example/a"), "https://shop.example/a"),
        (pydantic.PostgresDsn("postgres://db.example/shop"), "postgres://db.example/shop"),
        (httpx.URL("https://shop.example/a"), "https://shop.example/a"),
        (starlette.datastructures.URL("https://shop.example/a"), "https://shop.example/a"),
        (urlsplit("https://shop.example/a"), "https://shop.example/a"),
        (urlparse("https://shop.example/a;b?c"), "https://shop.example/a;b?c"),
        (Plan.PRO, "pro"),
        (Size.LARGE, "L"),
        (Level.HIGH, "3"),
        (Color.RED, "#f00"),
        # Nothing in a value is read: it is text.
        ("{ $other }", "{ $other }"),
        ("{{x}} %s $& <b> &amp; {", "{{x}} %s $& <b> &amp; {"),
        # What is no text
        (None, INVALID),
        ([], INVALID),
        (["a"], INVALID),
        ({"a": "b"}, INVALID),
        (b"a", INVALID),
        (..., INVALID),
        (pydantic.SecretStr("secret"), INVALID),
        (ValueError("secret"), INVALID),
        (Origin.HOME, INVALID),
        (float("nan"), INVALID),
        (float("inf"), INVALID),
        (10**5_000, INVALID),
        # What leaves nothing
        ("", INVALID),
        (" \n\t ", INVALID),
        ("\x00\u202e\u2069", INVALID),
        ("\ud800", INVALID),
    ],
    ids=label,
)
def test_text_is_read_as_it_is(type, raw, expected):
    assert read(type, raw) == expected


class Answer(Enum):
    COUNT = 3
    ITEMS = ("a", "b")
    WAIT = timedelta(minutes=5)


@pytest.mark.parametrize(
    "type, raw, expected",
    [
        ("integer", Answer.COUNT, Decimal(3)),
        ("number", Level.HIGH, Decimal(3)),
        ("duration", Answer.WAIT, Decimal(300)),
        ("list", Answer.ITEMS, ("a", "b")),
        ("list", [Plan.PRO, Path("/srv"), UUID(int=0)], ("pro", "/srv", "00000000-0000-0000-0000-000000000000")),
        ("integer", Plan.PRO, INVALID),
    ],
)
def test_an_enum_stands_for_its_value(type, raw, expected):
    assert read(type, raw) == expected


BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
LINE_BREAKS = "\t\n\v\f\r\x85\u2028\u2029"


@pytest.mark.parametrize("char", BIDI_CONTROLS, ids=ascii)
def test_bidi_controls_are_removed(char):
    assert clean(f"a{char}b") == "ab"
    assert clean(f"{char}שלום{char}") == "שלום"


@pytest.mark.parametrize("char", sorted(set(CONTROLS) - set(LINE_BREAKS)), ids=ascii)
def test_control_characters_are_removed(char):
    assert clean(f"a{char}b") == "ab"


@pytest.mark.parametrize("char", LINE_BREAKS, ids=ascii)
def test_tabs_and_line_breaks_become_one_space(char):
    assert clean(f"a{char}b") == "a b"
    assert clean(f"a{char}{char}\r\nb{char}") == "a b"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("a\ud800b", "ab"),
        ("\udfffa", "a"),
        ("😀", "😀"),
        ("a\ufffab\ufffb", "ab"),
        # What languages need stays: joiners, marks, no-break spaces, soft hyphens.
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("e\u0301", "e\u0301"),
        ("10\u00a0km", "10\u00a0km"),
        ("Daten\u00adbank", "Daten\u00adbank"),
    ],
    ids=ascii,
)
def test_the_rest_of_a_text_stays(text, expected):
    assert clean(text) == expected


@given(st.text(st.characters(exclude_categories=())))
@example("\r\u202e\n")
def test_a_clean_text_has_nothing_to_clean(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(cleaned) & set(BIDI_CONTROLS)


# --- The cut ---

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
CLUSTERS = {
    "emoji family": FAMILY,
    "flag": "🇩🇪",
    "flag of tags": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "skin tone": "👋🏽",
    "profession with a skin tone": "👩🏽\u200d🚀",
    "emoji presentation": "❤️\u200d🔥",
    "keycap": "1\ufe0f\u20e3",
    "combining marks": "e\u0301\u0323",
    "Hebrew points": "שּׁ",
    "Thai vowels and tones": "กี่",
    "Devanagari vowel": "कि",
    "Devanagari conjunct": "क्ष",
    "Korean jamo": "\u1112\u1161\u11ab",
    "Korean syllable and jamo": "하\u11ab",
}


@pytest.mark.parametrize("cluster", CLUSTERS.values(), ids=CLUSTERS)
@pytest.mark.parametrize("offset", range(1, 13))
def test_a_cut_keeps_grapheme_clusters_whole(cluster, offset):
    before = "x" * (20 - offset)
    shortened = truncate(before + cluster * 20, 20)
    assert len(shortened) <= 20
    assert re.fullmatch(f"{before}({cluster})*…", shortened)
    # No cluster that fits is given up.
    assert len(shortened) + len(cluster) > 20


def test_flags_are_cut_in_pairs_however_many_there_are():
    assert truncate("🇩🇪" * 600, 1_000) == "🇩🇪" * 499 + "…"
    assert truncate("x" + "🇩🇪" * 600, 1_000) == "x" + "🇩🇪" * 499 + "…"


@pytest.mark.parametrize(
    "text, limit, expected",
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("ab  cd", 4, "ab…"),
        ("abc", 1, "…"),
        ("a" + "\u0301" * 50, 10, "…"),
    ],
)
def test_a_text_is_cut_with_an_ellipsis(text, limit, expected):
    assert truncate(text, limit) == expected


@given(st.text(), st.integers(1, 20))
def test_a_cut_text_is_within_its_limit_and_begins_as_it_did(text, limit):
    shortened = truncate(text, limit)
    assert len(shortened) <= limit
    assert shortened == text or text.startswith(shortened.removesuffix("…"))


@pytest.mark.parametrize(
    "raw, length, was_cut",
    [
        ("x" * 1_000, 1_000, False),
        ("x" * 1_001, 1_000, True),
        ("x" * 1_000_000, 1_000, True),
        # Characters that are removed do not count.
        ("x" * 1_000 + "\x00" * 1_000, 1_000, False),
        (" " * 5_000 + "x", 1, False),
    ],
    ids=["1,000", "1,001", "1,000,000", "with NULs", "with spaces"],
)
def test_a_value_is_cut_at_1000_characters(raw, length, was_cut):
    value, cut_there = read_value("text", raw)
    assert (len(value.raw), cut_there) == (length, was_cut)


# --- Markup ---


def test_markup_is_marked_safe_and_is_a_plain_string_from_then_on():
    value, _ = read_value("text", Markup("<b>Ada &amp; Bob</b>"))
    assert value == Value("text", "<b>Ada &amp; Bob</b>", safe=True)
    assert type(value.raw) is str


def test_a_plain_string_is_not_safe():
    assert not read_value("text", "<b>Ada</b>")[0].safe


def test_markup_that_was_cut_is_not_safe_any_more():
    value, was_cut = read_value("text", Markup("<b title='x'>") + "x" * 2_000, limit=8)
    assert was_cut
    assert not value.safe


def test_items_of_a_list_are_safe_each_for_itself():
    value, _ = read_value("list", [Markup("<i>a</i>"), "<i>b</i>"])
    assert [item.safe for item in value.raw] == [True, False]


# --- Lists ---


@pytest.mark.parametrize(
    "of, raw, expected",
    [
        ("text", ["a", "b"], ("a", "b")),
        ("text", ("a", "b"), ("a", "b")),
        ("text", "a, b,c", ("a", "b", "c")),
        ("text", "a", ("a",)),
        ("text", [1, 2.5, True, "x"], ("1", "2.5", "true", "x")),
        ("text", 5, ("5",)),
        # An item with a comma needs an array.
        ("text", ["a, b"], ("a, b",)),
        # What says nothing is no item.
        ("text", ["a", None, "", " ", [], {}, "b"], ("a", "b")),
        ("text", ",a,, b,", ("a", "b")),
        ("text", "," * 500 + "a", ("a",)),
        ("identifier", "email_address, phone_number", ("email_address", "phone_number")),
        ("identifier", ["email_address"], ("email_address",)),
        ("integer", "1,2,3", (1, 2, 3)),
        ("integer", ["1", 2], (1, 2)),
        ("duration", ["PT5M", 60], (300, 60)),
        # One item that is wrong: half a list would be a wrong sentence.
        ("integer", "1,two", INVALID),
        ("text", ["a", ["b"]], INVALID),
        ("text", ["a", {"b": "c"}], INVALID),
        ("text", [[["a"]]], INVALID),
        ("text", ["a", "\x00"], INVALID),
        # What is no list
        ("text", [], INVALID),
        ("text", [None, ""], INVALID),
        ("text", "", INVALID),
        ("text", ",,,", INVALID),
        ("text", None, INVALID),
        ("text", {"a": 1}, INVALID),
        ("text", {"a"}, INVALID),
        ("text", True, INVALID),
        ("text", float("nan"), INVALID),
    ],
    ids=label,
)
def test_a_list_is_read_as(of, raw, expected):
    assert read("list", raw, of) == expected


def test_items_have_the_type_that_the_list_names():
    value, _ = read_value("list", "email_address", "identifier")
    assert value == Value("list", (Value("identifier", "email_address"),))


@pytest.mark.parametrize("raw", [["x"] * 101, ",".join("x" * 101), ["x"] * 100_000, ",".join("x" * 100_000)])
def test_a_list_is_cut_at_100_items_and_says_so(raw):
    value, was_cut = read_value("list", raw)
    assert (len(value.raw), was_cut) == (100, True)


def test_a_list_of_100_items_is_whole():
    value, was_cut = read_value("list", ["x"] * 100)
    assert (len(value.raw), was_cut) == (100, False)


def test_a_list_says_that_an_item_was_cut():
    value, was_cut = read_value("list", ["a", "x" * 2_000])
    assert (len(value.raw[1].raw), was_cut) == (1_000, True)


# --- Any value, any type ---

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda items: st.lists(items, max_size=4) | st.dictionaries(st.text(max_size=3), items, max_size=3),
    max_leaves=8,
)
number_like = st.from_regex(r"[-+]?P?T?[0-9]{0,70}[.,]?[0-9]{0,70}([eE][-+]?[0-9]{1,9})?[SMHDWY]?", fullmatch=True)
time_like = st.from_regex(r"\d{4}-?W?\d\d-?\d\d?.?\d\d:?\d\d(:\d\d)?(\.\d+)?(Z|[-+]\d\d:?\d\d)?", fullmatch=True)


@given(
    st.sampled_from(sorted(ARGUMENT_TYPES)),
    json_values | st.decimals() | number_like | time_like,
    st.sampled_from(sorted({*ARGUMENT_TYPES} - {"list"})),
)
def test_a_value_is_read_or_refused_but_never_anything_else(type, raw, of):
    assert read(type, raw, of) is not None


# --- The arguments of an entry ---


def argument(type="text", **fields):
    return Argument("value", type, paths=fields.pop("paths", ("value",)), **fields)


MISSING = (None, [Problem("missing-argument", "value")])
WRONG = Problem("invalid-argument", "value")


@pytest.mark.parametrize(
    "argument, meta, raw, problems",
    [
        # From meta
        (argument(), {"value": "a"}, "a", []),
        (argument("integer"), {"value": "5"}, 5, []),
        (argument(paths=("user.name", "value")), {"user": {"name": "Ada"}}, "Ada", []),
        (argument(paths=("user.name", "value")), {"user.name": "Ada"}, "Ada", []),
        (argument(paths=("user.name", "value")), {"user": "Ada", "value": "Bob"}, "Bob", []),
        (argument(paths=("first", "value")), {"first": "", "value": "b"}, "b", []),
        # A setting fills in, a default after it; meta wins over both.
        (argument(setting="support"), {}, "help@example.com", []),
        (argument(setting="support"), {"value": "a"}, "a", []),
        (argument(setting="support", default="d"), {}, "help@example.com", []),
        (argument(setting="timezone", default="d"), {}, "d", []),
        (argument(default="d"), {}, "d", []),
        (argument(default="d"), {"value": None}, "d", []),
        (argument("integer", default=0), {}, 0, []),
        (argument("integer", default=3), {"value": 0}, 0, []),
        # A value that is wrong is a problem; a default still fills in.
        (argument("integer", default=3), {"value": "many"}, 3, [WRONG]),
        (argument("integer"), {"value": "many"}, None, [WRONG]),
        (argument("integer", required=False), {"value": "many"}, Value("integer", None), [WRONG]),
        # Missing: no value where it is required, an absent one to select on where not.
        (argument(), {}, *MISSING),
        (argument(), {"value": "  "}, *MISSING),
        (argument("list"), {"value": []}, *MISSING),
        (argument("currency"), {"value": {}}, *MISSING),
        (argument(setting="timezone"), {}, *MISSING),
        (argument(required=False), {}, Value("text", None), []),
        # Cut
        (argument(), {"value": "x" * 2_000}, "x" * 999 + "…", [Problem("cut-value", "value")]),
    ],
)
def test_an_argument_is_filled_from_meta_settings_and_defaults(argument, meta, raw, problems):
    values, found = read_arguments(Entry("acme", "a", "a", "A", 400, (argument,)), meta, SETTINGS)
    expected = raw if isinstance(raw, Value) or raw is None else Value(argument.type, raw)
    assert values == ({} if expected is None else {"value": expected})
    assert found == problems


def test_the_limit_of_a_value_is_a_setting():
    entry = Entry("acme", "a", "a", "A", 400, (argument(),))
    values, problems = read_arguments(entry, {"value": "abcdef"}, Settings(max_value=4))
    assert (values["value"].raw, problems) == ("abc…", [Problem("cut-value", "value")])


@pytest.mark.parametrize(
    "argument, meta, source",
    [
        (argument(), {"value": "a"}, "meta"),
        (argument("integer"), {"value": "0"}, "meta"),
        (argument("integer"), {"value": "many"}, None),
        (argument("integer", default=3), {"value": "many"}, "default"),
        (argument(setting="support"), {}, "default"),
        (argument(setting="timezone"), {}, None),
        (argument(default="d"), {"value": ""}, "default"),
        (argument(), {"value": "\x00"}, None),
        (argument(required=False), {}, None),
    ],
)
def test_the_source_of_a_value(argument, meta, source):
    assert value_source(argument, meta, SETTINGS) == source
