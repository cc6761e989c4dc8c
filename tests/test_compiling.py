"""Compiled patterns say what fluent.runtime says."""

from collections.abc import Iterator
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from pardon import Renderer, Settings
from pardon.arguments import read_arguments
from pardon.bundles import FACETS, LocaleBundle
from pardon.catalog import Entry
from pardon.compiling import compile_pattern
from pardon.formats import Formats
from pardon.functions import Isolation, Style

RENDERER = Renderer.load(settings=Settings())
STYLE = Style(Formats("en"), "auto", None, lambda key, form: None, lambda key: None)

# Values that reach every kind of variant, by type.
PROBES: dict[str, list[Any]] = {
    "integer": [0, 1, 2, 5, 11, 21, 100, 1_000_000],
    "duration": [0, 1, 120, 300, 5_400, 90_061],
    "list": [["a"], ["a", "b"], ["email_address", "שלום"]],
    "identifier": ["email_address", "phone_number", "password", "public_metadata", "external_account", "other_field"],
    "text": ["Ann", "<b>", "שלום"],
}


def metas(entry: Entry) -> Iterator[dict[str, Any]]:
    base = entry.example_meta()
    yield base
    for argument in entry.arguments:
        path = argument.paths[0]
        yield {key: value for key, value in base.items() if key not in argument.paths}
        for value in PROBES.get(argument.type, []):
            yield {**base, path: value}


def rendered(entry: Entry, bundle: LocaleBundle, isolate: Isolation, escape: str | None) -> Iterator[tuple[Any, Any]]:
    facets = bundle.facets(entry.domain, entry.id, escape, isolate)
    for meta in metas(entry):
        values, _ = read_arguments(entry, meta, RENDERER.settings)
        for facet in facets.values():
            yield facet.render(values), facet.render_slowly(values)


@pytest.mark.parametrize("tag", RENDERER.locales)
@pytest.mark.parametrize(("isolate", "escape"), [("auto", None), ("never", "html")])
def test_every_message_reads_the_same_both_ways(tag: str, isolate: Isolation, escape: str | None) -> None:
    pairs = [
        pair
        for entry in RENDERER.catalog
        if (bundle := RENDERER.bundle(tag, entry.domain))
        for pair in rendered(entry, bundle, isolate, escape)
    ]
    assert len(pairs) > 2_000
    assert [fast for fast, _ in pairs] == [slow for _, slow in pairs]


def in_one_locale(entry: Entry, bundle: LocaleBundle, meta: dict[str, Any]) -> Iterator[str | None]:
    """The facets straight through fluent.runtime, without what the renderer does at the beginning of a sentence."""
    values, _ = read_arguments(entry, meta, RENDERER.settings)
    facets = bundle.facets(entry.domain, entry.id)
    for name in FACETS:
        yield (facets[name].render_slowly(values) or None) if name in facets else None


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


LEFT_TO_THE_RUNTIME = ["{ -term }", "{ other }", 'a { -term(case: "x") } b', "{ -term.gender ->\n *[a] b\n }"]


@pytest.mark.parametrize("text", LEFT_TO_THE_RUNTIME)
def test_references_are_left_to_the_runtime(text: str) -> None:
    assert compile_pattern(pattern(text), STYLE) is None


def test_nothing_that_is_shipped_is_left_to_the_runtime() -> None:
    slow = {
        message.id.name
        for entry in RENDERER.catalog
        if (bundle := RENDERER.bundle("en", entry.domain))
        for message in bundle.domains[entry.domain].values()
        if isinstance(message, ast.Message) and message.value and compile_pattern(message.value, STYLE) is None
    }
    assert slow == set()


def test_a_missing_value_is_a_key_error() -> None:
    evaluate = compile_pattern(pattern("Hello { $name }"), STYLE)
    assert callable(evaluate)
    with pytest.raises(KeyError):
        evaluate({})
