"""`make soak` tells each failure that it is for. The load itself is no test: it takes a quiet machine."""

import dataclasses
import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.append(str(Path(__file__).parents[3] / "tools" / "bench"))

from mixture import bad, good, script  # found by the line above
from soak import Answers, Soak, failures

WELL = Answers(answers=285_000, wrong=0, transport=0, seconds=60.0, p50=0.5, p99=12.0, most=40.0, sample="")
BADLY = WELL._replace(answers=15_000)
SOUND = Soak(60, 1, 10, peaks=[9_000.0, 10_000.0, 11_000.0], good=WELL, bad=BADLY, memory=[100.0] * 60)


def rising(by: float) -> list[float]:
    """Return samples that grow evenly to `by` times the first."""
    return [100 * (1 + (by - 1) * second / 59) for second in range(60)]


RUNS: list[tuple[str, dict[str, Any], str]] = [
    ("sound", {}, ""),
    ("an error", {"good": WELL._replace(wrong=1, sample="500")}, "good requests: 1 wrong answers, 0 not answered 500"),
    ("a reset", {"good": WELL._replace(transport=2)}, "good requests: 0 wrong answers, 2 not answered"),
    ("a bad one let in", {"bad": BADLY._replace(wrong=3)}, "bad requests: 3 wrong answers"),
    ("just quick enough", {"good": WELL._replace(p99=20.0)}, ""),
    ("slow", {"good": WELL._replace(p99=20.1)}, "99 % within 20.1 ms, more than 20"),
    ("too little asked", {"good": WELL._replace(answers=200_000)}, "only 3,583 requests a second, half of .* 5,000"),
    ("a step in the first tenth", {"memory": [50.0] * 5 + [100.0] * 55}, ""),
    ("growth within bounds", {"memory": rising(1.06)}, ""),
    ("a leak", {"memory": rising(1.2)}, "memory grew by 1.*%, more than 5%"),
    ("a change not taken", {"faults": ["generation 3 of de was not served in 10 s"]}, "generation 3 of de"),
]


@pytest.mark.parametrize(("change", "reason"), [run[1:] for run in RUNS], ids=[run[0] for run in RUNS])
def test_a_run_fails_for_its_reason_alone(change: dict[str, Any], reason: str) -> None:
    found = list(failures(dataclasses.replace(SOUND, **change)))
    assert len(found) == bool(reason)
    assert not found or re.match(reason, found[0])


def test_the_scripts_ask_what_they_are_told() -> None:
    text = script([*good(["de"]), *bad()], 200, 200, 50, 7)
    assert "local low, high, n = 200, 200, 7\n" in text
    assert "math.random(0, 100)" in text
    assert text.count("user_locked") > 8
    assert "function delay" not in script(bad(), 400, 499, 0, 0)
