"""Rules on typography: quotation marks, spaces, ellipses, the punctuation of a script."""

import re
from collections.abc import Iterator

from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Text

from .literals import masked
from .rule import Violation, at_part

__all__ = ["ellipses", "quotation_marks", "script_marks", "spaces"]

# CLDR's quotation marks, first and second level, and others in good use.
_QUOTES = {
    "af": "“”‘’", "am": "«»‹›", "ar": "«»“”‘’", "az": "“”«»‹›", "be": "«»„“", "bg": "„“‘’", "bn": "“”‘’", "bs": "„”‘’",
    "ca": "«»“”‘’", "cs": "„“‚‘", "cy": "‘’“”", "da": "“”‘’»«›‹", "de": "„“‚‘", "de-AT": "„“‚‘", "de-CH": "«»‹›",
    "de-LI": "«»‹›", "el": "«»“”‘’", "en": "“”‘’", "es": "«»“”‘’", "et": "„“«»‚‘", "eu": "«»“”‘’", "fa": "«»‹›",
    "fi": "”’»", "fil": "“”‘’", "fr": "«»“”‘’‹›", "fr-CH": "«»‹›", "ga": "“”‘’", "gl": "«»“”‘’", "gu": "“”‘’",
    "he": "”“’‘„״׳", "hi": "“”‘’", "hr": "„”“‘’»«", "hu": "„”»«’", "hy": "«»", "id": "“”‘’", "is": "„“‚‘",
    "it": "«»“”‘’", "it-CH": "«»‹›", "ja": "「」『』", "ka": "„“«»", "kk": "«»“”", "km": "“”‘’", "kn": "“”‘’",
    "ko": "‘’“”", "lo": "“”‘’", "lt": "„“‚‘", "lv": "“”‘’„«»", "mk": "„“‚‘’", "ml": "“”‘’", "mn": "“”‘’«»",
    "mr": "“”‘’", "ms": "“”‘’", "nb": "«»‘’", "ne": "“”‘’", "nl": "“”‘’„‚", "nn": "«»‘’", "no": "«»‘’", "pa": "“”‘’",
    "pl": "„”‚’«»", "pt": "“”‘’«»", "ro": "„”«»", "ru": "«»„“", "si": "“”‘’", "sk": "„“‚‘", "sl": "„“‚‘»«›‹",
    "sq": "«»“”„", "sr": "„”“‘’’", "sv": "”’»", "sw": "“”‘’", "ta": "“”‘’", "te": "“”‘’", "th": "“”‘’", "tr": "“”‘’",
    "uk": "«»„“", "ur": "”“’‘", "uz": "“”‘’", "vi": "“”‘’", "zh": "“”‘’《》「」『』", "zu": "“”‘’",
}  # fmt: skip
_ANY_QUOTE = re.compile("[\"“”„‟‚‘’«»‹›「」『』']")
_PAIRS = {"«": "»", "„": "“”", "「": "」", "『": "』"}
_THREE_DOTS = re.compile(r"\.{3,}")
_TWO_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)|(?<=[^\s\ufffc]) \n")
_SPACE_BEFORE = re.compile(r"(?<=\S)[ \u00a0\u202f]+(?=[,;!?](?!\d)|[:.](?:\s|$))")
_NO_SPACE_AFTER = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_]{2})")
_UNIT = re.compile(r"\d (?=(?:[kKMGT]i?B|ms|px|min|km|%|°C)\b|%)")
_FRENCH = re.compile(r"(?<=[^\s\u00a0\u202f\ufffc?!])(?=[;!?](?:\s|$))|(?<=\S) (?=[;:!?»])|(?<=«)(?=\S)|(?<=«) "
                     r"|(?<=[^\s\u00a0\u202f])(?=»)|(?<=[^\s\u00a0\u202f])(?=:(?:\s|$))")  # fmt: skip
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9f"
_CJK_MARKS = re.compile(
    rf"(?<=[{_CJK}」』）])[,;:!?](?!\w)|(?<=[{_CJK}」』）])\.(?![\w.])|\((?=[^()]*[{_CJK}][^()]*\))"
)
_FULL_WIDTH = dict(zip(",;:!?.(", "、；：！？。（", strict=True))
_ARABIC_MARKS = re.compile(r"(?<=[\u0620-\u06ff»)])[ ]?[,;?](?=\s|$)")
_ARABIC = dict(zip(",;?", "،؛؟", strict=True))
_SPANISH_OPEN = {"?": "¿", "!": "¡"}


def _language(text: Text) -> tuple[str, str]:
    return text.unit.locale.language, text.unit.locale.tag.replace("_", "-")


def quotation_marks(text: Text) -> Iterator[Violation]:
    """Find quotation marks of other languages, and unclosed ones."""
    language, tag = _language(text)
    allowed = _QUOTES.get(tag) or _QUOTES.get(language)
    if allowed is None:
        return
    for part in text.parts:
        plain = masked(part.plain)
        for match in _ANY_QUOTE.finditer(plain):
            if match[0] not in allowed and not _is_apostrophe(plain, match.start()):
                expected = " ".join(allowed[:2] if len(allowed) > 1 else allowed)
                message = f"{match[0]} is not a quotation mark of {tag}: use {expected}"
                yield at_part(text, part, match.start(), 1, message)
        if len(text.parts) == 1:
            yield from _unclosed(text, plain)


def _is_apostrophe(plain: str, index: int) -> bool:
    """Return whether a mark is an apostrophe, which stands between letters or after one: l’adresse, users’."""
    before = plain[index - 1] if index else " "
    return plain[index] in "'’‘" and (before.isalpha() or before == HOLE)


def _unclosed(text: Text, plain: str) -> Iterator[Violation]:
    allowed = _QUOTES.get(text.unit.locale.tag) or _QUOTES[text.unit.locale.language]
    for opening, closings in _PAIRS.items():
        closing = [c for c in closings if c in allowed]
        if opening != allowed[0] or not closing:
            continue
        opened, closed = plain.count(opening), sum(plain.count(c) for c in closing)
        if opened != closed:
            index = plain.find(opening if opened else closing[0])
            yield at_part(text, text.parts[0], index, 1, f"{opened} {opening} but {closed} {closing[0]}")


def ellipses(text: Text) -> Iterator[Violation]:
    """Find three dots in place of an ellipsis."""
    for part in text.parts:
        for match in _THREE_DOTS.finditer(masked(part.plain)):
            yield at_part(text, part, match.start(), len(match[0]), "write … (one character), not three dots", "…")


def spaces(text: Text) -> Iterator[Violation]:
    """Find missing and redundant spaces, and spaces that allow a wrong line break."""
    language, tag = _language(text)
    for part in text.parts:
        plain = masked(part.plain)
        for match in _TWO_SPACES.finditer(plain):
            space = "\u00a0" if "\u00a0" in match[0] else " "
            replacement = None if "\n" in match[0] else space
            yield at_part(text, part, match.start(), len(match[0]), "two spaces", replacement)
        for match in _UNIT.finditer(plain):
            message = "write a no-break space (U+00A0) between the number and its unit"
            yield at_part(text, part, match.end() - 1, 1, message, "\u00a0")
        if language == "fr":
            yield from _french(text, part, plain) if tag != "fr-CA" else ()
            continue
        for match in _SPACE_BEFORE.finditer(plain):
            yield at_part(text, part, match.start(), len(match[0]), "no space before a punctuation mark", "")
        for match in _NO_SPACE_AFTER.finditer(plain) if language not in ("ja", "zh", "th") else ():
            yield at_part(text, part, match.start(), 1, f"a space is missing after {match[0]}", f"{match[0]} ")


def _french(text: Text, part: Part, plain: str) -> Iterator[Violation]:
    for match in _FRENCH.finditer(plain):
        message = "French has a narrow no-break space (U+202F) before ; ! ? and a no-break one (U+00A0) at : « »"
        following = plain[match.end() : match.end() + 1]
        space = "\u202f" if following in (*";!?",) else "\u00a0"
        token = match[0] or following
        yield at_part(text, part, match.start(), len(token), message, space + token.removeprefix(" "))


def script_marks(text: Text) -> Iterator[Violation]:
    """Find punctuation of another script: full-width marks in Chinese and Japanese, Arabic ones, Spanish ¿ and ¡."""
    language, _ = _language(text)
    for part in text.parts:
        plain = masked(part.plain)
        if language in ("ja", "zh"):
            for match in _CJK_MARKS.finditer(plain):
                mark = "，" if language == "zh" and match[0] == "," else _FULL_WIDTH[match[0]]
                yield at_part(text, part, match.start(), 1, f"write {mark} instead of {match[0]}", mark)
        elif language in ("ar", "fa", "ur", "ckb", "ps", "sd", "ug"):
            for match in _ARABIC_MARKS.finditer(plain):
                mark = match[0].strip()
                yield at_part(text, part, match.end() - 1, 1, f"write {_ARABIC[mark]} instead of {mark}", _ARABIC[mark])
        elif language in ("es", "gl", "ast"):
            for mark, opening in _SPANISH_OPEN.items():
                if mark in plain and opening not in plain and part is text.parts[0]:
                    yield at_part(text, part, plain.index(mark), 1, f"{opening} is missing at the beginning")
