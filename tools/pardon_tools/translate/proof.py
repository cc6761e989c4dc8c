"""Proofs of a message: rendered with its example, and with each value that changes a sentence."""

from collections.abc import Iterator, Mapping
from typing import Any

from pardon.catalog.entries import Argument, ArgumentType, Entry
from pardon.fluent.bundles import Facet
from pardon.rendering import Message, Renderer

__all__ = ["proofs"]

# Values that change a sentence: counts of every plural category, fields of every gender and number, an unknown field.
SAMPLES: dict[ArgumentType, tuple[Any, ...]] = {
    "integer": (0, 1, 2, 3, 5, 11, 21, 100),
    "number": (0, 1, 1.5, 2, 5),
    "duration": (1, 120, 300, 5_400),
    "list": (["a"], ["a", "b"], ["a", "b", "c"]),
    "identifier": ("phone_number", "username", "password", "email_addresses", "external_account", "custom_field"),
}

Meta = dict[str, Any]


def proofs(renderer: Renderer, entry: Entry, tag: str) -> Iterator[tuple[str, Message]]:
    """Yield an entry's message with its example values, then each different text that other values give."""
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
