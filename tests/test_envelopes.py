"""The shape of each body."""

import re
from typing import Any, get_args

import pytest

from pardon import Problem
from pardon.envelopes import FORMATS, RPC_CODES, RenderedError, choose_format, to_bytes
from pardon.http.query import FormatName
from pardon.rendering import Message

MESSAGE = Message(
    domain="clerk", code="user_locked", name="UserLocked", id="user_locked-UserLocked", status=403, locale="de",
    known=True, short_message="Konto gesperrt", long_message="Ihr Konto ist gesperrt.", resolution="Warten", help=None,
    problems=(Problem("fallback", "resolution: en"),),
)  # fmt: skip
ENGLISH = MESSAGE._replace(locale="en", short_message="Account locked", long_message="Your account is locked.")
ANSWER = RenderedError(
    MESSAGE, {"timeRemaining": 300}, "https://x.example/errors/clerk/user_locked-UserLocked", "/login", ENGLISH
)

SHAPES: list[tuple[str, Any]] = [
    (
        "json",
        {
            "domain": "clerk", "code": "user_locked", "name": "UserLocked", "id": "user_locked-UserLocked",
            "status": 403, "locale": "de", "known": True, "shortMessage": "Konto gesperrt",
            "longMessage": "Ihr Konto ist gesperrt.", "resolution": "Warten", "help": None,
            "meta": {"timeRemaining": 300}, "problems": [{"kind": "fallback", "detail": "resolution: en"}],
        },
    ),
    (
        "problem",
        {
            "type": "https://x.example/errors/clerk/user_locked-UserLocked", "title": "Konto gesperrt", "status": 403,
            "detail": "Ihr Konto ist gesperrt.", "instance": "/login", "code": "user_locked", "domain": "clerk",
            "id": "user_locked-UserLocked", "locale": "de", "resolution": "Warten",
        },
    ),
    ("text", "Konto gesperrt\n\nIhr Konto ist gesperrt.\n\nWarten\n"),
    (
        "clerk",
        {
            "errors": [
                {
                    "code": "user_locked", "message": "Konto gesperrt", "long_message": "Ihr Konto ist gesperrt.",
                    "meta": {"timeRemaining": 300},
                }
            ]
        },
    ),
    (
        "authos",
        {"error": "Ihr Konto ist gesperrt.", "error_code": "user_locked", "timestamp": "<time>"},
    ),
    (
        "google",
        {
            "error": {
                "code": 403,
                "message": "Your account is locked.",
                "status": "PERMISSION_DENIED",
                "details": [
                    {
                        "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "USER_LOCKED", "domain": "clerk",
                        "metadata": {"code": "user_locked", "timeRemaining": "300"},
                    },
                    {
                        "@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "de",
                        "message": "Ihr Konto ist gesperrt.",
                    },
                ],
            }
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "shape"), SHAPES)
def test_shape(name: str, shape: Any) -> None:
    assert without_time(FORMATS[name].build(ANSWER)) == shape


def without_time(body: Any) -> Any:
    if isinstance(body, dict) and "timestamp" in body:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", body["timestamp"])
        return {**body, "timestamp": "<time>"}
    return body


def test_every_format_has_its_shape_fixed_here_and_its_name_in_the_service() -> None:
    assert [name for name, _ in SHAPES] == list(FORMATS)
    assert list(get_args(FormatName)) == list(FORMATS)


SHORT_ONLY = [
    # format, where its long text stands
    ("clerk", lambda body: body["errors"][0]["long_message"]),
    ("authos", lambda body: body["error"]),
    ("google", lambda body: body["error"]["details"][1]["message"]),
    ("text", lambda body: body.strip()),
]


@pytest.mark.parametrize(("name", "text"), SHORT_ONLY)
def test_the_short_text_stands_in_for_a_long_one_that_is_missing(name: str, text: Any) -> None:
    message = MESSAGE._replace(long_message=None, resolution=None)
    assert text(FORMATS[name].build(RenderedError(message, {}))) == "Konto gesperrt"


def test_a_problem_leaves_out_what_it_has_not() -> None:
    body = FORMATS["problem"].build(RenderedError(MESSAGE._replace(long_message=None, resolution=None), {}))
    assert body == {
        "type": "about:blank", "title": "Konto gesperrt", "status": 403, "code": "user_locked", "domain": "clerk",
        "id": "user_locked-UserLocked", "locale": "de",
    }  # fmt: skip


RPC = [
    # HTTP status, google.rpc.Code
    *RPC_CODES.items(),
    (402, "FAILED_PRECONDITION"),
    (418, "FAILED_PRECONDITION"),
    (502, "INTERNAL"),
    (200, "OK"),
    (None, "UNKNOWN"),
]


@pytest.mark.parametrize(("status", "code"), RPC)
def test_google_status(status: int | None, code: str) -> None:
    body = FORMATS["google"].build(RenderedError(MESSAGE._replace(status=status), {}))
    assert isinstance(body, dict)
    assert (body["error"]["code"], body["error"]["status"]) == (status or 500, code)


REASONS = [
    # code, name, reason: [A-Z][A-Z0-9_]+[A-Z0-9], at most 63 characters
    ("user_locked", "UserLocked", "USER_LOCKED"),
    ("USER_LOCKED", None, "USER_LOCKED"),
    ("", "IdentificationExists", "IDENTIFICATION_EXISTS"),
    ("too.many-requests", None, "TOO_MANY_REQUESTS"),
    ("a" * 62 + "_b", None, "A" * 62),
]


@pytest.mark.parametrize(("code", "name", "reason"), REASONS)
def test_google_reason(code: str, name: str | None, reason: str) -> None:
    body = FORMATS["google"].build(RenderedError(MESSAGE._replace(code=code, name=name), {}))
    assert isinstance(body, dict)
    assert body["error"]["details"][0]["reason"] == reason


def test_google_metadata_is_a_map_of_strings() -> None:
    meta = {"n": 1, "yes": True, "none": None, "list": ["ü"], "code": "own"}
    body = FORMATS["google"].build(RenderedError(MESSAGE, meta))
    assert isinstance(body, dict)
    metadata = body["error"]["details"][0]["metadata"]
    assert metadata == {"n": "1", "yes": "true", "none": "null", "list": '["ü"]', "code": "own"}


ACCEPT = [
    # header, format
    (None, "json"),
    ("application/json", "json"),
    ("application/problem+json", "problem"),
    ("application/problem+json, application/json;q=0.9", "problem"),
    ("TEXT/PLAIN; Q=0.4", "text"),
    ("text/html", None),
    (";;;,,,q=", None),
    ("application/problem+json;q=0.5, text/plain;q=0.5", "problem"),
]


@pytest.mark.parametrize(("header", "name"), ACCEPT)
def test_accept_chooses_the_format(header: str | None, name: str | None) -> None:
    chosen = choose_format(header)
    assert (chosen and chosen.name) == name


ENCODED = [
    ({"a": "ü", "b": [1, 1.5, True, None]}, '{"a":"ü","b":[1,1.5,true,null]}'),
    ({"a": "\ud800", "ü": 1}, '{"a":"?","ü":1}'),
    ({"\udfff": {"b": ["\ud800\udc00"]}}, '{"?":{"b":["??"]}}'),
    ({"a": [float("inf"), {"b": float("nan")}], "c": 1.5}, '{"a":[null,{"b":null}],"c":1.5}'),
    ({"a": -float("inf"), "b": "\ud800"}, '{"a":null,"b":"?"}'),
    ({"a": object(), "b": ("x", {1, 2}), 3: "c"}, '{"a":null,"b":["x",null],"3":"c"}'),
    ([], "[]"),
    ("Sold out ü \ud800", "Sold out ü ?"),
]


@pytest.mark.parametrize(("body", "expected"), ENCODED)
def test_a_body_becomes_bytes(body: Any, expected: str) -> None:
    assert to_bytes(body).decode() == expected
