"""The translator's files at one moment."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from pardon.catalog.entries import INTERFACE, Catalog, Entry
from pardon.data import bundled_locales
from pardon.errors import Finding, LoadError
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.pseudo import PSEUDO_LOCALES
from pardon.loading import CatalogLayers, own_folders, read_catalog_layers, read_layer
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Renderer
from pardon.settings import Settings
from pardon.storage import listing

from ..translate.glossary import GLOSSARY_FILE
from ..translate.project import IDENTIFIER, Locale, is_known_locale, require_texts, texts_below
from ..translate.state import STATE_FILE
from .locales import TERMS, Key, LazyLocale, Messages, Source, shown_domains

__all__ = ["Snapshot", "Workspace", "domain_of"]

Signature = dict[Path, str]

_MAX_READS = 5  # before a snapshot of files that never rest


class _Bundles(Mapping[str, LocaleBundle]):
    """The bundles by tag, each made when it is first rendered."""

    def __init__(self, locales: Mapping[str, LazyLocale], pseudo: Mapping[str, LocaleBundle]) -> None:
        self._locales = locales
        self._pseudo = pseudo

    def __getitem__(self, tag: str) -> LocaleBundle:
        return self._pseudo[tag] if tag in self._pseudo else self._locales[tag].bundle

    def __iter__(self) -> Iterator[str]:
        return iter((*self._locales, *self._pseudo))

    def __len__(self) -> int:
        return len(self._locales) + len(self._pseudo)


@dataclass(frozen=True)
class Snapshot:
    """The immutable state of the files at one moment.

    Args:
        entries: the catalogue.
        locales: those with files, by tag, and English.
        settings: of the renderer.
    """

    entries: CatalogLayers
    locales: Mapping[str, LazyLocale]
    settings: Settings

    @property
    def catalog(self) -> Catalog:
        """The entries."""
        return self.entries.served

    @cached_property
    def domains(self) -> tuple[str, ...]:
        """The domains of the translator's own catalogue."""
        shown = shown_domains(self.entries)
        return tuple(domain for domain in self.catalog.domains if domain in shown)

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The locales with files, and English."""
        return tuple(sorted(self.locales))

    def locale(self, tag: str) -> Locale | None:
        """Return the messages to translate with their state and glossary; None for English and pseudo-locales."""
        return self.locales[tag].locale if tag in self.locales and tag != SOURCE_LOCALE else None

    def source(self, tag: str, key: Key) -> Source | None:
        """Return the place of a message; None in pseudo-locales, and where it is missing."""
        return self.locales[tag].messages.sources.get(key) if tag in self.locales else None

    def is_held(self, tag: str, key: Key) -> bool:
        """Return whether a message is broken and keeps its last good text."""
        return tag in self.locales and key in self.locales[tag].messages.held

    @cached_property
    def renderer(self) -> Renderer:
        """Renders in the locales with files."""
        return Renderer(self.catalog, _Bundles(self.locales, {}), self.settings)

    @cached_property
    def pseudo_renderer(self) -> Renderer:
        """Renders in the pseudo-locales too, which take a moment to generate."""
        pseudo = {tag: self.locales[SOURCE_LOCALE].bundle.pseudo(tag) for tag in PSEUDO_LOCALES}
        return Renderer(self.catalog, _Bundles(self.locales, pseudo), self.settings)

    def states(self, tag: str) -> Mapping[Key, str]:
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
        bundles = (self.locales[name].bundle for name in (SOURCE_LOCALE, tag) if name in self.locales)
        terms = {id for bundle in bundles for id in bundle.terms if id.startswith(IDENTIFIER)}
        return tuple(sorted(id.removeprefix(IDENTIFIER) for id in terms))

    def renderer_of(self, tag: str) -> Renderer:
        """Return the renderer for a locale."""
        return self.pseudo_renderer if tag in PSEUDO_LOCALES else self.renderer


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
    _locales: dict[str, LazyLocale] = field(default_factory=dict)

    def scan(self) -> Snapshot | None:
        """Return the state of the files; None if nothing has changed since the last scan.

        A locale stays the same object as long as nothing changes that it depends on.

        Raises:
            LoadError: the first scan finds a broken catalogue, or no English.
        """
        is_changed = False
        for _ in range(_MAX_READS):  # a file may change while the others are read
            signature = self._all_files()
            if signature == self._signature:
                break
            entries = self._read_catalog()
            self._read_locales(signature, entries)
            self._signature = signature
            is_changed = True
        return Snapshot(entries, dict(self._locales), self.settings) if is_changed else None

    @property
    def locales(self) -> Path:
        """The folder to edit."""
        return self.layers[-1]

    def _all_files(self) -> Signature:
        return {**self._fixed_files(), **_signature(self.locales, (".ftl", STATE_FILE, GLOSSARY_FILE))}

    def _fixed_files(self) -> Signature:
        """Return the versions of the files that every locale depends on: of the catalogue and of lower layers."""
        places: list[tuple[Path, tuple[str, ...]]] = [(folder, (".toml",)) for folder in self.catalogs]
        places += [(folder, (".ftl", GLOSSARY_FILE)) for folder in self.layers[:-1]]
        return {path: version for place in places for path, version in _signature(*place).items()}

    @property
    def _is_own(self) -> bool:
        return bool(own_folders([self.locales], bundled_locales()))

    def _read_catalog(self) -> CatalogLayers:
        signature = self._fixed_files()
        if self._entries and signature == self._catalog_signature:
            return self._entries
        try:
            entries = read_catalog_layers(self.catalogs, self.settings)
            if not self._is_own:
                require_texts(entries, self.catalogs)
        except LoadError:
            if self._entries is None:
                raise
            self._entries = replace(self._entries)  # the check reports its faults; lower layers may have changed
            return self._entries
        self._entries, self._catalog_signature = entries, signature
        return entries

    def _read_locales(self, signature: Signature, entries: CatalogLayers) -> None:
        """Read the locales whose files have changed; renew those that depend on other changes."""
        tags = {_tag_of(path, self.locales) for path in signature}
        there = {tag for tag in tags if is_known_locale(tag) and tag not in PSEUDO_LOCALES}
        has_english = any((layer / SOURCE_LOCALE).is_dir() for layer in self.layers)
        if not self._locales and (not there or (entries.own and not has_english)):
            fault = f"there is no {SOURCE_LOCALE}/ here (<tag>/<domain>/*.ftl)"
            raise LoadError([Finding(self.locales, 0, "", fault)])
        changed = {_tag_of(path, self.locales) for path, _ in signature.items() ^ self._signature.items()}
        for tag in self._locales.keys() - there - {SOURCE_LOCALE}:
            del self._locales[tag]
        for tag in sorted(there | {SOURCE_LOCALE}, key=lambda tag: (tag != SOURCE_LOCALE, tag)):
            before = self._locales.get(tag)
            if before and before.files.domains and tag not in there:  # en/ is away, perhaps to be swapped
                continue
            english = self._locales[SOURCE_LOCALE] if tag != SOURCE_LOCALE else None
            if before is None or before.entries is not entries or tag in changed:
                self._locales[tag] = self._read_locale(tag, entries, before, english)
            elif changed & {"", SOURCE_LOCALE}:  # the English, or the glossary of all locales
                self._locales[tag] = replace(before, english=english)

    def _read_locale(
        self, tag: str, entries: CatalogLayers, before: LazyLocale | None, english: LazyLocale | None
    ) -> LazyLocale:
        if before and before.entries is entries:
            below = before.below
        else:
            below = texts_below(tag, self.layers[:-1]) if self._is_own else None
        lower = (bundled_locales(), *self.layers[:-1]) if self._is_own else ()
        files, findings = read_layer(self.locales / tag, entries.known)
        return LazyLocale(
            files=files,
            file_findings=findings,
            below=below,
            entries=entries,
            layers=tuple(dict.fromkeys((*lower, self.locales))),
            is_own=self._is_own,
            timezone=self.settings.timezone,
            before=before.messages if before else Messages({}, {}, frozenset()),
            english=english,
        )


def _signature(folder: Path, suffixes: tuple[str, ...]) -> Signature:
    """Return the version of each file of a folder whose name ends so."""
    return {folder / name: version for name, version in listing(folder) if name.endswith(suffixes)}


def _tag_of(path: Path, locales: Path) -> str:
    """Return the locale of a file; empty for a file of the catalogue."""
    parts = path.relative_to(locales).parts if path.is_relative_to(locales) else ()
    return parts[0] if len(parts) > 1 else ""


def domain_of(path: Path, locales: Path) -> str | None:
    """Return the domain of a file below the locales, `TERMS` for terms.ftl; None for any other file."""
    parts = path.relative_to(locales).parts if path.is_relative_to(locales) else ()
    if len(parts) == 3:
        return parts[1]
    if len(parts) == 2 and path.stem != INTERFACE:
        return TERMS if path.stem == "terms" else path.stem
    return None
