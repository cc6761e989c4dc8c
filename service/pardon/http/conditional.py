"""HTTP caching: ETag, 304, Cache-Control, Vary and HEAD (RFC 9110, 9111), and gzip, which has ETags of its own."""

import re
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipResponder, IdentityResponder
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..middleware import add_vary
from ..negotiation import parse_weighted
from .loaded import catalog_of
from .settings import ServiceSettings

__all__ = [
    "PRIVATE", "VERSION_HEADER", "Compression", "Conditional", "content_language", "etag_of", "has_etag", "is_personal",
    "public", "vary",
]  # fmt: skip

VERSION_HEADER = "Pardon-Catalog-Version"
PRIVATE = "private, no-cache"  # at most the browser keeps it, and revalidates it with the ETag

MIN_COMPRESSED = 1_000  # bytes; a rendered message is smaller
COMPRESSION_LEVEL = 6  # zlib's default
MAX_ACCEPT_ENCODING = 1_000  # characters of the header
_PATHSEND = "http.response.pathsend"

# A 304 omits them (RFC 9110, 15.4.5).
_CONTENT_HEADERS = (b"content-type", b"content-length", b"content-language", b"content-encoding")

_VERSION = VERSION_HEADER.lower().encode()
_ETAG = re.compile(rb'"[^"]*"')

RawHeaders = list[tuple[bytes, bytes]]


class Conditional:
    """ASGI middleware for the caching headers of every route.

    A route's own ETag and Cache-Control stay, and `no-store` gets no ETag.
    """

    def __init__(self, app: ASGIApp, settings: ServiceSettings) -> None:
        self.app = app
        self.public = public(settings)
        # Starlette varies by Origin only if the request has one, but caches serve what they keep to others too.
        self.varies_by_origin = bool(settings.cors_origins) and "*" not in settings.cors_origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3). HEAD is GET without the body."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        omits_body = scope["method"] == "HEAD"
        start: Message | None = None  # held back until the first part of the body

        async def send_completed(message: Message) -> None:
            nonlocal omits_body, start
            if message["type"] == "http.response.start":
                start = message
                return
            is_body = message["type"] == "http.response.body"
            if start is not None:
                is_whole = is_body and not message.get("more_body")
                completed = self._complete_start(scope, start, message.get("body", b"") if is_whole else None)
                omits_body = omits_body or completed["status"] == 304
                start = None
                await send(completed)
            if omits_body:  # also in place of a path to send, an extension of ASGI
                more = is_body and message.get("more_body", False)
                message = {"type": "http.response.body", "body": b"", "more_body": more}
            await send(message)

        await self.app({**scope, "method": "GET"} if omits_body else scope, receive, send_completed)

    def _complete_start(self, scope: Scope, start: Message, body: bytes | None) -> Message:
        """Return the start with the headers that were missing; the body is None if it comes in parts."""
        headers: RawHeaders = list(start.get("headers", ()))
        present = dict(headers)
        headers.append((_VERSION, catalog_of(scope).version.encode()))
        if self.varies_by_origin:
            add_vary(MutableHeaders(raw=headers), "Origin")
        if start["status"] != 200:
            return {**start, "headers": headers}
        is_get = scope["method"] in ("GET", "HEAD")
        cache_control = present.get(b"cache-control")
        if cache_control is None:
            query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
            cache_control = (self.public if is_get and not is_personal(query) else PRIVATE).encode()
            headers.append((b"cache-control", cache_control))
        etag = present.get(b"etag", b"").decode("latin-1")
        if not etag and body is not None and is_get and b"no-store" not in cache_control:
            content = (present.get(name, b"").decode("latin-1") for name in (b"content-type", b"content-language"))
            etag = etag_of(body, *content)
            headers.append((b"etag", etag.encode()))
        if_none_match = b",".join([value for name, value in scope["headers"] if name == b"if-none-match"])
        if etag and is_get and has_etag(if_none_match, etag):
            kept = [header for header in headers if header[0] not in _CONTENT_HEADERS]
            return {**start, "status": 304, "headers": kept}
        return {**start, "headers": headers}


def public(settings: ServiceSettings) -> str:
    """Return the Cache-Control of a response that every cache may keep."""
    return f"public, max-age={settings.cache_age}"


def is_personal(query: Iterable[tuple[str, str]]) -> bool:
    """Return whether a query has values of an error: only the client's own cache may keep the response."""
    return any(key.startswith("meta") for key, _ in query)


def has_etag(if_none_match: bytes, etag: str) -> bool:
    """Return whether If-None-Match lists an ETag, by weak comparison (RFC 9110, 13.1.2)."""
    if not if_none_match:
        return False
    return if_none_match.strip() == b"*" or etag.removeprefix("W/").encode("latin-1") in _ETAG.findall(if_none_match)


def etag_of(body: bytes, content_type: str, content_language: str) -> str:
    """Return a strong ETag of a body and of the headers that describe it."""
    hashed = blake2b(f"{content_type}\n{content_language}\n".encode() + body, digest_size=16)
    return f'"{hashed.hexdigest()}"'


def vary(*, lang: Any, format: Any) -> dict[str, str]:
    """Return Vary with the request headers that decided; a URL with both parameters varies with none."""
    names = [name for name, given in (("Accept-Language", lang), ("Accept", format)) if not given]
    return {"Vary": ", ".join(names)} if names else {}


def content_language(*locales: str) -> dict[str, str]:
    """Return Content-Language with the locales of a response's texts, each once."""
    return {"Content-Language": ", ".join(dict.fromkeys(locales))} if locales else {}


class Compression:
    """ASGI middleware: Starlette's gzip, with an ETag of its own for each encoding.

    It stands inside `Conditional`, which hashes the compressed body, answers 304 and turns HEAD into GET. Starlette's
    own middleware takes "gzip;q=0" for gzip, and changes the headers of a cached response. It would also examine each
    small response: GET /render, 33 µs in the process, would take a fifth longer.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if _PATHSEND in scope.get("extensions", ()):  # the server would send the file as it is
            scope = {**scope, "extensions": {k: v for k, v in scope["extensions"].items() if k != _PATHSEND}}
        compress = send

        async def send_compressed(message: Message) -> None:
            nonlocal compress
            if message["type"] == "http.response.start":
                length = dict(message.get("headers", ())).get(b"content-length")
                if length is None or int(length) >= MIN_COMPRESSED:
                    message = {**message, "headers": [*message.get("headers", ())]}  # the application may keep its own
                    responder = self._responder(scope)
                    responder.send = send_tagged
                    compress = responder.send_with_compression
                if message["status"] == 304:
                    MutableHeaders(scope=message).add_vary_header("Accept-Encoding")
            await compress(message)

        async def send_tagged(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if "etag" in headers and headers.get("content-encoding") == "gzip":
                    headers["etag"] = headers["etag"].removesuffix('"') + '-gzip"'
            await send(message)

        await self.app(scope, receive, send_compressed)

    def _responder(self, scope: Scope) -> IdentityResponder:
        """Return what compresses, or for other clients only adds Vary."""
        codings = parse_weighted(Headers(scope=scope).get("accept-encoding", ""), MAX_ACCEPT_ENCODING)
        if any(name.lower() == "gzip" and weight for name, weight in codings):
            return GZipResponder(self.app, MIN_COMPRESSED, compresslevel=COMPRESSION_LEVEL)
        return IdentityResponder(self.app, MIN_COMPRESSED)
