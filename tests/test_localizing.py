"""Upstream bodies: what changes in them, and that nothing else does; `test_identifying.py` has which error is which."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.clerk_body import ENGLISH, LONG
from support.worlds import write_locales

import pardon
from pardon import Renderer, Settings
from pardon.envelopes import FORMATS, RenderedError
from pardon.localizing import localize, localize_json
from pardon.shapes import ORIGINALS, SHAPES

Json = dict[str, Any]

LOCKED = {
    "code": "user_locked",
    "message": "Locked",
    "long_message": "Locked for 300 s",
    "meta": {"timeRemaining": 300},
}
SHORT = "Konto gesperrt"
NATIVE = {
    "domain": "clerk", "code": "user_locked", "name": "UserLocked", "id": "user_locked-UserLocked", "status": 403,
    "locale": "en", "known": True, "shortMessage": "Locked", "longMessage": "Wait", "resolution": None, "help": None,
    "meta": {"timeRemaining": 300}, "problems": [],
}  # fmt: skip
PROBLEM = {
    "type": "about:blank", "title": "Locked", "status": 403, "domain": "clerk", "code": "user_locked", "detail": "Wait",
}  # fmt: skip
CONFLICT = {"error": "Conflict", "error_code": "CONFLICT", "timestamp": "2026-11-21T14:05:00Z"}
CONFLICT_DE = "Die Ressource existiert bereits oder wurde inzwischen von jemand anderem geändert."
INFO = "type.googleapis.com/google.rpc.ErrorInfo"
LOCALIZED = "type.googleapis.com/google.rpc.LocalizedMessage"
GOOGLE = {
    "error": {
        "code": 403, "message": ENGLISH, "status": "PERMISSION_DENIED",
        "details": [
            {"@type": INFO, "reason": "USER_LOCKED", "domain": "clerk", "metadata": {"timeRemaining": "300"}},
            {"@type": LOCALIZED, "locale": "en", "message": ENGLISH},
        ],
    }
}  # fmt: skip

CASES: list[tuple[str, str | None, Any, Any]] = [
    # what it shows, shape, body, what is different in German: a path and a value each
    (
        "Clerk's body", "clerk", {"errors": [LOCKED], "clerk_trace_id": "x"},
        {("errors", 0, "message"): SHORT, ("errors", 0, "long_message"): LONG},
    ),
    (
        "Clerk's client has another spelling", "clerk",
        {"errors": [{"code": "user_locked", "message": "m", "longMessage": "l", "meta": {"timeRemaining": 300}}]},
        {("errors", 0, "message"): SHORT, ("errors", 0, "longMessage"): LONG},
    ),
    (
        "a null stays null", "clerk", {"errors": [{**LOCKED, "long_message": None}]},
        {("errors", 0, "message"): SHORT},
    ),
    (
        "a text that lacks its value stays, and the other one with it", "clerk",
        {"errors": [{"code": "unsupported_country_code", "message": "m", "long_message": "l", "meta": {}}]}, {},
    ),
    (
        "an empty text is a text", "clerk", {"errors": [{**LOCKED, "message": ""}]},
        {("errors", 0, "message"): SHORT, ("errors", 0, "long_message"): LONG},
    ),
    (
        "known, unknown and no errors in one list", "clerk",
        {"errors": [{"code": "nonsense", "message": "m"}, 3, None, {"message": "m"}, LOCKED]},
        {("errors", 4, "message"): SHORT, ("errors", 4, "long_message"): LONG},
    ),
    ("an unknown code", "clerk", {"errors": [{"code": "nonsense", "message": "m"}]}, {}),
    ("an empty code", "clerk", {"errors": [{"code": "", "message": "m"}]}, {}),
    (
        "an error without a code has its text", "clerk",
        {"errors": [{"code": "", "message": "already exists", "long_message": "This email address already exists."}]},
        {("errors", 0, "message"): "Angabe bereits vergeben",
         ("errors", 0, "long_message"): "Diese E-Mail-Adresse wird bereits verwendet."},
    ),
    ("meta that is none", "clerk", {"errors": [{**LOCKED, "meta": [1]}]}, {}),
    ("AuthOS's body", "authos", CONFLICT, {("error",): CONFLICT_DE}),
    ("AuthOS's body has no locale", "authos", {**CONFLICT, "locale": "x"}, {("error",): CONFLICT_DE}),
    ("another product's code in AuthOS's shape", "authos", {**CONFLICT, "error_code": "user_locked"}, {}),
    ("AuthOS, unknown", "authos", {**CONFLICT, "error_code": "NONSENSE"}, {}),
    ("another service's error is not this one's", "authos", {**CONFLICT, "error_code": "internal_error"}, {}),
    (
        "a problem; its values are extension members", "problem", {**PROBLEM, "timeRemaining": 300, "balance": None},
        {("title",): SHORT, ("detail",): LONG},
    ),
    ("a problem with meta", "problem", {**PROBLEM, "meta": {"timeRemaining": 300}},
     {("title",): SHORT, ("detail",): LONG}),
    (
        "a problem's type names the variant", "problem",
        {"type": "https://x.example/errors/clerk/user_locked-UserLockedIndefinitely", "title": "Locked", "locale": "en",
         "code": "user_locked"},
        {("title",): SHORT, ("locale",): "de"},
    ),
    (
        "a problem of the service itself", "problem",
        {"title": "m", "code": "internal_error", "domain": "pardon"}, {("title",): "Interner Fehler"},
    ),
    ("a problem of a domain that is not loaded", "problem", {**PROBLEM, "domain": "shop"}, {}),
    ("a problem without a code", None, {"type": "about:blank", "title": "m", "status": 403}, None),
    (
        "the native body", "native", NATIVE,
        {("shortMessage",): SHORT, ("longMessage",): LONG, ("locale",): "de"},
    ),
    (
        "native bodies in a list", "native batch", {"errors": [NATIVE]},
        {("errors", 0, "shortMessage"): SHORT, ("errors", 0, "longMessage"): LONG, ("errors", 0, "locale"): "de"},
    ),
    (
        "Google's body: the message for developers stays", "google", GOOGLE,
        {("error", "details", 1, "message"): LONG, ("error", "details", 1, "locale"): "de"},
    ),
    (
        "a status without a localized message has only the other", "google",
        {"error": {**GOOGLE["error"], "details": GOOGLE["error"]["details"][:1]}}, {("error", "message"): LONG},
    ),
    *(
        (f"nothing known: {body!r}", None, body, None)
        for body in (
            None, 1, "x", [], [LOCKED], {}, {"errors": []}, {"errors": {}}, {"errors": [1]}, {"error": {"code": 1}},
            {"code": 5, "title": "m"}, {"code": "x"}, {"error": "m"}, {"errors": [{"code": "x"}]},
            {"error": {"message": "m", "details": {}}}, {"error": {"message": "m", "details": [{"@type": INFO}]}},
        )
    ),
]  # fmt: skip


def changed(body: Any, differences: dict[tuple[Any, ...], str]) -> Any:
    expected = copy.deepcopy(body)
    for (*path, last), value in differences.items():
        target = expected
        for step in path:
            target = target[step]
        target[last] = value
    return expected


@pytest.mark.parametrize(("shape", "body", "differences"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_only_the_texts_change(renderer: Renderer, shape: str | None, body: Any, differences: Any) -> None:
    before = copy.deepcopy(body)
    expected = changed(body, differences or {})
    localized = localize(renderer, body, "de")
    assert (localized.shape, localized.locales) == (shape, ("de",) if differences else ())
    assert json.dumps(localized.body) == json.dumps(expected)  # the order of the keys too
    assert body == before
    as_text = localize_json(renderer, json.dumps(body).encode(), "de")
    assert (as_text.shape, as_text.locales, json.loads(as_text.body)) == (shape, localized.locales, expected)


def test_every_shape_is_tested() -> None:
    assert {case[1] for case in CASES} == {shape.name for shape in SHAPES} | {None}


SPLICED = [
    # JSON text in which %s stands for the short message, the code that comes with it
    '{"errors":[{"code":"signed_out","message":%s}]}',
    '\n{ "errors" :\t[ { "message" : %s , "code":"signed\\u005fout" } ] }\r\n ',
    '{"errors":[{"code":"signed_out","message":%s,"a":1.10,"b":1E400,"c":-0,"d":12345678901234567890123,"e":"\\u00e9"}]}',
    '{"errors":[{"code":"signed_out","message":%s,"lone":"\\ud800","slash":"\\/","nested":{"message":"m","x":[[]]}}]}',
    '{"errors":[{"code":"nonsense","message":"m"},[],{},"]}",{"code":"signed_out","message":%s}],"b":[],"a":{}}',
    '{"errors":0,"errors":[{"code":"signed_out","message":"first","message":%s}]}',
    '{"mess\\"age":"}","errors":[{"code":"signed_out","message":%s,"":"ü"}]}',
]


@pytest.mark.parametrize("text", SPLICED)
def test_the_rest_of_the_text_stays_byte_for_byte(renderer: Renderer, text: str) -> None:
    sent = (text % '"Lo\\u0063ked"').encode()
    assert localize_json(renderer, sent, "de").body.decode() == text % '"Abgemeldet"'
    kept = localize_json(renderer, sent, "de", original_message="keep")
    assert kept.body.decode() == text % '"Abgemeldet","originalMessage":"Lo\\u0063ked"'


def test_what_changes_nothing_returns_the_very_body(renderer: Renderer) -> None:
    body = {"errors": [{"code": "nonsense", "message": "m"}]}
    assert localize(renderer, body, "de").body is body
    text = b'{ "errors": [{"code":"nonsense","message":"\\u006d"}] }'
    assert localize_json(renderer, text, "de").body is text


@pytest.mark.parametrize("depth", range(900, 1_000, 7))
def test_nesting_near_the_limit_of_the_stack(renderer: Renderer, depth: int) -> None:
    text = '{"errors":[{"code":"signed_out","message":"m","deep":' + "[" * depth + "]" * depth + "}]}"
    try:
        body = localize_json(renderer, text.encode(), "de").body
    except ValueError:
        return
    assert "Abgemeldet" in body.decode()


def test_original_message_keeps_each_text_beside_the_new_one(renderer: Renderer) -> None:
    localized = localize(renderer, {"errors": [LOCKED]}, "de", original_message="keep").body
    assert list(localized["errors"][0].items()) == [
        ("code", "user_locked"), ("message", SHORT), ("originalMessage", "Locked"), ("long_message", LONG),
        ("originalLongMessage", "Locked for 300 s"), ("meta", {"timeRemaining": 300}),
    ]  # fmt: skip
    again = localize(renderer, localized, "pl", original_message="keep").body
    assert again["errors"][0]["originalMessage"] == "Locked"
    assert again["errors"][0]["message"] == "Konto zablokowane"


def test_originals_are_kept_or_not(renderer: Renderer) -> None:
    with pytest.raises(ValueError, match="original_message"):
        localize(renderer, {"errors": [LOCKED]}, "de", original_message="maybe")  # type: ignore[arg-type]


def test_originals_of_the_other_shapes(renderer: Renderer) -> None:
    authos = localize(renderer, CONFLICT, "de", original_message="keep").body
    assert list(authos) == ["error", "originalMessage", "error_code", "timestamp"]
    problem = localize(renderer, {**PROBLEM, "timeRemaining": 300}, "de", original_message="keep").body
    assert list(problem) == [
        "type", "title", "originalMessage", "status", "domain", "code", "detail", "originalLongMessage",
        "timeRemaining",
    ]  # fmt: skip
    assert (problem["originalMessage"], problem["originalLongMessage"]) == ("Locked", "Wait")
    named = {**NATIVE, "code": "FORBIDDEN", "domain": "authos", "id": "FORBIDDEN-Authorization", "resolution": "Ask"}
    native = localize(renderer, {"errors": [named]}, "de", original_message="keep").body["errors"][0]
    assert native["originalResolution"] == "Ask"
    assert "originalLocale" not in native
    assert set(ORIGINALS) == {"short", "long", "message", "resolution", "help"}


def test_a_language_of_its_own_for_each_error(renderer: Renderer) -> None:
    """Content-Language is known only where every text is replaced."""
    whole, half = ({"errors": [LOCKED, *more]} for more in ([], [{"code": "nonsense", "message": "m"}]))
    assert (localize(renderer, whole, "de").is_complete, localize(renderer, half, "de").is_complete) == (True, False)


def test_one_error_is_one_language(tmp_path: Any) -> None:
    """A locale that has the short text alone is not mixed with the English of the long one."""
    files = {
        "shop.toml": "[sold_out]\nstatus = 409\n[late]\nstatus = 503\n",
        "en/shop.ftl": "sold_out = Sold out\n    .long = It is.\nlate = Late\n    .long = It is late.\n",
        "fr/shop.ftl": "sold_out = Épuisé\nlate = En retard\n    .long = C’est en retard.\n",
    }
    folder = write_locales(tmp_path, files)
    own = Renderer.load(folder, folder, Settings())
    errors = [{"title": "x", "detail": "y", "code": code, "domain": "shop"} for code in ("sold_out", "late")]
    assert localize(own, errors[0], "fr").body == errors[0]
    assert localize(own, errors[1], "fr").body == {**errors[1], "title": "En retard", "detail": "C’est en retard."}
    assert localize(own, {**errors[0], "detail": None}, "fr").body["title"] == "Épuisé"


def test_the_generic_text_replaces_nothing(renderer: Renderer) -> None:
    for entry in renderer.catalog:
        message = renderer.render(entry.id, "de", {}, domain=entry.domain, name=entry.name)
        if any(problem.kind == "generic-text" for problem in message.problems):
            body = {"errors": [{"code": entry.id, "message": "upstream's own"}]}
            assert localize(renderer, body, "de", domain=entry.domain).body is body


@pytest.mark.parametrize("name", ["json", "problem", "clerk", "authos", "google"])
@pytest.mark.parametrize("meta", [{"timeRemaining": 300}, {}])
def test_own_bodies_come_back_as_if_rendered_in_the_other_language(renderer: Renderer, name: str, meta: Json) -> None:
    """The English says the values that a body has no member for."""
    english, german = (renderer.render("user_locked", lang, {"timeRemaining": 300}) for lang in ("en", "de"))
    upstream, expected = (
        {
            **dict(FORMATS[name].build(RenderedError(message, meta, english=english))),
            "timestamp": "2026-11-21T14:05:00Z",
        }
        for message in (english, german)
    )
    assert localize(renderer, upstream, "de", domain="clerk").body == expected


def test_at_most_as_many_errors_as_a_batch_has(renderer: Renderer) -> None:
    body = {"errors": [LOCKED] * 150}
    localized = localize(renderer, body, "de")
    assert [error["message"] for error in localized.body["errors"]] == [SHORT] * 100 + ["Locked"] * 50
    assert not localized.is_complete


def test_from_the_package() -> None:
    assert pardon.localize(CONFLICT, "de-AT")["error"] == CONFLICT_DE
    assert pardon.localize("nonsense", "de") == "nonsense"


TEXTS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["user_locked", "FORBIDDEN", "nonsense", "clerk", "http_404", "is invalid", "Account locked", ENGLISH]
    ),
)
KEYS = st.sampled_from([
    "code", "error_code", "error", "errors", "message", "long_message", "title", "detail", "shortMessage", "meta",
    "domain", "name", "id", "locale", "type", "timeRemaining", "resolution", "details", "@type", "reason", "metadata",
])  # fmt: skip
BODIES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=6),
    max_leaves=20,
)


@given(body=BODIES, lang=st.sampled_from(["de", "ar", None, "xx"]), domain=st.sampled_from([None, "clerk", "shop"]))
def test_no_body_breaks_it_and_both_ways_agree(
    renderer: Renderer, body: Any, lang: str | None, domain: str | None
) -> None:
    localized = localize(renderer, body, lang, domain=domain, original_message="keep")
    as_text = localize_json(renderer, json.dumps(body).encode(), lang, domain=domain, original_message="keep")
    assert json.loads(as_text.body) == localized.body
    assert as_text.locales == localized.locales
