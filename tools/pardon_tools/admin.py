"""A server that has a second one beside it, in one event loop: the service's port, and the admin port."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn

from pardon.http.app import Service
from pardon.settings import Settings

__all__ = ["Server", "admin_socket", "make_server"]

# Of both ports: the log is the service's own, and nothing says what answers.
OPTIONS = {"log_config": None, "access_log": False, "server_header": False}


class Server(uvicorn.Server):
    """Serves the application, and the admin port for as long as that.

    Args:
        config: of the service's port.
        admin: the server of the admin port; None where it is not configured.
        admin_sockets: what it listens on.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        admin: uvicorn.Server | None = None,
        admin_sockets: list[socket.socket] | None = None,
    ) -> None:
        super().__init__(config)
        self._admin = admin
        self._admin_sockets = admin_sockets
        self._task: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen on both ports."""
        await super().startup(sockets)
        if self._admin and self.started:
            self._task = asyncio.create_task(self._admin.serve(self._admin_sockets))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer what is under way, then close the admin port, too."""
        await super().shutdown(sockets)
        if self._admin and self._task:
            self._admin.should_exit = True
            await self._task


class _Admin(uvicorn.Server):
    """The server of the admin port. Signals are for the other one."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def admin_socket(settings: Settings, host: str) -> socket.socket | None:
    """Listen on the admin port; None where it is not configured. Exits with an error where the port is taken.

    Args:
        settings: the port, and its address.
        host: the address where the settings have none.
    """
    if settings.admin_port is None:
        return None
    # Workers that are forked later share it: each can answer for all.
    config = uvicorn.Config("", host=settings.admin_host or host, port=settings.admin_port, log_config=None)
    return config.bind_socket()


def make_server(app: Service, host: str, port: int, admin: socket.socket | None) -> Server:
    """Return the server of an application: `run()` serves until a signal comes, `run([socket])` on an open socket.

    Args:
        app: the application.
        host: the address to listen on.
        port: the port; 0 takes a free one.
        admin: what the admin port listens on, see `admin_socket`.
    """
    config = uvicorn.Config(app, host=host, port=port, **OPTIONS)
    if admin is None:
        return Server(config)
    beside = _Admin(uvicorn.Config(app.admin, lifespan="off", **OPTIONS))
    return Server(config, beside, [admin])
