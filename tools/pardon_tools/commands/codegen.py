"""`pardon codegen`: the errors of a catalogue as types of a programming language."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from pardon.catalog.entries import SUPPORT_DOMAINS, Entry
from pardon.errors import did_you_mean
from pardon.rendering import Renderer

from ..codegen.json_schema import generate_json_schema
from ..codegen.naming import NamedEntry, class_names
from ..codegen.python import generate_python
from ..codegen.typescript import generate_typescript
from ..errors import UnusableError
from .options import AnyCatalogOption, AnyLocalesOption

__all__ = ["EXAMPLES", "LANGUAGES", "entries_of", "run"]

EXAMPLES = (
    "pardon codegen python --domain clerk --output clerk_errors.py",
    "pardon codegen typescript --catalog my/catalog --locales my/locales --output errors.ts --check",
)

LANGUAGES: Mapping[str, Callable[[Sequence[NamedEntry]], str]] = {
    "python": generate_python,
    "typescript": generate_typescript,
    "json-schema": generate_json_schema,
}


def run(
    language: Annotated[Literal["python", "typescript", "json-schema"], typer.Argument(help="What to generate.")],
    domain: Annotated[str | None, typer.Option(help="The catalogue's domain; default: all that are public.")] = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a file; default: standard output.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Compare with the file instead of writing it.")] = False,
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
) -> None:
    """Generate types for the errors of a catalogue.

    Exits with 0, 1 if --check finds the file out of date, or 2 for unusable arguments.
    """
    from pardon.http.settings import load_renderer, read_settings  # needs the extra `service`

    renderer = load_renderer(read_settings(catalog=catalog, locales=locales))
    entries = entries_of(renderer, domain)
    names = class_names(entries)
    errors = [NamedEntry(e, name, _summary(renderer, e)) for e, name in zip(entries, names, strict=True)]
    text = LANGUAGES[language](errors)
    if output is None and check:
        raise UnusableError("--check needs --output, the file to compare")
    if output is None:
        sys.stdout.write(text)
    elif not check:
        output.write_text(text, "utf-8")
    elif not output.exists() or output.read_text("utf-8") != text:
        print(f"{output}: out of date; run the command without --check", file=sys.stderr)
        raise typer.Exit(1)


def entries_of(renderer: Renderer, domain: str | None) -> list[Entry]:
    """Return the entries of a domain; None returns those of all domains but the service's own.

    Raises:
        UnusableError: there is no such domain.
    """
    domains = [name for name in renderer.catalog.domains if name not in SUPPORT_DOMAINS] if domain is None else [domain]
    entries = [entry for name in domains for entry in renderer.catalog.entries(name)]
    if not entries:
        hint = did_you_mean(domain or "", renderer.catalog.domains)
        raise UnusableError(f"there is no domain {domain!r}; there are {', '.join(renderer.catalog.domains)}{hint}")
    return entries


def _summary(renderer: Renderer, entry: Entry) -> str:
    """Return the status and the English heading, safe inside a docstring."""
    message = renderer.render(entry.code, "en", entry.example_meta(), domain=entry.domain, name=entry.name)
    return f"{entry.status}: {message.short_message}".replace("\\", "/").replace('"', "'")
