"""JSON as text: where its values stand, and what is written there instead."""

import json

import pytest
from hypothesis import given
from support.strategies import JSON

from pardon.json_splice import Place, Span, find_values, locate, parse_json, splice

OBJECTS = [
    # text; each member with its value as it is spelled
    ("{}", {}),
    (" {\n}", {}),
    ('{"a":1}', {"a": "1"}),
    ('{"a" : -1.50e3 , "b":[1, {"c":"}"}] }', {"a": "-1.50e3", "b": '[1, {"c":"}"}]'}),
    ('{"\\u0061": "\\"," , "": null}', {"a": '"\\","', "": "null"}),
    ('{"a":1,"a":2}', {"a": "2"}),
]


@pytest.mark.parametrize(("text", "spelled"), OBJECTS)
def test_members_stand_where_they_are_found(text: str, spelled: dict[str, str]) -> None:
    found = find_values(text, text.index("{"))
    assert {name: text[span.start : span.end] for name, span in found.items()} == spelled


ARRAYS = [("[]", ""), ("[ ]", ""), ("[1]", "1"), ('[ "a" ,\n[2],{"b":3}, null ]', '"[{n')]


@pytest.mark.parametrize(("text", "firsts"), ARRAYS)
def test_elements_begin_where_they_are_found(text: str, firsts: str) -> None:
    assert "".join(text[span.start] for span in find_values(text, 0).values()) == firsts


PLACES = [
    # text, place, the value there as it is spelled
    (' {"a":[1, {"b" : "x\\u0041" }]}', ("a", 1, "b"), '"x\\u0041"'),
    ("[[],[ 2.0 ]]", (1, 0), "2.0"),
    ('{"a":1,"a":{"":null}}', ("a", ""), "null"),
    ('{"a":1,"\\u0061":2}', ("a",), "2"),
    ('{"a.b":{"0":[3]}}', ("a.b", "0", 0), "3"),
    (' "x" \n', (), '"x"'),
]


@pytest.mark.parametrize(("text", "place", "spelled"), PLACES)
def test_a_place_leads_to_a_value(text: str, place: Place, spelled: str) -> None:
    span = locate(text, [place])[place]
    assert text[span.start : span.end] == spelled


def test_several_places_are_located_at_once() -> None:
    text = '{"errors":[{"a":1,"b":2},{"a":3}]}'
    places: list[Place] = [("errors", 1, "a"), ("errors", 0, "b"), ("errors", 0, "a")]
    assert [text[span.start : span.end] for span in map(locate(text, places).get, places) if span] == ["3", "2", "1"]


def test_pieces_are_replaced_in_any_order() -> None:
    assert splice("abcdef", {Span(4, 5): "E", Span(0, 2): "", Span(2, 2): "-"}) == "-cdEf"


@given(JSON)
def test_any_object_is_read_as_it_is_parsed(value: object) -> None:
    text = json.dumps({"before": 1, "value": value, "list": [value, value]}, indent=1)
    found = find_values(text, 0)
    assert json.dumps(json.loads(text[found["value"].start : found["value"].end])) == json.dumps(value)
    assert len(find_values(text, found["list"].start)) == 2


REFUSED = [
    "NaN", '{"a": Infinity}', "\ufeff{}", b"\xef\xbb\xbf{}", "[" * 100_000, "", "{", "{}x", b"\xff",
    '{"a":1}'.encode("utf-16"), "9" * 5_000,
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (json's own has many messages)
        parse_json(text)
