"""`make soak`: each kind of fault, and a short run on the real service."""

import re
from pathlib import Path
from typing import Any

import pytest
from soak import Request, Run, failures, soak

GOOD = Request(1, "/render", shown=" de")
LISTED = Request(1, "/locales")
BAD = Request(1, "/render", status=404)

CASES = {
    "right": (GOOD, 200, "Edition 5 de", ""),
    "newer": (GOOD, 200, "Edition 6 de. Edition 6 de for Ann.", ""),
    "no edition wanted": (LISTED, 200, "{}", ""),
    "refused": (BAD, 404, "{}", ""),
    "an error": (GOOD, 500, "Edition 5 de", "failed"),
    "no text": (GOOD, 200, "{}", "failed"),
    "a bad one let in": (BAD, 200, "{}", "failed"),
    "two editions": (GOOD, 200, "Edition 5 de. Edition 6 de.", "mixed"),
    "fallen back": (GOOD, 200, "Edition 5 en", "other language"),
    "older": (GOOD, 200, "Edition 3 de", "old"),
    "of a broken folder": (GOOD, 200, "Edition 8 de", "broken edition"),
}


@pytest.mark.parametrize(("request_", "status", "body", "kind"), CASES.values(), ids=CASES)
def test_an_answer_is_judged(request_: Request, status: int, body: str, kind: str) -> None:
    run = Run(broken={8}, served=1)
    run.judge(request_, status, body, oldest=5)
    assert list(run.faults) == [kind] * bool(kind)
    assert [reason.partition(":")[0] for reason in failures(run)] == [kind] * bool(kind)


def test_workers_may_reload_one_after_the_other() -> None:
    run = Run(workers=2, served=1)
    run.judge(GOOD, 200, "Edition 3 de", oldest=5)
    assert not run.faults


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, ""),
        ({"memory": [60.0] * 10 + [100.0] * 30}, ""),
        ({"memory": [60.0] * 10 + [100.0] * 10}, ""),
        ({"memory": [float(megabytes) for megabytes in range(100, 140)]}, "memory grew by 17.*%"),
        ({"served": 0}, "no edition was served"),
    ],
)
def test_a_run_fails_for_its_reason_alone(change: dict[str, Any], reason: str) -> None:
    found = list(failures(Run(**{"served": 1, **change})))
    assert len(found) == bool(reason)
    assert not found or re.match(reason, found[0])


def test_a_short_run_finds_no_fault(tmp_path: Path) -> None:
    run = soak(tmp_path, seconds=3, rate=40, every=0.5, workers=1)
    assert not run.faults, run.samples
    assert run.milliseconds
    assert run.broken
    assert all(megabytes > 10 for megabytes in run.memory)
