"""The shape of each body."""

import json
import re
from typing import Any

import pytest

from pardon import Problem
from pardon.envelopes import FORMATS, Answer, choose_format, to_bytes
from pardon.rendering import Message

MESSAGE = Message(
    domain="clerk", code="user_locked", name="UserLocked", id="user_locked-UserLocked", status=403, locale="de",
    known=True, short_message="Konto gesperrt", long_message="Ihr Konto ist gesperrt.", resolution="Warten", help=None,
    problems=(Problem("fallback", "resolution: en"),),
)  # fmt: skip
ANSWER = Answer(MESSAGE, {"timeRemaining": 300}, "https://x.example/errors/clerk/user_locked-UserLocked", "/login")

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
            "locale": "de", "resolution": "Warten",
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
]  # fmt: skip


@pytest.mark.parametrize(("name", "shape"), SHAPES)
def test_shape(name: str, shape: Any) -> None:
    assert FORMATS[name].build(ANSWER) == shape


def test_shape_of_authos() -> None:
    body = FORMATS["authos"].build(ANSWER)
    assert isinstance(body, dict)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", body.pop("timestamp"))
    assert body == {"error": "Ihr Konto ist gesperrt.", "error_code": "user_locked"}


def test_every_format_has_its_shape_fixed_here() -> None:
    assert {name for name, _ in SHAPES} | {"authos"} == set(FORMATS)


ACCEPT = [
    # header, format
    (None, "json"),
    ("", "json"),
    ("*/*", "json"),
    ("application/json", "json"),
    ("application/problem+json", "problem"),
    ("application/problem+json, application/json", "json"),
    ("application/problem+json, application/json;q=0.9", "problem"),
    ("application/*;q=0.2, text/*", "text"),
    ("*/*, application/json;q=0", "problem"),
    ("TEXT/PLAIN; Q=0.4", "text"),
    ("text/html", None),
    ("application/json;q=0", None),
    ("application/json;q=abc", None),
    (";;;,,,q=", None),
]


@pytest.mark.parametrize(("header", "name"), ACCEPT)
def test_accept_chooses_the_format(header: str | None, name: str | None) -> None:
    chosen = choose_format(header)
    assert (chosen and chosen.name) == name


def test_a_lone_surrogate_does_not_break_the_body() -> None:
    assert json.loads(to_bytes({"a": "\ud800", "ü": 1})) == {"a": "?", "ü": 1}
