"""The routes that tell what is loaded."""

from functools import partial
from typing import Annotated, Literal

from fastapi import FastAPI, Query, Request
from starlette.responses import Response

from . import models
from .documents import describe_entry, describe_locales, list_entries
from .editions import edition_in, renderer_of, settings_of
from .incoming import given_meta
from .refusals import Refusal, entry_url, requested_language
from .responses import META_PARAMETER, Domain, Lang, content_language, json_response, vary

__all__ = ["add_catalogue"]


PageFormat = Annotated[Literal["json", "html"] | None, Query(description="wins over Accept; html is a page for people")]


def add_catalogue(app: FastAPI) -> None:
    """Add the routes."""

    @app.get("/locales", response_model=models.LocaleList, tags=["catalogue"])
    async def locales(request: Request) -> Response:
        """List the loaded locales."""
        return json_response(describe_locales(renderer_of(request)))

    # These two render much: a thread does it beside the other requests.

    @app.get("/errors", response_model=models.EntryList, tags=["catalogue"])
    def errors(
        request: Request,
        lang: Lang = None,
        domain: Domain = None,
        code: Annotated[str | None, Query(description="only the entries with this code")] = None,
        q: Annotated[str, Query(description="only the entries with these words")] = "",
        format: PageFormat = None,
    ) -> Response:
        """List the documented errors, with their short messages in the caller's language."""
        wanted = requested_language(request)
        edition, link = edition_in(request.scope), partial(entry_url, request)
        listed = list_entries(edition, wanted, link, domain=domain, code=code, q=q)
        return json_response(listed, {**content_language(listed["locale"]), **vary(lang=lang, format=format)})

    @app.get(
        "/errors/{domain}/{id}",
        response_model=models.EntryDetail,
        openapi_extra={"parameters": [META_PARAMETER]},
        tags=["catalogue"],
    )
    def error(request: Request, domain: str, id: str, lang: Lang = None, format: PageFormat = None) -> Response:
        """Describe one documented error: arguments, variants, texts in every locale."""
        renderer = renderer_of(request)
        entry = renderer.catalog.get(domain, id)
        if entry is None:
            raise Refusal("unknown_entry", {"domain": domain, "id": id})
        meta = given_meta(request.query_params.multi_items(), settings_of(renderer))
        described = describe_entry(renderer, entry, requested_language(request), partial(entry_url, request), meta)
        return json_response(described, vary(lang=lang, format=format))
