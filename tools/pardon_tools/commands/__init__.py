"""The subcommands of `pardon`: one module each, with its arguments, its examples and its run."""

import os
from importlib.metadata import version as installed_version
from typing import Annotated

import typer

from ..imports import VARIABLE, import_modules
from . import accept, apply, check, codegen, export, import_, init, missing, preview, proof, render, serve, status, sync

__all__ = ["app"]

app = typer.Typer(
    name="pardon",
    help="Render error codes as localized messages.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


for _name, _module in {
    "init": init,
    "serve": serve,
    "render": render,
    "codegen": codegen,
    "import": import_,
    "preview": preview,
    "check": check,
    "sync": sync,
    "accept": accept,
    "export": export,
    "apply": apply,
    "status": status,
    "missing": missing,
    "proof": proof,
}.items():
    app.command(_name, epilog="\n\n".join(("Examples:", *_module.EXAMPLES)))(_module.run)


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
