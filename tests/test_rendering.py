"""The rules of rendering, on a catalogue of its own: fallbacks, generic texts, variants, problems."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.rules import facets, rules_renderer
from support.worlds import SHARING, SHARING_ENGLISH, UNREAD_VALUES, catalog_of, write_locales

from pardon import Problem, Renderer, Settings


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    return rules_renderer(tmp_path_factory.mktemp("own"))


def test_each_facet_falls_back_by_itself(own: Renderer) -> None:
    message = own.render("whole", "de")
    assert facets(message) == {
        "short": "Ganz", "long": "Ein langer Text", "resolution": "A way out", "help": "Some help",
    }  # fmt: skip
    assert message.locale == "de"
    assert message.problems == (Problem("fallback", "resolution: en"), Problem("fallback", "help: en"))
    assert own.render("whole", "en").problems == ()


def test_the_chain_is_walked_in_order(own: Renderer) -> None:
    message = own.render("whole", ["ar", "de"])
    assert (message.short_message, message.locale) == ("Ganz", "de")
    assert Problem("fallback", "short: de") in message.problems


def test_a_missing_argument_leaves_its_facets_out(own: Renderer) -> None:
    message = own.render("needs_name", "de")
    generic = own.render("http_404", "de", domain="http")
    assert message.short_message == generic.short_message != ""
    assert (message.long_message, message.help, message.known) == (None, "Ask us", True)
    assert set(message.problems) == {
        Problem("missing-argument", "name"), Problem("not-rendered", "short"), Problem("not-rendered", "long"),
        Problem("fallback", "help: en"), Problem("generic-text", "short"),
    }  # fmt: skip


@pytest.mark.parametrize("name", [None, "", "  ", [], {}, {"a": 1}, float("nan"), "\u202e\u0000", "\ud800"])
def test_a_value_that_cannot_be_read_is_a_missing_one(own: Renderer, name: Any) -> None:
    message = own.render("needs_name", "de", {"name": name})
    assert message.long_message is None
    assert {problem.kind for problem in message.problems} >= {"generic-text", "not-rendered"}
    assert {problem.detail for problem in message.problems if "argument" in problem.kind} == {"name"}


@pytest.mark.parametrize("code", ["nope", "", "../../etc/passwd", "<script>", None, 5, ["user_locked"]])
def test_an_unknown_code_has_the_generic_text(own: Renderer, code: Any) -> None:
    message = own.render(code, "de", {"name": "Ann"})
    assert (message.known, message.id, message.domain, message.status) == (False, None, None, None)
    assert message.code == str(code)
    assert message.locale == "de"
    assert message.short_message
    assert Problem("unknown-code", "code") in message.problems
    assert str(code) == "" or all(str(code) not in (text or "") for text in facets(message).values())


def test_the_error_without_a_code_is_meant_by_its_name(renderer: Renderer) -> None:
    assert renderer.render("", "de", name="IdentificationExists").known
    assert renderer.render("IdentificationExists", "de").known
    for name in (None, "", "UserLocked"):
        assert not renderer.render("", "de", name=name).known


@pytest.mark.parametrize("code", ["user_locked", "nope"])
def test_languages_may_come_one_by_one(renderer: Renderer, code: str) -> None:
    expected = renderer.render(code, ["xx", "de"])
    assert renderer.render(code, iter(["xx", "de"])) == expected
    assert renderer.prepare(code, iter(["xx", "de"]))(None) == expected


def test_the_generic_text_is_that_of_the_status(own: Renderer) -> None:
    assert own.generic(404).id == "http_404"
    assert own.generic(418).id == "http_418"
    assert own.generic(499).id == "http_4xx"
    assert own.generic(599).id == "http_5xx"
    assert own.generic(None).id == own.generic(302).id == "http_unknown"


UNREAD = [
    # code, meta, name; what is told of it
    ("user_locked", {"timeRemaining": "soon"}, None, ["timeRemaining"]),
    ("user_locked", {"time_remaining": {"a": 1}}, None, ["timeRemaining"]),
    ("user_locked", {}, None, []),
    ("user_locked", {"timeRemaining": None}, None, []),
    ("user_locked", {"timeRemaining": "soon"}, "UserLocked", ["timeRemaining"]),
    ("user_locked", {"timeRemaining": "soon"}, "UserLockedIndefinitely", []),  # the caller knows better
    ("resource_not_found", {"name": ["x"], "clientID": {}}, None, ["paramName"]),
    ("resource_not_found", {"clientID": ["x"], "sessionID": ["y"]}, None, ["clientID", "sessionID"]),
    # Several types are looked for in one place.
    ("greater_than", {"gt": "soon"}, None, ["gt"]),
    ("greater_than", {"gt": 5}, None, []),
    ("greater_than", {"gt": "2020-01-01"}, None, []),
]


@pytest.mark.parametrize(("code", "meta", "name", "told"), UNREAD)
def test_what_no_variant_can_read_is_told(
    renderer: Renderer, code: str, meta: dict[str, Any], name: str | None, told: list[str]
) -> None:
    for _ in range(2):
        problems = renderer.render(code, "de", meta, name=name).problems
        assert [problem.detail for problem in problems if problem.kind == "invalid-argument"] == told


def test_only_what_somebody_looks_for_is_told(tmp_path: Path) -> None:
    catalog_of(tmp_path, SHARING)
    locales = write_locales(tmp_path, {"en/d.ftl": SHARING_ENGLISH})
    renderer = Renderer.load(tmp_path / "catalog", locales, Settings(support="help@example.com"))
    for code, meta, told in UNREAD_VALUES:
        problems = renderer.render(code, "en", meta).problems
        assert [problem.detail for problem in problems if problem.kind == "invalid-argument"] == told, (code, meta)


@pytest.mark.parametrize("how", [{"isolate": "maybe"}, {"escape": "xml"}, {"isolate": None}])
def test_an_unknown_option_is_a_programming_error(own: Renderer, how: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="has to be one of"):
        own.render("whole", "en", **how)


CAPITALS = [
    ("de", "email_address", "long", "Elektronische Adresse von Ann ist falsch"),
    ("de", "email_address", "help", "Elektronische Adresse fehlt"),
    ("de", "email_address", "resolution", "Elektronische Adresse prüfen"),
    ("de", "shoe_size", "resolution", "shoe_size prüfen"),
    ("de", "shoe_size", "long", "shoe_size von Ann ist falsch"),
    ("en", "email_address", "long", "Email address of Ann is wrong"),
    ("tr", "i", "long", "İsim yok"),
    ("ka", "i", "long", "სახელი yok"),
]


@pytest.mark.parametrize(("lang", "param", "facet", "expected"), CAPITALS)
def test_a_parameter_that_begins_a_text_begins_with_a_capital(
    own: Renderer, lang: str, param: str, facet: str, expected: str
) -> None:
    assert facets(own.render("optional", lang, {"param": param, "name": "Ann"}))[facet] == expected


def test_own_data_is_served_with_the_bundled_generic_facets(own: Renderer, renderer: Renderer) -> None:
    assert set(own.locales) >= {"ar", "de", "en", "tr"}
    assert own.render("nope", "de").short_message == renderer.render("nope", "de").short_message
    assert {entry.domain for entry in own.catalog} == {"d", "http", "pardon", "pydantic"}


def test_meta_is_not_changed(own: Renderer) -> None:
    meta: Mapping[str, Any] = {"name": " Ann ", "who": ["a", "b"]}
    own.render("optional", "de", meta)
    assert meta == {"name": " Ann ", "who": ["a", "b"]}


WRONG_TYPES = [{"lang": 5}, {"domain": [1]}, {"domain": {}}, {"name": 7}, {"name": [1]}]
METAS = [None, [], [1], "x", 5, {1: 2}, {"time_remaining": {"time_remaining": {"time_remaining": []}}}]


@pytest.mark.parametrize("arguments", [*WRONG_TYPES, *({"meta": meta} for meta in METAS)])
def test_arguments_of_a_wrong_type_do_not_raise(renderer: Renderer, arguments: dict[str, Any]) -> None:
    assert renderer.render("user_locked", **arguments).short_message
