"""The middleware around applications that send messages in their own way."""

import asyncio
from typing import Any

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send
from support.clerk_body import GERMAN, TEXT

from pardon import Renderer
from pardon.middleware import LocalizingMiddleware


def sent_by(middleware: LocalizingMiddleware, method: str = "GET") -> list[Any]:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "headers": [(b"accept-language", b"de")], "path": "/"}
    asyncio.run(middleware(scope, receive, send))
    return sent


def sending(*messages: Any) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        for message in messages:
            await send(message)

    return app


JSON_HEADERS = [(b"content-type", b"application/json")]
START = {"type": "http.response.start", "status": 400, "headers": [*JSON_HEADERS, (b"content-length", b"9")]}
PLAIN = sending({**START, "headers": JSON_HEADERS}, {"type": "http.response.body", "body": TEXT})
ODD = [
    [START],
    [START, {"type": "http.response.body", "body": b"{", "more_body": True}],
    [START, {"type": "http.response.pathsend", "path": "/x"}],
    [START, {"type": "http.response.body", "body": b"{", "more_body": True}, {"type": "http.response.pathsend"}],
    [{"type": "http.response.start", "status": 400}, {"type": "http.response.body"}],
    [START, {"type": "http.response.body"}, {"type": "http.response.trailers", "headers": []}],
]


@pytest.mark.parametrize("messages", ODD)
def test_nothing_is_lost_of_odd_applications(renderer: Renderer, messages: list[Any]) -> None:
    sent = sent_by(LocalizingMiddleware(sending(*messages), renderer))
    assert [message["type"] for message in sent] == [message["type"] for message in messages]
    assert b"".join(m.get("body", b"") for m in sent) == b"".join(m.get("body", b"") for m in messages)


def test_an_application_that_fails_after_its_start_can_still_be_answered_for(renderer: Renderer) -> None:
    async def failing(scope: Scope, receive: Receive, send: Send) -> None:
        await send(START)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        sent_by(LocalizingMiddleware(failing, renderer))


def test_the_start_of_the_application_is_not_changed(renderer: Renderer) -> None:
    start = {"type": "http.response.start", "status": 400, "headers": list(JSON_HEADERS)}
    sent = sent_by(LocalizingMiddleware(sending(start, {"type": "http.response.body", "body": TEXT}), renderer))
    assert start["headers"] == JSON_HEADERS
    assert sent[1]["body"] == GERMAN


async def of_account(scope: Scope) -> str:
    await asyncio.sleep(0)
    return "pl"


@pytest.mark.parametrize("language", [lambda scope: ["pl"], of_account])
def test_the_language_can_come_from_elsewhere(renderer: Renderer, language: Any) -> None:
    sent = sent_by(LocalizingMiddleware(PLAIN, renderer, language=language, vary="Cookie"))
    assert "Konto zablokowane" in sent[1]["body"].decode()
    assert (b"vary", b"Cookie, Accept-Language") in sent[0]["headers"]


def test_a_new_length_replaces_the_chunks(renderer: Renderer) -> None:
    """Both together are forbidden (RFC 9112, 6.2); a proxy that copies its upstream's headers sends them."""
    start = {**START, "headers": [*JSON_HEADERS, (b"Transfer-Encoding", b"chunked")]}
    app = sending(start, {"type": "http.response.body", "body": TEXT})
    headers = dict(sent_by(LocalizingMiddleware(app, renderer))[0]["headers"])
    assert b"transfer-encoding" not in headers
    assert headers[b"content-length"] == str(len(GERMAN)).encode()


def no_session(scope: Scope) -> str:
    raise RuntimeError("no session")


@pytest.mark.parametrize(("language", "is_logged"), [(no_session, True), (lambda scope: None, False)])
def test_accept_language_decides_where_a_language_fails_or_is_none(
    renderer: Renderer, caplog: pytest.LogCaptureFixture, language: Any, is_logged: bool
) -> None:
    sent = sent_by(LocalizingMiddleware(PLAIN, renderer, language=language))
    assert sent[1]["body"] == GERMAN
    assert ("Accept-Language decides" in caplog.text) is is_logged


def test_without_a_renderer_the_bundled_catalogue_is_loaded() -> None:
    assert sent_by(LocalizingMiddleware(PLAIN))[1]["body"] == GERMAN
    assert sent_by(LocalizingMiddleware(PLAIN, domain="authos"))[1]["body"] == TEXT  # which has no such code


def test_other_protocols_pass(renderer: Renderer) -> None:
    seen = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append((scope["type"], receive, send))

    async def receive() -> Any: ...

    async def send(message: Any) -> None: ...

    asyncio.run(LocalizingMiddleware(app, renderer)({"type": "websocket"}, receive, send))
    assert seen == [("websocket", receive, send)]
