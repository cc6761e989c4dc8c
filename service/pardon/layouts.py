"""An entry in one chain and one style: which locale has each facet, decided once, and filled with values many times."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from .arguments.reading import Value
from .catalog.entries import Entry
from .cutting import cut_text
from .errors import Problem
from .fluent.bundles import FACETS, Facet, LocaleBundle
from .fluent.patterns import local_name, name_of
from .formatting.isolation import Isolation
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
        return self.opened(text, values.get(self.facet.opens_with or "")) if text else None

    def write(self, names: dict[str, Any], values: str, limit: int) -> str:
        """Return an expression that makes of the values what `fill` makes.

        It raises KeyError where that is nothing, or longer than the limit.

        Args:
            names: what it refers to is added here.
            values: a dictionary of the values, as an expression.
            limit: characters.
        """
        facet = self.facet
        if facet.text is not None:
            return repr(facet.text) if 0 < len(facet.text) <= limit else "lack()"
        if facet.code is None:
            source = f"{_refer(names, self.fill)}({values})"
        else:
            source = facet.code.source
            names |= facet.code.names
            if facet.opens_with:
                source = f"{_refer(names, self.opened)}({source}, {local_name(facet.opens_with)})"
            if 0 < facet.code.longest <= limit:
                return source
        return f"(text if (text := {source}) and len(text) <= {limit} else lack())"

    def opened(self, text: str, opening: Value | None) -> str:
        """Begin a text with a capital where a parameter's name begins it."""
        if opening and opening.type == "identifier" and self.bundle.name(str(opening.raw), {}):
            return _capitalized(text, self.bundle.formats.locale.language)
        return text


# Texts that are always the same are literals in it, and the code of the others stands between them.
_BODY = """
    try:
        return new(Message, ({head}, {texts}, fallbacks))
    except KeyError:
        return message({values}, ())
"""


def _refer(names: dict[str, Any], thing: Any) -> str:
    name = name_of(thing, "call")
    names[name] = thing
    return name


def _lack() -> str:
    raise KeyError("a text")


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
        short = self._parts["short"]
        self._locale = short.bundle.tag if short else SOURCE_LOCALE

    def write(self) -> tuple[str, dict[str, Any]]:
        """Return Python's code that returns the message where all values are there, and the objects that it refers to.

        It is the end of a function's body; the arguments' values are what `local_name` calls them.
        """
        entry, parts = self.entry, self._parts.values()
        names: dict[str, Any] = {
            "new": tuple.__new__,  # half the time of calling the class
            "Message": Message,
            "message": self.message,
            "lack": _lack,
            "fallbacks": tuple(part.fallback for part in parts if part and part.fallback),
        }
        arguments = [argument.name for argument in entry.arguments]
        values = "{" + ", ".join(f"{name!r}: {local_name(name)}" for name in arguments) + "}"
        texts = [part.write(names, values, self._max_output) if part else "None" for part in parts]
        texts[0] = texts[0] if self._parts["short"] else "lack()"
        head = (entry.domain, entry.code, entry.name, entry.id, entry.status, self._locale, True)
        return _BODY.format(head=", ".join(map(repr, head)), texts=", ".join(texts), values=values), names

    def message(self, values: Values, problems: Problems) -> Message:
        """Return the message of any values: it tells which facets have no text, and has a generic short one for none.

        Args:
            values: the entry's arguments by name.
            problems: what went wrong in reading them.
        """
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
        if bundle and facet and facet.text != "":  # an empty text is a stub
            return _Part(facet, bundle, Problem("fallback", f"{name}: {tag}") if tag != style.chain[0] else None)
    return None


def _problems(name: str, part: _Part | None, text: str | None) -> Iterator[Problem]:
    if part and text is None:
        yield Problem("not-rendered", name)
    elif part and part.fallback:
        yield part.fallback


def _capitalized(text: str, language: str) -> str:
    """A parameter's name that begins a sentence begins with a capital, an isolate before it or not.

    A parameter that the language has no name for stays as it is spelled.
    """
    for index, char in enumerate(text[:3]):
        if char.isalpha():
            capital = "İ" if char == "i" and language in ("az", "tr") else char.title()
            return text[:index] + capital + text[index + 1 :] if len(capital) == 1 else text
    return text
