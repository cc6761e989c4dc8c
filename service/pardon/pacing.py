"""Long work beside requests that gives way to them.

Python lets one thread at a time compute, and knows no priorities: a thread that loads takes half of the time from the
one that answers. So the code that loads says often where it could pause, and pauses where somebody asked for it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["breathe", "paced"]

SLICE = 0.001  # seconds of computing between two pauses

_pace: ContextVar["_Pace | None"] = ContextVar("pace", default=None)


class _Pace:
    """Pauses for a multiple of the time that this thread computed.

    Args:
        share: how much of the time it may compute, from 0 to 1.
    """

    def __init__(self, share: float) -> None:
        self._ratio = 1 / share - 1
        self._since = time.thread_time()

    def breathe(self) -> None:
        worked = time.thread_time() - self._since
        if worked >= SLICE:
            time.sleep(worked * self._ratio)
            self._since = time.thread_time()


@contextmanager
def paced(share: float) -> Iterator[None]:
    """Let the block compute for a share of the time, where it breathes; elsewhere nothing pauses."""
    token = _pace.set(_Pace(share))
    try:
        yield
    finally:
        _pace.reset(token)


def breathe() -> None:
    """Pause for others, where the caller is paced. Cheap enough for every file."""
    if pace := _pace.get():
        pace.breathe()
