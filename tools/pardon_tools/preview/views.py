"""The views of the page: the list of messages, and one message in detail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from pardon.catalog.entries import Entry
from pardon.catalog.entries import lookup as look_up
from pardon.errors import Finding
from pardon.fluent.pseudo import PSEUDO_LOCALES
from pardon.formatting.values import parse_locale
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Message

from .context import Context, Variant, context_of, variants_of
from .editing import Form, form_of
from .listing import FILTERS, Listing, Row, by_message, list_rows
from .locales import Source
from .samples import NUMBERS, TEXTS, meta_of, shown_value
from .workspace import Snapshot

__all__ = ["Choice", "Page", "page_of"]

OWN_VALUE = "v."  # prefix of the translator's own values in the query


@dataclass(frozen=True, slots=True)
class Choice:
    """The translator's selection: the query of the page's URL."""

    locale: str
    domain: str  # empty for all
    search: str
    filter: str
    rule: str  # empty for all
    numbers: str
    texts: str
    field: str  # a form field for all identifiers; empty for the example
    id: str  # `clerk/user_locked`
    own: Mapping[str, str]

    @classmethod
    def read(cls, query: Mapping[str, str], snapshot: Snapshot) -> "Choice":
        """Read a query; missing and unknown values become the default."""
        locales = (*snapshot.tags, *PSEUDO_LOCALES)
        first = next((tag for tag in snapshot.tags if tag != SOURCE_LOCALE), SOURCE_LOCALE)
        locale = _one_of(locales, query.get("locale"), first)
        return cls(
            locale,
            _one_of(snapshot.domains, query.get("domain"), ""),
            query.get("search", "").strip(),
            _one_of(FILTERS, query.get("filter"), "all"),
            query.get("rule", ""),
            _one_of(NUMBERS, query.get("numbers"), "example"),
            _one_of(TEXTS, query.get("texts"), "example"),
            _one_of(snapshot.identifiers(locale), query.get("field"), ""),
            query.get("id", ""),
            {name.removeprefix(OWN_VALUE): text for name, text in query.items() if name.startswith(OWN_VALUE)},
        )

    def link(self, id: str) -> str:
        """Return the URL of the page with another message selected."""
        fields = ("locale", "domain", "search", "filter", "rule", "numbers", "texts", "field")
        query = {name: getattr(self, name) for name in fields if getattr(self, name)}
        return f"?{urlencode({**query, 'id': id}, safe='/')}"


@dataclass(frozen=True, slots=True)
class Language:
    """A locale with its name and direction."""

    tag: str
    name: str
    direction: str


@dataclass(frozen=True, slots=True)
class Side:
    """A message in one language."""

    language: Language
    message: Message
    label: str  # of the form field above it
    source: Source | None
    is_missing: bool
    is_held: bool
    variants: tuple[Variant, ...]


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
    form: Form | None  # None for English and for pseudo-locales
    context: Context | None


@dataclass(frozen=True, slots=True)
class Page:
    """The content of the page.

    Args:
        languages: that can be chosen.
        language: the chosen one.
        domains: with the number of their messages.
        identifiers: the names of form fields that can be chosen.
        listing: the list.
        others: the findings outside the messages of the list.
        detail: the selected message.
        folder: of the locales.
        editor: the address of a place in an editor, see `EDITOR_URL`; empty for none.
    """

    languages: tuple[Language, ...]
    language: Language
    domains: Mapping[str, int]
    identifiers: tuple[str, ...]
    listing: Listing
    others: tuple[Finding, ...]
    detail: Detail | None
    folder: Path
    editor: str

    def place(self, source: Source | Finding) -> str:
        """Return file and line in the form that editors accept."""
        path = source.path
        shown = path.relative_to(self.folder) if path.is_relative_to(self.folder) else path
        return f"{shown}:{max(source.line, 1)}"

    def editor_link(self, source: Source | Finding) -> str:
        """Return the address that opens an editor at a place; empty without one."""
        column = getattr(source, "column", 1)
        places = {"path": quote(str(source.path)), "line": max(source.line, 1), "column": max(column, 1)}
        link = self.editor
        for name, value in places.items():
            link = link.replace(f"{{{name}}}", str(value))
        return link


def page_of(snapshot: Snapshot, findings: Iterable[Finding], choice: Choice, folder: Path, editor: str) -> Page:
    """Return the content of the page.

    Args:
        snapshot: the state of the files.
        findings: of the selected locale.
        choice: the translator's selection.
        folder: of the locales; paths are shown relative to it.
        editor: the address of a place in an editor; empty for none.
    """
    language = _language_of(choice.locale)
    of_message, others = by_message(findings, snapshot, choice.locale, choice.domain, folder)
    states = snapshot.states(choice.locale)

    def render(entry: Entry) -> tuple[str, str | None]:
        meta = meta_of(entry, choice.numbers, choice.texts, language.direction, choice.field, {})
        english = _render_entry(snapshot, entry, SOURCE_LOCALE, meta).short_message
        if not snapshot.has_message(choice.locale, entry):
            return english, None
        return english, _render_entry(snapshot, entry, choice.locale, meta).short_message

    def sources(entry: Entry) -> Iterable[str]:
        places = (snapshot.source(tag, (entry.domain, entry.id)) for tag in (SOURCE_LOCALE, choice.locale))
        found = [place.text for place in places if place]
        return found if len(found) == 2 else [*found, *filter(None, render(entry))]

    domains = {domain: snapshot.catalog.entries(domain) for domain in snapshot.domains}
    selected = [domains[choice.domain]] if choice.domain else domains.values()
    rows = [
        Row(entry, number, states.get(key, ""), of_message.get(key, ()), render, sources)
        for number, entry in enumerate(entry for entries in selected for entry in entries)
        if (key := (entry.domain, entry.id))
    ]
    listing = list_rows(rows, choice.search, choice.filter, choice.rule, choice.id)
    return Page(
        languages=tuple(_language_of(tag) for tag in (*snapshot.tags, *PSEUDO_LOCALES)),
        language=language,
        domains={domain: len(entries) for domain, entries in domains.items()},
        identifiers=snapshot.identifiers(choice.locale),
        listing=listing,
        others=others,
        detail=_message_detail(snapshot, listing.chosen, language, choice) if listing.chosen else None,
        folder=folder,
        editor=editor,
    )  # fmt: skip


def _message_detail(snapshot: Snapshot, row: Row, language: Language, choice: Choice) -> Detail:
    entry = row.entry
    meta = meta_of(entry, choice.numbers, choice.texts, language.direction, choice.field, choice.own)
    tags = dict.fromkeys((SOURCE_LOCALE, choice.locale))
    inputs = (
        Input(a.name, a.type, choice.own.get(a.name) or shown_value(look_up(meta, a.paths[0]))) for a in entry.arguments
    )
    locale = snapshot.locale(choice.locale)
    return Detail(
        row,
        tuple(_language_side(snapshot, entry, tag, meta) for tag in tags),
        tuple(inputs),
        form_of(locale, entry.domain, entry.id) if locale else None,
        context_of(locale, snapshot, entry) if locale else None,
    )


def _language_side(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> Side:
    key = (entry.domain, entry.id)
    is_missing = not snapshot.has_message(tag, entry)
    return Side(
        _language_of(tag),
        _render_entry(snapshot, entry, tag, meta),
        _field_label(snapshot, entry, tag, meta),
        snapshot.source(tag, key),
        is_missing,
        snapshot.is_held(tag, key),
        () if is_missing else variants_of(snapshot.renderer_of(tag), entry, tag),
    )


def _field_label(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> str:
    """Return the name of the form field in question; by default that of the e-mail address."""
    named = (look_up(meta, argument.paths[0]) for argument in entry.arguments if argument.type == "identifier")
    key = next((name for name in named if isinstance(name, str) and name), "email_address")
    bundles = (snapshot.renderer_of(tag).bundle(name, entry.domain) for name in (tag, SOURCE_LOCALE))
    return next((name for bundle in bundles if bundle and (name := bundle.name(key, {}))), key)


def _render_entry(snapshot: Snapshot, entry: Entry, tag: str, meta: Mapping[str, Any]) -> Message:
    return snapshot.renderer_of(tag).render(entry.id, tag, meta, domain=entry.domain, name=entry.name)


def _language_of(tag: str) -> Language:
    locale = PSEUDO_LOCALES.get(tag) or parse_locale(tag)
    return Language(tag, locale.get_display_name() or tag, locale.text_direction)


def _one_of(allowed: Iterable[str], wanted: str | None, default: str) -> str:
    return wanted if wanted is not None and wanted in allowed else default
