"""The overlay and the language that an application chooses for a request."""

import asyncio
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.types import Receive, Scope, Send
from support.fastapi_shop import assert_sold_out, get, sold_out
from support.servers import SHOP
from support.worlds import write_locales

from pardon import Renderer
from pardon.fastapi import install


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    folder = tmp_path_factory.mktemp("acme")
    own = write_locales(folder, {"de/shop.ftl": "sold_out = Schade\n"})
    return Renderer.load(SHOP / "catalog", SHOP / "locales", overlays={"acme": own})


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
    app.mount("/sub", FastAPI(routes=[*app.routes]))
    install(app, tenants, overlay=tenant_of, vary="X-Tenant")
    for path in ("/", "/sub/"):
        response = get(app, path, **{"X-Tenant": tenant})
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
