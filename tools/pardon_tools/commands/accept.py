"""`pardon accept`: confirm stale translations."""

import sys
from typing import Annotated

import typer

from ..translate.project import read_project
from ..translate.sync import accept, find_units, write_files
from .options import CatalogOption, LocalesOption, TagArgument, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon accept pl user_locked-UserLocked", "pardon accept pl http/http_404")


def run(
    tag: TagArgument,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Messages, with their domain if it is ambiguous.")],
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Confirm that stale translations are right for the current English.

    Exits with 1 if a message is not stale, 2 if there is no such message.
    """
    require_own(locales)
    locale = read_project(catalog, locales, (tag,)).locale(tag)
    units = [unit for id in ids for unit in find_units(locale, id)]
    current = [unit for unit in units if not unit.is_stale]
    for unit in current:
        print(f"{tag}: {unit.id} is not stale", file=sys.stderr)
    write_files(accept(unit for unit in units if unit.is_stale))
    raise typer.Exit(bool(current))
