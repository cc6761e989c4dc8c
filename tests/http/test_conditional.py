"""HEAD, OPTIONS, Vary, ETag, If-None-Match, Cache-Control, and the version of the catalogue."""

from pathlib import Path

import httpx
import pytest
from support.worlds import catalog_of, write_locales

from pardon import Renderer, Settings
from pardon.http.loaded import LoadedCatalog
from pardon.http.settings import ServiceSettings

VARY = [
    ("/render?code=user_locked", "Accept-Language, Accept"),
    ("/render?code=user_locked&lang=de", "Accept"),
    ("/render?code=user_locked&format=json", "Accept-Language"),
    ("/render?code=user_locked&lang=de&format=json", None),
    ("/errors.json", "Accept-Language, Accept-Encoding"),
]


@pytest.mark.parametrize(("path", "vary"), VARY)
def test_vary_names_what_decided(client: httpx.Client, path: str, vary: str | None) -> None:
    assert client.get(path).headers.get("vary") == vary


CACHEABLE = [
    "/render?code=user_locked",
    "/locales",
    "/errors?domain=authos",
    "/errors/authos/BAD_REQUEST",
    "/errors.json",
]


@pytest.mark.parametrize("path", CACHEABLE)
def test_caches_may_keep_what_came_without_meta(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    etag = answer.headers["etag"]
    assert answer.headers["cache-control"] == "public, max-age=3600"
    assert etag == client.get(path).headers["etag"]
    again = client.get(path, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    names = {"etag", "cache-control", "vary", "pardon-catalog-version"}
    assert {n: again.headers.get(n) for n in names} == {n: answer.headers.get(n) for n in names}
    assert not {"content-type", "content-length", "content-language"} & set(again.headers)


def test_answers_that_differ_have_tags_that_differ(client: httpx.Client) -> None:
    paths = [f"/render?code=user_locked&lang={lang}&format={f}" for lang in ("de", "en") for f in ("json", "text")]
    tags = {client.get(path).headers["etag"] for path in paths}
    assert len(tags) == len(paths)
    assert all(tag.startswith('"') for tag in tags)


MATCHES = [
    # If-None-Match with {} for the answer's tag, status
    ("{}", 304),
    ("W/{}", 304),
    ('"other", {}', 304),
    ("*", 304),
    ('"other"', 200),
    ("", 200),
    ("nonsense", 200),
]


@pytest.mark.parametrize(("header", "status"), MATCHES)
def test_if_none_match(client: httpx.Client, header: str, status: int) -> None:
    etag = client.get("/locales").headers["etag"]
    for method in ("GET", "HEAD"):
        answer = client.request(method, "/locales", headers={"If-None-Match": header.format(etag)})
        assert answer.status_code == status


def test_if_none_match_is_for_reading_only(client: httpx.Client) -> None:
    answer = client.post("/render", json={"errors": [{"code": "a"}]}, headers={"If-None-Match": "*"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "private, no-cache")
    assert "etag" not in answer.headers


HEADS = ["/render?code=user_locked", "/errors", "/healthz", "/nowhere", "/render", "/openapi.json", "/static/pardon.js"]


@pytest.mark.parametrize("path", HEADS)
def test_head_is_get_without_the_body(client: httpx.Client, path: str) -> None:
    for encoding in ("identity", "gzip"):
        same = {"X-Request-ID": "1", "Accept-Encoding": encoding}
        head, get = client.head(path, headers=same), client.get(path, headers=same)
        assert (head.status_code, head.content) == (get.status_code, b"")
        assert dict(head.headers) | {"date": ""} == dict(get.headers) | {"date": ""}


def test_options_tells_the_methods(client: httpx.Client) -> None:
    for path, allowed in (("/render", "GET, HEAD, OPTIONS, POST"), ("/locales", "GET, HEAD, OPTIONS")):
        answer = client.options(path)
        assert (answer.status_code, answer.headers["allow"], answer.content) == (204, allowed, b"")
    assert client.options("/nowhere").status_code == 404


def test_the_version_of_the_catalogue_is_in_every_answer(client: httpx.Client) -> None:
    versions = {client.get(path).headers["pardon-catalog-version"] for path in ("/locales", "/healthz", "/nowhere")}
    assert len(versions) == 1


def test_the_version_changes_with_the_texts_but_not_with_comments(tmp_path: Path) -> None:
    catalog_of(tmp_path)
    versions = []
    for text in ("m = Sold out\n", "# a comment\nm = Sold out\n", "m = Gone\n"):
        renderer = Renderer.load(tmp_path / "catalog", write_locales(tmp_path, {"en/d.ftl": text}), Settings())
        versions.append(LoadedCatalog(renderer, ServiceSettings()).version)
    assert versions[0] == versions[1] != versions[2]
