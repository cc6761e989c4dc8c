"""Messages as JSON Lines: a row has everything about a message, and its texts as Fluent sources.

Only `id` and the fields of `SETTABLE` are read from a row; the others are there for translators.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pardon.errors import did_you_mean
from pardon.fluent.sources import is_stub

from ..project import Locale, Unit
from ..state import NO_TEXT, read_waiver
from ..variants import flatten
from .context import Context
from .messages import current_pattern, facets_of, state_of
from .proposals import ExchangeFile, Fault, Proposal, Row, decoded, split_hashes
from .sources import parse_pattern, pattern_source

__all__ = ["read_jsonl", "write_jsonl"]

SETTABLE = ("texts", "reviewed", "accepted", "waive")
SHOWN = (
    "locale", "state", "hashes", "english", "flat", "code", "name", "status", "audience", "description", "note",
    "arguments", "plurals", "terms", "glossary", "siblings", "samples",
)  # fmt: skip

_BOOLEANS = ("reviewed", "accepted")


def write_jsonl(locale: Locale, units: Iterable[Unit]) -> str:
    """Return messages as JSON Lines."""
    context = Context(locale)
    return "".join(json.dumps(_row(context, unit), ensure_ascii=False) + "\n" for unit in units)


def _row(context: Context, unit: Unit) -> dict[str, Any]:
    facets = facets_of(unit)
    return {
        "id": unit.key,
        "locale": unit.locale.tag,
        "state": state_of(unit),
        "texts": {facet: _source(unit, facet) for facet in facets},
        **context.fields(unit),
        "hashes": {
            facet: f"{unit.english_hashes.get(facet, NO_TEXT)}:{unit.hashes.get(facet, NO_TEXT)}" for facet in facets
        },
    }


def _source(unit: Unit, facet: str) -> str:
    """Return the source of a text; of a missing one its selectors, or nothing."""
    pattern = current_pattern(unit, facet)
    source = pattern_source(pattern)
    return "" if source == '{ "" }' else source


def read_jsonl(path: Path, content: bytes, locale: Locale) -> ExchangeFile:
    """Read proposals from JSON Lines.

    Args:
        path: of the file.
        content: UTF-8 text.
        locale: that it is for.

    Raises:
        UnusableError: the file is no text.
    """
    file = ExchangeFile(path)
    for line, source in enumerate(decoded(path, content).split("\n"), 1):
        if source.strip():
            _read_row(file, line, source, locale)
    return file


def _read_row(file: ExchangeFile, line: int, source: str, locale: Locale) -> None:
    try:
        row = json.loads(source)
    except (ValueError, RecursionError) as error:
        file.faults.append(Fault(line, "", "row", f"the line is no JSON object: {error}"))
        return
    id = row.get("id") if isinstance(row, dict) else None
    name = id if isinstance(id, str) else ""
    if fault := _shape_fault(row, locale.tag):
        file.faults.append(Fault(line, name, "row", fault))
        return
    hashes = {facet: split_hashes(pair) for facet, pair in row.get("hashes", {}).items()}
    texts, is_sound = [], True
    for facet, written in row.get("texts", {}).items():
        try:
            pattern = parse_pattern(written, locale) if written.strip() else None
        except ValueError as error:
            is_sound = False
            file.faults.append(Fault(line, name, "syntax", f"{facet}: {error}"))
            continue
        if pattern and not all(map(is_stub, flatten(pattern).values())):
            texts.append(Proposal(line, facet, pattern, *hashes.get(facet, ("", ""))))
    waivers = tuple(read_waiver(subject, reason) for subject, reason in row.get("waive", {}).items())
    marks = {name: is_sound and row.get(name, False) for name in _BOOLEANS}
    file.rows.append(Row(line, name, texts, waivers=waivers, **marks))


def _shape_fault(row: Any, tag: str) -> str:
    """Return what is wrong with the shape of a row; empty if nothing is."""
    if not isinstance(row, dict):
        return 'a row is a JSON object: {"id": "shop/sold_out", "texts": {"short": "…"}}'
    if not isinstance(row.get("id"), str):
        return 'id is missing: "shop/sold_out", or "-brand" for a term'
    for name in row:
        if name not in ("id", *SETTABLE, *SHOWN):
            return f"there is no field {name!r}{did_you_mean(name, ('id', *SETTABLE))}"
    for name in ("texts", "waive", "hashes"):
        if not _is_table(row.get(name, {})):
            return f'{name} has to be an object of texts: {{"short": "…"}}'
    for name in _BOOLEANS:
        if not isinstance(row.get(name, False), bool):
            return f"{name} has to be true or false"
    if row.get("locale", tag) != tag:
        return f"the row is for {row['locale']}, not for {tag}"
    if empty := [subject for subject, reason in row.get("waive", {}).items() if not reason.strip()]:
        return f"waive: {empty[0]} lacks its reason"
    return ""


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())
