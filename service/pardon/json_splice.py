"""JSON as text: parsed strictly, and with some of its values replaced while the rest stays byte for byte."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

__all__ = ["Place", "Span", "find_values", "locate", "parse_json", "splice"]

Place = tuple[str | int, ...]  # names of members and indices of elements, from the outermost value


class Span(NamedTuple):
    """Where a value stands."""

    start: int
    end: int


_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")


def parse_json(text: str | bytes) -> Any:
    """Parse JSON strictly: UTF-8 without a byte order mark, no NaN, and no nesting that exhausts the stack.

    Of a name that stands twice in an object, the last value counts; RFC 8259 leaves it open.

    Raises:
        ValueError: it is no JSON (RFC 8259), or an integer of over 4,300 digits.
    """
    try:
        return json.loads(text if isinstance(text, str) else text.decode(), parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def splice(text: str, written: Mapping[Span, str]) -> str:
    """Return a text with some of its pieces replaced."""
    pieces, end = [], 0
    for span, piece in sorted(written.items()):
        pieces += [text[end : span.start], piece]
        end = span.end
    return "".join([*pieces, text[end:]])


def locate(text: str, places: Iterable[Place]) -> dict[Place, Span]:
    """Return where the values at some places stand, and all those beside them and on the way.

    Each object and list is read once, however many places lie in it.

    Args:
        text: valid JSON.
        places: of values that are there.

    Raises:
        ValueError: a value is nested so deeply that the stack, deeper here than when it was parsed, does not suffice.
    """
    spans: dict[Place, Span] = {(): Span(_skip_space(text, 0), len(text.rstrip(" \t\n\r")))}
    try:
        for place in places:
            for depth in range(len(place)):
                outer = place[:depth]
                if place[: depth + 1] not in spans:
                    found = find_values(text, spans[outer].start)
                    spans |= {(*outer, step): span for step, span in found.items()}
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return spans


def find_values(text: str, start: int) -> dict[str | int, Span]:
    """Return where the members of the object or the elements of the array that begins here stand.

    The last of equal names counts, as it does for `json`.
    """
    is_object = text[start] == "{"
    spans: dict[str | int, Span] = {}
    at = _skip_space(text, start + 1)
    while text[at] not in "}]":
        step: str | int = len(spans)
        if is_object:
            step, at = _DECODER.raw_decode(text, at)
            at = _skip_space(text, _skip_space(text, at) + 1)  # the colon
        spans[step] = Span(at, _DECODER.raw_decode(text, at)[1])
        at = _skip_space(text, spans[step].end)
        if text[at] == ",":
            at = _skip_space(text, at + 1)
    return spans


def _skip_space(text: str, at: int) -> int:
    """Return where the next token begins."""
    match = _SPACE.match(text, at)
    return match.end() if match else at
