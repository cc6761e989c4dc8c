"""Dates, times and names of time zones in one locale, in the Gregorian calendar (UTS 35, part 4)."""

import datetime as dt
import re

from babel.core import get_global
from babel.dates import format_date, format_time

from .cldr import DateStyle, LeanLocale

__all__ = ["date_text", "datetime_text", "time_text", "zone_text"]

Moment = dt.time | dt.datetime

_ZONE_FIELD = re.compile(r"('[^']*')|(z+)")
_ZONE = "\ue000"  # where the zone's name goes: no pattern of CLDR holds a private character
_NO_NAME = "∅∅∅"  # CLDR: this name is not inherited


def date_text(value: dt.date, style: DateStyle, locale: LeanLocale) -> str:
    """Return a date."""
    return format_date(value, style, locale=locale).translate(locale.digits)


def time_text(value: Moment, style: DateStyle, locale: LeanLocale) -> str:
    """Return a time of the day; the styles full and long name its zone, if that is known."""
    if value.tzinfo is None and style in ("full", "long"):
        style = "medium"
    pattern = _ZONE_FIELD.sub(lambda match: match[1] or f"'{_ZONE}'", locale.time_formats[style].pattern)
    text = format_time(value, pattern, tzinfo=value.tzinfo, locale=locale).translate(locale.digits)
    return text.replace(_ZONE, zone_text(value, locale, is_long=style == "full")) if _ZONE in text else text


def datetime_text(value: dt.datetime, date_style: DateStyle, time_style: DateStyle, locale: LeanLocale) -> str:
    """Return a date with its time."""
    parts = {"{1}": date_text(value, date_style, locale), "{0}": time_text(value, time_style, locale), "''": "'"}
    pattern = re.split(r"(\{[01]\}|'')", locale.datetime_pattern(date_style))
    return "".join(parts.get(part, part.replace("'", "")) for part in pattern)


def zone_text(value: Moment, locale: LeanLocale, *, is_long: bool) -> str:
    """Return the name of the time zone that a moment is in, else its offset from GMT."""
    zone = str(value.tzinfo)
    zone = get_global("zone_aliases").get(zone, zone)
    width, variant = "long" if is_long else "short", "daylight" if _is_daylight(value) else "standard"
    metazone = get_global("meta_zones").get(zone, "")
    for names in (locale.time_zones.get(zone, {}), locale.meta_zones.get(metazone, {})):
        name = names.get(width, {}).get(variant)
        if name and name != _NO_NAME:
            return str(name)
    return _offset_text(value.utcoffset() or dt.timedelta(), locale, is_long)


def _is_daylight(value: Moment) -> bool:
    if not isinstance(value, dt.datetime):
        return False
    saved = {month: value.replace(month=month, day=1).dst() or dt.timedelta() for month in range(1, 13)}
    # In a few zones of the tz database, such as Dublin's, winter time is the exception.
    return value.dst() == dt.timedelta() if min(saved.values()) < dt.timedelta() else bool(value.dst())


def _offset_text(offset: dt.timedelta, locale: LeanLocale, is_long: bool) -> str:
    east, west = locale.hour_format.split(";")
    minutes = abs(offset) // dt.timedelta(minutes=1)
    hours, minutes = divmod(minutes, 60)
    pattern = east if offset >= dt.timedelta() else west
    if not is_long and not minutes:
        pattern = pattern[: pattern.rindex("H") + 1]
    shown = re.sub("H+", f"{hours:02}" if is_long else str(hours), pattern).replace("mm", f"{minutes:02}")
    return str(locale.zone_formats["gmt"] % shown.translate(locale.digits))
