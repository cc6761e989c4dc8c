"""Application of an exchange file to a locale: sound texts are written, the others are refused with the reason."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from fluent.syntax import ast

from pardon.errors import Finding, did_you_mean
from pardon.fluent.bundles import FACETS
from pardon.fluent.sources import is_stub

from ..project import Key, Locale, Unit
from ..recording import edited, record
from ..state import NO_TEXT, MessageState, State
from ..variants import Keys, hash_of, variants
from .checking import findings_of
from .flat import with_variants
from .messages import all_units, current_pattern, unit_at
from .proposals import ExchangeFile, Fault, Proposal, Row
from .sources import pattern_source, writable
from .writing import changed_files

__all__ = ["Applied", "apply"]


class RefusedError(Exception):
    """A text that is not written, with the id of the rule and the reason."""

    def __init__(self, proposal: Proposal, rule: str, reason: str) -> None:
        super().__init__(reason)
        self.proposal = proposal
        self.rule = rule


@dataclass
class Change:
    """The change of a message.

    Args:
        row: its proposals.
        unit: the message as it is.
        texts: the new texts by facet.
        made_from: the hashes of older English texts, by facet.
        lines: of the proposals in the file, by facet.
        accepted: whether the translation is right for the current English.
        reviewed: whether a second person has read it.
    """

    row: Row
    unit: Unit
    texts: dict[str, ast.Pattern] = field(default_factory=dict)
    made_from: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    accepted: bool = False
    reviewed: bool = False

    @property
    def key(self) -> Key:
        """The message's domain and id."""
        return self.unit.domain, self.unit.id

    @property
    def is_empty(self) -> bool:
        """True if nothing is to be written."""
        return not (self.texts or self.accepted or self.reviewed or self._new_waivers)

    @property
    def _new_waivers(self) -> bool:
        return not set(self.row.waivers) <= set(self.unit.state.waivers)


@dataclass
class Applied:
    """The result of an application.

    Args:
        files: the new texts of the files that change.
        findings: an error for each refused text, and warnings on those that are written.
        counts: the messages by what becomes of them.
    """

    files: dict[Path, str]
    findings: list[Finding]
    counts: Counter[str]


def apply(locale: Locale, file: ExchangeFile) -> Applied:
    """Apply the proposals of an exchange file to a locale, without writing anything.

    Raises:
        UnusableError: the locale's state.toml has faults.
    """
    locale.state.require_sound()
    before = locale.state
    faults = [*file.faults]
    changes = _changes(locale, file, faults)
    broken = {fault.id.partition("#")[0] for fault in faults}
    idle = [change.row for change in changes.values() if change.is_empty and change.row.id not in broken]
    changes = {key: change for key, change in changes.items() if not change.is_empty}
    warnings = _refuse_broken(locale, before, changes, faults, file.path)
    files = _written(locale, before, changes)
    refused = {fault.id.partition("#")[0] or str(fault.line) for fault in faults}
    found = [fault.finding(file.path, locale.tag) for fault in faults]
    counts = Counter(written=len(changes), refused=len(refused), unchanged=sum(bool(row.texts) for row in idle),
                     empty=sum(not row.texts for row in idle))  # fmt: skip
    return Applied(
        files, sorted(dict.fromkeys((*found, *warnings)), key=lambda f: (f.line, f.severity, f.rule)), counts
    )


# The changes of messages


def _changes(locale: Locale, file: ExchangeFile, faults: list[Fault]) -> dict[Key, Change]:
    """Return the changes by message; rows and texts that cannot be one are faults."""
    units = {unit.key: unit for unit in all_units(locale)}
    changes: dict[Key, Change] = {}
    for row in file.rows:
        unit = units.get(row.id) or _other_unit(locale, row.id)
        if unit is None:
            reason = f"English has no message {row.id}{did_you_mean(row.id, units)}"
            faults.append(Fault(row.line, row.id, "unknown-id", reason))
        elif unit.id in locale.unread and not unit.entry.span:
            reason = "the text in the files has a syntax error, and a second one would not be read: correct it first"
            faults.append(Fault(row.line, row.id, "syntax", reason))
        elif (first := changes.get((unit.domain, unit.id))) is not None:
            faults.append(Fault(row.line, row.id, "duplicate-row", f"the message stands in line {first.row.line}, too"))
        else:
            changes[unit.domain, unit.id] = _change(Change(row, unit), faults)
    return changes


def _other_unit(locale: Locale, id: str) -> Unit | None:
    """Return a message of a lower layer, or a term that English lacks; None for anything else."""
    domain, _, name = id.rpartition("/")
    is_known = not domain and name.startswith("-") and name.removeprefix("-").isidentifier()
    if locale.english and locale.english.find(domain or None, name):
        is_known = True
    return unit_at(locale, domain or None, name) if is_known else None


def _change(change: Change, faults: list[Fault]) -> Change:
    """Fill a change with the sound texts of its row."""
    row, unit = change.row, change.unit
    by_facet: dict[str, list[Proposal]] = {}
    for proposal in row.texts:
        by_facet.setdefault(proposal.facet, []).append(proposal)
    is_whole = True
    for facet, proposals in by_facet.items():
        try:
            if pattern := _new_pattern(change, facet, proposals):
                change.texts[facet] = pattern
                change.lines[facet] = proposals[0].line
                current = unit.english_hashes.get(facet, NO_TEXT)
                if older := next((p.english for p in proposals if p.english not in ("", current)), ""):
                    change.made_from[facet] = older
        except RefusedError as error:
            is_whole = False
            id = f"{row.id}#{error.proposal.label}" if row.is_flat else row.id
            faults.append(Fault(error.proposal.line, id, error.rule, _named(facet, str(error))))
    if change.texts and not unit.is_message and FACETS[0] not in {*unit.texts, *change.texts}:
        is_whole = False
        change.texts.clear()
        faults.append(Fault(row.line, row.id, "no-short-text", "the term has no value (the short text)"))
    if row.accepted and any(p.english not in ("", unit.english_hashes.get(p.facet)) for p in row.texts):
        is_whole = False
        faults.append(Fault(row.line, row.id, "conflict", "the English has changed since the export: export it again"))
    change.reviewed = is_whole and row.reviewed and _is_all(unit, by_facet, row) and not unit.is_reviewed
    if change.reviewed:  # with the English of the export
        shown = {p.facet: p.english for p in row.texts if p.english not in ("", unit.english_hashes.get(p.facet))}
        change.made_from = {**shown, **change.made_from}
    change.accepted = is_whole and bool(unit.stale_facets) and (row.accepted or _is_confirmed(change, by_facet))
    return change


def _named(facet: str, reason: str) -> str:
    """Return a reason that names the facet."""
    return reason if f".{facet}" in reason else f"{facet}: {reason}"


def _new_pattern(change: Change, facet: str, proposals: list[Proposal]) -> ast.Pattern | None:
    """Return the new text of a facet; None if it stays.

    Raises:
        RefusedError: a proposal cannot be written.
    """
    row, unit = change.row, change.unit
    if row.is_flat:
        return _merged(row, unit, facet, proposals)
    [proposal] = proposals
    text = unit.texts.get(facet)
    if not _is_new(row, proposal, unit.hashes.get(facet, NO_TEXT), text.pattern if text else None):
        return None
    if is_stub(proposal.pattern):
        raise RefusedError(proposal, "incomplete", "a variant is still empty")
    return _writable(proposal)


def _merged(row: Row, unit: Unit, facet: str, proposals: list[Proposal]) -> ast.Pattern | None:
    """Return the text of a facet with new flat variants; None if it stays."""
    pattern = current_pattern(unit, facet)
    flat = {variant.label: variant for variant in variants(facet, pattern)}
    changed: dict[Keys, ast.Pattern] = {}
    for proposal in proposals:
        if proposal.label not in flat:
            if hash_of(proposal.pattern) != proposal.before:
                reason = f"the text has no variant {proposal.label}; it has {', '.join(flat)}: export it again"
                raise RefusedError(proposal, "conflict", reason)
            continue
        variant = flat[proposal.label]
        current = NO_TEXT if is_stub(variant.pattern) else hash_of(variant.pattern)
        if _is_new(row, proposal, current, variant.pattern):
            changed[variant.keys] = _writable(proposal)
    if not changed:
        return None
    try:
        merged = writable(with_variants(pattern, changed))
    except ValueError as error:
        raise RefusedError(proposals[0], "selectors", str(error)) from error
    if is_stub(merged):
        empty = [label for label, variant in flat.items() if variant.keys not in changed and is_stub(variant.pattern)]
        raise RefusedError(proposals[0], "incomplete", f"other variants are still empty: {', '.join(empty)}")
    return merged


def _writable(proposal: Proposal) -> ast.Pattern:
    try:
        return writable(proposal.pattern)
    except ValueError as error:
        raise RefusedError(proposal, "syntax", str(error)) from error


def _is_new(row: Row, proposal: Proposal, current: str, pattern: ast.Pattern | None) -> bool:
    """Return whether a proposal differs from the text as it is: `pattern`, whose hash is `current`.

    Raises:
        RefusedError: the text has changed since the export.
    """
    new = hash_of(proposal.pattern)
    if new == current:
        return False
    is_edited = new != proposal.before
    if proposal.before not in ("", current) and (is_edited or row.reviewed or row.accepted):
        text = " ".join(pattern_source(pattern).split()) if pattern and not is_stub(pattern) else ""
        now = f"; it is now “{text}”" if text else ""
        raise RefusedError(proposal, "conflict", f"the text was changed since the export{now}: export it again")
    return is_edited


def _is_all(unit: Unit, by_facet: Mapping[str, list[Proposal]], row: Row) -> bool:
    """Return whether flat variants are all of the translation."""
    if not row.is_flat:
        return True
    return all(_labels(unit, facet) <= {p.label for p in by_facet.get(facet, ())} for facet in unit.texts)


def _is_confirmed(change: Change, by_facet: Mapping[str, list[Proposal]]) -> bool:
    """Return whether each stale text is changed or confirmed for the current English."""
    unit = change.unit
    return all(
        facet in change.texts
        or (
            _labels(unit, facet) <= {p.label for p in by_facet.get(facet, ()) if p.is_confirmed}
            and all(p.english == unit.english_hashes.get(facet) for p in by_facet[facet])
        )
        for facet in unit.stale_facets
    )


def _labels(unit: Unit, facet: str) -> set[str]:
    return {variant.label for variant in variants(facet, current_pattern(unit, facet))}


# The check, and the files


def _refuse_broken(
    locale: Locale, before: State, changes: dict[Key, Change], faults: list[Fault], path: Path
) -> list[Finding]:
    """Take away the texts with errors until none is left, and return the warnings on the others."""
    while True:
        locale.state = _with_waivers(before, changes.values())
        texts = {key: change.texts for key, change in changes.items() if change.texts}
        found = findings_of(locale, texts) if texts else []
        # An unchanged text of the same message may have had the error before.
        found = [f for f in found if not f.facet or f.facet in changes[f.key].texts]
        errors = [f for f in found if f.finding.severity == "error"]
        if not errors:
            broken = {fault.id.partition("#")[0] for fault in faults}
            found = [f for f in found if f.finding.rule != "missing-facet" or changes[f.key].row.id not in broken]
            warnings = (_fault(changes[f.key], f.facet, f.finding).finding(path, locale.tag) for f in found)
            return [replace(warning, severity="warning") for warning in warnings]
        for key, facet, finding in errors:
            faults.append(_fault(changes[key], facet, finding))
        for key, facet, _ in errors:
            change = changes[key]
            change.accepted = change.reviewed = False
            for name in [facet] if facet else list(change.texts):
                change.texts.pop(name, None)
        for key in {key for key, _, _ in errors if not changes[key].texts}:
            del changes[key]


def _fault(change: Change, facet: str, finding: Finding) -> Fault:
    """Return a finding with its place in the exchange file."""
    message = _named(facet, finding.message) if facet else finding.message
    return Fault(change.lines.get(facet, change.row.line), change.row.id, finding.rule, message)


def _with_waivers(state: State, changes: Iterable[Change]) -> State:
    messages = dict(state.messages)
    for change in changes:
        if change.row.waivers:
            old = messages.get(change.unit.key, MessageState())
            waivers = {waiver.subject: waiver for waiver in (*old.waivers, *change.row.waivers)}
            messages[change.unit.key] = replace(old, waivers=tuple(waivers.values()))
    return replace(state, messages=messages)


def _written(locale: Locale, before: State, changes: Mapping[Key, Change]) -> dict[Path, str]:
    """Return the files with the changes, and state.toml."""
    if not changes:
        return {}
    current = {key for key, change in changes.items() if not change.made_from}
    texts = {key: change.texts for key, change in changes.items() if change.texts}
    files = changed_files(locale, texts, current)
    after = edited(locale, files)
    after.state = _with_waivers(before, changes.values())
    accepted = [change.unit.key for change in changes.values() if change.accepted]
    reviewed = [change.unit.key for change in changes.values() if change.reviewed]
    made_from = {change.unit.key: change.made_from for change in changes.values() if change.made_from}
    return files | record(after, accepted, reviewed, made_from)
