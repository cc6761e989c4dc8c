"""A cache that cannot grow without bound, and what tells whether something is worth a place in it."""

from collections.abc import Hashable, Iterator
from contextlib import suppress
from typing import Generic, TypeVar

__all__ = ["BoundedCache", "Seen"]

V = TypeVar("V")


class BoundedCache(Generic[V]):
    """Keeps values until there are too many or they are too large, then begins anew.

    Reading is one dictionary look-up: a cache that orders its entries by use would cost a lock at every hit. Threads
    may lose an entry to each other, never see a wrong one.

    Args:
        max_entries: how many values it holds at most.
        max_bytes: how large they may be together, as told to `put`.
    """

    def __init__(self, max_entries: int, max_bytes: int) -> None:
        self.max_entries = max_entries
        self.max_bytes = max_bytes
        self._values: dict[Hashable, V] = {}
        self._bytes = 0
        self.get = self._values.get  # without a call in between

    def __len__(self) -> int:
        return len(self._values)

    def known(self) -> list[tuple[Hashable, V]]:
        """Return the keys and values that are kept now, the oldest first."""
        return list(self._values.items())

    def drained(self) -> Iterator[V]:
        """Take out the values one by one, and yield them: all at once would hold up every thread for milliseconds."""
        self._bytes = 0
        with suppress(KeyError):  # it is empty
            while True:
                yield self._values.popitem()[1]

    def put(self, key: Hashable, value: V, size: int) -> None:
        """Keep a value.

        Args:
            key: what `get` finds it by.
            value: what to keep.
            size: its size in bytes, its key's included; the order of magnitude is enough.
        """
        if size > self.max_bytes or not self.max_entries:
            return
        if len(self._values) >= self.max_entries or self._bytes + size > self.max_bytes:
            self._values.clear()
            self._bytes = 0
        self._values[key] = value
        self._bytes += size


class Seen:
    """Tells what came before: most of what is asked once is never asked again, and not worth keeping.

    It knows hashes, one in each of its places. What lost its place to another is as good as new, and what has the hash
    of another seems to have come before: neither does harm to a cache.

    Args:
        entries: how many different things it should tell apart.
    """

    def __init__(self, entries: int) -> None:
        places = 1 << entries.bit_length()
        last, known = places - 1, [0] * places

        def again(thing: Hashable) -> bool:
            """Tell whether something came before, and take note of it."""
            mark = hash(thing)
            place = mark & last
            if known[place] == mark:
                return True
            known[place] = mark
            return False

        self.again = again  # it finds both at once, where a method would look for them in the object
