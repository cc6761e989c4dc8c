"""The comment above a translated message: the English for the translator's eyes, then notes.

No rule reads it, and other tools may write something else there. So a text counts as the English only if it is the
current one, or the state has its hash.
"""

from collections.abc import Iterable
from hashlib import blake2b
from textwrap import indent

from fluent.syntax import FluentParser, FluentSerializer, ast

from .state import NO_TEXT, Hashes, MessageState
from .variants import facet_patterns, hash_of

__all__ = ["Comment", "commented", "english_form"]

_INDENT = "    "
_CONTINUED = (" ", ".", "}")  # begin the further lines of an English text


def english_form(message: ast.Message | ast.Term) -> str:
    """Return an English message in the form of the comment above its translations: without its id, indented less."""
    bare = ast.Message(message.id, message.value, message.attributes)
    lines = FluentSerializer().serialize_entry(bare).rstrip("\n").split("\n")
    head = lines[0][len(message.id.name) :].lstrip(" =")
    rest = [line.removeprefix(_INDENT) for line in lines[1:]]
    return "\n".join(([head] if head else []) + rest)


class Comment:
    """A comment above a translation.

    Args:
        content: its text without the `#`.
        today: the current English in the form of a comment.
        state: of the message.
    """

    def __init__(self, content: str, today: str, state: MessageState) -> None:
        self.today = today
        self._lines = content.split("\n") if content else []
        self._end = self._end_of_english(state)

    def _end_of_english(self, state: MessageState) -> int:
        """Return the number of lines of the English; 0 if there is none."""
        length = self.today.count("\n") + 1
        if self._lines[:length] == self.today.split("\n"):
            return length
        for end in range(1, len(self._lines) + 1) if state.hashes or state.shown else ():
            found = _hashes("\n".join(self._lines[:end]))
            if found and state.shown == _digest(found):
                return end
            if found and _is_made_from(state, found):
                return self._end_of_text(end)
        return 0

    def _end_of_text(self, end: int) -> int:
        """Return the end of an English text whose first lines end here: its other facets are not translated."""
        last = end
        while last < len(self._lines) and self._lines[last].startswith(_CONTINUED):
            last += 1
            if _hashes("\n".join(self._lines[:last])):  # a note that begins with a full stop is none of it
                end = last
        return end

    @property
    def has_english(self) -> bool:
        """True if the comment begins with the English, a current or an older one."""
        return self._end > 0

    def refreshed(self) -> str:
        """Return the comment with the current English."""
        return "\n".join([self.today, *self._lines[self._end :]])

    def shown(self, state: MessageState) -> str:
        """Return the hash of the English in the comment; empty where `state` has it anyway."""
        found = _hashes("\n".join(self._lines[: self._end])) if self._end else {}
        return _digest(found) if found and not _is_made_from(state, found) else ""


def _hashes(text: str) -> Hashes:
    """Return the hashes of an English text in a comment, by facet; none if it is no English text."""
    body = FluentParser(with_spans=False).parse(f"m =\n{indent(text, _INDENT)}\n").body
    if len(body) != 1 or not isinstance(body[0], ast.Message):
        return {}
    return {facet: hash_of(pattern) for facet, pattern in facet_patterns(body[0]).items()}


def _is_made_from(state: MessageState, found: Hashes) -> bool:
    """Return whether a translation was made from an English text, as far as it is translated."""
    recorded = {facet: english for facet, (english, _) in state.hashes.items() if english != NO_TEXT}
    return bool(recorded) and all(found.get(facet) == english for facet, english in recorded.items())


def _digest(found: Hashes) -> str:
    return blake2b(repr(sorted(found.items())).encode(), digest_size=4).hexdigest()


def commented(lines: Iterable[str]) -> str:
    """Return lines as a Fluent comment."""
    return "\n".join(f"# {line}" if line else "#" for line in lines)
