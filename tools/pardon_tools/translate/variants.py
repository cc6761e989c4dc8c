"""Messages as flat variants: (facet, selector keys) -> a text without selectors.

`{ $n -> [one] a *[other] b } x` has the variants `$n=one`: "a x" and `$n=other`: "b x". Other tools rewrite the place
of a selector, so hashes and exchange formats build on this form.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from fluent.syntax import FluentSerializer, ast
from fluent.syntax.serializer import serialize_expression, serialize_pattern, serialize_variant_key

from pardon.fluent.bundles import FACETS
from pardon.fluent.checks import literal_text

__all__ = [
    "Keys", "Variant", "attribute_source", "facet_patterns", "flatten", "hash_of", "selector_name", "selects",
    "variants",
]  # fmt: skip

MAX_FLAT = 2_000  # variants of a text, above which it is hashed as it is written

Keys = tuple[tuple[str, str], ...]  # selectors and the key of each, outermost first: (("$left", "few"),)

Element = ast.TextElement | ast.Placeable
Elements = list[Element]
Tree = str | tuple[str, dict[str, Any]]  # a text, or a selector with a tree for each key


@dataclass(frozen=True)
class Variant:
    """One flat variant of a facet.

    Args:
        facet: "short" for the value of a message or term, else the attribute's name.
        keys: the selectors and their keys, outermost first; empty for a text without selectors.
        pattern: the text, without selectors.
    """

    facet: str
    keys: Keys
    pattern: ast.Pattern

    @property
    def label(self) -> str:
        """The facet with its keys: `long`, `long[left=few]`, `long[KEY(param)=none,left=one]`."""
        keys = ",".join(f"{selector.replace('$', '')}={key}" for selector, key in self.keys)
        return f"{self.facet}[{keys}]" if keys else self.facet


def facet_patterns(entry: ast.Message | ast.Term) -> dict[str, ast.Pattern]:
    """Return the patterns of a message or term by facet; a value counts as the short one."""
    patterns = {FACETS[0]: entry.value} if entry.value else {}
    return patterns | {attribute.id.name: attribute.value for attribute in entry.attributes}


def attribute_source(facet: str, pattern: ast.Pattern) -> str:
    """Return the Fluent source of an attribute, its first line without indentation."""
    attribute = ast.Attribute(ast.Identifier(facet), pattern)
    message = ast.Message(ast.Identifier("m"), None, [attribute])
    return str(FluentSerializer().serialize_entry(message)).removeprefix("m =\n").strip("\n ")


def variants(facet: str, pattern: ast.Pattern) -> list[Variant]:
    """Return the flat variants of a facet, in the order of its source.

    Raises:
        ValueError: there are more than `MAX_FLAT`.
    """
    return [Variant(facet, keys, text) for keys, text in flatten(pattern).items()]


def flatten(pattern: ast.Pattern) -> Mapping[Keys, ast.Pattern]:
    """Return the flat texts of a pattern by their keys, in the order of its source.

    A selector that stands twice is one selector with the keys of both.

    Raises:
        ValueError: there are more than `MAX_FLAT`.
    """
    return {keys: ast.Pattern(elements) for keys, elements in _flattened(_merged(pattern.elements), (), [0])}


def selects(pattern: ast.Pattern) -> list[ast.SelectExpression]:
    """Return the first select of each selector, outermost first."""
    first: dict[str, ast.SelectExpression] = {}
    for select in _selects(_merged(pattern.elements), nested=True):
        first.setdefault(selector_name(select), select)
    return list(first.values())


def hash_of(pattern: ast.Pattern) -> str:
    """Return a hash of the flat texts: equal for patterns that show the same text for all values."""
    try:
        content = repr(_tree(_merged(pattern.elements), [0]))
    except ValueError:
        content = serialize_pattern(pattern)
    return blake2b(content.encode("utf-8", "replace"), digest_size=4).hexdigest()


def _flattened(elements: Elements, keys: Keys, count: list[int]) -> Iterator[tuple[Keys, Elements]]:
    select = next(iter(_selects(elements, nested=False)), None)
    if select is None:
        _count(count)
        yield keys, elements
        return
    selector = selector_name(select)
    for key in _keys(elements, selector):
        yield from _flattened(_chosen(elements, selector, key), (*keys, (selector, key)), count)


def _tree(elements: Elements, count: list[int]) -> Tree:
    """Return the texts as a decision tree that depends on nothing but the texts.

    Selectors are asked in alphabetical order, and neither a selector nor a key without an effect is part of it. The key
    "*" stands for all values without a variant of their own.
    """
    selector = min(map(selector_name, _selects(elements, nested=True)), default=None)
    if selector is None:
        _count(count)
        return "".join(map(_canonical, elements))
    rest = _tree(_chosen(elements, selector, None), count)
    trees = {key: _tree(_chosen(elements, selector, key), count) for key in sorted(_keys(elements, selector))}
    differing = {key: tree for key, tree in trees.items() if tree != rest}
    return (selector, {**differing, "*": rest}) if differing else rest


def _count(count: list[int]) -> None:
    count[0] += 1
    if count[0] > MAX_FLAT:
        raise ValueError(f"a text has more than {MAX_FLAT} variants")


def _selects(elements: Elements, *, nested: bool) -> Iterator[ast.SelectExpression]:
    for element in elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            yield element.expression
            for variant in element.expression.variants if nested else ():
                yield from _selects(_merged(variant.value.elements), nested=True)


def selector_name(select: ast.SelectExpression) -> str:
    """Return the source of a selector; NUMBER without options selects as its variable does."""
    selector = select.selector
    if isinstance(selector, ast.FunctionReference) and selector.id.name == "NUMBER" and not selector.arguments.named:
        return str(serialize_expression(next(iter(selector.arguments.positional), selector)))
    return str(serialize_expression(selector))


def _keys(elements: Elements, selector: str) -> list[str]:
    """Return the keys of a selector; the default of its first appearance comes last."""
    found = [select for select in _selects(elements, nested=True) if selector_name(select) == selector]
    every = [(variant.default, _key(variant)) for select in found for variant in select.variants]
    return list(dict.fromkeys(key for _, key in sorted(every, key=lambda pair: pair[0])))


def _key(variant: ast.Variant) -> str:
    return str(serialize_variant_key(variant.key))


def _chosen(elements: Elements, selector: str, key: str | None) -> Elements:
    """Return elements with the variant of a key in place of each select on a selector; None is the default."""
    result: Elements = []
    for element in elements:
        select = element.expression if isinstance(element, ast.Placeable) else None
        if not isinstance(select, ast.SelectExpression):
            result.append(element)
        elif selector_name(select) == selector:
            default = next(variant for variant in select.variants if variant.default)
            variant = next((variant for variant in select.variants if _key(variant) == key), default)
            result += _chosen(_merged(variant.value.elements), selector, key)
        else:
            result.append(ast.Placeable(ast.SelectExpression(select.selector, [
                ast.Variant(v.key, ast.Pattern(_chosen(_merged(v.value.elements), selector, key)), v.default)
                for v in select.variants
            ])))  # fmt: skip
    return _merged(result)


def _merged(elements: Elements) -> Elements:
    """Return elements without placeables inside placeables, neighbouring texts as one."""
    result: Elements = []
    for element in elements:
        while isinstance(element, ast.Placeable) and isinstance(element.expression, ast.Placeable):
            element = element.expression
        if result and isinstance(element, ast.TextElement) and isinstance(last := result[-1], ast.TextElement):
            result[-1] = ast.TextElement(last.value + element.value)
        else:
            result.append(element)
    return result


def _canonical(element: Element) -> str:
    """Return an element for a hash: a literal as its text, any other placeable unlike every text."""
    if isinstance(element, ast.TextElement):
        return str(element.value)
    if isinstance(element.expression, ast.StringLiteral):
        return literal_text(element.expression)
    return f"\0{serialize_expression(element.expression)}\0"
