"""A Fluent pattern as plain text, and the way back to its place in the file."""

from typing import Any, NamedTuple

from fluent.syntax import ast

from pardon.fluent.checks import literal_text
from pardon.fluent.ftl_files import SourceFile

__all__ = ["HOLE", "Part"]

HOLE = "\ufffc"  # stands for a placeable in a plain text


class Piece(NamedTuple):
    """A stretch of a plain text and its node."""

    start: int
    text: str
    node: Any


class Part:
    """A pattern as plain text, with a hole for each placeable: a whole text, or one variant's."""

    def __init__(self, pattern: ast.Pattern, file: SourceFile) -> None:
        self.pattern = pattern
        self._file = file
        self.plain = "".join([_plain_text(element) for element in pattern.elements])

    def pieces(self) -> list[Piece]:
        """Return the stretches of the plain text with their nodes."""
        pieces, offset = [], 0
        for element in self.pattern.elements:
            text = _plain_text(element)
            node = element.expression if isinstance(element, ast.Placeable) and text != HOLE else element
            pieces.append(Piece(offset, text, node))
            offset += len(text)
        return pieces

    def locate(self, offset: int, length: int = 1) -> int:
        """Return the offset in the file of a stretch of the plain text."""
        piece = next((p for p in reversed(self.pieces()) if p.start <= offset), None)
        if piece is None or piece.node.span is None:
            return self.pattern.span.start if self.pattern.span else 0
        source = self._file.text[piece.node.span.start : piece.node.span.end]
        if isinstance(piece.node, ast.TextElement):
            found = _offset_in_source(source, piece.text, offset - piece.start)
        else:  # a literal, which may have escapes
            token = piece.text[offset - piece.start :][:length]
            found = max(source.find(token), 0)
        return int(piece.node.span.start) + found


def _offset_in_source(source: str, text: str, offset: int) -> int:
    """Return the offset in a text element's source, whose lines have an indentation that its text lacks."""
    number, column = text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1
    number += _blank_lines(source) - _blank_lines(text)
    line = source.split("\n")[number]
    own = text.split("\n")[text.count("\n", 0, offset)]
    return len("\n".join([*source.split("\n")[:number], ""])) + column + _indentation(line) - _indentation(own)


def _blank_lines(text: str) -> int:
    """Return the number of blank lines at the beginning."""
    return text[: len(text) - len(text.lstrip("\n "))].count("\n")


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _plain_text(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    return literal_text(element.expression) if isinstance(element.expression, ast.StringLiteral) else HOLE
