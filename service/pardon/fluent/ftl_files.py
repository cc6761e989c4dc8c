"""The files of the locales: which are read, what is wrong in them, and the bundles that they become.

A file with a fault stops the load with file, line and id: junk, an id twice, a message without an entry,
an unknown variable, term, function or option, a cycle. So a bundle that was loaded can be rendered.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from itertools import accumulate, chain
from pathlib import Path

from fluent.syntax import FluentParser, ast

from ..catalog.entries import Catalog
from ..errors import Finding, LoadError
from ..formatting.values import parse_locale
from ..pacing import breathe
from ..storage import data_files
from ..verdicts import Verdicts, make_key
from .bundles import FACETS, LocaleBundle
from .checks import Scope, message_faults
from .sources import Node, Nodes, Texts, id_of

__all__ = ["LocaleFiles", "SourceFile", "locale_folders", "read_files", "read_locales"]

_TOKEN = re.compile(r"[$.*-]?[\w-]+")  # the name at fault, without what it refers to


def read_locales(
    folder: Path,
    catalog: Catalog,
    *,
    domains: frozenset[str] | None = None,
    tags: frozenset[str] | None = None,
    timezone: str | None = None,
    verdicts: Verdicts | None = None,
) -> dict[str, LocaleBundle]:
    """Read and check the locales below a folder.

    Args:
        folder: holds `<tag>/<domain>/*.ftl` or `<tag>/<domain>.ftl`, and `<tag>/terms.ftl`.
        catalog: every message has to belong to one of its entries.
        domains: the domains to read; None reads all.
        tags: the locales to read; None reads all.
        timezone: see `Settings.timezone`.
        verdicts: remembers what was found to be sound, so that it need not be parsed again.

    Raises:
        LoadError: with one finding for each fault.
    """
    findings: list[Finding] = []
    bundles: dict[str, LocaleBundle] = {}
    check = _Check(catalog, verdicts)
    for path in locale_folders(folder):
        if tags is None or path.name in tags:
            files = read_files(path, findings, domains)
            findings += files.faults_by(check)
            if not findings:
                bundles[path.name] = files.texts(timezone)
    if findings:
        raise LoadError(findings)
    if not bundles:
        raise LoadError([Finding(folder, 0, "", "there are no locales here (<tag>/<domain>/*.ftl)")])
    return bundles


def locale_folders(folder: Path) -> list[Path]:
    """Return the folders of the locales; `.git`, or the `..data` of a ConfigMap, is none.

    Raises:
        LoadError: the folder cannot be read.
    """
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise LoadError([Finding(folder, 0, "", f"cannot be read: {error}", rule="unreadable")]) from error
    return sorted(path for path in paths if path.is_dir() and not path.name.startswith("."))


@dataclass(frozen=True)
class SourceFile:
    """A file and its text."""

    path: Path
    text: str

    @cached_property
    def resource(self) -> ast.Resource:
        """The syntax tree, whose spans are offsets into the text."""
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
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)

    def finding(self, node: ast.SyntaxNode, id: str, message: str, rule: str) -> Finding:
        """Return a finding at a node."""
        start = node.span.start if node.span else 0
        line, column = self.place(start)
        token = _TOKEN.match(self.text, start)
        return Finding(self.path, line, id, message, column, rule, length=len(token[0]) if token else 1)


@dataclass(frozen=True, slots=True)
class LocaleFiles:
    """A locale's files: the terms, and those of each domain."""

    folder: Path
    terms: SourceFile | None
    domains: Mapping[str, list[SourceFile]]

    def faults(self, catalog: Catalog) -> Iterator[Finding]:
        """Yield what is not Fluent in them, and what makes their messages unusable."""
        return self.faults_by(_Check(catalog))

    def faults_by(self, check: "_Check") -> Iterator[Finding]:
        """Yield what a check finds."""
        shared = [self.terms] if self.terms else []
        yield from check.faults([], shared, None)
        for domain, group in self.domains.items():
            yield from check.faults(shared, group, domain)

    def bundle(self, is_sound: Callable[[Node], bool] = lambda node: True) -> LocaleBundle:
        """Return the messages that are sound: one with a fault cannot be rendered safely."""

        def nodes(files: Iterable[SourceFile]) -> Nodes:
            return {id_of(node): node for file in files for node in _nodes(file) if is_sound(node)}

        domains = {domain: nodes(group) for domain, group in self.domains.items()}
        return LocaleBundle(self.folder.name, domains, nodes([self.terms] if self.terms else []))

    def texts(self, timezone: str | None = None) -> LocaleBundle:
        """Return the messages of files without faults, which need not have been parsed."""
        domains = {domain: _texts(group) for domain, group in self.domains.items()}
        return LocaleBundle(self.folder.name, domains, _texts([self.terms] if self.terms else []), timezone)


def read_files(folder: Path, findings: list[Finding], domains: frozenset[str] | None = None) -> LocaleFiles:
    """Read one locale's files, and add to the findings which of them cannot be read."""
    try:
        parse_locale(folder.name)
    except ValueError as error:
        findings.append(Finding(folder, 0, "", str(error), rule="unknown-locale"))
    terms = folder / "terms.ftl"
    terms_file = _read_file(terms, findings) if terms.is_file() else None
    files: dict[str, list[SourceFile]] = {}
    for domain, path in _files(folder):
        if domains is None or domain in domains:
            files.setdefault(domain, []).append(_read_file(path, findings))
    return LocaleFiles(folder, terms_file, files)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    yield from ((path.parent.name, path) for path in data_files(folder, "*/*.ftl"))
    yield from ((path.stem, path) for path in data_files(folder, "*.ftl") if path.stem != "terms")


def _read_file(path: Path, findings: list[Finding]) -> SourceFile:
    breathe()
    try:
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(Finding(path, 0, "", f"cannot be read: {error}", rule="unreadable"))
        return SourceFile(path, "")
    if not text:  # cut off by a full disk, or in the middle of a save: nobody means to ship it
        findings.append(Finding(path, 0, "", "is empty", rule="empty-file"))
    if text.startswith("\ufeff"):
        findings.append(Finding(path, 1, "", "begins with a byte order mark", 1, "byte-order-mark"))
        text = text[1:]
    return SourceFile(path, text)


def _deepest(text: str) -> int:
    """Return where the brackets of a text are nested deepest."""
    depths = accumulate((char in "{(") - (char in "})") for char in text)
    return max(enumerate(depths), key=lambda found: found[1])[0]


# What makes them unusable


class _Check:
    """Finds faults, and remembers where there are none.

    Args:
        catalog: every message has to belong to one of its entries.
        verdicts: what was found to be sound before; None looks at everything.
    """

    def __init__(self, catalog: Catalog, verdicts: Verdicts | None = None) -> None:
        self._catalog = catalog
        self._verdicts = verdicts
        self._expected = cache(self._hash_entries)

    def faults(self, terms: list[SourceFile], files: list[SourceFile], domain: str | None) -> Iterator[Finding]:
        """Yield the faults of a domain's files, or of the terms where there is no domain."""
        key = self._key(terms, files, domain) if self._verdicts else ""
        if self._verdicts and self._verdicts.has(key):
            return
        is_sound = True
        for finding in chain(_syntax_faults(files), _message_faults(terms, files, domain, self._catalog)):
            is_sound = False
            yield finding
        if self._verdicts and is_sound:
            self._verdicts.add(key)

    def _key(self, terms: list[SourceFile], files: list[SourceFile], domain: str | None) -> str:
        """Hash all that the faults depend on."""
        texts = (file.text.encode() for file in (*terms, *files))
        return make_key([_rules(), self._expected(domain), str(len(terms)).encode(), *texts])

    def _hash_entries(self, domain: str | None) -> bytes:
        if domain is None:
            return b""
        entries = [(entry.id, entry.arguments) for entry in self._catalog.entries(domain)]
        return make_key([domain.encode("utf-8", "replace"), repr(entries).encode("utf-8", "replace")]).encode()


@cache
def _rules() -> bytes:
    """Return a hash of what decides on faults: the parser's version, and this package's version and modules."""
    parts = []
    for package in ("pardon", "fluent.syntax"):
        with suppress(PackageNotFoundError):  # a checkout that is not installed
            parts.append(version(package).encode())
    folders = (resources.files(f"pardon{name}") for name in ("", ".arguments", ".catalog", ".fluent", ".formatting"))
    modules = sorted((file for folder in folders for file in folder.iterdir()), key=lambda file: file.name)
    parts += [file.read_bytes() for file in modules if file.name.endswith(".py")]
    return make_key(parts).encode()


def _syntax_faults(files: list[SourceFile]) -> Iterator[Finding]:
    for file in files:
        for entry in file.resource.body:
            if isinstance(entry, ast.Junk):
                reason = entry.annotations[0].message if entry.annotations else "not Fluent"
                where = entry.annotations[0] if entry.annotations else entry
                first_line = (entry.content or "").strip().split("\n")[0][:60]
                yield file.finding(where, "", f"syntax error: {reason} near {first_line!r}", "syntax")


def _message_faults(
    terms: list[SourceFile], files: list[SourceFile], domain: str | None, catalog: Catalog
) -> Iterator[Finding]:
    known: dict[str, Node] = {id_of(node): node for file in terms for node in _nodes(file)}
    for file in files:
        for node in _nodes(file):
            breathe()
            id = id_of(node)
            if id in known:
                yield file.finding(node.id, id, "the id stands twice", "duplicate-id")
            known[id] = node
    scope = Scope(known, catalog, domain, frozenset(FACETS[1:]))
    for file in files:
        for node in _nodes(file):
            breathe()
            for where, rule, fault in message_faults(node, scope):
                yield file.finding(where, id_of(node), fault, rule)


def _texts(files: Iterable[SourceFile]) -> Texts:
    breathe()
    return Texts(file.text for file in files)


def _nodes(file: SourceFile) -> Iterator[Node]:
    return (entry for entry in file.resource.body if isinstance(entry, Node))
