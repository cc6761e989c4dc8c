"""Requests do not fill the memory: every cache of the process stays within its bound."""

import json
import subprocess
import sys
from typing import Any

import pytest
from support.growth import UNBOUNDED
from support.servers import ROOT

from pardon import Renderer

MEMORY = 60_000_000  # bytes that two rounds may take: the bounds of all caches together are 130 MB
LATER = 15_000_000  # and the second one alone


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What was measured before, and after each round."""
    command = [sys.executable, "-m", "support.growth", str(tmp_path_factory.mktemp("growth"))]
    run = subprocess.run(command, cwd=ROOT / "tests", stdout=subprocess.PIPE, text=True, check=True, timeout=300)
    return list(json.loads(run.stdout))


def test_it_was_answered_all_the_same(grown: list[dict[str, Any]]) -> None:
    assert grown[-1]["statuses"] == [200, 307, 404]


@pytest.mark.parametrize("name", UNBOUNDED)
def test_what_others_keep_is_bounded_by_what_is_loaded(grown: list[dict[str, Any]], name: str) -> None:
    sizes = [measured["sizes"][name] for measured in grown]
    assert sizes[-1] - sizes[0] <= UNBOUNDED[name][1]
    assert sizes[2] - sizes[1] < 300


def test_every_function_that_remembers_has_a_bound_or_stops_growing(grown: list[dict[str, Any]]) -> None:
    _, first, second = (measured["caches"] for measured in grown)
    assert len(second) > 50
    unbounded = {name: size for name, (bound, size) in second.items() if bound is None}
    grew = {name: size - first.get(name, (None, 0))[1] for name, size in unbounded.items()}
    assert not {name: more for name, more in grew.items() if more >= 20}


def test_the_memory_is_bounded(grown: list[dict[str, Any]]) -> None:
    before, first, second = (measured["memory"] for measured in grown)
    assert second - before < MEMORY
    assert second - first < LATER


# What a single entry of a cache may cost


def test_a_name_that_a_client_makes_up_is_not_cached(renderer: Renderer) -> None:
    renderer.render("user_locked", "de", name="junk")
    before = renderer._prepared.cache_info().currsize
    for number in range(100):
        message = renderer.render("user_locked", "de", {"timeRemaining": 5}, name=f"junk{number}")
        assert message.name == "UserLocked"
    assert renderer._prepared.cache_info().currsize == before


def test_a_message_with_a_long_key_is_not_cached(renderer: Renderer) -> None:
    before = renderer._cached_message.cache_info().currsize
    for long in (
        {"code": "x" * 1_000},
        {"lang": "de-" + "\U0001f600" * 1_000},
        {"name": "x" * 1_000},
        {"domain": "x" * 1_000},
        {"overlay": "x" * 1_000},
    ):
        renderer.render(**{"code": "user_locked", **long})
    assert renderer._cached_message.cache_info().currsize == before
