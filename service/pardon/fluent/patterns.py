"""Fluent patterns -> closures: text, variables, calls of our functions, and selects.

Patterns that refer to other messages or terms are left to fluent.runtime, which is also the oracle of the tests: every
message is rendered both ways.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fluent.syntax import ast

from ..arguments.reading import Value
from .functions import FUNCTIONS, Number, ValuePresenter, fluent_value, plain_options

__all__ = ["Render", "Values", "compile_pattern"]

Values = Mapping[str, Value]
Render = Callable[[Values], str]  # raises KeyError where a value is missing


class _UnsupportedError(Exception):
    """The pattern holds a construct that is left to fluent.runtime."""


def compile_pattern(pattern: ast.Pattern, presenter: ValuePresenter) -> str | Render | None:
    """Return the pattern's text, or a function of the values; None where the pattern is left to fluent.runtime."""
    try:
        return _pattern(pattern, presenter)
    except _UnsupportedError:
        return None


def _pattern(pattern: ast.Pattern, presenter: ValuePresenter) -> str | Render:
    parts = [_element(element, presenter) for element in pattern.elements]
    if len(parts) == 1:
        return parts[0]
    placeables = [part for part in parts if not isinstance(part, str)]
    if not placeables:
        return "".join(part for part in parts if isinstance(part, str))
    template = "".join(part.replace("%", "%%") if isinstance(part, str) else "%s" for part in parts)
    if len(placeables) == 1:
        [only] = placeables
        return lambda values: template % only(values)
    return lambda values: template % tuple([render(values) for render in placeables])


def _element(element: ast.TextElement | ast.Placeable, presenter: ValuePresenter) -> str | Render:
    return element.value or "" if isinstance(element, ast.TextElement) else _expression(element.expression, presenter)


def _expression(expression: Any, presenter: ValuePresenter) -> str | Render:
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression, presenter)
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.VariableReference):
        return _variable(expression.id.name, presenter)
    if isinstance(expression, ast.SelectExpression):
        return _select(expression, presenter)
    return _function_call(expression, presenter)


def _variable(name: str, presenter: ValuePresenter) -> Render:
    show = presenter.memoized(presenter.show)
    return lambda values: show(values[name])


def _function_call(expression: Any, presenter: ValuePresenter) -> Render:
    name, operand = _operand(expression, presenter)
    locale = presenter.formats.locale
    show = presenter.memoized(lambda value: str(operand(value).format(locale)))
    return lambda values: show(values[name])


def _operand(expression: Any, presenter: ValuePresenter) -> tuple[str, Callable[[Value], Any]]:
    """Return the variable of an expression, and the function from its value to what Fluent selects on or shows."""
    if isinstance(expression, ast.VariableReference):
        return expression.id.name, lambda value: fluent_value(value, presenter)
    if isinstance(expression, ast.FunctionReference):
        apply = FUNCTIONS[expression.id.name].apply
        name, operand = _operand(expression.arguments.positional[0], presenter)
        options = plain_options({o.name.name: o.value.parse()["value"] for o in expression.arguments.named})
        return name, lambda value: apply(operand(value), **options)
    raise _UnsupportedError


def _select(expression: ast.SelectExpression, presenter: ValuePresenter) -> Render:
    name, choose = _selector(expression, presenter)
    variants = [_as_function(_pattern(variant.value, presenter)) for variant in expression.variants]
    return lambda values: variants[choose(values[name])](values)


def _as_function(rendered: str | Render) -> Render:
    return (lambda values: rendered) if isinstance(rendered, str) else rendered


def _selector(expression: ast.SelectExpression, presenter: ValuePresenter) -> tuple[str, Callable[[Value], int]]:
    """Return the selector's variable, and the function from its value to the position of the variant."""
    selector: Any = expression.selector
    name, operand = _operand(selector, presenter)
    default = next(n for n, variant in enumerate(expression.variants) if variant.default)
    keys = [_variant_key(variant.key) for variant in expression.variants]
    function = FUNCTIONS[selector.id.name] if isinstance(selector, ast.FunctionReference) else None
    if function and function.key:
        return name, presenter.memoized(_key_chooser(function.key, keys, default, presenter))
    return name, presenter.memoized(_number_chooser(operand, keys, default))


def _variant_key(key: ast.Identifier | ast.NumberLiteral) -> str | float:
    return key.name if isinstance(key, ast.Identifier) else float(key.parse()["value"])


def _key_chooser(
    key_of: Callable[[Value, ValuePresenter], str],
    keys: Sequence[str | float],
    default: int,
    presenter: ValuePresenter,
) -> Callable[[Value], int]:
    positions = _positions(keys)
    return lambda value: positions.get(key_of(value, presenter), default)


def _number_chooser(
    operand: Callable[[Value], Any], keys: Sequence[str | float], default: int
) -> Callable[[Value], int]:
    """The first variant whose key is the number itself or its plural category."""
    positions = _positions(keys)

    def choose(value: Value) -> int:
        selected = operand(value)
        if not isinstance(selected, Number):  # absent
            return default
        found = (positions.get(float(selected)), positions.get(selected.category()))
        return min((n for n in found if n is not None), default=default)

    return choose


def _positions(keys: Sequence[str | float]) -> Mapping[str | float, int]:
    return {key: n for n, key in reversed([*enumerate(keys)])}
