"""Babel's locales with the part of CLDR's data that messages need: Babel keeps a megabyte for each locale."""

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import Any

from babel import Locale, localedata

__all__ = ["LeanLocale"]

MAX_LOCALES = 1_000  # CLDR has about as many

# Tables that are large and seldom used: names, zones, and the patterns of what is no value of a message.
_ON_DEMAND = frozenset(
    {
        "languages", "territories", "scripts", "variants", "currency_names", "currency_names_plural", "time_zones",
        "meta_zones", "zone_formats", "interval_formats", "datetime_skeletons", "compact_decimal_formats",
        "compact_currency_formats", "compound_unit_patterns", "unit_display_names",
    }
)  # fmt: skip
_UNITS = ("duration-", "digital-")  # of 150 units those of times and sizes


class LeanLocale(Locale):
    """A locale that loads a large table when it is asked for, and keeps that one alone."""

    @cached_property
    def _data(self) -> localedata.LocaleDataDict:
        return _lean(str(self).partition("@")[0])


class _Table(dict[Any, Any]):
    """A part of a table; the rest is fetched when it is asked for."""

    def __init__(self, part: Mapping[Any, Any], whole: Callable[[], Mapping[Any, Any]]) -> None:
        super().__init__(part)
        self._whole = whole

    def __missing__(self, key: Any) -> Any:
        value = self[key] = self._whole()[key]
        return value


@lru_cache(maxsize=MAX_LOCALES)
def _lean(name: str) -> localedata.LocaleDataDict:
    data = _load(name)
    units = {unit: patterns for unit, patterns in data["unit_patterns"].items() if unit.startswith(_UNITS)}
    kept = {key: table for key, table in data.items() if key not in _ON_DEMAND}
    kept["unit_patterns"] = _Table(units, lambda: _load(name)["unit_patterns"])
    return localedata.LocaleDataDict(_Table(kept, lambda: _load(name)))


def _load(name: str) -> Mapping[Any, Any]:
    """Load a locale's data without leaving them in Babel's cache, which is for good."""
    before = set(localedata._cache)
    data: Mapping[Any, Any] = localedata.load(name)
    for added in set(localedata._cache) - before - {"root"}:
        localedata._cache.pop(added, None)
    return data
