"""`pardon export`: messages for other tools, scripts and language models."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from ..translate.exchange.messages import TERMS, State, select_units
from ..translate.project import read_project
from ..translate.sync import require_translation
from .options import CatalogsOption, LocalesLayersOption, TagArgument, given_folders, require_known

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon export es --missing --limit 50 > es.jsonl",
    "pardon export es --stale --domain clerk --format xliff --output es.xlf",
    "pardon export es --format po --output es.po",
)


def run(
    tag: TagArgument,
    format: Annotated[
        Literal["jsonl", "xliff", "po"], typer.Option(help="JSON Lines with everything, XLIFF 1.2, or gettext's PO.")
    ] = "jsonl",
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write into this file.")] = None,
    missing: Annotated[bool, typer.Option("--missing", help="Only what is not translated in full.")] = False,
    stale: Annotated[bool, typer.Option("--stale", help="Only translations of an older English.")] = False,
    domain: Annotated[list[str] | None, typer.Option(help="Only this domain, or terms; repeatable.")] = None,
    concept: Annotated[
        list[str] | None, typer.Option(help="Only messages with this concept of the glossary; repeatable.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many messages.")] = None,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Print the messages and terms of a locale with all that a translator has to know.

    With several --locales, those of the highest; an overlay's folder may be the highest.
    """
    from ..translate.exchange.formats import WRITERS  # needs the extra `translate`

    project = read_project(*given_folders(catalog, locales))
    require_translation(project, tag)
    locale = project.locale(tag)
    known = [TERMS, *dict.fromkeys(domain for domain, _ in project.english.units if domain)]
    require_known("domain", domain or (), known)
    require_known("concept", concept or (), list(locale.glossary.concepts))
    wanted: dict[State, bool] = {"missing": missing, "stale": stale}
    states = [state for state, is_wanted in wanted.items() if is_wanted]
    units = select_units(locale, states=states, domains=domain or (), concepts=concept or (), limit=limit)
    text = WRITERS[format](locale, units)
    if output:
        output.write_text(text, "utf-8", newline="\n")
        print(f"{tag}: {len(units)} message(s) in {output}", file=sys.stderr)
    else:
        print(text, end="")
