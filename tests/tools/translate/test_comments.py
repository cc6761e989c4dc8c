"""The comment above a translation: where its English ends, and what it is refreshed to."""

import pytest
from fluent.syntax import FluentParser, ast

from pardon_tools.translate.comments import Comment, english_form
from pardon_tools.translate.state import MessageState
from pardon_tools.translate.variants import facet_patterns, hash_of


def parsed(source: str) -> ast.Message:
    entry = FluentParser().parse_entry(source)
    assert isinstance(entry, ast.Message)
    return entry


PATTERNS = facet_patterns(parsed("m = Old\n    .long = Wait { $x }.\n"))
OLD = MessageState({facet: (hash_of(pattern), "0") for facet, pattern in PATTERNS.items()})
SHORT = MessageState({"short": OLD.hashes["short"]})
SHOWN = MessageState(OLD.hashes, shown=Comment("A", "A", OLD).shown(OLD))
COMMENTS = [
    # comment, current English, state, refreshed comment; None where it has no English
    ("A", "A", MessageState(), "A"),
    ("A\n.long = B", "A\n.long = B", MessageState(), "A\n.long = B"),
    ("A\nnote: n", "A", MessageState(), "A\nnote: n"),
    ("A\nfree words", "A", MessageState(), "A\nfree words"),
    ("Old\n.long = Wait { $x }.", "A", OLD, "A"),
    ("Old\n.long = Wait {$x}.\nfree words", "A", OLD, "A\nfree words"),
    ("Old\n.long = Wait { $x }.\n.help = Help\n    me.\nfree words", "A", OLD, "A\nfree words"),
    ("Old\n.long = Wait { $x }.\nfree words", "A", SHORT, "A\nfree words"),
    ("Old\n.long = Wait.", "A", OLD, None),
    ("A\nmy words", "B", SHOWN, "B\nmy words"),
    ("A\nmy words", "B", OLD, None),
    ("Shown on the sign-in page", "A", OLD, None),
    ("note: n", "A", MessageState(), None),
    ("{ $x", "A", OLD, None),
    ("", "A", OLD, None),
]


@pytest.mark.parametrize(("content", "today", "state", "refreshed"), COMMENTS)
def test_only_a_known_text_counts_as_english(
    content: str, today: str, state: MessageState, refreshed: str | None
) -> None:
    comment = Comment(content, today, state)
    assert comment.has_english == (refreshed is not None)
    if refreshed is not None:
        assert comment.refreshed() == refreshed
        assert Comment(refreshed, today, state).refreshed() == refreshed


def test_the_english_stands_without_its_id_and_its_indentation() -> None:
    entry = parsed("# Shown\nm = A\n    .long = B { $x ->\n       *[other] c\n    }\n")
    assert english_form(entry) == "A\n.long =\n    B { $x ->\n       *[other] c\n    }"
