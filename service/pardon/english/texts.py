"""The English texts of a catalogue: which entry printed a text, and with which values.

A text decides only what it proves. Literals are located from both ends, and where the two differ the text can be read
in several ways; what is read is rendered in English again and has to give the same text.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

from ..catalog.entries import Argument, Entry
from ..fluent.sources import patterns_of
from ..negotiation import SOURCE_LOCALE
from .patterns import MAX_CASES, Case, Unreadable, cases_of
from .values import Printed, Recovered, recover

if TYPE_CHECKING:
    from ..fluent.bundles import LocaleBundle
    from ..rendering import Message, Renderer

__all__ = ["EnglishTexts", "Reading", "Text", "facet_text", "meta_of"]

MAX_TEXT = 10_000  # characters of a text that is matched
KEPT = 4_000  # entries whose patterns are kept

Text = tuple[str, tuple[str, ...]]  # with the facets that it may be, the likeliest first


class Reading(NamedTuple):
    """The values of texts that were read as an entry's English.

    Args:
        facets: the facet that each text is, in their order.
        values: the values by argument, None for an absent one.
        has_words: whether any text has words beside its values.
        is_certain: whether they can be read in one way only. If not, nothing else here counts.
        alike: other values that English prints in the same way, by argument.
    """

    facets: tuple[str, ...] = ()
    values: Mapping[str, Any] = {}
    has_words: bool = True
    is_certain: bool = False
    alike: tuple[tuple[str, Any], ...] = ()


class Match(NamedTuple):
    """One facet in one case, with the values in its holes."""

    facet: str
    text: str  # as English prints it, with an identifier's name where its key stood
    case: Case
    values: Mapping[str, Recovered]


class EnglishTexts:
    """Recognizes the English texts of a catalogue.

    Args:
        renderer: renders English, as a service without settings of the operator's would.
        bundle: the texts that it renders.
        below: returns the English that the operator's own texts are laid over; upstreams do not have these.
    """

    def __init__(
        self, renderer: "Renderer", bundle: "LocaleBundle", below: "Callable[[], EnglishTexts] | None" = None
    ) -> None:
        self.renderer = renderer
        self._bundle = bundle
        self._below = below
        self._cases = lru_cache(KEPT)(self._compile)
        self._index = lru_cache(KEPT)(self._index_domain)

    def read(self, entry: Entry, texts: Sequence[Text]) -> Reading | None:
        """Read texts as an entry's English; None where one of them is not.

        Args:
            texts: at least one, with the facets that each may be.
        """
        reading = self._read(entry, texts)
        if reading or not self._below:
            return reading
        below, key = self._below(), (entry.domain, entry.id)
        is_changed = below._cases(*key) and below._cases(*key) != self._cases(*key)
        return below.read(entry, texts) if is_changed else None

    def _read(self, entry: Entry, texts: Sequence[Text]) -> Reading | None:
        found: list[list[Match]] = []
        try:
            for text, facets in texts:
                matches = [*self._matches(entry, text, facets)]
                if not matches:
                    return None
                found.append(matches)
        except Unreadable:
            return Reading()
        if prod(map(len, found)) > MAX_CASES:
            return Reading()
        # A literal is read as such: "contact support" names no contact, though one may be called so.
        by_words = sorted(product(*found), key=_literal_length, reverse=True)
        read = [(chosen, reading) for chosen in by_words if (reading := self._verified(entry, chosen))]
        best = [reading for chosen, reading in read if _literal_length(chosen) == _literal_length(read[0][0])]
        is_unique = all(reading.values == best[0].values for reading in best[1:])
        return (best[0] if is_unique else Reading()) if best else None

    def has(self, entry: Entry, facet: str) -> bool:
        """Return whether an entry has a facet in English."""
        return facet in self._cases(entry.domain, entry.id)

    def entries_like(self, domain: str, text: str) -> Iterator[Entry]:
        """Yield the entries of a domain that may have printed a text, in catalogue order."""
        exact, others = self._index(domain)
        ids = exact.get(text, frozenset()) | {id for id, case in others if case.split(text, lambda _: True)}
        return (entry for entry in self.renderer.catalog.entries(domain) if entry.id in ids)

    def prints_alike(self, entry: Entry, values: Mapping[str, Any], others: Mapping[str, Any]) -> bool:
        """Return whether English has the same texts for two sets of values."""
        one, other = self._render(entry, values), self._render(entry, others)
        is_alike = one[7:11] == other[7:11]
        return is_alike or bool(self._below and self._below().prints_alike(entry, values, others))

    def _matches(self, entry: Entry, text: str, facets: Iterable[str]) -> Iterator[Match]:
        """Yield the cases that may have printed a text.

        Raises:
            Unreadable: one may have printed it in several ways, or cannot be read at all.
        """
        if len(text) > MAX_TEXT:
            return
        arguments = {argument.name: argument for argument in entry.arguments}
        for facet in facets:
            cases = self._cases(entry.domain, entry.id).get(facet, ())
            if cases is None:
                raise Unreadable
            for case in cases:
                split = case.split(text, lambda name: not arguments[name].required)
                if split and not split.is_unique:
                    raise Unreadable
                if split and (match := self._filled(facet, case, split.values, arguments)):
                    yield match

    def _filled(self, facet: str, case: Case, texts: Sequence[str], arguments: Mapping[str, Argument]) -> Match | None:
        """Read what stands in the holes; None where a hole holds no value of its type, or one argument has two."""
        values = {name: Recovered(raw, "") for name, raw in case.fixed.items()}
        pieces = [case.literals[0]]
        for hole, text, literal in zip(case.holes, texts, case.literals[1:], strict=True):
            opens = hole is case.holes[0] and not case.literals[0]
            printed = Printed(text, arguments[hole.argument], hole.function, hole.options, opens, self._names)
            value = recover(printed) if text else Recovered(None, "")
            if value is None or values.get(hole.argument, value).raw != value.raw:
                return None
            values[hole.argument] = value
            pieces += [value.text, literal]
        return Match(facet, "".join(pieces), case, values)

    def _verified(self, entry: Entry, chosen: Sequence[Match]) -> Reading | None:
        """Return the reading of several matches, if English prints the same texts from their values."""
        values: dict[str, Recovered] = {}
        for match in chosen:
            for name, value in match.values.items():
                if values.setdefault(name, value).raw != value.raw:
                    return None
        raws = {name: value.raw for name, value in values.items()}
        message = self._render(entry, raws)
        if any(facet_text(message, match.facet) != match.text for match in chosen):
            return None
        alike = tuple((name, raw) for name, value in values.items() for raw in value.alike)
        has_words = any(match.case.has_words for match in chosen)
        return Reading(tuple(match.facet for match in chosen), raws, has_words, True, alike)

    def _render(self, entry: Entry, values: Mapping[str, Any]) -> "Message":
        meta = meta_of(entry, values)
        return self.renderer.render(entry.code, SOURCE_LOCALE, meta, domain=entry.domain, name=entry.name)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The keys of the identifiers that English has a name for."""
        return {name: key for key, name in self._bundle.identifiers.items()}

    def _compile(self, domain: str, id: str) -> Mapping[str, tuple[Case, ...] | None]:
        """Return the cases of each facet of a message, None for a facet that cannot be read."""
        if domain not in self._bundle.domains:
            return {}
        find = partial(self._bundle.find, domain)
        facets: dict[str, tuple[Case, ...] | None] = {}
        for facet, pattern in patterns_of(find(id)).items():
            try:
                facets[facet] = cases_of(pattern, find)
            except Unreadable:
                facets[facet] = None
        return facets

    def _index_domain(self, domain: str) -> tuple[Mapping[str, frozenset[str]], Sequence[tuple[str, Case]]]:
        """Return the ids of the entries that print a text always, and the cases of the others that have words."""
        exact: dict[str, frozenset[str]] = {}
        others: list[tuple[str, Case]] = []
        for entry in self.renderer.catalog.entries(domain):
            for cases in self._cases(domain, entry.id).values():
                for case in cases or ():
                    if case.holes and case.has_words:
                        others.append((entry.id, case))
                    elif not case.holes:
                        exact[case.literals[0]] = exact.get(case.literals[0], frozenset()) | {entry.id}
        return exact, others


def _literal_length(chosen: Sequence[Match]) -> int:
    return sum(len(literal) for match in chosen for literal in match.case.literals)


def facet_text(message: "Message", facet: str) -> str | None:
    """Return a rendered facet; None where it is only the generic text of a status, which is less than any other."""
    if facet != "short":
        text: str | None = getattr(message, {"long": "long_message"}.get(facet, facet))
        return text
    is_generic = any(problem.kind == "generic-text" for problem in message.problems)
    return None if is_generic else message.short_message


def meta_of(entry: Entry, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a meta that gives an entry's arguments these values; None stands for no value."""
    paths = {argument.name: argument.paths[0] for argument in entry.arguments}
    return {paths[name]: raw for name, raw in values.items() if raw is not None}
