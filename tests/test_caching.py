"""The bounded caches."""

import pytest

from pardon.caching import BoundedCache, Seen

CASES = [
    # max entries, max bytes, sizes put in order, how many are left
    (3, 100, [], 0),
    (3, 100, [1, 1, 1], 3),
    (3, 100, [1, 1, 1, 1], 1),
    (100, 10, [4, 4], 2),
    (100, 10, [4, 4, 4], 1),
    (100, 10, [11], 0),
    (100, 10, [4, 11], 1),
]


@pytest.mark.parametrize(("entries", "size", "sizes", "left"), CASES)
def test_it_stays_within_its_bounds(entries: int, size: int, sizes: list[int], left: int) -> None:
    cache = BoundedCache[int](entries, size)
    for key, item in enumerate(sizes):
        cache.put(key, key * 10, item)
    assert len(cache) == left


def test_it_gives_back_what_it_got() -> None:
    cache = BoundedCache[str](10, 1_000)
    cache.put(("a", 1), "x", 1)
    assert cache.get(("a", 1)) == "x"
    assert cache.get(("a", 2)) is None


def test_what_is_taken_out_makes_room() -> None:
    cache = BoundedCache[str](10, 10)
    cache.put(1, "x", 6)
    cache.put(2, "y", 4)
    assert sorted(cache.drained()) == ["x", "y"]
    assert len(cache) == 0
    cache.put(3, "x", 6)
    cache.put(4, "y", 4)
    assert len(cache) == 2


@pytest.mark.parametrize("entries", [0, 1, 10, 10_000])
def test_what_comes_again_was_seen(entries: int) -> None:
    seen = Seen(entries)
    assert [seen.again(thing) for thing in (b"a", b"a", b"a")] == [False, True, True]


def test_most_of_many_are_told_apart() -> None:
    seen, things = Seen(1_000), [f"{n}".encode() for n in range(500)]
    assert sum(map(seen.again, things)) <= 1  # two may have one hash
    assert sum(map(seen.again, things)) > 200  # others may have taken their places
