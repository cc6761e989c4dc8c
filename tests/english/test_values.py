"""Values as English prints them, read again."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pardon.arguments.reading import read_value
from pardon.catalog.entries import Argument
from pardon.english.patterns import Unreadable
from pardon.english.values import Printed, recover
from pardon.formatting.values import Formats

NAMES = {"email address": "email_address", "username": "username", "ID": "id"}
ENGLISH = Formats("en")


def read(type: Any, text: str, of: Any = "text", function: str = "", opens: bool = False, kind: str = "and") -> Any:
    found = recover(Printed(text, Argument("a", type, of), function, {"type": kind}, opens, NAMES))
    return found and found.raw


VALUES = [
    # type, English, value
    ("text", "anything, at all", "anything, at all"),
    ("text", "\u2068\u05d0\u2069", "\u05d0"),
    ("integer", "12,345", "12345"),
    ("integer", "-5", "-5"),
    ("integer", "five", None),
    ("integer", "5 ", None),
    ("number", "1,234.5", "1234.5"),
    ("number", ".5", None),
    ("number", "50%", "0.50"),
    ("percent", "12.5%", "0.125"),
    ("bytes", "64 kB", "64000"),
    ("bytes", "1.5\u00a0MB", "1500000"),
    ("bytes", "500 byte", "500"),
    ("bytes", "64 kilo", None),
    ("currency", "$12.50", {"amount": "12.50", "currency": "USD"}),
    ("currency", "-€1,000.00", {"amount": "-1000.00", "currency": "EUR"}),
    ("currency", "PLN\u00a07.00", {"amount": "7.00", "currency": "PLN"}),
    ("currency", "12.50", None),
    ("currency", "?12.50", None),
    ("duration", "5 minutes", "300"),
    ("duration", "1 hour, 5 minutes", "3900"),
    ("duration", "1 day, 1 hour, 1 minute, 1 second", "90061"),
    ("duration", "1,000 days", "86400000"),
    ("duration", "0.5 seconds", "0.5"),
    ("duration", "5 minutes, ", None),
    ("duration", "a while", None),
    ("date", "Nov 21, 2026", "2026-11-21"),
    ("date", "Saturday, November 21, 2026", "2026-11-21"),
    ("date", "Jan 1, 1", "0001-01-01"),
    ("date", "Foo 21, 2026", None),
    ("date", "11/21/26", None),
    ("time", "2:05\u202fPM", "14:05:00"),
    ("time", "12:00:09 AM", "00:00:09"),
    ("time", "14:05", None),
    ("datetime", "Nov 21, 2026, 2:05\u202fPM", "2026-11-21T14:05:00"),
    ("datetime", "November 21, 2026 at 2:05 PM", "2026-11-21T14:05:00"),
    ("datetime", "soon", None),
    ("territory", "Germany", "DE"),
    ("territory", "Atlantis", "Atlantis"),
    ("language", "German", "de"),
    ("language", "Klingonese", "Klingonese"),
    ("identifier", "email address", "email_address"),
    ("identifier", "email_address", "email_address"),
    ("identifier", "favourite_colour", "favourite_colour"),
    ("token", "email_address", "email_address"),
    ("token", "username", "username"),
    ("token", "your favourite colour", "your favourite colour"),
    ("token", "Email address", "Email address"),
    ("identifier", "Username", "Username"),  # no name inside a sentence has a capital
]


@pytest.mark.parametrize(("type", "text", "value"), VALUES)
def test_values_are_read(type: str, text: str, value: Any) -> None:
    assert read(type, text) == value


def test_a_name_that_opens_a_text_has_a_capital() -> None:
    assert read("identifier", "Email address", opens=True) == "email_address"
    found = recover(Printed("email_address", Argument("a", "identifier"), "", {}, True, NAMES))
    assert found
    assert found.text == "Email address"
    assert read("token", "email_address", opens=True) == "email_address"
    for name in ("Email address", "Username"):
        with pytest.raises(Unreadable):
            read("token", name, opens=True)


def test_relative_times() -> None:
    assert read("duration", "in 5 minutes", function="RELATIVE") == "300"
    assert read("duration", "5 minutes", function="RELATIVE") is None


LISTS = [
    # kind, items' type, English, items
    ("and", "token", "a", ["a"]),
    ("and", "token", "a and b", ["a", "b"]),
    ("and", "token", "a, b, and c", ["a", "b", "c"]),
    ("or", "token", "a, b, or c", ["a", "b", "c"]),
    ("unit", "token", "a, b, c", ["a", "b", "c"]),
    ("or", "identifier", "email address or favourite_colour", ["email_address", "favourite_colour"]),
    ("and", "integer", "1 and 2", ["1", "2"]),
    ("and", "integer", "1 and two", None),
    ("and", "text", "Ada", ["Ada"]),
]


@pytest.mark.parametrize(("kind", "of", "text", "items"), LISTS)
def test_lists_are_read(kind: str, of: str, text: str, items: Any) -> None:
    assert read("list", text, of, kind=kind) == items


UNCERTAIN: list[tuple[str, str, str]] = [
    ("list", "text", "rock and roll"),
    ("list", "token", "a or b and c"),
    ("list", "token", "a, b, and …"),
    ("list", "token", ", ".join("a" * 101) + ", and a"),
    ("list", "token", "email address or username"),
    ("token", "text", "email address"),
    ("token", "text", "ID"),
    ("identifier", "text", "your favourite colour"),
    ("datetime", "text", "Nov 21, 2026"),
]


@pytest.mark.parametrize(("type", "of", "text"), UNCERTAIN, ids=range(len(UNCERTAIN)))
def test_some_values_are_not_certain(type: str, of: str, text: str) -> None:
    with pytest.raises(Unreadable):
        read(type, text, of)


RAWS: dict[Any, st.SearchStrategy[Any]] = {
    "integer": st.integers(-(10**12), 10**12),
    "number": st.decimals(-(10**9), 10**9, places=3),
    "percent": st.decimals(0, 100, places=2),
    "bytes": st.integers(0, 10**13),
    "duration": st.decimals(0, 10**8, places=1),
    "date": st.dates(),
    "time": st.times(),
    "datetime": st.datetimes(),
    "currency": st.builds(
        lambda amount, currency: {"amount": amount, "currency": currency},
        st.decimals(-(10**6), 10**6, places=2), st.sampled_from(["EUR", "USD", "JPY", "CAD", "PLN", "XXX", "BTC"]),
    ),
    "territory": st.sampled_from(["DE", "PL", "US", "CI", "HK"]),
    "language": st.sampled_from(["de", "pt-BR", "zh-Hant", "en-GB"]),
}  # fmt: skip


@given(data=st.data())
def test_a_value_prints_as_the_value_that_it_was_read_from(data: st.DataObject) -> None:
    """A value that is read may be rounded, and prints the same."""
    type = data.draw(st.sampled_from(sorted(RAWS)))
    printed = ENGLISH.format(read_value(type, data.draw(RAWS[type]))[0])
    raw = read(type, printed)
    assert raw is not None
    assert ENGLISH.format(read_value(type, raw)[0]) == printed


def test_rounded_values_are_told() -> None:
    found = recover(Printed("1.235", Argument("a", "number"), "", {}, False, NAMES))
    assert found
    assert [Decimal(raw) for raw in found.alike] == [Decimal("1.2354"), Decimal("1.2346")]
    found = recover(Printed("2 hours", Argument("a", "duration"), "", {}, False, NAMES))
    assert found
    assert "7141" in found.alike
