"""Arguments and options that several subcommands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from pardon.data import is_installed
from pardon.storage import as_folder, is_remote

from ..errors import UnusableError

__all__ = [
    "AnyCatalogOption",
    "AnyLocalesOption",
    "CatalogOption",
    "LocaleOption",
    "LocalesOption",
    "TagArgument",
    "require_own",
]


def _local_folder(place: str) -> Path:
    if is_remote(place):
        raise UnusableError(f"{place}: this command works on a local folder")
    return Path(place)


def _any_folder(place: str) -> Path:
    try:
        return as_folder(place)
    except ValueError as error:
        raise UnusableError(str(error)) from error


def _option(flag: str, parser: Callable[[str], Path], help: str) -> Any:
    metavar = "DIR" if parser is _local_folder else "DIR|URL"
    return typer.Option(flag, metavar=metavar, envvar=f"PARDON_{flag[2:].upper()}", parser=parser, help=help)


_OWN_CATALOG = "Your own catalogue: <domain>/*.toml."
_OWN_LOCALES = "Your own locales: <tag>/<domain>/*.ftl."
CatalogOption = Annotated[Path | None, _option("--catalog", _local_folder, _OWN_CATALOG)]
LocalesOption = Annotated[Path | None, _option("--locales", _local_folder, _OWN_LOCALES)]
AnyCatalogOption = Annotated[Path | None, _option("--catalog", _any_folder, _OWN_CATALOG)]
AnyLocalesOption = Annotated[Path | None, _option("--locales", _any_folder, _OWN_LOCALES)]
TagArgument = Annotated[str, typer.Argument(metavar="LOCALE", help="A language tag: pl, pt-BR, zh-Hant.")]
LocaleOption = Annotated[list[str] | None, typer.Option(metavar="TAG", help="Only this locale; repeatable.")]


def require_own(*folders: Path | None) -> None:
    """Refuse to edit the texts of an installed package."""
    if None in folders and is_installed():
        raise UnusableError("the installed texts are read-only: give your own --catalog and --locales")
