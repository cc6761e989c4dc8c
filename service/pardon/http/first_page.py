"""The first page: what Pardon is, and a form that renders an error."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from fastapi import Request
from starlette.responses import Response

from ..catalog.entries import SUPPORT_DOMAINS, Entry
from ..envelopes import FORMATS, RenderedError
from ..negotiation import SOURCE_LOCALE
from ..prepared import Message
from .loaded import settings_of
from .page import Page, similar
from .problems import entry_url
from .query import check_lengths, given_meta
from .snippets import named_meta, snippets
from .value_fields import identifiers, value_fields

__all__ = ["first_page"]

# The codes to begin with, as far as the catalogue has them: with values of many types.
EXAMPLES = ("user_locked", "form_param_format_invalid", "organization_membership_quota_exceeded", "RATE_LIMIT_EXCEEDED",
            "verification_expired", "form_password_pwned")  # fmt: skip
MAX_EXAMPLES = 4

# The names of the formats are proper names.
FORMAT_NAMES = {
    "json": "JSON", "problem": "Problem Details (RFC 9457)", "text": "Text", "clerk": "Clerk", "authos": "AuthOS",
    "google": "Google (AIP-193)",
}  # fmt: skip


class _Form(NamedTuple):
    """The fields of the form.

    Args:
        domain: None for any.
        tag: the locale of the message.
        format: of the answer, a key of `FORMATS`.
        meta: the values; None for the examples.
    """

    code: str
    domain: str | None
    tag: str
    format: str
    meta: dict[str, Any] | None


def first_page(request: Request) -> Response:
    """Show the form, and the message of the error in it."""
    page = Page(request)
    catalog = page.renderer.catalog
    known = [code for code in EXAMPLES if catalog.variants(code)]
    own = [entry.code for entry in catalog if entry.code and entry.domain not in SUPPORT_DOMAINS]
    examples = list(dict.fromkeys([*known, *own]))[:MAX_EXAMPLES]
    form = _read_form(page, examples[0] if examples else "")
    rendered = _render(page, form) if form.code else None
    codes = dict.fromkeys(entry.code for entry in catalog if entry.code)
    return page.respond(
        "first.html", form=form, rendered=rendered, examples=examples, codes=codes,
        similar=similar(form.code, codes) if rendered and rendered["entry"] is None else [],
        formats=FORMAT_NAMES, count=len(catalog), identifiers=identifiers(page, form.tag),
    )  # fmt: skip


def _read_form(page: Page, example: str) -> _Form:
    """Read the query. The values of another code than the one in the field are not this one's."""
    query, settings = page.request.query_params, settings_of(page.request.scope)
    code = query.get("code", example).strip()
    is_same = query.get("for", code) == code
    domain = query.get("domain") or None
    check_lengths({"code": code, "domain": domain}, settings)
    tag, format = query.get("to", ""), query.get("as", "")
    return _Form(
        code,
        domain if is_same else None,
        tag if tag in page.renderer.locales else page.chain[0],
        format if format in FORMATS else "json",
        given_meta(query.multi_items(), settings) if is_same else None,
    )


def _render(page: Page, form: _Form) -> dict[str, Any]:
    """Return the error's values for the template; `entry` is None if no catalogue has the code."""
    renderer, request = page.renderer, page.request
    variants = renderer.catalog.variants(form.code, form.domain)
    examples = named_meta(variants[0], variants[0].example_meta()) if variants else {}
    meta = examples if form.meta is None else form.meta
    message = renderer.render(form.code, form.tag, meta, domain=form.domain)
    entry = renderer.catalog.get(message.domain, message.id) if message.domain and message.id else None
    return {
        "message": message,
        "entry": entry,
        "variants": len(variants),
        "fields": value_fields(page, variants, meta, message),
        "label": _field_label(page, entry, meta, form.tag) if entry else None,
        "answer": _answer(page, form, message, meta),
        "snippets": snippets(request, entry, form.tag, meta, form.format) if entry else {},
    }


def _field_label(page: Page, entry: Entry, meta: Mapping[str, Any], tag: str) -> str | None:
    """Return the name of the form field that the error is about, if its values name one."""
    bundle = page.renderer.bundle(tag, entry.domain)
    for argument in entry.arguments:
        key = argument.find(meta)
        if bundle and argument.type == "identifier" and isinstance(key, str) and (name := bundle.name(key, {})):
            return name[:1].upper() + name[1:]
    return None


def _answer(page: Page, form: _Form, message: Message, meta: Mapping[str, Any]) -> str:
    """Return the body that the service sends for the request."""
    format, url = FORMATS[form.format], entry_url(page.request.scope, message.domain, message.id)
    english = page.renderer.render(form.code, SOURCE_LOCALE, meta, domain=form.domain) if format.bilingual else None
    body = format.build(RenderedError(message, meta, url, None, english))
    return body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, indent=2)
