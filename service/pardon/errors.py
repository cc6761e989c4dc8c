"""What can go wrong: problems, which are values, and exceptions.

    PardonError
    ├── Error               an error of a catalogue, raised by an application: see pardon.fastapi
    └── LoadError           a catalogue or a locale that cannot be used; carries its findings

A `Problem` describes bad data: the message was rendered all the same.
A `Finding` describes a broken file: where, what, and why.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from unicodedata import category

__all__ = ["Error", "Finding", "LoadError", "PardonError", "Problem", "ProblemKind", "printable"]

ProblemKind = Literal[
    "unknown-code",  # no entry has the code: the text is the generic one
    "missing-argument",  # a required argument has no value
    "invalid-argument",  # a value does not fit its argument's type
    "unknown-overlay",  # no overlay has the name that was requested: the texts are those without one
    "cut-value",  # a value was longer than the limit
    "cut-text",  # a facet with its values was longer than the limit
    "fallback",  # a facet comes from another locale of the chain
    "generic-text",  # the short message is the generic text of the status
    "not-rendered",  # a facet could not be rendered and is left out
]


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # Unicode's categories of what nobody sees


def printable(text: str) -> str:
    """Return a text whose control characters are written as escapes."""
    return "".join(char if category(char) not in _UNSEEN else ascii(char)[1:-1] for char in text)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong but did not stop the rendering.

    Args:
        kind: what went wrong, one of `ProblemKind`.
        detail: the argument, facet or locale concerned. Never a value from meta.
    """

    kind: ProblemKind
    detail: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault in a file.

    Args:
        path: the file.
        line: counted from 1; 0 where the fault has no line.
        id: the entry or message concerned; empty where there is none.
        message: what is wrong, in words.
        column: counted from 1; 0 where unknown.
        rule: the id of the rule of `pardon check` that is broken; docs/checks.md describes each.
    """

    path: Path
    line: int
    id: str
    message: str
    column: int = 0
    rule: str = ""

    def __post_init__(self) -> None:
        # What a file says may hold what steers a terminal, or turns the direction of a text.
        for name in ("id", "message"):
            object.__setattr__(self, name, printable(getattr(self, name)))

    def __str__(self) -> str:
        path = printable(str(self.path))
        place = f"{path}:{self.line}" if self.line else path
        return f"{place}: {self.id}: {self.message}" if self.id else f"{place}: {self.message}"


class PardonError(Exception):
    """The root of this package's exceptions."""


class Error(PardonError):
    """An error of a catalogue, for an application to raise. `pardon.fastapi` answers it in the caller's language.

    Args:
        code: what the catalogue calls it.
        domain: the catalogue's domain; default: the first in the configured order that has the code.
        name: the documented name of the error, which decides between variants of a code.
        meta: the values of its message.
    """

    def __init__(self, code: str, /, *, domain: str | None = None, name: str | None = None, **meta: Any) -> None:
        super().__init__(code)
        self.code = code
        self.domain = domain
        self.name = name
        self.meta = meta


class LoadError(PardonError):
    """A catalogue or a locale cannot be used.

    Args:
        findings: every fault that was found, at least one.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))
