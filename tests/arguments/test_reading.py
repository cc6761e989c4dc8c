"""meta -> typed arguments: texts, lists and any other value, and how an argument is filled."""

from datetime import timedelta
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from ipaddress import ip_address, ip_interface, ip_network
from pathlib import Path, PureWindowsPath
from urllib.parse import urlparse, urlsplit
from uuid import UUID

import httpx
import pydantic
import pytest
import starlette.datastructures
from markupsafe import Markup
from support.readings import INVALID, label, read
from support.worlds import read_arguments

from pardon.arguments.reading import Value, read_argument, read_value
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Argument, Entry
from pardon.errors import Problem
from pardon.formatting.values import Formats
from pardon.settings import Settings

SETTINGS = Settings(support="help@example.com")
TEXT_TYPES = ("text", "territory", "language", "identifier", "token", "url", "email", "phone", "contact")


@pytest.mark.parametrize("type", ARGUMENT_TYPES)
def test_every_type_reads_and_formats_its_sample(type):
    value, was_cut = read_value(type, ARGUMENT_TYPES[type].sample)
    assert Formats("de").format(value).strip()
    assert not was_cut


class Plan(Enum):
    PRO = "pro"


class Size(str, Enum):  # noqa: UP042  (its `str` is "Size.LARGE")
    LARGE = "L"


class Level(IntEnum):
    HIGH = 3


class Color(StrEnum):
    RED = "#f00"


class Origin(Enum):
    HOME = (0, 0)


@pytest.mark.parametrize("type", TEXT_TYPES)
@pytest.mark.parametrize(
    "raw, expected",
    [
        ("DE", "DE"),
        ("  a b  ", "a b"),
        # Scalars have a text.
        (1, "1"),
        (1.5, "1.5"),
        (10**40, str(10**40)),
        (Decimal("1E+3"), "1000"),
        (True, "true"),
        (False, "false"),
        # So have objects that stand for one.
        (UUID("12345678-1234-5678-1234-567812345678"), "12345678-1234-5678-1234-567812345678"),
        (Path("/srv/data.csv"), "/srv/data.csv"),
        (PureWindowsPath("C:/data"), "C:\\data"),
        (ip_address("127.0.0.1"), "127.0.0.1"),
        (ip_address("2001:db8::1"), "2001:db8::1"),
        (ip_network("10.0.0.0/8"), "10.0.0.0/8"),
        (ip_interface("10.0.0.1/8"), "10.0.0.1/8"),
        (pydantic.HttpUrl("https://shop.example/a"), "https://shop.example/a"),
        (pydantic.PostgresDsn("postgres://db.example/shop"), "postgres://db.example/shop"),
        (httpx.URL("https://shop.example/a"), "https://shop.example/a"),
        (starlette.datastructures.URL("https://shop.example/a"), "https://shop.example/a"),
        (urlsplit("https://shop.example/a"), "https://shop.example/a"),
        (urlparse("https://shop.example/a;b?c"), "https://shop.example/a;b?c"),
        (Plan.PRO, "pro"),
        (Size.LARGE, "L"),
        (Level.HIGH, "3"),
        (Color.RED, "#f00"),
        # Nothing in a value is read: it is text.
        ("{ $other }", "{ $other }"),
        ("{{x}} %s $& <b> &amp; {", "{{x}} %s $& <b> &amp; {"),
        # What is no text
        (None, INVALID),
        ([], INVALID),
        (["a"], INVALID),
        ({"a": "b"}, INVALID),
        (b"a", INVALID),
        (..., INVALID),
        (pydantic.SecretStr("secret"), INVALID),
        (ValueError("secret"), INVALID),
        (Origin.HOME, INVALID),
        (float("nan"), INVALID),
        (float("inf"), INVALID),
        (10**5_000, INVALID),
        # What leaves nothing
        ("", INVALID),
        (" \n\t ", INVALID),
        ("\x00\u202e\u2069", INVALID),
        ("\ud800", INVALID),
        ("\u200b", INVALID),  # nothing to see
        (" \u00ad\ufeff\u2060\u00a0\u200d ", INVALID),
    ],
    ids=label,
)
def test_text_is_read_as_it_is(type, raw, expected):
    assert read(type, raw) == expected


class Answer(Enum):
    COUNT = 3
    ITEMS = ("a", "b")
    WAIT = timedelta(minutes=5)


@pytest.mark.parametrize(
    "type, raw, expected",
    [
        ("integer", Answer.COUNT, Decimal(3)),
        ("number", Level.HIGH, Decimal(3)),
        ("duration", Answer.WAIT, Decimal(300)),
        ("list", Answer.ITEMS, ("a", "b")),
        ("list", [Plan.PRO, Path("/srv"), UUID(int=0)], ("pro", "/srv", "00000000-0000-0000-0000-000000000000")),
        ("integer", Plan.PRO, INVALID),
    ],
)
def test_an_enum_stands_for_its_value(type, raw, expected):
    assert read(type, raw) == expected


@pytest.mark.parametrize(
    "raw, length, was_cut",
    [
        ("x" * 1_000, 1_000, False),
        ("x" * 1_001, 1_000, True),
        ("x" * 1_000_000, 1_000, True),
        # Characters that are removed do not count.
        ("x" * 1_000 + "\x00" * 1_000, 1_000, False),
        (" " * 5_000 + "x", 1, False),
    ],
    ids=["1,000", "1,001", "1,000,000", "with NULs", "with spaces"],
)
def test_a_value_is_cut_at_1000_characters(raw, length, was_cut):
    value, cut_there = read_value("text", raw)
    assert (len(value.raw), cut_there) == (length, was_cut)


@pytest.mark.parametrize(
    "raw, limit, shown, safe",
    [
        (Markup("<b>Ada &amp; Bob</b>"), 1_000, "<b>Ada &amp; Bob</b>", True),
        ("<b>Ada</b>", 1_000, "<b>Ada</b>", False),
        (Markup("<b title='x'>") + "x" * 2_000, 8, "<b titl…", False),
    ],
)
def test_markup_is_marked_safe_unless_it_was_cut(raw, limit, shown, safe):
    value, _ = read_value("text", raw, limit=limit)
    assert value == Value("text", shown, safe=safe)
    assert type(value.raw) is str


def test_items_of_a_list_are_safe_each_for_itself():
    value, _ = read_value("list", [Markup("<i>a</i>"), "<i>b</i>"])
    assert [item.safe for item in value.raw] == [True, False]


# --- Lists ---


@pytest.mark.parametrize(
    "of, raw, expected",
    [
        ("text", ["a", "b"], ("a", "b")),
        ("text", ("a", "b"), ("a", "b")),
        ("text", "a, b,c", ("a", "b", "c")),
        ("text", "a", ("a",)),
        ("text", [1, 2.5, True, "x"], ("1", "2.5", "true", "x")),
        ("text", 5, ("5",)),
        # An item with a comma needs an array.
        ("text", ["a, b"], ("a, b",)),
        # What says nothing is no item.
        ("text", ["a", None, "", " ", [], {}, "b"], ("a", "b")),
        ("text", ",a,, b,", ("a", "b")),
        ("text", "," * 500 + "a", ("a",)),
        ("text", ["", None] * 200 + ["a"], ("a",)),
        ("identifier", "email_address, phone_number", ("email_address", "phone_number")),
        ("identifier", ["email_address"], ("email_address",)),
        ("integer", "1,2,3", (1, 2, 3)),
        ("integer", ["1", 2], (1, 2)),
        ("duration", ["PT5M", 60], (300, 60)),
        # One item that is wrong: half a list would be a wrong sentence.
        ("integer", "1,two", INVALID),
        ("text", ["a", ["b"]], INVALID),
        ("text", ["a", {"b": "c"}], INVALID),
        ("text", [[["a"]]], INVALID),
        ("text", ["a", "\x00"], INVALID),
        # What is no list
        ("text", [], INVALID),
        ("text", [None, ""], INVALID),
        ("text", "", INVALID),
        ("text", ",,,", INVALID),
        ("text", None, INVALID),
        ("text", {"a": 1}, INVALID),
        ("text", {"a"}, INVALID),
        ("text", True, INVALID),
        ("text", float("nan"), INVALID),
    ],
    ids=label,
)
def test_a_list_is_read_as(of, raw, expected):
    assert read("list", raw, of) == expected


def test_items_have_the_type_that_the_list_names():
    value, _ = read_value("list", "email_address", "identifier")
    assert value == Value("list", (Value("identifier", "email_address"),))


@pytest.mark.parametrize("raw", [["x"] * 101, ",".join("x" * 101), ["x"] * 100_000, ",".join("x" * 100_000)])
def test_a_list_is_cut_at_100_items_and_says_so(raw):
    value, was_cut = read_value("list", raw)
    assert (len(value.raw), was_cut) == (100, True)


@pytest.mark.parametrize("raw", [["x"] * 100, ["", *["x"] * 100, None], ["x", ""] * 100])
def test_a_list_of_100_items_is_whole(raw):
    value, was_cut = read_value("list", raw)
    assert (len(value.raw), was_cut) == (100, False)


def test_a_list_says_that_an_item_was_cut():
    value, was_cut = read_value("list", ["a", "x" * 2_000])
    assert (len(value.raw[1].raw), was_cut) == (1_000, True)


# --- Arguments ---


def argument(type="text", **fields):
    return Argument("value", type, paths=fields.pop("paths", ("value",)), **fields)


MISSING = (None, [Problem("missing-argument", "value")])
WRONG = Problem("invalid-argument", "value")


@pytest.mark.parametrize(
    "argument, meta, raw, problems",
    [
        # From meta
        (argument(), {"value": "a"}, "a", []),
        (argument("integer"), {"value": "5"}, 5, []),
        (argument(paths=("user.name", "value")), {"user": {"name": "Ada"}}, "Ada", []),
        (argument(paths=("user.name", "value")), {"user.name": "Ada"}, "Ada", []),
        (argument(paths=("user.name", "value")), {"user": "Ada", "value": "Bob"}, "Bob", []),
        (argument(paths=("first", "value")), {"first": "", "value": "b"}, "b", []),
        # A setting fills in, a default after it; meta wins over both.
        (argument(setting="support"), {}, "help@example.com", []),
        (argument(setting="support"), {"value": "a"}, "a", []),
        (argument(setting="support", default="d"), {}, "help@example.com", []),
        (argument(setting="timezone", default="d"), {}, "d", []),
        (argument(default="d"), {}, "d", []),
        (argument(default="d"), {"value": None}, "d", []),
        (argument("integer", default=0), {}, 0, []),
        (argument("integer", default=3), {"value": 0}, 0, []),
        # A value that is wrong is a problem; a default still fills in.
        (argument("integer", default=3), {"value": "many"}, 3, [WRONG]),
        (argument("integer"), {"value": "many"}, None, [WRONG]),
        (argument("integer", required=False), {"value": "many"}, Value("integer", None), [WRONG]),
        # Missing: no value where it is required, an absent one to select on where not.
        (argument(), {}, *MISSING),
        (argument(), {"value": "  "}, *MISSING),
        (argument("list"), {"value": []}, *MISSING),
        (argument("currency"), {"value": {}}, *MISSING),
        (argument(setting="timezone"), {}, *MISSING),
        (argument(required=False), {}, Value("text", None), []),
        # Cut
        (argument(), {"value": "x" * 2_000}, "x" * 999 + "…", [Problem("cut-value", "value")]),
    ],
)
def test_an_argument_is_filled_from_meta_settings_and_defaults(argument, meta, raw, problems):
    values, found = read_arguments(Entry("acme", "a", "a", "A", 400, (argument,)), meta, SETTINGS)
    expected = raw if isinstance(raw, Value) or raw is None else Value(argument.type, raw)
    assert values == ({} if expected is None else {"value": expected})
    assert found == problems


def test_the_limit_of_a_value_is_a_setting():
    entry = Entry("acme", "a", "a", "A", 400, (argument(),))
    values, problems = read_arguments(entry, {"value": "abcdef"}, Settings(max_value=4))
    assert (values["value"].raw, problems) == ("abc…", [Problem("cut-value", "value")])


@pytest.mark.parametrize(
    "argument, meta, source",
    [
        (argument(), {"value": "a"}, "meta"),
        (argument("integer"), {"value": "0"}, "meta"),
        (argument("integer"), {"value": "many"}, None),
        (argument("integer", default=3), {"value": "many"}, "default"),
        (argument(setting="support"), {}, "default"),
        (argument(setting="timezone"), {}, None),
        (argument(default="d"), {"value": ""}, "default"),
        (argument(), {"value": "\x00"}, None),
        (argument(required=False), {}, None),
    ],
)
def test_the_source_of_a_value(argument, meta, source):
    assert read_argument(argument, meta, SETTINGS)[2] == source
