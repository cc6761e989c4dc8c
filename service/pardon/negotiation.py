"""Content negotiation (RFC 9110, 12): a wanted language -> the chain of loaded locales to try; weighted headers.

Language tags are BCP 47. The closest locale is that of CLDR's language matching (UTS 35), whose rows stand in
language_matching.json.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice, takewhile
from pathlib import Path
from typing import Any, NamedTuple

from .formatting.cldr import (
    PSEUDO_REGIONS,
    LanguageTag,
    add_likely_subtags,
    is_language,
    normalize_case,
    parents,
    parse_tag,
    parse_whole_tag,
)
from .settings import Settings

__all__ = [
    "SOURCE_LOCALE", "Chain", "Negotiator", "choose_media_type", "parse_ranges", "parse_weighted", "prefers",
]  # fmt: skip

SOURCE_LOCALE = "en"

MAX_CHAINS = 4_096  # that are remembered; a header of 512 characters is the longest key
CLOSE = 5  # hr to bs, gsw to de, the scripts of Serbian; da to nb is 8
# Readers of Nynorsk read Bokmål and the other way round, readers of Cantonese read Chinese in the same script, although
# CLDR rates them as distant.
_READ_ALIKE = {"nn": {"nb"}, "nb": {"nn"}, "yue": {"zh"}}

_MATCHING: dict[str, Any] = json.loads(Path(__file__).with_name("language_matching.json").read_text("utf-8"))

MAX_ACCEPT = 1_000  # characters of an Accept header that are read

_TOKEN = re.compile(r'[,;]|[^,;"]+|"(?:[^"\\]|\\.)*"?', re.DOTALL)  # a separator, a text or a quoted string
_WEIGHT = re.compile(r"0*(?:0(?:\.\d*)?|1(?:\.0*)?|\.\d+)", re.ASCII)

Weighted = tuple[str, float]  # a language range, or any item of a weighted header


def parse_ranges(lang: str | Iterable[str] | None, settings: Settings = Settings()) -> tuple[Weighted, ...]:
    """Return language ranges with their quality, the most wanted first.

    Args:
        lang: a tag, tags in order, or an Accept-Language header. What cannot be read is left out.
    """
    if not isinstance(lang, Iterable):
        return ()
    if not isinstance(lang, str):
        tags = islice(lang, settings.max_ranges)
        return tuple((tag[: settings.max_tag], 1.0) for tag in tags if isinstance(tag, str))
    ranges = parse_weighted(lang, settings.max_header, settings.max_ranges)
    return tuple((tag[: settings.max_tag], quality) for tag, quality in sorted(ranges, key=lambda item: -item[1]))


class Chain(tuple[str, ...]):
    """The loaded locales to try, in order, as a negotiator decided."""

    __slots__ = ()


class _Choice(NamedTuple):
    chain: Chain
    unserved: str | None


class _Loaded(NamedTuple):
    name: str  # as its folder spells it
    tag: LanguageTag
    full: LanguageTag  # with likely subtags


class Negotiator:
    """Chooses among the loaded locales.

    Args:
        tags: the locales that are loaded. Only these are ever returned.
        settings: their `fallbacks` are for a language or a tag the locales to try after its own; a tag's also serve
            its regions (`zh-Hant` serves zh-TW), a language's also its other scripts. The limits bound how much of a
            wanted language is read.
    """

    def __init__(self, tags: Iterable[str], settings: Settings = Settings()) -> None:
        self.settings = settings
        self._loaded: dict[str, list[_Loaded]] = {}
        for name in sorted(set(tags)):
            if tag := parse_tag(name):
                self._loaded.setdefault(tag.language, []).append(_Loaded(name, tag, add_likely_subtags(tag)))
        self._fallbacks = {
            next(parents(tag)): tuple(item for item in items if parse_tag(item))
            for key, items in settings.fallbacks.items()
            if (tag := parse_tag(key))
        }
        self._negotiate = lru_cache(maxsize=MAX_CHAINS)(self._choose)

    def chain(self, lang: str | Iterable[str] | None) -> tuple[str, ...]:
        """Return the loaded locales to try, in order, the source locale last.

        Args:
            lang: a tag, tags in order, or an Accept-Language header; None has no preference. A chain that was returned
                before stays as it is: languages that were refused would come back, and fallbacks of fallbacks.
        """
        return lang if lang.__class__ is Chain else self._negotiate(self._key(lang)).chain

    def unserved(self, lang: str | Iterable[str] | None) -> str | None:
        """Return the most wanted language if none of its locales is loaded, otherwise None.

        Returns:
            A language of CLDR, with its script if that is not the usual one: `fr`, `zh-Hant`.
        """
        return self._negotiate(self._key(lang)).unserved

    def _key(self, lang: str | Iterable[str] | None) -> str | tuple[Weighted, ...]:
        """Return the cache key of a wanted language: the text itself unless it is too long to keep."""
        if isinstance(lang, str) and len(lang) <= self.settings.max_header:
            return str.__str__(lang)  # str() of an enum's member is its name
        return parse_ranges(lang, self.settings)

    def _choose(self, lang: str | tuple[Weighted, ...]) -> "_Choice":
        ranges = parse_ranges(lang, self.settings) if isinstance(lang, str) else lang
        # `*` comes after languages of the same quality.
        parsed = [(text, quality, parse_tag(text)) for text, quality in ranges]
        listed = {tag.language for _, _, tag in parsed if tag}
        found = [
            (tag, list(self._matches(text, tag) if tag else self._rest(listed)))
            for text, quality, tag in sorted(parsed, key=lambda item: (-item[1], item[0] == "*"))
            if quality > 0 and (tag or text == "*")
        ]
        refusals = _Refusals(ranges)
        kept = (name for name in dict.fromkeys(n for _, names in found for n in names) if not refusals.cover(name))
        first, names = next(((tag, names) for tag, names in found if tag), (None, []))
        return _Choice(
            Chain((*takewhile(SOURCE_LOCALE.__ne__, kept), SOURCE_LOCALE)),
            _name_language(first) if first and not names else None,
        )

    def _rest(self, listed: set[str]) -> Iterator[str]:
        """Yield the locales for `*`: the source locale, or every unlisted language if that one is listed."""
        if SOURCE_LOCALE not in listed:
            yield SOURCE_LOCALE
            return
        for language in sorted(self._loaded.keys() - listed):
            yield from (loaded.name for loaded in self._loaded[language] if loaded.full.region not in PSEUDO_REGIONS)

    def _matches(self, text: str, tag: LanguageTag) -> Iterator[str]:
        """Yield the loaded locales for a tag, the closest first, then those of the operator's fallbacks."""
        yield from self._closest(text, tag)
        keys = (*parents(tag), LanguageTag(tag.language))
        for fallback in next((self._fallbacks[key] for key in keys if key in self._fallbacks), ()):
            if parsed := parse_tag(fallback):
                yield from self._closest(fallback, parsed)

    def _closest(self, text: str, tag: LanguageTag) -> list[str]:
        """Return the loaded locales that are close to a tag, the closest first.

        A tag without a script finds another script that CLDR calls close, if its own is not loaded.
        """
        wanted = _Wanted(text, tag)
        found = []
        for language, distance in _close_languages(tag.language).items():
            for loaded in self._loaded.get(language, ()):
                script = _script_distance(wanted.full, loaded.full)
                if script is not None and wanted.may_be(loaded):
                    found.append((script, wanted.rank(loaded, distance + script), loaded.name))
        nearest = 0 if tag.script else min((script for script, *_ in found), default=0)
        return [name for script, _, name in sorted(found) if script == nearest]


class _Wanted:
    """A tag that loaded locales are compared with."""

    def __init__(self, text: str, tag: LanguageTag) -> None:
        self.text = normalize_case(text)
        self.tag = tag
        self.full = add_likely_subtags(tag)
        self._parents = [add_likely_subtags(parent) for parent in parents(tag)]

    def may_be(self, loaded: _Loaded) -> bool:
        return loaded.full.region not in PSEUDO_REGIONS or loaded.full == self.full

    def rank(self, loaded: _Loaded, distance: int) -> tuple[object, ...]:
        """Return the sort key of a loaded locale; the smallest is the closest."""
        distance += _region_distance(self.full, loaded.full)
        # Of zh-Hant, zh-TW and zh-Hant-TW, which are the same, the one that is spelled most alike.
        spelling = (self.tag.script != loaded.tag.script, self.tag.region != loaded.tag.region)
        return (
            normalize_case(loaded.name) != self.text,
            distance,
            distance == 0 and spelling,
            self._parents.index(loaded.full) if loaded.full in self._parents else len(self._parents),
            loaded.full not in _paradigms(),
            len(loaded.name) > len(str(loaded.tag)),  # with a variant or an extension
        )


class _Refusals:
    """The locales that a header excludes by q=0."""

    def __init__(self, ranges: Iterable[Weighted]) -> None:
        # A range with a variant, such as de-1996, neither keeps nor excludes the language itself.
        whole = [(tag, quality) for text, quality in ranges if (tag := parse_whole_tag(text))]
        self._kept = {tag for tag, quality in whole if quality > 0}
        self._refused = {tag for tag, quality in whole if quality == 0}
        self._languages = {tag.language for text, quality in ranges if quality > 0 and (tag := parse_tag(text))}
        self._is_rest_refused = max((quality for text, quality in ranges if text == "*"), default=1.0) == 0

    def cover(self, match: str) -> bool:
        """Return whether the most specific range that covers a locale has q=0."""
        tag = parse_tag(match)
        while tag:
            if tag in self._kept:
                return False
            if tag in self._refused:
                return True
            tag = _broaden(tag)
        parsed = parse_tag(match)
        return self._is_rest_refused and parsed is not None and parsed.language not in self._languages


def _name_language(tag: LanguageTag) -> str | None:
    """Return a language of CLDR, with its script if that is not the usual one; None for any other."""
    language, script, _ = add_likely_subtags(tag)
    is_usual = script == add_likely_subtags(LanguageTag(language)).script
    return str(LanguageTag(language, None if is_usual else script)) if is_language(language) else None


def _broaden(tag: LanguageTag) -> LanguageTag | None:
    if tag.region:
        return tag._replace(region=None)
    return tag._replace(script=None) if tag.script else None


# The distance of a loaded locale from a wanted one (UTS 35, "Language Matching")


@cache
def _paradigms() -> frozenset[LanguageTag]:
    """Return the tags that stand for their language, such as en-US and en-GB."""
    return frozenset(add_likely_subtags(tag) for tag in map(parse_tag, _MATCHING["paradigms"]) if tag)


def _close_languages(language: str) -> dict[str, int]:
    """Return the languages close to this one with their distance, itself included."""
    rows: dict[str, int] = _MATCHING["languages"].get(language, {})
    also = _READ_ALIKE.get(language, set())
    return {language: 0} | {other: distance for other, distance in rows.items() if distance <= CLOSE or other in also}


def _script_distance(wanted: LanguageTag, loaded: LanguageTag) -> int | None:
    """Return the distance of two scripts; None if it is not small. The tags have all likely subtags."""
    if wanted.script == loaded.script:
        return 0
    row = _MATCHING["scripts"].get(f"{wanted.language}-{wanted.script}", {})
    distance: int | None = row.get(f"{loaded.language}-{loaded.script}")
    return distance if distance is not None and distance <= CLOSE else None


def _region_distance(wanted: LanguageTag, loaded: LanguageTag) -> int:
    """Return the distance of two regions, for groups such as 419 that of the members farthest apart.

    The tags have all likely subtags. The rows of the loaded locale's language count: those of zh for yue, too.
    """
    if wanted.region == loaded.region:
        return 0
    rows = [row for row in _MATCHING["regions"] if row[0] in (loaded.language, "*") and row[1] in (loaded.script, "*")]
    variable = next((pattern for row in rows for pattern in row[2:4] if pattern.startswith("$")), "")
    return max(
        next(int(row[4]) for row in rows if _covers(row[2], wanted, a) and _covers(row[3], loaded, b))
        for a in _sides(wanted, variable)
        for b in _sides(loaded, variable)
    )


def _sides(tag: LanguageTag, variable: str) -> Iterator[str]:
    """Yield on which sides of a variable a region lies; a group may lie on both."""
    name = variable.replace("$!", "$")
    regions = _MATCHING["variables"].get(name, {"whole": (), "part": ()})
    if tag.region in regions["whole"] or tag.region in regions["part"]:
        yield name
    if tag.region not in regions["whole"]:
        yield name.replace("$", "$!")


def _covers(pattern: str, tag: LanguageTag, side: str) -> bool:
    return pattern in ("*", tag.region, side)


# Weighted header fields: Accept, Accept-Language, Accept-Encoding (RFC 9110, 12.4 and 12.5)


def parse_weighted(header: str, max_length: int, max_items: int | None = None) -> list[Weighted]:
    """Return the items of a weighted header with their weights, in its order.

    A header is a wish: what is over a limit is left out, and an item whose weight is malformed weighs 0.

    Args:
        max_length: how many characters are read. The item at which the header is cut is left out.
        max_items: how many items are read, empty ones included; None reads all.
    """
    items = _split(",", header[:max_length])
    if len(header) > max_length:
        items.pop()
    return [_parse_item(item) for item in items[:max_items]]


def _split(separator: str, text: str) -> list[str]:
    """Split a text at a separator that is outside of quoted strings."""
    parts = [""]
    for token in _TOKEN.findall(text):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def _parse_item(item: str) -> Weighted:
    value, *parameters = _split(";", item)
    named = (parameter.partition("=") for parameter in parameters)
    weight = next((text for name, _, text in named if name.strip().lower() == "q"), "1").strip()
    return value.strip(), float(weight) if _WEIGHT.fullmatch(weight) else 0.0


def choose_media_type(accept: str | None, offered: Iterable[str]) -> str | None:
    """Return the offered media type that an Accept header prefers; None if it accepts none of them.

    Args:
        accept: the header; None or an empty one accepts everything.
        offered: the media types, the one to prefer among equals first.
    """
    ranges = _media_ranges(accept)
    best = max(offered, key=lambda media_type: _quality(media_type, ranges), default=None)
    return best if best and _quality(best, ranges) > 0 else None


def prefers(accept: str | None, media_type: str, other: str) -> bool:
    """Return whether an Accept header prefers one media type to another."""
    ranges = _media_ranges(accept)
    return _quality(media_type, ranges) > _quality(other, ranges)


def _media_ranges(accept: str | None) -> dict[str, float]:
    ranges: dict[str, float] = {}
    for media_range, weight in parse_weighted((accept or "*/*").lower(), MAX_ACCEPT):
        ranges[media_range] = max(weight, ranges.get(media_range, 0.0))
    return ranges


def _quality(media_type: str, ranges: Mapping[str, float]) -> float:
    """Return the weight of the most specific range that covers a media type."""
    group = media_type.partition("/")[0]
    return next((ranges[name] for name in (media_type, f"{group}/*", "*/*") if name in ranges), 0.0)
