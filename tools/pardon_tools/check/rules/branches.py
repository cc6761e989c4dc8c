"""The branches of a text: what it shows for one choice of variants."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from fluent.syntax import ast

from pardon.fluent.checks import literal_text
from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .rule import Violation, at_node
from .selectors import key_of, selected

__all__ = ["Branch", "Choice", "Shown", "branches", "faulty_values"]

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
        return _joined(self.elements)

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

    def keys_of(self, function: str, name: str) -> list[str]:
        """Return the keys of the variants that are chosen by a function of a variable."""
        return [key_of(variant) for select, variant in self.choices if selected(select) == (function, name)]

    def before(self, index: int) -> str:
        """Return the text between an element and the value before it."""
        plain = _joined(self.elements[:index])
        return plain[max(plain.rfind(HOLE), 0) :]

    def after(self, index: int) -> str:
        """Return the text between an element and the value after it."""
        text, hole, _ = _joined(self.elements[index + 1 :]).partition(HOLE)
        return text + hole


def _joined(elements: Iterable[Any]) -> str:
    """Return the text of elements, a hole for each value."""
    return "".join(map(_plain, elements))


def _plain(element: Any) -> str:
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


def faulty_values(text: Text, fault: Callable[[Branch, Shown], str | None]) -> Iterator[Violation]:
    """Yield a violation for each value with a fault, that in the first branch which has it."""
    seen: set[int] = set()
    for branch in branches(text):
        for shown in branch.shown:
            if id(shown.node) not in seen and (message := fault(branch, shown)):
                seen.add(id(shown.node))
                yield at_node(text.unit, shown.node, message)


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
    for other, chosen in choices:
        if not found[1] or selected(other) != found:
            continue
        key, other_key = key_of(variant), key_of(chosen)
        mine = variant.default and other_key not in map(key_of, select.variants)
        theirs = chosen.default and key not in map(key_of, other.variants)
        if key != other_key and not mine and not theirs:
            return True
    return False
