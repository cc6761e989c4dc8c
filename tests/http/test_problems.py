"""The service's own errors: localized problems with code, status and words."""

import json
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

Json = dict[str, Any]

JSON = {"Content-Type": "application/json"}
MANY_KEYS = "&".join(f"meta[k{n}]=1" for n in range(51))
REFUSALS = [
    # method, path, headers, body, status, code of the problem, a text in it
    ("GET", "/render?lang=de", {}, None, 400, "parameter_missing", "„code“"),
    ("GET", "/render?code=&lang=de", {}, None, 400, "parameter_missing", "„code“"),
    ("GET", "/render?code=nonsense&lang=de", {}, None, 404, "unknown_code", "„nonsense“"),
    ("GET", "/render?code=user_locked&lang=de&meta=[1]", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta={", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", '/render?code=user_locked&lang=de&meta={"a":NaN}', {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta=" + "[" * 5_000, {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta[a]=1&meta[a][b]=2", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&format=xml", {}, None, 400, "parameter_invalid", "„format“"),
    ("GET", "/render?code=user_locked&lang=de&escape=sql", {}, None, 400, "parameter_invalid", "„escape“"),
    ("GET", f"/render?code={'x' * 201}&lang=de", {}, None, 400, "parameter_too_long", "200"),
    ("GET", "/render?code=user_locked&lang=de&meta[a][b][c][d][e][f]=1", {}, None, 400, "meta_too_large", "5"),
    ("GET", "/render?code=a&lang=de&" + MANY_KEYS, {}, None, 400, "meta_too_large", "50"),
    ("GET", f"/render?lang=de&code=a&meta[x]={'x' * 8_000}", {}, None, 414, "url_too_long", "8 kB"),
    ("GET", "/render?code=user_locked&lang=de", {"Accept": "image/png"}, None, 406, "not_acceptable", "text/plain"),
    ("GET", "/errors/clerk/nonsense?lang=de", {}, None, 404, "unknown_entry", "„nonsense“"),
    ("GET", "/nowhere?lang=de", {}, None, 404, "page_not_found", "Adresse"),
    ("GET", "/nowhere", {"Accept-Language": "de-AT,en;q=0.5"}, None, 404, "page_not_found", "Adresse"),
    ("DELETE", "/render?lang=de", {}, None, 405, "method_not_allowed", "DELETE"),
    ("POST", "/render?lang=de", {"Content-Type": "text/plain"}, b"{}", 415, "media_type_unsupported", "/json"),
    ("POST", "/render?lang=de", JSON, b"{", 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", JSON, b'{"errors":1}', 400, "member_invalid", "„errors“"),
    ("POST", "/render?lang=de", JSON, b"{}", 400, "member_missing", "„errors“"),
    ("POST", "/render?lang=de", JSON, b"[]", 400, "body_not_an_object", "JSON-Objekt"),
    ("POST", "/render?lang=de", JSON, b'{"errors":[{"code":"a"},{}]}', 400, "member_missing", "„errors[1].code“"),
    ("POST", "/render?lang=de", JSON, b'{"errors":[{"code":1}]}', 400, "member_invalid", "„errors[0].code“"),
    ("POST", "/render?lang=de", JSON, b'{"errors":[],"lang":[1]}', 400, "member_invalid", "„lang"),
    ("GET", "/render?code=user_locked&domain=klerk&lang=de", {}, None, 404, "unknown_domain", "Meinten Sie clerk"),
    ("GET", "/render?code=user_locked&domain=zzz&lang=de", {}, None, 404, "unknown_domain", "clerk, authos"),
    ("GET", "/render?code=user_locked&domain=authos&lang=de", {}, None, 404, "unknown_code", "„user_locked“"),
    ("GET", "/errors/klerk?lang=de", {}, None, 404, "unknown_domain", "Meinten Sie clerk"),
    ("GET", "/errors/klerk/user_locked?lang=de", {}, None, 404, "unknown_domain", "Meinten Sie clerk"),
    ("POST", "/render?lang=de", JSON, b"\xff", 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", JSON, b"[" * 60_000, 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", JSON, b" " * 64_001, 413, "body_too_large", "64 kB"),
    ("POST", "/localize?lang=de", {"Content-Type": "text/plain"}, b"{}", 415, "media_type_unsupported", "/json"),
    ("POST", "/localize?lang=de", JSON, b"{", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", JSON, b'{"a":1}', 400, "body_shape_unknown", "clerk"),
    ("POST", "/localize?lang=de", JSON, b"[]", 400, "body_shape_unknown", "problem"),
    ("POST", "/localize?lang=de", JSON, b"", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", JSON, b"\xff", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", JSON, b"[" * 60_000, 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", JSON, b" " * 64_001, 413, "body_too_large", "64 kB"),
    ("POST", "/localize?lang=de&originalMessage=x", JSON, b"{}", 400, "parameter_invalid", "„originalMessage“"),
    (
        "POST", "/render?lang=de", JSON,
        json.dumps({"errors": [{"code": "a"}] * 101}).encode(), 413, "batch_too_large", "100",
    ),
    # The body's own language wins.
    ("POST", "/render?lang=pl", JSON, b'{"lang": "de", "errors": [{}]}', 400, "member_missing", "„errors[0].code“"),
    (
        "POST", "/render?lang=pl", JSON,
        json.dumps({"lang": ["de"], "errors": [{"code": "a"}] * 101}).encode(), 413, "batch_too_large", "100",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "headers", "body", "status", "code", "text"), REFUSALS)
def test_refusals_are_localized_problems(
    client: httpx.Client, method: str, path: str, headers: Json, body: bytes | None, status: int, code: str, text: str
) -> None:
    answer = client.request(method, path, headers=headers, content=body)
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)
    assert (answer.headers["content-language"], problem["locale"]) == ("de", "de")
    assert text.replace(" ", "") in problem["detail"].replace("\u00a0", "").replace(" ", "")
    assert client.get(urlsplit(problem["type"]).path).json()["id"] == code


def test_a_wrong_member_has_a_pointer(client: httpx.Client) -> None:
    problem = client.post("/render", json={"errors": [{"code": "a"}, {"meta": {}}]}).json()
    assert problem["pointer"] == "#/errors/1/code"


def test_a_method_that_is_not_allowed_names_those_that_are(client: httpx.Client) -> None:
    assert client.delete("/render").headers["allow"] == "GET, HEAD, OPTIONS, POST"
    assert client.get("/localize").headers["allow"] == "OPTIONS, POST"


def test_a_body_without_length_is_limited_too(client: httpx.Client) -> None:
    chunks = (b" " * 10_000 for _ in range(10))
    answer = client.post("/render", content=chunks, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


def test_not_acceptable_lists_what_is(client: httpx.Client) -> None:
    problem = client.get("/render?code=user_locked", headers={"Accept": "image/png"}).json()
    assert problem["acceptable"] == ["application/json", "application/problem+json", "text/plain"]
