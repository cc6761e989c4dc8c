"""A running service when processes die, signals come, disks fill up and descriptors run out."""

import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import web
from support.command import pardon_process
from support.servers import Server, free_port, running
from support.shops import Shop, replace, until

from pardon.http.reload import RETRY_AFTER
from pardon_tools.commands.serve import GRACE, HEALTHCHECK

URL = "/render?code=sold_out&lang=de"
# Seconds in which a dead worker is replaced: one that dies while uvicorn asks for its health is only then given up.
REPLACED = HEALTHCHECK + 40


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    return Shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def pair(shop: Shop) -> Iterator[Server]:
    with running("--workers", "2", *shop.arguments) as server:
        until_started(server)
        yield server


def command_of(pid: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:  # it has just ended
        return b""


def workers_of(server: Server) -> list[int]:
    """Return the workers, without multiprocessing's own process, which tracks resources."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return [int(pid) for pid in children if b"spawn_main" in command_of(pid)]


def until_started(server: Server) -> None:
    """Wait until both workers serve: one that is killed before is replaced only after uvicorn's health check."""
    until(lambda: server.output.read_text().count("Application startup complete") == 2, 60)


def answer(server: Server) -> str:
    return str(web.get(f"{server.base}{URL}", timeout=5).json()["shortMessage"])


def is_refused(server: Server) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", int(server.base.rpartition(":")[2]))) != 0


class Load:
    """Connections that each ask again and again, and keep when they were answered and when not."""

    def __init__(self, server: Server, connections: int) -> None:
        self.server = server
        self.answered = 0
        self.failed = 0
        self.statuses: set[int] = set()
        self._is_over = threading.Event()
        self._threads = [threading.Thread(target=self._ask) for _ in range(connections)]

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._is_over.set()
        for thread in self._threads:
            thread.join()

    def _ask(self) -> None:
        with web.Client(base_url=self.server.base, timeout=5) as client:
            while not self._is_over.is_set():
                try:
                    self.statuses.add(client.get(URL).status_code)
                    self.answered += 1
                except httpx.TransportError:
                    self.failed += 1
                time.sleep(0.05)


# Workers that die


def test_a_killed_worker_costs_what_was_open_on_it(pair: Server) -> None:
    connections = 8
    first, second = workers_of(pair)
    with Load(pair, connections) as load:
        until(lambda: load.answered > 200)
        os.kill(first, signal.SIGKILL)
        until(lambda: len(workers_of(pair)) == 2 and first not in workers_of(pair), REPLACED)
        before = load.answered
        until(lambda: load.answered > before + 200)
    assert second in workers_of(pair)
    assert load.failed <= connections  # each connection has at most one request open
    assert load.statuses == {200}


def test_killed_workers_with_broken_files_leave_the_others_answering(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running("--workers", "2", *shop.arguments) as server:
        until_started(server)
        replace(shop.locales / "de" / "shop.ftl", b"{")
        first, second = workers_of(server)
        os.kill(first, signal.SIGKILL)
        until(lambda: server.output.read_text().count("worker not started") > 1, REPLACED)
        assert [answer(server) for _ in range(20)] == ["Text 1"] * 20
        assert second in workers_of(server)
        shop.write()  # mended: the next replacement serves
        until(lambda: "Text 2" in {answer(server) for _ in range(20)}, REPLACED)


def test_a_hangup_with_a_broken_file_keeps_the_old_workers(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running("--workers", "2", *shop.arguments) as server:
        until_started(server)
        before = workers_of(server)
        replace(shop.locales / "de" / "shop.ftl", b"{")
        os.kill(server.pid, signal.SIGHUP)
        until(lambda: "keeping worker" in server.output.read_text(), REPLACED)
        assert workers_of(server) == before
        assert {answer(server) for _ in range(20)} == {"Text 1"}
        shop.write()
        os.kill(server.pid, signal.SIGHUP)
        until(lambda: not {*before} & {*workers_of(server)}, REPLACED)
        assert {answer(server) for _ in range(20)} == {"Text 2"}


# Signals


HEAD = b"POST /render HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
BODY = b'{"lang": "de", "errors": [{"code": "sold_out"}]}'


@contextmanager
def half_sent(server: Server) -> Iterator[socket.socket]:
    """Open a request, of whose body one half is still to come."""
    with socket.create_connection(("127.0.0.1", int(server.base.rpartition(":")[2])), timeout=15) as client:
        client.sendall(HEAD % len(BODY) + BODY[:10])
        time.sleep(0.2)
        yield client


ENDINGS = [
    # workers, signals, exit status
    ("1", [signal.SIGTERM], 0),
    ("1", [signal.SIGTERM, signal.SIGTERM], 0),
    ("1", [signal.SIGINT], 0),
    ("2", [signal.SIGTERM], 0),
    ("2", [signal.SIGTERM, signal.SIGTERM], 0),
    ("2", [signal.SIGINT], 0),
]


@pytest.mark.parametrize(("count", "signals", "status"), ENDINGS)
def test_open_requests_are_answered_before_the_end(shop: Shop, count: str, signals: list[int], status: int) -> None:
    with running("--workers", count, *shop.arguments) as server:
        with half_sent(server) as client:
            for number in signals:
                server.process.send_signal(number)
            ending = "Shutting down" if count == "1" else "Waiting for child process"
            until(lambda: ending in server.output.read_text(), 20)
            client.sendall(BODY[10:])
            assert b"Text " in b"".join(iter(lambda: client.recv(65_536), b""))
        assert server.process.wait(timeout=GRACE + 20) == status


def test_a_signal_during_a_reload_ends_the_service(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running(*shop.arguments) as server:
        for _ in range(3):
            shop.write()
            server.process.send_signal(signal.SIGHUP)
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=5) == 0


def test_a_reload_during_the_start_does_not_end_it(tmp_path: Path) -> None:
    source = "import os, signal\nos.kill(os.getpid(), signal.SIGHUP)\nraise ModuleNotFoundError(name='uvicorn')\n"
    (tmp_path / "uvicorn.py").write_text(source)
    path = os.pathsep.join([str(tmp_path), *sys.path])
    run = pardon_process("serve", "--port", "0", PYTHONPATH=path)
    assert (run.returncode, run.stderr.startswith("This command needs uvicorn")) == (2, True)


# What the system lacks


def crippled(limit: int, soft: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(limit, (soft, soft))


@contextmanager
def started(shop: Shop, *arguments: str, log: Any = subprocess.DEVNULL, **options: Any) -> Iterator[Server]:
    """Run a server in circumstances that `running` has no argument for."""
    port = free_port()
    command = [sys.executable, "-m", "pardon_tools", "serve", "--port", str(port), *shop.arguments, *arguments]
    with subprocess.Popen(command, stdout=log, stderr=log, cwd="/", text=True, **options) as process:
        server = Server(f"http://127.0.0.1:{port}", process, Path(os.devnull))
        try:
            until(lambda: not is_refused(server))
            yield server
        finally:
            process.terminate()
            process.wait(timeout=15)


def test_logs_that_cannot_be_written_are_lost_and_nothing_else(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with open("/dev/full", "w") as full, started(shop, "--reload", log=full, env=QUICK) as server:
        assert answer(server) == "Text 1"
        replace(shop.locales / "de" / "shop.ftl", b"{")
        until(lambda: last_reload(server) == "failed")
        shop.write()
        until(lambda: answer(server) == "Text 2")


def last_reload(server: Server) -> str:
    last = web.get(f"{server.base}/readyz").json()["lastReload"]
    return str(last["result"]) if last else ""


QUICK = {**os.environ, "PARDON_RELOAD_INTERVAL": "0.05"}
NOWHERE = {
    **QUICK,
    "TMPDIR": "/nonexistent/tmp",
    "HOME": "/nonexistent/home",
    "XDG_CACHE_HOME": "/proc/nonexistent",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def test_nothing_has_to_be_written(tmp_path: Path) -> None:
    """No file may grow beyond 0 bytes, and there is no place for temporary ones."""
    shop = Shop(tmp_path)
    nothing = crippled(resource.RLIMIT_FSIZE, 0)
    with started(shop, "--reload", env=NOWHERE, preexec_fn=nothing) as server:
        assert answer(server) == "Text 1"
        shop.write()
        until(lambda: answer(server) == "Text 2")


DESCRIPTORS = 64


def test_descriptors_run_out_and_come_back(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    log = tmp_path / "log"
    few = crippled(resource.RLIMIT_NOFILE, DESCRIPTORS)
    with log.open("w") as file, started(shop, "--reload", log=file, env=QUICK, preexec_fn=few) as server:
        address = ("127.0.0.1", int(server.base.rpartition(":")[2]))
        with ExitStack() as stack, web.Client(base_url=server.base) as kept:
            assert kept.get(URL).status_code == 200
            for _ in range(3 * DESCRIPTORS):
                stack.enter_context(socket.create_connection(address))
            time.sleep(0.2)
            assert kept.get(URL).status_code == 200  # who is connected is answered
            shop.write()
            until(lambda: kept.get("/readyz").json()["lastReload"])
            assert kept.get(URL).status_code == 200
            before = busy(server)
            time.sleep(1)
            assert busy(server) - before < 0.5
        until(lambda: answer(server) == "Text 2", RETRY_AFTER + 15)
    assert log.stat().st_size < 50_000


def busy(server: Server) -> float:
    """Return the seconds that the process has computed."""
    parts = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")
