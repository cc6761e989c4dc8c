"""The OpenAPI document with examples in the reader's language, and Swagger UI from an installed package."""

from importlib.resources import files

from fastapi import Request
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response

from ...negotiation import SOURCE_LOCALE
from ..conditional import content_language, vary
from ..headers import requested_language
from ..loaded import catalog_of, settings_of
from ..openapi import openapi_document
from ..page import DOCS_POLICY, Page

__all__ = ["ROUTES"]

_MEDIA_TYPES = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}


def openapi(request: Request) -> Response:
    """Return the OpenAPI document, its examples in the reader's language."""
    catalog = catalog_of(request.scope)
    tag = catalog.renderer.negotiator.chain(requested_language(request))[0]
    headers = {**content_language(tag), **vary(lang=request.query_params.get("lang"), format="json")}
    content = catalog.cached_body(openapi_document, request.app, tag)
    return Response(content, headers=headers, media_type="application/json")


async def docs(request: Request) -> Response:
    """Show Swagger UI: in English, and its examples too unless the address names a language."""
    _require_docs(request)
    examples = request.query_params.get("lang") or SOURCE_LOCALE
    return Page(request).respond("docs.html", policy=DOCS_POLICY, examples=examples)


def docs_file(request: Request, name: str) -> Response:
    """Return a file of Swagger UI, in pieces and under flow control."""
    _require_docs(request)
    if name not in _MEDIA_TYPES:
        raise HTTPException(404)
    return FileResponse(str(files("fastapi_offline") / "static" / name), media_type=_MEDIA_TYPES[name])


def _require_docs(request: Request) -> None:
    if not settings_of(request.scope).docs:
        raise HTTPException(404)


ROUTES = [
    APIRoute("/openapi.json", openapi, include_in_schema=False),
    APIRoute("/docs", docs, include_in_schema=False),
    APIRoute("/docs/{name}", docs_file, include_in_schema=False),
]
