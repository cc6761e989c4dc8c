"""A value as English prints it -> the value: the inverse of `formatting`, for each argument type.

Readers propose; `texts.py` has the proposal rendered in English again and compares. They need not be strict, only
bounded.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from babel import Locale

from ..catalog.entries import Argument, ArgumentType
from .patterns import Unreadable

__all__ = ["Printed", "Recovered", "recover"]

MAX_PRINTED = 200  # characters of a number, a duration, a date or a name
MAX_ITEMS = 100  # of a list
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


class Printed(NamedTuple):
    """A value as it stands in an English text.

    Args:
        argument: the argument whose value it is.
        function: the Fluent function that printed it; empty where there was none.
        opens: whether it begins the text, where names have a capital.
        names: the keys of identifiers by their English name.
    """

    text: str
    argument: Argument
    function: str
    options: Mapping[str, str]
    opens: bool
    names: Mapping[str, str]


class Recovered(NamedTuple):
    """A value that was read.

    Args:
        raw: the value as meta would hold it.
        text: how English prints it; differs from what was read where an identifier stood there as its key.
        alike: other values that English may print in the same way, because it rounds.
    """

    raw: Any
    text: str
    alike: tuple[Any, ...] = ()


def recover(printed: Printed) -> Recovered | None:
    """Return the value that English prints like this; None if there is none.

    Raises:
        Unreadable: there may be one, but which is not certain.
    """
    if printed.function == "RELATIVE":
        return _read_relative(printed)
    reader = _READERS.get(printed.argument.type)
    is_bounded = reader in (_read_text, _read_token, _read_list) or len(printed.text) <= MAX_PRINTED
    return reader(printed) if reader and is_bounded else None


def _read_text(printed: Printed) -> Recovered:
    return Recovered(printed.text.translate(_ISOLATES), printed.text)


# Numbers

_NUMBER = re.compile(r"-?[0-9][0-9,]*(?:\.[0-9]+)?")


def _parse_number(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if _NUMBER.fullmatch(text) else None


def _within_rounding(number: Decimal, scale: int) -> tuple[str, ...]:
    """Return numbers that may have been rounded to this one; an integer is as it is."""
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or (exponent == 0 and not scale):
        return ()
    step = Decimal(4).scaleb(exponent - 1)
    return tuple(f"{(number + sign * step).scaleb(-scale):f}" for sign in (1, -1))


def _read_number(printed: Printed) -> Recovered | None:
    """Read a number, or a percentage."""
    scale = 2 if printed.text.endswith("%") else 0
    number = _parse_number(printed.text.removesuffix("%"))
    if number is None:
        return None
    raw = number.scaleb(-scale) if scale else number
    return Recovered(f"{raw:f}", printed.text, _within_rounding(number, scale))


_BYTE_UNITS = {"byte": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}


def _read_bytes(printed: Printed) -> Recovered | None:
    amount, _, unit = printed.text.replace("\u00a0", " ").partition(" ")
    number, size = _parse_number(amount), _BYTE_UNITS.get(unit)
    if number is None or size is None:
        return None
    exact, step = int(number * size), size // 25
    return Recovered(str(exact), printed.text, (str(exact + step), str(max(exact - step, 0))) if step else ())


_AMOUNT = re.compile(r"(-?)([^0-9-]*)([0-9][0-9,]*(?:\.[0-9]+)?)")


@cache
def _currency_codes() -> Mapping[str, str]:
    return {symbol: code for code, symbol in Locale("en").currency_symbols.items()}


def _read_currency(printed: Printed) -> Recovered | None:
    match = _AMOUNT.fullmatch(printed.text)
    symbol = match[2].strip() if match else ""
    code = symbol if re.fullmatch("[A-Z]{3}", symbol) else _currency_codes().get(symbol)
    if match is None or code is None:
        return None
    number = Decimal(match[3].replace(",", ""))
    alike = tuple({"amount": match[1] + amount, "currency": code} for amount in _within_rounding(number, 0))
    return Recovered({"amount": f"{match[1]}{number:f}", "currency": code}, printed.text, alike)


# Times

_SECONDS = {
    "day": Decimal(86_400), "hour": Decimal(3_600), "minute": Decimal(60), "second": Decimal(1),
    "millisecond": Decimal("0.001"), "microsecond": Decimal("0.000001"),
}  # fmt: skip
_PART = re.compile(rf"([0-9][0-9,]*(?:\.[0-9]+)?) ({'|'.join(_SECONDS)})s?")


def _read_duration(printed: Printed) -> Recovered | None:
    parts = [_PART.fullmatch(part) for part in printed.text.split(", ")]
    units = [part[2] for part in parts if part]
    if len(units) != len(parts):
        return None
    seconds = sum((Decimal(part[1].replace(",", "")) * _SECONDS[part[2]] for part in parts if part), Decimal(0))
    return Recovered(f"{seconds.normalize():f}", printed.text, tuple(_rounded_up_from(seconds)))


def _rounded_up_from(seconds: Decimal) -> Iterator[str]:
    """Yield the shortest times that English may round up to this one: to whole seconds, minutes, hours or days."""
    for size in _SECONDS.values():
        shortest = seconds - size + (1 if size > 1 else Decimal("0.001"))
        if shortest > 0:
            yield f"{shortest.normalize():f}"


def _read_relative(printed: Printed) -> Recovered | None:
    if not printed.text.startswith("in "):
        return None
    read = _read_duration(printed._replace(text=printed.text[3:]))
    return read and read._replace(text=printed.text)


_MONTHS = {name[:3].lower(): number for number, name in Locale("en").months["format"]["wide"].items()}
_DATE = re.compile(r"(?:[A-Z][a-z]+, )?([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{1,4})")
_TIME = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))? ([AP])M")
_BETWEEN = re.compile(r", | at ")


def _parse_date(text: str) -> str | None:
    match = _DATE.fullmatch(text)
    month = _MONTHS.get(match[1][:3].lower()) if match else None
    return f"{int(match[3]):04}-{month:02}-{int(match[2]):02}" if match and month else None


def _parse_time(text: str) -> str | None:
    match = _TIME.fullmatch(text.replace("\u202f", " ").replace("\u00a0", " "))
    if match is None:
        return None
    return f"{int(match[1]) % 12 + (12 if match[4] == 'P' else 0):02}:{match[2]}:{match[3] or '00'}"


def _read_date(printed: Printed) -> Recovered | None:
    date = _parse_date(printed.text)
    return Recovered(date, printed.text) if date else None


def _read_time(printed: Printed) -> Recovered | None:
    time = _parse_time(printed.text)
    return Recovered(time, printed.text, (f"{time[:6]}59", f"{time}Z")) if time else None


def _read_datetime(printed: Printed) -> Recovered | None:
    for separator in reversed([*_BETWEEN.finditer(printed.text)]):
        date, time = _parse_date(printed.text[: separator.start()]), _parse_time(printed.text[separator.end() :])
        if date and time:
            return Recovered(f"{date}T{time}", printed.text, (f"{date}T{time[:6]}59", f"{date}T{time}Z"))
    if _parse_date(printed.text) or _parse_time(printed.text):
        raise Unreadable  # the other half is lost
    return None


# Names

# The name of a parameter, a header or a field.
_IDENTIFIER = re.compile(r"[\w$@:.\-\[\]/]+")


def _read_identifier(printed: Printed) -> Recovered | None:
    """Read an identifier: by its English name, as its key, or as a word that English has no name for."""
    text, names = printed.text.translate(_ISOLATES), printed.names
    key = names.get(text) or (names.get(text[:1].lower() + text[1:]) if printed.opens else None)
    if key:
        return Recovered(key, printed.text)
    name = next((name for name, key in names.items() if key == text), None)
    if name:
        return Recovered(text, name[0].upper() + name[1:] if printed.opens else name)
    if not _IDENTIFIER.fullmatch(text):
        raise Unreadable
    return Recovered(text, printed.text)


def _read_token(printed: Printed) -> Recovered:
    """Read a literal. The English name of an identifier in its place hides the literal."""
    text, names = printed.text.translate(_ISOLATES), printed.names
    spelled = {text, text[:1].lower() + text[1:]} if printed.opens else {text}
    if not names.keys().isdisjoint(spelled) and text not in names.values():
        raise Unreadable
    return Recovered(text, printed.text)


@cache
def _territory_codes() -> Mapping[str, str]:
    territories = Locale("en").territories
    return {name: code for code, name in territories.items() if len(code) == 2 and code.isalpha()}


@cache
def _language_tags() -> Mapping[str, str]:
    languages = sorted(Locale("en").languages.items(), key=lambda item: -len(item[0]))
    return {name: code.replace("_", "-") for code, name in languages}


def _read_territory(printed: Printed) -> Recovered:
    text = printed.text.translate(_ISOLATES)
    return Recovered(_territory_codes().get(text, text), printed.text)


def _read_language(printed: Printed) -> Recovered:
    text = printed.text.translate(_ISOLATES)
    name, _, detail = text.removesuffix(")").partition(" (")
    language, territory = _language_tags().get(name), _territory_codes().get(detail)
    composed = f"{language}-{territory}" if language and territory else text
    return Recovered(_language_tags().get(text, composed), printed.text)


# Lists

_CONJUNCTIONS = {"and": " and ", "or": " or ", "unit": ", "}


def _read_list(printed: Printed) -> Recovered | None:
    """Read "a, b, and c", "a and b" or "a, b, c". Free texts are not told apart: "rock and roll" may be one."""
    head, conjunction, last = printed.text.rpartition(_CONJUNCTIONS[printed.options.get("type", "and")])
    items = [*head.removesuffix(",").split(", "), last] if conjunction else [last]
    argument = Argument(printed.argument.name, printed.argument.of)
    if len(items) > MAX_ITEMS or "…" in printed.text or (argument.type == "text" and len(items) > 1):
        raise Unreadable
    read = [recover(Printed(item, argument, "", {}, False, printed.names)) for item in items]
    found = [item for item in read if item]
    if len(found) != len(read):
        return None
    if argument.type in _WORDS and any(_SEPARATOR.search(str(item.raw)) for item in found):
        raise Unreadable
    text = printed.text
    for item, spelled in zip(found, items, strict=True):
        text = text.replace(spelled, item.text, 1) if item.text != spelled else text
    return Recovered([item.raw for item in found], text)


_WORDS: frozenset[ArgumentType] = frozenset({"text", "identifier", "token", "url", "email", "contact"})
_SEPARATOR = re.compile(r",| and | or ")

_READERS: dict[ArgumentType, Callable[[Printed], Recovered | None]] = {
    **dict.fromkeys(("text", "url", "email", "phone", "contact"), _read_text),
    **dict.fromkeys(("integer", "number", "percent"), _read_number),
    "currency": _read_currency,
    "bytes": _read_bytes,
    "duration": _read_duration,
    "datetime": _read_datetime,
    "date": _read_date,
    "time": _read_time,
    "identifier": _read_identifier,
    "token": _read_token,
    "territory": _read_territory,
    "language": _read_language,
    "list": _read_list,
}
