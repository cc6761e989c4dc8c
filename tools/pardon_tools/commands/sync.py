"""`pardon sync`: create or update the files of a locale."""

from typing import Annotated

import typer

from pardon.storage import overlay_folders

from ..translate.project import read_project
from ..translate.sync import sync, write_files
from .options import CatalogsOption, LocalesLayersOption, OverlaysOption, TagArgument, given_folders, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon sync pl",
    "pardon sync pl --no-stubs",
    "pardon sync pt-BR --catalog my/catalog --locales my/locales",
)


def run(
    tag: TagArgument,
    stubs: Annotated[
        bool,
        typer.Option("--stubs/--no-stubs", help="Add what is missing as empty texts, or remove those."),
    ] = True,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
    overlays: OverlaysOption = None,
) -> None:
    """Bring the files of a locale into the shape of the English, or create them; no translation is lost.

    Missing messages are added as stubs, and state.toml records which English each translation was made from.
    With several --locales, the highest is written, and each overlay that has the locale.
    """
    catalogs, layers = given_folders(catalog, locales)
    require_own(layers)
    project = read_project(catalogs, layers)
    tenants = [folder for folder in overlay_folders(overlays).values() if (folder / tag).is_dir()]
    for layer in (project, *map(project.overlay, tenants)):
        changes, counts = sync(layer, tag, stubs=stubs)
        write_files(changes)
        done = ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing to do"
        print(f"{tag}: {done}; {len(changes)} file(s) written below {layer.folder / tag}")
