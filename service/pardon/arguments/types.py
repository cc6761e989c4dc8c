"""The argument types: one row for each, with its reader, its formatter, its traits and a sample.

Values arrive as JSON, as text of a query string, or as Python objects. A reader returns the value or raises ValueError;
nothing here depends on a locale. A new type is a row here, a test, and rows in browser/. Applications register types
of their own with `register_type`.
"""

import logging
import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network
from pathlib import PurePath
from typing import Any
from urllib.parse import ParseResult, SplitResult
from uuid import UUID

from ..text import clean

__all__ = ["ARGUMENT_TYPES", "MAX_ITEMS", "ValueType", "register_type"]

MAX_DIGITS = 60  # of a number, before and after the point: nobody counts further
MAX_SECONDS = Decimal(10**11)  # of a duration: about 3,000 years
MAX_ITEMS = 100  # of a list
_TOO_LARGE = 10**MAX_DIGITS

_NUMBER = re.compile(r"[+\-\u2212]?(\d+)(\.(\d+))?([eE][+-]?\d{1,3})?")
_QUANTITY = r"\d+(?:[.,]\d+)?"
_ISO_DURATION = re.compile(
    rf"(?P<sign>-)?P(?:(?P<years>0+)Y)?(?:(?P<months>0+)M)?(?:(?P<weeks>{_QUANTITY})W)?(?:(?P<days>{_QUANTITY})D)?"
    rf"(?:T(?=\d)(?:(?P<hours>{_QUANTITY})H)?(?:(?P<minutes>{_QUANTITY})M)?(?:(?P<seconds>{_QUANTITY})S)?)?", re.ASCII,
)  # fmt: skip
_SECONDS = {"years": 0, "months": 0, "weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
_STAMP = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)?"
    r"(?:(?:^|[T ])(?P<time>\d\d:\d\d(?::(?P<second>\d\d)(?:[.,]\d{1,20})?)?)"
    r"(?P<zone>Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?", re.ASCII,
)  # fmt: skip
_LEAP_SECOND = re.compile(r"(?<=[T ]\d\d:\d\d:)60")
_NUMERIC = (int, float, Decimal, str)
_HAVE_PLAIN_TEXT = (
    UUID, PurePath, IPv4Address, IPv6Address, IPv4Interface, IPv6Interface, IPv4Network, IPv6Network,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ValueType:
    """An argument type.

    Args:
        read: returns the value; raises ValueError where it does not fit.
        format: returns the value's text, given the locale's `Formats` and the value.
        sample: a value for previews, checks and docs.
        is_plain: the text is shown as it is, in every language.
        is_literal: shown left to right in every language.
        is_number: messages may select on the plural category.
        has_key: messages may select on `KEY`.
        recurs: values recur and are expensive to format, so that formatted ones are memoized.
    """

    read: Callable[[Any], Any]
    format: Callable[[Any, Any], str]
    sample: Any
    is_plain: bool = False
    is_literal: bool = False
    is_number: bool = False
    has_key: bool = True
    recurs: bool = False


# Text


def read_text(raw: Any) -> str:
    """Read a text, a number, or an object with a plain text: a UUID, path, URL or IP address."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, int | float | Decimal):
        number = read_number(raw)
        return f"{number:f}" if isinstance(raw, Decimal) else str(raw)
    if isinstance(raw, _HAVE_PLAIN_TEXT):
        return str(raw)
    if isinstance(raw, SplitResult | ParseResult):
        return raw.geturl()
    scheme = getattr(raw, "scheme", None)
    if scheme and isinstance(scheme, str) and str(raw).startswith(f"{scheme}:"):
        return str(raw)  # a URL of pydantic, httpx, yarl or Starlette
    raise ValueError("not a text")


# Numbers


def read_number(raw: Any) -> Decimal:
    """Read a number; text in any script's digits, with a point and without grouping."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        if abs(raw) >= _TOO_LARGE:
            raise ValueError("too many digits")
        return Decimal(raw)
    if isinstance(raw, bool) or not isinstance(raw, _NUMERIC):
        raise ValueError("not a number")
    text = raw.strip().replace("\u2212", "-") if isinstance(raw, str) else str(raw)
    if len(text) > 2 * MAX_DIGITS or not _NUMBER.fullmatch(text):
        raise ValueError("not a number")
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.adjusted() >= MAX_DIGITS or exponent < -MAX_DIGITS:
        raise ValueError("too many digits")
    return number


def read_integer(raw: Any) -> Decimal:
    """Read a whole number."""
    number = read_number(raw)
    if raw.__class__ is int:
        return number
    if number != number.to_integral_value():
        raise ValueError("not a whole number")
    return Decimal(int(number))


def read_bytes(raw: Any) -> Decimal:
    """Read an amount of data."""
    number = read_integer(raw)
    if number < 0:
        raise ValueError("a negative number of bytes")
    return number


def read_currency(raw: Any) -> tuple[Decimal, str]:
    """Read an object of amount and currency."""
    if not isinstance(raw, Mapping):
        raise ValueError("not an object of amount and currency")
    code = raw.get("currency")
    if not isinstance(code, str) or not re.fullmatch(r"[A-Za-z]{3}", code):
        raise ValueError("not an ISO 4217 code")
    return read_number(raw.get("amount")), code.upper()


# Times


def read_duration(raw: Any) -> Decimal:
    """Read seconds, or an ISO 8601 duration without years and months, whose smallest unit may have a fraction."""
    if isinstance(raw, str) and "P" in raw.upper():
        seconds = _read_iso_duration(raw.strip().upper())
    else:
        seconds = read_number(raw.total_seconds() if isinstance(raw, timedelta) else raw)
    if seconds.copy_abs() > MAX_SECONDS:
        raise ValueError("too long a time")
    return seconds


def _read_iso_duration(text: str) -> Decimal:
    match = _ISO_DURATION.fullmatch(text) if len(text) <= 2 * MAX_DIGITS else None
    parts = {unit: match[unit].replace(",", ".") for unit in _SECONDS if match[unit]} if match else {}
    if match is None or not parts or any("." in number for number in [*parts.values()][:-1]):
        raise ValueError("not an ISO 8601 duration")
    total = sum((Decimal(number) * _SECONDS[unit] for unit, number in parts.items()), Decimal(0))
    return -total if match["sign"] else total


def read_datetime(raw: Any) -> datetime:
    """Read an RFC 3339 time."""
    return raw if isinstance(raw, datetime) else _read_moment(raw, "date")


def read_date(raw: Any) -> date | datetime:
    """Read a date; one with a time of the day stays an instant, whose date depends on the zone."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    moment = read_datetime(raw)
    return moment if moment.tzinfo else moment.date()


def read_time(raw: Any) -> time | datetime:
    """Read a time of the day; one with a date stays an instant, whose time depends on the zone."""
    if isinstance(raw, time):
        return raw
    moment = raw if isinstance(raw, datetime) else _read_moment(raw, "time")
    return moment if moment.tzinfo and moment.date() != _NO_DATE else moment.timetz()


_NO_DATE = date(1, 1, 2)  # of a time of the day that came without one


def _read_moment(raw: Any, needed: str) -> datetime:
    """Read RFC 3339, or a part of it: `fromisoformat` accepts other forms too."""
    text = raw.strip().upper() if isinstance(raw, str) else ""
    match = _STAMP.fullmatch(text)
    if not match or not match[needed]:
        raise ValueError(f"no RFC 3339 {needed}")
    text = text if match["date"] else f"{_NO_DATE}T{text.removeprefix('T')}"
    if match["second"] != "60":
        return datetime.fromisoformat(text)
    moment = datetime.fromisoformat(_LEAP_SECOND.sub("59", text))
    if not _ends_a_month(moment, is_dated=bool(match["date"])):
        raise ValueError("no leap second (RFC 3339, 5.7)")
    return moment


def _ends_a_month(moment: datetime, *, is_dated: bool) -> bool:
    """Return whether this is the minute at whose end UTC may insert a leap second."""
    try:
        utc = moment.astimezone(UTC) if moment.tzinfo else moment
    except OverflowError:  # the first and the last day of Python's calendar
        return False
    is_last_day = not is_dated or utc.day == monthrange(utc.year, utc.month)[1]
    return is_last_day and (utc.hour, utc.minute) == (23, 59)


# Lists


def read_items(raw: Any) -> list[Any]:
    """Split a list, which may be comma-separated text, into items that are still to be read or left out."""
    if isinstance(raw, str):
        return raw[:100_000].split(",")
    if isinstance(raw, list | tuple):
        return list(raw)
    if isinstance(raw, int | float | Decimal) and not isinstance(raw, bool):
        return [raw]
    raise ValueError("not a list")


def _format_text(formats: Any, text: str) -> str:
    return str(text)


_PLAIN: Mapping[str, Any] = {"read": read_text, "format": _format_text, "is_plain": True}

ARGUMENT_TYPES: dict[str, ValueType] = {
    "text": ValueType(**_PLAIN, sample="Example"),
    "integer": ValueType(read_integer, lambda formats, number: formats.number(number), 5, is_number=True),
    "number": ValueType(read_number, lambda formats, number: formats.number(number), 1.5, is_number=True),
    "percent": ValueType(
        read_number, lambda formats, number: formats.number(number, {"style": "percent"}), 0.25,
        is_number=True, recurs=True,
    ),
    "currency": ValueType(
        read_currency, lambda formats, money: formats.currency(*money), {"amount": 12.5, "currency": "EUR"},
        has_key=False,
    ),
    "duration": ValueType(read_duration, lambda formats, seconds: formats.duration(seconds), 300, recurs=True),
    "datetime": ValueType(read_datetime, lambda formats, moment: formats.datetime(moment), "2026-11-21T14:05:00Z"),
    "date": ValueType(read_date, lambda formats, day: formats.date(day), "2026-11-21"),
    "time": ValueType(read_time, lambda formats, moment: formats.time(moment), "14:05:00"),
    "territory": ValueType(read_text, lambda formats, code: formats.territory(code), "DE", recurs=True),
    "language": ValueType(read_text, lambda formats, tag: formats.language(tag), "pl", recurs=True),
    "list": ValueType(
        read_items, lambda formats, items: formats.list([formats.format(item) for item in items]),
        ["Example", "Sample"], has_key=False,
    ),
    "identifier": ValueType(read_text, lambda formats, key: formats.identifier(key), "email_address", recurs=True),
    "token": ValueType(**_PLAIN, sample="abc_123", is_literal=True),
    "url": ValueType(**_PLAIN, sample="https://example.com/", is_literal=True),
    "email": ValueType(**_PLAIN, sample="help@example.com", is_literal=True),
    "phone": ValueType(read_text, lambda formats, number: formats.phone(number), "+4930123456", is_literal=True),
    "contact": ValueType(**_PLAIN, sample="help@example.com", is_literal=True),
    "bytes": ValueType(read_bytes, lambda formats, count: formats.bytes(count), 10_000_000, recurs=True),
}  # fmt: skip


# Types of applications

_BUILT_IN = frozenset(ARGUMENT_TYPES)
_TYPE_NAME = re.compile(r"[a-z][a-z0-9_-]*")

_log = logging.getLogger("pardon")


def register_type(
    name: str,
    *,
    read: Callable[[Any], Any],
    format: Callable[[Any, Any], str],
    sample: Any,
    is_literal: bool = False,
) -> None:
    """Register an argument type, which catalogues may then name. It holds for every renderer of the process.

    Args:
        name: lower-case letters, digits, `-` and `_`. A type of the same name is replaced, unless it is built in.
        read: returns the value of JSON, of text from a query string or of a Python object. Any exception makes the
            value an `invalid-argument`.
        format: returns the text, given the `pardon.formatting.values.Formats` of the message's locale and the value.
            Control characters are removed from it; isolation and escaping follow. If it fails, which is logged, the
            text is that of the value.
        sample: what `read` accepts, for previews, checks and docs.
        is_literal: whether the text runs left to right in every language.

    Raises:
        ValueError: the name is built in or has other characters, or `read` refuses the sample.
    """
    if not _TYPE_NAME.fullmatch(name) or name in _BUILT_IN:
        raise ValueError(f"not the name of a new type: {name!r}")
    row = ValueType(_safe_reader(read), _safe_formatter(name, format), sample, is_literal=is_literal, has_key=False)
    row.read(sample)
    ARGUMENT_TYPES[name] = row


def _safe_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def read_safely(raw: Any) -> Any:
        try:
            value = read(raw)
        except Exception as error:
            raise ValueError(f"not a value of this type: {type(error).__name__}") from error
        if value is None:
            raise ValueError("no value")
        return tuple(value) if isinstance(value, list) else value  # a list would be read as items

    return read_safely


def _safe_formatter(name: str, format: Callable[[Any, Any], str]) -> Callable[[Any, Any], str]:
    def format_safely(formats: Any, value: Any) -> str:
        try:
            return clean(format(formats, value))
        except Exception:
            _log.exception("a value of the type %s could not be formatted", name)
            return clean(str(value))

    return format_safely
