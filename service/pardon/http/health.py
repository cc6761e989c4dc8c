"""The routes for who operates the service."""

from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import Response

from ..errors import Finding
from . import models
from .admin import may_see
from .editions import Edition, Reload, edition_in
from .responses import json_response

__all__ = ["add_health", "describe_state"]

_NOW = {"Cache-Control": "no-store"}


def add_health(app: FastAPI) -> None:
    """Add the routes."""

    @app.get("/healthz", response_model=models.Health, tags=["operation"])
    async def healthz() -> Response:
        """Tell that the process is alive."""
        return json_response({"status": "ok"}, _NOW)

    @app.get("/readyz", response_model=models.Readiness, tags=["operation"])
    async def readyz(request: Request) -> Response:
        """Tell that the catalogue is loaded; to whom it is meant for, which one it is and how the last reload went."""
        if not may_see(request):
            return json_response({"status": "ready"}, _NOW)
        return json_response(describe_state(edition_in(request.scope), request.app.last_reload), _NOW)


def describe_state(edition: Edition, last: Reload | None) -> dict[str, Any]:
    """Return what is served, and what came of the last attempt to replace it."""
    return {
        "status": "ready",
        "version": edition.version,
        "loadedAt": edition.loaded.isoformat(timespec="seconds"),
        "entries": len(edition.renderer.catalog),
        "locales": list(edition.renderer.locales),
        "lastReload": _reload(last) if last else None,
    }


def _reload(reload: Reload) -> dict[str, Any]:
    return {
        "time": reload.time.isoformat(timespec="seconds"),
        "seconds": round(reload.seconds, 3),
        "result": "failed" if reload.findings else "ok",
        "findings": [_finding(finding) for finding in reload.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "file": str(finding.path),
        "line": finding.line,
        "column": finding.column,
        "id": finding.id,
        "rule": finding.rule,
        "message": finding.message,
    }
