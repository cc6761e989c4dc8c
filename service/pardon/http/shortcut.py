"""GET /render at the speed of the server: what is plain about a request is answered before the framework sees it.

What is unusual (a refusal, a parameter twice, a body that names the host or the time) goes the whole way through the
routes; a test sends the same requests along both ways and compares status, headers and bodies.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from starlette.types import Scope

from ..caching import BoundedCache, Seen
from ..envelopes import Answer, to_bytes
from ..negotiation import SOURCE_LOCALE
from ..pacing import breathe
from ..rendering import Message as Rendered
from .caching import (
    CONTENT_HEADERS,
    PRIVATE,
    VERSION_HEADER,
    has_tag,
    make_etag,
    public,
    varies_by_origin,
)
from .editions import Edition
from .forms import Form, Frame, read_form, split_values
from .headers import secured
from .metrics import Cell, Metrics
from .refusals import Refusal
from .responses import vary
from .tracing import REQUEST_ID_HEADER, TRACING, read_id

__all__ = ["Finished", "Ready", "Shortcut"]

PATH = "/render"

_NOT_AGAIN = frozenset(name.lower().encode() for name in CONTENT_HEADERS)
_OF_A_BODY = frozenset({b"content-length", b"transfer-encoding"})
_READ = frozenset({b"accept", b"accept-language", b"if-none-match", b"origin", *_OF_A_BODY, *TRACING})
_SIZE = 3_000  # bytes of an answer beside its body: the order of magnitude

OPTIONS = ("domain", "name", "isolate", "escape")  # of what is asked, as `Renderer.render` takes them
MAX_FORMS, MAX_FORMS_BYTES = 5_000, 20_000_000

Headers = list[tuple[bytes, bytes]]
Asked = tuple[bytes, bytes, bytes]  # what decides an answer: query, Accept and Accept-Language, their lines joined


class _Formed(NamedTuple):
    """What is the same for all values of a form."""

    form: Form
    lang: str | None
    content_type: str
    render: Callable[..., Rendered]  # takes the meta
    render_english: Callable[..., Rendered] | None  # where the format says the error in English, too
    before_length: "_Block"
    after_length: "_Block"


class _Block:
    """Some headers, and what they are on the wire."""

    __slots__ = ("headers", "lines")

    def __init__(self, headers: Headers) -> None:
        self.headers = headers
        self.lines = b"".join([b"%b: %b\r\n" % header for header in headers])


class Ready(NamedTuple):
    """An answer that is all there, for ASGI or for the wire.

    Args:
        status: of HTTP.
        headers: names in lower case, and values.
        content: the body.
        message: the message that it tells.
    """

    status: int
    headers: Headers
    content: bytes
    message: Rendered

    @property
    def wire(self) -> bytes:
        """What follows the status line on the wire (RFC 9112)."""
        return _Block(self.headers).lines + b"\r\n" + self.content

    def ready(self) -> "Ready":
        """Return it as it is."""
        return self

    def with_header(self, name: bytes, value: bytes) -> "Ready":
        """Return the same with one more header."""
        return self._replace(headers=[*self.headers, (name, value)])


class Finished:
    """An answer that may come again, ready for the wire; its tag, and what to count each time."""

    __slots__ = ("_formed", "_length", "cells", "etag", "message", "wire")
    status = 200

    def __init__(self, formed: _Formed, etag: str, content: bytes, message: Rendered, cells: tuple[Cell, ...]) -> None:
        self._formed = formed
        self._length = len(content)
        self.etag = etag
        self.message = message
        self.cells = cells
        self.wire = b"content-language: %b\r\n%bcontent-length: %d\r\n%betag: %b\r\n\r\n%b" % (
            message.locale.encode(), formed.before_length.lines, len(content), formed.after_length.lines, etag.encode(),
            content,
        )  # fmt: skip

    def ready(self) -> Ready:
        """Return it in its parts."""
        headers = [
            (b"content-language", self.message.locale.encode()),
            *self._formed.before_length.headers,
            (b"content-length", b"%d" % self._length),
            *self._formed.after_length.headers,
            (b"etag", self.etag.encode()),
        ]
        return Ready(200, headers, self.wire[-self._length :], self.message)

    def not_modified(self) -> Ready:
        """Return the 304."""
        kept = [(name, value) for name, value in self.ready().headers if name not in _NOT_AGAIN]
        return Ready(304, kept, b"", self.message)


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
        self._answers = BoundedCache[Finished](settings.cache_entries, settings.cache_bytes)
        self._seen = Seen(settings.cache_entries)
        self._forms = BoundedCache[_Formed](MAX_FORMS, MAX_FORMS_BYTES)

    def retire(self) -> None:
        """Let go of what is kept, piece by piece, where another edition is served."""
        for kept in (self._answers, self._forms):
            for _ in kept.drained():
                breathe()
        self.renderer.retire()

    def answer(self, scope: Scope) -> Ready | Finished | None:
        """Return an answer; None where the routes have to find it."""
        is_asked = scope["type"] == "http" and scope["path"] == PATH and scope["method"] == "GET"
        return self._answer(scope) if is_asked else None

    def _answer(self, scope: Scope) -> Ready | Finished | None:
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
            elif name in _OF_A_BODY or (name == b"origin" and self._has_cors):
                return None
            elif name != b"origin":
                is_traced = True
        asked = (scope["query_string"], accept, accept_language)
        answer = self._answers.get(asked)
        if answer is None:
            answer = self._make(asked, scope)
            if answer is None:
                return None
            self._misses[0] += 1
        else:
            self._hits[0] += 1
        for cell in answer.cells:
            cell[0] += 1
        ready: Ready | Finished = answer
        if if_none_match and has_tag(if_none_match[1:], answer.etag):
            ready = answer.not_modified()
            self._unchanged[0] += 1
        else:
            self._ok[0] += 1
        return _traced(ready, scope) if is_traced else ready

    def _make(self, asked: Asked, scope: Scope) -> Finished | None:
        is_plain = scope.get("raw_path") in (None, PATH.encode()) and not scope.get("root_path")
        if not is_plain or not asked[0].isascii() or len(asked[0]) > self._max_query:
            return None
        try:
            answer = self._render(*asked)
        except (Refusal, ValueError):  # to be told by the route
            return None
        # Kept is what is asked for again: most answers with values never are.
        if answer and self._seen.again(asked):
            self._answers.put(asked, answer, _SIZE + sum(map(len, asked)) + len(answer.wire))
        return answer

    def _render(self, query: bytes, accept: bytes, accept_language: bytes) -> Finished | None:
        frame, values = split_values(query)
        key = (frame, accept, accept_language)
        formed = self._forms.get(key) or self._form(*key)
        if formed is None:
            return None
        form, lang, content_type, render, render_english, _, _ = formed
        meta = form.meta(values, self.renderer.settings)
        made = self.renderer.made
        message = render(meta=meta)
        self.metrics.count_cache(message.known, self.renderer.made - made)
        if not message.known:
            return None
        english = render_english(meta=meta) if render_english else None
        body = to_bytes(form.format.build(Answer(message, meta, english=english)))
        etag = make_etag(content_type, message.locale, body)
        cells = self.metrics.cells_of(message, lang, self.renderer.negotiator)
        return Finished(formed, etag, body, message, cells)

    def _form(self, frame: Frame, accept: bytes, accept_language: bytes) -> _Formed | None:
        """Understand what is asked beside the values, and tell what it makes of the headers."""
        form = read_form(frame, accept, self.renderer.settings)
        if form is None:
            return None
        given, content_type = form.given, form.content_type
        options: dict[str, Any] = {name: given[name] for name in OPTIONS if name in given}
        lang = given.get("lang") or accept_language.decode("latin-1") or None
        varies = [*vary(lang=given.get("lang"), format=given.get("format")).values(), *self._origin]
        cache_control = PRIVATE if form.is_personal else self._public
        formed = _Formed(
            form,
            lang,
            content_type,
            partial(self.renderer.render, given["code"], lang, **options),
            partial(self.renderer.render, given["code"], SOURCE_LOCALE, **options) if form.format.bilingual else None,
            _Block([(b"vary", ", ".join(varies).encode())] if varies else []),
            _Block(
                [(b"content-type", content_type.encode()), *self._added, (b"cache-control", cache_control.encode())]
            ),
        )
        size = _SIZE + sum(map(len, (*frame, accept, accept_language)))
        self._forms.put((frame, accept, accept_language), formed, size)
        return formed


def _traced(answer: Ready | Finished, scope: Scope) -> Ready | Finished:
    """Give who sent an id its id back."""
    id = read_id(scope["headers"])
    return answer.ready().with_header(REQUEST_ID_HEADER.lower().encode(), id.encode()) if id else answer
