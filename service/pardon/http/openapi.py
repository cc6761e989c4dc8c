"""The OpenAPI document: the routes, and real responses of the catalogue in service as examples."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from ..catalog.entries import Entry
from ..envelopes import FORMATS, RenderedError, native
from ..localizing import localize
from ..negotiation import SOURCE_LOCALE
from ..rendering import GENERIC_DOMAIN, SERVICE_DOMAIN, Renderer
from ..shapes import EACH, MESSAGES, SHAPES, Path, Shape, Where
from .loaded import LoadedCatalog
from .models import ProblemDetails, RenderRequest
from .routes.bundles import describe_bundle, fluent_source
from .routes.catalog import describe_entry, describe_locales, describe_summary, render_entry, search
from .routes.machines import describe_catalog, example_entry
from .routes.operations import describe_state
from .settings import ServiceSettings

__all__ = ["openapi_document"]

_OF_BODY = {"400": "body_invalid", "413": "body_too_large", "415": "media_type_unsupported"}
_OF_BUNDLE = {"404": "page_not_found"}
# The service's own errors by operation, as ids of the domain `pardon`; and those that are possible at every address.
_PROBLEMS = {
    ("get", "/render"): {"400": "parameter_missing", "404": "unknown_code", "406": "not_acceptable"},
    ("post", "/render"): _OF_BODY,
    ("post", "/localize"): _OF_BODY,
    ("get", "/errors"): {"400": "parameter_invalid"},
    ("get", "/errors/{domain}/{id}"): {"400": "parameter_invalid", "404": "unknown_entry"},
    ("get", "/bundles/{locale}/{domain}.ftl"): _OF_BUNDLE,
    ("get", "/bundles/{locale}/{domain}.json"): _OF_BUNDLE,
}
_ANYWHERE = {"408": "request_timeout", "414": "url_too_long", "500": "internal_error"}
_NOT_STORED = ("/healthz", "/readyz")
_NOT_MODIFIED = {"description": "Unchanged since the answer with the ETag in `If-None-Match`"}
_TO_NEAREST = {"description": "To the same bundle of the nearest loaded locale"}
_PAGE = {"schema": {"type": "string"}, "example": "<!doctype html>\n<html …"}
_PROBLEM = {"$ref": "#/components/schemas/ProblemDetails"}
_TAGS = [
    {"name": "render", "description": "Codes and error bodies become messages."},
    {"name": "catalogue", "description": "The languages, and the errors that the service knows."},
    {"name": "browser", "description": "What a front end needs to render by itself."},
    {"name": "operation", "description": "For the people who run the service."},
]
_BASE = "http://localhost:8000"


def openapi_document(catalog: LoadedCatalog, app: FastAPI, tag: str) -> dict[str, Any]:
    """Return the OpenAPI document with every response and a real example of each. Everything but examples is English.

    FastAPI alone would drop the nulls of examples, and promise a 422 that this service answers as 400.

    Args:
        tag: the locale of the examples.
    """
    schema = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=app.routes,
        separate_input_output_schemas=False, tags=_TAGS,
    )  # fmt: skip
    paths, components = schema["paths"], schema["components"]
    components["schemas"] |= {"ErrorBody": _ERROR_BODY, "ProblemDetails": ProblemDetails.model_json_schema()}
    for name in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(name, None)
    _add_limits(paths, catalog.settings)
    renderer = catalog.renderer
    entry = example_entry(renderer)
    paths["/render"]["post"]["requestBody"] = _batch_body(entry, tag, catalog.settings)
    paths["/localize"]["post"]["requestBody"] = {"required": True, "content": _upstream_bodies(renderer, entry, None)}
    for (method, path), content in _describe_answers(catalog, entry, tag).items():
        responses = paths[path][method]["responses"]
        responses.pop("422", None)
        described = responses["200"].setdefault("content", {})
        for media_type, shown in content.items():
            described.setdefault(media_type, {}).update(shown)
        if method == "get" and path not in _NOT_STORED:
            responses["304"] = _NOT_MODIFIED
        if path.startswith("/bundles/"):
            responses["307"] = _TO_NEAREST
        problems = {**_PROBLEMS.get((method, path), {}), **_ANYWHERE}
        responses |= {status: {"$ref": f"#/components/responses/{id}"} for status, id in problems.items()}
    ids = {id for problems in (*_PROBLEMS.values(), _ANYWHERE) for id in problems.values()}
    components["responses"] = {id: _describe_problem(renderer, id, tag) for id in sorted(ids)}
    return schema


def _add_limits(paths: dict[str, Any], settings: ServiceSettings) -> None:
    """Add the limits of parameters, which the operator sets."""
    for operation in (paths["/render"]["get"], paths["/localize"]["post"]):
        for parameter in operation["parameters"]:
            if parameter["name"] in ("code", "domain", "name", "overlay"):
                _limit_length(parameter["schema"], settings)
            elif parameter["name"] == "meta":
                parameter["schema"] = {**parameter["schema"], "maxProperties": settings.max_meta_keys}


def _limit_length(schema: dict[str, Any], settings: ServiceSettings) -> None:
    strings = [branch for branch in schema.get("anyOf", [schema]) if branch.get("type") == "string"]
    for branch in strings:
        branch["maxLength"] = settings.max_code


def _describe_answers(catalog: LoadedCatalog, entry: Entry, lang: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the content of each operation's answer with status 200, by media type."""
    renderer = catalog.renderer
    answer = _example_answer(renderer, entry, lang)
    found = search(catalog, lang, domain=entry.domain, code=entry.code)
    errors = [describe_summary(item.entry, item.message, _example_link) for item in found]
    listed = {"locale": lang, "total": len(errors), "next": None, "errors": errors}
    described = describe_entry(renderer, entry, lang, _example_link)
    return {
        ("get", "/render"): _every_format(answer),
        ("post", "/render"): _json_example({"errors": [native(answer)]}),
        ("post", "/localize"): _upstream_bodies(renderer, entry, lang),
        ("get", "/locales"): _json_example(describe_locales(renderer)),
        ("get", "/errors"): {**_json_example(listed), "text/html": _PAGE},
        ("get", "/errors.json"): _json_example(describe_catalog(catalog, lang, 1)),
        ("get", "/errors/{domain}/{id}"): {**_json_example(described), "text/html": _PAGE},
        ("get", "/bundles/{locale}/{domain}.ftl"): {
            "text/plain": {"example": fluent_source(catalog, lang, GENERIC_DOMAIN)}
        },
        ("get", "/bundles/{locale}/{domain}.json"): _json_example(describe_bundle(catalog, lang, GENERIC_DOMAIN)),
        ("get", "/healthz"): _json_example({"status": "ok"}),
        ("get", "/readyz"): _json_example(describe_state(catalog, None)),
    }


def _json_example(example: Any) -> dict[str, Any]:
    return {"application/json": {"example": example}}


def _example_link(domain: str, id: str) -> str:
    return f"{_BASE}/errors/{domain}/{id}"


def _example_answer(renderer: Renderer, entry: Entry, lang: str) -> RenderedError:
    message, english = (render_entry(renderer, entry, tag) for tag in (lang, SOURCE_LOCALE))
    return RenderedError(message, entry.example_meta(), _example_link(entry.domain, entry.id), english=english)


def _describe_problem(renderer: Renderer, id: str, lang: str) -> dict[str, Any]:
    """Return the response with an error of the domain `pardon`."""
    entry = renderer.catalog.get(SERVICE_DOMAIN, id)
    assert entry is not None
    example = FORMATS["problem"].build(_example_answer(renderer, entry, lang))
    return {
        "description": render_entry(renderer, entry, SOURCE_LOCALE).short_message,
        "content": {"application/problem+json": {"schema": _PROBLEM, "example": example}, "text/html": _PAGE},
    }


def _every_format(answer: RenderedError) -> dict[str, Any]:
    content = _by_media_type({name: format.build(answer) for name, format in FORMATS.items()})
    content["application/problem+json"]["schema"] = _PROBLEM
    content["text/plain"]["schema"] = {"type": "string"}
    return content


def _upstream_bodies(renderer: Renderer, entry: Entry, lang: str | None) -> dict[str, Any]:
    """Return a body of each shape that /localize recognizes: as it comes, or localized if there is a language."""
    came = _example_answer(renderer, entry, SOURCE_LOCALE)
    bodies = {name: FORMATS[name].build(came) for name in ("clerk", "authos", "problem", "json", "google")}
    content = _by_media_type(
        {name: localize(renderer, body, lang).body if lang else body for name, body in bodies.items()}
    )
    for shown in content.values():
        shown["schema"] = {"$ref": "#/components/schemas/ErrorBody"}
    return content


def _by_media_type(bodies: dict[str, Any]) -> dict[str, Any]:
    """Return the bodies of several formats as examples. Many formats share application/json."""
    content: dict[str, Any] = {}
    for name, body in bodies.items():
        content.setdefault(FORMATS[name].media_type, {"examples": {}})["examples"][name] = {"value": body}
    return content


def _shape_schema(shape: Shape) -> dict[str, Any]:
    """Describe what `Shape.recognizes`."""
    text = {"type": "string"}
    codes = [_nested(path, text) for path in shape.paths("code", "reason")]
    texts = [_nested(path, text) for path in shape.paths(*MESSAGES)]
    error = {"allOf": [{"anyOf": codes}, {"anyOf": texts}]}
    return {"title": shape.name, **_nested(shape.at[0], error)}


def _nested(path: Path, inner: dict[str, Any]) -> dict[str, Any]:
    """Describe a value by what stands at a path in it."""
    for step in reversed(path):
        if step == EACH:
            inner = {"type": "array", "contains": inner}
        elif isinstance(step, Where):
            only = {"type": "object", "properties": {step.member: {"const": step.value}}, "required": [step.member]}
            inner = {"type": "array", "contains": {"allOf": [only, inner]}}
        else:
            inner = {"type": "object", "properties": {step: inner}, "required": [step]}
    return inner


_ERROR_BODY = {
    "title": "ErrorBody",
    "description": "The error body of a service.",
    "anyOf": [_shape_schema(shape) for shape in SHAPES],
}


def _batch_body(entry: Entry, lang: str, settings: ServiceSettings) -> dict[str, Any]:
    schema = RenderRequest.model_json_schema(ref_template="#/components/schemas/{model}")
    definitions = schema.pop("$defs")
    error = definitions["ErrorRequest"]
    for name in ("code", "domain", "name"):
        _limit_length(error["properties"][name], settings)
    _limit_length(schema["properties"]["overlay"], settings)
    error["properties"]["meta"]["anyOf"][0]["maxProperties"] = settings.max_meta_keys
    schema["properties"]["errors"] |= {"items": error, "maxItems": settings.max_batch}
    example = {"lang": lang, "errors": [{"code": entry.code, "meta": entry.example_meta()}]}
    return {"required": True, "content": {"application/json": {"schema": schema, "example": example}}}
