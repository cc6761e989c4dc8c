"""The error index for people: HTML if a browser asks for it, with no script and nothing from elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from ...catalog.entries import Argument, Entry, lookup
from ..headers import base_path, base_url, wants_page
from ..loaded import renderer_of, settings_of
from ..page import Page, as_text
from ..query import given_meta
from .catalog import PAGE_SIZE, Listed, find_entry, page_of, redirect_to_list, render_entry, search, unknown_domain

__all__ = ["ROUTES", "section_name"]

# Words of the sections' names with a spelling of their own.
SPELLINGS = {
    "aws": "AWS", "awscognito": "AWS Cognito", "idp": "IdP", "jwt": "JWT", "mfa": "MFA", "oauth": "OAuth",
    "oauth2": "OAuth 2", "saml": "SAML", "scim": "SCIM", "sms": "SMS", "sso": "SSO", "totp": "TOTP", "urls": "URLs",
}  # fmt: skip


class PageRoute(Route):
    """A route for requests that prefer HTML to JSON; others find the JSON at the same address."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match requests that prefer HTML."""
        match, child = super().matches(scope)
        if match == Match.NONE or not wants_page(Request(scope)):
            return Match.NONE, {}
        return match, {**child, "route": self}


async def home(request: Request) -> Response:
    """Redirect to the index."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"{base_path(request.scope)}/errors{query}", 307, {"Vary": "Accept"})


def index(request: Request) -> Response:
    """Show one page of the list of errors."""
    page = Page(request)
    wanted = {key: request.query_params.get(key, "") for key in ("q", "domain", "code")}
    number = _page_number(request.query_params.get("page", ""))
    found = search(
        page.catalog, page.chain[0], q=wanted["q"], domain=wanted["domain"] or None, code=wanted["code"] or None
    )
    shown, has_more = page_of(found, number)
    return page.respond(
        "index.html", wanted=wanted, count=len(found), groups=list(_group_by_section(shown)),
        number=number, pages=-(-len(found) // PAGE_SIZE), has_more=has_more,
    )  # fmt: skip


def _page_number(text: str) -> int:
    return int(text[:7]) or 1 if text.isascii() and text.isdigit() else 1


def _group_by_section(listed: list[Listed]) -> Iterator[tuple[str, list[tuple[str, list[Listed]]]]]:
    """Yield each domain with its sections."""
    for domain, of_domain in groupby(listed, lambda item: item.entry.domain):
        sections = groupby(of_domain, lambda item: item.entry.section)
        yield domain, [(section_name(section), list(group)) for section, group in sections]


def section_name(section: str) -> str:
    """Return the name of a section's file as words: `oauth2_idp` is "OAuth 2 IdP"."""
    text = " ".join(SPELLINGS.get(word, word) for word in section.split("_"))
    return text[:1].upper() + text[1:]


async def domain_index(request: Request) -> Response:
    """Redirect to the part of the index with one domain."""
    domain, renderer = request.path_params["domain"], renderer_of(request)
    if domain not in renderer.catalog.domains:
        raise unknown_domain(renderer, domain)
    return redirect_to_list(request, domain=domain)


def entry_page(request: Request) -> Response:
    """Show one error, or redirect from a code to its variants."""
    page = Page(request)
    domain, id = request.path_params["domain"], request.path_params["id"]
    found = find_entry(page.renderer, domain, id)
    if found is None:
        return redirect_to_list(request, domain=domain, code=id)
    return page.respond("entry.html", **_entry_values(page, found))


# One entry


@dataclass(frozen=True, slots=True)
class _Field:
    """An input of the form."""

    name: str
    label: str
    value: str
    hint: str


def _entry_values(page: Page, entry: Entry) -> dict[str, Any]:
    """Return the values of an entry's template."""
    renderer, request = page.renderer, page.request
    own = given_meta(request.query_params.multi_items(), settings_of(request.scope))
    meta = entry.example_meta() if own is None else own
    variants = renderer.catalog.variants(entry.code, entry.domain)
    return {
        "entry": entry,
        "section": section_name(entry.section),
        "is_own": own is not None,
        "fields": list(_form_fields(entry, meta)),
        "fixed": list(_hidden_fields(entry)),
        "message": render_entry(renderer, entry, page.chain, meta),
        "texts": [(tag, render_entry(renderer, entry, tag, meta)) for tag in renderer.locales],
        "variants": [variant for variant in variants if variant.id != entry.id] if entry.code else [],
        "call": _render_url(request, entry, page.chain[0], meta),
    }


def _form_fields(entry: Entry, meta: Mapping[str, Any]) -> Iterator[_Field]:
    for argument in entry.arguments:
        parts = ("amount", "currency") if argument.type == "currency" else ("",)
        value = argument.find(meta)
        for part in parts:
            name = _query_name(f"{argument.paths[0]}.{part}".rstrip("."))
            shown = value.get(part) if part and isinstance(value, dict) else value
            label = f"{argument.name} {part}".strip()
            yield _Field(name, label, as_text(shown), _type_name(argument))


def _hidden_fields(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the values of meta that select this variant, unless an input has them."""
    paths = {path for argument in entry.arguments for path in argument.paths}
    return ((_query_name(path), as_text(values[0])) for path, values in entry.when.items() if path not in paths)


def _query_name(path: str) -> str:
    return "meta" + "".join(f"[{step}]" for step in path.split("."))


def _type_name(argument: Argument) -> str:
    return f"{argument.type} ({argument.of})" if argument.type == "list" else argument.type


def _render_url(request: Request, entry: Entry, lang: str, meta: Mapping[str, Any]) -> str:
    """Return the address that renders this entry with these values."""
    renderer = renderer_of(request)
    paths = dict.fromkeys([*(path for argument in entry.arguments for path in argument.paths), *entry.when])
    values = [(path, lookup(meta, path)) for path in paths]
    code = entry.code or entry.id
    asked = [("code", code), ("domain", entry.domain), ("lang", lang)]
    asked += [("name", entry.name)] if renderer.find(code, meta, domain=entry.domain) != entry else []
    asked += [pair for path, value in values if value is not None for pair in _query_pairs(path, value)]
    return f"{base_url(request.scope)}/render?{urlencode(asked, safe='[]@:/,', errors='replace')}"


def _query_pairs(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _query_pairs(f"{path}.{key}", inner)
    elif isinstance(value, list):
        yield from ((_query_name(path) + "[]", as_text(item)) for item in value)
    else:
        yield _query_name(path), as_text(value)


ROUTES = [
    PageRoute("/", home),
    PageRoute("/errors", index),
    PageRoute("/errors/{domain}", domain_index),
    PageRoute("/errors/{domain}/{id}", entry_page),
]
