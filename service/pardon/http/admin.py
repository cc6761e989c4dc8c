"""What is for operators only: the metrics, and the whole of /readyz; on a port of its own or behind a token."""

from hmac import compare_digest

from fastapi import FastAPI
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .editions import renderer_of, settings_of
from .exposition import expose
from .refusals import Refusal, refuse
from .settings import ServiceSettings

__all__ = ["METRICS", "AdminPort", "add_metrics", "may_see"]

METRICS = "/metrics"
ADMIN_PATHS = frozenset({METRICS, "/healthz", "/readyz"})


def add_metrics(app: FastAPI) -> None:
    """Add the route. The OpenAPI document does not have it: it is no part of the API."""

    @app.get(METRICS, include_in_schema=False)
    def metrics(request: Request) -> Response:
        settings = settings_of(renderer_of(request))
        if not _is_right_port(request.scope, settings):
            raise Refusal("page_not_found")
        if not _has_token(request, settings):
            raise Refusal("token_required", headers={"WWW-Authenticate": 'Bearer realm="admin"'})
        body, media_type = expose(request.app.metrics, ", ".join(request.headers.getlist("accept")))
        return Response(body, headers={"Content-Type": media_type, "Cache-Control": "no-store"})


def may_see(request: HTTPConnection) -> bool:
    """Tell whether who asks may see the metrics and the state of the service."""
    settings = settings_of(renderer_of(request))
    return _is_right_port(request.scope, settings) and _has_token(request, settings)


class AdminPort:
    """ASGI middleware: the admin port has the admin paths only.

    Args:
        app: the routes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        is_elsewhere = scope["type"] == "http" and _is_admin_port(scope) and scope["path"] not in ADMIN_PATHS
        answer = refuse(Request(scope), Refusal("page_not_found")) if is_elsewhere else self.app
        await answer(scope, receive, send)


def _is_admin_port(scope: Scope) -> bool:
    return bool(scope["state"].get("is_admin_port"))


def _is_right_port(scope: Scope, settings: ServiceSettings) -> bool:
    return settings.admin_port is None or _is_admin_port(scope)


def _has_token(request: HTTPConnection, settings: ServiceSettings) -> bool:
    """Tell whether the bearer token is the right one (RFC 6750), in a time that does not tell how much of it is."""
    if settings.admin_token is None:
        return True
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    wanted = settings.admin_token
    return scheme.lower() == "bearer" and compare_digest(token.strip().encode(), wanted.encode())
