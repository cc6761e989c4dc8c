"""The metrics: bounded labels, added up over the workers."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.exposition import generate_latest
from support.metrics import counting, samples

from pardon import Renderer
from pardon.errors import Problem
from pardon.http.metrics import MULTIPROCESS, OTHER, Metrics, clean, registry
from pardon.http.settings import ServiceSettings
from pardon.negotiation import Negotiator

TOKEN = "sesame-open-sesame"


def metrics_of(**settings: Any) -> Metrics:
    return Metrics(ServiceSettings(**settings))


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


def test_a_fallback_is_counted_once_for_all_facets(renderer: Renderer) -> None:
    message = renderer.render("user_locked", "de", {"timeRemaining": 3})
    problems = tuple(Problem("fallback", f"{facet}: en") for facet in ("short", "long"))
    with counting() as added:
        metrics_of().count_messages([message._replace(problems=problems)], "de-AT", renderer.negotiator)
    assert added["fallbacks", "user_locked", "clerk", "user_locked-UserLocked", "de", "en"] == 1


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


BOUNDED = [
    # settings, how many codes are distinguished: those that everybody could read are not
    ({"admin_token": TOKEN, "metrics_labels": 3}, 3),
    ({"admin_port": 9, "metrics_labels": 3}, 3),
    ({"metrics_labels": 3}, 0),
]


@pytest.mark.parametrize(("settings", "distinguished"), BOUNDED)
def test_what_clients_choose_is_bounded_and_for_operators(settings: dict[str, Any], distinguished: int) -> None:
    metrics = metrics_of(**settings)
    with counting() as added:
        metrics.count_unknown([f"code-{distinguished}-{turn}" for turn in range(10)], "help@example.com")
    assert added.pop(("unknown_codes", OTHER, OTHER)) == 10 - distinguished
    assert len(added) == distinguished
    assert all(key[1].startswith("code-") for key in added)


def test_a_request_is_counted_with_its_duration() -> None:
    with counting() as added:
        metrics_of().count_request("/render", "GET", 404, 0.003, "unknown_code")
    assert added["requests", "GET", "/render", "404"] == added["refusals", "unknown_code"] == 1
    buckets = {key[1]: value for key, value in added.items() if key[0] == "request_seconds_bucket"}
    assert "0.0025" not in buckets
    assert buckets["0.005"] == buckets["+Inf"] == 1
    assert added["request_seconds_sum", "/render"] == pytest.approx(0.003)


# Several workers


WORKER = """
from pardon.http.metrics import Metrics
from pardon.http.settings import ServiceSettings
Metrics(ServiceSettings()).count_request("/render", "GET", 200, 0.003, None)
"""


def test_workers_add_up_though_they_have_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MULTIPROCESS, str(tmp_path))
    for _ in range(2):
        subprocess.run([sys.executable, "-c", WORKER], check=True, timeout=60)
    found = samples(generate_latest(registry()).decode())
    assert found["requests", "GET", "/render", "200"] == found["request_seconds_count", "/render"] == 2
    assert found["reloads", "success"] == 0  # there from the start
    assert not [key for key in found if "version" in str(key) or "pid" in str(key)]
