"""Arguments and options that several subcommands share."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from pardon.data import is_installed
from pardon.errors import did_you_mean
from pardon.storage import as_folder, is_remote

from ..errors import UnusableError

__all__ = [
    "AnyCatalogOption",
    "AnyLocalesOption",
    "CatalogOption",
    "CatalogsOption",
    "LocaleOption",
    "LocalesLayersOption",
    "LocalesOption",
    "OverlaysOption",
    "TagArgument",
    "given_folders",
    "require_known",
    "require_own",
]


def _local_folder(place: str) -> Path:
    if is_remote(place):
        raise UnusableError(f"{place}: this command works on a local folder")
    if place.startswith("["):  # a list in the environment
        raise UnusableError(f"{place}: this command works on one folder: give --catalog and --locales")
    return Path(place)


def _any_folder(place: str) -> Path:
    try:
        return as_folder(place)
    except ValueError as error:
        raise UnusableError(str(error)) from error


def _option(flag: str, help: str) -> Any:
    return typer.Option(flag, metavar="DIR", envvar=_variable(flag), parser=_local_folder, help=help)


def _repeatable(flag: str, parser: Callable[[str], Path], help: str) -> Any:
    """Declare an option for several folders; its variable is a path, or a JSON list, which typer cannot read."""
    metavar = "DIR" if parser is _local_folder else "DIR|URL"
    return typer.Option(
        flag, metavar=metavar, parser=parser, help=f"{help} Repeatable, lowest first. [env var: {_variable(flag)}]"
    )


def _variable(flag: str) -> str:
    return f"PARDON_{flag[2:].upper()}"


_OWN_CATALOG = "Your own catalogue: <domain>/*.toml."
_OWN_LOCALES = "Your own locales: <tag>/<domain>/*.ftl."
CatalogOption = Annotated[Path | None, _option("--catalog", _OWN_CATALOG)]
LocalesOption = Annotated[Path | None, _option("--locales", _OWN_LOCALES)]
CatalogsOption = Annotated[list[Path] | None, _repeatable("--catalog", _local_folder, _OWN_CATALOG)]
LocalesLayersOption = Annotated[list[Path] | None, _repeatable("--locales", _local_folder, _OWN_LOCALES)]
AnyCatalogOption = Annotated[list[Path] | None, _repeatable("--catalog", _any_folder, _OWN_CATALOG)]
AnyLocalesOption = Annotated[list[Path] | None, _repeatable("--locales", _any_folder, _OWN_LOCALES)]
OverlaysOption = Annotated[Path | None, _option("--overlays", "Overlays: <name>/<tag>/<domain>/*.ftl.")]
TagArgument = Annotated[str, typer.Argument(metavar="LOCALE", help="A language tag: pl, pt-BR, zh-Hant.")]
LocaleOption = Annotated[list[str] | None, typer.Option(metavar="TAG", help="Only this locale; repeatable.")]


def given_folders(catalog: list[Path] | None, locales: list[Path] | None) -> tuple[list[Path], list[Path]]:
    """Return the folders of --catalog and of --locales, or those of its variable where an option is not given."""
    return _given_or_set(catalog, "--catalog"), _given_or_set(locales, "--locales")


def _given_or_set(given: list[Path] | None, flag: str) -> list[Path]:
    if given:
        return given
    text = os.environ.get(_variable(flag), "").strip()
    try:
        places = json.loads(text) if text.startswith("[") else [text] if text else []
    except ValueError as error:
        raise UnusableError(f"{_variable(flag)}: has to be a path or a JSON list of paths") from error
    return [_local_folder(str(place)) for place in places]


def require_known(kind: str, names: Iterable[str], known: Sequence[str]) -> None:
    """Refuse a name that is not among those known."""
    for name in names:
        if name not in known:
            raise UnusableError(f"there is no {kind} {name!r}; there are {', '.join(known)}{did_you_mean(name, known)}")


def require_own(*folders: Path | list[Path] | None) -> None:
    """Refuse to edit the texts of an installed package."""
    if not all(folders) and is_installed():
        raise UnusableError("the installed texts are read-only: give your own --catalog and --locales")
