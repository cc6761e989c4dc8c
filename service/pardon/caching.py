"""A cache that cannot grow without bound."""

from collections.abc import Hashable
from typing import Generic, TypeVar

__all__ = ["BoundedCache"]

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

    def known(self) -> list[Hashable]:
        """Return the keys of what is kept now, the oldest first."""
        return list(self._values)

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
