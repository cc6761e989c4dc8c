"""Servers as processes on one core, for render_http.py and soak.py."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple

__all__ = ["HOST", "Server", "granian", "on_core", "running", "uvicorn"]

HERE = Path(__file__).parent
HOST = "127.0.0.1"
START_SECONDS, STOP_SECONDS = 30, 60


class Server(NamedTuple):
    """A server that accepts connections."""

    port: int
    process: "subprocess.Popen[bytes]"

    def processor_seconds(self) -> float:
        """Return the processor time of all its processes, which other programs do not change."""
        fields = [text.rpartition(")")[2].split() for text in self.proc_files("stat")]
        return sum(int(row[11]) + int(row[12]) for row in fields) / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> float:
        """Return the memory of all its processes; shared pages count once (PSS)."""
        return sum(int(text.partition("Pss:")[2].split()[0]) for text in self.proc_files("smaps_rollup")) / 1_000

    def proc_files(self, name: str) -> Iterator[str]:
        """Yield a file of proc(5) for the process and each of its descendants."""
        pending = [self.process.pid]
        for number in pending:
            folder = Path(f"/proc/{number}")
            with suppress(FileNotFoundError, ProcessLookupError):  # a worker that has ended
                pending += map(int, (folder / "task" / str(number) / "children").read_text().split())
                yield (folder / name).read_text("ascii")


def uvicorn(parser: str, *app: str) -> list[str]:
    """Return the command of uvicorn with a parser, "h11" or "httptools"; the port follows it."""
    options = ["--http", parser, "--ws", "none", "--no-access-log", "--log-level", "warning"]
    return [sys.executable, "-m", "uvicorn", *app, *options, "--port"]


def granian(*app: str) -> list[str]:
    """Return the command of granian; the port follows it."""
    options = ["--interface", "asgi", "--no-ws", "--log-level", "warning"]
    return [sys.executable, "-m", "granian", *app, *options, "--port"]


@contextmanager
def running(
    command: Sequence[str], *, core: int | None = None, log: "int | IO[bytes]" = subprocess.DEVNULL
) -> Iterator[Server]:
    """Run a server on a free port, which ends its command line; stop it when the block ends."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port = int(listener.getsockname()[1])
    process = subprocess.Popen([*on_core(core), *command, str(port)], cwd=HERE, stdout=log, stderr=log)
    try:
        _wait_until_open(port, process)
        yield Server(port, process)
    finally:
        process.terminate()
        process.wait(timeout=STOP_SECONDS)


def on_core(core: int | None) -> list[str]:
    """Return the prefix of a command that may use one core only."""
    is_possible = core is not None and core < (os.cpu_count() or 1) and shutil.which("taskset")
    return ["taskset", "-c", str(core)] if is_possible else []


def _wait_until_open(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as client:
            if client.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"did not start: {process.args}")
