"""Writing of state.toml: every command that changes or confirms translations records it here."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pardon.fluent.ftl_files import RESERVED, LocaleFiles, SourceFile

from .comments import Comment, commented, english_form
from .project import Locale, Unit
from .state import NO_TEXT, Hashes, MessageState

__all__ = ["Edit", "comment_of", "edited", "record", "recorded", "refreshed_comment"]

Edit = tuple[int, int, str]  # start and end in a file's text, and the text to write there


def record(
    locale: Locale,
    accepted: Collection[str] = (),
    reviewed: Collection[str] = (),
    made_from: Mapping[str, Hashes] | None = None,
) -> dict[Path, str]:
    """Return the locale's state.toml with its translations as they are now; nothing if it stays the same.

    A new or changed translation counts as made from the current English, and as not reviewed. An unchanged one keeps
    its state.

    Args:
        locale: with its files as they will be, see `edited`.
        accepted: the keys of translations that are right for the current English.
        reviewed: the keys of translations that a second person has read. They are accepted, too.
        made_from: by key, the hashes of an older English that translations were made from.

    Raises:
        UnusableError: state.toml has faults, which would be lost.
    """
    state = locale.state
    text = state.text(recorded(locale, accepted, reviewed, made_from))
    return {state.path: text} if text != state.source else {}


def recorded(
    locale: Locale,
    accepted: Collection[str] = (),
    reviewed: Collection[str] = (),
    made_from: Mapping[str, Hashes] | None = None,
) -> dict[str, MessageState]:
    """Return the states of all messages as `record` writes them."""
    locale.state.require_sound()
    messages = dict(_kept(locale))
    confirmed = {*accepted, *reviewed}
    for unit in (*locale.stubs.values(), *locale.units.values()):
        key = unit.key
        hashes = _hashes(unit, confirmed, (made_from or {}).get(key, {}))
        is_reviewed = key in reviewed or (unit.state.reviewed and hashes == unit.state.hashes)
        new = replace(unit.state, hashes=hashes, reviewed=is_reviewed, shown="")
        comment = comment_of(unit)
        messages[key] = replace(new, shown=comment.shown(new)) if comment else new
    return messages


def _hashes(unit: Unit, confirmed: Collection[str], made_from: Hashes) -> Mapping[str, tuple[str, str]]:
    """Return the pairs of hashes of a message."""
    if unit.english is None:
        return unit.state.hashes
    english = {**unit.english_hashes, **made_from}
    now = {facet: (english.get(facet, NO_TEXT), made) for facet, made in unit.hashes.items()}
    if unit.key in confirmed:
        return now
    unchanged = {
        facet: pair
        for facet, pair in unit.state.hashes.items()
        if facet in now and facet not in made_from and pair[1] == unit.hashes[facet]
    }
    return {**now, **unchanged}


def _kept(locale: Locale) -> Iterator[tuple[str, MessageState]]:
    """Yield the state of what is not there now: of broken messages as a whole, of others their waivers."""
    is_unread = any(finding.rule == "unreadable" for finding in locale.findings)
    for key, state in locale.state.messages.items():
        is_broken = is_unread or key.rpartition("/")[2] in locale.unread
        yield key, state if is_broken else MessageState(waivers=state.waivers)


def comment_of(unit: Unit) -> Comment | None:
    """Return the comment above a translated message; None if there is none, or no English to compare."""
    comment = unit.entry.comment
    if not unit.is_message or unit.english is None or not comment or not comment.content:
        return None
    return Comment(comment.content, english_form(unit.english.entry), unit.state)


def refreshed_comment(unit: Unit) -> Edit | None:
    """Return the change of the comment above a message to the current English; None if there is nothing to change."""
    comment, old = comment_of(unit), unit.entry.comment
    if not comment or not comment.has_english or not old or not old.span or comment.refreshed() == old.content:
        return None
    return old.span.start, old.span.end, commented(comment.refreshed().split("\n"))


def edited(locale: Locale, changes: Mapping[Path, str]) -> Locale:
    """Return a locale with other texts of some files."""
    texts = {file.path: file for _, file in locale.sources()}
    texts |= {path: SourceFile(path, text) for path, text in changes.items() if path.suffix == ".ftl"}
    return replace(locale, files=_files(locale.files.folder, texts.values()), units={}, stubs={})


def _files(folder: Path, files: Iterable[SourceFile]) -> LocaleFiles:
    reserved: dict[str, SourceFile] = {}
    domains: dict[str, list[SourceFile]] = {}
    for file in files:
        place = file.path.relative_to(folder)
        if str(place) in RESERVED:
            reserved[str(place)] = file
        else:
            domains.setdefault(place.parts[0] if len(place.parts) > 1 else place.stem, []).append(file)
    terms, interface = map(reserved.get, RESERVED)
    return LocaleFiles(folder, terms, domains, interface)
