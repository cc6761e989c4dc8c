"""What several processes tell each other: one slot each in memory that they share, without files and without locks.

The memory is made before the processes are forked. A slot has one writer and two halves: what is written goes into the
older half, so that a reader, or a writer that dies on the way, never has less than the last whole text. A half begins
with its number, length and checksum; one that does not fit its checksum is being written.
"""

import mmap
import struct
import zlib

__all__ = ["Board", "Slot"]

_HEAD = struct.Struct("<QII")  # number of the writing, from 1; bytes; CRC-32 of number and bytes
_TRIES = 5


class Board:
    """Shared memory with a slot for each process.

    Memory that is never written costs nothing, so slots may be large.

    Args:
        slots: how many processes there are.
        size: bytes that one may write.
    """

    def __init__(self, slots: int, size: int) -> None:
        self.size = size
        self._half = _HEAD.size + size
        self._memory = mmap.mmap(-1, slots * 2 * self._half)
        self.slots = tuple(Slot(self, number) for number in range(slots))

    def slot(self, number: int) -> "Slot":
        """Return a slot, counted from 0."""
        return self.slots[number]

    def put(self, number: int, half: int, written: int, data: bytes) -> None:
        """Write a half; its head last, so that until then its checksum is wrong."""
        at = (2 * number + half) * self._half
        self._memory[at + _HEAD.size : at + _HEAD.size + len(data)] = data
        self._memory[at : at + _HEAD.size] = _HEAD.pack(written, len(data), _checksum(written, data))

    def take(self, number: int, half: int) -> tuple[int, bytes] | None:
        """Return the number of the writing and what was written; None for what is not whole."""
        at = (2 * number + half) * self._half
        written, length, checksum = _HEAD.unpack(self._memory[at : at + _HEAD.size])
        data = self._memory[at + _HEAD.size : at + _HEAD.size + min(length, self.size)]
        return (written, data) if written and checksum == _checksum(written, data) else None


def _checksum(written: int, data: bytes) -> int:
    return zlib.crc32(data, written & 0xFFFFFFFF)


class Slot:
    """What one process writes, and all may read.

    Args:
        board: the memory.
        number: counted from 0.
    """

    def __init__(self, board: Board, number: int) -> None:
        self.board = board
        self.number = number

    def read(self) -> bytes:
        """Return what was written last; nothing where nothing was."""
        return self._last()[1]

    @property
    def written(self) -> int:
        """How often something was to be written: it grows as long as the owner is well."""
        return self._last()[0]

    def write(self, data: bytes) -> bool:
        """Replace what is in the slot; False where it is too large, and the old stays. Only its owner may write."""
        written, old = self._last()
        fits = len(data) <= self.board.size
        self.board.put(self.number, (written + 1) % 2, written + 1, data if fits else old)
        return fits

    def _last(self) -> tuple[int, bytes]:
        for _ in range(_TRIES):  # both halves are torn only where they were written while they were read
            whole = [found for half in (0, 1) if (found := self.board.take(self.number, half))]
            if whole:
                return max(whole)
        return 0, b""
