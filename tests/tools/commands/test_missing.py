"""`pardon missing`, and the ports that it asks."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple

import httpx
import pytest
from prometheus_client.exposition import generate_latest
from support import web
from support.command import pardon, pardon_process
from support.servers import Server, free_port, running, serving
from support.shops import until

from pardon.http import metrics as counters
from pardon.http.settings import ServiceSettings
from pardon_tools.commands.missing import FORMATS, MissedMessage, missed
from pardon_tools.errors import UnusableError

TOKEN = "sesame-open-sesame"


@pytest.fixture(scope="module")
def metrics() -> str:
    """The metrics of this process; other tests count in other domains."""
    counters.Metrics(ServiceSettings())
    for turn, (counter, labels) in enumerate([
        (counters.FALLBACKS, ("missing", "out_of_stock", "out_of_stock", "pl", "en")),
        (counters.UNSERVED_LANGUAGES, ("missing",)),
        (counters.UNKNOWN_CODES, ("missing", "a|b\tc")),
        (counters.MISSING_ARGUMENTS, ("missing", "user_locked", "user_locked-UserLocked", "timeRemaining")),
        (counters.INVALID_ARGUMENTS, ("missing", "user_locked", "user_locked-UserLocked", "timeRemaining")),
        (counters.MESSAGES, ("missing", "de")),
    ]):  # fmt: skip
        counter.labels(*labels).inc(turn + 1)
    counters.UNKNOWN_CODES.labels("missing", "never")
    return generate_latest(counters.registry()).decode()


def found(text: str) -> list[MissedMessage]:
    return [message for message in missed(text) if "missing" in (message.domain, message.locale)]


def test_the_most_frequent_comes_first(metrics: str) -> None:
    assert found(metrics) == [
        MissedMessage(5, "invalid argument", "missing", "user_locked-UserLocked", "", "timeRemaining"),
        MissedMessage(4, "missing argument", "missing", "user_locked-UserLocked", "", "timeRemaining"),
        MissedMessage(3, "unknown code", "missing", "a|b�c"),
        MissedMessage(2, "language not loaded", "", "", "missing"),
        MissedMessage(1, "missing translation", "missing", "out_of_stock", "pl", "en"),
    ]


OTHERS = ["", "<html>", "a{ 1", "up 1\n", "# TYPE a counter\na_total x\n"]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_metrics_of_this_service_is_told(text: str) -> None:
    with pytest.raises(UnusableError):
        missed(text)


PRINTED = [
    ("text", "3\tunknown code\tmissing\ta|b�c\t\t\n"),
    ("markdown", "| 3 | unknown code | missing | a\\|b�c |  |  |\n"),
    ("json", '"count": 3,\n    "kind": "unknown code",'),
]


@pytest.mark.parametrize(("format", "text"), PRINTED)
def test_the_formats(capsys: pytest.CaptureFixture[str], metrics: str, format: str, text: str) -> None:
    FORMATS[format](found(metrics))
    assert text in capsys.readouterr().out


def test_on_a_terminal_it_is_a_table(
    capsys: pytest.CaptureFixture[str], metrics: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    FORMATS["text"](found(metrics))
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


def scraped(operated: Operated) -> dict[str, int]:
    text = web.get(f"{operated.admin}/metrics").text
    return {message.id: message.count for message in missed(text) if message.kind == "unknown code"}


def workers_of(server: Server) -> list[int]:
    children = subprocess.run(["pgrep", "-P", str(server.pid), "-f", "spawn_main"], capture_output=True, check=True)
    return [int(pid) for pid in children.stdout.split()]


def test_workers_add_up_and_a_worker_that_died_is_not_forgotten(operated: Operated) -> None:
    for _ in range(20):  # a connection each: both workers get some
        web.get(f"{operated.server.base}/render?code=nobody_knows")
    assert scraped(operated) == {"nobody_knows": 20}
    os.kill(workers_of(operated.server)[0], signal.SIGKILL)
    assert scraped(operated) == {"nobody_knows": 20}


def test_missing_asks_the_admin_port(operated: Operated) -> None:
    until(lambda: web.get(f"{operated.server.base}/render?code=user_locked&lang=is").status_code == 200)
    assert "\tis\t" in pardon("missing", operated.admin).stdout
    whole = pardon("missing", f"{operated.admin}/metrics", "--format", "json")
    assert (whole.returncode, whole.stderr) == (0, "")
    assert {"count", "kind", "domain", "id", "locale", "detail"} == json.loads(whole.stdout)[0].keys()


def test_missing_gives_its_token_and_says_in_a_line_what_is_wrong(operated: Operated) -> None:
    refused = pardon("missing", operated.server.base)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
    assert "there are no metrics here" in refused.stderr
    with serving(PARDON_ADMIN_TOKEN=TOKEN) as base:
        assert "requires its token" in pardon("missing", base).stderr
        assert pardon("missing", base, "--token", TOKEN).returncode == 0


def test_the_log_is_json_from_the_first_line(operated: Operated) -> None:
    lines = [json.loads(line) for line in operated.server.output.read_text().splitlines()]
    assert "messages in ar, de, " in lines[0]["event"]
    assert {"uvicorn.error", "pardon"} <= {line["logger"] for line in lines}
    assert not [line for line in lines if "exception" in line]


@pytest.mark.parametrize("name", ["PARDON_PORT", "PARDON_ADMIN_PORT"])
def test_a_port_in_use_is_one_sentence_that_names_it(name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = pardon_process("serve", **{"PARDON_PORT": "0", "PARDON_LOG_LEVEL": "error", name: str(port)})
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert f"port {port}" in run.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_admin_port_is_another_port(workers: str) -> None:
    port = str(free_port())
    run = pardon_process("serve", PARDON_WORKERS=workers, PARDON_PORT=port, PARDON_ADMIN_PORT=port)
    assert run.returncode == 2
    assert f"cannot listen on port {port} of 127.0.0.1" in run.stderr.splitlines()[-1]


def test_a_host_that_is_none_is_one_sentence() -> None:
    run = pardon_process("serve", "--host", "192.0.2.1")
    assert (run.returncode, run.stderr.count("\n"), "192.0.2.1" in run.stderr) == (2, 1, True)


def test_the_admin_port_has_an_address_of_its_own_and_ends_with_the_signal() -> None:
    port = free_port()
    with running(PARDON_ADMIN_PORT=str(port), PARDON_ADMIN_HOST="127.0.0.2") as server:
        assert "pardon_reloads_total" in web.get(f"http://127.0.0.2:{port}/metrics").text
        assert web.get(f"{server.base}/metrics").status_code == 404
        with pytest.raises(httpx.ConnectError):
            web.get(f"http://127.0.0.1:{port}/metrics")
    with pytest.raises(httpx.ConnectError):
        web.get(f"http://127.0.0.2:{port}/metrics")
