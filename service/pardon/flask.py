"""Localized errors for a Flask application, in one line.

    Pardon(app)

    raise Error("user_locked", timeRemaining=300)   # anywhere in a request

Every error becomes RFC 9457 problem details in the caller's language.
"""

from collections.abc import Callable
from typing import Any

from .extras import missing_extra

try:
    from flask import Flask, Request, Response, request
    from werkzeug.exceptions import HTTPException, default_exceptions
except ModuleNotFoundError as error:
    raise missing_extra(__name__, "flask", error) from error

from .envelopes import MEDIA_TYPE, to_bytes
from .errors import Error
from .problem_details import Caller, ProblemResponse, Problems, caller_of, merged_vary
from .rendering import Lang, Renderer
from .settings import Settings

__all__ = ["Pardon"]


class Pardon:
    """A Flask extension that makes the errors of an application localized problem details (RFC 9457).

    - `pardon.Error`: the texts and the status of the catalogue.
    - `HTTPException`, of `abort` and of Flask itself: the generic texts of its status; its headers stay, its own
      description is `originalDetail`.
    - any other exception: the generic texts of 500. Flask logs it as ever.

    Error handlers of the application and of its blueprints are kept.

    Args:
        app: default: `init_app` follows.
        renderer: default: one loaded here.
        settings: of the renderer that is loaded here.
        language: returns the language of a request; default, and where it returns nothing or fails, which is logged:
            its Accept-Language header.
        overlay: returns the name of the overlay for a request, such as a tenant's.
        vary: the request header that these read, added to Vary.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """

    def __init__(
        self,
        app: Flask | None = None,
        renderer: Renderer | None = None,
        *,
        settings: Settings | None = None,
        language: Callable[[Request], Lang] | None = None,
        overlay: Callable[[Request], str | None] | None = None,
        vary: str = "Accept-Language",
    ) -> None:
        self._problems = Problems(renderer or Renderer.load(settings=settings), merged_vary([vary], "Accept-Language"))
        self._language = language
        self._overlay = overlay
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Register the error handlers of an application, where it has none of its own."""
        present = app.error_handler_spec[None][None]
        for exception, handler in ((Error, self._of_error), (HTTPException, self._of_http)):
            if exception not in present:
                app.register_error_handler(exception, handler)
        app.extensions["pardon"] = self

    def _caller(self) -> Caller:
        return caller_of(request, request.root_path + request.path, self._language, self._overlay)

    def _of_error(self, error: Any) -> Response:
        return _response(self._problems.of_error(error, **self._caller()))

    def _of_http(self, error: Any) -> Any:
        status = error.code
        if error.response is not None or status is None or status < 400:  # a response or a redirect that was raised
            return error
        default = default_exceptions[status].description if status in default_exceptions else None
        extra = {} if error.description in (None, "", default) else {"originalDetail": error.description}
        headers: dict[str, str] = {}
        for name, value in error.get_headers(request.environ):
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        return _response(self._problems.of_status(status, **self._caller(), extra=extra, headers=headers))


def _response(problem: ProblemResponse) -> Response:
    return Response(to_bytes(problem.body), problem.status, problem.headers, content_type=MEDIA_TYPE)
