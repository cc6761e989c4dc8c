"""The routes that give a person words: one error, many, an upstream's body."""

from typing import Annotated, Any, Literal

from fastapi import FastAPI, Query, Request
from starlette.responses import Response

from ..encoding import to_bytes
from ..envelopes import ACCEPTABLE, FORMATS, Answer, Format, choose_format, native
from ..localizing import OriginalMessage, localize_json
from ..negotiation import SOURCE_LOCALE
from ..rendering import Message
from . import models
from .editions import renderer_of, settings_of
from .incoming import check_lengths, query_meta, read_batch, read_json
from .observing import count, count_unknown
from .refusals import Refusal, entry_url, requested_language
from .responses import META_PARAMETER, Domain, Lang, content_language, vary

__all__ = ["FormatName", "add_messages"]

FormatName = Literal["json", "problem", "text", "clerk", "authos", "google"]
Isolate = Annotated[Literal["auto", "always", "never"], Query(description="bidi isolation of values")]
Escape = Annotated[Literal["html"] | None, Query(description="html: safe between tags and in quoted attributes")]


def add_messages(app: FastAPI) -> None:
    """Add the routes."""
    _add_render(app)
    _add_batch(app)
    _add_localize(app)


def _add_render(app: FastAPI) -> None:
    @app.get(
        "/render",
        summary="Render one error",
        response_model=models.AnyBody,
        openapi_extra={"parameters": [META_PARAMETER]},
        tags=["render"],
    )
    async def render(
        request: Request,
        code: Annotated[str, Query(description="what the API puts in its error body", examples=["user_locked"])],
        lang: Lang = None,
        domain: Domain = None,
        name: Annotated[str | None, Query(description="the documented name, decides between variants")] = None,
        format: Annotated[FormatName | None, Query(description="wins over Accept")] = None,
        instance: Annotated[str | None, Query(description="URI of the occurrence, for problem+json")] = None,
        isolate: Isolate = "auto",
        escape: Escape = None,
    ) -> Response:
        if not code and not name:  # one documented error has no code; asked for nothing, it would be a wild guess
            raise Refusal("parameter_missing", {"parameter": "code"})
        renderer = renderer_of(request)
        check_lengths({"code": code, "domain": domain, "name": name}, settings_of(renderer))
        meta = query_meta(request.query_params.multi_items(), settings_of(renderer))
        chosen = FORMATS[format] if format else _acceptable(request)
        options: dict[str, Any] = {"domain": domain, "name": name, "isolate": isolate, "escape": escape}
        made, wanted = renderer.made, requested_language(request)
        message = renderer.render(code, wanted, meta, **options)
        count(request.scope, (message,), renderer.made - made, wanted)
        count_unknown(request.scope, () if message.known else (code,), domain)
        if not message.known:
            raise _unknown_code(message)
        english = renderer.render(code, SOURCE_LOCALE, meta, **options) if chosen.bilingual else None
        answer = Answer(message, meta, entry_url(request, message.domain, message.id), instance, english)
        headers = {**content_language(message.locale), **vary(lang=lang, format=format)}
        return Response(to_bytes(chosen.build(answer)), headers=headers, media_type=chosen.media_type)


def _add_batch(app: FastAPI) -> None:
    @app.post("/render", summary="Render several errors", response_model=models.RenderedBatch, tags=["render"])
    async def render_batch(request: Request) -> Response:
        renderer = renderer_of(request)
        batch = await read_batch(request, settings_of(renderer))
        lang = requested_language(request)
        made = renderer.made
        messages = [renderer.render(e.code, lang, e.meta, domain=e.domain, name=e.name) for e in batch.errors]
        count(request.scope, messages, renderer.made - made, lang)
        for message, wanted in zip(messages, batch.errors, strict=True):
            count_unknown(request.scope, () if message.known else (wanted.code,), wanted.domain)
        pairs = zip(messages, batch.errors, strict=True)
        errors = [native(Answer(message, wanted.meta)) for message, wanted in pairs]
        given = batch.lang or request.query_params.get("lang")
        headers = {**content_language(*(m.locale for m in messages)), **vary(lang=given, format="json")}
        return Response(to_bytes({"errors": errors}), headers=headers, media_type="application/json")


def _add_localize(app: FastAPI) -> None:
    @app.post("/localize", summary="Localize an upstream's error body", tags=["render"])
    async def localize(
        request: Request,
        lang: Lang = None,
        domain: Domain = None,
        originalMessage: Annotated[  # noqa: N803  (the spelling of the bodies' own members)
            OriginalMessage | None, Query(description="keep: put each replaced text beside the new one")
        ] = None,
    ) -> Response:
        """Replace the texts that people read; everything else comes back byte for byte.

        Clerk's, AuthOS's and this service's own bodies are recognized, and RFC 9457 problem details with a code. What
        has an unknown code, or cannot be rendered for lack of values, stays as it came.
        """
        renderer = renderer_of(request)
        check_lengths({"domain": domain}, settings_of(renderer))
        body, media_type = await read_json(request, settings_of(renderer))
        made, wanted = renderer.made, requested_language(request)
        try:
            localized = localize_json(renderer, body, wanted, domain=domain, original_message=originalMessage)
        except ValueError as error:
            raise Refusal("body_invalid") from error
        if localized.shape is None:
            raise Refusal("body_invalid")
        count(request.scope, localized.messages, renderer.made - made, wanted)
        count_unknown(request.scope, localized.unknown, domain)
        headers = {**content_language(*localized.locales), **vary(lang=lang, format="json")}
        return Response(localized.body, headers=headers, media_type=media_type)


def _acceptable(request: Request) -> Format:
    chosen = choose_format(", ".join(request.headers.getlist("accept")))
    if chosen is None:
        formats = [format.media_type for format in ACCEPTABLE]
        raise Refusal("not_acceptable", {"formats": formats}, {"acceptable": formats})
    return chosen


def _unknown_code(message: Message) -> Refusal:
    """The problem carries the generic texts too: they are what a front end can show."""
    extra = {"known": False, "shortMessage": message.short_message, "longMessage": message.long_message}
    return Refusal("unknown_code", {"code": message.code}, extra)
