"""Rules on files: syntax errors in plain words, and characters that do not belong in a file."""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax import ast

from pardon.fluent.ftl_files import SourceFile
from pardon.settings import Settings
from pardon.storage import read_data
from pardon_tools.translate.project import Locale

from .rule import Violation

__all__ = ["carriage_returns", "syntax", "tabs"]

# The errors of fluent.syntax, for people who have never read its grammar.
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
}


def syntax(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find syntax errors."""
    for entry in file.resource.body:
        if isinstance(entry, ast.Junk):
            offset, reason = _explained(entry)
            id = re.match(r"-?[a-zA-Z][\w-]*", (entry.content or "").lstrip())
            yield Violation(file, offset, reason, 1, id[0] if id else "")


def _explained(junk: ast.Junk) -> tuple[int, str]:
    """Return the offset and the reason of a syntax error."""
    start = junk.span.start if junk.span else 0
    if tab := re.search(r"^ *\t", junk.content or "", re.MULTILINE):
        return start + tab.end() - 1, "the line is indented by a tab: Fluent requires spaces"
    if not junk.annotations:
        return start, "this is not Fluent"
    annotation = junk.annotations[0]
    return annotation.span.start if annotation.span else start, _reason(annotation)


def _reason(annotation: Any) -> str:
    arguments = [str(argument) for argument in annotation.arguments or ()]
    if annotation.code == "E0003":
        return _EXPECTED.get(arguments[0], f"{arguments[0]} is missing here")
    reason = _REASONS.get(annotation.code, str(annotation.message))
    for number, argument in enumerate(arguments):
        reason = reason.replace(f"{{{number}}}", argument)
    return reason.replace("{{", "{").replace("}}", "}")


def tabs(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find the first tab of a file."""
    offset = file.text.find("\t")
    if offset >= 0:
        yield Violation(file, offset, f"the file has {file.text.count(chr(9))} tab(s): use spaces")


def carriage_returns(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find Windows line ends; the loader replaces them."""
    try:
        lines = read_data(file.path, locale.files.folder.parent, Settings()).count(b"\r")
    except OSError:
        return
    if lines:
        yield Violation(file, 0, f"{lines} line(s) end with CR LF: save the file with Unix line ends (LF)")
