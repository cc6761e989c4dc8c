"""An ASGI client in the same process, for traces, first answers and fuzzing."""

from collections.abc import Iterable
from typing import Any, NamedTuple

__all__ = ["Response", "get"]

Headers = Iterable[tuple[bytes, bytes]]


class Response(NamedTuple):
    """The answer of an application."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


async def get(app: Any, query: bytes, headers: Headers = ()) -> Response:
    """Send one GET /render with a raw query."""
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": "/render", "raw_path": b"/render", "root_path": "", "query_string": query, "state": {},
        "headers": [(b"host", b"localhost"), *headers], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return Response(sent[0]["status"], sent[0]["headers"], b"".join(message.get("body", b"") for message in sent))
