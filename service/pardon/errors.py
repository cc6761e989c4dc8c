"""What can go wrong: problems, which are values, and exceptions.

    PardonError
    └── LoadError           a catalogue or a locale that cannot be used; carries its findings

A `Problem` describes bad data: the message was rendered all the same.
A `Finding` describes a broken file: where, what, and why.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

__all__ = ["Finding", "LoadError", "PardonError", "Problem", "ProblemKind"]

ProblemKind = Literal[
    "unknown-code",  # no entry has the code: the text is the generic one
    "missing-argument",  # a required argument has no value
    "invalid-argument",  # a value does not fit its argument's type
    "cut-value",  # a value was longer than the limit
    "fallback",  # a facet comes from another locale of the chain
    "generic-text",  # the short message is the generic text of the status
    "not-rendered",  # a facet could not be rendered and is left out
]


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
    """

    path: Path
    line: int
    id: str
    message: str
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.id}: {self.message}" if self.id else f"{place}: {self.message}"


class PardonError(Exception):
    """The root of this package's exceptions."""


class LoadError(PardonError):
    """A catalogue or a locale cannot be used.

    Args:
        findings: every fault that was found, at least one.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))
