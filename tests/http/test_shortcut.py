"""The shortcut of GET /render answers what the routes answer."""

import asyncio
from typing import Any
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from pardon import Renderer
from pardon.http import create_app
from pardon.http.app import Service
from pardon.http.incoming import split_query
from pardon.http.settings import ServiceSettings
from pardon.http.shortcut import Shortcut

Answer = tuple[int, list[tuple[bytes, bytes]], bytes]

CONFIGURED = ServiceSettings(cors_origins=("https://app.example.com",), cache_age=60, max_url=200)


def ask(app: Any, query: str, headers: dict[str, str], method: str = "GET", path: str = "/render") -> Answer:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "",
        "headers": [(b"host", b"errors.example.com"), *raw], "server": ("127.0.0.1", 80), "client": ("127.0.0.1", 9),
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    body = b"".join(message.get("body", b"") for message in sent[1:])
    answered = sent[0]["headers"]
    if "X-Request-ID" not in headers:  # a new one each time
        answered = [(name, value) for name, value in answered if name != b"x-request-id"]
    return sent[0]["status"], sorted(answered), body


def whole(app: Service) -> Any:
    """The application without its shortcut."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        await app.through_routes({**scope, "state": {"edition": app.edition}}, receive, send, 0.0)

    return serve


def wired(app: Service) -> Any:
    """The application as a server asks it that needs no task."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        scope = {**scope, "state": {}}
        found = app.at_once(scope)
        if found is None:
            await app(scope, receive, send)
            return
        head, _, body = found[1].partition(b"\r\n\r\n")
        headers = [tuple(line.split(b": ", 1)) for line in head.split(b"\r\n")]
        await send({"type": "http.response.start", "status": found[0], "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return serve


LOCKED = "code=user_locked&lang=de&meta[timeRemaining]=300"
REQUESTS: list[tuple[str, dict[str, str]]] = [
    # query, headers
    (LOCKED, {}),
    (LOCKED + "&meta[support]=help@example.com", {}),
    ("code=user_locked&lang=de&meta%5BtimeRemaining%5D=300", {}),
    ('code=user_locked&lang=de&meta={"timeRemaining":300}', {}),
    ("code=user_locked&meta[a][b]=1&meta[c][]=2&meta[c][]=3&meta[d]=1&meta[d]=2", {}),
    ("code=user_locked&metadata=1", {}),
    ("code=user_locked", {}),
    ("code=user_locked&lang=", {"Accept-Language": "pl"}),
    ("code=user_locked", {"Accept-Language": "de-CH, en;q=0.8"}),
    ("code=user_locked", {"Accept-Language": "x" * 3_000}),
    ("code=user_locked&lang=ar&isolate=always&escape=html&meta[timeRemaining]=1%3Cb%3E", {}),
    ("code=user_locked&isolate=sometimes", {}),
    ("code=user_locked&escape=sql", {}),
    ("code=user_locked&escape=", {}),
    *((f"{LOCKED}&format={name}", {}) for name in ("json", "text", "problem", "clerk", "google", "xml", "")),
    *(
        (LOCKED, {"Accept": accept})
        for accept in ("*/*", "text/plain", "application/problem+json", "image/png", "text/html,*/*;q=0.8", "")
    ),
    (LOCKED, {"If-None-Match": "*"}),
    (LOCKED, {"If-None-Match": '"other"'}),
    (LOCKED, {"X-Request-ID": "mine"}),
    (LOCKED, {"X-Request-ID": "not an id"}),
    (LOCKED, {"X-Request-ID": "mine", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}),
    (LOCKED, {"Origin": "https://app.example.com"}),
    (LOCKED, {"Origin": "https://evil.example.com", "Accept-Language": "de", "User-Agent": "x"}),
    ("code=invalid_handshake&lang=en&meta[reason]=%D7%A9%D7%9C%D7%95%D7%9D%00%E2%80%AE", {}),
    ("code=invalid_handshake&lang=en&meta[reason]=%ed%a0%80", {}),
    ("code=user_locked&code=other", {}),
    ("code=user_locked&lang=de&lang=pl", {}),
    ("code=user_locked&name=UserLockedIndefinitely&domain=clerk&instance=/a", {}),
    ("code=user_locked&domain=nonsense", {}),
    ("code=nonsense&lang=de", {}),
    ("code=", {}),
    ("", {}),
    ("lang=de", {}),
    ("code=user_locked&meta={", {}),
    ("code=user_locked&meta[a]=1&meta[a][b]=2", {}),
    ("code=" + "x" * 201, {}),
    ("code=user_locked&lang=de&x=" + "x" * 9_000, {}),
    ("code=user_locked&lang=de&x=" + "x" * 170, {}),
    ("code=user_locked;lang=de", {}),
    ("code=user%5flocked&lang=d%65", {}),
]


# What a query may spell, in ways that are plain and in ways that are not.
SPELLED = st.text("a1 %+=é[]\u202e", max_size=6) | st.sampled_from(
    ["300", "PT5M", "help%40example.com", "%ff", "1e400"]
)
NAMES = st.sampled_from(
    ["meta[timeRemaining]", "meta%5Btime_remaining%5D", "meta[support]", "meta[a][b]", "meta[a][]", "meta[]", "meta",
     "meta[a", "metadata", "m%65ta[support]", "meta+[a]", "lang", "x", ""]
)  # fmt: skip
QUERY = st.lists(st.tuples(NAMES, SPELLED), max_size=4)


@pytest.fixture(scope="module", params=[ServiceSettings(), CONFIGURED], ids=["default", "configured"])
def app(request: pytest.FixtureRequest) -> Any:
    return create_app(Renderer.load(settings=request.param))


@pytest.mark.parametrize(("query", "headers"), REQUESTS)
def test_both_ways_answer_the_same(app: Any, query: str, headers: dict[str, str]) -> None:
    through_the_routes = ask(whole(app), query, headers)
    first, again = ask(app, query, headers), ask(app, query, headers)
    assert first == again == ask(wired(app), query, headers) == through_the_routes


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(QUERY)
def test_any_values_are_answered_the_same_both_ways(app: Any, pairs: list[tuple[str, str]]) -> None:
    spelled = (f"{name}={quote(value, safe='%+=[]')}" for name, value in pairs)
    query = "&".join(["code=user_locked", *spelled, "name=UserLocked"])
    through_the_routes = ask(whole(app), query, {})
    assert ask(wired(app), query, {}) == ask(app, query, {}) == through_the_routes


def test_what_an_answer_is_tagged_with_is_not_sent_again(app: Any) -> None:
    tag = dict(ask(app, LOCKED, {})[1])[b"etag"].decode()
    for header in (tag, f"W/{tag}", f'"other", {tag}'):
        status, headers, body = ask(app, LOCKED, {"If-None-Match": header})
        assert (status, body) == (304, b"")
        assert (status, headers, body) == ask(whole(app), LOCKED, {"If-None-Match": header})


OTHERS = [("HEAD", "/render"), ("POST", "/render"), ("OPTIONS", "/render"), ("GET", "/locales"), ("GET", "/render/")]


@pytest.mark.parametrize(("method", "path"), OTHERS)
def test_the_rest_is_left_to_the_routes(app: Any, method: str, path: str) -> None:
    assert ask(app, LOCKED, {}, method, path) == ask(whole(app), LOCKED, {}, method, path)


def test_plain_requests_take_the_shortcut(renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(renderer)
    monkeypatch.delattr(FastAPI, "__call__")
    for _ in range(3):  # made, made and kept, kept
        assert ask(app, LOCKED, {})[0] == 200


def test_codes_that_are_made_up_take_no_place(renderer: Renderer) -> None:
    app = create_app(renderer)
    for number in range(10):
        assert ask(app, f"code=junk{number}&lang=de", {})[0] == 404
        assert ask(app, f"code=user_locked&domain=junk{number}", {})[0] == 404
    assert len(app._shortcut._makers) == 0


def test_what_fails_in_front_is_left_to_the_routes(renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(renderer)
    expected = ask(whole(app), LOCKED, {})
    monkeypatch.setattr(Shortcut, "answer", lambda *_: 1 / 0)
    assert ask(app, LOCKED, {}) == ask(wired(app), LOCKED, {}) == expected


QUERIES = [
    "", "a", "a=", "=b", "a=b", "a=b=c", "&&a=b&", "a+b=c+d", "%61=%62", "a%5Bb%5D=%2B+", "a=%", "a=%zz", "a=%ff",
    "a=%C3%A4&a=2", "ä=ö", "a;b=c", "a=%00", "a=ä%C3%A4", "a=%C3%A4%ff+%25", "a=%C3+%A4", "a=é%zz",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_is_split_as_the_framework_splits_it(query: str) -> None:
    raw = query.encode("latin-1")
    for _ in range(2):
        assert split_query(raw) == QueryParams(raw).multi_items()
