"""A new entry of a reference -> its TOML and its English message, for people to complete."""

import re
from collections.abc import Mapping

import tomlkit
from fluent.syntax import FluentSerializer, ast

from .reference_rules import RULES
from .references import ReferenceEntry

__all__ = ["draft_entry"]

UNSTATED_STATUS = "The reference leaves the status empty."
TOKEN = re.compile(
    r"(?P<literal>[{}]|(?<=\n)[.*\[])"  # syntax of Fluent
    r"|<(?P<name>[A-Za-z][A-Za-z0-9_-]*)>"
    r"|(?P<verb>%[dsvq])"
)
WORD = re.compile("OAuth|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def draft_entry(id: str, entry: ReferenceEntry, today: int | None) -> tuple[str, str]:
    """Return the entry's TOML and its message.

    Args:
        id: its id in the catalogue.
        entry: the entry.
        today: its status in the newer edition, if that has the entry.
    """
    own = _words_of(entry.name)
    texts = {
        "short": entry.short.strip() or own,
        "long": entry.long.strip() or f"{own}.",
        "resolution": entry.resolution.strip(),
        "help": entry.help.strip(),
    }
    placeholders: dict[str, str] = {}
    patterns = {facet: _fluent_pattern(text, placeholders) for facet, text in texts.items() if text}
    status = entry.status or today or (404 if "not_found" in entry.code else 400)
    return _toml_entry(id, entry, status, placeholders), _ftl_message(id, patterns)


def _words_of(name: str) -> str:
    """Return a name as words: UserLocked is "User locked", InvalidCSRFToken "Invalid CSRF token"."""
    code = name.partition("-")[0]
    words = code.lower().split("_") if code.isupper() else WORD.findall(code)
    text = " ".join(word if word == "OAuth" or (len(word) > 1 and word.isupper()) else word.lower() for word in words)
    return text[:1].upper() + text[1:]


def _fluent_pattern(text: str, placeholders: dict[str, str]) -> ast.Pattern:
    """Return a text as Fluent; add its arguments to `placeholders`, each with its notation in the text."""
    text = "\n".join(line.strip() for line in text.splitlines())
    elements: list[ast.TextElement | ast.Placeable] = []
    end = 0
    for token in TOKEN.finditer(text):
        elements.append(ast.TextElement(text[end : token.start()]))
        elements.append(ast.Placeable(_expression(token, placeholders)))
        end = token.end()
    elements.append(ast.TextElement(text[end:]))
    # The serializer fails for an empty text.
    return ast.Pattern([element for element in elements if getattr(element, "value", True)])


def _expression(token: re.Match[str], placeholders: dict[str, str]) -> ast.InlineExpression:
    if literal := token["literal"]:
        return ast.StringLiteral(literal)
    verbs = sum(placeholder.startswith("%") for placeholder in placeholders.values())
    name = token["name"] or f"value{verbs + 1}"
    placeholders.setdefault(name, token[0])
    return ast.VariableReference(ast.Identifier(name))


def _ftl_message(id: str, patterns: Mapping[str, ast.Pattern]) -> str:
    attributes = [
        ast.Attribute(ast.Identifier(facet), pattern) for facet, pattern in patterns.items() if facet != "short"
    ]
    message = ast.Message(ast.Identifier(id), patterns["short"], attributes)
    return FluentSerializer().serialize_entry(message)


def _toml_entry(id: str, entry: ReferenceEntry, status: int, placeholders: Mapping[str, str]) -> str:
    rules = RULES[entry.domain]
    unstated = "status" in rules.compared and entry.status is None
    tables: dict[str, dict[str, object]] = {
        id: {
            **({"code": entry.code} if entry.code != id else {}),
            "name": entry.name if rules.has_names else id,
            "status": status,
            **({"note": UNSTATED_STATUS} if unstated else {}),
        },
        f"{id}.args": {name: _draft_argument(name, text) for name, text in placeholders.items()},
        f"{id}.reference": {
            **{
                facet: ""
                for facet in ("short", "long")
                if facet in rules.compared and not getattr(entry, facet).strip()
            },
            **({"status": ""} if unstated else {}),
            **({"meta": entry.meta} if entry.meta is not None else {}),
        },
    }
    return "".join(_toml_table(name, table) for name, table in tables.items() if table)


def _draft_argument(name: str, placeholder: str) -> dict[str, object]:
    verb = {"placeholder": placeholder} if placeholder.startswith("%") else {}
    return {"type": "text", "example": name, **verb}


def _toml_table(name: str, table: Mapping[str, object]) -> str:
    return f"[{name}]\n" + "".join(f"{key} = {_toml_value(value)}\n" for key, value in table.items())


def _toml_value(value: object) -> str:
    """Return a value in the style of the catalogue: spaces within braces, no escapes where quotes avoid them."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, str) and '"' in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    return str(tomlkit.item(value).as_string())
