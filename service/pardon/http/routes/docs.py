"""The OpenAPI document in the reader's language, and Swagger UI from an installed package."""

from html import escape
from importlib.resources import files
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, Response

from ...encoding import to_bytes
from ..headers import DOCS_POLICY, base_path, content_language, page_headers, requested_language, vary
from ..loaded import LoadedCatalog, catalog_of, settings_of
from ..openapi import openapi_document

__all__ = ["ROUTES"]

_MEDIA_TYPES = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="{base}/static/icon.svg">
<link rel="stylesheet" href="{base}/docs/swagger-ui.css">
<script src="{base}/docs/swagger-ui-bundle.js" defer></script>
<script src="{base}/static/docs.js" data-document="{base}/openapi.json{query}" defer></script>
</head>
<body><div id="swagger-ui"></div></body>
</html>
"""


def openapi(request: Request) -> Response:
    """Return the OpenAPI document, its examples in the reader's language."""
    catalog = catalog_of(request.scope)
    tag = catalog.renderer.negotiator.chain(requested_language(request))[0]
    headers = {**content_language(tag), **vary(lang=request.query_params.get("lang"), format="json")}
    content = catalog.cached(_encoded_document, request.app, tag)
    return Response(content, headers=headers, media_type="application/json")


def _encoded_document(catalog: LoadedCatalog, app: FastAPI, tag: str) -> bytes:
    return to_bytes(openapi_document(catalog, app, tag))


async def docs(request: Request) -> Response:
    """Show Swagger UI."""
    _require_docs(request)
    lang = request.query_params.get("lang")
    query = f"?{urlencode({'lang': lang}, errors='replace')}" if lang else ""
    page = _PAGE.format(title=escape(request.app.title), base=escape(base_path(request.scope)), query=escape(query))
    return HTMLResponse(page, headers=page_headers(DOCS_POLICY))


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
