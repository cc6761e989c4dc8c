"""Stubs: messages in the shape of the English with empty texts, for the translator to fill."""

from collections.abc import Iterator
from math import prod

from fluent.syntax import FluentSerializer, ast

from pardon.fluent.checks import literal_text
from pardon.formatting.values import Formats

from .variants import attribute_source, selects

__all__ = ["stub_facet", "stub_text"]

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
MAX_VARIANTS = 30  # of a stub; a text with more begins without selectors

Key = ast.Identifier | ast.NumberLiteral


def stub_text(entry: ast.Message | ast.Term, formats: Formats) -> str:
    """Return the source of a message or term without its texts.

    Args:
        entry: the English.
        formats: of the language, whose plural categories the stub has.
    """
    stub = entry.clone()
    stub.comment = None
    if stub.value:
        stub.value = stub_pattern(stub.value, formats)
    for attribute in stub.attributes:
        attribute.value = stub_pattern(attribute.value, formats)
    return str(FluentSerializer().serialize_entry(stub)).rstrip("\n")


def stub_facet(facet: str, pattern: ast.Pattern, formats: Formats) -> str:
    """Return the source of an attribute without its text."""
    return attribute_source(facet, stub_pattern(pattern, formats))


def stub_pattern(english: ast.Pattern, formats: Formats) -> ast.Pattern:
    """Return an English pattern without its texts: its selectors, outermost first, around `{ "" }`."""
    empty = ast.Pattern([ast.Placeable(ast.StringLiteral(""))])
    choices = [(select.selector, _keys(select, formats)) for select in selects(english)]
    choices = [(selector, keys) for selector, keys in choices if len(keys) > 1]
    if prod(len(keys) for _, keys in choices) > MAX_VARIANTS:
        return empty
    pattern = empty
    for selector, keys in reversed(choices):
        variants = [ast.Variant(key, pattern, default=key is keys[-1]) for key in keys]
        pattern = ast.Pattern([ast.Placeable(ast.SelectExpression(selector, variants))])
    return pattern


def _keys(select: ast.SelectExpression, formats: Formats) -> list[Key]:
    """Return the keys of a stub, the default last; those of plurals are the language's own."""
    keys = [variant.key for variant in sorted(select.variants, key=lambda variant: variant.default)]
    if not _is_plural(select):
        return keys
    numbers = [key for key in keys if isinstance(key, ast.NumberLiteral)]
    return [*numbers, *map(ast.Identifier, _categories(select, formats))]


def _is_plural(select: ast.SelectExpression) -> bool:
    function = select.selector.id.name if isinstance(select.selector, ast.FunctionReference) else "NUMBER"
    keys = [variant.key for variant in select.variants]
    return function in ("NUMBER", "COUNT") and all(
        isinstance(key, ast.NumberLiteral) or key.name in CATEGORIES for key in keys
    )


def _categories(select: ast.SelectExpression, formats: Formats) -> Iterator[str]:
    options = select.selector.arguments.named if isinstance(select.selector, ast.FunctionReference) else []
    is_ordinal = any(isinstance(o.value, ast.StringLiteral) and literal_text(o.value) == "ordinal" for o in options)
    rule = formats.locale.ordinal_form if is_ordinal else formats.locale.plural_form
    return (category for category in CATEGORIES if category == "other" or category in rule.tags)
