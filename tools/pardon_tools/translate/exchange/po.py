"""Messages as gettext's PO: `msgctxt` names the flat unit, placeables are Fluent, `{ $left }`."""

import re
from collections.abc import Iterable
from pathlib import Path

import polib

from ...errors import UnusableError
from ..project import Locale, Unit
from .flat import FlatUnit, flat_units
from .notes import notes
from .proposals import ExchangeFile, FlatReader, Target, decoded
from .sources import EXCERPT, flat_source, parse_flat

__all__ = ["read_po", "write_po"]

FUZZY = "fuzzy"
HASHES = re.compile(r"^pardon ([0-9a-f]+:(?:[0-9a-f]+|-))$", re.MULTILINE)
LINE = re.compile(r'(?:\s*(?:(?:msgctxt|msgid(?:_plural)?|msgstr(?:\[\d+\])?)\s*)?"(?:[^"\\]|\\.)*")?\s*|\s*#.*')

_HEADER = {"Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit", "MIME-Version": "1.0"}


def write_po(locale: Locale, units: Iterable[Unit]) -> str:
    """Return the flat units of messages as a PO file; a stale text is fuzzy."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {**_HEADER, "Language": locale.tag, "X-Source-Language": "en"}
    file.extend(_entry(flat) for unit in units for flat in flat_units(unit))
    return f"{file}\n"


def _entry(flat: FlatUnit) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=flat.id,
        msgid=flat_source(flat.english),
        msgstr=flat_source(flat.target) if flat.target else "",
        comment="\n".join((*notes(flat.unit), f"pardon {flat.hashes}")),
        flags=[FUZZY] if flat.target and flat.state == "stale" else [],
    )


class _Lines(str):
    """A text in which only a line feed ends a line; polib would split a text at U+2028, and lose its ends."""

    def splitlines(self, keepends: bool = False) -> list[str]:
        return self.split("\n")


def read_po(path: Path, content: bytes, locale: Locale) -> ExchangeFile:
    """Read proposals from a PO file; fuzzy texts are left out.

    Raises:
        UnusableError: it is no PO file, or that of another language.
    """
    text = decoded(path, content)
    for number, line in enumerate(text.split("\n"), 1):
        if not LINE.fullmatch(line):  # polib would cut off its ends
            raise UnusableError(f"{path}:{number}: is no line of a PO file: {line[:EXCERPT].strip()}")
    try:
        file = polib.pofile(_Lines(f"{text}\n"), wrapwidth=0)
    except (OSError, ValueError) as error:
        raise UnusableError(f"{path}: cannot be read: {error}") from error
    reader = FlatReader(path, locale)
    reader.require_language(file.metadata.get("Language", ""))
    for entry in file:
        hashes = HASHES.search(entry.comment or "")
        if entry.obsolete or FUZZY in entry.flags:
            continue
        target = Target(entry.linenum or 1, entry.msgctxt or "", hashes[1] if hashes else "", is_confirmed=True)
        if entry.msgstr_plural:
            reader.refuse(target, "row", "msgstr[n] has no place in Fluent: each plural category is a unit of its own")
        elif entry.msgstr:
            try:
                reader.add(target, parse_flat(entry.msgstr))
            except ValueError as error:
                reader.refuse(target, "syntax", str(error))
    return reader.file
