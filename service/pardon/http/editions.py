"""What is served at one time: a loaded catalogue, and what is made of it once."""

from collections.abc import Callable, Sized
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from starlette.requests import HTTPConnection
from starlette.types import Scope

from ..caching import BoundedCache
from ..errors import Finding
from ..rendering import Renderer
from .caching import catalogue_version
from .settings import ServiceSettings

__all__ = ["Edition", "Reload", "edition_in", "renderer_of", "settings_of"]

MAX_REMEMBERED, MAX_BYTES = 64, 20_000_000
_ITEM_SIZE = 1_000  # bytes of an item of what is no bytes itself: the order of magnitude

T = TypeVar("T", bound=Sized)


class Edition:
    """A loaded catalogue. A request is answered from one edition, whatever is loaded meanwhile.

    Args:
        renderer: what renders its messages.
    """

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer
        self.version = catalogue_version(renderer)
        self.loaded = datetime.now(UTC)
        self._remembered = BoundedCache[Any](MAX_REMEMBERED, MAX_BYTES)

    def once(self, make: Callable[..., T], *args: Any) -> T:
        """Return what `make` makes of the edition and the arguments; a second time it is remembered."""
        key = (make, *args)
        made = self._remembered.get(key)
        if made is None:
            made = make(self, *args)
            self._remembered.put(key, made, len(made) * (1 if isinstance(made, bytes) else _ITEM_SIZE))
        return cast("T", made)


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


def settings_of(renderer: Renderer) -> ServiceSettings:
    """Return the service's settings: the ones that its renderer was loaded with."""
    settings = renderer.settings
    return settings if isinstance(settings, ServiceSettings) else ServiceSettings(**vars(settings))


def renderer_of(request: HTTPConnection) -> Renderer:
    """Return the renderer that a request is answered with."""
    return edition_in(request.scope).renderer
