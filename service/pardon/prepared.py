"""A code in one chain of locales: read the arguments, choose the variant, fill its facets."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache, partial
from operator import itemgetter
from typing import NamedTuple

from .arguments.reading import Reading, Value, argument_reader
from .catalog.entries import Argument, Entry, Meta, Source, choose_variant
from .errors import Problem
from .fluent.bundles import FACETS, Facet, LocaleBundle
from .formatting.isolation import Isolation
from .negotiation import SOURCE_LOCALE
from .settings import Settings
from .text import truncate_message

__all__ = ["Message", "PreparedCode", "RenderOptions", "ResolvedFacets"]

MAX_CHOICES = 50  # of a code with variants: the sources of its values differ little

Values = Mapping[str, Value]
Problems = tuple[Problem, ...]

_source_of = itemgetter(2)  # of a reading


class Message(NamedTuple):
    """A rendered error.

    Attributes:
        domain: the entry's; None for an unknown code, as name, id and status are.
        code: as requested.
        name: the documented name of the error.
        id: the entry's key in the catalogue.
        status: the HTTP status.
        locale: the locale of the short message.
        known: whether the catalogue has the code.
        short_message: a heading; never empty.
        long_message: sentences; None where the error has none, or a value is missing.
        resolution: what to do about it, or None.
        help: where to read more, or None.
        problems: what went wrong without stopping the rendering.
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


_new_message = partial(tuple.__new__, Message)  # half the time of Message(...), which reads keywords


class RenderOptions(NamedTuple):
    """The options of a message apart from its code and values."""

    chain: tuple[str, ...]
    isolate: Isolation
    escape: str | None
    overlay: str | None = None


class ResolvedFacet(NamedTuple):
    """A facet with the locale that has it.

    Args:
        facet: the first one of the chain.
        bundle: its locale.
        fallback: the problem to report where that is not the chain's first locale.
    """

    facet: Facet
    bundle: LocaleBundle
    fallback: Problem | None

    def filler(self) -> Callable[[Values], str | None]:
        """Return the function from values to the text, which is empty or None where a value is missing."""
        render, opens_with = self.facet.render, self.facet.opens_with
        if opens_with is None:
            return render
        return lambda values: self._capitalized(render(values) or "", values.get(opens_with))

    def _capitalized(self, text: str, opening: Value | None) -> str:
        """Capitalize the name of a parameter that begins a text, after an isolate or not.

        A parameter without a name in this language keeps its spelling.
        """
        if not opening or not opening.raw or opening.type != "identifier" or not self.bundle.has_name(opening):
            return text
        for index, char in enumerate(text[:3]):
            if char.isalpha():
                is_turkic = self.bundle.formats.locale.language in ("az", "tr")
                capital = "İ" if char == "i" and is_turkic else char.title()
                return text[:index] + capital + text[index + 1 :] if len(capital) == 1 else text
        return text


class ResolvedFacets:
    """An entry's facets in one chain, each from the first locale that has it.

    Args:
        bundles: the locales of the chain that have texts of the entry's domain.
        generic: returns the facets of the status, whose short text stands in for a missing one.
    """

    def __init__(
        self,
        entry: Entry,
        options: RenderOptions,
        bundles: Sequence[LocaleBundle],
        generic: Callable[[], "ResolvedFacets"],
        max_output: int,
    ) -> None:
        self.entry = entry
        self._is_markup = options.escape is not None
        self._max_output = max_output
        self._generic = generic
        self._facets = [_resolve(entry, name, options, bundles) for name in FACETS]
        self._texts = [facet.facet.text if facet else None for facet in self._facets]
        self._fills = [(n, facet.filler()) for n, facet in enumerate(self._facets) if facet and self._texts[n] is None]
        self._is_whole = bool(self._facets[0]) and all(len(text or "") <= max_output for text in self._texts)
        self._head = entry.domain, entry.code, entry.name, entry.id, entry.status
        self._fallbacks = tuple(facet.fallback for facet in self._facets if facet and facet.fallback)
        short = self._facets[0]
        self.locale = short.bundle.tag if short else SOURCE_LOCALE

    def message(self, values: Values, problems: Problems = ()) -> Message:
        """Return the message of an entry."""
        texts, is_whole = self._texts.copy(), self._is_whole
        for n, fill in self._fills:
            text = texts[n] = fill(values) or None
            is_whole = is_whole and text is not None and len(text) <= self._max_output
        if not is_whole:
            return self._partial_message(texts, values, problems)
        return _new_message((*self._head, self.locale, True, *texts, problems + self._fallbacks))

    def _partial_message(self, texts: list[str | None], values: Values, problems: Problems) -> Message:
        """Report the facets without a text, truncate long ones, and replace a missing short one by a generic text."""
        locale = self.locale
        for name, facet, text in zip(FACETS, self._facets, texts, strict=True):
            problems += _facet_problems(name, facet, text)
        if texts[0] is None:
            texts[0], locale, generic_problems = self._generic().short_text(values)
            problems += (Problem("generic-text", "short"), *generic_problems)
        for n, (name, text) in enumerate(zip(FACETS, texts, strict=True)):
            if text is not None and len(text) > self._max_output:
                texts[n] = truncate_message(text, self._max_output, is_markup=self._is_markup)
                problems += (Problem("cut-text", name),)
        return _new_message((*self._head, locale, True, *texts, problems))

    def short_text(self, values: Values) -> tuple[str, str, Problems]:
        """Return a short text that is never empty, its locale, and its problems."""
        short = self._facets[0]
        text = (short.filler()(values) or None) if short else None
        return text or self.entry.name, self.locale, _facet_problems("short", short, text)


def _resolve(entry: Entry, name: str, options: RenderOptions, bundles: Sequence[LocaleBundle]) -> ResolvedFacet | None:
    for bundle in bundles:
        if facet := bundle.facets(entry.domain, entry.id, options.escape, options.isolate).get(name):
            fallback = Problem("fallback", f"{name}: {bundle.tag}") if bundle.tag != options.chain[0] else None
            return ResolvedFacet(facet, bundle, fallback)
    return None


def _facet_problems(name: str, facet: ResolvedFacet | None, text: str | None) -> Problems:
    if facet and text is None:
        return (Problem("not-rendered", name),)
    return (facet.fallback,) if facet and facet.fallback else ()


class Variant(NamedTuple):
    """A variant of a code: its entry, the positions of its arguments among all readings, and its facets."""

    entry: Entry
    positions: tuple[tuple[str, int], ...]
    facets: ResolvedFacets


class PreparedCode:
    """Renders one code with one set of options.

    Args:
        variants: the entries of the code, at least one.
        name: the documented name of the error, if the caller gives one.
    """

    def __init__(
        self,
        variants: tuple[Entry, ...],
        name: str | None,
        resolve: Callable[[Entry], ResolvedFacets],
        settings: Settings,
    ) -> None:
        self._variants = tuple(entry for entry in variants if entry.name == name)[:1] or variants
        self._conditional = [entry for entry in self._variants if entry.when]
        self._arguments: list[Argument] = []
        self._positions: dict[int, int] = {}  # by the argument's identity: equal ones of several variants are read once
        positions: dict[str, int] = {}
        for argument in (argument for entry in self._variants for argument in entry.arguments):
            key = repr(replace(argument, example=None))
            if key not in positions:
                positions[key] = len(self._arguments)
                self._arguments.append(argument)
            self._positions[id(argument)] = positions[key]
        self._readers = [argument_reader(argument, settings) for argument in self._arguments]
        self._resolve = resolve
        self._variant_of = cache(self._make_variant)
        self._choose = lru_cache(MAX_CHOICES)(self._choose_by_sources)

    def render(self, meta: Meta) -> Message:
        """Return the message for an error's meta."""
        readings = [read(meta) for read in self._readers]
        entry, positions, facets = self._variant(meta, readings)
        values: dict[str, Value] = {}
        problems: Problems = ()
        for name, n in positions:
            value, problem, _ = readings[n]
            if value is not None:
                values[name] = value
            if problem is not None:
                problems += (problem,)
        if len(readings) > len(positions) and any(problem for _, problem, _ in readings):
            problems += tuple(self._unread_problems(entry, meta, readings))
        return facets.message(values, problems)

    def entry(self, meta: Meta) -> Entry:
        """Return the variant that fits meta best."""
        return self._variant(meta, [read(meta) for read in self._readers])[0]

    def _variant(self, meta: Meta, readings: Sequence[Reading]) -> Variant:
        if len(self._variants) == 1:
            return self._variant_of(self._variants[0].id)
        contradicted = tuple([entry.contradicts(meta) for entry in self._conditional]) if self._conditional else ()
        return self._choose(tuple(map(_source_of, readings)), contradicted)

    def _choose_by_sources(self, sources: tuple[Source | None, ...], contradicted: tuple[bool, ...]) -> Variant:
        contradictions = {entry.id for entry, is_so in zip(self._conditional, contradicted, strict=True) if is_so}
        entry = choose_variant(
            self._variants,
            None,
            lambda entry: entry.id in contradictions,
            lambda argument: sources[self._positions[id(argument)]],
        )
        return self._variant_of(entry.id)

    def _make_variant(self, entry_id: str) -> Variant:
        entry = next(entry for entry in self._variants if entry.id == entry_id)
        positions = tuple((argument.name, self._positions[id(argument)]) for argument in entry.arguments)
        return Variant(entry, positions, self._resolve(entry))

    def _unread_problems(self, entry: Entry, meta: Meta, readings: Sequence[Reading]) -> Iterable[Problem]:
        """Return the problems of values in meta that only other variants look for, and that none of them can read.

        A variant that contradicts meta looks for nothing in it.
        """
        invalid = {n: p for n, (_, p, _) in enumerate(readings) if p is not None and p.kind == "invalid-argument"}
        if not invalid:
            return ()
        own = {self._positions[id(argument)] for argument in entry.arguments}
        possible = [variant for variant in self._variants if not variant.contradicts(meta)]
        arguments = (argument for variant in possible for argument in variant.arguments)
        sought = {self._positions[id(argument)] for argument in arguments if argument.find(meta) is not None}
        read = {n for n, (value, _, _) in enumerate(readings) if n not in invalid and value and value.raw is not None}
        taken = [f"{path}." for n in own | read for path in self._arguments[n].paths]

        def is_read(n: int) -> bool:
            """Return whether another argument is looked for at the same place, inside it, or around it."""
            paths = [f"{path}." for path in self._arguments[n].paths]
            return any(path.startswith(other) or other.startswith(path) for path in paths for other in taken)

        return dict.fromkeys(problem for n, problem in invalid.items() if n in sought - own and not is_read(n))
