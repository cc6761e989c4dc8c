"""Localized errors for a FastAPI or Starlette application, in one line.

    install(app)

    raise Error("user_locked", timeRemaining=300)   # anywhere behind it

Every error becomes RFC 9457 problem details in the caller's language.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from http.client import responses as reasons
from inspect import iscoroutinefunction
from typing import Any

from .extras import missing_extra

try:
    from fastapi import FastAPI
    from fastapi.exception_handlers import (
        http_exception_handler,
        request_validation_exception_handler,
        websocket_request_validation_exception_handler,
    )
    from fastapi.exceptions import RequestValidationError, WebSocketRequestValidationError
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.exceptions import HTTPException
    from starlette.middleware import Middleware
    from starlette.requests import HTTPConnection, Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute, Host, Mount, Router
    from starlette.types import ASGIApp, Message, Receive, Scope, Send
    from starlette.websockets import WebSocket
except ModuleNotFoundError as error:
    raise missing_extra(__name__, "service", error) from error

from .envelopes import MEDIA_TYPE, to_bytes
from .errors import Error
from .middleware import Language, accept_language, found_in, language_of, path_of
from .openapi import describe_problems, responses
from .problem_details import OVERLAY_FAILED, Caller, ProblemResponse, Problems, merged_vary
from .pydantic_errors import describe_errors, jsonable
from .rendering import Renderer
from .settings import Settings

__all__ = ["install", "responses"]

_EXCHANGE = "pardon.exchange"  # in the scope of a request
_POLICY_VIOLATION, _INTERNAL_ERROR = 1008, 1011  # RFC 6455, 7.4.1
_MAX_REASON = 123  # bytes of the reason in a close frame (RFC 6455, 5.5)
_log = logging.getLogger("pardon")

Overlay = Callable[[Scope], str | Awaitable[str | None] | None]


def install(
    app: Starlette,
    renderer: Renderer | None = None,
    *,
    settings: Settings | None = None,
    language: Language = accept_language,
    overlay: Overlay | None = None,
    vary: str = "Accept-Language",
) -> None:
    """Make the errors of an application, and of the ones mounted in it, localized problem details (RFC 9457).

    - `pardon.Error`: the texts and the status of the catalogue. After a WebSocket was accepted, a close frame.
    - `HTTPException`: the generic texts of its status; its headers stay, its own detail is `originalDetail`.
    - `RequestValidationError`: 422, and `errors` with a message for each field; in OpenAPI too.
    - any other exception: the generic texts of 500. The server logs it as ever.

    Handlers that the application has registered itself are kept, before and after this call.

    Args:
        app: a FastAPI or Starlette application.
        renderer: default: one loaded here.
        settings: of the renderer that is loaded here; default: from `PARDON_*` environment variables.
        language: a function or coroutine function that returns the language of a request from its ASGI scope. Where it
            returns nothing or fails, which is logged, and by default, the Accept-Language header decides.
        overlay: a function or coroutine function that returns the name of a request's overlay, such as a tenant's.
        vary: the request header that these read, added to Vary.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    _install(app, _Handlers(renderer or _load(settings), language, overlay, vary))


def _load(settings: Settings | None) -> Renderer:
    if settings is not None:
        return Renderer.load(settings=settings)
    from .http.settings import load_renderer, read_settings  # needs pydantic-settings

    return load_renderer(read_settings())


# The handlers that FastAPI registers itself.
_DEFAULTS: Mapping[Any, Any] = {
    HTTPException: http_exception_handler,
    RequestValidationError: request_validation_exception_handler,
    WebSocketRequestValidationError: websocket_request_validation_exception_handler,
}


def _install(app: Starlette, handlers: "_Handlers") -> None:
    for exception, handler in handlers.by_exception().items():
        present = app.exception_handlers.get(exception)
        is_free = present is None or present is _DEFAULTS.get(exception) or _is_ours(app, exception)
        if is_free and not (exception is Exception and 500 in app.exception_handlers):
            app.add_exception_handler(exception, handler)
    if isinstance(app.build_middleware_stack, _Outermost):
        app.build_middleware_stack.handlers = handlers
    else:
        app.build_middleware_stack = _Outermost(app, handlers)  # type: ignore[method-assign]
        if isinstance(app, FastAPI):
            _document(app)
    app.middleware_stack = None  # it is built with the first request


def _is_ours(app: Starlette, exception: type[Exception]) -> bool:
    return isinstance(getattr(app.exception_handlers.get(exception), "__self__", None), _Handlers)


class _Outermost:
    """Builds the middleware of an application with ours around all that was added, whenever that was."""

    def __init__(self, app: Starlette, handlers: "_Handlers") -> None:
        self.app = app
        self.handlers = handlers
        self.build = app.build_middleware_stack

    def __call__(self) -> ASGIApp:
        self.app.user_middleware.insert(0, Middleware(_ProblemMiddleware, self.handlers))
        try:
            return self.build()
        finally:
            del self.app.user_middleware[0]


def _document(app: FastAPI) -> None:
    """Describe problem details in the application's OpenAPI document."""
    build = app.openapi

    def openapi() -> dict[str, Any]:
        assert isinstance(app.build_middleware_stack, _Outermost)
        renderer = app.build_middleware_stack.handlers.problems.renderer
        return describe_problems(build(), renderer, validation=_is_ours(app, RequestValidationError))

    app.openapi = openapi  # type: ignore[method-assign]


class _Handlers:
    """The exception handlers of an application and of the ones mounted in it."""

    def __init__(self, renderer: Renderer, language: Language, overlay: Overlay | None, vary: str) -> None:
        self.problems = Problems(renderer, merged_vary([vary], "Accept-Language"))
        self.language = language
        self.overlay = overlay

    def by_exception(self) -> dict[type[Exception], Any]:
        """Return the handler of each exception."""
        return {
            Error: self.of_error,
            HTTPException: self.of_http,
            RequestValidationError: self.of_validation,
            WebSocketRequestValidationError: self.of_validation,
            Exception: self.of_exception,
        }

    async def caller(self, scope: Scope) -> Caller:
        """Return language, path and overlay of a request."""
        lang = await language_of(scope, self.language)
        overlay = await found_in(scope, self.overlay, OVERLAY_FAILED) if self.overlay else None
        return Caller(lang=lang, instance=path_of(scope), overlay=overlay)

    async def of_error(self, connection: HTTPConnection, error: Any) -> Response | None:
        caller = await self.caller(connection.scope)
        return await _respond(connection.scope, self.problems.of_error(error, **caller))

    async def of_http(self, connection: HTTPConnection, error: Any) -> Response | None:
        if error.status_code < 400:  # a redirect that was raised, or "not modified"
            return Response(status_code=error.status_code, headers=error.headers)
        is_default = error.detail in ("", reasons.get(error.status_code))
        extra = {} if is_default else {"originalDetail": jsonable(error.detail)}
        caller = await self.caller(connection.scope)
        problem = self.problems.of_status(error.status_code, **caller, extra=extra, headers=error.headers)
        return await _respond(connection.scope, problem)

    async def of_validation(self, connection: HTTPConnection, error: Any) -> Response | None:
        caller = await self.caller(connection.scope)
        errors = describe_errors(self.problems.renderer, error.errors(), caller["lang"], overlay=caller["overlay"])
        problem = self.problems.of_status(422, **caller, extra={"errors": errors})
        return await _respond(connection.scope, problem)

    async def of_exception(self, connection: HTTPConnection, error: Exception) -> Response | None:
        problem = self.problems.of_status(500, **await self.caller(connection.scope))
        return await _respond(connection.scope, problem)


async def _respond(scope: Scope, problem: ProblemResponse) -> Response | None:
    """Return a response to send; an accepted WebSocket is closed instead (RFC 6455, 7.4)."""
    exchange: _Exchange | None = scope.get(_EXCHANGE)
    if (scope["type"] == "http" or _can_deny(scope)) and not (exchange and exchange.started):
        return Response(to_bytes(problem.body), problem.status, problem.headers, MEDIA_TYPE)
    if exchange and scope["type"] == "websocket":
        code = _INTERNAL_ERROR if problem.status >= 500 else _POLICY_VIOLATION
        reason = problem.message.short_message.encode("utf-8", "replace")[:_MAX_REASON].decode("utf-8", "ignore")
        await exchange.send({"type": "websocket.close", "code": code, "reason": reason})
    return None


def _can_deny(scope: Scope) -> bool:
    """Return whether the server can answer a WebSocket's handshake with a response (an ASGI extension)."""
    return "websocket.http.response" in (scope.get("extensions") or {})


class _Exchange:
    """The messages sent so far for one response or WebSocket."""

    def __init__(self, send: Send) -> None:
        self.forward = send
        self.started = False
        self.finished = False

    async def send(self, message: Message) -> None:
        kind = message["type"]
        is_last = kind.endswith("response.body") and not message.get("more_body", False)
        self.started |= kind.endswith("response.start") or kind == "websocket.accept"
        self.finished |= is_last or kind in ("websocket.close", "http.response.pathsend")
        await self.forward(message)


class _ProblemMiddleware:
    """Handles what is raised in middleware, after a WebSocket was accepted, and in background tasks."""

    def __init__(self, app: ASGIApp, handlers: _Handlers) -> None:
        self.app = app
        self.handlers = handlers
        self.has_reached = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        if not self.has_reached:
            self.has_reached = True
            for mounted in _mounted(scope["app"].routes):
                if not isinstance(mounted.build_middleware_stack, _Outermost):  # it has its own
                    _install(mounted, self.handlers)
        exchange = scope[_EXCHANGE] = _Exchange(send)
        app = scope["app"]  # a mounted application puts itself there
        try:
            await self.app(scope, receive, self._denying(scope, receive, exchange))
        except Exception as error:
            scope["app"] = app
            await self._handle(_raised(error), scope, receive, exchange)

    def _denying(self, scope: Scope, receive: Receive, exchange: _Exchange) -> Send:
        """Return a send that puts the 403 of a refused handshake, as of an unknown path, into words."""
        if scope["type"] == "http" or not _can_deny(scope):
            return exchange.send

        async def send(message: Message) -> None:
            if message["type"] != "websocket.close" or exchange.started:
                await exchange.send(message)
            elif response := await self.handlers.of_http(HTTPConnection(scope), HTTPException(403)):
                await response(scope, receive, exchange.send)

        return send

    async def _handle(self, error: Exception, scope: Scope, receive: Receive, exchange: _Exchange) -> None:
        is_socket = scope["type"] == "websocket"
        handler = _handler_of(scope["app"], error) or (self.handlers.of_exception if is_socket else None)
        if exchange.finished or (exchange.started and not is_socket):
            if isinstance(error, Error):
                path = path_of(scope)
                _log.error("the error %r was raised after the response to %s", error.code, path, exc_info=error)
            if handler and exchange.finished:
                return
            raise error
        if handler is None:
            raise error  # Starlette's own middleware around this one answers with 500
        connection = WebSocket(scope, receive, exchange.send) if is_socket else Request(scope, receive, exchange.send)
        response = await _call(handler, connection, error)
        if response is not None:
            await response(scope, receive, exchange.send)
        if handler == self.handlers.of_exception:
            raise error


def _raised(error: Exception) -> Exception:
    """Return the exception that Starlette has wrapped because the response had begun."""
    cause = error.__cause__
    return cause if isinstance(error, RuntimeError) and isinstance(cause, Error | HTTPException) else error


def _handler_of(app: Starlette, error: Exception) -> Callable[..., Any] | None:
    """Return the handler that the application has for an exception in its routes."""
    handlers: Mapping[Any, Callable[..., Any]] = app.exception_handlers
    if isinstance(error, HTTPException) and error.status_code in handlers:
        return handlers[error.status_code]
    return next((handlers[kind] for kind in type(error).__mro__ if kind in handlers and kind is not Exception), None)


async def _call(handler: Callable[..., Any], connection: HTTPConnection, error: Exception) -> Response | None:
    if iscoroutinefunction(handler):
        return await handler(connection, error)  # type: ignore[no-any-return]
    return await run_in_threadpool(handler, connection, error)


def _mounted(routes: Iterable[BaseRoute]) -> Iterator[Starlette]:
    """Yield the applications mounted directly below routes, those in routers and behind middleware too."""
    for route in routes:
        if isinstance(route, Mount | Host):
            app: Any = route.app
            while not isinstance(app, Starlette | Router) and hasattr(app, "app"):
                app = app.app
            if isinstance(app, Starlette):
                yield app
            else:
                yield from _mounted(getattr(app, "routes", ()))
        elif router := getattr(route, "original_router", None):  # FastAPI's include_router
            yield from _mounted(router.routes)
