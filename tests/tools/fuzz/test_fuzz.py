"""The targets of `make fuzz`, with their seeds and with every find."""

import json
from itertools import islice
from pathlib import Path

import pytest
from targets import TARGETS, seeds

CASES = json.loads((Path(__file__).parents[2] / "cases" / "fuzz.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_find_stays_mended(case: dict[str, str]) -> None:
    TARGETS[case["target"]](case["data"].encode("latin-1"))


@pytest.mark.parametrize("target", TARGETS)
def test_the_seeds_hold(target: str) -> None:
    for seed in islice(seeds(target), 0, None, 3):
        TARGETS[target](seed)
