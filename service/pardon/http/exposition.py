"""The numbers as Prometheus reads them: its text format, or OpenMetrics where that is asked for."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.exposition import choose_encoder
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from .metrics import BOUNDS, COUNTERS, GAUGES, Metrics, Snapshot

__all__ = ["expose"]

PREFIX = "pardon_"


def expose(metrics: Metrics, accept: str = "") -> tuple[bytes, str]:
    """Return the numbers of all workers and their media type.

    Args:
        metrics: those of the worker that is asked.
        accept: the request's Accept header.
    """
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Workers(metrics.workers()))
    encode, media_type = choose_encoder(accept)
    return encode(registry), media_type


class _Workers(Collector):
    """The sum of what all workers count, and what each says of itself.

    Args:
        workers: the snapshot of each, by its number.
    """

    def __init__(self, workers: Mapping[int, Snapshot]) -> None:
        self.workers = workers
        self.whole = Metrics(labels=sys.maxsize)  # each has bounded its own
        for snapshot in workers.values():
            self.whole.add(snapshot)

    def describe(self) -> Iterable[Metric]:
        return ()  # nothing else is in the registry

    def collect(self) -> Iterator[Metric]:
        counted = self.whole.snapshot()
        yield from (_counter(name, series) for name, series in counted["counters"].items())
        yield _times(counted["times"])
        yield self._editions()
        yield from (self._gauge(name, help) for name, help in GAUGES.items())
        yield from _processes({number: worker["pid"] for number, worker in self.workers.items()})

    def _editions(self) -> Metric:
        family = GaugeMetricFamily(
            PREFIX + "edition_info", "The version of the catalogue that is served", labels=("version", "worker")
        )
        for number, worker in self.workers.items():
            family.add_metric((worker["version"], str(number)), 1)
        return family

    def _gauge(self, name: str, help: str) -> Metric:
        family = GaugeMetricFamily(PREFIX + name, help, labels=("worker",))
        for number, worker in self.workers.items():
            if name in worker["gauges"]:
                family.add_metric((str(number),), worker["gauges"][name])
        return family


def _counter(name: str, series: Iterable[list[str | int]]) -> Metric:
    described = COUNTERS[name]
    family = CounterMetricFamily(PREFIX + name, described.help, labels=described.labels)
    for *labels, value in series:
        family.add_metric([str(label) for label in labels], float(value))
    return family


def _times(series: Iterable[tuple[str, list[int], float]]) -> Metric:
    family = HistogramMetricFamily(PREFIX + "request_seconds", "How long an answer took", labels=("route",))
    names = [*(str(bound) for bound in BOUNDS), "+Inf"]
    for route, counts, seconds in series:
        family.add_metric((route,), list(zip(names, map(float, accumulate(counts)), strict=True)), seconds)
    return family


def _processes(pids: Mapping[int, int]) -> Iterator[Metric]:
    """Yield what the system knows of each worker: memory, processor time, open files. Only Linux tells."""
    families: dict[str, Metric] = {}
    for number, pid in pids.items():
        for found in ProcessCollector(pid=lambda pid=pid: pid, registry=None).collect():  # type: ignore[misc]
            kept = families.setdefault(found.name, Metric(found.name, found.documentation, found.type))
            for sample in found.samples:
                kept.add_sample(sample.name, {"worker": str(number)}, sample.value)
    yield from families.values()
