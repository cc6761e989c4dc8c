"""gzip for large responses: encodings, validators, HEAD, and what stays uncompressed."""

import gzip

import pytest
from support.asgi import Answer, ask

from pardon import Renderer
from pardon.http import create_app
from pardon.http.app import Service

BUNDLE = "/bundles/de/http.json"
MODULE = "/static/pardon.js"
GZIP = (b"accept-encoding", b"gzip")


@pytest.fixture(scope="module")
def app(renderer: Renderer) -> Service:
    return create_app(renderer)


ACCEPTED = [
    # Accept-Encoding, whether the answer is compressed
    (b"gzip", True),
    (b"deflate, GZIP;q=0.5, br", True),
    (b"gzip;q=0", False),
    (b"gzip;q=0.0, br", False),
    (b"x-gzip-not", False),
    (b"identity", False),
    (b"", False),
]


@pytest.mark.parametrize(
    "path", [BUNDLE, "/bundles/de/http.ftl", MODULE, "/static/pages.css", "/errors", "/openapi.json"]
)
@pytest.mark.parametrize(("accepted", "is_compressed"), ACCEPTED)
def test_a_large_answer_is_compressed_for_clients_that_take_it(
    app: Service, path: str, accepted: bytes, is_compressed: bool
) -> None:
    plain, answer = ask(app, "GET", path), ask(app, "GET", path, headers=[(b"accept-encoding", accepted)])
    assert (answer.header("content-encoding") == "gzip") is is_compressed
    assert (gzip.decompress(answer.body) if is_compressed else answer.body) == plain.body
    assert answer.header("content-length") in (None, str(len(answer.body)))
    assert "Accept-Encoding" in str(answer.header("vary"))
    assert "Accept-Encoding" in str(plain.header("vary"))


@pytest.mark.parametrize("path", [BUNDLE, MODULE])
def test_each_encoding_has_a_strong_etag_of_its_own(app: Service, path: str) -> None:
    plain, compressed = ask(app, "GET", path), ask(app, "GET", path, headers=[GZIP])
    tags = {str(answer.header("etag")) for answer in (plain, compressed, ask(app, "GET", path, headers=[GZIP]))}
    assert len(tags) == 2
    assert all(tag.startswith('"') for tag in tags)
    assert conditional(app, path, [], plain).status == 304
    assert conditional(app, path, [GZIP], compressed).status == 304
    assert conditional(app, path, [], compressed).status == 200  # it could not read what it has


def conditional(app: Service, path: str, headers: list[tuple[bytes, bytes]], known: Answer) -> Answer:
    etag = str(known.header("etag")).encode()
    answer = ask(app, "GET", path, headers=[*headers, (b"if-none-match", etag)])
    if answer.status == 304:
        assert (answer.body, answer.header("etag"), answer.header("content-encoding")) == (b"", etag.decode(), None)
        assert "Accept-Encoding" in str(answer.header("vary"))
    return answer


@pytest.mark.parametrize("path", ["/render", "/healthz", "/readyz"])
def test_a_small_answer_stays_as_it_is(app: Service, path: str) -> None:
    query = b"code=user_locked&lang=de&meta[timeRemaining]=300"
    plain, answer = ask(app, "GET", path, query), ask(app, "GET", path, query, headers=[GZIP])
    assert len(plain.body) < 1_000
    assert answer.body == plain.body
    assert answer.header("etag") == plain.header("etag")
    assert "Accept-Encoding" not in str(answer.header("vary"))


def test_a_cached_response_serves_every_encoding(app: Service) -> None:
    query = b"code=user_locked&lang=de&meta[timeRemaining]=300&meta[x]=" + b"y" * 900
    answers = [ask(app, "GET", "/render", query, headers=headers) for headers in ([], [GZIP], [], [GZIP])]
    assert [answer.header("content-encoding") for answer in answers] == [None, "gzip", None, "gzip"]
    assert answers[0] == answers[2]
    assert gzip.decompress(answers[1].body) == gzip.decompress(answers[3].body) == answers[0].body


def test_a_part_of_a_file_is_not_compressed(app: Service) -> None:
    part = ask(app, "GET", MODULE, headers=[GZIP, (b"range", b"bytes=0-1999")])
    assert (part.status, part.header("content-encoding"), len(part.body)) == (206, None, 2_000)
