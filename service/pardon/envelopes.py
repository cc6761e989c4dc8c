"""A rendered message -> the body that a client speaks, by the rows of `shapes.py`, and its bytes.

Native JSON, RFC 9457 problem details, plain text, the bodies of the two reference systems, and Google's (AIP-193).
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from math import isfinite
from typing import Any, NamedTuple

from .negotiation import choose_media_type
from .rendering import Message
from .shapes import AUTHOS, CLERK, EACH, GOOGLE, NATIVE, PROBLEM, Member, Path, Shape, Where

__all__ = [
    "ACCEPTABLE", "FORMATS", "MEDIA_TYPE", "Format", "RenderedError", "build_body", "choose_format", "native",
    "problem_details", "reason_of", "to_bytes", "write",
]  # fmt: skip

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
MEDIA_TYPE = "application/problem+json"


class RenderedError(NamedTuple):
    """A message with what its envelopes need.

    Args:
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


def write(shape: Shape, error: RenderedError) -> dict[str, Any]:
    """Return the body of a shape with an error."""
    return build_body(shape, {member: _VALUES[member](error) for member in shape.members})


def build_body(shape: Shape, values: Mapping[Member, Any]) -> dict[str, Any]:
    """Return a body with one error.

    Args:
        values: the values of its members; None for one that has none.
    """
    error: dict[str, Any] = {}
    for member, paths in shape.members.items():
        value = values[member]
        if value is not None or shape.absent != "omitted":
            _put(error, paths[0], "" if value is None and shape.absent == "empty" else value)
    if shape.at[0] == ():
        return error
    body: dict[str, Any] = {}
    _put(body, shape.at[0], error)
    return body


def _put(target: Any, path: Path, value: Any) -> None:
    """Set the value at a path, with the objects and lists on the way."""
    if len(path) == 1:
        target[path[0]] = value  # nearly every member
        return
    for step, following in pairwise(path):
        if isinstance(step, Where):
            item = next((item for item in target if item.get(step.member) == step.value), None)
            if item is None:
                target.append(item := {step.member: step.value})
            target = item
        else:
            target = target.setdefault(step, [] if following == EACH or isinstance(following, Where) else {})
    if path[-1] == EACH:
        target.append(value)
    else:
        target[path[-1]] = value


def problem_details(
    message: Message,
    *,
    type: str = "about:blank",
    status: int | None = None,
    instance: str | None = None,
    extra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the problem details of a rendered error (RFC 9457), without members that are empty.

    Args:
        type: the URL of the page that documents the error.
        status: the HTTP status of the response; default: the message's.
        extra: extension members; they win over members of the same name.
    """
    rendered = RenderedError(message._replace(status=status or message.status), {}, type, instance)
    return write(PROBLEM, rendered) | dict(extra or {})


def plain_text(error: RenderedError) -> str:
    """Return the texts alone."""
    message = error.message
    parts = (message.short_message, message.long_message, message.resolution, message.help)
    return "\n\n".join(part for part in parts if part) + "\n"


def _long_or_short(message: Message) -> str:
    return message.long_message or message.short_message


def _rpc_code(error: RenderedError) -> str:
    status = error.message.status or 0
    return RPC_CODES.get(status) or RPC_FAMILIES.get(status // 100, "UNKNOWN")


def _string_meta(error: RenderedError) -> dict[str, str]:
    """ErrorInfo.metadata is a map of strings: what is none is written as JSON."""
    texts = {
        key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
        for key, value in error.meta.items()
    }
    return {"code": error.message.code, **texts}


# The value of each member of a shape.
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
    "rpc_status": _rpc_code,
    "known": lambda error: error.message.known,
    "problems": lambda error: [{"kind": p.kind, "detail": p.detail} for p in error.message.problems],
    "timestamp": lambda error: datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
}


def reason_of(code: str) -> str:
    """Spell a code as ErrorInfo does: `user_locked` is USER_LOCKED, at most 63 characters."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", code)
    return re.sub(r"[^A-Z0-9]+", "_", words.upper()).strip("_")[:MAX_REASON].rstrip("_")


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of body.

    Args:
        name: in `format=`.
        media_type: in Content-Type and Accept.
        build: makes the body.
        by_accept: whether Accept can choose it; several formats share application/json.
        bilingual: whether it has the error in English too (`RenderedError.english`).
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
        Format("problem", MEDIA_TYPE, partial(write, PROBLEM)),
        Format("text", "text/plain", plain_text),
        Format("clerk", "application/json", partial(write, CLERK), by_accept=False),
        Format("authos", "application/json", partial(write, AUTHOS), by_accept=False),
        Format("google", "application/json", partial(write, GOOGLE), by_accept=False, bilingual=True),
    )
}
ACCEPTABLE = tuple(format for format in FORMATS.values() if format.by_accept)


def choose_format(accept: str | None) -> Format | None:
    """Return the format that an Accept header prefers (RFC 9110, 12.5.1); None if it accepts none.

    Among equals the order of `FORMATS` decides, so `*/*` means native JSON.
    """
    chosen = choose_media_type(accept, [format.media_type for format in ACCEPTABLE])
    return next((format for format in ACCEPTABLE if format.media_type == chosen), None)


# Bytes

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def to_bytes(body: dict[str, Any] | list[Any] | str) -> bytes:
    """Encode a body: text as UTF-8, everything else as JSON (RFC 8259).

    JSON has no infinity and UTF-8 no lone surrogates: they become null and question marks. Objects that JSON cannot
    hold become null, too.
    """
    if isinstance(body, str):
        return body.encode("utf-8", "replace")
    try:
        return _encode(body).encode()
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        return _encode(_encodable(body)).encode()


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_encodable(key if isinstance(key, str) else str(key)): _encodable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_encodable(item) for item in value]
    if isinstance(value, float) and not isfinite(value):
        return None
    return value if value is None or isinstance(value, bool | int | float) else None
