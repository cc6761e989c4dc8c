"""CORS, and the addresses that the service gives."""

from collections.abc import Iterator

import httpx
import pytest
from support import web
from support.servers import serving


def test_no_cors_by_default(client: httpx.Client) -> None:
    answer = client.get("/locales", headers={"Origin": "https://app.example.com"})
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.fixture(scope="module")
def configured() -> Iterator[httpx.Client]:
    settings = {
        "PARDON_CORS_ORIGINS": '["https://app.example.com"]',
        "PARDON_CACHE_AGE": "60",
        "PARDON_PUBLIC_URL": "https://errors.example.com/v1/",
    }
    with serving(**settings) as base, web.Client(base_url=base) as client:
        yield client


ORIGINS = [("https://app.example.com", "https://app.example.com"), ("https://evil.example.com", None), (None, None)]


@pytest.mark.parametrize(("origin", "allowed"), ORIGINS)
def test_cors_by_setting(configured: httpx.Client, origin: str | None, allowed: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    answer = configured.get("/render?code=user_locked&lang=de&format=json", headers=headers)
    assert answer.headers.get("access-control-allow-origin") == allowed
    assert answer.headers["vary"] == "Origin"  # what a cache keeps for one origin is not for another
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert ("ETag" in answer.headers.get("access-control-expose-headers", "")) == bool(origin)
    again = configured.get("/locales", headers={**headers, "If-None-Match": "*"})
    assert (again.status_code, again.headers.get("access-control-allow-origin")) == (304, allowed)
    refused = configured.get("/nowhere", headers=headers)
    assert refused.headers.get("access-control-allow-origin") == allowed


def test_a_preflight_is_answered(configured: httpx.Client) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    answer = configured.options("/render", headers={"Origin": "https://app.example.com", **asked})
    assert (answer.status_code, answer.headers["x-content-type-options"]) == (200, "nosniff")
    assert "POST" in answer.headers["access-control-allow-methods"]


def test_the_age_and_the_address_are_settings(configured: httpx.Client) -> None:
    answer = configured.get("/render?code=user_locked&format=problem")
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert answer.json()["type"].startswith("https://errors.example.com/v1/errors/clerk/user_locked-")


@pytest.mark.parametrize(("trusted", "scheme"), [("127.0.0.1", "https"), ("192.0.2.1", "http")])
def test_the_scheme_is_that_of_a_trusted_proxy(trusted: str, scheme: str) -> None:
    with serving(FORWARDED_ALLOW_IPS=trusted) as base, web.Client(base_url=base, timeout=10) as client:
        answer = client.get("/render?code=user_locked&format=problem", headers={"X-Forwarded-Proto": "https"})
    assert answer.json()["type"].startswith(f"{scheme}://127.0.0.1:")
