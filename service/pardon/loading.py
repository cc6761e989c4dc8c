"""Layers of data: the bundled folders, the user's own, and overlays -> one catalogue and its locales.

The service, the check and the preview load through here. A higher layer adds or replaces single entries, messages,
facets and terms. Bundled data is validated in CI; an own layer is validated for what it contains, against all layers
below it.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path

from .catalog.entries import SUPPORT_DOMAINS, Catalog, Entry
from .catalog.toml_files import read_catalog
from .data import bundled_catalog, bundled_locales
from .errors import Finding, LoadError, did_you_mean
from .fluent.bundles import LocaleBundle
from .fluent.ftl_files import LocaleFiles, locale_folders, read_files
from .fluent.pseudo import PSEUDO_LOCALES
from .negotiation import SOURCE_LOCALE
from .settings import Settings
from .shape_files import OwnShapes, read_shapes
from .storage import Listing, is_remote, listing, snapshot

__all__ = [
    "BUNDLED_ORDER", "CatalogLayers", "bundled_locale", "load_layers", "own_folders", "read_catalog_layers",
    "read_layer", "without_repeats",
]  # fmt: skip

BUNDLED_ORDER = ("clerk", "authos")  # which bundled domain wins where several have a code

UNKNOWN_DOMAIN = "message-without-entry"  # the rule, on a whole file

Bundles = Mapping[str, LocaleBundle]  # by tag

_log = logging.getLogger("pardon")


@dataclass(frozen=True)
class CatalogLayers:
    """The entries of all layers.

    Args:
        own: those of the user's own folders, by domain in the order of the folders.
        settings: `domains` adds bundled domains to own ones and sets the order.
        shapes: the operator's own shapes of error bodies.
    """

    bundled: tuple[Entry, ...]
    own: tuple[Entry, ...]
    settings: Settings
    shapes: OwnShapes = OwnShapes()

    @cached_property
    def known(self) -> Catalog:
        """All entries, served or not: what messages are validated against."""
        return Catalog(merge_entries(self.bundled, self.own), self._order)

    @cached_property
    def served(self) -> Catalog:
        """The entries to serve: all without an own catalogue, else its domains and those of the settings."""
        if not self.own:
            return self.known
        domains = {entry.domain for entry in self.own} | {*self.settings.domains} | SUPPORT_DOMAINS
        return Catalog((entry for entry in self.known if entry.domain in domains), self._order)

    @property
    def unserved(self) -> Mapping[str, str]:
        """The domains of codes that are known but not served, by code."""
        served = set(self.served.domains)
        return {entry.code: entry.domain for entry in self.known if entry.domain not in served}

    @property
    def _order(self) -> tuple[str, ...]:
        own = dict.fromkeys(entry.domain for entry in self.own if entry.domain not in SUPPORT_DOMAINS)
        return tuple(dict.fromkeys((*self.settings.domains, *own))) or BUNDLED_ORDER


def load_layers(
    catalogs: Sequence[Path | str] = (),
    locales: Sequence[Path | str] = (),
    settings: Settings | None = None,
    overlays: Mapping[str, Path | str] | None = None,
) -> tuple[CatalogLayers, Bundles, Mapping[str, Bundles]]:
    """Load the bundled data with own folders and overlays on top.

    The arguments are those of `Renderer.load`, lowest first. The bundled folder itself counts as no own folder.

    Returns:
        The entries, the locales to serve, and for each overlay the locales that it changes or adds.

    Raises:
        LoadError: the data has faults, or a folder cannot be read.
        ValueError: a URL names no known storage, or the extra `storage` is not installed.
    """
    settings = settings or Settings()
    entries = read_catalog_layers(catalogs, settings)
    folders = own_folders(locales, bundled_locales(), settings)
    loader = _LocaleLoader(entries, settings)
    bundles = loader.load(folders)
    layered = {name: loader.overlay(snapshot(folder, settings), bundles) for name, folder in (overlays or {}).items()}
    if not loader.findings:
        loader.findings += _missing_texts(entries, bundles, folders, own_folders(catalogs, bundled_catalog(), settings))
    if settings.pseudo:
        bundles |= {tag: bundles[SOURCE_LOCALE].pseudo(tag) for tag in PSEUDO_LOCALES}
    if loader.findings:
        raise LoadError(without_repeats(loader.findings))
    return entries, bundles, layered


def _own_shapes(folders: Sequence[Path], catalog: Catalog, settings: Settings) -> OwnShapes:
    """Return the shapes of the own catalogue folders, those of the highest folder first."""
    found = [read_shapes(folder, catalog.domains, settings) for folder in folders]
    namespaces = {prefix: domain for own in found for prefix, domain in own.namespaces.items()}
    return OwnShapes(tuple(shape for own in reversed(found) for shape in own.shapes), namespaces)


def own_folders(folders: Iterable[Path | str], bundled: Path, settings: Settings | None = None) -> list[Path]:
    """Return the folders that are not the bundled one, each as it is now."""
    found = [snapshot(folder, settings) for folder in folders]
    return [folder for folder in found if is_remote(folder) or folder.resolve() != bundled.resolve()]


def read_catalog_layers(catalogs: Sequence[Path | str], settings: Settings) -> CatalogLayers:
    """Read the entries of the bundled catalogue and of own ones.

    Raises:
        LoadError: an own catalogue has faults.
        ValueError: see `load_layers`.
    """
    bundled = _bundled_entries(bundled_catalog(), listing(bundled_catalog()))
    own: list[Entry] = []
    folders = own_folders(catalogs, bundled_catalog(), settings)
    for folder in folders:
        below = merge_entries(bundled, own)
        own = merge_entries(own, read_catalog(folder, below=below, settings=settings))
    layers = CatalogLayers(bundled, tuple(own), settings)
    for domain in sorted({*settings.domains} - {*layers.known.domains}):
        _log.warning("domains: there is no domain %s%s", domain, did_you_mean(domain, layers.known.domains))
    return replace(layers, shapes=_own_shapes(folders, layers.served, settings))


@lru_cache(maxsize=1)
def _bundled_entries(folder: Path, files: Listing) -> tuple[Entry, ...]:
    """Read the bundled entries once for all loads and reloads, and again if a file has changed."""
    return tuple(read_catalog(folder, validate=False))


def merge_entries(lower: Sequence[Entry], upper: Sequence[Entry]) -> list[Entry]:
    """Return the entries of two layers: an upper entry takes the place of a lower one, or follows all of them."""
    merged = {(entry.domain, entry.id): entry for entry in lower}
    for entry in upper:
        key = (entry.domain, entry.id)
        merged[key] = replace(entry, position=merged[key].position if key in merged else len(merged))
    return list(merged.values())


class _LocaleLoader:
    """Reads the locales of layers and collects their findings."""

    def __init__(self, entries: CatalogLayers, settings: Settings) -> None:
        self.entries = entries
        self.settings = settings
        self.findings: list[Finding] = []
        self.domains = frozenset(entries.served.domains)

    def load(self, folders: Sequence[Path]) -> dict[str, LocaleBundle]:
        """Return the served locales, the own folders' texts over the bundled ones."""
        bundled = self._locales(bundled_locales(), None)
        own = [path for folder in folders for path in self._locales(folder, self.settings)]
        served = self._served_tags({path.name for path in bundled}, {path.name for path in own})
        bundles = {
            path.name: read_files(path, self.findings, self.domains).texts(self.settings.timezone)
            for path in bundled
            if path.name in served
        }
        for path in own:
            bundles[path.name] = self._layer(path, bundles.get(path.name))
        return dict(sorted(bundles.items()))

    def overlay(self, folder: Path, below: Bundles) -> Bundles:
        """Return the locales that an overlay changes or adds."""
        return {path.name: self._layer(path, below.get(path.name)) for path in self._locales(folder, self.settings)}

    def _locales(self, folder: Path, settings: Settings | None) -> list[Path]:
        found = locale_folders(folder, settings)
        if not found:
            self.findings.append(Finding(folder, 0, "", "there are no locales here (<tag>/<domain>/*.ftl)"))
        return found

    def _served_tags(self, bundled: Set[str], own: Set[str]) -> Set[str]:
        """Return all tags without an own catalogue or own locales; else the own ones and those of the settings."""
        added = self.settings.languages
        if not self.entries.own or not own or "all" in added:
            return bundled | own
        for tag in sorted({*added} - bundled - own):
            _log.warning("languages: there are no texts in %s", tag)
        return own | {*added, SOURCE_LOCALE}

    def _layer(self, path: Path, below: LocaleBundle | None) -> LocaleBundle:
        files, findings = read_layer(path, self.entries.known, self.settings)
        self.findings += [*findings, *files.faults(self.entries.known, below)]
        served = {domain: group for domain, group in files.domains.items() if domain in self.domains}
        return replace(files, domains=served).texts(self.settings.timezone).over(below)


def read_layer(folder: Path, catalog: Catalog, settings: Settings | None = None) -> tuple[LocaleFiles, list[Finding]]:
    """Read one layer of a locale; return its files, not yet validated, and what cannot be read or has no entries."""
    findings: list[Finding] = []
    files = read_files(folder, findings, settings=settings)
    known = {domain: group for domain, group in files.domains.items() if domain in catalog.domains}
    for domain in files.domains.keys() - known.keys():  # one finding instead of one for each message
        fault = f"no catalogue has the domain {domain}: name its folder with --catalog (catalog= in Python)"
        findings.append(Finding(files.domains[domain][0].path, 0, "", fault, rule=UNKNOWN_DOMAIN))
    return replace(files, domains=known), [replace(finding, locale=folder.name) for finding in findings]


def without_repeats(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with one for each domain that no catalogue has, not one for each of its locales."""
    seen: set[str] = set()
    kept = []
    for finding in findings:
        if finding.rule != UNKNOWN_DOMAIN or finding.line or finding.message not in seen:
            kept.append(finding)
            seen.add(finding.message)
    return kept


def bundled_locale(tag: str) -> LocaleBundle | None:
    """Return the bundled texts of a locale, which are valid; None if there are none."""
    folder = bundled_locales() / tag
    return read_files(folder, []).texts() if folder.is_dir() else None


def _missing_texts(
    entries: CatalogLayers, bundles: Bundles, folders: Sequence[Path], catalogs: Sequence[Path]
) -> list[Finding]:
    """Every own entry needs an English text, because the chain ends there."""
    source = bundles.get(SOURCE_LOCALE)
    ids = {domain: frozenset(source.ids(domain) if source else ()) for domain in {e.domain for e in entries.own}}
    missing = [entry for entry in entries.own if entry.id not in ids[entry.domain]]
    if missing and not folders:
        domains = ", ".join(dict.fromkeys(entry.domain for entry in missing))
        fault = f"the entries of {domains} have no texts: name their folder with --locales (locales= in Python)"
        return [Finding(catalogs[-1], 0, "", fault)]
    return [
        Finding(folders[-1] / SOURCE_LOCALE / entry.domain, 0, entry.id, "the entry has no English message")
        for entry in missing
    ]
