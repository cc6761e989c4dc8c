"""Measurements -> Markdown tables of medians, and of their ratios beside the goals."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

__all__ = ["Figures", "Goal", "add", "machine", "report", "table"]

Figures = dict[str, dict[str, list[float]]]  # scenario -> peer -> one measurement per round


class Goal(NamedTuple):
    """The speed to reach in one scenario, a row of the measurements."""

    scenario: str
    own: str  # the column of Pardon
    peer: str  # the column that it is compared with
    least: float  # how many times as fast as the peer


def add(figures: Figures, scenario: str, peer: str, value: float) -> None:
    """Add one measurement."""
    figures.setdefault(scenario, {}).setdefault(peer, []).append(value)


def machine() -> str:
    """Return the processor, the system and the version of Python."""
    path = Path("/proc/cpuinfo")
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    processor = models[0] if models else platform.processor()
    return f"{len(models)} x {processor}, {platform.system()}, Python {platform.python_version()}"


def report(figures: Figures, goals: Sequence[Goal], *, unit: str, notes: Mapping[str, str]) -> str:
    """Return the medians, the ratios beside their goals, and a note on each peer.

    Args:
        figures: the measurements, taken in turn.
        goals: the ratios to print; a goal without measurements is left out.
        unit: "µs", where less is better, or a rate, where more is.
        notes: by peer, the work that it does.
    """
    medians = {scenario: {peer: median(values) for peer, values in row.items()} for scenario, row in figures.items()}
    ratios = list(_ratios(medians, goals, is_rate=unit != "µs"))
    peers = list(dict.fromkeys(peer for row in medians.values() for peer in row))
    shown = [[scenario, *(_number(row.get(peer)) for peer in peers)] for scenario, row in medians.items()]
    reached = [[*goal[:3], f"{ratio:.2f}", f"{goal.least:g}", _verdict(ratio, goal.least)] for goal, ratio in ratios]
    parts = [
        f"Medians in {unit}; {machine()}",
        table(["scenario", *peers], shown),
        table(["scenario", "own", "peer", "ratio", "goal", ""], reached),
        "\n".join(f"- {peer}: {note}" for peer, note in notes.items()),
    ]
    return "\n\n".join(parts)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table with aligned columns."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    rule = ["-" * width for width in widths]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in (headings, rule, *rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _ratios(medians: Any, goals: Sequence[Goal], *, is_rate: bool) -> Iterator[tuple[Goal, float]]:
    for goal in goals:
        row = medians.get(goal.scenario, {})
        if goal.own in row and goal.peer in row:
            own, peer = row[goal.own], row[goal.peer]
            yield goal, own / peer if is_rate else peer / own


def _verdict(ratio: float, least: float) -> str:
    return "reached" if ratio >= least else f"missed by {least - ratio:.2f}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}" if value < 100 else f"{value:,.0f}"
