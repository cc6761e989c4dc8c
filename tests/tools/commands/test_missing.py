"""`pardon missing`, and the ports that it asks."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from support.servers import Server, free_port, running

from pardon import Settings
from pardon.http.exposition import expose
from pardon.http.metrics import Metrics
from pardon_tools.admin import admin_socket
from pardon_tools.commands.missing import FORMATS, Miss, UnreachableError, misses

TOKEN = "sesame-open-sesame"


def metrics() -> str:
    counted = Metrics()
    for turn, labels in enumerate([
        ("fallbacks", "shop", "out_of_stock", "out_of_stock", "pl", "en"),
        ("unserved_languages", "fr"),
        ("unknown_codes", "", "a|b\tc"),
        ("missing_arguments", "clerk", "user_locked", "user_locked-UserLocked", "timeRemaining"),
        ("invalid_arguments", "clerk", "user_locked", "user_locked-UserLocked", "timeRemaining"),
        ("messages", "clerk", "de"),
    ]):  # fmt: skip
        counted.cell(*labels)[0] += turn + 1
    counted.cell("unknown_codes", "", "never")
    return expose(counted)[0].decode()


def test_the_most_frequent_comes_first() -> None:
    assert misses(metrics()) == [
        Miss(5, "invalid argument", "clerk", "user_locked-UserLocked", "", "timeRemaining"),
        Miss(4, "missing argument", "clerk", "user_locked-UserLocked", "", "timeRemaining"),
        Miss(3, "unknown code", "", "a|b�c"),
        Miss(2, "language not loaded", "", "", "fr"),
        Miss(1, "missing translation", "shop", "out_of_stock", "pl", "en"),
    ]


OTHERS = ["", "<html>", "a{ 1", "up 1\n", "# TYPE a counter\na_total x\n"]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_metrics_of_this_service_is_told(text: str) -> None:
    with pytest.raises(UnreachableError):
        misses(text)


PRINTED = [
    ("text", "3\tunknown code\t\ta|b�c\t\t\n"),
    ("markdown", "| 3 | unknown code |  | a\\|b�c |  |  |\n"),
    ("json", '"count": 3,\n    "kind": "unknown code",'),
]


@pytest.mark.parametrize(("format", "text"), PRINTED)
def test_the_formats(capsys: pytest.CaptureFixture[str], format: str, text: str) -> None:
    FORMATS[format](misses(metrics()))
    assert text in capsys.readouterr().out


def test_on_a_terminal_it_is_a_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    FORMATS["text"](misses(metrics()))
    FORMATS["text"]([])
    printed = capsys.readouterr().out
    assert "message" in printed.splitlines()[0]
    assert printed.endswith("Nothing was missed.\n")


# Two workers with an admin port and a token


class Operated(NamedTuple):
    server: Server
    admin: str


@pytest.fixture(scope="module")
def operated() -> Iterator[Operated]:
    port = free_port()
    environment = {"PARDON_ADMIN_PORT": str(port), "PARDON_ADMIN_TOKEN": TOKEN, "PARDON_LOG_FORMAT": "json"}
    with running("--workers", "2", **environment) as server:
        yield Operated(server, f"http://127.0.0.1:{port}")


def pardon_missing(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "pardon_tools", "missing", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def scraped(operated: Operated) -> dict[str, Any]:
    answer = httpx.get(f"{operated.admin}/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    found = misses(answer.text)
    workers = {line.partition('worker="')[2][0] for line in answer.text.splitlines() if line.startswith("process_cpu")}
    return {"codes": {miss.id: miss.count for miss in found if miss.kind == "unknown code"}, "workers": workers}


def until(expected: Any, look: Any) -> None:
    deadline = time.monotonic() + 10
    while (found := look()) != expected and time.monotonic() < deadline:
        time.sleep(0.1)
    assert found == expected


def test_workers_add_up_and_a_worker_that_died_is_not_forgotten(operated: Operated) -> None:
    for _ in range(20):  # a connection each: both workers get some
        httpx.get(f"{operated.server.base}/render?code=nobody_knows")
    expected = {"codes": {"nobody_knows": 20}, "workers": {"0", "1"}}
    until(expected, lambda: scraped(operated))
    time.sleep(1.2)  # a worker tells the others once a second
    children = subprocess.run(["pgrep", "-P", str(operated.server.pid)], capture_output=True, text=True, check=True)
    os.kill(int(children.stdout.split()[0]), signal.SIGKILL)
    until(expected, lambda: scraped(operated))


def test_missing_asks_the_admin_port_with_its_token(operated: Operated) -> None:
    httpx.get(f"{operated.server.base}/render?code=user_locked&lang=fr")
    until(True, lambda: "\tfr\t" in pardon_missing(operated.admin, "--token", TOKEN).stdout)
    whole = pardon_missing(f"{operated.admin}/metrics", "--token", TOKEN, "--format", "json")
    assert (whole.returncode, whole.stderr) == (0, "")
    assert {"count", "kind", "domain", "id", "locale", "detail"} == json.loads(whole.stdout)[0].keys()


def test_missing_says_in_a_line_what_is_wrong(operated: Operated) -> None:
    for url, text in (
        (operated.admin, "the service wants its token"),
        (operated.server.base, "there are no metrics here"),
    ):
        refused = pardon_missing(url)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
        assert text in refused.stderr


def test_the_log_is_json_from_the_first_line(operated: Operated) -> None:
    lines = [json.loads(line) for line in operated.server.output.read_text().splitlines()]
    assert "messages in ar, de, en, ja, pl" in lines[0]["event"]
    assert {"uvicorn.error", "pardon"} <= {line["logger"] for line in lines}
    assert not [line for line in lines if "exception" in line]


def test_both_ports_end_with_the_signal() -> None:
    port = free_port()
    with running(PARDON_ADMIN_PORT=str(port)) as server:
        assert httpx.get(f"http://127.0.0.1:{port}/readyz").json()["version"]
        assert "version" not in httpx.get(f"{server.base}/readyz").json()
        began = time.monotonic()
    assert time.monotonic() - began < 5
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/healthz")


def test_a_taken_admin_port_ends_the_start(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SystemExit):
            admin_socket(Settings(admin_port=taken.getsockname()[1]), "127.0.0.1")
    assert "address already in use" in caplog.text.lower()


def test_the_admin_port_has_an_address_of_its_own() -> None:
    found = admin_socket(Settings(admin_port=0, admin_host="127.0.0.2"), "127.0.0.1")
    assert found is not None
    with found:
        assert found.getsockname()[0] == "127.0.0.2"
    assert admin_socket(Settings(), "127.0.0.1") is None
