"""`pardon.django` in a real Django project."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.asgi import ASGIHandler
from django.test import Client, override_settings
from django.utils import translation
from support.asgi import ask
from support.django_project import SHOP
from support.worlds import write_locales

from pardon import LoadError
from pardon.django import problems

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
MIDDLEWARE = ["pardon.django.ProblemMiddleware", "support.django_project.Raising"]


def get(path: str, lang: str = "de", accept: str = "*/*", method: str = "GET") -> Any:
    client = Client(raise_request_exception=False)
    return client.generic(method, path, headers={"Host": "shop.example", "Accept-Language": lang, "Accept": accept})


ANSWERS = [
    # path, status, code, title
    ("/raise/sold_out", 409, "sold_out", "Ausverkauft"),
    ("/async/sold_out", 409, "sold_out", "Ausverkauft"),
    ("/raise/404", 404, "http_404", "Nicht gefunden"),
    ("/raise/403", 403, "http_403", "Zugriff nicht erlaubt"),
    ("/raise/400", 400, "http_400", None),
    ("/raise/suspicious", 400, "http_400", None),
    ("/raise/boom", 500, "http_500", "Serverfehler"),
    ("/async/boom", 500, "http_500", "Serverfehler"),
    ("/nowhere", 404, "http_404", "Nicht gefunden"),
]


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/problem+json, text/html;q=0.5"])
@pytest.mark.parametrize(("path", "status", "code", "title"), ANSWERS)
def test_errors_are_answered_in_the_callers_language(
    path: str, status: int, code: str, title: str | None, accept: str
) -> None:
    response = get(path, accept=accept)
    body = response.json()
    assert (response.status_code, response["Content-Type"]) == (status, "application/problem+json")
    assert (body["status"], body["code"], body["locale"], body["instance"]) == (status, code, "de", path)
    assert title in (None, body["title"])
    assert (response["Content-Language"], response["Cache-Control"]) == ("de", "no-store")
    assert "Accept-Language" in response["Vary"]
    assert b"secret" not in response.content


def test_an_error_under_asgi() -> None:
    for path, title in (("/raise/sold_out", "Ausverkauft"), ("/async/404", "Nicht gefunden")):
        response = ask(ASGIHandler(), "GET", path, headers=[(b"host", b"shop.example"), (b"accept-language", b"de")])
        assert title in response.body.decode()


def test_headers() -> None:
    response = get("/raise/wait")
    assert (response["Retry-After"], response["X-Left"]) == ("90", "0")
    response = get("/get", method="PUT")
    assert (response.status_code, response["Allow"], response.json()["locale"]) == (405, "GET, HEAD, OPTIONS", "de")
    assert get("/get").cookies["a"].value == "b"


@pytest.mark.parametrize("accept", ["*/*", BROWSER])
@pytest.mark.parametrize("path", ["/raise/404", "/nowhere", "/middleware/404", "/middleware/sold_out", "/only-post"])
def test_headers_and_cookies_of_other_middleware_stay(path: str, accept: str) -> None:
    middleware = [MIDDLEWARE[0], "support.django_project.Securing", *MIDDLEWARE[1:]]
    with override_settings(MIDDLEWARE=middleware):
        response = get(path, accept=accept)
    assert (response["Content-Security-Policy"], response["Content-Language"]) == ("sandbox", "de")
    assert response.cookies["a"].value == "b"
    assert "ETag" not in response


@pytest.mark.parametrize("accept", ["*/*", BROWSER])
def test_caches_keep_the_page_of_a_browser_apart(accept: str) -> None:
    assert get("/nowhere", accept=accept)["Vary"] == "Accept-Language, Accept"


PAGES = [
    # path, lang, status, title
    ("/raise/404", "de", 404, "Nicht gefunden"),
    ("/raise/403", "pl", 403, "Dostęp zabroniony"),
    ("/raise/boom", "de", 500, "Serverfehler"),
    ("/nowhere", "ar", 404, "الصفحة أو العنصر غير موجود"),
    ("/only-post", "de", 405, "Aktion nicht möglich"),
]


@pytest.mark.parametrize(("path", "lang", "status", "title"), PAGES)
def test_a_browser_gets_a_localized_page(path: str, lang: str, status: int, title: str) -> None:
    response = get(path, lang, BROWSER)
    assert (response.status_code, response["Content-Language"]) == (status, lang)
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert f'<html lang="{lang}" dir="auto">' in response.content.decode()
    assert f"<h1>{title}</h1>" in response.content.decode()


def test_a_browser_gets_the_page_of_the_project() -> None:
    page = {"404.html": "<p>own page"}
    loaders = [("django.template.loaders.locmem.Loader", page)]
    backend = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"loaders": loaders}}
    with override_settings(TEMPLATES=[backend]):
        response = get("/raise/404", accept=BROWSER)
        assert (response.content, response["Vary"]) == (b"<p>own page", "Accept")
        assert get("/raise/404").json()["title"] == "Nicht gefunden"


def test_an_error_of_the_catalogue_is_answered_to_a_browser_too() -> None:
    assert get("/raise/sold_out", accept=BROWSER).json()["title"] == "Ausverkauft"


@pytest.mark.parametrize(("kind", "content"), [("html", b"<p>own"), ("json", b'{"own": true}')])
def test_what_a_view_answers_itself_is_left_alone(kind: str, content: bytes) -> None:
    assert get(f"/answer/{kind}").content == content


def test_a_host_that_is_not_allowed() -> None:
    response = Client().get("/get", headers={"Host": "evil.example", "Accept-Language": "de"})
    assert (response.status_code, response.json()["locale"]) == (400, "de")


@pytest.mark.parametrize(("name", "status"), [("sold_out", 409), ("404", 404), ("403", 403), ("boom", 500)])
def test_an_exception_in_middleware(name: str, status: int) -> None:
    with override_settings(MIDDLEWARE=MIDDLEWARE):
        response = get(f"/middleware/{name}")
    assert (response.status_code, response.json()["status"], response.json()["locale"]) == (status, status, "de")


def test_django_logs_what_is_not_expected(caplog: pytest.LogCaptureFixture) -> None:
    get("/raise/boom")
    assert "secret" in caplog.text
    caplog.clear()
    get("/raise/sold_out")
    assert not [record for record in caplog.records if record.exc_info]


def test_a_lost_value_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert get("/raise/lost").json()["title"] == "Ausverkauft"
    assert "without its argument 'item'" in caplog.text


def test_the_page_for_developers_stays() -> None:
    with override_settings(DEBUG=True):
        assert b"secret" in get("/raise/boom").content
        assert get("/raise/sold_out").json()["title"] == "Ausverkauft"
        assert get("/raise/404").json()["title"] == "Nicht gefunden"


def test_the_csrf_check() -> None:
    csrf = [*MIDDLEWARE, "django.middleware.csrf.CsrfViewMiddleware"]
    with override_settings(MIDDLEWARE=csrf, CSRF_FAILURE_VIEW="pardon.django.csrf_failure"):
        client = Client(enforce_csrf_checks=True)
        headers = {"Host": "shop.example", "Accept-Language": "de"}
        response = client.post("/get", headers=headers)
        page = client.post("/get", headers={**headers, "Accept": BROWSER})
    assert (response.status_code, response.json()["title"]) == (403, "Zugriff nicht erlaubt")
    assert (page.status_code, page["Content-Type"]) == (403, "text/html; charset=utf-8")
    assert "<h1>Zugriff nicht erlaubt</h1>" in page.content.decode()


LANGUAGES: list[tuple[Any, str, bool]] = [
    # language; the locale, whether the log says something
    ("support.django_project.polish", "pl", False),
    (lambda request: ["xx", "ja"], "ja", False),
    (lambda request: None, "de", False),
    (lambda request: request.user.language, "de", True),
]


@pytest.mark.parametrize(("language", "locale", "is_logged"), LANGUAGES)
def test_the_language_of_the_project(
    caplog: pytest.LogCaptureFixture, language: Any, locale: str, is_logged: bool
) -> None:
    pardon = {"catalog": SHOP / "catalog", "locales": SHOP / "locales", "language": language, "vary": "Cookie"}
    with override_settings(PARDON=pardon):
        response = get("/raise/sold_out")
    assert (response.json()["locale"], response["Vary"]) == (locale, "Cookie, Accept-Language")
    assert ("Accept-Language decides" in caplog.text) is is_logged


def test_the_language_of_djangos_own_middleware() -> None:
    middleware = [*MIDDLEWARE, "django.middleware.locale.LocaleMiddleware"]
    with override_settings(MIDDLEWARE=middleware), translation.override("en"):
        client = Client()
        client.cookies["django_language"] = "pl"
        response = client.get("/raise/sold_out", headers={"Host": "shop.example", "Accept-Language": "de"})
    assert response.json()["locale"] == "pl"


def test_the_overlay_of_a_request(tmp_path: Path) -> None:
    own = write_locales(tmp_path, {"de/shop.ftl": "sold_out = Schade\n"})
    shop = {"catalog": SHOP / "catalog", "locales": SHOP / "locales", "overlays": {"acme": own}}
    with override_settings(PARDON={**shop, "overlay": lambda request: request.GET["tenant"]}):
        assert get("/raise/sold_out?tenant=acme").json()["title"] == "Schade"
        assert get("/raise/sold_out").json()["title"] == "Ausverkauft"  # the function fails


BAD: list[tuple[Any, type[Exception], str]] = [
    ({"catalogue": "x"}, ImproperlyConfigured, "catalogue"),
    ({"max_batch": 0}, ImproperlyConfigured, "PARDON: max_batch"),
    ({"catalog": "/nowhere"}, LoadError, "/nowhere"),
]


@pytest.mark.parametrize(("pardon", "error", "words"), BAD)
def test_a_fault_in_the_settings_stops_the_start(pardon: Any, error: type[Exception], words: str) -> None:
    with override_settings(PARDON=pardon), pytest.raises(error, match=words):
        get("/get")


def test_the_bundled_catalogue_is_the_default() -> None:
    with override_settings(PARDON={}):
        assert problems().renderer.catalog.variants("user_locked")
    assert not problems().renderer.catalog.variants("user_locked")
