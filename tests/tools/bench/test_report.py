"""Medians, ratios and verdicts of `make bench`."""

import pytest
from report import Figures, Goal, report, table

GOALS = [Goal("same", "Pardon", "peer", 2.0), Goal("absent", "Pardon", "peer", 1.0)]


@pytest.mark.parametrize(
    ("unit", "own", "peer", "ratio", "verdict"),
    [
        ("µs", [1.0, 2.0, 9.0], [4.0, 5.0, 6.0], "2.50", "reached"),
        ("µs", [2.0], [4.0], "2.00", "reached"),
        ("µs", [4.0], [5.0], "1.25", "missed by 0.75"),
        ("requests a second", [300.0], [100.0], "3.00", "reached"),
        ("requests a second", [100.0], [400.0], "0.25", "missed by 1.75"),
    ],
)
def test_a_ratio_is_how_many_times_as_fast(
    unit: str, own: list[float], peer: list[float], ratio: str, verdict: str
) -> None:
    figures: Figures = {"same": {"Pardon": own, "peer": peer}}
    text = report(figures, GOALS, unit=unit, notes={"peer": "does less"})
    cells = [cell.strip() for line in text.splitlines() if verdict in line for cell in line.strip("|").split("|")]
    assert cells == ["same", "Pardon", "peer", ratio, "2", verdict]
    assert "- peer: does less" in text


def test_a_table_is_aligned() -> None:
    assert table(["a", ""], [["long", "1"]]) == "| a    |   |\n| ---- | - |\n| long | 1 |"
