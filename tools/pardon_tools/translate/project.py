"""A catalogue and its locales as the tools read them: messages, their texts, and the English beside them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from fluent.syntax import ast

from pardon.catalog.entries import Argument, Catalog, Entry
from pardon.data import bundled_locales
from pardon.errors import Finding, LoadError
from pardon.fluent.bundles import FACETS, LocaleBundle
from pardon.fluent.ftl_files import LocaleFiles, SourceFile, locale_folders, read_files
from pardon.formatting.values import Formats, parse_locale
from pardon.loading import CatalogLayers, bundled_locale, load_layers, own_folders, read_catalog_layers, read_layer
from pardon.negotiation import SOURCE_LOCALE
from pardon.settings import Settings
from pardon.storage import as_folders

from ..errors import UnusableError
from .comments import Comment, Waiver, english_form, waivers
from .glossary import Glossary, read_glossary
from .plain_text import Part

__all__ = ["IDENTIFIER", "Folders", "Locale", "Project", "Text", "Unit", "read_project", "require_texts", "texts_below"]

IDENTIFIER = "-identifier-"  # begins the terms for the names of form fields

Folders = Path | Sequence[Path] | None  # one, or several, lowest first

_NO_FILE = SourceFile(Path(), "")  # of inherited texts, which are bundled


class Text:
    """One facet of a message, or the value or an attribute of a term."""

    def __init__(self, unit: "Unit", facet: str, pattern: ast.Pattern) -> None:
        self.unit = unit
        self.facet = facet
        self.pattern = pattern
        self.parts: list[Part] = []
        self.variables: dict[str, ast.VariableReference] = {}
        self.terms: set[str] = set()
        self.messages: set[str] = set()
        self.selects: list[ast.SelectExpression] = []
        self._walk(pattern)

    def _walk(self, pattern: ast.Pattern) -> None:
        self.parts.append(Part(pattern, self.unit.file))
        for element in pattern.elements:
            if isinstance(element, ast.Placeable):
                self._expression(element.expression)

    def _expression(self, node: ast.Placeable | ast.InlineExpression | ast.SelectExpression) -> None:
        if isinstance(node, ast.VariableReference):
            self.variables.setdefault(node.id.name, node)
        elif isinstance(node, ast.FunctionReference):
            for argument in node.arguments.positional:
                self._expression(argument)
        elif isinstance(node, ast.TermReference):
            self.terms.add(node.id.name)
        elif isinstance(node, ast.MessageReference):
            self.messages.add(node.id.name)
        elif isinstance(node, ast.Placeable):
            self._expression(node.expression)
        elif isinstance(node, ast.SelectExpression):
            self.selects.append(node)
            self._expression(node.selector)
            for variant in node.variants:
                self._walk(variant.value)

    @property
    def plain(self) -> str:
        """The text with a hole for each placeable."""
        return self.parts[0].plain

    @property
    def english(self) -> "Text | None":
        """The English of this facet."""
        return self.unit.english.texts.get(self.facet) if self.unit.english else None

    @cached_property
    def endings(self) -> list[Part]:
        """The parts that can end the text."""
        return list(self._endings(self.parts[0]))

    def _endings(self, part: Part) -> Iterator[Part]:
        last = part.pattern.elements[-1]
        expression = last.expression if isinstance(last, ast.Placeable) else None
        if not isinstance(expression, ast.SelectExpression):
            yield part
            return
        for variant in expression.variants:
            yield from self._endings(next(p for p in self.parts if p.pattern is variant.value))


class Unit:
    """A message or a term of a locale."""

    def __init__(self, locale: "Locale", file: SourceFile, domain: str | None, entry: ast.Message | ast.Term) -> None:
        self.locale = locale
        self.file = file
        self.domain = domain
        self.entry = entry
        self.id = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name

    @cached_property
    def texts(self) -> dict[str, Text]:
        """The texts by facet; the value of a term counts as the short one."""
        patterns = {attribute.id.name: attribute.value for attribute in self.entry.attributes}
        if self.entry.value:
            patterns = {FACETS[0]: self.entry.value, **patterns}
        return {facet: Text(self, facet, pattern) for facet, pattern in patterns.items()}

    @property
    def is_message(self) -> bool:
        """True for a message, False for a term."""
        return isinstance(self.entry, ast.Message)

    @property
    def is_source(self) -> bool:
        """True for the English source."""
        return self.locale.tag == SOURCE_LOCALE

    @cached_property
    def english(self) -> "Unit | None":
        """The English of this message; None for English itself."""
        return self.locale.english.find(self.domain, self.id) if self.locale.english else None

    @cached_property
    def catalog_entry(self) -> Entry | None:
        """The entry of the catalogue."""
        return self.locale.catalog.get(self.domain, self.id) if self.domain else None

    def argument(self, name: str) -> Argument | None:
        """Return an argument of the entry."""
        entry = self.catalog_entry
        return next((a for a in entry.arguments if a.name == name), None) if entry else None

    @cached_property
    def english_form(self) -> str:
        """The message in the form of the comment above its translations."""
        return english_form(self.entry) if isinstance(self.entry, ast.Message) else ""

    @cached_property
    def comment(self) -> Comment | None:
        """The comment above a translation; None if there is none, or no English to compare."""
        content = self.entry.comment.content if self.entry.comment else None
        return Comment(content, self.english.english_form) if content and self.english and self.is_message else None

    @property
    def is_stale(self) -> bool:
        """True if the English has changed since."""
        return self.comment is not None and self.comment.is_stale

    @cached_property
    def waivers(self) -> tuple[Waiver, ...]:
        """The waivers in the comment."""
        content = self.entry.comment.content if self.entry.comment else None
        return waivers(content) if content and "check:" in content else ()


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
    """

    files: LocaleFiles
    findings: list[Finding]
    catalog: Catalog
    covered: Sequence[Entry]
    below: LocaleBundle | None = None
    english: "Locale | None" = None
    layers: tuple[Path, ...] = ()
    units: dict[tuple[str | None, str], Unit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for domain, file in self.sources():
            for entry in file.nodes():
                unit = Unit(self, file, domain if isinstance(entry, ast.Message) else None, entry)
                self.units.setdefault((unit.domain, unit.id), unit)

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
        """Yield each file with its domain; None for terms.ftl."""
        if self.files.terms:
            yield None, self.files.terms
        for domain, files in self.files.domains.items():
            yield from ((domain, file) for file in files)

    def files_read(self) -> Iterator[SourceFile]:
        """Yield each file, also that of the words of the pages."""
        yield from (file for _, file in self.sources())
        if self.files.interface:
            yield self.files.interface

    def relative(self, file: SourceFile) -> Path:
        """Return a file's path below the locale's folder."""
        return file.path.relative_to(self.files.folder)

    @cached_property
    def unread(self) -> frozenset[str]:
        """The ids of messages with syntax errors."""
        junk = (e for _, file in self.sources() for e in file.resource.body if isinstance(e, ast.Junk))
        return frozenset(id for entry in junk for id in re.findall(r"^(-?[a-zA-Z][\w-]*)", entry.content or "", re.M))

    def find(self, domain: str | None, id: str) -> Unit | None:
        """Return a message or a term of this layer, or of the layers below."""
        return self.units.get((domain, id)) or self.inherited(domain, id)

    def inherited(self, domain: str | None, id: str) -> Unit | None:
        """Return a message or a term of the layers below."""
        if (domain, id) not in self._inherited:
            node = self.below.domains.get(domain, {}).get(id) if self.below and domain else None
            node = self.below.terms.get(id) if self.below and not domain else node
            self._inherited[domain, id] = Unit(self, _NO_FILE, domain, node) if node else None
        return self._inherited[domain, id]

    @cached_property
    def _inherited(self) -> dict[tuple[str | None, str], Unit | None]:
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
        files, findings = read_layer(self.folder / tag, self.catalog, below)
        layers = (bundled_locales(), *self.lower, self.folder) if self.is_own else (self.folder,)
        return Locale(files, findings, self.catalog, self.covered, below, english, layers)


def texts_below(tag: str, folders: Iterable[Path]) -> LocaleBundle | None:
    """Return the texts of a locale in the bundled layer and in own ones, lowest first; None if there are none."""
    below = bundled_locale(tag)
    for folder in folders:
        if (folder / tag).is_dir():
            below = read_files(folder / tag, []).texts().over(below)
    return below


def read_project(catalog: Folders, locales: Folders, tags: Iterable[str] = ()) -> Project:
    """Read a catalogue and find its locales.

    Args:
        catalog: your own folder or folders, lowest first, over the bundled one.
        locales: your own folder or folders, lowest first, over the bundled ones; the highest is the project's. Default:
            the bundled ones themselves.
        tags: the locales to select; empty for all.

    Raises:
        UnusableError: there is nothing to read.
        LoadError: the catalogue has faults, or no texts.
    """
    catalogs = [Path(place) for place in as_folders(catalog)]
    for place in catalogs:
        if not (next(place.glob("*.toml"), None) or next(place.glob("*/*.toml"), None)):
            raise UnusableError(f"{place}: there is no catalogue here (<domain>/*.toml or <domain>.toml)")
    entries = read_catalog_layers(catalogs, Settings())
    own = own_folders(as_folders(locales), bundled_locales())
    if not own:
        require_texts(entries, catalogs)
    folder = own[-1] if own else bundled_locales()
    there = {path.name for path in locale_folders(folder)}
    elsewhere = {path.name for lower in own[:-1] for path in locale_folders(lower)}
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
    if entries.own and (findings := load_layers(catalogs).findings):
        raise LoadError(findings)


def is_known_locale(tag: str) -> bool:
    """Return whether CLDR knows a locale."""
    try:
        parse_locale(tag)
    except ValueError:
        return False
    return True
