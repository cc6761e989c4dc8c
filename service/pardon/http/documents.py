"""What the service tells about its locales and its catalogue."""

from collections.abc import Callable, Mapping
from typing import Any

from ..catalog.entries import Argument, Entry
from ..envelopes import Answer, native
from ..formatting.values import parse_locale
from ..negotiation import SOURCE_LOCALE
from ..rendering import Lang, Message, Renderer
from .editions import Edition

__all__ = [
    "describe_argument",
    "describe_entry",
    "describe_locales",
    "examples",
    "has_words",
    "list_entries",
    "render_entry",
]

Link = Callable[[str, str], str]


def describe_locales(renderer: Renderer) -> dict[str, Any]:
    """Return the loaded locales with their names, directions and numbers of messages."""
    return {"source": SOURCE_LOCALE, "locales": [_locale(renderer, tag) for tag in renderer.locales]}


def _locale(renderer: Renderer, tag: str) -> dict[str, Any]:
    locale = parse_locale(tag)
    return {
        "tag": tag,
        "name": locale.get_display_name() or tag,
        "englishName": locale.get_display_name("en") or tag,
        "direction": locale.text_direction,
        "messages": {domain: count for domain in renderer.catalog.domains if (count := _count(renderer, tag, domain))},
    }


def _count(renderer: Renderer, tag: str, domain: str) -> int:
    bundle = renderer.bundle(tag, domain)
    return sum(1 for _ in bundle.ids(domain)) if bundle else 0  # each has an entry


def list_entries(
    edition: Edition, lang: Lang, link: Link, *, domain: str | None, code: str | None, q: str
) -> dict[str, Any]:
    """Return the entries of one or all domains, with their short messages."""
    chain = edition.renderer.negotiator.chain(lang)
    pairs = edition.once(examples, chain) if code is None else examples(edition, chain, code)
    listed = [
        _summary(entry, message, link)
        for entry, message in pairs
        if domain in (None, entry.domain) and has_words(entry, message, q)
    ]
    return {"locale": chain[0], "errors": listed}


def examples(edition: Edition, chain: tuple[str, ...], code: str | None = None) -> list[tuple[Entry, Message]]:
    """Return the entries, all or those of a code, with the messages of their examples. Much work: see `once`."""
    entries = [entry for entry in edition.renderer.catalog if code in (None, entry.code)]
    return [(entry, render_entry(edition.renderer, entry, chain)) for entry in entries]


def has_words(entry: Entry, message: Message, q: str) -> bool:
    """Tell whether an entry and its message have all the words that are looked for."""
    text = " ".join((entry.code, entry.name, str(entry.status), message.short_message)).casefold()
    return all(word in text for word in q.casefold().split())


def describe_entry(
    renderer: Renderer, entry: Entry, lang: Lang, link: Link, meta: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return all that is known of an entry; its texts have the values of meta, else of its example."""
    variants = renderer.catalog.variants(entry.code, entry.domain)
    return {
        **_summary(entry, render_entry(renderer, entry, lang, meta), link),
        "note": entry.note,
        "when": {path: list(values) for path, values in entry.when.items()},
        "arguments": [describe_argument(argument) for argument in entry.arguments],
        "exampleMeta": entry.example_meta(),
        "variants": [variant.id for variant in variants if variant.id != entry.id],
        "texts": {tag: _text(renderer, entry, tag, meta) for tag in renderer.locales},
    }


def _summary(entry: Entry, message: Message, link: Link) -> dict[str, Any]:
    return {
        "domain": entry.domain,
        "id": entry.id,
        "code": entry.code,
        "name": entry.name,
        "status": entry.status,
        "section": entry.section,
        "shortMessage": message.short_message,
        "url": link(entry.domain, entry.id),
    }


def _text(renderer: Renderer, entry: Entry, tag: str, meta: Mapping[str, Any] | None) -> dict[str, Any]:
    values = entry.example_meta() if meta is None else meta
    return native(Answer(render_entry(renderer, entry, tag, values), values))


def render_entry(renderer: Renderer, entry: Entry, lang: Any, meta: Mapping[str, Any] | None = None) -> Message:
    """Render one entry of those that share a code; its example where there is no meta."""
    meta = entry.example_meta() if meta is None else meta
    return renderer.render(entry.id, lang, meta, domain=entry.domain, name=entry.name)


def describe_argument(argument: Argument) -> dict[str, Any]:
    """Return what a caller has to know of an argument."""
    return {
        "name": argument.name,
        "type": argument.type,
        "of": argument.of if argument.type == "list" else None,
        "exact": argument.exact,
        "paths": list(argument.paths),
        "required": argument.required,
        "example": argument.example,
    }
