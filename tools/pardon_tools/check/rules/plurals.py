"""Rules on the CLDR plural categories of selectors."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from fluent.syntax import ast

from pardon.errors import did_you_mean
from pardon.fluent.checks import children, literal_text
from pardon.fluent.ftl_files import SourceFile
from pardon.fluent.functions import NUMBER_TYPES
from pardon.formatting.values import Formats
from pardon_tools.translate.project import Locale, Text, Unit

from .prose import language_of
from .rule import Violation, at_node
from .selectors import descendants, key_of, keys, selected

__all__ = [
    "has_one_category",
    "is_for_one_number",
    "literal_plurals",
    "missing_large_plurals",
    "missing_plurals",
    "plural_selects",
    "plurals_without_number",
    "sample_numbers",
    "unknown_plurals",
]

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_NAMED_FOR_ONE_NUMBER = ("zero", "one", "two")
# Forms that a noun has beside a number alone; a list without its number needs singular and plural, and a dual.
_BESIDE_NUMBERS = ("zero", "few", "many")
_LARGE = 10**6  # from here on French, Italian, Portuguese and Spanish have [many]
_MAX_ITEMS = 100  # of a list
_WHOLE = tuple(map(Decimal, (*range(201), 1_000, _LARGE)))
# The languages of which CLDR says that they have [other] alone; of others it has no rules.
_ONLY_OTHER = frozenset((
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt", "lo",
    "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi", "wo", "yo", "yue", "zh",
))  # fmt: skip
_FRACTIONS = tuple(map(Decimal, ("0.5", "1.5", "2.5")))

Select = ast.SelectExpression


def _number_kind(select: Select, unit: Unit) -> str | None:
    """Return the kind of number that selects: "list" (its length), "integer", "ordinal" or "number"; else None."""
    function, variable = selected(select)
    if not variable or unit.locale.formats is None:
        return None
    argument = unit.argument(variable)
    if function == "COUNT":
        return "list"
    if function == "NUMBER" and isinstance(select.selector, ast.FunctionReference):
        options = {option.name.name: option.value for option in select.selector.arguments.named}
        type = options.get("type")
        if isinstance(type, ast.StringLiteral) and literal_text(type) == "ordinal":
            return "ordinal"
        is_whole = argument and argument.type == "integer" and "minimumFractionDigits" not in options
        return "integer" if is_whole else "number"
    if function or argument is None or argument.type not in NUMBER_TYPES:
        return None
    return "integer" if argument.type == "integer" else "number"


def plural_selects(text: Text) -> Iterator[tuple[Select, str]]:
    """Yield the select expressions that choose by a number, and its kind."""
    for select in text.selects:
        if kind := _number_kind(select, text.unit):
            yield select, kind


@cache
def sample_numbers(tag: str, kind: str) -> Mapping[str, tuple[Decimal, ...]]:
    """Return sample numbers of each category that a kind of number has in a locale, the usual ones first."""
    numbers = _WHOLE[1:_MAX_ITEMS] if kind == "list" else _WHOLE if kind != "number" else _WHOLE + _FRACTIONS
    plural = Formats(tag).plural
    found: dict[str, tuple[Decimal, ...]] = {}
    for number in numbers:
        category = plural(number, ordinal=kind == "ordinal")
        found[category] = (*found.get(category, ()), number)
    return {category: found[category] for category in _CATEGORIES if category in found}


def _known_categories(text: Text, kind: str) -> list[str]:
    """Return the categories that a select expression may have."""
    return list(sample_numbers(text.unit.locale.tag, kind if kind == "ordinal" else "number"))


def has_one_category(text: Text, kind: str) -> bool:
    """Return whether a language has no plural forms, so that a select expression needs a single variant."""
    return len(_known_categories(text, kind)) == 1


def unknown_plurals(text: Text) -> Iterator[Violation]:
    """Find plural categories that the language lacks, and mistyped ones."""
    for select, kind in plural_selects(text):
        known = _known_categories(text, kind)
        if known == ["other"] and kind != "ordinal" and language_of(text) not in _ONLY_OTHER:
            continue
        for key, variant in keys(select).items():
            if key in known or isinstance(variant.key, ast.NumberLiteral) or (key == "other" and variant.default):
                continue
            listed = ", ".join(f"[{category}]" for category in known)
            hint = "" if key in _CATEGORIES else did_you_mean(key.lower(), known)
            message = f"[{key}] never matches: {text.unit.locale.tag} has {listed}{hint}"
            yield at_node(text.unit, variant.key, message)


def missing_plurals(text: Text) -> Iterator[Violation]:
    """Find plural categories of the language without a variant."""
    for select, examples in _missing_categories(text):
        if missing := {category: n for category, n in examples.items() if n < _LARGE}:
            yield at_node(text.unit, select.selector, f"a variant is missing: {_with_examples(missing)}")


def missing_large_plurals(locale: Locale) -> Iterator[Violation]:
    """Find plural categories of millions without a variant, where [other] reads nearly the same: one for each file."""
    found: dict[SourceFile, list[tuple[Text, Select, dict[str, Decimal]]]] = {}
    for text in locale.texts():
        for select, examples in _missing_categories(text):
            if missing := {category: n for category, n in examples.items() if n >= _LARGE}:
                found.setdefault(text.unit.file, []).append((text, select, missing))
    for places in found.values():
        text, select, missing = places[0]
        more = f", and in {len(places) - 1} more texts of the file" if len(places) > 1 else ""
        message = f"a variant is missing, [other] is shown instead: {_with_examples(missing)}{more}"
        yield at_node(text.unit, select.selector, message)


def _with_examples(examples: Mapping[str, Decimal]) -> str:
    return ", ".join(f"[{category}] for {number}" for category, number in examples.items())


def _missing_categories(text: Text) -> Iterator[tuple[Select, dict[str, Decimal]]]:
    """Yield each select expression with the categories that it lacks, and an example of each."""
    for select, kind in plural_selects(text):
        given, categories = keys(select), sample_numbers(text.unit.locale.tag, kind)
        needless = _BESIDE_NUMBERS if kind == "list" and "two" not in categories and not _counts(select) else ()
        lacking = {
            category: numbers[0]
            for category, numbers in categories.items()
            if category not in given and category not in needless and not _is_covered(category, numbers, given)
            if numbers[0] not in _FRACTIONS or _may_be_fractional(select, text.unit)
        }
        if lacking and len(given) > 1:
            yield select, lacking


def _counts(select: Select) -> bool:
    """Return whether a variant shows how many items there are."""
    return any(isinstance(node, ast.FunctionReference) and node.id.name == "COUNT"
               for variant in select.variants for node in descendants(variant.value))  # fmt: skip


def _may_be_fractional(select: Select, unit: Unit) -> bool:
    """Return whether a number is known to have decimals: by its type, its example or its format."""
    argument = unit.argument(selected(select)[1])
    call = select.selector if isinstance(select.selector, ast.FunctionReference) else None
    has_format = call is not None and any("FractionDigits" in option.name.name for option in call.arguments.named)
    if argument is None or argument.type != "number" or has_format:
        return True
    return argument.example is not None and Decimal(str(argument.example)) % 1 != 0


def _is_covered(category: str, numbers: tuple[Decimal, ...], given: Mapping[str, ast.Variant]) -> bool:
    """Return whether [1] stands for [one], or a category has a single number with its own variant: Arabic zero is 0."""
    whole = [number for number in numbers if number <= _WHOLE[200] and number not in _FRACTIONS]
    return (category == "one" and "1" in given) or (len(whole) == 1 and str(whole[0]) in given)


def literal_plurals(text: Text) -> Iterator[Violation]:
    """Find numbers in place of plural categories: [1] is the number 1 alone, [one] may be 21 as well."""
    for select, kind in plural_selects(text):
        given = keys(select)
        is_as_in_english = text.english is not None and any("1" in keys(other) for other in text.english.selects)
        if "1" in given and "one" not in given and "one" in _known_categories(text, kind) and not is_as_in_english:
            message = "[1] is the number 1 alone: write [one] for every number that the language counts like 1"
            yield at_node(text.unit, given["1"].key, message)


def plurals_without_number(text: Text) -> Iterator[Violation]:
    """Find variants that read like one number, for a category that has several: Russian [one] is 21 as well."""
    tag = text.unit.locale.tag
    for select, kind in plural_selects(text) if not text.messages else ():  # a message may show the number
        name, given = selected(select)[1], keys(select)
        if kind == "list" or name in set(_shown_variables(text.pattern, without=select)):
            continue
        literals = {Decimal(v.key.value) for v in given.values() if isinstance(v.key, ast.NumberLiteral)}
        for key, variant in given.items():
            numbers = sample_numbers(tag, kind).get(key, ()) if key in _NAMED_FOR_ONE_NUMBER else ()
            several = [str(number) for number in numbers if number not in literals and number not in _FRACTIONS]
            if several == ["0", "1"] and not _shows_in_english(text, name, key):
                continue
            if len(several) > 1 and name not in set(_shown_variables(variant.value)):
                message = f"[{key}] is {', '.join(several[:4])} in {tag}: show the number, {{ ${name} }}"
                yield at_node(text.unit, variant.key, message)


def is_for_one_number(text: Text, select: Select, variant: ast.Variant) -> bool:
    """Return whether a plural variant may write its number out: [one] in German, [two] in Arabic.

    Where [zero], [one] and [two] are several numbers, `plurals_without_number` reports it.
    """
    kind, key = _number_kind(select, text.unit), key_of(variant)
    if text.unit.locale.formats is None or key in _NAMED_FOR_ONE_NUMBER:
        return True
    if kind is None:
        return False
    literals = {Decimal(v.key.value) for v in select.variants if isinstance(v.key, ast.NumberLiteral)}
    numbers = sample_numbers(text.unit.locale.tag, kind).get(key, ())
    return [number < _LARGE for number in numbers if number not in literals] == [True]


def _shows_in_english(text: Text, name: str, key: str) -> bool:
    """Return whether the English shows the number in this variant; if it says "1 file", the number is never 0."""
    for select, _ in plural_selects(text.english) if text.english else ():
        if selected(select)[1] == name and key in keys(select):
            return name in set(_shown_variables(keys(select)[key].value))
    return True


def _shown_variables(node: ast.BaseNode, without: Select | None = None) -> Iterator[str]:
    """Yield the variables that a text shows, those in selectors excluded.

    Args:
        node: the text.
        without: a select expression to skip, together with the variants beside which it never stands.
    """
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif node is not without:
        below = node.variants if isinstance(node, Select) else list(children(node))
        around = [v for v in below if isinstance(node, Select) and any(n is without for n in descendants(v))]
        for child in around or below:
            yield from _shown_variables(child, without)
