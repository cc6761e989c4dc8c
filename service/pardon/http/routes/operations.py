"""The routes for operators: health, readiness, metrics."""

from hmac import compare_digest
from typing import Any

from fastapi import Request
from fastapi.routing import APIRoute
from prometheus_client.exposition import choose_encoder
from starlette.responses import Response

from ...errors import Finding
from ..headers import NO_STORE, json_response
from ..loaded import LoadedCatalog, catalog_of, settings_of
from ..metrics import registry
from ..models import Health, Readiness
from ..problems import ProblemError
from ..reload import Reload

__all__ = ["ROUTES", "describe_state"]


async def healthz() -> Response:
    """Report that the process is alive."""
    return json_response({"status": "ok"}, NO_STORE)


async def readyz(request: Request) -> Response:
    """Report readiness and a failed reload; with the operator's token also the catalogue and the findings."""
    last: Reload | None = request.app.state.last_reload
    if not _has_token(request):
        return json_response(
            {"status": "ready", "lastReload": {"result": _reload_result(last)} if last else None}, NO_STORE
        )
    return json_response(describe_state(catalog_of(request.scope), last), NO_STORE)


def metrics(request: Request) -> Response:
    """Return the metrics for Prometheus, as text or as OpenMetrics."""
    settings = settings_of(request.scope)
    if settings.admin_port is not None:
        raise ProblemError("page_not_found")
    if settings.admin_token is not None and not _has_token(request):
        raise ProblemError("token_required", headers={"WWW-Authenticate": 'Bearer realm="admin"'})
    encode, media_type = choose_encoder(", ".join(request.headers.getlist("accept")))
    return Response(encode(registry()), headers={"Content-Type": media_type, **NO_STORE})


def _has_token(request: Request) -> bool:
    """Return whether the bearer token is right (RFC 6750), in a time that does not depend on how much of it is."""
    expected = settings_of(request.scope).admin_token
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if expected is None or scheme.lower() != "bearer":
        return False
    return compare_digest(token.strip().encode(), expected.encode())


def describe_state(catalog: LoadedCatalog, last: Reload | None) -> dict[str, Any]:
    """Return the catalogue in service and the result of the last reload."""
    return {
        "status": "ready",
        "lastReload": _describe_reload(last) if last else None,
        "version": catalog.version,
        "loadedAt": catalog.time.isoformat(timespec="seconds"),
        "entries": len(catalog.renderer.catalog),
        "locales": list(catalog.renderer.locales),
    }


def _describe_reload(reload: Reload) -> dict[str, Any]:
    return {
        "result": _reload_result(reload),
        "time": reload.time.isoformat(timespec="milliseconds"),
        "seconds": round(reload.seconds, 3),
        "findings": [_describe_finding(finding) for finding in reload.findings],
    }


def _reload_result(reload: Reload) -> str:
    return "failed" if reload.findings else "ok"


def _describe_finding(finding: Finding) -> dict[str, Any]:
    return {
        "file": str(finding.path),
        "line": finding.line,
        "column": finding.column,
        "id": finding.id,
        "rule": finding.rule,
        "message": finding.message,
    }


ROUTES = [
    APIRoute(
        "/healthz", healthz, summary="Check that the process is alive", tags=["operation"], response_model=Health,
    ),
    APIRoute(
        "/readyz", readyz, summary="Check that the service can answer", tags=["operation"], response_model=Readiness,
    ),
    APIRoute("/metrics", metrics, include_in_schema=False),  # no part of the API
]  # fmt: skip
