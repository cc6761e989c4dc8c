"""The numbers that English words name."""

import re
from functools import lru_cache

__all__ = ["number_words"]

_WORDS = {
    "0": "zero no none empty digit", "1": "one a an single once first only each every",
    "2": "two second twice both double pair half two-factor", "3": "three third triple", "4": "four fourth",
    "5": "five fifth", "6": "six sixth", "7": "seven seventh week", "8": "eight eighth", "9": "nine ninth digit",
    "10": "ten tenth", "11": "eleven", "12": "twelve dozen", "15": "fifteen", "20": "twenty", "24": "day hours",
    "30": "thirty month", "50": "fifty", "60": "sixty minute hour", "90": "ninety", "100": "hundred",
    "1000": "thousand", "1000000": "million",
}  # fmt: skip
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


@lru_cache(4_096)
def number_words(english: str) -> frozenset[str]:
    """Return the numbers that a text writes in words, and 1 and 2, which articles and pairs become."""
    words = re.findall(r"[a-z]+", english.lower())
    stems = {stem for word in words for stem in (word, word.removesuffix("s"))}
    months = {str(n) for n, month in enumerate(_MONTHS, 1) if stems & {month, month[:3]}}
    return frozenset(number for number, names in _WORDS.items() if stems & set(names.split())) | months | {"1", "2"}
