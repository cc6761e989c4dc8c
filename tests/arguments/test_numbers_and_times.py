"""Numbers, quantities, durations and points in time: what each type reads, and what it refuses."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal, localcontext

import pytest
from support.readings import INVALID, label, read

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
        ("PT٥M", INVALID),  # a machine's format, as RFC 3339 is
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
        ("datetime", "2026-11-21T14:05:00+24:00", INVALID),
        ("datetime", "2026-11-21T14:05:00+05:60", INVALID),
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
