"""`pardon proof`: print every message of a locale without the English, and compare what a second reader read."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.text import Text

from pardon.rendering import Renderer

from ..translate.exchange.proposals import decoded
from ..translate.proof import Proof, proofs, term_proofs, texts_of
from ..translate.readings import Disagreement, Reading, disagreements, read_readings
from .options import CatalogsOption, LocalesLayersOption, TagArgument, given_folders, require_known

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon proof pl",
    "pardon proof pl --domain clerk --format jsonl > pl.jsonl",
    "pardon proof pl --terms",
    "pardon proof pl --compare readings.jsonl",
)


def run(
    tag: TagArgument,
    domain: Annotated[list[str] | None, typer.Option(help="Only this domain; repeatable.")] = None,
    terms: Annotated[bool, typer.Option("--terms", help="The names of form fields, each in every frame.")] = False,
    format: Annotated[Literal["text", "jsonl"], typer.Option(help="For people, or a text a line.")] = "text",
    compare: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Readings, a line of JSON each with id, back, natural and next."),
    ] = None,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Print every message as a person reads it, with several values and without the English, for a second reading.

    With --compare, print the readings that disagree with the English, beside it. Exits with 1 if a reading cannot be
    used.
    """
    renderer = Renderer.load(*given_folders(catalog, locales))
    require_known("locale", [tag], renderer.locales)
    require_known("domain", domain or (), renderer.catalog.domains)
    console = Console(highlight=False, soft_wrap=True)
    if compare:
        _compare(console, renderer, tag, compare, format)
        return
    for title, found in _groups(renderer, tag, domain, terms=terms):
        if format == "jsonl":
            for proof in found:
                print(json.dumps(_row(proof), ensure_ascii=False))
        else:
            _print(console, title, found)


def _groups(
    renderer: Renderer, tag: str, domains: list[str] | None, *, terms: bool
) -> Iterator[tuple[str, list[Proof]]]:
    if terms:
        yield from term_proofs(renderer, tag)
        return
    for entry in renderer.catalog:
        if not domains or entry.domain in domains:
            yield f"{entry.domain}/{entry.section}  {entry.id}", list(proofs(renderer, entry, tag))


def _row(proof: Proof) -> dict[str, str]:
    return {"id": proof.id, "audience": proof.entry.audience, **texts_of(proof.message)}


def _print(console: Console, title: str, found: Iterable[Proof]) -> None:
    console.print(Text(title, style="dim"))
    for proof in found:
        if proof.label:
            console.print(Text(f"  {proof.label}", style="dim"))
        for facet, text in texts_of(proof.message).items():
            console.print(Text(f"  {text}", style="bold") if facet == "short" else Text(f"    {text}"))
        for problem in proof.message.problems:
            console.print(Text(f"    {problem.kind}: {problem.detail}", style="red"))
    console.print()


def _compare(console: Console, renderer: Renderer, tag: str, file: Path, format: str) -> None:
    read = list(read_readings(decoded(file, file.read_bytes())))
    readings = {reading.id: reading for reading in read if isinstance(reading, Reading)}
    compared = list(disagreements(renderer, tag, readings))
    faults = [f"{file}: {fault}" for fault in (*read, *compared) if isinstance(fault, str)]
    found = [item for item in compared if isinstance(item, Disagreement)]
    for disagreement in found:
        if format == "jsonl":
            print(json.dumps(disagreement.as_json(), ensure_ascii=False))
        else:
            _print_disagreement(console, disagreement)
    for fault in faults:
        Console(stderr=True, highlight=False, soft_wrap=True).print(fault, markup=False)
    if format == "text":
        console.print(f"{len(found)} of {len(readings)} readings disagree with the English.")
    if faults:
        raise typer.Exit(1)


def _print_disagreement(console: Console, disagreement: Disagreement) -> None:
    reading = disagreement.reading
    console.print(Text(reading.id, style="dim"), Text("; ".join(disagreement.reasons), style="yellow"))
    rows = {
        "English": " ⁄ ".join(disagreement.english.values()),
        "text": " ⁄ ".join(disagreement.texts.values()),
        "read as": reading.back,
        "next": reading.next,
    }
    for name, text in rows.items():
        if text:
            console.print(Text(f"  {name + ':':<9}", style="dim") + Text(text))
    console.print()
