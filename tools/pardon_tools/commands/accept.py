"""`pardon accept`: confirm stale and reviewed translations."""

import sys
from collections.abc import Iterable, Sequence
from typing import Annotated

import typer

from pardon.errors import did_you_mean
from pardon.storage import overlay_folders

from ..errors import UnusableError
from ..translate.project import Locale, Unit, read_project
from ..translate.sync import accept, find_units, write_files
from .options import CatalogsOption, LocalesLayersOption, OverlaysOption, TagArgument, given_folders, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon accept pl user_locked-UserLocked",
    "pardon accept pl http/http_404 --reviewed",
    "pardon accept pl --all",
    "pardon accept pl --reviewed",
)


def run(
    tag: TagArgument,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]...", help="Messages, with their domain if it is ambiguous.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All stale translations.")] = False,
    reviewed: Annotated[
        bool,
        typer.Option("--reviewed", help="A second person has read them; without ID, all that are not stale."),
    ] = False,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
    overlays: OverlaysOption = None,
) -> None:
    """Confirm that stale translations are right for the current English, or that translations were reviewed.

    Exits with 1 if a message is not stale and --reviewed is not given, 2 if there is no such message.
    """
    if bool(ids) == every and not (reviewed and not every):
        raise UnusableError("name messages, or give --all or --reviewed")
    catalogs, layers = given_folders(catalog, locales)
    require_own(layers)
    tenants = [folder for folder in overlay_folders(overlays).values() if (folder / tag).is_dir()]
    project = read_project(catalogs, layers, (tag,), tenants)
    found = [project.locale(tag), *(project.overlay(folder).locale(tag) for folder in tenants)]
    units = _named(found, ids) if ids else [unit for locale in found for unit in locale.units.values() if unit.english]
    current = [unit for unit in units if not unit.stale_facets]
    stale = [unit for unit in units if unit.stale_facets]
    confirmed = stale if not reviewed else units if ids or every else current
    for locale in found:
        own = [unit for unit in confirmed if unit.locale is locale]
        write_files(accept(locale, own, is_reviewed=reviewed))
    if ids and current and not reviewed:
        for unit in current:
            print(f"{tag}: {unit.id} is not stale", file=sys.stderr)
        raise typer.Exit(1)
    print(f"{tag}: {len(confirmed)} {'reviewed' if reviewed else 'accepted'}")


def _named(locales: Sequence[Locale], ids: Iterable[str]) -> list[Unit]:
    """Return the messages with these ids, each once, from every layer that has them.

    Raises:
        UnusableError: no layer has one, or it is in several domains.
    """
    found = []
    for id in ids:
        there = [unit for locale in locales for unit in find_units(locale, id)]
        if not there:
            known = [name for locale in locales for unit in locale.units.values() for name in (unit.id, unit.key)]
            raise UnusableError(f"{locales[0].tag} has no message {id}{did_you_mean(id, known)}")
        found += there
    return list(dict.fromkeys(found))
