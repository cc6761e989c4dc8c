"""What a server waits for: heads and bodies that come slowly, too large, or not at all. Over real sockets."""

import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from itertools import groupby
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from support.servers import free_port, serving
from support.shops import until

from pardon.http.settings import ServiceSettings
from pardon_tools.protocol import MAX_AT_ONCE, BoundedProtocol

SECONDS, HEAD = 1, 4_000
POST = b"POST /render HTTP/1.1\r\nHost: x\r\nAccept-Language: pl\r\nContent-Type: application/json\r\n"
GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
BODY = json.dumps({"lang": "de", "errors": [{"code": "user_locked"}]}).encode()
LOCKED = b"GET /render?code=user_locked&lang=de&meta[timeRemaining]=%d HTTP/1.1\r\nHost: x\r\n"
CLOSE = b"Connection: close\r\n\r\n"
WHOLE = POST + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY

Pieces = tuple[bytes, ...]


@pytest.fixture(scope="module")
def address() -> Iterator[tuple[str, int]]:
    with serving(PARDON_REQUEST_TIME=str(SECONDS), PARDON_MAX_HEAD=str(HEAD), PARDON_MAX_BODY="2000") as base:
        url = urlsplit(base)
        yield str(url.hostname), int(url.port or 0)


def send(address: tuple[str, int], pieces: Pieces, pause: float = 0.3) -> tuple[bytes, float]:
    """Return what came back until the connection ended, and how long that took."""
    begun = time.monotonic()
    with socket.create_connection(address, timeout=15) as connection:
        with suppress(ConnectionError):  # closed while we speak: what was answered is still there
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(pause)
        came = b""
        with suppress(ConnectionError):
            while data := connection.recv(65_536):
                came += data
    return came, time.monotonic() - begun


def problem(came: bytes) -> tuple[int, dict]:
    head, _, body = came.partition(b"\r\n\r\n")
    assert b"application/problem+json" in head
    assert b"connection: close" in head.lower()
    return int(head.split()[1]), json.loads(body)


SLOW = {
    # What is sent, piece by piece; status, code, locale and words of the answer
    "a body that stops": ((POST + b"Content-Length: 90\r\n\r\n", b"{"), (408, "request_timeout", "pl", "1 sekund")),
    "a body in drops": (
        (POST + b"Content-Length: 90\r\n\r\n", *[b"{"] * 5), (408, "request_timeout", "pl", "1 sekund"),
    ),
    "a head that stops": ((POST,), (408, "request_timeout", "pl", "1 sekund")),
    "a head in drops": (
        (b"GET /?lang=de HTTP/1.1\r\n", *[b"X: 1\r\n"] * 5), (408, "request_timeout", "de", "1 Sekunde"),
    ),
    "half a head behind a whole request": (
        (LOCKED % 5 + b"\r\n" + b"GET /render?lang=ja HTTP/1.1\r\nX:",), (408, "request_timeout", "ja", "1 秒"),
    ),
    "half a head behind one that a task answers": (
        (GET + b"GET /render?lang=ja HTTP/1.1\r\nX:",), (408, "request_timeout", "ja", "1 秒"),
    ),
    "half a first line": ((b"GET /render?lang=ja",), (408, "request_timeout", "ja", "1 秒")),
}  # fmt: skip
SILENT = {
    "nothing": (),
    "empty lines": (b"\r\n",) * 5,
    "an answered request, then empty lines": (GET, *[b"\r\n"] * 5),
    "a refused body that goes on in drops": (
        POST.replace(b"json", b"x") + b"Content-Length: 900\r\n\r\n{", *[b"x"] * 5,
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def answers(address: tuple[str, int]) -> dict[str, tuple[bytes, float]]:
    """All at once: each has to wait."""
    sent = {**{name: pieces for name, (pieces, _) in SLOW.items()}, **SILENT}
    with ThreadPoolExecutor(len(sent)) as pool:
        return dict(zip(sent, pool.map(lambda pieces: send(address, pieces), sent.values()), strict=True))


@pytest.mark.parametrize("name", SLOW)
def test_who_is_too_slow_is_told_the_limit_in_his_language(answers: dict, name: str) -> None:
    status, code, locale, words = SLOW[name][1]
    came, seconds = answers[name]
    told, body = problem(came[came.rindex(b"HTTP/1.1 ") :])
    assert (told, body["code"], body["locale"], body["limit"]) == (status, code, locale, SECONDS)
    assert words in body["detail"].replace("\u00a0", " ")
    assert SECONDS <= seconds < SECONDS + 3


@pytest.mark.parametrize("name", SILENT)
def test_a_connection_on_which_nothing_comes_is_closed(answers: dict, name: str) -> None:
    came, seconds = answers[name]
    assert came.count(b"HTTP/1.1 ") == (
        name in ("an answered request, then empty lines", "a refused body that goes on in drops")
    )
    assert SECONDS <= seconds < SECONDS + 4


@pytest.mark.parametrize(
    "pieces",
    [
        (b"GET /?lang=de HTTP/1.1\r\nX: " + b"x" * 60_000 + b"\r\n\r\n",),
        (b"GET /?lang=de HTTP/1.1\r\nX: ", *[b"x" * 1_000] * 6),
        (b"GET /?lang=de HTTP/1.1\r\n", *[b"X: x\r\n" * 200] * 6),
        (b"GET /?lang=de&x=" + b"x" * 60_000 + b" HTTP/1.1\r\n\r\n",),
        (b"GET /?lang=de HTTP/1.1\r\n" + b"x: y\r\n" * 900 + b"\r\n",),
    ],
    ids=["one field", "one field in pieces", "fields in pieces", "an address", "many fields"],
)
def test_a_head_over_the_limit_is_refused_in_the_callers_language(address: tuple[str, int], pieces: Pieces) -> None:
    status, body = problem(send(address, pieces, 0.02)[0])
    assert (status, body["code"], body["locale"], body["limit"]) == (431, "head_too_large", "de", HEAD)
    assert "4 kB" in body["detail"].replace("\u00a0", " ")


@pytest.mark.parametrize(
    "pieces",
    [
        (WHOLE,),
        (WHOLE[:100], WHOLE[100:]),
        tuple(WHOLE[n : n + 30] for n in range(0, len(WHOLE), 30)),
        (GET + WHOLE,),
        (GET + WHOLE[:100], WHOLE[100:]),
        (GET, GET + WHOLE[:30], WHOLE[30:]),
        # Many one after another: what one had counts no more for the next
        (WHOLE[:100], WHOLE[100:] + WHOLE[:100], WHOLE[100:]) * 15,
        (WHOLE,) * 30,
        # A head of nearly the limit with a body: more than the limit in one piece
        (WHOLE.replace(b"Host: x", b"Host: x\r\nX: " + b"x" * (HEAD - 200)),),
        (POST + b"Content-Length: 1900\r\nX: " + b"x" * 3_000 + b"\r\n\r\n" + BODY.ljust(1_900),),
        (POST + b"Content-Length: 1900\r\nX: " + b"x" * 3_000 + b"\r\n\r", b"\n" + BODY.ljust(1_900)),
    ],
)
def test_what_comes_in_time_is_answered_however_it_is_cut(address: tuple[str, int], pieces: Pieces) -> None:
    came, _ = send(address, (*pieces, b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 0.01)
    assert b"Konto gesperrt" in came
    assert came.rstrip().endswith(b'{"status":"ok"}')
    assert came.count(b"HTTP/1.1 200") == came.count(b"HTTP/1.1 ") == b"".join(pieces).count(b" HTTP/1.1\r\n") + 1


@pytest.mark.parametrize("pause", [0, 0.01])
def test_who_goes_on_after_a_refusal_is_told_and_cut_off(address: tuple[str, int], pause: float) -> None:
    refused = POST + b"Content-Length: 900000000\r\n\r\n"
    came, seconds = send(address, (refused, *[b"x" * 50_000] * 60), pause)
    assert came.startswith(b"HTTP/1.1 413")
    assert seconds < SECONDS + 1


def test_who_does_not_take_his_answers_is_cut_off(address: tuple[str, int]) -> None:
    asked = b"GET /errors?lang=en HTTP/1.1\r\nHost: x\r\n"
    whole, _ = send(address, (asked + b"Connection: close\r\n\r\n",), 0)
    times = 8_000_000 // len(whole)  # more than what the kernel keeps on its way
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.settimeout(15)
        connection.connect(address)
        connection.sendall((asked + b"\r\n") * times)
        time.sleep(2 * SECONDS + 1)
        came = 0
        with suppress(ConnectionError):
            while data := connection.recv(1_000_000):
                came += len(data)
    assert 0 < came < (times - 1) * len(whole)


def test_who_takes_his_answers_slowly_gets_them_all(address: tuple[str, int]) -> None:
    asked, count = b"GET /errors?lang=en HTTP/1.1\r\nHost: x\r\n", 24
    whole, _ = send(address, (asked + b"Connection: close\r\n\r\n",), 0)
    body = len(whole.partition(b"\r\n\r\n")[2])
    begun, came = time.monotonic(), 0
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 20_000)
        connection.settimeout(15)
        connection.connect(address)
        connection.sendall((asked + b"\r\n") * (count - 1) + asked + b"Connection: close\r\n\r\n")
        while data := connection.recv(50_000):
            came += len(data)
            time.sleep(0.02)
    assert time.monotonic() - begun > 2 * SECONDS
    assert came > count * body


# What is answered at once


def answers_in(came: bytes) -> list[tuple[bytes, dict[bytes, bytes], bytes]]:
    """Return status, headers and body of each answer in turn."""
    found = []
    while came:
        head, _, came = came.partition(b"\r\n\r\n")
        status, *lines = head.split(b"\r\n")
        headers = dict(line.split(b": ", 1) for line in lines)
        length = 0 if status.startswith(b"HTTP/1.1 304") else int(headers[b"content-length"])
        found.append((status, headers, came[:length]))
        came = came[length:]
    return found


def test_who_always_has_begun_the_next_request_is_not_too_slow(address: tuple[str, int]) -> None:
    request = LOCKED % 5 + b"\r\n"
    pieces = [request + request[:10], *[request[10:] + request[:10]] * 15, request[10:] + GET[:-2] + CLOSE]
    came, seconds = send(address, tuple(pieces), SECONDS / 10)
    assert [status for status, _, _ in answers_in(came)] == [b"HTTP/1.1 200 OK"] * 18
    assert seconds > SECONDS


class Application:
    """Says which way it was asked."""

    def at_once(self, scope: Any) -> tuple[int, bytes] | None:
        return (200, b"content-length: 7\r\n\r\nat once") if scope["path"] == "/" else None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"7")]})
        await send({"type": "http.response.body", "body": b"by task"})


class Telling:
    """Says what it was told of the request, and in a header which way."""

    def at_once(self, scope: Any) -> tuple[int, bytes] | None:
        told = self._told(scope)
        return 200, b"content-length: %d\r\nway: at once\r\n\r\n%b" % (len(told), told)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        told = self._told(scope)
        headers = [(b"content-length", b"%d" % len(told)), (b"way", b"by task")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": told})

    def _told(self, scope: Any) -> bytes:
        headers = [header for header in scope["headers"] if header != (b"connection", b"close")]
        return repr(sorted({**scope, "client": None, "headers": headers}.items(), key=str)).encode()


@contextmanager
def answering(app: Any) -> Iterator[tuple[str, int]]:
    """Run a server that closes connections after a second without requests."""
    port = free_port()
    options: Any = {"http": partial(BoundedProtocol, ServiceSettings()), "interface": "asgi3", "lifespan": "off"}
    options |= {"proxy_headers": False, "timeout_keep_alive": 1, "log_config": None}
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, **options))
    thread = Thread(target=server.run)
    thread.start()
    try:
        until(lambda: server.started)
        yield "127.0.0.1", port
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def asked_at_once() -> Iterator[tuple[str, int]]:
    with answering(Application()) as address:
        yield address


@pytest.fixture(scope="module")
def telling() -> Iterator[tuple[str, int]]:
    with answering(Telling()) as address:
        yield address


HOST = b" HTTP/1.1\r\nHost: x\r\n"
AT_ONCE, BY_TASK = b"GET /" + HOST + b"\r\n", b"GET /x" + HOST + b"\r\n"
LAST = b"GET /x" + HOST + CLOSE
PIECES: list[tuple[Pieces, list[int]]] = [
    # What comes, piece by piece; how many are answered at once, by task, at once, and so on
    ((AT_ONCE, AT_ONCE, LAST), [2, 1]),
    ((AT_ONCE + BY_TASK + LAST,), [1, 2]),
    ((AT_ONCE * 40 + LAST,), [MAX_AT_ONCE, 41 - MAX_AT_ONCE]),  # others have their turn
    ((AT_ONCE * 40, AT_ONCE + LAST), [MAX_AT_ONCE, 40 - MAX_AT_ONCE, 1, 1]),
    # The second is not given up when the time between two requests is over.
    ((AT_ONCE + b"POST /x" + HOST + b"Content-Length: 2\r\n\r\n", b"", b"", b"", b"", b"ab" + LAST), [1, 2]),
]


@pytest.mark.parametrize(("pieces", "expected"), PIECES)
def test_an_application_is_asked_at_once_first(
    asked_at_once: tuple[str, int], pieces: Pieces, expected: list[int]
) -> None:
    came, _ = send(asked_at_once, pieces)
    bodies = [body for _, _, body in answers_in(came)]
    assert [len(list(group)) for _, group in groupby(bodies)] == expected
    assert bodies[0] == b"at once"


RESTS = [
    # what comes 0.4 s apart; seconds until the connection is closed, of which the last is without requests
    ((AT_ONCE,) * 4, 2.2),
    ((BY_TASK, AT_ONCE, BY_TASK), 1.8),
]


@pytest.mark.parametrize(("pieces", "seconds"), RESTS)
def test_a_connection_rests_for_as_long_as_it_may(
    asked_at_once: tuple[str, int], pieces: Pieces, seconds: float
) -> None:
    came, lasted = send(asked_at_once, pieces, 0.4)
    assert len(answers_in(came)) == len(pieces)
    assert seconds - 0.5 <= lasted < seconds + 1


PLAIN = ["GET /", "GET /?", "GET /a?b=c&d=%20", "GET //x/y?z", "GET /a?b?c", "POST /a", "DELETE /?a=/b"]
LEFT_TO_UVICORN = ["GET /a%20b?c", "GET /%", "GET /a#b?c", "GET /a?b#c", "GET http://x/a?b", "OPTIONS *"]


@pytest.mark.parametrize("target", [*PLAIN, *LEFT_TO_UVICORN])
def test_at_once_or_not_the_application_is_told_the_same(telling: tuple[str, int], target: str) -> None:
    asked = target.encode("latin-1") + HOST + b"Expect: x\r\nX: y\r\nX: Z\r\n"
    came, _ = send(telling, (asked + b"\r\n" + asked + CLOSE,), 0)
    (_, headers, told), (_, by_task, told_again) = answers_in(came)
    assert (headers[b"way"] == b"at once") == (target in PLAIN)
    assert by_task[b"way"] == b"by task"
    assert told == told_again


ADDED = [b"", b"X-Request-ID: mine\r\n", b"If-None-Match: *\r\n", b"Accept: text/plain\r\n", b"Accept-Language: pl\r\n"]


@pytest.mark.parametrize("added", ADDED)
def test_at_once_or_not_the_answer_is_the_same(address: tuple[str, int], added: bytes) -> None:
    asked = (LOCKED % 300) + added
    came, _ = send(address, (asked + b"\r\n" + asked + CLOSE,), 0)
    at_once, by_task = answers_in(came)  # a connection that is to be closed is left to uvicorn
    assert by_task[1].pop(b"connection") == b"close"
    for _, headers, _ in (at_once, by_task):
        assert headers.pop(b"date").endswith(b" GMT")
    assert at_once == by_task


def test_many_requests_in_one_piece_are_answered_in_turn(address: tuple[str, int]) -> None:
    slow = POST + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    pieces = [LOCKED % n + b"\r\n" if n % 100 else slow for n in range(1, 700)]
    came, _ = send(address, (b"".join(pieces) + GET.replace(b"\r\n\r\n", b"\r\n" + CLOSE),), 0)
    answers = answers_in(came)
    assert [status for status, _, _ in answers] == [b"HTTP/1.1 200 OK"] * 700
    for n, (_, _, body) in enumerate(answers[:-1], 1):
        assert ("errors" in json.loads(body)) == (n % 100 == 0)
        if n % 100:
            assert json.loads(body)["meta"] == {"timeRemaining": str(n)}


UNUSUAL = {
    # What else a GET may come with; the status line of the answer to the request after it
    "a body": (b"Content-Length: 3\r\n\r\nabc", b"HTTP/1.1 200 OK"),
    "a body in chunks": (b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", b"HTTP/1.1 200 OK"),
    "an expectation": (b"Expect: 100-continue\r\n\r\n", b"HTTP/1.1 200 OK"),
    "an upgrade that is not known": (b"Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", b"HTTP/1.1 200 OK"),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_what_is_unusual_is_answered_too(address: tuple[str, int], name: str) -> None:
    rest, status = UNUSUAL[name]
    came, _ = send(address, ((LOCKED % 300) + rest, (LOCKED % 60) + CLOSE), 0.1)
    first, second = answers_in(came)
    assert first[0] == second[0] == status
    assert [json.loads(body)["meta"] for _, _, body in (first, second)] == [{"timeRemaining": n} for n in ("300", "60")]


def test_an_old_client_is_answered(address: tuple[str, int]) -> None:
    came, seconds = send(address, (b"GET /render?code=user_locked HTTP/1.0\r\n\r\n",), 0)
    assert came.startswith(b"HTTP/1.1 200 OK")
    assert b"connection: close" in came
    assert seconds < SECONDS
