"""Bidi isolation of values (UAX #9), so that a value never reorders the sentence around it."""

import re
import unicodedata
from typing import Literal

from ..arguments.types import ARGUMENT_TYPES

__all__ = ["FSI", "LRM", "PDI", "Isolation", "isolation_marks"]

Isolation = Literal["auto", "always", "never"]

FSI, PDI, LRM = "\u2068", "\u2069", "\u200e"

# Shown as given, or at least when unknown. All other built-in types bring CLDR's own direction marks.
_FREE = {"text", "identifier", "territory", "language"}
_MARKED = frozenset(name for name, type in ARGUMENT_TYPES.items() if not type.is_literal) - _FREE

_RTL_CLASSES = frozenset({"R", "AL", "AN"})
_MAY_BE_RTL = re.compile("[\u0590-\U0010ffff]")  # no right-to-left character precedes the Hebrew block


def isolation_marks(text: str, type: str, is_rtl: bool, isolation: Isolation) -> tuple[str, str]:
    """Return the characters to put before and after a value.

    Args:
        text: the formatted value, before escaping.
        is_rtl: whether the message runs right to left.
        isolation: "auto" isolates only values that the message would reorder, or that would reorder the message.

    Returns:
        Two empty strings where the value needs no isolation.
    """
    if not text or isolation == "never" or (isolation == "auto" and not _is_reordered(text, type, is_rtl)):
        return "", ""
    # FSI takes the direction of the first strong character, which for a literal must be left to right.
    first = next((cls for cls in map(unicodedata.bidirectional, text) if cls in ("L", "R", "AL")), None)
    is_marked = ARGUMENT_TYPES[type].is_literal and first != "L" and (is_rtl or first is not None)
    return FSI + (LRM if is_marked else ""), PDI


def _is_reordered(text: str, type: str, is_rtl: bool) -> bool:
    if not is_rtl:
        return bool(_MAY_BE_RTL.search(text)) and not _RTL_CLASSES.isdisjoint(map(unicodedata.bidirectional, text))
    classes = set(map(unicodedata.bidirectional, text))
    if "L" in classes:
        return True
    # After Arabic letters, "12-34" would be shown as "34-12".
    has_digits = "EN" in classes or "AN" in classes
    return not text.isdigit() and (ARGUMENT_TYPES[type].is_literal or (type not in _MARKED and has_digits))
