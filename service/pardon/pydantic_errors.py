"""pydantic's validation errors -> messages for the person at the form.

pydantic describes limits and choices in `ctx`, partly in English prose; they become the typed arguments of the domain
`pydantic`. An error type of your own (`PydanticCustomError`) may be a code of any other domain.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any

from pydantic_core import PydanticSerializationError, to_jsonable_python

from .arguments.reading import MAX_ITEMS
from .rendering import Lang, Renderer

__all__ = ["DOMAIN", "describe_errors", "jsonable", "read_ctx"]

DOMAIN = "pydantic"
UNKNOWN = "value_error"  # the entry for unknown error types
DAY = 86_400  # seconds, the largest UTC offset
HIDDEN = frozenset({"error", "encoding_error", "reason", "tag"})  # in ctx: the input, or English that may quote it

Json = dict[str, Any]
Ctx = Mapping[str, Any]
Error = Mapping[str, Any]


def describe_errors(
    renderer: Renderer, errors: Iterable[Error], lang: Lang = None, *, overlay: str | None = None
) -> list[Json]:
    """Describe validation errors for programs and for people, without the input.

    Args:
        errors: the result of `ValidationError.errors()`; at most `max_batch` of them are described.
        lang: a tag, tags in order, or an Accept-Language header.
        overlay: the overlay whose texts win.

    Returns:
        A dictionary for each error, with `loc`, `type`, `ctx`, `shortMessage` and `longMessage`.
    """
    return [_describe(renderer, error, lang, overlay) for error in islice(errors, renderer.settings.max_batch)]


def _describe(renderer: Renderer, error: Error, lang: Lang, overlay: str | None) -> Json:
    type = error.get("type", UNKNOWN)
    ctx: Ctx = error.get("ctx") or {}
    if renderer.catalog.variants(type, DOMAIN):
        message = renderer.render(type, lang, read_ctx(ctx), domain=DOMAIN, overlay=overlay)
        public = {name: value for name, value in ctx.items() if name not in HIDDEN}
    else:  # an application's own error type
        message = renderer.render(type, lang, ctx, overlay=overlay)
        if not message.known:
            message = renderer.render(UNKNOWN, lang, domain=DOMAIN, overlay=overlay)
        public = {name: value for name, value in ctx.items() if not _cites_input(value, error.get("input"))}
    return {
        "loc": jsonable(list(error.get("loc", ()))),
        "type": type,
        "ctx": {name: jsonable(value) for name, value in public.items()},
        "shortMessage": message.short_message,
        "longMessage": message.long_message,
    }


def _cites_input(value: Any, given: Any) -> bool:
    """Return whether a value is the input, or an exception, whose text may quote it."""
    return isinstance(value, BaseException) or (type(value) is type(given) and value == given)


def jsonable(value: Any) -> Any:
    """Return a value as JSON can hold it: null for infinity and for unknown objects."""
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value.to_integral_value() else float(value)
    try:
        return to_jsonable_python(value, inf_nan_mode="null", bytes_mode="base64", fallback=lambda _: None)
    except (PydanticSerializationError, ValueError):  # a reference to itself, or an object that refuses
        return None


# ctx as meta


def read_ctx(ctx: Ctx) -> Json:
    """Return the meta for the `ctx` of an error: limits with their type, choices as a list."""
    meta = {name: _READERS[name](raw) if name in _READERS else raw for name, raw in ctx.items()}
    if any(isinstance(raw := ctx.get(name), str) and _DATE.fullmatch(raw) for name in _LIMITS):
        meta["limit"] = "date"  # it would also be a valid datetime at midnight
    return meta


_LIMITS = ("gt", "ge", "lt", "le")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_SECONDS = {
    "day": Decimal(86_400),
    "hour": Decimal(3_600),
    "minute": Decimal(60),
    "second": Decimal(1),
    "microsecond": Decimal("0.000001"),
}
_PART = re.compile(rf"(-?\d+) ({'|'.join(_SECONDS)})s?")


def _limit(raw: Any) -> Any:
    """Convert "1 hour and 30 minutes" to ISO 8601; other values stay."""
    if not isinstance(raw, str):
        return raw
    parts = [_PART.fullmatch(part) for part in raw.split(" and ")]
    if not all(parts):
        return raw
    seconds = sum((Decimal(part[1]) * _SECONDS[part[2]] for part in parts if part), Decimal(0))
    return f"{'-' if seconds < 0 else ''}PT{abs(seconds):f}S"


_CHOICE = re.compile(r"""b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*"|<[^>]*>|[^\s,]+""")
_MEMBER = re.compile(r"<[\w.]+: (.+)>")  # of an Enum
_JSON_NAMES = {"None": "null", "True": "true", "False": "false"}


def _choices(raw: Any) -> Any:
    return list(islice(_split(raw), MAX_ITEMS)) if isinstance(raw, str) else raw


def _first_choice(raw: Any) -> Any:
    return next(_split(raw), raw) if isinstance(raw, str) else raw


def _split(prose: str) -> Iterator[str]:
    """Yield the values of "'a', 'b or c' or 3"."""
    return (_plain(match[0]) for match in _CHOICE.finditer(prose) if match[0] != "or")


def _plain(choice: str) -> str:
    """Return a value in JSON's spelling instead of Python's."""
    member = _MEMBER.fullmatch(choice)
    literal = member[1] if member else choice
    try:
        value = ast.literal_eval(literal)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):  # not a literal, or nested too deeply
        return literal
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return _JSON_NAMES.get(literal, text)


def _offset(raw: Any) -> Any:
    """Convert seconds east of UTC to RFC 3339: +05:45."""
    if not isinstance(raw, int) or isinstance(raw, bool) or abs(raw) > DAY:
        return raw
    hours, minutes = divmod(abs(raw) // 60, 60)
    return f"{'-' if raw < 0 else '+'}{hours:02}:{minutes:02}"


_READERS = {
    "tz_expected": _offset,
    **dict.fromkeys(_LIMITS, _limit),
    **dict.fromkeys(("expected", "expected_tags", "expected_schemes"), _choices),
    "discriminator": _first_choice,
}
