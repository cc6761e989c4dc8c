"""Fluent patterns as texts of their own: parsed from a row or a unit, and written so that they can be parsed again."""

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.serializer import serialize_expression

from pardon.fluent.ftl_files import SourceFile
from pardon_tools.check.rules.files import syntax

from ..project import Locale
from ..variants import hash_of

__all__ = ["flat_source", "literal", "parse_flat", "parse_pattern", "parse_placeable", "pattern_source", "writable"]

EXCERPT = 30  # characters of a text that a reason quotes

_INDENT = "    "
_PLACEABLE = re.compile(r'\{(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*\}')
_BRACE = re.compile(r"([{}])")
_LINE_START = re.compile(r"(\n+)(?=[ \[*.])|(?<= )(?=\n)")  # where Fluent would read syntax, or drop a space
_LINE_END = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]")  # where fluent.syntax indents, too
_NO_TEXT_START = ("[", "*", ".")

Element = ast.TextElement | ast.Placeable


def pattern_source(pattern: ast.Pattern) -> str:
    """Return the Fluent source of a pattern that was parsed, without indentation."""
    written = _written(_protected(pattern))
    first, *rest = written.removeprefix("m =").strip("\n").lstrip(" ").split("\n")
    return "\n".join((first, *(line.removeprefix(_INDENT) for line in rest)))


def parse_pattern(source: str, locale: Locale) -> ast.Pattern:
    """Parse the Fluent source of a pattern.

    Raises:
        ValueError: it is no single pattern.
    """
    text = source.replace("\r\n", "\n").strip("\n ")
    block = "\n".join(_INDENT + line if line.strip(" ") else line for line in text.split("\n"))
    file = SourceFile(Path(), f"m =\n{block}\n" if "\n" in text else f"m = {text}\n")
    for violation in syntax(file, locale):
        excerpt = file.text[violation.offset :][:EXCERPT].split("\n")[0]
        raise ValueError(f"{violation.message}: at “{excerpt}”" if excerpt else violation.message)
    entry = file.resource.body[0]
    if not isinstance(entry, ast.Message) or entry.value is None:
        raise ValueError("the text is missing")
    if entry.attributes:
        raise ValueError(f"each facet is a text of its own: .{entry.attributes[0].id.name} stands inside this one")
    return entry.value


def parse_placeable(source: str) -> ast.Placeable:
    """Parse a placeable, `{ $left }`.

    Raises:
        ValueError: it is none, or has selectors.
    """
    entry = FluentParser().parse_entry(f"m = {source}") if _PLACEABLE.fullmatch(source) else None
    elements = entry.value.elements if isinstance(entry, ast.Message) and entry.value else []
    if len(elements) != 1 or not isinstance(elements[0], ast.Placeable):
        raise ValueError(f"“{source}” is no placeable")
    return elements[0]


def parse_flat(text: str) -> ast.Pattern:
    """Parse a text without selectors; every character outside of placeables counts.

    Raises:
        ValueError: a brace is not part of a placeable.
    """
    elements: list[Element] = []
    end = 0
    for found in _PLACEABLE.finditer(text):
        elements += _text(text[end : found.start()])
        elements.append(parse_placeable(found[0]))
        end = found.end()
    return ast.Pattern([*elements, *_text(text[end:])])


def _text(text: str) -> Iterator[ast.TextElement]:
    if brace := _BRACE.search(text):
        raise ValueError(f'the brace {brace[0]} is not part of a placeable; to show one, write {{ "{brace[0]}" }}')
    if text:
        yield ast.TextElement(text)


def flat_source(pattern: ast.Pattern) -> str:
    """Return the Fluent source of a pattern without selectors, see `parse_flat`."""
    return "".join(
        element.value if isinstance(element, ast.TextElement) else serialize_expression(element)
        for element in pattern.elements
    )


def literal(text: str) -> ast.Placeable:
    """Return a text as a placeable: `{ "{" }`."""
    return ast.Placeable(ast.StringLiteral(text))


def writable(pattern: ast.Pattern) -> ast.Pattern:
    """Return a pattern in which literals protect what Fluent would read differently: braces, spaces, line starts.

    Raises:
        ValueError: it cannot be written in Fluent.
    """
    protected = _protected(pattern)
    entry = FluentParser(with_spans=False).parse_entry(_written(protected))
    if not isinstance(entry, ast.Message) or entry.value is None or hash_of(entry.value) != hash_of(pattern):
        odd = _LINE_END.search(_written(pattern))
        reason = f": it has the invisible character U+{ord(odd[0]):04X}" if odd else ""
        raise ValueError(f"the text cannot be written in Fluent{reason}")
    return protected


def _written(pattern: ast.Pattern) -> str:
    return FluentSerializer().serialize_entry(ast.Message(ast.Identifier("m"), pattern))


def _protected(pattern: ast.Pattern) -> ast.Pattern:
    is_block = any(_is_select(element) or "\n" in getattr(element, "value", "") for element in pattern.elements)
    elements: list[Element] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            elements += _protected_text(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            select = element.expression
            variants = [ast.Variant(v.key, _protected(v.value), v.default) for v in select.variants]
            elements.append(ast.Placeable(ast.SelectExpression(select.selector, variants)))
        else:
            elements.append(element)
    first, last = elements[0] if elements else None, elements[-1] if elements else None
    if isinstance(first, ast.TextElement) and first.value.startswith((" ", "\n")):
        elements.insert(0, literal(""))
    elif isinstance(first, ast.TextElement) and is_block and first.value.startswith(_NO_TEXT_START):
        elements[:1] = [literal(first.value[0]), ast.TextElement(first.value[1:])]
    if isinstance(last, ast.TextElement) and last.value.endswith((" ", "\n")):
        elements.append(literal(""))
    return ast.Pattern([e for e in elements if not (isinstance(e, ast.TextElement) and not e.value)] or [literal("")])


def _protected_text(text: str) -> Iterator[Element]:
    for part in _BRACE.split(text):
        if _BRACE.fullmatch(part):
            yield literal(part)
            continue
        end = 0
        for found in _LINE_START.finditer(part):
            yield ast.TextElement(part[end : found.end()])
            yield literal("")
            end = found.end()
        yield ast.TextElement(part[end:])


def _is_select(element: Element) -> bool:
    return isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)
