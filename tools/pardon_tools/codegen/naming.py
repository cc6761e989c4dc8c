"""Names in generated code."""

import re
from collections import Counter
from collections.abc import Sequence
from keyword import iskeyword
from typing import NamedTuple

from pardon.catalog.entries import Entry

__all__ = ["NamedEntry", "class_names", "pascal_case"]


class NamedEntry(NamedTuple):
    """An entry, the name of its class, and a line about it."""

    entry: Entry
    name: str
    summary: str


def class_names(entries: Sequence[Entry]) -> list[str]:
    """Return a class name for each entry: the documented name; where two are equal the id; then domain and id."""
    names = [pascal_case(entry.name or entry.id) for entry in entries]
    for longer in ([entry.id for entry in entries], [f"{entry.domain}-{entry.id}" for entry in entries]):
        counts = Counter(names)
        names = [name if counts[name] == 1 else pascal_case(text) for name, text in zip(names, longer, strict=True)]
    return names


def pascal_case(text: str) -> str:
    """Return `sold_out`, `SOLD_OUT` or `sold-out` as SoldOut; words in mixed case keep it."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
    joined = "".join(
        word.capitalize() if word.isupper() or word.islower() else word[0].upper() + word[1:] for word in words
    )
    return joined if joined[:1].isalpha() and not iskeyword(joined) else f"Error{joined}"
