"""Localized errors in an application of one's own, over real connections to real servers."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets
import websockets.sync.client
from fastapi import FastAPI
from starlette.responses import JSONResponse
from support import web
from support.applications import starlette_app
from support.asgi import connect
from support.fastapi_shop import get
from support.servers import free_port

from pardon import Error, Renderer
from pardon.fastapi import install

Json = dict[str, Any]

TESTS = Path(__file__).parent
SHOP = TESTS.parent / "docs" / "examples" / "shop"
LOCALES = sorted(folder.name for folder in (TESTS.parent / "locales").iterdir() if (folder / "pydantic").is_dir())


@contextmanager
def running(folder: Path, name: str) -> Iterator[httpx.Client]:
    """Serve an application with uvicorn until the block ends."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--app-dir", str(folder), name, "--port", str(port)]
    process = subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
    # uvicorn closes a connection after an exception: none is used twice.
    headers = {"Connection": "close"}
    with web.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=10) as client:
        try:
            _wait_for(client, process)
            yield client
        finally:
            process.terminate()
            process.wait(timeout=15)


def _wait_for(client: httpx.Client, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            client.get("/")
            return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError("the application did not start")


@pytest.fixture(scope="module")
def api() -> Iterator[httpx.Client]:
    with running(TESTS, "support.applications:fastapi_app") as client:
        yield client


@pytest.fixture(scope="module")
def plain() -> Iterator[httpx.Client]:
    with running(TESTS, "support.applications:starlette_app") as client:
        yield client


@pytest.fixture(scope="module")
def shop() -> Iterator[httpx.Client]:
    with running(SHOP, "app:app") as client:
        yield client


def test_an_error_is_raised_anywhere(api: httpx.Client) -> None:
    answer = api.get("/raise/locked", headers={"Accept-Language": "de-AT"})
    assert answer.status_code == 403
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["content-language"] == "de"
    assert answer.headers["vary"] == "Accept-Language"
    assert answer.headers["cache-control"] == "no-store"
    body = answer.json()
    assert body.pop("detail").startswith("Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen.")
    assert body == {
        "type": "https://errors.example.com/errors/clerk/user_locked-UserLocked",
        "title": "Konto gesperrt",
        "status": 403,
        "instance": "/raise/locked",
        "code": "user_locked",
        "domain": "clerk",
        "id": "user_locked-UserLocked",
        "locale": "de",
    }


RAISED = [
    # path, status, code, members beside those of every problem
    ("named", 403, "user_locked", {}),
    ("unknown", 500, "nobody_knows_this", {}),
    ("404", 404, "http_404", {}),
    ("teapot", 418, "http_418", {"originalDetail": "short and stout"}),
    ("odd", 499, "http_4xx", {"originalDetail": "closed"}),
    ("no-words", 499, "http_4xx", {}),
    ("auth", 401, "http_401", {}),
    ("detail", 403, "http_403", {"originalDetail": {"need": "admin", "limit": "1.5", "by": None}}),
    ("boom", 500, "http_500", {}),
]
NAMES = {"named": "UserLockedIndefinitely"}
EVERY = {"type", "title", "status", "detail", "instance", "code", "domain", "id", "locale", "resolution", "help"}


@pytest.mark.parametrize(("path", "status", "code", "extra"), RAISED)
def test_what_is_raised_is_answered_in_the_callers_language(
    api: httpx.Client, plain: httpx.Client, renderer: Renderer, path: str, status: int, code: str, extra: Json
) -> None:
    for client, header in ((api, "Accept-Language"), (plain, "X-Language")):
        answer = client.get(f"/raise/{path}", headers={header: "ja"})
        body = answer.json()
        expected = renderer.render(code, "ja", domain=body.get("domain"), name=NAMES.get(path))
        assert (answer.status_code, body["status"], body["code"], body["locale"]) == (status, status, code, "ja")
        assert (body["title"], header in answer.headers["vary"]) == (expected.short_message, True)
        assert {name: value for name, value in body.items() if name not in EVERY} == extra
        assert "secret" not in answer.text


def test_a_path_that_is_none_is_answered_too(api: httpx.Client) -> None:
    answer = api.get("/nowhere", headers=[("Accept-Language", "xx"), ("Accept-Language", "pl")])
    assert (answer.status_code, answer.json()["title"]) == (404, "Nie znaleziono")
    assert api.put("/raise/404", headers={"Accept-Language": "pl"}).headers["allow"] == "GET"


def test_headers_stay(api: httpx.Client) -> None:
    headers = api.get("/raise/auth").headers
    assert headers["www-authenticate"] == "Bearer"
    assert headers["vary"] == "Cookie, Accept-Language"


@pytest.mark.parametrize(("path", "status"), [("elsewhere", 303), ("same", 304)])
def test_what_is_no_error_stays_as_it_is(api: httpx.Client, path: str, status: int) -> None:
    answer = api.get(f"/raise/{path}")
    assert (answer.status_code, answer.content, answer.headers.get("location")) == (
        status, b"", "/there" if status == 303 else None,
    )  # fmt: skip


def test_a_websocket_is_refused_in_the_callers_language() -> None:
    sent = connect(starlette_app, "/socket", [(b"x-language", b"de")])
    assert (sent[0]["type"], sent[0]["status"]) == ("websocket.http.response.start", 403)
    assert json.loads(sent[1]["body"])["title"] == "Konto gesperrt"


def test_an_accepted_websocket_is_closed_with_a_reason(api: httpx.Client) -> None:
    url = f"ws://{api.base_url.host}:{api.base_url.port}/talk"
    with websockets.sync.client.connect(url, additional_headers={"Accept-Language": "de"}) as socket:
        socket.send("hello")
        with pytest.raises(websockets.ConnectionClosed) as closed:
            socket.recv(timeout=10)
    assert closed.value.rcvd == websockets.frames.Close(1008, "Konto gesperrt")


def test_a_mounted_application_over_a_real_connection(api: httpx.Client) -> None:
    response = api.get("/inner/raise/locked", headers={"Accept-Language": "de"})
    assert (response.status_code, response.headers["retry-after"]) == (403, "300")
    assert (response.json()["title"], response.json()["instance"]) == ("Konto gesperrt", "/inner/raise/locked")


MARK = "mark-of-the-input"
BAD_FORM = {
    "name": "ab",
    "age": 17,
    "price": 0.0001,
    "day": "2025-12-31",
    "moment": "2026-01-01T00:00:00",
    "hour": "18:00",
    "pause": "PT2H",
    "size": MARK,
    "tags": ["a", "b"],
    MARK: 1,
}
FIELDS: dict[str, tuple[Json, str]] = {
    # field: ctx, English
    "page": ({}, "The value couldn’t be read as a whole number. Check it and try again."),
    "name": ({"min_length": 3}, "Enter at least 3 characters."),
    "age": ({"gt": 17}, "Enter a number greater than 17."),
    "price": ({"ge": 0.0005}, "Enter a number that’s at least 0.0005."),
    "day": ({"ge": "2026-01-01"}, "The earliest allowed date is Jan 1, 2026."),
    "moment": ({"gt": "2026-01-01T10:05:00"}, "Choose a date and time after Jan 1, 2026, 10:05\u202fAM."),
    "hour": ({"lt": "17:30:00"}, "Choose a time before 5:30\u202fPM."),
    "pause": ({"le": "1 hour and 30 minutes"}, "Enter a duration of at most 1 hour, 30 minutes."),
    "size": ({"expected": "'small' or \"it's large\""}, "The value must be small or it's large."),
    "tags": ({"field_type": "List", "max_length": 1, "actual_length": 2}, "Provide at most 1 entry."),
    MARK: ({}, "This field isn’t expected. Remove it."),
}


def send_form(api: httpx.Client, lang: str) -> httpx.Response:
    return api.post("/form", params={"page": MARK}, json=BAD_FORM, headers={"Accept-Language": lang})


def test_every_field_has_a_message_and_its_data(api: httpx.Client) -> None:
    answer = send_form(api, "en")
    body = answer.json()
    assert (answer.status_code, body["code"], body["locale"]) == (422, "http_422", "en")
    for error in body["errors"]:
        assert set(error) == {"loc", "type", "ctx", "shortMessage", "longMessage"}
    assert {error["loc"][-1]: (error["ctx"], error["longMessage"]) for error in body["errors"]} == FIELDS
    assert len(body["errors"]) == len(FIELDS)
    assert {error["loc"][0] for error in body["errors"]} == {"query", "body"}


@pytest.mark.parametrize("lang", LOCALES)
def test_validation_speaks_every_shipped_language(api: httpx.Client, renderer: Renderer, lang: str) -> None:
    answer = send_form(api, lang)
    body = answer.json()
    assert (body["locale"], answer.headers["content-language"]) == (lang, lang)
    assert body["title"] == renderer.render("http_422", lang).short_message
    for error in body["errors"]:
        assert (lang == "en") == (error["longMessage"] == FIELDS[error["loc"][-1]][1])
    texts = [error[name] for error in body["errors"] for name in ("shortMessage", "longMessage")]
    assert not any(text is None or MARK in text for text in texts)


def test_there_are_locales_to_test() -> None:
    assert {"ar", "de", "en", "ja", "pl"} <= set(LOCALES)


def test_a_body_that_is_no_json(api: httpx.Client) -> None:
    answer = api.post("/form", content="{", headers={"Content-Type": "application/json", "Accept-Language": "de"})
    assert answer.json()["errors"] == [
        {
            "loc": ["body", 1],
            "type": "json_invalid",
            "ctx": {},
            "shortMessage": "Daten nicht lesbar",
            "longMessage": "Die Daten konnten nicht gelesen werden, weil sie kein gültiges JSON sind.",
        }
    ]


# The example of docs/guides/fastapi.md

SHOP_CASES = [
    # order, lang, status, code, text
    ({"item": "Assam", "packs": 1}, "de", 409, "sold_out", "„Assam“ ist ausverkauft."),
    ({"item": "Earl Grey", "packs": 5}, "pl", 409, "not_enough_left", "Zostały tylko 3 paczki produktu „Earl Grey”."),
    (
        {"item": "Oolong", "packs": 1},
        "ja",
        404,
        "http_404",
        "お探しのページまたは項目は存在しないか、利用できなくなっています。",
    ),
]


@pytest.mark.parametrize(("order", "lang", "status", "code", "text"), SHOP_CASES)
def test_the_example_shop(shop: httpx.Client, order: Json, lang: str, status: int, code: str, text: str) -> None:
    answer = shop.post("/orders", json=order, headers={"Accept-Language": lang})
    assert (answer.status_code, answer.json()["code"], answer.json()["detail"]) == (status, code, text)


def test_the_example_shop_validates(shop: httpx.Client) -> None:
    order = {"item": "Assam", "packs": 0, "coupon": "SPRING"}
    errors = shop.post("/orders", json=order, headers={"Accept-Language": "de"}).json()["errors"]
    assert [(error["loc"], error["type"], error["ctx"], error["longMessage"]) for error in errors] == [
        (["body", "packs"], "greater_than_equal", {"ge": 1}, "Bitte geben Sie eine Zahl von mindestens 1 ein."),
        (["body", "coupon"], "coupon_expired", {"day": "2026-05-31"}, "Der Gutschein SPRING galt bis zum 31.05.2026."),
    ]


@pytest.mark.parametrize("lang", ["ar", "de", "en", "ja", "pl"])
def test_the_example_shop_speaks_its_languages(shop: httpx.Client, lang: str) -> None:
    for order in ({"item": "Assam", "packs": 1}, {"item": "Earl Grey", "packs": 5}, {"item": "x", "packs": 0}):
        answer = shop.post("/orders", json=order, headers={"Accept-Language": lang})
        assert (answer.json()["locale"], answer.headers["content-language"]) == (lang, lang)


def test_the_example_shop_takes_an_order(shop: httpx.Client) -> None:
    assert shop.post("/orders", json={"item": "Earl Grey", "packs": 3}).status_code == 201


# Without a server


def raising(error: Exception) -> FastAPI:
    app = FastAPI()

    @app.get("/")
    def fail() -> None:
        raise error

    return app


def test_a_handler_of_ones_own_for_everything_else_stays(renderer: Renderer) -> None:
    app = raising(RuntimeError())
    app.add_exception_handler(Exception, lambda request, error: JSONResponse({"own": True}, 500))
    install(app, renderer)
    assert get(app, strict=False).json() == {"own": True}


def test_an_unknown_code_is_told_to_the_developer(renderer: Renderer, caplog: pytest.LogCaptureFixture) -> None:
    app = raising(Error("nobody_knows_this"))
    install(app, renderer)
    assert get(app).status_code == 500
    assert "nobody_knows_this" in caplog.text


def test_the_renderer_of_the_environment_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARDON_CATALOG", str(SHOP / "catalog"))
    monkeypatch.setenv("PARDON_LOCALES", str(SHOP / "locales"))
    app = raising(Error("sold_out", item="Assam"))
    install(app)
    body = get(app, lang="en").json()
    assert (body["type"], body["detail"]) == ("about:blank", "“Assam” is sold out.")
