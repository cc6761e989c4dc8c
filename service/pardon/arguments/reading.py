"""meta -> the typed values of arguments. The readers of single types stand in `types.py`."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from ..catalog.entries import Argument, Meta, Source, is_absent
from ..errors import Problem
from ..settings import Settings
from ..text import clean, truncate
from .types import ARGUMENT_TYPES, MAX_ITEMS

__all__ = ["MAX_ITEMS", "Reading", "Value", "argument_reader", "read_argument", "read_value"]


class Value(NamedTuple):
    """A value with its type, ready to be formatted.

    Args:
        type: a key of `ARGUMENT_TYPES`.
        raw: what the type's reader returned; None for an optional value that is absent.
        safe: whether it came as markup (it has `__html__`) and is not escaped again.
        exact: whether it is a duration that is a limit, not a waiting time: it is not rounded.
    """

    type: str
    raw: Any
    safe: bool = False
    exact: bool = False


_new_value = partial(tuple.__new__, Value)  # half the time of Value(...), which reads keywords

# The value of one argument (None where a required one has none; an absent optional one has a value, so that messages
# can select on it), the problem with its input, and the source of the value.
Reading = tuple[Value | None, Problem | None, Source | None]
Reader = Callable[[Meta], Reading]


def argument_reader(argument: Argument, settings: Settings) -> Reader:
    """Return the function that reads an argument: from meta, else from its setting, else its default."""
    find, limit = argument.find, settings.max_value
    type, of, exact = argument.type, argument.of, argument.exact
    absent = _read_absent(argument, settings)
    cut, invalid = Problem("cut-value", argument.name), Problem("invalid-argument", argument.name)

    def read(meta: Meta) -> Reading:
        raw = find(meta)
        if raw is None:
            return absent
        try:
            value, was_cut = read_value(type, raw, of, limit, exact)
        except ValueError:
            value_without, problem, source = absent
            return value_without, problem if problem == cut else invalid, source
        return value, cut if was_cut else None, "meta"

    return read


def _read_absent(argument: Argument, settings: Settings) -> Reading:
    """Read an argument that meta has no value for."""
    problem = None
    for raw in (getattr(settings, argument.setting, None) if argument.setting else None, argument.default):
        if is_absent(raw):
            continue
        try:
            value, was_cut = read_value(argument.type, raw, argument.of, settings.max_value, argument.exact)
        except ValueError:
            problem = Problem("invalid-argument", argument.name)
            continue
        return value, Problem("cut-value", argument.name) if was_cut else problem, "default"
    if argument.required:
        return None, problem or Problem("missing-argument", argument.name), None
    return Value(argument.type, None), problem, None


def read_argument(argument: Argument, meta: Meta, settings: Settings) -> Reading:
    """Read one argument once."""
    return argument_reader(argument, settings)(meta)


def read_value(type: str, raw: Any, of: str = "text", limit: int = 1_000, exact: bool = False) -> tuple[Value, bool]:
    """Read one value.

    Args:
        raw: JSON, text, or a Python value such as a Decimal, a datetime or an Enum's member.
        of: the type of a list's items.
        limit: characters of a text.
        exact: whether a duration is a limit.

    Returns:
        The value, and whether it was truncated.

    Raises:
        ValueError: the value does not fit the type.
    """
    value = ARGUMENT_TYPES[type].read(raw.value if isinstance(raw, Enum) else raw)
    if isinstance(value, list):
        given = islice((item for item in value if not is_absent(item)), MAX_ITEMS + 1)
        items = [read_value(of, item, "text", limit) for item in given]
        if not items:
            raise ValueError("an empty list")
        was_cut = len(items) > MAX_ITEMS or any(cut for _, cut in items)
        return Value(type, tuple(item for item, _ in items[:MAX_ITEMS])), was_cut
    if not isinstance(value, str):
        return _new_value((type, value, False, exact)), False
    text = clean(value)
    if not text:
        raise ValueError("nothing is left of the text")
    if len(text) > limit:
        return Value(type, truncate(text, limit)), True  # the cut may have split a tag or an entity
    is_safe = raw.__class__ is not str and hasattr(raw, "__html__")
    return _new_value((type, text, is_safe, exact)), False
