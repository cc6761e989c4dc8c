"""What the check has found, and how it is written: for people, for programs, for GitHub."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

__all__ = ["FORMATS", "Finding", "Severity"]

Severity = Literal["error", "warning"]

WIDTH = 100  # of the line that is shown, in columns of a terminal
BEFORE = 40  # characters shown before the token


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Args:
        rule: the rule's id.
        severity: an error stops a build, a warning does not.
        locale: the locale's tag; empty for the catalogue.
        file: the file.
        line: counted from 1; 1 where a whole file is meant.
        column: counted from 1.
        id: the message's or entry's id; empty where there is none.
        message: what is wrong, in words.
        length: of the token, in characters.
    """

    rule: str
    severity: Severity
    locale: str
    file: Path
    line: int
    column: int
    id: str
    message: str
    length: int = 1

    def as_json(self) -> dict[str, Any]:
        """Return the finding as programs get it."""
        fields = {**asdict(self), "file": str(_relative(self.file))}
        del fields["length"]
        return fields


def _relative(path: Path) -> Path:
    """Return a path as seen from where the command runs, if the file is below it."""
    absolute, here = path.absolute(), Path.cwd()
    return absolute.relative_to(here) if absolute.is_relative_to(here) else path


def print_text(findings: Iterable[Finding]) -> None:
    """Print findings with the line that each is about, a caret below it."""
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    lines: dict[Path, list[str]] = {}
    for finding in findings:
        place = f"{_relative(finding.file)}:{finding.line}:{finding.column}: "
        colour = "red" if finding.severity == "error" else "yellow"
        about = f"{finding.id}: " if finding.id else ""
        console.print(
            Text.assemble(
                (place, "bold"), (finding.severity, f"bold {colour}"), f": {about}{finding.message} ",
                (f"[{finding.rule}]", "dim"),
            )
        )  # fmt: skip
        if finding.file not in lines:
            lines[finding.file] = _lines(finding.file)
        if 0 < finding.line <= len(lines[finding.file]) and finding.column:
            shown, caret = _excerpt(lines[finding.file][finding.line - 1], finding.column, finding.length)
            console.print(f"  {shown}")
            console.print(Text(f"  {caret}", style=colour))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError):
        return []


def _excerpt(line: str, column: int, length: int) -> tuple[str, str]:
    """Return the part of a line around a token, and the carets below it."""
    line = line.replace("\t", " ")
    start = max(0, column - 1 - BEFORE) if cell_len(line) > WIDTH else 0
    before = ("…" if start else "") + line[start : column - 1]
    token = line[column - 1 : column - 1 + length] or " "
    rest = line[column - 1 + len(token) :]
    room = max(WIDTH - cell_len(before) - cell_len(token), 0)
    after = rest if len(rest) <= room else rest[:room] + "…"
    shown = before + token + after
    return shown.rstrip(), " " * cell_len(before) + "^" * max(1, min(cell_len(token), WIDTH))


def print_json(findings: Iterable[Finding]) -> None:
    """Print findings as a JSON list."""
    print(json.dumps([finding.as_json() for finding in findings], ensure_ascii=False, indent=2))


def print_github(findings: Iterable[Finding]) -> None:
    """Print findings as GitHub's workflow commands, which annotate a pull request."""
    for finding in findings:
        about = f"{finding.id}: " if finding.id else ""
        properties = {
            "file": str(_relative(finding.file)),
            "line": str(max(finding.line, 1)),
            "col": str(max(finding.column, 1)),
            "title": f"pardon check: {finding.rule}",
        }
        joined = ",".join(f"{key}={_escaped(value, property=True)}" for key, value in properties.items())
        print(f"::{finding.severity} {joined}::{_escaped(about + finding.message)}")


def _escaped(text: str, *, property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


FORMATS: dict[str, Callable[[Iterable[Finding]], None]] = {
    "text": print_text,
    "json": print_json,
    "github": print_github,
}
