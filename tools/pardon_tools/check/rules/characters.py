"""Rules on characters: letters of another language, broken encodings, decomposed and half-width characters, digits."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from pardon_tools.translate.project import Locale, Text

from .prose import Letters, is_in_english, language_of, letters_of, prose, proses, script_of, tag_of
from .rule import Violation, at_part

__all__ = ["broken_characters", "decomposed", "digits", "foreign_letters", "widths"]

_WORD = re.compile(r"[^\W\d_]+")
# Pairs that look alike; each script's letters in the same order.
_LOOKALIKES = {
    "CYRILLIC": dict(zip("аеорсухіјѕԁһӏьӕәАВЕЗКМНОРСТУХІЈЅԌҮ", "aeopcyxijsdhlbæəABE3KMHOPCTYXIJSGY", strict=True)),
    "GREEK": dict(zip("οαινυρτκγωχςΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oaivuptkywxcABEZHIKMNOPTYX", strict=True)),
}
_LATIN_LIKE = {script: frozenset(table.values()) for script, table in _LOOKALIKES.items()}
# Letters that CLDR lists as auxiliary, but that in these languages are a slip of the keyboard or of another language.
_STRICT = {
    "ar": "کیہھ", "fa": "كيى", "ur": "كيىه", "ckb": "كيه", "ps": "كي", "ug": "كيه",
    "ro": "şţ", "da": "äö", "nb": "äö", "nn": "äö", "no": "äö",
}  # fmt: skip
_DOTLESS = "ıĸſɑɡıȷəɔ"  # look like i, k, s, a, g, j, e, c where the language has them not
_INSTEAD = {"ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه", "ك": "ک", "ي": "ی", "ى": "ی", "ş": "ș", "ţ": "ț", "ı": "i",
            "ß": "ss", "ä": "æ", "ö": "ø"}  # fmt: skip
_PERSIAN = {"ur": {"ه": "ہ"}, "ckb": {"ه": "ە"}, "ug": {"ه": "ە"}}
_SYMBOLS = frozenset("µΩπΔΣαβºª")  # units and formulas
_HAN_CODECS = {"ja": "cp932", "zh": "gb2312", "zh-Hant": "big5hkscs"}  # the ideographs of a country
_RARE = 9  # texts with a letter; one in more of them belongs to the language
_KANA = frozenset(("HIRAGANA", "KATAKANA"))
_EAST_ASIAN = {"ja": _KANA | {"CJK"}, "zh": frozenset({"CJK", "BOPOMOFO"}), "yue": frozenset({"CJK"}),
               "ko": frozenset({"HANGUL", "CJK"})}  # fmt: skip
_UNCHECKED = frozenset({"", "COMBINING", "MODIFIER", "SUPERSCRIPT", "SUBSCRIPT", "MICRO", "DOUBLE-STRUCK", "FULLWIDTH",
                        "HALFWIDTH", "OHM", "KELVIN", "ANGSTROM", "MATHEMATICAL", "KATAKANA-HIRAGANA", "ARABIC-INDIC",
                        "IDEOGRAPHIC", "VERTICAL"})  # fmt: skip


def foreign_letters(text: Text) -> Iterator[Violation]:
    """Find letters that the language does not write, and words that mix scripts."""
    own = letters_of(tag_of(text))
    if own is None:
        return
    for part, plain in proses(text):
        for match in _KATAKANA.finditer(plain) if language_of(text) == "ja" else ():
            if right := _LOOKS_LIKE.get(match[0]):
                message = f"{_named(match[0])} stands in a word of katakana: write {right}"
                yield at_part(text, part, match.start(), 1, message, right)
        for match in _DIGIT_IN_WORD.finditer(plain):
            if not is_in_english(plain[match.start() - 2 : match.end() + 2], text):
                yield at_part(text, part, match.start(), 1, f"the digit {match[0]} stands in a word")
        for match in _WORD.finditer(plain):
            if found := _foreign_letter(match[0], plain, match.start(), own, text):
                index, message = found
                if not is_in_english(match[0], text):
                    yield at_part(text, part, match.start() + index, 1, message)


def _foreign_letter(word: str, plain: str, start: int, own: Letters, text: Text) -> tuple[int, str] | None:
    """Return the place of the first foreign letter in a word, and what is wrong with it."""
    if word.isascii() and ("LATIN" in own.scripts or len(word) > 1):
        return None
    language = language_of(text)
    scripts = [script_of(char) for char in word]
    kinds = set(scripts) - _UNCHECKED
    if len(kinds) > 1 and kinds <= {"LATIN", "CYRILLIC", "GREEK"} and (found := _mixture(word, scripts)):
        return found
    if lone := _lone_lookalike(word, plain, start, own):
        return 0, lone
    for index, (char, script) in enumerate(zip(word, scripts, strict=True)):
        if script in _UNCHECKED or char == "ـ" or not char.isalpha():
            continue
        reason = _reason(char, script, word, own, language, tag_of(text))
        if reason and _letters_in(text.unit.locale)[char] <= _RARE:
            return index, f"{_named(char)} {reason}"
    return None


@lru_cache(4)
def _letters_in(locale: Locale) -> Counter[str]:
    """Return the number of texts that have each letter: CLDR does not know all letters of small languages."""
    return Counter(char for text in locale.texts() for char in set(text.all_plain))


def _named(char: str) -> str:
    return f"{char} (U+{ord(char):04X}, {unicodedata.name(char, 'unnamed').lower()})"


def _mixture(word: str, scripts: list[str]) -> tuple[int, str] | None:
    """Return the first letter of the rarer script if it looks like one of the other: a Cyrillic а in a Latin word."""
    counts = Counter(script for script in scripts if script not in _UNCHECKED)
    (usual, _), (rare, _) = counts.most_common(2)
    letters = [char for char, script in zip(word, scripts, strict=True) if script == rare]
    is_ending = not re.search(r"\w", word[scripts.index(rare) + len(letters) :]) or word[: len(letters)].isupper()
    if is_ending and not _is_lookalike(letters, rare, usual):
        return None  # an acronym or a name with an ending of the language
    index = scripts.index(rare)
    return index, f"{_named(word[index])} stands in a {usual.title()} word"


def _is_lookalike(letters: list[str], rare: str, usual: str) -> bool:
    if rare == "LATIN":
        return all(char in _LATIN_LIKE.get(usual, ()) for char in letters)
    return all(char in _LOOKALIKES.get(rare, {}) for char in letters)


def _lone_lookalike(word: str, plain: str, start: int, own: Letters) -> str | None:
    """Return the fault of a single Latin letter that stands for a word: the Latin c in place of the Russian с."""
    script = next(iter(own.scripts & _LATIN_LIKE.keys()), None)
    if script is None or len(word) > 1 or word not in _LATIN_LIKE[script]:
        return None
    if not word.islower() and (start or not re.match(r" [^\W\d_a-zA-Z]", plain[1:])):
        return None
    around = plain[max(start - 2, 0) : start], plain[start + 1 : start + 3]
    if not all(re.fullmatch(r"\s\w|\w\s|\s.?|", side) for side in around) or not around[1].startswith(" "):
        return None
    return f"{_named(word)} is no {script.title()} letter"


def _reason(char: str, script: str, word: str, own: Letters, language: str, tag: str) -> str | None:
    """Return why the language does not have a letter; None if it may have it."""
    lower = char.lower() if len(char.lower()) == 1 else char
    if script in _EAST_ASIAN.get(language, ()):
        return _ideograph_reason(char, language, tag) if script == "CJK" else None
    if own.main.issuperset(lower) or own.main.issuperset(unicodedata.normalize("NFC", char)) or char in _SYMBOLS:
        return None
    if instead := _strict_instead(lower, language):
        return f"belongs to another language: write {instead}"
    if language in _EAST_ASIAN and script == "LATIN":
        return None
    if script in own.scripts or (script == "LATIN" and "LATIN" in own.scripts):
        if lower in own.auxiliary and lower not in _DOTLESS and script != "CYRILLIC":
            return None
        if script == "LATIN" and word[:1].isupper() and not word.isupper() and lower not in _DOTLESS:
            return None  # a foreign name
        return "is no letter of this language"
    if script == "LATIN":
        return None
    return f"is a letter of another script: {script.title()}"


def _strict_instead(char: str, language: str) -> str | None:
    if char not in _STRICT.get(language, ""):
        return None
    return _PERSIAN.get(language, {}).get(char) or _INSTEAD[char]


def _ideograph_reason(char: str, language: str, tag: str) -> str | None:
    is_traditional = bool(re.search("Hant|TW|HK|MO", tag)) or language == "yue"
    codec = _HAN_CODECS.get("zh-Hant" if is_traditional else language)
    if codec is None or char in "々〇":
        return None
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        kind = {"ja": "Japanese", "zh": "simplified Chinese"}[language if not is_traditional else "zh"]
        return f"is no character of {'traditional Chinese' if is_traditional else kind}"
    return None


# Broken encodings

_CODE_PAGES = ("cp1252", "cp1251", "cp1250", "mac_roman")
_LOST = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])|\ufffd+")


@cache
def _mistaken(code_page: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """Return a pattern of UTF-8's bytes as characters of a code page, and their values."""
    values = {bytes([byte]).decode(code_page, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}

    def group(first: int, last: int) -> str:
        return "[" + "".join(re.escape(char) for char, byte in values.items() if first <= byte <= last) + "]"

    rest = group(0x80, 0xBF)
    two, three, four = group(0xC2, 0xDF), group(0xE0, 0xEF), group(0xF0, 0xF4)
    return re.compile(f"(?:{two}{rest}|{three}{rest}{rest}|{four}{rest}{rest}{rest})+"), values


def broken_characters(text: Text) -> Iterator[Violation]:
    """Find UTF-8 that was read in another encoding, and characters that were lost."""
    for part in text.parts:
        if part.plain.isascii() and "?" not in part.plain:
            continue
        seen: list[tuple[int, int]] = []
        for code_page in _CODE_PAGES:
            pattern, values = _mistaken(code_page)
            for match in pattern.finditer(part.plain):
                right = _decoded(match[0], values, text, code_page)
                if right and not any(start <= match.start() < end for start, end in seen):
                    seen.append(match.span())
                    message = f"{match[0]} is {right} in a wrong encoding: save the file as UTF-8"
                    yield at_part(text, part, match.start(), len(match[0]), message, right)
        for match in _LOST.finditer(prose(part.plain)):
            if not any(start <= match.start() < end for start, end in seen) and not is_in_english(match[0], text):
                yield at_part(text, part, match.start(), len(match[0]), f"a character was lost here: {match[0]}")


def _decoded(token: str, values: dict[str, int], text: Text, code_page: str) -> str | None:
    """Return the characters that a token stands for, if the language could have them."""
    if code_page == "cp1251" and len(token) < 4:
        return None
    try:
        right = bytes(values[char] for char in token).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    return right if all(_is_usual(char, text) for char in right) else None


def _is_usual(char: str, text: Text) -> bool:
    own, scripts = letters_of(tag_of(text)), _EAST_ASIAN.get(language_of(text), ())
    if char in "“”„‘’‚–—…«»‹›•€™\u00a0\u202f©®°·¿¡×→":
        return True
    return own is not None and (char.lower() in own.main | own.auxiliary or script_of(char) in scripts)


# Composition, width, digits

_COMBINED = re.compile(
    r"[^\W\d_][\u0300-\u036f\u0653-\u0655\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)
_HALF_WIDTH = re.compile("[\uff61-\uff9f]+")
_FULL_WIDTH = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_KATAKANA = re.compile("(?<=[ァ-ヺー])[一－力口二工卜八夕](?=[ァ-ヺー])|(?<=[ァ-ヺ])[－一](?![\\w])")
_LOOKS_LIKE = dict(zip("一－力口二工卜八夕", "ーーカロニエトハタ", strict=True))
_DIGIT_IN_WORD = re.compile(r"(?<=[a-zß-ſа-яё]{2})[01](?=[a-zß-ſа-яё]{2})")
_DIGITS = re.compile(r"\d+")
_FEW = 3  # digits that no habit of a locale follows from


def decomposed(text: Text) -> Iterator[Violation]:
    """Find letters that are written as a base letter and a separate mark (NFD)."""
    for part in text.parts:
        for match in _COMBINED.finditer(part.plain) if not part.plain.isascii() else ():
            composed = unicodedata.normalize("NFC", match[0])
            if len(composed) < len(match[0]):
                message = f"{composed} is written as several characters (NFD): write one (NFC)"
                yield at_part(text, part, match.start(), len(match[0]), message, composed)


def widths(text: Text) -> Iterator[Violation]:
    """Find half-width kana, and full-width Latin letters and digits."""
    for part in text.parts:
        if part.plain.isascii():
            continue
        for pattern, kind in ((_HALF_WIDTH, "half-width kana"), (_FULL_WIDTH, "full-width letters or digits")):
            for match in pattern.finditer(part.plain):
                right = unicodedata.normalize("NFKC", match[0])
                yield at_part(text, part, match.start(), len(match[0]), f"{kind}: write {right}", right)


def digits(locale: Locale) -> Iterator[Violation]:
    """Find digits of another numbering system than the one that the locale's other texts and its numbers have."""
    found = [
        (text, part, match, _system_of(match[0]))
        for text in locale.texts()
        for part, plain in proses(text)
        for match in _DIGITS.finditer(plain)
        if not (match[0].isascii() and _is_code(plain, match))
    ]
    system = locale.formats.locale.default_numbering_system if locale.formats else "latn"
    counts = Counter(kind for *_, kind in found)
    usual = max({system, *counts}, key=lambda kind: (counts[kind] > _FEW and counts[kind], kind == system))
    for text, part, match, kind in found:
        if kind != usual:
            right = _in_system(match[0], usual)
            message = f"{match[0]}: the digits of this locale are others, write {right}"
            yield at_part(text, part, match.start(), len(match[0]), message, right)


_ZEROS = {"arab": "٠", "arabext": "۰", "beng": "০", "deva": "०", "mymr": "၀", "tibt": "༠", "olck": "᱐", "cakm": "𑄶"}
_BLOCKS = {zero: system for system, zero in _ZEROS.items()}


def _system_of(token: str) -> str:
    zero = chr(ord(token[0]) - unicodedata.digit(token[0]))
    return "latn" if token[0].isascii() or script_of(token[0]) == "FULLWIDTH" else _BLOCKS.get(zero, zero)


def _in_system(token: str, system: str) -> str:
    zero = ord(_ZEROS.get(system, "0"))
    return "".join(chr(zero + unicodedata.digit(char)) for char in token)


def _is_code(plain: str, match: re.Match[str]) -> bool:
    """Return whether digits belong to a name, a version or a code: OAuth 2.0, HTTP 404, SHA-256."""
    before, after = plain[max(match.start() - 12, 0) : match.start()], plain[match.end() : match.end() + 2]
    return bool(re.search(r"[A-Za-z][\s.\-/:\u00a0v]*(?:\d+\.)*$", before) or re.match(r"[A-Za-z_/-]|\.\d", after))
