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
from .routes.catalog import describe_entry, describe_listed, describe_locales, search
from .routes.machines import SHOWN, describe_catalog
from .routes.operations import describe_state
from .settings import ServiceSettings

__all__ = ["openapi_document"]

# Possible at every address.
_ANYWHERE = {
    "_408": "request_timeout",
    "_414": "url_too_long",
    "_500": "internal_error",
}
_SUMMARIES = {
    ("get", "/render"): "Render an error in a language",
    ("post", "/render"): "Render several errors at once",
    ("post", "/localize"): "Translate the error body of another service",
    ("get", "/locales"): "List the loaded languages",
    ("get", "/errors"): "Search the documented errors",
    ("get", "/errors.json"): "Get the whole catalogue in one document",
    ("get", "/errors/{domain}/{id}"): "Describe one error",
    ("get", "/bundles/{locale}/{domain}.ftl"): "Get the texts of a domain for rendering in the browser",
    ("get", "/bundles/{locale}/{domain}.json"): "Get the texts and entries of a domain for rendering in the browser",
    ("get", "/healthz"): "Check that the process is alive",
    ("get", "/readyz"): "Check that the service can answer",
}
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
    components = schema["components"]
    components["schemas"] |= {"ErrorBody": _ERROR_BODY, "ProblemDetails": ProblemDetails.model_json_schema()}
    for name in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(name, None)
    problems = _Problems(catalog.renderer, tag)
    _add_limits(schema["paths"], catalog.settings)
    for (method, path), described in _describe_operations(catalog, tag, problems).items():
        operation = schema["paths"][path][method]
        operation["summary"] = _SUMMARIES[method, path]
        operation["responses"].pop("422", None)
        operation |= {key: value for key, value in described.items() if key != "responses"}
        for status, response in described["responses"].items():
            if "$ref" in response:
                operation["responses"][status] = response
            else:
                _complete_response(operation["responses"].setdefault(status, {}), response)
    components["responses"] = problems.described
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


def _complete_response(response: dict[str, Any], described: dict[str, Any]) -> None:
    response["description"] = described.get("description", response.get("description", ""))
    if "content" not in described:
        return
    content = response.setdefault("content", {})
    for media_type, shown in described["content"].items():
        content.setdefault(media_type, {}).update(shown)


def _describe_operations(
    catalog: LoadedCatalog, lang: str, problems: "_Problems"
) -> dict[tuple[str, str], dict[str, Any]]:
    renderer = catalog.renderer
    entry = renderer.catalog.get(*SHOWN) or next(iter(renderer.catalog))
    answer = _example_answer(renderer, entry, lang)
    request = {"lang": lang, "errors": [{"code": entry.code, "meta": entry.example_meta()}]}
    found = [
        describe_listed(listed, _example_link) for listed in search(catalog, lang, domain=entry.domain, code=entry.code)
    ]
    listed = {"locale": lang, "total": len(found), "next": None, "errors": found}
    described = describe_entry(renderer, entry, lang, _example_link)

    def refusals(**by_status: str) -> dict[str, Any]:
        possible = {**by_status, **_ANYWHERE}
        return {status.strip("_"): problems.refer(id) for status, id in possible.items()}

    not_modified = {"304": {"description": "Unchanged since the answer with the ETag in `If-None-Match`"}}
    redirected = {"307": {"description": "To the same bundle of the nearest loaded locale"}}
    bundles = {**redirected, **not_modified, **refusals(_404="page_not_found")}
    bodies = refusals(_400="body_invalid", _413="body_too_large", _415="media_type_unsupported")
    return {
        ("get", "/render"): {
            "responses": {
                "200": _every_format(answer),
                **not_modified,
                **refusals(_400="parameter_missing", _404="unknown_code", _406="not_acceptable"),
            },
        },
        ("post", "/render"): {
            "requestBody": _request_body(request, catalog.settings),
            "responses": {"200": _json_example({"errors": [native(answer)]}), **bodies},
        },
        ("post", "/localize"): {
            "requestBody": {"required": True, **_upstream_bodies(renderer, entry, None)},
            "responses": {"200": _upstream_bodies(renderer, entry, lang), **bodies},
        },
        ("get", "/locales"): {
            "responses": {"200": _json_example(describe_locales(renderer)), **not_modified, **refusals()}
        },
        ("get", "/errors"): {
            "responses": {"200": _or_page(_json_example(listed)), **not_modified, **refusals(_400="parameter_invalid")},
        },
        ("get", "/errors.json"): {
            "responses": {"200": _json_example(describe_catalog(catalog, lang, 1)), **not_modified, **refusals()},
        },
        ("get", "/errors/{domain}/{id}"): {
            "responses": {
                "200": _or_page(_json_example(described)),
                **not_modified,
                **refusals(_400="parameter_invalid", _404="unknown_entry"),
            },
        },
        ("get", "/bundles/{locale}/{domain}.ftl"): {
            "responses": {"200": _text_example(fluent_source(renderer, lang, GENERIC_DOMAIN)), **bundles},
        },
        ("get", "/bundles/{locale}/{domain}.json"): {
            "responses": {"200": _json_example(describe_bundle(renderer, lang, GENERIC_DOMAIN)), **bundles},
        },
        ("get", "/healthz"): {"responses": {"200": _json_example({"status": "ok"}), **refusals()}},
        ("get", "/readyz"): {"responses": {"200": _json_example(describe_state(catalog, None)), **refusals()}},
    }


def _example_link(domain: str, id: str) -> str:
    return f"{_BASE}/errors/{domain}/{id}"


def _example_answer(renderer: Renderer, entry: Entry, lang: str) -> RenderedError:
    meta = entry.example_meta()
    message, english = (
        renderer.render(entry.id, tag, meta, domain=entry.domain, name=entry.name) for tag in (lang, SOURCE_LOCALE)
    )
    return RenderedError(message, meta, _example_link(entry.domain, entry.id), english=english)


def _upstream_bodies(renderer: Renderer, entry: Entry, lang: str | None) -> dict[str, Any]:
    """Return a body of each shape that /localize recognizes: as it comes, or localized if there is a language."""
    came = _example_answer(renderer, entry, SOURCE_LOCALE)
    content: dict[str, Any] = {}
    for name in ("clerk", "authos", "problem", "json", "google"):
        format = FORMATS[name]
        body = format.build(came)
        shown = localize(renderer, body, lang).body if lang else body
        examples = content.setdefault(
            format.media_type, {"schema": {"$ref": "#/components/schemas/ErrorBody"}, "examples": {}}
        )["examples"]
        examples[name] = {"value": shown}
    return {"content": content}


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


_PROBLEM = {"$ref": "#/components/schemas/ProblemDetails"}


def _or_page(described: dict[str, Any]) -> dict[str, Any]:
    """Add the page for people."""
    page = {"schema": {"type": "string"}, "example": "<!doctype html>\n<html …"}
    return {**described, "content": {**described["content"], "text/html": page}}


def _json_example(example: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"example": example}}}


def _text_example(example: str) -> dict[str, Any]:
    return {"content": {"text/plain": {"example": example}}}


def _every_format(answer: RenderedError) -> dict[str, Any]:
    """One media type may have several formats: json, clerk and authos are all application/json."""
    content: dict[str, Any] = {
        "application/problem+json": {"schema": _PROBLEM, "examples": {}},
        "text/plain": {"schema": {"type": "string"}, "examples": {}},
    }
    for format in FORMATS.values():
        examples = content.setdefault(format.media_type, {"examples": {}})["examples"]
        examples[format.name] = {"value": format.build(answer)}
    return {"content": content}


class _Problems:
    """The service's own errors as components: each is described once, and referred to.

    Args:
        renderer: renders the examples.
        lang: their language.
    """

    def __init__(self, renderer: Renderer, lang: str) -> None:
        self.renderer = renderer
        self.lang = lang
        self.described: dict[str, Any] = {}

    def refer(self, id: str) -> dict[str, Any]:
        """Return a reference to the response with an error of the domain `pardon`."""
        if id not in self.described:
            self.described[id] = self._describe(id)
        return {"$ref": f"#/components/responses/{id}"}

    def _describe(self, id: str) -> dict[str, Any]:
        entry = self.renderer.catalog.get(SERVICE_DOMAIN, id)
        assert entry is not None
        example = FORMATS["problem"].build(_example_answer(self.renderer, entry, self.lang))
        english = self.renderer.render(id, SOURCE_LOCALE, entry.example_meta(), domain=SERVICE_DOMAIN)
        return _or_page(
            {
                "description": english.short_message,
                "content": {"application/problem+json": {"schema": _PROBLEM, "example": example}},
            }
        )


def _request_body(example: dict[str, Any], settings: ServiceSettings) -> dict[str, Any]:
    schema = RenderRequest.model_json_schema(ref_template="#/components/schemas/{model}")
    definitions = schema.pop("$defs")
    error = definitions["ErrorRequest"]
    for name in ("code", "domain", "name"):
        _limit_length(error["properties"][name], settings)
    _limit_length(schema["properties"]["overlay"], settings)
    error["properties"]["meta"]["maxProperties"] = settings.max_meta_keys
    schema["properties"]["errors"] |= {"items": error, "maxItems": settings.max_batch}
    return {"required": True, "content": {"application/json": {"schema": schema, "example": example}}}
