"""Pardon turns an error code into words that a person can read, in their language."""

from collections.abc import Iterable, Mapping
from functools import cache
from threading import Lock
from typing import Any

from .errors import Finding, LoadError, PardonError, Problem
from .functions import Isolation
from .rendering import Message, Renderer
from .settings import Settings

__all__ = ["Finding", "LoadError", "Message", "PardonError", "Problem", "Renderer", "Settings", "render"]

_lock = Lock()


@cache
def _load_default() -> Renderer:
    return Renderer.load()


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
) -> Message:
    """Render an error with the catalogue that the settings name; see `Renderer.render`.

    The first call loads the catalogue.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    renderer = _default_renderer()
    return renderer.render(code, lang, meta, domain=domain, name=name, isolate=isolate, escape=escape)
