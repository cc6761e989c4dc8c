"""What a server waits for: heads and bodies that come slowly, too large, or not at all. Over real sockets."""

import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
from conftest import serving

SECONDS, HEAD = 1, 4_000
POST = b"POST /render HTTP/1.1\r\nHost: x\r\nAccept-Language: pl\r\nContent-Type: application/json\r\n"
GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
BODY = json.dumps({"lang": "de", "errors": [{"code": "user_locked"}]}).encode()
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
    told, body = problem(came)
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
