"""Paths, and the rows by which bodies are written and read."""

from typing import Any

import pytest

from pardon.envelopes import build_body
from pardon.json_splice import Place
from pardon.shapes import SHAPES, Where, find, parse_path

PATHS = [
    # text, steps
    (".", ()),
    ("error", ("error",)),
    ("error.code", ("error", "code")),
    ("errors[]", ("errors", "[]")),
    ("errors[].extensions.code", ("errors", "[]", "extensions", "code")),
    ("errors.*[]", ("errors", "*", "[]")),
    ("*[]", ("*", "[]")),
    ("[]", ("[]",)),
    ("[].code", ("[]", "code")),
    ("a[][]", ("a", "[]", "[]")),
    ("@type", ("@type",)),
    ("details[@type=a.b/c].reason", ("details", Where("@type", "a.b/c"), "reason")),
]


@pytest.mark.parametrize(("text", "steps"), PATHS)
def test_paths(text: str, steps: Any) -> None:
    assert parse_path(text) == steps


NO_PATHS = ["a..b", ".a", "a.", "a[", "a]", "a[0]", "a[=b]", "a.[]", "a*", "..", "a[]b", "[].", "a.[x=y]"]


@pytest.mark.parametrize("text", NO_PATHS)
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a path"):
        parse_path(text)


BODY = {"a": [{"k": "x", "v": 1}, {"k": "y", "v": 2}, 3], "b": {"c": ["s", "t"], "d": ["u"]}, "*": 0}
FOUND: list[tuple[str, list[tuple[Place, Any]]]] = [
    (".", [((), BODY)]),
    ("a[].v", [(("a", 0, "v"), 1), (("a", 1, "v"), 2)]),
    ("a[k=y].v", [(("a", 1, "v"), 2)]),
    ("a[k=z].v", []),
    ("b.*[]", [(("b", "c", 0), "s"), (("b", "c", 1), "t"), (("b", "d", 0), "u")]),
    ("a.v", []),
    ("b[]", []),
    ("a[].k.v", []),
    ("nowhere", []),
]


@pytest.mark.parametrize(("path", "values"), FOUND)
def test_values_are_found_with_their_place(path: str, values: Any) -> None:
    assert [*find(BODY, parse_path(path))] == values


def test_what_a_shape_writes_it_reads() -> None:
    for shape in SHAPES:
        values: dict[Any, Any] = {member: f"<{member}>" for member in shape.members}
        body = build_body(shape, values)
        if shape.also:
            body |= build_body(shape.also, {member: f"<{member}>" for member in shape.also.members})
        (_, error), *_ = shape.errors(body)
        assert [text for _, _, text in shape.texts(error)]
        assert {*shape.codes(error), *shape.reasons(error)} & {"<code>", "<reason>"}
