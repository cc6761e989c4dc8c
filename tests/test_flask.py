"""`pardon.flask` in real Flask applications."""

from pathlib import Path
from typing import Any

import pytest
from flask import Blueprint, Flask, abort, make_response, redirect, request
from support.servers import SHOP
from support.worlds import write_locales
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import NotFound, Unauthorized
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client, TestResponse

from pardon import Error, Renderer
from pardon.flask import Pardon


def fail(name: str) -> Any:
    match name:
        case "sold_out":
            raise Error("sold_out", item="Assam", headers={"X-Left": 0})
        case "lost":
            raise Error("sold_out", itme="Assam")
        case "wait":
            raise Error("too_many_orders", wait="PT1M30S")
        case "auth":
            raise Unauthorized(www_authenticate=[WWWAuthenticate("basic"), WWWAuthenticate("bearer")])
        case "own":
            abort(404, "No such tea")
        case "no-words":
            abort(404, "")
        case "json":
            return request.get_json()
        case "response":
            abort(make_response("own", 400))
        case "redirect":
            abort(redirect("/there"))
        case "boom":
            raise RuntimeError("secret")
    return abort(int(name))


def application(renderer: Renderer, **options: Any) -> Flask:
    app = Flask(__name__)
    app.add_url_rule("/<name>", view_func=fail)
    Pardon(app, renderer, **options)
    return app


def get(app: Flask, path: str, lang: str = "de", **options: Any) -> TestResponse:
    return app.test_client().get(path, headers={"Accept-Language": lang}, **options)


ANSWERS = [
    # path, status, code, title, members beside those of every problem
    ("sold_out", 409, "sold_out", "Ausverkauft", {}),
    ("404", 404, "http_404", "Nicht gefunden", {}),
    ("own", 404, "http_404", "Nicht gefunden", {"originalDetail": "No such tea"}),
    ("no-words", 404, "http_404", "Nicht gefunden", {}),
    ("a/b", 404, "http_404", "Nicht gefunden", {}),
    ("500", 500, "http_500", "Serverfehler", {}),
    ("boom", 500, "http_500", "Serverfehler", {}),
]
EVERY = {"type", "title", "status", "detail", "instance", "code", "domain", "id", "locale", "resolution", "help"}


@pytest.mark.parametrize(("path", "status", "code", "title", "extra"), ANSWERS)
def test_errors_are_answered_in_the_callers_language(
    shop: Renderer, path: str, status: int, code: str, title: str, extra: dict[str, Any]
) -> None:
    response = get(application(shop), f"/{path}")
    body = response.get_json()
    assert (response.status_code, response.content_type) == (status, "application/problem+json")
    assert (body["status"], body["code"], body["title"], body["locale"]) == (status, code, title, "de")
    assert (response.headers["Content-Language"], response.headers["Vary"]) == ("de", "Accept-Language")
    assert response.headers["Cache-Control"] == "no-store"
    assert body["instance"] == f"/{path}"
    assert {name: value for name, value in body.items() if name not in EVERY} == extra
    assert "secret" not in response.text


def test_the_path_below_a_mount(shop: Renderer) -> None:
    client = Client(DispatcherMiddleware(Flask(__name__), {"/api": application(shop)}))
    assert [client.get(path).get_json()["instance"] for path in ("/api/sold_out", "/api/a/b")] == [
        "/api/sold_out",
        "/api/a/b",
    ]


def test_headers(shop: Renderer) -> None:
    app = application(shop)
    assert get(app, "/sold_out").headers["X-Left"] == "0"
    assert get(app, "/wait").headers["Retry-After"] == "90"
    assert get(app, "/auth").headers["WWW-Authenticate"] == "Basic, Bearer"
    response = app.test_client().put("/404", headers={"Accept-Language": "de"})
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
    assert response.get_json()["status"] == 405


def test_a_body_that_is_not_json(shop: Renderer) -> None:
    response = get(application(shop), "/json", data="{", content_type="application/json")
    assert (response.status_code, response.get_json()["locale"]) == (400, "de")


def test_a_response_that_was_raised_stays(shop: Renderer) -> None:
    app = application(shop)
    assert (get(app, "/response").text, get(app, "/response").status_code) == ("own", 400)
    assert (get(app, "/redirect").status_code, get(app, "/redirect").headers["Location"]) == (302, "/there")


def test_flask_logs_what_is_not_expected(shop: Renderer, caplog: pytest.LogCaptureFixture) -> None:
    get(application(shop), "/boom")
    assert "secret" in caplog.text
    caplog.clear()
    get(application(shop), "/sold_out")
    assert not caplog.records


@pytest.mark.parametrize("is_first", [True, False])
def test_handlers_of_the_application_are_kept(shop: Renderer, is_first: bool) -> None:
    app = Flask(__name__)
    app.add_url_rule("/<name>", view_func=fail)
    extension = Pardon(renderer=shop)
    if not is_first:
        extension.init_app(app)
    app.register_error_handler(Error, lambda error: (f"own {error.code}", 410))
    app.register_error_handler(404, lambda error: ("own page", 404))
    if is_first:
        extension.init_app(app)
    assert get(app, "/sold_out").text == "own sold_out"
    assert get(app, "/404").text == "own page"
    assert get(app, "/boom").get_json()["title"] == "Serverfehler"


def test_blueprints(shop: Renderer) -> None:
    plain, own = Blueprint("plain", __name__), Blueprint("own", __name__)
    plain.add_url_rule("/plain/<name>", view_func=fail)
    own.add_url_rule("/own/<name>", view_func=fail)
    own.register_error_handler(NotFound, lambda error: ("own page", 404))
    app = application(shop)
    app.register_blueprint(plain)
    app.register_blueprint(own)
    assert get(app, "/plain/sold_out").get_json()["title"] == "Ausverkauft"
    assert get(app, "/own/404").text == "own page"


def test_an_error_before_the_view(shop: Renderer) -> None:
    app = application(shop)

    @app.before_request
    def refuse() -> None:
        raise Error("sold_out", item="Assam")

    assert get(app, "/nowhere").get_json()["code"] == "sold_out"


LANGUAGES: list[tuple[Any, str, bool]] = [
    # language; the locale, whether the log says something
    (lambda request: "pl", "pl", False),
    (lambda request: ["xx", "ja"], "ja", False),
    (lambda request: None, "de", False),
    (lambda request: request.user.language, "de", True),
]


@pytest.mark.parametrize(("language", "locale", "is_logged"), LANGUAGES)
def test_the_language_of_the_application(
    shop: Renderer, caplog: pytest.LogCaptureFixture, language: Any, locale: str, is_logged: bool
) -> None:
    response = get(application(shop, language=language, vary="Cookie"), "/sold_out")
    assert (response.get_json()["locale"], response.headers["Vary"]) == (locale, "Cookie, Accept-Language")
    assert ("Accept-Language decides" in caplog.text) is is_logged


def test_the_overlay_of_a_request(tmp_path: Path) -> None:
    own = write_locales(tmp_path, {"de/shop.ftl": "sold_out = Schade\n"})
    renderer = Renderer.load(SHOP / "catalog", SHOP / "locales", overlays={"acme": own})
    app = application(renderer, overlay=lambda request: request.args["tenant"])
    assert get(app, "/sold_out?tenant=acme").get_json()["title"] == "Schade"
    assert get(app, "/sold_out").get_json()["title"] == "Ausverkauft"  # the function fails


def test_a_lost_value_is_logged(shop: Renderer, caplog: pytest.LogCaptureFixture) -> None:
    app = application(shop)
    assert get(app, "/lost").get_json()["title"] == "Ausverkauft"
    assert "without its argument 'item'" in caplog.text


def test_the_bundled_catalogue_is_the_default() -> None:
    app = Flask(__name__)
    Pardon(app)

    @app.get("/")
    def locked() -> None:
        raise Error("user_locked", timeRemaining=300)

    assert "in 5 Minuten" in get(app, "/").get_json()["detail"]
