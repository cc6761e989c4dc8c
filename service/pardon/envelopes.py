"""A rendered message -> the body that a client speaks.

Native JSON, RFC 9457 problem details, plain text, and the bodies of the two reference systems.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .rendering import Message

__all__ = ["FORMATS", "Answer", "Format", "choose_format", "native", "to_bytes"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A message with what its envelopes need.

    Args:
        message: the rendered error.
        meta: as it came, echoed to the caller.
        type: the URL of the page that documents the error.
        instance: the URI of this occurrence, where there is one.
    """

    message: Message
    meta: Mapping[str, Any]
    type: str = "about:blank"
    instance: str | None = None


def native(answer: Answer) -> dict[str, Any]:
    """Return the shape of the reference with what a caller needs beside it."""
    message = answer.message
    return {
        "domain": message.domain,
        "code": message.code,
        "name": message.name,
        "id": message.id,
        "status": message.status,
        "locale": message.locale,
        "known": message.known,
        "shortMessage": message.short_message,
        "longMessage": message.long_message,
        "resolution": message.resolution,
        "help": message.help,
        "meta": dict(answer.meta),
        "problems": [{"kind": problem.kind, "detail": problem.detail} for problem in message.problems],
    }


def _problem(answer: Answer) -> dict[str, Any]:
    """RFC 9457."""
    message = answer.message
    members = {
        "type": answer.type,
        "title": message.short_message,
        "status": message.status,
        "detail": message.long_message,
        "instance": answer.instance,
        "code": message.code,
        "domain": message.domain,
        "locale": message.locale,
        "resolution": message.resolution,
        "help": message.help,
    }
    return {name: value for name, value in members.items() if value is not None}


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


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of body.

    Args:
        name: what `format=` says.
        media_type: its Content-Type, and what Accept may ask for.
        build: makes the body.
        by_accept: whether Accept can choose it; two formats share application/json.
    """

    name: str
    media_type: str
    build: Callable[[Answer], dict[str, Any] | str]
    by_accept: bool = True


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format("json", "application/json", native),
        Format("problem", "application/problem+json", _problem),
        Format("text", "text/plain", _text),
        Format("clerk", "application/json", _clerk, by_accept=False),
        Format("authos", "application/json", _authos, by_accept=False),
    )
}
ACCEPTABLE = tuple(format for format in FORMATS.values() if format.by_accept)


def choose_format(accept: str | None) -> Format | None:
    """Return the format that an Accept header wants most (RFC 9110, 12.5.1); None where it wants none.

    Among equals the order of `FORMATS` decides, so `*/*` means native JSON.
    """
    ranges = dict(_media_ranges(accept or "*/*"))
    graded = [(_quality(format.media_type, ranges), format) for format in ACCEPTABLE]
    quality, best = max(graded, key=lambda pair: pair[0])
    return best if quality > 0 else None


def _media_ranges(header: str) -> Iterator[tuple[str, float]]:
    for item in header[:1_000].split(","):
        media_type, *parameters = (part.strip().lower() for part in item.split(";"))
        quality = next((value for name, _, value in (p.partition("=") for p in parameters) if name == "q"), "1")
        try:
            yield media_type, min(max(float(quality), 0.0), 1.0)
        except ValueError:
            yield media_type, 0.0


def _quality(media_type: str, ranges: Mapping[str, float]) -> float:
    """The most specific range that covers a type decides."""
    group = media_type.partition("/")[0]
    return next((ranges[r] for r in (media_type, f"{group}/*", "*/*") if r in ranges), 0.0)


def to_bytes(body: dict[str, Any] | list[Any] | str) -> bytes:
    """Encode a body; a lone surrogate, which UTF-8 cannot hold, becomes a question mark."""
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")
