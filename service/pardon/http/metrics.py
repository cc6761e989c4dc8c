"""The metrics, counted with prometheus_client: requests, messages, and what users miss.

Labels that clients choose are bounded: only the first `metrics_labels` combinations are distinguished.
"""

import os
import re
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.multiprocess import MultiProcessCollector

from ..negotiation import Negotiator
from ..rendering import Lang, Message
from .settings import ServiceSettings

__all__ = ["MULTIPROCESS", "OTHER", "REGISTRY", "Metrics", "clean", "count_reload", "registry"]

MULTIPROCESS = "PROMETHEUS_MULTIPROC_DIR"  # prometheus_client's variable: the folder that several workers share
OTHER = "other"
MAX_LABEL = 64  # characters of a value that a client chose

# Seconds. A cached response takes 0.1 ms, a batch of a hundred errors a few, a page some tens.
BUCKETS = (0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

# One for the process, as prometheus_client counts, but not its default one: that names the version of Python.
REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)

_OF_ARGUMENT = ("domain", "code", "id", "argument")


def _new_counter(name: str, help: str, labels: tuple[str, ...]) -> Counter:
    return Counter(f"pardon_{name}", help, labels, registry=REGISTRY)


REQUESTS = _new_counter("requests", "Requests", ("route", "method", "status"))
SECONDS = Histogram(
    "pardon_request_seconds", "Duration of a response", ("route",), buckets=BUCKETS, registry=REGISTRY
)  # fmt: skip
REFUSALS = _new_counter("refusals", "Refused requests, by the service's own error", ("id",))
RELOADS = _new_counter("reloads", "Attempts to reload the catalogue", ("result",))
MESSAGES = _new_counter("messages", "Rendered messages of known codes", ("domain", "locale"))
UNKNOWN_CODES = _new_counter("unknown_codes", "Codes that no catalogue has", ("domain", "code"))
MISSING_ARGUMENTS = _new_counter("missing_arguments", "Messages that lack a required value", _OF_ARGUMENT)
INVALID_ARGUMENTS = _new_counter("invalid_arguments", "Messages with a value that does not fit its type", _OF_ARGUMENT)
FALLBACKS = _new_counter(
    "fallbacks", "Messages that a locale lacks, and the locale shown", ("domain", "code", "id", "locale", "shown")
)
UNSERVED_LANGUAGES = _new_counter("unserved_languages", "Messages for a language that is not loaded", ("language",))

RELOAD_RESULTS = ("success", "failure")
_OF_PROBLEM = {"missing-argument": MISSING_ARGUMENTS, "invalid-argument": INVALID_ARGUMENTS}
_UNSEEN = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def registry() -> CollectorRegistry:
    """Return the numbers of this process, or the sum of all workers if they share a folder."""
    if MULTIPROCESS not in os.environ:
        return REGISTRY
    summed = CollectorRegistry()
    MultiProcessCollector(summed)  # type: ignore[no-untyped-call]
    return summed


def clean(text: str) -> str:
    """Return a client's text as a label or for the log: one line, 64 characters, all of them visible."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text[:MAX_LABEL])


class Metrics:
    """Counts for one application, within the bounds of its settings."""

    def __init__(self, settings: ServiceSettings) -> None:
        self.limit = settings.metrics_labels
        # Clients mistype e-mail addresses as codes: these are no labels for everybody to read.
        self.labels_codes = settings.admin_port is not None or settings.admin_token is not None
        self._seen: dict[Counter, set[tuple[str, ...]]] = {}
        for result in RELOAD_RESULTS:
            RELOADS.labels(result)  # 0 from the start, also if workers share a folder

    def count_request(self, route: str, method: str, status: int, seconds: float, refusal: str | None) -> None:
        """Count a request, and the service's own error if it was refused."""
        REQUESTS.labels(route, method, str(status)).inc()
        SECONDS.labels(route).observe(seconds)
        if refusal:
            REFUSALS.labels(refusal).inc()

    def count_messages(self, messages: Iterable[Message], lang: Lang, negotiator: Negotiator) -> None:
        """Count rendered messages and what their reader missed."""
        for message in messages:
            for counter in self.counters_of(message, lang, negotiator):
                counter.inc()

    def counters_of(self, message: Message, lang: Lang, negotiator: Negotiator) -> tuple[Counter, ...]:
        """Return the counters of a message: itself, and what its reader missed."""
        language = negotiator.unserved(lang)
        unserved = (self._bounded_counter(UNSERVED_LANGUAGES, language),) if language else ()
        if not message.known:
            return unserved
        missed = self._missed_counters(message, lang, negotiator) if message.problems else ()
        return MESSAGES.labels(message.domain or "", message.locale), *missed, *unserved

    def _missed_counters(self, message: Message, lang: Lang, negotiator: Negotiator) -> Iterable[Counter]:
        of = message.domain or "", message.code, message.id or ""
        for problem in message.problems:
            if counter := _OF_PROBLEM.get(problem.kind):
                yield self._bounded_counter(counter, *of, problem.detail)
        shown = {problem.detail.rpartition(": ")[2] for problem in message.problems if problem.kind == "fallback"}
        for tag in sorted(shown):
            yield self._bounded_counter(FALLBACKS, *of, negotiator.chain(lang)[0], tag)

    def count_unknown(self, codes: Iterable[str], domain: str | None) -> None:
        """Count codes that no catalogue has, or not the requested domain."""
        for code in codes:
            labels = (clean(domain or ""), clean(code)) if self.labels_codes else (OTHER, OTHER)
            self._bounded_counter(UNKNOWN_CODES, *labels).inc()

    def _bounded_counter(self, counter: Counter, *labels: str) -> Counter:
        seen = self._seen.setdefault(counter, set())
        if labels not in seen:
            if len(seen) >= self.limit:
                labels = (OTHER,) * len(labels)
            seen.add(labels)
        return counter.labels(*labels)


def count_reload(succeeded: bool) -> None:
    """Count an attempt to reload."""
    RELOADS.labels(RELOAD_RESULTS[not succeeded]).inc()
