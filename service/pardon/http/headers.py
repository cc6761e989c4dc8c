"""Requests and responses of several routes: the caller's language, HTML or JSON, the service's address."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request
from starlette.responses import Response
from starlette.types import Scope

from ..envelopes import to_bytes
from ..middleware import accept_language
from ..negotiation import prefers
from .loaded import settings_of

__all__ = ["NO_STORE", "base_path", "base_url", "json_response", "requested_language", "wants_page"]

NO_STORE = {"Cache-Control": "no-store"}


def requested_language(request: Request) -> str | list[str] | None:
    """Return the language of a request: `lang` in the body, then in the query, then Accept-Language."""
    in_body: str | list[str] | None = request.scope["state"].get("pardon.lang")
    return in_body or request.query_params.get("lang") or accept_language(request.scope)


def wants_page(request: Request) -> bool:
    """Return whether a request prefers HTML to JSON; `format=` wins over Accept."""
    format = request.query_params.get("format")
    return format == "html" if format else prefers(request.headers.get("accept"), "text/html", "application/json")


def base_url(scope: Scope) -> str:
    """Return the service's address as clients see it, without a slash at the end."""
    return settings_of(scope).public_url or str(Request(scope).base_url).rstrip("/")


def base_path(scope: Scope) -> str:
    """Return the path of that address: a proxy may have removed it from the request's."""
    public_url = settings_of(scope).public_url
    return urlsplit(public_url).path if public_url else str(scope.get("root_path", ""))


def json_response(body: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON response. A FastAPI route that returns the dictionary itself is four times slower."""
    return Response(to_bytes(body), headers=dict(headers or {}), media_type="application/json")
