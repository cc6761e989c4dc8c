"""GET /render at the speed of the server: what is plain about a request is answered before the framework sees it.

What is unusual (a refusal, a parameter twice, a body that names the host or the time) goes the whole way through the
routes; a test sends the same requests along both ways and compares status, headers and bodies.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, get_args

from starlette.types import Message, Scope

from ..caching import BoundedCache
from ..envelopes import FORMATS, Answer, Format, choose_format, to_bytes
from ..functions import Isolation
from ..negotiation import SOURCE_LOCALE
from .caching import (
    CONTENT_HEADERS,
    PRIVATE,
    VERSION_HEADER,
    has_tag,
    is_personal,
    make_etag,
    public,
    varies_by_origin,
)
from .editions import Edition
from .headers import secured
from .incoming import check_lengths, query_meta, split_query
from .metrics import Cell, Metrics
from .refusals import Refusal
from .responses import content_language, vary
from .tracing import REQUEST_ID_HEADER, TRACING, read_id

__all__ = ["Shortcut"]

PATH = "/render"

# A problem names the documentation by the host that was asked, AuthOS's body the time.
_FORMATS = {name: format for name, format in FORMATS.items() if name in ("json", "text", "clerk", "google")}
_PARAMETERS = frozenset({"code", "lang", "domain", "name", "format", "instance", "isolate", "escape"})
_ISOLATIONS = frozenset(get_args(Isolation))
_NOT_AGAIN = frozenset(name.lower().encode() for name in CONTENT_HEADERS)
_READ = frozenset({b"accept", b"accept-language", b"if-none-match", b"origin", *TRACING})
_SIZE = 3_000  # bytes of an answer beside its body: the order of magnitude

Headers = list[tuple[bytes, bytes]]


class _Asked(NamedTuple):
    """What decides an answer; header fields as their lines, joined."""

    query: bytes
    accept: bytes
    accept_language: bytes


class _Finished:
    """An answer as the server takes it, and its 304; the message that it tells, and what to count each time."""

    __slots__ = ("body", "cells", "etag", "message", "no_body", "not_modified", "start")

    def __init__(self, headers: Headers, etag: str, body: bytes, message: Any, cells: tuple[Cell, ...]) -> None:
        kept = [(name, value) for name, value in headers if name not in _NOT_AGAIN]
        self.message = message
        self.cells = cells
        self.etag = etag
        self.start: Message = {"type": "http.response.start", "status": 200, "headers": headers}
        self.body: Message = {"type": "http.response.body", "body": body}
        self.not_modified: Message = {"type": "http.response.start", "status": 304, "headers": kept}
        self.no_body: Message = {"type": "http.response.body", "body": b""}


class Shortcut:
    """Answers GET /render, or leaves it to the routes.

    Args:
        edition: what the answers are made of.
        metrics: what counts them.
    """

    def __init__(self, edition: Edition, metrics: Metrics) -> None:
        self.metrics = metrics
        self.edition = edition
        self.renderer = edition.renderer
        settings = self.renderer.settings
        self._has_cors = bool(settings.cors_origins)
        self._max_query = settings.max_url - len(PATH)
        self._public = public(settings)
        self._added: Headers = secured([(VERSION_HEADER.lower().encode(), edition.version.encode())])
        self._ok, self._unchanged = (metrics.cell("requests", PATH, "GET", status) for status in ("200", "304"))
        self._hits, self._misses = (metrics.cell(name, "answers") for name in ("cache_hits", "cache_misses"))
        self._origin = ("Origin",) if varies_by_origin(settings) else ()
        self._answers = BoundedCache[_Finished](settings.cache_entries, settings.cache_bytes)
        self._first = BoundedCache[bool](settings.cache_entries, settings.cache_bytes)

    def answer(self, scope: Scope) -> tuple[Message, Message, Any] | None:
        """Return start and body of an answer, and the message in it; None where the routes have to find it."""
        is_asked = scope["type"] == "http" and scope["path"] == PATH and scope["method"] == "GET"
        return self._answer(scope) if is_asked else None

    def _answer(self, scope: Scope) -> tuple[Message, Message, Any] | None:
        accept = accept_language = if_none_match = b""
        is_traced = False
        for name, value in scope["headers"]:
            if name not in _READ:
                continue
            if name == b"accept":
                accept = accept + b", " + value if accept else value
            elif name == b"accept-language":
                accept_language = accept_language + b", " + value if accept_language else value
            elif name == b"if-none-match":
                if_none_match += b"," + value
            elif name == b"origin" and self._has_cors:
                return None
            elif name != b"origin":
                is_traced = True
        asked = (scope["query_string"], accept, accept_language)
        answer = self._answers.get(asked)
        if answer is None:
            answer = self._make(_Asked(*asked), scope)
            if answer is None:
                return None
            self._misses[0] += 1
        else:
            self._hits[0] += 1
        for cell in answer.cells:
            cell[0] += 1
        start, body = answer.start, answer.body
        if if_none_match and has_tag(if_none_match[1:], answer.etag):
            start, body = answer.not_modified, answer.no_body
            self._unchanged[0] += 1
        else:
            self._ok[0] += 1
        return _traced(start, scope) if is_traced else start, body, answer.message

    def _make(self, asked: _Asked, scope: Scope) -> _Finished | None:
        is_plain = scope.get("raw_path") in (None, PATH.encode()) and not scope.get("root_path")
        if not is_plain or not asked.query.isascii() or len(asked.query) > self._max_query:
            return None
        try:
            answer = self._render(asked)
        except (Refusal, ValueError):  # to be told by the route
            return None
        if answer:
            self._keep(tuple(asked), answer)
        return answer

    def _keep(self, asked: tuple[bytes, ...], answer: _Finished) -> None:
        """Keep what is asked for again: most answers with values never are."""
        if self._first.get(asked) is None:
            self._first.put(asked, True, _SIZE + sum(map(len, asked)))
        else:
            self._answers.put(asked, answer, _SIZE + sum(map(len, asked)) + len(answer.body["body"]))

    def _render(self, asked: _Asked) -> _Finished | None:
        pairs = split_query(asked.query)
        given = {name: value for name, value in pairs if name in _PARAMETERS}
        format = _format(given.get("format"), asked.accept)
        if format is None or not _is_plain(given, pairs):
            return None
        check_lengths({name: given.get(name) for name in ("code", "domain", "name")}, self.renderer.settings)
        meta = query_meta(pairs, self.renderer.settings)
        lang = given.get("lang") or asked.accept_language.decode("latin-1") or None
        made = self.renderer.made
        message = self._message(given, lang, meta)
        self.metrics.count_cache(message.known, self.renderer.made - made)
        if not message.known:
            return None
        english = self._message(given, SOURCE_LOCALE, meta) if format.bilingual else None
        body = to_bytes(format.build(Answer(message, meta, english=english)))
        described = content_language(message.locale), vary(lang=given.get("lang"), format=given.get("format"))
        cache_control = PRIVATE if is_personal(pairs) else self._public
        cells = self.metrics.cells_of(message, lang, self.renderer.negotiator)
        return _Finished(*self._headers(body, format, *described, cache_control), body, message, cells)

    def _message(self, given: Mapping[str, str], lang: str | None, meta: Mapping[str, Any]) -> Any:
        isolate: Any = given.get("isolate", "auto")
        return self.renderer.render(
            given["code"], lang, meta, domain=given.get("domain"), name=given.get("name"), isolate=isolate,
            escape=given.get("escape"),
        )  # fmt: skip

    def _headers(
        self, body: bytes, format: Format, language: Mapping[str, str], varies: Mapping[str, str], cache_control: str
    ) -> tuple[Headers, str]:
        content_type = format.media_type + ("; charset=utf-8" if format.media_type.startswith("text/") else "")
        etag = make_etag(content_type, language["Content-Language"], body)
        vary_by = ", ".join([*varies.values(), *self._origin])
        headers = [
            (b"content-language", language["Content-Language"].encode()),
            *([(b"vary", vary_by.encode())] if vary_by else ()),
            (b"content-length", str(len(body)).encode()),
            (b"content-type", content_type.encode()),
            *self._added,
            (b"cache-control", cache_control.encode()),
            (b"etag", etag.encode()),
        ]
        return headers, etag


def _traced(start: Message, scope: Scope) -> Message:
    """Give who sent an id its id back."""
    id = read_id(scope["headers"])
    return {**start, "headers": [*start["headers"], (REQUEST_ID_HEADER.lower().encode(), id.encode())]} if id else start


def _format(name: str | None, accept: bytes) -> Format | None:
    """Return the format that is asked for, where it can be answered here."""
    if name is not None:
        return _FORMATS.get(name)
    chosen = choose_format(accept.decode("latin-1")) if accept else FORMATS["json"]
    return _FORMATS.get(chosen.name) if chosen else None


def _is_plain(given: Mapping[str, str], pairs: list[tuple[str, str]]) -> bool:
    """Tell whether each parameter is there once at most, and has a value that the route would take."""
    return (
        bool(given.get("code"))
        and given.get("isolate", "auto") in _ISOLATIONS
        and given.get("escape", "html") == "html"
        and sum(name in _PARAMETERS for name, _ in pairs) == len(given)
    )
