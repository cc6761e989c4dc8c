"""The list of messages: search, filters and pages."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pardon.catalog.entries import Entry
from pardon.errors import Finding

from .locales import TERMS, Key
from .workspace import Snapshot, domain_of

__all__ = ["FILTERS", "Listing", "MessageFindings", "Row", "by_message", "list_rows"]

FILTERS = {
    "all": "All",
    "missing": "Missing",
    "stale": "Stale",
    "unreviewed": "Unreviewed",
    "findings": "Findings",
}
PAGE_SIZE = 100  # messages of the list at a time
# Coverage and state have filters of their own.
COUNTED_APART = frozenset({"missing-message", "missing-facet", "missing-term", "stale"})

MessageFindings = Mapping[Key, tuple[Finding, ...]]


@dataclass(frozen=True)
class Row:
    """A message in the list.

    Args:
        entry: of the catalogue.
        number: its place in the catalogue.
        state: `missing`, `stale`, `translated`, `reviewed`, `inherited`; empty for English, and where it is broken.
        findings: without those of coverage and state.
        render: returns the short text in English and in the language; None where it is missing.
        sources: the Fluent sources, or rendered texts, to search in.
    """

    entry: Entry
    number: int
    state: str
    findings: tuple[Finding, ...]
    render: Callable[[Entry], tuple[str, str | None]]
    sources: Callable[[Entry], Iterable[str]]

    @property
    def key(self) -> Key:
        """The message's domain and id."""
        return self.entry.domain, self.entry.id

    @property
    def name(self) -> str:
        """The key as in an address."""
        return f"{self.entry.domain}/{self.entry.id}"

    @property
    def english(self) -> str:
        """The English short text."""
        return self._texts[0]

    @property
    def text(self) -> str | None:
        """The short text in the language; None where it is missing."""
        return self._texts[1]

    @cached_property
    def _texts(self) -> tuple[str, str | None]:
        return self.render(self.entry)

    @property
    def errors(self) -> int:
        """The number of errors among the findings."""
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def warnings(self) -> int:
        """The number of warnings among the findings."""
        return len(self.findings) - self.errors

    def passes(self, filter: str) -> bool:
        """Return whether the row passes a filter."""
        return {
            "missing": self.state == "missing",
            "stale": self.state == "stale",
            "unreviewed": self.state in ("translated", "stale"),
            "findings": bool(self.findings),
        }.get(filter, True)

    def has_rule(self, rule: str) -> bool:
        """Return whether there is a finding of a rule; True for none."""
        return not rule or any(finding.rule == rule for finding in self.findings)

    def matches(self, search: str) -> bool:
        """Return whether a text of the message, or of its entry, has what is searched."""
        if not search:
            return True
        sought = search.casefold()
        names = (self.name, self.entry.code, self.entry.name, self.entry.description)
        return any(sought in words.casefold() for group in (names, self.sources(self.entry)) for words in group)


@dataclass(frozen=True)
class Listing:
    """The list as it is shown.

    Args:
        rows: of the shown page.
        total: how many messages all pages have.
        first: the number of the first row, from 1.
        counts: the messages by filter.
        rules: the messages by rule of their findings.
        chosen: the selected message.
        previous: the message before it, if there is one.
        next: the message after it.
        page_before: the first message of the page before this one.
        page_after: the first message of the page after this one.
    """

    rows: Sequence[Row]
    total: int
    first: int
    counts: Mapping[str, int]
    rules: Mapping[str, int]
    chosen: Row | None
    previous: Row | None
    next: Row | None
    page_before: Row | None
    page_after: Row | None


def list_rows(rows: Sequence[Row], search: str, filter: str, rule: str, chosen: str) -> Listing:
    """Return the page of the list that has the selected message.

    Args:
        rows: of the selected domains.
        search: words.
        filter: of `FILTERS`.
        rule: only messages with a finding of this rule; empty for all.
        chosen: the message's name, with or without its domain; the first one if there is no such message.
    """
    found = [row for row in rows if row.matches(search)]
    shown = [row for row in found if row.passes(filter) and row.has_rule(rule)]
    named = (row for row in rows if chosen in (row.name, row.entry.id))
    selected = next(named, shown[0] if shown else None)
    number = selected.number if selected else 0
    before = [row for row in shown if row.number < number]
    after = [row for row in shown if row.number > number]
    start = len(before) // PAGE_SIZE * PAGE_SIZE
    if start and start == len(shown):  # the selected message stands behind the last one
        start -= PAGE_SIZE
    return Listing(
        rows=shown[start : start + PAGE_SIZE],
        total=len(shown),
        first=start + 1,
        counts={name: sum(row.passes(name) for row in found) for name in FILTERS},
        rules=_rule_counts(found),
        chosen=selected,
        previous=before[-1] if before else None,
        next=after[0] if after else None,
        page_before=shown[start - PAGE_SIZE] if start else None,
        page_after=shown[start + PAGE_SIZE] if start + PAGE_SIZE < len(shown) else None,
    )


def _rule_counts(rows: Iterable[Row]) -> dict[str, int]:
    counts = Counter(rule for row in rows for rule in {finding.rule for finding in row.findings})
    return dict(sorted(counts.items()))


def by_message(
    findings: Iterable[Finding], snapshot: Snapshot, tag: str, domain: str, folder: Path
) -> tuple[MessageFindings, tuple[Finding, ...]]:
    """Group the findings of a locale by message; return those of no listed message separately.

    Args:
        findings: of the locale.
        snapshot: the state of the files.
        tag: of the locale.
        domain: the selected one; empty for all.
        folder: of the locales.
    """
    of_message: dict[Key, tuple[Finding, ...]] = {}
    others: list[Finding] = []
    for finding in findings:
        if finding.rule in COUNTED_APART:
            continue
        place = domain_of(finding.path, folder)
        key = (place or "", finding.id or _id_at(snapshot, tag, place, finding))
        if place and place in snapshot.domains and snapshot.catalog.get(*key):
            of_message[key] = (*of_message.get(key, ()), finding)
        elif not domain or place in (domain, TERMS, None):
            others.append(finding)
    return of_message, tuple(others)


def _id_at(snapshot: Snapshot, tag: str, domain: str | None, finding: Finding) -> str:
    """Return the nearest message above a finding without an id, such as a syntax error."""
    above = (
        (source.line, id)
        for (place, id), source in snapshot.locales[tag].messages.sources.items()
        if place == domain and source.path == finding.path and source.line <= finding.line
    )
    return max(above, default=(0, ""))[1]
