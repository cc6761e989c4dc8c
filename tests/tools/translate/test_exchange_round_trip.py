"""Exports of the bundled locales come back without a change, and patterns survive being written."""

from functools import cache, partial
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st
from support.command import pardon
from support.files import folders, write

from pardon.data import bundled_locales
from pardon.fluent.ftl_files import locale_folders
from pardon_tools.translate.exchange.applying import apply
from pardon_tools.translate.exchange.flat import with_variants
from pardon_tools.translate.exchange.formats import READERS, WRITERS
from pardon_tools.translate.exchange.messages import all_units
from pardon_tools.translate.exchange.sources import flat_source, parse_flat, parse_pattern, pattern_source, writable
from pardon_tools.translate.exchange.writing import changed_files
from pardon_tools.translate.project import Locale, read_project
from pardon_tools.translate.variants import facet_patterns, flatten, hash_of

TAGS = sorted(path.name for path in locale_folders(bundled_locales()) if path.name != "en")
WITHOUT_FILES = "cs"


project = cache(partial(read_project, None, None))


@cache
def locale_of(tag: str) -> Locale:
    return project().locale(tag)


@pytest.mark.parametrize(("format", "suffix"), [("jsonl", ".jsonl"), ("xliff", ".xlf"), ("po", ".po")])
@pytest.mark.parametrize("tag", [*TAGS, WITHOUT_FILES])
def test_an_export_that_comes_back_changes_nothing(tag: str, format: str, suffix: str) -> None:
    locale = locale_of(tag)
    content = WRITERS[format](locale, all_units(locale)).encode()
    result = apply(locale, READERS[suffix](Path("x"), content, locale))
    assert (result.files, result.findings, result.counts["written"]) == ({}, [], 0)
    assert result.counts["unchanged"] == len(locale.units)


@pytest.mark.parametrize("tag", TAGS)
def test_a_changed_text_changes_only_its_lines(tag: str) -> None:
    locale = locale_of(tag)
    for key, unit in locale.units.items():
        span = unit.entry.span
        assert span is not None
        for facet, text in unit.texts.items():
            keys, flat = list(flatten(text.pattern).items())[-1]
            new = with_variants(text.pattern, {keys: ast.Pattern([*flat.elements, ast.TextElement(" new")])})
            [(path, written)] = changed_files(locale, {key: {facet: writable(new)}}, ()).items()
            before = unit.file.text
            assert path == unit.file.path
            assert written.startswith(before[: span.start]), (key, facet)
            assert written.endswith(before[span.end :]), (key, facet)
            if "\n" not in text.source and not text.selects:
                lines = zip(before.split("\n"), written.split("\n"), strict=True)
                assert sum(old != now for old, now in lines) == 1, (key, facet)
            entry = FluentParser().parse_entry(written[span.start : len(written) - len(before) + span.end])
            assert isinstance(entry, ast.Message | ast.Term)
            hashes = {name: hash_of(pattern) for name, pattern in facet_patterns(entry).items()}
            assert hashes == {**unit.hashes, facet: hash_of(new)}, (key, facet)


CHARACTERS = st.sampled_from([" ", "\n", "{", "}", "[", "*", ".", "a", "b", "#", "-", "=", '"', "\\", "é", "\u202f"])
TEXTS = st.text(CHARACTERS, min_size=1, max_size=8)
PLACEABLES = st.sampled_from(["{ $x }", '{ "" }', '{ "{" }', '{ -t(case: "x") }', "{ NUMBER($n) }", '{ " " }'])


@settings(deadline=None, max_examples=80)
@given(st.lists(TEXTS, min_size=1, max_size=3), PLACEABLES)
def test_every_text_can_be_written(texts: list[str], placeable: str) -> None:
    node = parse_flat(placeable).elements[0]
    elements = [part for text in texts for part in (ast.TextElement(text), node)]
    pattern = ast.Pattern(elements)
    source = pattern_source(pattern)
    assert hash_of(parse_pattern(source, locale_of(WITHOUT_FILES))) == hash_of(pattern)
    flat = flat_source(writable(pattern))
    assert hash_of(parse_flat(flat)) == hash_of(pattern)


KEYS = ("one", "few", "other")


@st.composite
def patterns(draw: st.DrawFn, depth: int = 2) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 2))):
        if depth and draw(st.booleans()):
            inner = [draw(patterns(depth - 1)) for _ in KEYS]
            rows = "".join(f"\n[{key}] {text}" for key, text in zip(KEYS[:-1], inner, strict=False))
            selector = draw(st.sampled_from(["$n", "$m", "KEY($p)"]))
            parts.append(f"{{ {selector} ->{rows}\n*[other] {inner[-1]}\n}}")
        else:
            parts.append(draw(st.sampled_from(["a", "b c", "{ $x }", "d, { $n }", "e."])))
    return " ".join(parts)


@settings(deadline=None, max_examples=80)
@given(patterns(), st.data())
def test_a_flat_variant_is_changed_alone(source: str, data: st.DataObject) -> None:
    pattern = parse_pattern(source, locale_of(WITHOUT_FILES))
    before = flatten(pattern)
    keys = data.draw(st.sampled_from(sorted(before)))
    new = ast.Pattern([ast.TextElement("new")])
    after = flatten(with_variants(pattern, {keys: new}))
    expected = {own: hash_of(new if own == keys else old) for own, old in before.items()}
    assert {own: hash_of(text) for own, text in after.items()} == expected


def test_a_text_below_its_name_keeps_its_indent(tmp_path: Path) -> None:
    files = {
        "catalog/shop.toml": "[gone]\nstatus = 410\n",
        "locales/en/shop.ftl": "gone = Gone\n    .long = It is gone.\n",
        "locales/de/shop.ftl": "gone = Weg\n    .long =\n        Es ist weg.\n",
        "rows.jsonl": '{"id": "shop/gone", "texts": {"long": "Es ist nicht mehr da."}}\n',
    }
    write(tmp_path, files)
    assert pardon("apply", "de", str(tmp_path / "rows.jsonl"), *folders(tmp_path)).returncode == 0
    written = (tmp_path / "locales/de/shop.ftl").read_text("utf-8")
    assert written == "gone = Weg\n    .long =\n        Es ist nicht mehr da.\n"
