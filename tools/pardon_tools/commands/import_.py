"""`pardon import`: compare a reference document with the catalogue."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from pardon.data import bundled_catalog, bundled_locales

from .options import CatalogOption, LocalesOption, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon import clerk errors.md", "pardon import authos reference.txt --write")


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

    if write:
        require_own(catalog, locales)
    folders = (catalog or bundled_catalog(), locales or bundled_locales())
    raise typer.Exit(importing.run(source, file, *folders, write, out=typer.echo, err=partial(typer.echo, err=True)))
