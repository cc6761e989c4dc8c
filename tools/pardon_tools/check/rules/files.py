"""Rules on files: what is not Fluent, in plain words, and characters that do not belong into a file."""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax import ast

from pardon.fluent.ftl_files import SourceFile
from pardon_tools.translate.project import Locale

from .rule import Violation

__all__ = ["carriage_returns", "syntax", "tabs"]

# What fluent.syntax calls the errors, and what somebody who has never read its grammar would call them.
_REASONS = {
    "E0002": "this line begins neither a message nor a comment; a text that goes on has to be indented by four spaces",
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
    "E0015": "only one variant can be the default: take away the * of the others",
    "E0016": "a message cannot be what is chosen by",
    "E0017": "a term cannot be what is chosen by",
    "E0018": "an attribute of a message cannot be what is chosen by",
    "E0019": "an attribute of a term can be chosen by, but not shown",
    "E0020": 'the closing " is missing',
    "E0021": "options come after the variable",
    "E0022": "the option stands twice",
    "E0025": 'the escape \\{0} is not known: within quotation marks there are \\\\, \\" and \\u0000',
    "E0026": "{0} is no character: write \\u and four, or \\U and six hexadecimal digits",
    "E0027": 'this } closes nothing; a brace that is to be seen is written {{ "}}" }}',
    "E0028": 'a variable, a term or a "text" is missing after {{; a brace that is to be seen is {{ "{{" }}',
    "E0029": "this cannot be what is chosen by: take a variable or a function",
}
_EXPECTED = {
    "=": "this reads as a new message, but = is missing after its name; a text that goes on has to be indented by "
    "four spaces",
    "}": "the closing } is missing",
    "]": "the closing ] of the variant's key is missing",
    ")": "the closing ) is missing",
    "->": "-> is missing",
}


def syntax(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find what is not Fluent."""
    for entry in file.resource.body:
        if isinstance(entry, ast.Junk):
            offset, reason = _explained(entry)
            id = re.match(r"-?[a-zA-Z][\w-]*", (entry.content or "").lstrip())
            yield Violation(file, offset, reason, 1, id[0] if id else "")


def _explained(junk: ast.Junk) -> tuple[int, str]:
    """Return where the error is, and what it is."""
    start = junk.span.start if junk.span else 0
    if tab := re.search(r"^ *\t", junk.content or "", re.MULTILINE):
        return start + tab.end() - 1, "the line is indented by a tab: Fluent takes spaces alone"
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
        yield Violation(file, offset, f"the file has {file.text.count(chr(9))} tab(s): indent by spaces, write a space")


def carriage_returns(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find Windows line ends, which the loader makes plain ones before anybody sees them."""
    try:
        lines = file.path.read_bytes().count(b"\r")
    except OSError:
        return
    if lines:
        yield Violation(file, 0, f"{lines} line(s) end with CR LF: save the file with Unix line ends (LF)")
