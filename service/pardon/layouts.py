"""An entry in one chain and one style: which locale has each facet, decided once, and filled with values many times."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from .arguments import Value
from .bundles import FACETS, Facet, LocaleBundle
from .catalog import Entry
from .cutting import cut_text
from .errors import Problem
from .functions import Isolation
from .negotiation import SOURCE_LOCALE

__all__ = ["Layout", "Message", "Style"]

Values = Mapping[str, Value]
Problems = tuple[Problem, ...]
BundleOf = Callable[[str, str], LocaleBundle | None]


class Message(NamedTuple):
    """A rendered error.

    Args:
        domain, code, name, id, status: the entry's; code as asked for, the rest None for an unknown code.
        locale: the locale of the short message.
        known: whether the catalogue has the code.
        short_message: a heading; never empty.
        long_message, resolution, help: None where the error has none or a value is missing.
        problems: what went wrong on the way.
    """

    domain: str | None
    code: str
    name: str | None
    id: str | None
    status: int | None
    locale: str
    known: bool
    short_message: str
    long_message: str | None
    resolution: str | None
    help: str | None
    problems: Problems


_message: Callable[[Any, Sequence[Any]], Message] = tuple.__new__  # half the time of calling the class


class Style(NamedTuple):
    """How a message is asked for, beside its code and values."""

    chain: tuple[str, ...]
    isolate: Isolation
    escape: str | None


class _Part(NamedTuple):
    """A facet, from the first locale of the chain that has it."""

    facet: Facet
    bundle: LocaleBundle
    fallback: Problem | None

    def fill(self, values: Values) -> str | None:
        text = self.facet.render(values)
        opening = values.get(self.facet.opens_with) if self.facet.opens_with else None
        if text and opening and opening.type == "identifier" and self.bundle.name(str(opening.raw), {}):
            return _capitalized(text, self.bundle.formats.locale.language)
        return text or None


class Layout:
    """Makes messages of an entry.

    Args:
        entry: the entry.
        style: the chain of locales, and how values stand in the texts.
        bundle_of: returns a locale's bundle of a domain, None where it has none.
        generic: returns the layout whose short message stands in where this one has none.
        max_output: characters of a text; a longer one is cut.
    """

    def __init__(
        self,
        entry: Entry,
        style: Style,
        bundle_of: BundleOf,
        generic: Callable[[], "Layout"],
        max_output: int,
    ) -> None:
        self.entry = entry
        self._is_markup = style.escape is not None
        self._max_output = max_output
        self._generic = generic
        self._parts = {name: _find(entry, name, style, bundle_of) for name in FACETS}
        texts = [part.facet.text if part else None for part in self._parts.values()]
        self._texts = texts
        self._made = [(n, _filler(part)) for n, part in enumerate(self._parts.values()) if part and texts[n] is None]
        self._fallbacks = tuple(part.fallback for part in self._parts.values() if part and part.fallback)
        short = self._parts["short"]
        self._locale = short.bundle.tag if short else SOURCE_LOCALE
        # An entry without a short message, with an empty text or one that is too long takes the long way.
        self._is_whole = short is not None and all(0 < len(text) <= max_output for text in texts if text is not None)
        self._head = (entry.domain, entry.code, entry.name, entry.id, entry.status, self._locale, True)

    def message(self, values: Values, problems: Problems) -> Message:
        """Return the message.

        Args:
            values: the entry's arguments by name.
            problems: what went wrong in reading them.
        """
        texts = self._texts.copy()
        for position, fill in self._made:
            text = texts[position] = fill(values)
            if not text or len(text) > self._max_output:
                return self._incomplete(values, problems)
        if not self._is_whole:
            return self._incomplete(values, problems)
        return _message(Message, (*self._head, *texts, problems + self._fallbacks))

    def _incomplete(self, values: Values, problems: Problems) -> Message:
        """Some facet has no text, or too long a one: say which, and let the generic text stand in for a short one."""
        texts = {name: part.fill(values) if part else None for name, part in self._parts.items()}
        problems += tuple(p for name, part in self._parts.items() for p in _problems(name, part, texts[name]))
        locale, entry = self._locale, self.entry
        if texts["short"] is None:
            texts["short"], locale, generic_problems = self._generic().short(values)
            problems = (*problems, Problem("generic-text", "short"), *generic_problems)
        for name, text in texts.items():
            if text is not None and len(text) > self._max_output:
                texts[name] = cut_text(text, self._max_output, is_markup=self._is_markup)
                problems = (*problems, Problem("cut-text", name))
        return Message(
            entry.domain, entry.code, entry.name, entry.id, entry.status, locale, True,
            texts["short"] or entry.name, texts["long"], texts["resolution"], texts["help"], problems,
        )  # fmt: skip

    def short(self, values: Values) -> tuple[str, str, Problems]:
        """Return a short text that is never empty, its locale, and what went wrong."""
        part = self._parts["short"]
        text = part.fill(values) if part else None
        return text or self.entry.name, self._locale, tuple(_problems("short", part, text))

    @cached_property
    def without_values(self) -> Message:
        """The message of an entry that needs no values."""
        return self.message({}, ())


def _find(entry: Entry, name: str, style: Style, bundle_of: BundleOf) -> _Part | None:
    for tag in style.chain:
        bundle = bundle_of(tag, entry.domain)
        facet = bundle.facets(entry.domain, entry.id, style.escape, style.isolate).get(name) if bundle else None
        if bundle and facet:
            return _Part(facet, bundle, Problem("fallback", f"{name}: {tag}") if tag != style.chain[0] else None)
    return None


def _problems(name: str, part: _Part | None, text: str | None) -> Iterator[Problem]:
    if part and text is None:
        yield Problem("not-rendered", name)
    elif part and part.fallback:
        yield part.fallback


def _filler(part: _Part) -> Callable[[Values], str | None]:
    return part.fill if part.facet.opens_with else part.facet.render


def _capitalized(text: str, language: str) -> str:
    """A parameter's name that begins a sentence begins with a capital, an isolate before it or not.

    A parameter that the language has no name for stays as it is spelled.
    """
    for index, char in enumerate(text[:3]):
        if char.isalpha():
            capital = "İ" if char == "i" and language in ("az", "tr") else char.title()
            return text[:index] + capital + text[index + 1 :] if len(capital) == 1 else text
    return text
