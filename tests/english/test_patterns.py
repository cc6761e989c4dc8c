"""Fluent patterns as cases: literals with a hole between any two."""

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from pardon.english.patterns import MAX_CASES, Case, Hole, Unreadable, cases_of

TERMS = """
-brand = Pardon
-greeting = { $tone -> | [formal] Good day | *[other] Hi | }
-product = { -brand } { $edition }
    .gender = neuter
shared = at { $shop }
    .long = with { $shop } and { $other }
"""


def parsed(source: str) -> dict[str, ast.Message | ast.Term]:
    """Parse messages, in which ` | ` stands for a line break."""
    resource = FluentParser(with_spans=False).parse((source + TERMS).replace(" | ", "\n    "))
    nodes = [node for node in resource.body if isinstance(node, ast.Message | ast.Term)]
    return {("-" if isinstance(node, ast.Term) else "") + node.id.name: node for node in nodes}


def cases(pattern: str) -> tuple[Case, ...]:
    nodes = parsed(f"m = {pattern}\n")
    value = nodes["m"].value
    assert value is not None
    return cases_of(value, nodes.get)


def written(case: Case) -> str:
    """Return a case in which a hole is its argument in brackets."""
    holes = [f"<{hole.function}{hole.argument}>" for hole in case.holes]
    return "".join(part for pair in zip(case.literals, [*holes, ""], strict=True) for part in pair)


PATTERNS = [
    # pattern, its cases, what each says about values
    ("Hello", ["Hello"], [{}]),
    ("Hello { $name }!", ["Hello <name>!"], [{}]),
    ('{ "{" }{ $a }{ "\\u0041" }', ["{<a>A"], [{}]),
    ("{ NUMBER($n, maximumFractionDigits: 2) } left", ["<NUMBERn> left"], [{}]),
    ("{ { $a } }", ["<a>"], [{}]),
    ("From { -brand }", ["From Pardon"], [{}]),
    ('{ -product(edition: "Pro") }', ["Pardon Pro"], [{}]),
    ("{ -product }", ["Pardon "], [{}]),
    ('{ -greeting(tone: "formal") }, { -greeting }', ["Good day, Hi"], [{}]),
    ("Buy { shared }", ["Buy at <shop>"], [{}]),
    ("Buy { shared.long }", ["Buy with <shop> and <other>"], [{}]),
    ("{ $n -> | [one] one | *[other] { $n } more | }", ["one", "<n> more"], [{"n": "1"}, {}]),
    ("{ $n -> | [one] { $n } day | *[other] { $n } days | }", ["<n> day", "<n> days"], [{}, {}]),  # -1 day
    ("{ $n -> | [0] none | *[other] { $n } | }", ["none", "<n>"], [{"n": "0"}, {}]),
    ("{ KEY($a) -> | [none] none | [me] I | *[other] { $a } | }", ["none", "I", "<a>"], [{"a": None}, {"a": "me"}, {}]),
    ("{ COUNT($a) -> | [one] is | *[other] are | }", ["is", "are"], [{}, {}]),
    ('{ KEY($a) -> | [none] { "" } | *[other] { " " } | }{ $a }', ["", " <a>"], [{"a": None}, {}]),
    ("{ $a -> | [one] A | *[other] B | }{ $a -> | [one] C | *[other] D | }", ["AC", "AD", "BC", "BD"],
     [{"a": "1"}, {"a": "1"}, {"a": "1"}, {}]),
    ("{ $a -> | [0] A | [1] B | *[other] C | }{ $a -> | [0] D | *[other] E | }", ["AD", "AE", "BE", "CD", "CE"],
     [{"a": "0"}, {"a": "0"}, {"a": "1"}, {"a": "0"}, {}]),
    ("{ $a -> | [one] { $b -> | [one] x | *[other] y | } | *[other] z | }", ["x", "y", "z"],
     [{"a": "1", "b": "1"}, {"a": "1"}, {}]),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "expected", "fixed"), PATTERNS, ids=[p for p, _, _ in PATTERNS])
def test_cases(pattern: str, expected: list[str], fixed: list[dict[str, str | None]]) -> None:
    found = cases(pattern)
    assert [written(case) for case in found] == expected
    assert [dict(case.fixed) for case in found] == fixed


SELECT = "{{ $a{} -> | [one] a | *[other] b | }}"
UNREADABLE = [
    "{ $a }{ $b }",
    '{ $a }{ KEY($b) -> | [none] { "" } | *[other] { $b } | }',
    "".join(SELECT.format(n) for n in range(7)),  # 128 cases
    "{ -nowhere }",
    "{ nowhere }",
    "{ shared.short }",
]


@pytest.mark.parametrize("pattern", UNREADABLE)
def test_patterns_that_cannot_be_read(pattern: str) -> None:
    with pytest.raises(Unreadable):
        cases(pattern)


def test_as_many_cases_as_can_be_read() -> None:
    assert len(cases("".join(SELECT.format(n) for n in range(6)))) == MAX_CASES


def test_deep_references_are_refused() -> None:
    chain = "".join(f"m{n} = {{ m{n + 1} }}\n" for n in range(40)) + "m40 = end\n"
    nodes = parsed(chain)
    with pytest.raises(Unreadable):
        cases_of(nodes["m0"].value, nodes.get)  # type: ignore[arg-type]


SPLITS = [
    # pattern, text, what stands in the holes, whether nothing else could; None where it does not fit
    ("Hello { $a }!", "Hello you!", ("you",), True),
    ("Hello { $a }!", "Hello !", None, True),
    ("Hello { $a }!", "Hello", None, True),
    ("Hello { $a }!", "Hell", None, True),
    ("{ $a } is { $b }", "x is y", ("x", "y"), True),
    ("{ $a } is { $b }", "x is y is z", ("x", "y is z"), False),
    ("{ $a }, { $b }, { $c }", "x, y, z", ("x", "y", "z"), True),
    ("{ $a }, { $b }, { $c }", "x, y", None, True),
    ("{ $a }aa{ $b }", "xaaay", ("x", "ay"), False),
    ("{ $a }aa{ $b }", "aaa", None, True),
    ("{ $a } is { $b }.", "this is it.", ("this", "it"), True),
    ("{ $optional } is", " is", ("",), True),
    ("{ $optional } is { $a }", " is x", ("", "x"), True),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text", "values", "is_unique"), SPLITS)
def test_literals_are_located_from_both_ends(pattern: str, text: str, values: object, is_unique: bool) -> None:
    (case,) = cases(pattern)
    split = case.split(text, lambda name: name == "optional")
    assert (split and split.values) == values
    assert split is None or split.is_unique == is_unique


LITERALS = st.text("ab", min_size=1, max_size=2)


@given(st.lists(LITERALS, min_size=1, max_size=4), st.lists(st.text("abc", min_size=1, max_size=3), max_size=5))
def test_a_unique_split_is_the_only_one(literals: list[str], values: list[str]) -> None:
    """Compared with every way there is."""
    inner, values = literals[: max(len(values) - 1, 0)], values[: len(literals) + 1]
    if not values:
        return
    case = Case(("", *inner, ""), tuple(Hole(f"a{n}") for n in range(len(inner) + 1)), {})
    text = "".join(part for pair in zip(values, [*inner, ""], strict=False) for part in pair)
    every = {*ways(text, inner)}
    split = case.split(text, lambda _: False)
    assert (split.values if split else None) in (every or {None})
    assert split is None or split.is_unique == (len(every) == 1)


def ways(text: str, literals: list[str]) -> list[tuple[str, ...]]:
    if not literals:
        return [(text,)] if text else []
    first, *rest = literals
    starts = [n for n in range(1, len(text)) if text.startswith(first, n)]
    return [(text[:n], *others) for n in starts for others in ways(text[n + len(first) :], rest)]


def test_a_long_text_takes_no_time() -> None:
    (case,) = cases("{ $a } is { $b } is { $c } is { $d }")
    assert case.split("is " * 1_000_000, lambda _: False)
    assert case.split("x" * 3_000_000, lambda _: False) is None
    assert case.split("x" + " is " * 1_000_000 + "x", lambda _: False)
