"""`make bench-http`: the servers that need nothing beside the project, and the scripts for wrk."""

from pathlib import Path

import pytest
from render_http import GOALS, MOST_REQUESTS, SERVERS, VALUES, check, commands, lua
from servers import running, uvicorn


@pytest.mark.parametrize("command", [uvicorn("h11", "--factory", "pardon.http:create_app"), uvicorn("h11", "bare:app")])
def test_both_applications_answer_with_the_message(command: list[str]) -> None:
    with running(command) as server:
        check(server)


def test_a_server_that_ends_at_once_stops_the_run() -> None:
    with pytest.raises(SystemExit, match="did not start"), running(uvicorn("h11", "bare:absent")):
        pass


def test_every_goal_has_its_servers() -> None:
    measured = {f"{name}, {values}": set() for name in SERVERS for values in VALUES}
    for name, peer in commands(Path()):
        for values in VALUES:
            measured[f"{name}, {values}"].add(peer)
    for goal in GOALS:
        assert {goal.own, goal.peer} <= measured[goal.scenario]


def test_no_round_repeats_the_values_of_another() -> None:
    scripts = [lua("distinct", number * MOST_REQUESTS) for number in range(3)]
    assert [script.splitlines()[0] for script in scripts] == ["n = 0", "n = 10000000", "n = 20000000"]
    assert all('"%40example.com"' in script for script in scripts)
    assert "request()" not in lua("same", 0)
