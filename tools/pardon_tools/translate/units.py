"""A message or term of a locale, its texts, the English beside it, and its state."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from pardon.catalog.entries import INTERFACE, Argument, Entry
from pardon.fluent.bundles import FACETS
from pardon.fluent.ftl_files import SourceFile
from pardon.fluent.sources import is_stub

from .plain_text import Part
from .state import Hashes, MessageState, state_key
from .variants import facet_patterns, hash_of

if TYPE_CHECKING:
    from .project import Locale

__all__ = ["Key", "Text", "Unit"]

Key = tuple[str | None, str]  # domain and id; terms have no domain


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

    @cached_property
    def all_plain(self) -> str:
        """The text and its variants as plain texts, one below the other."""
        return "\n".join(part.plain for part in self.parts)

    @property
    def source(self) -> str:
        """The Fluent source in one line."""
        return " ".join(str(serialize_pattern(self.pattern)).split())

    @property
    def english(self) -> "Text | None":
        """The English of this facet."""
        return self.unit.english_texts.get(self.facet)

    @cached_property
    def endings(self) -> list[Part]:
        """The parts that can end the text."""
        return list(self._endings(self.parts[0], {id(part.pattern): part for part in self.parts}))

    def _endings(self, part: Part, by_pattern: Mapping[int, Part]) -> Iterator[Part]:
        last = part.pattern.elements[-1]
        expression = last.expression if isinstance(last, ast.Placeable) else None
        if not isinstance(expression, ast.SelectExpression):
            yield part
            return
        for variant in expression.variants:
            yield from self._endings(by_pattern[id(variant.value)], by_pattern)


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
        """The texts by facet, without stubs; the value of a term counts as the short one."""
        patterns = facet_patterns(self.entry).items()
        return {facet: Text(self, facet, pattern) for facet, pattern in patterns if not is_stub(pattern)}

    @cached_property
    def all_texts(self) -> Mapping[str, Text]:
        """The texts of this layer and those below, by facet."""
        inherited = self.locale.inherited(self.domain, self.id)
        return {**(inherited.texts if inherited else {}), **self.texts}

    @property
    def is_message(self) -> bool:
        """True for a message, False for a term."""
        return isinstance(self.entry, ast.Message)

    @property
    def is_interface(self) -> bool:
        """True for a word of the pages."""
        return self.domain == INTERFACE

    @cached_property
    def english(self) -> "Unit | None":
        """The English of this message; None for English itself."""
        return self.locale.english.find(self.domain, self.id) if self.locale.english else None

    @cached_property
    def catalog_entry(self) -> Entry | None:
        """The entry of the catalogue, or that of a word of the pages."""
        catalog = self.locale.interface if self.is_interface else self.locale.catalog
        return catalog.get(self.domain, self.id) if self.domain else None

    @property
    def note(self) -> str:
        """The note of the entry, or the comment above the English of a word of the pages."""
        if self.is_interface and self.english and self.english.entry.comment:
            return self.english.entry.comment.content or ""
        return self.catalog_entry.note if self.catalog_entry else ""

    def argument(self, name: str) -> Argument | None:
        """Return an argument of the entry."""
        entry = self.catalog_entry
        return next((a for a in entry.arguments if a.name == name), None) if entry else None

    @cached_property
    def english_texts(self) -> Mapping[str, Text]:
        """The English texts of all layers, by facet."""
        if self.english is None:
            return {}
        return self.english.all_texts if self.is_message else self.english.texts

    # The state of the translation

    @cached_property
    def hashes(self) -> Hashes:
        """The hashes of the texts, by facet."""
        return {facet: hash_of(text.pattern) for facet, text in self.texts.items()}

    @property
    def english_hashes(self) -> Hashes:
        """The hashes of the English texts, by facet; a term's attributes are the grammar of one language."""
        facets = self.english_texts if self.is_message else self.english_texts.keys() & {FACETS[0]}
        found = {facet: self.english_texts[facet].unit for facet in facets}
        return {facet: unit.hashes[facet] for facet, unit in found.items()}

    @property
    def key(self) -> str:
        """The key in state.toml."""
        return state_key(self.domain, self.id)

    @property
    def state(self) -> MessageState:
        """The recorded state."""
        return self.locale.state.messages.get(self.key, MessageState())

    @cached_property
    def stale_facets(self) -> tuple[str, ...]:
        """The facets whose English has changed and whose translation has not."""
        return tuple(self.state.stale_facets(self.english_hashes, self.hashes)) if self.state.hashes else ()

    @property
    def is_reviewed(self) -> bool:
        """True if a second person has read exactly these texts."""
        return self.state.is_reviewed(self.hashes)

    @property
    def missing_facets(self) -> list[str]:
        """The English facets of a message without a translation in any layer."""
        return [facet for facet in self.english_texts if self.is_message and facet not in self.all_texts]
