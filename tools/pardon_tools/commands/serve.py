"""`pardon serve`: the HTTP service under uvicorn, in one process or in several."""

import logging
import os
import signal
import socket
import sys
from pathlib import Path

from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from pardon.data import bundled_catalog, bundled_locales
from pardon.http import create_app
from pardon.http.app import Service
from pardon.http.board import Board
from pardon.http.editions import settings_of
from pardon.http.logs import configure
from pardon.http.metrics import slot_size
from pardon.http.reloading import Files, Reloader, settle
from pardon.http.settings import read_settings
from pardon.rendering import Renderer
from pardon.storage import let_go

from ..admin import GRACE, admin_socket, make_server
from ..workers import Duties, Workers

__all__ = ["run"]

_log = logging.getLogger("pardon")

SWITCH = 0.0005  # seconds that a thread which loads may keep the one that answers waiting; Python's own is 0.005


def run(
    host: str, port: int, workers: int, catalog: Path | None, locales: Path | None, *, pseudo: bool, reload: bool
) -> None:
    """Serve until a signal comes. The catalogue is loaded first, so that a broken one is told at once.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    _hold_hangup()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn drains, then leaves the signal to this
    sys.setswitchinterval(SWITCH)
    settings = read_settings(catalog=catalog, locales=locales, pseudo=pseudo or None)
    configure(settings)
    folders = (settings.catalog or bundled_catalog(), settings.locales or bundled_locales())
    files = Files(folders, lambda: Renderer.load(*folders, settings))
    settle()
    interval = settings.reload_interval if reload else None
    app = _service(files, interval if workers == 1 else None)
    admin = admin_socket(settings, host)
    if workers == 1:
        make_server(app, host, port, admin).run()
    else:
        _serve_together(app, files, interval, host, port, workers, admin)


def _service(files: Files, interval: float | None) -> Service:
    """Return the service with the files as they are now. It alone holds what is loaded: a reload lets go of it."""
    renderer = files.load()
    _log.info("serving %d messages in %s", len(renderer.catalog), ", ".join(renderer.locales))
    app = create_app(renderer, lifespan=lambda service: Reloader(service, files, interval).running())
    # uvicorn's own, but around the routes alone: what is answered in front of them asks neither for scheme nor client.
    app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1"))
    return app


def _serve_together(
    app: Service,
    files: Files,
    interval: float | None,
    host: str,
    port: int,
    workers: int,
    admin: socket.socket | None,
) -> None:
    own = Reloader(app, files)  # so that a worker which is started later has what the others have

    def refresh(is_asked: bool) -> bool:
        is_due = is_asked or files.have_changed()
        if is_due:
            own.reload()
        return is_due

    # uvicorn exits with an error where the port is taken.
    listener = make_server(app, host, port).config.bind_socket()
    settings = settings_of(app.edition.renderer)
    board = Board(workers, slot_size(settings.metrics_labels))

    def prepare() -> None:
        for folder in files.folders:
            let_go(folder)

    def serve(number: int) -> None:
        app.metrics.attach(board.slot(number))
        make_server(app, host, port, admin).run([listener])

    duties = Duties(
        prepare=prepare,
        stop_listening=listener.close,
        refresh=refresh,
        next_look=lambda: files.next_look(interval),
        beats=lambda number: board.slot(number).written,
        patience=settings.worker_timeout,
        grace=GRACE,
    )
    Workers(workers, serve, duties).run()


def _hold_hangup() -> None:
    """Let SIGHUP wait until a reloader listens."""
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # from then on
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGHUP])
