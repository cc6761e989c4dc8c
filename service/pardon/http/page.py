"""Shared by all HTML pages: templates, the words around the texts, links that keep the language."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from babel import Locale
from fastapi import Request
from starlette.responses import Response

from ..arguments.reading import Value
from ..catalog.entries import INTERFACE
from ..formatting.values import parse_locale
from ..negotiation import SOURCE_LOCALE
from ..rendering import Renderer
from .headers import PAGE_POLICY, base_path, content_language, page_headers, requested_language, vary
from .loaded import catalog_of

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Interface", "Language", "Page", "as_text", "language_of"]

FOLDER = Path(__file__).parent


@cache
def _load_templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # the import takes time, and many serve no page

    templates = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["as_text"] = as_text
    return templates


def as_text(value: Any) -> str:
    """Return a JSON value as people write it."""
    if isinstance(value, list | tuple):
        return ", ".join(map(as_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


class Interface:
    """The words of the pages in a chain of locales; a word that one lacks is the next one's.

    Args:
        renderer: has the locales.
        chain: the locales, ending in English, which has all words.
    """

    def __init__(self, renderer: Renderer, chain: Sequence[str]) -> None:
        bundles = (renderer.bundle(tag, INTERFACE) for tag in (*chain, SOURCE_LOCALE))
        self._bundles = [bundle for bundle in bundles if bundle]
        self.tag = self._bundles[0].tag
        self.direction = language_of(self.tag).direction

    def __call__(self, id: str, **arguments: Any) -> str:
        """Return a text.

        Raises:
            LookupError: no locale has a text with this id.
        """
        text = self.find(id, **arguments)
        if text is None:
            raise LookupError(id)
        return text

    def find(self, id: str, **arguments: Any) -> str | None:
        """Return a text, or None."""
        values = {name: _as_value(value) for name, value in arguments.items()}
        texts = (bundle.facets(INTERFACE, id) for bundle in self._bundles)
        return next((facets["short"].render(values) for facets in texts if facets), None)


def _as_value(value: Any) -> Value:
    return Value("integer", Decimal(value)) if isinstance(value, int) else Value("text", as_text(value))


@dataclass(frozen=True, slots=True)
class Language:
    """A loaded locale, for the menu of languages and the attributes of a text."""

    tag: str
    name: str
    direction: str


@lru_cache(maxsize=256)
def language_of(tag: str) -> Language:
    """Return a locale's name in its own language, and its direction."""
    locale: Locale = parse_locale(tag)
    return Language(tag, locale.get_display_name() or tag, locale.text_direction)


class Page:
    """The page that answers one request.

    Args:
        request: decides the language.
    """

    def __init__(self, request: Request) -> None:
        self.request = request
        self.catalog = catalog_of(request.scope)
        self.renderer = self.catalog.renderer
        self.has_docs = self.catalog.settings.docs
        self.chain = self.renderer.negotiator.chain(requested_language(request))
        self.lang = self.chain[0] if request.query_params.get("lang") else None
        self.words = Interface(self.renderer, self.chain)

    @cached_property
    def languages(self) -> list[Language]:
        """The loaded locales."""
        return [language_of(tag) for tag in self.renderer.locales]

    def language(self, tag: str) -> Language:
        """Return a locale's name and direction."""
        return language_of(tag)

    def link(self, *path: str, **query: str | None) -> str:
        """Return the address of another page in the same language."""
        steps = "/".join(quote(step, safe="") for step in path)
        return self._page_address("/" + steps, {"lang": self.lang, **query}.items())

    def file(self, name: str) -> str:
        """Return the address of a static file."""
        return f"{base_path(self.request.scope)}/static/{name}"

    def here(self, **query: str) -> str:
        """Return this page's address with other parameters."""
        kept = [(key, value) for key, value in self.request.query_params.multi_items() if key not in query]
        path = self.request.scope["path"].removeprefix(self.request.scope.get("root_path", ""))
        return self._page_address(quote(path), [*kept, *query.items()])

    def _page_address(self, path: str, query: Any) -> str:
        encoded = urlencode([(key, value) for key, value in query if value], errors="replace")
        return base_path(self.request.scope) + path + (f"?{encoded}" if encoded else "")

    def respond(self, template: str, status: int = 200, **values: Any) -> Response:
        """Return the response with a template's page."""
        html = _load_templates().get_template(template).render(page=self, t=self.words, **values)
        varies = vary(lang=self.lang, format=self.request.query_params.get("format"))
        headers = {**page_headers(PAGE_POLICY), **content_language(self.words.tag), **varies}
        return Response(html.encode("utf-8", "replace"), status, headers, "text/html")
