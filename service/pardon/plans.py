"""A code in one chain and one style: its arguments are read once, and the variant that they mean is remembered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, cast

from .arguments.reading import Source, Value, supplies, write_reader
from .catalog.entries import Argument, Entry, Meta, choose
from .errors import Problem
from .fluent.patterns import local_name
from .layouts import Layout, Message
from .pacing import breathe
from .settings import Settings

__all__ = ["Plan"]

PLAN_SIZE, FILL_SIZE = 4_000, 1_600  # bytes: the order of magnitude
_INVALID = "invalid-argument"
MAX_STATES, STATE_SIZE = 50, 300  # of a code: more is what no client sends but on purpose

State = tuple[Source | bool | None, ...]  # what `choose` looks at: where values come from, what `when` says
Fill = Callable[..., Message]
Read = tuple[Value | None, Problem | None]

# Reads each argument once, and gives what was read to the variant that it means.
_MESSAGE = """
def message(meta):{readers}
    return {variant}(meta, {read})
"""
# Makes one variant's message of what was read for all: `v0` is a value, `p0` what is wrong with it. The values that the
# variant has have the names that its layout knows. What only other variants look for is told where nobody can read it.
_FILL = """
def fill(meta, {parameters}):
    if {problems}:
        return incomplete(meta, {readings}){body}"""


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
        self._settings = settings
        self._conditional = [entry for entry in self._variants if entry.when]
        positions: dict[str, int] = {}
        self._arguments: list[Argument] = []
        self._positions: dict[int, int] = {}  # by the argument's id: equal ones of several variants are read once
        for argument in (argument for entry in self._variants for argument in entry.arguments):
            alike = repr(replace(argument, example=None))
            if alike not in positions:
                positions[alike] = len(self._arguments)
                self._arguments.append(argument)
            self._positions[id(argument)] = positions[alike]
        self._decided: dict[State, Fill] = {}
        self._fills: dict[str, Fill] = {}  # by the entry's id

    @property
    def size(self) -> int:
        """The bytes that it may grow to: the order of magnitude."""
        count = len(self._variants)
        return PLAN_SIZE + count * FILL_SIZE + (MAX_STATES * STATE_SIZE if count > 1 else 0)

    @cached_property
    def message(self) -> Callable[[Meta], Message]:
        """The function that returns the message that meta means, filled with it."""
        names: dict[str, Any] = {
            "decided": self._decided.get,
            "decide": self._decide,
            "contradicted": self._contradicted,
        }
        readers, count = "", len(self._arguments)
        for n, argument in enumerate(self._arguments):
            reader, own = write_reader(argument, self._settings, n)
            readers, names = readers + reader, names | own
        if len(self._variants) == 1:
            names["only"], variant = self._fill(self._variants[0]), "only"
        else:
            sources = [f"s{n}, " for n in range(count)] + ["*contradicted(meta), "] * bool(self._conditional)
            variant = f"(decided(state := ({''.join(sources)})) or decide(meta, state))"
        exec(_MESSAGE.format(readers=readers, variant=variant, read=_read(count)), names)
        return cast("Callable[[Meta], Message]", names.pop("message"))

    def warm(self, other: "Plan") -> None:
        """Write what another plan of the code has written."""
        breathe()
        _ = self.message
        for entry in self._variants:
            if entry.id in other._fills and entry.id not in self._fills:
                breathe()
                self._fill(entry)

    def forget(self) -> None:
        """Let go of what was written, which refers to this plan in turn."""
        vars(self).pop("message", None)
        self._decided.clear()
        self._fills.clear()

    def entry(self, meta: Meta) -> Entry:
        """Return the variant that meta means."""
        return self._chosen(meta, [supplies(argument, meta, self._settings) for argument in self._arguments])

    def _chosen(self, meta: Meta, sources: Sequence[Any]) -> Entry:
        return choose(self._variants, meta, None, lambda argument: sources[self._position(argument)])

    def _contradicted(self, meta: Meta) -> list[bool]:
        return [entry.contradicts(meta) for entry in self._conditional]

    def _decide(self, meta: Meta, state: State) -> Fill:
        if len(self._decided) >= MAX_STATES:
            self._decided.clear()
        entry = self._chosen(meta, state)
        fill = self._decided[state] = self._fills.get(entry.id) or self._fill(entry)
        return fill

    def _fill(self, entry: Entry) -> Fill:
        own = {self._position(argument): argument.name for argument in entry.arguments}
        others = [n for n in range(len(self._arguments)) if n not in own and not self._shares(n, own)]
        values = {n: local_name(own[n]) if n in own else f"v{n}" for n in range(len(self._arguments))}
        layout = self._layout_of(entry)
        body, names = layout.write()

        def incomplete(meta: Meta, *read: Read) -> Message:
            given = {name: value for n, name in own.items() if (value := read[n][0]) is not None}
            problems = [problem for n in own if (problem := read[n][1])]
            return layout.message(given, (*problems, *self._unread(meta, others, read)))

        names["incomplete"] = incomplete
        wrong = [f"p{n}" for n in own] + [f"p{n} and p{n}.kind == {_INVALID!r}" for n in others]
        source = _FILL.format(
            parameters=", ".join(f"{value}, p{n}" for n, value in values.items()),
            problems=" or ".join(wrong) or "False",
            readings=", ".join(f"({value}, p{n})" for n, value in values.items()),
            body=body,
        )
        exec(source, names)
        fill = self._fills[entry.id] = cast("Fill", names.pop("fill"))
        return fill

    def _unread(self, meta: Meta, others: Iterable[int], read: Sequence[Read]) -> Iterable[Problem]:
        """Return what is wrong with values of meta that other variants look for, and none of them can read, each once.

        A variant that contradicts meta looks for nothing in it.
        """
        possible = [entry for entry in self._variants if not entry.contradicts(meta)]
        looking = {
            self._position(argument)
            for entry in possible
            for argument in entry.arguments
            if argument.find(meta) is not None
        }
        wrong = {n: problem for n, (_, problem) in enumerate(read) if problem and problem.kind == _INVALID}
        well = [n for n, (value, _) in enumerate(read) if n not in wrong and value and value.raw is not None]
        return dict.fromkeys(wrong[n] for n in others if n in wrong and n in looking and not self._shares(n, well))

    def _shares(self, n: int, others: Iterable[int]) -> bool:
        """Tell whether one of other arguments is looked for where this one is, or in it, or around it."""
        paths = self._arguments[n].paths
        return any(_overlap(path, other) for m in others for other in self._arguments[m].paths for path in paths)

    def _position(self, argument: Argument) -> int:
        return self._positions[id(argument)]


def _overlap(path: str, other: str) -> bool:
    return path == other or path.startswith(f"{other}.") or other.startswith(f"{path}.")


def _read(count: int) -> str:
    return ", ".join(f"v{n}, p{n}" for n in range(count))
