"""An error of another service's body -> the entry that it certainly is, and its texts in the caller's language.

Nothing is claimed beyond the body. The domain has to be named, by the body, its shape or the caller. A
variant is chosen by its id or name, by meta that fits no other variant as well, or by the English text.
"""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from .catalog.entries import Entry
from .english.texts import Reading, Text, facet_text, meta_of
from .envelopes import reason_of
from .json_splice import Place, parse_json
from .negotiation import SOURCE_LOCALE
from .rendering import Lang, Message, Renderer
from .shapes import ORIGINALS, Member, Shape, TextMember, find

__all__ = ["Found", "Target", "find_entry"]


class Target(NamedTuple):
    """The requested texts: see `localizing.localize`."""

    lang: Lang
    overlay: str | None
    domain: str | None
    original_message: str | None


BLANK = "about:blank"  # identifies nothing (RFC 9457, 4.2.1)

# The facets that a text may be, the likeliest first.
FACETS: Mapping[TextMember, tuple[str, ...]] = {
    "short": ("short",),
    "long": ("long",),
    "message": ("long", "short"),
    "resolution": ("resolution",),
    "help": ("help",),
}


class Found(NamedTuple):
    """The facts about one error.

    Args:
        message: its message in the caller's language; None if no entry is certain.
        texts: its new texts with member and place; empty if not all of them can be replaced.
        locale: that of its new texts.
        unknown: its code, if the domain does not have it.
        is_known: whether the catalogue has its code, or without a code its text.
    """

    message: Message | None = None
    texts: tuple[tuple[TextMember, Place, str], ...] = ()
    locale: str = ""
    unknown: str | None = None
    is_known: bool = False


class Candidate(NamedTuple):
    """An entry that an error may be, with its texts read as the entry's English.

    Args:
        reading: None if the texts are not its English.
        is_one_of_many: whether nothing but the code speaks for it, which is that of other candidates, too.
    """

    entry: Entry
    reading: Reading | None
    is_one_of_many: bool = False


class Error(NamedTuple):
    """An error as its shape describes it.

    Args:
        texts: what people read, with member and place.
        evidence: the texts that may be an entry's English, with the facets that each may be.
        codes: what may be the code; empty if the error has none.
        reasons: codes as AIP-193 spells them: USER_LOCKED.
        has_code: whether the shape has a member for it.
        is_signed: whether the codes are those of the shape's domains, whatever the texts are.
        members: `id`, `name`, `domain` and `type`.
    """

    texts: tuple[tuple[TextMember, Place, str], ...]
    evidence: tuple[Text, ...]
    meta: dict[str, Any]
    codes: tuple[str, ...]
    reasons: tuple[str, ...]
    has_code: bool
    is_signed: bool
    members: Mapping[str, str]


def find_entry(renderer: Renderer, shape: Shape, error: Any, target: Target) -> Found:
    """Find the entry of an error, which is parsed JSON, and render it."""
    described = _described(shape, error)
    domains = _domains(renderer, shape, described, target.domain)
    variants = _variants(renderer, described, domains)
    if not variants:
        codes = (*described.codes, *described.reasons) if domains else ()
        return Found(unknown=next(iter(codes), None))
    candidates = _certain(renderer, described, variants)
    found = [_localized(renderer, candidate, described, target) for candidate in candidates]
    # Entries with the same texts count as one.
    is_one = len(found) == 1 or (len({entry.texts for entry in found}) == 1 and bool(found[0].texts))
    return (found[0] if is_one else Found())._replace(is_known=True)


def _described(shape: Shape, error: Any) -> Error:
    codes, reasons = (tuple(dict.fromkeys(filter(None, found(error)))) for found in (shape.codes, shape.reasons))
    texts = tuple(shape.texts(error))
    spelled = (*codes, *reasons)
    said = [(_without_code(text, spelled), FACETS[member]) for member, _, text in texts]
    said += [(text, FACETS["message"]) for _, text in shape.strings(error, "evidence")]
    named: tuple[Member, ...] = ("id", "name", "domain", "type")
    return Error(
        texts=texts,
        evidence=tuple(dict.fromkeys((text, facets) for text, facets in said if text.strip() and text not in spelled)),
        meta=_meta(shape, error),
        codes=codes,
        reasons=reasons,
        has_code=bool(shape.paths("code", "reason")),
        is_signed=shape.is_signed(error),
        members={member: text for member in named for _, text in islice(shape.strings(error, member), 1)},
    )


def _without_code(text: str, codes: Sequence[str]) -> str:
    """Return a text without the code that some upstreams put before it: "WEAK_PASSWORD : Too short"."""
    return next((text.removeprefix(mark) for mark in (f"{code} : " for code in codes) if text.startswith(mark)), text)


def _meta(shape: Shape, error: Any) -> dict[str, Any]:
    """Return the values of an error: from an object of its own, or from the members beside its code."""
    meta: dict[str, Any] = {}
    for path in shape.paths("meta"):
        objects = [value for _, value in find(error, path) if isinstance(value, dict)]
        own = frozenset() if path else shape.own_names.union(ORIGINALS.values())
        meta |= {name: value for found in objects for name, value in found.items() if name not in own}
    for path in shape.paths("string_meta"):
        objects = [value for _, value in find(error, path) if isinstance(value, dict)]
        meta |= {name: _from_string(value) for found in objects for name, value in found.items()}
    return meta


def _from_string(value: Any) -> Any:
    """Return a value of ErrorInfo.metadata, which holds what is no string as JSON."""
    try:
        return parse_json(value) if isinstance(value, str) and value[:1] in ("[", "{") else value
    except ValueError:
        return value


# The domain


def _domains(renderer: Renderer, shape: Shape, error: Error, given: str | None) -> tuple[str, ...]:
    """Return the domains that an error's code belongs to; none if nobody names one."""
    served = renderer.catalog.domains
    own, type = error.members.get("domain"), error.members.get("type", BLANK)
    named = own if own in served else _namespace(renderer, own) or _namespace(renderer, type)
    if not named and (page := _entry_of_page(renderer, type)) and page.code in error.codes:
        named = page.domain
    if named:
        return (named,)
    if given:
        return (given,) if given in served else ()
    if own or type != BLANK:
        return ()  # it names another one
    tied = (served if domain == "*" else (domain,) for domain in shape.domains)
    return tuple(dict.fromkeys(domain for domains in tied for domain in domains if domain in served))


def _namespace(renderer: Renderer, name: str | None) -> str | None:
    """Return the domain that the operator maps the longest beginning of a name to."""
    fitting = [prefix for prefix in renderer.shapes.namespaces if name and name.startswith(prefix)]
    return renderer.shapes.namespaces[max(fitting, key=len)] if fitting else None


def _entry_of_page(renderer: Renderer, type: str) -> Entry | None:
    """Return the entry whose page an address is: …/errors/<domain>/<id>."""
    parts = type.rstrip("/").rsplit("/", 3)
    if len(parts) < 4 or parts[1] != "errors":
        return None
    return renderer.catalog.get(parts[2], parts[3])


# The entry


def _variants(renderer: Renderer, error: Error, domains: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries of an error's code, in the first domain that has it; without a code those with its text."""
    if not error.has_code:
        text = next((text for text, _ in error.evidence), None)
        return tuple(e for d in domains for e in renderer.english.entries_like(d, text)) if text else ()
    codes = error.codes if error.codes or error.reasons else ("",)
    for domain in domains:
        for code in codes:
            if variants := renderer.catalog.variants(code, domain):
                return variants
        entries = renderer.catalog.entries(domain) if error.reasons else ()
        if spelled := tuple(entry for entry in entries if reason_of(entry.code) in error.reasons):
            return spelled
    return ()


def _certain(renderer: Renderer, error: Error, variants: Sequence[Entry]) -> list[Candidate]:
    """Return the variant that an error certainly is; several if only equal texts make them certain."""
    named = _named(renderer, variants, error)
    candidates = [
        Candidate(entry, renderer.english.read(entry, error.evidence) if error.evidence else None)
        for entry in ([named] if named else variants)
    ]
    if named:
        return candidates
    fitting = [candidate for candidate in candidates if candidate.reading and candidate.reading.has_words]
    if error.is_signed and (error.codes or error.reasons):
        decided = _by_meta(renderer, error, candidates) or (candidates if len(candidates) == 1 else [])
        if decided:
            return decided if not fitting or decided[0] in fitting else []
        if not fitting:
            return [candidate._replace(is_one_of_many=True) for candidate in candidates]
    is_certain = len(fitting) == 1 or all(c.reading and c.reading.is_certain for c in fitting)
    return fitting if is_certain else []


def _named(renderer: Renderer, variants: Sequence[Entry], error: Error) -> Entry | None:
    """Return the variant that the body names: by its id, by the address of its page, or by its documented name."""
    page = _entry_of_page(renderer, error.members.get("type", BLANK))
    ids = {error.members.get("id"), page.id if page else None}
    name = error.members.get("name")
    return next((e for e in variants if e.id in ids), None) or next((e for e in variants if e.name == name), None)


def _by_meta(renderer: Renderer, error: Error, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the variant that has a value in meta and fits no worse than any other; none if there is no such one."""
    ranked = [(rank, c) for c in candidates if (rank := _rank(renderer, c.entry, error.meta)) is not None]
    best = max((rank for rank, _ in ranked), default=(0, 0))
    decided = [candidate for rank, candidate in ranked if rank == best]
    return decided if len(decided) == 1 and any(best) else []


def _rank(renderer: Renderer, entry: Entry, meta: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return how many conditions and values of an entry meta has; None where it contradicts or lacks one."""
    if entry.contradicts(meta):
        return None
    message = renderer.render(entry.code, SOURCE_LOCALE, meta, domain=entry.domain, name=entry.name)
    unread = {
        problem.detail for problem in message.problems if problem.kind in ("missing-argument", "invalid-argument")
    }
    if any(argument.required and argument.name in unread for argument in entry.arguments):
        return None
    return len(entry.when), len(_supplied(entry, meta) - unread)


def _supplied(entry: Entry, meta: Mapping[str, Any]) -> set[str]:
    return {argument.name for argument in entry.arguments if argument.find(meta) is not None}


# Its texts


def _localized(renderer: Renderer, candidate: Candidate, error: Error, target: Target) -> Found:
    """Return an error in another language: every text of it, or none."""
    entry, reading = candidate.entry, candidate.reading or Reading()
    supplied = _supplied(entry, error.meta)
    values = {name: raw for name, raw in reading.values.items() if name not in supplied}
    message = _render(renderer, entry, target, {**error.meta, **meta_of(entry, values)})
    read_as = dict(zip(error.evidence, reading.facets, strict=True)) if reading.is_certain else {}
    texts, facets = [], set()
    for member, place, text in error.texts:
        said = (_without_code(text, (*error.codes, *error.reasons)), FACETS[member])
        facet = read_as.get(said) or next((f for f in FACETS[member] if renderer.english.has(entry, f)), None)
        if facet and (translated := facet_text(message, facet)):
            texts.append((member, place, translated))
            facets.add(facet)
        elif text.strip():
            return Found(message)
    fallbacks = (problem.detail.partition(": ") for problem in message.problems if problem.kind == "fallback")
    locale_of = {facet: tag for facet, _, tag in fallbacks}
    first = renderer.chain(target.lang, target.overlay)[0]
    locales = {locale_of.get(facet, first) for facet in facets}
    if len(locales) != 1:
        return Found(message)
    locale = locales.pop()
    if not supplied and (candidate.reading is not None or candidate.is_one_of_many):
        bundle = renderer.bundle(locale, entry.domain, target.overlay)
        found = bundle.facets(entry.domain, entry.id) if bundle else {}
        if any(found[facet].variables - values.keys() for facet in facets & found.keys()):
            return Found(message)  # it may have said a value that the English does not show
    for name, raw in reading.alike:
        others = {**values, name: raw}
        if name in values and renderer.english.prints_alike(entry, values, others):
            other = _render(renderer, entry, target._replace(lang=message.locale), meta_of(entry, others))
            if any(facet_text(other, facet) != facet_text(message, facet) for facet in facets):
                return Found(message)  # it may have said another value, which this language prints differently
    return Found(message, tuple(texts), locale)


def _render(renderer: Renderer, entry: Entry, target: Target, meta: Mapping[str, Any]) -> Message:
    domain, name, overlay = entry.domain, entry.name, target.overlay
    return renderer.render(entry.code, target.lang, meta, domain=domain, name=name, overlay=overlay)
