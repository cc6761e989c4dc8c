"""A locale's messages, ready to be rendered: each becomes facets when it is first asked for."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from html import escape as escape_html
from threading import Lock
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from ..arguments.reading import Value
from ..caching import BoundedCache
from ..formatting.isolation import FSI, PDI, Isolation
from ..formatting.values import Formats, parse_locale
from .checks import IDENTIFIER_TERM
from .functions import FUNCTIONS, Number, Style, call, place
from .patterns import Code, compile_pattern
from .pseudo import pseudo_entry
from .sources import ChangedTexts, Node, Nodes, layered

__all__ = ["FACETS", "Facet", "LocaleBundle"]

FACETS = ("short", "long", "resolution", "help")  # the short one is the message's value
MAX_IDENTIFIER = 200  # characters: no term's name is longer
MAX_REMEMBERED, MAX_REMEMBERED_BYTES = 2_000, 1_000_000  # what values became, of one locale

_FUNCTIONS = {name: call(function) for name, function in FUNCTIONS.items()}


class _Bundle(FluentBundle):
    """A bundle whose plural categories are those of the number as it is shown."""

    def __init__(self, tag: str, find: Callable[[str], Node | None]) -> None:
        super().__init__([tag], functions=_FUNCTIONS, use_isolating=False)
        self._find = find
        cardinal = self._plural_form

        def category(number: Any) -> Any:
            return number.category() if isinstance(number, Number) else cardinal(number)

        self._plural_form = category

    def _get_babel_locale(self) -> Locale:
        """Of a tag that Babel does not know, as of a pseudo-locale, fluent.runtime would make the host's language."""
        return parse_locale(self.locales[0])

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        """Return a compiled message or term; fluent.runtime would want them all before."""
        id = f"-{entry_id}" if term else entry_id
        if id not in self._compiled:
            node = self._find(id)
            if node is None:
                raise LookupError(id)
            self._compiled[id] = self._compiler(node)
        return self._compiled[id]

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
        try:
            return self._lookup(name, term=True)
        except LookupError:
            return None


@dataclass(frozen=True, slots=True)
class Facet:
    """One part of a message in one style, ready to be rendered.

    Args:
        text: the text where it is always the same.
        code: what makes the text of the values, where neither `text` says it nor it is left to fluent.runtime.
        variables: the arguments that the pattern may use.
        opens_with: the argument that begins the pattern, if one does.
        render_slowly: makes of the values what fluent.runtime makes of the pattern: the measure for `render`.
    """

    text: str | None
    code: Code | None
    variables: frozenset[str]
    opens_with: str | None
    render_slowly: Callable[[Mapping[str, Value]], str | None]

    def render(self, values: Mapping[str, Value]) -> str | None:
        """Return the text; None where a value is missing that it needs."""
        if self.code is None:
            return self.render_slowly(values) if self.text is None else self.text
        try:
            return self.code.evaluate(values)
        except KeyError:
            return None


@dataclass(eq=False)
class LocaleBundle:
    """The messages of one locale from one folder.

    Args:
        tag: the locale.
        domains: the messages of each domain, and the terms that stand among them.
        terms: those that all domains share.
        timezone: see `Settings.timezone`.
    """

    tag: str
    domains: Mapping[str, Nodes]
    terms: Nodes
    timezone: str | None = None
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
        known = frozenset(self.terms)  # identifiers come from clients: most are no term's
        return _Bundle(self.tag, lambda term: self.terms[term] if term in known else None)

    def pseudo(self, tag: str) -> "LocaleBundle":
        """Return these messages, which are English, in a pseudo-locale."""
        change = partial(pseudo_entry, tag=tag)
        domains = {domain: ChangedTexts(nodes, change) for domain, nodes in self.domains.items()}
        return LocaleBundle(tag, domains, ChangedTexts(self.terms, change), self.timezone)

    def over(self, below: "LocaleBundle | None") -> "LocaleBundle":
        """Return these messages laid over those of a lower layer of the same locale."""
        if below is None:
            return self
        domains = dict.fromkeys((*below.domains, *self.domains))
        merged = {domain: layered(self.domains.get(domain), below.domains.get(domain)) for domain in domains}
        return LocaleBundle(self.tag, merged, layered(self.terms, below.terms), self.timezone)

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

    def ids(self, domain: str) -> Iterator[str]:
        """Yield the ids of a domain's messages."""
        return (id for id in self.domains.get(domain, ()) if not id.startswith("-"))

    def facets(
        self, domain: str, id: str, escape: str | None = None, isolate: Isolation = "auto"
    ) -> Mapping[str, Facet]:
        """Return a message's facets by name; none where the locale lacks the message."""
        key = (domain, id, escape, isolate)
        if key not in self._facets:
            source = self.domains.get(domain, {}).get(id)
            if not isinstance(source, ast.Message):
                return {}
            self._facets[key] = dict(self._compile(source, domain, self.style(isolate, escape)))
        return self._facets[key]

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
                        code=None if isinstance(made, str) else made,
                        variables=frozenset(_variables(pattern)),
                        opens_with=_opening_variable(pattern),
                        render_slowly=self._runner(domain, source.id.name, name, style),
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
        """Return what evaluates the messages with fluent.runtime."""
        key = (domain, style.escape, style.isolate != "never")
        with self._lock:
            if key not in self._runtimes:
                self._runtimes[key] = _Bundle(self.tag, partial(self._find, domain, style))
        return self._runtimes[key]

    def _find(self, domain: str, style: Style, id: str) -> Node | None:
        domain_nodes = self.domains[domain]
        node = domain_nodes.get(id) or self.terms.get(id)
        return _styled(node, style) if node else None


def _styled(node: Node, style: Style) -> Node:
    """Return a message or a term whose own texts are isolated and escaped."""
    if style.formats.is_rtl and style.isolate != "never":
        node = _Isolator().visit(node.clone())
    if style.escape:
        node = _Escaper().visit(node.clone())
    return node


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
