"""Rendering over real connections to a real server: meta, languages, formats, batches."""

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from support import web

Json = dict[str, Any]


def test_the_main_job(client: httpx.Client) -> None:
    answer = client.get("/render?code=user_locked&lang=de&meta[timeRemaining]=300")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-language"] == "de"
    body = answer.json()
    assert body["longMessage"].startswith("Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen.")
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


def test_the_header_may_stand_in_several_lines(client: httpx.Client) -> None:
    headers = [("Accept-Language", "en;q=0.5"), ("Accept-Language", "de")]
    assert client.get("/render?code=user_locked", headers=headers).json()["locale"] == "de"


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


def test_no_server_header(client: httpx.Client) -> None:
    assert "server" not in client.get("/healthz").headers


def test_bytes_that_are_no_http(server: str) -> None:
    url = urlsplit(server)
    with socket.create_connection((url.hostname or "", url.port or 0), timeout=5) as connection:
        connection.sendall(b"\x00\xff\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
    assert web.get(f"{server}/healthz").status_code == 200
