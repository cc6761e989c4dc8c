"""Rules on words: the glossary's strict and avoided ones, and one register for all texts of a locale."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from fluent.syntax import ast

from pardon.catalog.entries import Audience
from pardon.fluent.bundles import FACETS
from pardon.fluent.checks import MAX_TEXT, literal_text
from pardon_tools.translate.glossary import Concept, GlossaryRow, Words
from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Locale, Text, Unit
from pardon_tools.translate.word_patterns import compiled, shown

from .literals import masked
from .prose import language_of
from .rule import Violation, at_node, at_part
from .selectors import key_of

__all__ = ["avoided_words", "mixed_registers", "strict_words"]

MAX_FORMS = 256  # of a text with several selectors that are compared one by one

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
# Identifiers, addresses and paths; the words beside them may be written without spaces.
_CODE_LIKE = re.compile(
    r"(?<![!-~])(?:[!-~]*[_@\\][!-~]*|[!-~]*[A-Za-z0-9]\.[A-Za-z0-9][!-~]*|/[!-~]+|[!-.0-~]+(?:/[!-.0-~]+){2,})"
)


@lru_cache(8_192)
def _prose(plain: str) -> str:
    """Return a text with tags and codes blanked out, all offsets unchanged."""
    plain = _TAG.sub(lambda match: " " * len(match[0]), masked(plain))
    return _CODE_LIKE.sub(lambda match: HOLE * len(match[0]), plain)


# Strict words


def strict_words(text: Text) -> Iterator[Violation]:
    """Find texts that lack the glossary's word for a concept of their English."""
    english, glossary = text.english, text.unit.locale.glossary
    if english is None or not any(map(str.isalpha, text.all_plain)) or text.pattern.equals(english.pattern):
        return
    for row in glossary.concepts_of(_all_prose(english)):
        is_required = row.words is not None and row.words.strict and _applies(row.words.layer, text.unit)
        if is_required and not _has_word(row, text, english) and not _may_omit(row, text):
            yield _missing_word(row, text)


def _all_prose(text: Text) -> str:
    return "\n".join(_prose(part.plain) for part in text.parts)


def _applies(layer: Path, unit: Unit) -> bool:
    """Return whether a layer's row is meant for a message: the bundled words bind no texts of others."""
    bundled, *own = unit.locale.layers
    return layer != bundled or not own


def _has_word(row: GlossaryRow, text: Text, english: Text) -> bool:
    """Return whether the word is in a text: in each of its forms if the English has it in each."""
    assert row.words
    found = [bool(compiled(row.words.use, language_of(text)).search(form)) for form in _forms(text)]
    if all(found) or not any(found):
        return all(found)
    return not all(compiled(row.concept.english, "en").search(form) for form in _forms(english))


def _may_omit(row: GlossaryRow, text: Text) -> bool:
    """Return whether this is a heading that may leave out a word of its sentence, and has no confusing one."""
    long = text.unit.texts.get("long")
    is_free = row.words is not None and not row.words.in_headings and text.facet == FACETS[0]
    if not is_free or long is None or long.english is None or _confused(row, text):
        return False
    return _has_word(row, long, long.english)


def _missing_word(row: GlossaryRow, text: Text) -> Violation:
    assert row.words
    message = f"“{row.english}” of the English is missing: use {row.words.shown}"
    if confused := _confused(row, text):
        concept, part, match = confused
        message = f"“{match[0]}” is {_spaced(concept.name)}, but “{row.english}” of the English is {row.words.shown}"
        return at_part(text, part, match.start(), len(match[0]), f"{message}. {_definition(row.concept)}")
    return at_node(text.unit, _without(row.words, text), f"{message}. {_definition(row.concept)}")


def _without(words: Words, text: Text) -> ast.Pattern:
    """Return the first variant that lacks the words of others, or else the whole text."""
    of_variants = [part for part in text.parts[1:] if any(map(str.isalpha, part.plain))]
    found = {id(part) for part in of_variants if compiled(words.use, language_of(text)).search(_prose(part.plain))}
    lacking = next((part for part in of_variants if id(part) not in found), None)
    return lacking.pattern if lacking and found else text.pattern


def _confused(row: GlossaryRow, text: Text) -> tuple[Concept, Part, re.Match[str]] | None:
    """Return a concept that this one must be kept apart from, and its word in the text."""
    glossary = text.unit.locale.glossary
    own = row.words.use if row.words else ()
    for name in row.concept.unlike:
        words = glossary.words.get(name)
        patterns = tuple(pattern for pattern in words.use if pattern not in own) if words else ()
        for part in text.parts if patterns else ():
            if match := compiled(patterns, glossary.language).search(_prose(part.plain)):
                return glossary.concepts[name], part, match
    return None


def _definition(concept: Concept) -> str:
    unlike = f" (not {', '.join(map(_spaced, concept.unlike))})" if concept.unlike else ""
    return f"{_spaced(concept.name)}{unlike}: {concept.definition}"


def _spaced(name: str) -> str:
    return name.replace("_", " ")


def _forms(text: Text) -> list[str]:
    """Return a text with each choice of variants, or all its variants in one if these are too many."""
    forms = _expanded(text.pattern, text.unit, 3)
    return [_prose(form) for form in forms] if len(forms) <= MAX_FORMS else [_all_prose(text)]


def _expanded(pattern: ast.Pattern, unit: Unit, depth: int) -> list[str]:
    forms = [""]
    for element in pattern.elements:
        added = _element_forms(element, unit, depth)
        forms = [form + more for form, more in product(forms, added)][: MAX_FORMS + 1]
    return forms


def _element_forms(node: Any, unit: Unit, depth: int) -> list[str]:
    if isinstance(node, ast.TextElement):
        return [node.value]
    if isinstance(node, ast.Placeable):
        return _element_forms(node.expression, unit, depth)
    if isinstance(node, ast.StringLiteral):
        return [literal_text(node)]
    if isinstance(node, ast.SelectExpression):
        # Languages speak of nothing in other words.
        variants = [variant for variant in node.variants if key_of(variant) not in ("zero", "0")] or node.variants
        return [form for variant in variants for form in _expanded(variant.value, unit, depth)]
    referred = _referred(node, unit) if depth else None
    return _expanded(referred.pattern, referred.unit, depth - 1) if referred else [HOLE]


def _referred(node: Any, unit: Unit) -> Text | None:
    if not isinstance(node, ast.TermReference | ast.MessageReference):
        return None
    is_term = isinstance(node, ast.TermReference)
    found = unit.locale.find(None if is_term else unit.domain, f"-{node.id.name}" if is_term else node.id.name)
    return found.texts.get(node.attribute.name if node.attribute else FACETS[0]) if found else None


# Avoided words


def avoided_words(text: Text) -> Iterator[Violation]:
    """Find words that the glossary avoids."""
    glossary = text.unit.locale.glossary
    if not glossary.avoided or not _is_prose(text):
        return
    any_of_them = compiled(tuple(glossary.avoided), glossary.language)
    for part in text.parts:
        prose = _prose(part.plain)
        for pattern, row in glossary.avoided.items() if any_of_them.search(prose) else ():
            if not _applies(row.layer, text.unit) or row.audience not in (None, _audience(text.unit)):
                continue
            for match in compiled((pattern,), glossary.language).finditer(prose):
                where = f" in texts for {_READERS[row.audience]}" if row.audience else ""
                message = f"“{match[0]}” is avoided{where}: use {shown(row.use)}"
                if concept := glossary.concept_of(row.use):
                    message = f"{message}. {_definition(concept)}"
                yield at_part(text, part, match.start(), len(match[0]), message)


_READERS: Mapping[Audience, str] = {"person": "people", "administrator": "administrators", "developer": "developers"}


def _audience(unit: Unit) -> Audience | None:
    """Return the reader of a message; None for a term, which texts for all readers use."""
    return unit.catalog_entry.audience if unit.is_message and unit.catalog_entry else None


def _is_prose(text: Text) -> bool:
    """Return whether people read this: not `.gender` of a term."""
    return text.unit.is_message or text.facet == FACETS[0]


# Register


class _Register(NamedTuple):
    """The forms of address of a language.

    Args:
        name: formal, informal or impersonal.
        example: its pronoun or verb, for findings.
        anywhere: matches its words.
        inside: matches those whose capital distinguishes them, which they lose at the beginning of a sentence.
        first: matches words that have this meaning only at the beginning of a sentence.
    """

    name: str
    example: str
    anywhere: re.Pattern[str] | None
    inside: re.Pattern[str] | None
    first: re.Pattern[str] | None


@cache
def _registers(language: str) -> tuple[_Register, ...]:
    tables = tomllib.loads((Path(__file__).parent / "registers.toml").read_text("utf-8")).get(language, {})
    return tuple(
        _Register(
            name, table["example"], *(_compiled(table.get(key), language) for key in ("words", "inside", "starts"))
        )
        for name, table in tables.items()
    )


def _compiled(patterns: list[str] | None, language: str) -> re.Pattern[str] | None:
    return compiled(tuple(patterns), language, cased=True) if patterns else None


_OPENING = " \t\u00a0\"'“”„«»‘’「『([¿¡•*–—-"  # what may stand before a sentence
_ENDING = ".!?…:;。！？।\n"


class _Address(NamedTuple):
    """A place where a text addresses people."""

    register: _Register
    text: Text
    part: Part
    match: re.Match[str]


def mixed_registers(locale: Locale) -> Iterator[Violation]:
    """Find texts in another register than the glossary declares, or than most texts have."""
    registers = _registers(locale.language)
    texts = [text for text in locale.texts() if _is_prose(text) and all(len(p.plain) <= MAX_TEXT for p in text.parts)]
    addresses = [found for text in texts for register in registers if (found := _address(register, text))]
    counts = Counter(found.register.name for found in addresses)
    declared = locale.glossary.register
    usual = declared or next((name for name, _ in counts.most_common(1)), "")
    shown_usual = next((f"{usual} ({register.example})" for register in registers if register.name == usual), usual)
    because = f"the glossary declares {shown_usual}" if declared else f"most texts are {shown_usual}"
    for register, text, part, match in addresses:
        if register.name != usual:
            message = f"“{match[0]}” is {register.name} ({register.example}): {because}"
            yield at_part(text, part, match.start(), len(match[0]), message)


def _address(register: _Register, text: Text) -> _Address | None:
    """Return the first place of a text that has a register."""
    found = ((part, match) for part in text.parts for match in _matches(register, _prose(part.plain)))
    return next((_Address(register, text, part, match) for part, match in found), None)


def _matches(register: _Register, prose: str) -> Iterator[re.Match[str]]:
    if register.anywhere:
        yield from register.anywhere.finditer(prose)
    for pattern, is_first in ((register.inside, False), (register.first, True)):
        for match in pattern.finditer(prose) if pattern else ():
            if _begins_sentence(prose, match.start()) is is_first:
                yield match


def _begins_sentence(prose: str, offset: int) -> bool:
    before = prose[:offset].rstrip(_OPENING)
    return not before or before[-1] in _ENDING
