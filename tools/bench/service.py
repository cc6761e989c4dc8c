"""`make bench-http`: the service beside its peers, measured with wrk in turn in one run.

The server has one core and wrk the other. The load is bounded (32 connections) and stays on this machine.
"""

import argparse
import json
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from figures import Case, Figures, Targets, show
from loads import HOST, Running, check_wrk, running, wrk

HERE = Path(__file__).parent
CONNECTIONS = 32
SECONDS = 2  # of one measurement

PARDON = "/render?code=user_locked&lang=de&meta%5BtimeRemaining%5D=300&meta%5Bsupport%5D=help{}%40example.com"
PEER = "/render?code=user_locked&lang=de&support=help{}%40example.com"
BATCH = json.dumps(
    {
        "lang": "de",
        "errors": [
            {"code": "user_locked", "meta": {"timeRemaining": 300 + n, "support": f"help{n}@example.com"}}
            for n in range(100)
        ],
    }
)
SAME, OTHER = "GET, the same request", "GET, another value each time"
POST, P99 = "POST of 100 errors, messages", "99 % are answered within, at half load"
TWO = "POST of 100 errors, two workers, messages"
BARE, FASTIFY = "bare ASGI", "Fastify with i18next"
RATES: Targets = {
    SAME: {BARE: 0.8, FASTIFY: 2.5},
    OTHER: {BARE: 0.5, FASTIFY: 2.5},
    POST: {},
    TWO: {"one worker": 1.8},
}

# What a busy machine changes less than a rate: the processor's time.
SAME_COST, OTHER_COST = "the same request, processor's time", "another value each time, processor's time"
COSTS: Targets = {SAME_COST: RATES[SAME], OTHER_COST: RATES[OTHER]}

UVICORN = ["-m", "uvicorn", "--host", HOST, "--no-access-log", "--no-server-header", "--log-level", "warning", "--port"]


class Server(NamedTuple):
    """A server: its command without the port, its path with a place for what differs."""

    command: list[str]
    path: str


def servers(modules: Path) -> dict[str, Server]:
    serve = [sys.executable, "-m", "pardon_tools", "serve", "--host", HOST]
    peers = {name: [sys.executable, *UVICORN[:2], f"peers:{app}", *UVICORN[2:]] for name, app in ASGI_PEERS.items()}
    return {
        "pardon": Server([*serve, "--port"], PARDON),
        **{name: Server(command, PEER) for name, command in peers.items()},
        FASTIFY: Server(["node", str(modules / "server.mjs"), str(HERE / "messages.json")], PEER),
        "pardon, two workers": Server([*serve, "--workers", "2", "--port"], PARDON),
    }


ASGI_PEERS = {
    BARE: "bare",
    "bare ASGI, our headers": "described",
    "Starlette": "starlette",
    "FastAPI route": "fastapi",
}


class Load:
    """Runs wrk with the scripts that it needs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def rate(self, server: Running, path: str, script: str = "") -> tuple[float, float]:
        """Return the requests a second, and the microseconds of the processor that each takes of the server."""
        before = server.processor_time()
        rate, _ = self._run(server.port, path, script, CONNECTIONS)
        return rate, (server.processor_time() - before) / (rate * SECONDS) * 1e6

    def p99(self, port: int, path: str, rate: float) -> float:
        """Return the milliseconds within which 99 % are answered at a rate.

        Each connection waits a random time between its requests, whose mean makes the rate.
        """
        connections = 64
        most = round(2_000 * connections / rate)
        return self._run(port, path, f"function delay() return math.random(0, {most}) end", connections)[1]

    def _run(self, port: int, path: str, script: str, connections: int) -> tuple[float, float]:
        file = self.folder / "script.lua"
        file.write_text(script)
        command = wrk(file, f"http://{HOST}:{port}{path}", connections, SECONDS)
        output = subprocess.run(command, capture_output=True, text=True, check=True)
        if "Non-2xx" in output.stdout:
            raise SystemExit(output.stdout)
        rate = re.search(r"Requests/sec:\s+([\d.]+)", output.stdout)
        latency = re.search(r"99%\s+([\d.]+)(us|ms|s)", output.stdout)
        assert rate
        assert latency
        return float(rate[1]), float(latency[1]) * {"us": 0.001, "ms": 1, "s": 1_000}[latency[2]]


def counting(path: str) -> str:
    """Return a script that asks for another value each time."""
    before, after = path.split("{}")
    return f'n = 0\nfunction request() n = n + 1; return wrk.format("GET", "{before}" .. n .. "{after}") end'


POSTING = f"""
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [==[{BATCH}]==]
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each, in turn")
    parser.add_argument("--node", type=Path, required=True, help="the folder with server.mjs and node_modules")
    given = parser.parse_args()
    check_wrk()
    rates: Figures = {}
    costs: Figures = {}
    times: Figures = {}
    with ExitStack() as stack:
        load = Load(Path(stack.enter_context(TemporaryDirectory())))
        known = servers(given.node.resolve())
        cores = {name: "" if "two" in name else "0" for name in known}
        run = {n: stack.enter_context(running(s.command, cores[n], HERE)) for n, s in known.items()}
        for _ in range(given.rounds):
            _round(load, known, run, rates, costs, times)
    show(rates, RATES, unit="a second", as_json=given.json)
    show(costs, COSTS, unit="µs", as_json=given.json)
    show(times, {P99: {BARE: 0.5}}, unit="ms", as_json=given.json)


def _round(
    load: Load, known: dict[str, Server], run: dict[str, Running], rates: Figures, costs: Figures, times: Figures
) -> None:
    single = {name: server.path for name, server in known.items() if "two" not in name}
    for scenario, cost in ((SAME, SAME_COST), (OTHER, OTHER_COST)):
        for name, path in single.items():
            asked = (path.format(""),) if scenario == SAME else ("/", counting(path))
            rate, microseconds = load.rate(run[name], *asked)
            rates.setdefault(Case(scenario, name), []).append(rate)
            costs.setdefault(Case(cost, name), []).append(microseconds)
            if scenario == SAME and name in ("pardon", "bare ASGI"):
                times.setdefault(Case(P99, name), []).append(load.p99(run[name].port, *asked, rate / 2))
    one = 100 * load.rate(run["pardon"], "/render", POSTING)[0]
    two = 100 * load.rate(run["pardon, two workers"], "/render", POSTING)[0]
    rates.setdefault(Case(POST, "pardon"), []).append(one)
    rates.setdefault(Case(TWO, "pardon"), []).append(two)
    rates.setdefault(Case(TWO, "one worker"), []).append(one)


if __name__ == "__main__":
    main()
