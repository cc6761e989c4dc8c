"""The loaded catalogue and the documents derived from it."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Any, TypeVar, cast

from starlette.requests import HTTPConnection
from starlette.types import Scope

from ..catalog.entries import INTERFACE
from ..envelopes import to_bytes
from ..fluent.sources import digest_of
from ..rendering import Renderer
from .settings import ServiceSettings

__all__ = ["LoadedCatalog", "catalog_of", "pin_catalog", "renderer_of", "settings_of"]

MAX_DOCUMENTS = 500  # lists, bundles, OpenAPI documents: a few for each locale and domain
MAX_RESPONSES = 2_000  # of GET /render

T = TypeVar("T")


class LoadedCatalog:
    """One load of the catalogue. A request is answered from one, whatever is loaded meanwhile."""

    def __init__(self, renderer: Renderer, settings: ServiceSettings) -> None:
        self.renderer = renderer
        self.settings = settings
        self.version = _catalog_version(renderer)
        self.time = datetime.now(UTC)
        self._documents = lru_cache(MAX_DOCUMENTS)(self._make_document)
        self._responses = lru_cache(min(MAX_RESPONSES, settings.cache_entries))(self._make_document)

    def cached(self, make: Callable[..., T], *arguments: Any) -> T:
        """Return `make(self, *arguments)`, computed once as long as the cache holds it."""
        return cast("T", self._documents(make, *arguments))

    def cached_body(self, make: Callable[..., dict[str, Any] | str], *arguments: Any) -> bytes:
        """Return the bytes of such a document."""
        return self.cached(_encode_document, make, *arguments)

    def cached_response(self, make: Callable[..., T], *arguments: Any) -> T:
        """Do the same in a cache of its own: there are many more responses than documents."""
        return cast("T", self._responses(make, *arguments))

    def _make_document(self, make: Callable[..., Any], *arguments: Any) -> Any:
        return make(self, *arguments)


def _encode_document(catalog: LoadedCatalog, make: Callable[..., dict[str, Any] | str], *arguments: Any) -> bytes:
    return to_bytes(make(catalog, *arguments))


def _catalog_version(renderer: Renderer) -> str:
    """Return a short hash of all entries and texts: equal for equal data, in every replica."""
    hashed = blake2b(digest_size=8)
    for entry in renderer.catalog:
        hashed.update(repr(entry).encode("utf-8", "replace"))
    places: list[tuple[str | None, str]] = [(None, tag) for tag in renderer.locales]
    places += [(name, tag) for name, bundles in sorted(renderer.overlays.items()) for tag in sorted(bundles)]
    for overlay, tag in places:
        for domain in (*renderer.catalog.domains, INTERFACE):
            if bundle := renderer.bundle(tag, domain, overlay):
                hashed.update(f"\0{overlay or ''}\0{tag}\0{domain}\0".encode("utf-8", "replace"))
                hashed.update(digest_of(bundle.terms) + digest_of(bundle.domains[domain]))
    return hashed.hexdigest()


def pin_catalog(scope: Scope) -> None:
    """Answer a request from the catalogue that the application serves now."""
    scope.setdefault("state", {})["pardon.catalog"] = scope["app"].state.catalog


def catalog_of(scope: Scope) -> LoadedCatalog:
    """Return the catalogue that a request is answered from."""
    return cast("LoadedCatalog", scope["state"]["pardon.catalog"])


def renderer_of(request: HTTPConnection) -> Renderer:
    """Return the renderer that a request is answered with."""
    return catalog_of(request.scope).renderer


def settings_of(scope: Scope) -> ServiceSettings:
    """Return the settings of the service that answers a request."""
    return catalog_of(scope).settings
