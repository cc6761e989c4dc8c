"""The inputs for an error's values on the pages: one for each path of meta, with what it accepts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..catalog.entries import Argument, Entry, lookup
from ..prepared import Message
from .page import Page, as_text

__all__ = [
    "ValueField", "identifiers", "paths_of", "query_name", "query_pairs", "type_hint", "type_name", "value_fields",
]  # fmt: skip

_KEYBOARDS = {"integer": "numeric", "bytes": "numeric", "number": "decimal", "percent": "decimal", "email": "email",
              "url": "url", "phone": "tel"}  # fmt: skip
_PARTS = {"currency": ("amount", "currency")}  # of a value that is an object


@dataclass(frozen=True, slots=True)
class ValueField:
    """An input.

    Args:
        name: of the parameter, such as `meta[timeRemaining]`.
        label: the argument's name.
        type: the name of the argument's type, in the reader's language.
        hint: what it accepts.
        keyboard: the `inputmode` for a phone.
        list: the id of the list of values to choose from.
        refused: whether the value does not fit the type.
    """

    id: str
    name: str
    label: str
    value: str
    type: str
    hint: str
    keyboard: str
    list: str
    required: bool
    refused: bool


def value_fields(page: Page, entries: Sequence[Entry], meta: Mapping[str, Any], message: Message) -> list[ValueField]:
    """Return the inputs for the values of entries that share a code, each path once.

    Args:
        meta: the values that stand in the inputs.
        message: rendered with them; its problems name those that were refused.
    """
    fields: list[ValueField] = []
    refused = {problem.detail for problem in message.problems if problem.kind == "invalid-argument"}
    for path, argument in paths_of(entries):
        if argument:
            fields += _fields_of(page, argument, path, meta, argument.name in refused)
        elif len(entries) > 1:  # of a single entry they are hidden inputs
            expected = next(entry.when[path] for entry in entries if path in entry.when)
            fields.append(_field_of_when(page, path, meta, expected[0]))
    return fields


def paths_of(entries: Sequence[Entry]) -> Iterator[tuple[str, Argument | None]]:
    """Yield the paths of meta that the entries of a code read, each once: those of arguments, then those of `when`.

    An argument's path is its own name if meta may use it, else its first one.
    """
    read: set[str] = set()  # variants may name an argument differently that reads the same path
    for argument in (argument for entry in entries for argument in entry.arguments):
        if read.isdisjoint(argument.paths):
            yield argument.name if argument.name in argument.paths else argument.paths[0], argument
        read |= {*argument.paths}
    for path in dict.fromkeys(path for entry in entries for path in entry.when):
        if path not in read:
            yield path, None


def _fields_of(
    page: Page, argument: Argument, own_path: str, meta: Mapping[str, Any], refused: bool
) -> Iterator[ValueField]:
    value = argument.find(meta)
    for part in _PARTS.get(argument.type, ("",)):
        path = f"{own_path}.{part}".rstrip(".")
        shown = value.get(part) if part and isinstance(value, dict) else value
        yield ValueField(
            id=f"value-{path.replace('.', '-')}",
            name=query_name(path),
            label=f"{argument.name} {part}".strip(),
            value=as_text(shown),
            type=type_name(page, argument),
            hint=type_hint(page, argument),
            keyboard=_KEYBOARDS.get(argument.type, ""),
            list="identifiers" if argument.type == "identifier" else "",
            required=argument.is_needed,
            refused=refused and bool(as_text(shown)),
        )


def _field_of_when(page: Page, path: str, meta: Mapping[str, Any], expected: Any) -> ValueField:
    id, value = f"value-{path.replace('.', '-')}", as_text(lookup(meta, path))
    text = page.words("type-token")
    return ValueField(id, query_name(path), path, value, text, as_text(expected), "", "", False, False)


def type_name(page: Page, argument: Argument) -> str:
    """Return the name of an argument's type; a list's with that of its items."""
    name = page.words.find(f"type-{argument.type}") or argument.type
    if argument.type == "list":
        return f"{name} ({page.words.find(f'type-{argument.of}') or argument.of})"
    return name


def type_hint(page: Page, argument: Argument) -> str:
    """Return what a type accepts."""
    return page.words.find(f"hint-{argument.type}") or as_text(argument.sample)


def identifiers(page: Page, tag: str) -> list[tuple[str, str]]:
    """Return the names of form fields that a locale knows, by key."""
    bundle = page.renderer.bundle(tag, next(iter(page.renderer.catalog.domains)))
    return sorted(bundle.identifiers.items()) if bundle else []


def query_name(path: str) -> str:
    """Return the parameter for a path of meta: `a.b` is `meta[a][b]`."""
    return "meta" + "".join(f"[{step}]" for step in path.split("."))


def query_pairs(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the parameters of a value at a path of meta."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from query_pairs(f"{path}.{key}", inner)
    elif isinstance(value, list):
        yield from ((query_name(path) + "[]", as_text(item)) for item in value)
    else:
        yield query_name(path), as_text(value)
