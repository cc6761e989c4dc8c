"""/docs: Swagger UI, from a package that is installed with this one. Nothing comes from elsewhere."""

from html import escape
from importlib.resources import files

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from .headers import DOCS_POLICY, document
from .responses import base_path

__all__ = ["add_docs"]

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
<script src="{base}/static/docs.js" data-document="{base}/openapi.json" defer></script>
</head>
<body><div id="swagger-ui"></div></body>
</html>
"""


def add_docs(app: FastAPI) -> None:
    """Add the routes of the page and of what it is made of."""
    folder = files("fastapi_offline") / "static"

    @app.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        page = _PAGE.format(title=escape(app.title), base=escape(base_path(request)))
        return HTMLResponse(page, headers=document(DOCS_POLICY))

    @app.get("/docs/{name}", include_in_schema=False)
    def part(name: str) -> Response:
        if name not in _MEDIA_TYPES:
            raise HTTPException(404)
        return Response((folder / name).read_bytes(), media_type=_MEDIA_TYPES[name])
