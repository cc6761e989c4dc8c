"""The messages of a locale; each is compiled to facets on first use."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache, partial
from html import escape as escape_html
from threading import Lock
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from ..arguments.reading import Value
from ..formatting.isolation import FSI, PDI, Isolation
from ..formatting.values import Formats, parse_locale
from .checks import IDENTIFIER_TERM
from .functions import FUNCTIONS, Memo, Number, ValuePresenter, call, fluent_value
from .patterns import Render, Values, compile_pattern
from .pseudo import pseudo_entry
from .sources import ChangedTexts, Node, Nodes, layered

__all__ = ["FACETS", "Facet", "LocaleBundle"]

FACETS = ("short", "long", "resolution", "help")  # the short one is the message's value
MAX_MEMOIZED = 4_000  # formatted values of one locale

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
    """One part of a message with fixed isolation and escaping.

    Args:
        text: the text, where it has no placeables.
        compiled: the pattern as a function of the values; None where it is left to fluent.runtime.
        variables: the arguments that the pattern may use.
        opens_with: the argument that begins the pattern, if one does.
        render_by_runtime: returns fluent.runtime's text, or None where a value is missing.
    """

    text: str | None
    compiled: Render | None
    variables: frozenset[str]
    opens_with: str | None
    render_by_runtime: Callable[[Values], str | None]

    def render(self, values: Values) -> str | None:
        """Return the text; None where a value is missing."""
        if self.text is not None:
            return self.text
        if self.compiled is None:
            return self.render_by_runtime(values)
        try:
            return self.compiled(values)
        except KeyError:
            return None


@dataclass(eq=False)
class LocaleBundle:
    """The messages of one locale.

    Args:
        tag: the locale.
        domains: the messages of each domain, and the terms among them.
        terms: the terms that all domains share.
        timezone: see `Settings.timezone`.
        upper, below: the two layers that this bundle merges.
    """

    tag: str
    domains: Mapping[str, Nodes]
    terms: Nodes
    timezone: str | None = None
    upper: "LocaleBundle | None" = None
    below: "LocaleBundle | None" = None
    _facets: dict[tuple[str, str, str | None, str], Mapping[str, Facet]] = field(default_factory=dict)
    _runtimes: dict[tuple[str, str | None, bool], _Bundle] = field(default_factory=dict)
    _lock: Any = field(default_factory=Lock)

    @cached_property
    def memo(self) -> Memo:
        """The memo of formatted values: what a function returned for a value."""
        return lru_cache(MAX_MEMOIZED)(lambda make, value: make(value))

    @cached_property
    def formats(self) -> Formats:
        """The locale's formats."""
        if self.below and self.upper and not self.upper.terms:
            return self.below.formats
        return Formats(self.tag, lambda key: self.name(key, {}), self.timezone)

    @cached_property
    def _term_bundle(self) -> _Bundle:
        known = frozenset(self.terms)  # identifiers come from clients, and most have no term
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
        merged = {**below.domains}
        for domain, nodes in self.domains.items():
            merged[domain] = layered(nodes, below.domains.get(domain))
        return LocaleBundle(self.tag, merged, layered(self.terms, below.terms), self.timezone, self, below)

    def presenter(self, isolate: Isolation, escape: str | None) -> ValuePresenter:
        """Return the presenter of values in this locale's texts."""
        return self._presenters(isolate, escape)

    @cached_property
    def _presenters(self) -> Callable[[Isolation, str | None], ValuePresenter]:
        @cache
        def presenter(isolate: Isolation, escape: str | None) -> ValuePresenter:
            return ValuePresenter(self.formats, isolate, escape, self.name, self.gender, self.memo)

        return presenter

    def name(self, key: str, form: Mapping[str, str]) -> str | None:
        """Return the name of an identifier in a grammatical form, or None."""
        term = self._term_bundle.term(IDENTIFIER_TERM + key)
        return self._term_bundle.run(term.value, form)[0] if term else None

    def has_name(self, identifier: Value) -> bool:
        """Return whether the locale has a name for an identifier."""
        return bool(self._has_name(identifier))

    @cached_property
    def _has_name(self) -> Callable[[Value], str | None]:
        return self.presenter("never", None).memoized(lambda value: self.name(value.raw, {}))

    def gender(self, key: str) -> str | None:
        """Return the gender of an identifier, or None."""
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
            facets = self._inherited(domain, id, escape, isolate) or self._compile(domain, id, escape, isolate)
            if not facets:  # an id that a client made up
                return {}
            self._facets[key] = facets
        return self._facets[key]

    def _inherited(self, domain: str, id: str, escape: str | None, isolate: Isolation) -> Mapping[str, Facet] | None:
        """Return the lower layer's facets, if nothing in the upper layer can change them."""
        if not self.upper or not self.below or self.upper.terms or id in self.upper.domains.get(domain, {}):
            return None
        facets = self.below.facets(domain, id, escape, isolate)
        is_compiled = all(facet.text is not None or facet.compiled for facet in facets.values())
        return facets if is_compiled else None

    def _compile(self, domain: str, id: str, escape: str | None, isolate: Isolation) -> Mapping[str, Facet]:
        source = self.domains.get(domain, {}).get(id)
        if not isinstance(source, ast.Message):
            return {}
        presenter = self.presenter(isolate, escape)
        message = _styled(source, presenter)
        patterns = {"short": message.value, **{a.id.name: a.value for a in message.attributes}}
        return {
            name: self._facet(domain, id, name, pattern, presenter)
            for name, pattern in patterns.items()
            if pattern is not None
        }

    def _facet(self, domain: str, id: str, name: str, pattern: ast.Pattern, presenter: ValuePresenter) -> Facet:
        compiled = compile_pattern(pattern, presenter)

        def render_by_runtime(values: Values) -> str | None:
            bundle = self._runtime(domain, presenter)
            message = bundle.get_message(id)
            pattern = message.value if name == "short" else message.attributes[name]
            text, errors = bundle.run(pattern, {key: fluent_value(value, presenter) for key, value in values.items()})
            return None if errors else text

        return Facet(
            text=compiled if isinstance(compiled, str) else None,
            compiled=None if isinstance(compiled, str) else compiled,
            variables=frozenset(_variables(pattern)),
            opens_with=_opening_variable(pattern),
            render_by_runtime=render_by_runtime,
        )

    def _runtime(self, domain: str, presenter: ValuePresenter) -> _Bundle:
        """Return the bundle that evaluates messages with fluent.runtime."""
        key = (domain, presenter.escape, presenter.isolate != "never")
        with self._lock:
            if key not in self._runtimes:
                self._runtimes[key] = _Bundle(self.tag, partial(self._find, domain, presenter))
        return self._runtimes[key]

    def _find(self, domain: str, presenter: ValuePresenter, id: str) -> Node | None:
        node = self.domains[domain].get(id) or self.terms.get(id)
        return _styled(node, presenter) if node else None


def _styled(node: Node, presenter: ValuePresenter) -> Node:
    """Return a message or a term with its own texts isolated and escaped."""
    if presenter.formats.is_rtl and presenter.isolate != "never":
        node = _Isolator().visit(node.clone())
    if presenter.escape:
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
