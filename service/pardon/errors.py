"""Exceptions, problems and findings.

    PardonError
    ├── Error               an error of a catalogue, raised by an application: see pardon.fastapi, .django, .flask
    └── LoadError           a catalogue or a locale that cannot be used; carries its findings

A `Problem` describes bad data in a message that was rendered all the same.
A `Finding` describes a fault in a file, found by the loader or by `pardon check`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Any, Literal, NamedTuple
from unicodedata import category

__all__ = [
    "RESERVED", "Error", "Finding", "LoadError", "PardonError", "Problem", "ProblemKind", "Severity", "did_you_mean",
    "printable",
]  # fmt: skip

Severity = Literal["error", "warning"]

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
    "unknown-parameter",  # the service's own: a query has a parameter that GET /render lacks
]


MAX_CANDIDATES = 1_000  # for did_you_mean: each comparison takes microseconds
MAX_NAME, MAX_MESSAGE = 200, 2_000  # characters of a name or of a sentence about a fault that are shown

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # Unicode general categories


def printable(text: str) -> str:
    """Return a text with its invisible characters escaped."""
    return "".join(char if category(char) not in _INVISIBLE else ascii(char)[1:-1] for char in text)


def did_you_mean(name: str, known: Iterable[str], prefix: str = "") -> str:
    """Return the end of a sentence about an unknown name: the nearest known one, or nothing.

    Args:
        name: as it was written.
        known: the names to choose from.
        prefix: stands before names of this kind, such as `$`.
    """
    candidates = islice(known, MAX_CANDIDATES) if len(name) <= MAX_NAME else ()
    close = get_close_matches(name, list(candidates), n=1)
    return f"; did you mean {prefix}{close[0]}?" if close else ""


class Problem(NamedTuple):
    """A fault in the data that did not stop the rendering.

    Attributes:
        kind: what went wrong, one of `ProblemKind`.
        detail: the argument, facet or locale concerned. Never a value from meta.
    """

    kind: ProblemKind
    detail: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in a file, reported by the loader or by `pardon check`.

    Args:
        path: the file, or the folder that lacks something.
        line: counted from 1; 0 for a whole file.
        id: the entry or message concerned; empty if there is none.
        message: what is wrong, in words. Invisible characters are escaped.
        column: counted from 1; 0 if unknown.
        rule: the id of the broken rule, described in docs/reference/checks.md; empty for one of the catalogue format.
        severity: an error stops the load or the build, a warning does not.
        locale: the locale's tag; empty for the catalogue.
        length: of the token at fault, in characters.
        replacement: for the token, if there is a single right one.
    """

    path: Path
    line: int
    id: str
    message: str
    column: int = 0
    rule: str = ""
    severity: Severity = "error"
    locale: str = ""
    length: int = 1
    replacement: str | None = None

    def __post_init__(self) -> None:
        # Texts from a file may steer a terminal or change the direction of the line.
        for name, limit in (("id", MAX_NAME), ("message", MAX_MESSAGE)):
            text = getattr(self, name)
            cut = text if len(text) <= limit else f"{text[:limit]}…"
            object.__setattr__(self, name, printable(cut))

    def __str__(self) -> str:
        path = printable(str(self.path))
        place = f"{path}:{self.line}" if self.line else path
        return f"{place}: {self.id}: {self.message}" if self.id else f"{place}: {self.message}"


class PardonError(Exception):
    """The root of this package's exceptions."""


RESERVED = frozenset({"domain", "name", "status", "headers", "meta"})  # keyword arguments of `Error` that are no values


class Error(PardonError):
    """An error of a catalogue, for an application to raise: its framework answers in the caller's language.

    Args:
        code: the error's code in the catalogue.
        domain: the catalogue's domain; default: the first in the configured order that has the code.
        name: the documented name of the error, which selects one variant of a shared code.
        status: an HTTP status from 400 to 599; default: the catalogue's.
        headers: further headers of the response, such as WWW-Authenticate.
        meta: values of its message whose names are reserved words here, such as `name`, or no identifiers.
        values: the values of its message by name; they win over `meta`.

    Raises:
        ValueError: the status is not an error's.
    """

    def __init__(
        self,
        code: str,
        /,
        *,
        domain: str | None = None,
        name: str | None = None,
        status: int | None = None,
        headers: Mapping[str, Any] | None = None,
        meta: Mapping[str, Any] | None = None,
        **values: Any,
    ) -> None:
        if status is not None and not (isinstance(status, int) and 400 <= status <= 599):
            raise ValueError(
                f"status: has to be an HTTP status from 400 to 599, not {status!r}; pass a value of this name in meta"
            )
        super().__init__(code)
        self.code = code
        self.domain = domain
        self.name = name
        self.status = status
        self.headers = dict(headers or {})
        self.meta: dict[str, Any] = {**(meta or {}), **values}


class LoadError(PardonError):
    """A catalogue or a locale cannot be used.

    Args:
        findings: all faults found, at least one.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))
