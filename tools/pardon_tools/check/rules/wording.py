"""Rules on wording: empty and untranslated texts, headings and sentences."""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax import ast
from rich.cells import cell_len

from pardon.catalog.entries import Argument
from pardon.fluent.checks import literal_text
from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Text

from .prose import language_of
from .rule import Violation, at_node, at_part

__all__ = ["empty", "full_stops", "long_shorts", "missing_stops", "untranslated"]

SHORT_BUDGET = 60  # columns of a heading with example values in it; East Asian characters have two
_MAX_EXAMPLE = 20  # characters counted for a value

_WORD = re.compile(r"[A-Za-z]{3,}")
_STOPS = ".。．।۔።։។།၊။"
_ENDS = (*_STOPS, *"!?…！？؟;:：", HOLE)
_CLOSING = "\"'”’“»«›)）」』】]\u00a0\u202f "
_UNSTOPPED = frozenset({"th", "lo"})  # written without full stops
_UNIT_AT_END = re.compile(rf"[\d{HOLE}][ \u00a0\u202f]?[^\W\d_]{{1,4}}\.$")  # 5 мин., 2027 r.
_URL_AT_END = re.compile(r"(https?://|www\.)\S+$")


def empty(text: Text) -> Iterator[Violation]:
    """Find empty texts."""
    if not text.plain.strip():
        yield at_node(text.unit, text.pattern, f"the {_facet_name(text)} is empty")


def _facet_name(text: Text) -> str:
    return "text" if text.facet == "short" else f"text of .{text.facet}"


def untranslated(text: Text) -> Iterator[Violation]:
    """Find texts that equal their English."""
    english = text.english
    if english is None or not text.unit.is_message or language_of(text) == language_of(english):
        return
    if text.unit.is_interface and all(word[0].isupper() for word in text.plain.split()):  # a name: Google One Tap
        return
    if text.plain == english.plain and len(_WORD.findall(text.plain)) > 1 and text.pattern.equals(english.pattern):
        yield at_node(text.unit, text.pattern, f"the {_facet_name(text)} is still English")


def long_shorts(text: Text) -> Iterator[Violation]:
    """Find long headings."""
    if text.facet != "short" or not text.unit.is_message:
        return
    length = _text_length(text.pattern, text)
    if length > SHORT_BUDGET:
        message = f"the short text has {length} columns with its example values, over {SHORT_BUDGET} for a heading"
        yield at_node(text.unit, text.pattern, message)


def _text_length(pattern: ast.Pattern, text: Text) -> int:
    return sum(_length_of(e, text) for e in pattern.elements)


def _length_of(node: Any, text: Text) -> int:
    if isinstance(node, ast.TextElement):
        return cell_len(node.value)
    if isinstance(node, ast.Placeable):
        return _length_of(node.expression, text)
    if isinstance(node, ast.SelectExpression):
        return max(_text_length(variant.value, text) for variant in node.variants)
    if isinstance(node, ast.StringLiteral):
        return cell_len(literal_text(node))
    if isinstance(node, ast.FunctionReference) and node.arguments.positional:
        return _length_of(node.arguments.positional[0], text)
    name = node.id.name if isinstance(node, ast.VariableReference) else ""
    return _example_length(text.unit.argument(name))


def _example_length(argument: Argument | None) -> int:
    example = argument.sample if argument else ""
    return min(len(example), _MAX_EXAMPLE) if isinstance(example, str) and example else _MAX_EXAMPLE // 2


def full_stops(text: Text) -> Iterator[Violation]:
    """Find headings with a full stop."""
    if text.facet != "short" or not text.unit.is_message:
        return
    for part in text.endings:
        plain = part.plain.rstrip()
        if plain and plain[-1] in _STOPS and not plain.endswith("..") and not _UNIT_AT_END.search(plain):
            yield at_part(text, part, len(plain) - 1, 1, "a heading has no full stop at its end", "")


def missing_stops(text: Text) -> Iterator[Violation]:
    """Find sentences without a full stop."""
    if text.facet != "long" or not text.unit.is_message or language_of(text) in _UNSTOPPED:
        return
    for part in text.endings:
        if _is_open(part):
            yield at_part(text, part, len(part.plain.rstrip()) - 1, 1, "the sentence has no full stop at its end")


def _is_open(part: Part) -> bool:
    plain = part.plain.rstrip()
    if not plain or _URL_AT_END.search(plain):
        return False
    bare = plain.rstrip(_CLOSING)
    return bool(bare) and not bare.endswith(_ENDS)
