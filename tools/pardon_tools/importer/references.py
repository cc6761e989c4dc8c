"""Readers of the reference documents: one function per format, from a file to its entries.

A reader stops at the first thing that it does not understand, with file, line and reason: an entry skipped in silence
would look like an error that the API has removed.
"""

import dataclasses
import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from ..errors import UnusableError

__all__ = ["SOURCES", "ReferenceEntry", "UnreadableReferenceError", "read", "slug"]

NAME = re.compile(r"[A-Z][A-Za-z0-9]+")
STATUS = re.compile(r"[1-5]\d\d")


class UnreadableReferenceError(UnusableError):
    """A document that cannot be read, or a catalogue that it cannot be compared with."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        """`line` counts from 1; it is 1 for a fault of the whole document."""
        super().__init__(f"{path}:{line}: {reason}")


@dataclass(frozen=True)
class ReferenceEntry:
    """One error as a reference states it. Absent texts are "", an absent `status` or `meta` is None."""

    domain: str
    section: str
    name: str
    code: str
    status: int | None = None
    short: str = ""
    long: str = ""
    resolution: str = ""
    help: str = ""
    meta: str | None = None
    line: int = dataclasses.field(default=0, compare=False)


def read(source: str, path: Path) -> list[ReferenceEntry]:
    """Return the entries of a document, in its order.

    Args:
        source: the format, a key of SOURCES.
        path: the document.

    Raises:
        UnreadableReferenceError: the first thing that the reader does not understand.
    """
    if source not in SOURCES:
        raise UnreadableReferenceError(path, 1, f"no reader for {source!r}; there are {', '.join(SOURCES)}")
    entries = SOURCES[source](path)
    if not entries:
        raise UnreadableReferenceError(path, 1, f"no entries found: this is not a document of {source!r}")
    seen: dict[tuple[str, str], int] = {}
    for entry in entries:
        first = seen.setdefault((entry.domain, entry.name), entry.line)
        if first != entry.line:  # the catalogue could not distinguish the two
            raise UnreadableReferenceError(path, entry.line, f"{entry.name} is listed already, on line {first}")
    return entries


def slug(section: str) -> str:
    """Return the file name of a section: "User Lockout" is user_lockout."""
    return re.sub(r"[^a-z0-9]+", "_", section.lower()).strip("_")


@dataclass(frozen=True)
class Line:
    """A stripped line that is not blank, and its place."""

    path: Path
    number: int
    text: str

    def error(self, reason: str) -> UnreadableReferenceError:
        return UnreadableReferenceError(self.path, self.number, reason)


def _read_lines(path: Path) -> list[Line]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableReferenceError(path, 1, f"cannot be opened: {error.strerror}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableReferenceError(path, data.count(b"\n", 0, error.start) + 1, "not UTF-8") from error
    # Not splitlines(): it also splits at characters that an editor does not count as line ends.
    return [Line(path, at, line.strip()) for at, line in enumerate(text.split("\n"), 1) if line.strip()]


def _parse_status(line: Line, stated: str) -> int:
    if not STATUS.fullmatch(stated):
        raise line.error(f"unknown status {stated!r}")
    return int(stated)


# --- JSON objects, in both editions of Clerk's reference ---

JSON_KEYS: dict[str, type | tuple[type, ...]] = {
    "code": str,
    "shortMessage": str,
    "longMessage": str,
    "meta": (str, dict),
}


def _parse_json(start: Line, text: str) -> dict[str, Any]:
    """Return the object in a text that begins on the line `start`; its keys and types are checked."""
    try:
        found = json.loads(text)
        json.dumps(found, ensure_ascii=False).encode()  # fails for half a surrogate pair, which no file can hold
    except json.JSONDecodeError as error:
        line = dataclasses.replace(start, number=start.number + error.lineno - 1)
        raise line.error(f"broken JSON: {error.msg}") from error
    except UnicodeEncodeError as error:
        raise start.error("broken JSON: not Unicode text") from error
    except (ValueError, RecursionError) as error:
        raise start.error("broken JSON: a number too long, or nested too deeply") from error
    if not isinstance(found, dict) or "code" not in found:
        raise start.error('not a JSON object with a "code"')
    for key, value in found.items():
        if not isinstance(value, JSON_KEYS.get(key, ())):
            raise start.error(f"{key!r} has a value of the wrong type" if key in JSON_KEYS else f"unknown key {key!r}")
    return found


def _clerk_entry(domain: str, section: str, name: Line, found: dict[str, Any]) -> ReferenceEntry:
    meta = found.get("meta")
    return ReferenceEntry(
        domain,
        section,
        name.text,
        found["code"],
        short=found.get("shortMessage", ""),
        long=found.get("longMessage", ""),
        meta=json.dumps(meta) if isinstance(meta, dict) else meta,
        line=name.number,
    )


# --- clerk: Markdown with a heading for each section and each entry ---

STATUS_LINE = "filename: Status Code:"


def read_markdown(path: Path) -> list[ReferenceEntry]:
    """Read Clerk's reference in Markdown: `## Section`, `### Name`, a status line and a JSON block."""
    entries, section = [], ""
    for heading, body in _blocks(_read_lines(path)):
        level, _, markup = heading.text.partition(" ")
        title = dataclasses.replace(heading, text=_strip_markup(markup))
        if level == "##":
            section = title.text
        else:
            entries.append(_markdown_entry(section, title, body))
    return entries


def _blocks(lines: Sequence[Line]) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Yield each heading of the second and third level, with the lines up to the next."""
    starts = [index for index, line in enumerate(lines) if re.match("###? ", line.text)]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start], lines[start + 1 : end]


def _strip_markup(markup: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "", markup)).strip()


def _markdown_entry(section: str, name: Line, body: Sequence[Line]) -> ReferenceEntry:
    if not NAME.fullmatch(name.text):
        raise name.error(f"{name.text!r} is not the name of an error")
    if not slug(section):
        raise name.error(f"{name.text} is in no section")
    entry = _clerk_entry("clerk", section, name, _json_block(name, body))
    return dataclasses.replace(entry, status=_markdown_status(name, body))


def _markdown_status(name: Line, body: Sequence[Line]) -> int | None:
    line = _only("status line", name, [line for line in body if line.text.startswith(STATUS_LINE)])
    stated = _strip_markup(line.text.removeprefix(STATUS_LINE))
    return _parse_status(line, stated) if stated else None


def _json_block(name: Line, body: Sequence[Line]) -> dict[str, Any]:
    fence = _only("JSON block", name, [line for line in body if line.text == "```json"])
    inside = {line.number: line.text for line in body if line.number > fence.number}
    end = next((number for number, text in inside.items() if text == "```"), None)
    if end is None:
        raise fence.error(f"the JSON block of {name.text} has no end")
    # The fence and the blank lines become empty lines: JSON's line numbers are then the document's.
    return _parse_json(fence, "\n".join(inside.get(number, "") for number in range(fence.number, end)))


def _only(what: str, name: Line, found: Sequence[Line]) -> Line:
    if len(found) != 1:
        raise name.error(f"{name.text} has {'more than one' if found else 'no'} {what}")
    return found[0]


# --- clerk-2024-02: one web page for each section, flattened to text ---

PAGE_SECTIONS = {"Sign-in": "Sign In", "Identification": "Identifications"}
"""The section of a page of 2024 -> its name in today's reference, if they differ."""

TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])')


def read_page(path: Path) -> list[ReferenceEntry]:
    """Read a page of Clerk's reference of February 2024: a title, then names and one-line objects in turn."""
    lines = iter(_read_lines(path))
    section = _page_section(path, lines)
    entries, name = [], None
    for line in lines:
        if NAME.fullmatch(line.text):
            _refuse_bare_name(name)
            name = line
        elif line.text.startswith("{"):
            entries.append(_page_entry(section, name, line))
            name = None
    _refuse_bare_name(name)
    return entries


def _page_section(path: Path, lines: Iterator[Line]) -> str:
    """Read up to the page's title, past the site's navigation."""
    for line in lines:
        if (title := re.fullmatch(r"(.+) errors", line.text)) and slug(title[1]):
            return PAGE_SECTIONS.get(title[1], title[1].replace("-", " ").title())
    raise UnreadableReferenceError(path, 1, 'no page title such as "Sign-in errors"')


def _page_entry(section: str, name: Line | None, line: Line) -> ReferenceEntry:
    if name is None:
        raise line.error("a JSON object without a name before it")
    found = _parse_json(line, TRAILING_COMMA.sub(lambda match: match[1] or "", line.text))
    return _clerk_entry("clerk-2024-02", section, name, found)


def _refuse_bare_name(name: Line | None) -> None:
    if name:
        raise name.error(f"{name.text} has no JSON object")


# --- authos: tables flattened to one cell a line, and a guide ---

GUIDE = "Troubleshooting Guide"
AUTHOS_CODE = re.compile(r"[A-Z][A-Z0-9_]*")


def read_tables(path: Path) -> list[ReferenceEntry]:
    """Read AuthOS's reference: the errors with the guide's advice, then the summary of statuses."""
    lines = _read_lines(path)
    guide = next((index for index, line in enumerate(lines) if line.text == GUIDE), len(lines))
    entries = [entry for table in _tables(lines[:guide]) for entry in table]
    errors = [entry for entry in entries if entry.domain == "authos"]
    statuses = [entry for entry in entries if entry.domain == "http"]
    if not errors or not statuses:
        raise UnreadableReferenceError(path, 1, "no entries found: not both a table of errors and one of statuses")
    return [*_add_advice(_add_names(errors), lines[guide + 1 :]), *statuses]


def _tables(lines: Sequence[Line]) -> Iterator[list[ReferenceEntry]]:
    """Yield the rows of each table: lines that end in a bar, below the line that is their title."""
    title = None
    for is_table, group in groupby(lines, lambda line: line.text.endswith("|")):
        found = list(group)
        if is_table:
            yield _read_table(title or found[0], [_strip_bars(line) for line in found])
        title = found[-1]


def _strip_bars(line: Line) -> Line:
    return dataclasses.replace(line, text=line.text.removeprefix("| ")[:-1].strip())


def _read_table(title: Line, cells: Sequence[Line]) -> list[ReferenceEntry]:
    texts = [cell.text for cell in cells]
    header = next((header for header in ROWS if texts[: len(header)] == list(header)), None)
    if header is None:
        raise cells[0].error(f"a table with an unknown header: {texts[0]!r}")
    width = len(header)
    rows = [cells[at : at + width] for at in range(width, len(cells), width)]
    if rows and len(rows[-1]) < width:
        raise rows[-1][0].error(f"a row of {len(rows[-1])} cells instead of {width}")
    return [ROWS[header](title, row) for row in rows]


def _error_row(title: Line, row: Sequence[Line]) -> ReferenceEntry:
    code, status, description, *resolution = row
    section = title.text.removesuffix(" Errors")
    if section == title.text or not slug(section):
        raise title.error(f'{title.text!r} is not a heading such as "General Errors"')
    if not AUTHOS_CODE.fullmatch(code.text):
        raise code.error(f"{code.text!r} is not an error code")
    return ReferenceEntry(
        "authos",
        section,
        code.text,
        code.text,
        _parse_status(status, status.text),
        short=description.text,
        resolution="".join(cell.text for cell in resolution),
        line=code.number,
    )


def _status_row(_title: Line, row: Sequence[Line]) -> ReferenceEntry:
    stated, meaning, causes = row
    status = _parse_status(stated, stated.text)
    return ReferenceEntry(
        "http",
        "Status",
        _camel_case(meaning.text) or f"Status{status}",
        f"http_{status}",
        status,
        short=meaning.text,
        help=causes.text,
        line=stated.number,
    )


def _camel_case(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.sub(r"[^\w\s]", "", text).split())


ROWS = {  # by the header of their table
    ("Code", "HTTP", "Description", "Resolution"): _error_row,
    ("Code", "HTTP", "Description"): _error_row,
    ("Status", "Meaning", "Common Causes"): _status_row,
}


def _add_names(errors: Sequence[ReferenceEntry]) -> list[ReferenceEntry]:
    """Name the errors, which AuthOS does not: by the code, with the section if the code is listed twice."""
    times = Counter(error.code for error in errors)
    return [
        dataclasses.replace(error, name=f"{error.code}-{error.section.replace(' ', '')}")
        if times[error.code] > 1
        else error
        for error in errors
    ]


def _add_advice(errors: Sequence[ReferenceEntry], guide: Sequence[Line]) -> list[ReferenceEntry]:
    """Add the guide's advice as the errors' help: “Token expired” Errors is about TOKEN_EXPIRED."""
    codes = {error.code for error in errors}
    advice: dict[str, list[str]] = {}
    bullets: list[str] = []
    for line in guide:
        if heading := re.fullmatch(r"[“\"](.+)[”\"] Errors", line.text):
            bullets = advice.setdefault(_guide_code(line, heading[1], codes), [])
        elif line.text.startswith("- "):
            bullets.append(line.text)
        elif bullets:  # the flattened page has inline code on a line of its own
            bullets[-1] += f" {line.text}"
    return [dataclasses.replace(error, help="\n".join(advice.get(error.code, ()))) for error in errors]


def _guide_code(line: Line, heading: str, codes: set[str]) -> str:
    code = slug(heading).upper()
    if code not in codes:
        raise line.error(f"the guide explains {heading!r}, but no error has the code {code}")
    return code


SOURCES: dict[str, Callable[[Path], list[ReferenceEntry]]] = {
    "clerk": read_markdown,
    "clerk-2024-02": read_page,
    "authos": read_tables,
}
