"""`pardon proof`: every message of a locale as a person reads it, without the English, for a second reading."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from pardon.catalog.entries import Argument, ArgumentType, Entry
from pardon.fluent.bundles import Facet
from pardon.rendering import Message, Renderer

__all__ = ["proofs", "run"]

# What makes a sentence change: counts of every plural category, fields of every gender and number, an unknown one.
SAMPLES: dict[ArgumentType, tuple[Any, ...]] = {
    "integer": (0, 1, 2, 3, 5, 11, 21, 100),
    "number": (0, 1, 1.5, 2, 5),
    "duration": (1, 120, 300, 5_400),
    "list": (["a"], ["a", "b"], ["a", "b", "c"]),
    "identifier": ("phone_number", "username", "password", "email_addresses", "external_account", "custom_field"),
}

Meta = dict[str, Any]


def run(tag: str, domains: tuple[str, ...], catalog: Path | None, locales: Path | None) -> int:
    """Print the messages; return the exit code: 0, or 2 for a locale or a domain that is not there.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    renderer = Renderer.load(catalog, locales)
    unknown = [d for d in domains if d not in renderer.catalog.domains]
    if tag not in renderer.locales or unknown:
        there = renderer.catalog.domains if unknown else renderer.locales
        print(f"{', '.join(unknown) or tag!r} is not there; there are {', '.join(there)}", file=sys.stderr)
        return 2
    console = Console(highlight=False, soft_wrap=True)
    for entry in renderer.catalog:
        if not domains or entry.domain in domains:
            _print(console, entry, list(proofs(renderer, entry, tag)))
    return 0


def proofs(renderer: Renderer, entry: Entry, tag: str) -> Iterator[tuple[str, Message]]:
    """Yield an entry's message with its example, and each further text that other values make of it."""
    seen = set()
    for label, meta in _metas(renderer, entry, tag):
        message = renderer.render(entry.id, [tag], meta, domain=entry.domain, name=entry.name)
        texts = (message.short_message, message.long_message, message.resolution, message.help)
        if texts not in seen:
            seen.add(texts)
            yield label, message


def _metas(renderer: Renderer, entry: Entry, tag: str) -> Iterator[tuple[str, Meta]]:
    example = entry.example_meta()
    yield "", example
    for argument in _used(entry, _facets(renderer, entry, tag)):
        path = argument.paths[0]
        if argument.of != "identifier":
            yield from ((f"{argument.name} = {v}", {**example, path: v}) for v in SAMPLES.get(argument.type, ()))
        if not argument.required:
            yield f"no {argument.name}", {key: v for key, v in example.items() if key not in argument.paths}


def _facets(renderer: Renderer, entry: Entry, tag: str) -> Mapping[str, Facet]:
    bundle = renderer.bundle(tag, entry.domain)
    return bundle.facets(entry.domain, entry.id) if bundle else {}


def _used(entry: Entry, facets: Mapping[str, Facet]) -> list[Argument]:
    used = {name for facet in facets.values() for name in facet.variables}
    return [argument for argument in entry.arguments if argument.name in used]


def _print(console: Console, entry: Entry, found: list[tuple[str, Message]]) -> None:
    console.print(Text(f"{entry.domain}/{entry.section}  {entry.id}", style="dim"))
    for label, message in found:
        if label:
            console.print(Text(f"  {label}", style="dim"))
        console.print(Text(f"  {message.short_message}", style="bold"))
        for text in (message.long_message, message.resolution, message.help):
            if text:
                console.print(Text(f"    {text}"))
        for problem in message.problems:
            console.print(Text(f"    {problem.kind}: {problem.detail}", style="red"))
    console.print()
