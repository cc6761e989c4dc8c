"""Rules on rendering: every message, in every variant, with difficult values."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from math import prod
from typing import Any

from pardon.arguments.reading import Value, read_value
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Argument, ArgumentType
from pardon.fluent.bundles import Facet, LocaleBundle
from pardon.formatting.values import ValuePresenter
from pardon_tools.translate.project import Locale, Text, Unit

from .plurals import sample_numbers
from .rule import Violation, at_node
from .selectors import keys, selected

__all__ = ["failures", "gaps"]

MAX_RENDERINGS = 200  # of one text; with more combinations, values vary one by one

_LONG = "Maximiliana Alexandra Wolkenstein-Rodenegg " * 6
_RIGHT_TO_LEFT = "مرحبا בעולם"
_NUMBERS = (0, 1, 2, 5, 21, 1_000_000)
_FRACTION = "1.5"
_WORDS = ("Ada", _LONG.strip(), _RIGHT_TO_LEFT, "Example 21")
_SAMPLES: dict[ArgumentType, tuple[Any, ...]] = {
    "text": _WORDS,
    "integer": _NUMBERS,
    "number": (*_NUMBERS, _FRACTION),
    "percent": (0, "0.01", "0.02", "0.05", "0.21", "0.015", 1),
    "currency": tuple({"amount": n, "currency": c} for n in (*_NUMBERS, _FRACTION) for c in ("EUR", "JPY")),
    "duration": (0, 1, 2, 5, 21, _FRACTION, 3_600, 7_500, 86_400 * 21),
    "datetime": ("2026-11-21T14:05:00Z", "2026-01-02T00:00:00+05:30"),
    "date": ("2026-11-21", "2026-01-02"),
    "time": ("14:05:00", "00:00:00Z"),
    "territory": ("DE", "TR", _RIGHT_TO_LEFT),
    "language": ("pl", "zh-Hant", _RIGHT_TO_LEFT),
    "identifier": ("some_parameter",),
    "token": ("abc_123", "X" * 200, "12-34"),
    "url": ("https://example.com/a?b=c",),
    "email": ("ada@example.com",),
    "phone": ("+4930123456", "unknown"),
    "contact": ("help@example.com", "https://example.com/help", _RIGHT_TO_LEFT),
    "bytes": (0, 1, 2, 5, 21, 1_500, 10_000_000),
}
_LISTS = (1, 2, 3, 5, 21)

_LEFTOVER = re.compile(r"[{}]|\$[a-zA-Z]|\?\?\?|\ufffc|\bNone\b|<class|Decimal\(")
_GAPS = {
    "two spaces meet": re.compile(r"  +"),
    "the text begins or ends with a space": re.compile(r"^\s|\s$"),
    "a space stands before the full stop": re.compile(r"(?<=\w) [.,](?=\s|$)"),
    "there are two full stops": re.compile(r"(?<!\.)\.\.(?!\.)|。。|,\s*\."),
    "the brackets or quotation marks are empty": re.compile(r"\(\s*\)|（）|“”|„“|„”|«\s*»|「」"),
}


def failures(locale: Locale) -> Iterator[Violation]:
    """Find texts that cannot be rendered with some value, or show a placeholder."""
    return (violation for is_gap, violation in _all_violations(locale) if not is_gap)


def gaps(locale: Locale) -> Iterator[Violation]:
    """Find texts with a gap when some value is filled in."""
    return (violation for is_gap, violation in _all_violations(locale) if is_gap)


@lru_cache(1)  # two rules read it
def _all_violations(locale: Locale) -> list[tuple[bool, Violation]]:
    return list(_locale_violations(locale)) if locale.formats else []


def _locale_violations(locale: Locale) -> Iterator[tuple[bool, Violation]]:
    broken = {(finding.path, finding.id) for finding in locale.findings}
    sound = [unit for unit in locale.units.values() if not _is_broken(unit, broken)]
    bundle = _sound_bundle(locale, sound)
    style = bundle.presenter("auto", None)
    for unit in sound:
        if unit.is_message and unit.domain and unit.catalog_entry and _has_variables(unit):
            facets = bundle.facets(unit.domain, unit.id)
            for name, text in unit.texts.items():
                if name in facets and facets[name].variables:
                    yield from _text_violations(text, facets[name], style)


def _is_broken(unit: Unit, broken: set[tuple[Any, str]]) -> bool:
    if (unit.file.path, unit.id) in broken:
        return True
    if not broken:
        return False
    terms = unit.locale.files.terms
    return any((terms and terms.path, f"-{name}") in broken for text in unit.texts.values() for name in text.terms)


def _sound_bundle(locale: Locale, sound: Sequence[Unit]) -> LocaleBundle:
    """Return a bundle of the messages without faults."""
    entries = {id(unit.entry) for unit in sound}
    return locale.files.bundle(lambda node: id(node) in entries).over(locale.below)


def _has_variables(unit: Unit) -> bool:
    return any(text.variables for text in unit.texts.values())


def _text_violations(text: Text, facet: Facet, style: ValuePresenter) -> Iterator[tuple[bool, Violation]]:
    seen: set[str] = set()  # one example of each fault
    for values in _value_sets(text, style):
        shown = facet.render(values)
        fault = _rendering_fault(shown, text) or _text_gap(shown or "", text)
        if fault and fault[0] not in seen:
            seen.add(fault[0])
            is_gap = fault[0] in _GAPS
            yield is_gap, at_node(text.unit, text.pattern, f"with {_described(values)} {fault[0]}{fault[1]}")


def _rendering_fault(shown: str | None, text: Text) -> tuple[str, str] | None:
    """Return the fault of a rendered text and its place; None if it can be shown."""
    if shown is None:
        return "the text cannot be rendered", ""
    if not shown.strip():
        return "the text is empty", ""
    return _first_match(_LEFTOVER, "a placeholder is left", shown, text)


def _text_gap(shown: str, text: Text) -> tuple[str, str] | None:
    """Return the gap in a rendered text and its place; None if it reads well."""
    found = (_first_match(pattern, words, shown, text) for words, pattern in _GAPS.items())
    return next((fault for fault in found if fault), None)


def _first_match(pattern: re.Pattern[str], words: str, shown: str, text: Text) -> tuple[str, str] | None:
    match = pattern.search(shown)
    if match is None or any(match[0].strip() and match[0] in part.plain for part in text.parts):
        return None
    return words, f": “{_excerpt_at(shown, match.start())}”"


def _excerpt_at(shown: str, index: int) -> str:
    start, end = max(0, index - 25), min(len(shown), index + 25)
    return ("…" if start else "") + shown[start:end] + ("…" if end < len(shown) else "")


def _described(values: Mapping[str, Value]) -> str:
    return ", ".join(f"${name} {_described_value(value)}" for name, value in values.items())


def _described_value(value: Value) -> str:
    if value.raw is None:
        return "absent"
    if value.type == "list":
        return f"of {len(value.raw)} item(s)"
    shown = str(value.raw)
    return f"= {shown[:24]}…" if len(shown) > 24 else f"= {shown}"


# The values


def _value_sets(text: Text, style: ValuePresenter) -> Iterator[dict[str, Value]]:
    """Yield values for a text's variables: all combinations if they are few."""
    entry = text.unit.catalog_entry
    arguments = [a for a in entry.arguments if a.name in text.variables] if entry else []
    chosen = _chosen_keys(text)
    samples = {a.name: _argument_values(a, chosen.get(a.name, ()), text.unit.locale.tag, style) for a in arguments}
    if prod(map(len, samples.values())) <= MAX_RENDERINGS:
        yield from _combinations(samples)
        return
    first = {name: values[:1] for name, values in samples.items()}
    yield from _combinations({name: values if name in chosen else first[name] for name, values in samples.items()})
    for name, values in samples.items():
        yield from _combinations({**first, name: values})


def _combinations(samples: Mapping[str, Sequence[Value]]) -> Iterator[dict[str, Value]]:
    for count, values in enumerate(product(*samples.values())):
        if count > 5 * MAX_RENDERINGS:
            return
        yield dict(zip(samples, values, strict=True))


def _chosen_keys(text: Text) -> dict[str, tuple[str, ...]]:
    """Return the keys of the variants by the variable of their selector."""
    chosen: dict[str, tuple[str, ...]] = {}
    for select in text.selects:
        if name := selected(select)[1]:
            chosen[name] = (*chosen.get(name, ()), *keys(select))
    return chosen


def _argument_values(argument: Argument, chosen: tuple[str, ...], tag: str, style: ValuePresenter) -> list[Value]:
    """Return values of an argument: its example, difficult ones, one for each key, none if it is optional."""
    raws = [argument.sample, *_raw_samples(argument, tag), *chosen]
    if argument.type == "identifier":
        raws += _one_of_each_gender(style)
    values: dict[str, Value] = {}
    for raw in raws:
        value = _readable_value(argument, raw)
        if value is not None:
            values.setdefault(repr(value.raw), value)
    if not argument.required:
        values["absent"] = Value(argument.type, None)
    return list(values.values())


def _readable_value(argument: Argument, raw: Any) -> Value | None:
    try:
        return read_value(argument.type, raw, argument.of)[0]
    except ValueError:
        return None


def _raw_samples(argument: Argument, tag: str) -> tuple[Any, ...]:
    if argument.type == "list":
        items = _samples(argument.of)
        return tuple([items[n % len(items)] for n in range(count)] for count in _LISTS)
    categories = sample_numbers(tag, "integer").values() if argument.type in ("integer", "number") else ()
    numbers = (int(category[0]) for category in categories)
    return (*_samples(argument.type), *numbers)


def _samples(type: str) -> tuple[Any, ...]:
    return _SAMPLES.get(type) or (ARGUMENT_TYPES[type].sample,)


_IDENTIFIERS = ("email_address", "phone_number", "password", "username", "first_name", "role", "phone_numbers")


def _one_of_each_gender(style: ValuePresenter) -> list[str]:
    found = {style.gender(key): key for key in _IDENTIFIERS if style.names(key, {})}
    return list(found.values())
