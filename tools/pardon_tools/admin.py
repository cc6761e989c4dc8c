"""The server of the service's port, and in the same event loop that of the admin port."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator
from functools import partial
from typing import Literal

import uvicorn
from starlette.types import ASGIApp

from pardon.http.admin import METRICS
from pardon.http.app import Service
from pardon.http.editions import settings_of
from pardon.http.settings import ServiceSettings

from .protocol import BoundedProtocol

__all__ = ["GRACE", "Server", "admin_socket", "make_server"]

_log = logging.getLogger("pardon")

GRACE = 10  # seconds that open requests have to finish after SIGTERM


class Server(uvicorn.Server):
    """Serves an application, and another one beside it for as long.

    Args:
        config: of the first.
        beside: the server of the other; None where there is none.
        socket: what the other listens on.
    """

    def __init__(
        self, config: uvicorn.Config, beside: uvicorn.Server | None = None, socket: socket.socket | None = None
    ) -> None:
        super().__init__(config)
        self._beside = beside
        self._socket = socket
        self._task: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen on both ports."""
        await super().startup(sockets)
        if self._beside and self._socket and self.started:
            self._task = asyncio.create_task(self._beside.serve([self._socket]))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer what is under way; then close the other port, too."""
        await super().shutdown(sockets)
        if self._beside and self._task:
            self._beside.should_exit = True
            await self._task


class _Beside(uvicorn.Server):
    """Leaves the signals to the first server."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def admin_socket(settings: ServiceSettings, host: str) -> socket.socket | None:
    """Listen on the admin port; None where it is not configured. Exits with an error where the port is taken.

    Args:
        settings: the port, and its address.
        host: the address where the settings have none.
    """
    if settings.admin_port is None:
        return None
    address = settings.admin_host or host
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        # Workers that are forked later share the socket: each can answer for all.
        listener = socket.create_server((address, settings.admin_port), family=family)
    except OSError as error:
        _log.error("admin port: %s", error)
        raise SystemExit(1) from error
    _log.info("%s is on port %d of %s", METRICS, listener.getsockname()[1], address)
    return listener


def make_server(app: Service, host: str, port: int, admin: socket.socket | None = None) -> Server:
    """Return the server of the service: `run()` serves until a signal comes, `run([socket])` on an open socket.

    Args:
        app: the service.
        host: the address to listen on.
        port: the port; 0 takes a free one.
        admin: what the admin port listens on, see `admin_socket`.
    """
    settings = settings_of(app.edition.renderer)
    beside = _Beside(_config(app.admin, settings, lifespan="off")) if admin else None
    return Server(_config(app, settings, host, port), beside, admin)


def _config(
    app: ASGIApp, settings: ServiceSettings, host: str = "", port: int = 0, lifespan: Literal["auto", "off"] = "auto"
) -> uvicorn.Config:
    # The log is the service's own: uvicorn's access log would show the values in the query.
    return uvicorn.Config(
        app, host=host, port=port, lifespan=lifespan, log_config=None, access_log=False, server_header=False,
        proxy_headers=False,  # `serving.py` has them
        timeout_graceful_shutdown=GRACE, interface="asgi3",
        http=partial(BoundedProtocol, settings),  # type: ignore[arg-type]  # makes one
    )  # fmt: skip
