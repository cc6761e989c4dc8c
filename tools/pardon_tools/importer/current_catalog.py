"""The catalogue and its English, written the way the reference would have written them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_expression

from pardon.fluent.checks import literal_text
from pardon_tools.importer.reference_rules import FACETS
from pardon_tools.importer.references import ReferenceEntry, UnreadableReference

__all__ = ["shipped_entries"]


def shipped_entries(domain: str, catalog_dir: Path, locales_dir: Path) -> dict[str, ReferenceEntry]:
    """The domain's entries by id, in the catalogue's order; the section is known by its file's name."""
    messages = _messages(locales_dir / "en" / domain)
    return {
        id: _as_reference(domain, file.stem.replace("_", " ").title(), id, entry, messages.get(id))
        for file in sorted((catalog_dir / domain).glob("*.toml"))
        for id, entry in _load_toml(file).items()
    }


def _as_reference(
    domain: str, section: str, id: str, entry: Mapping[str, Any], message: ast.Message | None
) -> ReferenceEntry:
    """`[<id>.reference]` holds what the reference says where the catalogue or the English says more."""
    placeholders = {
        name: argument["placeholder"] for name, argument in entry.get("args", {}).items() if "placeholder" in argument
    }
    stated = {
        "status": entry.get("status"),
        **{facet: _text(pattern, placeholders) for facet, pattern in _patterns(message)},
        **entry.get("reference", {}),
    }
    return ReferenceEntry(
        domain,
        section,
        entry.get("name", id),
        entry.get("code", id),
        None if stated["status"] == "" else stated["status"],
        meta=stated.get("meta"),
        **{facet: stated.get(facet, "") for facet in FACETS},
    )


def _patterns(message: ast.Message | None) -> Iterator[tuple[str, ast.Pattern]]:
    if message is not None:
        if message.value is not None:
            yield "short", message.value
        for attribute in message.attributes:
            if attribute.id.name in FACETS:
                yield attribute.id.name, attribute.value


def _text(node: ast.Pattern | ast.TextElement | ast.Placeable | ast.Expression, placeholders: Mapping[str, str]) -> str:
    """A pattern as the reference writes it: an argument is its placeholder, a choice its default."""
    match node:
        case ast.Pattern():
            return "".join(_text(element, placeholders) for element in node.elements)
        case ast.TextElement() | ast.NumberLiteral():
            return node.value
        case ast.StringLiteral():
            return literal_text(node)
        case ast.Placeable():
            return _text(node.expression, placeholders)
        case ast.VariableReference():
            return placeholders.get(node.id.name, f"<{node.id.name}>")
        case ast.FunctionReference():
            return "".join(_text(argument, placeholders) for argument in node.arguments.positional[:1])
        case ast.SelectExpression():
            return next(_text(variant.value, placeholders) for variant in node.variants if variant.default)
        case _:  # a term or another message: the reference has no such thing, so it stands out as itself
            return f"{{ {serialize_expression(node)} }}"


def _load_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except ValueError as error:  # TOML or UTF-8; TOMLDecodeError gives the line in its text alone
        line = re.search(r"line (\d+)", str(error))
        raise UnreadableReference(file, int(line[1]) if line else 1, str(error)) from error


def _messages(directory: Path) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry
        for file in sorted(directory.glob("*.ftl"))
        for entry in _load_ftl(file)
        if isinstance(entry, ast.Message)
    }


def _load_ftl(file: Path) -> list[ast.EntryType]:
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableReference(file, 1, "not UTF-8") from error
    body = FluentParser().parse(text).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            at = entry.annotations[0].span
            line = text.count("\n", 0, at.start if at else 0) + 1
            raise UnreadableReference(file, line, entry.annotations[0].message or "not Fluent")
    return body
