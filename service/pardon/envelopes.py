"""A rendered message -> the body that a client speaks.

Native JSON, RFC 9457 problem details, plain text, the bodies of the two reference systems, and Google's
(AIP-193).
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from .accept import choose_media_type
from .problem_details import problem_details
from .rendering import Message

__all__ = [
    "ACCEPTABLE",
    "FORMATS",
    "Answer",
    "Format",
    "choose_format",
    "native",
    "native_head",
    "native_rest",
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


class Answer(NamedTuple):
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


def native(answer: Answer) -> dict[str, Any]:
    """Return the shape of the reference with what a caller needs beside it."""
    return {**native_head(answer.message), **native_rest(answer.message, answer.meta)}


def native_head(message: Message) -> dict[str, Any]:
    """Return the first members, which are the same for all values of an entry in one locale."""
    domain, code, name, id, status, locale, known, *_ = message
    return {
        "domain": domain, "code": code, "name": name, "id": id, "status": status, "locale": locale, "known": known,
    }  # fmt: skip


def native_rest(message: Message, meta: Mapping[str, Any]) -> dict[str, Any]:
    """Return the other members."""
    _, _, _, _, _, _, _, short, long, resolution, help, problems = message
    return {
        "shortMessage": short,
        "longMessage": long,
        "resolution": resolution,
        "help": help,
        "meta": dict(meta),
        "problems": [{"kind": problem.kind, "detail": problem.detail} for problem in problems] if problems else [],
    }


def _problem(answer: Answer) -> dict[str, Any]:
    return problem_details(answer.message, type=answer.type, instance=answer.instance)


def _text(answer: Answer) -> str:
    message = answer.message
    parts = (message.short_message, message.long_message, message.resolution, message.help)
    return "\n\n".join(part for part in parts if part) + "\n"


def _clerk(answer: Answer) -> dict[str, Any]:
    message = answer.message
    error = {
        "code": message.code,
        "message": message.short_message,
        "long_message": message.long_message or message.short_message,
        "meta": dict(answer.meta),
    }
    return {"errors": [error]}


def _authos(answer: Answer) -> dict[str, Any]:
    message = answer.message
    now = datetime.now(UTC).replace(microsecond=0)
    return {
        "error": message.long_message or message.short_message,
        "error_code": message.code,
        "timestamp": now.isoformat().replace("+00:00", "Z"),
    }


def _google(answer: Answer) -> dict[str, Any]:
    """AIP-193: English for developers in `message`, the person's language in a LocalizedMessage."""
    message = answer.message
    info = {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": _reason(message.code or message.name or ""),
        "domain": message.domain or "",
        "metadata": {"code": message.code, **{key: _as_string(value) for key, value in answer.meta.items()}},
    }
    localized = {
        "@type": "type.googleapis.com/google.rpc.LocalizedMessage",
        "locale": message.locale,
        "message": message.long_message or message.short_message,
    }
    english = answer.english or message
    error = {
        "code": message.status or 500,
        "message": english.long_message or english.short_message,
        "status": _rpc_code(message.status),
        "details": [info, localized],
    }
    return {"error": error}


def _rpc_code(status: int | None) -> str:
    return RPC_CODES.get(status or 0) or RPC_FAMILIES.get((status or 0) // 100, "UNKNOWN")


def _reason(code: str) -> str:
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
        bilingual: whether it says the error in English too (`Answer.english`).
    """

    name: str
    media_type: str
    build: Callable[[Answer], dict[str, Any] | str]
    by_accept: bool = True
    bilingual: bool = False


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format("json", "application/json", native),
        Format("problem", "application/problem+json", _problem),
        Format("text", "text/plain", _text),
        Format("clerk", "application/json", _clerk, by_accept=False),
        Format("authos", "application/json", _authos, by_accept=False),
        Format("google", "application/json", _google, by_accept=False, bilingual=True),
    )
}
ACCEPTABLE = tuple(format for format in FORMATS.values() if format.by_accept)


def choose_format(accept: str | None) -> Format | None:
    """Return the format that an Accept header wants most (RFC 9110, 12.5.1); None if it wants none.

    Among equals the order of `FORMATS` decides, so `*/*` means native JSON.
    """
    chosen = choose_media_type(accept, [format.media_type for format in ACCEPTABLE])
    return next((format for format in ACCEPTABLE if format.media_type == chosen), None)
