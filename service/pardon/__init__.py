"""Pardon turns an error code into a message for people, in their language."""

from collections.abc import Iterable, Mapping
from functools import cache
from threading import Lock
from typing import Any, TypeVar

from .arguments.types import register_type
from .errors import Error, Finding, LoadError, PardonError, Problem
from .formatting.isolation import Isolation
from .localizing import OriginalMessage
from .localizing import localize as _localize
from .rendering import Message, Renderer
from .settings import Settings

__all__ = [
    "Error",
    "Finding",
    "LoadError",
    "Message",
    "PardonError",
    "Problem",
    "Renderer",
    "Settings",
    "localize",
    "register_type",
    "render",
]

_lock = Lock()
_Body = TypeVar("_Body")
_load_default = cache(Renderer.load)


def _default_renderer() -> Renderer:
    with _lock:  # two threads would load twice
        return _load_default()


def render(
    code: str,
    lang: str | Iterable[str] | None = None,
    meta: Mapping[str, Any] | None = None,
    *,
    domain: str | None = None,
    name: str | None = None,
    isolate: Isolation = "auto",
    escape: str | None = None,
    overlay: str | None = None,
) -> Message:
    """Render an error with the bundled data; see `Renderer.render`. The first call loads it."""
    renderer = _default_renderer()
    return renderer.render(code, lang, meta, domain=domain, name=name, isolate=isolate, escape=escape, overlay=overlay)


def localize(
    body: _Body,
    lang: str | Iterable[str] | None = None,
    *,
    domain: str | None = None,
    original_message: OriginalMessage | None = None,
) -> _Body:
    """Return an upstream's error body with its human texts in another language.

    Args:
        body: parsed JSON: Clerk's, AuthOS's, Google's (AIP-193) or Pardon's own body, or RFC 9457 problem details with
            a code. It is not changed. A body of another shape comes back as it is, and so does every error whose
            entry is not certain.
        lang: a tag, tags in order, or an Accept-Language header.
        domain: the catalogue's domain of the codes, for bodies that name none.
        original_message: "keep" puts each replaced text beside the new one: `originalMessage`,
            `originalLongMessage`, `originalResolution`, `originalHelp`.

    Raises:
        LoadError: the catalogue or a locale cannot be used (the first call loads them).
    """
    return _localize(_default_renderer(), body, lang, domain=domain, original_message=original_message).body
