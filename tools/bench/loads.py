"""A server on one core of this machine, and wrk on the other."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

__all__ = ["HOST", "Running", "check_wrk", "running", "wrk"]

HOST = "127.0.0.1"


class Running(NamedTuple):
    """A server that answers."""

    port: int
    process: "subprocess.Popen[bytes]"

    def processor_time(self) -> float:
        """Return the seconds that it has had of the processor (proc(5)); other work on the machine adds nothing."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(
    command: Sequence[str], core: str, folder: Path, log: "int | IO[bytes]" = subprocess.DEVNULL
) -> Iterator[Running]:
    """Run a server until the block ends.

    Args:
        command: all but the port, which comes last.
        core: the number of the core that it gets; "" for all.
        folder: where it runs.
        log: where its output goes.
    """
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port = int(listener.getsockname()[1])
    process = subprocess.Popen([*_on(core), *command, str(port)], cwd=folder, stdout=log, stderr=log)
    try:
        _wait(port)
        yield Running(port, process)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _on(core: str) -> list[str]:
    return ["taskset", "-c", core] if core and shutil.which("taskset") else []


def _wait(port: int) -> None:
    for _ in range(300):
        with socket.socket() as client:
            if client.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit(f"the server of port {port} did not start")


def check_wrk() -> None:
    """Say how to install it where it is missing."""
    if not shutil.which("wrk"):
        raise SystemExit("wrk is missing: apt-get install wrk")


def wrk(script: Path, url: str, connections: int, seconds: int) -> list[str]:
    """Return the command that runs a script on the last core."""
    last = "1" if (os.cpu_count() or 1) > 1 else ""
    limits = ["-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    return [*_on(last), "wrk", *limits, "-s", str(script), url]
