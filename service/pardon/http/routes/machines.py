"""For programs that read everything at once: the catalogue in one document, and a guide for language models."""

from itertools import islice
from typing import Any

from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field
from starlette.responses import PlainTextResponse, Response

from ...catalog.entries import Entry
from ...envelopes import RenderedError, native
from ...formatting.values import parse_locale
from ...rendering import Message, Renderer
from ..conditional import content_language, vary
from ..headers import base_url, requested_language
from ..loaded import LoadedCatalog, catalog_of
from ..models import ArgumentItem, EntryFacts
from ..query import Lang
from .catalog import describe_argument, describe_facts, search

__all__ = ["ROUTES", "describe_catalog", "example_entry"]


class CatalogTexts(BaseModel):
    """The texts of an error in one locale."""

    locale: str = Field(
        description="The locale of the short message: the source locale where a translation is missing."
    )
    shortMessage: str  # noqa: N815
    longMessage: str | None
    resolution: str | None
    help: str | None


class CatalogEntry(EntryFacts):
    """One documented error, with its texts."""

    when: dict[str, list[Any]] = Field(description="The values that meta must have at a path for this variant.")
    arguments: list[ArgumentItem]
    exampleMeta: dict[str, Any]  # noqa: N815
    texts: CatalogTexts = Field(description="Rendered with the example.")


class WholeCatalog(BaseModel):
    """All documented errors in one locale."""

    version: str = Field(description="The catalogue's version, as in the header Pardon-Catalog-Version.")
    locale: str
    locales: list[str] = Field(description="The loaded locales.")
    errors: list[CatalogEntry] = Field(description="The errors in the order of the catalogue.")


def errors_json(request: Request, lang: Lang = None) -> Response:
    """Return all documented errors with their values and texts, in the caller's language and in one piece."""
    catalog = catalog_of(request.scope)
    tag = catalog.renderer.negotiator.chain(requested_language(request))[0]
    headers = {**content_language(tag), **vary(lang=lang, format="json")}
    return Response(catalog.cached_body(describe_catalog, tag), headers=headers, media_type="application/json")


def describe_catalog(catalog: LoadedCatalog, tag: str, limit: int | None = None) -> dict[str, Any]:
    """Return the entries with their texts in a locale.

    Args:
        limit: how many entries; None for all.
    """
    return {
        "version": catalog.version,
        "locale": tag,
        "locales": list(catalog.renderer.locales),
        "errors": [_describe_entry(item.entry, item.message) for item in islice(search(catalog, tag), limit)],
    }


def _describe_entry(entry: Entry, message: Message) -> dict[str, Any]:
    rendered = native(RenderedError(message, {}))
    return {
        **describe_facts(entry),
        "when": {path: list(allowed) for path, allowed in entry.when.items()},
        "arguments": [describe_argument(argument) for argument in entry.arguments],
        "exampleMeta": entry.example_meta(),
        "texts": {name: rendered[name] for name in CatalogTexts.model_fields},
    }


def example_entry(renderer: Renderer) -> Entry:
    """Return the entry that examples show: UserLocked where Clerk's domain is served, else the first one."""
    return renderer.catalog.get("clerk", "user_locked-UserLocked") or next(iter(renderer.catalog))


_GUIDE = """\
# Pardon

> Pardon turns an error code of an API into a message that a person can read, in their language. It is given a code,
> a language and the values that came with the error (`meta`), and returns a short and a long text.

This service knows {count} errors. Domains: {domains}.
Languages: {languages}.
A code may belong to several errors; the values in `meta`, or `name`, decide which one is meant.

## Use

- [Render one error]({base}/render?code={code}&lang=en): `code`, `lang`, `meta[key]=value`, `domain`, `name`;
  `format` is `json`, `problem` (RFC 9457), `text`, `clerk`, `authos` or `google`
- {base}/render (POST): several errors in one language, `{{"lang": "de", "errors": [{{"code": "...", "meta": {{}}}}]}}`
- {base}/localize (POST): the error body of another service, back in the caller's language

## Read

- [All errors]({base}/errors.json?lang=en): the whole catalogue with descriptions, values and texts in one locale
- [Search]({base}/errors?q=locked&format=json): `q`, `domain`, `section`, `status`, `audience`, `page`
- [One error]({base}/errors/{domain}/{id}?format=json): its values, its variants, its texts in every locale
- [Locales]({base}/locales): the loaded languages
- [OpenAPI]({base}/openapi.json?lang=en): every route with examples
"""


async def llms_txt(request: Request) -> Response:
    """Return a guide for language models (llmstxt.org)."""
    renderer = catalog_of(request.scope).renderer
    entry = example_entry(renderer)
    domains = (f"`{domain}` ({len(renderer.catalog.entries(domain))})" for domain in renderer.catalog.domains)
    languages = (str(parse_locale(tag).get_display_name("en")) for tag in renderer.locales)
    text = _GUIDE.format(
        base=base_url(request.scope), count=len(renderer.catalog), languages=", ".join(languages),
        domains=", ".join(domains), code=entry.code or entry.id, domain=entry.domain, id=entry.id,
    )  # fmt: skip
    return PlainTextResponse(text, headers=content_language("en"))


ROUTES = [
    APIRoute(
        "/errors.json", errors_json, summary="Get the whole catalogue in one document", tags=["catalogue"],
        response_model=WholeCatalog,
    ),
    APIRoute("/llms.txt", llms_txt, include_in_schema=False),
]  # fmt: skip
