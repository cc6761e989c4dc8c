"""Values from outside in a message: as markup, as attacks, too long, numbers as text."""

from typing import Any

import pytest
from markupsafe import Markup
from support.rules import rules_renderer

from pardon import Problem, Renderer, Settings


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    return rules_renderer(tmp_path_factory.mktemp("own"))


def test_escaped_texts_are_safe_in_markup(own: Renderer) -> None:
    message = own.render("key", "en", {"name": '"><script>'}, escape="html")
    assert message.long_message == "Send &lt;YOUR_API_KEY&gt; &amp; &quot;&quot;&gt;&lt;script&gt;&quot;"
    assert own.render("key", "en", {"name": "<b>"}).long_message == 'Send <YOUR_API_KEY> & "<b>"'


def test_a_value_that_is_safe_is_not_escaped_again(own: Renderer) -> None:
    message = own.render("key", "de", {"name": Markup("<b>{}</b>").format("<i>")}, escape="html")
    assert message.long_message == "„<b>&lt;i&gt;</b>“ und &lt;YOUR_API_KEY&gt;"
    plain = own.render("key", "de", {"name": Markup("<b>x</b>")})
    assert plain.long_message == "„<b>x</b>“ und <YOUR_API_KEY>"
    assert type(plain.long_message) is str


@pytest.mark.parametrize("code", ["", "nope", "needs_name"])
def test_generic_texts_are_escaped_too(own: Renderer, code: str) -> None:
    assert not set("<>\"'") & set(own.render(code, "en", {}, escape="html").short_message)


# Values as attacks

ATTACKS = [
    # what comes in, and what stands in its place
    ("{ $other }", "{ $other }"),
    ("{{name}}", "{{name}}"),
    ("{0} {1} {name}", "{0} {1} {name}"),
    ("{", "{"),
    ('"}{ -brand }{"', '"}{ -brand }{"'),
    ("%s %d %(name)s %", "%s %d %(name)s %"),
    ("$& $1 $name \\1", "$& $1 $name \\1"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("<name>", "<name>"),
    ("ann\u202egnp.exe", "anngnp.exe"),
    ("\ufeffAnn", "\ufeffAnn"),
]


@pytest.mark.parametrize(("value", "shown"), ATTACKS)
def test_an_attack_is_a_text(own: Renderer, value: str, shown: str) -> None:
    message = own.render("needs_name", "de", {"name": value})
    assert (message.short_message, message.long_message) == (f"Hallo {shown}", f"Wo ist {shown}?")
    assert {problem.kind for problem in message.problems} == {"fallback"}
    listed = own.render("optional", "en", {"who": [value, value], "wait": 60}, isolate="never")
    assert listed.help == f"{shown} and {shown} wait 1 minute"


def test_the_longest_value_that_can_be_set_is_shown(own: Renderer) -> None:
    longest = Renderer(own.catalog, own._locales, Settings(max_value=2_000))
    for name in ("x" * 2_000, "<" * 3_000):
        for how in ({}, {"escape": "html"}, {"isolate": "always"}):
            message = longest.render("needs_name", "de", {"name": name}, **how)
            assert message.short_message.startswith("Hallo ")
            assert len(message.short_message) > 1_000
            assert not any(problem.kind == "not-rendered" for problem in message.problems)
    with pytest.raises(ValueError, match="max_value"):
        Settings(max_value=2_001)


NUMBERS = [
    # what comes in, and what stands there; None where it is no whole number
    (1.0, "one item"),
    (" 1 ", "one item"),
    ("١", "one item"),
    ("1e3", "1,000 items"),
    ("\u22123", "-3 items"),
    (10**40, "10" + ",000" * 13 + " items"),
    (-0.0, "0 items"),
    (True, None),
    ("1,000", None),
    ("1.5", None),
    (10**400, None),
    ({"a": 1}, None),
]


@pytest.mark.parametrize(("raw", "expected"), NUMBERS)
def test_a_number_that_arrives_as_something_else(own: Renderer, raw: Any, expected: str | None) -> None:
    message = own.render("optional", "en", {"count": raw})
    # An optional argument that cannot be read is absent: the default variant, without a number.
    assert (message.resolution or "").strip() == (expected or "items")
    assert (Problem("invalid-argument", "count") in message.problems) == (expected is None)


@pytest.mark.parametrize("raw", ["", " ", None, [], {}])
def test_a_number_that_is_absent(own: Renderer, raw: Any) -> None:
    assert own.render("optional", "en", {"count": raw}).problems == ()


LITERALS = [
    # tag, isolate, text
    ("ar", "auto", "\u2068http://\u2069"),
    ("ar", "always", "\u2068http://\u2069"),
    ("ar", "never", "http://"),
    ("de", "auto", "http://"),
]


@pytest.mark.parametrize(("tag", "isolate", "text"), LITERALS)
def test_left_to_right_literals_are_isolated_in_right_to_left_texts(
    renderer: Renderer, tag: str, isolate: Any, text: str
) -> None:
    message = renderer.render("INVALID_URL", tag, isolate=isolate)
    assert text in (message.long_message or "")
    assert ("\u2068" in (message.long_message or "")) == (text != "http://")
