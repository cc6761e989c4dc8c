"""The time limit of a request until its response begins."""

import asyncio
import json
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send
from support.asgi import Answer, ask

from pardon.http.access_log import Exchange
from pardon.http.limits import TimeLimit
from pardon.http.loaded import LoadedCatalog
from pardon.http.settings import ServiceSettings

SECONDS = 0.05


def asked(renderer: Any, app: Any, lang: str = "en") -> Answer:
    async def limited(scope: Scope, receive: Receive, send: Send) -> None:
        state = {"pardon.catalog": LoadedCatalog(renderer, ServiceSettings()), "pardon.exchange": Exchange("id")}
        await TimeLimit(app, SECONDS)({**scope, "state": state}, receive, send)

    return ask(limited, "POST", "/", f"lang={lang}".encode())


async def waits_for_more(scope: Scope, receive: Receive, send: Send) -> None:
    while await receive():  # what follows the body never comes
        pass


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
    answer = asked(renderer, waits_for_more, lang)
    problem = json.loads(answer.body)
    assert (answer.status, problem["code"]) == (408, "request_timeout")
    assert (problem["limit"], problem["locale"]) == (SECONDS, lang)
    assert words in problem["detail"].replace("\u00a0", " ")
    assert (answer.header("connection"), answer.header("content-type")) == ("close", "application/problem+json")


def test_an_answer_that_has_begun_may_take_its_time(renderer):
    assert asked(renderer, answers_in_parts) == (200, [], b"abc")


def test_the_applications_own_timeout_is_not_the_requests(renderer):
    with pytest.raises(TimeoutError, match="an upstream's"):
        asked(renderer, fails_in_time)


def test_a_lifespan_has_no_limit():
    asked = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(SECONDS * 2)
        asked.append(scope["type"])

    asyncio.run(TimeLimit(app, SECONDS)({"type": "lifespan"}, None, None))
    assert asked == ["lifespan"]
