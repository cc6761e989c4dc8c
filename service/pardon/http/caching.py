"""What caches between the service and a person need: RFC 9110 (conditional requests, HEAD) and RFC 9111."""

import re
from collections.abc import Callable, Iterable
from hashlib import blake2b
from urllib.parse import parse_qsl

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..fluent.sources import digest_of
from ..middleware import add_vary
from ..rendering import Renderer
from .settings import ServiceSettings

__all__ = [
    "CONTENT_HEADERS",
    "PRIVATE",
    "VERSION_HEADER",
    "Caching",
    "catalogue_version",
    "has_tag",
    "is_personal",
    "public",
    "tagger",
    "varies_by_origin",
]

VERSION_HEADER = "Pardon-Catalog-Version"
PRIVATE = "private, no-cache"  # kept by the browser at most, and asked for again with its ETag

# What a 304 does not say again (RFC 9110, 15.4.5).
CONTENT_HEADERS = ("Content-Type", "Content-Length", "Content-Language", "Content-Encoding")

_TAG = re.compile(rb'"[^"]*"')


class Caching:
    """ASGI middleware around every route: ETag, 304, Cache-Control, HEAD, the catalogue's version.

    A route that sets ETag or Cache-Control itself knows better, and `no-store` is left alone.

    Args:
        app: the application.
        settings: the age, and whether the answer differs by Origin.
        version_in: tells the version of the catalogue that a request is answered from.
    """

    def __init__(self, app: ASGIApp, settings: ServiceSettings, version_in: Callable[[Scope], str]) -> None:
        self.app = app
        self.version_in = version_in
        self.public = public(settings)
        self.varies_by_origin = varies_by_origin(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3). HEAD is GET without the body."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
        await self.app(asked, receive, _Answer(self, scope, send).send)


class _Answer:
    """One answer on its way; its start waits for the first part of the body."""

    def __init__(self, caching: Caching, scope: Scope, send: Send) -> None:
        self.caching = caching
        self.scope = scope
        self.forward = send
        self.start: Message | None = None
        self.has_body = scope["method"] != "HEAD"

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = message
        elif message["type"] == "http.response.body":
            if self.start is not None:
                await self._begin(self.start, None if message.get("more_body") else message.get("body", b""))
            body = message.get("body", b"") if self.has_body else b""
            await self.forward({**message, "body": body})
        else:
            await self.forward(message)

    async def _begin(self, start: Message, body: bytes | None) -> None:
        """Complete the headers and send them; the body is None where it comes in parts."""
        self.start = None
        headers = MutableHeaders(raw=list(start.get("headers", ())))
        headers[VERSION_HEADER] = self.caching.version_in(self.scope)
        if self.caching.varies_by_origin:
            add_vary(headers, "Origin")
        if start["status"] == 200:
            headers.setdefault("Cache-Control", self._cache_control())
            if body is not None and self._is_get() and "no-store" not in headers["Cache-Control"]:
                tag = tagger(headers.get("content-type"), headers.get("content-language"))(body)
                headers.setdefault("ETag", tag)
                if self._has(headers["ETag"]):
                    start = {**start, "status": 304}
                    self._drop_content(headers)
        await self.forward({**start, "headers": headers.raw})

    def _is_get(self) -> bool:
        return self.scope["method"] in ("GET", "HEAD")

    def _cache_control(self) -> str:
        query = parse_qsl(self.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        return self.caching.public if self._is_get() and not is_personal(query) else PRIVATE

    def _has(self, etag: str) -> bool:
        return has_tag(b",".join(value for name, value in self.scope["headers"] if name == b"if-none-match"), etag)

    def _drop_content(self, headers: MutableHeaders) -> None:
        self.has_body = False
        for name in CONTENT_HEADERS:
            del headers[name]


def public(settings: ServiceSettings) -> str:
    """Return what Cache-Control says of an answer that every cache may keep."""
    return f"public, max-age={settings.cache_age}"


def varies_by_origin(settings: ServiceSettings) -> bool:
    """Tell whether answers differ by Origin.

    Starlette says so only to requests with an Origin, but caches serve those without it to others.
    """
    return bool(settings.cors_origins) and "*" not in settings.cors_origins


def is_personal(query: Iterable[tuple[str, str]]) -> bool:
    """Tell whether values came with an error: only the asker's own cache may keep what is made of them."""
    return any(key.startswith("meta") for key, _ in query)


def has_tag(asked: bytes, etag: str) -> bool:
    """Tell whether If-None-Match has a tag, compared weakly (RFC 9110, 13.1.2)."""
    return asked.strip() == b"*" or etag.removeprefix("W/").encode("latin-1") in _TAG.findall(asked)


def tagger(content_type: str | None, content_language: str | None, begin: bytes = b"") -> Callable[[bytes], str]:
    """Return what makes a strong tag of a body: of the bytes, and of the headers that say how to read them.

    Args:
        content_type: the header.
        content_language: the header.
        begin: how the body begins; what is returned takes the rest.
    """
    described = blake2b(f"{content_type}\n{content_language}\n".encode() + begin, digest_size=16)

    def tag(rest: bytes) -> str:
        hashed = described.copy()
        hashed.update(rest)
        return f'"{hashed.hexdigest()}"'

    return tag


def catalogue_version(renderer: Renderer) -> str:
    """Return a short hash of all entries and texts: equal for equal data, in every replica."""
    hashed = blake2b(digest_size=8)
    for entry in renderer.catalog:
        hashed.update(repr(entry).encode("utf-8", "replace"))
    for tag in renderer.locales:
        for domain in renderer.catalog.domains:
            if bundle := renderer.bundle(tag, domain):
                hashed.update(f"\0{tag}\0{domain}\0".encode("utf-8", "replace"))
                hashed.update(digest_of(bundle.terms) + digest_of(bundle.domains[domain]))
    return hashed.hexdigest()
