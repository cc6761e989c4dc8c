"""The same application under several ASGI servers, and what a server makes of a request with Upgrade."""

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx
import pytest
from support import web
from support.servers import ROOT, free_port, running
from support.shops import until

from pardon import Renderer
from pardon.http import create_app

JSON = {"Content-Type": "application/json"}
BATCH = json.dumps({"lang": "de", "errors": [{"code": "user_locked", "meta": {"timeRemaining": 300}}]}).encode()
CLERK = b'{"errors": [{"code": "user_locked", "message": "Locked", "meta": {"timeRemaining": 300}}]}'
LOCKED = "/render?code=user_locked&lang=de&meta[timeRemaining]=300"

REQUESTS: list[tuple[str, str, dict[str, str], bytes]] = [
    # method, path, headers, body
    ("GET", LOCKED, {}, b""),
    ("GET", LOCKED + "&format=problem", {"Accept-Language": "pl"}, b""),
    ("GET", LOCKED + "&format=text", {"X-Request-ID": "mine"}, b""),
    ("GET", LOCKED, {"If-None-Match": "*"}, b""),
    ("HEAD", LOCKED, {}, b""),
    ("OPTIONS", "/render", {}, b""),
    ("GET", "/render?code=nonsense", {"X-Request-ID": "mine", "Accept-Language": "ar"}, b""),
    ("DELETE", "/render", {"X-Request-ID": "mine"}, b""),
    ("GET", "/render?x=%FF%00&code=%E2%80%AE", {"X-Request-ID": "mine"}, b""),
    ("GET", "/errors/clerk/" + "x" * 9_000, {"X-Request-ID": "mine"}, b""),
    ("GET", "/nowhere/%2e%2e/a%20b", {"X-Request-ID": "mine", "Accept": "text/html"}, b""),
    ("POST", "/render", JSON, BATCH),
    ("POST", "/render", {**JSON, "X-Request-ID": "mine"}, b"{"),
    ("POST", "/render", {**JSON, "X-Request-ID": "mine"}, b" " * 70_000),
    ("POST", "/localize?lang=pl", JSON, CLERK),
    ("GET", "/errors/clerk/user_locked", {}, b""),
    ("GET", "/errors/clerk/user_locked-UserLocked", {"Accept": "text/html"}, b""),
    ("GET", "/bundles/de/http.ftl", {}, b""),
    ("GET", "/static/pardon.js", {}, b""),
    ("HEAD", "/static/pardon.js", {}, b""),
    ("GET", "/docs/swagger-ui-bundle.js", {}, b""),
    ("GET", "/docs", {}, b""),
    ("GET", "/healthz", {}, b""),
]  # fmt: skip
# The server's own, and those that Starlette makes of a file's time
OF_THE_SERVER = {"date", "server", "connection", "transfer-encoding", "last-modified", "content-length"}


@contextmanager
def under_granian() -> Iterator[str]:
    port = free_port()
    options = ["--interface", "asgi", "--factory", "--host", "127.0.0.1", "--port", str(port), "--no-ws"]
    command = [sys.executable, "-m", "granian", *options, "pardon.http:create_app"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        try:
            base = f"http://127.0.0.1:{port}"
            until(lambda: is_ready(base), 60)
            yield base
        finally:
            process.terminate()
            process.wait(timeout=30)


def is_ready(base: str) -> bool:
    try:
        return web.get(f"{base}/readyz").status_code == 200
    except httpx.TransportError:
        return False


class Running(NamedTuple):
    """A running server."""

    name: str
    base: str


@pytest.fixture(scope="module", params=["h11", "httptools", "granian"])
def server(request: pytest.FixtureRequest) -> Iterator[Running]:
    if request.param == "granian":
        with under_granian() as base:
            yield Running("granian", base)
    else:
        with running("--http", request.param) as uvicorn:
            yield Running(request.param, uvicorn.base)


def facts(response: httpx.Response) -> tuple[int, dict[str, str], bytes]:
    headers = {name: value for name, value in response.headers.items() if name not in OF_THE_SERVER}
    return response.status_code, headers, response.content


@pytest.mark.parametrize(("method", "path", "headers", "body"), REQUESTS)
def test_every_server_answers_as_the_application_does(
    server: Running, renderer: Renderer, method: str, path: str, headers: dict[str, str], body: bytes
) -> None:
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(renderer))
        async with httpx.AsyncClient(transport=transport, base_url=server.base) as client:
            return await client.request(method, path, headers=headers, content=body)

    answer = web.request(method, server.base + path, headers=headers, content=body)
    assert facts(answer) == facts(asyncio.run(asked()))


# Upgrade: what the JDK's HttpClient sends with its first request, by default

HEAD = (
    b"POST /render HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
    b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAB\r\n\r\n"
)
HIDDEN = b"GET /render?code=hidden_request HTTP/1.1\r\nHost: x\r\n\r\n"


def exchange(server: Running, *pieces: bytes, pause: float = 0.3) -> bytes:
    """Send pieces, and return all that comes until nothing more does."""
    url = urlsplit(server.base)
    came = b""
    with socket.create_connection((str(url.hostname), int(url.port or 0)), timeout=10) as connection:
        for number, piece in enumerate(pieces, 1):
            with suppress(ConnectionError):  # the server has ended it
                connection.sendall(piece)
                came += receive(connection, pause if number < len(pieces) else 0.6)
    return came


def receive(connection: socket.socket, seconds: float) -> bytes:
    """Return what comes for some time."""
    came, end = b"", time.monotonic() + seconds
    with suppress(TimeoutError, ConnectionError):
        while (left := end - time.monotonic()) > 0:
            connection.settimeout(left)
            data = connection.recv(65_536)
            if not data:
                break
            came += data
    return came


def answers(came: bytes) -> list[tuple[int, Any]]:
    """Return status and JSON of each response, in order."""
    found = []
    while came:
        head, _, rest = came.partition(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        if fields.get(b"transfer-encoding") == b"chunked":
            pytest.fail("a JSON response has a length")
        length = int(fields[b"content-length"])
        found.append((int(head.split()[1]), json.loads(rest[:length])))
        came = rest[length:]
    return found


PIECES = {
    "in one packet": (HEAD % len(BATCH) + BATCH,),
    "in a later packet": (HEAD % len(BATCH), BATCH),
    "in two later packets": (HEAD % len(BATCH), BATCH[:20], BATCH[20:]),
}


@pytest.mark.parametrize("name", PIECES)
def test_a_post_with_an_upgrade_is_answered_as_if_it_had_none(server: Running, name: str) -> None:
    (found,) = answers(exchange(server, *PIECES[name]))
    status, body = found
    if server.name == "httptools":  # loses the body, so the connection ends
        assert (status, body["code"]) == (400, "body_invalid")
    else:
        assert (status, body["errors"][0]["locale"]) == (200, "de")


@pytest.mark.parametrize("pause", [0.0, 0.3])
@pytest.mark.parametrize("before", [b"", b"\r\n", b" " * 50])
def test_a_request_hidden_in_the_body_of_an_upgrade_is_never_answered(
    server: Running, before: bytes, pause: float
) -> None:
    body = before + HIDDEN
    for _ in range(3):
        came = exchange(server, HEAD % len(body), body, pause=pause)
        assert b"hidden_request" not in came
        assert [status for status, _ in answers(came)] == [400]


def test_the_connection_goes_on_under_h11_and_ends_under_any_other_server(server: Running) -> None:
    get = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
    came = exchange(server, get + b"Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", get + b"\r\n")
    assert len(answers(came)) == (2 if server.name == "h11" else 1)
