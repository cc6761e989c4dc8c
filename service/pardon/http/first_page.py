"""The first page: what Pardon is, and a form that renders an error."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from starlette.responses import Response

from ..catalog.entries import SUPPORT_DOMAINS, Entry
from ..envelopes import FORMATS, RenderedError
from ..negotiation import SOURCE_LOCALE
from ..prepared import Message
from .loaded import renderer_of, settings_of
from .page import Page, similar
from .problems import entry_url
from .query import check_lengths, given_meta
from .snippets import Snippet, Snippets, named_meta
from .value_fields import ValueField, identifiers, value_fields

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """The form's fields.

    Args:
        code: the error's code.
        domain: its domain; None for any.
        tag: the locale of the message.
        format: of the answer, a key of `FORMATS`.
        meta: the values; None for the examples.
    """

    code: str
    domain: str | None
    tag: str
    format: str
    meta: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class _Rendered:
    """The details of an error on its page.

    Args:
        message: the message.
        entry: the error; None if no catalogue has the code.
        variants: how many errors have the code.
        fields: the inputs for its values.
        label: of the form field that the message stands at.
        answer: the body that the service sends.
        snippets: the request as code.
    """

    message: Message
    entry: Entry | None
    variants: int
    fields: Sequence[ValueField]
    label: str | None
    answer: str
    snippets: Sequence[Snippet]


def first_page(request: Request) -> Response:
    """Show the form, and the message of the error in it."""
    page = Page(request)
    examples = list(_examples(page))
    asked = _read(page, examples[0] if examples else "")
    rendered = _render(page, asked) if asked.code else None
    catalog = page.renderer.catalog
    codes = dict.fromkeys(entry.code for entry in catalog if entry.code)
    return page.respond(
        "first.html", asked=asked, rendered=rendered, examples=examples, codes=codes,
        similar=similar(asked.code, codes) if rendered and rendered.entry is None else [],
        formats=FORMAT_NAMES, count=len(catalog), identifiers=identifiers(page, asked.tag),
    )  # fmt: skip


def _examples(page: Page) -> Iterator[str]:
    catalog = page.renderer.catalog
    known = [code for code in EXAMPLES if catalog.variants(code)]
    own = (entry.code for entry in catalog if entry.code and entry.domain not in SUPPORT_DOMAINS)
    yield from [*dict.fromkeys([*known, *own])][:MAX_EXAMPLES]


def _read(page: Page, example: str) -> _Asked:
    """Read the query. The values of another code than the one in the field are not this one's."""
    query, settings = page.request.query_params, settings_of(page.request.scope)
    code = query.get("code", example).strip()
    is_same = query.get("for", code) == code
    domain = query.get("domain") or None
    check_lengths({"code": code, "domain": domain}, settings)
    tag, format = query.get("to", ""), query.get("as", "")
    return _Asked(
        code,
        domain if is_same else None,
        tag if tag in page.renderer.locales else page.chain[0],
        format if format in FORMATS else "json",
        given_meta(query.multi_items(), settings) if is_same else None,
    )


def _render(page: Page, asked: _Asked) -> _Rendered:
    renderer, request = page.renderer, page.request
    variants = renderer.catalog.variants(asked.code, asked.domain)
    examples = named_meta(variants[0], variants[0].example_meta()) if variants else {}
    meta = examples if asked.meta is None else asked.meta
    message = renderer.render(asked.code, asked.tag, meta, domain=asked.domain)
    entry = renderer.catalog.get(message.domain, message.id) if message.domain and message.id else None
    return _Rendered(
        message=message,
        entry=entry,
        variants=len(variants),
        fields=value_fields(page, variants, meta, message),
        label=_field_label(page, entry, meta, asked.tag) if entry else None,
        answer=_answer(request, asked, message, meta),
        snippets=list(Snippets(request, entry, asked.tag, meta, asked.format)) if entry else [],
    )


def _field_label(page: Page, entry: Entry, meta: Mapping[str, Any], tag: str) -> str | None:
    """Return the name of the form field that the error is about, if its values name one."""
    bundle = page.renderer.bundle(tag, entry.domain)
    for argument in entry.arguments:
        key = argument.find(meta)
        if bundle and argument.type == "identifier" and isinstance(key, str) and (name := bundle.name(key, {})):
            return name[:1].upper() + name[1:]
    return None


def _answer(request: Request, asked: _Asked, message: Message, meta: Mapping[str, Any]) -> str:
    """Return the body that the service sends for the request."""
    renderer, format = renderer_of(request), FORMATS[asked.format]
    english = renderer.render(asked.code, SOURCE_LOCALE, meta, domain=asked.domain) if format.bilingual else None
    body = format.build(
        RenderedError(message, meta, entry_url(request.scope, message.domain, message.id), None, english)
    )
    return body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, indent=2)
