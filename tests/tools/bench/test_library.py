"""`make bench`: tiny runs of the peers that need nothing beside the project."""

import subprocess
from pathlib import Path

import pytest
from by_hand import PEERS
from library import BARE, GOALS, OWN, SCENARIOS, check_texts, measure_with, pardon, run

HERE = Path(__file__).parents[3] / "tools" / "bench"
BY_HAND = "Babel + fluent.runtime"


def test_a_peer_by_hand_has_the_texts_of_pardon() -> None:
    check_texts({OWN: pardon(), BY_HAND: measure_with(PEERS[BY_HAND](), SCENARIOS)})


def test_another_text_stops_the_run() -> None:
    wrong = measure_with(lambda code, meta: (code, "another text"), SCENARIOS)
    with pytest.raises(SystemExit, match="same values: not the text of Pardon"):
        check_texts({OWN: pardon(), "wrong": wrong})


def test_each_round_measures_each_peer_once_in_each_scenario() -> None:
    bare = "bare fluent.runtime"
    peers = {OWN: pardon(), BY_HAND: measure_with(PEERS[BY_HAND](), SCENARIOS), bare: measure_with(PEERS[bare](), BARE)}
    figures = run(peers, rounds=2, calls=3)
    assert figures.keys() == SCENARIOS.keys() == {goal.scenario for goal in GOALS}
    for row in figures.values():
        assert {peer: len(values) for peer, values in row.items()} == dict.fromkeys(peers, 2)
        assert all(value > 0 for values in row.values() for value in values)


@pytest.mark.parametrize("script", sorted(HERE.glob("*.mjs")), ids=lambda path: path.name)
def test_the_scripts_for_node_parse(script: Path) -> None:
    subprocess.run(["node", "--check", str(script)], check=True)
