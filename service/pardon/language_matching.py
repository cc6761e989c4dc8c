"""The distance of a loaded locale from a requested one: CLDR's language matching (UTS 35, "Language Matching").

The rows are CLDR's, in language_matching.json. Two of them count here although CLDR rates them as distant: readers of
Nynorsk read Bokmål and the other way round, and readers of Cantonese read Chinese in the same script.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from .language_tags import LanguageTag, add_likely_subtags, parse_tag

__all__ = ["close_languages", "paradigms", "region_distance", "script_distance"]

CLOSE = 5  # hr to bs, gsw to de, the scripts of Serbian; da to nb is 8
_READ_ALIKE = {"nn": {"nb"}, "nb": {"nn"}, "yue": {"zh"}}

_DATA: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text("utf-8"))


@cache
def paradigms() -> frozenset[LanguageTag]:
    """Return the tags that stand for their language, such as en-US and en-GB."""
    return frozenset(add_likely_subtags(tag) for tag in map(parse_tag, _DATA["paradigms"]) if tag)


def close_languages(language: str) -> dict[str, int]:
    """Return the languages close to this one with their distance, itself included."""
    rows: dict[str, int] = _DATA["languages"].get(language, {})
    also = _READ_ALIKE.get(language, set())
    return {language: 0} | {other: distance for other, distance in rows.items() if distance <= CLOSE or other in also}


def script_distance(wanted: LanguageTag, loaded: LanguageTag) -> int | None:
    """Return the distance of two scripts; None if it is not small. The tags have all likely subtags."""
    if wanted.script == loaded.script:
        return 0
    row = _DATA["scripts"].get(f"{wanted.language}-{wanted.script}", {})
    distance: int | None = row.get(f"{loaded.language}-{loaded.script}")
    return distance if distance is not None and distance <= CLOSE else None


def region_distance(wanted: LanguageTag, loaded: LanguageTag) -> int:
    """Return the distance of two regions, for groups such as 419 that of the members farthest apart.

    The tags have all likely subtags. The rows of the loaded locale's language count: those of zh for yue, too.
    """
    if wanted.region == loaded.region:
        return 0
    rows = [row for row in _DATA["regions"] if row[0] in (loaded.language, "*") and row[1] in (loaded.script, "*")]
    variable = next((pattern for row in rows for pattern in row[2:4] if pattern.startswith("$")), "")
    return max(
        next(int(row[4]) for row in rows if _covers(row[2], wanted, a) and _covers(row[3], loaded, b))
        for a in _sides(wanted, variable)
        for b in _sides(loaded, variable)
    )


def _sides(tag: LanguageTag, variable: str) -> Iterator[str]:
    """Yield on which sides of a variable a region lies; a group may lie on both."""
    name = variable.replace("$!", "$")
    regions = _DATA["variables"].get(name, {"whole": (), "part": ()})
    if tag.region in regions["whole"] or tag.region in regions["part"]:
        yield name
    if tag.region not in regions["whole"]:
        yield name.replace("$", "$!")


def _covers(pattern: str, tag: LanguageTag, side: str) -> bool:
    return pattern in ("*", tag.region, side)
