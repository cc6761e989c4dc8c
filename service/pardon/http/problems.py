"""The service's own errors: localized problem details (RFC 9457) of the domain `pardon`, and pages for browsers."""

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Scope

from ..envelopes import MEDIA_TYPE, problem_details, to_bytes
from ..middleware import path_of
from ..rendering import SERVICE_DOMAIN
from .access_log import note
from .headers import NO_STORE, base_url, requested_language, wants_page
from .loaded import renderer_of
from .page import Page

__all__ = ["EXCEPTION_HANDLERS", "ProblemError", "entry_url", "internal_error", "problem_response"]

_MEMBERS = ("parameter", "limit", "keys", "depth", "pointer")  # values that the problem repeats for programs
_BY_STATUS = {404: "page_not_found", 405: "method_not_allowed"}


class ProblemError(Exception):
    """A request that the service refuses.

    Args:
        id: the entry of the domain `pardon` with the reason.
        meta: the values of its message.
        extra: further members of the problem.
        headers: further headers of the response.
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


def entry_url(scope: Scope, domain: str | None, id: str | None) -> str:
    """Return the URL of the page that documents an entry."""
    return f"{base_url(scope)}/errors/{domain}/{id}" if id else "about:blank"


def problem_response(request: Request, error: ProblemError) -> Response:
    """Return a problem in the caller's language: a page if the request prefers HTML, else problem details."""
    note(request.scope, refusal=error.id)
    message = renderer_of(request).render(error.id, requested_language(request), error.meta, domain=SERVICE_DOMAIN)
    is_page = request.method in ("GET", "HEAD") and wants_page(request)
    status = message.status or 500
    if is_page:
        response = Page(request).respond("problem.html", status, message=message)
    else:
        body = problem_details(
            message,
            type=entry_url(request.scope, SERVICE_DOMAIN, message.id),
            instance=path_of(request.scope),
            extra={**{name: error.meta[name] for name in _MEMBERS if name in error.meta}, **error.extra},
        )
        response = Response(to_bytes(body), status, {"Content-Language": message.locale}, MEDIA_TYPE)
    response.headers.update({"Vary": "Accept-Language, Accept", **NO_STORE, **error.headers})
    return response


def internal_error(scope: Scope) -> Response:
    """Return the response to a request that failed unexpectedly."""
    return problem_response(Request(scope), ProblemError("internal_error"))


async def _of_problem(request: Request, error: ProblemError) -> Response:
    return problem_response(request, error)


async def _of_http(request: Request, error: HTTPException) -> Response:
    allow = {"Allow": ", ".join(sorted(_allowed_methods(request)))} if error.status_code == 405 else {}
    if allow and request.method == "OPTIONS":
        return Response(status_code=204, headers=allow)
    id = _BY_STATUS.get(error.status_code, "internal_error")
    headers = {**(error.headers or {}), **allow}
    return problem_response(request, ProblemError(id, {"method": request.method}, headers=headers))


def _allowed_methods(request: Request) -> set[str]:
    """Return the methods of a path, those of all its routes."""
    app: FastAPI = request.app
    routes = (
        route for route in app.routes if isinstance(route, Route) and route.matches(request.scope)[0] != Match.NONE
    )
    methods = {method for route in routes for method in route.methods or ()}
    return methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())


async def _of_validation(request: Request, error: RequestValidationError) -> Response:
    first = error.errors()[0]
    id = "parameter_missing" if first["type"] == "missing" else "parameter_invalid"
    return problem_response(request, ProblemError(id, {"parameter": str(first["loc"][-1])}))


# Coroutine functions: a plain function would cost a thread.
EXCEPTION_HANDLERS: dict[Any, Callable[..., Any]] = {
    ProblemError: _of_problem,
    HTTPException: _of_http,
    RequestValidationError: _of_validation,
}
