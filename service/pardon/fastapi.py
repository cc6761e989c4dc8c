"""Localized errors for a FastAPI or Starlette application, in one line.

    install(app)

    raise Error("user_locked", timeRemaining=300)   # anywhere behind it

Every error becomes RFC 9457 problem details in the caller's language.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from http.client import responses
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from .encoding import to_bytes
from .envelopes import FORMATS, Answer
from .errors import Error
from .http.settings import read_settings
from .middleware import accept_language, add_vary, path_of
from .pydantic_errors import describe_errors, jsonable
from .rendering import GENERIC_DOMAIN, Message, Renderer
from .settings import Settings

__all__ = ["install"]

_log = logging.getLogger("pardon")

Language = Callable[[Scope], str | Iterable[str] | None]


def install(
    app: Starlette,
    renderer: Renderer | None = None,
    *,
    settings: Settings | None = None,
    language: Language = accept_language,
    vary: str = "Accept-Language",
) -> None:
    """Make the errors of an application localized problem details (RFC 9457).

    - `pardon.Error`: the texts and the status of the catalogue.
    - `HTTPException`: the generic texts of its status; its headers stay, its own detail is `originalDetail`.
    - `RequestValidationError`: 422, and `errors` with a message for each field.
    - any other exception: the generic texts of 500, unless the application has a handler of its own. The server
      logs it as ever.

    Args:
        app: a FastAPI or Starlette application.
        renderer: default: one loaded here.
        settings: of the renderer that is loaded here; default: from `PARDON_*` environment variables.
        language: gives the language of a request, from its ASGI scope; default: its Accept-Language header.
        vary: the request header that decides the language, added to Vary.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    problems = _Problems(renderer or _load(settings), language, vary)
    app.add_exception_handler(Error, problems.of_error)
    app.add_exception_handler(HTTPException, problems.of_http)
    app.add_exception_handler(RequestValidationError, problems.of_validation)
    if not {500, Exception} & app.exception_handlers.keys():
        app.add_exception_handler(Exception, problems.of_exception)


def _load(settings: Settings | None) -> Renderer:
    if settings is not None:
        return Renderer.load(settings=settings)
    service = read_settings()
    return Renderer.load(service.catalog, service.locales, service)


class _Problems:
    """What the handlers of an application share."""

    def __init__(self, renderer: Renderer, language: Language, vary: str) -> None:
        self.renderer = renderer
        self.language = language
        self.vary = vary

    async def of_error(self, request: Request, error: Any) -> Response:
        lang = self.language(request.scope)
        message = self.renderer.render(error.code, lang, error.meta, domain=error.domain, name=error.name)
        if not message.known:
            _log.error("no catalogue has the code %r that was raised", error.code)
        return self._respond(request, message, message.status or 500)

    async def of_http(self, request: Request, error: Any) -> Response:
        if error.status_code < 400:  # no error: a redirect that was raised, or "not modified"
            return Response(status_code=error.status_code, headers=error.headers)
        response = self._generic(request, error.status_code, _own_detail(error))
        response.headers.update(error.headers or {})
        add_vary(response.headers, self.vary)
        return response

    async def of_validation(self, request: Request, error: Any) -> Response:
        errors = describe_errors(self.renderer, error.errors(), self.language(request.scope))
        return self._generic(request, 422, {"errors": errors})

    async def of_exception(self, request: Request, error: Exception) -> Response:
        return self._generic(request, 500, {})

    def _generic(self, request: Request, status: int, extra: Mapping[str, Any]) -> Response:
        entry = self.renderer.generic(status)
        message = self.renderer.render(entry.id, self.language(request.scope), domain=GENERIC_DOMAIN)
        return self._respond(request, message, status, extra)

    def _respond(
        self, request: Request, message: Message, status: int, extra: Mapping[str, Any] | None = None
    ) -> Response:
        body = FORMATS["problem"].build(Answer(message, {}, self._page(message), path_of(request.scope)))
        assert isinstance(body, dict)
        headers = {"Content-Language": message.locale, "Vary": self.vary, "Cache-Control": "no-store"}
        whole = {**body, "status": status, **(extra or {})}
        return Response(to_bytes(whole), status, headers, "application/problem+json")

    def _page(self, message: Message) -> str:
        """Return the address of the page about an error, where the setting says that a service has them."""
        url = self.renderer.settings.public_url
        return f"{url}/errors/{message.domain}/{message.id}" if url and message.id else "about:blank"


def _own_detail(error: HTTPException) -> dict[str, Any]:
    """Return what the application itself said, which is in no certain language."""
    is_default = error.detail == responses.get(error.status_code)
    return {} if is_default else {"originalDetail": jsonable(error.detail)}
