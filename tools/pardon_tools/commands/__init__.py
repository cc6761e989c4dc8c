"""The subcommands of `pardon`: one module each, with its arguments, its examples and its run."""

import os
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.metadata import version as installed_version
from keyword import iskeyword
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from ..imports import VARIABLE, import_modules

__all__ = ["app"]

COMMANDS = (
    "init", "serve", "render", "codegen", "import", "preview", "check",
    "sync", "accept", "export", "apply", "status", "missing", "proof",
)  # fmt: skip


class _Subcommands(Mapping[str, Any]):
    """Imports the module of a subcommand on first use: all of them together take as long as the service's own."""

    def __getitem__(self, name: str) -> Any:
        if name not in COMMANDS:
            raise KeyError(name)
        module = import_module(f".{name}_" if iskeyword(name) else f".{name}", __name__)
        single = typer.Typer(rich_markup_mode="rich", pretty_exceptions_enable=False, add_completion=False)
        single.command(name, epilog="\n\n".join(("Examples:", *module.EXAMPLES)))(module.run)
        return get_command(single)

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class _Group(TyperGroup):
    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "commands": _Subcommands()})


app = typer.Typer(
    name="pardon",
    cls=_Group,
    help="Render error codes as localized messages.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"pardon {installed_version('pardon-errors')}")
        raise typer.Exit


@app.callback()
def _pardon(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
    modules: Annotated[
        list[str] | None,
        typer.Option("--import", metavar="MODULE", envvar=VARIABLE, help="Import a module that registers types first."),
    ] = None,
) -> None:
    if modules:
        os.environ[VARIABLE] = " ".join(modules)
        import_modules()
