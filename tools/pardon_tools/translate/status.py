"""`pardon status`: how far the translations are."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .project import Locale, Project, UnusableError, read_project

__all__ = ["FORMATS", "Count", "Status", "badge", "run", "status"]

ALL_BUT_DONE = 90  # per cent
HALF_DONE = 50


@dataclass(slots=True)
class Count:
    """Numbers of messages.

    Args:
        total: that English has.
        translated: from today's English.
        missing: not translated.
        stale: translated from an English that has changed since.
        waived: waivers in them.
    """

    total: int = 0
    translated: int = 0
    missing: int = 0
    stale: int = 0
    waived: int = 0

    @property
    def percent(self) -> int:
        """The share that is translated, rounded down: 100 is all."""
        return self.translated * 100 // self.total if self.total else 100

    def as_json(self) -> dict[str, int]:
        """Return the numbers as programs get them."""
        return {**asdict(self), "percent": self.percent}


@dataclass(slots=True)
class Status:
    """One locale: in all, and by domain."""

    locale: str
    name: str
    whole: Count = field(default_factory=Count)
    domains: dict[str, Count] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the numbers as programs get them."""
        domains = {domain: count.as_json() for domain, count in self.domains.items()}
        return {"locale": self.locale, "name": self.name, **self.whole.as_json(), "domains": domains}


def run(format: str, badges: Path | None, catalog: Path | None, locales: Path | None, tags: Iterable[str] = ()) -> int:
    """Print how far the locales are, and write a badge for each; return the exit code: 0, or 2 for bad arguments.

    Raises:
        LoadError: the catalogue cannot be read.
    """
    try:
        found = status(read_project(catalog, locales, tags))
    except UnusableError as error:
        print(error, file=sys.stderr)
        return 2
    FORMATS[format](found)
    if badges:
        badges.mkdir(parents=True, exist_ok=True)
        for item in found:
            (badges / f"{item.locale}.svg").write_text(badge(item), "utf-8")
    return 0


def status(project: Project) -> list[Status]:
    """Return how far each locale is, English left out.

    Raises:
        UnusableError: there is no English to compare with.
    """
    if project.english is None:
        raise UnusableError(f"{project.folder}: there is no English to compare with (en/)")
    return [_status(project.locale(tag), project.english) for tag in project.translations]


def _status(locale: Locale, english: Locale) -> Status:
    name = locale.formats.locale.get_display_name("en") if locale.formats else None
    result = Status(locale.tag, name or locale.tag)
    for domain, id in english.units:
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


# The formats

_COLUMNS = ("total", "translated", "missing", "stale", "waived")


def _rows(found: Iterable[Status]) -> Iterable[tuple[str, str, Count]]:
    for item in found:
        yield item.locale, "", item.whole
        yield from ((item.locale, domain, count) for domain, count in item.domains.items())


def _print_text(found: list[Status]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("locale", "domain"):
        table.add_column(name)
    for name in ("", *_COLUMNS):
        table.add_column(name, justify="right")
    for locale, domain, count in _rows(found):
        style = "green" if count.percent == 100 else "yellow" if count.percent >= HALF_DONE else "red"
        numbers = (str(getattr(count, name)) for name in _COLUMNS)
        first = (Text("" if domain else locale, "bold"), Text(domain), Text(f"{count.percent} %", style))
        table.add_row(*first, *numbers)
    Console().print(table)


def _print_json(found: list[Status]) -> None:
    print(json.dumps([item.as_json() for item in found], ensure_ascii=False, indent=2))


def _print_markdown(found: list[Status]) -> None:
    print(f"| locale | domain | % | {' | '.join(_COLUMNS)} |")
    print("| --- | --- |" + " ---: |" * (len(_COLUMNS) + 1))
    for locale, domain, count in _rows(found):
        numbers = " | ".join(str(getattr(count, name)) for name in _COLUMNS)
        print(f"| {'' if domain else f'**{locale}**'} | {domain} | {count.percent} | {numbers} |")


FORMATS: dict[str, Callable[[list[Status]], None]] = {
    "text": _print_text,
    "json": _print_json,
    "markdown": _print_markdown,
}

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
    """Return an SVG image that says how much of a locale is translated."""
    percent = item.whole.percent
    colour = "#2e7d32" if percent == 100 else "#8a6d00" if percent >= ALL_BUT_DONE else "#b23c17"
    label, value = f"{item.name}", f"{percent} %"
    left, right = cell_len(label) * 7 + 10, cell_len(value) * 7 + 10
    return _BADGE.format(
        width=left + right, left=left, inner=right - 3, label=escape(label), value=value, colour=colour,
        label_x=left // 2, value_x=left + right // 2,
    )  # fmt: skip
