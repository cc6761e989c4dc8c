"""An upstream's error body -> the same body with its human texts in the caller's language.

`shapes` has the places of a body's texts, `identifying` finds their entry. Machine-readable and unknown members
and their order are never touched: JSON text is spliced, so that everything but the texts stays byte for byte.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice
from operator import getitem
from typing import Any, Generic, Literal, NamedTuple, TypeVar, get_args

from .identifying import Found, Target, find_entry
from .json_splice import Place, Span, locate, parse_json, splice
from .rendering import Lang, Message, Renderer
from .shapes import ORIGINALS, SHAPES, Shape, TextMember

__all__ = ["Localized", "OriginalMessage", "known_shapes", "localize", "localize_json"]

OriginalMessage = Literal["keep"]
B = TypeVar("B")


class Change(NamedTuple):
    """A new text, and the member that keeps the old one, if any."""

    text: str
    original: str | None


Changes = Mapping[Place, Change]


@dataclass(frozen=True, slots=True)
class Localized(Generic[B]):
    """A localized body.

    Args:
        body: with its new texts; the very one that was given if none is replaced.
        shape: the name of its shape; None if no shape fits.
        locales: those of the new texts, in their order; empty if none is replaced.
        messages: the messages of the errors that are identified.
        unknown: the codes that the catalogue does not have.
        is_known: whether the catalogue has the code of any error: in another language, the body may be another.
        is_complete: whether every text that the shape has for people is replaced.
    """

    body: B
    shape: str | None
    locales: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    unknown: tuple[str, ...] = ()
    is_known: bool = False
    is_complete: bool = False


def localize(
    renderer: Renderer,
    body: B,
    lang: Lang = None,
    *,
    domain: str | None = None,
    original_message: OriginalMessage | None = None,
    overlay: str | None = None,
) -> Localized[B]:
    """Localize an error body. Never raises for bad data, and never changes its arguments.

    Args:
        renderer: renders the errors that are found.
        body: parsed JSON of a shape in `SHAPES` or in `renderer.shapes`.
        lang: a tag, tags in order, or an Accept-Language header.
        domain: the catalogue's domain of the codes, if the body names none.
        original_message: "keep" puts each replaced text beside the new one, see `shapes.ORIGINALS`.
        overlay: the overlay whose texts win.

    Raises:
        ValueError: original_message is neither "keep" nor None.
    """
    changes, localized = _localize(renderer, body, Target(lang, overlay, domain, original_message))
    return replace(localized, body=_rewritten(body, changes)) if changes else localized


def localize_json(
    renderer: Renderer,
    body: bytes,
    lang: Lang = None,
    *,
    domain: str | None = None,
    original_message: OriginalMessage | None = None,
    overlay: str | None = None,
) -> Localized[bytes]:
    """Localize an error body that is still JSON text: see `localize`. The rest of the text stays byte for byte.

    Raises:
        ValueError: the body is not JSON in UTF-8 (RFC 8259).
    """
    text = body.decode()
    parsed = parse_json(text)
    changes, localized = _localize(renderer, parsed, Target(lang, overlay, domain, original_message))
    if changes:
        body = splice(text, _written(text, parsed, changes)).encode("utf-8", "replace")
    return replace(localized, body=body)


def known_shapes(renderer: Renderer) -> list[str]:
    """Return the names of the shapes that are recognized."""
    return [*dict.fromkeys(shape.name for shape in (*renderer.shapes.shapes, *SHAPES))]


# The new texts


def _localize(renderer: Renderer, body: Any, target: Target) -> tuple[Changes, Localized[Any]]:
    """Return the new texts, and what is reported about the body, which is still the old one.

    Of the operator's shapes and the first built-in one that fits, the shape that changes most counts.
    """
    if target.original_message not in (None, *get_args(OriginalMessage)):
        raise ValueError(f'original_message has to be "keep" or None, not {target.original_message!r}')
    fitting = [shape for shape in renderer.shapes.shapes if shape.errors(body)]
    fitting += islice((shape for shape in SHAPES if shape.errors(body)), 1)
    results = [_localize_as(shape, renderer, body, target) for shape in fitting]
    return max(results, key=lambda result: len(result[0]), default=({}, Localized(body, None)))


def _localize_as(shape: Shape, renderer: Renderer, body: Any, target: Target) -> tuple[Changes, Localized[Any]]:
    errors = [
        (part, place, error)
        for part in (shape, shape.also)
        if part
        for place, error in part.errors(body)
        if any(part.texts(error))
    ]
    changes: dict[Place, Change] = {}
    found: list[Found] = []
    for part, place, error in errors[: renderer.settings.max_batch]:
        entry = find_entry(renderer, part, error, target)
        found.append(entry)
        for member, inner, text in entry.texts:
            original = _original(part, member, inner) if target.original_message else None
            changes[*place, *inner] = Change(text, original)
        if entry.texts:
            tags = part.strings(error, "locale")
            changes |= {(*place, *inner): Change(entry.locale, None) for inner, _ in tags}
    is_complete = bool(changes) and len(found) == len(errors) and all(entry.texts for entry in found)
    if shape.also and not is_complete:
        changes = {}
    localized = Localized(
        body,
        shape.name,
        locales=tuple(dict.fromkeys(entry.locale for entry in found if entry.texts)) if changes else (),
        messages=tuple(entry.message for entry in found if entry.message),
        unknown=tuple(entry.unknown for entry in found if entry.unknown),
        is_known=any(entry.is_known for entry in found),
        is_complete=is_complete,
    )
    return changes, localized


def _original(shape: Shape, member: TextMember, place: Place) -> str | None:
    """Return the member that keeps a text; None for one that is no member."""
    if not place or not isinstance(place[-1], str):
        return None
    return ORIGINALS["long" if member == "message" and shape.paths("short") else member]


# Changing values


def _rewritten(value: Any, changes: Changes) -> Any:
    """Return a value with its new texts; objects and lists without one stay the very same."""
    if () in changes:
        return changes[()].text
    inside: dict[str | int, dict[Place, Change]] = {}
    for (step, *rest), change in changes.items():
        inside.setdefault(step, {})[tuple(rest)] = change
    if isinstance(value, list):
        return [_rewritten(item, inside[n]) if n in inside else item for n, item in enumerate(value)]
    written: dict[str, Any] = {}
    for name, item in value.items():
        written[name] = _rewritten(item, inside[name]) if name in inside else item
        original = inside[name][()].original if () in inside.get(name, ()) else None
        # A text that was kept before is the original; this one is not.
        if original and original not in value:
            written[original] = item
    return written


def _written(text: str, body: Any, changes: Changes) -> dict[Span, str]:
    """Return the new JSON of each changed value, with the member that keeps the old one behind it."""
    spans = locate(text, changes)
    written: dict[Span, str] = {}
    for place, change in changes.items():
        span = spans[place]
        written[span] = json.dumps(change.text, ensure_ascii=False)
        if change.original and change.original not in reduce(getitem, place[:-1], body):
            written[span] += f',"{change.original}":{text[span.start : span.end]}'
    return written
