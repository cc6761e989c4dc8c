"""A rule and the violations that it yields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from fluent.syntax import ast

from pardon.errors import Finding, Severity
from pardon.fluent.ftl_files import SourceFile
from pardon_tools.translate.plain_text import Part
from pardon_tools.translate.project import Text, Unit

__all__ = ["On", "Rule", "Violation", "at_node", "at_part", "at_unit"]

On = Literal["loader", "locale", "file", "unit", "text"]


class Violation(NamedTuple):
    """A violation of a rule.

    Args:
        file: the file, or its path if it is missing.
        offset: of the token in the file's text.
        message: what is wrong, in words.
        length: of the token, in characters.
        id: the message's or term's id.
        replacement: for the token, if there is a single right one.
    """

    file: SourceFile | Path
    offset: int
    message: str
    length: int = 1
    id: str = ""
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table of rules.

    Args:
        id: its name in findings and waivers; never changes.
        severity: an error stops a build, a warning does not.
        title: its violation, in a line.
        on: the argument of its check: a locale, a file with its locale, a message or term, one text of it.
            The loader checks its own rules.
        check: yields the violations.
        source: whether English is checked too; some of it is quoted from a reference.
        interface: whether the words of the pages are checked too; they have no headings and no entries.
    """

    id: str
    severity: Severity
    title: str
    on: On = "loader"
    check: Callable[..., Iterator[Violation]] | None = None
    source: bool = True
    interface: bool = True

    @property
    def is_waivable(self) -> bool:
        """True if it may be waived: a message that the loader refuses cannot be served."""
        return self.check is not None and self.id != "syntax"

    def finding(self, violation: Violation, locale: str) -> Finding:
        """Return the finding of a violation in a locale."""
        file, offset, message, length, id, replacement = violation
        path, (line, column) = (file.path, file.place(offset)) if isinstance(file, SourceFile) else (file, (0, 0))
        return Finding(path, line, id, message, column, self.id, self.severity, locale, length, replacement)


def at_node(unit: Unit, node: ast.BaseNode, message: str) -> Violation:
    """Return a violation at a node of a message."""
    span: Any = getattr(node, "span", None)
    if span is None:
        return at_unit(unit, message)
    return Violation(unit.file, span.start, message, span.end - span.start, unit.id)


def at_unit(unit: Unit, message: str) -> Violation:
    """Return a violation at a message's id."""
    span = unit.entry.id.span
    return Violation(unit.file, span.start if span else 0, message, len(unit.id), unit.id)


def at_part(
    text: Text, part: Part, offset: int, length: int, message: str, replacement: str | None = None
) -> Violation:
    """Return a violation in a plain text. A replacement needs the token in the file, not an escape or a placeable."""
    file, start = text.unit.file, part.locate(offset, length)
    is_literal = file.text[start : start + length] == part.plain[offset : offset + length]
    return Violation(file, start, message, length, text.unit.id, replacement if is_literal else None)
