"""The bounded caches."""

import pytest

from pardon.caching import AgainCache, BoundedCache

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


def test_what_is_put_once_is_not_kept() -> None:
    cache = AgainCache[str](10, 1_000)
    for kept in (None, "x", "x"):
        cache.put("a", "x", 1)
        assert cache.get("a") == kept
    assert cache.get("b") is None


@pytest.mark.parametrize(("entries", "size"), [(0, 1_000), (10, 0)])
def test_a_cache_without_room_keeps_nothing(entries: int, size: int) -> None:
    cache = AgainCache[str](entries, size)
    for _ in range(3):
        cache.put("a", "x", 1)
    assert len(cache) == 0


def test_keys_that_take_turns_are_kept_within_the_bounds() -> None:
    cache = AgainCache[int](10, 1_000)
    for _ in range(5):
        for key in range(1_000):
            cache.put(key, key, 1)
            assert len(cache) <= 10
            assert cache.get(key) in (None, key)
