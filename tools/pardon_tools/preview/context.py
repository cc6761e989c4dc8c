"""The context of a message for its translator: terms, glossary, siblings and every variant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pardon.catalog.entries import Entry
from pardon.rendering import Renderer

from ..translate.exchange.messages import unit_at
from ..translate.glossary import GlossaryRow
from ..translate.project import Locale, Unit
from ..translate.proof import proofs, texts_of
from .locales import TERMS, Source
from .workspace import Snapshot

__all__ = ["Context", "Term", "Variant", "context_of", "variants_of"]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the message.

    Args:
        id: with its dash.
        english: its English text.
        text: its text in the language; empty where it is missing.
        source: its place.
    """

    id: str
    english: str
    text: str
    source: Source | None


@dataclass(frozen=True, slots=True)
class Context:
    """The context of a message.

    Args:
        glossary: the concepts in the English text.
        terms: of the English and of the translation.
        siblings: the other entries with the same code.
    """

    glossary: tuple[GlossaryRow, ...]
    terms: tuple[Term, ...]
    siblings: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """A message with other values.

    Args:
        label: the value that differs; empty for the example.
        texts: by facet.
    """

    label: str
    texts: Mapping[str, str]


def context_of(locale: Locale, snapshot: Snapshot, entry: Entry) -> Context:
    """Return what stands beside a message."""
    unit = unit_at(locale, entry.domain, entry.id)
    english = "\n".join(text.plain for text in unit.english_texts.values())
    siblings = snapshot.catalog.variants(entry.code, entry.domain) if entry.code else ()
    return Context(
        tuple(locale.glossary.concepts_of(english)),
        tuple(_terms(locale, snapshot, unit)),
        tuple(other for other in siblings if other.id != entry.id),
    )


def _terms(locale: Locale, snapshot: Snapshot, unit: Unit) -> Iterator[Term]:
    texts = (*unit.english_texts.values(), *unit.texts.values())
    for id in dict.fromkeys(f"-{name}" for text in texts for name in sorted(text.terms)):
        english, own = (place.find(None, id) if place else None for place in (locale.english, locale))
        yield Term(id, _value(english), _value(own), snapshot.source(locale.tag, (TERMS, id)))


def _value(term: Unit | None) -> str:
    return term.texts["short"].source if term and "short" in term.texts else ""


def variants_of(renderer: Renderer, entry: Entry, tag: str) -> tuple[Variant, ...]:
    """Return the texts of a message that depend on its values, for each value that changes them."""
    found = [(proof.label, texts_of(proof.message)) for proof in proofs(renderer, entry, tag)]
    facets = dict.fromkeys(facet for _, texts in found for facet in texts)
    changing = [facet for facet in facets if len({texts.get(facet) for _, texts in found}) > 1]
    return tuple(Variant(label, {f: texts[f] for f in changing if f in texts}) for label, texts in found if changing)
