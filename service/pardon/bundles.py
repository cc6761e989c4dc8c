""".ftl files -> strict Fluent bundles.

A file with a fault stops the load with file, line and id: junk, an id twice, a message without an entry,
an unknown variable, term, function or option, a cycle. So a bundle that was loaded can be rendered.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape as escape_html
from itertools import accumulate
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer

from .arguments import Value
from .caching import BoundedCache
from .catalog import Catalog
from .compiling import Evaluate, compile_pattern
from .errors import Finding, LoadError
from .formats import Formats, parse_locale
from .functions import FSI, FUNCTIONS, PDI, Isolation, Number, Style, call, place
from .linting import IDENTIFIER_TERM, Scope, message_faults
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
MAX_IDENTIFIER = 200  # characters: no term's name is longer
MAX_REMEMBERED, MAX_REMEMBERED_BYTES = 2_000, 1_000_000  # what values became, of one locale

_Node = TypeVar("_Node", ast.Message, ast.Resource)

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
    """One part of a message in one style, ready to be rendered.

    Args:
        text: the text where it is always the same.
        variables: the arguments that the pattern may use.
        opens_with: the argument that begins the pattern, if one does.
        render_slowly: makes of the values what fluent.runtime makes of the pattern: the measure for `render`.
    """

    text: str | None
    variables: frozenset[str]
    opens_with: str | None
    render_slowly: Callable[[Mapping[str, Value]], str | None]
    _evaluate: Evaluate | None

    def render(self, values: Mapping[str, Value]) -> str | None:
        """Return the text; None where a value is missing that it needs."""
        if self._evaluate is None:
            return self.render_slowly(values) if self.text is None else self.text
        try:
            return self._evaluate(values)
        except KeyError:
            return None


@dataclass(eq=False)
class LocaleBundle:
    """The messages of one locale from one folder."""

    tag: str
    domains: Mapping[str, list[ast.Resource]]
    terms: ast.Resource
    timezone: str | None = None
    _messages: dict[str, Mapping[str, ast.Message]] = field(default_factory=dict)
    _facets: dict[tuple[str, str, str | None, str], Mapping[str, Facet]] = field(default_factory=dict)
    _styles: dict[tuple[str, str | None], Style] = field(default_factory=dict)
    _remembered: BoundedCache[Any] = field(default_factory=lambda: BoundedCache(MAX_REMEMBERED, MAX_REMEMBERED_BYTES))
    _runtimes: dict[tuple[str, str | None, bool], _Bundle] = field(default_factory=dict)
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

    def style(self, isolate: Isolation, escape: str | None) -> Style:
        """Return how values stand in this locale's texts."""
        key = (isolate, escape)
        if key not in self._styles:
            self._styles[key] = Style(self.formats, isolate, escape, self.name, self.gender, self._remembered)
        return self._styles[key]

    def name(self, key: str, form: Mapping[str, str]) -> str | None:
        """Return the locale's name of an identifier in a grammatical form; None for an unknown one."""
        term = self._term_bundle.term(IDENTIFIER_TERM + key)
        return self._term_bundle.run(term.value, form)[0] if term else None

    def gender(self, key: str) -> str | None:
        """Return the gender that the locale gives an identifier, None where it gives none."""
        remembered = ("gender", key[:MAX_IDENTIFIER])
        gender: str | None = self._remembered.get(remembered)
        if gender is None:
            gender = self._find_gender(key) or ""
            self._remembered.put(remembered, gender, MAX_IDENTIFIER)
        return gender or None

    def _find_gender(self, key: str) -> str | None:
        term = self._term_bundle.term(IDENTIFIER_TERM + key)
        pattern = term.attributes.get("gender") if term else None
        return self._term_bundle.run(pattern, {})[0] if pattern else None

    def has(self, domain: str, id: str) -> bool:
        """Tell whether the locale has a message."""
        return id in self._sources(domain)

    def facets(
        self, domain: str, id: str, escape: str | None = None, isolate: Isolation = "auto"
    ) -> Mapping[str, Facet]:
        """Return a message's facets by name; none where the locale lacks the message."""
        key = (domain, id, escape, isolate)
        if key not in self._facets:
            source = self._sources(domain).get(id)
            if source is None:
                return {}
            self._facets[key] = dict(self._compile(source, domain, self.style(isolate, escape)))
        return self._facets[key]

    def _sources(self, domain: str) -> Mapping[str, ast.Message]:
        if domain not in self._messages:
            resources = self.domains.get(domain, ())
            messages = (m for resource in resources for m in resource.body if isinstance(m, ast.Message))
            self._messages[domain] = {message.id.name: message for message in messages}
        return self._messages[domain]

    def _compile(self, source: ast.Message, domain: str, style: Style) -> Iterator[tuple[str, Facet]]:
        message = _styled(source, style)
        patterns = {"short": message.value, **{a.id.name: a.value for a in message.attributes}}
        for name, pattern in patterns.items():
            if pattern is not None:
                made = compile_pattern(pattern, style)
                yield (
                    name,
                    Facet(
                        text=made if isinstance(made, str) else None,
                        variables=frozenset(_variables(pattern)),
                        opens_with=_opening_variable(pattern),
                        render_slowly=self._runner(domain, source.id.name, name, style),
                        _evaluate=None if isinstance(made, str) else made,
                    ),
                )

    def _runner(self, domain: str, id: str, facet: str, style: Style) -> Callable[[Mapping[str, Value]], str | None]:
        def run(values: Mapping[str, Value]) -> str | None:
            bundle = self._runtime(domain, style)
            message = bundle.get_message(id)
            pattern = message.value if facet == "short" else message.attributes[facet]
            text, errors = bundle.run(pattern, {name: place(value, style) for name, value in values.items()})
            return None if errors else text

        return run

    def _runtime(self, domain: str, style: Style) -> _Bundle:
        """Return the messages as fluent.runtime evaluates them: it takes them all at once."""
        key = (domain, style.escape, style.isolate != "never")
        with self._lock:
            if key not in self._runtimes:
                resources = [_styled(r, style) for r in (self.terms, *self.domains.get(domain, ()))]
                self._runtimes[key] = _Bundle(self.tag, resources)
        return self._runtimes[key]


def _styled(node: _Node, style: Style) -> _Node:
    """Return a message or a resource whose own texts are isolated and escaped."""
    if style.formats.is_rtl and style.isolate != "never":
        node = _Isolator().visit(node.clone())
    if style.escape:
        node = _Escaper().visit(node.clone())
    return node


def pseudo_bundles(english: Mapping[str, LocaleBundle], tag: str) -> dict[str, LocaleBundle]:
    """Return a pseudo-locale's bundle of each domain."""
    made = {bundle: bundle.pseudo(tag) for bundle in english.values()}
    return {domain: made[bundle] for domain, bundle in english.items()}


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
    """Return the folders of the locales; `.git`, or the `..data` of a ConfigMap, is none.

    Raises:
        LoadError: the folder cannot be read.
    """
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise LoadError([Finding(folder, 0, "", f"cannot be read: {error}", rule="unreadable")]) from error
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
    try:
        file = SourceFile(path, text, FluentParser().parse(text))
    except RecursionError:
        file = SourceFile(path, text, ast.Resource([]))
        line, column = file.place(_deepest(text))
        findings.append(Finding(path, line, "", "syntax error: nested too deeply", column, "syntax"))
    for entry in file.resource.body:
        if isinstance(entry, ast.Junk):
            reason = entry.annotations[0].message if entry.annotations else "not Fluent"
            where = entry.annotations[0] if entry.annotations else entry
            first_line = (entry.content or "").strip().split("\n")[0][:60]
            findings.append(file.finding(where, "", f"syntax error: {reason} near {first_line!r}", "syntax"))
    return file


def _deepest(text: str) -> int:
    """Return where the brackets of a text are nested deepest."""
    depths = accumulate((char in "{(") - (char in "})") for char in text)
    return max(enumerate(depths), key=lambda found: found[1])[0]


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
