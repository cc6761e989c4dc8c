"""The state of the translations: how many messages are translated, missing or stale; and a badge of it."""

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
        total: in English.
        translated: from the current English.
        missing: not translated.
        stale: translated from an English that has changed since.
        waived: waivers in the translations.
    """

    total: int = 0
    translated: int = 0
    missing: int = 0
    stale: int = 0
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

    def as_json(self) -> dict[str, Any]:
        """Return the numbers for JSON."""
        domains = {domain: count.as_json() for domain, count in self.domains.items()}
        return {"locale": self.locale, "name": self.name, **self.whole.as_json(), "domains": domains}


def status(project: Project) -> list[Status]:
    """Return the state of each locale but English.

    Raises:
        UnusableError: there is no English to compare with.
    """
    if not project.english.units and project.covered:
        raise UnusableError(f"{project.folder}: there is no English to compare with (en/)")
    return [_status(project.locale(tag), project.english) for tag in project.translations]


def _status(locale: Locale, english: Locale) -> Status:
    name = locale.formats.locale.get_display_name("en") if locale.formats else None
    result = Status(locale.tag, name or locale.tag)
    replaced = (key for key, unit in locale.units.items() if unit.english)  # of lower layers
    for domain, id in dict.fromkeys((*english.units, *replaced)):
        if domain is None:
            continue
        unit = locale.units.get((domain, id))
        for count in (result.whole, result.domains.setdefault(domain, Count())):
            count.total += 1
            count.missing += unit is None
            count.stale += unit is not None and unit.is_stale
            count.translated += unit is not None and not unit.is_stale
            count.waived += len(unit.waivers) if unit else 0
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
    label, value = f"{item.name}", f"{percent} %"
    left, right = cell_len(label) * 7 + 10, cell_len(value) * 7 + 10
    return _BADGE.format(
        width=left + right, left=left, inner=right - 3, label=escape(label), value=value, colour=colour,
        label_x=left // 2, value_x=left + right // 2,
    )  # fmt: skip
