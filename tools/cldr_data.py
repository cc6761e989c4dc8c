"""Write service/pardon/formatting/cldr.json: what CLDR has and Babel lacks.

Compares Babel's data with CLDR's own JSON from npm:

    npm install cldr-core cldr-dates-full cldr-localenames-full cldr-misc-full cldr-numbers-full cldr-units-full
    python tools/cldr_data.py node_modules

A value is written in two cases: Babel has no place for it, or Babel shows an inherited value where CLDR has an own
one. Where both have an own value and they differ, Babel's CLDR is the newer one and stays. The file maps a locale to
its values at their places in Babel's data; an empty name removes one. A locale inherits the values of its parent.
"""

import json
import pickle
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel import __version__, localedata
from babel.core import get_global

__all__ = ["main"]

Place = tuple[str, ...]
Values = Mapping[Place, Any]

OUTPUT = Path(__file__).parents[1] / "service" / "pardon" / "formatting" / "cldr.json"
PACKAGES = Path(sys.argv[1])
STYLES = ("full", "long", "medium", "short")
SYMBOLS = ("decimal", "group", "minusSign", "percentSign", "currencyDecimal", "currencyGroup")
LIST_PARENTS = {"unit": ("unit-short", "standard"), "or": ("standard",)}
UNITS = [f"duration-{unit}" for unit in ("day", "hour", "minute", "second")]
UNITS += [f"digital-{unit}" for unit in ("byte", "kilobyte", "megabyte", "gigabyte")]

# What Babel has no place for, with CLDR's root value
UNCARRIED = {"minimum_grouping_digits": 1, "hour_format": "+HH:mm;-HH:mm", "locale_pattern": "{0} ({1})",
             "locale_separator": "{0}, {1}"}  # fmt: skip
AT_TIME = "datetime_formats_at_time"
PATTERNS = "number_patterns"  # of the locale's own digits: Babel has those of Latin digits
PATTERN_PLACES = {"decimal": ("decimal_formats", None), "percent": ("percent_formats", None),
                  "currency": ("currency_formats", "standard")}  # fmt: skip

# The sources


@cache
def read(package: str, file: str) -> Any:
    path = PACKAGES / package / f"{file}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def cldr(package: str, locale: str, file: str, *path: str) -> Any:
    tag = "und" if locale == "root" else locale.replace("_", "-")
    return dig(read(f"cldr-{package}-full", f"main/{tag}/{file}"), "main", tag, *path) or {}


def supplemental(name: str) -> Any:
    return read("cldr-core", f"supplemental/{name}")["supplemental"][name]


@cache
def merged(locale: str) -> Mapping[str, Any]:
    return localedata.LocaleDataDict(localedata.load(locale))


@cache
def own(locale: str) -> Mapping[str, Any]:
    data: Mapping[str, Any] = pickle.loads(Path(localedata.resolve_locale_filename(locale)).read_bytes())
    return data


def dig(data: Any, *path: Any) -> Any:
    for key in path:
        if not isinstance(data, Mapping) or key not in data:
            return None
        data = data[key]
    return data


def parent_of(locale: str) -> str:
    explicit = supplemental("parentLocales")["parentLocale"].get(locale.replace("_", "-"), "")
    return "root" if explicit == "und" else explicit.replace("-", "_") or locale.rpartition("_")[0] or "root"


def locales() -> list[str]:
    """Return the locales that both sources have, parents first."""
    names = {path.name.replace("-", "_") for path in (PACKAGES / "cldr-numbers-full" / "main").iterdir()}
    return sorted(names & set(localedata.locale_identifiers()), key=lambda locale: (depth(locale), locale))


def depth(locale: str) -> int:
    return 0 if locale == "root" else 1 + depth(parent_of(locale))


# What CLDR says, each value at its place in Babel's data


def numbers(locale: str) -> Values:
    data = cldr("numbers", locale, "numbers", "numbers")
    system = system_of(locale)
    symbols = data[f"symbols-numberSystem-{system}"]
    currency = data[f"currencyFormats-numberSystem-{system}"]
    values = {("number_symbols", system, name): symbols[name] for name in SYMBOLS if name in symbols}
    units = {key.rpartition("-")[2]: pattern for key, pattern in currency.items() if "unitPattern-count" in key}
    return {
        **values,
        **{("currency_unit_patterns", count): pattern for count, pattern in units.items()},
        ("minimum_grouping_digits",): int(data["minimumGroupingDigits"]),
        **{(PATTERNS, kind): data[f"{kind}Formats-numberSystem-{system}"]["standard"] for kind in PATTERN_PLACES},
    }


def system_of(locale: str) -> str:
    return str(cldr("numbers", locale, "numbers", "numbers", "defaultNumberingSystem"))


def currency_symbols(locale: str) -> Values:
    data = cldr("numbers", locale, "currencies", "numbers", "currencies")
    symbols = {code: names.get("symbol", code) for code, names in data.items()}
    return {("currency_symbols", code): symbol for code, symbol in symbols.items() if symbol != code}


def lists(locale: str) -> Values:
    data = cldr("misc", locale, "listPatterns", "listPatterns")
    return {
        ("list_patterns", type, part): pattern
        for type in ("standard", "or", "unit")
        for part, pattern in data[f"listPattern-type-{type}"].items()
    }


def units(locale: str) -> Values:
    data = cldr("units", locale, "units", "units")
    return {
        ("unit_patterns", unit, width, key.rpartition("-")[2]): pattern
        for unit in UNITS
        for width in ("long", "short")
        for key, pattern in dig(data, width, unit).items()
        if key.startswith("unitPattern-count-")
    }


def dates(locale: str) -> Values:
    data = cldr("dates", locale, "ca-gregorian", "dates", "calendars", "gregorian")
    at_time = data["dateTimeFormats-atTime"]["standard"]
    return {
        **{(AT_TIME, style): at_time[style] for style in STYLES},
        **{("date_formats", style): data["dateFormats"][style] for style in STYLES},
        **{("time_formats", style): data["timeFormats"][style] for style in STYLES},
        ("hour_format",): cldr("dates", locale, "timeZoneNames", "dates", "timeZoneNames", "hourFormat"),
    }


def zones(locale: str) -> Values:
    """Return the short names of time zones; the long ones follow Babel, whose zones are newer."""
    data = cldr("dates", locale, "timeZoneNames", "dates", "timeZoneNames", "metazone")
    used = set(get_global("meta_zones").values())
    return {
        ("meta_zones", zone, "short", variant): name
        for zone, names in data.items()
        for variant, name in names.get("short", {}).items()
        if zone in used and variant != "generic"
    }


def composition(locale: str) -> Values:
    data = cldr("localenames", locale, "localeDisplayNames", "localeDisplayNames", "localeDisplayPattern")
    pattern, separator = data.get("localePattern"), data.get("localeSeparator")
    return {("locale_pattern",): pattern, ("locale_separator",): separator} if data else {}


def names(kind: str) -> Callable[[str], Values]:
    """Return a reader of names. Babel takes CLDR's alternatives (long, variant, menu) for names."""

    def values(locale: str) -> Values:
        data = cldr("localenames", locale, kind, "localeDisplayNames", kind)
        codes = (code for code in data if "-alt-" not in code and "-menu-" not in code)
        plain = {code.replace("-", "_"): data[code] for code in codes}
        return {(kind, key): plain.get(key, "") for key in {**merged(locale)[kind], **plain}} if data else {}

    return values


def is_alternative(locale: str, place: Place, shown: Any) -> bool:
    if place[0] not in ("languages", "scripts", "territories"):
        return False
    kind, key = place
    code = key.replace("_", "-")
    data = cldr("localenames", locale, kind, "localeDisplayNames", kind)
    alternatives = [name for alternative, name in data.items() if alternative.startswith(f"{code}-alt-")]
    return shown in alternatives or bool(alternatives and code not in data)


READERS = [numbers, currency_symbols, lists, units, dates, zones, composition]
READERS += [names(kind) for kind in ("languages", "scripts", "territories")]


@cache
def right(locale: str) -> Values:
    return {place: value for reader in READERS for place, value in reader(locale).items()}


# The comparison


def shown_in(data: Mapping[str, Any], place: Place) -> Any:
    value = dig(data, *(PATTERN_PLACES[place[1]] if place[0] == PATTERNS else place))
    return getattr(value, "pattern", value)


def default(locale: str, place: Place) -> Any:
    """Return what a locale shows without this file."""
    kind, *rest = place
    if kind in UNCARRIED:
        return UNCARRIED[kind]
    if kind == AT_TIME:
        return str(merged(locale)["datetime_formats"][rest[0]])
    if kind == "list_patterns":
        styles = (rest[0], *LIST_PARENTS.get(rest[0], ()))
        found = (dig(merged(locale), kind, style, rest[1]) for style in styles)
        return next((pattern for pattern in found if pattern is not None), None)
    if kind == "number_symbols":
        symbols = merged(locale)[kind]
        return symbols.get(rest[0], symbols["latn"]).get(rest[1], merged("root")[kind]["latn"].get(rest[1]))
    return shown_in(merged(locale), place)


def right_values(locale: str) -> Iterator[tuple[Place, Any]]:
    above = right(parent_of(locale))
    is_latin = system_of(locale) == "latn"
    for place, value in right(locale).items():
        kind = place[0]
        has_place = kind not in UNCARRIED and kind != AT_TIME and (is_latin or kind != PATTERNS)
        explicit = shown_in(own(locale), place) if has_place else None
        if explicit is not None and not is_alternative(locale, place, explicit):
            yield place, shown_in(merged(locale), place)
        elif not has_place or above.get(place) != value or explicit is not None:
            yield place, value


def missing() -> dict[str, dict[Place, Any]]:
    """Return the values that Babel's data needs for each locale to be right."""
    written: dict[str, dict[Place, Any]] = {}
    effective: dict[str, dict[Place, Any]] = {}
    for locale in locales():
        inherited = effective.get(parent_of(locale), {})
        written[locale] = {
            place: value
            for place, value in right_values(locale)
            if inherited.get(place, default(locale, place)) != value
        }
        effective[locale] = {**inherited, **written[locale]}
    return {locale: values for locale, values in written.items() if values}


def nested(values: Mapping[Place, Any]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for place, value in values.items():
        branch = tree
        for key in place[:-1]:
            branch = branch.setdefault(key, {})
        branch[place[-1]] = value
    return tree


def parents() -> dict[str, str]:
    """Return the parents that are not the tag without its last part."""
    known = set(locales())
    found = {locale: parent_of(locale) for locale in sorted(known)}
    return {locale: parent for locale, parent in found.items() if parent != (locale.rpartition("_")[0] or "root")}


def zeros() -> dict[str, str]:
    used = {system_of(locale) for locale in locales()} - {"latn"}
    return {system: supplemental("numberingSystems")[system]["_digits"][0] for system in sorted(used)}


def main() -> None:
    """Write the file, and print how many values of each kind it has."""
    meta = {"cldr": read("cldr-core", "package")["version"], "babel": __version__, "license": "Unicode-3.0"}
    found = missing()
    members = {"meta": {**meta, "generated_by": "python tools/cldr_data.py"}, "zeros": zeros(), "parents": parents()}
    head = "".join(f'"{name}": {one_line(value)},\n' for name, value in members.items())
    lines = ",\n".join(f"{one_line(locale)}: {one_line(nested(values))}" for locale, values in sorted(found.items()))
    OUTPUT.write_text(f'{{{head}"locales": {{\n{lines}\n}}}}\n', "utf-8")
    counts = Counter(place[0] for values in found.values() for place in values)
    print(*(f"{count:5} {kind}" for kind, count in sorted(counts.items())), sep="\n")


def one_line(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


main()
