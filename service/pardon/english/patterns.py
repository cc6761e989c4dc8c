"""A Fluent pattern -> cases: sequences of literals and holes, one for each way through its selects."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_variant_key

from ..fluent.sources import pattern_of

__all__ = ["MAX_CASES", "Case", "Hole", "Split", "Unreadable", "cases_of"]

MAX_CASES = 64  # of one pattern
MAX_DEPTH = 20  # of references and selects inside each other

Find = Callable[[str], ast.Message | ast.Term | None]  # by id, a term's with its dash
Bound = Mapping[str, str]  # the arguments that a reference gives a term


class Unreadable(Exception):  # noqa: N818  (it never leaves this package)
    """The pattern has too many cases, or holes that nothing separates."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A place where a value stands: the argument, and the function that prints it, if any, with its options."""

    argument: str
    function: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a pattern: literals with a hole between any two.

    Args:
        literals: one more than there are holes; only the first and the last may be empty.
        holes: in order.
        fixed: the arguments whose value the case implies, None for an absent one.
    """

    literals: tuple[str, ...]
    holes: tuple[Hole, ...]
    fixed: Mapping[str, str | None]

    @property
    def has_words(self) -> bool:
        """True if the case has words beside its values."""
        return any(char.isalpha() for literal in self.literals for char in literal)

    def split(self, text: str, may_be_empty: Callable[[str], bool]) -> "Split | None":
        """Locate the literals in a text, in time linear in its length.

        Args:
            text: what may have been printed from this case.
            may_be_empty: returns whether an argument may have no value.

        Returns:
            What stands in the holes; None where the text is of another case.
        """
        start, stop = len(self.literals[0]), len(text) - len(self.literals[-1])
        if not self.holes:
            return Split((), is_unique=True) if text == self.literals[0] else None
        if start > stop or not (text.startswith(self.literals[0]) and text.endswith(self.literals[-1])):
            return None
        least = [0 if may_be_empty(hole.argument) else 1 for hole in self.holes]
        first = self._from_left(text, start, stop, least)
        if first is None:
            return None
        return Split(first, is_unique=first == self._from_right(text, start, stop, least))

    def _from_left(self, text: str, start: int, stop: int, least: list[int]) -> tuple[str, ...] | None:
        values = []
        for literal, length in zip(self.literals[1:-1], least, strict=False):
            found = text.find(literal, start + length, stop)
            if found < 0:
                return None
            values.append(text[start:found])
            start = found + len(literal)
        return (*values, text[start:stop]) if stop - start >= least[-1] else None

    def _from_right(self, text: str, start: int, stop: int, least: list[int]) -> tuple[str, ...]:
        values = []
        for literal, length in zip(reversed(self.literals[1:-1]), reversed(least), strict=False):
            found = text.rfind(literal, start, stop - length)
            values.append(text[found + len(literal) : stop])
            stop = found
        return (text[start:stop], *reversed(values))


class Split(NamedTuple):
    """The texts in the holes of a case, and whether the match is unique."""

    values: tuple[str, ...]
    is_unique: bool


@dataclass(frozen=True, slots=True)
class _Draft:
    """A case under way: literals and holes as they come."""

    pieces: tuple[str | Hole, ...] = ()
    fixed: Mapping[str, str | None] = field(default_factory=dict)

    def __add__(self, other: "_Draft") -> "_Draft":
        return _Draft(self.pieces + other.pieces, {**self.fixed, **other.fixed})

    def agrees(self, other: "_Draft") -> bool:
        """Return whether two cases can hold at once."""
        return all(other.fixed.get(name, value) == value for name, value in self.fixed.items())

    def finished(self) -> Case:
        """Join neighbouring literals, and leave out the holes of absent values."""
        literals, holes = [""], []
        for piece in self.pieces:
            if isinstance(piece, str):
                literals[-1] += piece
            elif self.fixed.get(piece.argument, "") is not None:
                literals.append("")
                holes.append(piece)
        if not all(literals[1:-1]):
            raise Unreadable
        return Case(tuple(literals), tuple(holes), self.fixed)


def cases_of(pattern: ast.Pattern, find: Find) -> tuple[Case, ...]:
    """Return the cases of a message's pattern.

    Raises:
        Unreadable: there are over `MAX_CASES`, or two holes stand side by side.
    """
    return tuple(draft.finished() for draft in _Expansion(find).pattern(pattern, None, 0))


class _Expansion:
    """Expands the selects and references of a message. `bound` is None outside of terms."""

    def __init__(self, find: Find) -> None:
        self.find = find

    def pattern(self, pattern: ast.Pattern, bound: Bound | None, depth: int) -> list[_Draft]:
        if depth > MAX_DEPTH:
            raise Unreadable
        cases = [_Draft()]
        for element in pattern.elements:
            options = self.element(element, bound, depth)
            cases = [case + option for case in cases for option in options if case.agrees(option)]
            if len(cases) > MAX_CASES:
                raise Unreadable
        return cases

    def element(self, element: Any, bound: Bound | None, depth: int) -> list[_Draft]:
        match element:
            case ast.TextElement():
                return [_Draft((element.value,))]
            case ast.Placeable():
                return self.element(element.expression, bound, depth)
            case ast.StringLiteral() | ast.NumberLiteral():
                return [_Draft((str(element.parse()["value"]),))]
            case ast.SelectExpression():
                return self.select(element, bound, depth)
            case ast.VariableReference() if bound is not None:
                return [_Draft((bound.get(element.id.name, ""),))]
            case ast.VariableReference() | ast.FunctionReference():
                return [_Draft((_hole(element),))]
            case ast.TermReference() | ast.MessageReference():
                return self.reference(element, bound, depth)
        raise Unreadable

    def reference(self, node: Any, bound: Bound | None, depth: int) -> list[_Draft]:
        is_term = isinstance(node, ast.TermReference)
        target = self.find(f"-{node.id.name}" if is_term else node.id.name)
        pattern = pattern_of(target, node.attribute.name if node.attribute else "")
        if pattern is None:
            raise Unreadable
        return self.pattern(pattern, _options(node) if is_term else bound, depth + 1)

    def select(self, node: Any, bound: Bound | None, depth: int) -> list[_Draft]:
        selector: Any = node.selector
        if bound is not None and isinstance(selector, ast.VariableReference):
            given = bound.get(selector.id.name)
            default = next(variant for variant in node.variants if variant.default)
            chosen = next((v for v in node.variants if serialize_variant_key(v.key) == given), default)
            return self.pattern(chosen.value, bound, depth + 1)
        cases = []
        for variant in node.variants:
            fixed = {} if variant.default else _fixed(selector, variant)
            for option in self.pattern(variant.value, bound, depth + 1):
                # A number that the text prints is read there: `one` is -1, too.
                implied = _Draft((), {} if _is_printed(fixed, variant.key, option) else fixed)
                cases += [implied + option] if implied.agrees(option) else []
        return cases


def _hole(node: Any) -> Hole:
    if isinstance(node, ast.VariableReference):
        return Hole(node.id.name)
    operand = node.arguments.positional[0] if node.arguments.positional else None
    if not isinstance(operand, ast.VariableReference):
        raise Unreadable
    return Hole(operand.id.name, node.id.name, _options(node))


def _options(node: ast.FunctionReference | ast.TermReference) -> dict[str, str]:
    named = node.arguments.named if node.arguments else ()
    return {option.name.name: str(option.value.parse()["value"]) for option in named}


def _fixed(selector: Any, variant: ast.Variant) -> dict[str, str | None]:
    """Return the value that a variant implies for its selector. English has `one` for 1 alone."""
    key = serialize_variant_key(variant.key)
    if isinstance(selector, ast.VariableReference):
        value = key if isinstance(variant.key, ast.NumberLiteral) else {"one": "1"}.get(key)
        return {selector.id.name: value} if value else {}
    if isinstance(selector, ast.FunctionReference) and selector.id.name == "KEY":
        operand: Any = selector.arguments.positional[0]
        return {operand.id.name: None if key == "none" else key}
    return {}


def _is_printed(fixed: Mapping[str, str | None], key: Any, option: _Draft) -> bool:
    """Return whether a plural variant prints its number."""
    is_plural = isinstance(key, ast.Identifier) and key.name == "one"
    return is_plural and any(isinstance(piece, Hole) and piece.argument in fixed for piece in option.pieces)
