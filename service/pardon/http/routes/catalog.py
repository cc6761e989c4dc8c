"""The loaded locales and the documented errors, as JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Annotated, Any, TypeVar
from urllib.parse import urlencode

from fastapi import Query, Request
from fastapi.routing import APIRoute
from starlette.responses import RedirectResponse, Response

from ...catalog.entries import SUPPORT_DOMAINS, Argument, Audience, Entry
from ...data import reviews
from ...envelopes import RenderedError, native
from ...formatting.values import parse_locale
from ...negotiation import SOURCE_LOCALE
from ...rendering import Lang, Message, Renderer
from ..conditional import content_language, vary
from ..headers import base_path, base_url, json_response, requested_language
from ..loaded import LoadedCatalog, catalog_of, renderer_of, settings_of
from ..models import EntryDetail, EntryFacts, EntryList, LocaleList
from ..problems import ProblemError, entry_url
from ..query import META_PARAMETER, Domain, PageFormat, given_meta
from ..query import Lang as LangParameter

__all__ = [
    "PAGE_SIZE", "ROUTES", "Listed", "describe_argument", "describe_entry", "describe_facts", "describe_locales",
    "describe_summary", "find_entry", "page_of", "redirect_to_list", "render_entry", "search", "unknown_domain",
]  # fmt: skip

PAGE_SIZE = 100  # entries of a page of the list
MAX_WORDS = 10  # of a search
MAX_SUGGESTED = 5  # domains, if none has a similar name

Link = Callable[[str, str], str]
T = TypeVar("T")


# Locales


def describe_locales(renderer: Renderer) -> dict[str, Any]:
    """Return the loaded locales with their names, directions and numbers of messages."""
    return {"source": SOURCE_LOCALE, "locales": [_describe_locale(renderer, tag) for tag in renderer.locales]}


def _describe_locale(renderer: Renderer, tag: str) -> dict[str, Any]:
    locale = parse_locale(tag)
    bundles = {domain: renderer.bundle(tag, domain) for domain in renderer.catalog.domains}
    counts = {domain: len(list(bundle.ids(domain))) for domain, bundle in bundles.items() if bundle}
    return {
        "tag": tag,
        "name": locale.get_display_name() or tag,
        "englishName": locale.get_display_name("en") or tag,
        "direction": locale.text_direction,
        "review": reviews().get(tag),
        "messages": {domain: count for domain, count in counts.items() if count},
    }


# The list of entries


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry in the list, its example rendered, and the text that a search looks through."""

    entry: Entry
    message: Message
    text: str


def _render_list(catalog: LoadedCatalog, tag: str) -> tuple[Listed, ...]:
    """Render the examples of all entries in one locale: 0.1 s for 500, so the result is cached."""
    listed = []
    for entry in catalog.renderer.catalog:
        message = render_entry(catalog.renderer, entry, tag)
        texts = (message.short_message, message.long_message or "", entry.description)
        searched = " ".join((entry.code, entry.name, str(entry.status), *texts)).casefold()
        listed.append(Listed(entry, message, searched))
    return tuple(listed)


def search(catalog: LoadedCatalog, tag: str, *, q: str = "", **facts: str | int | None) -> list[Listed]:
    """Return the entries with all words of a search.

    Args:
        tag: the locale of the texts.
        q: the words; only the first ten count.
        facts: fields of an entry, such as its domain: only the entries with these values, None for any.
    """
    words = q.casefold().split(maxsplit=MAX_WORDS)[:MAX_WORDS]
    wanted = [(name, value) for name, value in facts.items() if value is not None]
    return [
        listed
        for listed in catalog.cached(_render_list, tag)
        if all(getattr(listed.entry, name) == value for name, value in wanted)
        and all(word in listed.text for word in words)
    ]


def page_of(found: list[T], page: int) -> tuple[list[T], bool]:
    """Return one page of the found entries, and whether others follow.

    Args:
        found: all of them.
        page: counted from 1.
    """
    return found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], page * PAGE_SIZE < len(found)


def describe_facts(entry: Entry) -> dict[str, Any]:
    """Return an entry as the catalogue has it, without texts."""
    return {name: getattr(entry, name) for name in EntryFacts.model_fields}


def describe_summary(entry: Entry, message: Message, link: Link) -> dict[str, Any]:
    """Return what the list says of an entry."""
    return {
        **describe_facts(entry),
        "shortMessage": message.short_message,
        "url": link(entry.domain, entry.id),
    }


# One entry


def find_entry(renderer: Renderer, domain: str, id: str) -> Entry | None:
    """Return an entry; None if the id is a code, whose variants have ids of their own.

    Raises:
        ProblemError: 404, neither exists.
    """
    catalog = renderer.catalog
    entry = catalog.get(domain, id)
    if entry or catalog.variants(id, domain):
        return entry
    if domain in catalog.domains:
        raise ProblemError("unknown_entry", {"domain": domain, "id": id})
    raise unknown_domain(renderer, domain)


def unknown_domain(renderer: Renderer, domain: str) -> ProblemError:
    """Return the problem of a domain that is not loaded, with the nearest names."""
    served = [name for name in renderer.catalog.domains if name not in SUPPORT_DOMAINS]
    similar = get_close_matches(domain, served, cutoff=0.5) or served[:MAX_SUGGESTED]
    return ProblemError("unknown_domain", {"domain": domain, "similar": similar}, {"domains": served})


def redirect_to_list(request: Request, **query: str) -> Response:
    """Redirect to the part of the list that an address without an entry means; its parameters stay."""
    kept = [(key, value) for key, value in request.query_params.multi_items() if key not in query]
    encoded = urlencode([*kept, *query.items()], errors="replace")
    return RedirectResponse(f"{base_path(request.scope)}/errors?{encoded}", 307)


def render_entry(renderer: Renderer, entry: Entry, lang: Lang, meta: Mapping[str, Any] | None = None) -> Message:
    """Render one entry of those that share a code, with its example if there is no meta."""
    meta = entry.example_meta() if meta is None else meta
    return renderer.render(entry.id, lang, meta, domain=entry.domain, name=entry.name)


def describe_entry(
    renderer: Renderer, entry: Entry, lang: Lang, link: Link, meta: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return an entry with its arguments, variants and texts, rendered with meta or with its example."""
    values = entry.example_meta() if meta is None else meta
    variants = renderer.catalog.variants(entry.code, entry.domain)
    return {
        **describe_summary(entry, render_entry(renderer, entry, lang, values), link),
        "note": entry.note,
        "when": {path: list(allowed) for path, allowed in entry.when.items()},
        "arguments": [describe_argument(argument) for argument in entry.arguments],
        "exampleMeta": entry.example_meta(),
        "variants": [variant.id for variant in variants if variant.id != entry.id],
        "texts": {
            tag: native(RenderedError(render_entry(renderer, entry, tag, values), values)) for tag in renderer.locales
        },
    }


def describe_argument(argument: Argument) -> dict[str, Any]:
    """Return what a caller needs to know of an argument."""
    return {
        "name": argument.name,
        "type": argument.type,
        "of": argument.of if argument.type == "list" else None,
        "exact": argument.exact,
        "paths": list(argument.paths),
        "required": argument.required,
        "example": argument.sample,
    }


# The routes. Plain functions run in threads: rendering a whole list takes long.

PageNumber = Annotated[int, Query(ge=1, le=1_000_000, description=f"A page has {PAGE_SIZE} entries; counted from 1.")]


async def locales(request: Request) -> Response:
    """List the loaded locales."""
    return json_response(describe_locales(renderer_of(request)))


def errors(
    request: Request,
    lang: LangParameter = None,
    domain: Domain = None,
    code: Annotated[str | None, Query(description="Only the entries with this code.")] = None,
    section: Annotated[str | None, Query(description="Only the entries of this section.")] = None,
    status: Annotated[int | None, Query(ge=100, le=599, description="Only the entries with this HTTP status.")] = None,
    audience: Annotated[Audience | None, Query(description="Only the entries whose texts are for this reader.")] = None,
    q: Annotated[str, Query(description="Only the entries with all these words, ten at most.")] = "",
    page: PageNumber = 1,
    format: PageFormat = None,
) -> Response:
    """List the documented errors, with their short messages in the caller's language."""
    catalog, link = catalog_of(request.scope), partial(entry_url, request.scope)
    tag = catalog.renderer.negotiator.chain(requested_language(request))[0]
    found = search(catalog, tag, q=q, domain=domain, code=code, section=section, status=status, audience=audience)
    shown, has_more = page_of(found, page)
    following = str(request.url.include_query_params(page=page + 1).query) if has_more else None
    body = {
        "locale": tag,
        "total": len(found),
        "next": f"{base_url(request.scope)}/errors?{following}" if following else None,
        "errors": [describe_summary(listed.entry, listed.message, link) for listed in shown],
    }
    return json_response(body, {**content_language(tag), **vary(lang=lang, format=format)})


async def domain_errors(request: Request, domain: str) -> Response:
    """Redirect to the errors of one domain."""
    renderer = renderer_of(request)
    if domain not in renderer.catalog.domains:
        raise unknown_domain(renderer, domain)
    return redirect_to_list(request, domain=domain)


def error(request: Request, domain: str, id: str, lang: LangParameter = None, format: PageFormat = None) -> Response:
    """Describe one documented error: arguments, variants, texts in every locale.

    The id may be a code that several errors share: it redirects to the list of these.
    """
    renderer = renderer_of(request)
    entry = find_entry(renderer, domain, id)
    if entry is None:
        return redirect_to_list(request, domain=domain, code=id)
    meta = given_meta(request.query_params.multi_items(), settings_of(request.scope))
    described = describe_entry(renderer, entry, requested_language(request), partial(entry_url, request.scope), meta)
    return json_response(described, vary(lang=lang, format=format))


ROUTES = [
    APIRoute(
        "/locales", locales, summary="List the loaded languages", tags=["catalogue"], response_model=LocaleList,
    ),
    APIRoute("/errors", errors, summary="Search the documented errors", tags=["catalogue"], response_model=EntryList),
    APIRoute("/errors/{domain}", domain_errors, include_in_schema=False),
    APIRoute(
        "/errors/{domain}/{id}", error, summary="Describe one error", tags=["catalogue"],
        response_model=EntryDetail, openapi_extra={"parameters": [META_PARAMETER]},
    ),
]  # fmt: skip
