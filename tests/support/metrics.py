"""The additions of a block to the metrics of this process, which all applications share."""

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from pardon.http.metrics import registry

Samples = dict[tuple[str, ...], float]


def samples(text: str) -> Samples:
    """Return the name without its prefix, and the values of the labels by their names -> the value."""
    return {
        (sample.name.removeprefix("pardon_").removesuffix("_total"), *(v for _, v in sorted(sample.labels.items()))): (
            sample.value
        )
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if not family.name.startswith("process_") and not sample.name.endswith("_created")
    }


@contextmanager
def counting() -> Iterator[Samples]:
    """Yield a dictionary that holds, when the block has ended, what it added."""
    before = samples(generate_latest(registry()).decode())
    added: Samples = {}
    yield added
    for key, value in samples(generate_latest(registry()).decode()).items():
        if difference := value - before.get(key, 0):
            added[key] = difference
