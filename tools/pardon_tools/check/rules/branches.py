"""The branches of a text: what it shows for one choice of variants."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from fluent.syntax import ast

from pardon.fluent.checks import literal_text
from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .selectors import key_of, selected

__all__ = ["Branch", "Shown", "branches"]

MAX_BRANCHES = 100  # of one text

Choice = tuple[ast.SelectExpression, ast.Variant]


class Shown(NamedTuple):
    """A value in a text.

    Args:
        name: of the variable.
        function: that formats it; empty if none does.
        options: of the function's call.
        node: the placeable's expression.
        position: its place among the elements of the branch.
    """

    name: str
    function: str
    options: tuple[tuple[str, str], ...]
    node: ast.VariableReference | ast.FunctionReference
    position: int

    @property
    def form(self) -> str:
        """The call without its variable, as a translator writes it."""
        options = "".join(f', {name}: "{value}"' for name, value in self.options)
        return f"{self.function}(${self.name}{options})" if self.function else f"${self.name}"


class Branch(NamedTuple):
    """A text with one variant chosen of every select expression.

    Args:
        choices: the variants, outer ones first.
        elements: the text elements and the expressions that it shows.
    """

    choices: tuple[Choice, ...]
    elements: tuple[Any, ...]

    @property
    def plain(self) -> str:
        """The text with a hole for each value."""
        return "".join(plain_element(element) for element in self.elements)

    @property
    def shown(self) -> Iterator[Shown]:
        """The values that the branch shows, in order."""
        for index, element in enumerate(self.elements):
            if isinstance(element, ast.VariableReference):
                yield Shown(element.id.name, "", (), element, index)
            elif isinstance(element, ast.FunctionReference) and element.arguments.positional:
                operand = element.arguments.positional[0]
                if isinstance(operand, ast.VariableReference):
                    yield Shown(operand.id.name, element.id.name, _options(element), element, index)

    def before(self, index: int) -> str:
        """Return the text between an element and the value before it."""
        return self._beside(self.elements[:index][::-1])[::-1]

    def after(self, index: int) -> str:
        """Return the text between an element and the value after it."""
        return self._beside(self.elements[index + 1 :], reverse=False)

    def _beside(self, elements: tuple[Any, ...], *, reverse: bool = True) -> str:
        found = ""
        for element in elements:
            plain = plain_element(element)
            if plain == HOLE:
                return found + HOLE
            found += plain[::-1] if reverse else plain
        return found


def plain_element(element: Any) -> str:
    """Return the text of an element, a hole for a value."""
    if isinstance(element, ast.TextElement):
        return str(element.value)
    return literal_text(element) if isinstance(element, ast.StringLiteral) else HOLE


def _options(call: ast.FunctionReference) -> tuple[tuple[str, str], ...]:
    return tuple((option.name.name, _value(option.value)) for option in call.arguments.named)


def _value(node: ast.StringLiteral | ast.NumberLiteral) -> str:
    return literal_text(node) if isinstance(node, ast.StringLiteral) else str(node.value)


@lru_cache(4_096)  # several rules read them, of a translation and of its English
def branches(text: Text) -> tuple[Branch, ...]:
    """Return the branches of a text, the first `MAX_BRANCHES` of them; contradictory choices are left out."""
    return tuple(islice(_branches(text.pattern.elements, ()), MAX_BRANCHES))


def _branches(elements: list[Any], choices: tuple[Choice, ...]) -> Iterator[Branch]:
    """Yield the branches of a pattern's elements, given the choices so far."""
    shown: list[Any] = []
    for n, element in enumerate(elements):
        expression = element
        while isinstance(expression, ast.Placeable):
            expression = expression.expression
        if not isinstance(expression, ast.SelectExpression):
            shown.append(expression)
            continue
        for variant in expression.variants:
            if not _contradicts(expression, variant, choices):
                rest = [*variant.value.elements, *elements[n + 1 :]]
                for branch in _branches(rest, (*choices, (expression, variant))):
                    yield Branch(branch.choices, (*shown, *branch.elements))
        return
    yield Branch(choices, tuple(shown))


def _contradicts(select: ast.SelectExpression, variant: ast.Variant, choices: tuple[Choice, ...]) -> bool:
    """Return whether another choice by the same value excludes a variant: [one] here is not [other] there."""
    found = selected(select)
    for other, chosen in choices if found else ():
        other_found = selected(other)
        if other_found is None or found is None:
            continue
        if (other_found[0], other_found[1].id.name) != (found[0], found[1].id.name):
            continue
        key, other_key = key_of(variant), key_of(chosen)
        mine = variant.default and other_key not in map(key_of, select.variants)
        theirs = chosen.default and key not in map(key_of, other.variants)
        if key != other_key and not mine and not theirs:
            return True
    return False
