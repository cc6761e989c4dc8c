"""Rules on words: sentences in another language, and misspellings. The extra `check` brings their models."""

import os
import re
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from langcodes import Language
from langcodes.tag_parser import LanguageTagError

from pardon.negotiation import SOURCE_LOCALE
from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Locale, Text

from .prose import LETTERS, MARKS, MASK, language_of, letters_of, prose, sentences, tag_of
from .rule import Violation, at_part

__all__ = ["MISSING_EXTRA", "dictionary_path", "has_speller", "misspellings", "other_language"]

MISSING_EXTRA = "needs the extra: pip install 'pardon-errors[check]'"

LONG_TEXT = 25  # characters of running text; a guess on less is unreliable
_SURE = 0.9  # least probability of the guessed language
_RULED_OUT = 0.001  # greatest probability of the text's own language
_LATIN_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH_WORDS = frozenset((
    "the", "this", "that", "these", "your", "you", "please", "has", "have", "been", "with", "and", "are",
    "cannot", "can't", "not", "try", "again", "from", "be", "to", "of", "is", "was", "will", "were", "it",
    "its", "for", "an", "or", "by", "at", "which", "what", "when", "where", "who", "how", "if", "should",
    "must", "could", "would", "there", "here", "enter", "we", "our", "they", "yet", "up", "already", "does", "doesn't",
    "because", "than", "only", "any", "longer", "later",
))  # fmt: skip
_ENGLISH_OPENINGS = frozenset(("please", "your", "you", "this", "try", "cannot"))  # that begin no other sentence
# English words that the language has too.
_ALSO_WORDS = {
    "af": "is was with we not be", "br": "an", "bs": "to", "cs": "by to", "cy": "to at", "da": "for at be have of",
    "de": "was an been not at", "dsb": "to", "fil": "at be", "fo": "at", "fr": "or an", "fy": "is it of was we",
    "ga": "an is", "gd": "an is", "gsw": "was an", "hr": "to", "hsb": "to",
    "hu": "is be",
    "lb": "an was",
    "lt": "be to", "lv": "be", "nb": "for at be have", "nds": "is an to was we",
    "nl": "is of was were we had will with not",
    "nn": "for at be have", "no": "for at be", "pl": "by to or", "pt": "for", "sk": "by to", "sl": "to", "sq": "at be",
    "sv": "be at", "tl": "at be",
}  # fmt: skip
# Languages that the model confuses in single sentences.
_ALIKE = (
    {"da", "nb", "nn", "no", "sv"}, {"bs", "hr", "sr", "sl", "mk", "bg"}, {"cs", "sk"}, {"id", "ms", "jv"},
    {"es", "gl", "pt", "ca", "an", "oc"}, {"it", "la", "co"}, {"de", "lb", "nds"}, {"nl", "af"}, {"ru", "be", "uk"},
    {"ar", "fa", "ur", "ps", "ug", "ckb"}, {"hi", "mr", "ne"}, {"zh", "ja"}, {"xh", "zu"},
)  # fmt: skip
_DICTIONARIES = ("/usr/share/hunspell", "/usr/share/myspell/dicts")
_WORD = re.compile(rf"{LETTERS}(?:['’·-]{LETTERS})*+(?![\w{MARKS}-])")  # not the first half of “Ein- und Ausgang”
_CODE_LIKE = re.compile(r"\S*[_@/\\]\S*|\S*\w\.\w\S*|\S*[a-z][A-Z]\S*|\b[A-Z]{2,}\w*\b")


def _running_text(part: Part) -> str:
    """Return a text with URLs, codes and acronyms blanked out, all offsets unchanged."""
    plain = _CODE_LIKE.sub(lambda match: " " * len(match[0]), prose(part.plain).replace(MASK, " "))
    return plain.replace(HOLE, " ")


@cache
def _language_identifier() -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError:
        return None
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def other_language(text: Text) -> Iterator[Violation]:
    """Find sentences in English or in another language."""
    if text.unit.locale.english is None or language_of(text) == SOURCE_LOCALE:
        return
    for part in text.parts:
        running = _running_text(part)
        for match in sentences(running):
            sentence = match[0].strip()
            if not sentence or not (other := _language_left(sentence, text, part is text.parts[0])):
                continue
            start = match.start() + match[0].index(sentence)
            message = f"the text seems to be in another language: {other}, not {language_of(text)}"
            yield at_part(text, part, start, len(sentence), message)


def _language_left(sentence: str, text: Text, is_whole: bool) -> str | None:
    """Return the language of a sentence if it is not that of the locale."""
    own = letters_of(tag_of(text))
    words = _LATIN_WORD.findall(sentence)
    if _is_english(words, language_of(text), is_latin=own is None or "LATIN" in own.scripts):
        return SOURCE_LOCALE
    if own and own.scripts and "LATIN" not in own.scripts and _is_in_latin(sentence):
        return "in Latin script"
    if len(sentence) < LONG_TEXT or not text.unit.is_message:
        return None
    return _identified(sentence, language_of(text))


def _is_english(words: list[str], language: str, *, is_latin: bool) -> bool:
    """Return whether English function words are too many for a name or a loan."""
    plain = [word.lower() for word in words]
    collisions = _ALSO_WORDS.get(language, "").split() if is_latin else []
    uncapitalized = plain[:1] + [word for word in words[1:] if word == word.lower()]  # "The Sims" is a name
    found = [word for word in uncapitalized if word in _ENGLISH_WORDS and word not in collisions]
    is_opening = plain[:1] and plain[0] in _ENGLISH_OPENINGS and all(map(str.isascii, plain))
    return (
        len(plain) >= 3
        and len(set(found)) >= (2 if is_latin and not is_opening else 1)
        and len(found) * 3 >= len(plain)
        and not all(word[:1].isupper() for word in words)
    )


def _is_in_latin(sentence: str) -> bool:
    """Return whether a sentence has four lower-case Latin words in a row, which no name has, or no other words."""
    has_run = re.search(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){3,}\b", sentence)
    is_all = re.search(r"\b[a-z]{2,}[ ,]+[a-z]{2,}\b", sentence) and not re.search(r"[^\W\d_a-zA-Z]", sentence)
    return bool(has_run or is_all)


def _identified(sentence: str, own: str) -> str | None:
    identifier = _language_identifier()
    if identifier is None:
        return None
    best, _ = identifier.classify(sentence)
    alike = {best}.union(*(group for group in _ALIKE if best in group))
    if own in alike:
        return None
    shares = dict(identifier.rank(sentence))
    if sum(shares.get(language, 0) for language in alike) < _SURE:
        return None
    return best if shares.get(own, 1) < _RULED_OUT else None  # the model does not know every language


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
    for text in locale.texts():
        for part in text.parts if text.unit.is_message or text.facet == "short" else ():
            for match in _WORD.finditer(_running_text(part)):
                word = match[0].replace("’", "'")
                if word.casefold() not in seen:
                    seen.add(word.casefold())
                    if not _is_spelled(word, speller, words):
                        message = f"“{match[0]}” is in no dictionary: correct it, or add it to glossary.toml"
                        yield at_part(text, part, match.start(), len(match[0]), message)
