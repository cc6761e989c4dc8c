"""Fluent patterns -> plain functions, for what nearly all messages consist of.

Text, variables, calls of our functions and selects become a function from values to a text, made for one style. What
refers to other messages or terms is left to fluent.runtime, which is the measure for all of it: a test renders
every message both ways.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from fluent.syntax import ast

from .arguments import Value
from .caching import BoundedCache
from .functions import AS_THEY_ARE, FUNCTIONS, Number, Style, place, plain_options

__all__ = ["Evaluate", "compile_pattern"]

Values = Mapping[str, Value]
Evaluate = Callable[[Values], str]
Text = str | Evaluate  # the same for all values, or not
T = TypeVar("T")

# Beside the numbers, the types of few values: what a value of them becomes is remembered.
_NAMED = frozenset({"identifier", "territory", "language"})
_MAX_NAME = 64  # characters
_SIZE = 500  # bytes of what is remembered: a short text, its key


class _Unsupported(Exception):  # noqa: N818  (it never leaves this module)
    """The pattern holds something that is left to fluent.runtime."""


def compile_pattern(pattern: ast.Pattern, style: Style) -> Text | None:
    """Return the pattern's text or a function that makes it, None where it has to be left to fluent.runtime.

    The function raises KeyError where a value is missing that the text needs.
    """
    try:
        return _pattern(pattern, style)
    except _Unsupported:
        return None


def _pattern(pattern: ast.Pattern, style: Style) -> Text:
    parts = list(_joined([_element(element, style) for element in pattern.elements]))
    if len(parts) == 1:
        return parts[0]
    template = "".join(part.replace("%", "%%") if isinstance(part, str) else "%s" for part in parts)
    made = [part for part in parts if not isinstance(part, str)]
    if len(made) == 1:
        (only,) = made
        return lambda values: template % only(values)
    if len(made) == 2:
        first, second = made
        return lambda values: template % (first(values), second(values))
    return lambda values: template % tuple([part(values) for part in made])


def _joined(parts: list[Text]) -> Iterator[Text]:
    """Join what stands side by side and is always the same."""
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        if text:
            yield text
        text = ""
        yield part
    if text or not any(callable(part) for part in parts):
        yield text


def _element(element: ast.TextElement | ast.Placeable, style: Style) -> Text:
    if isinstance(element, ast.TextElement):
        return element.value or ""
    return _expression(element.expression, style)


def _expression(expression: Any, style: Style) -> Text:
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression, style)
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.SelectExpression):
        return _select(expression, style)
    name, operand = _operand(expression, style)
    if isinstance(expression, ast.VariableReference):
        return _variable(name, style)
    text = FUNCTIONS[expression.id.name].text if _is_of_variable(expression) else None
    if text:
        return _remembering(name, lambda value: text(value, style), style)
    locale = style.formats.locale
    return _remembering(name, lambda value: str(operand(value).format(locale)), style)


def _variable(name: str, style: Style) -> Evaluate:
    other = _remembering(name, style.show, style)
    kept = AS_THEY_ARE if style.keeps_ascii else frozenset()

    def evaluate(values: Values) -> str:
        type, raw, _ = values[name]
        return raw if type in kept and raw and raw.isascii() else other(values)

    return evaluate


def _operand(expression: Any, style: Style) -> tuple[str, Callable[[Value], Any]]:
    """Return the variable that an expression is about, and what makes of its value what Fluent selects on or shows."""
    if isinstance(expression, ast.VariableReference):
        return expression.id.name, lambda value: place(value, style)
    if isinstance(expression, ast.FunctionReference):
        apply = FUNCTIONS[expression.id.name].apply
        name, operand = _operand(expression.arguments.positional[0], style)
        options = {option.name.name: option.value.parse()["value"] for option in expression.arguments.named}
        plain = plain_options(options)
        return name, lambda value: apply(operand(value), **plain)
    raise _Unsupported


def _select(expression: ast.SelectExpression, style: Style) -> Evaluate:
    name, operand = _operand(expression.selector, style)
    cases = [(_key(variant.key), _pattern(variant.value, style)) for variant in expression.variants]
    default = next(n for n, variant in enumerate(expression.variants) if variant.default)
    key = _function_key(expression.selector)
    if key:
        return _select_key(name, key, style, dict(reversed(cases)), cases[default][1])

    def choose(value: Value) -> Text:
        selected = operand(value)
        if isinstance(selected, Number):
            return _numeric_case(selected, cases, cases[default][1])
        return next((text for case, text in cases if selected == case), cases[default][1])

    chosen = _remembering(name, choose, style)

    def evaluate(values: Values) -> str:
        text = chosen(values)
        return text if isinstance(text, str) else text(values)

    return evaluate


def _select_key(
    name: str, key: Callable[[Value, Style], str], style: Style, texts: Mapping[str | float, Text], default: Text
) -> Evaluate:
    def evaluate(values: Values) -> str:
        text = texts.get(key(values[name], style), default)
        return text if isinstance(text, str) else text(values)

    return evaluate


def _function_key(selector: Any) -> Callable[[Value, Style], str] | None:
    """Return what KEY and GENDER of a variable select on."""
    return FUNCTIONS[selector.id.name].key if _is_of_variable(selector) else None


def _is_of_variable(expression: Any) -> bool:
    is_call = isinstance(expression, ast.FunctionReference)
    return is_call and isinstance(expression.arguments.positional[0], ast.VariableReference)


def _key(key: ast.Identifier | ast.NumberLiteral) -> str | float:
    return key.name if isinstance(key, ast.Identifier) else float(key.parse()["value"])


def _numeric_case(number: Number, cases: list[tuple[str | float, Text]], default: Text) -> Text:
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


def _remembering(name: str, make: Callable[[Value], T], style: Style) -> Callable[[Values], T]:
    """Return what makes something of a variable's value, and remembers it for what comes again: numbers, names."""
    known: BoundedCache[T] = style.remembered
    get = known.get

    def evaluate(values: Values) -> T:
        value = values[name]
        type, raw, _ = value
        # Not 0: -0 is equal to it, and shown with its sign.
        if not (raw if raw.__class__ is Decimal else type in _NAMED and _is_short(raw) and not value.safe):
            return make(value)
        key = (make, type, raw)
        found = get(key)
        if found is None:
            found = make(value)
            known.put(key, found, _SIZE)
        return found

    return evaluate


def _is_short(raw: str | None) -> bool:
    return raw is not None and len(raw) <= _MAX_NAME
