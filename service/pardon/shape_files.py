"""`shapes.toml` of a catalogue folder -> the shapes of an operator's own upstreams, or findings.

The format is described in docs/reference/localize.md.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .errors import Finding, LoadError
from .settings import Settings
from .shapes import MESSAGES, SHAPES, TEXT_MEMBERS, Member, Shape, parse_path
from .storage import data_files, read_toml

__all__ = ["SHAPES_FILE", "OwnShapes", "read_shapes"]

SHAPES_FILE = "shapes.toml"

MEMBERS: tuple[Member, ...] = (
    *TEXT_MEMBERS, "evidence", "code", "reason", "name", "id", "domain", "meta", "locale", "type",
)  # fmt: skip
KEYS = frozenset({"at", "domains", *MEMBERS})
_Fault = tuple[str, str]  # the key and what is wrong with it


class OwnShapes(NamedTuple):
    """The content of a `shapes.toml`.

    Args:
        shapes: tried before the built-in ones.
        namespaces: what the `type` of a problem or the domain of a body begins with -> the catalogue's domain.
    """

    shapes: tuple[Shape, ...] = ()
    namespaces: Mapping[str, str] = {}


def read_shapes(folder: Path, domains: Iterable[str], settings: Settings | None = None) -> OwnShapes:
    """Read `shapes.toml` of a catalogue folder, if there is one.

    Raises:
        LoadError: with one finding for each fault, naming file, shape and key.
    """
    for path in data_files(folder, SHAPES_FILE):
        text, tables = read_toml(path, folder, settings or Settings())
        return _own_shapes(path, text, tables, frozenset(domains))
    return OwnShapes()


def _own_shapes(path: Path, text: str, tables: Mapping[str, Any], domains: frozenset[str]) -> OwnShapes:
    findings = [
        Finding(path, _line_of(text, name, key), name, f"{key}: {fault}" if key else fault)
        for name, (key, fault) in _faults(tables, domains)
    ]
    if findings:
        raise LoadError(findings)
    shapes = tuple(_shape(name, table) for name, table in tables.get("shapes", {}).items())
    return OwnShapes(shapes, tables.get("namespaces", {}))


def _faults(tables: Mapping[str, Any], domains: frozenset[str]) -> Iterator[tuple[str, _Fault]]:
    for key in sorted(tables.keys() - {"shapes", "namespaces"}):
        yield key, ("", "unknown table: it may be shapes or namespaces")
    for name, table in _table(tables.get("shapes")).items():
        yield from ((name, fault) for fault in _shape_faults(name, table, domains))
    for key in ("shapes", "namespaces"):
        if not isinstance(tables.get(key, {}), dict):
            yield key, ("", "has to be a table")
    for prefix, domain in _table(tables.get("namespaces")).items():
        if not prefix:
            yield "namespaces", ("", "a namespace is empty: every address would begin with it")
        if not isinstance(domain, str):
            yield "namespaces", (prefix, "has to be a domain")
        elif domain not in domains:
            yield "namespaces", (prefix, _unknown_domain(domain, domains))


def _shape_faults(name: str, table: Any, domains: frozenset[str]) -> Iterator[_Fault]:
    if not isinstance(table, dict):
        yield "", "has to be a table"
        return
    if any(shape.name == name for shape in SHAPES):
        yield "", "is the name of a built-in shape"
    for key in sorted(table.keys() - KEYS):
        yield key, f"unknown key: it may be {', '.join(sorted(KEYS))}"
    for key in sorted(table.keys() & {"at", *MEMBERS}):
        yield from ((key, fault) for fault in _path_faults(table[key]))
    yield from (("domains", fault) for fault in _domain_faults(table.get("domains", []), domains))
    if not table.keys() & set(MESSAGES):
        yield "", f"has no text: one of {', '.join(MESSAGES)}"


def _path_faults(value: Any) -> Iterator[str]:
    paths = value if isinstance(value, list) else [value]
    if not paths or not all(isinstance(path, str) and path for path in paths):
        yield "has to be a path or a list of them"
        return
    for path in paths:
        try:
            parse_path(path)
        except ValueError:
            yield f"{path!r} is not a path: dotted names, [] for each item of a list, * for each member"


def _domain_faults(value: Any, domains: frozenset[str]) -> Iterator[str]:
    if not isinstance(value, list) or not all(isinstance(domain, str) for domain in value):
        yield "has to be a list of domains"
        return
    yield from (_unknown_domain(domain, domains) for domain in value if domain not in domains)


def _unknown_domain(domain: str, domains: frozenset[str]) -> str:
    return f"there is no domain {domain}: there are {', '.join(sorted(domains))}"


def _shape(name: str, table: Mapping[str, Any]) -> Shape:
    paths = {key: _paths(table[key]) for key in ("at", *MEMBERS) if key in table}
    at = paths.pop("at", ((),))
    members: dict[Member, Any] = {member: paths[member] for member in MEMBERS if member in paths}
    return Shape(name, members, at=at, domains=tuple(table.get("domains", ())), numeric_codes=True)


def _paths(value: str | list[str]) -> tuple[Any, ...]:
    return tuple(map(parse_path, [value] if isinstance(value, str) else value))


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _line_of(text: str, name: str, key: str) -> int:
    """Return the line of a key in the table of a shape, else of the table; counted from 1, 0 where it is not found."""
    heading = re.search(rf"""^[ \t]*\[(?:shapes\.)?["']?{re.escape(name)}["']?\]""", text, re.MULTILINE)
    if heading is None:
        return 0
    end = re.compile(r"^[ \t]*\[[^\]=]+\][ \t]*(?:#.*)?$", re.MULTILINE).search(text, heading.end())
    written = re.compile(rf"""^[ \t]*["']?{re.escape(key)}["']?[ \t]*=""", re.MULTILINE)
    found = written.search(text, heading.end(), end.start() if end else len(text)) if key else None
    return text.count("\n", 0, (found or heading).start()) + 1
