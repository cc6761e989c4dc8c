"""The files of a locale: reading them, their faults, and the bundle that they make.

A fault stops the load and is reported with file, line and id: junk, a duplicate id, a message without an entry, an
unknown variable, term, function or option, a cycle. So every bundle that was loaded can be rendered.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import accumulate, chain
from pathlib import Path

from fluent.syntax import FluentParser, ast

from ..catalog.entries import INTERFACE, Catalog
from ..errors import Finding, LoadError
from ..formatting.values import parse_locale
from ..settings import Settings
from ..storage import data_files, is_hidden, is_inside, read_data, require_bounded, unreadable
from .bundles import FACETS, LocaleBundle
from .checks import Scope, message_faults
from .interface import interface_catalog
from .sources import LayeredNodes, Node, Nodes, Texts, id_of, without_stubs
from .syntax_errors import syntax_faults

__all__ = ["RESERVED", "LocaleFiles", "SourceFile", "locale_folders", "read_files"]

RESERVED = ("terms.ftl", f"{INTERFACE}.ftl")  # of a locale; any other name is that of a domain

_TOKEN = re.compile(r"[$.*-]?[\w-]+")  # the name at fault, without what it refers to


def locale_folders(folder: Path, settings: Settings | None = None) -> list[Path]:
    """Return the folders of the locales.

    Args:
        folder: holds a folder for each tag.
        settings: bound number and size of the files.

    Raises:
        LoadError: the folder cannot be read, or holds too much.
    """
    require_bounded(folder, settings or Settings())
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise LoadError([unreadable(folder, error)]) from error
    return sorted(path for path in paths if not is_hidden(path.name) and path.is_dir())


@dataclass(frozen=True)
class SourceFile:
    """A file and its text."""

    path: Path
    text: str

    @cached_property
    def resource(self) -> ast.Resource:
        """The syntax tree; its spans are offsets into the text."""
        try:
            return FluentParser().parse(self.text)
        except RecursionError:
            place = _deepest(self.text)
            junk, reason = ast.Junk(self.text), ast.Annotation("E0000", [], "nested too deeply")
            junk.add_span(0, len(self.text))
            reason.add_span(place, place)
            junk.add_annotation(reason)
            return ast.Resource([junk])

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, counted from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(newline.end() for newline in re.finditer("\n", self.text))]

    def finding(self, node: ast.SyntaxNode, id: str, message: str, rule: str) -> Finding:
        """Return a finding at a node."""
        start = node.span.start if node.span else 0
        line, column = self.place(start)
        token = _TOKEN.match(self.text, start)
        return Finding(self.path, line, id, message, column, rule, length=len(token[0]) if token else 1)

    def nodes(self) -> Iterator[Node]:
        """Yield the messages and terms."""
        return (entry for entry in self.resource.body if isinstance(entry, Node))


@dataclass(frozen=True, slots=True)
class LocaleFiles:
    """One layer of a locale: the terms, the files of each domain, and the words of the pages."""

    folder: Path
    terms: SourceFile | None
    domains: Mapping[str, list[SourceFile]]
    interface: SourceFile | None = None

    @property
    def shared(self) -> list[SourceFile]:
        """The files whose terms all domains share."""
        return [self.terms] if self.terms else []

    @property
    def groups(self) -> Mapping[str, list[SourceFile]]:
        """The files by domain, and those of the pages."""
        return {**self.domains, INTERFACE: [self.interface]} if self.interface else self.domains

    def faults(self, catalog: Catalog, below: LocaleBundle | None = None) -> Iterator[Finding]:
        """Return syntax errors and the faults that make messages unusable.

        Args:
            catalog: the entries of all layers.
            below: the locale's lower layers, which these files may refer to.
        """
        found = [_faults([], self.shared, None, catalog, below)]
        for domain, group in self.groups.items():
            entries = interface_catalog(catalog) if domain == INTERFACE else catalog
            found.append(_faults(self.shared, group, domain, entries, below))
        return (replace(fault, locale=self.folder.name) for fault in chain.from_iterable(found))

    def bundle(self, is_sound: Callable[[Node], bool] = lambda node: True) -> LocaleBundle:
        """Return the messages that are sound: one with a fault cannot be rendered safely."""

        def nodes(files: Iterable[SourceFile]) -> Nodes:
            sound = (without_stubs(node) for file in files for node in file.nodes() if is_sound(node))
            return {id_of(node): node for node in sound if node}

        domains = {domain: nodes(group) for domain, group in self.groups.items()}
        return LocaleBundle(self.folder.name, domains, nodes(self.shared))

    def texts(self, timezone: str | None = None) -> LocaleBundle:
        """Return the messages of files without faults; each is parsed on first use."""
        domains = {domain: Texts(file.text for file in group) for domain, group in self.groups.items()}
        return LocaleBundle(self.folder.name, domains, Texts(file.text for file in self.shared), timezone)


def read_files(
    folder: Path,
    findings: list[Finding],
    domains: frozenset[str] | None = None,
    settings: Settings | None = None,
) -> LocaleFiles:
    """Read one locale's files.

    Args:
        folder: `<tag>`.
        findings: the files that cannot be read are added here.
        domains: the domains to read; None reads all.
        settings: bound the size of a file.
    """
    read = partial(_read_file, folder.parent, findings, settings or Settings())
    try:
        parse_locale(folder.name)
    except ValueError as error:
        findings.append(Finding(folder, 0, "", str(error), rule="unknown-locale"))
    if not is_inside(folder, folder.parent):
        findings.append(unreadable(folder, "it is a link out of the folder"))
    terms, words = ([read(path) for path in data_files(folder, name)] for name in RESERVED)
    found = [(path.parent.name, path) for path in data_files(folder, "*/*.ftl")]
    found += [(path.stem, path) for path in data_files(folder, "*.ftl") if path.name not in RESERVED]
    files: dict[str, list[SourceFile]] = {}
    for domain, path in found:
        if domains is None or domain in domains:
            files.setdefault(domain, []).append(read(path))
    return LocaleFiles(folder, next(iter(terms), None), files, next(iter(words), None))


def _read_file(root: Path, findings: list[Finding], settings: Settings, path: Path) -> SourceFile:
    try:
        text = read_data(path, root, settings).decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(unreadable(path, error))
        return SourceFile(path, "")
    if not text:  # truncated by a full disk or in the middle of a save
        findings.append(Finding(path, 0, "", "is empty", rule="empty-file"))
    if text.startswith("\ufeff"):
        findings.append(Finding(path, 1, "", "begins with a byte order mark", 1, "byte-order-mark"))
        text = text[1:]
    return SourceFile(path, text)


def _deepest(text: str) -> int:
    """Return the offset of the deepest nested bracket."""
    depths = accumulate((char in "{(") - (char in "})") for char in text)
    return max(enumerate(depths), key=lambda found: found[1])[0]


def _faults(
    terms: list[SourceFile], files: list[SourceFile], domain: str | None, catalog: Catalog, below: LocaleBundle | None
) -> Iterator[Finding]:
    """Yield the faults of a domain's files, whose messages may refer to the terms, or of the terms themselves."""
    for file in files:
        for entry in file.resource.body:
            for error in syntax_faults(entry, file.text) if isinstance(entry, ast.Junk) else ():
                line, column = file.place(error.offset)
                yield Finding(file.path, line, "", f"syntax error: {error.reason}", column, "syntax")
    own: dict[str, Node] = {id_of(node): node for file in terms for node in file.nodes()}
    for file in files:
        for node in file.nodes():
            id = id_of(node)
            if id in own:
                yield file.finding(node.id, id, "the id stands twice", "duplicate-id")
            own[id] = node
    own = {id: kept for id, node in own.items() if (kept := without_stubs(node))}
    known: Nodes = LayeredNodes((own, below.domains.get(domain or "", {}), below.terms)) if below else own
    scope = Scope(known, catalog, domain, frozenset(FACETS[1:]))
    for file in files:
        for node in file.nodes():
            for where, rule, fault in message_faults(node, scope):
                yield file.finding(where, id_of(node), fault, rule)
