"""Running text for the rules on characters and words: what is no prose blanked out, sentences, and scripts."""

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from pardon.fluent.checks import MAX_TEXT
from pardon_tools.translate.plain_text import Part
from pardon_tools.translate.project import Text

from .literals import URL

__all__ = [
    "LETTERS", "MARKS", "MASK", "Letters", "english_plain", "is_in_english", "language_of", "letters_of", "prose",
    "proses", "script_of", "sentences", "tag_of",
]  # fmt: skip

MASK = "\x00"  # stands for what is no prose
# Vowel signs, other marks and the two joiners belong to the letter before them, but do not match `\w`.
MARKS = "\u200c\u200d" + "".join(
    char for char in map(chr, range(0x300, 0x1F000)) if unicodedata.category(char).startswith("M")
)
LETTERS = f"(?:[^\\W\\d_][{MARKS}]*+)++"
_DATA = Path(__file__).parents[1] / "characters.json"
# Codes, URLs, addresses, tags and entities: no language changes them.
_NO_PROSE = re.compile(
    rf"`[^`\n]*`|{URL.pattern}|\b[a-z]+://|\b(?:mailto|tel|about|data|resource|chrome):[\w/.@-]+|\bwww\.[^\s<>()\ufffc]+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
    r"|</?[a-zA-Z][^<>\n]*>|&(?:[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);"
    r"|(?<!\w)[A-Za-z0-9]++(?:_[A-Za-z0-9]++)++(?!\w)"
    r"|(?<![\w.-])(?:[a-zA-Z0-9-]++\.)+(?:com|org|net|io|dev|app|html?|json|txt|ftl|toml|js|py|co|eu|gov)(?![^\W_])(?:/\S*)?",
)
_SENTENCE = re.compile(r"[^.!?…。！？।؟։\n]+(?:[.!?…。！？।؟։]+[\"'”’»›)\]」』]*(?=\s|$|(?<=[。！？]))|\n|$|[.!?…։])")


class Letters(NamedTuple):
    """CLDR's exemplar characters of a language, lower case.

    Args:
        main: the letters of the language.
        auxiliary: the letters of its loanwords and foreign names.
        quotes: its quotation marks, first and second level.
        scripts: of the main letters; empty for ideographs, kana and Hangul, which CLDR's sets do not exhaust.
    """

    main: frozenset[str]
    auxiliary: frozenset[str]
    quotes: str
    scripts: frozenset[str]


@cache
def _locales() -> dict[str, dict[str, str]]:
    return dict(json.loads(_DATA.read_text("utf-8"))["locales"])


@cache
def letters_of(tag: str) -> Letters | None:
    """Return the letters of a locale, or of the one that it inherits from; None if CLDR has none."""
    parts = tag.replace("_", "-").split("-")
    names = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    data = next((_locales()[name] for name in names if name in _locales()), None)
    if data is None:
        return None
    scripts = frozenset(map(script_of, data["main"])) - {"COMBINING", "MODIFIER"}
    return Letters(frozenset(data["main"]), frozenset(data["auxiliary"]), data["quotes"], scripts)


@lru_cache(8_192)
def script_of(char: str) -> str:
    """Return the script of a letter by its Unicode name: LATIN, CYRILLIC, CJK."""
    name = unicodedata.name(char, "")
    return "LATIN" if name.startswith(("FEMININE ORDINAL", "MASCULINE ORDINAL")) else name.partition(" ")[0]


@lru_cache(16_384)
def prose(plain: str) -> str:
    """Return a text with codes, URLs, addresses and tags blanked out by MASK, all offsets unchanged."""
    return _NO_PROSE.sub(lambda match: MASK * len(match[0]), plain)


def proses(text: Text) -> Iterator[tuple[Part, str]]:
    """Yield each part of a text with its prose; the loader refuses longer ones."""
    return ((part, prose(part.plain)) for part in text.parts if len(part.plain) <= MAX_TEXT)


def sentences(plain: str) -> Iterator[re.Match[str]]:
    """Yield the sentences of a text."""
    return _SENTENCE.finditer(plain)


def english_plain(text: Text) -> str:
    """Return all parts of the English; empty for English itself and for texts that it lacks."""
    return text.english.all_plain if text.english else ""


def is_in_english(token: str, text: Text) -> bool:
    """Return whether the English has a token as well: then it is a name, a code or a quotation."""
    return token in english_plain(text)


def language_of(text: Text) -> str:
    """Return the language of a text's locale, without script and region."""
    return text.unit.locale.language


def tag_of(text: Text) -> str:
    """Return the tag of a text's locale with hyphens."""
    return text.unit.locale.tag.replace("_", "-")
