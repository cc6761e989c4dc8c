"""The comment above a translated message: its English, then lines for the tools and the translator's notes.

The English has the form of `english_form`. Lines below it:

- `check: unused $timeRemaining`: a variable that is omitted on purpose;
- `check: ignore short-length a legal term`: a waived finding, with the reason;
- `check: stale, made from:` and, indented, the older English of the translation;
- `note: ` and any other text of the translator.
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
    """Return an English message in the form of the comment above its translations: without its id, indented less."""
    bare = ast.Message(message.id, message.value, message.attributes)
    lines = FluentSerializer().serialize_entry(bare).rstrip("\n").split("\n")
    head = lines[0][len(message.id.name) :].lstrip(" =")
    rest = [line.removeprefix(_INDENT) for line in lines[1:]]
    return "\n".join(([head] if head else []) + rest)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A line that waives a finding.

    Args:
        kind: "ignore" for a rule, "unused" for a variable that the translation omits.
        subject: the rule's id, or the variable's name.
        reason: in words.
        line: of the comment, counted from 0.
    """

    kind: str
    subject: str
    reason: str
    line: int

    @property
    def rule(self) -> str:
        """The id of the waived rule."""
        return "dropped-variable" if self.kind == "unused" else self.subject


def waivers(content: str) -> tuple[Waiver, ...]:
    """Return the waivers of a comment."""
    return tuple(
        Waiver(match["kind"], match["subject"], match["reason"].strip(), number)
        for number, line in enumerate(content.split("\n"))
        if (match := _WAIVER.match(line))
    )


class Comment:
    """The parts of the comment above a translation.

    Args:
        content: the comment's text without its `#`.
        today: the current English.
    """

    def __init__(self, content: str, today: str) -> None:
        self.content = content
        self.today = today
        self._lines = content.split("\n")

    @cached_property
    def _end(self) -> int:
        """The number of lines of the English."""
        today = self.today.split("\n")
        if self._lines[: len(today)] == today:
            return len(today)
        return _end_of_english(self._lines)

    @property
    def english(self) -> str:
        """The English at the beginning of the comment."""
        return "\n".join(self._lines[: self._end])

    @cached_property
    def _stale_block(self) -> range:
        """The lines of the stale mark and of the older English below it."""
        if STALE not in self._lines[self._end :]:
            return range(0)
        start = self._lines.index(STALE, self._end)
        following = range(start + 1, len(self._lines))
        end = next((n for n in following if not self._lines[n].startswith(_INDENT)), len(self._lines))
        return range(start, end)

    @property
    def made_from(self) -> str:
        """The English of the translation."""
        block = self._stale_block
        if not block:
            return self.english
        return "\n".join(self._lines[n].removeprefix(_INDENT) for n in block[1:])

    @property
    def is_stale(self) -> bool:
        """True if the English has changed since; False if the comment has no English."""
        return bool(self.english) and self.made_from != self.today

    @property
    def rest(self) -> list[str]:
        """The translator's own lines."""
        return [line for n, line in enumerate(self._lines) if n >= self._end and n not in self._stale_block]

    def updated(self) -> str:
        """Return the comment with the current English, and the older English of a stale translation below it."""
        old = [STALE, *(_INDENT + line for line in self.made_from.split("\n"))] if self.is_stale else []
        return "\n".join([self.today, *old, *self.rest])

    def accepted(self) -> str:
        """Return the comment of a translation that is confirmed for the current English."""
        return "\n".join([self.today, *self.rest])


def _end_of_english(lines: list[str]) -> int:
    """Return the number of lines of an older English: it ends at a line for the tools or outside an attribute."""
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
