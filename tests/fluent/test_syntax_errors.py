"""The syntax errors of Fluent: in plain words, at the character at fault."""

import pytest
from fluent.syntax import FluentParser, ast

from pardon.fluent.syntax_errors import SyntaxFault, syntax_faults

FAULTS = [
    # the text with ⟦ ⟧ around the fault, the id, what is said
    ("a = { $x⟦\n⟧    .long = b\n", "a", "the closing } is missing"),
    ("ä = x\na = Größe { $x ⟦i⟧st\n", "a", "the closing } is missing"),
    ("a = 😀 x ⟦}⟧ b\n", "a", "this } closes nothing"),
    ("a = b\n⟦u⟧nd so weiter\n", "und", "= is missing after its name; indent a continued text"),
    ("a ⟦:⟧ b\n", "a", "write = after the name, not :"),
    ("a = b\n    ⟦.⟧long c\n", "a", "= is missing after .long"),
    ("schl⟦ü⟧ssel = b\n", "schl", "ü cannot stand in an id"),
    ("⟦1⟧a = b\n", "", "an id begins with a letter"),
    ("a = { $l ->\n   *[other] b\n    [one] c⟦\n⟧", "a", "the closing } is missing"),
    ("a = { $l ->\n    ⟦[⟧other] b\n}\n", "a", "put * before its ["),
    ("a = { $l ->\n   ⟦*⟧ [other] b\n}\n", "a", "no space stands between * and ["),
    ("a = { $l ⟦>⟧\n   *[other] b\n}\n", "a", "-> is missing between the selector and its variants"),
    ("a = { ⟦n⟧umber($l) }\n", "a", "a function's name is written in capitals"),
    ('a = { "⟦\\x⟧" }\n', "a", "the escape \\x is unknown"),
    ("a = { $⟦ ⟧x }\n", "a", "the name follows $ without a space"),
    ("a = b\n    ⟦[⟧one] c\n", "", "a variant stands inside of { $variable -> }"),
    ("#⟦c⟧omment\n", "", "a comment has a space after #"),
    ("a = b\n⟦<<<<<<<⟧ HEAD\n    .long = c\n", "", "<<<<<<< marks a merge conflict"),
    ("⟦=======⟧\n", "", "======= marks a merge conflict"),
    ("⟦>>>>>>>⟧ branch\n", "", ">>>>>>> marks a merge conflict"),
]


def faults(text: str) -> list[SyntaxFault]:
    junk = (entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Junk))
    return [fault for entry in junk for fault in syntax_faults(entry, text)]


@pytest.mark.parametrize(("marked", "id", "said"), FAULTS)
def test_a_fault_is_told_at_its_character(marked: str, id: str, said: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    fault = faults(text)[-1]
    end = fault.offset + fault.length
    assert f"{text[: fault.offset]}⟦{text[fault.offset : end]}⟧{text[end:]}" == marked
    assert fault.id == id
    assert said in fault.reason


def test_each_mark_of_a_conflict_is_told() -> None:
    text = "a = b\n<<<<<<< HEAD\n    .long = c\n=======\n    .long = d\n>>>>>>> x\n"
    assert [text[fault.offset : fault.offset + fault.length] for fault in faults(text)] == ["<" * 7, "=" * 7, ">" * 7]
