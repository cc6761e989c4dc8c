"""What is counted: plain numbers, bounded labels, added up over the workers."""

import os
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from pardon import Renderer
from pardon.errors import Problem
from pardon.http.board import Board
from pardon.http.exposition import expose
from pardon.http.metrics import BOUNDS, COUNTERS, OTHER, Metrics, Times, clean, slot_size
from pardon.negotiation import Negotiator


def samples(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """Return what is exposed: the name and the labels' values -> the value."""
    families = text_string_to_metric_families(expose(metrics)[0].decode())
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
        if not family.name.startswith("process_")
    }


def counted(metrics: Metrics, name: str) -> dict[tuple[str, ...], float]:
    return {
        labels: value for (found, *rest), value in samples(metrics).items() if found == name for labels in [(*rest,)]
    }


CLEANED = [
    ("user_locked", "user_locked"),
    ("x" * 65, "x" * 64),
    ("a\nb\x00c\x7f", "a�b�c�"),
    ("a\u202eb\u2066c\ud800", "a�b�c�"),
    ("two words", "two words"),
    ("tab\there\u00a0", "tab�here�"),
    ("ключ", "ключ"),
]


@pytest.mark.parametrize(("text", "label"), CLEANED)
def test_a_label_is_short_and_can_be_seen(text: str, label: str) -> None:
    assert clean(text) == label


MESSAGES: list[tuple[str, str | None, dict[str, Any], dict[tuple[str, ...], float]]] = [
    # code, language, meta, what is counted
    ("user_locked", "de", {"timeRemaining": 3}, {("messages", "clerk", "de"): 1}),
    ("user_locked", None, {}, {("messages", "clerk", "en"): 1}),
    ("nobody_knows", "de", {}, {}),  # counted by its route, which knows the domain that was asked for
    (
        "form_param_type_invalid", "de", {"param": "a"},
        {
            ("messages", "clerk", "de"): 1,
            ("missing_arguments", "clerk", "form_param_type_invalid", "form_param_type_invalid", "paramType"): 1,
        },
    ),
    ("user_locked", "fr-CA, de", {}, {("messages", "clerk", "de"): 1, ("unserved_languages", "fr"): 1}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "lang", "meta", "expected"), MESSAGES)
def test_what_a_message_counts(
    renderer: Renderer, code: str, lang: str | None, meta: dict[str, Any], expected: dict[tuple[str, ...], float]
) -> None:
    metrics = Metrics()
    metrics.count([renderer.render(code, lang, meta)], lang, renderer.negotiator)
    snapshot = metrics.snapshot()["counters"]
    assert {(name, *labels): value for name in snapshot for *labels, value in snapshot[name] if value} == expected


def test_a_fallback_is_counted_once_for_all_facets(renderer: Renderer) -> None:
    message = renderer.render("user_locked", "de", {"timeRemaining": 3})
    problems = tuple(Problem("fallback", f"{facet}: en") for facet in ("short", "long"))
    metrics = Metrics()
    metrics.count([message._replace(problems=problems)], "de-AT", renderer.negotiator)
    assert counted(metrics, "pardon_fallbacks_total") == {
        ("user_locked", "clerk", "user_locked-UserLocked", "de", "en"): 1
    }


LANGUAGES = [
    # loaded, asked for, the language that is missed
    (["en", "de"], None, None),
    (["en", "de"], "de-AT", None),
    (["en", "de"], "fr-CA", "fr"),
    (["en", "de"], "fr, de;q=0.9", "fr"),
    (["en", "de"], "de, fr;q=0.9", None),
    (["en", "de"], "fr;q=0.1, de", None),
    (["en", "de"], "*", None),
    (["en", "de"], "xq", None),  # no language
    (["en", "de"], "fr;q=0", None),
    (["en", "zh-Hans"], "zh-TW", "zh-Hant"),
    (["en", "zh-Hans"], "zh-CN", None),
    (["en", "de"], "zh-CN", "zh"),
    (["en", "de"], ["fr", "de"], "fr"),
    (["en", "he"], "iw", None),
]


@pytest.mark.parametrize(("loaded", "lang", "missed"), LANGUAGES)
def test_a_language_that_is_not_loaded(loaded: list[str], lang: Any, missed: str | None) -> None:
    assert Negotiator(loaded).unserved(lang) == missed


@pytest.mark.parametrize("name", [name for name, counter in COUNTERS.items() if counter.is_bounded])
def test_what_clients_choose_is_bounded(name: str) -> None:
    metrics = Metrics(labels=3)
    width = len(COUNTERS[name].labels)
    for turn in range(10):
        metrics.cell(name, *[f"label {turn}"] * width)[0] += 1
    found = counted(metrics, f"pardon_{name}_total")
    assert len(found) == 4
    assert found[(OTHER,) * width] == 7
    assert sum(found.values()) == 10


TIMES = [(0.0, 0), (BOUNDS[0], 0), (BOUNDS[0] + 1e-9, 1), (BOUNDS[-1], len(BOUNDS) - 1), (1_000.0, len(BOUNDS))]


@pytest.mark.parametrize(("seconds", "bucket"), TIMES)
def test_a_time_is_in_the_bucket_whose_bound_it_does_not_exceed(seconds: float, bucket: int) -> None:
    times = Times()
    times.add(seconds)
    assert [n for n, count in enumerate(times.counts) if count] == [bucket]


def test_a_histogram_as_prometheus_reads_it() -> None:
    metrics = Metrics()
    for seconds in (0.000_05, 0.003, 100.0):
        metrics.times("/render").add(seconds)
    found = samples(metrics)
    bucket = "pardon_request_seconds_bucket"
    assert [found[bucket, bound, "/render"] for bound in ("0.0001", "0.0025", "0.005", "10.0", "+Inf")] == [
        1,
        1,
        2,
        2,
        3,
    ]
    assert found["pardon_request_seconds_count", "/render"] == 3
    assert found["pardon_request_seconds_sum", "/render"] == pytest.approx(100.00305)


def test_openmetrics_where_it_is_asked_for() -> None:
    text, media_type = expose(Metrics(), "application/openmetrics-text; version=1.0.0")
    assert media_type.startswith("application/openmetrics-text")
    assert text.endswith(b"# EOF\n")


# Several workers


def work(board: Board, number: int, requests: int) -> None:
    """Count in another process, and end."""
    process = os.fork()
    if process == 0:
        try:
            metrics = Metrics(board.slot(number))
            metrics.cell("requests", "/render", "GET", "200")[0] += requests
            metrics.times("/render").add(0.003)
            metrics.serve_edition(f"v{number}", 1.0)
            metrics.publish()
        finally:
            os._exit(0)
    os.waitpid(process, 0)


def test_a_scrape_sums_all_workers() -> None:
    board = Board(3, 100_000)
    for number in (0, 1):
        work(board, number, 10)
    asked = Metrics(board.slot(2))
    asked.cell("requests", "/render", "GET", "200")[0] += 1  # not published: one's own numbers are as they are now
    found = samples(asked)
    assert found["pardon_requests_total", "GET", "/render", "200"] == 21
    assert found["pardon_request_seconds_count", "/render"] == 2
    assert {key for key in found if key[0] == "pardon_edition_info"} == {
        ("pardon_edition_info", "v0", "0"), ("pardon_edition_info", "v1", "1"), ("pardon_edition_info", "", "2"),
    }  # fmt: skip


def test_a_worker_that_is_started_again_goes_on_from_its_slot() -> None:
    board = Board(2, 100_000)
    for _ in range(3):
        work(board, 0, 5)
    assert counted(Metrics(board.slot(1)), "pardon_requests_total") == {("GET", "/render", "200"): 15}


def test_what_the_first_process_counted_is_not_a_worker_s() -> None:
    board = Board(1, 100_000)
    metrics = Metrics()
    kept = metrics.cell("requests", "/render", "GET", "200")
    kept[0] += 7
    metrics.times("/render").add(0.003)
    metrics.attach(board.slot(0))
    kept[0] += 1  # an answer that was kept before the fork goes on counting
    assert counted(metrics, "pardon_requests_total") == {("GET", "/render", "200"): 1}
    assert samples(metrics)["pardon_request_seconds_count", "/render"] == 0


def test_a_reload_is_told() -> None:
    metrics = Metrics()
    metrics.reloaded(True, 0.5)
    metrics.reloaded(False, 1.5)
    found = samples(metrics)
    assert counted(metrics, "pardon_reloads_total") == {("success",): 1, ("failure",): 1}
    assert found["pardon_last_reload_successful", "0"] == 0
    assert found["pardon_last_reload_duration_seconds", "0"] == 1.5


def test_the_fullest_metrics_fit_their_slot() -> None:
    labels = 50
    metrics = Metrics(Board(1, slot_size(labels)).slot(0), labels)
    for name, counter in COUNTERS.items():
        for turn in range(labels * 2 if counter.is_bounded else 50):
            metrics.cell(name, *[clean(f"{turn:04}" + "\U0001f600" * 64)] * len(counter.labels))[0] += 1
    metrics.publish()
    assert Metrics(metrics.slot).snapshot()["counters"] == metrics.snapshot()["counters"]


def test_what_does_not_fit_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics(Board(1, 10).slot(0))
    for _ in range(3):
        metrics.publish()
    assert [record.message for record in caplog.records] == [
        "the metrics do not fit their slot: other workers show old numbers of this one"
    ]
