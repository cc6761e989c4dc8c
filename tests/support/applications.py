"""A FastAPI and a Starlette application with `pardon.fastapi`, for tests/test_fastapi.py to serve."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field
from starlette.applications import Starlette
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from pardon import Error, Renderer, Settings
from pardon.fastapi import install

RAISED: dict[str, Exception] = {
    "locked": Error("user_locked", timeRemaining=300, support="help@example.com"),
    "named": Error("user_locked", domain="clerk", name="UserLockedIndefinitely"),
    "unknown": Error("nobody_knows_this"),
    "404": StarletteHTTPException(404),
    "teapot": StarletteHTTPException(418, "short and stout"),
    "odd": StarletteHTTPException(499, "closed"),
    "no-words": StarletteHTTPException(499),
    "auth": HTTPException(401, headers={"WWW-Authenticate": "Bearer", "Vary": "Cookie"}),
    "detail": HTTPException(403, {"need": "admin", "limit": Decimal("1.5"), "by": ValueError("secret")}),
    "elsewhere": HTTPException(303, headers={"Location": "/there"}),
    "same": StarletteHTTPException(304),
    "boom": RuntimeError("secret"),
}

renderer = Renderer.load(settings=Settings(public_url="https://errors.example.com"))


def fail(name: str) -> None:
    if name in RAISED:
        raise RAISED[name]


class Form(BaseModel, extra="forbid"):
    name: str = Field(min_length=3)
    age: int = Field(0, gt=17)
    price: Decimal = Field(Decimal(1), ge=Decimal("0.0005"))
    day: date = Field(date(2026, 1, 1), ge=date(2026, 1, 1))
    moment: datetime = Field(datetime(2026, 1, 1), gt=datetime(2026, 1, 1, 10, 5))
    hour: time = Field(time(9), lt=time(17, 30))
    pause: timedelta = Field(timedelta(0), le=timedelta(hours=1, minutes=30))
    size: Literal["small", "it's large"] = "small"
    tags: list[str] = Field([], max_length=1)


fastapi_app = FastAPI()
install(fastapi_app, renderer)
fastapi_app.add_api_route("/raise/{name}", fail)


@fastapi_app.post("/form")
def form(form: Form, page: Annotated[int, Field(le=9)] = 1) -> dict[str, Any]:
    return {}


@fastapi_app.websocket("/talk")
async def talk(socket: WebSocket) -> None:
    await socket.accept()
    await socket.receive_text()
    fail("locked")


inner_app = FastAPI()
inner_app.add_api_route("/raise/{name}", fail)
fastapi_app.mount("/inner", inner_app)


async def raise_from_starlette(request: Request) -> Response:
    fail(request.path_params["name"])
    return JSONResponse({})


async def refuse_socket(socket: WebSocket) -> None:
    fail("locked")


starlette_app = Starlette(
    routes=[Route("/raise/{name}", raise_from_starlette), WebSocketRoute("/socket", refuse_socket)]
)
install(
    starlette_app,
    renderer,
    language=lambda scope: dict(scope["headers"]).get(b"x-language", b"").decode(),
    vary="X-Language",
)
