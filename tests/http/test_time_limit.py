"""The time limit of a request until its response begins."""

import asyncio
import json
from typing import Any

import pytest
from starlette.requests import Request
from starlette.types import Message, Receive, Scope, Send

from pardon.http.access_log import Exchange
from pardon.http.limits import TimeLimit
from pardon.http.loaded import LoadedCatalog
from pardon.http.settings import ServiceSettings

SECONDS = 0.05


def ask(renderer: Any, app: Any, lang: str = "en") -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body; the body of the request never comes."""
    sent: list[Message] = []
    state = {"pardon.catalog": LoadedCatalog(renderer, ServiceSettings()), "pardon.exchange": Exchange("id")}
    scope: Scope = {
        "type": "http", "http_version": "1.1", "method": "POST", "path": "/", "query_string": f"lang={lang}".encode(),
        "headers": [], "server": ("localhost", 80), "state": state,
    }  # fmt: skip

    async def receive() -> Message:
        return await asyncio.Event().wait()

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(TimeLimit(app, SECONDS)(scope, receive, send))
    start, *parts = sent
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], headers, b"".join(part.get("body", b"") for part in parts)


async def waits_for_the_body(scope: Scope, receive: Receive, send: Send) -> None:
    await Request(scope, receive).body()
    raise AssertionError("no body came")


async def answers_in_parts(scope: Scope, receive: Receive, send: Send) -> None:
    async def parts() -> Any:
        for part in (b"a", b"b", b"c"):
            await asyncio.sleep(SECONDS)
            yield part

    await send({"type": "http.response.start", "status": 200, "headers": []})
    async for part in parts():
        await send({"type": "http.response.body", "body": part, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def fails_in_time(scope: Scope, receive: Receive, send: Send) -> None:
    raise TimeoutError("an upstream's")


@pytest.mark.parametrize(
    "lang, words",
    [
        ("en", "took longer than 0.05 seconds"),
        ("de", "länger gedauert als 0,05 Sekunden"),
        ("pl", "limit czasu: 0,05 sekundy"),
        ("ja", "0.05 秒"),
    ],
)
def test_no_answer_in_time_is_a_problem_that_names_the_limit(renderer, lang, words):
    status, headers, body = ask(renderer, waits_for_the_body, lang)
    problem = json.loads(body)
    assert (status, problem["code"], problem["limit"], problem["locale"]) == (408, "request_timeout", SECONDS, lang)
    assert words in problem["detail"].replace("\u00a0", " ")
    assert (headers["connection"], headers["content-type"]) == ("close", "application/problem+json")


def test_an_answer_that_has_begun_may_take_its_time(renderer):
    assert ask(renderer, answers_in_parts) == (200, {}, b"abc")


def test_the_applications_own_timeout_is_not_the_requests(renderer):
    with pytest.raises(TimeoutError, match="an upstream's"):
        ask(renderer, fails_in_time)


def test_a_lifespan_has_no_limit():
    asked = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(SECONDS * 2)
        asked.append(scope["type"])

    asyncio.run(TimeLimit(app, SECONDS)({"type": "lifespan"}, None, None))
    assert asked == ["lifespan"]
