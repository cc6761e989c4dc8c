"""Lean locales say what Babel's say, and leave nothing in Babel's cache."""

from typing import Any

import pytest
from babel import Locale, localedata

from pardon.formatting.cldr import LeanLocale, _lean
from pardon.formatting.values import parse_locale

TAGS = ("en", "de", "pt-PT", "zh-Hant", "zh-TW", "sr-Latn", "ar", "ca-ES-valencia", "es-MX", "nb")


def plain(value: Any) -> Any:
    """Resolve what Babel resolves when it is looked at."""
    if isinstance(value, localedata.LocaleDataDict):
        return {key: plain(value[key]) for key in value}
    return repr(value)


@pytest.mark.parametrize("tag", TAGS)
def test_every_table_is_the_same(tag: str) -> None:
    full, lean = Locale.parse(tag, sep="-"), LeanLocale.parse(tag, sep="-")
    assert (str(lean), lean == full, hash(lean) == hash(full)) == (str(full), True, True)
    for key in full._data:
        if key != "unit_patterns":
            assert plain(lean._data[key]) == plain(full._data[key]), key
    for unit in full._data["unit_patterns"]:
        assert plain(lean._data["unit_patterns"][unit]) == plain(full._data["unit_patterns"][unit]), unit
    assert lean.get_display_name() == full.get_display_name()


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
