"""A rendered text that is longer than the operator allows -> one that says that it was cut, and is still sound."""

import re

from .arguments.reading import cut

__all__ = ["cut_text"]

_ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}  # UAX #9: three open, one closes
_ISOLATE = re.compile("[\u2066-\u2069]")
_HALF_AN_ENTITY = re.compile(r"&[^;&<>]*\Z")


def cut_text(text: str, limit: int, *, is_markup: bool = False) -> str:
    """Shorten a rendered text; the ellipsis at its end says so.

    It ends between two grapheme clusters, every isolate that it opens is closed, and it holds no half of an HTML
    entity or element: of markup, what comes before the first tag stays.

    Args:
        text: the text of a facet, longer than the limit.
        limit: characters, the ellipsis and the closing of the isolates included; more than there are levels of these.
        is_markup: whether `&` and `<` have their meaning of HTML.
    """
    head = cut(text, limit - max(_levels(text[:limit]), default=0)).removesuffix("…")
    if is_markup:
        head = _HALF_AN_ENTITY.sub("", head.partition("<")[0])
    return head.rstrip() + "…" + "\u2069" * next(reversed(_levels(head)), 0)


def _levels(text: str) -> list[int]:
    """Return how many isolates are open after each of their signs."""
    levels, level = [], 0
    for sign in _ISOLATE.findall(text):
        level = max(level + _ISOLATES[sign], 0)
        levels.append(level)
    return levels
