"""How long a request may take, and what the server gave up before the routes saw it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .refusals import Refusal, refuse

__all__ = ["TimeLimit", "give_up"]

_GIVEN_UP = "pardon.given_up"


def give_up(state: dict[str, Any], id: str, meta: Mapping[str, Any]) -> None:
    """Tell the application that a request did not come whole, so that it says why in the caller's language.

    Args:
        state: of the request's ASGI scope.
        id: the entry of the domain `pardon` that says why.
        meta: the values of its message.
    """
    state[_GIVEN_UP] = Refusal(id, meta)


class TimeLimit:
    """ASGI middleware that answers 408 where no answer has begun in time, be it that the body does not come.

    Args:
        app: the application.
        seconds: from the call, which servers make when the head of a request is there.
    """

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self.app = app
        self.seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif _GIVEN_UP in scope["state"]:
            await _refuse(scope["state"][_GIVEN_UP], scope, receive, send)
        else:
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        deadline = asyncio.timeout(self.seconds)

        async def begin(message: Message) -> None:
            deadline.reschedule(None)
            await send(message)

        try:
            async with deadline:
                await self.app(scope, receive, begin)
        except TimeoutError:
            if not deadline.expired():
                raise
            await _refuse(Refusal("request_timeout", {"limit": self.seconds}), scope, receive, send)


async def _refuse(refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer, and end the connection: the rest of the request may still be on its way (RFC 9110, 15.5.9)."""
    answer = refuse(Request(scope), refusal)
    if scope["http_version"].startswith("1"):
        answer.headers["Connection"] = "close"
    await answer(scope, receive, send)
