"""Lean locales have the data of Babel and of cldr.json, and leave nothing in Babel's cache."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import babel
import pytest
from babel import Locale, localedata

from pardon.formatting import cldr
from pardon.formatting.cldr import LeanLocale, _lean
from pardon.formatting.values import parse_locale

TAGS = ("en", "de", "pt-PT", "zh-Hant", "zh-TW", "sr-Latn", "ar", "ca-ES-valencia", "es-MX", "nb")


SUPPLEMENT = json.loads(Path(cldr.__file__).with_name("cldr.json").read_text("utf-8"))


def plain(value: Any) -> Any:
    """Resolve what Babel resolves when it is looked at."""
    if isinstance(value, localedata.LocaleDataDict):
        return {key: plain(value[key]) for key in value}
    return repr(value)


def flat(value: Any, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield each value of nested tables with its path."""
    if not isinstance(value, dict):
        yield path, value
        return
    for key, inner in value.items():
        yield from flat(inner, *path, key)


def supplement(locale: str) -> dict[tuple[str, ...], Any]:
    lineage = [locale]
    while parent := SUPPLEMENT["parents"].get(lineage[-1], lineage[-1].rpartition("_")[0]).replace("root", ""):
        lineage.append(parent)
    tables = (SUPPLEMENT["locales"].get(name, {}) for name in reversed(lineage))
    return {path: value for table in tables for path, value in flat(table)}


@pytest.mark.parametrize("tag", TAGS)
def test_a_locale_has_the_data_of_babel_and_of_cldr_json(tag: str) -> None:
    full, lean = Locale.parse(tag, sep="-"), LeanLocale.parse(tag, sep="-")
    assert (str(lean), lean == full, hash(lean) == hash(full)) == (str(full), True, True)
    extra = {path: repr(value) for path, value in supplement(str(full)).items()}
    for key in full._data:
        if key != "unit_patterns":
            expected = dict(flat(plain(full._data[key]), key)) | {p: v for p, v in extra.items() if p[0] == key}
            assert dict(flat(plain(lean._data[key]), key)) == expected
    for unit in full._data["unit_patterns"]:
        assert plain(lean._data["unit_patterns"][unit]) == plain(full._data["unit_patterns"][unit]), unit
    assert lean.get_display_name() == full.get_display_name()


def test_cldr_json_was_made_for_this_babel() -> None:
    minor = babel.__version__.rpartition(".")[0]
    assert SUPPLEMENT["meta"]["babel"].rpartition(".")[0] == minor  # else: python tools/cldr_data.py


def test_what_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        LeanLocale("de")._data["nonsense"]


def test_large_tables_are_not_kept_before_they_are_asked_for() -> None:
    _lean.cache_clear()
    before = set(localedata._cache)
    locale = parse_locale("sw-KE")
    assert locale.text_direction == "ltr"
    assert locale._data["unit_patterns"]["duration-day"]
    assert "territories" not in set(locale._data)
    assert set(localedata._cache) - before <= {"root"}
    assert locale.territories["DE"] == "Ujerumani"
    assert "languages" not in set(locale._data)
    assert set(localedata._cache) - before <= {"root"}
