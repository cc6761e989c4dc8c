"""`make soak`: a mixed load on a service whose texts change, and break, while it answers.

The service gets a small catalogue of its own. Every edition of its texts has a number, and each answer has to show one
number only: an answer with two is mixed; one with an older number than an earlier answer is old. Editions are swapped
as Kubernetes swaps a ConfigMap, good and broken in turn, announced by SIGHUP or left to --reload. 5 % of the requests
are bad and have to be refused. The run fails on failed, mixed, old or broken answers, on a good edition that is not
served, and on growing memory. Linux only: memory is read from /proc.
"""

import argparse
import http.client
import json
import os
import random
import re
import shutil
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from report import machine, table
from servers import HOST, Server, running

TAGS = ("en", "de", "pl", "ar", "ja")
CATALOG = """[soak_first]
status = 503
[soak_first.args]
name = { type = "text", example = "Ann" }

[soak_second]
status = 400
"""
FIRST = "soak_first = Edition {edition} {tag}\n    .long = Edition {edition} {tag} for {{ $name }}.\n"
SECOND = "soak_second = Edition {edition} {tag}\n    .long = Edition {edition} {tag}, too.\n"
BROKEN = "soak_second = {{ $never\n"
EDITION = re.compile(r"Edition (\d+)")

THREADS = 8
SERVED_WITHIN = 10.0  # seconds from a swap until the edition is served
MOST_GROWTH = 0.10  # of memory, from the second quarter of the run to the last
LEAST_SAMPLES = 30  # of memory: a shorter run says nothing about growth


class Request(NamedTuple):
    """One kind of request, and its right answer."""

    weight: int  # its share, relative to the others
    path: str  # with the query; "{n}" becomes a number that does not recur
    body: str = ""  # of a POST; without one it is a GET
    status: int = 200
    shown: str = ""  # the text behind the number of the edition


def good(tag: str) -> list[Request]:
    """Return the requests in one locale."""
    batch = [{"code": "soak_first", "meta": {"name": "Ann{n}"}}, {"code": "soak_second"}] * 5
    shown = f" {tag}"
    return [
        Request(40, f"/render?code=soak_first&lang={tag}&meta[name]=Ann", shown=shown),
        Request(30, f"/render?code=soak_first&lang={tag}&meta[name]=Ann{{n}}", shown=shown),
        Request(8, f"/render?code=soak_second&lang={tag}&format=problem", shown=shown),
        Request(8, "/render", json.dumps({"lang": tag, "errors": batch}), shown=shown),
        Request(4, f"/bundles/{tag}/soak.ftl", shown=shown),
        Request(4, f"/errors/soak/soak_second?lang={tag}", shown=shown),
        Request(1, "/locales"),
    ]


BAD = [
    Request(5, "/render?code=no_such_code_{n}&lang=pl", status=404),
    Request(5, "/render?lang=ar", status=400),
    Request(5, "/render", '{"errors": [{"code":', status=400),
    Request(5, "/render", json.dumps({"errors": [], "filler": "x" * 70_000}), status=413),
    Request(5, "/errors/soak/no_such_entry", status=404),
]
REQUESTS = [*(request for tag in TAGS for request in good(tag)), *BAD]


class Layer:
    """A catalogue of one domain, whose locales are links to the current edition."""

    def __init__(self, folder: Path) -> None:
        self.catalog, self.locales = folder / "catalog", folder / "locales"
        self.catalog.mkdir()
        self.locales.mkdir()
        (self.catalog / "soak.toml").write_text(CATALOG)
        for tag in TAGS:
            (self.locales / tag).symlink_to(Path("..data", tag))
        self.publish(0)

    def publish(self, edition: int, *, broken_tag: str = "") -> None:
        """Swap the texts of all locales at once, and remove the edition before; those of `broken_tag` do not parse."""
        name = f"..{edition}"
        for tag in TAGS:
            folder = self.locales / name / tag / "soak"
            folder.mkdir(parents=True)
            (folder / "first.ftl").write_text(FIRST.format(edition=edition, tag=tag))
            second = BROKEN if tag == broken_tag else SECOND
            (folder / "second.ftl").write_text(second.format(edition=edition, tag=tag))
        link = self.locales / "..new"
        link.symlink_to(name)
        os.replace(link, self.locales / "..data")
        shutil.rmtree(self.locales / f"..{edition - 1}", ignore_errors=True)


@dataclass
class Run:
    """The state of a run, shared by its threads, and its figures."""

    workers: int = 1
    broken: set[int] = field(default_factory=set)
    newest: int = 0  # edition in any complete answer
    served: int = 0  # good editions that were swapped in, and served
    milliseconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)  # MB, each second
    faults: Counter[str] = field(default_factory=Counter)
    samples: dict[str, str] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fault(self, kind: str, sample: str) -> None:
        """Count a fault; keep the first of its kind."""
        with self.lock:
            self.faults[kind] += 1
            self.samples.setdefault(kind, sample[:300])

    def judge(self, request: Request, status: int, body: str, oldest: int) -> None:
        """Judge an answer; `oldest` is the newest edition that any answer showed before the request."""
        editions = {int(number) for number in EDITION.findall(body)}
        kind = ""
        if status != request.status or (request.shown and not editions):
            kind = "failed"
        elif len(editions) > 1:
            kind = "mixed"
        elif request.shown and f"Edition {min(editions)}{request.shown}" not in body:
            kind = "other language"
        elif editions & self.broken:
            kind = "broken edition"
        elif editions and self.workers == 1 and min(editions) < oldest:
            kind = "old"
        if kind:
            self.fault(kind, f"{request.path}: {status} {body}")
        with self.lock:
            self.newest = max(self.newest, *editions, 0)

    @property
    def growth(self) -> float:
        """The growth of memory from the second quarter of the run to the last, relative to the former."""
        quarter = max(len(self.memory) // 4, 1)
        return median(self.memory[-quarter:]) / median(self.memory[quarter : 2 * quarter] or self.memory) - 1


def failures(run: Run) -> Iterator[str]:
    """Yield the reasons why a run failed."""
    for kind, number in run.faults.items():
        yield f"{kind}: {number}, e.g. {run.samples[kind]}"
    if len(run.memory) >= LEAST_SAMPLES and run.growth > MOST_GROWTH:
        yield f"memory grew by {run.growth:.1%}, more than {MOST_GROWTH:.0%}"
    if not run.served:
        yield "no edition was served"


def ask(run: Run, port: int, seed: int, interval: float, is_over: threading.Event) -> None:
    """Send requests over one connection at a steady rate until the run is over."""
    with closing(http.client.HTTPConnection(HOST, port, timeout=10)) as connection:
        choices, weights = random.Random(seed).choices, [request.weight for request in REQUESTS]
        due = time.monotonic()
        for number in count(seed * 10_000_000):
            if is_over.wait(max(0.0, due - time.monotonic())):
                return
            due = max(due + interval, time.monotonic() - 1)
            (request,) = choices(REQUESTS, weights)
            oldest, begun = run.newest, time.perf_counter()
            try:
                status, body = exchange(connection, request, str(number))
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                if run.workers == 1 or not isinstance(error, ConnectionError):  # a worker that is replaced may close it
                    run.fault("failed", f"{request.path}: {error!r}")
            else:
                run.milliseconds.append((time.perf_counter() - begun) * 1e3)
                run.judge(request, status, body, oldest)


def exchange(connection: http.client.HTTPConnection, request: Request, number: str) -> tuple[int, str]:
    """Send one request; return the status and the body of its answer."""
    method, headers = ("POST", {"Content-Type": "application/json"}) if request.body else ("GET", {})
    body = request.body.replace("{n}", number).encode() or None
    connection.request(method, request.path.replace("{n}", number), body, headers)
    response = connection.getresponse()
    return response.status, response.read().decode()


def change(run: Run, layer: Layer, server: Server, every: float, is_over: threading.Event) -> None:
    """Swap editions, good and broken in turn, until the run is over; wait for each good one to be served."""
    for edition in count(1):
        if is_over.wait(every):
            return
        is_broken, by_signal = edition % 2 == 0, edition % 4 in (1, 2)
        if is_broken:
            run.broken.add(edition)
        layer.publish(edition, broken_tag=TAGS[edition // 2 % len(TAGS)] if is_broken else "")
        if by_signal:
            server.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + SERVED_WITHIN
        while not is_broken and run.newest < edition and not is_over.is_set():
            if time.monotonic() > deadline:
                run.fault("edition not served", f"{edition} after {SERVED_WITHIN:g} s")
                break
            time.sleep(0.01)
        run.served += not is_broken and run.newest >= edition


def soak(folder: Path, *, seconds: float, rate: float, every: float, workers: int) -> Run:
    """Serve, send requests and change texts for a time; return the figures."""
    run, layer, is_over = Run(workers), Layer(folder), threading.Event()
    options = ["--catalog", str(layer.catalog), "--locales", str(layer.locales), "--workers", str(workers), "--reload"]
    command = [sys.executable, "-m", "pardon_tools", "serve", "--host", HOST, *options, "--port"]
    with (folder / "log").open("wb") as log, running(command, log=log) as server:
        threads = [
            threading.Thread(target=ask, args=[run, server.port, seed, THREADS / rate, is_over])
            for seed in range(THREADS)
        ]
        threads.append(threading.Thread(target=change, args=[run, layer, server, every, is_over]))
        for thread in threads:
            thread.start()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(min(1.0, seconds / 4))
            run.memory.append(server.megabytes())
        is_over.set()
        for thread in threads:
            thread.join()
    return run


def main() -> int:
    """Run; return 1 if it failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60, help="length of the run")
    parser.add_argument("--rate", type=float, default=500, help="requests a second")
    parser.add_argument("--every", type=float, help="seconds between two editions; default: 1, with several workers 5")
    parser.add_argument("--workers", type=int, default=1, help="processes of the service")
    arguments = parser.parse_args()
    arguments.every = arguments.every or (1 if arguments.workers == 1 else 5)  # uvicorn queues every SIGHUP
    with TemporaryDirectory(prefix="soak-") as name:
        run = soak(Path(name), **vars(arguments))
    reasons, times = list(failures(run)), sorted(run.milliseconds) or [0.0]
    rows = {
        "requests": f"{len(run.milliseconds):,}",
        "50 %, 99 %, all within, ms": ", ".join(f"{times[int(q * (len(times) - 1))]:.1f}" for q in (0.5, 0.99, 1)),
        "good editions served; broken ones": f"{run.served}; {len(run.broken)}",
        "faulty answers": str(sum(run.faults.values())),
        "memory, second and last quarter": f"{run.memory[len(run.memory) // 4]:.0f} MB, {run.growth:+.1%}",
    }
    print(machine(), table(["figure", ""], [[*row] for row in rows.items()]), sep="\n\n")
    print(*(f"failed: {reason}" for reason in reasons), "failed" if reasons else "passed", sep="\n")
    return int(bool(reasons))


if __name__ == "__main__":
    sys.exit(main())
