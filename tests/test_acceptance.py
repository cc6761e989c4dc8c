"""A shop in three frameworks: six codes of its own in English, French and Arabic, `clerk` beside them with one German
text changed, and one tenant. Every error that a client provokes comes in its language."""

import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

import pytest
from django.core.handlers.asgi import ASGIHandler
from django.test import override_settings
from django.urls import path
from fastapi import FastAPI
from flask import Flask
from support import django_project
from support.asgi import ask
from support.servers import ROOT

import pardon.fastapi
from pardon import Error, Renderer, Settings, render
from pardon.flask import Pardon
from pardon_tools.check.run import check

SHOP = ROOT / "tests" / "cases" / "shop"
FOLDERS: dict[str, Any] = {
    "catalog": SHOP / "catalog",
    "locales": SHOP / "locales",
    "overlays": {"acme": SHOP / "overlays" / "acme"},
}
DOMAINS = ["shop", "clerk"]

RAISED = {
    "sold_out": {"item": "Assam"},
    "not_enough_left": {"left": 3},
    "coupon_expired": {"day": "2026-05-31"},
    "too_many_orders": {"wait": 90},
    "not_delivered_here": {"country": "CH"},
    "shop_closed": {},
    "user_locked": {"timeRemaining": 300},
}


def fail(name: str) -> None:
    if name in RAISED:
        raise Error(name, meta=RAISED[name])
    raise RuntimeError("secret")


# The integrations: at most five lines each.


def install_in_fastapi(app: FastAPI) -> None:
    renderer = Renderer.load(**FOLDERS, settings=Settings(domains=DOMAINS))
    pardon.fastapi.install(app, renderer, overlay=lambda scope: dict(scope["headers"]).get(b"x-tenant", b"").decode())


def install_in_flask(app: Flask) -> None:
    renderer = Renderer.load(**FOLDERS, settings=Settings(domains=DOMAINS))
    Pardon(app, renderer, overlay=lambda request: request.headers.get("X-Tenant"))


def install_in_django() -> dict[str, Any]:
    overlay = lambda request: request.headers.get("X-Tenant")  # noqa: E731  (a project names its function)
    settings = {**FOLDERS, "domains": DOMAINS, "overlay": overlay}
    return {"MIDDLEWARE": ["pardon.django.ProblemMiddleware"], "PARDON": settings}


@pytest.mark.parametrize("install", [install_in_fastapi, install_in_flask, install_in_django])
def test_an_integration_is_five_lines(install: Callable[..., Any]) -> None:
    assert len(inspect.getsource(install).rstrip().split("\n")) - 1 <= 5


# The applications


class Answer(NamedTuple):
    """A client's response: the language, and the body as JSON or as text."""

    status: int
    language: str | None
    body: Any


Client = Callable[..., Answer]


def asgi_client(app: Any) -> Client:
    def get(place: str, lang: str, accept: str = "*/*", tenant: str = "", method: str = "GET") -> Answer:
        given = {"host": "shop.example", "accept-language": lang, "accept": accept, "x-tenant": tenant}
        headers = [(name.encode(), value.encode()) for name, value in given.items() if value]
        answer = ask(app, method, place, headers=headers)
        text = answer.body.decode()
        found = {name.lower(): value.decode() for name, value in answer.headers}  # Django writes Content-Language
        return Answer(answer.status, found.get(b"content-language"), json.loads(text) if text[:1] == "{" else text)

    return get


@contextmanager
def fastapi_shop() -> Iterator[Client]:
    app = FastAPI()
    app.get("/raise/{name}")(fail)
    install_in_fastapi(app)
    yield asgi_client(Quiet(app))


class Quiet:
    """An application whose exception, raised again for the server's log after the response, ends here."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        with suppress(RuntimeError):
            await self.app(scope, receive, send)


@contextmanager
def flask_shop() -> Iterator[Client]:
    app = Flask("shop")
    app.add_url_rule("/raise/<name>", view_func=fail)
    install_in_flask(app)

    def get(place: str, lang: str, accept: str = "*/*", tenant: str = "", method: str = "GET") -> Answer:
        headers = {"Accept-Language": lang, "Accept": accept, "X-Tenant": tenant}
        answer = app.test_client().open(place, method=method, headers={k: v for k, v in headers.items() if v})
        language = answer.headers.get("Content-Language")
        return Answer(answer.status_code, language, answer.get_json(silent=True) or answer.text)

    yield get


@contextmanager
def django_shop() -> Iterator[Client]:
    with override_settings(**install_in_django(), ROOT_URLCONF=Urls, DEBUG=False):
        yield asgi_client(ASGIHandler())


class Urls:
    urlpatterns = (path("raise/<name>", lambda request, name: fail(name)),)


SHOPS = {"fastapi": fastapi_shop, "flask": flask_shop, "django": django_shop}


@pytest.fixture(params=SHOPS)
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    assert django_project.settings.configured
    with SHOPS[request.param]() as client:
        yield client


TITLES = [
    # path, language, status, title, what the long text says
    ("/raise/sold_out", "fr-CA,fr;q=0.9", 409, "Épuisé", "« Assam »"),
    ("/raise/sold_out", "ar", 409, "نفدت الكمية", "Assam"),
    ("/raise/sold_out", "en", 409, "Sold out", "“Assam”"),
    ("/raise/not_enough_left", "ar", 409, "الكمية غير كافية", "عبوات"),
    ("/raise/coupon_expired", "fr", 422, "Coupon expiré", "31 mai 2026"),
    ("/raise/too_many_orders", "fr", 429, "Trop de commandes", "dans 90 secondes"),
    ("/raise/not_delivered_here", "fr", 451, "Pas de livraison ici", "Suisse"),
    ("/raise/shop_closed", "ar", 503, "المتجر مغلق", None),
    ("/raise/user_locked", "de", 403, "Konto gesperrt", "Warten Sie bitte 5 Minuten, oder schreiben Sie uns."),
    ("/raise/user_locked", "ar", 403, render("user_locked", "ar", {"timeRemaining": 300}).short_message, None),
]


@pytest.mark.parametrize(("place", "lang", "status", "title", "said"), TITLES)
def test_an_error_of_the_catalogue(
    client: Client, place: str, lang: str, status: int, title: str, said: str | None
) -> None:
    answer = client(place, lang)
    assert (answer.status, answer.body["title"], answer.body["locale"]) == (status, title, lang[:2])
    assert answer.language == lang[:2]
    assert (said or "") in answer.body.get("detail", "")


GENERIC = [
    # path, language, status, title
    *(("/nowhere", lang, 404, render("http_404", lang).short_message) for lang in ("en", "ar", "de")),
    *(("/raise/bug", lang, 500, render("http_500", lang).short_message) for lang in ("en", "ar", "de")),
    ("/nowhere", "fr", 404, "Page introuvable"),
    ("/raise/bug", "fr", 500, "Erreur du serveur"),
]


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"])
@pytest.mark.parametrize(("place", "lang", "status", "title"), GENERIC)
def test_every_other_error(client: Client, place: str, lang: str, status: int, title: str, accept: str) -> None:
    answer = client(place, lang, accept)
    assert (answer.status, answer.language) == (status, lang)
    assert title in (answer.body if isinstance(answer.body, str) else answer.body["title"])
    assert "secret" not in str(answer.body)


def test_the_tenant(client: Client) -> None:
    assert client("/raise/sold_out", "fr", tenant="acme").body["title"] == "Plus rien chez Acme"
    assert client("/raise/sold_out", "fr").body["title"] == "Épuisé"
    assert client("/raise/sold_out", "ar", tenant="acme").body["title"] == "نفدت الكمية"


def test_the_data_passes_the_check() -> None:
    findings = check(FOLDERS["catalog"], FOLDERS["locales"], overlays=FOLDERS["overlays"])
    assert [finding for finding in findings if finding.severity == "error"] == []
