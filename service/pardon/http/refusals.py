"""The service's own errors: localized problem+json, from the domain `pardon`."""

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from ..encoding import to_bytes
from ..envelopes import FORMATS, Answer
from ..middleware import accept_language, path_of
from ..rendering import SERVICE_DOMAIN
from .editions import renderer_of, settings_of
from .observing import note

__all__ = ["Refusal", "entry_url", "install_handlers", "refuse"]

_MEMBERS = ("parameter", "limit", "keys", "depth")  # what a program needs of a message's values
_BY_STATUS = {404: "page_not_found", 405: "method_not_allowed"}
_log = logging.getLogger("pardon")


class Refusal(Exception):  # noqa: N818  (it is an answer)
    """A request that the service does not serve.

    Args:
        id: the entry of the domain `pardon` that says why.
        meta: the values of its message.
        extra: further members of the problem.
        headers: further headers of the answer.
    """

    def __init__(
        self,
        id: str,
        meta: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(id)
        self.id = id
        self.meta = dict(meta or {})
        self.extra = dict(extra or {})
        self.headers = dict(headers or {})


def requested_language(request: Request) -> str | list[str] | None:
    """Return what the caller asks for: a body's `lang` wins over the query's, and that over Accept-Language."""
    own: str | list[str] | None = request.scope["state"].get("pardon.lang")
    return own or request.query_params.get("lang") or accept_language(request.scope)


def entry_url(request: Request, domain: str | None, id: str | None) -> str:
    """Return the URL of the page that documents an entry."""
    renderer = renderer_of(request)
    base = settings_of(renderer).public_url or str(request.base_url).rstrip("/")
    return f"{base}/errors/{domain}/{id}" if id else "about:blank"


def refuse(request: Request, refusal: Refusal) -> Response:
    """Return a refusal as a localized problem."""
    note(request.scope, refusal=refusal.id)
    renderer = renderer_of(request)
    message = renderer.render(refusal.id, requested_language(request), refusal.meta, domain=SERVICE_DOMAIN)
    answer = Answer(message, refusal.meta, entry_url(request, SERVICE_DOMAIN, message.id), path_of(request.scope))
    body = FORMATS["problem"].build(answer)
    assert isinstance(body, dict)
    said = {name: refusal.meta[name] for name in _MEMBERS if name in refusal.meta}
    headers = {"Content-Language": message.locale, "Vary": "Accept-Language", "Cache-Control": "no-store"}
    content = to_bytes({**body, **said, **refusal.extra})
    return Response(content, message.status or 500, {**headers, **refusal.headers}, "application/problem+json")


def install_handlers(app: FastAPI) -> None:
    """Make every error of the app a localized problem. None of them waits: a thread would cost more."""

    @app.exception_handler(Refusal)
    async def _refusal(request: Request, error: Refusal) -> Response:
        return refuse(request, error)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        allow = {"Allow": ", ".join(sorted(_methods(app, request)))} if error.status_code == 405 else {}
        if allow and request.method == "OPTIONS":
            return Response(status_code=204, headers=allow)
        response = refuse(
            request, Refusal(_BY_STATUS.get(error.status_code, "internal_error"), {"method": request.method})
        )
        response.headers.update({**(error.headers or {}), **allow})
        return response

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        id = "parameter_missing" if first["type"] == "missing" else "parameter_invalid"
        return refuse(request, Refusal(id, {"parameter": str(first["loc"][-1])}))

    @app.exception_handler(Exception)
    async def _unexpected(request: Request, error: Exception) -> Response:
        _log.error("unexpected error", exc_info=error, extra={"request_id": request.state.request_id})
        return refuse(request, Refusal("internal_error"))


def _methods(app: FastAPI, request: Request) -> set[str]:
    """Return what a path answers: each of its routes knows only its own methods."""
    routes = (
        route for route in app.routes if isinstance(route, Route) and route.matches(request.scope)[0] != Match.NONE
    )
    methods = {method for route in routes for method in route.methods or ()}
    return methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
