"""fluent.runtime as the oracle of our patterns: it resolves the same messages with the same functions."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Self

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentType

from pardon.arguments.reading import Value
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.functions import FUNCTIONS, Function, number_of, plural_category
from pardon.formatting.isolation import Isolation
from pardon.formatting.values import ValuePresenter, parse_locale


class Operand(FluentType):
    """A value in a text."""

    def __init__(self, value: Value, presenter: ValuePresenter, text: Callable[[], str] | None = None) -> None:
        self.value = value
        self.presenter = presenter
        self.text = text or (lambda: presenter.show(value))

    def format(self, locale: Locale) -> str:
        return self.text()


class Number(Operand, float):
    """A number, with the options of a function."""

    options: Mapping[str, Any]

    def __new__(cls, value: Value, *_: Any) -> Self:
        return super().__new__(cls, value.raw)


class Key(Operand, str):
    """A text to select on."""

    def __new__(cls, value: Value, presenter: ValuePresenter, text: Callable[[], str], key: str) -> Self:
        return super().__new__(cls, key)

    def __init__(self, value: Value, presenter: ValuePresenter, text: Callable[[], str], key: str) -> None:
        super().__init__(value, presenter, text)


def operand(value: Value, presenter: ValuePresenter) -> Operand:
    if number_of(value, None) is None:
        return Operand(value, presenter)
    number = Number(value, presenter)
    number.options = {}
    return number


def call(name: str, function: Function) -> Callable[..., Any]:
    def apply(given: Any, **options: Any) -> Any:
        if not isinstance(given, Operand):
            return given
        plain = {key: int(item) if isinstance(item, float | int) else str(item) for key, item in options.items()}
        value, presenter = given.value, given.presenter

        def text() -> str:
            shows = value.raw is not None or function.takes_absent
            return function.text(value, presenter, plain) if shows else ""

        if function.key:
            return Key(value, presenter, text, function.key(value, presenter))
        number = number_of(value, name) if function.selects == "number" else None
        if number is None:
            return Operand(value, presenter, text)
        made = Number(number, presenter, text)
        made.options = plain
        return made

    return apply


class Oracle(FluentBundle):
    """The messages of a domain of a locale."""

    def __init__(self, bundle: LocaleBundle, domain: str, isolate: Isolation, escape: str | None) -> None:
        functions = {name: call(name, function) for name, function in FUNCTIONS.items()}
        super().__init__([bundle.tag], functions=functions, use_isolating=False)
        self.presenter = bundle.presenter(isolate, escape)
        self._find = partial(bundle.find, domain, presenter=self.presenter)
        cardinal = self._plural_form

        def category(number: Any) -> Any:
            if not isinstance(number, Number):
                return cardinal(number)
            return plural_category(number.value, number.presenter.formats, number.options)

        self._plural_form = category

    def _get_babel_locale(self) -> Locale:
        return parse_locale(self.locales[0])

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        id = f"-{entry_id}" if term else entry_id
        if id not in self._compiled:
            node = self._find(id)
            if node is None:
                raise LookupError(id)
            self._compiled[id] = self._compiler(node)
        return self._compiled[id]

    def render(self, id: str, facet: str, values: Mapping[str, Value]) -> str | None:
        """Return the text; None where a value is missing."""
        message = self.get_message(id)
        pattern = message.value if facet == "short" else message.attributes[facet]
        arguments = {name: operand(value, self.presenter) for name, value in values.items()}
        errors: list[Exception] = []
        environment = ResolverEnvironment(context=self, errors=errors, current=CurrentEnvironment(args=arguments))
        text: Any = pattern(environment)
        return None if errors else text if isinstance(text, str) else text.format(self._babel_locale)
