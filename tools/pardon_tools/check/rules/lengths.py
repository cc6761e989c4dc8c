"""Rules on the length of a translation beside its English: stubs, lost sentences, additions."""

import re
from collections.abc import Iterator

from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .branches import Branch, branches
from .prose import language_of
from .rule import Violation, at_node
from .selectors import key_of

__all__ = ["long_translations", "lost_sentences", "short_translations", "stubs"]

# Characters for a hundred of English, where they are not about a hundred.
_DENSITY = {"zh": 0.36, "yue": 0.36, "ja": 0.54, "ko": 0.55, "he": 0.8, "ar": 0.9}
_VALUE = "\ufffc" * 8  # the length that a value counts for
_MIN_ENGLISH = 30  # characters, below which lengths differ too much

_STUBS = re.compile(
    r"\W*(?:tbd|tbc|tba|todo|fixme|xxx+|n/?a|lorem ipsum.*|asdf\w*|blah?|placeholder|untranslated|translate)\W*",
    re.IGNORECASE,
)
_ONLY_MARKS = re.compile(r"\s*(?:\.{2,}|[…?*_~#/|\\+=-]+|[–—]+)\s*")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"[.!?؟…։।။።](?=[\"”»’›)\s]|$)|[。！？](?=[^。！？」』）]|$)|(?<=[ก-๛]) (?=[ก-๛])")

_VALUE_AT_END = re.compile(rf"(?<=[.!?。！？])\s*{HOLE}$")  # may be a sentence or nothing


def stubs(text: Text) -> Iterator[Violation]:
    """Find texts that stand in place of a translation: three dots, a dash, TBD, a single letter."""
    english = text.english
    if english is None or not _LETTER.search(english.all_plain) or text.terms or text.messages:
        return
    for part in text.parts:
        plain = part.plain.strip()
        is_english = any(other.plain.strip() == plain for other in english.parts)
        if (_ONLY_MARKS.fullmatch(plain) or _STUBS.fullmatch(plain)) and not is_english:
            yield at_node(text.unit, part.pattern, f"“{plain}” is no translation")
            return
    plain, words = text.all_plain, len(_WORD.findall(english.all_plain))
    letters = _LETTER.findall(plain)
    is_long = len(_LETTER.findall(english.all_plain)) > 4 and HOLE not in plain
    if len(letters) == 1 and is_long and words > (2 if _DENSE.match(letters[0]) else 0):
        yield at_node(text.unit, text.pattern, f"“{plain.strip(HOLE + ' ')}” is a single letter, not a translation")
    elif not letters and words > 2 and plain.strip():
        yield at_node(text.unit, text.pattern, "the text has no words of its own, the English has")


def _length(branch: Branch) -> int:
    return len(branch.plain.replace(HOLE, _VALUE).strip())


def _density(text: Text) -> float:
    """Return the usual length of a text beside its English; one that is still English is as long."""
    return 1.0 if text.all_plain.isascii() else _DENSITY.get(language_of(text), 1.0)


def _ratios(text: Text) -> Iterator[tuple[Branch, float]]:
    """Yield each branch of a text and its length, 1 being usual beside its English."""
    if text.english is None or not text.unit.is_message or text.messages or text.english.messages:
        return
    shortest = min(branches(text.english), key=_length)
    holes = _length(shortest) - len(shortest.plain.replace(HOLE, "").strip())  # as long in every language
    usual = (_length(shortest) - holes) * _density(text) + holes
    if _length(shortest) >= _MIN_ENGLISH:
        for branch in branches(text):
            yield branch, _length(branch) / usual


def _place(text: Text, branch: Branch, message: str) -> Violation:
    if not branch.choices:
        return at_node(text.unit, text.pattern, message)
    variant = branch.choices[-1][1]
    return at_node(text.unit, variant.key, f"[{key_of(variant)}]: {message}")


def short_translations(text: Text) -> Iterator[Violation]:
    """Find texts that are much shorter than their English."""
    least = 0.2 if text.facet == "short" else 0.4
    for branch, ratio in _ratios(text):
        if ratio < least and not any(key_of(v) == "none" for _, v in branch.choices):
            percent = round(ratio * 100)
            yield _place(text, branch, f"the text is much shorter than the English ({percent} % of the usual length)")
            return


def long_translations(text: Text) -> Iterator[Violation]:
    """Find texts that are much longer than their English."""
    if text.english is None or text.facet == "short":
        return
    longest = max(map(_length, branches(text.english)))
    usual = _density(text) * max(longest, _MIN_ENGLISH)
    for branch in branches(text) if text.unit.is_message and not text.english.messages else ():
        if _length(branch) > 2.75 * usual and _length(branch) - usual > 40:
            times = f"{_length(branch) / usual:.1f} times"
            yield _place(text, branch, f"the text is {times} as long as usual for this English")
            return


def lost_sentences(text: Text) -> Iterator[Violation]:
    """Find texts with half of the sentences of their English, or fewer."""
    if text.facet == "short" or text.english is None or language_of(text) in ("th", "lo", "km", "my"):
        return
    wanted = min(_sentences(branch) for branch in branches(text.english))
    for branch, ratio in _ratios(text) if wanted > 1 else ():
        found = _sentences(branch)
        if found * 2 <= wanted and ratio < 0.85:
            yield _place(text, branch, f"the English has {wanted} sentences, this text {found}")
            return


def _sentences(branch: Branch) -> int:
    plain = _VALUE_AT_END.sub("", branch.plain.strip())
    return max(1, len(_SENTENCE.findall(plain)) + (not _SENTENCE.search(plain[-2:])))
