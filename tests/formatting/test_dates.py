"""Dates, times and time zones."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pardon.arguments.reading import read_value
from pardon.catalog.entries import ArgumentType
from pardon.formatting.cldr import DateStyle
from pardon.formatting.values import Formats

NOON = dt.datetime(2026, 11, 21, 14, 5, tzinfo=dt.UTC)


def test_times_are_shown_in_the_operators_zone() -> None:
    late = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)
    berlin = Formats("de", timezone="Europe/Berlin")
    assert (berlin.datetime(late), berlin.date(late), berlin.time(late)) == ("22.11.2026, 00:30", "22.11.2026", "00:30")
    assert berlin.datetime(late.replace(tzinfo=None)) == "21.11.2026, 23:30"  # of no known zone
    assert Formats("de").datetime(late.astimezone(ZoneInfo("Asia/Tokyo"))) == "22.11.2026, 08:30"


IN_ZONES = [
    # type, value, zone, text in English
    ("date", "2026-01-01T23:30:00Z", "Asia/Tokyo", "Jan 2, 2026"),
    ("date", "2026-01-01T02:30:00Z", "America/New_York", "Dec 31, 2025"),
    ("date", "2026-01-01T02:30:00+09:00", "UTC", "Dec 31, 2025"),
    ("date", dt.datetime(2026, 1, 1, 23, 30, tzinfo=dt.UTC), "Asia/Tokyo", "Jan 2, 2026"),
    ("date", "2026-01-01", "Asia/Tokyo", "Jan 1, 2026"),
    ("date", "2026-01-01T23:30:00", "Asia/Tokyo", "Jan 1, 2026"),  # of no known zone
    ("date", "2026-01-01T23:30:00-08:00", None, "Jan 1, 2026"),
    ("time", "2026-01-01T23:30:00Z", "Asia/Tokyo", "8:30 AM"),
    ("time", "2026-07-01T12:00:00Z", "Europe/Berlin", "2:00 PM"),
    ("time", dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC), "Europe/Berlin", "2:00 PM"),
    ("time", "23:30:00Z", "Asia/Tokyo", "11:30 PM"),  # of no known day
    ("time", "2026-01-01T23:30:00", "Asia/Tokyo", "11:30 PM"),
    ("datetime", "2026-01-01T23:30:00Z", "Asia/Tokyo", "Jan 2, 2026, 8:30 AM"),
    ("datetime", "1990-12-31T23:59:60Z", "UTC", "Dec 31, 1990, 11:59 PM"),
]


@pytest.mark.parametrize(("type", "raw", "zone", "text"), IN_ZONES)
def test_an_instant_is_shown_in_the_operators_zone(type: ArgumentType, raw: Any, zone: str | None, text: str) -> None:
    value, _ = read_value(type, raw)
    assert Formats("en", timezone=zone).format(value).replace("\u202f", " ") == text


NEPAL = dt.datetime(2026, 1, 15, 12, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45)))
WINTER, SUMMER = dt.datetime(2026, 1, 15, 12, tzinfo=dt.UTC), dt.datetime(2026, 7, 15, 12, tzinfo=dt.UTC)
ZONES = [
    # locale, moment, zone, long, full
    ("en", WINTER, "Asia/Kolkata", "5:30:00 PM GMT+5:30", "5:30:00 PM India Standard Time"),
    ("en", WINTER, "Europe/Berlin", "1:00:00 PM GMT+1", "1:00:00 PM Central European Standard Time"),
    ("en", SUMMER, "Europe/Berlin", "2:00:00 PM GMT+2", "2:00:00 PM Central European Summer Time"),
    ("en", WINTER, "America/New_York", "7:00:00 AM EST", "7:00:00 AM Eastern Standard Time"),
    ("en", SUMMER, "America/St_Johns", "9:30:00 AM GMT-2:30", "9:30:00 AM Newfoundland Daylight Time"),
    ("en", WINTER, "UTC", "12:00:00 PM UTC", "12:00:00 PM Coordinated Universal Time"),
    ("en", WINTER, "Asia/Calcutta", "5:30:00 PM GMT+5:30", "5:30:00 PM India Standard Time"),
    ("en", WINTER, "Europe/Dublin", "12:00:00 PM GMT+0", "12:00:00 PM Greenwich Mean Time"),
    ("en", SUMMER, "Europe/Dublin", "1:00:00 PM GMT+1", "1:00:00 PM Irish Standard Time"),
    ("fr", WINTER, "America/New_York", "07:00:00 UTC−5", "07:00:00 heure normale de l’Est nord-américain"),
    ("ar-EG", WINTER, "Europe/Berlin", "١:٠٠:٠٠ م غرينتش+١", "١:٠٠:٠٠ م توقيت وسط أوروبا الرسمي"),
    # an offset alone
    ("en", NEPAL, None, "12:00:00 PM GMT+5:45", "12:00:00 PM GMT+05:45"),
    ("en", dt.datetime.fromisoformat("2026-01-15T12:00:00-03:00"), None, "12:00:00 PM GMT-3", "12:00:00 PM GMT-03:00"),
    # no zone at all
    ("en", dt.datetime(2026, 1, 15, 12), "Asia/Kolkata", "12:00:00 PM", "12:00:00 PM"),
    ("en", dt.time(12), None, "12:00:00 PM", "12:00:00 PM"),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "moment", "zone", "long", "full"), ZONES)
def test_a_time_with_its_zone(tag: str, moment: dt.time | dt.datetime, zone: str | None, long: str, full: str) -> None:
    zoned = Formats(tag, timezone=zone)
    assert [zoned.time(moment, style).replace("\u202f", " ") for style in ("long", "full")] == [long, full]


DATETIMES: list[tuple[str, DateStyle, str]] = [
    # what ICU has otherwise, in older data
    ("ar", "medium", "21\u200f/11\u200f/2026، 2:05 م"),
    ("ar-EG", "medium", "٢١\u200f/١١\u200f/٢٠٢٦، ٢:٠٥ م"),
    ("fr", "long", "21 novembre 2026 à 14:05"),
]


@pytest.mark.parametrize(("tag", "date_style", "text"), DATETIMES)
def test_a_datetime(tag: str, date_style: DateStyle, text: str) -> None:
    assert Formats(tag).datetime(NOON, date_style, "short") == text


@pytest.mark.parametrize("moment", [dt.datetime.min, dt.datetime.max])
@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Auckland"])
def test_the_ends_of_the_calendar_are_printed(moment: dt.datetime, zone: str) -> None:
    moment = moment.replace(tzinfo=dt.UTC)
    assert str(moment.year).zfill(4)[-2:] in Formats("de", timezone=zone).datetime(moment)
