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
    "messages_without_english_comment",
    "missing_facets",
    "missing_messages",
    "missing_terms",
    "stale",
    "unused_terms",
]


MANY = 10  # missing messages of a file, above which they are one violation


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
    lacking: dict[Path, list[str]] = {}
    for (domain, id), english in locale.english.units.items():
        if domain is None or (domain, id) in locale.units or id in locale.unread:
            continue
        path = locale.english.relative(english.file)
        if path in own:
            lacking.setdefault(path, []).append(id)
        else:
            absent[str(path)] += 1
    for path, ids in lacking.items():
        yield from _missing_in_file(locale, own[path], ids)
    for name, count in absent.items():
        message = f"the file is missing, with {count} message(s): `pardon sync {locale.tag}` adds it with stubs"
        yield Violation(locale.files.folder / name, 0, message)


def _missing_in_file(locale: Locale, file: SourceFile, ids: list[str]) -> Iterator[Violation]:
    """Yield a violation for each missing message, or one for all of a language that has only begun."""
    stubs = {id: _stub_offset(file.text, id) for id in ids}
    fix = f": `pardon sync {locale.tag}` adds stubs"
    if len(ids) > MANY:
        first = next((offset for offset in stubs.values() if offset), 0)
        message = f"{len(ids)} messages are not translated, such as {ids[0]}{'' if all(stubs.values()) else fix}"
        yield Violation(file, first, message)
        return
    for id, offset in stubs.items():
        message = f"the message is not translated{'' if offset else fix}"
        yield Violation(file, offset, message, len(id) if offset else 1, id)


def missing_terms(locale: Locale) -> Iterator[Violation]:
    """Find identifiers that English names and a translation does not."""
    if locale.english is None:
        return
    named = (id for domain, id in locale.english.units if domain is None and id.startswith(IDENTIFIER))
    lacking = [id for id in named if not locale.find(None, id)]
    place = locale.files.terms or locale.files.folder / "terms.ftl"
    for id in lacking:
        if id not in locale.unread:
            stub = 0 if isinstance(place, Path) else _stub_offset(place.text, id)
            message = "the term is not translated: people would see the name that the API uses"
            yield Violation(place, stub, message, len(id) if stub else 1, id)


def _stub_offset(text: str, id: str) -> int:
    """Return the offset of a message that is commented out; 0 if there is none."""
    return text.find(f"\n# {id} =") + len("\n# ") if f"\n# {id} =" in text else 0


def unused_terms(locale: Locale) -> Iterator[Violation]:
    """Find terms without a reference."""
    used = {f"-{name}" for unit in locale.units.values() for text in unit.texts.values() for name in text.terms}
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
    if unit.english and unit.is_message:
        inherited = unit.locale.inherited(unit.domain, unit.id)
        known = unit.texts.keys() | (inherited.texts.keys() if inherited else set())
        for facet in unit.english.texts:
            if facet not in known:
                yield at_unit(unit, f".{facet} is missing: people would see it in English")


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
                where = "the text" if facet == "short" else f".{facet}"
                message = f"{where} omits ${name}, which the English uses"
                yield at_node(unit, text.pattern, message)


def stale(unit: Unit) -> Iterator[Violation]:
    """Find translations of an older English text."""
    if unit.comment and unit.is_stale:
        was, now = _difference(unit.comment.made_from, unit.comment.today)
        fix = f"update the translation, or run `pardon accept {unit.locale.tag} {unit.id}`"
        yield at_unit(unit, f"the English has changed from “{was}” to “{now}”: {fix}")


def _difference(old: str, new: str) -> tuple[str, str]:
    """Return the first differing line of each text."""
    before, after = old.split("\n"), new.split("\n")
    pairs = ((a, b) for a, b in zip(before, after, strict=False) if a != b)
    was, now = next(pairs, (before[-1] if len(before) > len(after) else "", after[-1]))
    return was.strip(), now.strip()


def messages_without_english_comment(locale: Locale) -> Iterator[Violation]:
    """Find files with translations that lack the English above them."""
    found: dict[str, list[Unit]] = {}
    for unit in locale.units.values():
        if unit.is_message and unit.english and not (unit.comment and unit.comment.english):
            found.setdefault(str(unit.file.path), []).append(unit)
    for units in found.values():
        ids = units[0].id if len(units) == 1 else f"{units[0].id} and {len(units) - 1} more"
        message = f"no English above {ids}, so its changes go unnoticed: run `pardon sync {locale.tag}`"
        yield at_unit(units[0], message)._replace(id="")
