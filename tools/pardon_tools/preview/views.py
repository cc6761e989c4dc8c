"""The views of the page: the list of messages, and one message in detail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from pardon.catalog.entries import Entry
from pardon.catalog.entries import lookup as look_up
from pardon.errors import Finding
from pardon.fluent.pseudo import PSEUDO_LOCALES
from pardon.formatting.values import parse_locale
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Message

from .samples import NUMBERS, TEXTS, meta_of, shown_value
from .workspace import TERMS, Snapshot, Source, domain_of

__all__ = ["FILTERS", "Choice", "Page", "page_of"]

FILTERS = {"all": "All", "missing": "Missing", "stale": "Stale", "findings": "Findings"}
STALE_RULE = "stale"
OWN_VALUE = "v."  # prefix of the translator's own values in the query


@dataclass(frozen=True, slots=True)
class Choice:
    """The translator's selection: the query of the page's URL."""

    locale: str
    domain: str
    search: str
    filter: str
    numbers: str
    texts: str
    id: str
    own: Mapping[str, str]

    @classmethod
    def read(cls, query: Mapping[str, str], snapshot: Snapshot) -> "Choice":
        """Read a query; missing and unknown values become the default."""
        locales = (*snapshot.tags, *PSEUDO_LOCALES)
        first = next((tag for tag in snapshot.tags if tag != SOURCE_LOCALE), SOURCE_LOCALE)
        return cls(
            _one_of(locales, query.get("locale"), first),
            _one_of(snapshot.domains, query.get("domain"), snapshot.domains[0]),
            query.get("search", "").strip(),
            _one_of(FILTERS, query.get("filter"), "all"),
            _one_of(NUMBERS, query.get("numbers"), "example"),
            _one_of(TEXTS, query.get("texts"), "example"),
            query.get("id", ""),
            {name.removeprefix(OWN_VALUE): text for name, text in query.items() if name.startswith(OWN_VALUE)},
        )

    def link(self, id: str) -> str:
        """Return the URL of the page with another message selected."""
        fields = ("locale", "domain", "search", "filter", "numbers", "texts")
        query = {name: getattr(self, name) for name in fields if getattr(self, name)}
        return f"?{urlencode({**query, 'id': id})}"


@dataclass(frozen=True, slots=True)
class Language:
    """A locale with its name and direction."""

    tag: str
    name: str
    direction: str


@dataclass(frozen=True, slots=True)
class Row:
    """A message in the list."""

    entry: Entry
    english: str
    text: str | None  # None where it is missing
    is_stale: bool
    findings: tuple[Finding, ...]
    language: Language  # of the text
    link: str

    def passes(self, filter: str) -> bool:
        """Return whether the row passes a filter."""
        return {
            "missing": self.text is None,
            "stale": self.is_stale,
            "findings": bool(self.findings),
        }.get(filter, True)

    def matches(self, search: str) -> bool:
        """Return whether the row matches a search."""
        words = (self.entry.id, self.entry.code, self.english, self.text or "")
        return not search or any(search.casefold() in word.casefold() for word in words)


@dataclass(frozen=True, slots=True)
class Side:
    """A message in one language."""

    language: Language
    message: Message
    label: str  # of the form field above it
    source: Source | None
    is_missing: bool
    is_held: bool


@dataclass(frozen=True, slots=True)
class Input:
    """An editable value."""

    name: str
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One message, in English and in the selected language."""

    row: Row
    sides: tuple[Side, ...]
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The content of the page."""

    version: int
    choice: Choice
    languages: tuple[Language, ...]
    domains: tuple[str, ...]
    rows: tuple[Row, ...]
    counts: Mapping[str, int]
    others: tuple[Finding, ...]  # of the locale, outside the messages of the list
    detail: Detail | None
    is_checked: bool  # whether the findings are current
    folder: Path

    def place(self, source: Source | Finding) -> str:
        """Return file and line in the form that editors accept."""
        path = source.path
        shown = path.relative_to(self.folder) if path.is_relative_to(self.folder) else path
        return f"{shown}:{max(source.line, 1)}"


def page_of(
    snapshot: Snapshot, findings: Iterable[Finding], choice: Choice, *, is_checked: bool, version: int, folder: Path
) -> Page:
    """Return the content of the page.

    Args:
        snapshot: the state of the files.
        findings: of the selected locale.
        choice: the translator's selection.
        is_checked: whether the findings are as new as the files.
        version: of the content.
        folder: of the locales; paths are shown relative to it.
    """
    language = _language_of(choice.locale)
    of_message, others = _by_message(findings, snapshot, choice, folder)
    rows = [
        _message_row(snapshot, entry, language, choice, of_message) for entry in snapshot.catalog.entries(choice.domain)
    ]
    found = tuple(row for row in rows if row.matches(choice.search))
    shown = tuple(row for row in found if row.passes(choice.filter))
    chosen = next((row for row in rows if row.entry.id == choice.id), shown[0] if shown else None)
    return Page(
        version=version,
        choice=choice,
        languages=tuple(_language_of(tag) for tag in (*snapshot.tags, *PSEUDO_LOCALES)),
        domains=snapshot.domains,
        rows=shown,
        counts={filter: sum(row.passes(filter) for row in found) for filter in FILTERS},
        others=others,
        detail=_message_detail(snapshot, chosen, language, choice) if chosen else None,
        is_checked=is_checked,
        folder=folder,
    )  # fmt: skip


def _message_row(
    snapshot: Snapshot, entry: Entry, language: Language, choice: Choice, of_message: Mapping[str, tuple[Finding, ...]]
) -> Row:
    findings = of_message.get(entry.id, ())
    meta = meta_of(entry, choice.numbers, choice.texts, language.direction, {})
    return Row(
        entry,
        _render_entry(snapshot, entry, SOURCE_LOCALE, meta).short_message,
        _render_entry(snapshot, entry, choice.locale, meta).short_message
        if _has_message(snapshot, choice.locale, entry)
        else None,
        any(finding.rule == STALE_RULE for finding in findings),
        findings,
        language,
        choice.link(entry.id),
    )


def _message_detail(snapshot: Snapshot, row: Row, language: Language, choice: Choice) -> Detail:
    entry = row.entry
    meta = meta_of(entry, choice.numbers, choice.texts, language.direction, choice.own)
    tags = dict.fromkeys((SOURCE_LOCALE, choice.locale))
    inputs = (
        Input(a.name, a.type, choice.own.get(a.name) or shown_value(look_up(meta, a.paths[0]))) for a in entry.arguments
    )
    return Detail(row, tuple(_language_side(snapshot, entry, tag, meta) for tag in tags), tuple(inputs))


def _language_side(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> Side:
    key = (tag, entry.domain, entry.id)
    return Side(
        _language_of(tag),
        _render_entry(snapshot, entry, tag, meta),
        _field_label(snapshot, entry, tag, meta),
        snapshot.sources.get(key),
        not _has_message(snapshot, tag, entry),
        key in snapshot.held,
    )


def _field_label(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> str:
    """Return the name of the form field in question; by default that of the e-mail address."""
    named = (look_up(meta, argument.paths[0]) for argument in entry.arguments if argument.type == "identifier")
    key = next((name for name in named if isinstance(name, str) and name), "email_address")
    bundles = (snapshot.renderer_of(tag).bundle(name, entry.domain) for name in (tag, SOURCE_LOCALE))
    return next((name for bundle in bundles if bundle and (name := bundle.name(key, {}))), key)


def _render_entry(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> Message:
    return snapshot.renderer_of(tag).render(entry.id, tag, meta, domain=entry.domain, name=entry.name)


def _has_message(snapshot: Snapshot, tag: str, entry: Entry) -> bool:
    bundle = snapshot.renderer_of(tag).bundle(tag, entry.domain)
    return bool(bundle and bundle.facets(entry.domain, entry.id))


def _by_message(
    findings: Iterable[Finding], snapshot: Snapshot, choice: Choice, folder: Path
) -> tuple[dict[str, tuple[Finding, ...]], tuple[Finding, ...]]:
    """Group the findings of a domain by message; return the others separately."""
    entries = {entry.id for entry in snapshot.catalog.entries(choice.domain)}
    of_message: dict[str, tuple[Finding, ...]] = {}
    others: list[Finding] = []
    for finding in findings:
        domain = domain_of(finding.path, folder)
        id = finding.id or _id_at(snapshot, choice, finding)
        if domain == choice.domain and id in entries:
            of_message[id] = (*of_message.get(id, ()), finding)
        elif domain in (choice.domain, TERMS, None):
            others.append(finding)
    return of_message, tuple(others)


def _id_at(snapshot: Snapshot, choice: Choice, finding: Finding) -> str:
    """Return the nearest message above a finding without an id, such as a syntax error."""
    above = (
        (source.line, id)
        for (tag, domain, id), source in snapshot.sources.items()
        if (tag, domain) == (choice.locale, choice.domain)
        and source.path == finding.path
        and source.line <= finding.line
    )
    return max(above, default=(0, ""))[1]


def _language_of(tag: str) -> Language:
    locale = PSEUDO_LOCALES.get(tag) or parse_locale(tag)
    return Language(tag, locale.get_display_name() or tag, locale.text_direction)


def _one_of(allowed: Iterable[str], wanted: str | None, default: str) -> str:
    return wanted if wanted is not None and wanted in allowed else default
