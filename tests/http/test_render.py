"""Rendering over real connections to a real server: meta, languages, formats, batches."""

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from support import web

Json = dict[str, Any]

LONG_DE = "Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen."


def test_the_main_job(client: httpx.Client) -> None:
    answer = client.get("/render?code=user_locked&lang=de&meta[timeRemaining]=300")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-language"] == "de"
    body = answer.json()
    assert body["longMessage"].startswith(LONG_DE)
    assert list(body) == [
        "domain", "code", "name", "id", "status", "locale", "known", "shortMessage", "longMessage", "resolution",
        "help", "meta", "problems",
    ]  # fmt: skip


META = [
    # query, meta as the service understood it
    ("meta[timeRemaining]=300", {"timeRemaining": "300"}),
    ("meta%5BtimeRemaining%5D=300", {"timeRemaining": "300"}),
    ('meta={"timeRemaining":300}', {"timeRemaining": 300}),
    ('meta={"a":1,"timeRemaining":1}&meta[timeRemaining]=2', {"a": 1, "timeRemaining": "2"}),
    ("meta[Plan][Name]=Pro&meta[Plan][ID]=p1", {"Plan": {"Name": "Pro", "ID": "p1"}}),
    ("meta[Identifiers][]=a@x.io&meta[Identifiers][]=b@x.io", {"Identifiers": ["a@x.io", "b@x.io"]}),
    ("meta[Identifiers][]=a@x.io", {"Identifiers": ["a@x.io"]}),
    ("meta[i]=a&meta[i]=b", {"i": ["a", "b"]}),
    ("&".join([f"meta[i][]={n}" for n in range(60)] + ["meta[z]=1"]), {"i": [*map(str, range(60))], "z": "1"}),
    ("", {}),
]


@pytest.mark.parametrize(("query", "meta"), META)
def test_meta_of_a_query(client: httpx.Client, query: str, meta: Json) -> None:
    assert client.get(f"/render?code=user_locked&{query}").json()["meta"] == meta


def test_a_list_in_a_query_is_a_list_in_the_sentence(client: httpx.Client) -> None:
    query = "code=not_allowed_access&lang=en&meta[Identifiers][]=a@x.io&meta[Identifiers][]=b@x.io"
    assert "a@x.io and b@x.io are not allowed" in client.get(f"/render?{query}").json()["longMessage"]


FLAT = [
    # query, names of the parameters that the answer reports
    ("timeRemaining=300", ["timeRemaining"]),
    ("timeRemaining=300&meta[support]=x&utm_source=a&timeRemaining=3", ["timeRemaining", "utm_source"]),
    ("meta[timeRemaining]=300", []),
    ("%0Ax%E2%80%AE=1", ["\ufffdx\ufffd"]),
    ("&".join(f"p{number}=1" for number in range(20)), [f"p{number}" for number in range(10)]),
]


@pytest.mark.parametrize(("query", "names"), FLAT)
def test_a_parameter_that_is_not_known_is_a_problem(client: httpx.Client, query: str, names: list[str]) -> None:
    problems = client.get(f"/render?code=user_locked&name=UserLockedIndefinitely&{query}").json()["problems"]
    reported = [problem["detail"] for problem in problems if problem["kind"] == "unknown-parameter"]
    assert reported == [f"{name}; values of meta are spelled meta[{name}]=..." for name in names]


def test_an_unknown_code_brings_words_to_show(client: httpx.Client) -> None:
    problem = client.get("/render?code=nonsense&lang=de").json()
    assert problem["known"] is False
    assert problem["shortMessage"] == "Etwas ist schiefgelaufen"


LANGUAGES = [
    # lang, Accept-Language, locale
    ("de", None, "de"),
    ("de", "en", "de"),
    (None, "de-CH, en;q=0.8", "de"),
    (None, "*", "en"),
    (None, None, "en"),
    ("", "de", "de"),
    ("C", None, "en"),
    ("../../etc/passwd", None, "en"),
    ("x" * 7_000, None, "en"),
    (None, "de;q=0", "en"),
    (None, "x" * 10_000 + ",de", "en"),
]


@pytest.mark.parametrize(("lang", "header", "locale"), LANGUAGES)
def test_language(client: httpx.Client, lang: str | None, header: str | None, locale: str) -> None:
    query = {"code": "user_locked"} | ({"lang": lang} if lang is not None else {})
    headers = {"Accept-Language": header} if header else {"Accept-Language": ""}
    answer = client.get("/render", params=query, headers=headers)
    assert (answer.status_code, answer.json()["locale"], answer.headers["content-language"]) == (200, locale, locale)


def test_the_header_may_stand_in_several_lines(client: httpx.Client) -> None:
    headers = [("Accept-Language", "en;q=0.5"), ("Accept-Language", "de")]
    assert client.get("/render?code=user_locked", headers=headers).json()["locale"] == "de"


def test_a_nul_byte_in_every_parameter(client: httpx.Client) -> None:
    answer = client.get("/render?code=user_locked&lang=de%00&meta[timeRemaining]=300%00&meta[%00]=%00&domain=clerk")
    assert (answer.status_code, answer.json()["locale"]) == (200, "en")
    assert client.get("/render?code=%00&lang=de").json()["code"] == "unknown_code"


FORMATS = [
    # format=, Accept, Content-Type
    (None, None, "application/json"),
    (None, "*/*", "application/json"),
    (None, "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
    (None, "application/problem+json", "application/problem+json"),
    (None, "application/json;q=0.5, text/plain", "text/plain; charset=utf-8"),
    (None, "application/*", "application/json"),
    ("problem", "text/plain", "application/problem+json"),
    ("text", None, "text/plain; charset=utf-8"),
    ("clerk", None, "application/json"),
    ("authos", None, "application/json"),
    ("google", None, "application/json"),
]


@pytest.mark.parametrize(("format", "accept", "media_type"), FORMATS)
def test_format(client: httpx.Client, format: str | None, accept: str | None, media_type: str) -> None:
    query = {"code": "user_locked", "lang": "de"} | ({"format": format} if format else {})
    answer = client.get("/render", params=query, headers={"Accept": accept} if accept else {})
    assert (answer.status_code, answer.headers["content-type"]) == (200, media_type)
    assert "Konto gesperrt" in answer.text or "gesperrt" in answer.text


def test_a_batch_keeps_its_order(client: httpx.Client) -> None:
    errors = [
        {"code": "user_locked", "meta": {"timeRemaining": 300}},
        {"code": "nonsense"},
        {"code": "FORBIDDEN", "domain": "authos", "name": "FORBIDDEN-Authorization"},
        {"code": "user_locked", "meta": {"timeRemaining": "\ud800\u202e<b>"}},
    ]
    answer = client.post("/render", content=json.dumps({"lang": ["xx", "de"], "errors": errors}).encode(),
                         headers={"Content-Type": "application/json"})  # fmt: skip
    rendered = answer.json()["errors"]
    assert answer.status_code == 200
    assert [error["id"] for error in rendered] == [
        "user_locked-UserLocked", None, "FORBIDDEN-Authorization", "user_locked-UserLockedIndefinitely",
    ]  # fmt: skip
    assert [error["known"] for error in rendered] == [True, False, True, True]
    assert {error["locale"] for error in rendered} == {"de"}
    assert rendered[2]["resolution"]


def test_a_member_that_is_null_is_not_given(client: httpx.Client) -> None:
    error = {"code": "user_locked"}
    nulls = {"meta": None, "domain": None, "name": None}
    body = {"lang": None, "overlay": None, "errors": [error, error | nulls]}
    bare, given = client.post("/render", json=body).json()["errors"]
    assert bare == given


def test_a_number_that_json_cannot_hold_is_null(client: httpx.Client) -> None:
    body = b'{"errors": [{"code": "user_locked", "meta": {"a": 1e400}}]}'
    answer = client.post("/render", content=body, headers={"Content-Type": "application/json"})
    assert answer.json()["errors"][0]["meta"] == {"a": None}


def test_google_is_bilingual(client: httpx.Client) -> None:
    error = client.get("/render?code=user_locked&lang=de&format=google&meta[timeRemaining]=300").json()["error"]
    assert error["message"].startswith("Your account is locked. You will be able to try again in 5 minutes.")
    assert error["details"][1]["message"].startswith(LONG_DE)


def test_a_problem_passes_its_instance_through(client: httpx.Client) -> None:
    query = "code=user_locked&format=problem&instance=/orders/7"
    assert client.get(f"/render?{query}").json()["instance"] == "/orders/7"


def test_html_escape(client: httpx.Client) -> None:
    query = {"code": "invalid_handshake", "lang": "en", "escape": "html", "meta[reason]": '<script>"'}
    body = client.get("/render", params=query).json()
    assert body["longMessage"] == "The handshake request is invalid: &lt;script&gt;&quot;"


def test_health(client: httpx.Client) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json()["status"] == "ready"


def test_no_server_header(client: httpx.Client) -> None:
    assert "server" not in client.get("/healthz").headers


def test_bytes_that_are_no_http(server: str) -> None:
    url = urlsplit(server)
    with socket.create_connection((url.hostname or "", url.port or 0), timeout=5) as connection:
        connection.sendall(b"\x00\xff\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
    assert web.get(f"{server}/healthz").status_code == 200
