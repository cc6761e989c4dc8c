""".ftl files -> strict Fluent bundles.

A file with a fault stops the load with file, line and id: junk, an id twice, a message without an entry,
an unknown variable, term, function or option, a cycle. So a bundle that was loaded can be rendered.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape as escape_html
from pathlib import Path
from threading import Lock
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment, TextElement
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer

from .catalog import Catalog
from .compiling import Evaluate, compile_pattern
from .errors import Finding, LoadError
from .formats import Formats, parse_locale
from .functions import FSI, FUNCTIONS, PDI, Isolation, Number, Style, call
from .linting import Scope, message_faults
from .pseudo import PSEUDO_LOCALES, pseudo_resource

__all__ = [
    "FACETS",
    "Facet",
    "LocaleBundle",
    "LocaleFiles",
    "SourceFile",
    "locale_folders",
    "pseudo_bundles",
    "read_files",
    "read_locales",
]

FACETS = ("short", "long", "resolution", "help")  # the short one is the message's value
IDENTIFIER_TERM = "identifier-"

_FUNCTIONS = {name: call(function) for name, function in FUNCTIONS.items()}


class _Bundle(FluentBundle):
    """A bundle whose plural categories are those of the number as it is shown."""

    def __init__(self, tag: str, resources: list[ast.Resource]) -> None:
        # A pseudo-locale is English: of a tag that Babel does not know, fluent.runtime would make the host's language.
        super().__init__(
            [parse_locale(tag).language if tag in PSEUDO_LOCALES else tag], functions=_FUNCTIONS, use_isolating=False
        )
        cardinal = self._plural_form

        def category(number: Any) -> Any:
            return number.category() if isinstance(number, Number) else cardinal(number)

        self._plural_form = category
        for resource in resources:
            self.add_resource(resource)

    def run(self, pattern: Any, arguments: Mapping[str, Any]) -> tuple[str, list[Exception]]:
        """Evaluate a pattern; `format_pattern` would make plain floats of our numbers."""
        errors: list[Exception] = []
        env = ResolverEnvironment(context=self, errors=errors, current=CurrentEnvironment(args=dict(arguments)))
        try:
            text = pattern(env)
        except ValueError as error:  # a part too long, or too many parts
            return "", [error]
        if not isinstance(text, str):
            text = text.format(self._babel_locale)
        return text, errors

    @property
    def locale(self) -> Locale:
        """CLDR's locale, which values are formatted for."""
        return self._babel_locale

    def term(self, name: str) -> Any:
        """Return a compiled term, None where there is none."""
        return self._lookup(name, term=True) if name in self._terms else None


@dataclass(frozen=True, slots=True)
class Facet:
    """One part of a message, ready to be rendered.

    Args:
        text: the text where it is always the same.
        variables: the arguments that the pattern may use.
        opens_with: the argument that begins the pattern, if one does.
    """

    text: str | None
    variables: frozenset[str]
    opens_with: str | None
    _evaluate: Evaluate | None
    _run: Callable[[Mapping[str, Any]], tuple[str, list[Exception]]]

    def render(self, arguments: Mapping[str, Any]) -> str | None:
        """Return the text; None where a value is missing that it needs."""
        if self.text is not None:
            return self.text
        if self._evaluate is None:
            return self.render_slowly(arguments)
        try:
            return self._evaluate(arguments)
        except KeyError:
            return None

    def render_slowly(self, arguments: Mapping[str, Any]) -> str | None:
        """Return what fluent.runtime makes of the pattern: the measure for `render`."""
        text, errors = self._run(arguments)
        return None if errors else text


@dataclass(eq=False)
class LocaleBundle:
    """The messages of one locale from one folder."""

    tag: str
    domains: Mapping[str, list[ast.Resource]]
    terms: ast.Resource
    timezone: str | None = None
    _facets: dict[tuple[str, str | None, bool], dict[str, dict[str, Facet]]] = field(default_factory=dict)
    _lock: Any = field(default_factory=Lock)

    @cached_property
    def formats(self) -> Formats:
        """How the locale writes values."""
        return Formats(self.tag, lambda key: self.name(key, {}), self.timezone)

    @cached_property
    def _term_bundle(self) -> _Bundle:
        return _Bundle(self.tag, [self.terms])

    def pseudo(self, tag: str) -> "LocaleBundle":
        """Return these messages, which are English, in a pseudo-locale."""
        domains = {domain: [pseudo_resource(r, tag) for r in resources] for domain, resources in self.domains.items()}
        return LocaleBundle(tag, domains, pseudo_resource(self.terms, tag), self.timezone)

    def style(self, isolate: Any, escape: str | None) -> Style:
        """Return how values stand in this locale's texts."""
        return Style(self.formats, isolate, escape, self.name, self.gender)

    def name(self, key: str, form: Mapping[str, str]) -> str | None:
        """Return the locale's name of an identifier in a grammatical form; None for an unknown one."""
        term = self._term_bundle.term(IDENTIFIER_TERM + key)
        return self._term_bundle.run(term.value, form)[0] if term else None

    def gender(self, key: str) -> str | None:
        """Return the gender that the locale gives an identifier, None where it gives none."""
        term = self._term_bundle.term(IDENTIFIER_TERM + key)
        pattern = term.attributes.get("gender") if term else None
        return self._term_bundle.run(pattern, {})[0] if pattern else None

    def facets(
        self, domain: str, id: str, escape: str | None = None, isolate: Isolation = "auto"
    ) -> Mapping[str, Facet]:
        """Return a message's facets by name; none where the locale lacks the message."""
        key = (domain, escape, isolate != "never")
        if key not in self._facets:
            with self._lock:
                if key not in self._facets:
                    self._facets[key] = self._compile(*key)
        return self._facets[key].get(id, {})

    def _compile(self, domain: str, escape: str | None, isolates: bool) -> dict[str, dict[str, Facet]]:
        resources = [self.terms, *self.domains.get(domain, [])]
        if isolates and self.formats.is_rtl:
            resources = [_Isolator().visit(resource.clone()) for resource in resources]
        if escape:
            resources = [_Escaper().visit(resource.clone()) for resource in resources]
        bundle = _Bundle(self.tag, resources)
        messages = [m for resource in resources for m in resource.body if isinstance(m, ast.Message)]
        return {message.id.name: dict(_compile_facets(bundle, message)) for message in messages}


def pseudo_bundles(english: Mapping[str, LocaleBundle], tag: str) -> dict[str, LocaleBundle]:
    """Return a pseudo-locale's bundle of each domain."""
    made = {bundle: bundle.pseudo(tag) for bundle in english.values()}
    return {domain: made[bundle] for domain, bundle in english.items()}


def _compile_facets(bundle: _Bundle, message: ast.Message) -> Iterator[tuple[str, Facet]]:
    compiled = bundle.get_message(message.id.name)
    patterns: dict[str, Any] = {"short": compiled.value, **compiled.attributes}
    sources = {"short": message.value, **{a.id.name: a.value for a in message.attributes}}
    for name, pattern in patterns.items():
        source = sources[name]
        if pattern is None or source is None:
            continue
        yield (
            name,
            Facet(
                text=pattern.value if isinstance(pattern, TextElement) else None,
                variables=frozenset(_variables(source)),
                opens_with=_opening_variable(source),
                _evaluate=compile_pattern(source, bundle.locale),
                _run=_runner(bundle, pattern),
            ),
        )


def _runner(bundle: _Bundle, pattern: Any) -> Callable[[Mapping[str, Any]], tuple[str, list[Exception]]]:
    return lambda arguments: bundle.run(pattern, arguments)


def _variables(node: Any) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            yield from _variables(child)
    elif isinstance(node, list):
        for child in node:
            yield from _variables(child)


def _opening_variable(pattern: ast.Pattern) -> str | None:
    first = pattern.elements[0]
    expression = first.expression if isinstance(first, ast.Placeable) else None
    if isinstance(expression, ast.FunctionReference) and expression.id.name == "NAME":
        expression = expression.arguments.positional[0]
    return expression.id.name if isinstance(expression, ast.VariableReference) else None


class _Isolator(Transformer):
    """Isolates the left-to-right literals of a right-to-left text, such as { "http://" }, as its values are."""

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:  # noqa: N802
        literal = node.expression
        if not isinstance(literal, ast.StringLiteral):
            return self.generic_visit(node)
        if any(unicodedata.bidirectional(char) == "L" for char in literal.parse()["value"]):
            literal.value = f"{FSI}{literal.value}{PDI}"
        return node


class _Escaper(Transformer):
    """Makes the texts of a resource safe for HTML."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = escape_html(node.value)
        return node

    def visit_StringLiteral(self, node: ast.StringLiteral) -> ast.StringLiteral:  # noqa: N802
        node.value = escape_html(node.parse()["value"]).replace("\\", "\\\\")
        return node


# Reading the files


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
