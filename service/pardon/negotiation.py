"""What the caller asks for -> the chain of locales to try.

Language tags are BCP 47, an Accept-Language header is RFC 9110 (12.5.4) with the matching of
RFC 4647 (lookup), parents and likely subtags are CLDR's, distances langcodes'.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from sys import getsizeof
from typing import NamedTuple

import langcodes
from babel.core import get_global

from .caching import BoundedCache
from .formatting.cldr import LeanLocale

__all__ = ["SOURCE_LOCALE", "Limits", "Negotiator", "parse_ranges"]

SOURCE_LOCALE = "en"

MAX_CHAINS, MAX_CHAINS_BYTES = 4_096, 5_000_000  # that are remembered
CHAIN_SIZE = 500  # bytes of a chain, beside what was asked for
MAX_DISTANCE = 10  # langcodes: below it are regional differences, above it other languages

# language, or its macrolanguage and itself (zh-yue); script; region
_TAG = re.compile(
    r"(?:[a-z]{2,3}-(?=[a-z]{3}(?:-|$)))?([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?=-|$)",
    re.IGNORECASE | re.ASCII,
)
_SYSTEM_SUFFIX = re.compile(r"[.@].*$")  # en_US.UTF-8, de_DE@euro
_PARENTS: Mapping[str, str] = get_global("parent_exceptions")
# Deprecated and encompassed languages by the one that CLDR uses: iw is he, cmn is zh, sh is sr_Latn.
_ALIASES: Mapping[str, str] = {**get_global("language_aliases"), "no": "nb", "nor": "nb"}
_REGIONS = frozenset(LeanLocale("en").territories)
_LANGUAGES = frozenset(LeanLocale("en").languages)
_PSEUDO_REGIONS = frozenset({"XA", "XB"})  # en-XA and ar-XB are for tests of layout: never a close match

Range = tuple[str, float]


class _Tag(NamedTuple):
    language: str
    script: str | None
    region: str | None

    def __str__(self) -> str:
        return "-".join(part for part in self if part)


class Limits(NamedTuple):
    """How much is read of what a caller asks for. A wish is no mistake: what is over a limit is not read.

    Args:
        header: characters of an Accept-Language header.
        ranges: of a header, or tags of a list.
        tag: characters of one tag.
    """

    header: int = 512
    ranges: int = 20
    tag: int = 64


def parse_ranges(lang: str | Iterable[str] | None, limits: Limits = Limits()) -> tuple[Range, ...]:
    """Return language ranges with their quality, the most wanted first.

    Args:
        lang: a tag, tags in order, or an Accept-Language header. What cannot be read is left out.
        limits: how much of it is read.
    """
    if not isinstance(lang, Iterable):
        return ()
    if not isinstance(lang, str):
        return tuple((tag[: limits.tag], 1.0) for tag in islice(lang, limits.ranges) if isinstance(tag, str))
    items = lang[: limits.header].split(",")
    if len(lang) > limits.header:
        items.pop()  # the last one may have been cut
    ranges = [_parse_range(item, limits.tag) for item in items[: limits.ranges]]
    return tuple(sorted(ranges, key=lambda item: -item[1]))


def _parse_range(item: str, max_tag: int) -> Range:
    tag, _, parameters = item.partition(";")
    name, _, value = parameters.partition("=")
    quality = 1.0
    if name.strip().lower() == "q":
        try:
            quality = float(value)
        except ValueError:
            quality = 0.0
    # Comparisons with NaN are false: such a quality counts as 0.
    return tag.strip()[:max_tag], quality if 0 <= quality <= 1 else 0.0


def _parse(text: str) -> _Tag | None:
    """Keep language, script and region of a tag; None where it is none."""
    match = _TAG.match(_clean(text))
    return _make_tag(*match.groups()) if match else None


def _parse_whole(text: str) -> _Tag | None:
    """Return a tag that is language, script and region; None where it says more, or is none."""
    match = _TAG.fullmatch(_clean(text))
    is_known = match and (match[3] or "001").upper() in _REGIONS
    return _make_tag(*match.groups()) if match and is_known else None


def _clean(text: str) -> str:
    return _SYSTEM_SUFFIX.sub("", text.strip()).replace("_", "-")


def _make_tag(language: str, script: str | None, region: str | None) -> _Tag:
    language, *implied = _ALIASES.get(language.lower(), language.lower()).split("_")
    script = script or next((subtag for subtag in implied if len(subtag) == 4), None)
    region = region or next((subtag for subtag in implied if len(subtag) < 4), "")
    return _Tag(language, script and script.title(), region.upper() if region.upper() in _REGIONS else None)


@lru_cache(maxsize=4_096)
def _maximize(tag: _Tag) -> _Tag:
    """Add CLDR's likely subtags: zh-TW is zh-Hant-TW."""
    full = langcodes.Language.make(tag.language, script=tag.script, territory=tag.region).maximize()
    return _Tag(full.language or tag.language, full.script, full.territory)


def _parents(tag: _Tag) -> Iterator[_Tag]:
    """Yield the tag and its CLDR parents in the same language and script."""
    script = _maximize(tag).script
    # CLDR's parents are those of pt-AO and zh-Hant-TW, not of pt-Latn-AO and zh-TW.
    if _maximize(_Tag(tag.language, None, None)).script != script:
        tag = tag._replace(script=script)
    elif _maximize(tag._replace(script=None)).script == script:
        tag = tag._replace(script=None)
    current: _Tag | None = tag
    while current:
        if current.language == tag.language and _maximize(current).script == script:
            yield current
        current = _parent(current)


def _parent(tag: _Tag) -> _Tag | None:
    exception = _parse(_PARENTS.get(str(tag).replace("-", "_"), ""))
    if exception and exception != tag:  # the parent of nb is no, which is nb again
        return exception
    return _truncate(tag)


class Chain(tuple[str, ...]):
    """The loaded locales to try, in order, as a negotiator decided."""

    __slots__ = ()


class Negotiator:
    """Chooses among the loaded locales.

    Args:
        tags: the locales that are loaded. Only these are ever returned.
        fallbacks: for a language or a tag, the locales to try after its own; a tag's also serve its
            regions (`zh-Hant` serves zh-TW), a language's also its other scripts.
        limits: how much is read of what is asked for.
    """

    def __init__(
        self,
        tags: Iterable[str],
        fallbacks: Mapping[str, Sequence[str]] | None = None,
        limits: Limits = Limits(),
    ) -> None:
        self.limits = limits
        self._available = {parsed: tag for tag in sorted(tags) if (parsed := _parse(tag))}
        self._maximized = {_maximize(parsed): tag for parsed, tag in reversed(self._available.items())}
        self._fallbacks = {
            parsed: tuple(tag for item in items if (tag := _parse(item)))
            for key, items in (fallbacks or {}).items()
            if (parsed := _parse(key))
        }
        self._near: dict[tuple[str, str | None], list[tuple[_Tag, str]]] = {}
        for full, name in self._maximized.items():
            if full.region not in _PSEUDO_REGIONS:
                self._near.setdefault((full.language, full.script), []).append((full, name))
        # Asking langcodes only of what may match keeps its caches from growing with what clients send.
        self._scripts: dict[str, set[str | None]] = {}
        for tag in (*self._maximized, *map(_maximize, self._fallbacks)):
            self._scripts.setdefault(tag.language, {None}).add(tag.script)
        self._chains = BoundedCache[tuple[str, ...]](MAX_CHAINS, MAX_CHAINS_BYTES)
        self._unserved_of = BoundedCache[str](MAX_CHAINS, MAX_CHAINS_BYTES)

    def chain(self, lang: str | Iterable[str] | None) -> tuple[str, ...]:
        """Return the loaded locales to try, in order, the source locale last.

        Args:
            lang: a tag, tags in order, or an Accept-Language header; None asks for nothing. A chain that was returned
                before stays as it is: languages that were refused would come back, and fallbacks of fallbacks.
        """
        if type(lang) is Chain:
            return lang
        if type(lang) is str and len(lang) <= self.limits.header:
            known = self._chains.get(lang)
            return known or self._remember(lang, getsizeof(lang), parse_ranges(lang, self.limits))
        ranges = parse_ranges(lang, self.limits)
        return self._chains.get(ranges) or self._remember(ranges, 4 * self.limits.header, ranges)

    def _remember(self, asked: Hashable, size: int, ranges: tuple[Range, ...]) -> tuple[str, ...]:
        chain = Chain(self._chain(ranges))
        self._chains.put(asked, chain, CHAIN_SIZE + size)
        return chain

    def unserved(self, lang: str | Iterable[str] | None) -> str | None:
        """Return the language that is wanted most, where nothing of it is loaded; None where something is.

        Args:
            lang: as for `chain`.

        Returns:
            A language of CLDR, with its script where that is not the usual one: `fr`, `zh-Hant`.
        """
        if not isinstance(lang, str) or len(lang) > self.limits.header:
            return self._find_unserved(parse_ranges(lang, self.limits)) or None
        known = self._unserved_of.get(lang)
        if known is None:
            known = self._find_unserved(parse_ranges(lang, self.limits))
            self._unserved_of.put(lang, known, CHAIN_SIZE + getsizeof(lang))
        return known or None

    def _find_unserved(self, ranges: tuple[Range, ...]) -> str:
        wanted = next((tag for text, quality in ranges if quality > 0 and (tag := _parse(text))), None)
        if wanted is None or wanted.language not in _LANGUAGES or any(self._matches(wanted)):
            return ""
        # What langcodes remembers must not grow with the regions that clients name of any language.
        regional = _maximize(wanted).script if wanted.language in self._scripts and not wanted.script else None
        script = wanted.script or regional
        is_usual = script in (None, _maximize(_Tag(wanted.language, None, None)).script)
        return str(_Tag(wanted.language, None if is_usual else script, None))

    def _chain(self, ranges: tuple[Range, ...]) -> tuple[str, ...]:
        wanted = [tag for text, quality in ranges if quality > 0 and (tag := _parse(text))]
        # What says more, such as de-1996, neither keeps nor excludes the language itself.
        named = {tag for text, quality in ranges if quality > 0 and (tag := _parse_whole(text))}
        refused = {tag for text, quality in ranges if quality == 0 and (tag := _parse_whole(text))}
        matches = dict.fromkeys(match for tag in wanted for match in self._matches(tag))
        kept = [match for match in matches if not _is_refused(match, named, refused)]
        return (*takewhile(SOURCE_LOCALE.__ne__, kept), SOURCE_LOCALE)

    def _matches(self, tag: _Tag) -> Iterator[str]:
        keys = [_Tag(tag.language, None, None)]
        if tag.script in self._scripts.get(tag.language, ()):
            yield from self._own(tag)
            keys = [*_parents(tag), *keys]
        configured = next((self._fallbacks[key] for key in keys if key in self._fallbacks), ())
        for fallback in configured:
            yield from self._own(fallback)

    def _own(self, tag: _Tag) -> Iterator[str]:
        """Yield what is loaded of the tag's own language and script, nearest first."""
        for parent in _parents(tag):
            if parent in self._available:
                yield self._available[parent]
            elif (full := _maximize(parent)) in self._maximized:
                yield self._maximized[full]
        script = _maximize(tag).script
        near = [
            (langcodes.tag_distance(str(tag), str(full)), name)
            for full, name in self._near.get((tag.language, script), ())
        ]
        yield from (name for distance, name in sorted(near) if distance <= MAX_DISTANCE)


def _is_refused(match: str, named: set[_Tag], refused: set[_Tag]) -> bool:
    """Tell whether the most specific range that covers the match has q=0."""
    tag = _parse(match)
    while tag:
        if tag in named:
            return False
        if tag in refused:
            return True
        tag = _truncate(tag)
    return False


def _truncate(tag: _Tag) -> _Tag | None:
    if tag.region:
        return tag._replace(region=None)
    return tag._replace(script=None) if tag.script else None
