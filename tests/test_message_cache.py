"""Renderers in threads, and the cache of rendered messages."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from support.rules import rules_renderer

from pardon import Renderer, Settings
from pardon.rendering import Message


def test_sixteen_threads_render_the_same_text_100_000_times(renderer: Renderer) -> None:
    fresh = Renderer(renderer.catalog, renderer._locales, Settings(support="help@example.com"))

    def many(lang: str) -> set[Message]:
        return {fresh.render("user_locked", lang, {"timeRemaining": 300}) for _ in range(6_250)}

    langs = ["de", "en"] * 8
    with ThreadPoolExecutor(16) as pool:
        results = list(pool.map(many, langs))
    assert [len(result) for result in results] == [1] * 16
    assert len(set.union(*results)) == 2
    assert all("5 Min" in (message.long_message or message.short_message) or "5 min" in str(message.long_message)
               for result in results for message in result)  # fmt: skip


def test_sixteen_threads_may_be_the_first(tmp_path: Path) -> None:
    own = rules_renderer(tmp_path)
    with ThreadPoolExecutor(16) as pool:
        results = set(pool.map(lambda n: own.render("whole", "en", escape="html").short_message, range(64)))
    assert results == {"Whole"}


NOT_THE_SAME = [
    # two metas that are equal in Python and not as JSON
    ({"limit": 1}, {"limit": True}),
    ({"limit": 1}, {"limit": "x"}),
    ({"limit": 1.0}, {"limit": True}),
]


@pytest.mark.parametrize(("first", "second"), NOT_THE_SAME)
def test_a_cached_message_is_not_taken_for_another(
    renderer: Renderer, first: dict[str, Any], second: dict[str, Any]
) -> None:
    renderer = Renderer(renderer.catalog, renderer._locales, renderer.settings)  # with an empty cache
    code = "max_payment_methods_quota_exceeded"
    for _ in range(3):
        assert renderer.render(code, "en", first).long_message
        assert renderer.render(code, "en", second).long_message is None


class Name(str, Enum):  # noqa: UP042  # str() of a member is not its text
    CODE = "nope"
    LANG = "de"


def test_a_member_of_an_enum_of_texts_is_its_text(renderer: Renderer) -> None:
    messages = [renderer.render(code, lang) for code in (Name.CODE, "nope") for lang in (Name.LANG, "de", [Name.LANG])]
    assert [(message.code, message.locale) for message in messages] == [("nope", "de")] * 6


CACHED = [
    # lang, meta, whether the message is cached
    ("de", {"timeRemaining": 300}, True),
    (None, None, True),
    (["de"], {}, False),
    (iter(["de"]), {}, False),
    ("de", {"timeRemaining": Decimal(300)}, False),
    ("de", {"support": Markup("<b>x</b>")}, False),
    ("de", {"support": "x" * 1_000}, False),
    ("x" * 1_000, {}, False),
]


@pytest.mark.parametrize(("lang", "meta", "is_cached"), CACHED)
def test_what_is_cached(renderer: Renderer, lang: Any, meta: Any, is_cached: bool) -> None:
    first, second = [renderer.render("user_locked", lang, meta) for _ in range(2)]
    assert (first is second) == is_cached


def test_the_cache_can_be_switched_off() -> None:
    renderer = Renderer.load(settings=Settings(cache_entries=0))
    messages = [renderer.render("user_locked") for _ in range(4)]
    assert len(set(map(id, messages))) == 4
