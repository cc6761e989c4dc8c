"""GET /render for one error, POST /render for several."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, NamedTuple

from fastapi import Query, Request
from fastapi.routing import APIRoute
from prometheus_client import Counter
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ...envelopes import RenderedError, native, to_bytes
from ...negotiation import SOURCE_LOCALE
from ...rendering import Message, Renderer
from ..access_log import facts_of, note
from ..conditional import PRIVATE, content_language, etag_of, public, vary
from ..headers import base_url, json_response, requested_language
from ..loaded import LoadedCatalog, catalog_of, renderer_of
from ..metrics import Metrics
from ..models import AnyBody, RenderedBatch
from ..problems import ProblemError
from ..query import (
    META_PARAMETER,
    Domain,
    FormatName,
    Lang,
    Overlay,
    RenderQuery,
    read_batch,
    read_render_query,
    require_overlay,
)
from .catalog import unknown_domain

__all__ = ["ROUTES", "CachedResponse"]

MAX_KEY = 1_000  # bytes of a query and the two headers of a response that is cached

RawHeaders = list[tuple[bytes, bytes]]


class CachedResponse(NamedTuple):
    """A response of GET /render, for all requests with the same query and headers.

    Args:
        headers: raw, with names in lower case.
        facts: for the access log.
        counters: to increment for each request.
    """

    headers: RawHeaders
    body: bytes
    facts: dict[str, str]
    counters: Sequence[Counter]


class UnknownCodeError(ProblemError):
    """No catalogue has the code, or not the requested domain.

    Args:
        message: the generic texts, which a front end can show.
    """

    def __init__(self, message: Message, query: RenderQuery, renderer: Renderer) -> None:
        texts = {"known": False, "shortMessage": message.short_message, "longMessage": message.long_message}
        if query.domain is None or query.domain in renderer.catalog.domains:
            super().__init__("unknown_code", {"code": message.code}, texts)
        else:
            error = unknown_domain(renderer, query.domain)
            super().__init__(error.id, error.meta, {**texts, **error.extra})
        self.message = message
        self.query = query


class RenderRoute(APIRoute):
    """GET /render: documented as a FastAPI route, answered by plain ASGI.

    FastAPI's own handling of the parameters would cost four fifths of the throughput.
    """

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["method"] == "GET":
            await _send_rendered(scope, send)
        else:
            await super().handle(scope, receive, send)  # 405


async def _send_rendered(scope: Scope, send: Send) -> None:
    metrics: Metrics = scope["app"].state.metrics
    try:
        response = _find_response(scope, metrics)
    except UnknownCodeError as error:
        lang = error.query.lang or _request_header(scope, b"accept-language")
        metrics.count_messages([error.message], lang, catalog_of(scope).renderer.negotiator)
        metrics.count_unknown([error.query.code], error.query.domain)
        note(scope, **facts_of([error.message]))
        raise
    for counter in response.counters:
        counter.inc()
    note(scope, **response.facts)
    await send({"type": "http.response.start", "status": 200, "headers": response.headers})
    await send({"type": "http.response.body", "body": response.body})


def _find_response(scope: Scope, metrics: Metrics) -> CachedResponse:
    catalog = catalog_of(scope)
    query, accept, accept_language = (
        scope["query_string"], _request_header(scope, b"accept"), _request_header(scope, b"accept-language"),
    )  # fmt: skip
    response = None
    if len(query) + len(accept) + len(accept_language) <= MAX_KEY:
        response = catalog.cached_response(_cacheable_response, metrics, query, accept, accept_language)
    if response is None:
        parsed = read_render_query(query, accept, catalog.settings)
        response = _render_response(catalog, metrics, parsed, accept_language, base_url(scope))
    return response


def _cacheable_response(
    catalog: LoadedCatalog, metrics: Metrics, query: bytes, accept: str, accept_language: str
) -> CachedResponse | None:
    """Return the response to a query; None if it also depends on the host or the time."""
    parsed = read_render_query(query, accept, catalog.settings)
    if parsed.format.name in ("problem", "authos"):
        return None
    return _render_response(catalog, metrics, parsed, accept_language, "")


def _render_response(
    catalog: LoadedCatalog, metrics: Metrics, query: RenderQuery, accept_language: str, base: str
) -> CachedResponse:
    renderer = catalog.renderer
    lang = query.lang or accept_language or None
    require_overlay(renderer, query.overlay)
    options: dict[str, Any] = {
        "domain": query.domain, "name": query.name, "isolate": query.isolate, "escape": query.escape,
        "overlay": query.overlay,
    }  # fmt: skip
    message = renderer.render(query.code, lang, query.meta, **options)
    if not message.known:
        raise UnknownCodeError(message, query, renderer)
    english = renderer.render(query.code, SOURCE_LOCALE, query.meta, **options) if query.format.bilingual else None
    answer = RenderedError(message, query.meta, f"{base}/errors/{message.domain}/{message.id}", query.instance, english)
    content = query.format.build(answer)
    if query.format.name == "json" and isinstance(content, dict):
        # Often values without their `meta[...]`.
        content["problems"] += [
            {"kind": "unknown-parameter", "detail": f"{name}; values of meta are spelled meta[{name}]=..."}
            for name in query.unknown
        ]
    body = to_bytes(content)
    headers = _response_headers(catalog, query, message.locale, body)
    return CachedResponse(headers, body, facts_of([message]), metrics.counters_of(message, lang, renderer.negotiator))


def _response_headers(catalog: LoadedCatalog, query: RenderQuery, locale: str, body: bytes) -> RawHeaders:
    media_type = query.format.media_type
    content_type = media_type + ("; charset=utf-8" if media_type.startswith("text/") else "")
    headers = {
        "content-type": content_type,
        "content-length": str(len(body)),
        "content-language": locale,
        **vary(lang=query.lang, format=query.has_format),
        "cache-control": PRIVATE if query.is_personal else public(catalog.settings),
        "etag": etag_of(body, content_type, locale),
    }
    return [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]


def _request_header(scope: Scope, wanted: bytes) -> str:
    return ", ".join([value.decode("latin-1") for name, value in scope["headers"] if name == wanted])


Isolate = Annotated[
    Literal["auto", "always", "never"],
    Query(description="The bidi isolation of values: `auto` isolates those of the other direction."),
]
Escape = Annotated[
    Literal["html"] | None, Query(description="`html` makes the texts safe between tags and in quoted attributes.")
]


async def render(
    code: Annotated[str, Query(description="The code in the API's error body.", examples=["user_locked"])],
    lang: Lang = None,
    domain: Domain = None,
    name: Annotated[
        str | None, Query(description="The documented name of the error, which decides between variants of a code.")
    ] = None,
    overlay: Overlay = None,
    format: Annotated[
        FormatName | None, Query(description="The format of the answer. Default: as Accept prefers.")
    ] = None,
    instance: Annotated[str | None, Query(description="The URI of the occurrence, for problem+json.")] = None,
    isolate: Isolate = "auto",
    escape: Escape = None,
) -> None:
    """Render one error in the caller's language."""
    # Never called: the signature is the documentation, `RenderRoute` answers.


async def render_batch(request: Request, overlay: Overlay = None) -> Response:
    """Render several errors in one language, in their order."""
    metrics: Metrics = request.app.state.metrics
    renderer = renderer_of(request)
    batch = await read_batch(request)
    lang = requested_language(request)
    overlay = batch.overlay or overlay or None
    require_overlay(renderer, overlay)
    messages = [
        renderer.render(e.code, lang, e.meta, domain=e.domain, name=e.name, overlay=overlay) for e in batch.errors
    ]
    metrics.count_messages(messages, lang, renderer.negotiator)
    note(request.scope, **facts_of(messages))
    pairs = list(zip(messages, batch.errors, strict=True))
    for message, wanted in pairs:
        if not message.known:
            metrics.count_unknown([wanted.code], wanted.domain)
    errors = [native(RenderedError(message, wanted.meta or {})) for message, wanted in pairs]
    given = batch.lang or request.query_params.get("lang")
    headers = {**content_language(*(message.locale for message in messages)), **vary(lang=given, format="json")}
    return json_response({"errors": errors}, headers)


ROUTES = [
    RenderRoute(
        "/render", render, methods=["GET"], summary="Render an error in a language", tags=["render"],
        response_model=AnyBody, openapi_extra={"parameters": [META_PARAMETER]},
    ),
    APIRoute(
        "/render", render_batch, methods=["POST"], summary="Render several errors at once", tags=["render"],
        response_model=RenderedBatch,
    ),
]  # fmt: skip
