"""The application: its routes and its middleware, as two lists."""

import logging
import os
from typing import Any

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute

from ..rendering import Renderer
from .access_log import REQUEST_ID_HEADER, TRACING, AccessLog, RouteNoted
from .conditional import VERSION_HEADER, Compression, Conditional
from .limits import BodyLimit, CloseAfterUpgrade, TimeLimit, UrlLimit
from .loaded import LoadedCatalog
from .metrics import Metrics
from .openapi import openapi_document
from .problems import EXCEPTION_HANDLERS, internal_error
from .reload import Reloader
from .routes import bundles, catalog, docs, localize, machines, operations, pages, render
from .settings import ServiceSettings, read_settings, service_settings, unknown_variables

__all__ = ["Service", "create_app"]

_log = logging.getLogger("pardon")

DESCRIPTION = "Turns an error code into words that a person can read, in their language."

# If two match a request, the first one answers: the pages stand before the JSON at the same addresses.
ROUTES: list[BaseRoute] = [
    *render.ROUTES,
    *localize.ROUTES,
    *pages.ROUTES,
    *catalog.ROUTES,
    *machines.ROUTES,
    *bundles.ROUTES,
    *operations.ROUTES,
    *docs.ROUTES,
]


def _list_middleware(metrics: Metrics, settings: ServiceSettings) -> list[Middleware]:
    """Return the middleware, from the outside in."""
    cors = Middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "HEAD", "POST"],
        allow_headers=["If-None-Match", *(name.decode() for name in TRACING)],
        expose_headers=["ETag", VERSION_HEADER, REQUEST_ID_HEADER],
    )
    return [
        *([] if settings.http == "h11" else [Middleware(CloseAfterUpgrade)]),
        Middleware(AccessLog, metrics=metrics, settings=settings, internal_error=internal_error),
        Middleware(Conditional, settings=settings),
        Middleware(Compression),
        *([cors] if settings.cors_origins else []),
        Middleware(TimeLimit, seconds=settings.request_time),
        Middleware(UrlLimit, limit=settings.max_url),
        Middleware(BodyLimit, limit=settings.max_body),
        Middleware(RouteNoted),
    ]


class Service(FastAPI):
    """The application. `app.state.catalog` is the catalogue in service, one assignment replaces it."""

    def __init__(self, catalog: LoadedCatalog, settings: ServiceSettings, reloader: Reloader | None = None) -> None:
        metrics = Metrics(settings)
        super().__init__(
            title="Pardon", version="1", description=DESCRIPTION, openapi_url=None,
            lifespan=reloader.lifespan if reloader else None,
            routes=ROUTES, middleware=_list_middleware(metrics, settings), exception_handlers=EXCEPTION_HANDLERS,
        )  # fmt: skip
        self.state.metrics = metrics
        self.state.catalog = catalog
        self.state.last_reload = None
        self.state.reloader = reloader

    def openapi(self) -> dict[str, Any]:
        """Return the OpenAPI document in English; `/openapi.json` has it in the reader's language."""
        return openapi_document(self.state.catalog, self, "en")


def create_app(renderer: Renderer | None = None, settings: ServiceSettings | None = None) -> Service:
    """Return the service as an ASGI application, for any server: `uvicorn --factory pardon.http:create_app`.

    Args:
        renderer: a loaded renderer, which is never reloaded; default: the files that the settings name, reloaded at
            SIGHUP and, with the setting `reload`, whenever they change.
        settings: default: the renderer's, else `PARDON_*` environment variables.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
        ValueError: a setting cannot be used; the message begins with the variable's name.
    """
    if renderer is not None:
        settings = settings or service_settings(renderer.settings)
        return Service(LoadedCatalog(renderer, settings), settings)
    if settings is None:
        settings = read_settings()
        for warning in unknown_variables(os.environ):
            _log.warning(warning)
    reloader = Reloader(settings)
    return Service(reloader.load(), settings, reloader)
