"""The errors of an application -> RFC 9457 problem details, free of frameworks: status, headers and body."""

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from math import ceil
from typing import Any, NamedTuple, TypedDict
from urllib.parse import quote

from .arguments.reading import read_argument
from .catalog.entries import Entry, snake_case
from .envelopes import MEDIA_TYPE, problem_details
from .errors import Error
from .rendering import GENERIC_DOMAIN, Lang, Message, Renderer

__all__ = [
    "BODY_HEADERS", "LANGUAGE_FAILED", "MEDIA_TYPE", "OVERLAY_FAILED", "Caller", "ProblemResponse", "Problems",
    "caller_of", "merged_vary", "uri_path",
]  # fmt: skip

OVERLAY_FAILED = "the overlay of a request is not known, the texts are those without one"
LANGUAGE_FAILED = "the language of a request is not known, Accept-Language decides"
# These describe the body that is replaced (RFC 9110, 8; RFC 6266; RFC 9530).
BODY_HEADERS = frozenset({
    "content-digest", "content-disposition", "content-encoding", "content-language", "content-length",
    "content-location", "content-type", "etag", "last-modified", "repr-digest",
})  # fmt: skip
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, 5.1
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_LOST = {
    "missing-argument": "the error %r was raised without its argument %r",
    "invalid-argument": "the error %r was raised with an unusable value of its argument %r",
}
_log = logging.getLogger("pardon")


class Caller(TypedDict):
    """The language, the path and the overlay of a request: keyword arguments of `Problems`."""

    lang: Lang
    instance: str
    overlay: str | None


class ProblemResponse(NamedTuple):
    """A response for a framework to send as `application/problem+json`.

    Attributes:
        status: the HTTP status.
        headers: all headers but Content-Type and Content-Length.
        body: the problem details.
        message: the rendered error.
    """

    status: int
    headers: dict[str, str]
    body: dict[str, Any]
    message: Message


class Problems:
    """Turns errors of an application into localized problem details.

    Args:
        renderer: renders the messages. Where its setting `public_url` names a Pardon service, `type` is the page there.
        vary: the request header that decides the language.
    """

    def __init__(self, renderer: Renderer, vary: str = "Accept-Language") -> None:
        self.renderer = renderer
        self.vary = vary

    def of_error(
        self, error: Error, lang: Lang, instance: str | None = None, *, overlay: str | None = None
    ) -> ProblemResponse:
        """Return the response for an error of the catalogue; missing and unknown values are logged.

        Args:
            error: what was raised.
            lang: a tag, tags in order, or an Accept-Language header.
            instance: the URI of this occurrence.
            overlay: the overlay whose texts win.
        """
        renderer = self.renderer
        message = renderer.render(error.code, lang, error.meta, domain=error.domain, name=error.name, overlay=overlay)
        entry = renderer.catalog.get(message.domain, message.id) if message.domain and message.id else None
        if entry is None:
            _log.error("no catalogue has the code %r that was raised", error.code)
        else:
            self._log_lost_values(error, message)
        headers = {**self._retry_after(entry, error), **error.headers}
        return self._response(message, error.status or message.status or 500, instance, headers=headers)

    def of_status(
        self,
        status: int,
        lang: Lang,
        instance: str | None = None,
        *,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        overlay: str | None = None,
    ) -> ProblemResponse:
        """Return the response with the generic texts of an HTTP status.

        Args:
            status: the HTTP status.
            lang: a tag, tags in order, or an Accept-Language header.
            instance: the URI of this occurrence.
            extra: extension members of the problem.
            headers: headers that the framework has for this error: Allow, WWW-Authenticate, Retry-After.
            overlay: the overlay whose texts win.
        """
        id = self.renderer.generic(status).id
        message = self.renderer.render(id, lang, domain=GENERIC_DOMAIN, overlay=overlay)
        return self._response(message, status, instance, extra=extra, headers=headers)

    def _response(
        self,
        message: Message,
        status: int,
        instance: str | None,
        *,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
    ) -> ProblemResponse:
        body = problem_details(message, type=self._page(message), status=status, instance=instance, extra=extra)
        given = headers or {}
        own = {
            "Content-Language": message.locale,
            "Vary": merged_vary([value for name, value in given.items() if name.lower() == "vary"], self.vary),
            "Cache-Control": "no-store",
        }
        return ProblemResponse(status, _with_headers(own, given), body, message)

    def _page(self, message: Message) -> str:
        url = self.renderer.settings.public_url
        return f"{url}/errors/{message.domain}/{message.id}" if url and message.id else "about:blank"

    def _retry_after(self, entry: Entry | None, error: Error) -> dict[str, str]:
        """Return Retry-After in seconds (RFC 9110, 10.2.3), where the catalogue names an argument that has a value."""
        argument = next((a for a in entry.arguments if a.name == entry.retry_after), None) if entry else None
        value = read_argument(argument, error.meta, self.renderer.settings)[0] if argument else None
        return {"Retry-After": str(max(0, ceil(value.raw)))} if value and value.raw is not None else {}

    def _log_lost_values(self, error: Error, message: Message) -> None:
        """A misspelt value costs a message its text, so that it has to be noticed; its own text is never logged."""
        for problem in message.problems:
            if problem.kind in _LOST:
                _log.warning(_LOST[problem.kind], error.code, problem.detail)
        variants = self.renderer.catalog.variants(error.code, message.domain)
        if error.name is not None and error.name not in {entry.name for entry in variants}:
            _log.warning(
                "the error %r was raised with a name that none of its variants has; pass a value of this name in meta",
                error.code,
            )
        known = {snake_case(name) for entry in variants for name in entry.meta_names}
        for name in error.meta:
            if snake_case(str(name)) not in known:
                names = sorted({argument.name for entry in variants for argument in entry.arguments})
                _log.warning(
                    "the error %r was raised with %r, which none of its messages uses; its arguments are: %s",
                    error.code, name, ", ".join(names) or "none",
                )  # fmt: skip


def merged_vary(present: Iterable[str], *names: str) -> str:
    """Return Vary with further request headers, each once."""
    items = [item.strip() for line in present for item in line.split(",") if item.strip()]
    unique: dict[str, str] = {}
    for item in (*items, *names):
        unique.setdefault(item.lower(), item)
    return "*" if "*" in unique else ", ".join(unique.values())


def caller_of(
    request: Any, path: str, language: Callable[[Any], Lang] | None, overlay: Callable[[Any], str | None] | None
) -> Caller:
    """Return language, path (as a URI reference) and overlay of a request.

    Args:
        request: of a framework that gives it `headers`.
        path: the whole path, with that of the mount of the application.
        language: an application's own function. Where it finds nothing or fails, which is logged, and where there is
            none, Accept-Language decides.
        overlay: an application's own function; where it fails, which is logged, there is no overlay.
    """
    lang = _found(language, request, LANGUAGE_FAILED) or request.headers.get("Accept-Language")
    return Caller(lang=lang, instance=uri_path(path), overlay=_found(overlay, request, OVERLAY_FAILED))


def _found(find: Callable[[Any], Any] | None, request: Any, failed: str) -> Any:
    try:
        return find(request) if find else None
    except Exception:
        _log.warning(failed, exc_info=True)
        return None


def uri_path(path: str) -> str:
    """Return a path as a URI reference (RFC 3986), whatever characters it has."""
    return quote(path, safe="/:@!$&'()*+,;=", errors="replace")


def _with_headers(own: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, str]:
    """Add an application's headers, which win; headers that HTTP cannot carry are logged and left out."""
    headers = {name.lower(): (name, value) for name, value in own.items()}
    for name, value in given.items():
        if name.lower() in BODY_HEADERS or name.lower() == "vary":  # which is merged
            continue
        if _HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(str(value)):
            headers[name.lower()] = (name, str(value).strip())
        else:
            _log.warning("the header %r has a value that HTTP cannot carry, and is left out", name)
    return dict(headers.values())
