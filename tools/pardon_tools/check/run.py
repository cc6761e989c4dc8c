"""`pardon check`: the rules over a catalogue and its locales."""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path

from fluent.syntax import ast

from pardon.errors import Finding as Fault
from pardon.errors import LoadError
from pardon.fluent.ftl_files import SourceFile

from ..translate.comments import Waiver, waivers
from ..translate.project import Locale, Project, UnusableError, read_project
from .findings import FORMATS, Finding
from .rules import RULES, SPELLING, Hit, Rule
from .rules.language import MISSING_EXTRA, has_speller

__all__ = ["check", "check_locale", "run"]

_RULES: Mapping[str, Rule] = {rule.id: rule for rule in RULES}
_WAIVER = _RULES["waiver"]
# The loader words these for operators; a rule of ours finds the same and says it in plain words.
_REWORDED = frozenset({"syntax"})
_TOKEN = re.compile(r"[$.*-]?[\w-]+")


MANY = 8  # locales, above which several processes are faster than one


def run(
    catalog: Path | None, locales: Path | None, format: str, tags: Iterable[str] = (), *, spelling: bool = False
) -> int:
    """Print what is wrong; return the exit code: 0 where there is no error, 1 where there are, 2 for bad arguments."""
    if spelling and not has_speller():
        print(f"--spelling {MISSING_EXTRA}", file=sys.stderr)
        return 2
    try:
        findings = check(catalog, locales, tags, spelling=spelling, processes=os.cpu_count() or 1)
    except UnusableError as error:
        print(error, file=sys.stderr)
        return 2
    FORMATS[format](findings)
    errors = sum(finding.severity == "error" for finding in findings)
    if format == "text":
        print(f"{errors} error(s), {len(findings) - errors} warning(s)")
    return 1 if errors else 0


def check(
    catalog: Path | None,
    locales: Path | None,
    tags: Iterable[str] = (),
    *,
    spelling: bool = False,
    processes: int = 1,
) -> list[Finding]:
    """Return what is wrong, in the order of the files.

    Args:
        catalog: default: the bundled one.
        locales: default: the bundled ones.
        tags: the locales to check; all where there are none.
        spelling: look words up where a dictionary is installed.
        processes: how many to use where there are many locales.

    Raises:
        UnusableError: there is no catalogue, or no such locale.
    """
    try:
        project = read_project(catalog, locales, tags)
    except LoadError as error:
        return [_from_loader(fault, "", None) for fault in error.findings]
    check_tag = partial(_check_tag, project, spelling)
    if processes == 1 or len(project.tags) <= MANY:
        return list(chain.from_iterable(map(check_tag, project.tags)))
    with ProcessPoolExecutor(processes, initializer=_share, initargs=(project,)) as pool:
        found = pool.map(partial(_check_shared, spelling), project.tags)
        return list(chain.from_iterable(found))


def _check_tag(project: Project, spelling: bool, tag: str) -> list[Finding]:
    return check_locale(project.locale(tag), spelling=spelling)


_shared: list[Project] = []  # in a process of the pool


def _share(project: Project) -> None:
    _shared.append(project)


def _check_shared(spelling: bool, tag: str) -> list[Finding]:
    return _check_tag(_shared[-1], spelling, tag)


def check_locale(locale: Locale, *, spelling: bool = False) -> list[Finding]:
    """Return what is wrong with one locale, in the order of its files."""
    found = [_from_loader(fault, locale.tag, locale) for fault in locale.faults if fault.rule not in _REWORDED]
    found += (_from_hit(rule, hit, locale) for rule, hit in _hits(locale, spelling=spelling))
    kept, waiver_findings = _waive(locale, found)
    return sorted([*kept, *waiver_findings], key=lambda f: (str(f.file), f.line, f.column, f.rule))


def _hits(locale: Locale, *, spelling: bool) -> Iterator[tuple[Rule, Hit]]:
    is_source = locale.english is None
    active = [rule for rule in RULES if rule.check and (rule.source or not is_source)]
    by_kind = {on: [rule for rule in active if rule.on == on] for on in ("locale", "file", "unit", "text")}
    for rule in by_kind["locale"]:
        if rule is not SPELLING or spelling:
            yield from _apply(rule, locale)
    for _, file in locale.sources():
        for rule in by_kind["file"]:
            yield from _apply(rule, file, locale)
    for unit in locale.units.values():
        for rule in by_kind["unit"]:
            yield from _apply(rule, unit)
        for text in unit.texts.values():
            for rule in by_kind["text"]:
                yield from _apply(rule, text)


def _apply(rule: Rule, *subject: object) -> Iterator[tuple[Rule, Hit]]:
    return ((rule, hit) for hit in rule.check(*subject)) if rule.check else iter(())


def _from_hit(rule: Rule, hit: Hit, locale: Locale) -> Finding:
    if isinstance(hit.file, SourceFile):
        line, column = hit.file.place(hit.offset)
        path = hit.file.path
    else:
        path, line, column = hit.file, 1, 1
    return Finding(rule.id, rule.severity, locale.tag, path, line, column, hit.id, hit.message, hit.length)


def _from_loader(fault: Fault, tag: str, locale: Locale | None) -> Finding:
    rule = _RULES[fault.rule or "catalog"]
    line, column = max(fault.line, 1), max(fault.column, 1)
    length = _token_length(fault, locale)
    return Finding(rule.id, rule.severity, tag, fault.path, line, column, fault.id, fault.message, length)


def _token_length(fault: Fault, locale: Locale | None) -> int:
    file = next((f for _, f in locale.sources() if f.path == fault.path), None) if locale else None
    lines = file.text.split("\n") if file else []
    token = _TOKEN.match(lines[fault.line - 1], fault.column - 1) if 0 < fault.line <= len(lines) else None
    return len(token[0]) if token else 1


# Waivers


def _waive(locale: Locale, found: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Return the findings that nobody has waived, and what is wrong with the waivers."""
    kept, complaints = found, []
    for file, id, waiver, line in _all_waivers(locale):
        hits = [finding for finding in kept if _covers(waiver, finding, file, id)]
        fault = _waiver_fault(waiver, bool(hits))
        if fault:
            complaints.append(Finding("waiver", _WAIVER.severity, locale.tag, file.path, line, 3, id, fault, 6))
        kept = [finding for finding in kept if finding not in hits]
    return kept, complaints


def _all_waivers(locale: Locale) -> Iterator[tuple[SourceFile, str, Waiver, int]]:
    """Yield the waivers with their file and message; those of a file's own comments have no message."""
    for _, file in locale.sources():
        for entry in file.resource.body:
            comment = entry if isinstance(entry, ast.BaseComment) else getattr(entry, "comment", None)
            content = comment.content if comment else None
            if comment is None or not content or "check:" not in content:
                continue
            first_line = file.place(comment.span.start if comment.span else 0)[0]
            dash = "-" if isinstance(entry, ast.Term) else ""
            id = dash + entry.id.name if isinstance(entry, ast.Message | ast.Term) else ""
            for waiver in waivers(content):
                yield file, id, waiver, first_line + waiver.line


def _covers(waiver: Waiver, finding: Finding, file: SourceFile, id: str) -> bool:
    rule = _RULES[finding.rule]
    if rule.check is None or rule.id == "syntax" or finding.rule != waiver.rule or finding.file != file.path:
        return False
    named = waiver.kind == "ignore" or f"${waiver.subject}," in finding.message
    return named and (not id or finding.id == id)


def _waiver_fault(waiver: Waiver, is_used: bool) -> str | None:
    rule = _RULES.get(waiver.rule)
    if rule is None:
        return f"there is no rule {waiver.subject}"
    if rule.check is None or rule.id == "syntax":
        return f"{rule.id} cannot be waived: the messages could not be loaded"
    if not is_used:
        return f"nothing to waive here: take away “check: {waiver.kind} {waiver.subject}”"
    return "say why: # check: ignore " + f"{rule.id} reason" if waiver.kind == "ignore" and not waiver.reason else None
