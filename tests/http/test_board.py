"""Memory that processes share: what one writes, the others read whole."""

import os
import signal
import time
from collections.abc import Callable

import pytest

from pardon.http.board import Board


def fork(run: Callable[[], None]) -> int:
    """Run a function in another process; return its id."""
    process = os.fork()
    if process == 0:
        try:
            run()
        finally:
            os._exit(0)
    return process


def test_a_new_slot_is_empty() -> None:
    board = Board(2, 100)
    assert [slot.read() for slot in board.slots] == [b"", b""]


@pytest.mark.parametrize("texts", [[b"one"], [b"one", b"two"], [b"long" * 25, b"short", b""]])
def test_the_last_text_is_read(texts: list[bytes]) -> None:
    board = Board(2, 100)
    for text in texts:
        assert board.slot(1).write(text)
    assert board.slot(1).read() == texts[-1]
    assert board.slot(0).read() == b""


def test_what_is_too_large_is_refused_and_the_old_stays() -> None:
    slot = Board(1, 10).slot(0)
    slot.write(b"old")
    assert slot.write(b"x" * 11) is False
    assert slot.read() == b"old"
    assert slot.written == 2  # its owner is well


def test_a_half_that_is_not_whole_is_not_read() -> None:
    board = Board(1, 10)
    slot = board.slot(0)
    slot.write(b"first")
    slot.write(b"second")  # into half 0
    board._memory[20:22] = b"!!"  # its writer died on the way
    assert slot.read() == b"first"
    slot.write(b"third")
    assert slot.read() == b"third"


def test_processes_see_what_each_other_writes() -> None:
    board = Board(3, 100)
    for number in (0, 1):
        os.waitpid(fork(lambda number=number: board.slot(number).write(f"from {number}".encode())), 0)
    board.slot(2).write(b"from here")
    assert [slot.read() for slot in board.slots] == [b"from 0", b"from 1", b"from here"]


def test_no_reader_sees_a_torn_text() -> None:
    board = Board(1, 200_000)
    slot = board.slot(0)
    slot.write(b"a" * 1_000)

    def write_forever() -> None:
        for turn in range(1_000_000):
            slot.write(bytes([97 + turn % 26]) * (1_000 + turn % 7 * 20_000))

    writer = fork(write_forever)
    try:
        seen = set()
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            text = slot.read()
            assert len(set(text)) == 1
            seen.add(text[:1])
    finally:
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
    assert len(seen) > 1
    assert len(set(slot.read())) == 1  # whole after the writer was killed, wherever it was
