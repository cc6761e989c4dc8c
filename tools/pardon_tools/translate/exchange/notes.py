"""Notes of flat units for translators: whom the text is for, when it appears, and its values."""

from collections.abc import Iterator

from pardon.catalog.entries import Argument

from ..project import Unit

__all__ = ["notes"]


def notes(unit: Unit) -> Iterator[str]:
    """Yield the notes of a message or term."""
    entry = unit.catalog_entry
    if entry is None:
        return
    if entry.description:
        yield entry.description
    if unit.is_interface:
        yield unit.note or "A word of the pages."
    else:
        yield f"For: {entry.audience}."
    yield from (f"{{ ${argument.name} }}: {_kind(argument)}, such as {argument.sample}" for argument in entry.arguments)


def _kind(argument: Argument) -> str:
    kind = f"list of {argument.of}" if argument.type == "list" else argument.type
    return kind if argument.required else f"{kind}, may be missing"
