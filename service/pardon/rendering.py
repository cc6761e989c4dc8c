"""The renderer: code, languages and meta -> a message."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from marshal import dumps, loads
from pathlib import Path
from typing import Any

from .catalog.entries import Catalog, Entry
from .english.texts import EnglishTexts
from .errors import Problem
from .fluent.bundles import LocaleBundle
from .formatting.isolation import Isolation
from .loading import bundled_locale, load_layers
from .negotiation import SOURCE_LOCALE, Negotiator
from .prepared import Message, PreparedCode, RenderOptions, ResolvedFacets
from .settings import Settings
from .shape_files import OwnShapes
from .storage import as_folders

__all__ = ["Message", "Renderer"]

GENERIC_DOMAIN = "http"
SERVICE_DOMAIN = "pardon"
UNKNOWN = "http_unknown"
MAX_KEY = 1_000  # of a cached message: the characters of its arguments and the bytes of its meta
MAX_PREPARED = 4_000  # codes in one chain, with a few kilobytes each

_log = logging.getLogger("pardon")

Lang = str | Iterable[str] | None
Folders = Path | str | Sequence[Path | str] | None
Bundles = Mapping[str, LocaleBundle]  # by tag


class Renderer:
    """Renders messages. A renderer is safe to share between threads; its caches are bounded.

    Args:
        catalog: the entries.
        locales: the messages by tag.
        settings: default: `Settings()`.
        overlays: for each overlay the locales that it changes or adds, by tag.
        unserved: the bundled domains of codes that the catalogue lacks, by code: one that is requested is logged.
        shapes: the operator's own shapes of error bodies, for `pardon.localizing`.
    """

    def __init__(
        self,
        catalog: Catalog,
        locales: Bundles,
        settings: Settings | None = None,
        overlays: Mapping[str, Bundles] | None = None,
        unserved: Mapping[str, str] | None = None,
        shapes: OwnShapes | None = None,
    ) -> None:
        self.catalog = catalog
        self.settings = settings or Settings()
        self.overlays = overlays or {}
        self._unserved = dict(unserved or {})
        self.shapes = shapes or OwnShapes()
        self._locales = locales
        self.negotiator = self._make_negotiator()
        # The key holds meta as bytes, where 1 differs from 1.0 and True. Equal values may have two keys, because
        # marshal marks objects with other references.
        self._cached_message = lru_cache(self.settings.cache_entries)(self._message_of_key)
        self._prepared = lru_cache(MAX_PREPARED)(self._prepare)
        self._overlay_negotiator = lru_cache(MAX_PREPARED)(self._make_negotiator)

    @classmethod
    def load(
        cls,
        catalog: Folders = None,
        locales: Folders = None,
        settings: Settings | None = None,
        overlays: Mapping[str, Path | str] | None = None,
    ) -> "Renderer":
        """Load the bundled data with own folders and overlays on top.

        Args:
            catalog: a folder with `<domain>/*.toml` or `<domain>.toml`, or several, lowest first. An own catalogue
                decides which domains and languages are served; see `Settings.domains` and `Settings.languages`.
            locales: a folder with `<tag>/<domain>/*.ftl`, or several, lowest first. Each folder is a path, or a URL
                such as `s3://bucket/prefix`.
            settings: default: `Settings()`.
            overlays: by name, folders like those of `locales`, whose texts only requests with that overlay get.

        Raises:
            ValueError: a URL names no known storage, or the extra `storage` is not installed.
            LoadError: the data has faults; its findings give file, line and reason.
        """
        settings = settings or Settings()
        entries, bundles, layered = load_layers(as_folders(catalog), as_folders(locales), settings, overlays)
        return cls(entries.served, bundles, settings, layered, entries.unserved, entries.shapes)

    @cached_property
    def locales(self) -> tuple[str, ...]:
        """The tags of the loaded locales, without those that only an overlay has."""
        return tuple(sorted(self._locales))

    @cached_property
    def english(self) -> EnglishTexts:
        """The catalogue's English, as a service without this operator's contact and own texts prints it."""
        source = self._locales[SOURCE_LOCALE]

        def texts(bundle: LocaleBundle, below: Callable[[], EnglishTexts] | None = None) -> EnglishTexts:
            renderer = Renderer(self.catalog, {SOURCE_LOCALE: bundle}, Settings(cache_entries=0))
            return EnglishTexts(renderer, bundle, below)

        @cache
        def below() -> EnglishTexts:
            bundled = bundled_locale(SOURCE_LOCALE)
            return texts(bundled.over(source) if bundled else source)

        return texts(source, below)

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
        overlay: str | None = None,
    ) -> Message:
        """Render an error. Bad data never raises: see the message's problems.

        Args:
            code: the code in an API's error body.
            lang: a tag, tags in order, or an Accept-Language header.
            meta: the values that came with the error.
            domain: the catalogue's domain; default: the first in the configured order that has the code.
            name: the documented name of the error, which decides between variants of a code.
            isolate: "auto" puts U+2068 and U+2069 around values of the other direction; "always"; "never".
            escape: "html" makes the texts safe between tags and in double-quoted attributes.
            overlay: the overlay whose texts win.

        Raises:
            ValueError: `isolate` or `escape` has another value.
        """
        arguments = (code, lang, domain, name, isolate, escape, overlay)
        try:
            values = dumps(meta, 4)  # type: ignore[arg-type]  # it raises for what it cannot marshal
            message: Message = self._cached_message(arguments, values)
        except (TypeError, ValueError):  # not a key of the cache, such as several tags
            return self._renderer_of(*arguments)(_mapping(meta))
        return message

    def prepare(
        self,
        code: str,
        lang: Lang = None,
        *,
        domain: str | None = None,
        name: str | None = None,
        isolate: Isolation = "auto",
        escape: str | None = None,
        overlay: str | None = None,
    ) -> Callable[[Mapping[str, Any] | None], Message]:
        """Return a function that renders one code for any meta, without caching messages.

        The arguments are those of `render`.

        Raises:
            ValueError: `isolate` or `escape` has another value.
        """
        render = self._renderer_of(code, lang, domain, name, isolate, escape, overlay)
        return lambda meta: render(_mapping(meta))

    def _message_of_key(self, arguments: tuple[Any, ...], values: bytes) -> Message:
        """Return the message for a key of the cache; an exception keeps a large or strange key out."""
        size = len(values) + sum([len(argument or "") for argument in arguments])
        if size > MAX_KEY or arguments[0].__class__ is not str:
            raise ValueError("not a key of the cache")
        return self._renderer_of(*arguments)(_mapping(loads(values)))

    def _renderer_of(
        self, code: Any, lang: Any, domain: Any, name: Any, isolate: Any, escape: Any, overlay: Any
    ) -> Callable[[Mapping[str, Any]], Message]:
        """Return the function from meta to a message; arguments of a wrong type mean an unknown code."""
        problems: tuple[Problem, ...] = ()
        if overlay is not None and not (isinstance(overlay, str) and overlay in self.overlays):
            overlay, problems = None, (Problem("unknown-overlay", "overlay"),)
        options = RenderOptions(self.chain(lang, overlay), isolate, escape, overlay)
        prepared = self._prepared_code(code, domain, name, options)
        if prepared is None:
            unknown = self._unknown(code, options, problems)
            return lambda meta: unknown
        if not problems:
            return prepared.render

        def render(meta: Mapping[str, Any]) -> Message:
            message = prepared.render(meta)
            return message._replace(problems=(*problems, *message.problems))

        return render

    def find(
        self, code: str, meta: Mapping[str, Any], *, domain: str | None = None, name: str | None = None
    ) -> Entry | None:
        """Return the entry that fits a code and its meta; None where no domain has the code."""
        prepared = self._prepared_code(code, domain, name, RenderOptions((SOURCE_LOCALE,), "auto", None))
        return prepared.entry(meta) if prepared else None

    def generic(self, status: int | None) -> Entry:
        """Return the entry with the generic texts of an HTTP status, or of an unknown one."""
        ids = (f"http_{status}", f"http_{status // 100}xx") if status else ()
        found = (self.catalog.get(GENERIC_DOMAIN, id) for id in (*ids, UNKNOWN))
        return next(entry for entry in found if entry)

    def bundle(self, tag: str, domain: str, overlay: str | None = None) -> LocaleBundle | None:
        """Return a locale with messages of a domain, or None."""
        bundle = self.overlays.get(overlay, {}).get(tag) if overlay else None
        bundle = bundle or self._locales.get(tag)
        return bundle if bundle and domain in bundle.domains else None

    def chain(self, lang: Lang = None, overlay: str | None = None) -> tuple[str, ...]:
        """Return the locales that are tried for a request, in order; an unknown overlay counts as none."""
        negotiator = self._overlay_negotiator(overlay) if overlay in self.overlays else self.negotiator
        return negotiator.chain(lang)

    def _prepared_code(self, code: Any, domain: Any, name: Any, options: RenderOptions) -> PreparedCode | None:
        if not isinstance(code, str) or not (domain is None or isinstance(domain, str)):
            return None
        try:
            return self._prepared(code, domain, name if isinstance(name, str) else None, options)
        except _UndocumentedError:  # a made-up name counts as none
            return self._prepared_code(code, domain, None, options) if name is not None else None

    def _prepare(self, code: str, domain: str | None, name: str | None, options: RenderOptions) -> PreparedCode:
        """Return a prepared code; an exception keeps a made-up code or name out of the cache."""
        variants = self.catalog.variants(code, domain)
        is_found = variants if name is None else any(entry.name == name for entry in variants)
        if not is_found or not (code or name):  # the one documented error without a code is known by its name alone
            raise _UndocumentedError
        _require_valid(options)
        return PreparedCode(variants, name, lambda entry: self._resolve(entry, options), self.settings)

    def _resolve(self, entry: Entry, options: RenderOptions) -> ResolvedFacets:
        found = (self.bundle(tag, entry.domain, options.overlay) for tag in options.chain)
        bundles = [bundle for bundle in found if bundle]

        def generic() -> ResolvedFacets:
            return self._resolve(self.generic(entry.status), options)

        return ResolvedFacets(entry, options, bundles, generic, self.settings.max_output)

    def _unknown(self, code: Any, options: RenderOptions, problems: tuple[Problem, ...]) -> Message:
        if domain := self._unserved.pop(code, None) if isinstance(code, str) else None:
            _log.warning("unknown code %s: the bundled domain %s has it; add it to the setting domains", code, domain)
        _require_valid(options)
        message = self._resolve(self.generic(None), options._replace(isolate="never")).message({})
        text = str.__str__(code) if isinstance(code, str) else str(code)  # str() of an enum's member is its name
        return message._replace(
            domain=None, code=text, name=None, id=None, status=None, known=False,
            problems=(Problem("unknown-code", "code"), *problems, *message.problems),
        )  # fmt: skip

    def _make_negotiator(self, overlay: str | None = None) -> Negotiator:
        """Return the negotiator of requests; languages that only an overlay has count with it alone."""
        added = self.overlays[overlay].keys() - self._locales.keys() if overlay else set()
        if overlay and not added:
            return self.negotiator
        return Negotiator((*self._locales, *added), self.settings)


class _UndocumentedError(Exception):
    """No entry has the code, or the name."""


def _mapping(meta: Any) -> Mapping[str, Any]:
    return meta if meta.__class__ is dict or isinstance(meta, Mapping) else {}


def _require_valid(options: RenderOptions) -> None:
    for name, allowed in (("isolate", ("auto", "always", "never")), ("escape", (None, "html"))):
        if (value := getattr(options, name)) not in allowed:
            raise ValueError(f"{name} has to be one of {allowed}, not {value!r}")
