"""Figures of a run -> a table of medians and ratios, or JSON."""

import json
import platform
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

__all__ = ["Case", "Figures", "Targets", "machine", "show"]

OWN = "pardon"


class Case(NamedTuple):
    """What was measured of whom."""

    scenario: str
    peer: str


Figures = dict[Case, list[float]]
Targets = Mapping[str, Mapping[str, float]]  # by scenario and peer: the ratio to reach


def machine() -> str:
    """Return what the figures were measured on."""
    model = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor(),
    )
    cores = sum(line.startswith("processor") for line in _lines("/proc/cpuinfo"))
    return f"{cores} cores of {model}, {platform.system()}, Python {platform.python_version()}"


def _lines(path: str) -> list[str]:
    return Path(path).read_text("utf-8").splitlines() if Path(path).exists() else []


def show(figures: Figures, targets: Targets, *, unit: str, as_json: bool) -> None:
    """Print the medians, and how many times as fast as each peer the project is.

    Args:
        figures: measurements, by case.
        targets: what is to be reached.
        unit: "µs", of which fewer are better, or a rate, of which more are.
        as_json: print JSON.
    """
    medians = {case: median(values) for case, values in figures.items() if values}
    rows = [(case, value, _ratio(case, medians, unit)) for case, value in medians.items()]
    if as_json:
        results = [
            {"scenario": c.scenario, "peer": c.peer, "unit": unit, "median": value, "ratio": ratio, "all": figures[c]}
            for c, value, ratio in rows
        ]
        wanted = [
            {"scenario": scenario, "peer": peer, "ratio": ratio}
            for scenario, ratios in targets.items()
            for peer, ratio in ratios.items()
        ]
        json.dump({"machine": machine(), "pardon": version(OWN), "results": results, "targets": wanted}, sys.stdout)
        return
    table = Table(title=f"medians in {unit}; ratio: how many times as fast as the peer", caption=machine())
    for heading in ("scenario", "who", "median", "ratio", "target"):
        table.add_column(heading, justify="right" if heading in ("median", "ratio") else "left")
    for case, value, ratio in rows:
        is_first = case.peer == next(c.peer for c in medians if c.scenario == case.scenario)
        wanted = targets.get(case.scenario, {}).get(case.peer)
        target = "" if wanted is None else f"at least {wanted:g}"
        shown = "" if ratio is None else f"{ratio:.2f}"
        table.add_row(case.scenario if is_first else "", case.peer, _number(value), shown, target)
    Console(width=120).print(table)


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:,.0f}"


def _ratio(case: Case, medians: Mapping[Case, float], unit: str) -> float | None:
    own = medians.get(Case(case.scenario, OWN))
    if own is None or case.peer == OWN:
        return None
    return medians[case] / own if unit in ("µs", "ms") else own / medians[case]
