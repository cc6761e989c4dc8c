"""Values as Fluent sees them, and the functions that translators call.

The table `FUNCTIONS` says which argument types and which options each function takes: `bundles.py` checks
every call against it when a file is loaded, so that a call cannot fail when a message is rendered.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape as escape_html
from itertools import count
from typing import Any, Literal, Self, TypeVar, get_args

from babel import Locale
from fluent.runtime.types import FluentType

from ..arguments.reading import Value, cut
from ..caching import BoundedCache
from ..catalog.entries import ArgumentType
from ..formatting.isolation import Isolation, isolation_marks
from ..formatting.values import Formats

__all__ = [
    "AS_THEY_ARE",
    "FUNCTIONS",
    "Function",
    "Number",
    "Placed",
    "Style",
    "call",
    "key_of",
    "place",
    "plain_options",
    "remembering",
]

T = TypeVar("T")

MAX_SHOWN = 1_200  # characters of a value as it stands in the text; fluent.runtime refuses parts of over 2,500
ELLIPSIS = "…"

NUMBER_TYPES: frozenset[ArgumentType] = frozenset({"integer", "number", "percent"})
AS_THEY_ARE: frozenset[ArgumentType] = frozenset({"text", "token", "url", "email", "contact"})


# Beside the numbers, the types of few values: what a value of them becomes is remembered.
_NAMED = frozenset({"identifier", "territory", "language"})
_MAX_NAME = 64  # characters
_SIZE = 500  # bytes of what is remembered: a short text, its key
_numbers = count()


def remembering(make: Callable[[Value], T], known: BoundedCache[Any]) -> Callable[[Value], T]:
    """Return what makes something of a value, and remembers it for what comes again: numbers, names.

    Args:
        make: the first time.
        known: where it is remembered.
    """
    # Not by `make`: the garbage collector does not look at keys of plain values.
    get, number = known.get, next(_numbers)

    def remembered(value: Value) -> T:
        type, raw, _, exact = value
        # Not 0: -0 is equal to it, and shown with its sign.
        if not (raw if raw.__class__ is Decimal else type in _NAMED and _is_short(raw) and not value.safe):
            return make(value)
        key = (number, type, raw, exact)
        found: T | None = get(key)
        if found is None:
            found = make(value)
            known.put(key, found, _SIZE)
        return found

    return remembered


def _is_short(raw: str | None) -> bool:
    return raw is not None and len(raw) <= _MAX_NAME


@dataclass(frozen=True, slots=True)
class Style:
    """How values stand in a text.

    Args:
        formats: the locale's formats.
        isolate: "auto" isolates only what runs in the other direction than the locale.
        escape: "html" makes the values safe between tags and in double-quoted attributes.
        names: the locale's name of an identifier in a grammatical form.
        gender: the locale's gender of an identifier.
        remembered: what compiled patterns have made of values that come again.
    """

    formats: Formats
    isolate: Isolation
    escape: str | None
    names: Callable[[str, Mapping[str, str]], str | None]
    gender: Callable[[str], str | None]
    remembered: BoundedCache[Any] = field(default_factory=lambda: BoundedCache(0, 0))
    keeps_ascii: bool = field(init=False)  # neither marks nor markup around it
    show_again: Callable[[Value], str] = field(init=False, compare=False)  # `show`, for values that may come again

    def __post_init__(self) -> None:
        """Decide once what holds for every value."""
        is_never_isolated = self.isolate == "never" or (self.isolate == "auto" and not self.formats.is_rtl)
        object.__setattr__(self, "keeps_ascii", is_never_isolated and not self.escape)
        object.__setattr__(self, "show_again", remembering(self.show, self.remembered))

    def show(self, value: Value) -> str:
        """Return a formatted value, isolated and escaped as the style says."""
        if value.type in AS_THEY_ARE and value.raw is not None:
            return self.finish(value.raw, value)
        if value.type == "list":
            return self.show_list(value, "and")
        return self.finish(self.formats.format(value), value)

    def show_list(self, value: Value, type: Any) -> str:
        """Return a list whose items are isolated and escaped one by one."""
        return self.formats.list(list(self._shown_items(value.raw or ())), type)

    def _shown_items(self, items: Sequence[Value]) -> Iterator[str]:
        room = MAX_SHOWN
        for item in items:
            shown = self.show(item)
            room -= len(shown)
            if room < 0 and room + len(shown) < MAX_SHOWN:  # the first one stands, however long it is
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
            text = cut(text, len(text) * MAX_SHOWN // len(shown))
            shown = escape_html(text)
        return shown


class Placed(FluentType):
    """A value in a text. Fluent asks it to format itself when it is reached."""

    def __init__(self, value: Value, style: Style) -> None:
        self.value = value
        self.style = style

    def format(self, locale: Locale) -> str:
        """Return the text of the value."""
        return self.style.show(self.value)


class Shown(Placed):
    """A value that a function has formatted."""

    def __init__(self, value: Value, style: Style, show: Callable[[], str]) -> None:
        super().__init__(value, style)
        self._show = show

    def format(self, locale: Locale) -> str:
        """Return the text that the function makes."""
        return self._show()


class Number(Placed, float):
    """A number: Fluent selects on it by its plural category or its value."""

    def __new__(cls, value: Value, style: Style, options: Mapping[str, Any] | None = None) -> Self:
        """Make the float that Fluent compares with a variant's number."""
        return super().__new__(cls, value.raw)

    def __init__(self, value: Value, style: Style, options: Mapping[str, Any] | None = None) -> None:
        super().__init__(value, style)
        base = {"style": "percent"} if value.type == "percent" else {}
        self.options: dict[str, Any] = {**base, **(options or {})}

    def format(self, locale: Locale) -> str:
        """Return the number with its options."""
        return self.style.finish(self.style.formats.number(self.value.raw, self.options), self.value)

    def category(self) -> str:
        """Return the CLDR plural category of the number as it is shown."""
        formats = self.style.formats
        shown = formats.shown_number(self.value.raw, self.options)
        return formats.plural(shown.copy_abs(), ordinal=self.options.get("type") == "ordinal")


class Key(Placed, str):
    """A text to select on; it can be shown as well."""

    def __new__(cls, value: Value, style: Style, key: str) -> Self:
        return super().__new__(cls, key)

    def __init__(self, value: Value, style: Style, key: str) -> None:
        super().__init__(value, style)

    def format(self, locale: Locale) -> str:  # type: ignore[override]  # Fluent's types format themselves
        """Return the key itself."""
        return self.style.finish(str.__str__(self), Value("token", str.__str__(self)))


def place(value: Value, style: Style) -> FluentType:
    """Return a value as Fluent takes it."""
    if value.type in NUMBER_TYPES and value.raw is not None:
        return Number(value, style)
    return Placed(value, style)


# The functions


def _number(placed: Placed, **options: Any) -> FluentType:
    if isinstance(placed, Number):
        return Number(placed.value, placed.style, {**placed.options, **options})
    value, style = placed.value, placed.style
    if value.raw is None:
        return placed
    amount, code = value.raw
    return Shown(value, style, lambda: style.finish(style.formats.currency(amount, code, options), value))


def _datetime(placed: Placed, dateStyle: Any = "", timeStyle: Any = "") -> FluentType:  # noqa: N803
    value, style, formats = placed.value, placed.style, placed.style.formats

    def show() -> str:
        if value.type == "time" or (value.type == "datetime" and timeStyle and not dateStyle):
            return formats.time(value.raw, timeStyle or "short")
        if value.type == "date" or (dateStyle and not timeStyle):
            return formats.date(value.raw, dateStyle or "medium")
        return formats.datetime(value.raw, dateStyle or "medium", timeStyle or "short")

    return Shown(value, style, lambda: "" if value.raw is None else style.finish(show(), value))


def _relative(placed: Placed) -> FluentType:
    return Shown(placed.value, placed.style, lambda: _relative_text(placed.value, placed.style))


def _relative_text(value: Value, style: Style) -> str:
    return "" if value.raw is None else style.finish(style.formats.relative(value.raw), value)


def _list(placed: Placed, type: str = "and") -> FluentType:
    return Shown(placed.value, placed.style, lambda: placed.style.show_list(placed.value, type))


def _count(placed: Placed) -> FluentType:
    return Number(Value("integer", Decimal(len(placed.value.raw or ()))), placed.style)


def _key(placed: Placed) -> FluentType:
    return Key(placed.value, placed.style, key_of(placed.value, placed.style))


def key_of(value: Value, style: Style) -> str:
    """Return what `KEY` selects on."""
    return "none" if value.raw is None else str(value.raw)


def _name(placed: Placed, **form: str) -> FluentType:
    value, style = placed.value, placed.style

    def show() -> str:
        name = style.names(value.raw, form) if value.raw is not None else ""
        return style.finish(value.raw if name is None else name, value)

    return Shown(value, style, show)


def _gender(placed: Placed) -> FluentType:
    return Key(placed.value, placed.style, _gender_of(placed.value, placed.style))


def _gender_of(value: Value, style: Style) -> str:
    return (value.raw is not None and style.gender(value.raw)) or "other"


Option = frozenset[str] | range


@dataclass(frozen=True, slots=True)
class Function:
    """A function that messages may call.

    Args:
        apply: takes the placed value and the options.
        types: the argument types that it takes; all where empty.
        options: the values that each option may have.
        selects: "number" or "key" where its result can be selected on.
        key: what is selected on, where that is a key.
        text: what it shows of a value, where it has no options.
    """

    apply: Callable[..., FluentType]
    types: frozenset[ArgumentType]
    options: Mapping[str, Option]
    selects: Literal["number", "key"] | None = None
    key: Callable[[Value, Style], str] | None = None
    text: Callable[[Value, Style], str] | None = None


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
    "RELATIVE": Function(_relative, frozenset({"duration"}), {}, text=_relative_text),
    "LIST": Function(_list, frozenset({"list"}), {"type": frozenset({"and", "or", "unit"})}),
    "COUNT": Function(_count, frozenset({"list"}), {}, "number"),
    "KEY": Function(_key, frozenset(get_args(ArgumentType)) - {"list", "currency"}, {}, "key", key_of),
    "NAME": Function(
        _name, frozenset({"identifier"}), {"case": _CASES, "article": frozenset({"definite", "indefinite"})}
    ),
    "GENDER": Function(_gender, frozenset({"identifier"}), {}, "key", _gender_of),
}


def call(function: Function) -> Callable[..., FluentType]:
    """Return a function as fluent.runtime calls it: a value that is missing stays missing."""

    def apply(placed: FluentType, **options: Any) -> FluentType:
        if not isinstance(placed, Placed):
            return placed
        return function.apply(placed, **plain_options(options))

    return apply


def plain_options(options: Mapping[str, Any]) -> dict[str, int | str]:
    """Return a call's options, which Fluent gives as numbers and texts of its own, as plain ones."""
    return {name: int(value) if isinstance(value, float | int) else str(value) for name, value in options.items()}
