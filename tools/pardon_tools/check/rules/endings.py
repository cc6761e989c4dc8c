"""The rule on endings and particles of values: which one is right depends on how the value ends."""

import re
from collections.abc import Iterator, Mapping

from pardon_tools.translate.project import Text

from .branches import Branch, Shown, faulty_values
from .prose import language_of
from .rule import Violation

__all__ = ["value_endings"]

_CLOSED = r"^[”\"’»」』]?"  # not a bracket: what follows it belongs to the word before it
_TURKIC = re.compile(_CLOSED + r"(?:[’'][a-zçğıöşüə]+|[a-zçğıöşüə]{1,6}(?![\w’']))")
# Not Finnish and Hungarian: ":n" and "-t" after any word are usual there.
_ENDINGS: Mapping[str, re.Pattern[str]] = {
    "tr": _TURKIC,
    "az": _TURKIC,
    # With a final consonant or without: not 에, 에서, 의, 도, which have one form. 을(를) names both.
    "ko": re.compile(_CLOSED + r"(?:으로|로|이라|라|은|는|이|가|을|를|과|와)(?![가-힣(])"),
}


def value_endings(text: Text) -> Iterator[Violation]:
    """Find endings and particles that follow a value."""
    pattern = _ENDINGS.get(language_of(text)) if text.unit.is_message else None

    def fault(branch: Branch, shown: Shown) -> str | None:
        match = pattern.search(branch.after(shown.position)) if pattern else None
        if match is None:
            return None
        ending = match[0].strip('”"’»」』')
        return f"“{ending}” depends on how ${shown.name} ends: put a noun between them, or write another sentence"

    return faulty_values(text, fault) if pattern else iter(())
