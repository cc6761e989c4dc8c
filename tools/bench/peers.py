"""The peers of Python for service.py: ASGI applications that answer the lockout message."""

import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fluent.runtime import FluentBundle, FluentResource
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

LOCKOUT = json.loads((Path(__file__).parent / "messages.json").read_text("utf-8"))["lockout"]

_bundle = FluentBundle(["de"], use_isolating=False)
_bundle.add_resource(FluentResource(LOCKOUT["fluent"]))
_message = _bundle.get_message("m")


def render(values: dict[str, Any]) -> dict[str, Any]:
    """Return the body that a route written by hand would answer."""
    short, long = (_bundle.format_pattern(p, values)[0] for p in (_message.value, _message.attributes["long"]))
    return {"code": "user_locked", "locale": "de", "shortMessage": short, "longMessage": long, "meta": values}


BODY = json.dumps(render(LOCKOUT["values"]), ensure_ascii=False).encode()
HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())]


async def bare(scope: Any, receive: Any, send: Any) -> None:
    """The least that an ASGI application can do: the same bytes each time."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await send({"type": "http.response.body", "body": BODY})


# What the service says beside: all that caches need, and what browsers may do with it.
DESCRIBED_HEADERS = [
    (b"content-language", b"de"),
    (b"vary", b"Accept"),
    *HEADERS,
    (b"pardon-catalog-version", b"0123456789abcdef"),
    (b"cache-control", b"private, no-cache"),
    (b"etag", b'"0123456789abcdef0123456789abcdef"'),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
]


async def described(scope: Any, receive: Any, send: Any) -> None:
    """The same with the headers of the service, each of which costs the server."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": DESCRIBED_HEADERS})
        await send({"type": "http.response.body", "body": BODY})


async def _starlette(request: Request) -> Response:
    return Response(BODY, media_type="application/json")


starlette = Starlette(routes=[Route("/render", _starlette)])
fastapi = FastAPI()


@fastapi.get("/render")
async def route(code: str, lang: str, support: str = "help@example.com") -> dict[str, Any]:
    """An ordinary route, with a message of fluent.runtime."""
    return render({"timeRemaining": "5 Minuten", "support": support})
