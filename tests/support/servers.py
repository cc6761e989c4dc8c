"""Servers that the tests run."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import httpx

from pardon_tools.commands.serve import HEALTHCHECK
from support import web

ROOT = Path(__file__).parents[2]
SHOP = ROOT / "docs" / "examples" / "shop"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Server:
    """A running `pardon serve`, and the file with what it has written."""

    base: str
    process: "subprocess.Popen[str]"
    output: Path

    @property
    def pid(self) -> int:
        return self.process.pid


@contextmanager
def running(*arguments: str, python: str = sys.executable, **environment: str) -> Iterator[Server]:
    """Run `pardon serve` until the block ends."""
    port = free_port()
    with NamedTemporaryFile() as output:  # a pipe that nobody reads would be full one day
        process = subprocess.Popen(
            [python, "-m", "pardon_tools", "serve", "--port", str(port), *arguments],
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            cwd="/",
        )
        server = Server(f"http://127.0.0.1:{port}", process, Path(output.name))
        try:
            _wait_until_ready(server)
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=HEALTHCHECK + 30)  # it may be asking a killed worker for its health


@contextmanager
def serving(*arguments: str, python: str = sys.executable, **environment: str) -> Iterator[str]:
    """Run `pardon serve` until the block ends; yield its base URL."""
    with running(*arguments, python=python, **environment) as server:
        yield server.base


def _wait_until_ready(server: Server) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.process.poll() is not None:
            raise AssertionError(f"the server ended: {server.output.read_text()}")
        try:
            if web.get(f"{server.base}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"the server did not become ready: {server.output.read_text()}")
