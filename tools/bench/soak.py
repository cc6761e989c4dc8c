"""`make soak`: a mixed load on a service whose files change, for a given time.

First the peak is found, at full speed. Then requests come at half of that rate, each connection waiting a random time
between two, 5 % of them bad, while a text changes every 10 seconds and is reloaded, by SIGHUP and by --reload in turn;
each fifth time the file is broken first. It fails where a good request is not answered rightly, where less than 99 %
are answered within 20 ms, where memory grows by more than 5 % after the first tenth, and where a change is not taken.

The server has one core (with several workers all of them) and wrk the other. Linux only: memory is read from /proc.
"""

import argparse
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypeAlias

from changing import TAGS, Changes, Copy
from figures import machine
from loads import HOST, Running, check_wrk, running, wrk
from mixture import BAD_SHARE, bad, good, script
from rich.console import Console
from rich.table import Table

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]

LEAST_SECONDS = 30
PEAK_SECONDS, PEAK_ROUNDS, PEAK_CONNECTIONS = 5, 3, 40
RELOAD_EVERY = 10  # seconds
MEAN_WAIT = 0.1  # seconds: with so many connections a pause of the server is felt by the requests that fall into it

MOST_P99 = 20.0  # ms
MOST_GROWTH = 0.05
MOST_NUMBERS = 10_000_000  # of one run of wrk: each run asks for values that none has asked for before
LEAST_OF_RATE = 0.9  # of half of the peak: with less of it the times would tell nothing

Process: TypeAlias = "subprocess.Popen[str]"


class Answers(NamedTuple):
    """What wrk tells."""

    answers: int
    wrong: int
    transport: int
    seconds: float
    p50: float  # ms
    p99: float
    most: float
    sample: str

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.seconds


@dataclass
class Soak:
    """What a run came to."""

    seconds: int
    workers: int
    every: int  # seconds from one reload to the next
    peaks: list[float] = field(default_factory=list)
    good: Answers | None = None
    bad: Answers | None = None
    memory: list[float] = field(default_factory=list)  # MB, each second
    reloads: list[float] = field(default_factory=list)  # seconds
    refused: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def half(self) -> float:
        """The rate at which it is asked, in requests a second."""
        return median(self.peaks) / 2

    @property
    def window(self) -> int:
        """How many samples of memory are compared: a tenth, and at least two reloads."""
        return max(len(self.memory) // 10, 2 * self.every)

    @property
    def at_first(self) -> float:
        """MB after the first tenth."""
        start = len(self.memory) // 10
        return median(self.memory[start : start + self.window])

    @property
    def at_last(self) -> float:
        """MB at the end."""
        return median(self.memory[-self.window :])

    @property
    def growth(self) -> float:
        """How much memory grew after the first tenth, of what it was."""
        return self.at_last / self.at_first - 1


def failures(soak: Soak) -> Iterator[str]:
    """Yield why a run failed."""
    assert soak.good
    assert soak.bad
    if soak.good.wrong or soak.good.transport:
        yield f"good requests: {soak.good.wrong} wrong answers, {soak.good.transport} not answered {soak.good.sample}"
    if soak.bad.wrong:
        yield f"bad requests: {soak.bad.wrong} wrong answers {soak.bad.sample}"
    if soak.good.p99 > MOST_P99:
        yield f"99 % within {soak.good.p99:.1f} ms, more than {MOST_P99:g}"
    if soak.good.rate + soak.bad.rate < LEAST_OF_RATE * soak.half:
        yield f"only {soak.good.rate + soak.bad.rate:,.0f} requests a second, half of the peak is {soak.half:,.0f}"
    if soak.growth > MOST_GROWTH:
        yield f"memory grew by {soak.growth:.1%}, more than {MOST_GROWTH:.0%}"
    yield from soak.faults


class Asking:
    """Runs wrk twice at a time, for good requests and for bad ones, and tells what came of it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.url = f"http://{HOST}:{port}"
        self._runs = count()

    def peak(self) -> float:
        """Return the requests a second at full speed."""
        with self._mixed(PEAK_CONNECTIONS, 0, PEAK_SECONDS) as (well, _):
            return _answers(well).rate / (1 - BAD_SHARE)  # bad ones come as they can: not counted

    def at(self, rate: float, seconds: int) -> Any:
        """Ask at a rate until the block ends; give the two processes."""
        return self._mixed(rate * MEAN_WAIT, 1_000 * MEAN_WAIT, seconds)

    @contextmanager
    def _mixed(self, connections: float, wait: float, seconds: int) -> Iterator[tuple[Process, Process]]:
        first = next(self._runs) * MOST_NUMBERS
        well, badly = script(good(TAGS), 200, 200, wait, first), script(bad(), 400, 499, wait, first)
        with (
            self._asked("good", well, connections * (1 - BAD_SHARE), seconds) as one,
            self._asked("bad", badly, connections * BAD_SHARE, seconds) as other,
        ):
            yield one, other

    @contextmanager
    def _asked(self, name: str, text: str, connections: float, seconds: int) -> Iterator[Process]:
        file = self.folder / f"{name}.lua"
        file.write_text(text, "utf-8")
        command = wrk(file, self.url, max(1, round(connections)), seconds)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


def _answers(process: Process) -> Answers:
    output = process.communicate()[0]
    last = output.strip().rpartition("\n")[2]
    if not last.startswith("{"):
        raise SystemExit(f"wrk: {output}")
    return Answers(**json.loads(last))


def memory(process: int) -> float:
    """Return the MB of a process and those that it started; what they share is counted once."""
    folder = Path(f"/proc/{process}")
    rows = dict(line.split()[:2] for line in (folder / "smaps_rollup").read_text().splitlines()[1:])
    children = (folder / "task" / str(process) / "children").read_text().split()
    return int(rows["Pss:"]) / 1_000 + sum(memory(int(child)) for child in children)


def measure(soak: Soak, folder: Path, server: Running, copy: Copy, tell: Any) -> None:
    """Run all phases."""
    asking, changes = Asking(folder, server.port), Changes(copy, server, soak.every)
    for number in range(PEAK_ROUNDS):
        tell(f"peak, {number + 1} of {PEAK_ROUNDS}")
        soak.peaks.append(asking.peak())
        changes.one()  # with full caches: so much memory is needed once, and then again and again
    changes.seconds.clear()
    with asking.at(soak.half, soak.seconds) as (first, second), _beside(changes.run):
        while first.poll() is None:
            time.sleep(1)
            soak.memory.append(memory(server.process.pid))
            tell(f"{len(soak.memory)} of {soak.seconds} s, {soak.memory[-1]:.0f} MB, {len(changes.seconds)} reloads")
        soak.good, soak.bad = _answers(first), _answers(second)
    soak.reloads, soak.refused, soak.faults = changes.seconds, changes.refused, changes.faults


@contextmanager
def _beside(act: Any) -> Iterator[None]:
    """Act in a thread until the block ends."""
    is_over = threading.Event()
    thread = threading.Thread(target=act, args=[is_over])
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def rows(soak: Soak) -> Iterator[tuple[str, str, str]]:
    """Yield what is measured, its figure, and what is wanted."""
    assert soak.good
    assert soak.bad
    yield "peak, requests a second", f"{median(soak.peaks):,.0f}", ""
    yield "asked, requests a second", f"{soak.good.rate + soak.bad.rate:,.0f}", f"about {soak.half:,.0f}"
    yield "good requests", f"{soak.good.answers:,}", ""
    yield "… answered wrongly, not answered", f"{soak.good.wrong}, {soak.good.transport}", "0, 0"
    yield "bad requests", f"{soak.bad.answers:,}", ""
    yield "… not refused", f"{soak.bad.wrong}", "0"
    yield "50 % are answered within, ms", f"{soak.good.p50:.2f}", ""
    yield "99 % are answered within, ms", f"{soak.good.p99:.2f}", f"at most {MOST_P99:g}"
    yield "all are answered within, ms", f"{soak.good.most:.1f}", ""
    yield "reloads; broken files refused", f"{len(soak.reloads)}; {soak.refused}", "no change missed"
    yield "a reload takes, s (median, most)", f"{median(soak.reloads or [0]):.2f}, {max(soak.reloads or [0]):.2f}", ""
    yield "memory after the first tenth, MB", f"{soak.at_first:.1f}", ""
    yield "memory at the end, MB", f"{soak.at_last:.1f}", f"at most {1 + MOST_GROWTH:g} times"
    yield "… growth", f"{soak.growth:+.1%}", f"at most {MOST_GROWTH:.0%}"


def show(soak: Soak, reasons: Sequence[str], *, as_json: bool) -> None:
    """Print the figures."""
    if as_json:
        figures = {**asdict(soak), "growth": soak.growth, "machine": machine(), "failures": list(reasons)}
        figures |= {name: part._asdict() for name in ("good", "bad") if (part := getattr(soak, name))}
        json.dump(figures, sys.stdout)
        return
    title = f"{soak.seconds} s of mixed load in {len(TAGS)} locales, workers: {soak.workers}"
    table = Table(title=title, caption=machine())
    for heading in ("what", "figure", "wanted"):
        table.add_column(heading, justify="right" if heading == "figure" else "left")
    for row in rows(soak):
        table.add_row(*row)
    Console(width=100).print(table)
    for reason in reasons:
        print(f"failed: {reason}")
    print("failed" if reasons else "passed")


def main() -> int:
    """Run; return 1 where it failed."""
    given = _parse()
    check_wrk()
    soak = Soak(given.seconds, given.workers, given.every)
    serve = [str(HERE / "faulty.py"), given.fault] if given.fault else ["-m", "pardon_tools"]
    with TemporaryDirectory(prefix="soak-") as name, Console(stderr=True).status("starting") as status:
        folder = Path(name)
        copy = Copy(folder, PROJECT)
        folders = ["--catalog", str(copy.catalog), "--locales", str(copy.locales)]
        workers = ["--workers", str(given.workers), "--reload"]
        command = [sys.executable, *serve, "serve", "--host", HOST, *workers, *folders, "--port"]
        core = "0" if given.workers == 1 else ""
        with (
            (folder / "log").open("wb") as log,
            running(command, core, HERE, log) as server,
        ):
            measure(soak, folder, server, copy, status.update)
    reasons = list(failures(soak))
    show(soak, reasons, as_json=given.json)
    return int(bool(reasons))


def _parse() -> Any:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60, help=f"how long, at least {LEAST_SECONDS}")
    parser.add_argument("--workers", type=int, default=1, help="processes that answer")
    parser.add_argument("--every", type=int, default=RELOAD_EVERY, help="seconds from one reload to the next")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--fault", choices=["error", "slow", "leak"], help="serve with a fault, which has to be told")
    given = parser.parse_args()
    if given.seconds < LEAST_SECONDS:
        parser.error(f"--seconds is at least {LEAST_SECONDS}")
    return given


if __name__ == "__main__":
    sys.exit(main())
