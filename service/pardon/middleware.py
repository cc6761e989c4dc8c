"""ASGI middleware that localizes the error bodies of the application behind it.

    app.add_middleware(LocalizingMiddleware)         # Starlette, FastAPI
    app = LocalizingMiddleware(app)                  # any ASGI application, a proxy too

Only a complete JSON body of a 4xx or 5xx answer is localized; everything else passes as it came.
"""

import gzip
import logging
import re
import zlib
from collections.abc import Awaitable, Callable
from email.message import Message as Header
from inspect import isawaitable
from typing import Any

from .extras import missing_extra

try:
    from starlette.datastructures import Headers, MutableHeaders
    from starlette.types import ASGIApp, Message, Receive, Scope, Send
except ModuleNotFoundError as error:
    raise missing_extra(__name__, "service", error) from error

from .localizing import Localized, OriginalMessage, localize_json
from .negotiation import SOURCE_LOCALE
from .problem_details import LANGUAGE_FAILED, merged_vary, uri_path
from .rendering import Lang, Renderer

__all__ = ["LocalizingMiddleware", "accept_language", "add_vary", "found_in", "language_of", "path_of"]

MAX_BODY = 64_000
# These describe the bytes of a body that is no longer sent (RFC 9110, RFC 9530), or their framing: beside the new
# Content-Length, a Transfer-Encoding would be a request smuggler's tool (RFC 9112, 6.2).
_STALE = ("etag", "content-md5", "digest", "content-digest", "repr-digest", "last-modified", "transfer-encoding")

_JSON_TYPE = re.compile(r"application/json|[a-z]+/[^;\s]+\+json")

_log = logging.getLogger("pardon")

Language = Callable[[Scope], Lang | Awaitable[Lang]]


def accept_language(scope: Scope) -> str | None:
    """Return the Accept-Language header of a request."""
    return ", ".join(Headers(scope=scope).getlist("accept-language")) or None


async def found_in(scope: Scope, find: Callable[[Scope], Any], failed: str) -> Any:
    """Return what an application's function or coroutine function finds; where it fails, which is logged, None."""
    try:
        found = find(scope)
        return await found if isawaitable(found) else found
    except Exception:
        _log.warning(failed, exc_info=True)
        return None


async def language_of(scope: Scope, language: Language) -> Lang:
    """Return the language of a request; where a function finds none or fails, Accept-Language decides."""
    return await found_in(scope, language, LANGUAGE_FAILED) or accept_language(scope)


def path_of(scope: Scope) -> str:
    """Return the path of a request as a URI reference (RFC 3986), whatever bytes it was sent with."""
    return uri_path(scope["path"])


class LocalizingMiddleware:
    """Localizes the error bodies of the application behind it; `pardon.localizing` has the rules.

    Untouched are: answers below 400; other content types than `application/json` and `…+json`; server-sent events
    and other streams (a body in parts whose length is not announced); bodies over `max_body`; encodings other than
    gzip; and answers whose Content-Language is not English.

    Args:
        app: the application.
        renderer: default: one loaded here with the settings of the environment.
        language: returns the language of a request, given its ASGI scope; may be a coroutine function. Default, and
            where it returns nothing or fails, which is logged: the Accept-Language header.
        vary: the request header that it reads, added to Vary.
        domain: the catalogue's domain of the codes, for bodies that name none.
        original_message: "keep" leaves each replaced text beside the new one.
        max_body: the largest body that is localized, in bytes.
        buffer_streams: localize JSON bodies of unannounced length too, as a proxy that streams would send them.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """

    def __init__(
        self,
        app: ASGIApp,
        renderer: Renderer | None = None,
        *,
        language: Language = accept_language,
        vary: str = "Accept-Language",
        domain: str | None = None,
        original_message: OriginalMessage | None = None,
        max_body: int = MAX_BODY,
        buffer_streams: bool = False,
    ) -> None:
        self.app = app
        self.renderer = renderer or Renderer.load()
        self.language = language
        self.vary = merged_vary([vary], "Accept-Language")
        self.domain = domain
        self.original_message: OriginalMessage | None = original_message
        self.max_body = max_body
        self.buffer_streams = buffer_streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _Answer(self, scope, send)
        await self.app(scope, receive, answer.send)
        await answer.release()


class _Answer:
    """One answer on its way: held back while it may be an error body, then sent."""

    def __init__(self, middleware: LocalizingMiddleware, scope: Scope, send: Send) -> None:
        self.middleware = middleware
        self.scope = scope
        self.forward = send
        self.start: Message | None = None  # held back
        self.body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_json_error(message):
            self.start = message
        elif self.start is None:
            await self.forward(message)
        elif message["type"] == "http.response.body":
            await self._collect(message)
        else:  # an extension, such as a path to send
            await self.release()
            await self.forward(message)

    async def release(self) -> None:
        """Send the start and the body so far as they came; more may follow."""
        if self.start is None:
            return
        start, self.start = self.start, None
        await self.forward(start)
        if self.body:
            await self.forward({"type": "http.response.body", "body": self.body, "more_body": True})

    async def _collect(self, message: Message) -> None:
        assert self.start is not None
        self.body += message.get("body", b"")
        more = message.get("more_body", False)
        announced = self.middleware.buffer_streams or "content-length" in _headers(self.start)
        if len(self.body) > self.middleware.max_body or (more and not announced):
            await self.release()
            if not more:
                await self.forward({"type": "http.response.body"})
        elif not more:
            await self._finish(self.start)

    async def _finish(self, start: Message) -> None:
        self.start = None
        headers = MutableHeaders(raw=_headers(start).raw)
        body = await self._rewrite(headers)
        await self.forward({**start, "headers": headers.raw})
        await self.forward({"type": "http.response.body", "body": body})

    async def _rewrite(self, headers: MutableHeaders) -> bytes:
        """Return the body to send and adapt its headers. Whatever goes wrong, the answer stays whole."""
        if self.scope["method"] == "HEAD":
            self._describe_head(headers)
            return self.body
        encoding = headers.get("content-encoding", "identity").strip().lower()
        try:
            localized = self._localize(encoding, await language_of(self.scope, self.middleware.language))
        except Exception:
            _log.exception("an error body could not be localized")
            return self.body
        if localized and localized.is_known:
            add_vary(headers, self.middleware.vary)
        if not localized or not localized.locales:
            return self.body
        body = localized.body if encoding == "identity" else gzip.compress(localized.body, mtime=0)
        self._describe(headers, localized, len(body))
        return body

    def _localize(self, encoding: str, lang: Lang) -> Localized[bytes] | None:
        """Return the body in another language; None if it is no JSON after all."""
        middleware = self.middleware
        try:
            body = _decoded(self.body, encoding, middleware.max_body)
            return localize_json(
                middleware.renderer, body, lang, domain=middleware.domain, original_message=middleware.original_message
            )
        except ValueError:
            return None

    def _describe(self, headers: MutableHeaders, localized: Localized[bytes], length: int) -> None:
        for name in (*_STALE, "content-language"):
            del headers[name]
        if localized.is_complete:
            headers["Content-Language"] = ", ".join(localized.locales)
        headers["Content-Length"] = str(length)

    def _describe_head(self, headers: MutableHeaders) -> None:
        """The length and the language of an answer to GET depend on its body, which is not there."""
        for name in (*_STALE, "content-length"):
            del headers[name]
        add_vary(headers, self.middleware.vary)


def _headers(start: Message) -> Headers:
    """Return the headers of an answer with their names in lower case, as ASGI demands and not every server does."""
    return Headers(raw=[(name.lower(), value) for name, value in start.get("headers", ())])


def add_vary(headers: MutableHeaders, names: str) -> None:
    """Add request headers to Vary, which stays one line without repetitions."""
    headers["Vary"] = merged_vary([*headers.getlist("vary"), names])


def _is_json_error(start: Message) -> bool:
    if start["status"] < 400:
        return False
    headers = _headers(start)
    languages = filter(None, re.split(r"[\s,]+", ",".join(headers.getlist("content-language")).lower()))
    is_english = all(language.partition("-")[0] == SOURCE_LOCALE for language in languages)
    return _is_json(headers.get("content-type", "")) and is_english


def _is_json(content_type: str) -> bool:
    """Return whether a media type is JSON. Unknown parameters are ignored (RFC 2045, 5.1).

    JSON is UTF-8 (RFC 8259): a body that claims to be something else would become a mixture.
    """
    header = Header()
    header["Content-Type"] = content_type
    charset = str(header.get_param("charset") or "utf-8").lower()
    media_type = content_type.partition(";")[0].strip().lower()
    return bool(_JSON_TYPE.fullmatch(media_type)) and charset in ("utf-8", "utf8")


def _decoded(body: bytes, encoding: str, limit: int) -> bytes:
    """Undo a content encoding.

    Raises:
        ValueError: it is another encoding than gzip, or broken, or the body is larger than the limit.
    """
    if encoding == "identity":
        return body
    if encoding not in ("gzip", "x-gzip"):
        raise ValueError(f"cannot decode {encoding}")
    decoder = zlib.decompressobj(wbits=31)
    try:
        plain = decoder.decompress(body, limit + 1)
    except zlib.error as error:
        raise ValueError("broken gzip") from error
    if len(plain) > limit or not decoder.eof or decoder.unused_data:
        raise ValueError("too large or broken gzip")
    return plain
