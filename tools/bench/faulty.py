"""`pardon serve` with a fault, to see that `make soak` tells it: python faulty.py FAULT serve ...

The faults: `error` answers one request in 5,000 with 500; `slow` holds all up for 60 ms, now and then; `leak` keeps a
little of each request.
"""

import sys
import time
from itertools import count
from typing import Any

from pardon.http.app import Service
from pardon_tools.cli import main

_count = count(1)
_kept: list[bytes] = []
_answer = Service.__call__


async def error(service: Service, scope: Any, receive: Any, send: Any) -> None:
    if next(_count) % 5_000:
        await _answer(service, scope, receive, send)
    else:
        await send({"type": "http.response.start", "status": 500, "headers": []})
        await send({"type": "http.response.body", "body": b"made up"})


async def slow(service: Service, scope: Any, receive: Any, send: Any) -> None:
    if next(_count) % 1_000 == 0:
        time.sleep(0.06)
    await _answer(service, scope, receive, send)


async def leak(service: Service, scope: Any, receive: Any, send: Any) -> None:
    _kept.append(bytes(500))
    await _answer(service, scope, receive, send)


FAULTS = {"error": error, "slow": slow, "leak": leak}

if __name__ == "__main__":
    Service.__call__ = FAULTS[sys.argv.pop(1)]  # type: ignore[method-assign]
    main()
