"""`pardon check`: the rules applied to a catalogue and its locales."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from pardon.errors import Finding, LoadError, did_you_mean
from pardon.fluent.checks import MAX_TEXT
from pardon.loading import without_repeats

from ..imports import import_modules
from ..translate.project import Folders, Locale, Project, Text, read_project
from ..translate.state import Waiver, state_key
from .rules import RULES, SPELLING, Rule, Violation

__all__ = ["check", "check_locale", "layers_to_check"]

MANY = 8  # locales, above which several processes are faster than one

_RULES: Mapping[str, Rule] = {rule.id: rule for rule in RULES}
_WAIVER = _RULES["waiver"]
_REWORDED = frozenset({"syntax"})  # loader findings that a rule of the check reports in plainer words


def check(
    catalog: Folders,
    locales: Folders,
    tags: Iterable[str] = (),
    overlays: Mapping[str, Path] | None = None,
    *,
    spelling: bool = False,
    processes: int = 1,
) -> list[Finding]:
    """Return the findings of a catalogue and its locales, in the order of the files.

    Args:
        catalog: your own folder or folders, lowest first; default: the bundled one.
        locales: your own folder or folders, lowest first; default: the bundled ones.
        tags: the locales to check; empty for all.
        overlays: by name, their folders; each is checked as a layer over `locales`.
        spelling: look words up in the installed dictionaries.
        processes: the number of processes for more than `MANY` locales.

    Raises:
        UnusableError: there is no catalogue, or no such locale.
    """
    folders = [*(overlays or {}).values()]
    try:
        project = read_project(catalog, locales, tags, folders)
    except LoadError as error:
        return [replace(finding, rule=finding.rule or "catalog") for finding in error.findings]
    layers = layers_to_check(project, folders)
    return without_repeats(chain.from_iterable(_check_layer(layer, spelling, processes) for layer in layers))


def layers_to_check(project: Project, overlays: Iterable[Path]) -> list[Project]:
    """Return the own layers; the bundled one only where there is none."""
    tenants = [project.overlay(folder) for folder in overlays]
    return tenants if tenants and not project.is_own else [*project.lower_layers(), project, *tenants]


def _check_layer(project: Project, spelling: bool, processes: int) -> Iterable[Finding]:
    if processes == 1 or len(project.tags) <= MANY:
        found = [check_locale(project.locale(tag), spelling=spelling) for tag in project.tags]
    else:
        with ProcessPoolExecutor(processes, initializer=_share, initargs=(project,)) as pool:
            found = list(pool.map(partial(_check_shared, spelling), project.tags))
    return chain(project.english.glossary.shared_findings, *found)


_shared: list[Project] = []  # in a process of the pool


def _share(project: Project) -> None:
    import_modules()
    _shared.append(project)


def _check_shared(spelling: bool, tag: str) -> list[Finding]:
    return check_locale(_shared[-1].locale(tag), spelling=spelling)


def check_locale(locale: Locale, *, spelling: bool = False) -> list[Finding]:
    """Return the findings of one locale, in the order of its files."""
    files = (*locale.findings, *locale.state.findings)
    found = [finding for finding in files if finding.rule not in _REWORDED]
    found += locale.glossary.findings
    found += (rule.finding(violation, locale.tag) for rule, violation in _violations(locale, spelling=spelling))
    kept, waiver_findings = _waive(locale, found)
    return sorted([*kept, *waiver_findings], key=lambda f: (str(f.path), f.line, f.column, f.rule))


def _violations(locale: Locale, *, spelling: bool) -> Iterator[tuple[Rule, Violation]]:
    is_source = locale.english is None
    active = [rule for rule in RULES if (rule.source or not is_source) and (rule is not SPELLING or spelling)]
    by_subject = {on: [rule for rule in active if rule.on == on] for on in ("locale", "file", "unit", "text")}
    yield from _found(by_subject["locale"], locale)
    for _, file in locale.sources():
        yield from _found(by_subject["file"], file, locale)
    for unit in locale.units.values():
        yield from _found(by_subject["unit"], unit)
    of_interface = [rule for rule in by_subject["text"] if rule.interface]
    for text in locale.texts():
        if _is_readable(text):
            yield from _found(of_interface if text.unit.is_interface else by_subject["text"], text)


def _found(rules: Iterable[Rule], *subject: object) -> Iterator[tuple[Rule, Violation]]:
    for rule in rules:
        for violation in rule.check(*subject) if rule.check else ():
            yield rule, violation


def _is_readable(text: Text) -> bool:
    """Return whether a text and its English are short enough to be served; the loader reports longer ones."""
    parts = (*text.parts, *(text.english.parts if text.english else ()))
    return all(len(part.plain) <= MAX_TEXT for part in parts)


# Waivers


def _waive(locale: Locale, found: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Return the findings that state.toml does not waive, and the findings of the waivers themselves."""
    of_waivers: list[Finding] = []
    places: dict[tuple[str, str], list[Finding]] = {}  # by key and rule
    for finding in found:
        for key in _keys_of(locale, finding) if _RULES[finding.rule].is_waivable else ():
            places.setdefault((key, finding.rule), []).append(finding)
    waived: set[Finding] = set()
    state = locale.state
    for key, waiver in ((key, waiver) for key, message in state.messages.items() for waiver in message.waivers):
        covered = {f for f in places.get((key, waiver.rule), ()) if _covers(waiver, f)}
        if fault := _waiver_fault(waiver, is_used=not covered <= waived):
            message = f"{key}: {fault}"
            of_waivers.append(
                Finding(state.path, state.line(key), "", message, 1, _WAIVER.id, _WAIVER.severity, locale.tag)
            )
        waived |= covered
    return [finding for finding in found if finding not in waived], of_waivers


def _keys_of(locale: Locale, finding: Finding) -> Iterator[str]:
    """Yield the keys in state.toml that waive a finding: that of its file and that of its message."""
    if not finding.path.is_relative_to(locale.files.folder):
        return
    place = finding.path.relative_to(locale.files.folder)
    yield place.as_posix()
    if finding.id:
        domain = place.parts[0] if len(place.parts) > 1 else place.stem
        yield state_key(None if finding.id.startswith("-") else domain, finding.id)


def _covers(waiver: Waiver, finding: Finding) -> bool:
    return not waiver.variable or f"${waiver.variable}," in finding.message


def _waiver_fault(waiver: Waiver, *, is_used: bool) -> str | None:
    rule = _RULES.get(waiver.rule)
    if rule is None:
        return f"there is no rule {waiver.rule}{did_you_mean(waiver.rule, _RULES)}"
    if not rule.is_waivable:
        return f"{rule.id} cannot be waived: the message could not be loaded"
    if not is_used:
        return f"nothing to waive: remove “{waiver.subject}”"
    return None if waiver.reason else f'give a reason: {rule.id} = "reason"'
