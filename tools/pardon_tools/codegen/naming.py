"""Names in generated code."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pardon.catalog.entries import Entry

__all__ = ["class_names", "pascal_case"]


def class_names(entries: Sequence[Entry]) -> Mapping[str, str]:
    """Return a class name for each entry's id: the documented name, made unique by the id where two would be equal."""
    names = {entry.id: pascal_case(entry.name or entry.id) for entry in entries}
    counts = Counter(names.values())
    return {id: name if counts[name] == 1 else pascal_case(id) for id, name in names.items()}


def pascal_case(text: str) -> str:
    """Return `sold_out`, `SOLD_OUT` or `sold-out` as SoldOut; words in mixed case keep it."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
    joined = "".join(
        word.capitalize() if word.isupper() or word.islower() else word[0].upper() + word[1:] for word in words
    )
    return joined if joined[:1].isalpha() else f"Error{joined}"
