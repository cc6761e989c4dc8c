"""The renderer: code, language and meta -> a message. The one path through all stages."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property, partial
from marshal import dumps
from pathlib import Path
from sys import getsizeof
from typing import Any, NamedTuple, cast

from .caching import BoundedCache, Seen
from .catalog.entries import SUPPORT_DOMAINS as SUPPORT_DOMAINS  # of this module for its callers, too
from .catalog.entries import Catalog, Entry
from .errors import LoadError, Problem
from .fluent.bundles import LocaleBundle
from .formatting.isolation import Isolation
from .layouts import Layout, Message, Style
from .loading import load_layers
from .negotiation import SOURCE_LOCALE, Limits, Negotiator
from .pacing import breathe
from .plans import Plan
from .settings import Settings

__all__ = ["Message", "Renderer"]

GENERIC_DOMAIN = "http"
SERVICE_DOMAIN = "pardon"
UNKNOWN = "http_unknown"
MAX_REMEMBERED = 1_000  # bytes of the marshalled meta of a message that is remembered
MESSAGE_SIZE = 1_000  # bytes of a message and its key, beside its texts and values: the order of magnitude
MAX_MESSAGE_BYTES = 20_000_000
MAX_WARMED = 2_000  # plans, of half a millisecond each
MAX_PLANS, MAX_PLANS_BYTES = 20_000, 40_000_000
LAYOUT_SIZE = 2_500
ASKED_SIZE, MAX_ASKED_BYTES = 300, 20_000_000  # a plan by what was asked for: the key's own texts count beside

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
    """Renders messages. Safe to share between threads: what it says never changes, and its caches are bounded.

    Args:
        catalog: the entries.
        locales: the messages by tag.
        settings: what the operator has set.
    """

    def __init__(self, catalog: Catalog, locales: Mapping[str, LocaleBundle], settings: Settings | None = None) -> None:
        self.catalog = catalog
        self.settings = settings or Settings()
        self._locales = locales
        limits = Limits(self.settings.max_header, self.settings.max_ranges, self.settings.max_tag)
        self.negotiator = Negotiator(locales, self.settings.fallbacks, limits)
        self.made = 0  # messages that were in no cache
        self._messages = BoundedCache[Message](self.settings.cache_entries, MAX_MESSAGE_BYTES)
        self._seen = Seen(self.settings.cache_entries)
        self._asked = BoundedCache[Callable[[Any], Message]](MAX_PLANS, MAX_ASKED_BYTES)
        self._plans = BoundedCache[Plan](MAX_PLANS, MAX_PLANS_BYTES)
        self._layouts = BoundedCache[Layout](MAX_PLANS, MAX_PLANS_BYTES)

    @classmethod
    def load(
        cls,
        catalog: Path | str | Sequence[Path | str] | None = None,
        locales: Path | str | Sequence[Path | str] | None = None,
        settings: Settings | None = None,
    ) -> "Renderer":
        """Load the bundled data with own folders on top.

        Args:
            catalog: a folder with `<domain>/*.toml` or `<domain>.toml`, or several, lowest first. An own catalogue
                decides which domains and languages are served; see `Settings.domains` and `Settings.languages`.
            locales: a folder with `<tag>/<domain>/*.ftl`, or several, lowest first. Each folder is a path, or a URL
                such as `s3://bucket/prefix`.
            settings: default: `Settings()`.

        Raises:
            ValueError: a URL names no known storage, or the extra `storage` is not installed.
            LoadError: the data has faults; its findings give file, line and reason.
        """
        settings = settings or Settings()
        data = load_layers(_folders(catalog), _folders(locales), settings)
        if data.findings:
            raise LoadError(data.findings)
        return cls(data.catalog, data.locales, settings)

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
        try:
            # Marshalled values tell 1 from 1.0 and True, which are equal as keys. Equal ones may be written in two
            # ways (what is referred to elsewhere is marked): a message is remembered twice then, never a wrong one.
            values = dumps(meta, 4)  # type: ignore[arg-type]  # it raises for what it cannot
            message = self._messages.get((code, lang, domain, name, isolate, escape, values))
        except (TypeError, ValueError):  # a list of tags; a Decimal, markup, a date: rendered each time
            return self._make((code, lang, domain, name, isolate, escape), meta)
        if message is not None:
            return message
        asked = (code, lang, domain, name, isolate, escape)
        make = self._asked.get(asked)
        if make is None:
            message = self._make(asked, meta)
        else:
            self.made += 1
            message = make(meta if meta.__class__ is dict else {})  # no other mapping can be marshalled
        if (make or message.known) and self._seen.again(values):
            self._remember(asked, values, message)
        return message

    def _remember(self, asked: _Asked, values: bytes, message: Message) -> None:
        if len(values) <= MAX_REMEMBERED and self._is_short(asked[1]):
            size = MESSAGE_SIZE + _key_size(asked) + len(values) + _text_size(message)
            self._messages.put((*asked, values), message, size)

    def prepare(
        self,
        code: str,
        lang: Lang = None,
        *,
        domain: str | None = None,
        name: str | None = None,
        isolate: Isolation = "auto",
        escape: str | None = None,
    ) -> Callable[[Mapping[str, Any] | None], Message]:
        """Return what renders an error of any meta, as `render` does, but remembers no message.

        Args:
            code, lang, domain, name, isolate, escape: as for `render`.

        Raises:
            ValueError: isolate or escape is none of what they can be.
        """
        make = self._prepared((code, lang, domain, name, isolate, escape))
        return lambda meta: make(_mapping(meta))

    def _make(self, asked: _Asked, meta: Any) -> Message:
        message = self._prepared(asked)(_mapping(meta))
        self.made += message.known
        return message

    def _prepared(self, asked: _Asked) -> Callable[[Any], Message]:
        try:
            make = self._asked.get(asked)
        except TypeError:  # not hashable: a list of tags, or what cannot be a name
            make = None
        return make or self._first(asked)

    def _first(self, asked: _Asked) -> Callable[[Any], Message]:
        question = self._question(asked)
        plan = self._plan(question)
        if plan is None:
            unknown = self._unknown(question)
            return lambda meta: unknown
        if self._is_short(asked[1]):
            with suppress(TypeError):
                self._asked.put(asked, plan.message, ASKED_SIZE + _key_size(asked))
        return plan.message

    def _is_short(self, lang: Any) -> bool:
        """Tell whether languages are worth remembering: others differ from client to client, or are too long."""
        return lang is None or (isinstance(lang, str) and len(lang) <= self.settings.max_header)

    def _question(self, asked: _Asked) -> _Question:
        code, lang, domain, name, isolate, escape = asked
        return _Question(code, self.negotiator.chain(lang), domain, name, isolate, escape)

    def find(
        self, code: str, meta: Mapping[str, Any], *, domain: str | None = None, name: str | None = None
    ) -> Entry | None:
        """Return the entry that a code and its meta mean; None where no domain has the code."""
        plan = self._plan(_Question(code, (SOURCE_LOCALE,), domain, name, "auto", None))
        return plan.entry(meta) if plan else None

    def _variants(self, question: _Question) -> tuple[Entry, ...]:
        # One documented error has no code: nothing is known of it but its name.
        is_meant = isinstance(question.code, str) and (question.code or question.name)
        is_nameable = is_meant and isinstance(question.domain, str | None)
        return self.catalog.variants(question.code, question.domain) if is_nameable else ()

    def _is_documented(self, question: _Question) -> bool:
        return any(entry.name == question.name for entry in self._variants(question))

    def _plan(self, question: _Question) -> Plan | None:
        if question.name is not None and not self._is_documented(question):
            question = question._replace(name=None)  # what clients make up is not remembered
        try:
            plan = self._plans.get(question)
        except TypeError:  # not hashable, so no code
            plan = None
        return plan or self._make_plan(question)

    def _make_plan(self, question: _Question) -> Plan | None:
        _, chain, _, name, isolate, escape = question
        _require_option("isolate", isolate, ("auto", "always", "never"))
        _require_option("escape", escape, (None, "html"))
        variants = self._variants(question)
        if not variants:
            return None
        style = Style(chain, isolate, escape)
        plan = Plan(variants, name, lambda entry: self._layout(entry, style), self.settings)
        self._plans.put(question, plan, plan.size)
        return plan

    def _layout(self, entry: Entry, style: Style) -> Layout:
        key = (entry.domain, entry.id, style)
        layout = self._layouts.get(key)
        if layout is None:
            generic = partial(self._generic_layout, entry.status, style)
            layout = Layout(entry, style, self.bundle, generic, self.settings.max_output)
            self._layouts.put(key, layout, LAYOUT_SIZE)
        return layout

    def _generic_layout(self, status: int, style: Style) -> Layout:
        return self._layout(self.generic(status), style)

    def warm(self, other: "Renderer") -> None:
        """Make what another renderer has made for its messages, so that no request has to wait for it. Bounded work.

        Args:
            other: has been asked for what this one will be asked for.
        """
        for key, plan in other._plans.known()[:MAX_WARMED]:
            question = cast("_Question", key)
            own = self._plan(question) if self._locales.keys() >= {*question.chain} else None
            if own:
                own.warm(plan)

    def retire(self) -> None:
        """Let go of what is remembered, piece by piece, where another renderer has taken over.

        This one can still render, as slowly as at first.
        """
        for kept in (self._messages.drained(), self._layouts.drained(), self._asked.drained()):
            for _ in kept:
                breathe()
        for plan in self._plans.drained():
            breathe()
            plan.forget()

    def generic(self, status: int | None) -> Entry:
        """Return the entry with the generic texts of an HTTP status, or of no known one."""
        ids = (f"http_{status}", f"http_{status // 100}xx") if status else ()
        found = (self.catalog.get(GENERIC_DOMAIN, id) for id in (*ids, UNKNOWN))
        return next(entry for entry in found if entry)

    def bundle(self, tag: str, domain: str) -> LocaleBundle | None:
        """Return a locale's messages of a domain; None where it has none."""
        bundle = self._locales.get(tag)
        return bundle if bundle and domain in bundle.domains else None

    def _unknown(self, question: _Question) -> Message:
        code, chain, _, _, _, escape = question
        message = self._layout(self.generic(None), Style(chain, "never", escape)).without_values
        return message._replace(
            domain=None, code=str(code), name=None, id=None, status=None, known=False,
            problems=(Problem("unknown-code", "code"), *message.problems),
        )  # fmt: skip


def _mapping(meta: Any) -> Mapping[str, Any]:
    return meta if meta.__class__ is dict or isinstance(meta, Mapping) else {}


def _key_size(asked: _Asked) -> int:
    """Return the bytes of a key's own texts."""
    code, lang, domain, name, _, _ = asked
    return sum(map(getsizeof, (code, lang, domain, name)))


def _text_size(message: Message) -> int:
    """Return the bytes of a message's texts at most: four to a character."""
    _, _, _, _, _, _, _, short, long, resolution, help, _ = message
    return 4 * (len(short) + len(long or "") + len(resolution or "") + len(help or ""))


def _require_option(name: str, value: Any, allowed: tuple[Any, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{name} has to be one of {allowed}, not {value!r}")


def _folders(given: Path | str | Sequence[Path | str] | None) -> Sequence[Path | str]:
    if given is None:
        return ()
    return given if isinstance(given, Sequence) and not isinstance(given, str) else (given,)
