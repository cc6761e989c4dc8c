"""Weighted headers: Accept and Accept-Language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pardon.accept import choose_media_type, parse_weighted, prefers

ITEMS = [
    # header, its items with their weights
    ("", [("", 1.0)]),
    ("de", [("de", 1.0)]),
    (" de ; q=0.5 , fr ", [("de", 0.5), ("fr", 1.0)]),
    ("de;Q=0.5", [("de", 0.5)]),
    ("de;q=0", [("de", 0.0)]),
    ("de;q=1.000,fr;q=0.001", [("de", 1.0), ("fr", 0.001)]),
    ("de;q=.5", [("de", 0.5)]),
    ("de;q=1.", [("de", 1.0)]),
    ("de,,fr", [("de", 1.0), ("", 1.0), ("fr", 1.0)]),
    # Other parameters, before and behind the weight
    ("text/html;level=1;q=0.4", [("text/html", 0.4)]),
    ("text/html;q=0.4;ext=1", [("text/html", 0.4)]),
    ("text/html;level=1", [("text/html", 1.0)]),
    # A quoted string may hold what separates elsewhere.
    ('a/b;x="1,2;q=0";q=0.3, c/d', [("a/b", 0.3), ("c/d", 1.0)]),
    ('a/b;x="\\",";q=0.3, c/d', [("a/b", 0.3), ("c/d", 1.0)]),
    ('a/b;x="never closed, c/d', [("a/b", 1.0)]),
    # What is no weight (RFC 9110, 12.4.2) wants nothing.
    *((f"de;q={weight}", [("de", 0.0)]) for weight in (
        "", "2", "1.5", "-1", "+0.5", "nan", "inf", "1e-1", "0x1", "1_0", "high", '"0.5"', "\u0660.5", "0.5 0.5",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("header", "items"), ITEMS)
def test_a_header_is_split_into_weighted_items(header: str, items: list[tuple[str, float]]) -> None:
    assert parse_weighted(header, 1_000) == items


BOUNDS = [
    # header, characters, items, what is read
    ("de,fr,it", 8, None, ["de", "fr", "it"]),
    ("de,fr,it", 7, None, ["de", "fr"]),
    ("de,fr,it", 6, None, ["de", "fr"]),
    ("de,fr,it", 8, 2, ["de", "fr"]),
    (",,de", 100, 2, ["", ""]),
    ("x" * 10_000, 1_000, None, []),
    ('a;x="' + "," * 10_000, 1_000, None, []),
]


@pytest.mark.parametrize(("header", "length", "count", "read"), BOUNDS)
def test_a_header_is_read_up_to_a_bound(header: str, length: int, count: int | None, read: list[str]) -> None:
    assert [value for value, _ in parse_weighted(header, length, count)] == read


@given(st.text(), st.integers(0, 50), st.integers(0, 5))
def test_any_header_gives_weights_from_0_to_1(header: str, length: int, count: int) -> None:
    items = parse_weighted(header, length, count)
    assert len(items) <= count
    assert all(0 <= weight <= 1 and len(value) <= length for value, weight in items)


OFFERED = ("application/json", "application/problem+json", "text/plain")
CHOICES = [
    # Accept, the media type
    (None, "application/json"),
    ("*/*", "application/json"),
    ("text/*", "text/plain"),
    ("application/*;q=0.2, text/*", "text/plain"),
    ("*/*, application/json;q=0", "application/problem+json"),
    ("text/plain;format=flowed;q=0.1, text/plain, */*;q=0.5", "text/plain"),
    ("text/plain, text/plain;format=flowed;q=0.1, */*;q=0.5", "text/plain"),
    ('application/problem+json;profile="a,b";q=0.9, application/json;q=0.5', "application/problem+json"),
    ("text/html", None),
    ("*/*;q=0", None),
    ("application/json;q=1e-1", None),
]


@pytest.mark.parametrize(("accept", "chosen"), CHOICES)
def test_accept_chooses_among_media_types(accept: str | None, chosen: str | None) -> None:
    assert choose_media_type(accept, OFFERED) == chosen


def test_nothing_offered_is_nothing_chosen() -> None:
    assert choose_media_type("*/*", []) is None


@pytest.mark.parametrize(
    ("accept", "is_preferred"),
    [
        (None, False),
        ("text/html", True),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", True),
        ("application/json, text/html", False),
        ("text/html;q=0.5, application/json;q=0.4", True),
        ("text/*", True),
        ("*/*", False),
    ],
)
def test_a_browser_prefers_pages(accept: str | None, is_preferred: bool) -> None:
    assert prefers(accept, "text/html", "application/json") is is_preferred
