"""Compiled patterns say what fluent.runtime says."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from support.oracle import Oracle
from support.worlds import bundle_of, catalog_of, read_arguments

from pardon import Renderer, Settings
from pardon.arguments.reading import read_value
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Entry
from pardon.fluent.bundles import FACETS, LocaleBundle
from pardon.fluent.patterns import PatternCompiler
from pardon.fluent.sources import Node, id_of
from pardon.formatting.isolation import Isolation
from pardon.formatting.values import Formats, ValuePresenter

RENDERER = Renderer.load(settings=Settings())
PRESENTER = ValuePresenter(Formats("en"), "auto", None, lambda key, form: None, lambda key: None)

# Values that reach every kind of variant, by type.
PROBES: dict[str, list[Any]] = {
    "integer": [0, 1, 2, 5, 11, 21, 100, 1_000_000],
    "duration": [0, 1, 120, 300, 5_400, 90_061],
    "list": [["a"], ["a", "b"], ["email_address", "שלום"]],
    "identifier": ["email_address", "phone_number", "password", "public_metadata", "external_account", "other_field"],
    "text": ["Ann", "<b>", "שלום"],
}


oracle = cache(Oracle)


def metas(entry: Entry) -> Iterator[dict[str, Any]]:
    base = entry.example_meta()
    yield base
    for argument in entry.arguments:
        path = argument.paths[0]
        yield {key: value for key, value in base.items() if key not in argument.paths}
        for value in PROBES.get(argument.type, []):
            yield {**base, path: value}


def rendered(entry: Entry, bundle: LocaleBundle, oracle: Oracle, escape: str | None) -> Iterator[tuple[Any, Any]]:
    facets = bundle.facets(entry.domain, entry.id, escape, oracle.presenter.isolate)
    for meta in metas(entry):
        values, _ = read_arguments(entry, meta, RENDERER.settings)
        for name, facet in facets.items():
            yield facet.render(values), oracle.render(entry.id, name, values)


@pytest.mark.parametrize("tag", RENDERER.locales)
@pytest.mark.parametrize(("isolate", "escape"), [("auto", None), ("never", "html")])
def test_every_message_reads_the_same_both_ways(tag: str, isolate: Isolation, escape: str | None) -> None:
    pairs = [
        pair
        for entry in RENDERER.catalog
        if (bundle := RENDERER.bundle(tag, entry.domain))
        for pair in rendered(entry, bundle, oracle(bundle, entry.domain, isolate, escape), escape)
    ]
    assert len(pairs) > 2_000
    assert [fast for fast, _ in pairs] == [slow for _, slow in pairs]


def in_one_locale(entry: Entry, bundle: LocaleBundle, meta: dict[str, Any]) -> Iterator[str | None]:
    """The facets straight through fluent.runtime, without what the renderer does at the beginning of a sentence."""
    values, _ = read_arguments(entry, meta, RENDERER.settings)
    facets = bundle.facets(entry.domain, entry.id)
    for name in FACETS:
        runtime = oracle(bundle, entry.domain, "auto", None)
        yield (runtime.render(entry.id, name, values) or None) if name in facets else None


@pytest.mark.parametrize("tag", RENDERER.locales)
def test_the_renderer_says_what_fluent_runtime_says(tag: str) -> None:
    different = []
    for entry in RENDERER.catalog:
        bundle = RENDERER.bundle(tag, entry.domain)
        assert bundle
        for meta in metas(entry):
            slow = list(in_one_locale(entry, bundle, meta))
            for _ in range(2):  # made, then remembered
                message = RENDERER.render(entry.id, tag, meta, domain=entry.domain, name=entry.name)
                texts = [message.short_message, message.long_message, message.resolution, message.help]
                if message.id == entry.id and slow[0] and _folded(texts) != _folded(slow):
                    different.append((entry.id, meta, texts, slow))
    assert different == []


def _folded(texts: list[str | None]) -> list[str | None]:
    return [text and text[:3].lower() + text[3:] for text in texts]


def pattern(text: str) -> ast.Pattern:
    entry = FluentParser().parse_entry(f"m = {text}\n")
    assert isinstance(entry, ast.Message)
    assert entry.value is not None
    return entry.value


# With the arguments of `catalog_of`; a bar begins a line.
TRICKY = {
    "percent": "100 % { $text } %s %% { $integer }%",
    "quotes": """{ "{" }{ $text }{ "}" } \\ ' " \\n values""",
    "nothing but": "{ $text }",
    "not ASCII": '{ "\\u2028" }{ $text }{ "\\U01F602" } ü',
    "number or category": "a { $integer -> | [0] none | [one] one % | *[other] { $integer } of { $text } | } b",
    "category first": "{ $integer -> | [one] A | [1] B | [1.0] C | *[5] D | }",
    "default first": "{ $integer -> | *[one] A | [few] B | [other] C | }",
    "fraction": "{ $number -> | [0.1] tenth | [one] one | *[other] { NUMBER($number, minimumFractionDigits: 2) } | }",
    "ordinal": '{ NUMBER($integer, type: "ordinal") -> | [one] { $integer }st | [2] second | *[other] th | }',
    "count": '{ COUNT($list) -> | [one] { $list } is | *[other] { LIST($list, type: "or") } are | }',
    "key": "{ KEY($identifier) -> | [none] - | [password] { $text } | *[x] again | [other_field] y | }",
    "nested": "{ KEY($text) -> | [1] one | [none] none | *[other] { $integer -> | [one] x | *[other] { $text } | } | }",
    "default alone": "{ $integer -> | *[other] always | }",
    "functions": "{ $text } { $text } { KEY($text) } { NAME($identifier) } { GENDER($identifier) } { $duration }",
    "relative": "{ RELATIVE($duration) } { $percent } { $bytes }",
    "terms": '{ -brand } { -brand(case: "genitive") } { -brand(case: "x") } { -inner } 100 %',
    "a term by a number": "{ -count(n: 1) } { -count(n: 5) } { -count(n: 0.5) } { -count }",
    "an attribute": "{ -brand.gender -> | [neuter] das { $text } | *[other] die | } { -count.gender -> | *[x] y | }",
    "messages": "a { n } { n.long } { $integer -> | [one] { n } | *[other] { $text } | } b",
    "a message alone": "{ n }",
    "literals": '{ "x" -> | [x] X { $text } | *[y] Y | } { 1 -> | [one] A | *[other] B | } { 1 -> | [1] C | *[x] D | }',
}
TERMS = """
-brand = { $case ->
   *[nominative] Konto "x" <b>
    [genitive] Kontos http://x.io
}
    .gender = neuter
-inner = ({ -brand(case: "genitive") } { -brand })
-count = { $n ->
    [one] eins
    [few] paar
   *[other] viele
}
    .gender = { -inner }
"""
OTHER = """n = N { $text } { "http://" }
    .long = { $text } { $integer ->
        [one] 1
       *[other] x
    }
"""
PROBED: list[dict[str, Any]] = [
    {
        "text": text,
        "integer": integer,
        "number": number,
        "list": items,
        "identifier": identifier,
        "duration": integer,
        "percent": number,
        "bytes": integer,
    }
    for text, number, items, identifier in (
        (None, None, None, None),
        ("Ann", 0.1, ["a"], "password"),
        ("%s {0} { $text } \\ '\"<", 1, ["a", "שלום"], "other_field"),
        ("1", "1.0", ["<b>", "c", "d"], "1"),
        ("none", -0.0, [], "none"),
        ("שלום", 1e20, "a,b", "email_address"),
    )
    for integer in (None, 0, 1, "1", 2, 5, -1, 1_234, 12_345_678, 10**50)
]


@pytest.mark.parametrize("text", TRICKY.values(), ids=TRICKY)
@pytest.mark.parametrize(("tag", "escape"), [("en", None), ("pl", "html"), ("ar", None)])
def test_tricky_patterns_read_the_same_both_ways(tmp_path: Path, text: str, tag: str, escape: str | None) -> None:
    catalog = catalog_of(tmp_path, ids=("m", "n"))
    bundle = bundle_of(tmp_path, tag, f"m = {text}\n".replace("|", "\n   ") + OTHER, TERMS, catalog)
    facet, entry = bundle.facets("d", "m", escape)["short"], next(iter(catalog))
    runtime = Oracle(bundle, "d", "auto", escape)
    for meta in PROBED:
        values, _ = read_arguments(entry, meta, Settings())
        for left_out in (None, "text", "integer"):
            some = {name: value for name, value in values.items() if name != left_out}
            assert facet.render(some) == runtime.render("m", "short", some), (meta, left_out)


def test_numbers_in_messages_and_terms_are_those_of_the_locale(tmp_path: Path) -> None:
    terms = "-count = { $n } { $word }\n"
    catalog = catalog_of(tmp_path)
    for tag, text in (("de", "12.345,5 12.345 <b>"), ("ar-EG", "١٢٬٣٤٥٫٥ ١٢٬٣٤٥ <b>")):
        bundle = bundle_of(tmp_path, tag, 'm = { 12345.50 } { -count(n: 12345, word: "<b>") }\n', terms, catalog)
        assert bundle.facets("d", "m")["short"].text == text
        assert bundle.facets("d", "m", "html")["short"].text == text.replace("<b>", "&lt;b&gt;")


UNSOUND = ["{ nope }", "{ -nope }", "{ m }", "{ -loop }", "{ -t.nope ->\n *[a] b\n }", "{ -needs }"]


@pytest.mark.parametrize("text", UNSOUND)
def test_a_text_that_no_loader_lets_pass_is_not_rendered(text: str) -> None:
    source = FluentParser().parse(f"m = {text}\n-loop = {{ -loop }}\n-t = x\n-needs = {{ $x }}\n")
    nodes = {id_of(node): node for node in source.body if isinstance(node, Node)}
    compiler = PatternCompiler(PRESENTER, nodes.get)
    rendered = compiler.compile(nodes["m"].value)
    if not isinstance(rendered, str):
        with pytest.raises(KeyError):
            rendered({})


def test_a_missing_value_is_a_key_error() -> None:
    render = PatternCompiler(PRESENTER, {}.get).compile(pattern("Hello { $name }"))
    assert callable(render)
    with pytest.raises(KeyError):
        render({})


MAX_PART = 4_000  # characters of a list of a long item and others

LONG: dict[str, list[Any]] = {
    "text": ["x" * 9_999, "<&" * 5_000, "ש" * 9_999, "\N{LATIN SMALL LETTER SHARP S}x" * 5_000],
    "identifier": ["x" * 9_999], "token": ["x" * 9_999], "url": ["https://x.io/" + "&" * 9_999],
    "email": ["x" * 9_999], "phone": ["+1" + "2" * 9_999], "contact": ["x" * 9_999], "territory": ["X" * 9_999],
    "language": ["x" * 9_999], "integer": ["9" * 60], "number": ["9" * 59 + "." + "9" * 59], "percent": ["9" * 59],
    "currency": [{"amount": "9" * 59, "currency": "XXX"}], "bytes": ["9" * 60], "duration": [10**11],
    "datetime": ["2026-11-21T14:05:00Z"], "date": ["2026-11-21"], "time": ["14:05"],
    "list": [["x" * 9_999] * 200, ["ש" * 900] * 200, ["<" * 9_999] * 200],
}  # fmt: skip


@pytest.mark.parametrize("type", LONG)
@pytest.mark.parametrize(("tag", "isolate", "escape"), [("en", "auto", None), ("ar", "always", "html")])
def test_every_value_has_a_bounded_length(type: Any, tag: str, isolate: Isolation, escape: str | None) -> None:
    style = ValuePresenter(Formats(tag), isolate, escape, lambda key, form: None, lambda key: None)
    for raw in LONG[type]:
        value, _ = read_value(type, raw, limit=2_000)
        shown = style.show(value)
        assert len(shown) <= MAX_PART
        assert shown.count("\u2068") == shown.count("\u2069")
        assert "…" in shown or len(str(raw)) < 200
    assert {*LONG} == {*ARGUMENT_TYPES}
