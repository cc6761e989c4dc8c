"""Untrusted text: cleaning, and truncation at grapheme cluster boundaries (UAX #29)."""

import re
import unicodedata

__all__ = ["clean", "truncate", "truncate_message"]

VIRAMA = 9  # the combining class of signs that join the consonants around them

# Bidi controls (UAX #9) could reorder the sentence around the value.
_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_REMOVED = re.compile(f"[{_BIDI_CONTROLS}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\U000e0001]|[\ud800-\udfff]")
_SPACES = re.compile(r"[\t\n\r\v\f\x85\u2028\u2029]+")
_INVISIBLE = ("Cf", "Zs")  # format characters and spaces
_ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}  # UAX #9: three open, one closes
_ISOLATE = re.compile("[\u2066-\u2069]")
_PARTIAL_ENTITY = re.compile(r"&[^;&<>]*\Z")


def clean(text: str) -> str:
    """Return a text without control characters, bidi controls and lone surrogates; line breaks become spaces.

    Joiners, soft hyphens and the like stay in a text, but alone they are none.
    """
    text = str(text)  # joining to one of markupsafe's strings would escape
    if text.isascii() and text.isprintable():
        return text.strip()
    cleaned = _REMOVED.sub("", _SPACES.sub(" ", text)).strip()
    return cleaned if any(unicodedata.category(char) not in _INVISIBLE for char in cleaned) else ""


def truncate(text: str, limit: int) -> str:
    """Shorten a text to `limit` characters including the ellipsis, never inside a grapheme cluster."""
    if len(text) <= limit:
        return text
    end = limit - 1
    while end > 0 and _continues_cluster(text, end):
        end -= 1
    return text[:end].rstrip() + "…"


def truncate_message(text: str, limit: int, *, is_markup: bool = False) -> str:
    """Shorten a rendered text, closing its isolates and never splitting an HTML entity or element.

    Args:
        text: the text of a facet, longer than the limit.
        limit: characters including the ellipsis and closed isolates; more than the levels of isolates.
        is_markup: whether `&` and `<` are HTML's. The text before the first tag is kept.
    """
    head = truncate(text, limit - max(_isolate_levels(text[:limit]), default=0)).removesuffix("…")
    if is_markup:
        head = _PARTIAL_ENTITY.sub("", head.partition("<")[0])
    return head.rstrip() + "…" + "\u2069" * next(reversed(_isolate_levels(head)), 0)


def _isolate_levels(text: str) -> list[int]:
    """Return the number of open isolates after each isolate character."""
    levels, level = [], 0
    for sign in _ISOLATE.findall(text):
        level = max(level + _ISOLATES[sign], 0)
        levels.append(level)
    return levels


def _continues_cluster(text: str, index: int) -> bool:
    """Return whether a character belongs to the grapheme cluster before it (the rules that matter for cutting)."""
    before, here = text[index - 1], text[index]
    joined = here in "\u200d\u200c" or before == "\u200d" or "\U0001f3fb" <= here <= "\U0001f3ff"
    extends = unicodedata.category(here) in ("Mn", "Me", "Mc") or "\U000e0020" <= here <= "\U000e007f"
    is_jamo = "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    conjunct = unicodedata.combining(before) == VIRAMA or (is_jamo and "\u1160" <= here <= "\u11ff")
    return joined or extends or conjunct or (_is_flag_half(here) and _flag_halves_before(text, index) % 2 == 1)


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves_before(text: str, index: int) -> int:
    start = index
    while start > 0 and _is_flag_half(text[start - 1]):
        start -= 1
    return index - start
