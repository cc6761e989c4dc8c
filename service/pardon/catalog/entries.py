"""The catalogue: entries, and the choice between the variants of a code."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Literal

from ..arguments.types import ARGUMENT_TYPES

__all__ = [
    "Argument", "ArgumentType", "Audience", "Catalog", "Entry", "Meta", "Source",
    "choose_variant", "is_absent", "lookup", "put", "snake_case",
]  # fmt: skip

ArgumentType = str  # a key of ARGUMENT_TYPES
Meta = Mapping[str, Any]
Audience = Literal["person", "administrator", "developer"]
Source = Literal["meta", "default"]  # of an argument's value; a setting counts as a default

# Every catalogue needs the generic texts, the service's own and those of validation: they come from the bundled data.
SUPPORT_DOMAINS = frozenset({"http", "pardon", "pydantic"})

INTERFACE = "interface"  # no domain: the words of the pages, in interface.ftl of a locale

_CONTAINERS = (list, tuple, dict)


@dataclass(frozen=True, slots=True)
class Argument:
    """A typed value that a message may use.

    Args:
        name: its name in the messages, without the `$`.
        type: a key of `ARGUMENT_TYPES`.
        of: the type of a list's items.
        paths: where meta may hold it, in the order tried.
        required: whether a variant needs it to be chosen.
        default: the value where meta has none.
        setting: the setting that fills it in where meta has none.
        example: a value for previews, checks and docs; default: the type's sample.
        exact: whether a duration is a limit, which is not rounded as a waiting time is.
    """

    name: str
    type: ArgumentType
    of: ArgumentType = "text"
    paths: tuple[str, ...] = ()
    required: bool = True
    default: Any = None
    setting: str | None = None
    example: Any = None
    exact: bool = False

    @property
    def is_needed(self) -> bool:
        """True if an error has to come with a value: nothing else fills the argument in."""
        return self.required and self.default is None and self.setting is None

    @property
    def sample(self) -> Any:
        """The example, or the type's own."""
        if self.example is not None:
            return deepcopy(self.example)
        sample = deepcopy(ARGUMENT_TYPES[self.type].sample)
        return [ARGUMENT_TYPES[self.of].sample] if isinstance(sample, list) and self.of != "text" else sample

    def find(self, meta: Meta) -> Any:
        """Return the first value that meta has for this argument, or None."""
        for path in self.paths:
            value = lookup(meta, path) if "." in path else meta.get(path)
            if value is not None and not is_absent(value):
                return value
        return None


@dataclass(frozen=True, slots=True)
class Entry:
    """One documented error.

    Args:
        domain: the namespace of its codes.
        id: its key in the catalogue and its message id.
        code: what an API puts in its error body; several entries may share it.
        name: its documented name, unique in the domain.
        status: its HTTP status.
        arguments: the values that its messages may use.
        when: the values of meta that this variant requires, by path.
        plain: whether it is the variant to choose where meta has no values.
        note: for the people who maintain the catalogue.
        section: the name of its file.
        position: its place in catalogue order.
        retry_after: the duration argument for Retry-After (RFC 9110, 10.2.3).
        audience: the reader of its texts.
        description: when the error appears, in English.
        retryable: whether the same request may succeed later.
    """

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
    retry_after: str | None = None
    audience: Audience = "person"
    description: str = ""
    retryable: bool = False

    @property
    def meta_names(self) -> frozenset[str]:
        """The names at the top of meta that the entry reads, and its paths."""
        paths = [path for argument in self.arguments for path in (argument.name, *argument.paths)]
        return frozenset(name for path in (*paths, *self.when) for name in (path, path.partition(".")[0]))

    def contradicts(self, meta: Meta) -> bool:
        """Return whether meta lacks a value that `when` requires."""
        return any(not _is_among(self._value_at(path, meta), allowed) for path, allowed in self.when.items())

    def _value_at(self, path: str, meta: Meta) -> Any:
        """Return the value at a path of `when`, which may be spelled like any path of the argument that reads it."""
        spellings = next((a.paths for a in self.arguments if path in a.paths), (path,))
        return next((v for p in spellings if (v := lookup(meta, p)) is not None), None)

    def example_meta(self) -> dict[str, Any]:
        """Return a meta that selects this entry and fills its arguments with their examples."""
        meta: dict[str, Any] = {}
        for argument in sorted(self.arguments, key=lambda argument: argument.paths[0].count(".")):
            put(meta, argument.paths[0], argument.sample)
        for path, allowed in self.when.items():
            if lookup(meta, path) not in allowed:
                put(meta, path, allowed[0])
        return meta


def lookup(meta: Meta, path: str) -> Any:
    """Return the value at a dotted path of nested objects, or None."""
    if path in meta:
        return meta[path]
    value: Any = meta
    for step in path.split("."):
        if not isinstance(value, Mapping) or step not in value:
            return None
        value = value[step]
    return value


def _is_among(value: Any, allowed: tuple[Any, ...]) -> bool:
    """Return whether a value is one of those allowed; a query string has "true" and "1" for true and 1."""
    return value in allowed or (isinstance(value, str) and value in map(_as_query_text, allowed))


def _as_query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def snake_case(path: str) -> str:
    """Return `clientID` as `client_id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", path).lower()


def is_absent(value: Any) -> bool:
    """Return whether a value is null, blank text, an empty list or an empty object."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, _CONTAINERS) and not value)


def put(meta: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a dotted path, with the objects on the way."""
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
        """Return the entry with this id, or None."""
        return self._by_domain.get(domain, {}).get(id)

    def entries(self, domain: str) -> tuple[Entry, ...]:
        """Return a domain's entries in catalogue order; none for an unknown domain."""
        return tuple(self._by_domain.get(domain, {}).values())

    def variants(self, code: str, domain: str | None = None) -> tuple[Entry, ...]:
        """Return the variants of a code in one domain, in catalogue order.

        An entry's id is accepted in place of its code.
        """
        for candidate in self.domains if domain is None else (domain,):
            index = self._by_code.get(candidate, {})
            if code in index:
                return index[code]
            if entry := self.get(candidate, code):
                return (entry,)
        return ()


def choose_variant(
    variants: tuple[Entry, ...],
    name: str | None,
    contradicts: Callable[[Entry], bool],
    value_source: Callable[[Argument], Source | None],
) -> Entry:
    """Return the variant of a code that fits an error's meta best.

    Args:
        variants: at least one.
        name: the documented name of the error, where the caller knows it.
        contradicts: returns whether meta contradicts what an entry requires in `when`.
        value_source: returns the source of an argument's value.
    """
    for entry in variants:
        if entry.name == name:
            return entry
    if len(variants) == 1:
        return variants[0]
    fitting = [entry for entry in variants if not contradicts(entry)] or variants

    def rank(entry: Entry) -> tuple[int, int, int, bool, int]:
        sources = [(argument.required, value_source(argument)) for argument in entry.arguments]
        missing, from_meta = sources.count((True, None)), sum(source == "meta" for _, source in sources)
        return (missing, -len(entry.when), -from_meta, not entry.plain, entry.position)

    return min(fitting, key=rank)


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
