"""`make bench-http`: GET /render beside a bare ASGI application on the same server, and beside Fastify.

The servers are measured with wrk in turn, round by round, in one run: each server has one core and wrk the other. The
load is 32 connections over the loopback interface. Rates are requests per second of the server's processor time, which
other programs change less than elapsed time.
"""

import argparse
import re
import shutil
import subprocess
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from report import Figures, Goal, add, report
from servers import HOST, Server, granian, on_core, running, uvicorn

HERE = Path(__file__).parent
CONNECTIONS = 32
MOST_REQUESTS = 10_000_000  # of one measurement: the values of the next one begin there

PATH = "/render?code=user_locked&lang=de&meta%5BtimeRemaining%5D=300&meta%5Bsupport%5D=help{}%40example.com"
EXPECTED = "Sie können es in 5 Minuten erneut versuchen."
OWN, BARE, FASTIFY = "Pardon", "bare ASGI", "Fastify + i18next"
SERVERS = ("uvicorn h11", "uvicorn httptools", "granian")
VALUES = {"same": 0.60, "distinct": 0.40}  # the goals beside the bare application

GOALS = [Goal(f"{server}, {values}", OWN, BARE, least) for server in SERVERS for values, least in VALUES.items()] + [
    Goal(f"granian, {values}", OWN, FASTIFY, 1.0) for values in VALUES
]
NOTES = {
    OWN: "the whole service, all middleware: negotiation, rendering, JSON, ETag and cache headers, counters",
    BARE: "the same body each time, two headers, no routing",
    FASTIFY: "one route, i18next with Intl on one core, JSON; no ETag, no counters",
    "same, distinct": "the same URL each time; another e-mail address in each",
}


def commands(modules: Path) -> dict[tuple[str, str], list[str]]:
    """Return the command line of each server and application, up to the port."""
    apps = {OWN: ("--factory", "pardon.http:create_app"), BARE: ("bare:app",)}
    return {
        **{("uvicorn h11", name): uvicorn("h11", *app) for name, app in apps.items()},
        **{("uvicorn httptools", name): uvicorn("httptools", *app) for name, app in apps.items()},
        **{("granian", name): granian(*app) for name, app in apps.items()},
        ("granian", FASTIFY): ["node", str(modules / "server.mjs"), str(HERE / "messages.json")],
    }


def check(server: Server) -> None:
    """Stop unless the server answers with the German message."""
    with urllib.request.urlopen(f"http://{HOST}:{server.port}{PATH.format('')}", timeout=10) as response:
        body = response.read().decode()
    if EXPECTED not in body:
        raise SystemExit(f"not the message: {body}")


def lua(values: str, first: int) -> str:
    """Return the script for wrk: the same URL, or another value in each request."""
    if values == "same":
        return f'wrk.path = "{PATH.format("")}"'
    before, after = PATH.split("{}")
    return f'n = {first}\nfunction request() n = n + 1; return wrk.format("GET", "{before}" .. n .. "{after}") end'


def rate(server: Server, script: str, seconds: int) -> float:
    """Return the requests per second of processor time of the server in one run of wrk."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "script.lua")
        file.write_text(script)
        limits = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(file)]
        command = [*on_core(1), "wrk", *limits, f"http://{HOST}:{server.port}"]
        begun = server.processor_seconds()
        output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=seconds + 30).stdout
        used = server.processor_seconds() - begun
    found = re.search(r"(\d+) requests in", output)
    if not found or not used or "Non-2xx" in output or "Socket errors" in output:
        raise SystemExit(output)
    return int(found[1]) / used


def measure(modules: Path, rounds: int, seconds: int) -> Figures:
    """Start all servers and measure them in turn."""
    figures: Figures = {}
    with ExitStack() as stack:
        servers = {name: stack.enter_context(running(command, core=0)) for name, command in commands(modules).items()}
        for server in servers.values():
            check(server)
        for number in range(rounds + 1):  # the first round only warms up
            for values in VALUES:
                script = lua(values, number * MOST_REQUESTS)
                for (name, peer), server in servers.items():
                    measured = rate(server, script, seconds)
                    if number:
                        add(figures, f"{name}, {values}", peer, measured)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11, help="measurements of each server")
    parser.add_argument("--seconds", type=int, default=1, help="length of one measurement")
    parser.add_argument("--node", type=Path, required=True, help="the folder with server.mjs and node_modules")
    arguments = parser.parse_args()
    if not shutil.which("wrk"):
        raise SystemExit("wrk is missing: apt-get install wrk")
    figures = measure(arguments.node.resolve(), arguments.rounds, arguments.seconds)
    print(report(figures, GOALS, unit="requests per second of processor time", notes=NOTES))


if __name__ == "__main__":
    main()
