"""Rules on selectors: plural categories, keys of identifiers and genders, selectors without an effect."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import chain

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from pardon.catalog.entries import Argument
from pardon.errors import did_you_mean
from pardon.fluent.checks import literal_text
from pardon.fluent.functions import NUMBER_TYPES
from pardon.formatting.values import Formats
from pardon_tools.translate.project import Text, Unit

from .rule import Violation, at_node

__all__ = ["categories", "key_of", "keys", "literal_plurals", "missing_large_plurals", "missing_plurals",
           "needless_selects", "plurals_without_number", "selected", "unknown_keys", "unknown_plurals"]  # fmt: skip

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_MAX_ITEMS = 101  # of a list, and one more
_LARGE = 10**6  # from here on French, Italian, Portuguese and Spanish have [many]
_NAMED_FOR_ONE_NUMBER = ("zero", "one", "two")


def keys(select: ast.SelectExpression) -> dict[str, ast.Variant]:
    """Return the variants of a select expression by key."""
    return {key_of(variant): variant for variant in select.variants}


def key_of(variant: ast.Variant) -> str:
    """Return a variant's key."""
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def selected(select: ast.SelectExpression) -> tuple[str, ast.VariableReference] | None:
    """Return the function and the variable of a selector; the function is empty if there is none."""
    selector = select.selector
    if isinstance(selector, ast.VariableReference):
        return "", selector
    if isinstance(selector, ast.FunctionReference) and selector.arguments.positional:
        operand = selector.arguments.positional[0]
        return (selector.id.name, operand) if isinstance(operand, ast.VariableReference) else None
    return None


@cache
def categories(tag: str, kind: str) -> frozenset[str]:
    """Return the CLDR plural categories of a kind of number in a locale.

    Args:
        tag: the locale.
        kind: "list" for numbers of items, "integer", "ordinal", or "number" for any number.
    """
    formats = Formats(tag)
    if kind == "number":
        return frozenset({*formats.locale.plural_form.tags, "other"})
    numbers = range(1, _MAX_ITEMS) if kind == "list" else chain(range(201), (1_000, 10**6))
    return frozenset(formats.plural(Decimal(n), ordinal=kind == "ordinal") for n in numbers)


def _argument(unit: Unit, name: str) -> Argument | None:
    entry = unit.catalog_entry
    return next((a for a in entry.arguments if a.name == name), None) if entry else None


def _kind(select: ast.SelectExpression, unit: Unit) -> str | None:
    """Return the kind of number that selects; None if no number does."""
    found = selected(select)
    if found is None or unit.locale.formats is None:
        return None
    function, variable = found
    argument = _argument(unit, variable.id.name)
    if function == "COUNT":
        return "list"
    if function == "NUMBER" and isinstance(select.selector, ast.FunctionReference):
        options = {option.name.name: option.value for option in select.selector.arguments.named}
        kind = options.get("type")
        if isinstance(kind, ast.StringLiteral) and literal_text(kind) == "ordinal":
            return "ordinal"
        is_whole = argument and argument.type == "integer" and "minimumFractionDigits" not in options
        return "integer" if is_whole else "number"
    if function or argument is None or argument.type not in NUMBER_TYPES:
        return None
    return "integer" if argument.type == "integer" else "number"


def _plurals(text: Text) -> Iterator[tuple[ast.SelectExpression, str]]:
    for select in text.selects:
        if kind := _kind(select, text.unit):
            yield select, kind


def _known(text: Text, kind: str) -> frozenset[str]:
    tag = text.unit.locale.tag
    return categories(tag, kind) if kind == "ordinal" else categories(tag, "number")


def unknown_plurals(text: Text) -> Iterator[Violation]:
    """Find plural categories that the language lacks, and mistyped ones."""
    for select, kind in _plurals(text):
        known = _known(text, kind)
        for key, variant in keys(select).items():
            if key in known or isinstance(variant.key, ast.NumberLiteral) or (key == "other" and variant.default):
                continue
            message = f"[{key}] never matches: {text.unit.locale.tag} has {_listed(known)}"
            hint = "" if key in _CATEGORIES else did_you_mean(key.lower(), sorted(known))
            yield at_node(text.unit, variant.key, message + hint)


def _is_literal_one(select: ast.SelectExpression) -> bool:
    return "1" in keys(select) and "one" not in keys(select)


def missing_plurals(text: Text) -> Iterator[Violation]:
    """Find plural categories that the language has and a choice has not."""
    for select, lacking in _lacking_plurals(text):
        if missing := {c: n for c, n in lacking.items() if not _is_large(n)}:
            yield at_node(text.unit, select.selector, f"a variant is missing: {_with_examples(missing)}")


def missing_large_plurals(text: Text) -> Iterator[Violation]:
    """Find missing plural categories of millions alone, for which [other] reads nearly the same."""
    for select, lacking in _lacking_plurals(text):
        if missing := {c: n for c, n in lacking.items() if _is_large(n)}:
            message = f"a variant is missing, [other] is shown instead: {_with_examples(missing)}"
            yield at_node(text.unit, select.selector, message)


def _lacking_plurals(text: Text) -> Iterator[tuple[ast.SelectExpression, dict[str, str]]]:
    """Yield each choice with the categories that it lacks, and an example of each."""
    for select, kind in _plurals(text):
        given = keys(select).keys()
        lacking = {c for c in categories(text.unit.locale.tag, kind) - given if not _is_covered(text, c, given)}
        if _is_literal_one(select):
            lacking.discard("one")
        if lacking and len(given) > 1:
            yield select, {category: _example(text, category, kind) for category in _ordered(lacking)}


def _is_large(example: str) -> bool:
    return example.isdigit() and int(example) >= _LARGE


def _with_examples(categories: dict[str, str]) -> str:
    return ", ".join(f"[{category}] for {number}" for category, number in categories.items())


def _is_covered(text: Text, category: str, given: object) -> bool:
    """Tell whether a category has but one whole number, which has a variant of its own: Arabic zero is 0."""
    formats = text.unit.locale.formats
    numbers = [n for n in range(201) if formats and formats.plural(Decimal(n)) == category]
    return len(numbers) == 1 and isinstance(given, type({}.keys())) and str(numbers[0]) in given


def _example(text: Text, category: str, kind: str) -> str:
    formats = text.unit.locale.formats
    candidates = chain((Decimal(n) for n in range(201)), (Decimal(10**6), Decimal("1.5")))
    found = (n for n in candidates if formats and formats.plural(n, ordinal=kind == "ordinal") == category)
    return str(next(found, "some numbers"))


def _ordered(names: set[str] | frozenset[str]) -> list[str]:
    return sorted(names, key=_CATEGORIES.index)


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"[{name}]" for name in _ordered(names))


def literal_plurals(text: Text) -> Iterator[Violation]:
    """Find numbers in place of plural categories: [1] is the number 1 alone, [one] may be 21 as well."""
    for select, kind in _plurals(text):
        if _is_literal_one(select) and "one" in _known(text, kind):
            message = "[1] is the number 1 alone: write [one] for every number that the language counts like 1"
            yield at_node(text.unit, keys(select)["1"].key, message)


def plurals_without_number(text: Text) -> Iterator[Violation]:
    """Find variants that read like one number, for a category that has several: Russian [one] is 21 as well."""
    for select, kind in _plurals(text):
        found = selected(select)
        if kind == "list" or found is None or found[1].id.name in _shown(text.pattern, without=select):
            continue
        name = found[1].id.name
        for key, variant in keys(select).items():
            numbers = _numbers_of(text, key, kind, keys(select)) if key in _NAMED_FOR_ONE_NUMBER else []
            if len(numbers) > 1 and name not in _shown(variant.value):
                examples = ", ".join(numbers[:4])
                message = f"[{key}] is {examples} in {text.unit.locale.tag}: show the number, {{ ${name} }}"
                yield at_node(text.unit, variant.key, message)


def _numbers_of(text: Text, category: str, kind: str, given: Mapping[str, ast.Variant]) -> list[str]:
    """Return numbers for which a category is chosen, without those that have a variant of their own."""
    formats = text.unit.locale.formats
    numbers = [*map(str, range(201)), *(("0.5", "1.5", "2.5") if kind == "number" else ())]
    literals = {Decimal(v.key.value) for v in given.values() if isinstance(v.key, ast.NumberLiteral)}
    return [
        n
        for n in numbers
        if formats and formats.plural(Decimal(n), ordinal=kind == "ordinal") == category and Decimal(n) not in literals
    ]


class _ShownVariables(Visitor):
    """Collects the variables that are part of a text, not only what is chosen by.

    Args:
        skipped: a choice that is left out, with the variants that exclude it.
    """

    def __init__(self, skipped: ast.SelectExpression | None = None) -> None:
        self.names: set[str] = set()
        self._skipped = skipped

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if node is self._skipped:
            return
        around = [variant for variant in node.variants if self._skipped in _selects(variant.value)]
        for variant in around or node.variants:
            self.visit(variant.value)


class _Selects(Visitor):
    def __init__(self) -> None:
        self.found: list[ast.SelectExpression] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.found.append(node)
        self.generic_visit(node)


def _selects(pattern: ast.Pattern) -> list[ast.SelectExpression]:
    visitor = _Selects()
    visitor.visit(pattern)
    return visitor.found


def _shown(pattern: ast.Pattern, without: ast.SelectExpression | None = None) -> set[str]:
    visitor = _ShownVariables(without)
    visitor.visit(pattern)
    return visitor.names


def unknown_keys(text: Text) -> Iterator[Violation]:
    """Find keys of KEY() and GENDER() that no value matches."""
    for select in text.selects:
        found = selected(select)
        known = _known_keys(text, *found) if found else None
        for key, variant in keys(select).items() if known else ():
            if known and key not in known and not (key == "other" and variant.default):
                hint = did_you_mean(key, sorted(known))
                yield at_node(text.unit, variant.key, f"[{key}] never matches: there is no such value{hint}")


def _known_keys(text: Text, function: str, variable: ast.VariableReference) -> frozenset[str] | None:
    """Return the keys that a selector can match; None for any."""
    unit = text.unit
    argument = _argument(unit, variable.id.name)
    locales = (unit.locale.english or unit.locale, unit.locale)
    identifiers = {u.id.removeprefix("-identifier-"): u for locale in locales for u in locale.identifiers()}
    if function == "GENDER":
        genders = {u.texts["gender"].plain for u in identifiers.values() if "gender" in u.texts}
        return frozenset({*genders, "other"})
    if function != "KEY" or argument is None:
        return None
    english = unit.english.texts.values() if unit.english else ()
    same = [s for t in english for s in t.selects if (f := selected(s)) and f[1].id.name == variable.id.name]
    written = {key for s in same for key in keys(s)} | {"other", "none"}
    if argument.type == "identifier":
        when = {str(v) for values in unit.catalog_entry.when.values() for v in values} if unit.catalog_entry else set()
        return frozenset({*identifiers, *written, *when, str(argument.example)})
    return frozenset(written) if same else None


def needless_selects(text: Text) -> Iterator[Violation]:
    """Find selectors whose variants are all the same."""
    for select in text.selects:
        first, *others = select.variants
        if not others:
            message = "the selector has a single variant: write its text instead"
            yield at_node(text.unit, select.selector, message)
        elif all(first.value.equals(other.value) for other in others):
            message = "all variants are the same: write the text once, without a selector"
            yield at_node(text.unit, select.selector, message)
