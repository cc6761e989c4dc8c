"""`pardon serve`: the service under uvicorn, in one process or with uvicorn's own workers."""

import json
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from logging.config import dictConfig
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, Literal, NoReturn

import typer

from pardon.errors import LoadError

from ..errors import UnusableError
from ..imports import import_modules
from .options import AnyCatalogOption, AnyLocalesOption, OverlaysOption

if TYPE_CHECKING:
    from pardon.http.app import Service
    from pardon.http.settings import ServiceSettings

__all__ = ["EXAMPLES", "GRACE", "HEALTHCHECK", "create_worker_app", "run"]

EXAMPLES = (
    "pardon serve",
    "pardon serve --port 9000 --workers 2",
    "pardon serve --catalog my/catalog --locales my/locales",
    "pardon serve --reload --catalog my/catalog --locales my/locales",
    "pardon serve --locales s3://my-bucket/locales",
    "pardon serve --pseudo",
)

GRACE = 10  # seconds for open requests after SIGTERM
HEALTHCHECK = 60  # seconds for a busy worker to answer uvicorn's health check
PAUSE = 1.0  # seconds before a worker that cannot load ends, so that its successors do not keep the machine busy

_log = logging.getLogger("pardon")


def _require_host(name: str) -> str:
    """Refuse a name that no resolver can look up (RFC 5891)."""
    try:
        name.encode("idna")
    except UnicodeError:
        raise typer.BadParameter("not a host's name") from None
    return name


def run(
    host: Annotated[
        str, typer.Option(envvar="PARDON_HOST", callback=_require_host, help="Address to listen on.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="PARDON_PORT", min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
    workers: Annotated[int, typer.Option(envvar="PARDON_WORKERS", min=1, help="Number of processes.")] = 1,
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
    overlays: OverlaysOption = None,
    pseudo: Annotated[bool, typer.Option("--pseudo", help="Add en-XA and ar-XB, to test layouts.")] = False,
    reload: Annotated[
        bool, typer.Option("--reload", envvar="PARDON_RELOAD", help="Reload the files when they change.")
    ] = False,
    http: Annotated[
        Literal["h11", "httptools"],
        typer.Option(envvar="PARDON_HTTP", help="HTTP parser: httptools is faster, and ends a connection on Upgrade."),
    ] = "h11",
) -> None:
    """Serve the messages over HTTP.

    SIGHUP reloads the files, with or without --reload. If a file is invalid, the old catalogue stays in service.
    """
    import uvicorn  # needs the extra `service`, as do the modules of pardon.http

    from pardon.http.logs import log_config
    from pardon.http.settings import PREFIX, read_settings

    # None leaves a setting to the environment.
    given = {
        "catalog": catalog, "locales": locales, "overlays": overlays,
        "pseudo": pseudo or None, "reload": reload or None, "http": http,
    }  # fmt: skip
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn finishes the open requests first
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # until a lifespan or uvicorn's supervisor handles it
    if http == "httptools":
        import_module("httptools")  # uvicorn's optional parser: a lack of it is reported before anything is loaded
    settings = read_settings(**given)
    config = log_config(settings)
    dictConfig(config)
    _require_port(host, port)
    _pass_on(PREFIX, given)
    with _shared_metrics(workers):
        application = _load(settings, workers)
        _start_admin_port(settings, host)
        _require_port(host, port)  # the admin port may have taken it
        uvicorn.run(
            application, factory=workers > 1, host=host, port=port, workers=workers, http=http, ws="none",
            log_config=config, access_log=False, server_header=False,  # uvicorn's access log has queries
            timeout_graceful_shutdown=GRACE, timeout_worker_healthcheck=HEALTHCHECK,
        )  # fmt: skip


def create_worker_app() -> "Service":
    """Return the application of one of several workers; a broken catalogue ends the process.

    It ends without Python's own shutdown, during which a worker no longer answers uvicorn's health check: the
    supervisor would wait for it for HEALTHCHECK seconds, and for nothing else.
    """
    from pardon.http import create_app

    try:
        import_modules()
        return create_app()
    except LoadError as error:
        for finding in error.findings:
            _log.error("worker not started: %s", finding)
    except Exception:
        _log.exception("worker not started")
    time.sleep(PAUSE)
    logging.shutdown()
    os._exit(1)  # uvicorn starts another one


def _pass_on(prefix: str, given: dict[str, Any]) -> None:
    """Put the options into the environment, where the factory reads them in every process."""
    for name, value in given.items():
        if value is not None:
            text = json.dumps([str(item) for item in value]) if isinstance(value, list) else str(value)
            os.environ[f"{prefix}{name.upper()}"] = text


def _load(settings: "ServiceSettings", workers: int) -> "Service | str":
    """Load the catalogue, for its errors; return the application, or the factory of workers, which load it again.

    The imports wait until prometheus_client can see whether workers share a folder.
    """
    from pardon.http import create_app
    from pardon.http.reload import load

    application: Service | str = f"{__name__}:{create_worker_app.__name__}"
    if workers > 1:
        catalog = load(settings)
    else:
        application = create_app()
        catalog = application.state.catalog
    _log.info("serving %d messages in %s", len(catalog.renderer.catalog), ", ".join(catalog.renderer.locales))
    return application


def _start_admin_port(settings: "ServiceSettings", host: str) -> None:
    """Serve /metrics on the admin port, if there is one."""
    from prometheus_client import start_http_server

    from pardon.http.metrics import registry

    if settings.admin_port is not None:
        address = settings.admin_host or host
        try:
            server, _ = start_http_server(settings.admin_port, address, registry())
        except OSError as error:
            _refuse_port(address, settings.admin_port, error)
        _log.info("/metrics is on port %d of %s", server.server_port, address)


@contextmanager
def _shared_metrics(workers: int) -> Iterator[None]:
    """Let several workers share a folder for their numbers."""
    if workers == 1:
        yield
        return
    with TemporaryDirectory(prefix="pardon-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        yield


def _require_port(host: str, port: int) -> None:
    """Report a port in use before anything is loaded: uvicorn finds out last, and exits with 3."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.socket(family) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen()
    except OSError as error:
        _refuse_port(host, port, error)


def _refuse_port(host: str, port: int, error: OSError) -> NoReturn:
    raise UnusableError(f"pardon serve cannot listen on port {port} of {host}: {error.strerror or error}") from error
