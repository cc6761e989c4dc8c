"""The FastAPI application: routes, and nothing that is not HTTP."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Query, Request
from starlette.responses import Response

from ..envelopes import ACCEPTABLE, FORMATS, Answer, Format, choose_format, native, to_bytes
from ..rendering import Message, Renderer
from . import models
from .documents import describe_entry, describe_locales, list_entries
from .examples import install_openapi
from .incoming import check_lengths, query_meta, read_batch
from .refusals import Refusal, entry_url, install_handlers, refuse, requested_language

__all__ = ["create_app"]

DESCRIPTION = "Turns an error code into words that a person can read, in their language."

Isolate = Annotated[Literal["auto", "always", "never"], Query(description="bidi isolation of values")]
Escape = Annotated[Literal["html"] | None, Query(description="html: safe between tags and in quoted attributes")]
Lang = Annotated[str | None, Query(description="a BCP 47 tag or an Accept-Language header; wins over Accept-Language")]
Domain = Annotated[str | None, Query(description="the catalogue's domain, e.g. `clerk`")]
Call = Callable[[Request], Awaitable[Response]]


def create_app(renderer: Renderer) -> FastAPI:
    """Return the service as an ASGI application.

    Args:
        renderer: a loaded renderer.
    """
    app = FastAPI(title="Pardon", version="1", description=DESCRIPTION, docs_url="/docs", redoc_url=None)
    app.state.renderer = renderer
    install_handlers(app)
    _add_url_limit(app, renderer.settings.max_url)
    _add_rendering(app, renderer)
    _add_catalogue(app, renderer)
    _add_health(app, renderer)
    install_openapi(app, renderer)
    return app


def _add_url_limit(app: FastAPI, limit: int) -> None:
    @app.middleware("http")
    async def _limit_url(request: Request, call_next: Call) -> Response:
        if len(request.url.path) + len(request.url.query) > limit:
            return refuse(request, Refusal("url_too_long", {"limit": limit}))
        return await call_next(request)


def _add_rendering(app: FastAPI, renderer: Renderer) -> None:
    settings = renderer.settings

    @app.get(
        "/render",
        summary="Render one error",
        response_model=models.RenderedError,
        openapi_extra={"parameters": [_META_PARAMETER]},
        tags=["render"],
    )
    async def render(
        request: Request,
        code: Annotated[str, Query(description="what the API puts in its error body", examples=["user_locked"])],
        lang: Lang = None,
        domain: Domain = None,
        name: Annotated[str | None, Query(description="the documented name, decides between variants")] = None,
        format: Annotated[
            Literal["json", "problem", "text", "clerk", "authos"] | None, Query(description="wins over Accept")
        ] = None,
        isolate: Isolate = "auto",
        escape: Escape = None,
    ) -> Response:
        check_lengths({"code": code, "domain": domain, "name": name}, settings)
        meta = query_meta(request.query_params.multi_items(), settings)
        chosen = FORMATS[format] if format else _acceptable(request)
        message = renderer.render(
            code, requested_language(request), meta, domain=domain, name=name, isolate=isolate, escape=escape
        )
        if not message.known:
            raise _unknown_code(message)
        answer = Answer(message, meta, entry_url(request, message.domain, message.id))
        headers = {"Content-Language": message.locale, **_vary(lang=lang, format=format)}
        return Response(to_bytes(chosen.build(answer)), headers=headers, media_type=chosen.media_type)

    @app.post(
        "/render",
        summary="Render several errors",
        response_model=models.RenderedBatch,
        tags=["render"],
    )
    async def render_batch(request: Request) -> Response:
        batch = await read_batch(request, settings)
        lang = batch.lang or requested_language(request)
        errors = [
            native(Answer(renderer.render(e.code, lang, e.meta, domain=e.domain, name=e.name), e.meta))
            for e in batch.errors
        ]
        headers = _vary(lang=batch.lang, format="json")
        return Response(to_bytes({"errors": errors}), headers=headers, media_type="application/json")


_META_PARAMETER = {
    "name": "meta",
    "in": "query",
    "style": "deepObject",
    "explode": True,
    "description": "the values that came with the error: `meta[key]=value`, or `meta=` and a JSON object",
    "schema": {"type": "object", "additionalProperties": True},
    "example": {"timeRemaining": 300},
}


def _add_catalogue(app: FastAPI, renderer: Renderer) -> None:
    @app.get("/locales", response_model=models.LocaleList, tags=["catalogue"])
    async def locales() -> Response:
        """List the loaded locales."""
        return _json(describe_locales(renderer))

    @app.get("/errors", response_model=models.EntryList, tags=["catalogue"])
    async def errors(
        request: Request,
        lang: Lang = None,
        domain: Domain = None,
        code: Annotated[str | None, Query(description="only the entries with this code")] = None,
    ) -> Response:
        """List the documented errors, with their short messages in the caller's language."""
        listed = list_entries(
            renderer, requested_language(request), domain, code, lambda d, i: entry_url(request, d, i)
        )
        return _json(listed, {"Content-Language": listed["locale"], **_vary(lang=lang, format="json")})

    @app.get("/errors/{domain}/{id}", response_model=models.EntryDetail, tags=["catalogue"])
    async def error(request: Request, domain: str, id: str, lang: Lang = None) -> Response:
        """Describe one documented error: arguments, variants, texts in every locale."""
        entry = renderer.catalog.get(domain, id)
        if entry is None:
            raise Refusal("unknown_entry", {"domain": domain, "id": id})
        described = describe_entry(renderer, entry, requested_language(request), lambda d, i: entry_url(request, d, i))
        return _json(described, _vary(lang=lang, format="json"))


def _add_health(app: FastAPI, renderer: Renderer) -> None:
    @app.get("/healthz", response_model=models.Health, tags=["operation"])
    async def healthz() -> Response:
        """Tell that the process is alive."""
        return _json({"status": "ok"}, {"Cache-Control": "no-store"})

    @app.get("/readyz", response_model=models.Readiness, tags=["operation"])
    async def readyz() -> Response:
        """Tell that the catalogue is loaded."""
        body = {"status": "ready", "entries": len(renderer.catalog), "locales": list(renderer.locales)}
        return _json(body, {"Cache-Control": "no-store"})


def _acceptable(request: Request) -> Format:
    chosen = choose_format(request.headers.get("accept"))
    if chosen is None:
        raise Refusal("not_acceptable", {"formats": [format.media_type for format in ACCEPTABLE]})
    return chosen


def _unknown_code(message: Message) -> Refusal:
    """The problem carries the generic texts too: they are what a front end can show."""
    extra = {"known": False, "shortMessage": message.short_message, "longMessage": message.long_message}
    return Refusal("unknown_code", {"code": message.code}, extra)


def _vary(*, lang: Any, format: Any) -> dict[str, str]:
    """Name the headers that decided: a URL that says both varies with none."""
    names = [name for name, given in (("Accept-Language", lang), ("Accept", format)) if not given]
    return {"Vary": ", ".join(names)} if names else {}


def _json(body: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    return Response(to_bytes(body), headers=dict(headers or {}), media_type="application/json")
