"""A second reader's readings, compared with the English.

A reader sees rendered texts without the English and writes a line of JSON for each:

    {"id": "clerk/user_locked-UserLocked", "back": "Your account is locked. Try again in 5 minutes.", "natural": 5,
     "next": "Wait five minutes"}

A reading disagrees where the text put back into English has other numbers than the English, lacks or adds a negation,
shares few words with it, or where the text did not sound natural.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from pardon.errors import did_you_mean
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Renderer

from .proof import Proof, Texts, proofs, term_proofs, texts_of

__all__ = ["Disagreement", "Reading", "disagreements", "read_readings"]

MIN_SHARED = 0.4  # of the words: Dice's coefficient; other words for the same sentence share about half
MIN_NATURAL = 4  # of 5
STEM = 4  # letters that "locked" and "lock" share

_WORD = re.compile(r"[^\W\d_]+")
# Without the digits of ids and versions, and without times, which have 12 hours or 24.
_NUMBER = re.compile(r"(?<![\w.:/-])\d+(?:\.\d+)*(?![\d:/-])")
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_NEGATION = re.compile(r"\b(?:not|no|never|cannot|without|none|neither|nor)\b|n[’']t\b", re.IGNORECASE)
# Words that another language may express by a negation, or the other way round: "invalid" and "not valid".
_NEGATIVE_STEMS = (
    "absent already another at.least at.most awaiting ban before after block delete den deprecat deprovision different "
    "elsewhere empty endless exceed expire fail forbid instead lack less limit lock maximum minimum missing more must "
    "only other over pending prohibit refus reject remove require revoke too under unless up.to withdraw wrong"
)
_NEGATIVE_WORD = (
    rf"(?:{'|'.join(_NEGATIVE_STEMS.split())})\w*"
    r"|(?:in|un|im|ir|dis|mis|non-?)(?:valid|able|activ|avail|author|verif|support|allow|know|correct|complet|possib"
    r"|enabl|read|recogni|finish|regular|match|suffic|expect|us|paid|configur)\w*"
)
_NEGATIVE = re.compile(rf"\b(?:{_NEGATIVE_WORD})", re.IGNORECASE)
_NEGATED = re.compile(rf"(?:\b(?:not|never)|n[’']t) (?:{_NEGATIVE_WORD})", re.IGNORECASE)  # "not locked"
_COMMON = frozenset({
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "can", "could", "do", "for", "from", "has", "have", "if",
    "in", "is", "it", "its", "of", "on", "or", "please", "so", "that", "the", "their", "them", "then", "there", "this",
    "to", "was", "were", "will", "with", "you", "your",
})  # fmt: skip


class Reading(NamedTuple):
    """A reader's account of one text.

    Attributes:
        id: of the proof.
        back: the text in English, as the reader understood it.
        natural: 1 (a machine's) to 5 (a native's).
        next: what the reader would do now.
    """

    id: str
    back: str
    natural: int
    next: str


@dataclass(frozen=True)
class Disagreement:
    """A reading that does not agree with the English.

    Args:
        reading: the reading.
        english: the English texts with the same values.
        texts: the texts that were read.
        reasons: in words, the weightiest first.
    """

    reading: Reading
    english: Texts
    texts: Texts
    reasons: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the disagreement as JSON."""
        return {
            "id": self.reading.id, "english": self.english, "texts": self.texts, "back": self.reading.back,
            "natural": self.reading.natural, "next": self.reading.next, "reasons": list(self.reasons),
        }  # fmt: skip


def read_readings(text: str) -> Iterator[Reading | str]:
    """Yield the reading of each line of JSON, or what is wrong with the line."""
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                reading = _reading(json.loads(line))
            except (ValueError, RecursionError) as error:
                yield f"line {number}: {error}"
                continue
            first = lines.setdefault(reading.id, number)
            yield reading if first == number else f"line {number}: {reading.id} is read in line {first}, too"


def _reading(row: Any) -> Reading:
    if not isinstance(row, dict):
        raise ValueError("has to be an object with id, back, natural and next")
    natural = row.get("natural", 5)
    if not isinstance(natural, int) or not 1 <= natural <= 5:
        raise ValueError("natural has to be 1 to 5")
    texts = {name: row.get(name, "") for name in ("id", "back", "next")}
    for name, value in texts.items():
        if not isinstance(value, str) or (name != "next" and not value.strip()):
            raise ValueError(f"{name} has to be a text")
    return Reading(texts["id"], texts["back"], natural, texts["next"])


def disagreements(renderer: Renderer, tag: str, readings: Mapping[str, Reading]) -> Iterator[Disagreement | str]:
    """Yield the readings that disagree with the English, in the order of the catalogue, then the ids without a text.

    Args:
        renderer: has the locale.
        tag: the locale that was read.
        readings: by the id of their proof.
    """
    known: dict[str, None] = {}  # in order, for the nearest one
    for proof in _every_proof(renderer, tag):
        known[proof.id] = None
        reading = readings.get(proof.id)
        if reading is None:
            continue
        entry = proof.entry
        message = renderer.render(entry.id, [SOURCE_LOCALE], proof.meta, domain=entry.domain, name=entry.name)
        english = texts_of(message)
        if reasons := tuple(_reasons(reading, " ".join(english.values()))):
            yield Disagreement(reading, english, texts_of(proof.message), reasons)
    for id in readings:
        if id not in known:
            yield f"there is no text {id}{did_you_mean(id, known)}"


def _every_proof(renderer: Renderer, tag: str) -> Iterator[Proof]:
    seen = set()
    for entry in renderer.catalog:
        for proof in proofs(renderer, entry, tag):
            seen.add(proof.id)
            yield proof
    for _, found in term_proofs(renderer, tag):
        yield from (proof for proof in found if proof.id not in seen)


def _reasons(reading: Reading, english: str) -> Iterator[str]:
    numbers = [sorted(_NUMBER.findall(_THOUSANDS.sub("", _TIME.sub("", text)))) for text in (english, reading.back)]
    if set(numbers[0]) != set(numbers[1]):
        yield f"numbers: {', '.join(numbers[0]) or 'none'} in English, {', '.join(numbers[1]) or 'none'} read"
    negated = [bool(_NEGATION.search(text)) for text in (english, reading.back)]
    affirmative, negative = (reading.back, english) if negated[0] else (english, reading.back)
    if negated[0] != negated[1] and (_NEGATED.search(negative) or not _NEGATIVE.search(affirmative)):
        yield "negation: only the English is negated" if negated[0] else "negation: only the translation is negated"
    if (shared := _shared(english, reading.back)) < MIN_SHARED:
        yield f"words: {shared:.0%} shared"
    if reading.natural < MIN_NATURAL:
        yield f"natural: {reading.natural} of 5"


def _shared(one: str, other: str) -> float:
    """Return Dice's coefficient of the stems of two texts: 1 if they are the same."""
    first, second = _stems(one), _stems(other)
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 1.0


def _stems(text: str) -> set[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return {word[:STEM] for word in words if word not in _COMMON}
