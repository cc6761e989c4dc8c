"""The error index for people: HTML where a browser asks for it, with no script and nothing from elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, wraps
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from babel import Locale
from fastapi import FastAPI, Request
from fluent.runtime import FluentBundle, FluentResource
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from ..accept import prefers
from ..catalog.entries import Argument, Entry, lookup
from ..formatting.values import parse_locale
from ..negotiation import SOURCE_LOCALE
from ..rendering import SERVICE_DOMAIN, Message
from .documents import examples, has_words, render_entry
from .editions import Edition, edition_in, renderer_of, settings_of
from .headers import PAGE_POLICY, document
from .incoming import given_meta
from .observing import note
from .refusals import Refusal, requested_language
from .responses import base_path, content_language, vary

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Interface", "add_pages", "interfaces"]

FOLDER = Path(__file__).parent
# Words of the sections' names that are not spelled as others.
SPELLINGS = {
    "aws": "AWS", "awscognito": "AWS Cognito", "idp": "IdP", "jwt": "JWT", "mfa": "MFA", "oauth": "OAuth",
    "oauth2": "OAuth 2", "saml": "SAML", "scim": "SCIM", "sms": "SMS", "sso": "SSO", "totp": "TOTP", "urls": "URLs",
}  # fmt: skip


@cache
def _templates() -> "Environment":
    """Return the templates; few look at pages, so Jinja is imported for those who do."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    templates = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"type_name": _type_name, "as_text": _as_text}
    return templates


class _PageRoute(Route):
    """A route for those who want HTML more than JSON; the others find the JSON at the same address."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        match, child = super().matches(scope)
        wanted = match != Match.NONE and wants_page(Request(scope))
        return (match, child) if wanted else (Match.NONE, {})


def wants_page(request: Request) -> bool:
    """Tell whether a request wants HTML; `format=` wins over Accept."""
    format = request.query_params.get("format")
    return format == "html" if format else prefers(request.headers.get("accept"), "text/html", "application/json")


def add_pages(app: FastAPI) -> None:
    """Add the routes of the pages; they have to come before those that answer with JSON."""

    def index(request: Request) -> Response:
        page = _Page(request)
        wanted = {key: request.query_params.get(key, "") for key in ("q", "domain", "code")}
        found = [summary for summary in _summaries(page.edition, page.chain) if summary.fits(**wanted)]
        return page.respond("index.html", wanted=wanted, count=len(found), groups=list(_grouped(found)))

    def entry(request: Request) -> Response:
        page = _Page(request)
        domain, id = request.path_params["domain"], request.path_params["id"]
        found = page.renderer.catalog.get(domain, id)
        if found is None:
            raise Refusal("unknown_entry", {"domain": domain, "id": id})
        return page.respond("entry.html", **_described(page, found))

    def home(request: Request) -> Response:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(base_path(request) + "/errors" + query, 307, {"Vary": "Accept"})

    app.router.routes += [
        _PageRoute("/", home),
        _PageRoute("/errors", _or_refusal(index)),
        _PageRoute("/errors/{domain}/{id}", _or_refusal(entry)),
    ]


def _or_refusal(serve: Callable[[Request], Response]) -> Callable[[Request], Response]:
    """What the service refuses it says on a page, too."""

    @wraps(serve)
    def served(request: Request) -> Response:
        try:
            return serve(request)
        except Refusal as refusal:
            note(request.scope, refusal=refusal.id)
            page = _Page(request)
            message = page.renderer.render(refusal.id, requested_language(request), refusal.meta, domain=SERVICE_DOMAIN)
            response = page.respond("refusal.html", message=message)
            response.status_code = message.status or 500
            response.headers["Cache-Control"] = "no-store"
            return response

    return served


# What the pages say beside the errors' own texts


class Interface:
    """The words of the pages in one language.

    Args:
        tag: the language.
    """

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.direction = parse_locale(tag).text_direction
        self._bundle = FluentBundle([tag], use_isolating=False)
        self._bundle.add_resource(FluentResource((FOLDER / "interface" / f"{tag}.ftl").read_text(encoding="utf-8")))

    def __call__(self, id: str, **arguments: Any) -> str:
        """Return a text.

        Raises:
            LookupError: the language has no text with this id.
        """
        pattern = self._bundle.get_message(id).value
        assert pattern is not None
        return str(self._bundle.format_pattern(pattern, arguments)[0])


@lru_cache(maxsize=1)
def interfaces() -> Mapping[str, Interface]:
    """Return the languages that the pages speak, by tag."""
    return {path.stem: Interface(path.stem) for path in sorted((FOLDER / "interface").glob("*.ftl"))}


@dataclass(frozen=True, slots=True)
class _Language:
    """A loaded locale: for the switch, and for the attributes of a text."""

    tag: str
    name: str
    direction: str


@lru_cache(maxsize=256)
def _language(tag: str) -> _Language:
    locale: Locale = parse_locale(tag)
    return _Language(tag, locale.get_display_name() or tag, locale.text_direction)


class _Page:
    """One page on its way: its language, and the links that keep it."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.edition = edition_in(request.scope)
        self.renderer = self.edition.renderer
        self.chain = self.renderer.negotiator.chain(requested_language(request))
        self.lang = self.chain[0] if request.query_params.get("lang") else None
        spoken = interfaces()
        self.words = next(spoken[tag] for tag in (*self.chain, SOURCE_LOCALE) if tag in spoken)

    @cached_property
    def languages(self) -> list[_Language]:
        return [_language(tag) for tag in self.renderer.locales]

    def language(self, tag: str) -> _Language:
        return _language(tag)

    def link(self, *path: str, **query: str | None) -> str:
        """Return the address of another page in the same language."""
        steps = "/".join(quote(step, safe="") for step in path)
        return self._address("/" + steps, {"lang": self.lang, **query}.items())

    def file(self, name: str) -> str:
        """Return the address of a static file."""
        return f"{base_path(self.request)}/static/{name}"

    def here(self, **query: str) -> str:
        """Return this page's address with other parameters."""
        kept = [(key, value) for key, value in self.request.query_params.multi_items() if key not in query]
        path = self.request.scope["path"].removeprefix(self.request.scope.get("root_path", ""))
        return self._address(quote(path), [*kept, *query.items()])

    def _address(self, path: str, query: Any) -> str:
        encoded = urlencode([(key, value) for key, value in query if value], errors="replace")
        return base_path(self.request) + path + (f"?{encoded}" if encoded else "")

    def respond(self, template: str, **values: Any) -> Response:
        """Return the page."""
        html = _templates().get_template(template).render(page=self, t=self.words, **values)
        query = self.request.query_params
        varies = vary(lang=self.lang, format=query.get("format"))
        headers = {**document(PAGE_POLICY), **content_language(self.words.tag), **varies}
        return Response(html.encode("utf-8", "replace"), headers=headers, media_type="text/html")


# The index


@dataclass(frozen=True, slots=True)
class _Summary:
    """An entry as the index lists it."""

    entry: Entry
    message: Message
    language: _Language

    def fits(self, q: str, domain: str, code: str) -> bool:
        """Tell whether the entry is in the domain, has the code and all the words that are asked for."""
        entry = self.entry
        return domain in ("", entry.domain) and code in ("", entry.code) and has_words(entry, self.message, q)


def _summaries(edition: Edition, chain: tuple[str, ...]) -> list[_Summary]:
    listed = edition.once(examples, chain)
    return [_Summary(entry, message, _language(message.locale)) for entry, message in listed]


def _grouped(summaries: list[_Summary]) -> Iterator[tuple[str, list[tuple[str, list[_Summary]]]]]:
    """Yield each domain with its sections."""
    for domain, of_domain in groupby(summaries, lambda summary: summary.entry.domain):
        sections = groupby(of_domain, lambda summary: summary.entry.section)
        yield domain, [(section_name(section), list(group)) for section, group in sections]


def section_name(section: str) -> str:
    """Return the name of a section's file as words: `oauth2_idp` is "OAuth 2 IdP"."""
    words = [SPELLINGS.get(word, word) for word in section.split("_")]
    text = " ".join(words)
    return text[:1].upper() + text[1:]


# One entry


@dataclass(frozen=True, slots=True)
class _Field:
    """An input of the form."""

    name: str
    label: str
    value: str
    hint: str


def _described(page: _Page, entry: Entry) -> dict[str, Any]:
    """Return what the page of an entry shows."""
    renderer, request = page.renderer, page.request
    own = given_meta(request.query_params.multi_items(), settings_of(renderer))
    meta = entry.example_meta() if own is None else own
    variants = renderer.catalog.variants(entry.code, entry.domain)
    return {
        "entry": entry,
        "section": section_name(entry.section),
        "is_own": own is not None,
        "fields": list(_fields(entry, meta)),
        "fixed": list(_fixed(entry)),
        "message": render_entry(renderer, entry, page.chain, meta),
        "texts": [(tag, render_entry(renderer, entry, tag, meta)) for tag in renderer.locales],
        "variants": [variant for variant in variants if variant.id != entry.id] if entry.code else [],
        "call": _call(request, entry, page.chain[0], meta),
    }


def _fields(entry: Entry, meta: Mapping[str, Any]) -> Iterator[_Field]:
    for argument in entry.arguments:
        parts = ("amount", "currency") if argument.type == "currency" else ("",)
        value = argument.find(meta)
        for part in parts:
            name = _query_name(f"{argument.paths[0]}.{part}".rstrip("."))
            shown = value.get(part) if part and isinstance(value, dict) else value
            label = f"{argument.name} {part}".strip()
            yield _Field(name, label, _as_text(shown), _type_name(argument))


def _fixed(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield what meta has to say for this variant, where no input says it."""
    paths = {path for argument in entry.arguments for path in argument.paths}
    return ((_query_name(path), _as_text(values[0])) for path, values in entry.when.items() if path not in paths)


def _query_name(path: str) -> str:
    return "meta" + "".join(f"[{step}]" for step in path.split("."))


def _as_text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_as_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _type_name(argument: Argument) -> str:
    return f"{argument.type} ({argument.of})" if argument.type == "list" else argument.type


def _call(request: Request, entry: Entry, lang: str, meta: Mapping[str, Any]) -> str:
    """Return the address that renders this entry with these values."""
    renderer = renderer_of(request)
    paths = dict.fromkeys([*(path for argument in entry.arguments for path in argument.paths), *entry.when])
    values = [(path, lookup(meta, path)) for path in paths]
    code = entry.code or entry.id
    asked = [("code", code), ("domain", entry.domain), ("lang", lang)]
    asked += [("name", entry.name)] if renderer.find(code, meta, domain=entry.domain) != entry else []
    asked += [pair for path, value in values if value is not None for pair in _query_pairs(path, value)]
    base = settings_of(renderer).public_url or str(request.base_url).rstrip("/")
    return f"{base}/render?{urlencode(asked, safe='[]@:/,', errors='replace')}"


def _query_pairs(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _query_pairs(f"{path}.{key}", inner)
    elif isinstance(value, list):
        yield from ((_query_name(path) + "[]", _as_text(item)) for item in value)
    else:
        yield _query_name(path), _as_text(value)
