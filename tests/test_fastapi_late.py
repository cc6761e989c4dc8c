"""`pardon.fastapi.install` where an application raises late: after the response, on a WebSocket."""

import json
import logging
from collections.abc import Iterable
from typing import Annotated, Any

import pytest
from fastapi import BackgroundTasks, FastAPI, HTTPException, Query
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from support.asgi import connect
from support.fastapi_shop import GERMAN, Json, get, sold_out

from pardon import Error, Renderer
from pardon.fastapi import install


def test_an_error_in_a_background_task_is_a_line_of_the_log(shop: Renderer, caplog: pytest.LogCaptureFixture) -> None:
    app = FastAPI()
    install(app, shop)

    @app.get("/orders")
    def order(tasks: BackgroundTasks) -> Json:
        tasks.add_task(sold_out)
        return {"ok": True}

    response = get(app, "/orders")
    assert (response.status_code, response.json()) == (200, {"ok": True})
    assert "the error 'sold_out' was raised after the response to /orders" in caplog.text
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_an_error_in_the_middle_of_a_response_goes_to_the_server(
    shop: Renderer, caplog: pytest.LogCaptureFixture
) -> None:
    app = FastAPI()
    install(app, shop)

    def pieces() -> Iterable[bytes]:
        yield b"a"
        sold_out()

    @app.get("/")
    def stream() -> StreamingResponse:
        return StreamingResponse(pieces())

    with pytest.raises(Error):  # it has to break the connection: the response is not complete
        get(app)
    assert "the error 'sold_out' was raised after the response to /" in caplog.text


# WebSockets


def socket_app(shop: Renderer, error: Exception, *, accept: bool, mounted: bool = False) -> FastAPI:
    app = FastAPI()

    @app.websocket("/socket")
    async def talk(socket: WebSocket, number: int = 0) -> None:
        if accept:
            await socket.accept()
            await socket.receive_text()
        raise error

    outer = app
    if mounted:
        outer = FastAPI()
        outer.mount("/sub", app)
    install(outer, shop)
    return outer


CLOSED = [
    # error; the close frame
    (Error("sold_out", item="Assam"), 1008, "Ausverkauft"),
    (Error("too_many_orders", wait=90), 1008, "Zu viele Bestellungen"),
    (Error("slod_out"), 1011, "Etwas ist schiefgelaufen"),
    (HTTPException(403), 1008, "Zugriff nicht erlaubt"),
]


@pytest.mark.parametrize("mounted", [True, False])
@pytest.mark.parametrize(("error", "code", "reason"), CLOSED)
def test_an_accepted_websocket_is_closed_with_a_reason(
    shop: Renderer, error: Exception, code: int, reason: str, mounted: bool
) -> None:
    app = socket_app(shop, error, accept=True, mounted=mounted)
    sent = connect(app, "/sub/socket" if mounted else "/socket", GERMAN)
    assert sent[0]["type"] == "websocket.accept"
    assert sent[1:] == [{"type": "websocket.close", "code": code, "reason": reason}]


def test_another_exception_closes_an_accepted_websocket_too(shop: Renderer) -> None:
    sent: list[Json] = []
    app = socket_app(shop, RuntimeError("secret"), accept=True)

    async def spy(scope: Scope, receive: Receive, send: Send) -> None:
        async def keep(message: Any) -> None:
            sent.append(message)
            await send(message)

        await app(scope, receive, keep)

    with pytest.raises(RuntimeError, match="secret"):  # for the server's log
        connect(spy, "/socket", GERMAN)
    assert sent[1] == {"type": "websocket.close", "code": 1011, "reason": "Serverfehler"}


def test_a_websocket_that_is_not_accepted_gets_a_response(shop: Renderer) -> None:
    app = socket_app(shop, Error("sold_out", item="Assam"), accept=False)
    start, body = connect(app, "/socket", GERMAN)
    assert (start["type"], start["status"]) == ("websocket.http.response.start", 409)
    assert json.loads(body["body"])["title"] == "Ausverkauft"
    [close] = connect(app, "/socket", GERMAN, can_deny=False)
    assert close == {"type": "websocket.close", "code": 1008, "reason": "Ausverkauft"}


def test_a_websocket_that_is_not_valid_gets_a_response(shop: Renderer) -> None:
    app = FastAPI()
    install(app, shop)

    @app.websocket("/socket")
    async def talk(socket: WebSocket, number: Annotated[int, Query()]) -> None: ...

    start, body = connect(app, "/socket", GERMAN)
    assert start["status"] == 422
    assert json.loads(body["body"])["errors"][0]["loc"] == ["query", "number"]


def test_a_reason_fits_into_its_frame(shop: Renderer) -> None:
    class Long(Renderer):
        def render(self, *arguments: Any, **options: Any) -> Any:
            return super().render(*arguments, **options)._replace(short_message="ü" * 100)

    long = Long(shop.catalog, shop._locales, shop.settings)
    app = socket_app(long, Error("sold_out", item="Assam"), accept=True)
    assert connect(app, "/socket", GERMAN)[1]["reason"] == "ü" * 61  # 123 bytes at most


@pytest.mark.parametrize("path", ["/closing", "/nowhere"])
def test_a_refused_handshake_gets_a_response(shop: Renderer, path: str) -> None:
    app = FastAPI()
    install(app, shop)

    @app.websocket("/closing")
    async def close(socket: WebSocket) -> None:
        await socket.close()

    start, body = connect(app, path, GERMAN)
    assert (start["type"], start["status"]) == ("websocket.http.response.start", 403)
    assert json.loads(body["body"])["title"] == "Zugriff nicht erlaubt"
    [close_frame] = connect(app, path, GERMAN, can_deny=False)
    assert close_frame["type"] == "websocket.close"
