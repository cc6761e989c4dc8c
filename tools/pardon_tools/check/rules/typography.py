"""Rules on typography: quotation marks, apostrophes, ellipses, the punctuation of a script."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Locale, Text

from .literals import masked
from .prose import is_in_english, language_of, letters_of, prose, proses, tag_of
from .rule import Violation, at_part

__all__ = ["apostrophes", "ellipses", "quotation_marks", "script_marks", "sentence_marks"]

# CLDR's quotation marks, first and second level, and others in good use; other languages have CLDR's.
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
# Languages whose marks are no pairs of an opening and a closing one.
_IRREGULAR = {
    "cy": "‘’ “”", "fi": "”” »» ’’", "he": "”” “” „” „“ ״״", "hr": "„” “” ‘’ »«", "hu": "„” »« ’’",
    "lv": "“” ‘’ „” „“ «»",
    "mk": "„“ ‚‘ ’‘", "nl": "“” ‘’ „” ‚’", "pl": "„” ‚’ «»", "ru": "«» „“", "sq": "«» “” „“", "sr": "„” „“ ‘’ ’’",
    "sv": "”” »» ’’",
}  # fmt: skip
_UNSPACED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")  # letters that follow a closing mark
_ANY_QUOTE = re.compile("[\"“”„‟‚‘’«»‹›「」『』']")
_SINGLE = re.compile(r"(?<![\w\ufffc])'[^'\n]{2,40}'(?![\w\ufffc])")
_THREE_DOTS = re.compile(r"\.{3,}|…\.+|\.+…")


def _allowed(text: Text) -> str | None:
    tag = tag_of(text)
    letters = letters_of(tag)
    return _QUOTES.get(tag) or _QUOTES.get(language_of(text)) or (letters.quotes + "«»“”‘’" if letters else None)


def quotation_marks(text: Text) -> Iterator[Violation]:
    """Find quotation marks of other languages, and those without a partner."""
    allowed = _allowed(text)
    if allowed is None:
        return
    for part in text.parts:
        plain = prose(part.plain)
        foreign = set()
        for match in _ANY_QUOTE.finditer(plain):
            if match[0] not in allowed and not _is_other_mark(plain, match.start()):
                expected = " ".join(allowed[:2] if len(allowed) > 1 else allowed)
                foreign.add(match.start())
                message = f"{match[0]} is not a quotation mark of {tag_of(text)}: use {expected}"
                yield at_part(text, part, match.start(), 1, message)
        for match in _SINGLE.finditer(plain) if not is_in_english("'", text) else ():
            message = f"' is not a quotation mark of {tag_of(text)}: use {' '.join(allowed[:2])}"
            yield at_part(text, part, match.start(), 1, message)
        found = _unpaired(plain, language_of(text), allowed)
        if found and found[0] not in foreign:
            yield at_part(text, part, found[0], 1, found[1])


def _is_other_mark(plain: str, index: int) -> bool:
    """Return whether a mark is an apostrophe, stands for inches, or is a Hebrew gershayim."""
    before, after = plain[index - 1 : index], plain[index + 1 : index + 2]
    is_measure = plain[index] == '"' and (before.isdigit() or bool(re.fullmatch("[א-ת]{2}", before + after)))
    return is_measure or _is_apostrophe(plain, index)


def _is_apostrophe(plain: str, index: int) -> bool:
    """Return whether a mark is an apostrophe, which stands between letters, after or before one: l’adresse, users’."""
    before = plain[index - 1] if index else " "
    if _UNSPACED.match(plain[index + 1 : index + 2]):
        return False
    after = plain[index + 1 : index + 2]
    if plain[index] not in "'’‘":
        return False
    return before.isalnum() or before in (HOLE, ")", "”", "»") or (after.isalpha() and plain[index] != "‘")


def _unpaired(plain: str, language: str, allowed: str) -> tuple[int, str] | None:
    """Return the first quotation mark without a partner."""
    pairs = (
        _IRREGULAR[language].split()
        if language in _IRREGULAR
        else [allowed[n : n + 2] for n in range(0, len(allowed) - 1, 2)]
    )
    opened: list[tuple[str, int]] = []
    for match in _ANY_QUOTE.finditer(plain):
        mark, index = match[0], match.start()
        top = opened[-1][0] if opened else ""
        after = plain[index + 1 : index + 2]
        is_inside_word = mark in "'’" and after.isalpha() and not _UNSPACED.match(after)
        if top and top + mark in pairs and not is_inside_word:
            opened.pop()
        elif any(opening + mark in pairs for opening, _ in opened[:-1]):
            return opened[-1][1], f"{top} is never closed"
        elif _is_apostrophe(plain, index) or mark in "\"'" or (language == "he" and mark in "״׳"):
            continue
        elif any(pair[0] == mark for pair in pairs):
            opened.append((mark, index))
        elif any(pair[1] == mark for pair in pairs):
            return index, f"{mark} closes nothing"
    return (opened[0][1], f"{opened[0][0]} is never closed") if opened else None


def ellipses(text: Text) -> Iterator[Violation]:
    """Find three dots in place of an ellipsis."""
    for part in text.parts:
        for match in _THREE_DOTS.finditer(masked(part.plain)):
            yield at_part(text, part, match.start(), len(match[0]), "write … (one character), not three dots", "…")


# Apostrophes

_APOSTROPHE = re.compile(r"(?<=[^\W_])['’ʼ´′](?=[^\W\d_])|(?<=[^\W_])['’](?=\ufffc)|(?<=\ufffc)['’](?=[^\W\d_])")
_LETTER_APOSTROPHE = frozenset({"br", "uz", "haw", "gn"})  # their own letters
_FEW = 2  # apostrophes that no habit of a locale follows from


def apostrophes(locale: Locale) -> Iterator[Violation]:
    """Find apostrophes that differ from those in the locale's other texts; where they are rare, ’ is the right one."""
    if locale.language in _LETTER_APOSTROPHE:
        return
    found = [
        (text, part, match)
        for text in locale.texts()
        for part, plain in proses(text)
        for match in _APOSTROPHE.finditer(plain)
    ]
    counts = Counter(match[0] for *_, match in found)
    usual = max("’'ʼ´", key=lambda mark: counts[mark] if counts[mark] > _FEW or mark == "’" else 0)
    for text, part, match in found:
        if match[0] != usual and not is_in_english(_word_around(part.plain, match), text):
            message = f"{match[0]} is not the apostrophe of this locale's other texts: write {usual}"
            yield at_part(text, part, match.start(), 1, message, usual)


def _word_around(plain: str, match: re.Match[str]) -> str:
    before = re.search(r"\w*$", plain[: match.start()])
    after = re.match(r"\w*", plain[match.end() :])
    return (before[0] if before else "") + match[0] + (after[0] if after else "")


# The punctuation of a script

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9f"
_CJK_MARKS = re.compile(
    rf"(?<=[{_CJK}」』）”])[,;:!?](?!\w)|(?<=[{_CJK}」』）])[,;!?](?=[{_CJK}])|(?<=[{_CJK}」』）”])\.(?![\w.])|\((?=[^()]*[{_CJK}][^()]*\))"
    rf"|(?<=[{_CJK}])\)"
)
_FULL_WIDTH = dict(zip(",;:!?.()", "、；：！？。（）", strict=True))
_ARABIC_MARKS = re.compile(
    r"(?<=[\u0620-\u06ff»)\ufffc])[ ]?[,;?](?=[\s»)]|$)|(?<=[\u0620-\u06ff])[,;?](?=[\u0620-\u06ff])"
    r"|(?<=[A-Za-z\x00])[,;](?= [\u0620-\u06ff])"
)
_ARABIC = dict(zip(",;?", "،؛؟", strict=True))
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ckb", "ps", "sd", "ug", "skr", "arz", "ks", "pnb"})
_SPANISH = {"?": "¿", "!": "¡"}
# Marks that only some languages have, with the marks that others write.
_OF_OTHERS = dict(zip("，。：；？！（）、،؛؟।։", ",.:;?!(),,;?..", strict=True)) | dict.fromkeys("¿¡·", "")
_CJK_ONLY, _ARABIC_ONLY = frozenset("，。：；？！（）、"), frozenset("،؛؟")
_DANDA = frozenset((
    "hi", "bn", "as", "ne", "or", "pa", "mr", "sa", "mai", "brx", "doi", "bho", "sat", "gu", "te", "kn", "kok",
    "mni",
))  # fmt: skip
_OPENING = frozenset({"es", "ast", "gl", "an", "ca", "eu"})


def script_marks(text: Text) -> Iterator[Violation]:
    """Find punctuation of another script: full-width marks in Chinese and Japanese, Arabic ones, Spanish ¿ and ¡."""
    language = language_of(text)
    for part, plain in proses(text):
        if language in ("ja", "zh", "yue"):
            for match in _CJK_MARKS.finditer(plain) if not _is_half_width(text.unit.locale) else ():
                mark = "，" if language != "ja" and match[0] == "," else _FULL_WIDTH[match[0]]
                yield at_part(text, part, match.start(), 1, f"write {mark} instead of {match[0]}", mark)
            for match in re.finditer(r"(?<=\w)[，．](?!\d)", plain) if language == "ja" else ():
                mark = {"，": "、", "．": "。"}[match[0]]
                yield at_part(text, part, match.start(), 1, f"write {mark} instead of {match[0]}", mark)
        elif language in _ARABIC_SCRIPT:
            for match in _ARABIC_MARKS.finditer(plain):
                mark = match[0].strip()
                yield at_part(text, part, match.end() - 1, 1, f"write {_ARABIC[mark]} instead of {mark}", _ARABIC[mark])
        elif language == "es":
            yield from _spanish(text, part, plain)
        elif language == "el":
            for match in re.finditer(r"(?<=[α-ωά-ώϊ-ύ»\ufffc])[?؟\u037e](?=\s|$)", plain):
                yield at_part(text, part, match.start(), 1, f"Greek asks with ; (semicolon), not {match[0]}", ";")
        for index, mark in enumerate(plain):
            if mark in _OF_OTHERS and not _has_mark(mark, language) and not is_in_english(mark, text):
                right = _OF_OTHERS[mark]
                message = f"{mark} belongs to other languages" + (f": write {right}" if right else "")
                yield at_part(text, part, index, 1, message)


@lru_cache(4)
def _is_half_width(locale: Locale) -> bool:
    """Return whether most texts of a Chinese or Japanese locale have half-width marks."""
    plains = [plain for text in locale.texts() for _, plain in proses(text)]
    half = sum(len(_CJK_MARKS.findall(plain)) for plain in plains)
    full = sum(plain.count(mark) for plain in plains for mark in "：？！（；")
    return half > max(full, 2 * _FEW)


def _has_mark(mark: str, language: str) -> bool:
    if mark in _CJK_ONLY:
        return language in ("ja", "zh", "yue")
    if mark in _ARABIC_ONLY:
        return language in _ARABIC_SCRIPT or language in ("dv", "syr")
    if mark in "¿¡":
        return language in _OPENING or language not in _QUOTES
    if mark == "·":
        return language in ("ca", "ja", "zh", "yue", "ko", "el", "oc", "gl", "eu", "pt", "fr", "es", "kab", "vi")
    return language in _DANDA if mark == "।" else language == "hy"


def _spanish(text: Text, part: Part, plain: str) -> Iterator[Violation]:
    """Find questions and exclamations without the mark at their beginning or at their end."""
    for mark, opening in _SPANISH.items():
        place = 0
        for match in re.finditer(rf"[{opening}{mark}]+", plain):
            before = re.split("[.!?…]", plain[place : match.start()])[-1]
            if mark in match[0] and not re.search("[¿¡]", before):
                if match.end() == len(plain) or not plain[match.end()].isalnum():
                    yield at_part(text, part, match.start(), 1, f"{opening} is missing at the beginning")
            elif opening in match[0] and mark not in plain[match.end() :]:
                yield at_part(text, part, match.start(), 1, f"{mark} is missing at the end")
            place = match.start() if opening in match[0] else match.end()


# The full stop of a language

_STOPS = dict.fromkeys(("hi", "bn", "as", "ne", "or", "pa", "sat"), "।")
_STOPS |= {"hy": "։", "my": "။", "ur": "۔", "am": "።", "ks": "۔", "km": "។"}
_ASCII_STOP = re.compile(r"(?<=[^\W\d_a-zA-Z])[.:।։۔](?=\s|$)|(?<=[\u0900-\u0dff\u1000-\u109f]{2})[.।](?=\s|$)")


def sentence_marks(locale: Locale) -> Iterator[Violation]:
    """Find full stops of another script than in the locale's other texts: a danda in Hindi, ։ in Armenian."""
    own = _STOPS.get(locale.language)
    if own is None:
        return
    marks = frozenset(f".{own}:" if locale.language == "hy" else f".{own}")
    found = [
        (text, part, match)
        for text in locale.texts()
        for part, plain in proses(text)
        for match in _ASCII_STOP.finditer(plain)
        if match[0] in marks and (match[0] != ":" or match.end() == len(plain.rstrip()))
    ]
    counts = Counter(match[0] for *_, match in found)
    usual = max(marks - {":"}, key=lambda mark: (counts[mark] > _FEW and counts[mark], mark == own))
    for text, part, match in found:
        if match[0] != usual and match[0] != ":":
            yield at_part(
                text, part, match.start(), 1, f"write {usual} at the end of a sentence, not {match[0]}", usual
            )
