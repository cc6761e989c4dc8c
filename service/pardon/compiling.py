"""Fluent patterns -> plain functions, for what nearly all messages consist of.

Text, variables, calls of our functions and selects become a function from placed values to a text. What
refers to other messages or terms is left to fluent.runtime, which is the measure for all of it: a test renders
every message both ways.
"""

from collections.abc import Callable, Mapping
from typing import Any

from babel import Locale
from fluent.syntax import ast

from .functions import FUNCTIONS, Number, call

__all__ = ["Evaluate", "compile_pattern"]

Values = Mapping[str, Any]
Evaluate = Callable[[Values], str]
Operand = Callable[[Values], Any]

_CALLS = {name: call(function) for name, function in FUNCTIONS.items()}


class _Unsupported(Exception):  # noqa: N818  (it never leaves this module)
    """The pattern holds something that is left to fluent.runtime."""


def compile_pattern(pattern: ast.Pattern, locale: Locale) -> Evaluate | None:
    """Return a function that makes the pattern's text, None where it has to be left to fluent.runtime.

    The function raises KeyError where a value is missing that the text needs.
    """
    try:
        return _pattern(pattern, locale)
    except _Unsupported:
        return None


def _pattern(pattern: ast.Pattern, locale: Locale) -> Evaluate:
    parts = [_element(element, locale) for element in pattern.elements]
    if all(isinstance(part, str) for part in parts):
        text = "".join(map(str, parts))
        return lambda values: text
    if len(parts) == 1 and callable(parts[0]):
        return parts[0]
    return lambda values: "".join([part if part.__class__ is str else part(values) for part in parts])  # type: ignore[operator]


def _element(element: ast.TextElement | ast.Placeable, locale: Locale) -> str | Evaluate:
    if isinstance(element, ast.TextElement):
        return element.value or ""
    return _expression(element.expression, locale)


def _expression(expression: Any, locale: Locale) -> str | Evaluate:
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression, locale)
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.SelectExpression):
        return _select(expression, locale)
    operand = _operand(expression)
    return lambda values: operand(values).format(locale)


def _operand(expression: Any) -> Operand:
    if isinstance(expression, ast.VariableReference):
        name = expression.id.name
        return lambda values: values[name]
    if isinstance(expression, ast.FunctionReference):
        apply = _CALLS[expression.id.name]
        (argument,) = expression.arguments.positional
        operand = _operand(argument)
        options = {option.name.name: option.value.parse()["value"] for option in expression.arguments.named}
        return lambda values: apply(operand(values), **options)
    raise _Unsupported


def _select(expression: ast.SelectExpression, locale: Locale) -> Evaluate:
    selector = _operand(expression.selector)
    texts = [_pattern(variant.value, locale) for variant in expression.variants]
    keys = [_key(variant.key) for variant in expression.variants]
    default = next(text for text, variant in zip(texts, expression.variants, strict=True) if variant.default)
    cases = list(zip(keys, texts, strict=True))

    def evaluate(values: Values) -> str:
        value = selector(values)
        if isinstance(value, Number):
            return _numeric_case(value, cases, default)(values)
        for key, text in cases:
            if value == key:
                return text(values)
        return default(values)

    return evaluate


def _key(key: ast.Identifier | ast.NumberLiteral) -> str | float:
    return key.name if isinstance(key, ast.Identifier) else float(key.parse()["value"])


def _numeric_case(number: Number, cases: list[tuple[str | float, Evaluate]], default: Evaluate) -> Evaluate:
    """The first variant wins whose key is the number itself or its plural category."""
    category = None
    for key, text in cases:
        if key.__class__ is float:
            if number == key:
                return text
            continue
        category = category or number.category()
        if key == category:
            return text
    return default
