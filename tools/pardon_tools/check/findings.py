"""Findings as text for people, JSON for programs and annotations for GitHub."""

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from pardon.errors import Finding

__all__ = ["FORMATS"]

WIDTH = 100  # of the line that is shown, in columns of a terminal
BEFORE = 40  # characters shown before the token


def _relative(path: Path) -> Path:
    """Return a path relative to the working directory if the file is below it."""
    absolute, here = path.absolute(), Path.cwd()
    return absolute.relative_to(here) if absolute.is_relative_to(here) else path


def _place(finding: Finding) -> tuple[str, int, int]:
    """Return file, line and column; a whole file begins at 1:1."""
    return str(_relative(finding.path)), max(finding.line, 1), max(finding.column, 1)


def print_text(findings: Iterable[Finding]) -> None:
    """Print findings, each above its line with carets below the token, and how many there are."""
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    lines_of = cache(_lines)
    errors = warnings = 0
    for finding in findings:
        colour = "red" if finding.severity == "error" else "yellow"
        errors, warnings = errors + (finding.severity == "error"), warnings + (finding.severity == "warning")
        path, line, column = _place(finding)
        about = f"{finding.id}: " if finding.id else ""
        console.print(
            Text.assemble(
                (f"{path}:{line}:{column}: ", "bold"), (finding.severity, f"bold {colour}"),
                f": {about}{finding.message} ", (f"[{finding.rule}]", "dim"),
            )
        )  # fmt: skip
        lines = lines_of(finding.path) if finding.line else []  # a whole file may be no text, or no file at all
        if finding.line <= len(lines) and finding.column and lines:
            shown, carets = _excerpt(lines[finding.line - 1], finding.column, finding.length)
            console.print(f"  {shown}")
            console.print(Text(f"  {carets}", style=colour))
    print(f"{errors} error(s), {warnings} warning(s)")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError):
        return []


def _excerpt(line: str, column: int, length: int) -> tuple[str, str]:
    """Return the part of a line around a token, and carets to print below the token."""
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
    items = []
    for finding in findings:
        file, line, column = _place(finding)
        items.append(
            {
                "rule": finding.rule, "severity": finding.severity, "locale": finding.locale,
                "file": file, "line": line, "column": column, "id": finding.id, "message": finding.message,
            }
        )  # fmt: skip
    print(json.dumps(items, ensure_ascii=False, indent=2))


def print_github(findings: Iterable[Finding]) -> None:
    """Print findings as GitHub's workflow commands, which annotate a pull request."""
    for finding in findings:
        about = f"{finding.id}: " if finding.id else ""
        file, line, column = _place(finding)
        properties = {"file": file, "line": line, "col": column, "title": f"pardon check: {finding.rule}"}
        joined = ",".join(f"{key}={_escaped(str(value), property=True)}" for key, value in properties.items())
        print(f"::{finding.severity} {joined}::{_escaped(about + finding.message)}")


def _escaped(text: str, *, property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


FORMATS: dict[str, Callable[[Iterable[Finding]], None]] = {
    "text": print_text,
    "json": print_json,
    "github": print_github,
}
