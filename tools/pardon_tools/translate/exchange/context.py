"""The context of a message for its translator: English, catalogue, plural categories, terms, siblings, samples."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from pardon.catalog.entries import Argument, Catalog, Entry
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.sources import id_of
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Renderer
from pardon.settings import Settings
from pardon_tools.check.rules.plurals import sample_numbers

from ..glossary import GlossaryRow
from ..project import IDENTIFIER, Locale, Unit
from ..proof import Proof, proofs, texts_of
from ..variants import variants
from .messages import glossary_rows, unit_at
from .sources import flat_source, pattern_source

__all__ = ["Context"]

SHOWN_NUMBERS = 4  # samples of a plural category

Fields = dict[str, Any]

_PLURAL_KINDS = {"integer": "integer", "number": "number", "list": "list"}


def sound_bundle(locale: Locale) -> LocaleBundle:
    """Return the messages of a locale without faults."""
    broken = {finding.id for finding in locale.findings}
    return locale.files.bundle(lambda node: id_of(node) not in broken).over(locale.below)


class Context:
    """Collects the context of a locale's messages."""

    def __init__(self, locale: Locale) -> None:
        self.locale = locale

    @cached_property
    def renderer(self) -> Renderer:
        """Renders the sound messages of English and of the locale."""
        locales = filter(None, (self.locale.english, self.locale))
        bundles = {locale.tag: sound_bundle(locale) for locale in locales}
        return Renderer(Catalog([*self.locale.catalog, *self.locale.interface]), bundles, Settings())

    def fields(self, unit: Unit) -> Fields:
        """Return the fields of a row that are only for reading; those without content are left out."""
        entry = unit.catalog_entry
        fields = {
            "english": {facet: pattern_source(text.pattern) for facet, text in unit.english_texts.items()},
            "flat": {
                variant.label: flat_source(variant.pattern)
                for facet, text in unit.english_texts.items()
                for variant in (variants(facet, text.pattern) if text.selects else ())
            },
            **(_entry_fields(entry) if entry and not unit.is_interface else {}),
            "note": unit.note,
            **(self._argument_fields(entry) if entry else {}),
            "terms": self._terms(unit),
            "glossary": [_glossary_fields(row) for row in glossary_rows(unit)],
            "siblings": list(self._siblings(entry)) if entry else [],
            "samples": self._samples(unit, entry) if entry else {},
        }
        return {name: value for name, value in fields.items() if value not in ("", {}, [])}

    def _argument_fields(self, entry: Entry) -> Fields:
        return {
            "arguments": {argument.name: _argument(argument) for argument in entry.arguments},
            "plurals": {a.name: self._plurals(a) for a in entry.arguments if a.type in _PLURAL_KINDS},
        }

    def _plurals(self, argument: Argument) -> dict[str, str]:
        """Return the plural categories of the language, with numbers of each."""
        found = sample_numbers(self.locale.tag, _PLURAL_KINDS[argument.type])
        return {category: ", ".join(map(str, numbers[:SHOWN_NUMBERS])) for category, numbers in found.items()}

    def _terms(self, unit: Unit) -> Fields:
        """Return the terms of the English and of the translation, and those of the sample identifiers."""
        texts = [*unit.english_texts.values(), *unit.texts.values()]
        names = {f"-{name}": None for text in texts for name in text.terms}
        entry = unit.catalog_entry
        for argument in entry.arguments if entry else ():
            samples = argument.sample if isinstance(argument.sample, list) else [argument.sample]
            if "identifier" in (argument.type, argument.of):
                names |= {f"{IDENTIFIER}{sample}": None for sample in samples}
        found = {name: self._both(None, name) for name in names}
        return {name: texts for name, texts in found.items() if texts}

    def _both(self, domain: str | None, id: str) -> Fields:
        """Return the texts of a message or term in English and in the locale, in one line each."""
        unit = unit_at(self.locale, domain, id)
        both = {SOURCE_LOCALE: unit.english_texts, self.locale.tag: unit.all_texts}
        return {tag: {facet: text.source for facet, text in texts.items()} for tag, texts in both.items() if texts}

    def _siblings(self, entry: Entry) -> Iterator[Fields]:
        for other in self.locale.catalog.variants(entry.code, entry.domain) if entry.code else ():
            if other.id != entry.id:
                yield {"id": f"{other.domain}/{other.id}", **self._both(other.domain, other.id)}

    def _samples(self, unit: Unit, entry: Entry) -> Fields:
        """Return rendered texts by locale: with the example, and with other values that change a sentence."""
        found = {SOURCE_LOCALE: [_sample(proof) for proof in proofs(self.renderer, entry, SOURCE_LOCALE)]}
        if unit.texts and not unit.missing_facets:
            found[self.locale.tag] = [_sample(proof) for proof in proofs(self.renderer, entry, self.locale.tag)]
        return found


def _entry_fields(entry: Entry) -> Fields:
    return {
        "code": entry.code,
        "name": entry.name,
        "status": entry.status,
        "audience": entry.audience,
        "description": entry.description,
    }


def _argument(argument: Argument) -> Fields:
    about: Fields = {"type": argument.type, "sample": argument.sample}
    if argument.type == "list":
        about["of"] = argument.of
    return about if argument.required else {**about, "required": False}


def _glossary_fields(row: GlossaryRow) -> Fields:
    concept, words = row.concept, row.words
    fields = {
        "concept": concept.name,
        "english": row.english,
        "definition": concept.definition,
        "not": concept.unlike,
        "use": words.shown if words else "",
        "strict": words.strict if words else "",
        "note": words.note if words else "",
    }
    return {name: value for name, value in fields.items() if value}


def _sample(proof: Proof) -> Fields:
    texts = texts_of(proof.message)
    return {"values": proof.label, **texts} if proof.label else {**texts}
