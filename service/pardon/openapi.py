"""Problem details in the OpenAPI document of an application."""

import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any

from .catalog.entries import Entry
from .envelopes import MEDIA_TYPE, problem_details
from .rendering import Renderer

__all__ = ["describe_problems", "responses"]

_CODES = "x-pardon-codes"
_places = count(1_000)  # FastAPI takes whole numbers alone for a status: these are none
_log = logging.getLogger("pardon")

_TEXT = {"type": "string"}
_PROBLEM = {
    "title": "Problem",
    "description": "RFC 9457 problem details in the caller's language.",
    "type": "object",
    "required": ["type", "title", "status", "code", "locale"],
    "properties": {
        "type": {"type": "string", "description": "the page that documents the error, or about:blank"},
        "title": {"type": "string", "description": "what happened, in the caller's language"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "a sentence for a person, in the caller's language"},
        "instance": _TEXT,
        "code": {"type": "string", "description": "for programs"},
        "domain": _TEXT,
        "id": _TEXT,
        "locale": {"type": "string", "description": "the language of the texts (BCP 47)"},
        "resolution": _TEXT,
        "help": _TEXT,
    },
}
_FIELD_ERROR = {
    "type": "object",
    "required": ["loc", "type", "ctx", "shortMessage", "longMessage"],
    "properties": {
        "loc": {"type": "array", "items": {"anyOf": [_TEXT, {"type": "integer"}]}},
        "type": _TEXT,
        "ctx": {"type": "object"},
        "shortMessage": _TEXT,
        "longMessage": {"anyOf": [_TEXT, {"type": "null"}]},
    },
}
_SCHEMAS = {
    "Problem": _PROBLEM,
    "ValidationProblem": {
        "title": "ValidationProblem",
        "description": "RFC 9457 problem details with a message for each field.",
        "allOf": [{"$ref": "#/components/schemas/Problem"}],
        "type": "object",
        "required": ["errors"],
        "properties": {"errors": {"type": "array", "items": _FIELD_ERROR}},
    },
}
_RETRY_AFTER = {"description": "seconds to wait (RFC 9110, 10.2.3)", "schema": {"type": "integer"}}


def responses(
    *codes: str, domain: str | None = None, languages: str | Iterable[str] | None = None
) -> dict[int | str, dict[str, Any]]:
    """Return what documents errors of the catalogue in OpenAPI, for the parameter `responses` of FastAPI.

    `install` replaces it by the statuses of the codes, with an example for each language.

    Args:
        codes: what the operation raises.
        domain: the catalogue's domain; default: the first in the configured order that has a code.
        languages: a tag, or the tags of the examples; default: all that are loaded.
    """
    tags = [languages] if isinstance(languages, str) else languages
    wanted = {"codes": list(codes), "domain": domain, "languages": None if tags is None else list(tags)}
    return {next(_places): {"description": ", ".join(codes), _CODES: wanted}}


def describe_problems(document: dict[str, Any], renderer: Renderer, *, validation: bool) -> dict[str, Any]:
    """Return an OpenAPI document in which errors are problem details; it is changed in place, once.

    Args:
        document: as FastAPI builds it.
        validation: whether validation errors are problem details too.
    """
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for operation in _operations(document.get("paths", {})):
        described = operation.get("responses", {})
        if validation and "/HTTPValidationError" in json.dumps(described.get("422", {}).get("content", {})):
            described["422"] = {**described["422"], "content": _content("ValidationProblem")}
        for key in [key for key, response in described.items() if _CODES in response]:
            _describe_codes(described, renderer, **described.pop(key)[_CODES])
    schemas.update(_SCHEMAS)
    for name in ("HTTPValidationError", "ValidationError"):  # the first refers to the second
        if name in schemas and f'"#/components/schemas/{name}"' not in json.dumps(document):
            del schemas[name]
    return document


def _operations(paths: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the operations of path items, and those of their callbacks."""
    for item in paths.values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                yield operation
                for callback in operation.get("callbacks", {}).values():
                    yield from _operations(callback)


def _content(schema: str) -> dict[str, Any]:
    return {MEDIA_TYPE: {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _describe_codes(
    described: dict[str, Any],
    renderer: Renderer,
    codes: list[str],
    domain: str | None = None,
    languages: list[str] | None = None,
) -> None:
    for code in codes:
        variants = renderer.catalog.variants(code, domain)
        if not variants:
            _log.error("no catalogue has the code %r that an operation documents", code)
        for entry in variants:
            _describe_entry(described, renderer, entry, renderer.locales if languages is None else languages)


def _describe_entry(described: dict[str, Any], renderer: Renderer, entry: Entry, languages: Iterable[str]) -> None:
    response = described.setdefault(str(entry.status), {})
    content = response.setdefault("content", {}).setdefault(MEDIA_TYPE, _content("Problem")[MEDIA_TYPE])
    examples = content.setdefault("examples", {})
    for lang in languages:
        meta = entry.example_meta()
        message = renderer.render(entry.code or entry.id, lang, meta, domain=entry.domain, name=entry.name)
        examples[f"{entry.id} ({message.locale})"] = {
            "summary": message.short_message,
            "value": problem_details(message),
        }
    codes = [*filter(None, [response.get("description")]), entry.code]
    response["description"] = ", ".join(dict.fromkeys(codes))
    if entry.retry_after:
        response.setdefault("headers", {})["Retry-After"] = _RETRY_AFTER
