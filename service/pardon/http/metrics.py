"""What is counted of the requests: plain integers here, added up over the workers when somebody asks.

Counting is on the fastest path of the service, so nothing here locks, formats or allocates for a request that was
counted before: `http/exposition.py` turns the numbers into what Prometheus reads.
"""

import asyncio
import json
import logging
import os
import re
import time
from bisect import bisect_left
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

from ..negotiation import Negotiator
from ..rendering import Message
from .board import Slot

__all__ = ["BOUNDS", "COUNTERS", "GAUGES", "OTHER", "Cell", "Lang", "Metrics", "Times", "clean", "slot_size"]

Cell = list[int]  # one number, for whoever adds to it
Labels = tuple[str, ...]
Snapshot = dict[str, Any]
Lang = str | Iterable[str] | None

OTHER = "other"
MAX_LABEL = 64  # characters of a value that a client chose
WRITE_EVERY = 1.0  # seconds
_SERIES_SIZE = 1_000  # bytes of a series with labels of the longest kind, in JSON
_FIXED_SIZE = 500_000  # bytes of all that does not depend on `metrics_labels`

# Seconds. A kept answer takes 0.02 ms, a batch of a hundred errors a few, a page some tens.
BOUNDS = (
    0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
)  # fmt: skip


class Counter(NamedTuple):
    """What a counter is.

    Args:
        help: what it counts.
        labels: their names.
        is_bounded: whether only the first `metrics_labels` combinations are told apart.
    """

    help: str
    labels: Labels
    is_bounded: bool = False


COUNTERS = {
    "requests": Counter("Requests", ("route", "method", "status")),
    "messages": Counter("Messages given, from whatever cache", ("domain", "locale")),
    "cache_hits": Counter("What was found in a cache", ("cache",)),
    "cache_misses": Counter("What had to be made", ("cache",)),
    "refusals": Counter("Requests that were refused, by the service's own error", ("id",)),
    "unknown_codes": Counter("Codes that no catalogue has", ("domain", "code"), True),
    "missing_arguments": Counter(
        "Messages for which a required value was missing", ("domain", "code", "id", "argument"), True
    ),
    "invalid_arguments": Counter(
        "Messages with a value that does not fit its type", ("domain", "code", "id", "argument"), True
    ),
    "fallbacks": Counter(
        "Messages that a locale lacks, and the locale that was shown", ("domain", "code", "id", "locale", "shown"), True
    ),
    "unserved_languages": Counter("Messages for a language that is not loaded", ("language",), True),
    "reloads": Counter("Attempts to load the catalogue again", ("result",)),
}
GAUGES = {
    "edition_loaded_timestamp_seconds": "When the catalogue that is served was loaded",
    "last_reload_timestamp_seconds": "When the last attempt to load again ended",
    "last_reload_duration_seconds": "How long it took",
    "last_reload_successful": "Whether it did (1), or the catalogue before it is still served (0)",
}

_OF_ARGUMENT = {"missing-argument": "missing_arguments", "invalid-argument": "invalid_arguments"}
_UNSEEN = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_log = logging.getLogger("pardon")


def clean(text: str) -> str:
    """Return what a client chose as a label or for a log: one line, 64 characters, nothing that cannot be seen."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text[:MAX_LABEL])


def slot_size(labels: int) -> int:
    """Return the bytes that a worker's slot needs for so many combinations of labels (`metrics_labels`)."""
    return _FIXED_SIZE + labels * _SERIES_SIZE * sum(counter.is_bounded for counter in COUNTERS.values())


class Times:
    """A histogram of seconds."""

    __slots__ = ("counts", "seconds")

    counts: list[int]
    seconds: float

    def __init__(self) -> None:
        self.clear()

    def add(self, seconds: float) -> None:
        """Count one."""
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds

    def clear(self) -> None:
        """Count from nothing."""
        self.counts = [0] * (len(BOUNDS) + 1)
        self.seconds = 0.0

    def merge(self, counts: Iterable[int], seconds: float) -> None:
        """Add another histogram."""
        self.counts = [mine + other for mine, other in zip(self.counts, counts, strict=True)]
        self.seconds += seconds


class Metrics:
    """What one process has counted.

    Args:
        slot: where it tells the other workers; None where there are none.
        labels: how many combinations of labels a bounded metric tells apart; the rest counts as "other".
    """

    def __init__(self, slot: Slot | None = None, labels: int = 500) -> None:
        self.labels = labels
        self.slot: Slot | None = None
        self.version = ""
        self.gauges: dict[str, float] = {}
        self._cells: dict[str, dict[Labels, Cell]] = {name: {} for name in COUNTERS}
        self._times: dict[str, Times] = {}
        self._hits, self._misses = (self.cell(name, "messages") for name in ("cache_hits", "cache_misses"))
        self._was_large = False
        if slot:
            self.attach(slot)

    def attach(self, slot: Slot) -> None:
        """Tell the other workers from now on, and go on from what the slot holds: counters never go down.

        Call it once in each worker, after it was forked: what the process before it has counted does not count.
        """
        self.slot = slot
        for cells in self._cells.values():
            for cell in cells.values():
                cell[0] = 0
        for times in self._times.values():
            times.clear()
        before = _parsed(slot.read())
        self.add(before)
        self.gauges = {**before.get("gauges", {}), **self.gauges}

    def add(self, snapshot: Snapshot) -> None:
        """Add what another process has counted."""
        for name, series in snapshot.get("counters", {}).items():
            for *labels, value in series:
                self.cell(name, *labels)[0] += value
        for route, counts, seconds in snapshot.get("times", ()):
            self.times(route).merge(counts, seconds)

    # Counting

    def cell(self, name: str, *labels: str) -> Cell:
        """Return the number of a counter with these labels, to add to."""
        cells = self._cells[name]
        cell = cells.get(labels)
        if cell is None:
            if COUNTERS[name].is_bounded and len(cells) >= self.labels:
                labels = (OTHER,) * len(labels)
            cell = cells.setdefault(labels, [0])
        return cell

    def times(self, route: str) -> Times:
        """Return the histogram of a route."""
        times = self._times.get(route)
        return times if times is not None else self._times.setdefault(route, Times())

    def cells_of(self, message: Message, lang: Lang, negotiator: Negotiator) -> tuple[Cell, ...]:
        """Return what one more message adds to: itself, and all that its reader missed.

        Args:
            message: what was rendered.
            lang: the language that was asked for.
            negotiator: chose the message's locale.
        """
        language = negotiator.unserved(lang)
        unserved = (self.cell("unserved_languages", language),) if language else ()
        if not message.known:
            return unserved
        missed = self._missed(message, lang, negotiator) if message.problems else ()
        return self.cell("messages", message.domain or "", message.locale), *missed, *unserved

    def count(self, messages: Iterable[Message], lang: Lang, negotiator: Negotiator) -> None:
        """Count what was rendered, see `cells_of`."""
        for message in messages:
            for cell in self.cells_of(message, lang, negotiator):
                cell[0] += 1

    def count_cache(self, known: int, made: int) -> None:
        """Count the messages that the renderer gave, of which it had to make some."""
        self._misses[0] += made
        self._hits[0] += max(known - made, 0)  # others may have made some meanwhile, in threads

    def _missed(self, message: Message, lang: Lang, negotiator: Negotiator) -> Iterable[Cell]:
        of = message.domain or "", message.code, message.id or ""
        for problem in message.problems:
            if name := _OF_ARGUMENT.get(problem.kind):
                yield self.cell(name, *of, problem.detail)
        shown = {problem.detail.rpartition(": ")[2] for problem in message.problems if problem.kind == "fallback"}
        for tag in sorted(shown):
            yield self.cell("fallbacks", *of, negotiator.chain(lang)[0], tag)

    def serve_edition(self, version: str, loaded: float) -> None:
        """Remember what is served.

        Args:
            version: the catalogue's.
            loaded: seconds since 1970.
        """
        self.version = version
        self.gauges["edition_loaded_timestamp_seconds"] = loaded

    def reloaded(self, succeeded: bool, seconds: float) -> None:
        """Count an attempt to load again, which ended now and took so many seconds."""
        self.cell("reloads", "success" if succeeded else "failure")[0] += 1
        self.gauges["last_reload_timestamp_seconds"] = time.time()
        self.gauges["last_reload_duration_seconds"] = seconds
        self.gauges["last_reload_successful"] = float(succeeded)

    # Telling

    def snapshot(self) -> Snapshot:
        """Return all numbers, as JSON."""
        return {
            "pid": os.getpid(),
            "version": self.version,
            "gauges": dict(self.gauges),
            "counters": {
                name: [[*labels, cell[0]] for labels, cell in list(cells.items())]
                for name, cells in self._cells.items()
            },
            "times": [[route, times.counts, times.seconds] for route, times in list(self._times.items())],
        }

    def publish(self) -> None:
        """Write into the slot what the other workers read."""
        if self.slot is None:
            return
        data = json.dumps(self.snapshot(), ensure_ascii=False).encode("utf-8", "replace")
        is_large = not self.slot.write(data)
        if is_large and not self._was_large:
            _log.warning("the metrics do not fit their slot: other workers show old numbers of this one")
        self._was_large = is_large

    @asynccontextmanager
    async def publishing(self) -> AsyncIterator[None]:
        """Write about once a second, and a last time at the end."""
        task = asyncio.create_task(self._publish_often()) if self.slot else None
        try:
            yield
        finally:
            if task:
                task.cancel()
            self.publish()

    async def _publish_often(self) -> None:
        while True:
            self.publish()
            await asyncio.sleep(WRITE_EVERY)

    def workers(self) -> dict[int, Snapshot]:
        """Return the last numbers of each worker, this one's as they are now."""
        if self.slot is None:
            return {0: self.snapshot()}
        told = {slot.number: _parsed(slot.read()) for slot in self.slot.board.slots if slot is not self.slot}
        return dict(sorted({**{n: told[n] for n in told if told[n]}, self.slot.number: self.snapshot()}.items()))


def _parsed(data: bytes) -> Snapshot:
    return dict(json.loads(data)) if data else {}
