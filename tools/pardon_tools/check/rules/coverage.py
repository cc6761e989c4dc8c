"""Rules on coverage: messages, facets, terms, and the English of translations."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pardon.errors import did_you_mean
from pardon.fluent.ftl_files import SourceFile
from pardon_tools.translate.project import IDENTIFIER, Locale, Unit

from .rule import Violation, at_node, at_unit

__all__ = [
    "dropped_variables",
    "entries_without_message",
    "extra_facets",
    "extra_message",
    "missing_facets",
    "missing_messages",
    "missing_terms",
    "stale",
    "unused_terms",
]


MANY = 10  # missing messages or terms of a file, above which they are one violation


def entries_without_message(locale: Locale) -> Iterator[Violation]:
    """Find entries of the catalogue without an English message."""
    for entry in locale.covered if locale.english is None else ():
        if entry.id not in locale.unread and not locale.find(entry.domain, entry.id):
            files = locale.files.domains.get(entry.domain)
            path = files[0] if files else locale.files.folder / entry.domain
            hint = did_you_mean(entry.id, (id for domain, id in locale.units if domain == entry.domain))
            yield Violation(path, 0, f"the entry {entry.domain}/{entry.id} has no English message{hint}", 1, entry.id)


def missing_messages(locale: Locale) -> Iterator[Violation]:
    """Find English messages without a translation; a missing file is one violation."""
    if locale.english is None:
        return
    own = {locale.relative(file): file for _, file in locale.sources()}
    absent: Counter[str] = Counter()
    lacking: dict[tuple[Path, str], list[str]] = {}
    for (domain, id), english in locale.english.units.items():
        if domain is None or (domain, id) in locale.units or id in locale.unread:
            continue
        path = locale.english.relative(english.file)
        if path in own:
            lacking.setdefault((path, domain), []).append(id)
        else:
            absent[str(path)] += 1
    for (path, domain), ids in lacking.items():
        yield from _missing_in_file(locale, own[path], domain, ids, "message")
    for name, count in absent.items():
        message = f"the file is missing, with {count} message(s): `pardon sync {locale.tag}` adds it with stubs"
        yield Violation(locale.files.folder / name, 0, message)


def _missing_in_file(
    locale: Locale, file: SourceFile | Path, domain: str | None, ids: list[str], noun: str, effect: str = ""
) -> Iterator[Violation]:
    """Yield a violation for each missing message, or one for all of a language that has only begun."""
    stubs = [locale.stubs.get((domain, id)) for id in ids]
    fix = "" if all(stubs) else f": `pardon sync {locale.tag}` adds stubs"
    if len(ids) > MANY:
        message = f"{len(ids)} {noun}s are not translated, such as {ids[0]}{effect}{fix}"
        first = next((at_unit(stub, message) for stub in stubs if stub), Violation(file, 0, message))
        yield first._replace(length=1, id="")
        return
    for id, stub in zip(ids, stubs, strict=True):
        message = f"the {noun} is not translated{effect}{'' if stub else fix}"
        yield at_unit(stub, message) if stub else Violation(file, 0, message, 1, id)


def missing_terms(locale: Locale) -> Iterator[Violation]:
    """Find identifiers that English names and a translation does not."""
    if locale.english is None:
        return
    named = (id for domain, id in locale.english.units if domain is None and id.startswith(IDENTIFIER))
    lacking = [id for id in named if id not in locale.unread and not locale.find(None, id)]
    place = locale.files.terms or locale.files.folder / "terms.ftl"
    if lacking:
        effect = ", and people see the name that the API uses"
        yield from _missing_in_file(locale, place, None, lacking, "term", effect)


def unused_terms(locale: Locale) -> Iterator[Violation]:
    """Find terms without a reference."""
    used = {f"-{name}" for text in locale.texts() for name in text.terms}
    for (domain, id), unit in locale.units.items():
        is_needed = id.startswith(IDENTIFIER) or id in used or locale.inherited(None, id)
        if domain is None and not unit.is_message and not is_needed:
            hint = did_you_mean(id[: len(IDENTIFIER)], [IDENTIFIER])
            yield at_unit(unit, f"no message uses this term{hint}")


def extra_message(unit: Unit) -> Iterator[Violation]:
    """Find a translation of a message that English lacks."""
    english = unit.locale.english
    if unit.is_message and english and unit.english is None and unit.catalog_entry:
        yield at_unit(unit, "English has no such message")


def missing_facets(unit: Unit) -> Iterator[Violation]:
    """Find facets of the English that the translation lacks: people would see them in English."""
    stubs = {attribute.id.name: attribute.id for attribute in unit.entry.attributes}
    for facet in unit.missing_facets:
        message = f"{_facet_name(facet)} is missing: people would see it in English"
        yield at_node(unit, stubs[facet], message) if facet in stubs else at_unit(unit, message)


def _facet_name(facet: str) -> str:
    return "the text" if facet == "short" else f".{facet}"


def extra_facets(unit: Unit) -> Iterator[Violation]:
    """Find facets that English lacks."""
    if unit.english and unit.is_message:
        inherited = unit.english.locale.inherited(unit.domain, unit.id)
        known = unit.english.texts.keys() | (inherited.texts.keys() if inherited else set())
        for attribute in unit.entry.attributes:
            if attribute.id.name not in known:
                yield at_node(unit, attribute.id, f".{attribute.id.name} translates no English text")


def dropped_variables(unit: Unit) -> Iterator[Violation]:
    """Find variables of the English that its translation omits."""
    for facet, text in unit.texts.items():
        if text.english is None or not unit.is_message:
            continue
        for name in text.english.variables:
            if name not in text.variables:
                message = f"{_facet_name(facet)} omits ${name}, which the English uses"
                yield at_node(unit, text.pattern, message)


def stale(unit: Unit) -> Iterator[Violation]:
    """Find translations of an older English text."""
    if unit.stale_facets:
        facets = ", ".join(map(_facet_name, unit.stale_facets))
        now = unit.english_texts[unit.stale_facets[0]].source
        id = unit.id if unit.is_message else f"-- {unit.id}"  # its dash begins no option
        fix = f"update the translation, or run `pardon accept {unit.locale.tag} {id}`"
        yield at_unit(unit, f"the English of {facets} has changed, and is now “{now}”: {fix}")
