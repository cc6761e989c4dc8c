"""The renderer: code, language and meta -> a message. The one path through all stages."""

import marshal
import sys
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .arguments import Value, read_arguments, supplies
from .bundles import FACETS, Facet, LocaleBundle, pseudo_bundles, read_locales
from .caching import BoundedCache
from .catalog import Argument, Catalog, Entry, choose, read_catalog
from .data import bundled_catalog, bundled_locales
from .errors import Finding, LoadError, Problem
from .functions import Isolation, place
from .negotiation import MAX_HEADER, SOURCE_LOCALE, Negotiator
from .pseudo import PSEUDO_LOCALES
from .settings import Settings

__all__ = ["Message", "Renderer"]

# Every catalogue needs the generic texts, the service's own and those of validation: they come from the bundled data.
SUPPORT_DOMAINS = frozenset({"http", "pardon", "pydantic"})
GENERIC_DOMAIN = "http"
UNKNOWN = "http_unknown"
MAX_REMEMBERED = 1_000  # bytes of the marshalled meta of a message that is remembered


@dataclass(frozen=True, slots=True)
class Message:
    """A rendered error.

    Args:
        domain, code, name, id, status: the entry's; code as asked for, the rest None for an unknown code.
        locale: the locale of the short message.
        known: whether the catalogue has the code.
        short_message: a heading; never empty.
        long_message, resolution, help: None where the error has none or a value is missing.
        problems: what went wrong on the way.
    """

    domain: str | None
    code: str
    name: str | None
    id: str | None
    status: int | None
    locale: str
    known: bool
    short_message: str
    long_message: str | None
    resolution: str | None
    help: str | None
    problems: tuple[Problem, ...]


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
        self._cache = BoundedCache[Message](self.settings.cache_entries, self.settings.cache_bytes)

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
        whole = Catalog([*own, *added], settings.domains, behind=SUPPORT_DOMAINS)
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
        lang: str | Iterable[str] | None = None,
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
        key = _cache_key(code, lang, meta, domain, name, isolate, escape)
        message = self._cache.get(key) if key else None
        if message is None:
            message = self._render(code, lang, meta, domain, name, isolate, escape)
            if key:
                self._cache.put(key, message, _size(key, message))
        return message

    def _render(
        self,
        code: str,
        lang: str | Iterable[str] | None,
        meta: Mapping[str, Any] | None,
        domain: str | None,
        name: str | None,
        isolate: Isolation,
        escape: str | None,
    ) -> Message:
        _require_option("isolate", isolate, ("auto", "always", "never"))
        _require_option("escape", escape, (None, "html"))
        chain = self.negotiator.chain(lang)
        meta = meta if isinstance(meta, Mapping) else {}
        entry = self.find(code, meta, domain=domain, name=name)
        if entry is None:
            return self._unknown(str(code), chain, escape)
        values, problems = read_arguments(entry, meta, self.settings)
        rendering = _Rendering(self, chain, values, isolate, escape, problems)
        return rendering.message(entry)

    def find(
        self, code: str, meta: Mapping[str, Any], *, domain: str | None = None, name: str | None = None
    ) -> Entry | None:
        """Return the entry that a code and its meta mean; None where no domain has the code."""
        is_nameable = isinstance(code, str) and isinstance(domain, str | None)
        variants = self.catalog.variants(code, domain) if is_nameable else ()
        if not variants:
            return None
        return choose(variants, meta, name, _remembered(lambda argument: supplies(argument, meta, self.settings)))

    def generic(self, status: int | None) -> Entry:
        """Return the entry with the generic texts of an HTTP status, or of no known one."""
        ids = (f"http_{status}", f"http_{status // 100}xx") if status else ()
        found = (self.catalog.get(GENERIC_DOMAIN, id) for id in (*ids, UNKNOWN))
        return next(entry for entry in found if entry)

    def bundle(self, tag: str, domain: str) -> LocaleBundle | None:
        """Return a locale's messages of a domain; None where it has none."""
        return self._locales.get(tag, {}).get(domain)

    def _unknown(self, code: str, chain: tuple[str, ...], escape: str | None) -> Message:
        rendering = _Rendering(self, chain, {}, "never", escape, [Problem("unknown-code", "code")])
        message = rendering.message(self.generic(None))
        return Message(
            domain=None, code=code, name=None, id=None, status=None, locale=message.locale, known=False,
            short_message=message.short_message, long_message=message.long_message,
            resolution=message.resolution, help=message.help, problems=message.problems,
        )  # fmt: skip


class _Rendering:
    """One message on its way."""

    def __init__(
        self,
        renderer: Renderer,
        chain: tuple[str, ...],
        values: Mapping[str, Value],
        isolate: Isolation,
        escape: str | None,
        problems: list[Problem],
    ) -> None:
        self.renderer = renderer
        self.chain = chain
        self.values = values
        self.isolate: Isolation = isolate
        self.escape = escape
        self.problems = problems

    def message(self, entry: Entry) -> Message:
        texts = {facet: self._facet(entry, facet) for facet in FACETS}
        short, locale = texts["short"]
        if not short:
            short, locale = self._generic_short(entry)
        return Message(
            domain=entry.domain, code=entry.code, name=entry.name, id=entry.id, status=entry.status,
            locale=locale, known=True, short_message=short, long_message=texts["long"][0],
            resolution=texts["resolution"][0], help=texts["help"][0], problems=tuple(self.problems),
        )  # fmt: skip

    def _facet(self, entry: Entry, name: str) -> tuple[str | None, str]:
        """Return a facet's text and its locale, from the first locale of the chain that has it."""
        for tag in self.chain:
            bundle = self.renderer.bundle(tag, entry.domain)
            facet = bundle.facets(entry.domain, entry.id, self.escape, self.isolate).get(name) if bundle else None
            if bundle is None or facet is None:
                continue
            text = facet.text if facet.text is not None else self._fill(facet, bundle)
            if not text:
                self.problems.append(Problem("not-rendered", name))
            elif tag != self.chain[0]:
                self.problems.append(Problem("fallback", f"{name}: {tag}"))
            return text or None, tag
        return None, SOURCE_LOCALE

    def _fill(self, facet: Facet, bundle: LocaleBundle) -> str | None:
        style = bundle.style(self.isolate, self.escape)
        text = facet.render({name: place(value, style) for name, value in self.values.items()})
        opening = self.values.get(facet.opens_with) if facet.opens_with else None
        if text and opening and opening.type == "identifier" and bundle.name(str(opening.raw), {}):
            return _capitalized(text, bundle.formats.locale.language)
        return text

    def _generic_short(self, entry: Entry) -> tuple[str, str]:
        self.problems.append(Problem("generic-text", "short"))
        generic = self.renderer.generic(entry.status)
        text, locale = self._facet(generic, "short")
        return text or generic.name, locale


def _capitalized(text: str, language: str) -> str:
    """A parameter's name that begins a sentence begins with a capital, an isolate before it or not.

    A parameter that the language has no name for stays as it is spelled.
    """
    for index, char in enumerate(text[:3]):
        if char.isalpha():
            capital = "İ" if char == "i" and language in ("az", "tr") else char.title()
            return text[:index] + capital + text[index + 1 :] if len(capital) == 1 else text
    return text


def _remembered(supplied: Callable[[Argument], str | None]) -> Callable[[Argument], str | None]:
    """Variants are ranked by what supplies their arguments, and every reading costs."""
    known: dict[int, str | None] = {}

    def remembered(argument: Argument) -> str | None:
        if id(argument) not in known:
            known[id(argument)] = supplied(argument)
        return known[id(argument)]

    return remembered


def _cache_key(
    code: str,
    lang: str | Iterable[str] | None,
    meta: Mapping[str, Any] | None,
    domain: str | None,
    name: str | None,
    isolate: str,
    escape: str | None,
) -> Hashable:
    """Return what decides about a message; None where it cannot be remembered.

    Marshalled values tell 1 from 1.0 and True, which are equal as keys. What it cannot marshal (a Decimal, markup,
    a date) and what is long is rendered each time.
    """
    if not (lang is None or isinstance(lang, str)) or len(lang or "") > MAX_HEADER:
        return None
    try:
        # Version 2: what later ones write depends on reference counts.
        values = marshal.dumps(meta, 2) if meta else b""  # type: ignore[arg-type]  # it raises for what it cannot
        key = (code, lang, values, domain, name, isolate, escape)
        hash(key)
    except (ValueError, TypeError):
        return None
    return key if len(values) <= MAX_REMEMBERED else None


def _size(key: Hashable, message: Message) -> int:
    texts = (message.short_message, message.long_message, message.resolution, message.help)
    return sys.getsizeof(key) + MAX_REMEMBERED + sum(len(text) * 4 for text in texts if text)


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
        if domain not in source or not source[domain].facets(domain, entry.id)
    ]
    if findings:
        raise LoadError(findings)
