"""A rendered message -> the body that a client speaks.

Native JSON, RFC 9457 problem details, plain text, the bodies of the two reference systems, and Google's
(AIP-193).
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, NamedTuple

from .accept import choose_media_type
from .problem_details import problem_details
from .rendering import Message
from .shapes import AUTHOS, CLERK, GOOGLE, NATIVE, Member, Shape

__all__ = [
    "ACCEPTABLE",
    "FORMATS",
    "Format",
    "RenderedError",
    "choose_format",
    "native",
    "reason_of",
    "write",
]

# Google's own table of HTTP statuses and google.rpc.Code; other 4xx and 5xx as `_rpc_code` says.
RPC_CODES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    416: "OUT_OF_RANGE",
    422: "INVALID_ARGUMENT",  # not in Google's table, which has no status for a body that is well-formed but wrong
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
RPC_FAMILIES = {2: "OK", 4: "FAILED_PRECONDITION", 5: "INTERNAL"}
MAX_REASON = 63


class RenderedError(NamedTuple):
    """A message with what its envelopes need.

    Args:
        message: the rendered error.
        meta: as it came, echoed to the caller.
        type: the URL of the page that documents the error.
        instance: the URI of this occurrence, where there is one.
        english: the same error in the source language; default: the message itself.
    """

    message: Message
    meta: Mapping[str, Any]
    type: str = "about:blank"
    instance: str | None = None
    english: Message | None = None


def native(error: RenderedError) -> dict[str, Any]:
    """Return the shape of the reference with what a caller needs beside it."""
    return write(NATIVE, error)


def _problem(error: RenderedError) -> dict[str, Any]:
    return problem_details(error.message, type=error.type, instance=error.instance)


def write(shape: Shape, error: RenderedError) -> dict[str, Any]:
    """Return the body of a shape with an error.

    Args:
        shape: one of `shapes.SHAPES`.
        error: the error.
    """
    return shape.write({member: _VALUES[member](error) for member in shape.members})


def plain_text(error: RenderedError) -> str:
    """Return the texts alone."""
    message = error.message
    parts = (message.short_message, message.long_message, message.resolution, message.help)
    return "\n\n".join(part for part in parts if part) + "\n"


def _long_or_short(message: Message) -> str:
    return message.long_message or message.short_message


def _timestamp(error: RenderedError) -> str:
    return datetime.now(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _string_meta(error: RenderedError) -> dict[str, str]:
    return {"code": error.message.code, **{key: _as_string(value) for key, value in error.meta.items()}}


# What stands at each member of a shape.
_VALUES: dict[Member, Callable[[RenderedError], Any]] = {
    "short": lambda error: error.message.short_message,
    "long": lambda error: error.message.long_message,
    "message": lambda error: _long_or_short(error.message),
    "resolution": lambda error: error.message.resolution,
    "help": lambda error: error.message.help,
    "evidence": lambda error: _long_or_short(error.english or error.message),
    "code": lambda error: error.message.code,
    "reason": lambda error: reason_of(error.message.code or error.message.name or ""),
    "name": lambda error: error.message.name,
    "id": lambda error: error.message.id,
    "domain": lambda error: error.message.domain,
    "meta": lambda error: dict(error.meta),
    "string_meta": _string_meta,
    "locale": lambda error: error.message.locale,
    "type": lambda error: error.type,
    "instance": lambda error: error.instance,
    "status": lambda error: error.message.status,
    "http_status": lambda error: error.message.status or 500,
    "rpc_status": lambda error: _rpc_code(error.message.status),
    "known": lambda error: error.message.known,
    "problems": lambda error: [{"kind": p.kind, "detail": p.detail} for p in error.message.problems],
    "timestamp": _timestamp,
}


def _rpc_code(status: int | None) -> str:
    return RPC_CODES.get(status or 0) or RPC_FAMILIES.get((status or 0) // 100, "UNKNOWN")


def reason_of(code: str) -> str:
    """Spell a code as ErrorInfo wants it: `user_locked` is USER_LOCKED, at most 63 characters."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", code)
    return re.sub(r"[^A-Z0-9]+", "_", words.upper()).strip("_")[:MAX_REASON].rstrip("_")


def _as_string(value: Any) -> str:
    """ErrorInfo.metadata is a map of strings: what is none is written as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of body.

    Args:
        name: what `format=` says.
        media_type: its Content-Type, and what Accept may ask for.
        build: makes the body.
        by_accept: whether Accept can choose it; several formats share application/json.
        bilingual: whether it says the error in English too (`RenderedError.english`).
    """

    name: str
    media_type: str
    build: Callable[[RenderedError], dict[str, Any] | str]
    by_accept: bool = True
    bilingual: bool = False


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format("json", "application/json", native),
        Format("problem", "application/problem+json", _problem),
        Format("text", "text/plain", plain_text),
        Format("clerk", "application/json", partial(write, CLERK), by_accept=False),
        Format("authos", "application/json", partial(write, AUTHOS), by_accept=False),
        Format("google", "application/json", partial(write, GOOGLE), by_accept=False, bilingual=True),
    )
}
ACCEPTABLE = tuple(format for format in FORMATS.values() if format.by_accept)


def choose_format(accept: str | None) -> Format | None:
    """Return the format that an Accept header wants most (RFC 9110, 12.5.1); None if it wants none.

    Among equals the order of `FORMATS` decides, so `*/*` means native JSON.
    """
    chosen = choose_media_type(accept, [format.media_type for format in ACCEPTABLE])
    return next((format for format in ACCEPTABLE if format.media_type == chosen), None)
