"""The catalogue: entries, and which of them a code and its meta mean.

One TOML file per section of a reference; the format is described in docs/catalog.md.
"""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from .errors import Finding, LoadError
from .settings import Settings

__all__ = ["Argument", "ArgumentType", "Catalog", "Entry", "lookup"]

ArgumentType = Literal[
    "text", "integer", "number", "percent", "currency", "duration", "datetime", "date", "time",
    "territory", "language", "list", "identifier", "token", "url", "email", "phone", "contact", "bytes",
]  # fmt: skip

Meta = Mapping[str, Any]

# Every catalogue needs the generic texts, the service's own and those of validation: they come from the bundled data.
SUPPORT_DOMAINS = frozenset({"http", "pardon", "pydantic"})

_IDENTIFIER = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_ENTRY_KEYS = {"code", "name", "status", "when", "plain", "note", "args", "reference"}
_ARGUMENT_KEYS = {"type", "of", "from", "required", "default", "setting", "example", "placeholder", "note"}
_REFERENCE_KEYS = {"short", "long", "status", "meta"}


@dataclass(frozen=True, slots=True)
class Argument:
    """A typed value that a message may use.

    Args:
        name: its name in the messages, without the `$`.
        type: one of `ArgumentType`.
        of: the type of a list's items.
        paths: where meta holds it, in the order tried; the name itself comes last.
        required: whether a variant needs it to be chosen.
        default: the value where meta has none.
        setting: the setting that fills it in where meta has none.
        example: a value for previews, checks and docs.
    """

    name: str
    type: ArgumentType
    of: ArgumentType = "text"
    paths: tuple[str, ...] = ()
    required: bool = True
    default: Any = None
    setting: str | None = None
    example: Any = None

    def find(self, meta: Meta) -> Any:
        """Return the first value that meta holds for this argument; None where it has none."""
        for path in self.paths:
            value = lookup(meta, path)
            if not is_absent(value):
                return value
        return None


@dataclass(frozen=True, slots=True)
class Entry:
    """One documented error. `id` is its key in the catalogue and its message id."""

    domain: str
    id: str
    code: str
    name: str
    status: int
    arguments: tuple[Argument, ...] = ()
    when: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    plain: bool = False
    note: str = ""
    section: str = ""
    position: int = 0

    def contradicts(self, meta: Meta) -> bool:
        """Tell whether meta lacks a value that this variant requires."""
        return any(not _is_among(self._value_at(path, meta), allowed) for path, allowed in self.when.items())

    def _value_at(self, path: str, meta: Meta) -> Any:
        """A path of `when` may be spelled in any way that the argument reading it accepts."""
        spellings = next((a.paths for a in self.arguments if path in a.paths), (path,))
        return next((v for p in spellings if (v := lookup(meta, p)) is not None), None)

    def example_meta(self) -> dict[str, Any]:
        """Return a meta that means this entry and fills its arguments with their examples."""
        meta: dict[str, Any] = {}
        for argument in sorted(self.arguments, key=lambda argument: argument.paths[0].count(".")):
            _put(meta, argument.paths[0], deepcopy(argument.example))
        for path, allowed in self.when.items():
            if lookup(meta, path) not in allowed:
                _put(meta, path, allowed[0])
        return meta


def lookup(meta: Meta, path: str) -> Any:
    """Return the value at a dotted path of nested objects; None where there is none."""
    if path in meta:
        return meta[path]
    value: Any = meta
    for step in path.split("."):
        if not isinstance(value, Mapping) or step not in value:
            return None
        value = value[step]
    return value


def _is_among(value: Any, allowed: tuple[Any, ...]) -> bool:
    """Tell whether a value is one of those allowed; a query string says "true" and "1" for true and 1."""
    return value in allowed or (isinstance(value, str) and value in map(_as_query_text, allowed))


def _as_query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def is_absent(value: Any) -> bool:
    """Tell whether a value says nothing: null, blank text, an empty list or object."""
    return value is None or (isinstance(value, str) and not value.strip()) or value in ([], (), {})


def _put(meta: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    target = meta
    for step in parents:
        target = target.setdefault(step, {})
        if not isinstance(target, dict):  # another argument's value: the path itself is a key, too
            meta[path] = value
            return
    target[last] = value


class Catalog:
    """The entries of one or more domains.

    Args:
        entries: in catalogue order.
        order: the domains to prefer where several have a code; the others follow by name, and an
            older edition of another domain (`clerk-2024-02` beside `clerk`) comes last.
            The support domains give way to every other one that is not in `order` either.
    """

    def __init__(self, entries: Iterable[Entry], order: Iterable[str] = ()) -> None:
        self._by_domain: dict[str, dict[str, Entry]] = {}
        for entry in entries:
            self._by_domain.setdefault(entry.domain, {})[entry.id] = entry
        self.domains = _ordered(self._by_domain, tuple(order))
        self._by_code = {domain: _index(self._by_domain[domain].values()) for domain in self.domains}

    def __iter__(self) -> Iterator[Entry]:
        return (entry for domain in self.domains for entry in self._by_domain[domain].values())

    def __len__(self) -> int:
        return sum(map(len, self._by_domain.values()))

    def get(self, domain: str, id: str) -> Entry | None:
        """Return the entry with this id; None where the domain has none."""
        return self._by_domain.get(domain, {}).get(id)

    def entries(self, domain: str) -> tuple[Entry, ...]:
        """Return a domain's entries in catalogue order; none for an unknown domain."""
        return tuple(self._by_domain.get(domain, {}).values())

    def variants(self, code: str, domain: str | None = None) -> tuple[Entry, ...]:
        """Return the entries of one domain that a code may mean, in catalogue order.

        An entry's id is accepted in place of its code.
        """
        for candidate in self.domains if domain is None else (domain,):
            index = self._by_code.get(candidate, {})
            if code in index:
                return index[code]
            if entry := self.get(candidate, code):
                return (entry,)
        return ()


def choose(
    variants: tuple[Entry, ...], meta: Meta, name: str | None, supplied: Callable[[Argument], str | None]
) -> Entry:
    """Return the one of a code's variants that meta means.

    Args:
        variants: at least one.
        meta: the error's meta.
        name: the documented name of the error, where the caller knows it.
        supplied: tells where an argument's value comes from: "meta", "default", or None.
    """
    for entry in variants:
        if entry.name == name:
            return entry
    if len(variants) == 1:
        return variants[0]
    fitting = [entry for entry in variants if not entry.contradicts(meta)] or list(variants)
    missing = {e.id: sum(a.required and supplied(a) is None for a in e.arguments) for e in fitting}
    complete = [entry for entry in fitting if not missing[entry.id]]

    def rank(entry: Entry) -> tuple[int, int, bool, int]:
        from_meta = sum(supplied(argument) == "meta" for argument in entry.arguments)
        return (-len(entry.when), -from_meta, not entry.plain, entry.position)

    if complete:
        return min(complete, key=rank)
    return min(fitting, key=lambda entry: (missing[entry.id], rank(entry)))


def _ordered(domains: Iterable[str], preferred: tuple[str, ...]) -> tuple[str, ...]:
    names = sorted(domains)

    def rank(domain: str) -> tuple[bool, int, bool, str]:
        edition = any(domain.startswith(f"{other}-") for other in names if other != domain)
        listed = preferred.index(domain) if domain in preferred else len(preferred)
        return (edition and domain not in preferred, listed, domain in SUPPORT_DOMAINS, domain)

    return tuple(sorted(names, key=rank))


def _index(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    index: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        index[entry.code] = (*index.get(entry.code, ()), entry)
    return index


# Reading the files


def read_catalog(folder: Path) -> list[Entry]:
    """Read `<domain>/*.toml` and `<domain>.toml` below a folder.

    Raises:
        LoadError: with one finding for each fault, naming file, entry and key.
    """
    try:
        files = [(path.parent.name, path) for path in sorted(folder.glob("*/*.toml"))]
        files += [(path.stem, path) for path in sorted(folder.glob("*.toml"))]
    except (OSError, ValueError) as error:  # a name that no file can have
        raise LoadError([Finding(folder, 0, "", f"cannot be read: {error}")]) from error
    if not files:
        raise LoadError([Finding(folder, 0, "", "there is no catalogue here (<domain>/*.toml or <domain>.toml)")])
    findings: list[Finding] = []
    placed: list[_Placed] = []
    for domain, path in files:
        placed += _read_file(domain, path, len(placed), findings)
    findings += (Finding(path, line, entry.id, fault) for (entry, path, line), fault in _key_faults(placed))
    if findings:
        raise LoadError(findings)
    return [entry for entry, _, _ in placed]


_Placed = tuple[Entry, Path, int]


def _key_faults(placed: list[_Placed]) -> Iterator[tuple[_Placed, str]]:
    """Yield what is wrong with the keys of entries that are right one by one."""
    codes = Counter((entry.domain, entry.code) for entry, _, _ in placed)
    seen: set[tuple[str, str, str]] = set()
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
    """Return what an entry's id may be; nothing where the code is no Fluent identifier, and any will do."""
    if not entry.code:
        return (entry.name,)
    if not _IDENTIFIER.fullmatch(entry.code):
        return ()
    if not is_shared:
        return (entry.code,)
    # Where no names are documented the name is the id already: FORBIDDEN-General.
    whole = (entry.name,) if entry.name.startswith(f"{entry.code}-") else ()
    return (f"{entry.code}-{entry.name}", *whole)


def _read_file(domain: str, path: Path, position: int, findings: list[Finding]) -> Iterator[_Placed]:
    text = ""
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        findings.append(Finding(path, _line_of_error(str(error), text), "", f"cannot be read: {error}"))
        return
    for number, (id, table) in enumerate(tables.items(), position):
        faults = list(_entry_faults(id, table))
        line_number = _line_of(id, text)
        findings += (Finding(path, line_number, id, fault) for fault in faults)
        if not faults:
            yield _entry(domain, id, table, path.stem, number), path, line_number


def _line_of(id: str, text: str) -> int:
    """Return the line of an entry's first heading or key, counted from 1; 0 where it is written in another way."""
    heading = re.search(rf"""^[ \t]*\[?[ \t]*["']?{re.escape(id)}["']?[ \t]*[\].=]""", text, re.MULTILINE)
    return text.count("\n", 0, heading.start()) + 1 if heading else 0


def _line_of_error(error: str, text: str) -> int:
    """Return the line that tomllib's message names; 0 where it names none."""
    if "at end of document" in error:
        return text.count("\n") + 1
    line = re.search(r"at line (\d+)", error)
    return int(line[1]) if line else 0


def _entry(domain: str, id: str, table: dict[str, Any], section: str, position: int) -> Entry:
    when = {path: tuple(v) if isinstance(v, list) else (v,) for path, v in table.get("when", {}).items()}
    return Entry(
        domain=domain,
        id=id,
        code=table.get("code", id),
        name=table.get("name", id),
        status=table["status"],
        arguments=tuple(_argument(name, spec) for name, spec in table.get("args", {}).items()),
        when=when,
        plain=table.get("plain", False),
        note=table.get("note", ""),
        section=section,
        position=position,
    )


def _argument(name: str, spec: dict[str, Any]) -> Argument:
    paths = spec.get("from", [])
    paths = [paths] if isinstance(paths, str) else paths
    return Argument(
        name=name,
        type=spec["type"],
        of=spec.get("of", "text"),
        paths=tuple(dict.fromkeys((*paths, name))),
        required=spec.get("required", True),
        default=spec.get("default"),
        setting=spec.get("setting"),
        example=spec["example"],
    )


def _entry_faults(id: str, table: Any) -> Iterator[str]:
    if not isinstance(table, dict):
        yield "an entry has to be a table"
        return
    if not _IDENTIFIER.fullmatch(id):
        yield "the id is not a Fluent identifier: a letter, then letters, digits, - and _"
    yield from (f"{key}: unknown key" for key in sorted(table.keys() - _ENTRY_KEYS))
    yield from _value_faults(table, _ENTRY_VALUES)
    if "status" not in table:
        yield "status: is missing"
    reference, when, arguments = (_as_table(table.get(key)) for key in ("reference", "when", "args"))
    yield from (f"reference.{key}: unknown key" for key in sorted(reference.keys() - _REFERENCE_KEYS))
    yield from (f"when.{path}: has to be a value or a list of values" for path, v in when.items() if not _is_values(v))
    for name, spec in arguments.items():
        yield from (f"args.{name}{fault}" for fault in _argument_faults(name, spec))


def _as_table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _argument_faults(name: str, spec: Any) -> Iterator[str]:
    if not _IDENTIFIER.fullmatch(name):
        yield ": the name is not a Fluent identifier"
    if not isinstance(spec, dict):
        yield ": has to be a table with a type"
        return
    yield from (f".{key}: unknown key" for key in sorted(spec.keys() - _ARGUMENT_KEYS))
    yield from (f".{fault}" for fault in _value_faults(spec, _ARGUMENT_VALUES))
    yield from (f".{key}: is missing" for key in ("type", "example") if key not in spec)


def _value_faults(table: dict[str, Any], rules: "dict[str, _Rule]") -> Iterator[str]:
    for key, (valid, expected) in rules.items():
        if key in table and not valid(table[key]):
            yield f"{key}: has to be {expected}"


_Rule = tuple[Callable[[Any], bool], str]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_paths(value: Any) -> bool:
    return all(_is_text(path) and path for path in (value if isinstance(value, list) else [value]))


def _is_values(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(isinstance(item, (str, int, float)) and _is_json(item) for item in values)


def _is_json(value: Any) -> bool:
    """Tell whether JSON can hold a value: TOML has dates, too, and numbers that are none."""
    if isinstance(value, dict | list):
        return all(map(_is_json, value.values() if isinstance(value, dict) else value))
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


_TEXT: _Rule = (_is_text, "text")
_FLAG: _Rule = (lambda value: isinstance(value, bool), "true or false")
_TABLE: _Rule = (lambda value: isinstance(value, dict), "a table")
_JSON: _Rule = (_is_json, "what JSON can hold: dates and times are text, and nan and inf are none")
_TYPE: _Rule = (lambda value: value in get_args(ArgumentType), f"one of {', '.join(get_args(ArgumentType))}")
_ITEM_TYPE: _Rule = (lambda value: value != "list" and _TYPE[0](value), "the type of a list's items")
_SETTING: _Rule = (lambda value: _is_text(value) and value in Settings.model_fields, "the name of a setting")
_ENTRY_VALUES: dict[str, _Rule] = {
    "code": _TEXT,
    "name": (lambda value: isinstance(value, str) and value != "", "text, and not empty"),
    "status": (lambda value: type(value) is int and 100 <= value <= 599, "an HTTP status from 100 to 599"),
    "when": _TABLE,
    "plain": _FLAG,
    "note": _TEXT,
    "args": _TABLE,
    "reference": _TABLE,
}
_ARGUMENT_VALUES: dict[str, _Rule] = {
    "type": _TYPE,
    "of": _ITEM_TYPE,
    "from": (_is_paths, "a meta path or a list of them"),
    "required": _FLAG,
    "default": _JSON,
    "example": _JSON,
    "setting": _SETTING,
    "placeholder": _TEXT,
    "note": _TEXT,
}
