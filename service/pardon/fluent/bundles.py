"""The messages of a locale; each is compiled to facets on first use."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from html import escape as escape_html

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from ..arguments.reading import Value
from ..formatting.isolation import FSI, PDI, Isolation
from ..formatting.values import Formats, Memo, ValuePresenter
from .checks import IDENTIFIER_TERM
from .patterns import PatternCompiler, Render, Values
from .pseudo import pseudo_entry
from .sources import ChangedTexts, Node, Nodes, layered, pattern_of, patterns_of, variables_of, walk

__all__ = ["FACETS", "Facet", "LocaleBundle"]

FACETS = ("short", "long", "resolution", "help")  # the short one is the message's value
MAX_MEMOIZED = 4_000  # formatted values of one locale


@dataclass(frozen=True, slots=True)
class Facet:
    """One part of a message with fixed isolation and escaping.

    Args:
        text: the text, where it has no values.
        compiled: the pattern as a function of the values, where it has some.
        variables: the arguments that the pattern may use, and the messages that it refers to.
        opens_with: the argument that begins the text, or one of its variants.
        has_references: whether the pattern refers to other messages or terms.
    """

    text: str | None
    compiled: Render
    variables: frozenset[str]
    opens_with: str | None
    has_references: bool

    def render(self, values: Values) -> str | None:
        """Return the text; None where a value is missing."""
        try:
            return self.compiled(values)
        except KeyError:
            return None


class LocaleBundle:
    """The messages of one locale.

    Args:
        domains: the messages of each domain, and the terms among them.
        terms: the terms that all domains share.
        upper, below: the two layers that this bundle merges.
    """

    def __init__(
        self,
        tag: str,
        domains: Mapping[str, Nodes],
        terms: Nodes,
        timezone: str | None = None,
        upper: "LocaleBundle | None" = None,
        below: "LocaleBundle | None" = None,
    ) -> None:
        self.tag = tag
        self.domains = domains
        self.terms = terms
        self.timezone = timezone
        self.upper = upper
        self.below = below
        self.presenter = cache(self._make_presenter)
        self._memo: Memo = lru_cache(MAX_MEMOIZED)(lambda make, value: make(value))
        self._facets: dict[tuple[str, str, str | None, str], Mapping[str, Facet]] = {}

    @cached_property
    def formats(self) -> Formats:
        """The locale's formats."""
        if self.below and self.upper and not self.upper.terms:
            return self.below.formats
        return Formats(self.tag, lambda key: self.name(key, {}), self.timezone)

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

    def _make_presenter(self, isolate: Isolation, escape: str | None) -> ValuePresenter:
        """Return the presenter of values in this locale's texts."""
        return ValuePresenter(self.formats, isolate, escape, self.name, self.gender, self._memo)

    def name(self, key: str, form: Mapping[str, str]) -> str | None:
        """Return the name of an identifier in a grammatical form, or None."""
        return self._identifier_text(key, "", form)

    @cached_property
    def identifiers(self) -> Mapping[str, str]:
        """The keys of the identifiers that the locale has a term for, with their names."""
        prefix = f"-{IDENTIFIER_TERM}"
        keys = (id.removeprefix(prefix) for id in self.terms if id.startswith(prefix))
        return {key: self.name(key, {}) or key for key in keys}

    def _identifier_text(self, key: str, attribute: str, form: Mapping[str, str]) -> str | None:
        pattern = pattern_of(self.terms.get(f"-{IDENTIFIER_TERM}{key}"), attribute)
        compiler = PatternCompiler(self.presenter("never", None), self.terms.get)
        text = compiler.compile_term(pattern, {name: Value("text", value) for name, value in form.items()})
        return text if isinstance(text, str) else None

    @cached_property
    def has_name(self) -> Callable[[Value], bool]:
        """Return whether the locale has a name for an identifier."""
        return self.presenter("never", None).memoized(lambda value: bool(self.name(value.raw, {})))

    def gender(self, key: str) -> str | None:
        """Return the gender of an identifier, or None."""
        return self._identifier_text(key, "gender", {})

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
        return facets if not any(facet.has_references for facet in facets.values()) else None

    def _compile(self, domain: str, id: str, escape: str | None, isolate: Isolation) -> Mapping[str, Facet]:
        source = self.domains.get(domain, {}).get(id)
        if not isinstance(source, ast.Message):
            return {}
        presenter = self.presenter(isolate, escape)
        compiler = PatternCompiler(presenter, partial(self.find, domain, presenter=presenter))
        patterns = patterns_of(_styled(source, presenter))
        return {name: _facet(pattern, compiler) for name, pattern in patterns.items()}

    def find(self, domain: str, id: str, presenter: ValuePresenter | None = None) -> Node | None:
        """Return a message or a term by its id with the dash, its own texts isolated and escaped; None without one."""
        node = self.domains[domain].get(id) or self.terms.get(id)
        return _styled(node, presenter) if node and presenter else node


def _facet(pattern: ast.Pattern, compiler: PatternCompiler) -> Facet:
    compiled = compiler.compile(pattern)
    text = compiled if isinstance(compiled, str) else None
    return Facet(
        text=text,
        compiled=(lambda values: compiled) if isinstance(compiled, str) else compiled,
        variables=frozenset(variables_of(pattern, compiler.find)),
        opens_with=_opening_variable(pattern),
        has_references=any(isinstance(node, ast.MessageReference | ast.TermReference) for node in walk(pattern)),
    )


def _styled(node: Node, presenter: ValuePresenter) -> Node:
    """Return a message or a term with its own texts isolated and escaped."""
    if presenter.formats.is_rtl and presenter.isolate != "never":
        node = _Isolator().visit(node.clone())
    if presenter.escape:
        node = _Escaper().visit(node.clone())
    return node


def _opening_variable(pattern: ast.Pattern) -> str | None:
    """Return the argument that begins a text, or one of its variants."""
    first = pattern.elements[0]
    expression = first.expression if isinstance(first, ast.Placeable) else None
    if isinstance(expression, ast.SelectExpression):
        return next(filter(None, (_opening_variable(variant.value) for variant in expression.variants)), None)
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
