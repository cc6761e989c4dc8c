"""The FastAPI application: what it is made of."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from time import perf_counter
from typing import Any

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Receive, Scope, Send

from ..rendering import Renderer
from .admin import AdminPort, add_metrics
from .answers import Finished, Ready
from .browser import add_bundles
from .caching import VERSION_HEADER, Caching
from .catalogue import add_catalogue
from .docs import add_docs
from .editions import Edition, Reload, edition_in, settings_of
from .examples import install_openapi
from .health import add_health
from .incoming import UrlLimit
from .messages import add_messages
from .metrics import Metrics
from .observing import Observer, RouteNoted, about
from .pages import add_pages
from .receiving import TimeLimit
from .refusals import install_handlers
from .settings import ServiceSettings
from .shortcut import PATH, Shortcut
from .tracing import REQUEST_ID_HEADER, TRACING, new_id, read_id

__all__ = ["Service", "create_app"]

_log = logging.getLogger("pardon")

DESCRIPTION = "Turns an error code into words that a person can read, in their language."

# Each adds the routes of its subject; where two match a request, the first one answers.
SUBJECTS = (add_pages, add_messages, add_catalogue, add_bundles, add_health, add_metrics, add_docs)


def create_app(renderer: Renderer, *, metrics: Metrics | None = None, lifespan: Any = None) -> "Service":
    """Return the service as an ASGI application.

    Args:
        renderer: a loaded renderer.
        metrics: what counts the requests; default: of this process alone.
        lifespan: what runs beside it, as FastAPI takes it.
    """
    app = Service(renderer, metrics or Metrics(labels=settings_of(renderer).metrics_labels), lifespan)
    install_handlers(app)
    for add in SUBJECTS:
        add(app)
    _add_layers(app, settings_of(renderer))
    install_openapi(app, lambda: app.edition)
    return app


class Service(FastAPI):
    """The application: one edition of the catalogue at a time, and a shortcut in front of the routes.

    Args:
        renderer: a loaded renderer.
        metrics: what counts the requests.
        lifespan: what runs beside it.
    """

    def __init__(self, renderer: Renderer, metrics: Metrics, lifespan: Any = None) -> None:
        super().__init__(
            title="Pardon", version="1", description=DESCRIPTION, docs_url=None, redoc_url=None, lifespan=_living
        )
        self.metrics = metrics
        self.beside = lifespan
        self.last_reload: Reload | None = None
        self._observer = Observer(metrics, settings_of(renderer))
        self._count_time = metrics.times(PATH).add
        self._shortcut = Shortcut(Edition(renderer), metrics)
        self._count_edition()

    def use(self, renderer: Renderer) -> Shortcut:
        """Answer with another renderer, from the next request on. Safe in any thread.

        Returns:
            What answered before, to be retired: requests that are under way may still use it.
        """
        shortcut = Shortcut(Edition(renderer), self.metrics)
        shortcut.warm(self._shortcut)
        before, self._shortcut = self._shortcut, shortcut
        self._count_edition()
        return before

    def _count_edition(self) -> None:
        self.metrics.serve_edition(self.edition.version, self.edition.loaded.timestamp())

    @property
    def edition(self) -> Edition:
        """What is served now."""
        return self._shortcut.edition

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the lifespan, which outlives all editions (ASGI 3)."""
        if scope["type"] == "lifespan":
            await super().__call__(scope, receive, send)
            return
        began = perf_counter()
        state = scope.setdefault("state", {})
        answer = None if "edition" in state else self._answer(scope, began)
        if answer is None:
            await self.through_routes(scope, receive, send, began)
        else:
            status, headers, content, _ = answer.ready()
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": content})

    def at_once(self, scope: Scope) -> tuple[int, bytes] | None:
        """Return the status of an answer and all that follows the status line; None where ASGI has to be asked.

        For a server that can send it without a task, which costs as much as the answer. The request has no body.
        """
        answer = self._answer(scope, perf_counter())
        return (answer.status, answer.wire) if answer else None

    def _answer(self, scope: Scope, began: float) -> Ready | Finished | None:
        """Return an answer, counted and logged; else note the edition that the routes have to use."""
        shortcut = self._shortcut
        try:
            answer = shortcut.answer(scope)
        except Exception:  # the routes will tell, if they fail, too
            _log.exception("unexpected error in front of the routes")
            answer = None
        if answer is None:
            scope["state"]["edition"] = shortcut.edition
            return None
        seconds = perf_counter() - began
        self._count_time(seconds)
        if self._observer.logs_all:
            id = read_id(scope["headers"]) or new_id()
            self._observer.log(id, "GET", PATH, answer.status, seconds, about((answer.message,)))
        return answer

    async def through_routes(self, scope: Scope, receive: Receive, send: Send, began: float) -> None:
        """Serve one request without the shortcut; its state has the edition."""
        await self._observer.serve(super().__call__, scope, receive, send, began)

    async def admin(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request of the admin port (ASGI 3): metrics and health, and nothing else."""
        scope.setdefault("state", {}).update(edition=self.edition, is_admin_port=True)
        await self.through_routes(scope, receive, send, perf_counter())


@asynccontextmanager
async def _living(app: "Service") -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(app.metrics.publishing())
        if app.beside:
            await stack.enter_async_context(app.beside(app))
        yield


def _add_layers(app: FastAPI, settings: ServiceSettings) -> None:
    """Wrap the routes, from the inside out."""
    app.add_middleware(RouteNoted)
    app.add_middleware(AdminPort)
    app.add_middleware(UrlLimit, limit=settings.max_url)
    app.add_middleware(TimeLimit, seconds=settings.request_time)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "HEAD", "POST"],
            allow_headers=["If-None-Match", *(name.decode() for name in TRACING)],
            expose_headers=["ETag", VERSION_HEADER, REQUEST_ID_HEADER],
        )
    app.add_middleware(Caching, settings=settings, version_in=lambda scope: edition_in(scope).version)
