"""Rules on files: syntax errors in plain words, and characters that do not belong in a file."""

from collections.abc import Iterator

from fluent.syntax import ast

from pardon.fluent.ftl_files import SourceFile
from pardon.fluent.syntax_errors import syntax_faults
from pardon.settings import Settings
from pardon.storage import read_data
from pardon_tools.translate.project import Locale

from .rule import Violation

__all__ = ["carriage_returns", "syntax", "tabs"]


def syntax(file: SourceFile, locale: Locale) -> Iterator[Violation]:
    """Find syntax errors."""
    for entry in file.resource.body:
        if isinstance(entry, ast.Junk):
            for offset, length, id, reason in syntax_faults(entry, file.text):
                yield Violation(file, offset, reason, length, id)


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
