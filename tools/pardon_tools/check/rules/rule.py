"""A rule, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from fluent.syntax import ast

from pardon.fluent.ftl_files import SourceFile
from pardon_tools.check.findings import Severity
from pardon_tools.translate.project import Part, Text, Unit

__all__ = ["Hit", "On", "Rule", "at_node", "at_part", "at_unit"]

On = Literal["loader", "locale", "file", "unit", "text"]


class Hit(NamedTuple):
    """Something that a rule has found.

    Args:
        file: the file, or its path where it is missing.
        offset: where in its text.
        message: what is wrong, in words.
        length: of the token, in characters.
        id: the message's or term's id.
    """

    file: SourceFile | Path
    offset: int
    message: str
    length: int = 1
    id: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table of rules.

    Args:
        id: its name, in findings and waivers; never changes.
        severity: an error stops a build, a warning does not.
        title: what it finds, in a line.
        on: what its check is given: a locale, a file with its locale, a message or term, one text of it.
            The loader's own rules have no check here.
        check: yields what is wrong.
        source: whether English is checked too; it is the reference's own text.
    """

    id: str
    severity: Severity
    title: str
    on: On = "loader"
    check: Callable[..., Iterator[Hit]] | None = None
    source: bool = True


def at_node(unit: Unit, node: ast.BaseNode, message: str) -> Hit:
    """Return a hit at a node of a message."""
    span: Any = getattr(node, "span", None)
    if span is None:
        return at_unit(unit, message)
    return Hit(unit.file, span.start, message, span.end - span.start, unit.id)


def at_unit(unit: Unit, message: str) -> Hit:
    """Return a hit at a message's id."""
    span = unit.entry.id.span
    return Hit(unit.file, span.start if span else 0, message, len(unit.id), unit.id)


def at_part(text: Text, part: Part, offset: int, length: int, message: str) -> Hit:
    """Return a hit at a stretch of a plain text."""
    return Hit(text.unit.file, part.locate(offset, length), message, length, text.unit.id)
