"""`pardon preview`: the translators' page."""

from typing import Annotated

import typer

from .options import CatalogsOption, LocalesLayersOption, given_folders

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon preview",
    "pardon preview --catalog my/catalog --locales my/locales",
    "pardon preview --locales my/locales --locales my/overlays/acme",
)


def run(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")] = 8001,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Show the messages as people see them, on a local page that follows the .ftl files.

    With several --locales, the last folder is the one to edit, over the others.
    """
    from ..preview.server import serve  # the server's modules take half a second, and need the extra `translate`

    serve(port, given_folders(catalog, "--catalog"), given_folders(locales, "--locales"))
