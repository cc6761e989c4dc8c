"""What is served at one time: a loaded catalogue, and what is made of it once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar, cast

from starlette.requests import HTTPConnection
from starlette.types import Scope

from ..errors import Finding
from ..rendering import Renderer
from .caching import catalogue_version

__all__ = ["Edition", "Reload", "edition_in", "renderer_of"]

MAX_REMEMBERED = 64

T = TypeVar("T")


class Edition:
    """A loaded catalogue. A request is answered from one edition, whatever is loaded meanwhile.

    Args:
        renderer: what renders its messages.
    """

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer
        self.version = catalogue_version(renderer)
        self.loaded = datetime.now(UTC)
        self._remembered = lru_cache(maxsize=MAX_REMEMBERED)(lambda make, *args: make(self, *args))

    def once(self, make: Callable[..., T], *args: Any) -> T:
        """Return what `make` makes of the edition and the arguments; a second time it is remembered."""
        return cast("T", self._remembered(make, *args))


@dataclass(frozen=True, slots=True)
class Reload:
    """One attempt to load the files anew.

    Args:
        time: when it ended, in UTC.
        seconds: how long it took.
        findings: why the old edition was kept; none where there is a new one.
    """

    time: datetime
    seconds: float
    findings: tuple[Finding, ...]


def edition_in(scope: Scope) -> Edition:
    """Return the edition that a request is answered from."""
    return cast("Edition", scope["state"]["edition"])


def renderer_of(request: HTTPConnection) -> Renderer:
    """Return the renderer that a request is answered with."""
    return edition_in(request.scope).renderer
