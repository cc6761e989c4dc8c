"""The subcommands of `pardon`: one module each, with its arguments, its examples and its run."""

from importlib.metadata import version as installed_version
from typing import Annotated, Literal

import typer

from . import accept, check, codegen, import_, preview, proof, render, status, sync
from .options import AnyCatalogOption, AnyLocalesOption

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


def _require_host(name: str) -> str:
    """Refuse a name that no resolver can look up (RFC 5891)."""
    try:
        name.encode("idna")
    except UnicodeError:
        raise typer.BadParameter("not a host's name") from None
    return name


def _epilog(*examples: str) -> str:
    return "\n\n".join(("Examples:", *examples))


@app.command(
    epilog=_epilog(
        "pardon serve",
        "pardon serve --port 9000 --workers 2",
        "pardon serve --catalog my/catalog --locales my/locales",
        "pardon serve --reload --catalog my/catalog --locales my/locales",
        "pardon serve --locales s3://my-bucket/locales",
        "pardon serve --pseudo",
    )
)
def serve(
    host: Annotated[
        str, typer.Option(envvar="PARDON_HOST", callback=_require_host, help="Address to listen on.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="PARDON_PORT", min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
    workers: Annotated[int, typer.Option(envvar="PARDON_WORKERS", min=1, help="Number of processes.")] = 1,
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
    pseudo: Annotated[bool, typer.Option("--pseudo", help="Add en-XA and ar-XB, to test layouts.")] = False,
    reload: Annotated[
        bool, typer.Option("--reload", envvar="PARDON_RELOAD", help="Reload the files when they change.")
    ] = False,
    http: Annotated[
        Literal["h11", "httptools"],
        typer.Option(envvar="PARDON_HTTP", help="HTTP parser: httptools is faster, and ends a connection on Upgrade."),
    ] = "h11",
) -> None:
    """Serve the messages over HTTP.

    SIGHUP reloads the files, with or without --reload. If a file is invalid, the old catalogue stays in service.
    """
    from .serve import run

    run(
        host, port, workers, http,
        catalog=catalog, locales=locales, pseudo=pseudo or None, reload=reload or None,
    )  # fmt: skip


for _name, _module in {
    "render": render,
    "codegen": codegen,
    "import": import_,
    "preview": preview,
    "check": check,
    "sync": sync,
    "accept": accept,
    "status": status,
}.items():
    app.command(_name, epilog=_epilog(*_module.EXAMPLES))(_module.run)


@app.command(
    epilog=_epilog(
        "pardon missing http://localhost:8000",
        'pardon missing https://errors.example.com:9000/metrics --token "$TOKEN" --format markdown',
    )
)
def missing(
    url: Annotated[str, typer.Argument(metavar="URL", help="A running service, its admin port, or its /metrics.")],
    token: Annotated[
        str | None, typer.Option(envvar="PARDON_ADMIN_TOKEN", show_envvar=True, help="The service's admin token.")
    ] = None,
    format: Annotated[
        Literal["text", "json", "markdown"], typer.Option(help="For people, programs or an issue.")
    ] = "text",
) -> None:
    """List the translations, languages, codes and values that a service's users missed, most frequent first.

    Exits with 0, or with 2 if the service's metrics are not available.
    """
    from .missing import run

    raise typer.Exit(run(url, token, format))


app.command("proof", epilog=_epilog(*proof.EXAMPLES))(proof.run)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"pardon {installed_version('pardon-errors')}")
        raise typer.Exit


@app.callback()
def _pardon(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass
