"""GET /render at the speed of the server: what is plain about a request is answered before the framework sees it.

What is unusual (a refusal, a parameter twice, a body that names the host or the time) goes the whole way through the
routes; a test sends the same requests along both ways and compares status, headers and bodies.
"""

from contextlib import suppress
from sys import getsizeof
from typing import cast

from starlette.types import Scope

from ..caching import BoundedCache, Seen
from ..pacing import breathe
from .answers import Finished, Headers, Maker, Ready
from .caching import PRIVATE, VERSION_HEADER, has_tag, public, varies_by_origin
from .editions import Edition, settings_of
from .forms import Frame, read_form, split_values
from .headers import secured
from .metrics import Metrics
from .refusals import Refusal
from .responses import vary
from .tracing import REQUEST_ID_HEADER, TRACING, read_id

__all__ = ["Shortcut"]

PATH = "/render"

_PLAIN_PATHS = (None, PATH.encode())  # where a server tells how it was spelled
_OF_A_BODY = frozenset({b"content-length", b"transfer-encoding"})
_READ = frozenset({b"accept", b"accept-language", b"if-none-match", b"origin", *_OF_A_BODY, *TRACING})
_SIZE = 3_000  # bytes of an answer beside its body: the order of magnitude
_MAKER_SIZE = 13_000  # with the plan that it may be the last to hold

MAX_MAKERS, MAX_MAKERS_BYTES = 3_000, 40_000_000

_Key = tuple[Frame, bytes, bytes]  # of a maker: what recurs of a query, Accept and Accept-Language
Asked = tuple[bytes, bytes, bytes]  # what decides an answer: query, Accept and Accept-Language, their lines joined


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
        settings = settings_of(self.renderer)
        self._has_cors = bool(settings.cors_origins)
        self._max_query = settings.max_url - len(PATH)
        self._public = public(settings)
        self._added: Headers = secured([(VERSION_HEADER.lower().encode(), edition.version.encode())])
        self._ok, self._unchanged = (metrics.cell("requests", PATH, "GET", status) for status in ("200", "304"))
        self._hits, self._misses = (metrics.cell(name, "answers") for name in ("cache_hits", "cache_misses"))
        self._origin = ("Origin",) if varies_by_origin(settings) else ()
        self._answers = BoundedCache[Finished](settings.cache_entries, settings.cache_bytes)
        self._seen = Seen(settings.cache_entries)
        self._makers = BoundedCache[Maker](MAX_MAKERS, MAX_MAKERS_BYTES)

    def warm(self, other: "Shortcut") -> None:
        """Understand what another shortcut has understood, so that no request has to wait for it. Bounded work.

        Args:
            other: has been asked for what this one will be asked for.
        """
        for key, _ in other._makers.known():
            breathe()
            with suppress(Refusal, ValueError):
                self._maker(*cast("_Key", key))

    def retire(self) -> None:
        """Let go of what is kept, piece by piece, where another edition is served."""
        for kept in (self._answers, self._makers):
            for _ in kept.drained():
                breathe()
        self.renderer.retire()

    def answer(self, scope: Scope) -> Ready | Finished | None:
        """Return an answer; None where the routes have to find it."""
        if scope["type"] != "http" or scope["path"] != PATH or scope["method"] != "GET":
            return None
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
        query, accept, accept_language = asked
        is_plain = scope.get("raw_path") in _PLAIN_PATHS and not scope.get("root_path")
        if not is_plain or not query.isascii() or len(query) > self._max_query:
            return None
        frame, values = split_values(query)
        key = (frame, accept, accept_language)
        try:
            maker = self._makers.get(key) or self._maker(*key)
            answer = maker.make(values) if maker else None
        except (Refusal, ValueError):  # to be told by the route
            return None
        # Kept is what is asked for again: most answers with values never are.
        if answer and self._seen.again(asked):
            self._answers.put(asked, answer, _SIZE + sum(map(len, asked)) + len(answer.wire))
        return answer

    def _maker(self, frame: Frame, accept: bytes, accept_language: bytes) -> Maker | None:
        """Understand what is asked beside the values, and tell what it makes of the headers."""
        form = read_form(frame, accept, settings_of(self.renderer))
        if form is None or not self.renderer.catalog.variants(form.given["code"], form.given.get("domain")):
            return None
        lang = form.given.get("lang") or accept_language.decode("latin-1") or None
        varies = [*vary(lang=form.given.get("lang"), format=form.given.get("format")).values(), *self._origin]
        cache_control = PRIVATE if form.is_personal else self._public
        headers = [
            *([(b"vary", ", ".join(varies).encode())] if varies else []),
            *self._added,
            (b"cache-control", cache_control.encode()),
        ]
        maker = Maker(form, lang, headers, self.renderer, self.metrics)
        size = _MAKER_SIZE + sum(map(getsizeof, (frame, *frame, accept, accept_language)))
        self._makers.put((frame, accept, accept_language), maker, size)
        return maker


def _traced(answer: Ready | Finished, scope: Scope) -> Ready | Finished:
    """Give who sent an id its id back."""
    id = read_id(scope["headers"])
    return answer.ready().with_header(REQUEST_ID_HEADER.lower().encode(), id.encode()) if id else answer
