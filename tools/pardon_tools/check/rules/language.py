"""Rules that need the extra `check`: texts in another language, and misspellings."""

import os
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from langcodes import Language
from langcodes.tag_parser import LanguageTagError

from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Locale, Text

from .literals import CODE, URL
from .rule import Violation, at_node, at_part

__all__ = ["MISSING_EXTRA", "dictionary_path", "has_speller", "misspellings", "other_language"]

MISSING_EXTRA = "needs the extra: pip install 'pardon-errors[check]'"

LONG_TEXT = 40  # characters of running text; a guess on less is unreliable
_SURE = 0.8  # least probability of the guessed language
_RULED_OUT = 0.05  # greatest probability of the text's own language
# Languages that the model confuses in single sentences.
_ALIKE = (
    {"da", "nb", "nn", "no", "sv"}, {"bs", "hr", "sr", "sl", "mk", "bg"}, {"cs", "sk"}, {"id", "ms", "jv"},
    {"es", "gl", "pt", "ca", "an", "oc"}, {"it", "la", "co"}, {"de", "lb", "nds"}, {"nl", "af"}, {"ru", "be", "uk"},
    {"ar", "fa", "ur", "ps", "ug", "ckb"}, {"hi", "mr", "ne"}, {"zh", "ja"}, {"xh", "zu"},
)  # fmt: skip
_DICTIONARIES = ("/usr/share/hunspell", "/usr/share/myspell/dicts")
# Vowel signs, other marks and the two joiners belong to the letter before them, but do not match `\w`.
_MARKS = "\u200c\u200d" + "".join(
    char for char in map(chr, range(0x300, 0x1F000)) if unicodedata.category(char).startswith("M")
)
_LETTERS = f"(?:[^\\W\\d_][{_MARKS}]*+)++"
_WORD = re.compile(rf"{_LETTERS}(?:['’·-]{_LETTERS})*+(?![\w{_MARKS}-])")  # not the first half of “Ein- und Ausgang”
_CODE_LIKE = re.compile(r"\S*[_@/\\]\S*|\S*\w\.\w\S*|\S*[a-z][A-Z]\S*|\b[A-Z]{2,}\w*\b")


def _running_text(part: Part) -> str:
    """Return a text with URLs, codes and acronyms blanked out, all offsets unchanged."""
    plain = part.plain
    for pattern in (CODE, URL, _CODE_LIKE):
        plain = pattern.sub(lambda match: " " * len(match[0]), plain)
    return plain.replace(HOLE, " ")


@cache
def _language_identifier() -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError:
        return None
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def other_language(text: Text) -> Iterator[Violation]:
    """Find long texts in another language."""
    identifier = _language_identifier()
    if identifier is None or text.facet != "long" or not text.unit.is_message:
        return
    prose = " ".join(" ".join(_running_text(part) for part in text.parts[:1]).split())
    if len(prose) < LONG_TEXT:
        return
    own = text.unit.locale.language
    best, share = identifier.classify(prose)
    if best == own or share < _SURE or any({best, own} <= group for group in _ALIKE):
        return
    if dict(identifier.rank(prose)).get(own, 1) < _RULED_OUT:  # the model does not know every language
        message = f"the text seems to be in another language: {best}, not {own}"
        yield at_node(text.unit, text.pattern, message)


# Spelling


def dictionary_path(tag: str) -> Path | None:
    """Return the path of a locale's hunspell dictionary without its extension: pl_PL for pl."""
    try:
        likely = Language.get(tag).maximize()
    except LanguageTagError:
        return None
    language = likely.language or tag
    candidates = (tag.replace("-", "_"), f"{language}_{likely.territory}", language)
    for folder in filter(None, (*os.environ.get("DICPATH", "").split(os.pathsep), *_DICTIONARIES)):
        found = {path.stem: path.with_suffix("") for path in sorted(Path(folder).glob(f"{language}*.dic"))}
        variants = (name for name in found if re.fullmatch(f"{language}_[A-Z]{{2}}", name))  # pt_PT for pt-BR
        if name := next((name for name in (*candidates, *variants) if name in found), None):
            return found[name]
    return None


def has_speller() -> bool:
    """Return whether the extra `check` is installed."""
    try:
        import spylls.hunspell  # noqa: F401
    except ImportError:
        return False
    return True


@cache
def dictionary(tag: str) -> Any:
    """Return a locale's dictionary; None if the extra or the dictionary is not installed."""
    path = dictionary_path(tag)
    if path is None or not has_speller():
        return None
    from spylls.hunspell import Dictionary, readers
    from spylls.hunspell.readers import FileReader

    class Reader(FileReader):  # type: ignore[misc]  # spylls has no types
        """Reads files at once: `Dictionary.from_files` leaves them open."""

        def _open(self, path: str, encoding: str) -> StringIO:
            return StringIO(Path(path).read_bytes().decode(encoding, "surrogateescape"))

    aff, context = readers.read_aff(Reader(f"{path}.aff"))
    return Dictionary(aff, readers.read_dic(Reader(f"{path}.dic", context.encoding), aff=aff, context=context))


def _is_spelled(word: str, speller: Any, words: frozenset[str]) -> bool:
    """Return whether a word, or each part between hyphens, is known."""
    if len(word) <= 2 or word.casefold() in words or speller.lookup(word):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(_is_spelled(part, speller, words) for part in parts)


def misspellings(locale: Locale) -> Iterator[Violation]:
    """Find words that are neither in the dictionary nor in the glossary's list; each once."""
    speller = dictionary(locale.tag)
    if speller is None:
        return
    words = locale.glossary.spelling
    seen: set[str] = set()
    for unit in locale.units.values():
        for text in unit.texts.values():
            for part in text.parts if unit.is_message or text.facet == "short" else ():
                for match in _WORD.finditer(_running_text(part)):
                    word = match[0].replace("’", "'")
                    if word.casefold() not in seen:
                        seen.add(word.casefold())
                        if not _is_spelled(word, speller, words):
                            message = f"“{match[0]}” is in no dictionary: correct it, or add it to glossary.toml"
                            yield at_part(text, part, match.start(), len(match[0]), message)
