"""The state of the translations in numbers, and a badge of it."""

from dataclasses import asdict, dataclass, field
from html import escape
from typing import Any

from rich.cells import cell_len

from ..errors import UnusableError
from .project import Locale, Project

__all__ = ["Count", "Status", "badge", "status"]

ALL_BUT_DONE = 90  # per cent


@dataclass(slots=True)
class Count:
    """Numbers of messages.

    Args:
        total: in English; each is translated, missing or stale.
        translated: from the current English, in full.
        missing: without a translation, or without that of a facet.
        stale: translated from an English that has changed since.
        unreviewed: translated or stale, and not read by a second person since the translation changed.
        waived: waivers of the translations.
    """

    total: int = 0
    translated: int = 0
    missing: int = 0
    stale: int = 0
    unreviewed: int = 0
    waived: int = 0

    @property
    def percent(self) -> int:
        """The translated share, rounded down: 100 means complete."""
        return self.translated * 100 // self.total if self.total else 100

    def as_json(self) -> dict[str, int]:
        """Return the numbers for JSON."""
        return {**asdict(self), "percent": self.percent}


@dataclass(slots=True)
class Status:
    """The counts of a locale: in total, and by domain."""

    locale: str
    name: str
    whole: Count = field(default_factory=Count)
    domains: dict[str, Count] = field(default_factory=dict)
    overlay: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the numbers for JSON."""
        domains = {domain: count.as_json() for domain, count in self.domains.items()}
        overlay = {"overlay": self.overlay} if self.overlay else {}
        return {"locale": self.locale, "name": self.name, **overlay, **self.whole.as_json(), "domains": domains}


def status(project: Project, overlay: str = "") -> list[Status]:
    """Return the state of each locale but English.

    Args:
        project: the layer.
        overlay: its name, if it is one.

    Raises:
        UnusableError: there is no English to compare with, or a state.toml has faults.
    """
    if project.lacks_english:
        raise UnusableError(f"{project.folder}: there is no English to compare with (en/)")
    return [_status(project.locale(tag), project.english, overlay) for tag in project.translations]


def _status(locale: Locale, english: Locale, overlay: str) -> Status:
    locale.state.require_sound()
    name = locale.formats.locale.get_display_name("en") if locale.formats else None
    result = Status(locale.tag, name or locale.tag, overlay=overlay)
    replaced = (key for key, unit in locale.units.items() if unit.english)  # of lower layers
    for domain, id in dict.fromkeys((*english.units, *replaced)):
        if domain is None:
            continue
        unit = locale.units.get((domain, id))
        is_missing = unit is None or bool(unit.missing_facets)
        is_stale = not is_missing and unit is not None and bool(unit.stale_facets)
        for count in (result.whole, result.domains.setdefault(domain, Count())):
            count.total += 1
            count.missing += is_missing
            count.stale += is_stale
            count.translated += not is_missing and not is_stale
            count.unreviewed += unit is not None and not is_missing and not unit.is_reviewed
            count.waived += len(unit.state.waivers) if unit else 0
    return result


_BADGE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-label="{label}: {value}">
<title>{label}: {value}</title>
<rect width="{width}" height="20" rx="3" fill="#555"/>
<path fill="{colour}" d="M{left} 0h{inner}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="{label_x}" y="14">{label}</text>
<text x="{value_x}" y="14">{value}</text>
</g>
</svg>
"""


def badge(item: Status) -> str:
    """Return an SVG image with the translated share of a locale."""
    percent = item.whole.percent
    colour = "#2e7d32" if percent == 100 else "#8a6d00" if percent >= ALL_BUT_DONE else "#b23c17"
    label, value = item.name, f"{percent} %"
    left, right = cell_len(label) * 7 + 10, cell_len(value) * 7 + 10
    return _BADGE.format(
        width=left + right, left=left, inner=right - 3, label=escape(label), value=value, colour=colour,
        label_x=left // 2, value_x=left + right // 2,
    )  # fmt: skip
