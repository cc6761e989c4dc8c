"""meta -> typed arguments.

Values arrive as JSON or as text of a query string; each type has one reader that makes of either the
value that `formats.py` prints, or refuses it. Nothing here depends on a locale.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network
from itertools import takewhile
from pathlib import PurePath
from typing import Any, Literal, NamedTuple
from urllib.parse import ParseResult, SplitResult
from uuid import UUID

from ..catalog.entries import Argument, ArgumentType, Meta, is_absent
from ..errors import Problem
from ..settings import Settings

__all__ = [
    "READERS",
    "Reading",
    "Value",
    "clean",
    "read_argument",
    "read_value",
    "supplies",
    "write_reader",
]

MAX_DIGITS = 60  # of a number, before as well as after the point: more is no quantity but an attack
_TOO_LARGE = 10**MAX_DIGITS
_COMMON_DIGITS = 10  # an integer below is one to every reader of numbers
_COMMON = 10**_COMMON_DIGITS
_SMALL = 1_000
MAX_SECONDS = 10**11  # of a duration: about 3,000 years
MAX_ITEMS = 100  # of a list
VIRAMA = 9  # the combining class of the signs that join the consonants around them

# Bidi controls (UAX #9) could reorder the sentence around the value.
_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_REMOVED = re.compile(f"[{_BIDI_CONTROLS}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\U000e0001]|[\ud800-\udfff]")
_SPACES = re.compile(r"[\t\n\r\v\f\x85\u2028\u2029]+")
_NUMBER = re.compile(r"[+\-\u2212]?(\d+)(\.(\d+))?([eE][+-]?\d{1,3})?")
_AMOUNT = r"\d+(?:[.,]\d+)?"
_ISO_DURATION = re.compile(
    rf"(?P<sign>-)?P(?:(?P<years>0+)Y)?(?:(?P<months>0+)M)?(?:(?P<weeks>{_AMOUNT})W)?(?:(?P<days>{_AMOUNT})D)?"
    rf"(?:T(?=\d)(?:(?P<hours>{_AMOUNT})H)?(?:(?P<minutes>{_AMOUNT})M)?(?:(?P<seconds>{_AMOUNT})S)?)?"
)
_STAMP = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)?"
    r"(?:(?:^|[T ])(?P<time>\d\d:\d\d(?::(?P<second>\d\d)(?:[.,]\d{1,20})?)?)(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII,
)  # fmt: skip


class Value(NamedTuple):
    """A value with its type, ready to be formatted; `raw` is None for an optional one that is absent."""

    type: ArgumentType
    raw: Any
    safe: bool = False  # it came as markup (has __html__) and is not escaped again
    exact: bool = False  # a duration that is a limit, not a waiting time: it is not rounded


Source = Literal["meta", "default"]


# What came of reading one argument: its value (None where a required one has none; an optional one has an absent
# value, so that messages can select on it), what is wrong with what was there, and where the value comes from.
Reading = tuple[Value | None, Problem | None, Source | None]


def supplies(argument: Argument, meta: Meta, settings: Settings) -> Source | None:
    """Tell where an argument's value comes from: "meta", "default" (or a setting), or None."""
    return read_argument(argument, meta, settings)[2]


def read_argument(argument: Argument, meta: Meta, settings: Settings) -> Reading:
    """Read one argument: from meta, else from its setting, else its default."""
    problem = None
    sources: tuple[tuple[Source, Any], ...] = (
        ("meta", argument.find(meta)),
        ("default", _setting(argument, settings)),
        ("default", argument.default),
    )
    for source, raw in sources:
        if is_absent(raw):
            continue
        try:
            value, was_cut = read_value(argument.type, raw, argument.of, settings.max_value)
        except ValueError:
            problem = Problem("invalid-argument", argument.name)
            continue
        value = value._replace(exact=argument.exact)
        return value, Problem("cut-value", argument.name) if was_cut else problem, source
    if argument.required:
        return None, problem or Problem("missing-argument", argument.name), None
    return Value(argument.type, None), problem, None


# What nearly all values are, as written code: what makes a value at once of `raw`, and when.
_QUICK_TEXT = (
    # What `clean` and `cut` would leave alone.
    "raw.__class__ is str and raw.isascii() and raw.isprintable() and raw and raw.strip() is raw and len(raw) <= limit",
    "new(Value, ({type!r}, raw, False, False))",
)
_QUICK_INTEGER = (
    f"raw.__class__ is int and 0 <= raw < {_COMMON}"
    f" or raw.__class__ is str and len(raw) < {_COMMON_DIGITS} and raw.isdigit() and raw.isascii()",
    "small{n}.get(raw) or new(Value, ({type!r}, Decimal(raw), False, False))",
)
_QUICK_READER = """
    raw = {raw}
    if {quick}:
        {results} = {value}, None, 'meta'
    else:
        {results} = absent{n} if raw is None and absent{n} else read{n}(meta)
"""
_READER = """
    {results} = read{n}(meta)
"""


def write_reader(argument: Argument, settings: Settings, n: int) -> tuple[str, dict[str, Any]]:
    """Return code that does what `read_argument` does, at once for the values that nearly all are.

    These are a plain text that stays as it is, an integer that is no wonder, and nothing at all.

    Args:
        argument: what to read.
        settings: what the operator has set.
        n: the number of the argument.

    Returns:
        Statements that read `meta` and set `v<n>`, `p<n>` and `s<n>`, and the objects that they refer to.
    """
    read = partial(read_argument, argument, settings=settings)
    names = {"new": tuple.__new__, "Value": Value, "Decimal": Decimal, "limit": settings.max_value, f"read{n}": read}
    results = f"v{n}, p{n}, s{n}"
    paths = tuple(takewhile(lambda path: "." not in path, argument.paths))
    reader = READERS.get(argument.type)
    is_text, is_integer = reader is _text, reader in (_integer, _number, _duration, _bytes)
    if not paths or not (is_text or is_integer) or argument.exact:
        return _READER.format(results=results, n=n), names
    names[f"absent{n}"] = read({}) if paths == argument.paths else None
    names[f"small{n}"] = _small(argument.type) if is_integer else {}
    quick, value = _QUICK_TEXT if is_text else _QUICK_INTEGER
    raw = f"meta.get({paths[-1]!r})"
    for path in reversed(paths[:-1]):
        raw = f"raw if (raw := meta.get({path!r})) is not None else {raw}"
    source = _QUICK_READER.format(
        raw=raw, quick=quick, results=results, value=value.format(type=argument.type, n=n), n=n
    )
    return source, names


@cache
def _small(type: ArgumentType) -> Mapping[int | str, Value]:
    """The values of integers that come often, as numbers and as texts."""
    values = [Value(type, Decimal(number)) for number in range(_SMALL)]
    return {key: value for number, value in enumerate(values) for key in (number, str(number))}


def _setting(argument: Argument, settings: Settings) -> Any:
    return getattr(settings, argument.setting, None) if argument.setting else None


def read_value(type: ArgumentType, raw: Any, of: ArgumentType = "text", limit: int = 1_000) -> tuple[Value, bool]:
    """Read one value, and tell whether it was cut.

    Args:
        type: the type it should have.
        raw: JSON, text, or a Python value such as a Decimal, a datetime or a timedelta.
        of: the type of a list's items.
        limit: characters that are kept of a text.

    Raises:
        ValueError: the value does not fit the type.
    """
    if isinstance(raw, Enum):
        raw = raw.value
    if type == "list":
        items = [read_value(of, item, limit=limit) for item in _items(raw) if not is_absent(item)]
        if not items:
            raise ValueError("an empty list")
        was_cut = len(items) > MAX_ITEMS or any(cut for _, cut in items)
        return Value(type, tuple(item for item, _ in items[:MAX_ITEMS])), was_cut
    value = READERS[type](raw)
    if not isinstance(value, str):
        return Value(type, value), False
    text = clean(value)
    if not text:
        raise ValueError("nothing is left of the text")
    shortened = cut(text, limit)
    was_cut = shortened is not text
    # The cut may have gone through a tag or an entity.
    return Value(type, shortened, hasattr(raw, "__html__") and not was_cut), was_cut


# Text


def clean(text: str) -> str:
    """Remove control characters, bidi controls and lone surrogates; make line breaks spaces."""
    text = str(text)  # markupsafe's strings would escape what is joined to them
    if text.isascii() and text.isprintable():
        return text.strip()
    return _REMOVED.sub("", _SPACES.sub(" ", text)).strip()


def cut(text: str, limit: int) -> str:
    """Shorten a text to `limit` characters, the ellipsis included, never inside a grapheme cluster."""
    if len(text) <= limit:
        return text
    end = limit - 1
    while end > 0 and _continues_cluster(text, end):
        end -= 1
    return text[:end].rstrip() + "…"


def _continues_cluster(text: str, index: int) -> bool:
    """Tell whether a character belongs to the grapheme cluster before it (UAX #29, what matters of it)."""
    before, here = text[index - 1], text[index]
    joined = here in "\u200d\u200c" or before == "\u200d" or "\U0001f3fb" <= here <= "\U0001f3ff"
    extends = unicodedata.category(here) in ("Mn", "Me", "Mc") or "\U000e0020" <= here <= "\U000e007f"
    conjunct = unicodedata.combining(before) == VIRAMA or (_is_jamo(before) and "\u1160" <= here <= "\u11ff")
    return joined or extends or conjunct or (_is_flag_half(here) and _flag_halves_before(text, index) % 2 == 1)


def _is_jamo(char: str) -> bool:
    return "\u1100" <= char <= "\u11ff" or "\uac00" <= char <= "\ud7a3"


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves_before(text: str, index: int) -> int:
    start = index
    while start > 0 and _is_flag_half(text[start - 1]):
        start -= 1
    return index - start


# What `str` writes as plain text.
_TEXTUAL = (
    UUID, PurePath, IPv4Address, IPv6Address, IPv4Interface, IPv6Interface, IPv4Network, IPv6Network,
)  # fmt: skip


def _text(raw: Any) -> str:
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, (str, int, float, Decimal)):
        return _number_text(raw) if not isinstance(raw, str) else raw
    if isinstance(raw, _TEXTUAL):
        return str(raw)
    if isinstance(raw, SplitResult | ParseResult):
        return raw.geturl()
    scheme = getattr(raw, "scheme", None)
    if scheme and isinstance(scheme, str) and str(raw).startswith(f"{scheme}:"):
        return str(raw)  # a URL of pydantic, httpx, yarl or Starlette
    raise ValueError("not a text")


def _number_text(raw: int | float | Decimal) -> str:
    number = _number(raw)
    return f"{number:f}" if isinstance(raw, Decimal) else str(raw)


# Numbers


def _number(raw: Any) -> Decimal:
    """Read a number; text in any script's digits, with a point and without grouping."""
    if isinstance(raw, bool) or not isinstance(raw, (int, float, Decimal, str)):
        raise ValueError("not a number")
    if isinstance(raw, int):
        if abs(raw) >= _TOO_LARGE:
            raise ValueError("too many digits")
        return Decimal(raw)
    text = raw.strip().replace("\u2212", "-") if isinstance(raw, str) else str(raw)
    if len(text) > 2 * MAX_DIGITS or not _NUMBER.fullmatch(text):
        raise ValueError("not a number")
    return _bounded(Decimal(text))


def _bounded(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.adjusted() >= MAX_DIGITS or exponent < -MAX_DIGITS:
        raise ValueError("too many digits")
    return number


def _integer(raw: Any) -> Decimal:
    number = _number(raw)
    if raw.__class__ is int:
        return number
    if number != number.to_integral_value():
        raise ValueError("not a whole number")
    return Decimal(int(number))


def _bytes(raw: Any) -> Decimal:
    number = _integer(raw)
    if number < 0:
        raise ValueError("fewer than no bytes")
    return number


def _currency(raw: Any) -> tuple[Decimal, str]:
    if not isinstance(raw, Mapping):
        raise ValueError("not an object of amount and currency")
    code = raw.get("currency")
    if not isinstance(code, str) or not re.fullmatch(r"[A-Za-z]{3}", code):
        raise ValueError("not an ISO 4217 code")
    return _number(raw.get("amount")), code.upper()


# Times


def _duration(raw: Any) -> Decimal:
    """Read seconds, or an ISO 8601 duration. Years and months have no fixed length: they may only be zero."""
    seconds = _seconds(raw)
    if abs(seconds) > MAX_SECONDS:
        raise ValueError("too long a time")
    return seconds


def _seconds(raw: Any) -> Decimal:
    if isinstance(raw, timedelta):
        return _number(raw.total_seconds())
    is_iso = isinstance(raw, str) and "P" in raw.upper()
    return _iso_seconds(raw.strip().upper()) if is_iso else _number(raw)


_SECONDS = {"years": 0, "months": 0, "weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}


def _iso_seconds(text: str) -> Decimal:
    match = _ISO_DURATION.fullmatch(text) if len(text) <= 2 * MAX_DIGITS else None
    parts = {unit: match[unit] for unit in _SECONDS if match[unit]} if match else {}
    if match is None or not parts:
        raise ValueError("not an ISO 8601 duration")
    *larger, _ = parts.values()
    if any("." in n or "," in n for n in larger):
        raise ValueError("only the smallest unit may have a fraction")
    total = sum((Decimal(n.replace(",", ".")) * _SECONDS[unit] for unit, n in parts.items()), Decimal(0))
    return -total if match["sign"] else total


def _datetime(raw: Any) -> datetime:
    return raw if isinstance(raw, datetime) else _moment(raw, "date")


def _date(raw: Any) -> date:
    """Read a date, or an instant, whose date depends on the time zone."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    moment = _datetime(raw)
    return moment if moment.tzinfo else moment.date()


def _time(raw: Any) -> time | datetime:
    """Read a time of the day, or an instant, whose time of the day depends on the time zone."""
    if isinstance(raw, time):
        return raw
    moment = raw if isinstance(raw, datetime) else _moment(raw, "time")
    return moment if moment.tzinfo and moment.date() != _NO_DATE else moment.timetz()


_NO_DATE = date(1, 1, 2)  # of a time of the day that came without


def _moment(raw: Any, needed: str) -> datetime:
    """Read an RFC 3339 timestamp, or a part of it: `fromisoformat` alone reads much else."""
    text = raw.strip().upper() if isinstance(raw, str) else ""
    match = _STAMP.fullmatch(text)
    if not match or not match[needed]:
        raise ValueError(f"no RFC 3339 {needed}")
    text = text if match["date"] else f"{_NO_DATE}T{text.removeprefix('T')}"
    if match["second"] != "60":
        return datetime.fromisoformat(text)
    moment = datetime.fromisoformat(re.sub(r"(\d\d:\d\d:)60", r"\g<1>59", text))
    if not _ends_a_month(moment, is_dated=bool(match["date"])):
        raise ValueError("no leap second (RFC 3339, 5.7)")
    return moment


def _ends_a_month(moment: datetime, *, is_dated: bool) -> bool:
    """Return whether this is the minute at whose end UTC may insert a leap second."""
    try:
        utc = moment.astimezone(UTC) if moment.tzinfo else moment
    except OverflowError:  # the first and the last day that Python knows
        return False
    is_last_day = not is_dated or utc.day == monthrange(utc.year, utc.month)[1]
    return is_last_day and (utc.hour, utc.minute) == (23, 59)


# Lists


def _items(raw: Any) -> list[Any]:
    if isinstance(raw, str):
        return [item for item in raw[:100_000].split(",") if item.strip()][: MAX_ITEMS + 1]
    if isinstance(raw, (list, tuple)):
        return list(raw[: MAX_ITEMS + 1])
    if isinstance(raw, (int, float, Decimal)) and not isinstance(raw, bool):
        return [raw]
    raise ValueError("not a list")


READERS: dict[ArgumentType, Callable[[Any], Any]] = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "percent": _number,
    "currency": _currency,
    "duration": _duration,
    "datetime": _datetime,
    "date": _date,
    "time": _time,
    "territory": _text,
    "language": _text,
    "identifier": _text,
    "token": _text,
    "url": _text,
    "email": _text,
    "phone": _text,
    "contact": _text,
    "bytes": _bytes,
}
