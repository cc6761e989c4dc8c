"""Dates, times and time zones."""

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from pardon.formatting.values import Formats


@cache
def formats(tag: str) -> Formats:
    return Formats(tag)


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
