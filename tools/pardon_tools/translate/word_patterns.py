"""Patterns of words in glossaries: `zablokowan*`, `klucz* dostęp*`, `*konto`."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["compiled", "expression_of", "shown"]

_UNSPACED = frozenset({"ja", "km", "lo", "my", "th", "yue", "zh"})  # written without spaces: words begin anywhere
_SIGNS = "[\u0610-\u061a\u064b-\u065f\u0670\u0640\u0591-\u05c7]"  # vowels of Arabic and Hebrew, often left out; tatweel
_SIGNED = re.compile("[\u05d0-\u05ea\u0620-\u064a]")
_LETTERS = r"\w{0,50}"  # bounded, as are spaces: patterns and texts may come from anybody
# Articles, prepositions and conjunctions that a language writes as one with the next word.
_CLITICS = {"ar": f"(?:[وف]{_SIGNS}*)?(?:[بك]?{_SIGNS}*ال|لل|[بكلس]{_SIGNS}*)?", "he": "[ושמהכלב]{0,3}"}


@lru_cache(4_096)
def compiled(patterns: tuple[str, ...], language: str, *, cased: bool = False) -> re.Pattern[str]:
    """Return the regular expression of several patterns; the longest wins.

    A `*` stands for the rest of a word, a space for spaces or a hyphen; a word without `*` stands for itself alone.

    Args:
        patterns: at least one.
        language: of the text; decides where a word begins.
        cased: whether patterns with capitals match only capitals.
    """
    ordered = sorted(patterns, key=lambda pattern: -len(pattern))
    return re.compile("|".join(_expression(pattern, language, cased) for pattern in ordered))


def _expression(pattern: str, language: str, cased: bool) -> str:
    body = expression_of(pattern, is_spaced=language not in _UNSPACED)
    if language not in _UNSPACED:
        body = rf"(?<!\w){_LETTERS if pattern.startswith('*') else _CLITICS.get(language, '')}{body}"
    return f"(?:{body})" if cased and pattern != pattern.lower() else f"(?i:{body})"


def expression_of(pattern: str, *, is_spaced: bool = True) -> str:
    """Return the expression of a pattern from the beginning of a word, for use in a larger expression."""
    pattern = unicodedata.normalize("NFC", pattern)
    core = " ".join(pattern.strip("*").split())
    body = "".join(map(_character, core))
    if not is_spaced or not core[-1:].isalnum():
        return body
    return body + (_LETTERS if pattern.endswith("*") else r"(?!\w)")


def _character(char: str) -> str:
    if char == "*":
        return _LETTERS
    if char == " ":
        return r"[\s-]{1,3}"
    if char in "'’":
        return "['’]"
    if re.fullmatch(_SIGNS, char):
        return ""
    return re.escape(char) + (f"{_SIGNS}*" if _SIGNED.fullmatch(char) else "")


def shown(pattern: str) -> str:
    """Return a pattern for people: `zablokowan…`."""
    return pattern.replace("*", "…")
