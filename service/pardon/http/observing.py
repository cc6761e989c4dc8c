"""Around every request: its id, its count, its line in the log, and the headers of its answer."""

import logging
from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..rendering import Message as Rendered
from .editions import edition_in
from .headers import secured
from .metrics import OTHER, Lang, Metrics, clean
from .settings import ServiceSettings
from .tracing import REQUEST_ID_HEADER, new_id, read_id

__all__ = ["Observer", "RouteNoted", "about", "count", "count_unknown", "note"]

Facts = dict[str, Any]

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})
MAX_NOTED = 10  # codes of a batch in its line
_ID_HEADER = REQUEST_ID_HEADER.lower().encode()

_log = logging.getLogger("pardon.access")


def note(scope: Scope, **facts: Any) -> None:
    """Say what a request is about, for its line in the log and its count. Never a value of meta."""
    scope["state"].setdefault("noted", {}).update(facts)


def about(messages: Iterable[Rendered]) -> Facts:
    """Return what a line says of messages: their codes, domains and locales, each once."""
    found: dict[str, dict[str, None]] = {"code": {}, "domain": {}, "locale": {}}
    for message in messages:
        for name, values in found.items():
            if value := getattr(message, name):
                values[clean(value)] = None
    return {name: " ".join(list(values)[:MAX_NOTED]) for name, values in found.items() if values}


def count(scope: Scope, messages: Sequence[Rendered], made: int, lang: Lang) -> None:
    """Count the messages that a request is answered with, and note them for its line.

    Args:
        scope: the request's.
        messages: what was rendered.
        made: how many of them no cache had.
        lang: the language that was asked for.
    """
    metrics: Metrics = scope["app"].metrics
    metrics.count(messages, lang, edition_in(scope).renderer.negotiator)
    metrics.count_cache(sum(message.known for message in messages), made)
    note(scope, **about(messages))


def count_unknown(scope: Scope, codes: Iterable[str], domain: str | None) -> None:
    """Count codes that no catalogue has, or not the domain that was asked for."""
    metrics: Metrics = scope["app"].metrics
    for code in codes:
        metrics.cell("unknown_codes", clean(domain or ""), clean(code))[0] += 1


class RouteNoted:
    """ASGI middleware next to the routes: layers further out, which may have copied the scope, learn the route.

    Args:
        app: the routes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        try:
            await self.app(scope, receive, send)
        finally:
            scope["state"]["route"] = scope.get("route")


class Observer:
    """Serves requests through an application, and remembers what came of each.

    Args:
        metrics: what counts them.
        settings: which of them are logged.
    """

    def __init__(self, metrics: Metrics, settings: ServiceSettings) -> None:
        self.metrics = metrics
        self.logs_all = settings.access_log == "all"
        self.least_logged = {"off": 1_000, "errors": 400, "all": 0}[settings.access_log]

    async def serve(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send, began: float) -> None:
        """Serve one request (ASGI 3).

        Args:
            app: what answers.
            scope: the request's.
            receive: the server's.
            send: the server's.
            began: when the request came, as `perf_counter` tells.
        """
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        answer = _Answer(read_id(scope["headers"]), send)
        scope["state"]["request_id"] = answer.id
        try:
            await app(scope, receive, answer.send)
        except Exception:
            # The framework answers 500, logs why, and raises again. The server only has to know of half an answer.
            if not answer.is_complete:
                raise
        finally:
            self._remember(scope, answer, perf_counter() - began)

    def _remember(self, scope: Scope, answer: "_Answer", seconds: float) -> None:
        route = getattr(scope["state"].get("route"), "path", OTHER)
        method = scope["method"] if scope["method"] in METHODS else OTHER
        noted = scope["state"].get("noted", {})
        self.metrics.cell("requests", route, method, str(answer.status))[0] += 1
        self.metrics.times(route).add(seconds)
        if refusal := noted.get("refusal"):
            self.metrics.cell("refusals", refusal)[0] += 1
        if answer.status >= self.least_logged:
            self.log(answer.id, method, route, answer.status, seconds, noted)

    def log(self, request_id: str, method: str, route: str, status: int, seconds: float, facts: Facts) -> None:
        """Write the line of a request. It has the route's template: an address may hold values."""
        level = logging.ERROR if status >= 500 else logging.INFO
        whole = {"request_id": request_id, "method": method, "route": route, "status": status, **facts}
        _log.log(level, "request", extra={**whole, "seconds": round(seconds, 6)})


class _Answer:
    """One answer on its way: whoever sent an id gets it back, and whoever is refused one to ask about."""

    def __init__(self, given: str | None, send: Send) -> None:
        self.id = given or new_id()
        self.was_given = given is not None
        self.status = 500
        self.is_complete = False
        self._forward = send

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = secured(list(message.get("headers", ())))
            if self.was_given or self.status >= 400:
                headers.append((_ID_HEADER, self.id.encode()))
            message = {**message, "headers": headers}
        elif message["type"] == "http.response.body":
            self.is_complete = not message.get("more_body")
        await self._forward(message)
