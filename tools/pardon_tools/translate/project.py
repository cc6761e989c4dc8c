"""A catalogue and its locales as the tools read them: messages, their texts, and the English beside them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

from fluent.syntax import ast

from pardon.catalog.entries import INTERFACE, Catalog, Entry
from pardon.data import bundled_locales
from pardon.errors import Finding, LoadError
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.ftl_files import LocaleFiles, SourceFile, locale_folders, read_files
from pardon.fluent.interface import interface_catalog
from pardon.fluent.sources import Node, Nodes
from pardon.formatting.values import Formats, parse_locale
from pardon.loading import CatalogLayers, load_layers, own_folders, read_catalog_layers, read_layer
from pardon.negotiation import SOURCE_LOCALE
from pardon.settings import Settings
from pardon.storage import Listing, as_folders, data_files, listing

from ..errors import UnusableError
from .glossary import Glossary, read_glossary
from .state import State, read_state
from .units import Key, Text, Unit

__all__ = [
    "IDENTIFIER", "JUNK_ID", "Folders", "Key", "Locale", "Project", "Text", "Unit", "is_known_locale", "read_project",
    "require_texts", "texts_below",
]  # fmt: skip

IDENTIFIER = "-identifier-"  # begins the terms for the names of form fields
JUNK_ID = re.compile(r"^(-?[a-zA-Z][\w-]*)", re.MULTILINE)  # of a message with a syntax error

Folders = Path | Sequence[Path] | None  # one, or several, lowest first

_NO_FILE = SourceFile(Path(), "")  # of inherited texts, which are bundled


@dataclass(eq=False)
class Locale:
    """One layer of a locale: its files, and its messages and terms by domain and id; terms have no domain.

    Args:
        files: as the loader read them.
        findings: of the loader.
        catalog: the entries of all layers.
        covered: the entries that need a text in this layer.
        below: the texts of the lower layers; None if there are none.
        english: the same layer of the source locale; None for English itself.
        layers: the folders of locales, lowest first, up to this one.
        units: by domain and id.
        stubs: the messages and terms without any text.
    """

    files: LocaleFiles
    findings: list[Finding]
    catalog: Catalog
    covered: Sequence[Entry]
    below: LocaleBundle | None = None
    english: "Locale | None" = None
    layers: tuple[Path, ...] = ()
    units: dict[Key, Unit] = field(default_factory=dict)
    stubs: dict[Key, Unit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for domain, file in self.sources():
            for entry in file.nodes():
                unit = Unit(self, file, domain if isinstance(entry, ast.Message) else None, entry)
                (self.units if unit.texts else self.stubs).setdefault((unit.domain, unit.id), unit)

    @cached_property
    def state(self) -> State:
        """The recorded state of the translations."""
        return read_state(self.files.folder)

    @property
    def tag(self) -> str:
        """The locale's tag."""
        return self.files.folder.name

    @cached_property
    def formats(self) -> Formats | None:
        """The CLDR formats; None if CLDR does not know the locale."""
        try:
            return Formats(self.tag)
        except ValueError:
            return None

    @cached_property
    def language(self) -> str:
        """The language, without script and region."""
        return re.split("[-_]", self.tag)[0]

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary of this layer and those below."""
        return read_glossary(self.tag, self.layers)

    def sources(self) -> Iterator[tuple[str | None, SourceFile]]:
        """Yield each file with its domain: None for terms.ftl, INTERFACE for the words of the pages."""
        if self.files.terms:
            yield None, self.files.terms
        for domain, files in self.files.domains.items():
            yield from ((domain, file) for file in files)
        if self.files.interface:
            yield INTERFACE, self.files.interface

    def texts(self) -> Iterator[Text]:
        """Yield the texts of the messages and terms."""
        return (text for unit in self.units.values() for text in unit.texts.values())

    @cached_property
    def interface(self) -> Catalog:
        """The words of the pages as entries."""
        return interface_catalog(self.catalog)

    def relative(self, file: SourceFile) -> Path:
        """Return a file's path below the locale's folder."""
        return file.path.relative_to(self.files.folder)

    @cached_property
    def unread(self) -> frozenset[str]:
        """The ids of messages with syntax errors."""
        junk = (e for _, file in self.sources() for e in file.resource.body if isinstance(e, ast.Junk))
        return frozenset(id for entry in junk for id in JUNK_ID.findall(entry.content or ""))

    def find(self, domain: str | None, id: str) -> Unit | None:
        """Return a message or a term of this layer, or of the layers below."""
        return self.units.get((domain, id)) or self.inherited(domain, id)

    def inherited(self, domain: str | None, id: str) -> Unit | None:
        """Return a message or a term of the layers below."""
        if self.below is None:
            return None
        if (domain, id) not in self._inherited:
            node = (self.below.domains.get(domain, {}) if domain else self.below.terms).get(id)
            self._inherited[domain, id] = Unit(self, _NO_FILE, domain, node) if node else None
        return self._inherited[domain, id]

    @cached_property
    def _inherited(self) -> dict[Key, Unit | None]:
        return {}

    def identifiers(self) -> Iterator[Unit]:
        """Yield the terms for identifiers, inherited ones too."""
        own = (id for domain, id in self.units if domain is None)
        for id in dict.fromkeys((*own, *(self.below.terms if self.below else ()))):
            if id.startswith(IDENTIFIER) and (unit := self.find(None, id)):
                yield unit


@dataclass(frozen=True)
class Project:
    """A layer of locales with its English; other locales are large and therefore read one by one.

    Args:
        catalog: the entries of all layers.
        covered: the entries that need a text in this layer.
        folder: holds the locales.
        is_own: whether the layer lies over the bundled one.
        tags: the selected locales.
        lower: your own folders between the bundled one and this one, lowest first.
        selected: the tags that were asked for; empty for all.

    Attributes:
        english: the source locale; it is empty if the layer has none.
    """

    catalog: Catalog
    covered: Sequence[Entry]
    folder: Path
    is_own: bool
    tags: tuple[str, ...]
    lower: tuple[Path, ...] = ()
    selected: frozenset[str] = frozenset()
    english: Locale = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "english", self._read_locale(SOURCE_LOCALE, None))

    @property
    def lacks_english(self) -> bool:
        """True if no layer has an English text for any of the entries that need one."""
        return bool(self.covered) and not any(self.english.find(entry.domain, entry.id) for entry in self.covered)

    @property
    def translations(self) -> tuple[str, ...]:
        """The tags without English."""
        return tuple(tag for tag in self.tags if tag != SOURCE_LOCALE)

    def locale(self, tag: str) -> Locale:
        """Read a locale and its findings; it is empty if it has no folder."""
        return self.english if tag == SOURCE_LOCALE else self._read_locale(tag, self.english)

    def lower_layers(self) -> Iterator["Project"]:
        """Yield your own lower layers, lowest first. Their entries may have their texts in a higher one."""
        for n, folder in enumerate(self.lower):
            yield self._layer(folder, self.lower[:n])

    def overlay(self, folder: Path) -> "Project":
        """Return an overlay as a layer over this one."""
        return self._layer(folder, (*self.lower, *([self.folder] if self.is_own else [])))

    def _layer(self, folder: Path, lower: tuple[Path, ...]) -> "Project":
        there = tuple(sorted(path.name for path in locale_folders(folder)))
        wanted = tuple(tag for tag in there if tag in self.selected or not self.selected)
        return replace(self, folder=folder, is_own=True, covered=(), tags=wanted, lower=lower)

    def _read_locale(self, tag: str, english: Locale | None) -> Locale:
        below = texts_below(tag, self.lower) if self.is_own else None
        files, findings = read_layer(self.folder / tag, self.catalog)
        findings += files.faults(self.catalog, below)
        layers = (bundled_locales(), *self.lower, self.folder) if self.is_own else (self.folder,)
        return Locale(files, findings, self.catalog, self.covered, below, english, layers)


def texts_below(tag: str, folders: Iterable[Path]) -> LocaleBundle | None:
    """Return the texts of a locale in the bundled layer and in own ones, lowest first; None if there are none."""
    below: LocaleBundle | None = None
    for folder in (bundled_locales(), *folders):
        if (folder / tag).is_dir():
            below = _texts_of(folder / tag, listing(folder / tag)).over(below)
    return below


@lru_cache(maxsize=64)
def _texts_of(folder: Path, files: Listing) -> LocaleBundle:
    """Read a locale's texts once for all layers above it: they take two thirds of the check of a small overlay."""
    texts = read_files(folder, []).texts()
    domains = {domain: _ParsedNodes(nodes) for domain, nodes in texts.domains.items()}
    return LocaleBundle(folder.name, domains, _ParsedNodes(texts.terms))


class _ParsedNodes(Mapping[str, Node]):
    """Entries that stay parsed, because the tools look each up many times: a third of a check of an own layer."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        self._parsed: dict[str, Node] = {}

    def __getitem__(self, id: str) -> Node:
        if id not in self._parsed:
            self._parsed[id] = self._nodes[id]
        return self._parsed[id]

    def __contains__(self, id: object) -> bool:
        return id in self._nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)


def read_project(
    catalog: Folders, locales: Folders, tags: Iterable[str] = (), overlays: Iterable[Path] = ()
) -> Project:
    """Read a catalogue and find its locales.

    Args:
        catalog: your own folder or folders, lowest first, over the bundled one.
        locales: your own folder or folders, lowest first, over the bundled ones; the highest is the project's. Default:
            the bundled ones themselves.
        tags: the locales to select; empty for all.
        overlays: their folders, which may have locales of their own.

    Raises:
        UnusableError: there is nothing to read.
        LoadError: the catalogue has faults, or no texts.
    """
    catalogs = [Path(place) for place in as_folders(catalog)]
    for place in catalogs:
        try:
            found = data_files(place, "*.toml") or data_files(place, "*/*.toml")
        except LoadError as error:
            raise UnusableError(str(error)) from error
        if not found:
            raise UnusableError(f"{place}: there is no catalogue here (<domain>/*.toml or <domain>.toml)")
    entries = read_catalog_layers(catalogs, Settings())
    own = own_folders(as_folders(locales), bundled_locales())
    if not own:
        require_texts(entries, catalogs)
    folder = own[-1] if own else bundled_locales()
    there = {path.name for path in locale_folders(folder)}
    elsewhere = {path.name for other in (*own[:-1], *overlays) for path in locale_folders(other)}
    if not there:
        raise UnusableError(f"{folder}: there are no locales here (<tag>/<domain>/*.ftl)")
    if unknown := sorted(set(tags) - there - elsewhere):
        raise UnusableError(f"{folder}: there is no locale {', '.join(unknown)}")
    needed = {SOURCE_LOCALE} if entries.own else set()  # its entries need English texts
    wanted = tuple(sorted(set(tags) & there if tags else there | needed))
    covered = entries.own if own else tuple(entries.known)
    return Project(entries.known, covered, folder, bool(own), wanted, tuple(own[:-1]), frozenset(tags))


def require_texts(entries: CatalogLayers, catalogs: Sequence[Path]) -> None:
    """Require texts for an own catalogue without own locales.

    Raises:
        LoadError: with one finding that names the missing flag.
    """
    if entries.own:
        load_layers(catalogs)


def is_known_locale(tag: str) -> bool:
    """Return whether CLDR knows a locale."""
    try:
        parse_locale(tag)
    except ValueError:
        return False
    return True
