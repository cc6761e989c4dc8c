"""Requests as operators see them: counts, lines, ids, headers; and access to these."""

import asyncio
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.responses import StreamingResponse
from support.metrics import counting, samples

from pardon import Finding, Renderer
from pardon.http import create_app
from pardon.http.access_log import SECURITY
from pardon.http.app import Service
from pardon.http.loaded import LoadedCatalog
from pardon.http.reload import Reload
from pardon.http.settings import ServiceSettings

LOCKED = "/render?code=user_locked&lang=de&meta[timeRemaining]=300"
VALUE = "help@example.com"
TOKEN = "sesame-open-sesame"


def ask(app: Any, method: str, path: str, **options: Any) -> httpx.Response:
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(method, path, **options)

    return asyncio.run(asked())


def make(renderer: Renderer, **settings: Any) -> Service:
    """Return a service of its own, with what is loaded once."""
    return create_app(renderer, ServiceSettings(**settings))


@pytest.fixture
def app(renderer: Renderer) -> Service:
    return make(renderer, admin_token=TOKEN)


CLERK = {"errors": [{"code": "user_locked", "message": "m"}, {"code": "nobody_knows", "message": "m"}]}
BATCH = {
    "lang": "de",
    "errors": [{"code": "user_locked"}, {"code": "x", "domain": "d"}, *[{"code": "user_locked"}] * 2],
}

REQUESTS: list[tuple[list[tuple[str, str, dict[str, Any]]], dict[tuple[str, ...], float]]] = [
    # requests, what is counted (labels by name)
    (
        [("GET", LOCKED, {})] * 3,  # cached or not
        {
            ("requests", "GET", "/render", "200"): 3,
            ("messages", "clerk", "de"): 3,
            ("request_seconds_count", "/render"): 3,
        },
    ),
    ([("GET", LOCKED, {"headers": {"If-None-Match": "*"}})], {("requests", "GET", "/render", "304"): 1}),
    ([("HEAD", LOCKED, {})], {("requests", "HEAD", "/render", "200"): 1, ("messages", "clerk", "de"): 1}),
    (
        [("GET", "/render?code=no%0Abody&domain=clerk&lang=is", {})] * 2,
        {
            ("unknown_codes", "no�body", "clerk"): 2,
            ("unserved_languages", "is"): 2,
            ("refusals", "unknown_code"): 2,
            ("requests", "GET", "/render", "404"): 2,
        },
    ),
    (
        [("GET", "/render?code=form_param_type_invalid&lang=de&meta[param]=a", {})] * 2,
        {("missing_arguments", "paramType", "form_param_type_invalid", "clerk", "form_param_type_invalid"): 2},
    ),
    (
        [("POST", "/render", {"json": BATCH})],
        {
            ("messages", "clerk", "de"): 3,
            ("unknown_codes", "x", "d"): 1,
        },
    ),
    (
        [("POST", "/localize?lang=de", {"json": CLERK})],
        {
            ("messages", "clerk", "de"): 1,
            ("unknown_codes", "nobody_knows", ""): 1,
            ("requests", "POST", "/localize", "200"): 1,
        },
    ),
    ([("GET", "/errors/clerk/user_locked-UserLocked", {})], {("requests", "GET", "/errors/{domain}/{id}", "200"): 1}),
    ([("GET", "/errors/clerk/x", {"headers": {"Accept": "text/html"}})], {("refusals", "unknown_entry"): 1}),
    ([("PUT", "/render", {})], {("requests", "PUT", "/render", "405"): 1, ("refusals", "method_not_allowed"): 1}),
    ([("BREW", "/no/such/page", {})], {("requests", "other", "other", "404"): 1}),
    ([("GET", "/render?code=" + "x" * 9_000, {})], {("refusals", "url_too_long"): 1}),
]


@pytest.mark.parametrize(("requests", "expected"), REQUESTS)
def test_what_is_counted(
    app: Service, requests: list[tuple[str, str, dict[str, Any]]], expected: dict[tuple[str, ...], float]
) -> None:
    with counting() as added:
        for method, path, options in requests:
            ask(app, method, path, **options)
    assert {key: added.get(key) for key in expected} == expected


def test_counting_goes_on_with_another_catalogue(app: Service) -> None:
    with counting() as added:
        ask(app, "GET", LOCKED)
        app.state.catalog = LoadedCatalog(app.state.catalog.renderer, app.state.catalog.settings)
        ask(app, "GET", LOCKED)
    assert added["messages", "clerk", "de"] == 2


# Lines


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    names = ("request_id", "method", "route", "status", "code", "domain", "locale", "refusal")
    return [{n: v for n, v in vars(r).items() if n in names} for r in caplog.records if r.name == "pardon.access"]


LINES: list[tuple[str, str, str, dict[str, Any], dict[str, Any] | None]] = [
    # setting, method, path, options, the line
    ("errors", "GET", LOCKED, {}, None),
    ("off", "GET", "/nowhere", {}, None),
    (
        "errors", "GET", f"/render?code=nope&lang=de&meta[a]={VALUE}", {},
        {"method": "GET", "route": "/render", "status": 404, "code": "nope", "locale": "de", "refusal": "unknown_code"},
    ),
    ("all", "GET", LOCKED, {}, {
        "method": "GET", "route": "/render", "status": 200, "code": "user_locked", "domain": "clerk", "locale": "de",
    }),
    ("all", "POST", "/render", {"json": BATCH}, {
        "method": "POST", "route": "/render", "status": 200, "code": "user_locked x", "domain": "clerk", "locale": "de",
    }),
    ("all", "GET", f"/errors/clerk/{VALUE}", {}, {
        "method": "GET", "route": "/errors/{domain}/{id}", "status": 404, "refusal": "unknown_entry",
    }),
]  # fmt: skip


@pytest.mark.parametrize(("access_log", "method", "path", "options", "line"), LINES)
def test_the_line_of_a_request(
    renderer: Renderer, caplog: pytest.LogCaptureFixture,
    access_log: str, method: str, path: str, options: dict[str, Any], line: dict[str, Any] | None,
) -> None:  # fmt: skip
    caplog.set_level(logging.INFO, "pardon")
    ask(make(renderer, access_log=access_log), method, path, headers={"X-Request-ID": "mine"}, **options)
    assert lines(caplog) == ([{"request_id": "mine", **line}] if line else [])
    assert VALUE not in str([vars(record) for record in caplog.records if record.name.startswith("pardon")])


def test_an_unexpected_error_is_told_once_and_counted(
    app: Service, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO, "pardon")
    monkeypatch.setattr("pardon.http.routes.render.read_batch", lambda *_: 1 / 0)
    with counting() as added:
        answer = ask(app, "POST", "/render", json=BATCH, headers={"X-Request-ID": "mine"})
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.headers["x-request-id"] == "mine"
    [error] = [record for record in caplog.records if record.exc_info]
    assert error.request_id == "mine"  # type: ignore[attr-defined]
    assert added["requests", "POST", "/render", "500"] == 1
    assert [line["status"] for line in lines(caplog)] == [500]


def test_half_an_answer_is_not_taken_for_a_whole_one(app: Service) -> None:
    @app.get("/half")
    async def half() -> Any:
        async def parts() -> Any:
            yield b"begun"
            raise RuntimeError("broken")

        return StreamingResponse(parts())

    with pytest.raises(RuntimeError, match="broken"):
        ask(app, "GET", "/half")


IDS = [
    # path, sent, sent back
    (LOCKED, {"X-Request-ID": "mine"}, "mine"),
    (LOCKED, {"traceparent": f"00-{'a' * 32}-{'b' * 16}-01", "X-Request-ID": "mine"}, "a" * 32),
    (LOCKED, {}, None),
    (LOCKED, {"X-Request-ID": "not one"}, None),
    ("/locales", {"X-Request-ID": "mine"}, "mine"),
    ("/locales", {}, None),
    ("/nowhere", {"X-Request-ID": "mine"}, "mine"),
]


@pytest.mark.parametrize(("path", "headers", "id"), IDS)
def test_who_sends_an_id_gets_it_back(app: Service, path: str, headers: dict[str, str], id: str | None) -> None:
    assert [ask(app, "GET", path, headers=headers).headers.get("x-request-id") for _ in range(3)] == [id] * 3


def test_who_is_refused_gets_an_id_to_ask_about(app: Service) -> None:
    ids = {ask(app, "GET", "/nowhere").headers["x-request-id"] for _ in range(2)}
    assert {len(id) for id in ids} == {32}
    assert len(ids) == 2


# Headers

PATHS = [
    ("GET", LOCKED), ("GET", "/render"), ("GET", "/nowhere"), ("GET", "/locales"), ("GET", "/metrics"),
    ("GET", "/openapi.json"),
    ("GET", "/static/pardon.js"), ("OPTIONS", "/render"), ("HEAD", "/errors"), ("GET", "/bundles/xx/http.json"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_every_answer_has_the_security_headers_once(app: Service, method: str, path: str) -> None:
    for _ in range(3):
        answer = ask(app, method, path)
        assert {name: answer.headers.get_list(name) for name in SECURITY} == {n: [v] for n, v in SECURITY.items()}


def test_the_pages_and_the_docs_may_do_more_but_ask_nobody_else(app: Service) -> None:
    page = ask(app, "GET", "/errors", headers={"Accept": "text/html"}).headers["content-security-policy"]
    docs = ask(app, "GET", "/docs")
    assert docs.headers["referrer-policy"] == "no-referrer"
    assert "script-src 'self'; style-src 'self';" in page
    assert "script-src 'self';" in docs.headers["content-security-policy"]
    assert "http" not in docs.headers["content-security-policy"] + docs.text.replace("http-equiv", "")
    for name, kind in (("swagger-ui-bundle.js", "text/javascript"), ("swagger-ui.css", "text/css")):
        part = ask(app, "GET", f"/docs/{name}")
        assert (part.status_code, part.headers["content-type"].partition(";")[0]) == (200, kind)
    assert ask(app, "GET", "/docs/redoc.standalone.js").status_code == 404


# Who may see what

BEARER = {"Authorization": f"Bearer {TOKEN}"}
FULL, SHORT = True, False
ACCESS: list[tuple[dict[str, Any], dict[str, str], int, bool]] = [
    # settings, headers, status of /metrics, what /readyz reports
    ({}, {}, 200, SHORT),
    ({"admin_token": TOKEN}, {}, 401, SHORT),
    ({"admin_token": TOKEN}, {"Authorization": "Bearer wrong"}, 401, SHORT),
    ({"admin_token": TOKEN}, {"Authorization": f"Basic {TOKEN}"}, 401, SHORT),
    ({"admin_token": TOKEN}, {"Authorization": f"Bearer {TOKEN}x"}, 401, SHORT),
    ({"admin_token": TOKEN}, {"Authorization": "Bearer sésame"}, 401, SHORT),
    ({"admin_token": TOKEN}, {"Authorization": f"bearer  {TOKEN} "}, 200, FULL),
    ({"admin_token": TOKEN}, BEARER, 200, FULL),
    ({"admin_port": 9}, {}, 404, SHORT),
    ({"admin_port": 9, "admin_token": TOKEN}, BEARER, 404, FULL),
]


@pytest.mark.parametrize(("settings", "headers", "status", "is_full"), ACCESS)
def test_who_sees_what(
    renderer: Renderer, settings: dict[str, Any], headers: dict[str, str], status: int, is_full: bool
) -> None:
    app = make(renderer, **settings)
    app.state.last_reload = Reload(datetime.now(UTC), 0.1, (Finding(Path("/etc/secret.ftl"), 3, "", "a secret"),))
    raw = {name: value.encode() for name, value in headers.items()}
    assert ask(app, "GET", "/metrics", headers=raw).status_code == status
    ready = ask(app, "GET", "/readyz", headers=raw)
    assert (ready.status_code, ready.json()["status"], ready.json()["lastReload"]["result"]) == (200, "ready", "failed")
    assert ("secret" in ready.text) == ("version" in ready.json()) == is_full
    assert ask(app, "GET", "/healthz").json() == {"status": "ok"}


def test_a_refused_token_is_told_in_the_caller_s_language(renderer: Renderer) -> None:
    answer = ask(make(renderer, admin_token=TOKEN), "GET", "/metrics?lang=de")
    assert answer.headers["www-authenticate"] == 'Bearer realm="admin"'
    assert (answer.json()["code"], answer.json()["title"]) == ("token_required", "Token erforderlich")


def test_the_metrics_are_no_part_of_the_api(app: Service) -> None:
    assert "/metrics" not in ask(app, "GET", "/openapi.json").json()["paths"]
    assert ask(app, "GET", "/metrics").headers["cache-control"] == "no-store"
    assert "python" not in ask(app, "GET", "/metrics", headers=BEARER).text


def test_the_metrics_are_text_or_openmetrics(renderer: Renderer) -> None:
    app = make(renderer)
    assert samples(ask(app, "GET", "/metrics").text)["reloads", "success"] >= 0
    accept = {"Accept": "application/openmetrics-text; version=1.0.0"}
    answer = ask(app, "GET", "/metrics", headers=accept)
    assert answer.headers["content-type"].startswith("application/openmetrics-text")
    assert answer.text.endswith("# EOF\n")
