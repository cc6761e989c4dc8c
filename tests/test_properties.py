"""Properties of every code, language and meta."""

import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.strategies import ANY_TEXT, HOSTILE, JSON, LEAVES, TAGS

from pardon import Renderer
from pardon.arguments.reading import read_value
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Entry
from pardon.fluent.bundles import FACETS
from pardon.formatting.numbers import round_to
from pardon.formatting.values import Formats, split_duration
from pardon.negotiation import parse_ranges
from pardon.rendering import Message

MAX_OUTPUT = 20_000
# What would be a placeholder, had meta not put it there: no generated text below holds these characters.
RAW = re.compile(r"\{|\}|\?\?\?|%[dsvq]")

quick = settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def texts(message: Message) -> list[str]:
    return [
        text
        for text in (message.short_message, message.long_message, message.resolution, message.help)
        if text is not None
    ]


def meta_of(entry: Entry) -> st.SearchStrategy[dict[str, Any]]:
    """Return metas that may hold anything where the entry looks for its arguments."""
    paths = [path for argument in entry.arguments for path in argument.paths]
    known = st.dictionaries(st.sampled_from(paths), JSON, max_size=len(paths)) if paths else st.just({})
    mixed = st.builds(lambda a, b: {**b, **a}, known, st.dictionaries(ANY_TEXT, JSON, max_size=2))
    return mixed | st.builds(lambda value: dict.fromkeys(paths, value), HOSTILE | LEAVES)


@pytest.fixture(scope="module")
def entries(renderer: Renderer) -> list[Entry]:
    return list(renderer.catalog)


@quick
@given(data=st.data())
def test_any_meta_of_any_entry_renders(renderer: Renderer, entries: list[Entry], data: st.DataObject) -> None:
    with_arguments = [entry for entry in entries if entry.arguments]
    entry = data.draw(st.sampled_from(with_arguments) | st.sampled_from(entries))
    meta = data.draw(meta_of(entry))
    lang = data.draw(st.sampled_from(renderer.locales) | TAGS)
    escape = data.draw(st.sampled_from([None, "html"]))
    isolate = data.draw(st.sampled_from(["auto", "always", "never"]))
    ask = {"domain": entry.domain, "name": entry.name, "isolate": isolate, "escape": escape}
    message = renderer.render(entry.code, lang, meta, **ask)
    _is_sound(renderer, message)
    assert (message.id, message.known) == (entry.id, True)
    if isolate == "never":
        assert not set("\u2068\u2069") & set("".join(texts(message)))
    if escape:
        assert not set('<>"') & set("".join(texts(message)))
    assert renderer.render(entry.code, lang, meta, **ask) == message


@quick
@given(code=ANY_TEXT | HOSTILE, lang=TAGS, meta=JSON, domain=st.none() | ANY_TEXT, name=st.none() | ANY_TEXT)
def test_any_code_in_any_language_renders(
    renderer: Renderer, code: str, lang: Any, meta: Any, domain: str | None, name: str | None
) -> None:
    message = renderer.render(code, lang, meta, domain=domain, name=name)
    _is_sound(renderer, message)
    assert renderer.render(code, lang, meta, domain=domain, name=name) == message


def _is_sound(renderer: Renderer, message: Message) -> None:
    said = texts(message)
    assert message.short_message.strip()
    assert message.locale in renderer.locales
    assert sum(map(len, said)) < MAX_OUTPUT
    assert len(said) <= len(FACETS)
    for text in said:
        assert not RAW.search(text)
        assert _is_balanced(text)
        text.encode()  # no lone surrogate is left


def _is_balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "\u2068") - (char == "\u2069")
        if depth < 0:
            return False
    return depth == 0 and not re.search("[\u202a-\u202e\u2066\u2067]", text)


NUMBER_LIKE = st.from_regex(r"[-+]?P?T?[0-9]{0,70}[.,]?[0-9]{0,70}([eE][-+]?[0-9]{1,9})?[SMHDWY]?", fullmatch=True)
TIME_LIKE = st.from_regex(r"\d{4}-?W?\d\d-?\d\d?.?\d\d:?\d\d(:\d\d)?(\.\d+)?(Z|[-+]\d\d:?\d\d)?", fullmatch=True)


@quick
@given(
    type=st.sampled_from([*ARGUMENT_TYPES]),
    raw=JSON | HOSTILE | st.decimals() | NUMBER_LIKE | TIME_LIKE,
    of=st.sampled_from(sorted({*ARGUMENT_TYPES} - {"list"})),
    tag=st.sampled_from(["en", "de", "pl", "ar-EG", "ja", "fa"]),
)
def test_any_value_is_read_and_printed_or_refused(type: Any, raw: Any, of: Any, tag: str) -> None:
    try:
        value, was_cut = read_value(type, raw, of)
    except ValueError:
        return
    assert was_cut in (True, False)
    assert Formats(tag).format(value).strip()


@quick
@given(st.decimals(0, 10**11, places=3))
def test_a_duration_is_never_less_than_it_was(seconds: Any) -> None:
    sizes = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
    parts = split_duration(seconds)
    assert len(parts) <= 2
    shown = sum(sizes[unit] * amount for unit, amount in parts)
    assert seconds <= shown < seconds * 21 / 20 + 1


@quick
@given(st.decimals(-(10**30), 10**30, places=12), st.integers(0, 20), st.integers(0, 20))
def test_rounding_keeps_what_it_should(value: Any, least: int, more: int) -> None:
    rounded = round_to(value, least, least + more)
    assert least <= -int(rounded.as_tuple().exponent) <= least + more
    assert abs(Fraction(rounded) - Fraction(value)) * 2 <= Fraction(1, 10 ** (least + more))


@quick
@given(TAGS)
def test_ranges_are_in_order(lang: Any) -> None:
    qualities = [quality for _, quality in parse_ranges(lang)]
    assert qualities == sorted(qualities, reverse=True)
    assert all(0 <= quality <= 1 for quality in qualities)
