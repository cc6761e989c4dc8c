"""The files of the locales: which are read, what is wrong in them, and the bundles that they become.

A file with a fault stops the load with file, line and id: junk, an id twice, a message without an entry,
an unknown variable, term, function or option, a cycle. So a bundle that was loaded can be rendered.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from .bundles import FACETS, LocaleBundle
from .catalog import Catalog
from .errors import Finding, LoadError
from .formats import parse_locale
from .linting import Scope, message_faults

__all__ = ["LocaleFiles", "SourceFile", "locale_folders", "read_files", "read_locales"]


def read_locales(
    folder: Path,
    catalog: Catalog,
    *,
    domains: frozenset[str] | None = None,
    tags: frozenset[str] | None = None,
    timezone: str | None = None,
) -> dict[str, LocaleBundle]:
    """Read and check the locales below a folder.

    Args:
        folder: holds `<tag>/<domain>/*.ftl` or `<tag>/<domain>.ftl`, and `<tag>/terms.ftl`.
        catalog: every message has to belong to one of its entries.
        domains: the domains to read; None reads all.
        tags: the locales to read; None reads all.
        timezone: see `Settings.timezone`.

    Raises:
        LoadError: with one finding for each fault.
    """
    findings: list[Finding] = []
    bundles: dict[str, LocaleBundle] = {}
    for path in locale_folders(folder):
        if tags is None or path.name in tags:
            files = read_files(path, findings, domains)
            findings += files.faults(catalog)
            bundles[path.name] = files.bundle(timezone)
    if not bundles:
        findings.append(Finding(folder, 0, "", "there are no locales here (<tag>/<domain>/*.ftl)"))
    if findings:
        raise LoadError(findings)
    return bundles


def locale_folders(folder: Path) -> list[Path]:
    """Return the folders of the locales; `.git`, or the `..data` of a ConfigMap, is none."""
    paths = folder.iterdir() if folder.is_dir() else ()
    return sorted(path for path in paths if path.is_dir() and not path.name.startswith("."))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file with its syntax tree, whose spans are offsets into the text."""

    path: Path
    text: str
    resource: ast.Resource

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, counted from 1."""
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)

    def finding(self, node: ast.SyntaxNode, id: str, message: str, rule: str) -> Finding:
        """Return a finding at a node."""
        line, column = self.place(node.span.start if node.span else 0)
        return Finding(self.path, line, id, message, column, rule)


@dataclass(frozen=True, slots=True)
class LocaleFiles:
    """A locale's files: the terms, and those of each domain."""

    folder: Path
    terms: SourceFile | None
    domains: Mapping[str, list[SourceFile]]

    def faults(self, catalog: Catalog) -> Iterator[Finding]:
        """Yield what makes their messages unusable."""
        shared = [self.terms] if self.terms else []
        yield from _check(shared, None, catalog)
        for domain, group in self.domains.items():
            yield from _check([*shared, *group], domain, catalog)

    def bundle(self, timezone: str | None = None) -> LocaleBundle:
        """Return the messages; only files without faults can be rendered safely."""
        resources = {domain: [file.resource for file in group] for domain, group in self.domains.items()}
        terms = self.terms.resource if self.terms else ast.Resource([])
        return LocaleBundle(self.folder.name, resources, terms, timezone)


def read_files(folder: Path, findings: list[Finding], domains: frozenset[str] | None = None) -> LocaleFiles:
    """Read one locale's files, and add to the findings what is not Fluent in them."""
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
    yield from ((path.parent.name, path) for path in sorted(folder.glob("*/*.ftl")))
    yield from ((path.stem, path) for path in sorted(folder.glob("*.ftl")) if path.stem != "terms")


def _read_file(path: Path, findings: list[Finding]) -> SourceFile:
    try:
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(Finding(path, 0, "", f"cannot be read: {error}", rule="unreadable"))
        return SourceFile(path, "", ast.Resource([]))
    if not text:  # cut off by a full disk, or in the middle of a save: nobody means to ship it
        findings.append(Finding(path, 0, "", "is empty", rule="empty-file"))
    if text.startswith("\ufeff"):
        findings.append(Finding(path, 1, "", "begins with a byte order mark", 1, "byte-order-mark"))
        text = text[1:]
    file = SourceFile(path, text, FluentParser().parse(text))
    for entry in file.resource.body:
        if isinstance(entry, ast.Junk):
            reason = entry.annotations[0].message if entry.annotations else "not Fluent"
            where = entry.annotations[0] if entry.annotations else entry
            first_line = (entry.content or "").strip().split("\n")[0][:60]
            findings.append(file.finding(where, "", f"syntax error: {reason} near {first_line!r}", "syntax"))
    return file


def _check(files: list[SourceFile], domain: str | None, catalog: Catalog) -> Iterator[Finding]:
    """Yield the faults of a domain's files, or of the terms alone where there is no domain."""
    entries = [(file, entry) for file in files for entry in file.resource.body]
    known: dict[str, ast.Message | ast.Term] = {}
    own = files if domain is None else files[1:] if files and files[0].path.name == "terms.ftl" else files
    for file, entry in entries:
        if isinstance(entry, ast.Message | ast.Term):
            id = _id(entry)
            if id in known and file in own:
                yield file.finding(entry.id, id, "the id stands twice", "duplicate-id")
            known[id] = entry
    scope = Scope(known, catalog, domain, frozenset(FACETS[1:]))
    for file in own:
        for entry in file.resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                for node, rule, fault in message_faults(entry, scope):
                    yield file.finding(node, _id(entry), fault, rule)


def _id(entry: ast.Message | ast.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
