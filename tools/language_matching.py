"""CLDR's language matching -> service/pardon/language_matching.json.

    npm pack cldr-core@48.2.0 && tar xzf cldr-core-48.2.0.tgz
    python tools/language_matching.py package

Run it again with a later cldr-core to bring the data up to date. UTS 35, part 1, "Language Matching" describes the
source; the output holds one row a line, desired before supported, rows that match both ways in both directions.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

OUTPUT = Path(__file__).parents[1] / "service" / "pardon" / "language_matching.json"

Row = tuple[list[str], list[str], int]  # the subtags of desired and supported, and their distance


def convert(package: Path) -> dict[str, Any]:
    """Return the matching data of an unpacked cldr-core, in the form of the output."""
    matching = _supplemental(package, "languageMatching")["languageMatching"]["written-new"]
    contained = _supplemental(package, "territoryContainment")["territoryContainment"]
    rows = list(_rows(matching["languageMatch"]))
    variables = {name: value["_value"].split("+") for name, value in matching["matchVariables"].items()}
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    return {
        "source": f"cldr-core {version}: languageMatching and territoryContainment, by tools/language_matching.py",
        "license": "Unicode-3.0",
        "paradigms": matching["paradigmLocales"]["_locales"],
        "languages": _table(rows, 1),
        "scripts": _table(rows, 2),
        "regions": [
            [desired[0], desired[1], desired[2], supported[2], distance]
            for desired, supported, distance in rows
            if len(desired) == 3
        ],
        "variables": {name: _sides(values, contained) for name, values in sorted(variables.items())},
    }


def _supplemental(package: Path, name: str) -> Any:
    return json.loads((package / "supplemental" / f"{name}.json").read_text("utf-8"))["supplemental"]


def _rows(matches: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    for match in matches:
        desired, supported = match["_desired"].split("-"), match["_supported"].split("-")
        yield desired, supported, int(match["_distance"])
        if not match.get("_oneway") and desired != supported:
            yield supported, desired, int(match["_distance"])


def _table(rows: Iterable[Row], length: int) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for desired, supported, distance in rows:
        if len(desired) == length:
            table.setdefault("-".join(desired), {}).setdefault("-".join(supported), distance)
    return table


def _sides(values: list[str], contained: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the regions that a variable covers whole, and the groups that it covers in part."""
    members = set().union(*(_countries(value, contained) for value in values))
    groups = {group: _countries(group, contained) for group in contained if group.isdigit()}
    whole = {group for group, countries in groups.items() if countries and countries <= members}
    return {
        "whole": sorted(members | whole),
        "part": sorted(group for group, countries in groups.items() if countries & members and group not in whole),
    }


def _countries(region: str, contained: Mapping[str, Any]) -> set[str]:
    if region not in contained or not region.isdigit():
        return set() if region.isdigit() else {region}
    return set().union(*(_countries(part, contained) for part in contained[region]["_contains"]))


def _write(data: Mapping[str, Any], path: Path) -> None:
    """Write one line for each row or key of a table: differences between two editions of CLDR stay readable."""
    sections = []
    for key, value in data.items():
        if isinstance(value, dict):
            lines = ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in value.items())
            sections.append(f"  {json.dumps(key)}: {{\n{lines}\n  }}")
        elif value and isinstance(value[0], list):
            lines = ",\n".join(f"    {json.dumps(row)}" for row in value)
            sections.append(f"  {json.dumps(key)}: [\n{lines}\n  ]")
        else:
            sections.append(f"  {json.dumps(key)}: {json.dumps(value)}")
    path.write_text("{\n" + ",\n".join(sections) + "\n}\n", "utf-8")


if __name__ == "__main__":
    _write(convert(Path(sys.argv[1])), OUTPUT)
