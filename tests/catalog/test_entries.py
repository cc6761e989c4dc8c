"""The catalogue: where meta holds a value, and which variant a code and its meta mean."""

import pytest
from support.catalogs import find, load, load_acme

from pardon.catalog.entries import Argument, Catalog, Entry, lookup


@pytest.mark.parametrize(
    "meta, path, value",
    [
        ({"a": 1}, "a", 1),
        ({"a": {"b": {"c": 1}}}, "a.b.c", 1),
        ({"a.b": 1, "a": {"b": 2}}, "a.b", 1),
        ({}, "a", None),
        ({"a": 1}, "a.b", None),
        ({"a": [1]}, "a.0", None),
        ({"a": {"b": None}}, "a.b", None),
    ],
)
def test_a_path_leads_into_nested_objects(meta, path, value):
    assert lookup(meta, path) == value


# Each variant with what it has beside its code, name and status.
VARIANTS = {
    "declined-A": "",
    "declined-B": 'args.limit = { type = "integer", from = ["max", "nested.limit"], example = 5 }',
    "declined-C": """
        args.limit = { type = "integer", from = "max", example = 5 }
        args.period = { type = "duration", example = 60 }
        args.hint = { type = "text", required = false, example = "h" }
    """,
    "declined-D": 'when = { reason = ["lost", "stolen"] }',
    "declined-E": 'when = { reason = "lost", final = true, tries = 3 }',
    "declined-F": 'args.limit = { type = "integer", from = "max", example = 5 }',
    "strict-SA": 'args.one = { type = "text", example = "1" }\nargs.two = { type = "text", example = "2" }',
    "strict-SB": 'args.three = { type = "text", example = "3" }',
    "strict-SC": 'when = { reason = "lost" }\nargs.three = { type = "text", example = "3" }',
    "filled-FA": "",
    "filled-FB": 'args.three = { type = "text", default = "3", example = "3" }',
    "filled-FC": "plain = true",
    "bound-BA": 'when = { reason = "lost" }',
    "bound-BB": """
        when = { param = "x" }
        args.param = { type = "identifier", from = ["name", "nested.name"], example = "x" }
    """,
}
VARIANT = '[{0}-{1}]\ncode = "{0}"\nname = "{1}"\nstatus = 402\n{2}\n'


@pytest.fixture(scope="module")
def acme(tmp_path_factory):
    text = "".join(VARIANT.format(*id.split("-"), more) for id, more in VARIANTS.items())
    return Catalog(load(tmp_path_factory.mktemp("catalog"), {"acme.toml": text}))


@pytest.mark.parametrize(
    "code, meta, name, expected",
    [
        # 1. An exact name wins, over all that follows; another name decides nothing.
        ("declined", {"max": 5}, "D", "D"),
        ("declined", {}, "C", "C"),
        ("declined", {}, "c", "A"),
        ("declined", {}, "SA", "A"),
        ("declined", {}, "", "A"),
        # 2. A `when` that meta contradicts, or does not meet, drops an entry out.
        ("declined", {"reason": "lost"}, None, "D"),
        ("declined", {"reason": "stolen"}, None, "D"),
        ("declined", {"reason": "sold"}, None, "A"),
        ("declined", {"reason": None}, None, "A"),
        ("declined", {"reason": ["lost"]}, None, "A"),
        ("declined", {"reason": {"lost": 1}}, None, "A"),
        ("bound", {"param": "x"}, None, "BB"),
        # A path of `when` may be spelt as the argument that reads it may.
        ("bound", {"name": "x"}, None, "BB"),
        ("bound", {"nested": {"name": "x"}}, None, "BB"),
        # 3. A required argument that nothing supplies drops an entry out; a value that cannot be read supplies nothing.
        ("declined", {}, None, "A"),
        ("declined", {"max": "many"}, None, "A"),
        ("declined", {"max": ""}, None, "A"),
        ("declined", {"period": 60}, None, "A"),
        # 4. Most `when` keys, as JSON or as a query string,
        ("declined", {"reason": "lost", "final": True, "tries": 3}, None, "E"),
        ("declined", {"reason": "lost", "final": "true", "tries": "3"}, None, "E"),
        ("declined", {"reason": "lost", "final": False, "tries": 3}, None, "D"),
        ("declined", {"reason": "lost", "max": 5, "period": 60}, None, "D"),
        # then most arguments supplied by meta (not by a default),
        ("declined", {"max": 5}, None, "B"),
        ("declined", {"limit": "5"}, None, "B"),
        ("declined", {"nested": {"limit": 5}}, None, "B"),
        ("declined", {"max": 5, "period": 60}, None, "C"),
        ("declined", {"max": 5, "period": 60, "hint": "h"}, None, "C"),
        ("filled", {"three": "3"}, None, "FB"),
        # then the entry that says it is the plain one, then catalogue order.
        ("filled", {}, None, "FC"),
        ("declined", {"max": 7, "hint": "h"}, None, "B"),
        # 5. If none is left, the fewest missing arguments; at par as in 4.
        ("strict", {}, None, "SB"),
        ("strict", {"one": ""}, None, "SB"),
        ("strict", {"reason": "lost"}, None, "SC"),
        ("strict", {"one": "1"}, None, "SA"),
        ("bound", {}, None, "BA"),
        ("bound", {"name": "y"}, None, "BB"),
    ],
)
def test_the_variant_is(acme, code, meta, name, expected):
    assert find(acme, code, meta, name=name).name == expected


def test_the_only_entry_of_a_code_is_taken_whatever_meta_says(tmp_path):
    text = '[lost]\nstatus = 403\nwhen = { reason = "a" }\n[lost.args]\nlimit = { type = "integer", example = 5 }'
    catalog = Catalog(load_acme(tmp_path, text))
    assert find(catalog, "lost", {"reason": "b"}, name="Other").id == "lost"


def test_an_unknown_code_has_no_variants(acme):
    assert acme.variants("nothing") == ()
    assert acme.variants("declined", "bank") == ()
    assert acme.get("bank", "declined-A") is None
    assert acme.entries("bank") == ()


# --- The order of domains ---


@pytest.mark.parametrize(
    "present, order, expected",
    [
        # The configured ones, then the others by name
        (("zeta", "authos", "clerk", "acme"), ("clerk", "authos"), ("clerk", "authos", "acme", "zeta")),
        (("zeta", "authos", "clerk"), ("zeta",), ("zeta", "authos", "clerk")),
        (("b", "a"), ("missing",), ("a", "b")),
        # What every catalogue has gives way to what is one's own, unless it is asked for
        (("zeta", "pydantic", "http"), (), ("zeta", "http", "pydantic")),
        (("zeta", "pydantic", "acme"), ("pydantic",), ("pydantic", "acme", "zeta")),
        # An older edition of another domain last
        (("clerk-2024-02", "zeta", "clerk"), ("clerk", "authos"), ("clerk", "zeta", "clerk-2024-02")),
        (("clerk-2024-02", "clerk"), (), ("clerk", "clerk-2024-02")),
        # unless it is asked for, or there is no newer one
        (("clerk-2024-02", "clerk"), ("clerk-2024-02",), ("clerk-2024-02", "clerk")),
        (("clerk-2024-02", "zeta"), (), ("clerk-2024-02", "zeta")),
    ],
)
def test_domains_are_tried_in_order(present, order, expected):
    catalog = Catalog([Entry(domain, "lost", "lost", "Lost", 403) for domain in present], order)
    assert catalog.domains == expected
    assert [entry.domain for entry in catalog] == list(expected)
    assert catalog.variants("lost")[0].domain == expected[0]
    assert all(catalog.variants("lost", domain)[0].domain == domain for domain in present)


NESTED = [
    # the paths of arguments, in their order; what the example meta holds
    (("plan", "plan.name"), {"plan": 0, "plan.name": 1}),
    (("plan.name", "plan"), {"plan": 1, "plan.name": 0}),
    (("a.b.c", "a.b", "d.e"), {"a": {"b": 1}, "a.b.c": 0, "d": {"e": 2}}),
]


@pytest.mark.parametrize("paths, meta", NESTED)
def test_one_argument_may_be_read_where_another_has_its_parts(paths, meta):
    arguments = (Argument(f"x{n}", "integer", paths=(path,), example=n) for n, path in enumerate(paths))
    entry = Entry("d", "m", "m", "m", 400, tuple(arguments))
    assert entry.example_meta() == meta
    assert [argument.find(meta) for argument in entry.arguments] == list(range(len(paths)))


def test_an_example_meta_can_be_changed_without_harm():
    entry = Entry("d", "m", "m", "m", 400, (Argument("x", "list", paths=("x",), example=["a"]),))
    entry.example_meta()["x"].append("b")
    assert entry.example_meta() == {"x": ["a"]}
