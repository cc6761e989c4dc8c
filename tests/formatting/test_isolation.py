"""Values between FSI and PDI, by the directions of value and message."""

from typing import Literal

import pytest

from pardon.formatting.isolation import FSI, LRM, PDI, isolation_marks

HEBREW, ARABIC = "דנה", "سارة"
ISOLATED, MARKED, BARE = (FSI, PDI), (FSI + LRM, PDI), ("", "")

CASES: list[tuple[Literal["ltr", "rtl"], str, str, tuple[str, str]]] = [
    ("ltr", "text", "Anna", BARE),
    ("ltr", "text", "Ünal 🙂 12-3", BARE),
    ("ltr", "text", f"Anna {HEBREW}", ISOLATED),
    ("ltr", "text", HEBREW, ISOLATED),
    ("ltr", "text", "١٢-٣", ISOLATED),
    # a literal is left to right, whatever it begins with
    ("ltr", "email", f"{HEBREW}@example.com", MARKED),
    ("ltr", "url", f"{ARABIC}.example/a", MARKED),
    ("ltr", "token", f"1-{HEBREW}", MARKED),
    ("ltr", "contact", f"help@{ARABIC}.example", ISOLATED),
    ("ltr", "token", "sk_live", BARE),
    ("rtl", "text", ARABIC, BARE),
    ("rtl", "text", f"{ARABIC} Anna", ISOLATED),
    ("rtl", "email", "a@x.io", ISOLATED),
    ("rtl", "token", "+1", MARKED),
    ("rtl", "token", f"{ARABIC}-1", MARKED),
    ("rtl", "token", "1234", BARE),
    # digits around a sign change places after Arabic letters, whichever type shows them as given
    ("rtl", "text", "12-3", ISOLATED),
    ("rtl", "identifier", "12-3", ISOLATED),
    ("rtl", "territory", "1-2", ISOLATED),
    ("rtl", "language", "12/34", ISOLATED),
    ("rtl", "text", "١٢-٣", ISOLATED),
    ("rtl", "text", "1234", BARE),
    ("rtl", "identifier", "عنوان البريد", BARE),
    ("rtl", "date", "21\u200f/11\u200f/2026", BARE),
    ("rtl", "integer", "\u061c-5", BARE),
    ("rtl", "bytes", "10 MB", ISOLATED),
    ("rtl", "text", "", BARE),
]  # fmt: skip


@pytest.mark.parametrize(("direction", "type", "text", "marks"), CASES)
def test_isolation_marks(direction: str, type: str, text: str, marks: tuple[str, str]) -> None:
    is_rtl = direction == "rtl"
    assert isolation_marks(text, type, is_rtl, "auto") == marks
    assert isolation_marks(text, type, is_rtl, "never") == BARE
    always = isolation_marks(text, type, is_rtl, "always")
    assert always == marks or (marks == BARE and always in (ISOLATED, MARKED))
    assert bool(always[0]) == bool(text)
