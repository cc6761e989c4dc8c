"""Language tags (BCP 47): language, script and region, their likely subtags and their parents, as CLDR has them.

The tables are langcodes' (deprecated and grandfathered tags) and Babel's (CLDR's aliases, likely subtags and parents).
Both are read as tables: langcodes' own parser keeps every tag that it has seen.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from babel.core import get_global

from .formatting.cldr import LeanLocale

__all__ = [
    "PSEUDO_REGIONS",
    "LanguageTag",
    "add_likely_subtags",
    "is_language",
    "normalize_case",
    "parents",
    "parse_tag",
    "parse_whole_tag",
]

# language, or its macrolanguage and itself (zh-yue); script; region
_TAG = re.compile(
    r"(?:[a-z]{2,3}-(?=[a-z]{3}(?:-|$)))?([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?=-|$)",
    re.IGNORECASE | re.ASCII,
)
_POSIX = re.compile(r"([^.@]*)(?:\.[^@]*)?(?:@(.*))?", re.DOTALL)  # language_REGION.encoding@modifier
_PARENTS: Mapping[str, str] = get_global("parent_exceptions")
_LIKELY: Mapping[str, str] = get_global("likely_subtags")
_REGION_ALIASES: Mapping[str, list[str]] = get_global("territory_aliases")
_ENGLISH = LeanLocale("en")

PSEUDO_REGIONS = frozenset({"XA", "XB"})  # en-XA and ar-XB are for tests of layout: never a close match


@cache
def _language_aliases() -> Mapping[str, str]:
    from langcodes.data_dicts import LANGUAGE_REPLACEMENTS  # it takes a quarter of the time of `import pardon`

    return {
        **{old: new.replace("-", "_") for old, new in LANGUAGE_REPLACEMENTS.items()},
        **get_global("language_aliases"),
        **{"no": "nb", "nor": "nb"},
    }


@cache
def _regions() -> frozenset[str]:
    return frozenset(_ENGLISH.territories)


@cache
def _scripts_by_modifier() -> Mapping[str, str]:
    names = {str(name).lower(): script for script, name in _ENGLISH.scripts.items()}
    return {**names, "iqtelif": "Latn", "ijekavianlatin": "Latn"}


class LanguageTag(NamedTuple):
    """The subtags of a tag that decide about a match.

    Args:
        language: as CLDR calls it today: `he` for iw, `nb` for no.
        script: None where the tag has none.
        region: None where the tag has none that CLDR knows.
    """

    language: str
    script: str | None = None
    region: str | None = None

    def __str__(self) -> str:
        return "-".join(part for part in self if part)


def parse_tag(text: str) -> LanguageTag | None:
    """Return language, script and region of a BCP 47 tag or a POSIX locale name; None if it has no language."""
    cleaned, script = _clean(text)
    match = _TAG.match(cleaned)
    return _make_tag(match, script) if match else None


def parse_whole_tag(text: str) -> LanguageTag | None:
    """Return a tag that is nothing but language, script and a known region; None for any other."""
    cleaned, script = _clean(text)
    match = _TAG.fullmatch(cleaned)
    region = match[3] if match else None
    is_known = region is None or region.upper() in _REGION_ALIASES or region.upper() in _regions()
    return _make_tag(match, script) if match and is_known else None


def is_language(code: str) -> bool:
    """Return whether CLDR has a name of a language."""
    return code in _ENGLISH.languages


def normalize_case(text: str) -> str:
    """Return a tag in the spelling in which tags are compared (RFC 5646, 2.1.1)."""
    return text.strip().replace("_", "-").lower()


def _clean(text: str) -> tuple[str, str | None]:
    """Return a tag with today's subtags, and the script that a POSIX modifier names."""
    match = _POSIX.match(text)
    name, modifier = match.groups() if match else (text, None)
    cleaned = name.strip().replace("_", "-")
    current = _language_aliases().get(cleaned.lower(), cleaned) if cleaned.isascii() else cleaned
    return current.replace("_", "-"), _scripts_by_modifier().get(modifier.lower()) if modifier else None


def _make_tag(match: re.Match[str], modifier: str | None) -> LanguageTag:
    language, script, region = match.groups()
    language, *implied = _language_aliases().get(language.lower(), language.lower()).split("_")
    script = script or modifier or next((subtag for subtag in implied if len(subtag) == 4), None)
    region = region or next((subtag for subtag in implied if len(subtag) < 4), None)
    return LanguageTag(language, script and script.title(), region and _current_region(language, region.upper()))


def _current_region(language: str, region: str) -> str | None:
    """Return today's name of a region; of several successors the one where the language is at home."""
    successors = _REGION_ALIASES.get(region, [region])
    home = add_likely_subtags(LanguageTag(language)).region
    current = home if home in successors else successors[0]
    return current if current in _regions() else None


def add_likely_subtags(tag: LanguageTag) -> LanguageTag:
    """Add the subtags that the tag leaves out (UTS 35, "Likely Subtags"): zh-TW is zh-Hant-TW."""
    language, script, region = tag
    for known in ((language, script, region), (language, region), (language, script), (language,)):
        likely = _LIKELY.get("_".join(part or "" for part in known))
        if likely:
            _, likely_script, likely_region = likely.split("_")
            return LanguageTag(language, script or likely_script, region or likely_region)
    return tag


def parents(tag: LanguageTag) -> Iterator[LanguageTag]:
    """Yield a tag and its CLDR parents in the same language and script, each without needless subtags."""
    script = add_likely_subtags(tag).script
    # CLDR has parents of pt-AO and zh-Hant-TW, not of pt-Latn-AO and zh-TW.
    if add_likely_subtags(LanguageTag(tag.language)).script != script:
        tag = tag._replace(script=script)
    elif add_likely_subtags(tag._replace(script=None)).script == script:
        tag = tag._replace(script=None)
    current: LanguageTag | None = tag
    while current:
        if current.language == tag.language and add_likely_subtags(current).script == script:
            yield current
        current = _parent(current)


def _parent(tag: LanguageTag) -> LanguageTag | None:
    exception = parse_tag(_PARENTS.get(str(tag).replace("-", "_"), ""))
    if exception and exception != tag:  # the parent of nb is no, which is nb again
        return exception
    if tag.region:
        return tag._replace(region=None)
    return tag._replace(script=None) if tag.script else None
