"""Pseudo-locales: English that looks foreign, so that a layout can be tested before there is a translation.

`en-XA` has accents, is about a third longer and stands in brackets: what lacks them is not translated, what lacks
a bracket is cut off. `ar-XB` runs from right to left. Placeables, URLs, markup and other literals stay as they
are. Both write their values as English does. CLDR reserves the two tags; Babel has neither.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Literal

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from ..formatting.cldr import LeanLocale

__all__ = ["PSEUDO_LOCALES", "PseudoLocale", "pseudo_entry"]

RLO, PDF = "\u202e", "\u202c"  # what stands between them runs from right to left (UAX #9)
LRI, PDI = "\u2066", "\u2069"

_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž"
)
_DOUBLED = re.compile(r"[aeouAEOU]")
# Markup, entities, e-mail addresses, URLs and paths, and words that are spelled like no English word:
# redirect_url, X-Forwarded-For, OAuth2, HTTP, %s.
_LITERAL = re.compile(
    r"<[^<>]*>|&#?\w+;|`[^`]*`|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\w+://[^\s()'\"»]*[^\s()'\"».,;]|\w+://"
    r"|%\w|(?<!\w)/[\w/.-]*\w|\w*[_\d]\w*|\w+(?:[./:]\w+)+|\b[A-Z]\w*-[A-Z][\w-]*|\b\w*[a-z][A-Z]\w*|\b[A-Z]{2,}s?\b"
)


class PseudoLocale(LeanLocale):
    """CLDR's English under another name and perhaps in another direction.

    Args:
        name: what people are shown.
        direction: "ltr" or "rtl".
    """

    def __init__(self, name: str, direction: Literal["ltr", "rtl"]) -> None:
        super().__init__("en")
        self._name = name
        self._direction: Literal["ltr", "rtl"] = direction

    @property
    def text_direction(self) -> Literal["ltr", "rtl"]:
        """The direction of the texts."""
        return self._direction

    def get_display_name(self, locale: Any = None) -> str:
        """Return the same name in every language."""
        return self._name


PSEUDO_LOCALES = {
    "en-XA": PseudoLocale("Pseudo (accents)", "ltr"),
    "ar-XB": PseudoLocale("Pseudo (right to left)", "rtl"),
}


def pseudo_entry(entry: ast.Message | ast.Term, tag: str) -> ast.Message | ast.Term:
    """Return a copy of an English message or term in a pseudo-locale."""
    made: ast.Message | ast.Term = _MAKERS[tag]().visit(entry.clone())
    return made


class _Pseudo(Transformer):
    """Changes the words of an entry, and nothing that messages select on."""

    def change(self, words: str) -> str:
        raise NotImplementedError

    def literal(self, text: str) -> str:
        return text

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = "".join(_each(node.value, self.change, self.literal))
        return node

    def visit_Term(self, node: ast.Term) -> ast.Term:  # noqa: N802
        node.value = self.visit(node.value)  # its attributes are for messages to select on
        return node


class _Accented(_Pseudo):
    def change(self, words: str) -> str:
        return _DOUBLED.sub(lambda vowel: vowel[0] + vowel[0].lower(), words).translate(_ACCENTS)

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802
        self.generic_visit(node)
        for pattern in (node.value, *(attribute.value for attribute in node.attributes)):
            if pattern is not None:
                pattern.elements = _bracketed(pattern.elements)
        return node


class _RightToLeft(_Pseudo):
    def change(self, words: str) -> str:
        return re.sub(r"\S+", lambda word: f"{RLO}{word[0]}{PDF}", words)

    def literal(self, text: str) -> str:
        return f"{LRI}{text}{PDI}"


_MAKERS: dict[str, type[_Pseudo]] = {"en-XA": _Accented, "ar-XB": _RightToLeft}


def _each(text: str, change: Callable[[str], str], literal: Callable[[str], str]) -> Iterator[str]:
    position = 0
    for found in _LITERAL.finditer(text):
        yield change(text[position : found.start()])
        yield literal(found[0])
        position = found.end()
    yield change(text[position:])


def _bracketed(elements: list[Any]) -> list[Any]:
    """A text without placeables stays one element: it is rendered once for all."""
    if not isinstance(elements[0], ast.TextElement):
        elements = [ast.TextElement(""), *elements]
    if not isinstance(elements[-1], ast.TextElement):
        elements = [*elements, ast.TextElement("")]
    elements[0].value = f"[{elements[0].value}"
    elements[-1].value += "]"
    return elements
