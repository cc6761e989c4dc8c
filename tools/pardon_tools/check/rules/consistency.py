"""Rules on texts beside other texts: one English text in two translations, a heading as its own sentence."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator

from pardon_tools.translate.project import Locale, Text, Unit

from .branches import branches
from .rule import Violation, at_node

__all__ = ["repeated_headings", "two_translations"]

_WORD = re.compile(r"[^\W\d_]+")
_MIN_WORDS = 3  # of the English; shorter texts depend on their context
_MIN_HEADING = 5  # of a heading alone
_MIN_HEADING_WITH_SENTENCE = 2
_MIN_HEADINGS = 3  # with different sentences, all but one of which are translated alike
_FRAGMENT = re.compile(r"(?:is|are|was|were|has|have|not|must|cannot|already|missing)\b")
_ENDS = " .!?。！？…؟։।\u00a0\u202f"


def two_translations(locale: Locale) -> Iterator[Violation]:
    """Find texts whose English stands twice in a domain, for the same audience, and is translated in two ways."""
    groups: dict[Hashable, list[Text]] = defaultdict(list)
    for text in locale.texts():
        if text.unit.is_message and (key := _english_key(text)):
            groups[key].append(text)
    for texts in groups.values():
        yield from _minority(texts)


def _english_key(text: Text) -> Hashable:
    """Return what has to be equal in English for one translation to serve both; None where the context decides."""
    english, unit = text.english, text.unit
    if english is None or english.messages or english.terms:
        return None
    if text.facet == "short" and unit.english and len(unit.english.texts) > 1 and _is_fragment(english):
        return (unit.domain, _audience(unit), text.facet, _whole(unit.english))  # depends on its sentence
    words = len(_WORD.findall(english.all_plain))
    has_sentence = "long" in unit.texts
    least = _MIN_WORDS if text.facet != "short" else _MIN_HEADING_WITH_SENTENCE if has_sentence else _MIN_HEADING
    if words < least:
        return None
    return (unit.domain, _audience(unit), text.facet, _form(english))


def _is_fragment(english: Text) -> bool:
    """Return whether an English heading lacks its subject: “is invalid” reads otherwise of a code than of a name."""
    return bool(_FRAGMENT.match(english.plain))


def _audience(unit: Unit) -> Hashable:
    return unit.catalog_entry.audience if unit.catalog_entry else None


def _whole(unit: Unit) -> Hashable:
    return tuple((facet, _form(text)) for facet, text in unit.texts.items())


def _form(text: Text) -> Hashable:
    """Return a text with its values, spaces and the place of its selectors ignored."""
    return tuple((" ".join(b.plain.split()), tuple(s.form for s in b.shown)) for b in branches(text))


def _minority(texts: list[Text]) -> Iterator[Violation]:
    forms = [_form(text) for text in texts]
    counts = Counter(forms)
    if len(counts) < 2:
        return
    sentences = {_whole(text.unit.english) for text in texts if text.unit.english}
    usual_count = counts.most_common(1)[0][1]
    if texts[0].facet == "short" and len(sentences) > 1 and usual_count < max(len(texts) - 1, _MIN_HEADINGS - 1):
        return  # two may differ with reason
    usual = texts[forms.index(counts.most_common(1)[0][0])]
    for text, form in zip(texts, forms, strict=True):
        if form != _form(usual):
            plain = branches(usual)[0].plain.replace("\ufffc", "…").strip()
            message = f"the same English is translated otherwise in {usual.unit.id}: “{plain}”"
            yield at_node(text.unit, text.pattern, message)


def repeated_headings(unit: Unit) -> Iterator[Violation]:
    """Find sentences that only repeat their heading, where the English says more than its own."""
    short, long, english = unit.texts.get("short"), unit.texts.get("long"), unit.english
    if not unit.is_message or short is None or long is None or short.messages or long.messages:
        return
    if english and _bare(short) == _bare(long) and _added_words(english):
        yield at_node(unit, long.pattern, "the sentence repeats its heading: let it say more, as the English does")


def _bare(text: Text) -> Hashable:
    return tuple((b.plain.strip(_ENDS).casefold(), tuple(s.name for s in b.shown)) for b in branches(text))


def _added_words(english: Unit) -> set[str]:
    """Return the words of a sentence that its heading lacks, function words and endings aside."""
    heading, sentence = (
        {word[:4] for word in _WORD.findall(english.texts[facet].all_plain.lower())}
        if facet in english.texts
        else set()
        for facet in ("short", "long")
    )
    return sentence - heading - _FUNCTION_WORDS


_FUNCTION_WORDS = frozenset(
    word[:4]
    for word in (
        *("a", "already", "an", "and", "are", "be", "been", "being", "can", "cannot", "could", "did", "do", "does"),
        *("for", "from", "had", "has", "have", "in", "is", "it", "may", "must", "no", "not", "of", "on", "or"),
        *("should", "that", "the", "there", "this", "to", "was", "were", "will", "with", "you", "your"),
    )
)
