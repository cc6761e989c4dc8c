"""Upstream bodies: which are recognized, what changes in them, and that nothing else does."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pardon
from pardon import Renderer
from pardon.envelopes import FORMATS, Answer
from pardon.localizing import ORIGINALS, SHAPES, localize, localize_json

Json = dict[str, Any]

LOCKED = {
    "code": "user_locked",
    "message": "Locked",
    "long_message": "Locked for 300 s",
    "meta": {"timeRemaining": 300},
}
SHORT = "Konto gesperrt"
LONG = (
    "Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen. "
    "Für weitere Informationen wenden Sie sich bitte an den Support."
)
NATIVE = {
    "domain": "clerk", "code": "user_locked", "name": "UserLocked", "id": "user_locked-UserLocked", "status": 403,
    "locale": "en", "known": True, "shortMessage": "Locked", "longMessage": "Wait", "resolution": None, "help": None,
    "meta": {"timeRemaining": 300}, "problems": [],
}  # fmt: skip
PROBLEM = {"type": "about:blank", "title": "Locked", "status": 403, "code": "user_locked", "detail": "Wait"}
FORBIDDEN = {"error": "Forbidden", "error_code": "FORBIDDEN", "timestamp": "2026-11-21T14:05:00Z"}
FORBIDDEN_DE = "Sie sind angemeldet, aber Ihr Konto hat hierfür keine Berechtigung."

CASES: list[tuple[str, str | None, Any, Any]] = [
    # what it shows, shape, body, what is different in German: a path and a value each
    (
        "Clerk's body", "clerk", {"errors": [LOCKED], "clerk_trace_id": "x"},
        {("errors", 0, "message"): SHORT, ("errors", 0, "long_message"): LONG},
    ),
    (
        "a null stays null", "clerk", {"errors": [{**LOCKED, "long_message": None}]},
        {("errors", 0, "message"): SHORT},
    ),
    (
        "a long text that lacks its value stays, the short one does not", "clerk",
        {"errors": [{"code": "unsupported_country_code", "message": "m", "long_message": "l", "meta": {}}]},
        {("errors", 0, "message"): "Landesvorwahl nicht unterstützt"},
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
    ("meta that is none", "clerk", {"errors": [{**LOCKED, "meta": [1], "long_message": None}]},
     {("errors", 0, "message"): SHORT}),
    ("AuthOS's body", "authos", FORBIDDEN, {("error",): FORBIDDEN_DE}),
    ("AuthOS's body has no locale", "authos", {**FORBIDDEN, "locale": "x"}, {("error",): FORBIDDEN_DE}),
    ("another product's code in AuthOS's shape", "authos", {"error": "m", "error_code": "user_locked",
     "timeRemaining": 300}, {("error",): LONG}),
    ("AuthOS, unknown", "authos", {"error": "m", "error_code": "NONSENSE"}, {}),
    ("another service's error is not this one's", "authos", {"error": "m", "error_code": "internal_error"}, {}),
    (
        "a problem; its values are extension members", "problem", {**PROBLEM, "timeRemaining": 300, "balance": None},
        {("title",): SHORT, ("detail",): LONG},
    ),
    ("a problem with meta", "problem", {**PROBLEM, "meta": {"timeRemaining": 300}},
     {("title",): SHORT, ("detail",): LONG}),
    (
        "a problem's type names the variant", "problem",
        {**PROBLEM, "type": "https://x.example/errors/clerk/user_locked-UserLocked", "locale": "en"},
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
    *(
        (f"nothing known: {body!r}", None, body, None)
        for body in (
            None, 1, "x", [], [LOCKED], {}, {"errors": []}, {"errors": {}}, {"errors": [1]}, {"error": {"code": 1}},
            {"code": 5, "title": "m"}, {"code": "x"}, {"error": "m"}, {"errors": [{"code": "x"}]},
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
    '{"errors":[{"code":"user_locked","message":%s}]}',
    '\n{ "errors" :\t[ { "message" : %s , "code":"user\\u005flocked" } ] }\r\n ',
    '{"errors":[{"code":"user_locked","message":%s,"a":1.10,"b":1E400,"c":-0,"d":12345678901234567890123,"e":"\\u00e9"}]}',
    '{"errors":[{"code":"user_locked","message":%s,"lone":"\\ud800","slash":"\\/","nested":{"message":"m","x":[[]]}}]}',
    '{"errors":[{"code":"nonsense","message":"m"},[],{},"]}",{"code":"user_locked","message":%s}],"b":[],"a":{}}',
    '{"errors":0,"errors":[{"code":"user_locked","message":"first","message":%s}]}',
    '{"mess\\"age":"}","errors":[{"code":"user_locked","message":%s,"":"ü"}]}',
]


@pytest.mark.parametrize("text", SPLICED)
def test_the_rest_of_the_text_stays_byte_for_byte(renderer: Renderer, text: str) -> None:
    sent = (text % '"Lo\\u0063ked"').encode()
    assert localize_json(renderer, sent, "de").body.decode() == text % f'"{SHORT}"'
    kept = localize_json(renderer, sent, "de", original_message="keep")
    assert kept.body.decode() == text % f'"{SHORT}","originalMessage":"Lo\\u0063ked"'


def test_what_changes_nothing_returns_the_very_body(renderer: Renderer) -> None:
    body = {"errors": [{"code": "nonsense", "message": "m"}]}
    assert localize(renderer, body, "de").body is body
    text = b'{ "errors": [{"code":"nonsense","message":"\\u006d"}] }'
    assert localize_json(renderer, text, "de").body is text


NOT_JSON = [b"", b"{", b"\xff", b"\xef\xbb\xbf{}", '{"a":1}'.encode("utf-16"), b'{"a":NaN}', b"[" * 100_000, b"{}x"]


@pytest.mark.parametrize("body", NOT_JSON)
def test_what_is_no_json_is_told(renderer: Renderer, body: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (the message is the parser's)
        localize_json(renderer, body, "de")


@pytest.mark.parametrize("depth", range(900, 1_000, 7))
def test_nesting_near_the_limit_of_the_stack(renderer: Renderer, depth: int) -> None:
    text = '{"errors":[{"code":"user_locked","message":"m","deep":' + "[" * depth + "]" * depth + "}]}"
    try:
        body = localize_json(renderer, text.encode(), "de").body
    except ValueError:
        return
    assert SHORT in body.decode()


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
    authos = localize(renderer, FORBIDDEN, "de", original_message="keep").body
    assert list(authos) == ["error", "originalMessage", "error_code", "timestamp"]
    problem = localize(renderer, {**PROBLEM, "timeRemaining": 300}, "de", original_message="keep").body
    assert (problem["originalMessage"], problem["originalLongMessage"]) == ("Locked", "Wait")
    both = {
        "errors": [
            {**NATIVE, "code": "FORBIDDEN", "domain": "authos", "name": "FORBIDDEN-Authorization", "resolution": "Ask"}
        ]
    }
    native = localize(renderer, both, "de", original_message="keep").body["errors"][0]
    assert native["originalResolution"] == "Ask"
    assert "originalLocale" not in native
    assert set(ORIGINALS) == {"short", "long", "resolution", "help"}


def test_a_domain_can_be_given(renderer: Renderer) -> None:
    body = {"errors": [{"code": "FORBIDDEN", "message": "m"}]}
    assert localize(renderer, body, "de").locales == ("de",)
    assert localize(renderer, body, "de", domain="clerk").locales == ()
    assert localize(renderer, {**PROBLEM, "domain": "shop"}, "de", domain="clerk").locales == ("de",)


def test_the_generic_text_replaces_nothing(renderer: Renderer) -> None:
    for entry in renderer.catalog:
        message = renderer.render(entry.id, "de", {}, domain=entry.domain, name=entry.name)
        if any(problem.kind == "generic-text" for problem in message.problems):
            body = {"errors": [{"code": entry.id, "message": "upstream's own"}]}
            assert localize(renderer, body, "de", domain=entry.domain).body is body


@pytest.mark.parametrize("name", ["json", "problem", "clerk", "authos"])
def test_own_bodies_come_back_as_if_rendered_in_the_other_language(renderer: Renderer, name: str) -> None:
    meta = {"timeRemaining": 300}
    link = "https://x.example/errors/clerk/user_locked-UserLocked"
    english, german = (
        FORMATS[name].build(Answer(renderer.render("user_locked", lang, meta), meta, link)) for lang in ("en", "de")
    )
    beside = meta if name in ("problem", "authos") else {}  # these have no member for it
    upstream, expected = ({**dict(body), **beside, "timestamp": ""} for body in (english, german))
    assert localize(renderer, upstream, "de").body == expected


def test_from_the_package() -> None:
    assert pardon.localize(FORBIDDEN, "de-AT")["error"] == FORBIDDEN_DE
    assert pardon.localize("nonsense", "de") == "nonsense"


TEXTS = st.one_of(st.text(max_size=8), st.sampled_from(["user_locked", "FORBIDDEN", "nonsense", "clerk", "http_404"]))
KEYS = st.sampled_from([
    "code", "error_code", "error", "errors", "message", "long_message", "title", "detail", "shortMessage", "meta",
    "domain", "name", "locale", "type", "timeRemaining", "resolution",
])  # fmt: skip
BODIES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=6),
    max_leaves=20,
)


@given(body=BODIES, lang=st.sampled_from(["de", "ar", None, "xx"]))
def test_no_body_breaks_it_and_both_ways_agree(renderer: Renderer, body: Any, lang: str | None) -> None:
    localized = localize(renderer, body, lang, original_message="keep")
    as_text = localize_json(renderer, json.dumps(body).encode(), lang, original_message="keep")
    assert json.loads(as_text.body) == localized.body
    assert as_text.locales == localized.locales
