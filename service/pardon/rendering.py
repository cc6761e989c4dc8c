"""The renderer: code, language and meta -> a message. The one path through all stages."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from marshal import dumps
from pathlib import Path
from typing import Any, NamedTuple

from .bundles import LocaleBundle, pseudo_bundles, read_locales
from .caching import BoundedCache, Seen
from .catalog import SUPPORT_DOMAINS as SUPPORT_DOMAINS  # of this module for its callers, too
from .catalog import Catalog, Entry, read_catalog
from .data import bundled_catalog, bundled_locales
from .errors import Finding, LoadError, Problem
from .functions import Isolation
from .layouts import Layout, Message, Style
from .negotiation import MAX_HEADER, SOURCE_LOCALE, Negotiator
from .plans import Plan
from .pseudo import PSEUDO_LOCALES
from .settings import Settings

__all__ = ["Message", "Renderer"]

GENERIC_DOMAIN = "http"
UNKNOWN = "http_unknown"
MAX_REMEMBERED = 1_000  # bytes of the marshalled meta of a message that is remembered
MESSAGE_SIZE = 2_000  # bytes of a message and its key, beside its values: the order of magnitude
MAX_PLANS, PLAN_SIZE = 20_000, 2_000

Lang = str | Iterable[str] | None
_Asked = tuple[str, Lang, str | None, str | None, Isolation, str | None]  # as `render` is asked, beside the meta


class _Question(NamedTuple):
    """What decides a plan: what was asked, its languages resolved."""

    code: str
    chain: tuple[str, ...]
    domain: str | None
    name: str | None
    isolate: Isolation
    escape: str | None


class Renderer:
    """Renders messages. Safe to share between threads; nothing in it changes after loading.

    Args:
        catalog: the entries.
        locales: for each tag, the bundle of each domain.
        settings: what the operator has set.
    """

    def __init__(
        self, catalog: Catalog, locales: Mapping[str, Mapping[str, LocaleBundle]], settings: Settings | None = None
    ) -> None:
        self.catalog = catalog
        self.settings = settings or Settings()
        self._locales = locales
        self.negotiator = Negotiator(locales, self.settings.fallbacks)
        self._messages = BoundedCache[Message](self.settings.cache_entries, self.settings.cache_bytes)
        self._seen = Seen(self.settings.cache_entries)
        self._asked = BoundedCache[Plan](MAX_PLANS, MAX_PLANS * PLAN_SIZE)
        self._plans = BoundedCache[Plan](MAX_PLANS, MAX_PLANS * PLAN_SIZE)
        self._layouts = BoundedCache[Layout](MAX_PLANS, MAX_PLANS * PLAN_SIZE)

    @classmethod
    def load(
        cls, catalog: Path | None = None, locales: Path | None = None, settings: Settings | None = None
    ) -> "Renderer":
        """Load and check a catalogue and its locales.

        Args:
            catalog: a folder with `<domain>/*.toml` or `<domain>.toml`; default: the setting, else the bundled one.
            locales: a folder with `<tag>/<domain>/*.ftl`; default: the setting, else the bundled one.
            settings: default: from the environment.

        Raises:
            LoadError: something in them cannot be used; its findings say where and why.
        """
        settings = settings or Settings()
        own_catalog = catalog or settings.catalog or bundled_catalog()
        own_locales = locales or settings.locales or bundled_locales()
        own = read_catalog(own_catalog)
        added = [] if own_catalog == bundled_catalog() else _support_entries({entry.domain for entry in own})
        whole = Catalog([*own, *added], settings.domains)
        tables = _by_tag(read_locales(own_locales, whole, timezone=settings.timezone))
        missing = SUPPORT_DOMAINS - {domain for bundles in tables.values() for domain in bundles}
        if missing:
            tags = frozenset(tables)
            support = read_locales(
                bundled_locales(), whole, domains=missing, tags=tags | {SOURCE_LOCALE}, timezone=settings.timezone
            )
            for tag, bundles in _by_tag(support).items():
                tables[tag] = {**bundles, **tables.get(tag, {})}
        _require_source_texts(whole, tables, own_locales)
        if settings.pseudo:
            tables |= {tag: pseudo_bundles(tables[SOURCE_LOCALE], tag) for tag in PSEUDO_LOCALES}
        return cls(whole, tables, settings)

    @cached_property
    def locales(self) -> tuple[str, ...]:
        """The tags of the loaded locales."""
        return tuple(sorted(self._locales))

    def render(
        self,
        code: str,
        lang: Lang = None,
        meta: Mapping[str, Any] | None = None,
        *,
        domain: str | None = None,
        name: str | None = None,
        isolate: Isolation = "auto",
        escape: str | None = None,
    ) -> Message:
        """Render an error. Never raises for bad data: see the message's problems.

        Args:
            code: what the API puts in its error body.
            lang: a tag, tags in order, or an Accept-Language header.
            meta: the values that came with the error.
            domain: the catalogue's domain; default: the first in the configured order that has the code.
            name: the documented name of the error, which decides between variants of a code.
            isolate: "auto" puts U+2068 and U+2069 around values of the other direction, "always", "never".
            escape: "html" makes the texts safe between tags and in double-quoted attributes.

        Raises:
            ValueError: isolate or escape is none of the above.
        """
        asked = (code, lang, domain, name, isolate, escape)
        try:
            # Marshalled values tell 1 from 1.0 and True, which are equal as keys. Equal ones may be written in two
            # ways (what is referred to elsewhere is marked): a message is remembered twice then, never a wrong one.
            values = dumps(meta, 4)  # type: ignore[arg-type]  # it raises for what it cannot
            message = self._messages.get((asked, values))
            plan = None if message else self._asked.get(asked)
        except (TypeError, ValueError):  # a list of tags; a Decimal, markup, a date: rendered each time
            return self._make(asked, meta)
        if message is None:
            message = plan.message(meta) if plan and meta.__class__ is dict else self._make(asked, meta)
            if self._seen.again(values) and len(values) <= MAX_REMEMBERED and _is_short(lang):
                self._messages.put((asked, values), message, MESSAGE_SIZE + len(values))
        return message

    def _make(self, asked: _Asked, meta: Any) -> Message:
        question = self._question(asked)
        plan = self._plan(question)
        if plan is None:
            return self._unknown(question)
        if _is_short(asked[1]):
            with suppress(TypeError):  # not hashable: a list of tags, or what cannot be a name
                self._asked.put(asked, plan, PLAN_SIZE)
        return plan.message(meta if isinstance(meta, Mapping) else {})

    def _question(self, asked: _Asked) -> _Question:
        code, lang, domain, name, isolate, escape = asked
        return _Question(code, self.negotiator.chain(lang), domain, name, isolate, escape)

    def find(
        self, code: str, meta: Mapping[str, Any], *, domain: str | None = None, name: str | None = None
    ) -> Entry | None:
        """Return the entry that a code and its meta mean; None where no domain has the code."""
        plan = self._plan(_Question(code, (SOURCE_LOCALE,), domain, name, "auto", None))
        return plan.entry(meta) if plan else None

    def _plan(self, question: _Question) -> Plan | None:
        try:
            plan = self._plans.get(question)
        except TypeError:  # not hashable, so no code
            plan = None
        return plan or self._make_plan(question)

    def _make_plan(self, question: _Question) -> Plan | None:
        code, chain, domain, name, isolate, escape = question
        _require_option("isolate", isolate, ("auto", "always", "never"))
        _require_option("escape", escape, (None, "html"))
        is_nameable = isinstance(code, str) and isinstance(domain, str | None)
        variants = self.catalog.variants(code, domain) if is_nameable else ()
        if not variants:
            return None
        question = question._replace(name=name if any(entry.name == name for entry in variants) else None)
        style = Style(chain, isolate, escape)
        plan = Plan(variants, question.name, lambda entry: self._layout(entry, style), self.settings)
        self._plans.put(question, plan, PLAN_SIZE)
        return plan

    def _layout(self, entry: Entry, style: Style) -> Layout:
        key = (entry.domain, entry.id, style)
        layout = self._layouts.get(key)
        if layout is None:
            layout = Layout(entry, style, self.bundle, lambda: self._layout(self.generic(entry.status), style))
            self._layouts.put(key, layout, PLAN_SIZE)
        return layout

    def generic(self, status: int | None) -> Entry:
        """Return the entry with the generic texts of an HTTP status, or of no known one."""
        ids = (f"http_{status}", f"http_{status // 100}xx") if status else ()
        found = (self.catalog.get(GENERIC_DOMAIN, id) for id in (*ids, UNKNOWN))
        return next(entry for entry in found if entry)

    def bundle(self, tag: str, domain: str) -> LocaleBundle | None:
        """Return a locale's messages of a domain; None where it has none."""
        return self._locales.get(tag, {}).get(domain)

    def _unknown(self, question: _Question) -> Message:
        code, chain, _, _, _, escape = question
        message = self._layout(self.generic(None), Style(chain, "never", escape)).without_values
        return message._replace(
            domain=None, code=str(code), name=None, id=None, status=None, known=False,
            problems=(Problem("unknown-code", "code"), *message.problems),
        )  # fmt: skip


def _is_short(lang: Any) -> bool:
    """Tell whether languages are worth remembering: other headers differ from client to client, or are too long."""
    return lang is None or (isinstance(lang, str) and len(lang) <= MAX_HEADER)


def _require_option(name: str, value: Any, allowed: tuple[Any, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{name} has to be one of {allowed}, not {value!r}")


def _support_entries(present: set[str]) -> list[Entry]:
    wanted = SUPPORT_DOMAINS - present
    return [entry for entry in read_catalog(bundled_catalog()) if entry.domain in wanted]


def _by_tag(bundles: Mapping[str, LocaleBundle]) -> dict[str, dict[str, LocaleBundle]]:
    return {tag: dict.fromkeys(bundle.domains, bundle) for tag, bundle in bundles.items()}


def _require_source_texts(catalog: Catalog, tables: Mapping[str, Mapping[str, LocaleBundle]], folder: Path) -> None:
    """Every entry needs an English text: the chain ends there."""
    source = tables.get(SOURCE_LOCALE, {})
    findings = [
        Finding(folder / SOURCE_LOCALE / entry.domain, 0, entry.id, "the entry has no English message")
        for domain in sorted(catalog.domains)
        for entry in catalog.entries(domain)
        if domain not in source or not source[domain].has(domain, entry.id)
    ]
    if findings:
        raise LoadError(findings)
