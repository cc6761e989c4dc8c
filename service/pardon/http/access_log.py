"""The exchange of a request and its response: id, count, line in the log, security headers, unexpected errors."""

import logging
import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from time import perf_counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..rendering import Message as Rendered
from .loaded import pin_catalog
from .metrics import OTHER, Metrics, clean
from .settings import ServiceSettings

__all__ = ["REQUEST_ID_HEADER", "SECURITY", "TRACING", "AccessLog", "Exchange", "new_id", "note", "read_id"]

Facts = dict[str, Any]

REQUEST_ID_HEADER = "X-Request-ID"
TRACING = (b"traceparent", REQUEST_ID_HEADER.lower().encode())
# The default of every response: nothing may be loaded, and no frame may show it. Pages set a wider policy.
SECURITY = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    # Keeps scripts and images of other sites away; CORS still works.
    "Cross-Origin-Resource-Policy": "same-origin",
}
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})
MAX_CODES = 10  # of a batch, in its line
_LOWEST_STATUS = {"off": 1_000, "errors": 400, "all": 0}

# W3C Trace Context, 3.2: version 00 has 55 characters, later ones may be longer.
_TRACEPARENT = re.compile(
    rb"(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?"
)
_ID = re.compile(rb"[A-Za-z0-9._~+/=:@-]{1,128}")
_ID_HEADER = REQUEST_ID_HEADER.lower().encode()
_SECURITY = {name.lower().encode(): value.encode() for name, value in SECURITY.items()}

_log = logging.getLogger("pardon")
_access_log = logging.getLogger("pardon.access")


@dataclass
class Exchange:
    """A request and its response, as the log and the metrics see them.

    Args:
        given_id: the caller's trace or request id.
        facts: for the line in the log; never a value of meta.
    """

    given_id: str | None = None
    facts: Facts = field(default_factory=dict)
    status: int = 500
    has_begun: bool = False

    @cached_property
    def id(self) -> str:
        """The caller's id, or a new one."""
        return self.given_id or new_id()


def note(scope: Scope, **facts: Any) -> None:
    """Add facts to a request's line in the log. Never a value of meta."""
    exchange: Exchange = scope["state"]["pardon.exchange"]
    exchange.facts.update(facts)


def facts_of(messages: Iterable[Rendered]) -> Facts:
    """Return the codes, domains and locales of the messages in a response, each once."""
    found: dict[str, dict[str, None]] = {"code": {}, "domain": {}, "locale": {}}
    for message in messages:
        for name, values in found.items():
            if value := getattr(message, name):
                values[clean(value)] = None
    return {name: " ".join(list(values)[:MAX_CODES]) for name, values in found.items() if values}


class AccessLog:
    """ASGI middleware around all others: it pins the catalogue, and counts and logs the exchange.

    An unexpected exception becomes a 500 here: Starlette handles these outside all middleware, where the response would
    get no id, headers or line in the log.

    Args:
        settings: which of them are logged.
        internal_error: returns the response to a request that failed.
    """

    def __init__(
        self, app: ASGIApp, metrics: Metrics, settings: ServiceSettings, internal_error: Callable[[Scope], ASGIApp]
    ) -> None:
        self.app = app
        self.metrics = metrics
        self.internal_error = internal_error
        self.lowest_status = _LOWEST_STATUS[settings.access_log]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = perf_counter()
        pin_catalog(scope)
        exchange = scope["state"]["pardon.exchange"] = Exchange(read_id(scope["headers"]))

        async def tracked(message: Message) -> None:
            if message["type"] == "http.response.start":
                exchange.status, exchange.has_begun = message["status"], True
                headers = list(message.get("headers", ()))
                present = dict(headers)
                headers += [header for header in _SECURITY.items() if header[0] not in present]
                if exchange.given_id or exchange.status >= 400:
                    headers.append((_ID_HEADER, exchange.id.encode()))
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self.app(scope, receive, tracked)
        except Exception as error:
            if exchange.has_begun:
                raise  # the server ends the connection
            _log.error("unexpected error", exc_info=error, extra={"request_id": exchange.id})
            await self.internal_error(scope)(scope, receive, tracked)
        finally:
            self._finish_exchange(scope, exchange, perf_counter() - began)

    def _finish_exchange(self, scope: Scope, exchange: Exchange, seconds: float) -> None:
        """Count and log the exchange, by the route's template: an address may hold values."""
        route = getattr(scope["state"].get("pardon.route"), "path", OTHER)
        method = scope["method"] if scope["method"] in METHODS else OTHER
        self.metrics.count_request(route, method, exchange.status, seconds, exchange.facts.get("refusal"))
        if exchange.status >= self.lowest_status:
            level = logging.ERROR if exchange.status >= 500 else logging.INFO
            line = {"request_id": exchange.id, "method": method, "route": route, "status": exchange.status}
            _access_log.log(level, "request", extra={**line, **exchange.facts, "seconds": round(seconds, 6)})


class RouteNoted:
    """ASGI middleware next to the routes: others may copy the scope, so the route is kept in its state."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        try:
            await self.app(scope, receive, send)
        finally:
            scope["state"]["pardon.route"] = scope.get("route")


def read_id(headers: list[tuple[bytes, bytes]]) -> str | None:
    """Return the trace id of a `traceparent`, else the `X-Request-ID`, else None.

    Args:
        headers: raw, with names in lower case.
    """
    found = [header for header in headers if header[0] in TRACING]
    if not found:
        return None
    traces, ids = ([value for name, value in found if name == wanted] for wanted in TRACING)
    if len(traces) == 1 and (trace := _TRACEPARENT.fullmatch(traces[0])):
        return trace[1].decode()
    return ids[0].decode() if len(ids) == 1 and _ID.fullmatch(ids[0]) else None


def new_id() -> str:
    """Return an id in the form of a trace id. It distinguishes requests and protects nothing."""
    return f"{random.getrandbits(128) or 1:032x}"
