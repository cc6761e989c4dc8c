"""An application asked without a network: any bytes where a server would pass them on."""

import asyncio
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import unquote

Headers = Iterable[tuple[bytes, bytes]]


class Answer(NamedTuple):
    """A response as it was sent."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value.decode("latin-1") for key, value in self.headers if key == name.encode()), None)


def ask(app: Any, method: str, path: str, query: bytes = b"", headers: Headers = (), body: bytes = b"") -> Answer:
    """Send one request, with a percent-encoded path; a given Host wins."""
    sent: list[dict[str, Any]] = []
    received = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> dict[str, Any]:
        for message in received:
            return message
        await asyncio.Event().wait()  # the client stays
        raise AssertionError

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    given = list(headers)
    host = [] if any(name == b"host" for name, _ in given) else [(b"host", b"errors.example.com")]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": unquote(path), "raw_path": path.encode(), "query_string": query, "root_path": "",
        "headers": [*host, *given], "server": ("127.0.0.1", 80), "client": ("127.0.0.1", 9),
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    return Answer(sent[0]["status"], sent[0]["headers"], b"".join(message.get("body", b"") for message in sent[1:]))


def connect(app: Any, path: str, headers: Headers = (), *, can_deny: bool = True) -> list[dict[str, Any]]:
    """Open a WebSocket, send one message and go away; return what the application sent.

    With `can_deny`, the server can answer the handshake with a response (ASGI's websocket.http.response).
    """
    sent: list[dict[str, Any]] = []
    received = iter([{"type": "websocket.connect"}, {"type": "websocket.receive", "text": "hello"}])

    async def receive() -> dict[str, Any]:
        return next(received, {"type": "websocket.disconnect", "code": 1000})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "websocket", "asgi": {"version": "3.0"}, "http_version": "1.1", "scheme": "ws", "subprotocols": [],
        "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "",
        "headers": [(b"host", b"errors.example.com"), *headers], "server": ("127.0.0.1", 80), "client": None,
        "extensions": {"websocket.http.response": {}} if can_deny else {},
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    return sent
