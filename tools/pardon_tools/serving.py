"""`pardon serve`: the HTTP service under uvicorn, in one process or in several."""

import signal
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn

from pardon.data import bundled_catalog, bundled_locales
from pardon.http import create_app
from pardon.http.app import Service
from pardon.http.reloading import Files, Reloader, settle
from pardon.rendering import Renderer
from pardon.settings import Settings

from .protocol import BoundedProtocol
from .workers import Workers

__all__ = ["run"]

SWITCH = 0.0005  # seconds that a thread which loads may keep the one that answers waiting; Python's own is 0.005
GRACE = 10  # seconds that open requests have to finish after SIGTERM


def run(
    host: str, port: int, workers: int, catalog: Path | None, locales: Path | None, *, pseudo: bool, reload: bool
) -> None:
    """Serve until a signal comes. The catalogue is loaded first, so that a broken one is told at once.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    _ignore_hangup()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn drains, then leaves the signal to this
    sys.setswitchinterval(SWITCH)
    given: dict[str, Any] = {"catalog": catalog, "locales": locales, "pseudo": pseudo or None}
    settings = Settings(**{name: value for name, value in given.items() if value is not None})
    folders = (settings.catalog or bundled_catalog(), settings.locales or bundled_locales())
    files = Files(folders, lambda: Renderer.load(settings=settings))
    renderer = files.load()
    with suppress(OSError):  # the disk under the log may be full
        print(f"Serving {len(renderer.catalog)} messages in {', '.join(renderer.locales)}", file=sys.stderr)
    interval = settings.reload_interval if reload else None
    if workers == 1:
        app = create_app(renderer, lifespan=lambda service: Reloader(service, files, interval).running())
        settle()
        _server(app, host, port).run()
    else:
        _serve_together(renderer, files, interval, host, port, workers)


def _serve_together(
    renderer: Renderer, files: Files, interval: float | None, host: str, port: int, workers: int
) -> None:
    app = create_app(renderer, lifespan=lambda service: Reloader(service, files).running())
    own = Reloader(app, files)  # so that a worker which is started later has what the others have

    def refresh(is_asked: bool) -> bool:
        is_due = is_asked or files.have_changed()
        if is_due:
            own.reload()
        return is_due

    listener = _server(app, host, port).config.bind_socket()
    settle()

    def serve(_: int) -> None:
        _server(app, host, port).run([listener])

    Workers(workers, serve, listener.close, refresh, interval, GRACE).run()


def _server(app: Service, host: str, port: int) -> uvicorn.Server:
    # The access log would show the values in the query. uvicorn exits with an error where the port is taken.
    config = uvicorn.Config(
        app, host=host, port=port, server_header=False, access_log=False, timeout_graceful_shutdown=GRACE,
        http=partial(BoundedProtocol, app.edition.renderer.settings),  # type: ignore[arg-type]  # makes one
    )  # fmt: skip
    return uvicorn.Server(config)


def _ignore_hangup() -> None:
    """Until the files are loaded: they are read again where they change meanwhile."""
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
