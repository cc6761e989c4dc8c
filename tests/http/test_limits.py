"""Every limit of a request: at it is answered, beyond it is refused, in words and for programs."""

import asyncio
import json
import unicodedata
from typing import Any

import httpx
import pytest

from pardon import Renderer
from pardon.http import create_app
from pardon.http.settings import ServiceSettings

LANGUAGES = ("en", "de", "pl", "ar", "ja")
SETTINGS = ServiceSettings(
    max_body=3_000, max_batch=7, max_meta_keys=6, max_meta_depth=3, max_code=20, max_url=900, max_header=40,
    max_ranges=3, max_tag=8, max_value=30, max_output=120,
)  # fmt: skip
META = {"keys": 6, "depth": 3}
DEEP = {"a": {"b": {"c": 1}}}


@pytest.fixture(scope="module")
def app(renderer: Renderer) -> Any:
    return create_app(Renderer(renderer.catalog, renderer._locales, SETTINGS))


def ask(app: Any, method: str, path: str, **options: Any) -> httpx.Response:
    async def asked() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as client:
            return await client.request(method, path, **options)

    return asyncio.run(asked())


def batch(*errors: dict[str, Any]) -> dict[str, Any]:
    return {"errors": list(errors)}


def error(**members: Any) -> dict[str, Any]:
    return {"code": "user_locked", **members}


def of_length(size: int) -> bytes:
    return json.dumps(batch(error())).encode().ljust(size)


def query(size: int) -> str:
    path = "/render?code=user_locked&lang={lang}&meta[a]="
    return path + "x" * (size - len(path.format(lang="de").replace("?", "")))


JSON = {"Content-Type": "application/json"}
GET, POST = "/render?lang={lang}&code=user_locked", "/render?lang={lang}"
# What is just within a limit, what is just over it, and what the refusal says.
LIMITS = {
    "body": (("POST", POST, {"content": of_length(3_000), "headers": JSON}),
             ("POST", POST, {"content": of_length(3_001), "headers": JSON}), 413, "body_too_large", {"limit": 3_000}),
    "body in parts": (None,
             ("POST", POST, {"content": of_length(3_001), "headers": JSON | {"Transfer-Encoding": "chunked"}}),
             413, "body_too_large", {"limit": 3_000}),
    "body of /localize": (None, ("POST", "/localize?lang={lang}", {"content": of_length(3_001), "headers": JSON}),
             413, "body_too_large", {"limit": 3_000}),
    "batch": (("POST", POST, {"json": batch(*[error()] * 7)}), ("POST", POST, {"json": batch(*[error()] * 8)}),
              413, "batch_too_large", {"limit": 7}),
    "keys": (("POST", POST, {"json": batch(error(meta=dict.fromkeys("abcdef")))}),
             ("POST", POST, {"json": batch(error(meta=dict.fromkeys("abcdefg")))}), 400, "meta_too_large", META),
    "nested keys": (("POST", POST, {"json": batch(error(meta={"a": dict.fromkeys("abcde")}))}),
             ("POST", POST, {"json": batch(error(meta={"a": dict.fromkeys("abcdef")}))}), 400, "meta_too_large", META),
    "keys of a query": (("GET", GET + "".join(f"&meta[{key}]=1" for key in "abcdef"), {}),
             ("GET", GET + "".join(f"&meta[{key}]=1" for key in "abcdefg"), {}), 400, "meta_too_large", META),
    "depth": (("POST", POST, {"json": batch(error(meta=DEEP))}),
              ("POST", POST, {"json": batch(error(meta={"a": DEEP}))}), 400, "meta_too_large", META),
    "depth of a query": (("GET", GET + "&meta[a][b][c]=1", {}), ("GET", GET + "&meta[a][b][c][d]=1", {}),
              400, "meta_too_large", META),
    "depth of an object in a query": (("GET", GET + "&meta=" + json.dumps(DEEP), {}),
              ("GET", GET + "&meta=" + json.dumps({"a": DEEP}), {}), 400, "meta_too_large", META),
    "code": (("GET", "/render?lang={lang}&name=UserLocked&code=" + "x" * 20, {}),
             ("GET", "/render?lang={lang}&code=" + "x" * 21, {}), 400, "parameter_too_long",
             {"parameter": "code", "limit": 20}),
    "domain": (None, ("GET", GET + "&domain=" + "x" * 21, {}), 400, "parameter_too_long",
             {"parameter": "domain", "limit": 20}),
    "domain of /localize": (None, ("POST", "/localize?lang={lang}&domain=" + "x" * 21, {"json": {}}), 400,
             "parameter_too_long", {"parameter": "domain", "limit": 20}),
    "name": (("POST", POST, {"json": batch(error(name="x" * 20))}),
             ("POST", POST, {"json": batch(error(name="x" * 21))}), 400, "parameter_too_long",
             {"parameter": "name", "limit": 20}),
    "url": (("GET", query(900), {}), ("GET", query(901), {}), 414, "url_too_long", {"limit": 900}),
}  # fmt: skip


def digits(text: str) -> str:
    """Return a text with its digits as ASCII has them, and without grouping."""
    plain = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)
    return "".join(char for char in plain if char not in ".,\u00a0\u202f\u066b\u066c ")


@pytest.mark.parametrize("name", [name for name, case in LIMITS.items() if case[0]])
def test_what_is_at_the_limit_is_answered(app: Any, name: str) -> None:
    method, path, options = LIMITS[name][0]
    assert ask(app, method, path.replace("{lang}", "de"), **options).status_code in (200, 404)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", LIMITS)
def test_what_is_over_it_is_refused_with_the_limit(app: Any, name: str, lang: str) -> None:
    _, (method, path, options), status, code, members = LIMITS[name]
    answer = ask(app, method, path.replace("{lang}", lang), **options)
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"], problem["locale"]) == (status, status, code, lang)
    assert (answer.headers["content-type"], answer.headers["content-language"]) == ("application/problem+json", lang)
    assert {name: problem[name] for name in members} == members
    said = digits(problem["title"] + problem["detail"])
    for number in members.values():
        assert str(number if number != 3_000 else 3) in said


def test_no_refusal_with_a_limit_is_forgotten(renderer: Renderer) -> None:
    limited = {
        entry.id
        for entry in renderer.catalog.entries("pardon")
        if {"limit", "keys", "depth"} & {argument.name for argument in entry.arguments}
    }
    timed = {"request_timeout"}  # test_time_limit.py
    assert limited == {code for *_, code, _ in LIMITS.values()} | timed


def test_a_value_and_a_text_are_cut_and_the_answer_says_so(app: Any) -> None:
    asked = error(code="not_allowed_access", meta={"Identifiers": ["x" * 31] * 7})
    (rendered,) = ask(app, "POST", "/render", json={"lang": "en", **batch(asked)}).json()["errors"]
    assert {"kind": "cut-value", "detail": "who"} in rendered["problems"]
    assert {"kind": "cut-text", "detail": "long"} in rendered["problems"]
    assert rendered["longMessage"].startswith("x" * 29 + "…, ")
    assert rendered["longMessage"].endswith("…")
    assert len(rendered["longMessage"]) <= 120
