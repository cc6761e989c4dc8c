"""The FastAPI application: what it is made of."""

from typing import Any

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Receive, Scope, Send

from ..rendering import Renderer
from ..settings import Settings
from .browser import add_bundles
from .caching import VERSION_HEADER, Caching
from .catalogue import add_catalogue
from .editions import Edition, Reload, edition_in
from .examples import install_openapi
from .health import add_health
from .incoming import UrlLimit
from .messages import add_messages
from .pages import add_pages
from .receiving import TimeLimit
from .refusals import install_handlers
from .shortcut import Shortcut

__all__ = ["Service", "create_app"]

DESCRIPTION = "Turns an error code into words that a person can read, in their language."

# Each adds the routes of its subject; where two match a request, the first one answers.
SUBJECTS = (add_pages, add_messages, add_catalogue, add_bundles, add_health)


def create_app(renderer: Renderer, *, lifespan: Any = None) -> "Service":
    """Return the service as an ASGI application.

    Args:
        renderer: a loaded renderer.
        lifespan: what runs beside it, as FastAPI takes it.
    """
    app = Service(renderer, lifespan)
    install_handlers(app)
    for add in SUBJECTS:
        add(app)
    _add_layers(app, renderer.settings)
    install_openapi(app, lambda: app.edition)
    return app


class Service(FastAPI):
    """The application: one edition of the catalogue at a time, and a shortcut in front of the routes.

    Args:
        renderer: a loaded renderer.
        lifespan: what runs beside it.
    """

    def __init__(self, renderer: Renderer, lifespan: Any = None) -> None:
        super().__init__(
            title="Pardon", version="1", description=DESCRIPTION, docs_url="/docs", redoc_url=None, lifespan=lifespan
        )
        self.last_reload: Reload | None = None
        self.use(renderer)

    def use(self, renderer: Renderer) -> None:
        """Answer with another renderer, from the next request on. Safe in any thread."""
        self._shortcut = Shortcut(Edition(renderer))

    @property
    def edition(self) -> Edition:
        """What is served now."""
        return self._shortcut.edition

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        shortcut = self._shortcut
        answer = shortcut.answer(scope)
        if answer is None:
            scope.setdefault("state", {})["edition"] = shortcut.edition
            await super().__call__(scope, receive, send)
        else:
            await send(answer[0])
            await send(answer[1])


def _add_layers(app: FastAPI, settings: Settings) -> None:
    """Wrap the routes, from the inside out."""
    app.add_middleware(UrlLimit, limit=settings.max_url)
    app.add_middleware(TimeLimit, seconds=settings.request_time)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "HEAD", "POST"],
            allow_headers=["If-None-Match"],
            expose_headers=["ETag", VERSION_HEADER],
        )
    app.add_middleware(Caching, settings=settings, version_in=lambda scope: edition_in(scope).version)
