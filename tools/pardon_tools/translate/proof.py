"""Proofs: messages rendered with the values that change a sentence, and the names of form fields in every frame."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from pardon.catalog.entries import Argument, ArgumentType, Entry
from pardon.fluent.bundles import LocaleBundle
from pardon.rendering import Message, Renderer

from .variants import facet_patterns

__all__ = ["Proof", "Texts", "proofs", "term_proofs", "texts_of"]

# Values that change a sentence: counts of every plural category, fields of every gender and number, an unknown field.
SAMPLES: dict[ArgumentType, tuple[Any, ...]] = {
    "integer": (0, 1, 2, 3, 5, 11, 21, 22, 100),
    "number": (0, 1, 1.5, 2, 5),
    "duration": (1, 45, 61, 120, 300, 5_400, 90_061),
    "list": (["a"], ["a", "b"], ["a", "b", "c"]),
    "identifier": ("phone_number", "username", "password", "email_addresses", "external_account", "custom_field"),
}
UNKNOWN_FIELD = "custom_field"

Meta = dict[str, Any]
Texts = dict[str, str]  # by facet


class Proof(NamedTuple):
    """A rendered message.

    Attributes:
        id: `clerk/user_locked-UserLocked` for the example values, with `#timeRemaining=1` after it for others.
        entry: the entry.
        label: the value that differs from the example; empty for the example itself.
        meta: all values.
        message: the message.
    """

    id: str
    entry: Entry
    label: str
    meta: Meta
    message: Message


def texts_of(message: Message) -> Texts:
    """Return the texts of a message that it has, by facet."""
    texts = {"short": message.short_message, "long": message.long_message}
    texts |= {"resolution": message.resolution, "help": message.help}
    return {facet: text for facet, text in texts.items() if text}


def proofs(renderer: Renderer, entry: Entry, tag: str) -> Iterator[Proof]:
    """Yield an entry's message with its example values, then each different text that other values give."""
    seen: list[Texts] = []
    for label, meta in _metas(renderer, entry, tag):
        proof = _proof(renderer, entry, tag, label, meta)
        texts = texts_of(proof.message)
        if texts not in seen:
            seen.append(texts)
            yield proof


def term_proofs(renderer: Renderer, tag: str) -> Iterator[tuple[str, list[Proof]]]:
    """Yield each frame of a form field's name, with a proof of every name that the locale has and of an unknown one.

    A frame is a text with an identifier. Texts that differ in nothing but the name of the variable are one frame.
    """
    seen: set[str] = set()
    for entry in renderer.catalog:
        bundle = renderer.bundle(tag, entry.domain)
        message = bundle.domains.get(entry.domain, {}).get(entry.id) if bundle else None
        if not bundle or not isinstance(message, ast.Message):
            continue
        for argument in _used(entry, bundle):
            frames = [frame for pattern in facet_patterns(message).values() if (frame := _frame(pattern, argument))]
            if argument.type == "identifier" and not seen.issuperset(frames):
                seen.update(frames)
                named = list(_named(renderer, entry, tag, argument, sorted(bundle.identifiers)))
                yield f"{entry.domain}/{entry.id}", named


def _frame(pattern: ast.Pattern, argument: Argument) -> str:
    """Return the source of a text if it has an argument, else nothing."""
    source = str(serialize_pattern(pattern)).strip()
    return re.sub(rf"\${argument.name}\b", "$identifier", source) if f"${argument.name}" in source else ""


def _named(renderer: Renderer, entry: Entry, tag: str, argument: Argument, names: Iterable[str]) -> Iterator[Proof]:
    for name in (*names, UNKNOWN_FIELD):
        meta = {**entry.example_meta(), argument.paths[0]: name}
        yield _proof(renderer, entry, tag, f"{argument.name}={name}", meta)


def _proof(renderer: Renderer, entry: Entry, tag: str, label: str, meta: Meta) -> Proof:
    message = renderer.render(entry.id, [tag], meta, domain=entry.domain, name=entry.name)
    id = f"{entry.domain}/{entry.id}#{label}" if label else f"{entry.domain}/{entry.id}"
    return Proof(id, entry, label, meta, message)


def _metas(renderer: Renderer, entry: Entry, tag: str) -> Iterator[tuple[str, Meta]]:
    example = entry.example_meta()
    yield "", example
    for argument in _used(entry, renderer.bundle(tag, entry.domain)):
        path = argument.paths[0]
        if argument.of != "identifier":
            for value in SAMPLES.get(argument.type, ()):
                shown = ",".join(value) if isinstance(value, list) else value
                yield f"{argument.name}={shown}", {**example, path: value}
        if not argument.required:
            yield f"no {argument.name}", {key: v for key, v in example.items() if key not in argument.paths}


def _used(entry: Entry, bundle: LocaleBundle | None) -> list[Argument]:
    facets = bundle.facets(entry.domain, entry.id) if bundle else {}
    used = {name for facet in facets.values() for name in facet.variables}
    return [argument for argument in entry.arguments if argument.name in used]
