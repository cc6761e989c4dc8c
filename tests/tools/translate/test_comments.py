"""The comment above a translation, taken apart."""

import pytest

from pardon_tools.translate.comments import Comment

COMMENTS = [
    # comment, today, made from, stale, rest
    ("A", "A", "A", False, []),
    ("A\n.long = B", "A\n.long = B", "A\n.long = B", False, []),
    ("A\nnote: n", "A", "A", False, ["note: n"]),
    ("A\nfree words", "A", "A", False, ["free words"]),
    ("Old", "A", "Old", True, []),
    ("Old\n.long = B\nfree words", "A", "Old\n.long = B", True, ["free words"]),
    ("Old\ncheck: unused $x", "A", "Old", True, ["check: unused $x"]),
    ("A\ncheck: stale, made from:\n    Old\n    .long = B\nnote: n", "A", "Old\n.long = B", True, ["note: n"]),
    ("A\ncheck: stale, made from:\n    B", "B", "B", False, []),
    ("note: n", "A", "", False, ["note: n"]),
]


@pytest.mark.parametrize(("content", "today", "made_from", "is_stale", "rest"), COMMENTS)
def test_a_comment_is_taken_apart(content: str, today: str, made_from: str, is_stale: bool, rest: list[str]) -> None:
    comment = Comment(content, today)
    assert (comment.made_from, comment.is_stale, comment.rest) == (made_from, is_stale, rest)
    again = Comment(comment.updated(), today)
    assert again.updated() == comment.updated()
    assert (again.is_stale, again.rest) == (is_stale, rest)
    assert not Comment(comment.accepted(), today).is_stale
