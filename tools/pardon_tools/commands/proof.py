"""`pardon proof`: print every message of a locale without the English, for a second reading."""

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from pardon.catalog.entries import Entry
from pardon.errors import did_you_mean
from pardon.rendering import Message, Renderer

from ..errors import UnusableError
from ..translate.proof import proofs
from .options import CatalogsOption, LocalesLayersOption, TagArgument, given_folders

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon proof pl", "pardon proof pl --domain clerk > pl.txt")


def run(
    tag: TagArgument,
    domain: Annotated[list[str] | None, typer.Option(help="Only this domain; repeatable.")] = None,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Print every message as a person reads it, with several values and without the English, for a second reading."""
    renderer = Renderer.load(given_folders(catalog, "--catalog"), given_folders(locales, "--locales"))
    _require("locale", tag, renderer.locales)
    for name in domain or ():
        _require("domain", name, renderer.catalog.domains)
    console = Console(highlight=False, soft_wrap=True)
    for entry in renderer.catalog:
        if not domain or entry.domain in domain:
            _print(console, entry, list(proofs(renderer, entry, tag)))


def _require(kind: str, name: str, known: tuple[str, ...]) -> None:
    if name not in known:
        raise UnusableError(f"there is no {kind} {name!r}; there are {', '.join(known)}{did_you_mean(name, known)}")


def _print(console: Console, entry: Entry, found: list[tuple[str, Message]]) -> None:
    console.print(Text(f"{entry.domain}/{entry.section}  {entry.id}", style="dim"))
    for label, message in found:
        if label:
            console.print(Text(f"  {label}", style="dim"))
        console.print(Text(f"  {message.short_message}", style="bold"))
        for text in (message.long_message, message.resolution, message.help):
            if text:
                console.print(Text(f"    {text}"))
        for problem in message.problems:
            console.print(Text(f"    {problem.kind}: {problem.detail}", style="red"))
    console.print()
