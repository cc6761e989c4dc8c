"""Texts as flat units for tools without selectors: one for each combination of keys, and the way back."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from pardon.fluent.sources import is_stub

from ..project import Unit
from ..state import NO_TEXT
from ..variants import Keys, Variant, flatten, hash_of, selector_name, selects, variants
from .messages import State, current_pattern, facets_of, state_of

__all__ = ["FlatUnit", "flat_units", "sole_select", "with_variants"]

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

Flat = list[tuple[Keys, ast.Pattern]]


@dataclass(frozen=True)
class FlatUnit:
    """A text without selectors, in English and in the language.

    Args:
        unit: the message or term.
        variant: the facet, the keys and the text; a stub where it is missing.
        english: the English for these keys.
        english_hash: of the facet.
        state: of the facet.
    """

    unit: Unit
    variant: Variant
    english: ast.Pattern
    english_hash: str
    state: State

    @property
    def id(self) -> str:
        """The unit's name: `clerk/user_locked#long[left=few]`."""
        return f"{self.unit.key}#{self.variant.label}"

    @property
    def target(self) -> ast.Pattern | None:
        """The text in the language; None where it is missing."""
        return None if is_stub(self.variant.pattern) else self.variant.pattern

    @property
    def hashes(self) -> str:
        """The hashes of the English facet and of this text, as in state.toml."""
        return f"{self.english_hash}:{hash_of(self.target) if self.target else NO_TEXT}"


def flat_units(unit: Unit) -> Iterator[FlatUnit]:
    """Yield the flat units of a message or term that has an English text."""
    english_hashes = unit.english_hashes
    for facet in facets_of(unit):
        if facet not in english_hashes:  # the grammar of a term, or a text that English lacks
            continue
        flat_english = list(flatten(unit.english_texts[facet].pattern).items())
        for variant in variants(facet, current_pattern(unit, facet)):
            english = _nearest(flat_english, variant.keys)
            yield FlatUnit(unit, variant, english, english_hashes[facet], _state(unit, facet))


def _state(unit: Unit, facet: str) -> State:
    if facet not in unit.texts:
        return "missing"
    if facet in unit.stale_facets:
        return "stale"
    return "reviewed" if state_of(unit) == "reviewed" else "translated"


def _nearest(flat: Flat, keys: Keys) -> ast.Pattern:
    """Return the text for some keys; the default where there is none, such as [other] for [few]."""
    wanted = dict(keys)
    depth = 0
    while len(flat) > 1:
        selector = flat[0][0][depth][0]
        options = [own[depth][1] for own, _ in flat]
        key = wanted.get(selector) if wanted.get(selector) in options else options[-1]
        flat = [(own, pattern) for own, pattern in flat if own[depth][1] == key]
        depth += 1
    return flat[0][1]


def with_variants(pattern: ast.Pattern, changed: Mapping[Keys, ast.Pattern]) -> ast.Pattern:
    """Return a pattern with other texts for some keys. Whole variants stay where they are.

    Raises:
        ValueError: its selectors cannot be kept.
    """
    flat = flatten(pattern)
    new = pattern.clone()
    leaves = {keys: _leaf(new, dict(keys)) for keys in flat}
    if all(leaves.values()) and len({id(leaf) for leaf in leaves.values()}) == len(leaves):
        for keys, text in changed.items():
            leaf = leaves[keys]
            assert leaf is not None
            leaf.elements = text.elements
        return new
    selectors = {selector_name(select): select.selector for select in selects(pattern)}
    if hash_of(_nested(list(flat.items()), selectors, 0)) != hash_of(pattern):
        raise ValueError("this format cannot keep the selectors of the text: change it in a JSONL file")
    return _nested([(keys, changed.get(keys, text)) for keys, text in flat.items()], selectors, 0)


def sole_select(pattern: ast.Pattern) -> ast.SelectExpression | None:
    """Return the select expression that is the whole of a pattern."""
    first = pattern.elements[0] if len(pattern.elements) == 1 else None
    expression = first.expression if isinstance(first, ast.Placeable) else None
    return expression if isinstance(expression, ast.SelectExpression) else None


def _leaf(pattern: ast.Pattern, keys: Mapping[str, str]) -> ast.Pattern | None:
    """Return the text for some keys; None if only parts of the text depend on them."""
    while select := sole_select(pattern):
        key = keys.get(selector_name(select))
        default = next(variant for variant in select.variants if variant.default)
        pattern = next((v for v in select.variants if _key_text(v) == key), default).value
    return None if selects(pattern) else pattern


def _key_text(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def _nested(flat: Flat, selectors: Mapping[str, ast.InlineExpression], depth: int) -> ast.Pattern:
    """Return a pattern with all selectors around whole texts."""
    keys, text = flat[0]
    if len(keys) == depth:
        return text
    groups: dict[str, Flat] = {}
    for own, pattern in flat:
        groups.setdefault(own[depth][1], []).append((own, pattern))
    variants = [
        ast.Variant(_key(key), _nested(group, selectors, depth + 1), default=number == len(groups) - 1)
        for number, (key, group) in enumerate(groups.items())
    ]
    return ast.Pattern([ast.Placeable(ast.SelectExpression(selectors[keys[depth][0]], variants))])


def _key(text: str) -> ast.Identifier | ast.NumberLiteral:
    return ast.NumberLiteral(text) if _NUMBER.fullmatch(text) else ast.Identifier(text)
