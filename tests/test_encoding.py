"""Bodies as bytes."""

from typing import Any

import pytest

from pardon.encoding import to_bytes

BODIES = [
    ({"a": "ü", "b": [1, 1.5, True, None]}, '{"a":"ü","b":[1,1.5,true,null]}'),
    ({"a": "\ud800", "ü": 1}, '{"a":"?","ü":1}'),
    ({"\udfff": {"b": ["\ud800\udc00"]}}, '{"?":{"b":["??"]}}'),
    ({"a": [float("inf"), {"b": float("nan")}], "c": 1.5}, '{"a":[null,{"b":null}],"c":1.5}'),
    ({"a": -float("inf"), "b": "\ud800"}, '{"a":null,"b":"?"}'),
    ({"a": object(), "b": ("x", {1, 2}), 3: "c"}, '{"a":null,"b":["x",null],"3":"c"}'),
    ([], "[]"),
    ("Sold out ü \ud800", "Sold out ü ?"),
]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_a_body_becomes_bytes(body: Any, expected: str) -> None:
    assert to_bytes(body).decode() == expected
