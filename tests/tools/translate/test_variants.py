"""Messages as flat variants, and hashes that survive the rewriting of other tools."""

from textwrap import indent
from typing import Any

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.serializer import serialize_pattern
from hypothesis import given, settings
from hypothesis import strategies as st
from moz.l10n.formats.fluent.parse import fluent_parse
from moz.l10n.formats.fluent.serialize import fluent_serialize

from pardon_tools.translate.variants import MAX_FLAT, facet_patterns, flatten, hash_of, variants


def message(source: str) -> ast.Message:
    entry = FluentParser().parse_entry(source)
    assert isinstance(entry, ast.Message), source
    return entry


def parsed(pattern: str) -> Any:
    return message(f"m =\n{indent(pattern, '    ')}\n").value


FLAT = [
    # pattern, label and text of each variant
    ("a", {"short": "a"}),
    ("a { $x } b", {"short": "a { $x } b"}),
    ("{ $n ->\n    [one] a\n   *[other] b\n} x", {"short[n=one]": "a x", "short[n=other]": "b x"}),
    ("x { COUNT($w) ->\n   *[one] a\n    [other] b\n}", {"short[COUNT(w)=other]": "x b", "short[COUNT(w)=one]": "x a"}),
    (
        "{ $n ->\n    [1] a\n   *[other] { KEY($p) ->\n        [none] b\n       *[other] c { $p }\n    }\n}",
        {"short[n=1]": "a", "short[n=other,KEY(p)=none]": "b", "short[n=other,KEY(p)=other]": "c { $p }"},
    ),
    (
        "{ $n ->\n    [one] a\n   *[other] b\n} { $n ->\n    [one] c\n    [few] d\n   *[other] e\n}",
        {"short[n=one]": "a c", "short[n=few]": "b d", "short[n=other]": "b e"},
    ),
    ("{ { $n ->\n   *[other] a\n} }", {"short[n=other]": "a"}),
    ("{ NUMBER($n) ->\n   *[other] { \"\" }\n}", {"short[n=other]": '{ "" }'}),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "flat"), FLAT)
def test_a_text_has_a_flat_variant_for_each_combination_of_keys(pattern: str, flat: dict[str, str]) -> None:
    found = [(v.label, str(serialize_pattern(v.pattern)).strip()) for v in variants("short", parsed(pattern))]
    assert found == list(flat.items())


def test_facets_are_named_as_in_a_message() -> None:
    entry = message("m = a\n    .long = b\n    .help = { $n ->\n       *[other] c\n    }\n")
    labels = [variant.label for facet, text in facet_patterns(entry).items() for variant in variants(facet, text)]
    assert labels == ["short", "long", "help[n=other]"]


EQUAL = [
    # patterns that show the same text for all values
    ("{ $n ->\n    [one] a\n   *[other] b\n} x", "{ $n ->\n    [one] a x\n   *[other] b x\n}"),
    ("{ $n ->\n    [one] a\n   *[other] b\n}", "{ $n ->\n    [one] a\n    [few] b\n   *[other] b\n}"),
    ("{ NUMBER($n) ->\n    [one] a\n   *[other] b\n}", "{ $n ->\n    [one] a\n   *[other] b\n}"),
    ("{ $n ->\n   *[other] a\n}", "a"),
    ("{ $n ->\n    [one] a\n    [two] b\n   *[other] c\n}", "{ $n ->\n    [two] b\n    [one] a\n   *[other] c\n}"),
    ("a { \"b\" }", 'a { "" }b'),
    ("{ { $x } }", "{ $x }"),
    (
        "{ $n ->\n    [one] a\n   *[other] { $m ->\n        [one] b\n       *[other] c\n    }\n}",
        "{ $m ->\n    [one] { $n ->\n        [one] a\n       *[other] b\n    }\n"
        "   *[other] { $n ->\n        [one] a\n       *[other] c\n    }\n}",
    ),
]  # fmt: skip
DIFFERENT = [
    ("a", "b"),
    ("a", 'a{ " " }'),
    ("{ $x }", "$x"),
    ("{ $x }", '{ "{ $x }" }'),
    ("{ $x }", "{ NUMBER($x) }"),
    ("{ $n ->\n    [one] a\n   *[other] b\n}", "{ $m ->\n    [one] a\n   *[other] b\n}"),
    ("{ $n ->\n    [one] a\n   *[other] b\n}", "{ $n ->\n    [1] a\n   *[other] b\n}"),
    ("{ $n ->\n    [one] a\n   *[other] b\n}", "{ $n ->\n   *[one] a\n    [other] b\n}"),
    ("{ $n ->\n    [one] a\n   *[other] b\n}", "{ $n ->\n    [one] b\n   *[other] a\n}"),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_the_place_of_a_selector_does_not_change_the_hash(one: str, other: str) -> None:
    assert hash_of(parsed(one)) == hash_of(parsed(other))


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_text_changes_the_hash(one: str, other: str) -> None:
    assert hash_of(parsed(one)) != hash_of(parsed(other))


def test_a_text_with_too_many_variants_has_a_hash_and_no_variants() -> None:
    selects = [
        f"{{ $v{n} ->\n" + "".join(f"    [k{k}] {n}.{k}\n" for k in range(40)) + "   *[other] x\n}" for n in range(4)
    ]
    pattern = parsed(" ".join(selects))
    assert hash_of(pattern) == hash_of(parsed(" ".join(selects)))
    assert hash_of(pattern) != hash_of(parsed(" ".join(reversed(selects))))
    with pytest.raises(ValueError, match=str(MAX_FLAT)):
        flatten(pattern)


KEYS = ("one", "few", "other")
TEXTS = st.sampled_from(["a", "b c", "{ $x }", '{ "" }', '{ "{" }', "d, { $n }"])


def select(selectors: list[str], inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def build(selector: str, texts: list[str]) -> str:
        rows = [f"[{key}] {text}" for key, text in zip(KEYS, texts, strict=True)]
        return "{ " + selector + " ->\n" + indent("\n".join([*rows[:-1], "*" + rows[-1]]), "  ") + "\n}"

    return st.builds(build, st.sampled_from(selectors), st.lists(inner, min_size=3, max_size=3))


# moz.l10n loses texts where a selector stands inside its own variants.
INNER = select(["KEY($p)", "COUNT($l)"], TEXTS)
PATTERNS = st.lists(select(["$n", "$m"], TEXTS | INNER) | TEXTS, min_size=1, max_size=3).map(" ".join)


@settings(deadline=None, max_examples=100)
@given(PATTERNS)
def test_the_hash_stays_when_a_tool_writes_the_file(pattern: str) -> None:
    source = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("m"), parsed(pattern)))
    written = "".join(fluent_serialize(fluent_parse(source)))
    assert hash_of(message(written).value) == hash_of(parsed(pattern))
