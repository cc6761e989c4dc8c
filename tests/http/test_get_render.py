"""GET /render: everything that may be asked, compared with what the library renders."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from starlette.datastructures import QueryParams
from support.asgi import Answer, ask

from pardon import Renderer
from pardon.envelopes import FORMATS, choose_format, to_bytes
from pardon.envelopes import RenderedError as Envelope
from pardon.http import create_app
from pardon.http.app import Service
from pardon.http.conditional import etag_of
from pardon.http.query import query_meta
from pardon.http.settings import ServiceSettings

CONFIGURED = ServiceSettings(cors_origins=("https://app.example.com",), cache_age=60, max_url=200)
JSON, TEXT, PROBLEM = "application/json", "text/plain; charset=utf-8", "application/problem+json"

LOCKED = "code=user_locked&lang=de&meta[timeRemaining]=300"
REQUESTS: list[tuple[str, dict[str, str], str]] = [
    # query, headers; the media type of the message, or the code of the problem
    (LOCKED, {}, JSON),
    (LOCKED + "&meta[support]=help@example.com", {}, JSON),
    ("code=user_locked&lang=de&meta%5BtimeRemaining%5D=300", {}, JSON),
    ('code=user_locked&lang=de&meta={"timeRemaining":300}', {}, JSON),
    ("code=user_locked&meta[a][b]=1&meta[c][]=2&meta[c][]=3&meta[d]=1&meta[d]=2", {}, JSON),
    ("code=user_locked&metadata=1", {}, JSON),
    ("code=user_locked", {}, JSON),
    ("code=user_locked&lang=", {"Accept-Language": "pl"}, JSON),
    ("code=user_locked", {"Accept-Language": "de-CH, en;q=0.8"}, JSON),
    ("code=user_locked&lang=de", {"Accept-Language": "pl"}, JSON),
    ("code=user_locked", {"Accept-Language": "de;q=0"}, JSON),
    ("code=user_locked&lang=" + "x" * 100, {}, JSON),
    ("code=user_locked", {"Accept-Language": "x" * 3_000}, JSON),
    ("code=user_locked&lang=ar&isolate=always&escape=html&meta[timeRemaining]=1%3Cb%3E", {}, JSON),
    ("code=user_locked&isolate=sometimes", {}, "parameter_invalid"),
    ("code=user_locked&escape=", {}, "parameter_invalid"),
    *((f"{LOCKED}&format={name}", {}, JSON) for name in ("json", "clerk", "google")),
    (f"{LOCKED}&format=text", {}, TEXT),
    (f"{LOCKED}&format=problem", {}, PROBLEM),
    *((f"{LOCKED}&format={name}", {}, "parameter_invalid") for name in ("xml", "")),
    (LOCKED, {"Accept": "*/*"}, JSON),
    (LOCKED, {"Accept": "application/json;q=0.5, text/plain"}, TEXT),
    (LOCKED + "&format=problem", {"Accept": "text/plain"}, PROBLEM),
    (LOCKED, {"Accept": "application/problem+json"}, PROBLEM),
    (LOCKED, {"Accept": "text/html,*/*;q=0.8"}, JSON),
    (LOCKED, {"Accept": ""}, JSON),
    (LOCKED, {"If-None-Match": '"other"'}, JSON),
    (LOCKED, {"X-Request-ID": "mine"}, JSON),
    (LOCKED, {"X-Request-ID": "not an id"}, JSON),
    (LOCKED, {"X-Request-ID": "mine", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}, JSON),
    (LOCKED, {"Origin": "https://app.example.com"}, JSON),
    (LOCKED, {"Origin": "https://evil.example.com", "Accept-Language": "de", "User-Agent": "x"}, JSON),
    ("code=invalid_handshake&lang=en&meta[reason]=%D7%A9%D7%9C%D7%95%D7%9D%00%E2%80%AE", {}, JSON),
    ("code=invalid_handshake&lang=en&meta[reason]=%ed%a0%80", {}, JSON),
    ("code=user_locked&code=other", {}, "unknown_code"),
    ("code=user_locked&lang=de&lang=pl", {}, JSON),
    ("code=user_locked&name=UserLockedIndefinitely&domain=clerk&instance=/a", {}, JSON),
    ("code=user_locked&format=problem&instance=/orders/7", {}, PROBLEM),
    ("code=invalid_handshake&lang=en&escape=html&meta[reason]=%3Cscript%3E%22", {}, JSON),
    ("code=not_allowed_access&lang=en&meta[Identifiers][]=a@x.io&meta[Identifiers][]=b@x.io", {}, JSON),
    ("", {}, "parameter_missing"),
    *(
        (f"code=user_locked&meta[a]{one}=1&meta[a]{two}=2", {}, "parameter_invalid")
        for one, two in (("", "[b]"), ("[b]", ""), ("[]", "[b]"), ("[b]", "[]"), ("[b][c]", "[b]"))
    ),  # a value and an object
    ("code=user_locked;lang=de", {}, "unknown_code"),
    ("code=user%5flocked&lang=d%65", {}, JSON),
    ("name=UserLocked&code=" + "x" * 170, {}, "unknown_code"),
]


@pytest.fixture(scope="module", params=[ServiceSettings(), CONFIGURED], ids=["default", "configured"])
def app(request: pytest.FixtureRequest) -> Service:
    return create_app(Renderer.load(settings=request.param))


def get(app: Any, query: str, headers: Mapping[str, str] | None = None) -> Answer:
    raw = [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()]
    return ask(app, "GET", "/render", query.encode(), raw)


def expected(app: Service, query: str, headers: Mapping[str, str]) -> tuple[bytes, str]:
    """Return the body and the locale that the library gives, without the service's own reading of queries."""
    renderer, asked = app.state.catalog.renderer, QueryParams(query)
    options: Any = {name: asked[name] for name in ("domain", "name", "isolate", "escape") if name in asked}
    meta = query_meta(asked.multi_items(), app.state.catalog.settings)
    lang = asked.get("lang") or headers.get("Accept-Language")
    format = FORMATS[asked["format"]] if "format" in asked else choose_format(headers.get("Accept"))
    message, english = (renderer.render(asked["code"], tag, meta, **options) for tag in (lang, "en"))
    page = f"http://errors.example.com/errors/{message.domain}/{message.id}"
    body = format.build(Envelope(message, meta, page, asked.get("instance"), english))
    if format.name == "json":
        body["problems"] += [
            {"kind": "unknown-parameter", "detail": f"{name}; values of meta are spelled meta[{name}]=..."}
            for name in ("metadata", "x", "") if name in asked
        ]  # fmt: skip
    return to_bytes(body), message.locale


@pytest.mark.parametrize(("query", "headers", "kind"), REQUESTS)
def test_a_request_is_answered_as_the_library_renders_it(
    app: Service, query: str, headers: dict[str, str], kind: str
) -> None:
    answers = [get(app, query, headers) for _ in range(3)]
    if kind not in (JSON, TEXT, PROBLEM):
        assert {answer.header("content-type") for answer in answers} == {PROBLEM}
        assert all(f'"code":"{kind}"'.encode() in answer.body for answer in answers)
        assert {answer.header("cache-control") for answer in answers} == {"no-store"}
        return
    assert answers[0] == answers[1] == answers[2]  # rendered, cached, cached
    answer = answers[0]
    body, locale = expected(app, query, headers)
    assert (answer.status, answer.body) == (200, body)
    age = app.state.catalog.settings.cache_age
    assert {name: answer.header(name) for name in ("content-type", "content-language", "etag", "cache-control")} == {
        "content-type": kind,
        "content-language": locale,
        "etag": etag_of(body, kind, locale),
        "cache-control": "private, no-cache" if "meta" in query else f"public, max-age={age}",
    }
    assert answer.header("content-length") == str(len(body))
    assert answer.header("pardon-catalog-version") == app.state.catalog.version


def test_an_answer_that_names_the_time_is_rendered_anew(app: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter("abc")
    monkeypatch.setitem(FORMATS, "authos", replace(FORMATS["authos"], build=lambda _: next(times)))
    assert [get(app, f"{LOCKED}&format=authos").body for _ in range(3)] == [b"a", b"b", b"c"]


def test_an_answer_that_names_the_host_is_rendered_for_it(app: Service) -> None:
    hosts = ("a.example", "b.example", "a.example")
    answers = [get(app, f"{LOCKED}&format=problem", {"Host": host}) for host in hosts]
    for host, answer in zip(hosts, answers, strict=True):
        assert f'"type":"http://{host}/errors/clerk/'.encode() in answer.body


@pytest.mark.parametrize("header", ["{}", "W/{}", '"other", {}', "*"])
def test_an_unchanged_answer_is_not_sent_again(app: Service, header: str) -> None:
    tag = get(app, LOCKED).header("etag") or ""
    for _ in range(2):
        answer = get(app, LOCKED, {"If-None-Match": header.format(tag)})
        assert (answer.status, answer.body, answer.header("etag")) == (304, b"", tag)


def test_what_is_long_and_codes_that_are_made_up_take_no_place_in_the_cache(renderer: Renderer) -> None:
    app = create_app(renderer)
    for number in range(10):
        accept = {"Accept": f"application/json, x/{number}" + "x" * 60_000}
        assert get(app, "code=user_locked&lang=de", accept).status == 200
        assert get(app, f"code=junk{number}&lang=de").status == 404
        assert get(app, f"code=user_locked&x={number}" + "x" * 1_000).status == 200
    assert app.state.catalog._responses.cache_info().currsize == 0
