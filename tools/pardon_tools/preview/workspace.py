"""The translator's files at one moment.

A save may break a file for a while. Sound messages are shown at once; a broken message keeps its last good text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from fluent.syntax import ast

from pardon.catalog.entries import INTERFACE, Catalog, Entry
from pardon.data import bundled_locales
from pardon.errors import Finding, LoadError
from pardon.fluent.bundles import FACETS, LocaleBundle
from pardon.fluent.checks import Scope, message_faults
from pardon.fluent.ftl_files import LocaleFiles, SourceFile
from pardon.fluent.pseudo import PSEUDO_LOCALES
from pardon.fluent.sources import LayeredNodes, Node, Nodes, id_of, without_stubs
from pardon.formatting.values import parse_locale
from pardon.loading import CatalogLayers, own_folders, read_catalog_layers, read_layer
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Renderer
from pardon.settings import Settings
from pardon.storage import listing

from ..translate.glossary import GLOSSARY_FILE
from ..translate.project import IDENTIFIER, Locale, require_texts, texts_below
from ..translate.state import STATE_FILE
from .locales import LazyLocale

__all__ = ["TERMS", "Snapshot", "Source", "Workspace", "domain_of"]

TERMS = ""  # the "domain" of terms.ftl, which all domains share

_ID = re.compile(r"^(-?[a-zA-Z][\w-]*)", re.MULTILINE)

Signature = dict[Path, str]

_MAX_READS = 5  # before a snapshot of files that never rest


@dataclass(frozen=True, slots=True)
class Source:
    """The place of a message.

    Args:
        path: the file.
        line: counted from 1.
        text: its Fluent source, without the comment above it.
    """

    path: Path
    line: int
    text: str


@dataclass(frozen=True)
class Snapshot:
    """The immutable state of the files at one moment.

    Args:
        version: unique for each state.
        tables: the messages by locale: every sound or last good text.
        catalog: the entries.
        settings: of the renderer.
        domains: of the translator's own catalogue.
        tags: the locales with files.
        sources: the place of each message, by locale, domain and id.
        held: the broken messages, which keep their last good text.
        findings: of the loader, by locale.
        changed: the locales whose findings are outdated.
    locales: as the translators' tools read them, see `locale`.
    """

    version: int
    tables: Mapping[str, LocaleBundle]
    catalog: Catalog
    settings: Settings
    domains: tuple[str, ...]
    tags: tuple[str, ...]
    sources: Mapping[tuple[str, str, str], Source]
    held: frozenset[tuple[str, str, str]]
    findings: Mapping[str, tuple[Finding, ...]]
    changed: frozenset[str]
    locales: Mapping[str, LazyLocale]

    def locale(self, tag: str) -> Locale | None:
        """Return the messages to translate with their state and glossary; None for English and pseudo-locales."""
        return self.locales[tag].locale if tag in self.tags and tag != SOURCE_LOCALE else None

    @cached_property
    def renderer(self) -> Renderer:
        """Renders in the locales with files."""
        return Renderer(self.catalog, self.tables, self.settings)

    @cached_property
    def pseudo_renderer(self) -> Renderer:
        """Renders in the pseudo-locales too, which take a moment to generate."""
        made = {tag: self.tables[SOURCE_LOCALE].pseudo(tag) for tag in PSEUDO_LOCALES}
        return Renderer(self.catalog, {**self.tables, **made}, self.settings)

    def states(self, tag: str) -> Mapping[tuple[str, str], str]:
        """Return the state of each translation by domain and id, see `LazyLocale.states`; none for pseudo-locales."""
        if tag == SOURCE_LOCALE:
            return {(e.domain, e.id): "missing" for e in self.catalog if not self.has_message(tag, e)}
        return self.locales[tag].states if tag in self.locales else {}

    def has_message(self, tag: str, entry: Entry) -> bool:
        """Return whether a locale has a text of a message in any layer."""
        bundle = self.renderer_of(tag).bundle(tag, entry.domain)
        return bool(bundle and bundle.facets(entry.domain, entry.id))

    def identifiers(self, tag: str) -> tuple[str, ...]:
        """Return the form fields that English or a locale has a name for."""
        tables = (self.tables[name] for name in (SOURCE_LOCALE, tag) if name in self.tables)
        terms = {id for table in tables for id in table.terms if id.startswith(IDENTIFIER)}
        return tuple(sorted(id.removeprefix(IDENTIFIER) for id in terms))

    def renderer_of(self, tag: str) -> Renderer:
        """Return the renderer for a locale."""
        return self.pseudo_renderer if tag in PSEUDO_LOCALES else self.renderer


@dataclass(slots=True)
class _Locale:
    """The last state of a locale, by domain and id."""

    files: LocaleFiles
    signature: Signature
    findings: tuple[Finding, ...]
    below: LocaleBundle | None
    good: dict[str, Nodes] = field(default_factory=dict)
    sources: dict[tuple[str, str], Source] = field(default_factory=dict)
    held: set[tuple[str, str]] = field(default_factory=set)

    def bundle(self, tag: str, timezone: str | None) -> LocaleBundle:
        """Return the bundle of the renderable messages."""
        nodes = {
            domain: {id: kept for id, node in good.items() if (kept := without_stubs(node))}
            for domain, good in self.good.items()
        }
        terms = nodes.pop(TERMS)
        return LocaleBundle(tag, nodes, terms, timezone).over(self.below)


@dataclass(slots=True)
class Workspace:
    """Reads the folders repeatedly; not thread-safe.

    Args:
        catalogs: your own catalogue folders over the bundled one, lowest first, or the bundled one itself.
        layers: your own locale folders over the bundled ones, lowest first, or the bundled one itself. The highest is
            the one to edit.
        settings: of the renderer.
    """

    catalogs: Sequence[Path]
    layers: Sequence[Path]
    settings: Settings
    _signature: Signature = field(default_factory=dict)
    _catalog_signature: Signature = field(default_factory=dict)
    _entries: CatalogLayers | None = None
    _locales: dict[str, _Locale] = field(default_factory=dict)
    _lazy: dict[str, LazyLocale] = field(default_factory=dict)
    _version: int = 0

    def scan(self) -> Snapshot | None:
        """Return the state of the files; None if nothing has changed since the last scan.

        Raises:
            LoadError: the first scan finds a broken catalogue, or no English.
        """
        changed: set[Path] = set()
        for _ in range(_MAX_READS):  # a file may change while the others are read
            signature = self._all_files()
            if signature == self._signature:
                break
            entries = self._read_catalog()
            self._read_locales(signature, entries)
            changed |= {path for path, _ in signature.items() ^ self._signature.items()}
            self._signature = signature
        if not changed:
            return None
        self._version += 1
        return self._snapshot(entries, self._tags_of(changed))

    def _all_files(self) -> Signature:
        return {**self._fixed_files(), **_signature(self.locales, (".ftl", STATE_FILE, GLOSSARY_FILE))}

    @property
    def locales(self) -> Path:
        """The folder to edit."""
        return self.layers[-1]

    def _fixed_files(self) -> Signature:
        """Return the versions of the files that every locale depends on: of the catalogue and of lower layers."""
        places: list[tuple[Path, tuple[str, ...]]] = [(folder, (".toml",)) for folder in self.catalogs]
        places += [(folder, (".ftl", GLOSSARY_FILE)) for folder in self.layers[:-1]]
        return {path: version for place in places for path, version in _signature(*place).items()}

    @property
    def _is_own(self) -> bool:
        return bool(own_folders([self.locales], bundled_locales()))

    def _tags_of(self, changed: set[Path]) -> frozenset[str]:
        """Return the locales affected by a change: all, if the English or the catalogue changed."""
        tags = {_tag_of(path, self.locales) for path in changed}
        return frozenset(self._locales if tags & {"", SOURCE_LOCALE} else tags & self._locales.keys())

    def _read_catalog(self) -> CatalogLayers:
        signature = self._fixed_files()
        if self._entries and signature == self._catalog_signature:
            return self._entries
        try:
            self._entries = read_catalog_layers(self.catalogs, self.settings)
        except LoadError:
            if self._entries:  # the check reports its faults
                return self._entries
            raise
        if not self._is_own:
            require_texts(self._entries, self.catalogs)
        self._catalog_signature = signature
        for locale in self._locales.values():
            locale.signature = {}
        return self._entries

    def _read_locales(self, signature: Signature, entries: CatalogLayers) -> None:
        by_tag: dict[str, Signature] = {}
        for path, stamp in signature.items():
            if (tag := _tag_of(path, self.locales)) and _is_locale(tag):
                by_tag.setdefault(tag, {})[path] = stamp
        if not self._locales and (not by_tag or (entries.own and SOURCE_LOCALE not in by_tag)):
            fault = f"there is no {SOURCE_LOCALE}/ here (<tag>/<domain>/*.ftl)"
            raise LoadError([Finding(self.locales, 0, "", fault)])
        for tag in self._locales.keys() - by_tag.keys() - {SOURCE_LOCALE}:
            del self._locales[tag]
        for tag, files in sorted(by_tag.items()):
            if tag not in self._locales or self._locales[tag].signature != files:
                self._locales[tag] = self._read_locale(tag, files, entries.known)

    def _read_locale(self, tag: str, signature: Signature, catalog: Catalog) -> _Locale:
        below = texts_below(tag, self.layers[:-1]) if self._is_own else None
        files, findings = read_layer(self.locales / tag, catalog, below)
        unread = {finding.path for finding in findings if finding.rule == "unreadable"}
        before = self._locales.get(tag)
        locale = _Locale(files, signature, tuple(findings), below)
        for domain, group in {TERMS: files.shared, **files.domains}.items():
            read, broken = _parsed_nodes(domain, group, locale.sources)
            was = before.good.get(domain, {}) if before else {}
            if unread and before:
                lost = {key: source for key, source in before.sources.items() if source.path in unread}
                locale.sources |= lost
                broken |= {id for place, id in lost if place == domain}
            others = (locale.good.get(TERMS, {}), *((below.domains.get(domain, {}), below.terms) if below else ()))
            scope = Scope(LayeredNodes(others), catalog, domain or None, frozenset(FACETS[1:]))
            good = _renderable(read, {id: was[id] for id in broken if id in was}, was, scope)
            locale.good[domain] = good
            locale.held |= {(domain, id) for id, node in good.items() if read.get(id) is not node}
        return locale

    def _lazy_locales(self, entries: CatalogLayers, changed: frozenset[str]) -> dict[str, LazyLocale]:
        """Return the locales for the translators' tools; unchanged ones stay."""
        lower = (bundled_locales(), *self.layers[:-1]) if self._is_own else ()
        layers = tuple(dict.fromkeys((*lower, self.locales)))
        lazy: dict[str, LazyLocale] = {}
        for tag in dict.fromkeys((SOURCE_LOCALE, *self._locales)):
            if tag in self._lazy and tag not in changed and SOURCE_LOCALE not in changed:
                lazy[tag] = self._lazy[tag]
                continue
            locale = self._locales.get(tag) or self._read_locale(tag, {}, entries.known)
            english = lazy.get(SOURCE_LOCALE)
            lazy[tag] = LazyLocale(
                locale.files, locale.findings, entries, locale.below, english, layers, self._is_own
            )  # fmt: skip
        return lazy

    def _snapshot(self, entries: CatalogLayers, changed: frozenset[str]) -> Snapshot:
        own = {entry.domain for entry in entries.own or entries.known}
        tables = {tag: locale.bundle(tag, self.settings.timezone) for tag, locale in self._locales.items()}
        if SOURCE_LOCALE not in tables and (english := texts_below(SOURCE_LOCALE, self.layers[:-1])):
            tables[SOURCE_LOCALE] = english
        self._lazy = self._lazy_locales(entries, changed)
        return Snapshot(
            self._version,
            tables,
            entries.served,
            self.settings,
            tuple(domain for domain in entries.served.domains if domain in own),
            tuple(sorted(tables)),
            {(tag, *key): s for tag, locale in self._locales.items() for key, s in locale.sources.items()},
            frozenset((tag, *key) for tag, locale in self._locales.items() for key in locale.held),
            {tag: locale.findings for tag, locale in self._locales.items()},
            changed,
            self._lazy,
        )


def _signature(folder: Path, suffixes: tuple[str, ...]) -> Signature:
    """Return the version of each file of a folder whose name ends so."""
    return {folder / name: version for name, version in listing(folder) if name.endswith(suffixes)}


def _tag_of(path: Path, locales: Path) -> str:
    """Return the locale of a file; empty for a file of the catalogue."""
    parts = path.relative_to(locales).parts if path.is_relative_to(locales) else ()
    return parts[0] if len(parts) > 1 else ""


def _is_locale(tag: str) -> bool:
    try:
        parse_locale(tag)
    except ValueError:
        return False
    return tag not in PSEUDO_LOCALES


def domain_of(path: Path, locales: Path) -> str | None:
    """Return the domain of a file below the locales, `TERMS` for terms.ftl; None for any other file."""
    parts = path.relative_to(locales).parts if path.is_relative_to(locales) else ()
    if len(parts) == 3:
        return parts[1]
    if len(parts) == 2 and path.stem != INTERFACE:
        return TERMS if path.stem == "terms" else path.stem
    return None


def _parsed_nodes(
    domain: str, files: list[SourceFile], sources: dict[tuple[str, str], Source]
) -> tuple[dict[str, Node], set[str]]:
    """Return the messages and the ids with syntax errors; add the place of each to `sources`."""
    nodes: dict[str, Node] = {}
    broken: set[str] = set()
    for file in files:
        for node in file.resource.body:
            if isinstance(node, ast.Junk) and node.span:
                for found in _ID.finditer(node.content or ""):
                    broken.add(found[1])
                    start = node.span.start + found.start()
                    sources.setdefault((domain, found[1]), _source_at(file, start, node.span.end))
            elif isinstance(node, ast.Message | ast.Term) and node.id.span and node.span:
                id = id_of(node)
                nodes.setdefault(id, node)
                start = node.id.span.start - isinstance(node, ast.Term)
                sources.setdefault((domain, id), _source_at(file, start, node.span.end))
    return nodes, broken


def _source_at(file: SourceFile, start: int, end: int) -> Source:
    return Source(file.path, file.place(start)[0], file.text[start:end].rstrip())


def _renderable(read: Nodes, kept: Nodes, before: Nodes, scope: Scope) -> dict[str, Node]:
    """Return the renderable messages: each in its new form, else in its last good one, else not at all.

    Args:
        read: the messages in their new form.
        kept: the last good form of messages with syntax errors.
        before: the last good form of all messages.
        scope: other messages and terms to refer to.
    """
    chosen = {**kept, **read}
    own = replace(scope, known=LayeredNodes((chosen, scope.known)))
    while faulty := [id for id, node in chosen.items() if any(message_faults(node, own))]:
        for id in faulty:
            if id in before and chosen[id] is not before[id]:
                chosen[id] = before[id]
            else:
                del chosen[id]
    return chosen
