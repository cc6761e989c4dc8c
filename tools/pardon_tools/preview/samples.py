"""Sample values for the messages of the page."""

import json
from collections.abc import Mapping
from typing import Any

from pardon.catalog.entries import Argument, Entry
from pardon.catalog.entries import lookup as look_up

__all__ = ["NUMBERS", "TEXTS", "meta_of", "shown_value"]

NUMBERS = {"example": "Example", "0": "0", "1": "1", "2": "2", "5": "5", "21": "21", "1.5": "1.5"}
TEXTS = {"example": "Example", "long": "Long", "other": "Another script"}

_COUNTED = frozenset({"integer", "number", "duration", "bytes"})
_LONG = {
    "text": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft von 1883 in Vienna",
    "token": "a_rather_long_value_" * 5 + "of_a_parameter",
    "url": "https://accounts.a-rather-long-subdomain.example.com/sign-in/factor-one?redirect_url=https%3A%2F%2Fexample.com",
    "email": "maria.magdalena.von-und-zu-hohenstein+newsletter@international.department.example.com",
    "contact": "maria.magdalena.von-und-zu-hohenstein+support@international.department.example.com",
}
# A right-to-left value in a left-to-right text, and the reverse.
_OTHER = {"ltr": "مَها عبد الله", "rtl": "Zoë Müller Жанна"}


def meta_of(
    entry: Entry, numbers: str, texts: str, direction: str, field: str, own: Mapping[str, str]
) -> dict[str, Any]:
    """Return the meta of an entry.

    Args:
        entry: its examples are the defaults.
        numbers: a key of `NUMBERS`.
        texts: a key of `TEXTS`.
        direction: of the translation: "ltr" or "rtl".
        field: the form field of every identifier; empty for the example.
        own: the translator's values by argument; an empty text stands for a missing value.
    """
    meta = entry.example_meta()
    for argument in entry.arguments:
        path = argument.paths[0]
        value = _sample(argument, look_up(meta, path), numbers, texts, direction)
        if field and argument.type == "identifier":
            value = field
        elif field and argument.type == "list" and argument.of == "identifier":
            value = [field]
        if not any(name in entry.when for name in argument.paths):
            _put(meta, path, value)
        if argument.name in own:
            _put(meta, path, _typed(own[argument.name]))
    return meta


def shown_value(value: Any) -> str:
    """Return a value as editable text."""
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _sample(argument: Argument, example: Any, numbers: str, texts: str, direction: str) -> Any:
    if numbers != "example":
        if argument.type in _COUNTED:
            return float(numbers) if argument.type == "number" else int(float(numbers))
        if argument.type == "percent":
            return float(numbers) / 100
        if argument.type == "currency" and isinstance(example, Mapping):
            return {**example, "amount": numbers}
        if argument.type == "list":
            return _repeated(example, int(float(numbers)))
    if argument.type == "list" and argument.of in _LONG and texts == "other":
        return [_OTHER[direction], *_items(example)]
    if texts == "long":
        return _LONG.get(argument.type, example)
    return _OTHER[direction] if texts == "other" and argument.type in ("text", "contact") else example


def _repeated(example: Any, count: int) -> list[Any]:
    items = _items(example) or ["example"]
    return [items[n % len(items)] for n in range(count)]


def _items(example: Any) -> list[Any]:
    return [part.strip() for part in example.split(",")] if isinstance(example, str) else list(example or ())


def _typed(text: str) -> Any:
    """Return a typed text as JSON if it looks like it: {"amount": 12.5, "currency": "EUR"}."""
    if text.strip().startswith(("{", "[")):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def _put(meta: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for step in parents:
        child = meta.setdefault(step, {})
        if not isinstance(child, dict):
            return
        meta = child
    meta[last] = value
