"""`python tools/bench/trace_modules.py`: the modules of `pardon` that a GET /render passes through.

A cold request is the first one of its code and language, a warm one has another value, a repeated one is the same as
before. A module counts if one of its functions runs; an import does not count. The lists are in the order of the calls.
"""

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from asgi import Response, get

from pardon.http import create_app

__all__ = ["trace", "traced"]

QUERY = "code=user_locked&lang=de&meta[timeRemaining]=300&meta[support]=help{}@example.com"
WARMING = 5  # requests before the warm and the repeated one: caches may keep an answer only when it is requested again


@contextmanager
def traced(package: str = "pardon") -> Iterator[list[str]]:
    """Collect the modules of a package whose functions run in this block, in order, in all threads it starts."""
    modules: dict[str, None] = {}

    def profile(frame: FrameType, event: str, argument: object) -> None:
        name = frame.f_globals.get("__name__", "")
        if event == "call" and frame.f_code.co_name != "<module>" and f"{name}.".startswith(f"{package}."):
            modules.setdefault(name)

    names: list[str] = []
    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        yield names
    finally:
        sys.setprofile(None)
        threading.setprofile(None)  # type: ignore[arg-type]
        names.extend(modules)


def trace(make: Callable[[], Any] = create_app) -> dict[str, list[str]]:
    """Return the modules of a cold, a warm and a repeated GET /render."""
    app = make()

    async def request(value: int) -> Response:
        return await get(app, QUERY.format(value).encode())

    async def modules(value: int) -> list[str]:
        with traced() as names:
            response = await request(value)
        assert response.status == 200
        return names

    async def requests() -> dict[str, list[str]]:
        cold = await modules(0)
        for value in range(WARMING):
            await request(value)
        warm = await modules(WARMING)
        for _ in range(WARMING):
            await request(0)
        return {"cold": cold, "warm": warm, "repeated": await modules(0)}

    return asyncio.run(requests())


def main() -> None:
    """Print the lists."""
    for name, modules in trace().items():
        print(f"{name}: {len(modules)} modules", *modules, sep="\n    ")


if __name__ == "__main__":
    main()
