"""The middleware around applications that know nothing of Pardon."""

import asyncio
import gzip
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any, Literal

import httpx
import pytest
import uvicorn
from fastapi import FastAPI, HTTPException, Query, Request
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from support import web
from support.clerk_body import CLERK, GERMAN, LONG, TEXT
from support.servers import free_port

import pardon
from pardon import Renderer
from pardon.fastapi import install
from pardon.middleware import LocalizingMiddleware

Json = dict[str, Any]
Headers = dict[str, str]

PROBLEM = b'{"domain":"clerk","code":"signed_out","title":"Signed out"}'
UNKNOWN = b'{"errors":[{"code":"nonsense","message":"m"}]}'


async def parts(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
        await asyncio.sleep(0)


def body(content: bytes = TEXT, status: int = 403, media_type: str = "application/json", **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(content, status, named, media_type)


def stream(*chunks: bytes, media_type: str = "application/json", **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return StreamingResponse(parts(*chunks), 403, named, media_type)


REWRITTEN = {
    "plain": lambda: body(),
    "500": lambda: body(status=500),
    "problem+json": lambda: body(PROBLEM, media_type="application/problem+json"),
    "parameters": lambda: body(media_type="application/json; odata.metadata=minimal; charset=utf-8"),
    "a profile": lambda: body(media_type='application/json;profile="https://x.example/a;b"'),
    "capitals": lambda: body(media_type="Application/JSON ; Charset=UTF-8"),
    "charset": lambda: body(media_type='application/json; charset="UTF-8"'),
    "other headers": lambda: body(X_Trace="1", ETag='"1"', Content_MD5="x", Cache_Control="no-store"),
    "vary": lambda: body(Vary="Origin"),
    "vary already": lambda: body(Vary="Origin, accept-language"),
    "vary anything": lambda: body(Vary="*"),
    "in English": lambda: body(Content_Language="en-US"),
    "in two Englishes": lambda: body(Content_Language="en, en-GB"),
    "gzip": lambda: body(gzip.compress(TEXT, mtime=0), Content_Encoding="gzip"),
    "announced length": lambda: stream(TEXT[:10], TEXT[10:], Content_Length=str(len(TEXT))),
}
UNTOUCHED = {
    "success": lambda: body(status=200),
    "redirect": lambda: body(status=302),
    "text": lambda: body(media_type="text/plain"),
    "html": lambda: body(b"<p>no</p>", media_type="text/html"),
    "lines of JSON": lambda: body(media_type="application/x-ndjson"),
    "JSON's cousins": lambda: body(media_type="application/jsonp"),
    "latin-1": lambda: body(media_type="application/json; charset=iso-8859-1"),
    "empty": lambda: body(b""),
    "no JSON": lambda: body(b'{"errors":'),
    "no UTF-8": lambda: body(b"\xff\xfe"),
    "too deep": lambda: body(b"[" * 50_000),
    "unknown code": lambda: body(UNKNOWN, ETag='"1"'),
    "unknown shape": lambda: body(b'{"detail":"Not Found"}'),
    "too large": lambda: body(TEXT.replace(b'"x"', b'"%s"' % (b"x" * 64_000))),
    "already localized": lambda: body(Content_Language="pl"),
    "English and French": lambda: body(Content_Language="en-GB, fr"),
    "brotli": lambda: body(b"\x0b\x00\x80x\x03", Content_Encoding="br"),
    "broken gzip": lambda: body(b"\x1f\x8b nonsense", Content_Encoding="gzip"),
    "half a gzip": lambda: body(gzip.compress(TEXT, mtime=0)[:-9], Content_Encoding="gzip"),
    "a bomb": lambda: body(gzip.compress(b" " * 10_000_000, mtime=0), Content_Encoding="gzip"),
    "stream": lambda: stream(TEXT[:10], TEXT[10:]),
    "stream of one part": lambda: stream(TEXT),
    "large stream": lambda: stream(*[TEXT] * 2_000, Content_Length=str(len(TEXT) * 2_000)),
    "server-sent events": lambda: stream(b"data: 1\n\n", b"data: 2\n\n", media_type="text/event-stream"),
}


UNCERTAIN = b'{"errors":[{"code":"not_allowed_access","message":"Not allowed"}]}'
HALF = b'{"errors":[{"code":"signed_out","message":"Signed out"},{"code":"nonsense","message":"m"}]}'
OTHERS = {
    "known, but not certain": lambda: body(UNCERTAIN, Content_Language="en"),
    "half of it": lambda: body(HALF, Content_Language="en"),
}


@pytest.fixture(scope="module")
def app() -> Starlette:
    cases = {**REWRITTEN, **UNTOUCHED, **OTHERS}
    answering = Route("/", lambda request: cases[request.query_params["case"]](), methods=["GET", "HEAD", "POST"])
    return Starlette(routes=[answering])


class Running:
    """An application under uvicorn, in a thread."""

    def __init__(self, app: ASGIApp) -> None:
        self.port = free_port()
        config = uvicorn.Config(app, port=self.port, log_config=None, date_header=False, server_header=False)
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)

    def __enter__(self) -> httpx.Client:
        self.thread.start()
        while not self.server.started:
            assert self.thread.is_alive()
            self.thread.join(0.01)
        base = f"http://127.0.0.1:{self.port}"
        self.client = web.Client(base_url=base, headers={"Accept-Language": "de-AT, en;q=0.5", "Accept-Encoding": ""})
        return self.client

    def __exit__(self, *_: object) -> None:
        self.client.close()
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture(scope="module")
def bare(app: Starlette) -> Iterator[httpx.Client]:
    with Running(app) as client:
        yield client


@pytest.fixture(scope="module")
def wrapped(app: Starlette, renderer: Renderer) -> Iterator[httpx.Client]:
    with Running(LocalizingMiddleware(app, renderer)) as client:
        yield client


def raw(client: httpx.Client, method: str, case: str) -> tuple[int, Headers, bytes]:
    """Return an answer with its body as it was sent, not decoded."""
    with client.stream(method, "/", params={"case": case}) as answer:
        return answer.status_code, dict(answer.headers), b"".join(answer.iter_raw())


@pytest.mark.parametrize("case", UNTOUCHED)
def test_these_pass_as_they_came(bare: httpx.Client, wrapped: httpx.Client, case: str) -> None:
    assert raw(wrapped, "GET", case) == raw(bare, "GET", case)


@pytest.mark.parametrize("case", REWRITTEN)
def test_these_are_localized(bare: httpx.Client, wrapped: httpx.Client, case: str) -> None:
    before, after = raw(bare, "POST", case), raw(wrapped, "POST", case)
    assert after[0] == before[0]
    content = gzip.decompress(after[2]) if after[1].get("content-encoding") else after[2]
    assert content == (GERMAN if case != "problem+json" else PROBLEM.replace(b"Signed out", b"Abgemeldet"))
    assert after[1]["content-length"] == str(len(after[2]))
    assert after[1]["content-language"] == "de"
    changed = {"content-length", "content-language", "vary", "etag", "content-md5"}
    assert {k: v for k, v in after[1].items() if k not in changed} == {
        k: v for k, v in before[1].items() if k not in changed
    }
    assert not {"etag", "content-md5"} & set(after[1])


VARY = [
    ("plain", "Accept-Language"),
    ("vary", "Origin, Accept-Language"),
    ("vary already", "Origin, accept-language"),
    ("vary anything", "*"),
]


@pytest.mark.parametrize(("case", "vary"), VARY)
def test_vary(wrapped: httpx.Client, case: str, vary: str) -> None:
    assert raw(wrapped, "GET", case)[1]["vary"] == vary


def test_what_no_language_changes_has_no_vary_and_what_another_may_change_has(wrapped: httpx.Client) -> None:
    """Whether anything changes depends on the language: a German cache must not answer a Pole."""
    assert "vary" not in raw(wrapped, "GET", "unknown code")[1]
    status, headers, content = raw(wrapped, "GET", "known, but not certain")
    assert (status, content, headers["vary"]) == (403, UNCERTAIN, "Accept-Language")
    assert headers["content-language"] == "en"


def test_a_body_in_two_languages_has_none(wrapped: httpx.Client) -> None:
    _, headers, content = raw(wrapped, "GET", "half of it")
    assert content == HALF.replace(b'"Signed out"', b'"Abgemeldet"')
    assert "content-language" not in headers
    assert headers["vary"] == "Accept-Language"


def test_head_promises_no_length_that_get_would_not_keep(bare: httpx.Client, wrapped: httpx.Client) -> None:
    status, headers, content = raw(wrapped, "HEAD", "plain")
    assert (status, content, headers["vary"]) == (403, b"", "Accept-Language")
    assert "content-length" not in headers
    assert raw(wrapped, "HEAD", "success") == raw(bare, "HEAD", "success")


def test_a_connection_serves_many_answers(wrapped: httpx.Client) -> None:
    for case in ("plain", "empty", "no JSON", "half a gzip", "stream", "plain", "large stream", "plain"):
        raw(wrapped, "GET", case)
    assert raw(wrapped, "GET", "plain")[2] == GERMAN


# Frameworks


def test_a_fastapi_application(renderer: Renderer) -> None:
    app = FastAPI()
    app.add_middleware(LocalizingMiddleware, renderer=renderer, original_message="keep")

    @app.middleware("http")
    async def _traced(request: Request, call_next: RequestResponseEndpoint) -> Response:
        answer = await call_next(request)
        answer.headers["X-Trace"] = "1"
        return answer

    @app.get("/clerk")
    def clerk() -> JSONResponse:
        return JSONResponse(CLERK, 403)

    @app.get("/detail")
    def detail() -> None:
        raise HTTPException(404)

    @app.get("/fine")
    def fine() -> Json:
        return CLERK

    with Running(app) as client:
        answer = client.get("/clerk")
        assert answer.json()["errors"][0] == {
            "code": "user_locked", "message": "Konto gesperrt", "originalMessage": "Locked", "long_message": LONG,
            "originalLongMessage": "Wait", "meta": {"timeRemaining": 300},
        }  # fmt: skip
        assert (answer.headers["x-trace"], answer.headers["content-language"]) == ("1", "de")
        assert client.get("/detail").json() == {"detail": "Not Found"}
        assert client.get("/fine").json() == CLERK
        assert client.get("/openapi.json").status_code == 200


def test_behind_starlettes_own_middleware_which_sends_in_parts(renderer: Renderer) -> None:
    async def through(request: Request, call_next: RequestResponseEndpoint) -> Response:
        return await call_next(request)

    app = Starlette(routes=[Route("/", lambda _: body())])
    inner: ASGIApp = BaseHTTPMiddleware(app, dispatch=through)
    with Running(LocalizingMiddleware(inner, renderer)) as client:
        assert client.get("/").content == GERMAN


async def plain_asgi(scope: Scope, receive: Receive, send: Send) -> None:
    """A proxy, say: two parts of unannounced length, names in capitals."""
    if scope["type"] == "lifespan":
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    await send({"type": "http.response.start", "status": 403, "headers": [[b"Content-Type", b"application/json"]]})
    await send({"type": "http.response.body", "body": TEXT[:10], "more_body": True})
    await send({"type": "http.response.body", "body": TEXT[10:]})


def test_a_plain_asgi_application_that_streams(renderer: Renderer) -> None:
    with Running(LocalizingMiddleware(plain_asgi, renderer)) as client:
        assert client.get("/").content == TEXT
    with Running(LocalizingMiddleware(plain_asgi, renderer, buffer_streams=True)) as client:
        answer = client.get("/")
        assert (answer.content, answer.headers["content-length"]) == (GERMAN, str(len(GERMAN)))


def test_own_problems_are_localized_whole_or_not_at_all(renderer: Renderer) -> None:
    app = FastAPI()
    install(app, renderer, language=lambda scope: "en")
    app.add_middleware(LocalizingMiddleware, renderer=renderer)

    @app.get("/locked")
    def locked() -> None:
        raise pardon.Error("user_locked", timeRemaining=300)

    @app.get("/items")
    def items(limit: Annotated[int, Query(ge=1)], colour: Literal["red", "sky blue"]) -> None: ...

    with Running(app) as client:
        answer = client.get("/locked")
        problem = answer.json()
        assert (problem["title"], problem["detail"], problem["locale"]) == ("Konto gesperrt", LONG, "de")
        answer = client.get("/items?limit=0&colour=green")
        problem = answer.json()
        expected = [
            renderer.render("greater_than_equal", "de", {"ge": 1}, domain="pydantic"),
            renderer.render("literal_error", "de", {"expected": ["red", "sky blue"]}, domain="pydantic"),
        ]
        assert [error["longMessage"] for error in problem["errors"]] == [message.long_message for message in expected]
        assert problem["title"] == renderer.render("http_422", "de", domain="http").short_message
        assert answer.headers["content-language"] == "de"
        answer = client.get("/items?limit=0&colour=green", headers={"Accept-Language": "en"})
        assert answer.headers["content-language"] == "en"
