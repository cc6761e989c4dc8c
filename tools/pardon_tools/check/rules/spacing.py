"""Rules on spaces: missing, redundant and breaking ones, and the no-break spaces of French."""

import re
from collections.abc import Iterator

from fluent.syntax import ast

from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Text

from .prose import english_plain, is_in_english, language_of, proses, tag_of
from .rule import Violation, at_part

__all__ = ["spaces"]

_TWO_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)|(?<=[^\s\ufffc]) \n")
_SPACE_BEFORE = re.compile(
    r"(?<=[^\s\ufffc])[ \u00a0\u202f]+(?=[,;!?](?!\d)|[:.।](?:\s|$))"
    r"|(?<=\ufffc)[ \u00a0\u202f]+(?=[,;!?.:](?:\s|$))|[ \u00a0]+(?=[،؛؟。、，！？：；])"
)
_VOWELS = "\u064b-\u0655"  # Arabic vowel signs stand after their letters
_BEFORE, _AFTER = rf"(?<=[^\W\d_][^\W\d_]|[^\W\d_][{_VOWELS}])", rf"(?=[^\W\d_][{_VOWELS}]*+[^\W\d_])"
_NO_SPACE_AFTER = re.compile(
    rf"{_BEFORE}[,;،؛]{_AFTER}|(?<=\ufffc)[,;](?=[^\W\d_]{{2}})|(?<=[^\W\d_]{{2}})[,;](?=\ufffc)"
)
_STOP = re.compile(
    rf"{_BEFORE}[.!?:;؟]{_AFTER}|(?<=[^\W\d_]{{3}})\.(?=\ufffc)"
    r"|(?<=[^\W\d_])[.!?][»”“\"](?=[^\W\d_])|(?<=[\u0900-\u0dff])।(?=[^\s\"”’)»।])|(?<=[^\W\d_]{2})…(?=[A-ZÄÖÜ])"
)
_BRACKETS = re.compile(r"(?<=[(\[„«‹])[ ](?=\S)|(?<=\S)[ ](?=[)\]])|(?<=[（「『])\s|\s(?=[）」』])")
_UNIT = re.compile(r"\d (?=(?:[kKMGT]i?B|ms|px|min|km|%|°C)\b|%)")
_FRENCH = re.compile(r"(?<=[^\s\u00a0\u202f\ufffc?!])(?=[;!?](?:\s|$))|(?<=\S) (?=[;:!?»])|(?<=«)(?=\S)|(?<=«) "
                     r"|(?<=[^\s\u00a0\u202f])(?=»)|(?<=[^\s\u00a0\u202f])(?=:(?:\s|$))")  # fmt: skip
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_CJK_SPACE = re.compile(rf"(?<=[{_CJK}、。，]) (?=[{_CJK}])")
_FRENCH_SPACES = frozenset({"oc", "br"})  # write a space before ; : ! ? too
_SPACELESS = frozenset({"ja", "zh", "yue", "th", "lo", "km", "my", "bo"})
# Languages whose words take endings of a value or an article: { $name }s, l’{ $name }, { $name }에서
_ENDINGLESS = frozenset((
    "de", "pl", "cs", "sk", "ru", "uk", "be", "bg", "es", "pt", "it", "fr", "nl", "da", "sv", "nb", "nn", "no",
    "el", "ro", "hr", "sr", "sl", "lt", "lv", "ca", "gl", "en", "vi", "id", "ms",
))  # fmt: skip
_GLUED = re.compile(r"(?<=\ufffc)(?=[^\W\d_]{3,}(?![\w-]))|(?<=[^\W\d_]{2})(?=\ufffc)")


def spaces(text: Text) -> Iterator[Violation]:
    """Find missing and redundant spaces, and spaces that allow a wrong line break."""
    language = language_of(text)
    yield from _ends(text)
    for part, plain in proses(text):
        for match in _TWO_SPACES.finditer(plain):
            space = "\u00a0" if "\u00a0" in match[0] else " "
            replacement = None if "\n" in match[0] else space
            yield at_part(text, part, match.start(), len(match[0]), "two spaces", replacement)
        for match in _UNIT.finditer(plain) if language not in _SPACELESS else ():
            message = "write a no-break space (U+00A0) between the number and its unit"
            yield at_part(text, part, match.end() - 1, 1, message, "\u00a0")
        if language not in _SPACELESS:
            yield from _missing(text, part, plain)
        elif language in ("ja", "zh", "yue"):
            for match in _CJK_SPACE.finditer(plain):
                yield at_part(text, part, match.start(), 1, "a space between two characters that have none", "")
        for match in _BRACKETS.finditer(plain) if language != "fr" else ():
            yield at_part(text, part, match.start(), 1, "no space stands inside of brackets and quotation marks", "")
        if language == "fr":
            yield from _french(text, part, plain) if tag_of(text) != "fr-CA" else ()
            continue
        for match in _SPACE_BEFORE.finditer(plain) if language not in _FRENCH_SPACES else ():
            if is_in_english(f" {plain[match.end()]}", text):
                continue
            yield at_part(text, part, match.start(), len(match[0]), "no space before a punctuation mark", "")


def _missing(text: Text, part: Part, plain: str) -> Iterator[Violation]:
    language = language_of(text)
    plain = _without_selects(part, plain)
    for match in _NO_SPACE_AFTER.finditer(plain) if not re.search(r"\w[,;]\w", english_plain(text)) else ():
        yield at_part(text, part, match.start(), 1, f"a space is missing after {match[0]}", f"{match[0]} ")
    for match in _STOP.finditer(plain):
        if match[0] in ":;" and (plain[match.end()].islower() or language in ("hy", "fi", "sv", "el")):
            continue
        if match[0] == "." and (plain[match.end()].islower() or _is_name(plain, match)):
            continue
        if match[0] != "?" and not is_in_english(plain[match.start() - 1 : match.end() + 2], text):
            yield at_part(text, part, match.start(), 1, f"a space is missing after {match[0][0]}")
    for match in _GLUED.finditer(plain) if language in _ENDINGLESS else ():
        if "\ufffc\ufffc" not in plain[max(match.start() - 2, 0) : match.start() + 2] and not _is_glued(text):
            yield at_part(text, part, match.start(), 1, "a space is missing between the word and the value")


def _without_selects(part: Part, plain: str) -> str:
    """Return a text with variants as a space: they may begin with a space of their own."""
    for piece in part.pieces():
        if piece.text == HOLE and isinstance(getattr(piece.node, "expression", None), ast.SelectExpression):
            plain = plain[: piece.start] + " " + plain[piece.start + 1 :]
    return plain


def _is_glued(text: Text) -> bool:
    """Return whether the English has a word without a space beside a value as well."""
    return bool(re.search(r"\ufffc\w|\w\ufffc", english_plain(text))) or text.unit.english is None


def _is_name(plain: str, match: re.Match[str]) -> bool:
    """Return whether a full stop belongs to a name such as Node.JS, or to an address: name@domain.{ $host }."""
    after = re.match(r"\w+", plain[match.end() :])
    is_acronym = bool(after and after[0].isascii() and after[0].isupper())
    return is_acronym or "@" in plain[: match.start()].rpartition(" ")[2]


def _ends(text: Text) -> Iterator[Violation]:
    """Find spaces at the ends of a text, which only { " " } can make."""
    part = text.parts[0]
    if part.plain and part.plain[0] in " \u00a0\u3000" and text.unit.is_message:
        yield at_part(text, part, 0, 1, "the text begins with a space")
    for last in text.endings if text.unit.is_message else ():
        if last.plain.strip() and last.plain[-1] in " \u00a0\u3000":
            yield at_part(text, last, len(last.plain) - 1, 1, "the text ends with a space")


def _french(text: Text, part: Part, plain: str) -> Iterator[Violation]:
    for match in _FRENCH.finditer(plain):
        message = "French has a narrow no-break space (U+202F) before ; ! ? and a no-break one (U+00A0) at : « »"
        following = plain[match.end() : match.end() + 1]
        space = "\u202f" if following in (*";!?",) else "\u00a0"
        token = match[0] or following
        yield at_part(text, part, match.start(), len(token), message, space + token.removeprefix(" "))
