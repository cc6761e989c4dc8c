"""`shapes.toml` of a catalogue folder -> the shapes of an operator's own upstreams, or findings.

The format is described in docs/reference/localize.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .errors import Finding, LoadError
from .settings import Settings
from .shapes import MESSAGES, SHAPES, TEXT_MEMBERS, Member, Shape, parse_path
from .storage import as_list, as_table, data_files, key_line, read_toml

__all__ = ["SHAPES_FILE", "OwnShapes", "read_shapes"]

SHAPES_FILE = "shapes.toml"

MEMBERS: tuple[Member, ...] = (
    *TEXT_MEMBERS, "evidence", "code", "reason", "name", "id", "domain", "meta", "locale", "type",
)  # fmt: skip
KEYS = frozenset({"at", "domains", *MEMBERS})


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
    files = data_files(folder, SHAPES_FILE)
    if not files:
        return OwnShapes()
    text, tables = read_toml(files[0], folder, settings or Settings())
    findings = [
        Finding(files[0], key_line(text, *table, key), table[-1], f"{key}: {fault}" if key else fault)
        for table, key, fault in _faults(tables, frozenset(domains))
    ]
    if findings:
        raise LoadError(findings)
    shapes = tuple(_shape(name, table) for name, table in tables.get("shapes", {}).items())
    return OwnShapes(shapes, tables.get("namespaces", {}))


def _faults(tables: Mapping[str, Any], domains: frozenset[str]) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield each fault with the keys of its table and its own key, which is empty for the whole table."""
    for name in sorted(tables.keys() - {"shapes", "namespaces"}):
        yield (name,), "", "unknown table: it may be shapes or namespaces"
    for name, table in as_table(tables.get("shapes")).items():
        yield from ((("shapes", name), key, fault) for key, fault in _shape_faults(name, table, domains))
    for name in ("shapes", "namespaces"):
        if not isinstance(tables.get(name, {}), dict):
            yield (name,), "", "has to be a table"
    for prefix, domain in as_table(tables.get("namespaces")).items():
        if not prefix:
            yield ("namespaces",), "", "a namespace is empty: every address would begin with it"
        if not isinstance(domain, str):
            yield ("namespaces",), prefix, "has to be a domain"
        elif domain not in domains:
            yield ("namespaces",), prefix, _unknown_domain(domain, domains)


def _shape_faults(name: str, table: Any, domains: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not isinstance(table, dict):
        yield "", "has to be a table"
        return
    if any(shape.name == name for shape in SHAPES):
        yield "", "is the name of a built-in shape"
    for key in sorted(table.keys() - KEYS):
        yield key, f"unknown key: it may be {', '.join(sorted(KEYS))}"
    for key in sorted(table.keys() & {"at", *MEMBERS}):
        yield from ((key, fault) for fault in _path_faults(table[key]))
    named = table.get("domains", [])
    if isinstance(named, list) and all(isinstance(domain, str) for domain in named):
        yield from (("domains", _unknown_domain(domain, domains)) for domain in named if domain not in domains)
    else:
        yield "domains", "has to be a list of domains"
    if not table.keys() & set(MESSAGES):
        yield "", f"has no text: one of {', '.join(MESSAGES)}"


def _path_faults(value: Any) -> Iterator[str]:
    paths = as_list(value)
    if not paths or not all(isinstance(path, str) and path for path in paths):
        yield "has to be a path or a list of them"
        return
    for path in paths:
        try:
            parse_path(path)
        except ValueError:
            yield f"{path!r} is not a path: dotted names, [] for each item of a list, * for each member"


def _unknown_domain(domain: str, domains: frozenset[str]) -> str:
    return f"there is no domain {domain}: there are {', '.join(sorted(domains))}"


def _shape(name: str, table: Mapping[str, Any]) -> Shape:
    paths: dict[Any, Any] = {
        key: tuple(map(parse_path, as_list(table[key]))) for key in ("at", *MEMBERS) if key in table
    }
    at = paths.pop("at", ((),))
    return Shape(name, paths, at=at, domains=tuple(table.get("domains", ())), numeric_codes=True)
