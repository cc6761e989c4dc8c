"""The catalogue's TOML files -> entries, or findings that name file, entry and key.

One file per section of a reference; the format is described in docs/reference/catalog.md.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

from ..arguments.types import ARGUMENT_TYPES
from ..errors import Finding, LoadError
from ..settings import Settings
from ..shape_files import SHAPES_FILE
from ..storage import as_list, as_table, data_files, key_line, read_toml, require_bounded
from .entries import INTERFACE, Argument, Audience, Entry, snake_case

__all__ = ["read_catalog"]

_IDENTIFIER = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_MAX_PATHS = 50  # of an argument; the readers of all of them are nested
_REFERENCE_KEYS = {"short", "long", "status", "meta"}


def read_catalog(
    folder: Path, below: Sequence[Entry] = (), *, validate: bool = True, settings: Settings | None = None
) -> list[Entry]:
    """Read `<domain>/*.toml` and `<domain>.toml` below a folder.

    Args:
        folder: holds the files.
        below: the entries of lower layers.
        validate: whether to check the entries, or to trust them.
        settings: bound number and size of the files.

    Raises:
        LoadError: with one finding for each fault, naming file, entry and key.
    """
    settings = settings or Settings()
    require_bounded(folder, settings)
    files = [(path.parent.name, path) for path in data_files(folder, "*/*.toml")]
    single = data_files(folder, "*.toml")
    files += [(path.stem, path) for path in single if path.name != SHAPES_FILE]
    if not files and not single:  # a folder with shapes alone adds no entries
        raise LoadError([Finding(folder, 0, "", "there is no catalogue here (<domain>/*.toml or <domain>.toml)")])
    findings: list[Finding] = []
    placed: list[_Placed] = []
    for domain, path in files:
        if domain == INTERFACE:
            fault = f"no domain can be called {INTERFACE}: {INTERFACE}.ftl has the words of the pages"
            findings.append(Finding(path, 0, "", fault))
            continue
        try:
            text, tables = read_toml(path, folder, settings)
        except LoadError as error:
            findings += error.findings
            continue
        placed += _read_entries(domain, path, text, tables, len(placed), findings, validate)
    if validate:
        findings += (
            Finding(path, key_line(text, entry.id), entry.id, fault)
            for (entry, path, text), fault in _key_faults(placed, below)
        )
    if findings:
        raise LoadError(findings)
    return [entry for entry, _, _ in placed]


_Placed = tuple[Entry, Path, str]  # with its file and the file's text


def _key_faults(placed: list[_Placed], below: Sequence[Entry]) -> Iterator[tuple[_Placed, str]]:
    """Yield the faults of keys that are valid one by one: duplicates, and ids that do not follow from the code."""
    own = {(entry.domain, entry.id) for entry, _, _ in placed}
    kept = [entry for entry in below if (entry.domain, entry.id) not in own]
    codes = Counter((entry.domain, entry.code) for entry in (*kept, *(entry for entry, _, _ in placed)))
    seen = {(entry.domain, "name", entry.name) for entry in kept}
    for item in placed:
        entry = item[0]
        for key, value in (("id", entry.id), ("name", entry.name)):
            if (entry.domain, key, value) in seen:
                yield item, f"{key}: {value} stands twice in the domain {entry.domain}"
            seen.add((entry.domain, key, value))
        ids = _valid_ids(entry, is_shared=codes[entry.domain, entry.code] > 1)
        if ids and entry.id not in ids:
            yield item, f"id: has to be {ids[0]}, by its code and name"


def _valid_ids(entry: Entry, *, is_shared: bool) -> tuple[str, ...]:
    """Return the ids that an entry may have; none where the code is not a Fluent identifier, and any is valid."""
    if not entry.code:
        return (entry.name,)
    if not _IDENTIFIER.fullmatch(entry.code):
        return ()
    if not is_shared:
        return (entry.code,)
    # Where no names are documented the name is the id already: FORBIDDEN-General.
    whole = (entry.name,) if entry.name.startswith(f"{entry.code}-") else ()
    return (f"{entry.code}-{entry.name}", *whole)


def _read_entries(
    domain: str,
    path: Path,
    text: str,
    tables: Mapping[str, Any],
    position: int,
    findings: list[Finding],
    validate: bool,
) -> Iterator[_Placed]:
    for number, (id, table) in enumerate(tables.items(), position):
        faults = list(_entry_faults(id, table)) if validate else []
        findings += (Finding(path, key_line(text, id), id, fault) for fault in faults)
        if not faults:
            yield _entry(domain, id, table, path.stem, number), path, text


def _entry(domain: str, id: str, table: dict[str, Any], section: str, position: int) -> Entry:
    return Entry(
        domain=domain,
        id=id,
        arguments=tuple(_argument(name, spec) for name, spec in table.get("args", {}).items()),
        when={path: tuple(as_list(values)) for path, values in table.get("when", {}).items()},
        section=section,
        position=position,
        **{"code": id, "name": id, **{key: table[key] for key in _ENTRY_FIELDS if key in table}},
    )


def _argument(name: str, spec: dict[str, Any]) -> Argument:
    declared = (*as_list(spec.get("from", [])), name)
    paths = tuple(dict.fromkeys((*declared, *map(snake_case, declared), *map(_camel_case, declared))))
    return Argument(name=name, paths=paths, **{key: spec[key] for key in _ARGUMENT_FIELDS if key in spec})


def _camel_case(path: str) -> str:
    """Return `client_id` as `clientId`."""
    return re.sub(r"_([a-z0-9])", lambda letter: letter[1].upper(), snake_case(path))


def _entry_faults(id: str, table: Any) -> Iterator[str]:
    if not isinstance(table, dict):
        yield "an entry has to be a table"
        return
    if not _IDENTIFIER.fullmatch(id):
        yield "the id is not a Fluent identifier: a letter, then letters, digits, - and _"
    yield from (f"{key}: unknown key" for key in sorted(table.keys() - _ENTRY_VALUES.keys()))
    yield from _value_faults(table, _ENTRY_VALUES)
    if "status" not in table:
        yield "status: is missing"
    reference, when, arguments = (as_table(table.get(key)) for key in ("reference", "when", "args"))
    yield from (f"reference.{key}: unknown key" for key in sorted(reference.keys() - _REFERENCE_KEYS))
    yield from (f"when.{path}: has to be a value or a list of values" for path, v in when.items() if not _is_values(v))
    waiting = table.get("retry_after")
    if isinstance(waiting, str) and as_table(arguments.get(waiting)).get("type") != "duration":
        yield f"retry_after: {waiting!r} is not a duration argument of this entry"
    for name, spec in arguments.items():
        yield from (f"args.{name}{fault}" for fault in _argument_faults(name, spec))


def _argument_faults(name: str, spec: Any) -> Iterator[str]:
    if not _IDENTIFIER.fullmatch(name):
        yield ": the name is not a Fluent identifier"
    if not isinstance(spec, dict):
        yield ": has to be a table with a type"
        return
    yield from (f".{key}: unknown key" for key in sorted(spec.keys() - _ARGUMENT_VALUES.keys()))
    yield from (f".{fault}" for fault in _value_faults(spec, _ARGUMENT_VALUES))
    if "type" not in spec:
        yield ".type: is missing"


def _value_faults(table: dict[str, Any], rules: "dict[str, _Rule]") -> Iterator[str]:
    for key, (valid, expected) in rules.items():
        if key in table and not valid(table[key]):
            types = f"one of {', '.join(ARGUMENT_TYPES)}"  # at this time
            yield f"{key}: has to be {types if rules[key] is _TYPE else expected}"


_Rule = tuple[Callable[[Any], bool], str]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_paths(value: Any) -> bool:
    paths = as_list(value)
    return len(paths) <= _MAX_PATHS and all(_is_text(path) and path for path in paths)


def _is_values(value: Any) -> bool:
    values = as_list(value)
    return bool(values) and all(isinstance(item, (str, int, float)) and _is_json(item) for item in values)


def _is_json(value: Any) -> bool:
    """Return whether JSON can hold a value: TOML also has dates, nan and inf."""
    if isinstance(value, dict | list):
        return all(map(_is_json, value.values() if isinstance(value, dict) else value))
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


_TEXT: _Rule = (_is_text, "text")
_FLAG: _Rule = (lambda value: isinstance(value, bool), "true or false")
_TABLE: _Rule = (lambda value: isinstance(value, dict), "a table")
_JSON: _Rule = (_is_json, "what JSON can hold: dates and times are text, and nan and inf are none")
_TYPE: _Rule = (lambda value: isinstance(value, str) and value in ARGUMENT_TYPES, "a type that is registered")
_ITEM_TYPE: _Rule = (lambda value: value != "list" and _TYPE[0](value), "the type of a list's items")
_SETTINGS = frozenset(item.name for item in fields(Settings))
_SETTING: _Rule = (lambda value: _is_text(value) and value in _SETTINGS, "the name of a setting")
_AUDIENCES = get_args(Audience)
_AUDIENCE: _Rule = (lambda value: value in _AUDIENCES, f"one of {', '.join(_AUDIENCES)}")
_ENTRY_VALUES: dict[str, _Rule] = {
    "code": _TEXT,
    "name": (lambda value: isinstance(value, str) and value != "", "text, and not empty"),
    "status": (lambda value: type(value) is int and 100 <= value <= 599, "an HTTP status from 100 to 599"),
    "audience": _AUDIENCE,
    "description": _TEXT,
    "retryable": _FLAG,
    "when": _TABLE,
    "plain": _FLAG,
    "note": _TEXT,
    "args": _TABLE,
    "reference": _TABLE,
    "retry_after": _TEXT,
}
_ARGUMENT_VALUES: dict[str, _Rule] = {
    "type": _TYPE,
    "of": _ITEM_TYPE,
    "from": (_is_paths, f"a meta path or a list of them, at most {_MAX_PATHS}"),
    "exact": _FLAG,
    "required": _FLAG,
    "default": _JSON,
    "example": _JSON,
    "setting": _SETTING,
    "placeholder": _TEXT,
    "note": _TEXT,
}

# The keys whose values an entry and an argument take over; what they leave out has the default of its field.
_ENTRY_FIELDS = _ENTRY_VALUES.keys() - {"args", "reference", "when"}
_ARGUMENT_FIELDS = _ARGUMENT_VALUES.keys() - {"from", "placeholder", "note"}
