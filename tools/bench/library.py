"""`make bench`: a message in this library and in its peers, measured in turn in one run.

The peers format two bare patterns with values that are text already; the library is asked as a program asks it, by
code, language and meta, and does the rest: the variant, the chain, typed values, both facets, what to fall back to.
"""

import argparse
import gc
import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from math import inf
from pathlib import Path
from time import perf_counter
from typing import Any

from figures import Case, Figures, show
from fluent.runtime import FluentBundle as RuntimeBundle
from fluent.runtime import FluentResource as RuntimeResource
from fluent_compiler.bundle import FluentBundle as CompilerBundle

from pardon import Renderer, Settings

HERE = Path(__file__).parent
MESSAGES = json.loads((HERE / "messages.json").read_text("utf-8"))
SECONDS, CALLS = 0.15, 200  # of one measurement of one case, and of one run in it

Operation = Callable[[int], Any]  # takes the number of the call: what differs, differs each time

# The measure of each scenario, and what the project wants to reach.
TARGETS = {
    "the same values": {"fluent-compiler": 1.0},
    "another text each time": {"fluent.runtime": 2.0},
    "another duration each time": {"fluent.runtime": 1.0},
    "a plural with another number each time": {"fluent.runtime": 3.0},
}
VALUES = MESSAGES["lockout"]["values"]
SAME = {"timeRemaining": 300, "support": "help@example.com"}
META: dict[str, Callable[[int], tuple[str, dict[str, Any]]]] = {
    "the same values": lambda n: ("user_locked", SAME),
    "another text each time": lambda n: ("user_locked", {"timeRemaining": 300, "support": f"help{n}@example.com"}),
    "another duration each time": lambda n: ("user_locked", {"timeRemaining": n, "support": "help@example.com"}),
    "a plural with another number each time": lambda n: ("max_payment_methods_quota_exceeded", {"limit": n}),
}
# For who formats text alone: (message, its values).
ARGUMENTS: dict[str, Callable[[int], tuple[str, dict[str, Any]]]] = {
    "the same values": lambda n: ("lockout", VALUES),
    "another text each time": lambda n: ("lockout", {**VALUES, "support": f"help{n}@example.com"}),
    "another duration each time": lambda n: ("lockout", {**VALUES, "timeRemaining": f"{n} Sekunden"}),
    "a plural with another number each time": lambda n: ("plural", {"limit": n}),
}


@cache
def _renderer() -> Renderer:
    return Renderer.load(settings=Settings())


def pardon(scenario: str) -> Operation:
    render, meta = _renderer().render, META[scenario]

    def operate(n: int) -> Any:
        code, values = meta(n)
        return render(code, lang="de", meta=values)

    return operate


def fluent_runtime(scenario: str) -> Operation:
    arguments = ARGUMENTS[scenario]
    bundle = RuntimeBundle(["de"], use_isolating=False)
    bundle.add_resource(RuntimeResource(MESSAGES[arguments(1)[0]]["fluent"]))
    message = bundle.get_message("m")
    short, long, run = message.value, message.attributes["long"], bundle.format_pattern

    def operate(n: int) -> Any:
        values = arguments(n)[1]
        return run(short, values)[0], run(long, values)[0]

    return operate


def fluent_compiler(scenario: str) -> Operation:
    arguments = ARGUMENTS[scenario]
    run = CompilerBundle.from_string("de", MESSAGES[arguments(1)[0]]["fluent"], use_isolating=False).format

    def operate(n: int) -> Any:
        values = arguments(n)[1]
        return run("m", values)[0], run("m.long", values)[0]

    return operate


PEERS = {"pardon": pardon, "fluent.runtime": fluent_runtime, "fluent-compiler": fluent_compiler}
NODE_PEERS = ("fluent.js", "i18next")


def measure(operate: Operation, numbers: Iterator[int]) -> float:
    """Return the microseconds of a call: the least of many short runs, which other work disturbs least."""
    least, end = inf, perf_counter() + SECONDS
    while perf_counter() < end:
        begun = perf_counter()
        for _ in range(CALLS):
            operate(next(numbers))
        least = min(least, perf_counter() - begun)
    return least / CALLS * 1e6


@contextmanager
def node(modules: Path) -> Iterator[Callable[[str, str], float]]:
    """Run the peers of Node.js; yield what measures one of them."""
    command = ["node", str(modules / "peers.mjs"), str(HERE / "messages.json"), str(SECONDS), str(CALLS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, answered = process.stdin, process.stdout

        def ask(peer: str, scenario: str) -> float:
            print(json.dumps([peer, scenario]), file=asked, flush=True)
            return float(answered.readline())

        yield ask
        asked.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=9, help="measurements of each, in turn")
    parser.add_argument("--node", type=Path, required=True, help="the folder with peers.mjs and node_modules")
    given = parser.parse_args()
    figures: Figures = {Case(scenario, peer): [] for scenario in TARGETS for peer in (*PEERS, *NODE_PEERS)}
    own = {(s, peer): (make(s), count(1)) for s in TARGETS for peer, make in PEERS.items()}
    gc.collect()
    gc.freeze()  # what has been loaded, of all of them, is looked at no more
    with node(given.node) as ask:
        for _ in range(given.rounds):
            for case, measured in figures.items():
                operation = own.get((case.scenario, case.peer))
                measured.append(measure(*operation) if operation else ask(case.peer, case.scenario))
    show(figures, TARGETS, unit="µs", as_json=given.json)


if __name__ == "__main__":
    main()
