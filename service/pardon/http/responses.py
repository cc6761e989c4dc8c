"""What the routes share: parameters, and the headers that say what decided an answer."""

from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import Query, Request
from starlette.responses import Response

from ..encoding import to_bytes
from .editions import renderer_of, settings_of

__all__ = ["META_PARAMETER", "Domain", "Lang", "base_path", "content_language", "json_response", "vary"]

META_PARAMETER = {
    "name": "meta",
    "in": "query",
    "style": "deepObject",
    "explode": True,
    "description": "the values that came with the error: `meta[key]=value`, or `meta=` and a JSON object",
    "schema": {"type": "object", "additionalProperties": True},
    "example": {"timeRemaining": 300},
}

Lang = Annotated[str | None, Query(description="a BCP 47 tag or an Accept-Language header; wins over Accept-Language")]
Domain = Annotated[str | None, Query(description="the catalogue's domain, e.g. `clerk`")]


def base_path(request: Request) -> str:
    """Return the path below which clients see the service: a proxy may have taken it off."""
    public_url = settings_of(renderer_of(request)).public_url
    return urlsplit(public_url).path if public_url else str(request.scope.get("root_path", ""))


def vary(*, lang: Any, format: Any) -> dict[str, str]:
    """Name the headers that decided: a URL that says both varies with none."""
    names = [name for name, given in (("Accept-Language", lang), ("Accept", format)) if not given]
    return {"Vary": ", ".join(names)} if names else {}


def content_language(*locales: str) -> dict[str, str]:
    """Name the locales of an answer's texts, each once; nothing where there are none."""
    return {"Content-Language": ", ".join(dict.fromkeys(locales))} if locales else {}


def json_response(body: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON answer. A route that returns the dict itself is served four times slower."""
    return Response(to_bytes(body), headers=dict(headers or {}), media_type="application/json")
