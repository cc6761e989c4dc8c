"""The routes for who operates the service."""

from fastapi import FastAPI, Request
from starlette.responses import Response

from . import models
from .admin import may_see
from .editions import renderer_of
from .responses import json_response

__all__ = ["add_health"]

_NOW = {"Cache-Control": "no-store"}


def add_health(app: FastAPI) -> None:
    """Add the routes."""

    @app.get("/healthz", response_model=models.Health, tags=["operation"])
    async def healthz() -> Response:
        """Tell that the process is alive."""
        return json_response({"status": "ok"}, _NOW)

    @app.get("/readyz", response_model=models.Readiness, tags=["operation"])
    async def readyz(request: Request) -> Response:
        """Tell that the catalogue is loaded; which one, where the asker may know."""
        if not may_see(request):
            return json_response({"status": "ready"}, _NOW)
        renderer = renderer_of(request)
        body = {"status": "ready", "entries": len(renderer.catalog), "locales": list(renderer.locales)}
        return json_response(body, _NOW)
