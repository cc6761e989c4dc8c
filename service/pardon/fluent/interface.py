"""The words of the pages: `interface.ftl` of a locale, which no catalogue lists."""

from collections.abc import Iterator
from functools import cache

from fluent.syntax import FluentParser, ast

from ..catalog.entries import INTERFACE, Argument, Catalog, Entry
from ..data import bundled_locales
from ..negotiation import SOURCE_LOCALE
from .sources import walk

__all__ = ["SECTION", "interface_catalog"]

SECTION = "section-"  # begins the ids of the names of a catalogue's sections


def interface_catalog(catalog: Catalog) -> Catalog:
    """Return the words that the pages use as entries: those of the English, and a name for each section.

    Args:
        catalog: has the sections.
    """
    sections = dict.fromkeys(f"{SECTION}{entry.section}" for entry in catalog)
    return Catalog([*(_entry(id) for id in sections), *_english_words()])


@cache
def _english_words() -> tuple[Entry, ...]:
    text = (bundled_locales() / SOURCE_LOCALE / "interface.ftl").read_text("utf-8")
    messages = [node for node in FluentParser().parse(text).body if isinstance(node, ast.Message)]
    return tuple(_entry(message.id.name, *_arguments(message)) for message in messages)


def _arguments(message: ast.Message) -> Iterator[Argument]:
    """Yield the variables of a message; one that selects a variant is a number."""
    nodes = list(walk(message))
    selectors = [node.selector for node in nodes if isinstance(node, ast.SelectExpression)]
    numbers = {selector.id.name for selector in selectors if isinstance(selector, ast.VariableReference)}
    names = dict.fromkeys(node.id.name for node in nodes if isinstance(node, ast.VariableReference))
    return (Argument(name, "integer" if name in numbers else "text", paths=(name,)) for name in names)


def _entry(id: str, *arguments: Argument) -> Entry:
    return Entry(INTERFACE, id, id, id, 200, arguments)
