"""The FastAPI application: what it is made of."""

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Receive, Scope, Send

from ..rendering import Renderer
from ..settings import Settings
from .browser import add_bundles
from .caching import VERSION_HEADER, Caching, catalogue_version
from .catalogue import add_catalogue
from .examples import install_openapi
from .health import add_health
from .incoming import UrlLimit
from .messages import add_messages
from .pages import add_pages
from .refusals import install_handlers
from .shortcut import Shortcut

__all__ = ["create_app"]

DESCRIPTION = "Turns an error code into words that a person can read, in their language."

# Each adds the routes of its subject; where two match a request, the first one answers.
SUBJECTS = (add_pages, add_messages, add_catalogue, add_bundles, add_health)


def create_app(renderer: Renderer) -> FastAPI:
    """Return the service as an ASGI application.

    Args:
        renderer: a loaded renderer.
    """
    app = _Service(title="Pardon", version="1", description=DESCRIPTION, docs_url="/docs", redoc_url=None)
    app.state.renderer = renderer
    catalogue_version(renderer)  # it takes a moment, which no request should wait
    install_handlers(app)
    for add in SUBJECTS:
        add(app, renderer)
    _add_layers(app, renderer.settings)
    install_openapi(app, renderer)
    app.shortcut = Shortcut(renderer)
    return app


class _Service(FastAPI):
    """An application with a shortcut in front of its routes."""

    shortcut: Shortcut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        answer = self.shortcut.answer(scope)
        if answer is None:
            await super().__call__(scope, receive, send)
        else:
            await send(answer[0])
            await send(answer[1])


def _add_layers(app: FastAPI, settings: Settings) -> None:
    """Wrap the routes, from the inside out."""
    app.add_middleware(UrlLimit, limit=settings.max_url)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "HEAD", "POST"],
            allow_headers=["If-None-Match"],
            expose_headers=["ETag", VERSION_HEADER],
        )
    app.add_middleware(Caching, settings=settings)
