"""Corrections of findings that have a single right answer."""

from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path

from pardon.errors import Finding

__all__ = ["corrected_files"]

REWRITTEN = frozenset({"line-ending", "byte-order-mark"})  # corrected by writing the file


def corrected_files(findings: Iterable[Finding]) -> tuple[dict[Path, str], int]:
    """Return the new text of each file that a correction changes, and the number of corrections."""
    fixable: dict[Path, list[Finding]] = {}
    for finding in findings:
        if finding.replacement is not None or finding.rule in REWRITTEN:
            fixable.setdefault(finding.path, []).append(finding)
    changes = {}
    for path, group in fixable.items():
        old = path.read_bytes()
        new = _corrected(old.decode("utf-8-sig").replace("\r\n", "\n"), group)
        if new.encode() != old:
            changes[path] = new
    return changes, sum(len(fixable[path]) for path in changes)


def _corrected(text: str, findings: list[Finding]) -> str:
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    limit = len(text)
    for finding in sorted(findings, key=lambda f: (f.line, f.column), reverse=True):  # the offsets before it stay right
        start = starts[finding.line - 1] + finding.column - 1
        end = start + finding.length
        if finding.replacement is not None and end <= limit:  # overlapping ones are left to the next run
            text = text[:start] + finding.replacement + text[end:]
            limit = start
    return text
