"""The catalogue and its English in the form of the reference, for comparison."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression

from pardon.fluent.checks import literal_text
from pardon.fluent.ftl_files import SourceFile

from .reference_rules import FACETS
from .references import ReferenceEntry, UnreadableReferenceError

__all__ = ["current_entries"]


def current_entries(domain: str, catalog_dir: Path, locales_dir: Path) -> dict[str, ReferenceEntry]:
    """Return the entries of a domain by id, in the catalogue's order; a file's name is its section."""
    messages = _load_messages(locales_dir / "en" / domain)
    return {
        id: _as_reference(domain, file.stem.replace("_", " ").title(), id, entry, messages.get(id))
        for file in sorted((catalog_dir / domain).glob("*.toml"))
        for id, entry in _load_toml(file).items()
    }


def _as_reference(
    domain: str, section: str, id: str, entry: Mapping[str, Any], message: ast.Message | None
) -> ReferenceEntry:
    """Return one entry; `[<id>.reference]` has the reference's own values where the catalogue or the English differ."""
    placeholders = {
        name: argument["placeholder"] for name, argument in entry.get("args", {}).items() if "placeholder" in argument
    }
    stated = {
        "status": entry.get("status"),
        **{facet: _reference_text(pattern, placeholders) for facet, pattern in _patterns(message)},
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


def _reference_text(
    node: ast.Pattern | ast.TextElement | ast.Placeable | ast.Expression, placeholders: Mapping[str, str]
) -> str:
    """Return a pattern as the reference writes it: an argument is its placeholder, a selector its default."""
    match node:
        case ast.Pattern():
            return "".join(_reference_text(element, placeholders) for element in node.elements)
        case ast.TextElement() | ast.NumberLiteral():
            return node.value
        case ast.StringLiteral():
            return literal_text(node)
        case ast.Placeable():
            return _reference_text(node.expression, placeholders)
        case ast.VariableReference():
            return placeholders.get(node.id.name, f"<{node.id.name}>")
        case ast.FunctionReference():
            return "".join(_reference_text(argument, placeholders) for argument in node.arguments.positional[:1])
        case ast.SelectExpression():
            return next(_reference_text(variant.value, placeholders) for variant in node.variants if variant.default)
        case _:  # a term or another message, unknown to the reference: shown as it is
            return f"{{ {serialize_expression(node)} }}"


def _load_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except ValueError as error:  # TOML or UTF-8; the line is only in the text of the error
        line = re.search(r"line (\d+)", str(error))
        raise UnreadableReferenceError(file, int(line[1]) if line else 1, str(error)) from error


def _load_messages(directory: Path) -> dict[str, ast.Message]:
    messages = {}
    for path in sorted(directory.glob("*.ftl")):
        try:
            file = SourceFile(path, path.read_text("utf-8"))
        except UnicodeDecodeError as error:
            raise UnreadableReferenceError(path, 1, "not UTF-8") from error
        for entry in file.resource.body:
            if isinstance(entry, ast.Junk):
                fault = entry.annotations[0]
                line, _ = file.place(fault.span.start if fault.span else 0)
                raise UnreadableReferenceError(path, line, fault.message or "not Fluent")
            if isinstance(entry, ast.Message):
                messages[entry.id.name] = entry
    return messages
