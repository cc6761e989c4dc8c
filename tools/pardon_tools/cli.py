"""The command line: arguments and help; the work is done by one module per subcommand."""

import sys
from collections.abc import Callable
from functools import partial
from importlib.metadata import version as installed_version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer

from pardon.data import is_installed
from pardon.errors import LoadError, printable
from pardon.storage import as_folder, is_remote

__all__ = ["app", "main"]

app = typer.Typer(
    name="pardon",
    help="Turns an error code into words that a person can read, in their language.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _local(place: str) -> Path:
    """What is edited, or shown with its lines, has to be on the disk."""
    if is_remote(place):
        _refuse(f"{place}: this command works on a local folder")
    return Path(place)


def _anywhere(place: str) -> Path:
    try:
        return as_folder(place)
    except ValueError as error:
        _refuse(str(error))


def _refuse(reason: str) -> NoReturn:
    typer.echo(reason, err=True)
    raise typer.Exit(2)


def _option(flag: str, parser: Callable[[str], Path], help: str) -> Any:
    metavar = "DIR" if parser is _local else "DIR|URL"
    return typer.Option(flag, metavar=metavar, envvar=f"PARDON_{flag[2:].upper()}", parser=parser, help=help)


_OWN_CATALOG = "Your own catalogue: <domain>/*.toml."
_OWN_LOCALES = "Your own locales: <tag>/<domain>/*.ftl."
CatalogOption = Annotated[Path | None, _option("--catalog", _local, _OWN_CATALOG)]
LocalesOption = Annotated[Path | None, _option("--locales", _local, _OWN_LOCALES)]
AnyCatalogOption = Annotated[Path | None, _option("--catalog", _anywhere, _OWN_CATALOG)]
AnyLocalesOption = Annotated[Path | None, _option("--locales", _anywhere, _OWN_LOCALES)]


def main() -> None:
    """Run the command. A broken catalogue, bad arguments or a file out of reach exit with 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what the terminal's encoding cannot say is escaped
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except LoadError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.findings)} fault(s): nothing was loaded.", file=sys.stderr)
        sys.exit(2)
    except ValueError as error:  # a setting
        if not str(error).startswith("PARDON_"):
            raise
        print(error, file=sys.stderr)
        sys.exit(2)
    except OSError as error:  # a folder that cannot be read, a file that cannot be written
        print(f"{printable(str(error.filename))}: {error.strerror}", file=sys.stderr)
        sys.exit(2)


def _require_own(*folders: Path | None) -> None:
    """Nobody should edit the texts of an installed package."""
    if None in folders and is_installed():
        typer.echo("the installed texts are not to be changed: give your own --catalog and --locales", err=True)
        raise typer.Exit(2)


def _require_host(name: str) -> str:
    """Refuse here what no resolver can look up (RFC 5891)."""
    try:
        name.encode("idna")
    except UnicodeError:
        raise typer.BadParameter("not a host's name") from None
    return name


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


@app.command(
    epilog="Examples:\n\n"
    "pardon serve\n\n"
    "pardon serve --port 9000 --workers 2\n\n"
    "pardon serve --catalog my/catalog --locales my/locales\n\n"
    "pardon serve --reload --catalog my/catalog --locales my/locales\n\n"
    "pardon serve --locales s3://my-bucket/locales\n\n"
    "pardon serve --pseudo"
)
def serve(
    host: Annotated[
        str, typer.Option(envvar="PARDON_HOST", callback=_require_host, help="Address to listen on.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="PARDON_PORT", min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
    workers: Annotated[int, typer.Option(envvar="PARDON_WORKERS", min=1, help="Processes that answer.")] = 1,
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
    pseudo: Annotated[bool, typer.Option("--pseudo", help="Add en-XA and ar-XB, for tests of layout.")] = False,
    reload: Annotated[
        bool, typer.Option("--reload", envvar="PARDON_RELOAD", help="Follow the files when they change.")
    ] = False,
) -> None:
    """Serve the messages over HTTP.

    SIGHUP reads the files anew, with --reload or without. Files with a fault are not used: /readyz tells which.
    """
    from .commands.serve import run

    run(host, port, workers, catalog, locales, pseudo=pseudo, reload=reload)


@app.command(
    epilog="Examples:\n\n"
    "pardon render user_locked --lang de --meta '{\"timeRemaining\": 300}'\n\n"
    'pardon render resource_not_found --meta \'{"clientID": "client_1"}\' --format json'
)
def render(
    code: Annotated[str, typer.Argument(metavar="CODE", help="What the API puts in its error body.")],
    lang: Annotated[str | None, typer.Option(help="A language tag, or an Accept-Language header.")] = None,
    meta: Annotated[str, typer.Option(metavar="JSON", help="The values that came with the error.")] = "{}",
    domain: Annotated[str | None, typer.Option(help="The catalogue's domain, e.g. clerk.")] = None,
    name: Annotated[str | None, typer.Option(help="The documented name, which decides between variants.")] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="Words, or all that is known.")] = "text",
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
) -> None:
    """Render one error."""
    from .commands.render import run

    raise typer.Exit(run(code, lang, meta, domain, name, format, catalog, locales))


@app.command(
    "import",
    epilog="Examples:\n\npardon import clerk errors.md\n\npardon import authos reference.txt --write",
)
def import_(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="clerk, clerk-2024-02 or authos.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The reference document.")],
    write: Annotated[bool, typer.Option("--write", help="Add what is new; nothing existing is touched.")] = False,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Show how a reference document and the catalogue differ, and add what is new.

    Exits with 0 where they agree, 1 where they differ, 2 where the document cannot be read.
    """
    from pardon.data import bundled_catalog, bundled_locales

    from .importer.importing import run

    if write:
        _require_own(catalog, locales)
    folders = (catalog or bundled_catalog(), locales or bundled_locales())
    raise typer.Exit(run(source, file, *folders, write, out=typer.echo, err=partial(typer.echo, err=True)))


@app.command(epilog="Examples:\n\npardon preview\n\npardon preview --catalog my/catalog --locales my/locales")
def preview(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")] = 8001,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Show the messages as people see them, on a local page that follows the .ftl files."""
    from .preview import run

    raise typer.Exit(run(port, catalog, locales))


TagArgument = Annotated[str, typer.Argument(metavar="LOCALE", help="A language tag: pl, pt-BR, zh-Hant.")]


@app.command(
    epilog="Examples:\n\n"
    "pardon check\n\n"
    "pardon check --locale pl --spelling\n\n"
    "pardon check --catalog my/catalog --locales my/locales --format github"
)
def check(
    format: Annotated[
        Literal["text", "json", "github"], typer.Option(help="For people, for programs, for a GitHub workflow.")
    ] = "text",
    locale: Annotated[list[str] | None, typer.Option(metavar="TAG", help="Only this locale; may be repeated.")] = None,
    spelling: Annotated[
        bool,
        typer.Option(
            "--spelling",
            help="Look words up in the system's hunspell dictionaries and in words.txt beside the locales; slow.",
        ),
    ] = False,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    r"""Find what is wrong in a catalogue, its English and every locale.

    Exits with 0 where there are no errors (warnings are allowed), 1 where there are, 2 for unusable arguments.
    Two rules need an extra (pip install 'pardon-errors\[check]') and are off without it: text in another language, and
    --spelling. docs/checks.md describes each rule.
    """
    from .check.run import run

    raise typer.Exit(run(catalog, locales, format, locale or (), spelling=spelling))


@app.command(epilog="Examples:\n\npardon sync pl\n\npardon sync pt-BR --catalog my/catalog --locales my/locales")
def sync(tag: TagArgument, catalog: CatalogOption = None, locales: LocalesOption = None) -> None:
    """Bring a locale into the shape of the English, or begin a new one; no translation is lost.

    Missing messages are added as comments, today's English stands over each message, stale translations are marked.
    """
    from .translate.sync import run

    _require_own(catalog, locales)
    raise typer.Exit(run(tag, catalog, locales))


@app.command(epilog="Examples:\n\npardon accept pl user_locked-UserLocked\n\npardon accept pl http/http_404")
def accept(
    tag: TagArgument,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Messages, with their domain where it is needed.")],
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Say that stale translations are right for today's English."""
    from .translate.sync import run_accept

    _require_own(catalog, locales)
    raise typer.Exit(run_accept(tag, ids, catalog, locales))


@app.command(
    epilog="Examples:\n\npardon status\n\npardon status --format markdown\n\npardon status --badges docs/badges"
)
def status(
    format: Annotated[
        Literal["text", "json", "markdown"], typer.Option(help="For people, programs or a page.")
    ] = "text",
    badges: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write an SVG badge for each locale into this folder.")
    ] = None,
    locale: Annotated[list[str] | None, typer.Option(metavar="TAG", help="Only this locale; may be repeated.")] = None,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Tell how many messages of each locale are translated, missing or stale."""
    from .translate.status import run

    raise typer.Exit(run(format, badges, catalog, locales, locale or ()))


@app.command(
    epilog="Examples:\n\n"
    "pardon missing http://localhost:8000\n\n"
    'pardon missing https://errors.example.com:9000/metrics --token "$TOKEN" --format markdown'
)
def missing(
    url: Annotated[str, typer.Argument(metavar="URL", help="A running service, its admin port, or its /metrics.")],
    token: Annotated[
        str | None, typer.Option(envvar="PARDON_ADMIN_TOKEN", show_envvar=True, help="What the service asks for.")
    ] = None,
    format: Annotated[
        Literal["text", "json", "markdown"], typer.Option(help="For people, programs or an issue.")
    ] = "text",
) -> None:
    """List what users of a running service miss: translations, languages, codes, values. The most frequent first.

    Exits with 0, or with 2 where the service's metrics cannot be had.
    """
    from .commands.missing import run

    raise typer.Exit(run(url, token, format))


@app.command(epilog="Examples:\n\npardon proof pl\n\npardon proof pl --domain clerk > pl.txt")
def proof(
    tag: TagArgument,
    domain: Annotated[list[str] | None, typer.Option(help="Only this domain; may be repeated.")] = None,
    catalog: CatalogOption = None,
    locales: LocalesOption = None,
) -> None:
    """Print every message as a person reads it, with several values and without the English, for a second reading."""
    from .translate.proof import run

    raise typer.Exit(run(tag, tuple(domain or ()), catalog, locales))
