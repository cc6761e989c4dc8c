"""The results of argument readers, and short names for cases."""

from pardon.arguments.reading import read_value

INVALID = "invalid"


def read(type, raw, of="text"):
    """Returns what a reader makes of a value, or INVALID."""
    try:
        value, _ = read_value(type, raw, of)
    except ValueError:
        return INVALID
    assert value.type == type
    return tuple(item.raw for item in value.raw) if type == "list" else value.raw


def label(raw):
    """Returns a short name for a case."""
    huge = isinstance(raw, int) and raw.bit_length() > 400
    return f"{raw.bit_length()} bits" if huge else ascii(raw)[:40]
