"""Requests to applications in front of the example shop's catalogue."""

import asyncio
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from pardon import Error

Json = dict[str, Any]
GERMAN = [(b"accept-language", b"de")]


def get(app: ASGIApp, path: str = "/", lang: str = "de", *, strict: bool = True, **headers: str) -> httpx.Response:
    """Send a GET; with `strict`, what the application raises to its server is raised here too."""

    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=strict)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop") as client:
            return await client.get(path, headers={"Accept-Language": lang, **headers})

    return asyncio.run(send())


def sold_out() -> None:
    raise Error("sold_out", item="Assam")


async def sold_out_route(request: Request) -> Response:
    raise Error("sold_out", item="Assam")


def assert_sold_out(response: httpx.Response, lang: str = "de") -> None:
    assert (response.status_code, response.headers["content-type"]) == (409, "application/problem+json")
    assert (response.json()["code"], response.json()["locale"]) == ("sold_out", lang)
