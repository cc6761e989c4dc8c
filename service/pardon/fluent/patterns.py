"""Fluent patterns -> Python expressions, for what nearly all messages consist of.

Text, variables, calls of our functions and selects are written as one expression, for one style: what a locale says of
values is then a template that Python fills, with a call for what has to be formatted. `layouts.py` puts the expressions
of a message together. What refers to other messages or terms is left to fluent.runtime, which is the measure for all
of it: a test renders every message both ways.

A written expression holds texts as literals (`repr`) and names of objects, nothing else. No value is ever part of it.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NoReturn

from fluent.syntax import ast

from ..arguments.reading import Value
from .functions import AS_THEY_ARE, FUNCTIONS, Number, Style, key_of, place, plain_options, remembering

__all__ = ["MAX_LENGTH", "Code", "compile_pattern", "local_name", "name_of"]

MAX_LENGTH = 4_000  # characters of one value as it stands in the text: a list of a long item and others
_MAX_DEPTH = 20  # patterns within patterns; Python nests 200 parentheses at most


class _Unsupported(Exception):  # noqa: N818  (it never leaves this module)
    """The pattern holds something that is left to fluent.runtime."""


class Code:
    """A pattern as a Python expression.

    Args:
        source: the expression; what `local_name` makes of an argument's name is its value there.
        variables: the arguments that it needs.
        names: the objects that it refers to.
        longest: characters of its text at most; 0 where it may be empty.
    """

    def __init__(self, source: str, variables: Sequence[str], names: Mapping[str, Any], longest: int) -> None:
        self.source = source
        self.variables = variables
        self.names = names
        self.longest = longest

    def evaluate(self, values: Mapping[str, Value]) -> str:
        """Return the text; KeyError tells that a value is missing that it needs."""
        return self._function(*[values.get(name, _MISSING) for name in self.variables])

    @cached_property
    def _function(self) -> Callable[..., str]:
        parameters = ", ".join(map(local_name, self.variables))
        function: Callable[..., str] = eval(f"lambda {parameters}: {self.source}", {**self.names})
        return function


class _Missing:
    """Stands where a value is missing. Not every text needs every value, so only its use is an error."""

    def __getitem__(self, index: int) -> NoReturn:
        raise KeyError

    def __iter__(self) -> NoReturn:
        raise KeyError

    def __getattr__(self, name: str) -> NoReturn:
        raise KeyError


_MISSING: Any = _Missing()


def compile_pattern(pattern: ast.Pattern, style: Style) -> str | Code | None:
    """Return the pattern's text or the code that makes it, None where it has to be left to fluent.runtime."""
    writer = _Writer(style)
    try:
        written = writer.pattern(pattern, 0)
    except _Unsupported:
        return None
    if not isinstance(written, _Source):
        return written
    says_something = any(isinstance(element, ast.TextElement) and element.value for element in pattern.elements)
    return Code(written, [*writer.variables], writer.names, writer.longest if says_something else 0)


def name_of(thing: Any, hint: str) -> str:
    """Return a name for an object in written code: no other object that is alive has the same."""
    return f"{hint}_{id(thing):x}"


def local_name(argument: str) -> str:
    """Return the name of an argument's value in written code, another one for each name that Fluent allows."""
    return "a_" + argument.replace("_", "__").replace("-", "_h")


class _Source(str):
    """A Python expression. A plain string is a text that says itself."""

    __slots__ = ()


class _Writer:
    """Writes a pattern in one style, and collects what the names in it stand for."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.names: dict[str, Any] = {}
        self.variables: dict[str, None] = {}
        self.longest = 0  # of all cases together

    def pattern(self, pattern: ast.Pattern, depth: int) -> str | _Source:
        if depth > _MAX_DEPTH:
            raise _Unsupported
        parts = [self._element(element, depth) for element in pattern.elements]
        made = [part for part in parts if isinstance(part, _Source)]
        if not made:
            return "".join(parts)
        if len(parts) == 1:
            return made[0]
        template = "".join("%s" if isinstance(part, _Source) else part.replace("%", "%%") for part in parts)
        return _Source(f"{template!r} % ({', '.join(made)},)")

    def _element(self, element: ast.TextElement | ast.Placeable, depth: int) -> str | _Source:
        if isinstance(element, ast.TextElement):
            self.longest += len(element.value or "")
            return element.value or ""
        return self._expression(element.expression, depth)

    def _expression(self, expression: Any, depth: int) -> str | _Source:
        if isinstance(expression, ast.Placeable):
            return self._expression(expression.expression, depth)
        if isinstance(expression, ast.StringLiteral):
            self.longest += len(expression.value)
            return str(expression.parse()["value"])
        if isinstance(expression, ast.SelectExpression):
            return self._select(expression, depth)
        self.longest += MAX_LENGTH
        if isinstance(expression, ast.VariableReference):
            return self._variable(expression.id.name)
        return self._call(expression)

    def _variable(self, name: str) -> _Source:
        show = self._refer(self.style.show_again, "show")
        value = self._value(name)
        if not self.style.keeps_ascii:
            return _Source(f"{show}({value})")
        kept = self._refer(AS_THEY_ARE, "kept")
        return _Source(f"(r if {value}[0] in {kept} and (r := {value}[1]) and r.isascii() else {show}({value}))")

    def _call(self, expression: Any) -> _Source:
        style, (name, operand) = self.style, _operand(expression, self.style)
        text = FUNCTIONS[expression.id.name].text if _is_of_variable(expression) else None
        locale = style.formats.locale
        make = (lambda value: text(value, style)) if text else (lambda value: str(operand(value).format(locale)))
        return _Source(f"{self._refer(remembering(make, style.remembered), 'call')}({self._value(name)})")

    def _select(self, expression: ast.SelectExpression, depth: int) -> _Source:
        """Write the cases one after the other, the default last."""
        selected, keys = self._selected(expression)
        texts = [self._text(variant.value, depth) for variant in expression.variants]
        default = next(text for text, variant in zip(texts, expression.variants, strict=True) if variant.default)
        cases = [(key, text) for key, text in zip(keys, texts, strict=True) if text != default]
        if not cases:
            raise _Unsupported
        keyed = (f"{text} if {'k' if n else f'(k := {selected})'} == {key!r}" for n, (key, text) in enumerate(cases))
        return _Source(f"({' else '.join(keyed)} else {default})")

    def _text(self, pattern: ast.Pattern, depth: int) -> str:
        written = self.pattern(pattern, depth + 1)
        return written if isinstance(written, _Source) else repr(written)

    def _selected(self, expression: ast.SelectExpression) -> tuple[str, Sequence[str | int | None]]:
        """Return what is selected on, as an expression, and what that is for each variant."""
        selector: Any = expression.selector
        name, operand = _operand(selector, self.style)
        keys = [_key(variant.key) for variant in expression.variants]
        value = self._value(name)
        key = FUNCTIONS[selector.id.name].key if _is_of_variable(selector) else None
        if key:
            texts = [key if isinstance(key, str) else None for key in keys]  # no text is a number
            if key is key_of:  # written out, because it is what nearly all select on
                return f"('none' if {value}[1] is None else str({value}[1]))", texts
            return f"{self._refer(key, 'key')}({value}, {self._refer(self.style, 'style')})", texts
        default = next(n for n, variant in enumerate(expression.variants) if variant.default)
        choose = _chooser(operand, keys, default, self.style)
        if isinstance(selector, ast.VariableReference):
            choose = _quick_chooser(choose, keys, default, self.style)
        return f"{self._refer(choose, 'choose')}({value})", [*range(len(keys))]

    def _value(self, name: str) -> str:
        self.variables[name] = None
        return local_name(name)

    def _refer(self, thing: Any, hint: str) -> str:
        name = name_of(thing, hint)
        self.names[name] = thing
        return name


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


def _is_of_variable(expression: Any) -> bool:
    is_call = isinstance(expression, ast.FunctionReference)
    return is_call and isinstance(expression.arguments.positional[0], ast.VariableReference)


def _key(key: ast.Identifier | ast.NumberLiteral) -> str | float:
    return key.name if isinstance(key, ast.Identifier) else float(key.parse()["value"])


def _chooser(
    operand: Callable[[Value], Any], keys: list[str | float], default: int, style: Style
) -> Callable[[Value], int]:
    """Return what tells the variant of a value: the first whose key is the number itself or its plural category."""
    positions = _positions(keys)

    def choose(value: Value) -> int:
        selected = operand(value)
        if not isinstance(selected, Number):
            return default  # an absent one
        found = (positions.get(float(selected)), positions.get(selected.category()))
        return min((n for n in found if n is not None), default=default)

    return remembering(choose, style.remembered)


def _quick_chooser(
    choose: Callable[[Value], int], keys: list[str | float], default: int, style: Style
) -> Callable[[Value], int]:
    """Return the same for a number as it comes: an integer is shown as it is."""
    if any(isinstance(key, float) for key in keys):
        return choose
    positions, plural = _positions(keys), style.formats.plural

    def choose_integer(value: Value) -> int:
        type, raw, *_ = value
        if type == "integer" and raw is not None:
            return positions.get(plural(raw.copy_abs()), default)
        return choose(value)

    return choose_integer


def _positions(keys: list[str | float]) -> Mapping[str | float, int]:
    return {key: n for n, key in reversed([*enumerate(keys)])}
