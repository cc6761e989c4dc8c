"""`pardon.fastapi.install` wherever an application raises: mounted, in middleware, late, on a WebSocket."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, BackgroundTasks, FastAPI, HTTPException, Query
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Host, Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket
from support.asgi import connect
from support.servers import ROOT

from pardon import Error, Renderer
from pardon.fastapi import install

Json = dict[str, Any]
SHOP = ROOT / "docs" / "examples" / "shop"
GERMAN = [(b"accept-language", b"de")]


@pytest.fixture(scope="module")
def shop() -> Renderer:
    return Renderer.load(catalog=SHOP / "catalog", locales=SHOP / "locales")


def get(app: ASGIApp, path: str = "/", lang: str = "de", *, strict: bool = True, **headers: str) -> httpx.Response:
    """Send a GET; with `strict`, what the application raises to its server is raised here too."""

    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=strict)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop") as client:
            return await client.get(path, headers={"Accept-Language": lang, **headers})

    return asyncio.run(send())


def sold_out() -> None:
    raise Error("sold_out", item="Assam")


async def sold_out_route(request: Request) -> Response:
    raise Error("sold_out", item="Assam")


def assert_sold_out(response: httpx.Response, lang: str = "de") -> None:
    assert (response.status_code, response.headers["content-type"]) == (409, "application/problem+json")
    assert (response.json()["code"], response.json()["locale"]) == ("sold_out", lang)


# Mounted applications


def fastapi_app() -> FastAPI:
    app = FastAPI()
    app.add_api_route("/fail", sold_out)
    app.add_api_route("/sum", lambda a: a, methods=["GET"])

    @app.get("/number")
    def number(a: int) -> int:
        return 1 // a

    return app


def starlette_app(**options: Any) -> Starlette:
    return Starlette(routes=[Route("/fail", sold_out_route)], **options)


class Wrapper:
    """Middleware of any origin around an application."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


def mounted_in_a_router() -> APIRouter:
    router = APIRouter()
    router.mount("/inner", fastapi_app())
    return router


MOUNTS: list[tuple[str, Callable[[FastAPI], Any]]] = [
    ("/sub", lambda app: app.mount("/sub", fastapi_app())),
    ("/sub", lambda app: app.mount("/sub", starlette_app())),
    ("/sub", lambda app: app.mount("/sub", starlette_app(debug=True))),
    ("/sub", lambda app: app.mount("/sub", Wrapper(Wrapper(fastapi_app())))),
    ("/sub", lambda app: app.mount("/sub", Router(routes=[Route("/fail", sold_out_route)]))),
    ("/sub/inner", lambda app: app.mount("/sub", Starlette(routes=[Mount("/inner", fastapi_app())]))),
    ("/sub/inner", lambda app: app.mount("/sub", Router(routes=[Mount("/inner", fastapi_app())]))),
    ("/sub/inner", lambda app: app.include_router(mounted_in_a_router(), prefix="/sub")),
    ("/sub", lambda app: app.router.routes.append(Mount("/sub", fastapi_app(), middleware=[Middleware(Wrapper)]))),
    ("", lambda app: app.router.routes.append(Host("shop", fastapi_app()))),
]


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(("path", "mount"), MOUNTS)
def test_an_error_in_a_mounted_application(
    shop: Renderer, path: str, mount: Callable[[FastAPI], Any], is_first: bool
) -> None:
    app = FastAPI()
    if is_first:
        install(app, shop)
    mount(app)
    if not is_first:
        install(app, shop)
    for _ in range(2):
        assert_sold_out(get(app, f"{path}/fail"))
    assert get(app, f"{path}/fail").json()["instance"] == f"{path}/fail"
    assert get(app, f"{path}/nowhere").json()["title"] == "Nicht gefunden"


def test_a_mounted_application_validates_and_fails_alike(shop: Renderer) -> None:
    app = FastAPI()
    install(app, shop)
    app.mount("/sub", fastapi_app())
    assert get(app, "/sub/number?a=x").json()["errors"][0]["loc"] == ["query", "a"]
    response = get(app, "/sub/number?a=0", strict=False)
    assert (response.status_code, response.json()["code"], response.json()["locale"]) == (500, "http_500", "de")
    with pytest.raises(ZeroDivisionError):  # for the server's log
        get(app, "/sub/number?a=0")


def test_a_mounted_application_that_has_answered_before_is_reached(shop: Renderer) -> None:
    inner = fastapi_app()
    assert get(inner, "/nowhere").json() == {"detail": "Not Found"}
    app = FastAPI()
    install(app, shop)
    app.mount("/sub", inner)
    assert_sold_out(get(app, "/sub/fail"))


def test_a_mounted_application_keeps_its_own_install_and_handlers(shop: Renderer, renderer: Renderer) -> None:
    app, own, handled = FastAPI(), fastapi_app(), fastapi_app()
    install(own, renderer)  # which has no such code
    handled.add_exception_handler(Error, lambda request, error: PlainTextResponse("own", 410))
    install(app, shop)
    app.mount("/own", own)
    app.mount("/handled", handled)
    assert get(app, "/own/fail").status_code == 500
    assert get(app, "/handled/fail").text == "own"
    assert get(app, "/handled/nowhere").json()["title"] == "Nicht gefunden"


# Middleware


class Raising:
    """Middleware that raises, before or after the application has answered."""

    def __init__(self, app: ASGIApp, error: Exception) -> None:
        self.app = app
        self.error = error

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        raise self.error


async def raising(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    await call_next(request)
    raise Error("sold_out", item="Assam")


ADDED: list[Callable[[FastAPI], Any]] = [
    lambda app: app.add_middleware(Raising, error=Error("sold_out", item="Assam")),
    lambda app: app.middleware("http")(raising),
]


@pytest.mark.parametrize("is_later", [True, False])
@pytest.mark.parametrize("add", ADDED)
def test_an_error_in_middleware(shop: Renderer, add: Callable[[FastAPI], Any], is_later: bool) -> None:
    app = FastAPI()
    app.add_api_route("/", lambda: {})
    if not is_later:
        add(app)
    install(app, shop)
    if is_later:
        add(app)
    assert_sold_out(get(app))


def test_an_http_exception_in_middleware(shop: Renderer) -> None:
    app = FastAPI()
    install(app, shop)
    app.add_middleware(Raising, error=HTTPException(401, headers={"WWW-Authenticate": "Bearer"}))
    response = get(app)
    assert (response.status_code, response.json()["code"]) == (401, "http_401")
    assert response.headers["www-authenticate"] == "Bearer"


def test_another_exception_in_middleware_is_a_500_for_the_log(shop: Renderer) -> None:
    app = FastAPI()
    install(app, shop)
    app.add_middleware(Raising, error=RuntimeError("secret"))
    response = get(app, strict=False)
    assert (response.status_code, response.json()["code"], response.json()["locale"]) == (500, "http_500", "de")
    assert "secret" not in response.text
    with pytest.raises(RuntimeError, match="secret"):
        get(app)


def test_middleware_of_a_mounted_application(shop: Renderer) -> None:
    app, inner = FastAPI(), fastapi_app()
    inner.add_middleware(Raising, error=Error("sold_out", item="Assam"))
    install(app, shop)
    app.mount("/sub", inner)
    assert_sold_out(get(app, "/sub/fail"))


# Handlers that the application has


class Gone(Error):  # noqa: N818
    """An error of the application's own."""


def answer(text: str) -> Callable[..., Response]:
    return lambda request, error: PlainTextResponse(text, 418)


KEPT: list[tuple[type[Exception] | int, Exception]] = [
    (HTTPException, HTTPException(404)),
    (404, HTTPException(404)),
    (Error, Error("sold_out", item="Assam")),
    (Gone, Gone("sold_out", item="Assam")),
    (RequestValidationError, RequestValidationError([])),
]


@pytest.mark.parametrize("in_middleware", [True, False])
@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(("key", "error"), KEPT)
def test_a_handler_of_the_application_is_kept(
    shop: Renderer, key: type[Exception] | int, error: Exception, is_first: bool, in_middleware: bool
) -> None:
    app = FastAPI()

    @app.get("/")
    def fail() -> None:
        raise error

    if is_first:
        app.add_exception_handler(key, answer("own"))
    install(app, shop)
    if not is_first:
        app.add_exception_handler(key, answer("own"))
    if in_middleware:
        app.add_middleware(Raising, error=error)
    assert (get(app).text, get(app).status_code) == ("own", 418)


def test_the_last_install_counts(shop: Renderer, renderer: Renderer) -> None:
    app = FastAPI()
    app.add_api_route("/", sold_out)
    install(app, renderer)
    assert get(app).status_code == 500
    install(app, shop)
    assert_sold_out(get(app))


# What is raised after the response


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


# Overlays


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    folder = tmp_path_factory.mktemp("acme")
    (folder / "de").mkdir()
    (folder / "de" / "shop.ftl").write_text("sold_out = Schade\n", "utf-8")
    return Renderer.load(SHOP / "catalog", SHOP / "locales", overlays={"acme": folder})


async def tenant_of(scope: Scope) -> str | None:
    name = dict(scope["headers"]).get(b"x-tenant", b"").decode()
    if name == "broken":
        raise LookupError(name)
    return name or None


OVERLAYS = [
    # tenant; the title
    ("", "Ausverkauft"),
    ("acme", "Schade"),
    ("nobody", "Ausverkauft"),
    ("broken", "Ausverkauft"),
]


@pytest.mark.parametrize(("tenant", "title"), OVERLAYS)
def test_the_overlay_of_a_request(tenants: Renderer, caplog: pytest.LogCaptureFixture, tenant: str, title: str) -> None:
    app = FastAPI()
    app.add_api_route("/", sold_out)
    install(app, tenants, overlay=tenant_of, vary="X-Tenant")
    response = get(app, **{"X-Tenant": tenant})
    assert (response.json()["title"], response.headers["vary"]) == (title, "X-Tenant, Accept-Language")
    assert ("the overlay of a request is not known" in caplog.text) is (tenant == "broken")


# The language


class User:
    language = "pl"


def from_user(scope: Scope) -> str:
    return scope["user"].language  # type: ignore[no-any-return]


async def from_profile(scope: Scope) -> str:
    await asyncio.sleep(0)
    return from_user(scope)


async def failing(scope: Scope) -> str:
    raise TimeoutError("no database")


LANGUAGES: list[tuple[Any, Any, str, bool]] = [
    # language, user; the locale, whether the log says something
    (from_user, User(), "pl", False),
    (from_profile, User(), "pl", False),
    (lambda scope: ["xx", "pl"], None, "pl", False),
    (lambda scope: None, None, "de", False),
    (lambda scope: "", None, "de", False),
    (from_user, None, "de", True),
    (from_profile, None, "de", True),
    (failing, None, "de", True),
]


@pytest.mark.parametrize(("language", "user", "locale", "is_logged"), LANGUAGES)
def test_the_language_of_the_application(
    shop: Renderer, caplog: pytest.LogCaptureFixture, language: Any, user: Any, locale: str, is_logged: bool
) -> None:
    app = FastAPI()
    app.add_api_route("/", sold_out)
    install(app, shop, language=language, vary="Cookie")

    async def signed_in(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, **({"user": user} if user else {})}, receive, send)

    response = get(signed_in)
    assert_sold_out(response, locale)
    assert response.headers["vary"] == "Cookie, Accept-Language"
    assert ("Accept-Language decides" in caplog.text) is is_logged
