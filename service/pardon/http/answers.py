"""An answer of GET /render: made of a form and its values, ready for ASGI or for the wire."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ..encoding import to_bytes
from ..envelopes import Answer, native, native_head, native_rest
from ..negotiation import SOURCE_LOCALE
from ..rendering import Message as Rendered
from ..rendering import Renderer
from .caching import CONTENT_HEADERS, tagger
from .editions import settings_of
from .forms import Form
from .metrics import Cell, Metrics

__all__ = ["Finished", "Headers", "Maker", "Ready"]

Headers = list[tuple[bytes, bytes]]

_OPTIONS = ("domain", "name", "isolate", "escape")  # of what is asked, as `Renderer.render` takes them

_NOT_AGAIN = frozenset(name.lower().encode() for name in CONTENT_HEADERS)


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
        return _lines(self.headers) + b"\r\n" + self.content

    def ready(self) -> "Ready":
        """Return it as it is."""
        return self

    def with_header(self, name: bytes, value: bytes) -> "Ready":
        """Return the same with one more header."""
        return self._replace(headers=[*self.headers, (name, value)])


class _Head:
    """What is the same for all answers to a form with one entry in one locale.

    Args:
        locale: of the texts.
        content_type: of the body.
        headers: the others.
        begin: how the body begins.
        cells: what to count for each.
    """

    __slots__ = ("begin", "cells", "headers", "lines", "tag")

    def __init__(self, locale: str, content_type: str, headers: Headers, begin: bytes, cells: tuple[Cell, ...]) -> None:
        self.headers = [(b"content-language", locale.encode()), (b"content-type", content_type.encode()), *headers]
        self.lines = _lines(self.headers)
        self.tag = tagger(content_type, locale, begin)
        self.begin = begin
        self.cells = cells


class Finished:
    """An answer that may come again, ready for the wire; its tag, and what to count each time."""

    __slots__ = ("_head", "_length", "cells", "etag", "message", "wire")
    status = 200

    def __init__(self, head: _Head, rest: bytes, message: Rendered, cells: tuple[Cell, ...]) -> None:
        self._head = head
        self._length = length = len(head.begin) + len(rest)
        self.etag = etag = head.tag(rest)
        self.message = message
        self.cells = cells
        self.wire = b"%bcontent-length: %d\r\netag: %b\r\n\r\n%b%b" % (
            head.lines, length, etag.encode(), head.begin, rest,
        )  # fmt: skip

    def ready(self) -> Ready:
        """Return it in its parts."""
        own = [(b"content-length", b"%d" % self._length), (b"etag", self.etag.encode())]
        return Ready(200, self._head.headers + own, self.wire[-self._length :], self.message)

    def not_modified(self) -> Ready:
        """Return the 304."""
        kept = [(name, value) for name, value in self.ready().headers if name not in _NOT_AGAIN]
        return Ready(304, kept, b"", self.message)


class Maker:
    """Makes the answers to a form, of its values.

    Args:
        form: what is asked beside the values.
        lang: the language that is asked for.
        headers: of each answer, beside those that differ by locale and content.
        renderer: what renders the messages; it knows the code.
        metrics: what counts the messages.
    """

    def __init__(self, form: Form, lang: str | None, headers: Headers, renderer: Renderer, metrics: Metrics) -> None:
        options: dict[str, Any] = {name: form.given[name] for name in _OPTIONS if name in form.given}
        code = form.given["code"]
        self._form = form
        self._lang = lang
        self._content_type = form.content_type
        self._headers = headers
        self._settings = settings_of(renderer)
        self._negotiator = renderer.negotiator
        self._metrics = metrics
        self._made = metrics.cell("cache_misses", "messages")
        self._build = None if form.format.build is native else form.format.build
        self._render = renderer.prepare(code, lang, **options)
        self._render_english = renderer.prepare(code, SOURCE_LOCALE, **options) if form.format.bilingual else None
        self._heads: dict[tuple[str | None, str], _Head] = {}  # by the entry's id, and locale

    def make(self, values: Sequence[str]) -> Finished:
        """Return the answer with these values, as the query spells them.

        Raises:
            Refusal: they are no meta, or too large a one.
        """
        meta = self._form.meta(values, self._settings)
        message = self._render(meta)
        self._made[0] += 1
        head = self._heads.get((message.id, message.locale)) or self._head(message)
        if self._build is None:
            rest = to_bytes(native_rest(message, meta))[1:]  # its members go on after the first ones
        else:
            english = self._render_english(meta) if self._render_english else None
            rest = to_bytes(self._build(Answer(message, meta, english=english)))
        return Finished(head, rest, message, self._cells(message) if message.problems else head.cells)

    def _head(self, message: Rendered) -> _Head:
        cells = self._cells(message._replace(problems=()))
        begin = b"" if self._build else to_bytes(native_head(message))[:-1] + b","
        head = _Head(message.locale, self._content_type, self._headers, begin, cells)
        self._heads[message.id, message.locale] = head
        return head

    def _cells(self, message: Rendered) -> tuple[Cell, ...]:
        return self._metrics.cells_of(message, self._lang, self._negotiator)


def _lines(headers: Headers) -> bytes:
    return b"".join([b"%b: %b\r\n" % header for header in headers])
