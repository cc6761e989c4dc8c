"""Rules on selectors: keys of identifiers and genders."""

from collections.abc import Iterator

from fluent.syntax import ast

from pardon.errors import did_you_mean
from pardon.fluent.sources import children
from pardon_tools.translate.project import IDENTIFIER, Text

from .rule import Violation, at_node

__all__ = ["descendants", "key_of", "keys", "selected", "unknown_keys"]


def keys(select: ast.SelectExpression) -> dict[str, ast.Variant]:
    """Return the variants of a select expression by key."""
    return {key_of(variant): variant for variant in select.variants}


def key_of(variant: ast.Variant) -> str:
    """Return a variant's key."""
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def selected(select: ast.SelectExpression) -> tuple[str, str]:
    """Return the function and the variable of a selector; each is empty if there is none."""
    selector = select.selector
    if isinstance(selector, ast.VariableReference):
        return "", selector.id.name
    if isinstance(selector, ast.FunctionReference) and selector.arguments.positional:
        operand = selector.arguments.positional[0]
        return (selector.id.name, operand.id.name) if isinstance(operand, ast.VariableReference) else ("", "")
    return "", ""


def descendants(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """Yield the nodes below a node, in the order of the file."""
    for child in children(node):
        yield child
        yield from descendants(child)


def unknown_keys(text: Text) -> Iterator[Violation]:
    """Find keys of KEY() and GENDER() that no value matches."""
    for select in text.selects:
        known = _known_keys(text, *selected(select))
        for key, variant in keys(select).items() if known else ():
            if known and key not in known and not (key == "other" and variant.default):
                hint = did_you_mean(key, sorted(known))
                yield at_node(text.unit, variant.key, f"[{key}] never matches: there is no such value{hint}")


def _known_keys(text: Text, function: str, variable: str) -> frozenset[str] | None:
    """Return the keys that a selector can match; None for any."""
    unit = text.unit
    argument = unit.argument(variable)
    if function not in ("GENDER", "KEY"):
        return None
    locales = (unit.locale.english or unit.locale, unit.locale)
    identifiers = {u.id.removeprefix(IDENTIFIER): u for locale in locales for u in locale.identifiers()}
    if function == "GENDER":
        genders = {u.texts["gender"].plain for u in identifiers.values() if "gender" in u.texts}
        return frozenset({*genders, "other"})
    if argument is None:
        return None
    english = unit.english.texts.values() if unit.english else ()
    same = [s for t in english for s in t.selects if selected(s)[1] == variable]
    written = {key for s in same for key in keys(s)} | {"other", "none"}
    if argument.type == "identifier":
        when = {str(v) for values in unit.catalog_entry.when.values() for v in values} if unit.catalog_entry else set()
        return frozenset({*identifiers, *written, *when, str(argument.sample)})
    return frozenset(written) if same else None
