"""`pardon status`: print the state of the translations, and write badges."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pardon.storage import overlay_folders

from ..translate.project import read_project
from ..translate.status import Count, Status, badge, status
from .options import CatalogsOption, LocaleOption, LocalesLayersOption, OverlaysOption, given_folders

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon status", "pardon status --format markdown", "pardon status --badges docs/badges")

HALF_DONE = 50  # per cent


def run(
    format: Annotated[
        Literal["text", "json", "markdown"], typer.Option(help="For people, programs or a page.")
    ] = "text",
    badges: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write an SVG badge for each locale into this folder.")
    ] = None,
    locale: LocaleOption = None,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
    overlays: OverlaysOption = None,
) -> None:
    """Count how many messages of each locale are translated, missing, stale or unreviewed."""
    project = read_project(*given_folders(catalog, locales), locale or ())
    found = status(project)
    for name, folder in overlay_folders(overlays).items():
        found += status(project.overlay(folder), name)
    FORMATS[format](found)
    if badges:
        badges.mkdir(parents=True, exist_ok=True)
        for item in found:
            (badges / f"{_place(item)}.svg".replace("/", "-")).write_text(badge(item), "utf-8")


_COLUMNS = ("total", "translated", "missing", "stale", "unreviewed", "waived")


def _rows(found: Iterable[Status]) -> Iterable[tuple[str, str, Count]]:
    for item in found:
        yield _place(item), "", item.whole
        yield from ((_place(item), domain, count) for domain, count in item.domains.items())


def _place(item: Status) -> str:
    return f"{item.overlay}/{item.locale}" if item.overlay else item.locale


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
