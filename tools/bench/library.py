"""`make bench`: one message with Pardon, by hand, and as a bare pattern.

All peers are measured in turn, round by round, in one run. A measurement is the mean processor time of 2,000 calls; the
tables show the medians of the rounds. Before measuring, each peer that does the same job has to return the same texts.
"""

import argparse
import gc
import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

from by_hand import LANG, PEERS
from report import Figures, Goal, add, report

from pardon import Renderer

HERE = Path(__file__).parent
OWN, NODE = "Pardon", "i18next + Intl"
CALLS = 2_000  # of one measurement
CHECKED = 300  # the number for which all texts have to be equal: five minutes

Request = tuple[str, dict[str, Any]]  # code, meta
Measure = Callable[[str, int, int], tuple[float, tuple[str, str]]]  # scenario, first number, calls -> µs a call, texts

SAME = {"timeRemaining": 300, "support": "help@example.com"}
SCENARIOS: dict[str, Callable[[int], Request]] = {
    "same values": lambda n: ("user_locked", SAME),
    "another text": lambda n: ("user_locked", {"timeRemaining": 300, "support": f"help{n}@example.com"}),
    "another duration": lambda n: ("user_locked", {"timeRemaining": n, "support": "help@example.com"}),
    "plural": lambda n: ("max_payment_methods_quota_exceeded", {"limit": n}),
}
READY_MADE = {"timeRemaining": "in 5 Minuten", "support": "help@example.com"}
BARE: dict[str, Callable[[int], Request]] = {
    "same values": lambda n: ("user_locked", READY_MADE),
    "another text": lambda n: ("user_locked", {"timeRemaining": "in 5 Minuten", "support": f"help{n}@example.com"}),
    "another duration": lambda n: ("user_locked", {"timeRemaining": f"in {n} s", "support": "help@example.com"}),
    "plural": SCENARIOS["plural"],
}

BY_HAND = {"Babel + fluent.runtime": 2.0, "Babel + fluent-compiler": 1.2, NODE: 1.0}
GOALS = [Goal(scenario, OWN, peer, least) for scenario in SCENARIOS for peer, least in BY_HAND.items()] + [
    Goal("same values", OWN, "bare fluent-compiler", 0.8),
    Goal("another text", OWN, "bare fluent.runtime", 0.7),
    Goal("another duration", OWN, "bare fluent.runtime", 0.7),
    Goal("plural", OWN, "bare fluent.runtime", 1.5),
]
NOTES = {
    OWN: "negotiates, chooses the variant, reads and formats the values (two units), renders all facets along the "
    "chain, reports problems; remembers messages that recur",
    "Babel + …": "negotiate_locale, a condition for the variant, format_timedelta (one rounded unit), two patterns",
    NODE: "i18next's own language resolution, the same condition, a cached Intl.RelativeTimeFormat, two keys",
    "bare …": "two patterns of a known locale; the duration is text already",
}


def measure_with(
    render: Callable[[str, Any], Any],
    scenarios: dict[str, Callable[[int], Request]],
    texts: Callable[[Any], Any] = lambda message: message,
) -> Measure:
    """Return the measurement of a Python function that takes a code and meta; `texts` reads its result."""

    def measure(scenario: str, first: int, calls: int) -> tuple[float, tuple[str, str]]:
        request = scenarios[scenario]
        begun = process_time()
        for n in range(first, first + calls):
            code, meta = request(n)
            render(code, meta)
        return (process_time() - begun) / calls * 1e6, texts(render(*request(first)))

    return measure


def pardon() -> Measure:
    """Return the measurement of `Renderer.render`."""
    render = Renderer.load().render
    return measure_with(
        lambda code, meta: render(code, LANG, meta),
        SCENARIOS,
        lambda message: (message.short_message, message.long_message),
    )


@contextmanager
def i18next(modules: Path) -> Iterator[Measure]:
    """Run the peer of Node.js; yield its measurement."""
    command = ["node", str(modules / "library.mjs"), str(HERE / "messages.json")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        requests, answers = process.stdin, process.stdout
        assert requests
        assert answers

        def measure(scenario: str, first: int, calls: int) -> tuple[float, tuple[str, str]]:
            print(json.dumps([scenario, first, calls]), file=requests, flush=True)
            microseconds, texts = json.loads(answers.readline())
            return microseconds, tuple(texts)

        yield measure
        requests.close()


def check_texts(peers: dict[str, Measure]) -> None:
    """Stop unless every peer that does the same job returns the texts of Pardon."""
    for scenario in SCENARIOS:
        texts = {peer: measure(scenario, CHECKED, 1)[1] for peer, measure in peers.items() if "bare" not in peer}
        if wrong := {peer: text for peer, text in texts.items() if text != texts[OWN]}:
            raise SystemExit(f"{scenario}: not the text of Pardon, {texts[OWN]}: {wrong}")


def run(peers: dict[str, Measure], rounds: int, calls: int = CALLS) -> Figures:
    """Measure all peers in turn; the first round only warms up."""
    figures: Figures = {}
    for number in range(rounds + 1):
        for scenario in SCENARIOS:
            for peer, measure in peers.items():
                microseconds, _ = measure(scenario, 1 + number * calls, calls)
                if number:
                    add(figures, scenario, peer, microseconds)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=31, help="measurements of each peer")
    parser.add_argument("--node", type=Path, required=True, help="the folder with library.mjs and node_modules")
    arguments = parser.parse_args()
    with i18next(arguments.node) as node:
        own = {OWN: pardon()}
        by_name = {name: measure_with(make(), BARE if "bare" in name else SCENARIOS) for name, make in PEERS.items()}
        peers = {**own, **by_name, NODE: node}
        check_texts(peers)
        gc.collect()
        gc.freeze()  # collections during the run skip what the peers have loaded
        figures = run(peers, arguments.rounds)
    print(report(figures, GOALS, unit="µs", notes=NOTES))


if __name__ == "__main__":
    main()
