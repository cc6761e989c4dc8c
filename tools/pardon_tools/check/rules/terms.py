"""Rules on terms: forms that no term has, and terms that lack what their sisters have."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from fluent.syntax import ast

from pardon.errors import did_you_mean
from pardon.fluent.checks import literal_text
from pardon.fluent.functions import FUNCTIONS
from pardon_tools.translate.project import IDENTIFIER, Locale, Unit

from .rule import Violation, at_node, at_unit
from .selectors import descendants, key_of, keys, selected

__all__ = ["incomplete_terms", "unknown_forms"]

_FORMS: Mapping[str, Any] = FUNCTIONS["NAME"].options  # what NAME passes to a term
_MIN_SISTERS = 4
_MOST = 0.8  # of the sisters
_FEW = 0.05  # of the sisters, which may lack an attribute by mistake


def _selects(unit: Unit) -> list[tuple[str, ast.SelectExpression]]:
    """Return the select expressions of a term with the variable that chooses."""
    nodes = (node for node in descendants(unit.entry) if isinstance(node, ast.SelectExpression))
    return [(node.selector.id.name, node) for node in nodes if isinstance(node.selector, ast.VariableReference)]


def _forms(unit: Unit) -> dict[str, set[str]]:
    """Return the keys of a term's variants by the variable that chooses."""
    found: dict[str, set[str]] = {}
    for name, select in _selects(unit):
        found.setdefault(name, set()).update(keys(select))
    return found


# References


def unknown_forms(locale: Locale) -> Iterator[Violation]:
    """Find forms that messages ask for and no term has."""
    calls: list[tuple[Unit, Any]] = [
        (unit, node) for unit in locale.units.values() for node in descendants(unit.entry) if _is_call(node)
    ]
    if not calls:
        return
    own = {unit.id: unit for unit in locale.units.values() if not unit.is_message}
    terms = {**{unit.id: unit for unit in locale.identifiers()}, **own}
    known: dict[str, set[str]] = {}
    for term in terms.values():
        for name, values in _forms(term).items():
            known.setdefault(name, set()).update(values)
    has_names = any(id.startswith(IDENTIFIER) for id in terms)
    for unit, call in calls:
        is_name = isinstance(call, ast.FunctionReference)
        for option in call.arguments.named if call.arguments and (has_names or not is_name) else ():
            if fault := _unknown_form(option, known, is_name=is_name):
                yield at_node(unit, option, fault)


def _is_call(node: Any) -> bool:
    """Return whether a node passes forms to a term."""
    return isinstance(node, ast.TermReference) or (isinstance(node, ast.FunctionReference) and node.id.name == "NAME")


def _unknown_form(option: ast.NamedArgument, known: Mapping[str, set[str]], *, is_name: bool) -> str | None:
    name = option.name.name
    value = literal_text(option.value) if isinstance(option.value, ast.StringLiteral) else str(option.value.value)
    if is_name and (name not in _FORMS or value not in _FORMS[name]):
        return None  # the loader reports it
    if name not in known:
        if is_name:
            return f"no term of this language chooses by ${name}: leave “{name}” out"
        return f"no term takes ${name}{did_you_mean(name, known, '$')}"
    if value not in known[name]:
        listed = ", ".join(sorted(known[name]))
        return f"no term has a variant [{value}] for ${name}: there are {listed}{did_you_mean(value, known[name])}"
    return None


# Terms and their sisters


def incomplete_terms(locale: Locale) -> Iterator[Violation]:
    """Find names of form fields that lack a form, a variant or an attribute of their sisters, and misspelt ones."""
    sisters = [unit for unit in locale.identifiers() if locale.units.get((None, unit.id)) is unit]  # of this layer
    for unit in sisters:
        yield from _misspelt(unit)
        yield from _uneven(unit)
    if len(sisters) >= _MIN_SISTERS:
        yield from _lacking_attributes(sisters)
        yield from _lacking_variants(sisters)
        yield from _rare_values(sisters, locale)


def _misspelt(unit: Unit) -> Iterator[Violation]:
    for name, select in _selects(unit):
        if name not in _FORMS:
            message = f"${name} is never passed to a name, only ${' and $'.join(sorted(_FORMS))} are"
            yield at_node(unit, select.selector, message + did_you_mean(name, _FORMS, "$"))
            continue
        for variant in select.variants:
            key = key_of(variant)
            hint = did_you_mean(key, sorted(_FORMS[name]))
            if key not in _FORMS[name] and (hint or not variant.default):
                yield at_node(unit, variant.key, f"[{key}] never matches: ${name} has no such value{hint}")


def _uneven(unit: Unit) -> Iterator[Violation]:
    """Find nested selects of a term, of which one lacks a variant of the others."""
    selects = _selects(unit)
    for name in {name for name, _ in selects}:
        nested = [select for n, select in selects if n == name]
        for select in nested if len(nested) > 2 else ():
            others = [set(keys(other)) for other in nested if other is not select]
            if lacking := set.intersection(*others) - keys(select).keys():
                yield at_node(unit, select.selector, f"{_listed(lacking)} is missing here, the other variants have it")


def _lacking_attributes(sisters: list[Unit]) -> Iterator[Violation]:
    counts = Counter(facet for sister in sisters for facet in sister.texts if facet != "short")
    usual = [facet for facet, count in counts.items() if len(sisters) - count <= max(1, len(sisters) * _FEW)]
    for unit in sisters:
        for facet in usual:
            if facet not in unit.texts:
                yield at_unit(unit, f".{facet} is missing, which {counts[facet]} of the {len(sisters)} names have")
        for attribute in unit.entry.attributes:
            name = attribute.id.name
            if name not in usual and counts[name] == 1 and (hint := did_you_mean(name, usual, ".")):
                yield at_node(unit, attribute.id, f"nothing reads .{name}{hint}")


def _lacking_variants(sisters: list[Unit]) -> Iterator[Violation]:
    """Find variants, or whole selectors, that most sisters have."""
    forms = [_forms(unit) for unit in sisters]
    for name in _FORMS:
        having = [own[name] for own in forms if name in own]
        if len(having) < _MIN_SISTERS:
            continue
        counts = Counter(key for values in having for key in values)
        usual = {key for key, count in counts.items() if count >= _MOST * len(having)}
        for unit, own in zip(sisters, forms, strict=True):
            if name in own and (lacking := usual - own[name]):
                yield at_unit(unit, f"{_listed(lacking)} of ${name} is missing, which the other names have")
            elif name not in own and len(having) >= _MOST * len(sisters) and not _is_abbreviation(unit):
                yield at_unit(unit, f"the name has no forms for ${name}, which the others have")


def _is_abbreviation(unit: Unit) -> bool:
    """Return whether a name has a word without forms, such as URL, or Web3 in Arabic."""
    plain = unit.texts["short"].plain if "short" in unit.texts else ""
    is_latin = plain.replace(" ", "")[:1].isascii()
    return any(word.isupper() or (word.isascii() and not is_latin) for word in plain.split())


def _rare_values(sisters: list[Unit], locale: Locale) -> Iterator[Violation]:
    """Find a gender that a single name has, and that no message chooses by."""
    values = Counter(sister.texts["gender"].plain for sister in sisters if "gender" in sister.texts)
    chosen = {
        key
        for text in locale.texts()
        for select in text.selects
        if selected(select)[0] == "GENDER"
        for key in keys(select)
    }
    for unit in sisters:
        text = unit.texts.get("gender")
        if text and values[text.plain] == 1 and len(values) > 1 and text.plain not in chosen:
            hint = did_you_mean(text.plain, sorted((values.keys() | chosen) - {text.plain, "other"}))
            if hint or chosen:
                yield at_node(unit, text.pattern, f"no message chooses by “{text.plain}”{hint}")


def _listed(keys: set[str]) -> str:
    return ", ".join(f"[{key}]" for key in sorted(keys))
