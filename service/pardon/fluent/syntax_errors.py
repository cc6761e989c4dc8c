"""The syntax errors of Fluent in plain words, for people who have never read its grammar, at the character at fault."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from fluent.syntax import ast

__all__ = ["SyntaxFault", "syntax_faults"]


class SyntaxFault(NamedTuple):
    """A syntax error.

    Args:
        offset: of the fault in the file's text.
        length: of the token, in characters.
        id: of the message that is lost; empty if the text has none.
        reason: what is wrong and what to write.
    """

    offset: int
    length: int
    id: str
    reason: str


_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \n]|$)", re.MULTILINE)
_TAB = re.compile(r"^ *\t", re.MULTILINE)
_BLANKS = re.compile(r"\s*")
_NAME_BEFORE = re.compile(r"[\w-]*$", re.ASCII)
_ID = re.compile(r"-?[a-zA-Z][\w-]*", re.ASCII)
_REASONS = {
    "E0002": "this line begins neither a message nor a comment; indent a continued text by four spaces",
    "E0004": "this character cannot stand here",
    "E0005": "the message {0} has neither a text nor an attribute",
    "E0006": "the term -{0} has no text",
    "E0008": "a function's name is written in capitals",
    "E0009": "an option has a name, a colon and a value: minimumFractionDigits: 2",
    "E0010": "one of the variants has to be the default: put * before its [",
    "E0011": "there is no variant after ->",
    "E0012": "the text is missing",
    "E0013": "a variant begins with its key in square brackets: [one]",
    "E0014": "a text in quotation marks or a number is missing here",
    "E0015": "only one variant can be the default: remove the * of the others",
    "E0016": "a message cannot be a selector",
    "E0017": "a term cannot be a selector",
    "E0018": "an attribute of a message cannot be a selector",
    "E0019": "an attribute of a term can be a selector, but cannot be shown",
    "E0020": 'the closing " is missing',
    "E0021": "options come after the variable",
    "E0022": "the option is given twice",
    "E0025": 'the escape \\{0} is unknown: quoted text may have \\\\, \\" and \\u0000',
    "E0026": "{0} is not a character: write \\u and four, or \\U and six hexadecimal digits",
    "E0027": 'this } closes nothing; to show a brace, write {{ "}}" }}',
    "E0028": 'a variable, a term or a "text" is missing after {{; to show a brace, write {{ "{{" }}',
    "E0029": "this cannot be a selector: use a variable or a function",
}
_EXPECTED = {
    "=": "this reads as a new message, but = is missing after its name; indent a continued text by four spaces",
    "}": "the closing } is missing",
    "]": "the closing ] of the variant's key is missing",
    ")": "the closing ) is missing",
    "->": "-> is missing",
    "␤": "the variants begin on a new line",
    " ": "a comment has a space after #",
}
_LINE_STARTS = {
    "}": "this } closes nothing",
    "[": "a variant stands inside of {{ $variable -> }}; a line of text cannot begin with [",
    "*": "a variant stands inside of {{ $variable -> }}; a line of text cannot begin with *",
    ".": "an attribute has a name and =: .long = text; a line of text cannot begin with a full stop",
}


def syntax_faults(junk: ast.Junk, text: str) -> Iterator[SyntaxFault]:
    """Yield the faults of a stretch that is no Fluent; several only for the marks of a merge conflict.

    Args:
        junk: the stretch, with the parser's annotations.
        text: of the file.
    """
    start, end = (junk.span.start, junk.span.end) if junk.span else (0, len(text))
    found = _ID.match(text[start:end].lstrip())
    id = found[0] if found else ""
    marks = list(_CONFLICT.finditer(text, start, end))
    for mark in marks:
        reason = f"{mark[0]} marks a merge conflict: keep one of the two versions and remove the marks"
        yield SyntaxFault(mark.start(), len(mark[0]), id, reason)
    if marks:
        return
    if tab := _TAB.search(text, start, end):
        yield SyntaxFault(tab.end() - 1, 1, id, "the line is indented by a tab: Fluent requires spaces")
    elif junk.annotations:
        yield SyntaxFault(*_placed(junk.annotations[0], start, text), id, _reason(junk.annotations[0], start, text))
    else:
        yield SyntaxFault(start, 1, id, "this is not Fluent")


def _placed(annotation: Any, start: int, text: str) -> tuple[int, int]:
    """Return offset and length of the token at fault."""
    offset = annotation.span.start if annotation.span else start
    expected = annotation.arguments[0] if annotation.arguments else ""
    if annotation.code == "E0002":
        return _indented(offset, text), 1
    if annotation.code == "E0008":
        name = _NAME_BEFORE.search(text[start:offset])
        return offset - len(name[0] if name else ""), 1
    if annotation.code == "E0010" and not text.startswith("* ", offset):
        return text.rfind("[", start, offset), 1  # the last variant
    if annotation.code == "E0025":
        return offset - 1, 1 + len(expected)
    if annotation.code == "E0003" and expected == "=" and not re.search("[=:]", _line(offset, text)):
        return _indented(text.rfind("\n", 0, offset) + 1, text), 1
    if annotation.code == "E0003" and "\n" in text[(end := start + len(text[start:offset].rstrip())) : offset]:
        return end, 1  # where it is missing, not in the next line
    return offset, 1


def _reason(annotation: Any, start: int, text: str) -> str:
    arguments = [str(argument) for argument in annotation.arguments or ()]
    offset = annotation.span.start if annotation.span else start
    reason = _special_reason(annotation.code, arguments[:1], offset, text)
    if reason is None and annotation.code == "E0003":
        return _EXPECTED.get(arguments[0], f"{arguments[0]} is missing here")
    reason = reason or _REASONS.get(annotation.code, str(annotation.message))
    for number, argument in enumerate(arguments):
        reason = reason.replace(f"{{{number}}}", argument)
    return reason.replace("{{", "{").replace("}}", "}")


def _special_reason(code: str, arguments: list[str], offset: int, text: str) -> str | None:
    """Return the reason where the characters at the fault say more than the parser."""
    here, before = text[offset : offset + 1], text[:offset].rstrip(" ")[-1:]
    line = _line(offset, text)
    if code == "E0003" and arguments == ["="]:
        if here == ":":
            return "write = after the name, not :"
        if name := re.match(r"\s+(\.[\w-]+)", line):
            return f"= is missing after {name[1]}"
        if here.isalnum() and not here.isascii() and text[offset - 1 : offset].strip():
            return f"{here} cannot stand in an id: it has letters from a to z, digits, - and _"
    if code == "E0003" and arguments == ["}"] and (here == "[" or re.match(r"-?>", text[offset : offset + 2])):
        return "-> is missing between the selector and its variants"
    if code == "E0004" and before in ("$", ".", "-") and before:
        return f"the name follows {before} without a space"
    if code in ("E0010", "E0011") and text.startswith("* ", offset):
        return "no space stands between * and ["
    if code == "E0002":
        if mark := _LINE_STARTS.get(line.strip()[:1]):
            return mark
        if re.match(r"[^\s=#]+ *=", line):
            return "an id begins with a letter from a to z and goes on with such letters, digits, - and _"
    return None


def _indented(offset: int, text: str) -> int:
    """Return the offset of the next character that is no blank."""
    return _BLANKS.match(text, offset).end()  # type: ignore[union-attr]  # it matches nothing too


def _line(offset: int, text: str) -> str:
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    return text[start : end if end >= 0 else len(text)]
