"""`pardon codegen`: the errors of a catalogue as types of a programming language."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from pardon.catalog.entries import Entry
from pardon.rendering import Renderer

from ..codegen.json_schema import generate_json_schema
from ..codegen.python import generate_python
from ..codegen.typescript import generate_typescript

__all__ = ["LANGUAGES", "run"]

Generate = Callable[[Iterable[Entry], Mapping[str, str]], str]

LANGUAGES: Mapping[str, Generate] = {
    "python": generate_python,
    "typescript": generate_typescript,
    "json-schema": generate_json_schema,
}


def run(
    language: str, catalog: Path | None, locales: Path | None, domain: str | None, output: Path | None, *, check: bool
) -> int:
    """Print the types, or write them to a file.

    Args:
        language: one of `LANGUAGES`.
        catalog, locales: your own folders; default: the bundled ones.
        domain: the catalogue's domain; default: every domain but those of the service itself.
        output: the file to write; default: standard output.
        check: compare with the file instead of writing it.

    Returns:
        The exit code: 0; 1 if `check` finds the file out of date; 2 for an unknown domain.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    renderer = Renderer.load(catalog, locales)
    domains = [domain] if domain else _public_domains(renderer)
    entries = [entry for name in domains for entry in renderer.catalog.entries(name)]
    if not entries:
        print(f"no domain {domain!r}; there are {', '.join(renderer.catalog.domains)}", file=sys.stderr)
        return 2
    text = LANGUAGES[language](entries, {entry.id: _summary(renderer, entry) for entry in entries})
    if output is None:
        sys.stdout.write(text)
        return 0
    if check:
        return _compare(output, text)
    output.write_text(text, "utf-8")
    return 0


def _public_domains(renderer: Renderer) -> list[str]:
    internal = {"http", "pardon", "pydantic"}
    return [name for name in renderer.catalog.domains if name not in internal]


def _summary(renderer: Renderer, entry: Entry) -> str:
    """Return the status and the English heading, safe inside a docstring."""
    message = renderer.render(entry.code, "en", entry.example_meta(), domain=entry.domain, name=entry.name)
    return f"{entry.status}: {message.short_message}".replace("\\", "/").replace('"', "'")


def _compare(output: Path, text: str) -> int:
    written = output.read_text("utf-8") if output.exists() else ""
    if written == text:
        return 0
    print(f"{output}: out of date; run the command without --check", file=sys.stderr)
    return 1
