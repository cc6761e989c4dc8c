"""Client-side rendering: a locale's texts, the entries with their arguments, and the ES module of `browser/`."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Path as PathParameter
from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from ...arguments.reading import read_argument
from ...catalog.entries import Argument, Entry
from ...fluent.bundles import LocaleBundle
from ...fluent.sources import source_of
from ...formatting.values import parse_locale
from ...settings import Settings
from ..headers import base_path
from ..loaded import LoadedCatalog, catalog_of
from ..query import Overlay, require_overlay
from .catalog import describe_argument

__all__ = ["ROUTES", "describe_bundle", "fluent_source"]

STATIC = Path(__file__).parents[1] / "static"
Locale = Annotated[str, PathParameter(description="A loaded locale. Any other redirects to the nearest one.")]
Domain = Annotated[str, PathParameter(description="The catalogue's domain, such as `clerk`.")]
Content = Callable[[LoadedCatalog, str, str, str | None], dict[str, Any] | str]


class BundleArgument(BaseModel):
    """An argument, and its place in meta."""

    name: str
    type: str
    of: str | None = Field(description="The type of a list's items.")
    exact: bool = Field(description="Whether the duration is a limit, which is not rounded.")
    paths: list[str] = Field(description="The paths of the value in meta, in the order tried.")
    required: bool
    default: Any = Field(description="The value if meta has none.")
    example: Any


class BundleEntry(BaseModel):
    """One documented error, as a renderer needs it."""

    id: str
    code: str
    name: str
    status: int
    when: dict[str, list[Any]] = Field(description="The values that meta must have at a path for this variant.")
    plain: bool = Field(description="Whether this variant is assumed if meta decides nothing.")
    args: list[BundleArgument]
    opens: dict[str, str] = Field(description="The argument that begins the text, by facet.")


class Bundle(BaseModel):
    """A domain in one locale: its texts, and its entries for reading meta and choosing a variant."""

    locale: str
    formats: str = Field(description="The locale in which values are written; English for a pseudo-locale.")
    direction: str = Field(description="The direction of the script: `ltr` or `rtl`.")
    chain: list[str] = Field(description="The locales to try, in order.")
    domain: str
    timezone: str | None = Field(description="The IANA time zone of instants.")
    maxValue: int = Field(description="The characters of one value; a longer one is cut.")  # noqa: N815
    texts: str = Field(description="The messages and terms as Fluent: the content of the .ftl bundle.")
    entries: list[BundleEntry]


async def bundle_texts(request: Request, locale: Locale, domain: Domain, overlay: Overlay = None) -> Response:
    """Return a domain's messages in one locale, and the locale's terms, as Fluent."""
    return _bundle_response(request, locale, domain, overlay or None, "text/plain", fluent_source)


async def bundle_entries(request: Request, locale: Locale, domain: Domain, overlay: Overlay = None) -> Response:
    """Return a domain's messages in one locale, and its entries with the types of their arguments."""
    return _bundle_response(request, locale, domain, overlay or None, "application/json", describe_bundle)


def _bundle_response(
    request: Request, wanted: str, domain: str, overlay: str | None, media_type: str, content: Content
) -> Response:
    """Answer for a loaded locale, redirect to it from any other: only resolved tags are echoed."""
    catalog = catalog_of(request.scope)
    require_overlay(catalog.renderer, overlay)
    if domain not in catalog.renderer.catalog.domains:
        raise HTTPException(404)
    locale = catalog.renderer.chain(wanted, overlay)[0]
    if locale != wanted:
        kind = request.scope["path"].rpartition(".")[2]
        query = f"?overlay={quote(overlay, safe='')}" if overlay else ""
        path = f"/bundles/{locale}/{quote(domain, safe='')}.{kind}{query}"
        return RedirectResponse(base_path(request.scope) + path, 307)
    body = catalog.cached_body(content, locale, domain, overlay)
    return Response(body, headers={"Content-Language": locale}, media_type=media_type)


ROUTES = [
    APIRoute(
        "/bundles/{locale}/{domain}.ftl", bundle_texts, response_class=PlainTextResponse, tags=["browser"],
        summary="Get the texts of a domain for rendering in the browser",
    ),
    APIRoute(
        "/bundles/{locale}/{domain}.json", bundle_entries, response_model=Bundle, tags=["browser"],
        summary="Get the texts and entries of a domain for rendering in the browser",
    ),
    Mount("/static", StaticFiles(directory=STATIC, packages=[("pardon", "browser")])),  # in pieces, under flow control
]  # fmt: skip


def fluent_source(catalog: LoadedCatalog, tag: str, domain: str, overlay: str | None = None) -> str:
    """Return the Fluent source of a locale's terms and of its messages of a domain, without comments."""
    bundle = catalog.renderer.bundle(tag, domain, overlay)
    return source_of(bundle.terms) + source_of(bundle.domains[domain]) if bundle else ""


def describe_bundle(catalog: LoadedCatalog, tag: str, domain: str, overlay: str | None = None) -> dict[str, Any]:
    """Return a domain in one locale: its texts, and its entries for reading meta and choosing a variant."""
    renderer, settings = catalog.renderer, catalog.renderer.settings
    bundle = renderer.bundle(tag, domain, overlay)
    return {
        "locale": tag,
        "formats": str(parse_locale(tag)).replace("_", "-"),
        "direction": parse_locale(tag).text_direction,
        "chain": list(renderer.chain(tag, overlay)),
        "domain": domain,
        "timezone": settings.timezone,
        "maxValue": settings.max_value,
        "texts": fluent_source(catalog, tag, domain, overlay),
        "entries": [_bundle_entry(entry, bundle, settings) for entry in renderer.catalog.entries(domain)],
    }


def _bundle_entry(entry: Entry, bundle: LocaleBundle | None, settings: Settings) -> dict[str, Any]:
    facets = bundle.facets(entry.domain, entry.id) if bundle else {}
    return {
        "id": entry.id,
        "code": entry.code,
        "name": entry.name,
        "status": entry.status,
        "when": {path: list(values) for path, values in entry.when.items()},
        "plain": entry.plain,
        "args": [_bundle_argument(argument, settings) for argument in entry.arguments],
        # Which argument begins a text: an identifier's name is capitalized there.
        "opens": {name: facet.opens_with for name, facet in facets.items() if facet.opens_with},
    }


def _bundle_argument(argument: Argument, settings: Settings) -> dict[str, Any]:
    """Describe an argument; its default is the setting's value, else the catalogue's."""
    setting = getattr(settings, argument.setting, None) if argument.setting else None
    is_usable = setting is not None and read_argument(argument, {argument.name: setting}, settings)[2] == "meta"
    return {**describe_argument(argument), "default": setting if is_usable else argument.default}
