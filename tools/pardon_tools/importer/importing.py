"""`pardon import`: what a reference document says, compared with the catalogue and its English.

The catalogue is written out the way the reference would have written it (`shipped.py`), so that both sides
are ReferenceEntry and a difference between two fields is a drift. With `--write`, what is new is appended;
what people may have edited is reported and never touched.
"""

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from pardon_tools.importer.current_catalog import shipped_entries
from pardon_tools.importer.drafting import draft_entry
from pardon_tools.importer.reference_rules import FACETS, RULES, Rules
from pardon_tools.importer.references import ReferenceEntry, UnreadableReference, read, slug

__all__ = ["Drift", "drift", "run", "write"]

REVIEW = "Now give the new arguments their types and examples, and write the texts that the reference lacks."


@dataclass(frozen=True)
class Drift:
    """One difference. `kind` is added, removed or changed; `field`, `old` and `new` are of a change alone."""

    kind: Literal["added", "removed", "changed"]
    id: str
    entry: ReferenceEntry
    field: str = ""
    old: str | int | None = None
    new: str | int | None = None

    def __str__(self) -> str:
        """The line of the report."""
        what = f"{self.entry.name} ({self.entry.section})"
        if self.kind == "changed":
            what = f"{self.field}: {_shown(self.old)} -> {_shown(self.new)}"
        return f"{self.kind:<9}{self.entry.domain}/{self.id}  {what}"


def _shown(value: str | int | None) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)


def run(
    source: str,
    path: Path,
    catalog: Path,
    locales: Path,
    write: bool,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> int:
    """Reports the drift of the document at `path` line by line to `out`, and imports what is new if asked.

    Returns the exit code: 0 where nothing is left to do, 1 where drift is left, 2 where the document or
    the catalogue cannot be read or written.
    """
    try:
        entries = read(source, path)
        drifts = drift(entries, catalog, locales)
        for found in drifts:
            out(str(found))
        written = _write_new(drifts, catalog, locales) if write else []
    except (UnreadableReference, OSError) as error:
        err(str(error))
        return 2
    for file in written:
        out(f"wrote    {file}")
    if written:
        out(REVIEW)
    if not drifts:
        out(f"no drift: {len(entries)} entries")
    left = [found for found in drifts if not (write and found.kind == "added")]
    return 1 if left else 0


# --- Comparing ---

IDENTIFIER = re.compile("[A-Za-z][A-Za-z0-9_-]*")  # of Fluent, which every id has to be


def drift(entries: Sequence[ReferenceEntry], catalog_dir: Path, locales_dir: Path) -> list[Drift]:
    """How the document's `entries` differ from the catalogue: domain by domain, what is removed last.

    Raises UnreadableReference for a catalogue or English file that is not well-formed.
    """
    domains = dict.fromkeys(entry.domain for entry in entries)
    return [
        found
        for domain in domains
        for found in _domain_drift(
            RULES[domain],
            [entry for entry in entries if entry.domain == domain],
            shipped_entries(domain, catalog_dir, locales_dir),
        )
    ]


def _domain_drift(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    ids = {rules.key(entry): id for id, entry in shipped.items()}
    new_ids = _new_ids(rules, [entry for entry in entries if rules.key(entry) not in ids], shipped)
    for entry in entries:
        if id := ids.get(rules.key(entry)):
            yield from _changes(rules, id, shipped[id], entry)
        else:
            yield Drift("added", new_ids[entry], entry)
    yield from _removals(rules, entries, shipped)


def _changes(rules: Rules, id: str, old: ReferenceEntry, new: ReferenceEntry) -> Iterator[Drift]:
    for field in rules.compared:
        before, after = getattr(old, field), getattr(new, field)
        if before != after and not (field in FACETS and before.split() == after.split()):
            yield Drift("changed", id, new, field, before, after)


def _removals(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    keys = {rules.key(entry) for entry in entries}
    titles = {slug(entry.section): entry.section for entry in entries}
    for id, entry in shipped.items():
        title = titles.get(slug(entry.section), entry.section if rules.whole else "")
        if title and rules.key(entry) not in keys and not rules.ours(entry):
            yield Drift("removed", id, replace(entry, section=title))


def _new_ids(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> dict[ReferenceEntry, str]:
    """An id for each new entry, as the catalogue format has it: the code if it is nobody else's.

    An entry that already has the plain id keeps it: links and translations hang on it.
    """
    times = Counter(entry.code for entry in [*entries, *shipped.values()])
    ids: dict[ReferenceEntry, str] = {}
    for entry in entries:
        label = entry.name if rules.named else entry.section.replace(" ", "")
        named = [f"{entry.code}-{label}", entry.name]
        wanted = [entry.code, *named] if times[entry.code] == 1 else named
        taken = {*shipped, *ids.values()}
        ids[entry] = next(id for id in wanted if IDENTIFIER.fullmatch(id) and id not in taken)
    return ids


# --- Writing what is new ---


def write(drifts: Iterable[Drift], catalog_dir: Path, locales_dir: Path) -> list[Path]:
    """Appends the added entries to their sections' catalogue and English files; returns the files' paths.

    What is in the files stays as it is, byte for byte. Nothing is written before all of it is ready.
    """
    today = {entry.name: entry.status for entry in shipped_entries("clerk", catalog_dir, locales_dir).values()}
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


_write_new = write  # `run` has a parameter called write


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
