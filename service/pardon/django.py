"""Localized errors for a Django project, in one line of its settings.

    MIDDLEWARE = ["pardon.django.ProblemMiddleware", ...]

    raise Error("user_locked", timeRemaining=300)   # in a view

`pardon.rest_framework` is the exception handler for Django REST framework.
"""

import sys
from collections.abc import Callable, Mapping
from functools import cache
from http import HTTPStatus
from typing import Any

from .extras import missing_extra

try:
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.signals import got_request_exception, setting_changed
    from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
    from django.utils.cache import patch_vary_headers
    from django.utils.deprecation import MiddlewareMixin
    from django.utils.html import escape
    from django.utils.module_loading import import_string
    from django.views.defaults import ERROR_PAGE_TEMPLATE
except ModuleNotFoundError as error:
    raise missing_extra(__name__, "django", error) from error

from .envelopes import MEDIA_TYPE, to_bytes
from .errors import Error
from .negotiation import prefers
from .problem_details import BODY_HEADERS, Caller, ProblemResponse, Problems, caller_of, merged_vary
from .rendering import Renderer
from .settings import Settings

__all__ = ["ProblemMiddleware", "csrf_failure", "problem_response", "problems", "request_caller"]

_LOADED = ("catalog", "locales", "overlays")  # of the setting PARDON: what `Renderer.load` takes
_DEFAULT_PAGE = ERROR_PAGE_TEMPLATE.partition("%")[0].encode()  # of every page that Django makes without a template
_RAISED = "pardon_exception"  # an attribute of a request


class ProblemMiddleware(MiddlewareMixin):
    """Makes the errors of a project localized problem details (RFC 9457). It stands first in MIDDLEWARE.

    - `pardon.Error`: the texts and the status of the catalogue, for every client.
    - `Http404`, `PermissionDenied`, `SuspiciousOperation`, addresses and methods that do not exist, and any other
      exception: the generic texts of the status. A browser gets the project's page, where it has one, else Django's
      with these texts. With DEBUG everybody gets Django's page about an unexpected exception.

    Responses that a view has made itself are left alone. Django logs as ever.

    The setting PARDON is a dictionary: `catalog`, `locales` and `overlays` as for `Renderer.load`, `language` and
    `overlay` (functions of the request or their dotted paths), `vary` (the request header that they read) and the
    fields of `pardon.Settings`.

    Raises:
        ImproperlyConfigured: a value of PARDON cannot be used.
        LoadError: the catalogue or a locale cannot be used.
    """

    def __init__(self, get_response: Any) -> None:
        super().__init__(get_response)
        problems()  # a fault stops the start of the project

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer an error of the catalogue that a view raised; note that other exceptions were raised."""
        setattr(request, _RAISED, exception)
        return _of_error(request, exception) if isinstance(exception, Error) else None

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Replace the response that Django made of an exception."""
        raised = getattr(request, _RAISED, None)
        if isinstance(raised, Error):
            is_ours = response.headers.get("Content-Type") == MEDIA_TYPE
            return response if is_ours else _in_place_of(response, _of_error(request, raised))
        if not _is_made_by_django(request, response, raised):
            return response
        if _wants_page(request) and response.content and not response.content.startswith(_DEFAULT_PAGE):
            patch_vary_headers(response, ["Accept"])
            return response  # the project's own
        return _in_place_of(response, _generic(request, response.status_code))


def _of_error(request: HttpRequest, error: Error) -> HttpResponse:
    return problem_response(problems().of_error(error, **request_caller(request)))


def _generic(request: HttpRequest, status: int) -> HttpResponse:
    """Return the generic texts of a status: a page for a browser, else problem details."""
    problem = problems().of_status(status, **request_caller(request))
    response = _page(problem) if _wants_page(request) else problem_response(problem)
    patch_vary_headers(response, ["Accept"])
    return response


def _wants_page(request: HttpRequest) -> bool:
    return prefers(request.headers.get("Accept"), "text/html", MEDIA_TYPE)


def _page(problem: ProblemResponse) -> HttpResponse:
    """Return Django's own page with localized texts."""
    message = problem.message
    texts = {"title": escape(message.short_message), "details": escape(message.long_message or "")}
    html = (ERROR_PAGE_TEMPLATE % texts).replace('lang="en"', f'lang="{message.locale}" dir="auto"', 1)
    return HttpResponse(html, status=problem.status, headers=problem.headers)


def _is_made_by_django(request: HttpRequest, response: HttpResponse, raised: Exception | None) -> bool:
    if response.status_code < 400 or response.streaming:
        return False
    if response.status_code == HTTPStatus.INTERNAL_SERVER_ERROR and settings.DEBUG:
        return False  # the page for developers
    is_html = response.headers.get("Content-Type", "").startswith("text/html")
    is_of_no_view = getattr(request, "resolver_match", None) is None and response.status_code in (400, 403, 404)
    is_refused = isinstance(response, HttpResponseNotAllowed) and not response.content
    return is_html and (raised is not None or is_of_no_view or is_refused)


def _in_place_of(replaced: HttpResponse, response: HttpResponse) -> HttpResponse:
    """Return a response with the cookies and headers of the replaced one, but for those of its body."""
    for name, value in replaced.headers.items():
        if name.lower() not in BODY_HEADERS:
            response.setdefault(name, value)
    response["Vary"] = merged_vary([replaced.get("Vary", ""), response["Vary"]])
    response.cookies = replaced.cookies
    return response


def _note_exception(*, request: HttpRequest | None = None, **_: Any) -> None:
    """Note an exception in other middleware, which Django makes a 500 before ours can see it."""
    if request is not None:
        setattr(request, _RAISED, sys.exc_info()[1])


got_request_exception.connect(_note_exception, dispatch_uid="pardon.django")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a request that fails Django's CSRF check, as `CSRF_FAILURE_VIEW = "pardon.django.csrf_failure"`.

    Args:
        request: the request.
        reason: Django's English words for developers; they are not shown.
    """
    return _generic(request, HTTPStatus.FORBIDDEN)


def problem_response(problem: ProblemResponse) -> HttpResponse:
    """Return a problem as Django's response."""
    return HttpResponse(to_bytes(problem.body), MEDIA_TYPE, problem.status, headers=problem.headers)


def request_caller(request: HttpRequest) -> Caller:
    """Return language, path and overlay of a request.

    The language is that of the project's function, else of Django's LocaleMiddleware, else of Accept-Language.
    """
    language = _function("language") or (lambda request: getattr(request, "LANGUAGE_CODE", None))
    return caller_of(request, request.path, language, _function("overlay"))


def _function(key: str) -> Callable[[HttpRequest], Any] | None:
    """Return a function of PARDON, which may be its dotted path."""
    find: Any = _config().get(key)
    return import_string(find) if isinstance(find, str) else find  # type: ignore[no-any-return]


def _config() -> Mapping[str, Any]:
    return getattr(settings, "PARDON", {})


@cache
def problems() -> Problems:
    """Return what builds the project's problem details, with the renderer that the setting PARDON describes.

    Raises:
        ImproperlyConfigured: a value of PARDON cannot be used.
        LoadError: the catalogue or a locale cannot be used.
    """
    config = {name: value for name, value in _config().items() if name not in ("language", "overlay")}
    vary = merged_vary([config.pop("vary", "")], "Accept-Language")
    loaded = {name: config.pop(name) for name in _LOADED if name in config}
    try:
        return Problems(Renderer.load(**loaded, settings=Settings(**config)), vary)
    except (TypeError, ValueError) as error:
        raise ImproperlyConfigured(f"PARDON: {error}") from error


def _forget(*, setting: str = "", **_: Any) -> None:
    """Load anew where a test changes the setting."""
    if setting == "PARDON":
        problems.cache_clear()


setting_changed.connect(_forget, dispatch_uid="pardon.django")
