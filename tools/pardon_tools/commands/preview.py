"""`pardon preview`: the translators' page."""

import re
from typing import Annotated

import typer

from .options import CatalogsOption, LocalesLayersOption, given_folders

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon preview",
    "pardon preview --catalog my/catalog --locales my/locales",
    "pardon preview --locales my/locales --locales my/overlays/acme",
    "pardon preview --editor 'idea://open?file={path}&line={line}'",
)

VSCODE = "vscode://file{path}:{line}:{column}"
_ADDRESS = re.compile(r"(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:.*\{path\}.*", re.IGNORECASE)


def _require_address(address: str) -> str:
    if address and not _ADDRESS.fullmatch(address):
        raise typer.BadParameter("give an address with {path}, and with {line} and {column} if the editor takes them")
    return address


def run(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")] = 8001,
    editor: Annotated[
        str,
        typer.Option(
            envvar="EDITOR_URL",
            callback=_require_address,
            help="Address that opens your editor; '' for none.",
        ),
    ] = VSCODE,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
) -> None:
    """Show and edit the messages as people see them, on a local page that follows the .ftl files.

    With several --locales, the last folder is the one to edit, over the others.
    """
    from ..preview.server import serve  # the server's modules take half a second, and need the extra `translate`

    serve(port, *given_folders(catalog, locales), editor)
