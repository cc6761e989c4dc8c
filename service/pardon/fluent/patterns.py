"""Fluent patterns -> closures, with references to messages and terms resolved on compilation.

fluent.runtime is the oracle of the tests: every message is rendered both ways.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, NoReturn

from fluent.syntax import ast

from ..arguments.reading import Value
from ..formatting.values import ValuePresenter
from .checks import MAX_DEPTH
from .functions import FUNCTIONS, Options, number_of, plural_category
from .sources import Find, label_of, pattern_at

__all__ = ["PatternCompiler", "Render", "Values"]

Values = Mapping[str, Value]
Render = Callable[[Values], str]  # raises KeyError where a value is missing


@dataclass(frozen=True, slots=True)
class PatternCompiler:
    """Compiles patterns.

    Args:
        find: returns a message, or a term by its id with the dash, or None.
        parameters: the values that a reference passes to a term; None in a message.
    """

    presenter: ValuePresenter
    find: Find
    parameters: Values | None = None
    depth: int = 0

    def compile(self, pattern: ast.Pattern) -> str | Render:
        """Return the pattern's text, or a function of the values."""
        parts = [self._expression(element) for element in pattern.elements]
        if len(parts) == 1:
            return parts[0]
        placeables, texts = list[Render](), [""]  # a text before each placeable, and one after all
        for part in parts:
            if isinstance(part, str):
                texts[-1] += part
            else:
                placeables.append(part)
                texts.append("")
        opening, rest = texts[0], [*zip(placeables, texts[1:], strict=True)]

        def render(values: Values) -> str:
            text = opening
            for placeable, after in rest:
                text = f"{text}{placeable(values)}{after}"
            return text

        return render if rest else opening

    def compile_term(self, pattern: ast.Pattern | None, parameters: Values) -> str | Render:
        """Return the text of a term, or of its attribute: it depends on its parameters alone."""
        if pattern is None or self.depth > MAX_DEPTH:
            return _missing
        presenter = replace(self.presenter, isolate="never", escape=None)  # parameters come from the translator
        inner = replace(self, presenter=presenter, parameters=parameters, depth=self.depth + 1)
        rendered = inner.compile(pattern)
        if isinstance(rendered, str):
            return rendered
        try:
            return rendered(parameters)
        except KeyError:
            return _missing

    def _expression(self, expression: Any) -> str | Render:
        compiled: str | Render = _COMPILERS[type(expression)](self, expression)
        return compiled

    def _variable(self, reference: ast.VariableReference) -> Render:
        name, show_of = reference.id.name, self.presenter.show_of

        def show(values: Values) -> str:
            value = values[name]
            return show_of(value.type)(value)

        return show

    def _function(self, call: ast.FunctionReference) -> Render:
        name, function, options = _operand_name(call), FUNCTIONS[call.id.name], _options(call)
        presenter, text, takes_absent = self.presenter, function.text, function.takes_absent

        def show(value: Value) -> str:
            return "" if value.raw is None and not takes_absent else text(value, presenter, options)

        memoized = presenter.memoized(show) if function.is_memoized else show
        return lambda values: memoized(values[name])

    def _message(self, reference: ast.MessageReference) -> str | Render:
        pattern = pattern_at(label_of(reference), self.find)
        if pattern is None or self.depth > MAX_DEPTH:
            return _missing
        return replace(self, depth=self.depth + 1).compile(pattern)

    def _term(self, reference: ast.TermReference) -> str | Render:
        named = reference.arguments.named if reference.arguments else ()
        parameters = {argument.name.name: _literal(argument.value) for argument in named}
        return self.compile_term(pattern_at(label_of(reference), self.find), parameters)

    def _select(self, expression: ast.SelectExpression) -> str | Render:
        selector: Any = expression.selector
        found = [variant.key for variant in expression.variants]
        keys = [key.name if isinstance(key, ast.Identifier) else float(key.parse()["value"]) for key in found]
        default = next(n for n, variant in enumerate(expression.variants) if variant.default)
        variants = [self.compile(variant.value) for variant in expression.variants]
        if isinstance(selector, ast.TermReference):
            selected = self._term(selector)
            return variants[_positions(keys).get(selected, default) if isinstance(selected, str) else default]
        if isinstance(selector, ast.StringLiteral | ast.NumberLiteral):
            return variants[self._chooser(None, {}, keys, default)(_literal(selector))]
        is_call = isinstance(selector, ast.FunctionReference)
        name = _operand_name(selector) if is_call else selector.id.name
        choose = self._chooser(selector.id.name if is_call else None, _options(selector), keys, default)
        if self.parameters is not None and name not in self.parameters:
            return variants[default]  # a term without this parameter

        def render(values: Values) -> str:
            variant = variants[choose(values[name])]
            return variant if isinstance(variant, str) else variant(values)

        return render

    def _chooser(
        self, function: str | None, options: Options, keys: Sequence[str | float], default: int
    ) -> Callable[[Value], int]:
        """Return the function from the selector's value to the position of its variant."""
        presenter, formats, positions, absent = self.presenter, self.presenter.formats, _positions(keys), len(keys)
        has_numbers = any(isinstance(key, float) for key in keys)
        called = FUNCTIONS[function] if function else None
        if called and called.key:
            key_of = called.key

            def choose_by_key(value: Value) -> int:
                return positions.get(key_of(value, presenter), default)

            return presenter.memoized(choose_by_key) if called.is_memoized else choose_by_key

        def choose(value: Value) -> int:
            number = number_of(value, function)
            if number is None:  # absent, or a term's text
                return positions.get(value.raw, default) if value.type == "text" else default
            found = positions.get(plural_category(number, formats, options), absent)
            if has_numbers:
                found = min(found, positions.get(float(number.raw), absent))
            return found if found != absent else default

        return choose


_COMPILERS: Mapping[type, Any] = {
    ast.TextElement: lambda compiler, text: text.value or "",
    ast.Placeable: lambda compiler, placeable: compiler._expression(placeable.expression),
    ast.StringLiteral: lambda compiler, literal: str(literal.parse()["value"]),
    ast.NumberLiteral: lambda compiler, literal: compiler.presenter.formats.number(Decimal(literal.value)),
    ast.VariableReference: PatternCompiler._variable,
    ast.FunctionReference: PatternCompiler._function,
    ast.MessageReference: PatternCompiler._message,
    ast.TermReference: PatternCompiler._term,
    ast.SelectExpression: PatternCompiler._select,
}


def _missing(values: Values) -> NoReturn:
    raise KeyError("a text that was not loaded")


def _operand_name(call: Any) -> str:
    """Return the variable that a function takes; the loader refuses any other operand."""
    return str(call.arguments.positional[0].id.name)


def _options(call: Any) -> Options:
    if not isinstance(call, ast.FunctionReference):
        return {}
    parsed = {option.name.name: option.value.parse()["value"] for option in call.arguments.named}
    return {name: value if isinstance(value, str) else int(value) for name, value in parsed.items()}


def _literal(literal: ast.StringLiteral | ast.NumberLiteral) -> Value:
    if isinstance(literal, ast.StringLiteral):
        return Value("text", str(literal.parse()["value"]))
    return Value("number", Decimal(literal.value))


def _positions(keys: Sequence[str | float]) -> Mapping[str | float, int]:
    return {key: n for n, key in reversed([*enumerate(keys)])}
