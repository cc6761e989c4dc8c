"""Glossaries: the concepts of the texts, and a locale's words for them.

`glossary.toml` beside the locales defines concepts, the one of a locale its words: docs/translators/glossary.md.
Both lie in layers like the texts: a higher layer adds or replaces concepts, words and avoided words one by one.
Only the register belongs to its own layer. Without any file a glossary is empty.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from pardon.catalog.entries import Audience
from pardon.errors import Finding
from pardon.storage import version_of

from .glossary_files import GLOSSARY_FILE, Table, read_concepts, read_words
from .word_patterns import compiled, expression_of, shown

__all__ = ["GLOSSARY_FILE", "Avoided", "Concept", "Glossary", "GlossaryRow", "Words", "read_glossary"]


Place = tuple[str, int, tuple[str, ...]]  # words of an English text, their offset, the names of their concepts


class Concept(NamedTuple):
    """A concept of the texts.

    Args:
        name: its key in the glossary.
        english: patterns of its English words.
        definition: one sentence.
        unlike: the concepts that it must not be confused with (`not` in the file).
    """

    name: str
    english: tuple[str, ...]
    definition: str
    unlike: tuple[str, ...] = ()


class Words(NamedTuple):
    """A locale's words for a concept.

    Args:
        use: patterns; the first one is the usual word.
        strict: whether the check requires one of them where the English has the concept.
        in_headings: whether headings need it too; those of `strict = "sentences"` may leave it to their sentence.
        note: for translators: when to use which.
        layer: the folder of locales that has the row.
    """

    use: tuple[str, ...]
    strict: bool
    in_headings: bool
    note: str
    layer: Path

    @property
    def shown(self) -> str:
        """The words for people: `gesperrt…, Sperre…`."""
        return ", ".join(map(shown, self.use))


class Avoided(NamedTuple):
    """The word to use in place of an avoided one.

    Args:
        use: the word.
        layer: the folder of locales that has the row.
        audience: the readers to whose texts it applies; None for all texts.
    """

    use: str
    layer: Path
    audience: Audience | None = None


class GlossaryRow(NamedTuple):
    """A concept in an English text.

    Args:
        concept: what it is.
        words: of the locale; None if it has none.
        english: the words in the text.
        start: their offset.
    """

    concept: Concept
    words: Words | None
    english: str
    start: int


@dataclass(frozen=True, eq=False)
class Glossary:
    """The merged glossary of a locale.

    Args:
        tag: the locale.
        concepts: by name.
        words: by the concept's name.
        avoided: by pattern.
        register: `formal`, `informal` or `impersonal`, as the highest layer declares; None if it does not.
        cases: the grammatical cases of the locale's terms.
        spelling: words that `check --spelling` accepts, in lower case, with those for all locales.
        findings: the faults of the locale's file in the highest layer.
        shared_findings: the faults of the file beside the locales in the highest layer.
    """

    tag: str
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    words: Mapping[str, Words] = field(default_factory=dict)
    avoided: Mapping[str, Avoided] = field(default_factory=dict)
    register: str | None = None
    cases: tuple[str, ...] = ()
    spelling: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    shared_findings: tuple[Finding, ...] = ()

    @property
    def language(self) -> str:
        """The language of the locale, without script and region."""
        return re.split("[-_]", self.tag)[0]

    def concepts_of(self, english_text: str) -> list[GlossaryRow]:
        """Return the concepts in an English text, in its order, each once; the longest words win."""
        rows: dict[str, GlossaryRow] = {}
        for words, start, names in self._places(english_text):
            for name in names:
                rows.setdefault(name, GlossaryRow(self.concepts[name], self.words.get(name), words, start))
        return list(rows.values())

    def concept_of(self, word: str) -> Concept | None:
        """Return the concept that has a word of the locale."""
        named = (name for name, words in self.words.items() if compiled(words.use, self.language).search(word))
        return next((self.concepts[name] for name in named), None)

    @cached_property
    def _places(self) -> Callable[[str], list[Place]]:
        names: dict[str, tuple[str, ...]] = {}
        for concept in self.concepts.values():
            for pattern in concept.english:
                names[pattern] = (*names.get(pattern, ()), concept.name)
        return _finder(tuple(sorted(names.items(), key=lambda item: -len(item[0]))))


@lru_cache(16)  # every locale has the same English
def _finder(patterns: tuple[tuple[str, tuple[str, ...]], ...]) -> Callable[[str], list[Place]]:
    """Return a function that finds the patterns of concepts in an English text.

    Args:
        patterns: the longest first, each with the names of its concepts.
    """
    joined = "|".join(f"({expression_of(pattern)})" for pattern, _ in patterns)
    expression = re.compile(rf"(?i)(?<!\w)(?:{joined})") if patterns else re.compile("(?!)")

    @lru_cache(8_192)
    def places(text: str) -> list[Place]:
        found = expression.finditer(text)
        return [(match[0], match.start(), patterns[(match.lastindex or 1) - 1][1]) for match in found]

    return places


def read_glossary(tag: str, layers: Sequence[Path]) -> Glossary:
    """Read the glossary of a locale.

    Args:
        tag: the locale.
        layers: folders of locales, lowest first; the last one is the layer that is read for.
    """
    *lower, layer = layers
    below = _read_lower(tag, tuple(lower), _versions(tag, lower)) if lower else Glossary(tag)
    shared, shared_findings = read_concepts(layer, below.concepts.keys())
    spelling = shared.pop("spelling", [])
    concepts = {**below.concepts, **{name: _concept(name, table) for name, table in shared.items()}}
    own, findings = read_words(layer / tag, concepts.keys())
    rows = {name: _words(table, layer) for name, table in own.get("words", {}).items()}
    avoided = {pattern: _avoided(row, layer) for pattern, row in own.get("avoid", {}).items()}
    return Glossary(
        tag,
        concepts,
        {**below.words, **rows},
        {**below.avoided, **avoided},
        own.get("register"),
        tuple(own.get("cases", below.cases)),
        below.spelling | {word.casefold() for word in (*spelling, *own.get("spelling", ()))},
        tuple(replace(finding, locale=tag) for finding in findings),
        tuple(shared_findings),
    )


@lru_cache(maxsize=64)
def _read_lower(tag: str, layers: tuple[Path, ...], versions: tuple[str, ...]) -> Glossary:
    """Read the glossary below other layers once for all of them: without the texts, it takes half of a small check."""
    return read_glossary(tag, layers)


def _versions(tag: str, layers: Iterable[Path]) -> tuple[str, ...]:
    """Return the version of each file of a glossary; empty for one that is missing."""
    return tuple(_version(place / GLOSSARY_FILE) for layer in layers for place in (layer, layer / tag))


def _version(path: Path) -> str:
    try:
        return version_of(path.stat())
    except OSError:
        return ""


def _avoided(row: str | Table, layer: Path) -> Avoided:
    return Avoided(row, layer) if isinstance(row, str) else Avoided(row["use"], layer, row.get("audience"))


def _concept(name: str, table: Table) -> Concept:
    unlike = table.get("not")
    names = tuple(unlike) if isinstance(unlike, list) else ()
    return Concept(name, tuple(table["english"]), table["definition"], names)


def _words(table: Table, layer: Path) -> Words:
    strict = table.get("strict", False)
    return Words(tuple(table["use"]), bool(strict), strict is True, table.get("note", ""), layer)
