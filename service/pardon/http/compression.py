"""gzip for large responses (RFC 9110, 8.4)."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipResponder, IdentityResponder
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..accept import parse_weighted

__all__ = ["Compression"]

MINIMUM = 1_000  # bytes; a rendered message is smaller
LEVEL = 6  # zlib's default
PATHSEND = "http.response.pathsend"
MAX_HEADER = 1_000  # characters of Accept-Encoding


class Compression:
    """ASGI middleware: Starlette's gzip, with an ETag of its own for each encoding.

    It stands inside `Conditional`, which hashes the compressed body, answers 304 and turns HEAD into GET. Starlette's
    own middleware would prepare a compressor for each small response: GET /render would take three times as long.

    Args:
        app: the application.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if PATHSEND in scope.get("extensions", ()):  # the server would send the file as it is
            scope = {**scope, "extensions": {k: v for k, v in scope["extensions"].items() if k != PATHSEND}}
        await self.app(scope, receive, _CompressingSend(self.app, scope, send))


class _CompressingSend:
    """The send of one request: the start decides whether the body is compressed."""

    def __init__(self, app: ASGIApp, scope: Scope, send: Send) -> None:
        self.app = app
        self.scope = scope
        self.send = self.compress = send

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            length = dict(message.get("headers", ())).get(b"content-length")
            if length is None or int(length) >= MINIMUM:
                message = {**message, "headers": [*message.get("headers", ())]}  # the application may keep its own
                self.compress = self._responder().send_with_compression
            if message["status"] == 304:
                MutableHeaders(scope=message).add_vary_header("Accept-Encoding")
        await self.compress(message)

    def _responder(self) -> IdentityResponder:
        """Return what compresses, or for other clients only adds Vary."""
        accepted = Headers(scope=self.scope).get("accept-encoding", "")
        takes_gzip = any(name.lower() == "gzip" and weight for name, weight in parse_weighted(accepted, MAX_HEADER))
        responder = (
            GZipResponder(self.app, MINIMUM, compresslevel=LEVEL)
            if takes_gzip
            else IdentityResponder(self.app, MINIMUM)
        )
        responder.send = self._send_tagged
        return responder

    async def _send_tagged(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if "etag" in headers and headers.get("content-encoding") == "gzip":
                headers["etag"] = headers["etag"].removesuffix('"') + '-gzip"'
        await self.send(message)
