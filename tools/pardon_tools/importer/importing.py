"""Compare a reference document with the catalogue and its English, and add new entries.

`current_catalog.py` gives the catalogue the form of the reference, so that both sides are ReferenceEntry and a drift is
a difference between two fields.
"""

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from .current_catalog import current_entries
from .drafting import draft_entry
from .reference_rules import FACETS, RULES, Rules
from .references import ReferenceEntry, slug

__all__ = ["Drift", "drift", "write"]


@dataclass(frozen=True)
class Drift:
    """One difference; only a changed entry has `field`, `old` and `new`."""

    kind: Literal["added", "removed", "changed"]
    id: str
    entry: ReferenceEntry
    field: str = ""
    old: str | int | None = None
    new: str | int | None = None

    def __str__(self) -> str:
        """Return the line of the report."""
        subject = f"{self.entry.name} ({self.entry.section})"
        if self.kind == "changed":
            old, new = (
                "none" if value is None else json.dumps(value, ensure_ascii=False) for value in (self.old, self.new)
            )
            subject = f"{self.field}: {old} -> {new}"
        return f"{self.kind:<9}{self.entry.domain}/{self.id}  {subject}"


# --- Comparing ---

IDENTIFIER = re.compile("[A-Za-z][A-Za-z0-9_-]*")  # of Fluent, which every id has to be


def drift(entries: Sequence[ReferenceEntry], catalog_dir: Path, locales_dir: Path) -> list[Drift]:
    """Return the differences of a document's entries from the catalogue, by domain, removed ones last.

    Raises:
        UnreadableReferenceError: a catalogue or English file is not well-formed.
    """
    found: list[Drift] = []
    for domain in dict.fromkeys(entry.domain for entry in entries):
        stated = [entry for entry in entries if entry.domain == domain]
        found += _domain_drift(RULES[domain], stated, current_entries(domain, catalog_dir, locales_dir))
    return found


def _domain_drift(
    rules: Rules, entries: Sequence[ReferenceEntry], current: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    ids = {rules.key(entry): id for id, entry in current.items()}
    new_ids = _new_ids(rules, [entry for entry in entries if rules.key(entry) not in ids], current)
    for entry in entries:
        if id := ids.get(rules.key(entry)):
            yield from _changes(rules, id, current[id], entry)
        else:
            yield Drift("added", new_ids[entry], entry)
    yield from _removals(rules, entries, current)


def _changes(rules: Rules, id: str, old: ReferenceEntry, new: ReferenceEntry) -> Iterator[Drift]:
    for field in rules.compared:
        before, after = getattr(old, field), getattr(new, field)
        if before != after and not (field in FACETS and before.split() == after.split()):
            yield Drift("changed", id, new, field, before, after)


def _removals(
    rules: Rules, entries: Sequence[ReferenceEntry], current: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    keys = {rules.key(entry) for entry in entries}
    titles = {slug(entry.section): entry.section for entry in entries}
    for id, entry in current.items():
        title = titles.get(slug(entry.section), entry.section if rules.is_complete else "")
        if title and rules.key(entry) not in keys and not rules.is_own(entry):
            yield Drift("removed", id, replace(entry, section=title))


def _new_ids(
    rules: Rules, entries: Sequence[ReferenceEntry], current: Mapping[str, ReferenceEntry]
) -> dict[ReferenceEntry, str]:
    """Return an id for each new entry: the code if no other entry has it, as the catalogue's format prescribes.

    An existing entry keeps the code as its id, because links and translations depend on it.
    """
    times = Counter(entry.code for entry in [*entries, *current.values()])
    ids: dict[ReferenceEntry, str] = {}
    for entry in entries:
        label = entry.name if rules.has_names else entry.section.replace(" ", "")
        named = [f"{entry.code}-{label}", entry.name]
        wanted = [entry.code, *named] if times[entry.code] == 1 else named
        taken = {*current, *ids.values()}
        ids[entry] = next(id for id in wanted if IDENTIFIER.fullmatch(id) and id not in taken)
    return ids


# --- Writing new entries ---


def write(drifts: Iterable[Drift], catalog_dir: Path, locales_dir: Path) -> list[Path]:
    """Append the added entries to the catalogue and English files of their sections; return the files.

    The files' content stays as it is, byte for byte. Nothing is written before all of it is ready.
    """
    today = {entry.name: entry.status for entry in current_entries("clerk", catalog_dir, locales_dir).values()}
    contents: dict[Path, bytes] = {}
    for found in drifts:
        if found.kind == "added":
            domain, section = found.entry.domain, found.entry.section
            title = RULES[domain].title.format(section=section)
            toml, ftl = draft_entry(found.id, found.entry, today.get(found.entry.name))
            _append(contents, catalog_dir / domain / f"{slug(section)}.toml", f"# {title}", toml)
            _append(contents, locales_dir / "en" / domain / f"{slug(section)}.ftl", f"### {title}", ftl)
    _replace_files(contents)
    return list(contents)


def _append(contents: dict[Path, bytes], file: Path, title: str, block: str) -> None:
    before = contents.get(file) or (file.read_bytes() if file.exists() else f"{title}\n".encode())
    gap = b"\n" if before.endswith(b"\n") else b"\n\n"
    contents[file] = before + gap + block.encode()


def _replace_files(contents: Mapping[Path, bytes]) -> None:
    staged: list[tuple[Path, Path]] = []
    try:
        for file, content in contents.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            temporary = file.with_name(f".{file.name}.new")
            staged.append((temporary, file))
            temporary.write_bytes(content)
            if file.exists():
                shutil.copymode(file, temporary)
        for temporary, file in staged:
            temporary.replace(file)
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
