"""The comment over a translated message: the English that it was made from, and what its translator says to the tools.

Below the English, as `english_form` writes it, may stand, each in a line of its own:

- `check: unused $timeRemaining`: a variable that is left out on purpose;
- `check: ignore short-length a legal term`: a finding that is right as it is;
- `check: stale, made from:` and, indented, what the English was before it changed;
- `note: ` and any other words of the translator.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from fluent.syntax import FluentSerializer, ast

__all__ = ["STALE", "Comment", "Waiver", "commented", "english_form", "waivers"]

STALE = "check: stale, made from:"

_WAIVER = re.compile(r"check:[ \t]*(?P<kind>ignore|unused)[ \t]+\$?(?P<subject>[\w-]+)[ \t]*(?P<reason>.*)")
_ATTRIBUTE = re.compile(r"\.[a-zA-Z][\w-]* *=")
_OURS = ("check:", "note:")
_INDENT = "    "


def english_form(message: ast.Message) -> str:
    """Return an English message as it stands in the comment over its translations: without its id, indented less."""
    bare = ast.Message(message.id, message.value, message.attributes)
    lines = FluentSerializer().serialize_entry(bare).rstrip("\n").split("\n")
    head = lines[0][len(message.id.name) :].lstrip(" =")
    rest = [line.removeprefix(_INDENT) for line in lines[1:]]
    return "\n".join(([head] if head else []) + rest)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A line that says that a finding is right as it is.

    Args:
        kind: "ignore" a rule, or "unused" for a variable that the translation leaves out.
        subject: the rule's id, or the variable's name.
        reason: why; words.
        line: which line of the comment it is, from 0.
    """

    kind: str
    subject: str
    reason: str
    line: int

    @property
    def rule(self) -> str:
        """The id of the rule that it waives."""
        return "dropped-variable" if self.kind == "unused" else self.subject


def waivers(content: str) -> tuple[Waiver, ...]:
    """Return the waivers of a comment."""
    return tuple(
        Waiver(match["kind"], match["subject"], match["reason"].strip(), number)
        for number, line in enumerate(content.split("\n"))
        if (match := _WAIVER.match(line))
    )


class Comment:
    """The comment over a translation, taken apart.

    Args:
        content: the comment's text without its `#`.
        today: what the English is now.
    """

    def __init__(self, content: str, today: str) -> None:
        self.content = content
        self.today = today
        self._lines = content.split("\n")

    @cached_property
    def _end(self) -> int:
        """The number of lines that the English has."""
        today = self.today.split("\n")
        if self._lines[: len(today)] == today:
            return len(today)
        return _end_of_english(self._lines)

    @property
    def english(self) -> str:
        """The English that stands at its beginning."""
        return "\n".join(self._lines[: self._end])

    @cached_property
    def _stale_block(self) -> range:
        """The lines of the mark, and of the old English that is indented below it."""
        if STALE not in self._lines[self._end :]:
            return range(0)
        start = self._lines.index(STALE, self._end)
        following = range(start + 1, len(self._lines))
        end = next((n for n in following if not self._lines[n].startswith(_INDENT)), len(self._lines))
        return range(start, end)

    @property
    def made_from(self) -> str:
        """The English that the translation was made from."""
        block = self._stale_block
        if not block:
            return self.english
        return "\n".join(self._lines[n].removeprefix(_INDENT) for n in block[1:])

    @property
    def is_stale(self) -> bool:
        """Whether the English has changed since the translation was made; unknown where the comment has none."""
        return bool(self.english) and self.made_from != self.today

    @property
    def rest(self) -> list[str]:
        """What its translator has written below the English."""
        return [line for n, line in enumerate(self._lines) if n >= self._end and n not in self._stale_block]

    def updated(self) -> str:
        """Return the comment with today's English; what the translation was made from stands below if it differs."""
        old = [STALE, *(_INDENT + line for line in self.made_from.split("\n"))] if self.is_stale else []
        return "\n".join([self.today, *old, *self.rest])

    def accepted(self) -> str:
        """Return the comment of a translation that is right for today's English."""
        return "\n".join([self.today, *self.rest])


def _end_of_english(lines: list[str]) -> int:
    """Where English that is no longer known ends: at our own words, or where nothing can belong to an attribute."""
    in_attributes = False
    for number, line in enumerate(lines):
        in_attributes = in_attributes or bool(_ATTRIBUTE.match(line))
        is_attribute = not line or line[0] in " .}"
        if line.startswith(_OURS) or (in_attributes and not is_attribute):
            return number
    return len(lines)


def commented(lines: Iterable[str]) -> str:
    """Return lines as a Fluent comment."""
    return "\n".join(f"# {line}" if line else "#" for line in lines)
