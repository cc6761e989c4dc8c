"""The limits of a request, as ASGI middleware; a request over one gets a localized problem.

The size and the speed of a request's head are for the server or the proxy in front: see docs/guides/deploying.md.
"""

import asyncio
from urllib.parse import quote

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .problems import ProblemError, problem_response

__all__ = ["BodyLimit", "CloseAfterUpgrade", "TimeLimit", "UrlLimit"]

BODILESS = ("GET", "HEAD")  # methods whose body nobody reads

_ASCII = "".join(map(chr, range(128)))


class UrlLimit:
    """Refuse a long path and query with 414, and escape the bytes of a query that are not ASCII (RFC 3986)."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path, query = scope.get("raw_path") or scope["path"].encode("utf-8", "replace"), scope["query_string"]
        if len(path) + len(query) > self.limit:
            await _send_problem(ProblemError("url_too_long", {"limit": self.limit}), scope, receive, send)
            return
        if not query.isascii():  # Starlette could make no URL of it
            scope = {**scope, "query_string": quote(query, safe=_ASCII).encode()}
        await self.app(scope, receive, send)


class BodyLimit:
    """Refuse a large body with 413, by its announced length or when it exceeds the limit."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http" or scope["method"] in BODILESS:
            await self.app(scope, receive, send)
            return
        error = ProblemError("body_too_large", {"limit": self.limit})
        length = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
        if length.isdigit() and int(length[:20]) > self.limit:
            await _send_problem(error, scope, receive, send)
            return
        size = 0

        async def limited() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > self.limit:
                raise error
            return message

        await self.app(scope, limited, send)


class TimeLimit:
    """Answer 408 if the body of a request does not arrive in time, or no response to it has begun by then.

    Args:
        seconds: counted from the call, which servers make once a request's head is complete.
    """

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self.app = app
        self.seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http" or scope["method"] in BODILESS:
            await self.app(scope, receive, send)
            return
        deadline = asyncio.timeout(self.seconds)

        async def begin(message: Message) -> None:
            deadline.reschedule(None)
            await send(message)

        try:
            async with deadline:
                await self.app(scope, receive, begin)
        except TimeoutError:
            if not deadline.expired():
                raise
            # The rest of the request may still arrive: the connection ends (RFC 9110, 15.5.9).
            error = ProblemError("request_timeout", {"limit": self.seconds}, headers=_closing_header(scope))
            await _send_problem(error, scope, receive, send)


class CloseAfterUpgrade:
    """Close the connection after the response to a request with Upgrade.

    uvicorn's httptools parser loses the body of such a request and reads it as the next one, which would let a client
    smuggle requests past a proxy (https://github.com/Kludex/uvicorn/issues/2722).
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http" or not any(name == b"upgrade" for name, _ in scope["headers"]):
            await self.app(scope, receive, send)
            return

        async def close(message: Message) -> None:
            if message["type"] == "http.response.start" and _closing_header(scope):
                headers = [(name, value) for name, value in message.get("headers", ()) if name != b"connection"]
                message = {**message, "headers": [*headers, (b"connection", b"close")]}
            await send(message)

        await self.app(scope, receive, close)


def _closing_header(scope: Scope) -> dict[str, str]:
    """Return `Connection: close`, which HTTP/2 does not have."""
    return {"Connection": "close"} if scope["http_version"].startswith("1") else {}


async def _send_problem(error: ProblemError, scope: Scope, receive: Receive, send: Send) -> None:
    await problem_response(Request(scope), error)(scope, receive, send)
