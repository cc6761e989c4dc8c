"""`pardon.fastapi.install` wherever an application raises: mounted, in middleware, beside its own handlers."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI, HTTPException
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Host, Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send
from support.fastapi_shop import assert_sold_out, get, sold_out, sold_out_route

from pardon import Error, Renderer
from pardon.fastapi import install


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
