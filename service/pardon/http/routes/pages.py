"""The pages for people: a first page, the list of errors and one for each; HTML if a browser asks for it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, get_args

from fastapi import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Scope

from ...catalog.entries import Audience, Entry
from ...negotiation import SOURCE_LOCALE
from ...prepared import Message
from ..first_page import first_page
from ..headers import wants_page
from ..loaded import settings_of
from ..page import Page, as_text, similar
from ..problems import ProblemError
from ..query import given_meta
from ..snippets import snippets
from ..value_fields import identifiers, query_name, type_hint, type_name, value_fields
from .catalog import PAGE_SIZE, Listed, find_entry, page_of, redirect_to_list, render_entry, search

__all__ = ["ROUTES"]

FILTERS = ("domain", "section", "status", "audience", "code")
PATTERNS = {"status": r"[1-5]\d\d", "audience": "|".join(get_args(Audience))}


class PageRoute(Route):
    """A route for requests that prefer HTML to JSON; others find the JSON at the same address."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match requests that prefer HTML."""
        match, child = super().matches(scope)
        if match == Match.NONE or not wants_page(Request(scope)):
            return Match.NONE, {}
        return match, {**child, "route": self}


# The list


def index(request: Request) -> Response:
    """Show one page of the list of errors."""
    page = Page(request)
    query = request.query_params
    q, filters = query.get("q", ""), {key: query[key] for key in FILTERS if query.get(key)}
    for key, pattern in PATTERNS.items():
        if key in filters and not re.fullmatch(pattern, filters[key], re.ASCII):
            raise ProblemError("parameter_invalid", {"parameter": key})
    found = _found(page, q, filters)
    number = _page_number(query.get("page", ""))
    shown, has_more = page_of(found, number)
    return page.respond(
        "index.html", q=q, filters=filters, count=len(found), groups=list(_group_by_section(page, shown)),
        chips=[(key, _filter_label(page, key, value)) for key, value in filters.items()],
        navigation=list(_navigation(page, q, filters)), options=_filter_options(page),
        number=number, pages=-(-len(found) // PAGE_SIZE), has_more=has_more,
        others=0 if found else len(_found(page, q, {})),
        similar=[] if found else similar(q.strip().replace(" ", "_"), (entry.code for entry in page.renderer.catalog)),
    )  # fmt: skip


def _found(page: Page, q: str, filters: dict[str, str]) -> list[Listed]:
    facts = {key: int(value) if key == "status" else value for key, value in filters.items()}
    return search(page.catalog, page.chain[0], q=q, **facts)


def _page_number(text: str) -> int:
    return int(text[:7]) or 1 if text.isascii() and text.isdigit() else 1


def _filter_label(page: Page, key: str, value: str) -> str:
    if key == "section":
        return page.section(value)
    if key == "audience" and value in get_args(Audience):
        return page.words(f"audience-{value}")
    return value


def _filter_options(page: Page) -> dict[str, list[tuple[str, str]]]:
    """Return the values of each filter with their labels."""
    entries = list(page.renderer.catalog)
    sections = sorted({(page.section(entry.section), entry.section) for entry in entries})
    return {
        "domain": [(domain, domain) for domain in page.renderer.catalog.domains],
        "section": [(section, label) for label, section in sections],
        "status": [(str(status), str(status)) for status in sorted({entry.status for entry in entries})],
        "audience": [(name, page.words(f"audience-{name}")) for name in get_args(Audience)],
    }


@dataclass(frozen=True, slots=True)
class _Place:
    """A domain or a section in the navigation."""

    name: str
    label: str
    count: int
    is_current: bool


def _navigation(page: Page, q: str, filters: dict[str, str]) -> Iterator[tuple[_Place, list[_Place]]]:
    """Yield each domain with its sections, and how many entries the search and the other filters leave of each."""
    others = {key: value for key, value in filters.items() if key not in ("domain", "section")}
    left = Counter((item.entry.domain, item.entry.section) for item in _found(page, q, others))
    for domain in page.renderer.catalog.domains:
        is_here = filters.get("domain") == domain
        sections = dict.fromkeys(entry.section for entry in page.renderer.catalog.entries(domain))
        places = [
            _Place(section, page.section(section), left[domain, section], is_here and filters.get("section") == section)
            for section in sections
        ]
        total = sum(place.count for place in places)
        places.sort(key=lambda place: place.label.casefold())
        yield _Place(domain, domain, total, is_here and "section" not in filters), places


Group = tuple[str, list[Listed], int]  # a code, or the name where there is none; entries with it; how many there are


def _group_by_section(page: Page, listed: list[Listed]) -> Iterator[tuple[str, str, list[Group]]]:
    """Yield each section with its domain and its entries, those of one code together."""
    for (domain, section), found in groupby(listed, lambda item: (item.entry.domain, item.entry.section)):
        by_code: dict[str, list[Listed]] = {}
        for item in found:
            by_code.setdefault(item.entry.code or item.entry.name, []).append(item)
        variants = page.renderer.catalog.variants
        yield domain, section, [(code, items, len(variants(code, domain))) for code, items in by_code.items()]


# One entry


def entry_page(request: Request) -> Response:
    """Show one error, or redirect from a code to its variants."""
    page = Page(request)
    renderer, domain, id = page.renderer, request.path_params["domain"], request.path_params["id"]
    entry = find_entry(renderer, domain, id)
    if entry is None:
        return redirect_to_list(request, domain=domain, code=id)
    own = given_meta(request.query_params.multi_items(), settings_of(request.scope))
    meta = entry.example_meta() if own is None else own
    message = render_entry(renderer, entry, page.chain, meta)
    tags = sorted(renderer.locales, key=lambda tag: tag != page.chain[0])  # the reader's own first
    variants = renderer.catalog.variants(entry.code, domain) if entry.code else ()
    return page.respond(
        "entry.html", entry=entry, message=message, is_own=own is not None, fixed=list(_hidden_fields(entry)),
        fields=value_fields(page, [entry], meta, message), identifiers=identifiers(page, page.chain[0]),
        texts=[_text(page, entry, tag, meta) for tag in tags],
        arguments=[(item, type_name(page, item), type_hint(page, item)) for item in entry.arguments],
        variants=[_variant(page, variant) for variant in variants] if len(variants) > 1 else [],
        snippets=snippets(request, entry, page.chain[0], meta),
    )  # fmt: skip


def _text(page: Page, entry: Entry, tag: str, meta: dict[str, Any]) -> tuple[str, Message, str]:
    """Return a locale with the message, and the word for the state of its translation."""
    bundle = page.renderer.bundle(tag, entry.domain)
    is_translated = bundle and bundle.facets(entry.domain, entry.id)
    state = "original" if tag == SOURCE_LOCALE else "translated" if is_translated else "not-translated"
    return tag, render_entry(page.renderer, entry, tag, meta), state


def _variant(page: Page, entry: Entry) -> tuple[Entry, Message, list[str]]:
    """Return a variant with its message and the names of the values that it needs."""
    needed = [argument.name for argument in entry.arguments if argument.required and argument.default is None]
    return entry, render_entry(page.renderer, entry, page.chain), needed


def _hidden_fields(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the values of meta that select this variant, unless an input has them."""
    paths = {path for argument in entry.arguments for path in argument.paths}
    return ((query_name(path), as_text(values[0])) for path, values in entry.when.items() if path not in paths)


ROUTES = [
    PageRoute("/", first_page),
    PageRoute("/errors", index),
    PageRoute("/errors/{domain}/{id}", entry_page),
]
