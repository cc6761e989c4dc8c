"""Shared by all HTML pages: templates, the words around the texts, links that keep the language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from babel import Locale
from fastapi import Request
from markupsafe import Markup
from starlette.responses import Response

from ..arguments.reading import Value
from ..catalog.entries import INTERFACE
from ..fluent.interface import SECTION
from ..formatting.values import parse_locale
from ..negotiation import SOURCE_LOCALE
from ..rendering import Renderer
from .conditional import content_language, vary
from .headers import base_path, requested_language
from .loaded import catalog_of

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = [
    "DOCS_POLICY", "Interface", "Language", "Page", "as_text", "breakable", "language_of", "section_name", "similar",
]  # fmt: skip

# The pages run the service's own modules, and nothing comes from elsewhere.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
# Swagger UI needs inline styles and the images of its style sheet.
DOCS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

FOLDER = Path(__file__).parent
MAX_NAME = 100  # characters of a name that is compared with others
MAX_SIMILAR = 4  # names that are suggested


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
    templates.filters["breakable"] = breakable
    return templates


_BREAKS = re.compile(r"(?<=[_.])(?=\w)|(?<=[a-z])(?=[A-Z])")


def breakable(name: str) -> Markup:
    """Return a code or a name as HTML that may break after an underscore and before a capital."""
    return Markup("<wbr>").join(_BREAKS.split(name))


def as_text(value: Any) -> str:
    """Return a JSON value as people write it."""
    if isinstance(value, list | tuple):
        return ", ".join(map(as_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def similar(name: str, names: Iterable[str]) -> list[str]:
    """Return the names that are spelled much like one, the nearest first."""
    return get_close_matches(name[:MAX_NAME], dict.fromkeys(filter(None, names)), n=MAX_SIMILAR)


class Interface:
    """The words of the pages in a chain of locales; a word that one lacks is the next one's.

    Args:
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

    def language(self, tag: str) -> str:
        """Return the name of a language."""
        return self._bundles[0].formats.language(tag)

    def find(self, id: str, **arguments: Any) -> str | None:
        """Return a text, or None. An empty one is missing."""
        values = {
            name: Value("integer", Decimal(value)) if isinstance(value, int) else Value("text", as_text(value))
            for name, value in arguments.items()
        }
        found = (bundle.facets(INTERFACE, id).get("short") for bundle in self._bundles)
        return next((text for facet in found if facet and (text := facet.render(values))), None)


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


# Words of the sections' names with a spelling of their own.
SPELLINGS = {
    "aws": "AWS", "idp": "IdP", "jwt": "JWT", "mfa": "MFA", "oauth": "OAuth", "oauth2": "OAuth 2", "saml": "SAML",
    "scim": "SCIM", "sms": "SMS", "sso": "SSO", "totp": "TOTP", "urls": "URLs",
}  # fmt: skip


def section_name(section: str) -> str:
    """Return the name of a section's file as words: `oauth2_idp` is "OAuth 2 IdP"."""
    text = " ".join(SPELLINGS.get(word, word) for word in section.split("_"))
    return text[:1].upper() + text[1:]


class Page:
    """The page that answers one request, in its language."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.catalog = catalog_of(request.scope)
        self.renderer = self.catalog.renderer
        self.has_docs = self.catalog.settings.docs
        self.chain = self.renderer.negotiator.chain(requested_language(request))
        self.lang = self.chain[0] if request.query_params.get("lang") else None
        self.words = Interface(self.renderer, self.chain)
        self.address = str(request.scope["path"]).removeprefix(request.scope.get("root_path", ""))

    @cached_property
    def no_language(self) -> str | None:
        """The name of the language that the address asks for and the catalogue lacks; None if there is none."""
        wanted = self.request.query_params.get("lang")
        tag = self.renderer.negotiator.unserved(wanted) if wanted else None
        return self.words.language(tag) if tag else None

    @cached_property
    def similar_codes(self) -> list[tuple[str, str]]:
        """The domain and the codes that are spelled like the one in the address, which does not exist."""
        domain, id = (str(self.request.path_params.get(name, "")) for name in ("domain", "id"))
        codes = (entry.code or entry.id for entry in self.renderer.catalog.entries(domain))
        return [(domain, code) for code in similar(id, codes)]

    def section(self, name: str) -> str:
        """Return the name of a section in the reader's language; without one, that of its file as words."""
        return self.words.find(f"{SECTION}{name}") or section_name(name)

    @cached_property
    def languages(self) -> list[Language]:
        """The loaded locales."""
        return [language_of(tag) for tag in self.renderer.locales]

    def language(self, tag: str) -> Language:
        """Return a locale's name and direction."""
        return language_of(tag)

    def link(self, *path: str, **query: str | None) -> str:
        """Return the address of another page in the same language."""
        return self.path(*path, **{"lang": self.lang, **query})

    def path(self, *path: str, **query: str | None) -> str:
        """Return an address."""
        steps = "/".join(quote(step, safe="") for step in path)
        return self._page_address("/" + steps, query.items())

    def is_at(self, path: str) -> bool:
        """Return whether the page is at an address or below it."""
        return self.address == path or self.address.startswith(f"{path}/")

    def file(self, name: str) -> str:
        """Return the address of a static file."""
        return f"{base_path(self.request.scope)}/static/{name}"

    def here(self, **query: str) -> str:
        """Return this page's address with other parameters."""
        kept = [(key, value) for key, value in self.request.query_params.multi_items() if key not in query]
        return self._page_address(quote(self.address), [*kept, *query.items()])

    def _page_address(self, path: str, query: Any) -> str:
        encoded = urlencode([(key, value) for key, value in query if value], errors="replace")
        return base_path(self.request.scope) + path + (f"?{encoded}" if encoded else "")

    def respond(self, template: str, status: int = 200, *, policy: str = PAGE_POLICY, **values: Any) -> Response:
        """Return the response with a template's page and its Content-Security-Policy."""
        html = _load_templates().get_template(template).render(page=self, t=self.words, **values)
        varies = vary(lang=self.lang, format=self.request.query_params.get("format"))
        policies = {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
        headers = {**policies, **content_language(self.words.tag), **varies}
        return Response(html.encode("utf-8", "replace"), status, headers, "text/html")
