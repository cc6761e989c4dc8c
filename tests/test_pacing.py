"""Long work gives way where it was asked to."""

import time

from pardon.pacing import SLICE, breathe, paced

STEPS = 20


def work() -> tuple[float, float]:
    """Compute a while, breathing; return the seconds that passed and those that were computed."""
    start, computed = time.perf_counter(), time.thread_time()
    for _ in range(STEPS):
        until = time.thread_time() + 1.5 * SLICE
        while time.thread_time() < until:
            pass
        breathe()
    return time.perf_counter() - start, time.thread_time() - computed


def test_paced_work_computes_for_its_share_of_the_time() -> None:
    with paced(0.25):
        passed, computed = work()
    assert passed >= 3.5 * computed


def test_the_pace_ends_with_its_block() -> None:
    with paced(0.01):
        pass
    start = time.perf_counter()
    for _ in range(1_000):
        breathe()
    assert time.perf_counter() - start < 0.5
