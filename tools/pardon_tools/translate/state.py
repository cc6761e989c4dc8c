"""The state of a locale's translations: `<tag>/state.toml`, a line for each message.

    "clerk/user_locked" = { hashes = { long = "3f9ab2c1:77e0d5aa" }, reviewed = true, waive = { short-length = "why" } }

A pair of hashes is that of the English text and that of the translation made from it, see `hash_of`. A term's key is
its id with the dash, that of a whole file its path: `clerk/forms.ftl` may have waivers.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from pardon.errors import Finding, LoadError, did_you_mean
from pardon.settings import Settings
from pardon.storage import read_toml

from ..errors import UnusableError

__all__ = [
    "NO_TEXT",
    "STATE_FILE",
    "Hashes",
    "MessageState",
    "State",
    "Waiver",
    "read_state",
    "read_waiver",
    "state_key",
]

STATE_FILE = "state.toml"
NO_TEXT = "-"  # in place of a hash, where English lacks a facet

_HEAD = "# Written by `pardon sync` and `pardon accept`. Waivers may be added by hand; comments are not kept.\n"
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_KEY = re.compile(r"""[\s\[]*+(?:"(?P<quoted>[^"]*)"|(?P<bare>[A-Za-z0-9_-]+))""")  # at the start of a line
_PAIR = re.compile(r"(?P<english>[0-9a-f]+|-):(?P<translation>[0-9a-f]+)")

Hashes = Mapping[str, str]  # by facet


@dataclass(frozen=True, slots=True)
class Waiver:
    """A waived finding of a message or a file.

    Args:
        rule: the rule's id.
        variable: the name of the only variable that it is waived for; empty for every finding of the rule.
        reason: in words.
    """

    rule: str
    variable: str
    reason: str

    @property
    def subject(self) -> str:
        """The waiver's key in the file: `dropped-variable $wait`."""
        return f"{self.rule} ${self.variable}" if self.variable else self.rule


@dataclass(frozen=True)
class MessageState:
    """The state of a message or a term.

    Args:
        hashes: by facet, the hash of the English and that of the translation made from it.
        reviewed: whether a second person has read the translation.
        waivers: the reasons by rule, or by rule and variable.
        shown: the hash of the English in the comment above a stale translation; empty for the one in `hashes`.
    """

    hashes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    reviewed: bool = False
    waivers: tuple[Waiver, ...] = ()
    shown: str = ""

    def stale_facets(self, english: Hashes, translation: Hashes) -> Iterator[str]:
        """Yield the facets whose English has changed and whose translation has not."""
        for facet, (made_from, made) in self.hashes.items():
            now = english.get(facet, made_from)
            if NO_TEXT != made_from != now and made == translation.get(facet):
                yield facet

    def is_reviewed(self, translation: Hashes) -> bool:
        """Return whether exactly this translation was reviewed."""
        return self.reviewed and {facet: made for facet, (_, made) in self.hashes.items()} == translation


@dataclass(frozen=True)
class State:
    """The state of a locale.

    Args:
        path: the file, which may be missing.
        messages: by key.
        source: the file's text.
        findings: the faults of the file; what is at fault is not among `messages`.
    """

    path: Path
    messages: Mapping[str, MessageState] = field(default_factory=dict)
    source: str = ""
    findings: tuple[Finding, ...] = ()

    def line(self, key: str) -> int:
        """Return the line of a key, counted from 1."""
        return self._lines.get(key, 1)

    @cached_property
    def _lines(self) -> Mapping[str, int]:
        found = ((_KEY.match(line), number) for number, line in enumerate(self.source.split("\n"), 1))
        return {match["quoted"] or match["bare"]: number for match, number in found if match}

    def require_sound(self) -> None:
        """Require a file without faults, which would be lost when it is written.

        Raises:
            UnusableError: with the first fault.
        """
        for fault in self.findings:
            raise UnusableError(f"{fault.path}:{fault.line}: {fault.message}")

    def text(self, messages: Mapping[str, MessageState]) -> str:
        """Return the file's text with other messages; empty if there are none."""
        lines = sorted(
            f"{_key(key)} = {_toml_table(_as_toml(state))}\n" for key, state in messages.items() if _as_toml(state)
        )
        return _HEAD + "".join(lines) if lines else ""


_KEYS = ("hashes", "reviewed", "waive")


def state_key(domain: str | None, id: str) -> str:
    """Return the key of a message, or of a term, which has no domain."""
    return f"{domain}/{id}" if domain else id


def read_state(folder: Path) -> State:
    """Read the state of a locale.

    Args:
        folder: `<tag>`.
    """
    path = folder / STATE_FILE
    try:
        source, content = read_toml(path, folder.parent, Settings())
    except LoadError as error:
        is_missing = isinstance(error.__cause__, FileNotFoundError)
        found = () if is_missing else error.findings
        return State(path, findings=tuple(replace(f, column=1, rule="state", locale=folder.name) for f in found))
    read = {key: _from_toml(value) for key, value in content.items()}
    state = State(path, {key: found for key, found in read.items() if isinstance(found, MessageState)}, source)
    faults = (
        Finding(path, state.line(key), "", f"{key}: {fault}", 1, "state", locale=folder.name)
        for key, fault in read.items()
        if isinstance(fault, str)
    )
    return State(path, state.messages, source, tuple(faults))


def _from_toml(value: Any) -> MessageState | str:
    """Return the state of a message, or the fault of its line."""
    if not isinstance(value, dict):
        return f"has to be a table with {', '.join(_KEYS)}"
    for name in sorted(value.keys() - {*_KEYS, "shown"}):
        return f"there is no key {name}{did_you_mean(name, _KEYS)}"
    hashes, waive = value.get("hashes", {}), value.get("waive", {})
    pairs = (
        {facet: _PAIR.fullmatch(str(pair)) for facet, pair in hashes.items()}
        if isinstance(hashes, dict)
        else {"": None}
    )
    if not all(pairs.values()):
        return 'hashes has to be a table of facets with "english:translation"'
    if not isinstance(value.get("reviewed", False), bool):
        return "reviewed has to be true or false"
    if not isinstance(waive, dict) or not all(isinstance(reason, str) for reason in waive.values()):
        return "waive has to be a table of rules with a reason in quotes"
    return MessageState(
        {facet: (pair["english"], pair["translation"]) for facet, pair in pairs.items() if pair},
        value.get("reviewed", False),
        tuple(read_waiver(subject, reason) for subject, reason in waive.items()),
        str(value.get("shown", "")),
    )


def read_waiver(subject: str, reason: str) -> Waiver:
    """Return the waiver of a key in the file, see `Waiver.subject`."""
    rule, _, variable = subject.partition(" ")
    return Waiver(rule, variable.strip().removeprefix("$"), reason.strip())


def _as_toml(state: MessageState) -> dict[str, Any]:
    hashes = {facet: ":".join(pair) for facet, pair in state.hashes.items()}
    waivers = {waiver.subject: waiver.reason for waiver in sorted(state.waivers, key=lambda waiver: waiver.subject)}
    found = {"hashes": hashes, "reviewed": state.reviewed, "shown": state.shown, "waive": waivers}
    return {name: value for name, value in found.items() if value}


def _toml_table(table: Mapping[str, Any]) -> str:
    return "{ " + ", ".join(f"{_key(key)} = {_toml_value(value)}" for key, value in table.items()) + " }"


def _toml_value(value: Any) -> str:
    if isinstance(value, dict):
        return _toml_table(value)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _toml_value(key)
