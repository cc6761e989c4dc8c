"""The functions that translators call.

The table `FUNCTIONS` gives the argument types and the options of each function. `checks.py` validates every call
against it when a file is loaded, so that no call can fail when a message is rendered.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from ..arguments.reading import Value
from ..arguments.types import ARGUMENT_TYPES
from ..catalog.entries import ArgumentType
from ..formatting.values import Formats, ValuePresenter, relative_unit

__all__ = ["FUNCTIONS", "NUMBER_TYPES", "Function", "Options", "number_of", "plural_category"]

NUMBER_TYPES = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.is_number)
_WITH_KEY = frozenset(name for name, type in ARGUMENT_TYPES.items() if type.has_key)

Options = Mapping[str, Any]  # of a function's call: numbers and texts


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
    text = presenter.memo(presenter.formats.relative, relative_unit(value.raw))
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
