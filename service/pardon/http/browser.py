"""What a browser needs to render by itself: a locale's texts, the entries' arguments, and the ES module."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi import Path as PathParameter
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from ..arguments.reading import supplies
from ..catalog.entries import Argument, Entry
from ..encoding import to_bytes
from ..fluent.bundles import LocaleBundle
from ..fluent.sources import source_of
from ..formatting.values import parse_locale
from ..rendering import Renderer
from .documents import describe_argument
from .editions import Edition, edition_in, settings_of
from .responses import base_path
from .settings import ServiceSettings

__all__ = ["add_bundles", "describe_bundle", "fluent_source"]

STATIC = Path(__file__).parent / "static"
_MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
Locale = Annotated[str, PathParameter(description="a loaded locale; any other redirects to the nearest")]
Domain = Annotated[str, PathParameter(description="the catalogue's domain, e.g. `clerk`")]
Content = Callable[[Edition, str, str], bytes]


class BundleArgument(BaseModel):
    """How a value of meta becomes an argument."""

    name: str
    type: str
    of: str | None = Field(description="the type of a list's items")
    exact: bool = Field(description="a duration that is a limit, and is not rounded")
    paths: list[str] = Field(description="where meta holds it, in the order tried")
    required: bool
    default: Any = Field(description="what stands in where meta has no value")
    example: Any


class BundleEntry(BaseModel):
    """One documented error, as a renderer sees it."""

    id: str
    code: str
    name: str
    status: int
    when: dict[str, list[Any]] = Field(description="the values that meta must have at a path for this variant")
    plain: bool = Field(description="the variant to assume where meta tells nothing")
    args: list[BundleArgument]
    opens: dict[str, str] = Field(description="by facet, the argument that begins the text")


class Bundle(BaseModel):
    """What a client has to know to make arguments of meta and to choose a variant."""

    locale: str
    formats: str = Field(description="the locale in which values are written: a pseudo-locale's is English")
    direction: str = Field(description="ltr or rtl")
    chain: list[str] = Field(description="the locales to try, in order")
    domain: str
    timezone: str | None = Field(description="the IANA zone in which instants are shown")
    maxValue: int = Field(description="characters of one value; more is cut")  # noqa: N815
    entries: list[BundleEntry]


def add_bundles(app: FastAPI) -> None:
    """Add the routes of the bundles and of the static files."""
    _add_static(app)

    @app.get("/bundles/{locale}/{domain}.ftl", tags=["browser"], response_class=PlainTextResponse)
    async def bundle_texts(request: Request, locale: Locale, domain: Domain) -> Response:
        """Give a domain's messages in one locale, and the locale's terms, as Fluent."""
        return _answer(request, "text/plain", _texts)

    @app.get("/bundles/{locale}/{domain}.json", tags=["browser"], response_model=Bundle)
    async def bundle_entries(request: Request, locale: Locale, domain: Domain) -> Response:
        """Give a domain's entries with the types of their arguments."""
        return _answer(request, "application/json", _entries)


def _answer(request: Request, media_type: str, content: Content) -> Response:
    """Answer for a loaded locale, redirect to it from any other: only resolved tags are echoed."""
    edition = edition_in(request.scope)
    wanted, domain = request.path_params["locale"], request.path_params["domain"]
    if domain not in edition.renderer.catalog.domains:
        raise HTTPException(404)
    locale = edition.renderer.negotiator.chain(wanted)[0]
    if locale != wanted:
        kind = request.scope["path"].rpartition(".")[2]
        path = f"/bundles/{locale}/{quote(domain, safe='')}.{kind}"
        return RedirectResponse(base_path(request) + path, 307)
    body = edition.once(content, locale, domain)
    return Response(body, headers={"Content-Language": locale}, media_type=media_type)


def _texts(edition: Edition, tag: str, domain: str) -> bytes:
    return fluent_source(edition.renderer, tag, domain).encode()


def _entries(edition: Edition, tag: str, domain: str) -> bytes:
    return to_bytes(describe_bundle(edition.renderer, tag, domain))


def _add_static(app: FastAPI) -> None:
    """The ES module, and what the pages need: few files, read once."""
    files = {path.name: path.read_bytes() for path in sorted(STATIC.iterdir()) if path.suffix in _MEDIA_TYPES}

    @app.get("/static/{name}", include_in_schema=False)
    async def static(name: str) -> Response:
        if name not in files:
            raise HTTPException(404)
        return Response(files[name], media_type=_MEDIA_TYPES[Path(name).suffix])


def fluent_source(renderer: Renderer, tag: str, domain: str) -> str:
    """Return the Fluent source of a locale's terms and of its messages of a domain, without comments."""
    bundle = renderer.bundle(tag, domain)
    return source_of(bundle.terms) + source_of(bundle.domains[domain]) if bundle else ""


def describe_bundle(renderer: Renderer, tag: str, domain: str) -> dict[str, Any]:
    """Return what a client has to know to make arguments of meta and to choose a variant."""
    bundle = renderer.bundle(tag, domain)
    settings = settings_of(renderer)
    return {
        "locale": tag,
        "formats": str(parse_locale(tag)).replace("_", "-"),
        "direction": parse_locale(tag).text_direction,
        "chain": list(renderer.negotiator.chain(tag)),
        "domain": domain,
        "timezone": settings.timezone,
        "maxValue": settings.max_value,
        "entries": [_entry(entry, bundle, settings) for entry in renderer.catalog.entries(domain)],
    }


def _entry(entry: Entry, bundle: LocaleBundle | None, settings: ServiceSettings) -> dict[str, Any]:
    facets = bundle.facets(entry.domain, entry.id) if bundle else {}
    return {
        "id": entry.id,
        "code": entry.code,
        "name": entry.name,
        "status": entry.status,
        "when": {path: list(values) for path, values in entry.when.items()},
        "plain": entry.plain,
        "args": [_argument(argument, settings) for argument in entry.arguments],
        # Which argument begins a text: an identifier's name is capitalized there.
        "opens": {name: facet.opens_with for name, facet in facets.items() if facet.opens_with},
    }


def _argument(argument: Argument, settings: ServiceSettings) -> dict[str, Any]:
    return {**describe_argument(argument), "default": _default(argument, settings)}


def _default(argument: Argument, settings: ServiceSettings) -> Any:
    """Return what stands in where meta has no value: the setting's, else the catalogue's."""
    setting = getattr(settings, argument.setting, None) if argument.setting else None
    is_usable = setting is not None and supplies(argument, {argument.name: setting}, settings) == "meta"
    return setting if is_usable else argument.default
