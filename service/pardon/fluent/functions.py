"""Values as Fluent sees them, and the functions that translators call.

The table `FUNCTIONS` gives the argument types and the options of each function. `checks.py` validates every call
against it when a file is loaded, so that no call can fail when a message is rendered.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape as escape_html
from typing import Any, Literal, Self, TypeVar

from babel import Locale
from fluent.runtime.types import FluentType

from ..arguments.reading import Value
from ..arguments.types import ARGUMENT_TYPES, ValueType
from ..catalog.entries import ArgumentType
from ..formatting.isolation import Isolation, isolation_marks
from ..formatting.values import Formats
from ..text import truncate

__all__ = [
    "FUNCTIONS",
    "NUMBER_TYPES",
    "FluentValue",
    "Function",
    "Number",
    "ValuePresenter",
    "call",
    "fluent_value",
    "plain_options",
]

T = TypeVar("T")

MAX_SHOWN = 1_200  # characters of a value as it stands in the text; fluent.runtime refuses parts of over 2,500
MAX_MEMOIZED = 64  # characters of a name whose formatted text is memoized
ELLIPSIS = "…"

NUMBER_TYPES = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.is_number)
_WITH_KEY = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.has_key)

Memo = Callable[[Callable[[Value], Any], Value], Any]  # calls the first with the second, or returns a former result


def _call(make: Callable[[Value], Any], value: Value) -> Any:
    return make(value)


@dataclass(frozen=True, slots=True, eq=False)
class ValuePresenter:
    """Presents values in one locale: formatted, isolated and escaped.

    Args:
        formats: the locale's formats.
        isolate: "auto" isolates only values of the other direction.
        escape: "html" makes values safe between tags and in double-quoted attributes.
        names: the locale's name of an identifier in a grammatical form.
        gender: the locale's gender of an identifier.
        memo: memoizes the results for recurring values.
        types: the argument types.
    """

    formats: Formats
    isolate: Isolation
    escape: str | None
    names: Callable[[str, Mapping[str, str]], str | None]
    gender: Callable[[str], str | None]
    memo: Memo = _call
    types: Mapping[str, ValueType] = field(default_factory=lambda: ARGUMENT_TYPES)
    keeps_ascii: bool = field(init=False)  # neither isolates nor markup around it

    def __post_init__(self) -> None:
        """Decide once what holds for every value."""
        is_never_isolated = self.isolate == "never" or (self.isolate == "auto" and not self.formats.is_rtl)
        object.__setattr__(self, "keeps_ascii", is_never_isolated and not self.escape)

    def show(self, value: Value) -> str:
        """Return a formatted value, isolated and escaped."""
        type, raw, _ = value
        if raw is None:
            return ""
        row = self.types[type]
        if row.is_plain:
            return self.finish(raw, value)
        if type == "list":
            return self.show_list(value, "and")
        return self.finish(row.format(self.formats, raw), value)

    def memoized(self, make: Callable[[Value], T]) -> Callable[[Value], T]:
        """Return a function that memoizes its results for recurring values, such as names and times."""
        memo, types = self.memo, self.types

        def memoized(value: Value) -> T:
            type, raw, is_safe = value
            # Not 0, because -0 is equal to it and has a sign.
            if raw and types[type].recurs and not is_safe and (raw.__class__ is Decimal or len(raw) <= MAX_MEMOIZED):
                result: T = memo(make, value)
                return result
            return make(value)

        return memoized

    def show_list(self, value: Value, type: Any) -> str:
        """Return a list whose items are isolated and escaped one by one."""
        return self.formats.list(list(self._shown_items(value.raw or ())), type)

    def _shown_items(self, items: Sequence[Value]) -> Iterator[str]:
        room = MAX_SHOWN
        for item in items:
            shown = self.show(item)
            room -= len(shown)
            if room < 0 and room + len(shown) < MAX_SHOWN:  # the first item stays, however long it is
                yield ELLIPSIS
                return
            yield shown

    def finish(self, text: str, value: Value) -> str:
        """Isolate and escape a formatted text."""
        if self.keeps_ascii and text.isascii():
            return text
        shown = self._escaped(text, value) if self.escape else text
        opening, closing = isolation_marks(text, value.type, self.formats.is_rtl, self.isolate)
        return f"{opening}{shown}{closing}"

    def _escaped(self, text: str, value: Value) -> str:
        if value.safe:
            return text
        shown = escape_html(text)
        while len(shown) > MAX_SHOWN:
            text = truncate(text, len(text) * MAX_SHOWN // len(shown))
            shown = escape_html(text)
        return shown


_NO_OPTIONS: Mapping[str, Any] = {}
_PERCENT: Mapping[str, Any] = {"style": "percent"}


class FluentValue(FluentType):
    """A value in a text, which formats itself."""

    def __init__(self, value: Value, presenter: ValuePresenter) -> None:
        self.value = value
        self.presenter = presenter

    def format(self, locale: Locale) -> str:
        """Return the text of the value."""
        return self.presenter.show(self.value)


class FormattedValue(FluentValue):
    """A value that a function formats."""

    def __init__(self, value: Value, presenter: ValuePresenter, show: Callable[[], str]) -> None:
        super().__init__(value, presenter)
        self._show = show

    def format(self, locale: Locale) -> str:
        """Return the function's text."""
        return self._show()


class Number(FluentValue, float):
    """A number: Fluent selects on it by its plural category or its value."""

    def __new__(cls, value: Value, presenter: ValuePresenter, options: Mapping[str, Any] | None = None) -> Self:
        """Make the float that Fluent compares with a variant's number."""
        return super().__new__(cls, value.raw)

    def __init__(self, value: Value, presenter: ValuePresenter, options: Mapping[str, Any] | None = None) -> None:
        super().__init__(value, presenter)
        self.options = options or _PERCENT if value.type == "percent" else options or _NO_OPTIONS

    def format(self, locale: Locale) -> str:
        """Return the number with its options."""
        return self.presenter.finish(self.presenter.formats.number(self.value.raw, self.options), self.value)

    def category(self) -> str:
        """Return the CLDR plural category of the number as it is shown."""
        formats = self.presenter.formats
        shown = formats.shown_number(self.value.raw, self.options)
        return formats.plural(shown.copy_abs(), ordinal=self.options.get("type") == "ordinal")


class Key(FluentValue, str):
    """A text to select on; it can be shown as well."""

    def __new__(cls, value: Value, presenter: ValuePresenter, key: str) -> Self:
        return super().__new__(cls, key)

    def __init__(self, value: Value, presenter: ValuePresenter, key: str) -> None:
        super().__init__(value, presenter)

    def format(self, locale: Locale) -> str:  # type: ignore[override]  # Fluent's types format themselves
        """Return the key itself."""
        return self.presenter.finish(str.__str__(self), Value("token", str.__str__(self)))


def fluent_value(value: Value, presenter: ValuePresenter) -> FluentType:
    """Return a value as Fluent takes it."""
    if value.type in NUMBER_TYPES and value.raw is not None:
        return Number(value, presenter)
    return FluentValue(value, presenter)


# The functions


def _number(fluent: FluentValue, **options: Any) -> FluentType:
    if isinstance(fluent, Number):
        return Number(fluent.value, fluent.presenter, {**fluent.options, **options})
    value, presenter = fluent.value, fluent.presenter
    if value.raw is None:
        return fluent
    amount, code = value.raw
    return FormattedValue(
        value, presenter, lambda: presenter.finish(presenter.formats.currency(amount, code, options), value)
    )


def _datetime(fluent: FluentValue, dateStyle: Any = "", timeStyle: Any = "") -> FluentType:  # noqa: N803
    value, presenter, formats = fluent.value, fluent.presenter, fluent.presenter.formats

    def show() -> str:
        if value.type == "time" or (value.type == "datetime" and timeStyle and not dateStyle):
            return formats.time(value.raw, timeStyle or "short")
        if value.type == "date" or (dateStyle and not timeStyle):
            return formats.date(value.raw, dateStyle or "medium")
        return formats.datetime(value.raw, dateStyle or "medium", timeStyle or "short")

    return FormattedValue(value, presenter, lambda: "" if value.raw is None else presenter.finish(show(), value))


def _relative(fluent: FluentValue) -> FluentType:
    value, presenter = fluent.value, fluent.presenter
    relative = presenter.formats.relative
    return FormattedValue(
        value, presenter, lambda: "" if value.raw is None else presenter.finish(relative(value.raw), value)
    )


def _list(fluent: FluentValue, type: str = "and") -> FluentType:
    return FormattedValue(fluent.value, fluent.presenter, lambda: fluent.presenter.show_list(fluent.value, type))


def _count(fluent: FluentValue) -> FluentType:
    return Number(Value("integer", Decimal(len(fluent.value.raw or ()))), fluent.presenter)


def _key(fluent: FluentValue) -> FluentType:
    return Key(fluent.value, fluent.presenter, key_of(fluent.value, fluent.presenter))


def key_of(value: Value, presenter: ValuePresenter) -> str:
    """Return the key that `KEY` selects on."""
    return "none" if value.raw is None else str(value.raw)


def _name(fluent: FluentValue, **form: str) -> FluentType:
    value, presenter = fluent.value, fluent.presenter

    def show() -> str:
        name = presenter.names(value.raw, form) if value.raw is not None else ""
        return presenter.finish(value.raw if name is None else name, value)

    return FormattedValue(value, presenter, show)


def _gender(fluent: FluentValue) -> FluentType:
    return Key(fluent.value, fluent.presenter, _gender_of(fluent.value, fluent.presenter))


def _gender_of(value: Value, presenter: ValuePresenter) -> str:
    return (value.raw is not None and presenter.gender(value.raw)) or "other"


Option = frozenset[str] | range


@dataclass(frozen=True, slots=True)
class Function:
    """A function that messages may call.

    Args:
        apply: takes the value and the options.
        types: the argument types that it takes.
        options: the values that each option may have.
        selects: "number" or "key" where messages may select on its result.
        key: returns the key to select on.
    """

    apply: Callable[..., FluentType]
    types: frozenset[ArgumentType]
    options: Mapping[str, Option]
    selects: Literal["number", "key"] | None = None
    key: Callable[[Value, ValuePresenter], str] | None = None


_STYLES: Option = frozenset({"full", "long", "medium", "short"})
_CASES: Option = frozenset(
    {"nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"}
)  # fmt: skip

FUNCTIONS: dict[str, Function] = {
    "NUMBER": Function(
        _number,
        NUMBER_TYPES | {"currency"},
        {
            "type": frozenset({"cardinal", "ordinal"}),
            "style": frozenset({"decimal", "percent"}),
            "currencyDisplay": frozenset({"symbol", "code", "name"}),
            "useGrouping": frozenset({"true", "false"}),
            "minimumIntegerDigits": range(1, 22),
            "minimumFractionDigits": range(21),
            "maximumFractionDigits": range(21),
            "minimumSignificantDigits": range(1, 22),
            "maximumSignificantDigits": range(1, 22),
        },
        "number",
    ),
    "DATETIME": Function(
        _datetime, frozenset({"datetime", "date", "time"}), {"dateStyle": _STYLES, "timeStyle": _STYLES}
    ),
    "RELATIVE": Function(_relative, frozenset({"duration"}), {}),
    "LIST": Function(_list, frozenset({"list"}), {"type": frozenset({"and", "or", "unit"})}),
    "COUNT": Function(_count, frozenset({"list"}), {}, "number"),
    "KEY": Function(_key, _WITH_KEY, {}, "key", key_of),
    "NAME": Function(
        _name, frozenset({"identifier"}), {"case": _CASES, "article": frozenset({"definite", "indefinite"})}
    ),
    "GENDER": Function(_gender, frozenset({"identifier"}), {}, "key", _gender_of),
}


def call(function: Function) -> Callable[..., FluentType]:
    """Return a function as fluent.runtime calls it: a missing value stays missing."""

    def apply(fluent: FluentType, **options: Any) -> FluentType:
        if not isinstance(fluent, FluentValue):
            return fluent
        return function.apply(fluent, **plain_options(options))

    return apply


def plain_options(options: Mapping[str, Any]) -> dict[str, int | str]:
    """Return a call's options as plain numbers and texts instead of Fluent's own."""
    return {name: int(value) if isinstance(value, float | int) else str(value) for name, value in options.items()}
