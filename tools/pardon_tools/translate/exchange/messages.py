"""The messages and terms of a locale for other tools: which are selected, their texts and their state."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Literal

from fluent.syntax import ast

from pardon.fluent.bundles import FACETS
from pardon.fluent.ftl_files import SourceFile
from pardon.formatting.values import Formats

from ..glossary import GlossaryRow
from ..project import Locale, Unit
from ..stubs import stub_pattern
from ..variants import facet_patterns

__all__ = [
    "TERMS",
    "State",
    "all_units",
    "current_pattern",
    "facets_of",
    "glossary_rows",
    "select_units",
    "state_of",
    "unit_at",
]

TERMS = "terms"  # the terms, where a domain is selected

State = Literal["missing", "stale", "translated", "reviewed"]


def all_units(locale: Locale) -> Iterator[Unit]:
    """Yield the messages and terms to translate, terms first, in the order of the English; missing ones are empty."""
    english = locale.english.units if locale.english else {}
    replaced = (key for key, unit in locale.units.items() if unit.english or not unit.is_message)
    for domain, id in sorted(dict.fromkeys((*english, *replaced)), key=lambda key: key[0] is not None):
        yield unit_at(locale, domain, id)


def unit_at(locale: Locale, domain: str | None, id: str) -> Unit:
    """Return a message or a term of a layer; it is empty if the layer lacks it."""
    key = (domain, id)
    if found := locale.units.get(key) or locale.stubs.get(key):
        return found
    name = ast.Identifier(id.removeprefix("-"))
    entry = ast.Message(name) if domain else ast.Term(name, ast.Pattern([]))
    entry.attributes = []
    return Unit(locale, SourceFile(locale.files.folder, ""), domain, entry)


def state_of(unit: Unit) -> State:
    """Return the state of a message or term."""
    if not unit.texts or unit.missing_facets:
        return "missing"
    if unit.stale_facets:
        return "stale"
    return "reviewed" if unit.is_reviewed else "translated"


def select_units(
    locale: Locale,
    *,
    states: Collection[State] = (),
    domains: Collection[str] = (),
    concepts: Collection[str] = (),
    limit: int | None = None,
) -> list[Unit]:
    """Return the messages and terms to translate that pass some filters; an empty one lets all pass.

    Args:
        locale: of the translations.
        states: any of these.
        domains: any of these; `TERMS` are the terms.
        concepts: the English has one of these concepts of the glossary.
        limit: the highest number of units; None for all.
    """
    selected = (
        unit
        for unit in all_units(locale)
        if (not domains or (unit.domain or TERMS) in domains)
        and (not states or state_of(unit) in states)
        and (not concepts or any(row.concept.name in concepts for row in glossary_rows(unit)))
    )
    return list(islice(selected, limit))


def glossary_rows(unit: Unit) -> list[GlossaryRow]:
    """Return the concepts of the glossary in the English of a message or term."""
    parts = (part.plain for text in unit.english_texts.values() for part in text.parts)
    return unit.locale.glossary.concepts_of("\n".join(parts))


def facets_of(unit: Unit) -> list[str]:
    """Return the facets that a layer has or lacks, in their order; those of lower layers alone are not among them."""
    missing = unit.missing_facets if unit.is_message else list(unit.english_texts)
    found = {*unit.texts, *missing, *(() if unit.texts else unit.english_texts)}
    written = (*FACETS, *facet_patterns(unit.entry), *unit.english_texts)
    return [facet for facet in dict.fromkeys(written) if facet in found]


def current_pattern(unit: Unit, facet: str) -> ast.Pattern:
    """Return a text, or the stub of a missing one, which has the plural categories of the language."""
    pattern = facet_patterns(unit.entry).get(facet)
    if pattern and pattern.elements:
        return pattern
    english = unit.english_texts.get(facet)
    formats = unit.locale.formats or Formats("en")
    return stub_pattern(english.pattern, formats) if english else ast.Pattern([ast.Placeable(ast.StringLiteral(""))])
