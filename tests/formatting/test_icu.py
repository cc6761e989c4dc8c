"""Every row of the ICU oracle (tools/intl-oracle.mjs): 101 locales of modern coverage and regional ones."""

import datetime as dt
import json
import re
from collections import Counter
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pardon.formatting.values import Formats

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parents[1] / "cases" / "intl"
ORACLE: dict[str, Any] = json.loads((CASES / "icu.json").read_text("utf-8"))
DIFFERENCES: dict[str, Any] = json.loads((CASES / "differences.json").read_text("utf-8"))
FLOOR = 0.99  # of the rows whose CLDR data ICU and Babel share, for each kind

formats = cache(Formats)


class Row(NamedTuple):
    """ICU's text of one value."""

    locale: str
    what: str
    value: Any
    icu: str

    @property
    def kind(self) -> str:
        return self.what.partition("/")[0]


ROWS = [
    Row(locale, what, value, text)
    for locale, cases in ORACLE["locales"].items()
    for (what, inputs), texts in zip(ORACLE["inputs"].items(), cases, strict=True)
    for value, text in zip(inputs, texts, strict=True)
]
KINDS = sorted({row.kind for row in ROWS})


def number(value: Any) -> Decimal:
    return Decimal(str(value))


def number_options(digits: list[str]) -> dict[str, Any]:
    least, most = map(int, digits[0].split("-")) if digits else (0, 3)
    return {"minimumFractionDigits": least, "maximumFractionDigits": most}


def unit(tag: str, value: Any, name: str, width: str) -> str:
    group = "digital" if name.endswith("byte") else "duration"
    return formats(tag).unit(number(value), f"{group}-{name}", width)


def moment(value: str) -> dt.datetime:
    return dt.datetime.fromisoformat(value)


OURS: dict[str, Any] = {
    "decimal": lambda tag, value, *digits: formats(tag).number(number(value), number_options([*digits])),
    "percent": lambda tag, value: formats(tag).number(number(value), {"style": "percent"}),
    "currency": lambda tag, value, code, display: formats(tag).currency(
        number(value), code, {"currencyDisplay": display}
    ),
    "unit": unit,
    "cardinal": lambda tag, value: formats(tag).plural(number(value)),
    "ordinal": lambda tag, value: formats(tag).plural(number(value), ordinal=True),
    "list": lambda tag, value, kind: formats(tag).list(value, kind),
    "relative": lambda tag, value, unit: formats(tag).relative((unit, number(value))),
    "region": lambda tag, value: formats(tag).territory(value),
    "language": lambda tag, value: formats(tag).language(value),
    "date": lambda tag, value, style: formats(tag).date(moment(value), style),
    "time": lambda tag, value, style, *zone: formats(tag, None, "/".join(zone)).time(moment(value), style),
    "datetime": lambda tag, value, styles: formats(tag).datetime(moment(value), *styles.split("-")),
}


@cache
def differing() -> list[tuple[Row, str]]:
    """Return the rows that Pardon prints otherwise than ICU, spaces aside, with Pardon's text."""
    texts = [(row, OURS[row.kind](row.locale, row.value, *row.what.split("/")[1:])) for row in ROWS]
    return [(row, text) for row, text in texts if re.sub(r"\s", "", text) != re.sub(r"\s", "", row.icu)]


def listed(row: Row) -> list[str]:
    """Return the reasons in differences.json that explain a row."""
    ours = [
        reason
        for locale, what, reason, _ in DIFFERENCES["ours"]
        if locale == row.locale and fnmatchcase(row.what, what)
    ]
    is_newer = row.locale in DIFFERENCES["newer_data"].get(row.kind, "").split()
    return ours or ["newer data"] * is_newer


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_agrees_with_icu_or_is_listed_with_its_reason(kind: str) -> None:
    unlisted = [
        f"{row.locale} {row.what} {row.value!r}: ICU {row.icu!a}, ours {text!a}"
        for row, text in differing()
        if row.kind == kind and not listed(row)
    ]
    assert unlisted == []


def test_the_list_of_differences_is_exact() -> None:
    rows = [row for row, _ in differing()]
    newer = {kind: locales.split() for kind, locales in DIFFERENCES["newer_data"].items() if kind != "reason"}
    found = {(row.kind, row.locale) for row in rows if listed(row) == ["newer data"]}
    assert found == {(kind, locale) for kind, locales in newer.items() for locale in locales}
    for locale, what, _, count in DIFFERENCES["ours"]:
        assert sum(row.locale == locale and fnmatchcase(row.what, what) for row in rows) == count


def shares() -> dict[str, tuple[int, int, int]]:
    """By kind: rows, rows that differ by newer data, and other rows that differ."""
    rows, newer, ours = (
        Counter(row.kind for row in ROWS),
        Counter(row.kind for row, _ in differing() if listed(row) == ["newer data"]),
        Counter(row.kind for row, _ in differing() if listed(row) != ["newer data"]),
    )
    return {kind: (rows[kind], newer[kind], ours[kind]) for kind in rows}


@pytest.mark.parametrize("kind", KINDS)
def test_the_share_of_rows_that_agree_has_a_floor(kind: str) -> None:
    rows, newer, ours = shares()[kind]
    assert (rows - newer - ours) / (rows - newer) >= FLOOR
    assert newer / rows < 0.1


def test_the_oracle_covers_every_kind_in_every_locale() -> None:
    assert len(ORACLE["locales"]) >= 101
    assert set(KINDS) == set(OURS)


def test_the_page_states_the_real_numbers() -> None:
    page = " ".join((ROOT / "docs" / "reference" / "formatting.md").read_text("utf-8").split())
    rows, newer, ours = map(sum, zip(*shares().values(), strict=True))
    assert f"Of {rows:,} rows in {len(ORACLE['locales'])} locales, {newer:,} differ" in page
    assert f"and {ours} for another reason" in page
