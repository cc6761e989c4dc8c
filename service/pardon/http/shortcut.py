"""GET /render at the speed of the server: what is plain about a request is answered before the framework sees it.

What is unusual (a refusal, a parameter twice, a body that names the host or the time) goes the whole way through the
routes; a test sends the same requests along both ways and compares status, headers and bodies.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from starlette.types import Message, Scope

from ..caching import BoundedCache, Seen
from ..envelopes import Answer, to_bytes
from ..negotiation import SOURCE_LOCALE
from ..rendering import Message as Rendered
from ..rendering import Renderer
from .caching import (
    CONTENT_HEADERS,
    PRIVATE,
    VERSION_HEADER,
    catalogue_version,
    has_tag,
    make_etag,
    public,
    varies_by_origin,
)
from .forms import Form, Frame, read_form, split_values
from .refusals import Refusal
from .responses import vary

__all__ = ["Shortcut"]

PATH = "/render"

_NOT_AGAIN = frozenset(name.lower().encode() for name in CONTENT_HEADERS)
_SIZE = 3_000  # bytes of an answer beside its body: the order of magnitude

OPTIONS = ("domain", "name", "isolate", "escape")  # of what is asked, as `Renderer.render` takes them
MAX_FORMS, MAX_FORMS_BYTES = 5_000, 20_000_000

Headers = list[tuple[bytes, bytes]]
Asked = tuple[bytes, bytes, bytes]  # what decides an answer: query, Accept and Accept-Language, their lines joined


class _Formed(NamedTuple):
    """What is the same for all values of a form."""

    form: Form
    content_type: str
    render: Callable[..., Rendered]  # takes the meta
    render_english: Callable[..., Rendered] | None  # where the format says the error in English, too
    before_length: Headers
    after_length: Headers


class _Finished:
    """An answer as the server takes it, and its 304."""

    __slots__ = ("body", "etag", "start")

    def __init__(self, headers: Headers, etag: str, body: bytes) -> None:
        self.etag = etag
        self.start: Message = {"type": "http.response.start", "status": 200, "headers": headers}
        self.body: Message = {"type": "http.response.body", "body": body}

    def not_modified(self) -> tuple[Message, Message]:
        """Return start and body of the 304."""
        kept = [(name, value) for name, value in self.start["headers"] if name not in _NOT_AGAIN]
        return {**self.start, "status": 304, "headers": kept}, {**self.body, "body": b""}


class Shortcut:
    """Answers GET /render, or leaves it to the routes.

    Args:
        renderer: the application's.
    """

    def __init__(self, renderer: Renderer) -> None:
        settings = renderer.settings
        self.renderer = renderer
        self._has_cors = bool(settings.cors_origins)
        self._max_query = settings.max_url - len(PATH)
        self._public = public(settings)
        self._added: Headers = [(VERSION_HEADER.lower().encode(), catalogue_version(renderer).encode())]
        self._origin = ("Origin",) if varies_by_origin(settings) else ()
        self._answers = BoundedCache[_Finished](settings.cache_entries, settings.cache_bytes)
        self._seen = Seen(settings.cache_entries)
        self._forms = BoundedCache[_Formed](MAX_FORMS, MAX_FORMS_BYTES)

    def answer(self, scope: Scope) -> tuple[Message, Message] | None:
        """Return start and body of an answer; None where the routes have to find it."""
        is_asked = scope["type"] == "http" and scope["path"] == PATH and scope["method"] == "GET"
        return self._answer(scope) if is_asked else None

    def _answer(self, scope: Scope) -> tuple[Message, Message] | None:
        accept = accept_language = if_none_match = b""
        for name, value in scope["headers"]:
            if name == b"accept":
                accept = accept + b", " + value if accept else value
            elif name == b"accept-language":
                accept_language = accept_language + b", " + value if accept_language else value
            elif name == b"if-none-match":
                if_none_match += b"," + value
            elif name == b"origin" and self._has_cors:
                return None
        asked = (scope["query_string"], accept, accept_language)
        answer = self._answers.get(asked) or self._make(asked, scope)
        if answer is None:
            return None
        if if_none_match and has_tag(if_none_match[1:], answer.etag):
            return answer.not_modified()
        return answer.start, answer.body

    def _make(self, asked: Asked, scope: Scope) -> _Finished | None:
        is_plain = scope.get("raw_path") in (None, PATH.encode()) and not scope.get("root_path")
        if not is_plain or len(asked[0]) > self._max_query:
            return None
        try:
            answer = self._render(*asked)
        except (Refusal, ValueError):  # to be told by the route
            return None
        # Kept is what is asked for again: most answers with values never are.
        if answer and self._seen.again(asked):
            self._answers.put(asked, answer, _SIZE + sum(map(len, asked)) + len(answer.body["body"]))
        return answer

    def _render(self, query: bytes, accept: bytes, accept_language: bytes) -> _Finished | None:
        frame, values = split_values(query)
        key = (frame, accept, accept_language)
        formed = self._forms.get(key) or self._form(*key)
        if formed is None:
            return None
        form, content_type, render, render_english, before_length, after_length = formed
        meta = form.meta(values, self.renderer.settings)
        message = render(meta=meta)
        if not message.known:
            return None
        english = render_english(meta=meta) if render_english else None
        body = to_bytes(form.format.build(Answer(message, meta, english=english)))
        etag = make_etag(content_type, message.locale, body)
        headers = [
            (b"content-language", message.locale.encode()),
            *before_length,
            (b"content-length", b"%d" % len(body)),
            *after_length,
            (b"etag", etag.encode()),
        ]
        return _Finished(headers, etag, body)

    def _form(self, frame: Frame, accept: bytes, accept_language: bytes) -> _Formed | None:
        """Understand what is asked beside the values, and tell what it makes of the headers."""
        form = read_form(frame, accept, self.renderer.settings)
        if form is None:
            return None
        given, content_type = form.given, form.content_type
        options: dict[str, Any] = {name: given[name] for name in OPTIONS if name in given}
        lang = given.get("lang")
        varies = [*vary(lang=lang, format=given.get("format")).values(), *self._origin]
        cache_control = PRIVATE if form.is_personal else self._public
        formed = _Formed(
            form,
            content_type,
            partial(self.renderer.render, given["code"], lang or accept_language.decode("latin-1") or None, **options),
            partial(self.renderer.render, given["code"], SOURCE_LOCALE, **options) if form.format.bilingual else None,
            [(b"vary", ", ".join(varies).encode())] if varies else [],
            [(b"content-type", content_type.encode()), *self._added, (b"cache-control", cache_control.encode())],
        )
        size = _SIZE + sum(map(len, (*frame, accept, accept_language)))
        self._forms.put((frame, accept, accept_language), formed, size)
        return formed
