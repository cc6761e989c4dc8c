"""A code in one chain and one style: its arguments are read once, and the variant that they mean is remembered."""

from collections.abc import Callable
from dataclasses import replace

from .arguments import Read, Source, Value, make_reader
from .catalog import Argument, Entry, Meta, choose
from .errors import Problem
from .layouts import Layout, Message
from .settings import Settings

__all__ = ["Plan"]

PLAN_SIZE = 2_000  # bytes: the order of magnitude
MAX_STATES, STATE_SIZE = 50, 300  # of a code: more is what no client sends but on purpose

State = tuple[Source | bool | None, ...]  # what `choose` looks at: where values come from, what `when` says
Order = tuple[tuple[str, int], ...]  # an entry's arguments by name, as positions among those of all variants


class Plan:
    """Makes messages of a code.

    Args:
        variants: the entries that it may mean, at least one.
        name: the documented name, where the caller knows it.
        layout_of: returns an entry's layout.
        settings: what the operator has set.
    """

    def __init__(
        self, variants: tuple[Entry, ...], name: str | None, layout_of: Callable[[Entry], Layout], settings: Settings
    ) -> None:
        named = tuple(entry for entry in variants if entry.name == name)[:1]
        self._variants = named or variants
        self._layout_of = layout_of
        self._conditional = [entry for entry in self._variants if entry.when]
        positions: dict[str, int] = {}
        self._reads: list[Read] = []
        self._positions: dict[int, int] = {}  # by the argument's id: equal ones of several variants are read once
        for argument in (argument for entry in self._variants for argument in entry.arguments):
            alike = repr(replace(argument, example=None))
            if alike not in positions:
                positions[alike] = len(self._reads)
                self._reads.append(make_reader(argument, settings))
            self._positions[id(argument)] = positions[alike]
        self._decided: dict[State, tuple[Layout, Order]] = {}
        self._only = self._laid_out(self._variants[0]) if len(self._variants) == 1 else None

    @property
    def size(self) -> int:
        """The bytes that it may grow to: the order of magnitude."""
        return PLAN_SIZE if self._only else PLAN_SIZE + MAX_STATES * STATE_SIZE

    def message(self, meta: Meta) -> Message:
        """Return the message that meta means, filled with it."""
        readings = [read(meta) for read in self._reads]
        layout, order = self._only or self._decide(meta, tuple([reading[2] for reading in readings]))
        values: dict[str, Value] = {}
        problems: tuple[Problem, ...] = ()
        for name, position in order:
            value, problem, _ = readings[position]
            if value is not None:
                values[name] = value
            if problem is not None:
                problems += (problem,)
        return layout.message(values, problems)

    def entry(self, meta: Meta) -> Entry:
        """Return the variant that meta means."""
        chosen = self._only or self._decide(meta, tuple([read(meta)[2] for read in self._reads]))
        return chosen[0].entry

    def _decide(self, meta: Meta, sources: tuple[Source | None, ...]) -> tuple[Layout, Order]:
        state: State = sources
        if self._conditional:
            state = (*sources, *[entry.contradicts(meta) for entry in self._conditional])
        decided = self._decided.get(state)
        if decided is None:
            if len(self._decided) >= MAX_STATES:
                self._decided.clear()
            entry = choose(self._variants, meta, None, lambda argument: sources[self._position(argument)])
            decided = self._decided[state] = self._laid_out(entry)
        return decided

    def _laid_out(self, entry: Entry) -> tuple[Layout, Order]:
        order = tuple((argument.name, self._position(argument)) for argument in entry.arguments)
        return self._layout_of(entry), order

    def _position(self, argument: Argument) -> int:
        return self._positions[id(argument)]
