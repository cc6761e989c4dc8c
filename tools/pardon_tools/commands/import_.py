"""`pardon import`: compare a reference document with the catalogue."""

from pathlib import Path
from typing import Annotated

import typer

from pardon.data import bundled_catalog, bundled_locales

from ..errors import UnusableError
from .options import CatalogOption, LocalesOption, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon import clerk errors.md", "pardon import authos reference.txt --write")

REVIEW = (
    "Now describe the new entries (audience, description, retryable), give their arguments types and examples, "
    "and write the texts that the reference lacks."
)


def run(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="clerk, clerk-2024-02 or authos.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The reference document.")],
    write: Annotated[bool, typer.Option("--write", help="Add new entries; existing ones are never changed.")] = False,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Show the differences between a reference document and the catalogue, and add new entries.

    Exits with 0 if they agree, 1 if they differ, 2 if the document cannot be read.
    """
    from ..importer import importing  # needs the extra `translate`
    from ..importer.references import read

    if write:
        require_own(catalog, locales)
    folders = (catalog or bundled_catalog(), locales or bundled_locales())
    try:
        entries = read(source, file)
        drifts = importing.drift(entries, *folders)
        for found in drifts:
            print(found)
        written = importing.write(drifts, *folders) if write else []
    except OSError as error:
        raise UnusableError(str(error)) from error
    for path in written:
        print(f"wrote    {path}")
    if written:
        print(REVIEW)
    if not drifts:
        print(f"no drift: {len(entries)} entries")
    raise typer.Exit(any(not write or found.kind != "added" for found in drifts))
