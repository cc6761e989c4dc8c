"""`pardon apply`: the texts of an exchange file, checked and written into the files of a locale."""

import os
import sys
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Annotated, Literal

import typer

from ..check.findings import FORMATS
from ..errors import UnusableError
from ..translate.exchange.applying import apply
from ..translate.project import Locale, read_project
from ..translate.sync import require_translation, write_files
from .options import CatalogsOption, LocalesLayersOption, TagArgument, given_folders, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon apply es es.jsonl --dry-run", "pardon apply es es.xlf", "pardon apply es es.po --format json")


def run(
    tag: TagArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="A .jsonl, .xlf or .po.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what would be written, and write nothing.")] = False,
    format: Annotated[
        Literal["text", "json", "github"],
        typer.Option(help="Findings for people, for programs, for a GitHub workflow."),
    ] = "text",
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Write the texts of an exported file, or of JSON lines with an id and texts alone, into a locale's files.

    Each text is checked as `pardon check` does. One with an error is refused, and so is one that has changed in the
    files since the export; the others are written. Empty and absent texts change nothing.
    Exits with 0, with 1 if a text was refused, 2 for an unusable file.
    """
    from ..translate.exchange.formats import READERS  # needs the extra `translate`

    catalogs, layers = given_folders(catalog, locales)
    require_own(layers)
    project = read_project(catalogs, layers)
    require_translation(project, tag)
    locale = project.locale(tag)
    reader = READERS.get(file.suffix)
    if reader is None:
        raise UnusableError(f"{file}: the name has to end in {', '.join(READERS)}")
    result = apply(locale, reader(file, file.read_bytes(), locale))
    if dry_run and format == "text":
        _print_changes(locale, result.files)
    if not dry_run:
        write_files(result.files)
    if result.findings or format != "text":
        FORMATS[format](result.findings)
    counts = ", ".join(f"{count} {what}" for what, count in result.counts.items() if count) or "nothing to do"
    place = "would be written" if dry_run else "written"
    print(f"{tag}: {counts}; {len(result.files)} file(s) {place}", file=sys.stderr if format != "text" else sys.stdout)
    raise typer.Exit(any(finding.severity == "error" for finding in result.findings))


def _print_changes(locale: Locale, files: Mapping[Path, str]) -> None:
    """Print the changes of the messages' files as a diff."""
    before = {source.path: source.text for _, source in locale.sources()}
    for path, text in files.items():
        if path.suffix == ".ftl":
            name = os.path.relpath(path)
            lines = (before.get(path, "").splitlines(keepends=True), text.splitlines(keepends=True))
            print("".join(unified_diff(*lines, name, name, n=1)), end="")
