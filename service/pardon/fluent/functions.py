"""The presentation of values in texts, and the functions that translators call.

The table `FUNCTIONS` gives the argument types and the options of each function. `checks.py` validates every call
against it when a file is loaded, so that no call can fail when a message is rendered.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from html import escape as escape_html
from typing import Any, Literal, TypeVar

from ..arguments.reading import Value
from ..arguments.types import ARGUMENT_TYPES, ValueType
from ..catalog.entries import ArgumentType
from ..formatting.isolation import Isolation, isolation_marks
from ..formatting.values import Formats, relative_unit
from ..text import truncate

__all__ = ["FUNCTIONS", "NUMBER_TYPES", "Function", "Memo", "Options", "ValuePresenter", "number_of", "plural_category"]

T = TypeVar("T")

MAX_SHOWN = 1_200  # characters of a value as it stands in the text; fluent.runtime refuses parts of over 2,500
MAX_MEMOIZED = 64  # characters of a name whose formatted text is memoized
ELLIPSIS = "…"

NUMBER_TYPES = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.is_number)
_WITH_KEY = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.has_key)

Options = Mapping[str, Any]  # of a function's call: numbers and texts
Memo = Callable[[Callable[[Any], Any], Any], Any]  # calls the first with the second, or returns a former result


def _call(make: Callable[[Any], Any], value: Any) -> Any:
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
    show_of: Callable[[ArgumentType], Callable[[Value], str]] = field(init=False)  # how to show a type's values

    def __post_init__(self) -> None:
        """Decide once what holds for every value."""
        is_never_isolated = self.isolate == "never" or (self.isolate == "auto" and not self.formats.is_rtl)
        object.__setattr__(self, "keeps_ascii", is_never_isolated and not self.escape)
        object.__setattr__(self, "show_of", cache(self._show_function))

    def show(self, value: Value) -> str:
        """Return a formatted value, isolated and escaped; an absent one is empty."""
        return self.show_of(value.type)(value)

    def _show_function(self, type: ArgumentType) -> Callable[[Value], str]:
        row, formats, finish = self.types[type], self.formats, self.finish
        if type == "list":
            return lambda value: self.show_list(value, "and")
        if row.is_plain:
            return lambda value: "" if value.raw is None else finish(value.raw, value)

        def show(value: Value) -> str:
            _, raw, _, is_exact = value
            if raw is None:
                return ""
            return finish(formats.limit(raw) if is_exact else row.format(formats, raw), value)

        return self.memoized(show) if row.recurs else show

    def memoized(self, make: Callable[[Value], T]) -> Callable[[Value], T]:
        """Return a function that memoizes its results for recurring values, such as names and times."""
        memo, types = self.memo, self.types

        def memoized(value: Value) -> T:
            type, raw, is_safe, _ = value
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


# Numbers


def number_of(value: Value, function: str | None) -> Value | None:
    """Return the number that messages select on: the value itself, or the length of a list; None for anything else."""
    if function == "COUNT":
        return Value("integer", Decimal(len(value.raw or ())))
    return value if value.type in NUMBER_TYPES and value.raw is not None else None


def plural_category(number: Value, formats: Formats, options: Options) -> str:
    """Return the CLDR plural category of a number as it is shown."""
    shown = formats.shown_number(number.raw, _number_options(number, options))
    return formats.plural(shown.copy_abs(), ordinal=options.get("type") == "ordinal")


def _number_options(number: Value, options: Options) -> Options:
    return {"style": "percent", **options} if number.type == "percent" else options


# The functions: each takes a value that is there


def _number(value: Value, presenter: ValuePresenter, options: Options) -> str:
    if value.type == "currency":
        amount, code = value.raw
        return presenter.finish(presenter.formats.currency(amount, code, options), value)
    return presenter.finish(presenter.formats.number(value.raw, _number_options(value, options)), value)


def _datetime(value: Value, presenter: ValuePresenter, options: Options) -> str:
    formats, date_style, time_style = presenter.formats, options.get("dateStyle"), options.get("timeStyle")
    if value.type == "time" or (value.type == "datetime" and time_style and not date_style):
        text = formats.time(value.raw, time_style or "short")
    elif value.type == "date" or (date_style and not time_style):
        text = formats.date(value.raw, date_style or "medium")
    else:
        text = formats.datetime(value.raw, date_style or "medium", time_style or "short")
    return presenter.finish(text, value)


def _relative(value: Value, presenter: ValuePresenter, options: Options) -> str:
    text = presenter.memo(presenter.formats.relative_time, relative_unit(value.raw))
    return presenter.finish(text, value)


def _list(value: Value, presenter: ValuePresenter, options: Options) -> str:
    return presenter.show_list(value, options.get("type", "and"))


def _count(value: Value, presenter: ValuePresenter, options: Options) -> str:
    return presenter.show(Value("integer", Decimal(len(value.raw or ()))))


def _name(value: Value, presenter: ValuePresenter, options: Options) -> str:
    name = presenter.names(value.raw, options)
    return presenter.finish(value.raw if name is None else name, value)


def key_of(value: Value, presenter: ValuePresenter) -> str:
    """Return the key that `KEY` selects on."""
    return "none" if value.raw is None else str(value.raw)


def gender_of(value: Value, presenter: ValuePresenter) -> str:
    """Return the gender that `GENDER` selects on."""
    return (value.raw is not None and presenter.gender(value.raw)) or "other"


def _key(value: Value, presenter: ValuePresenter, options: Options) -> str:
    key = key_of(value, presenter)
    return presenter.finish(key, Value("token", key))


def _gender(value: Value, presenter: ValuePresenter, options: Options) -> str:
    gender = gender_of(value, presenter)
    return presenter.finish(gender, Value("token", gender))


Option = frozenset[str] | range


@dataclass(frozen=True, slots=True)
class Function:
    """A function that messages may call.

    Args:
        text: returns the text to show.
        types: the argument types that it takes.
        options: the values that each option may have.
        selects: "number" or "key" where messages may select on its result.
        key: returns the key to select on.
        is_memoized: whether results for recurring values are memoized.
        takes_absent: whether an absent value has a text, such as the count 0; others show nothing.
    """

    text: Callable[[Value, ValuePresenter, Options], str]
    types: frozenset[ArgumentType]
    options: Mapping[str, Option]
    selects: Literal["number", "key"] | None = None
    key: Callable[[Value, ValuePresenter], str] | None = None
    is_memoized: bool = False
    takes_absent: bool = False


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
        is_memoized=True,
    ),
    "DATETIME": Function(
        _datetime, frozenset({"datetime", "date", "time"}), {"dateStyle": _STYLES, "timeStyle": _STYLES}
    ),
    "RELATIVE": Function(_relative, frozenset({"duration"}), {}),
    "LIST": Function(_list, frozenset({"list"}), {"type": frozenset({"and", "or", "unit"})}),
    "COUNT": Function(_count, frozenset({"list"}), {}, "number", takes_absent=True),
    "KEY": Function(_key, _WITH_KEY, {}, "key", key_of, takes_absent=True),
    "NAME": Function(
        _name,
        frozenset({"identifier"}),
        {"case": _CASES, "article": frozenset({"definite", "indefinite"})},
        is_memoized=True,
    ),
    "GENDER": Function(_gender, frozenset({"identifier"}), {}, "key", gender_of, is_memoized=True, takes_absent=True),
}
