"""Rules on punctuation: brackets without a partner, doubled words and marks, the mark at the end of a sentence."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pardon_tools.translate.plain_text import HOLE, Part
from pardon_tools.translate.project import Locale, Text

from .prose import LETTERS, MARKS, english_plain, language_of, prose, proses
from .rule import Violation, at_part

__all__ = ["brackets", "doubled_marks", "doubled_words", "end_marks"]

_PAIRS = dict(zip("([{（【《〈［｛〔", ")]}）】》〉］｝〕", strict=True))
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_ASCII = str.maketrans("（）［］｛｝", "()[]{}")
_LABEL = re.compile(r"(?:^|[\s(\ufffc])(?:\w{1,2}|[-:;=8xX]['-]?)$")  # 1) and a), or a smiley


def brackets(text: Text) -> Iterator[Violation]:
    """Find brackets, braces and backticks without their partner."""
    if text.english and any(any(_unpaired(prose(part.plain))) for part in text.english.parts):
        return
    for part in text.parts:
        plain = part.plain
        if plain.count("`") % 2:
            yield at_part(text, part, plain.rindex("`"), 1, "` has no partner")
        for index, message in _unpaired(prose(plain)):
            if len(text.parts) == 1 or not _is_paired("".join(p.plain for p in text.parts)):
                yield at_part(text, part, index, 1, message)


def _unpaired(plain: str) -> Iterator[tuple[int, str]]:
    opened: list[tuple[str, int]] = []
    for index, char in enumerate(plain):
        if char in _PAIRS:
            opened.append((char, index))
        elif char in _CLOSING:
            if opened and opened[-1][0].translate(_ASCII) == _CLOSING[char].translate(_ASCII):
                opened.pop()
            elif not (char in ")）" and _LABEL.search(plain[:index])):
                yield index, f"{char} has no {_CLOSING[char]} before it"
    for char, index in opened:
        if not (char == "(" and re.search(r"[:;=]-?$", plain[:index])):
            yield index, f"{char} is never closed"


def _is_paired(plain: str) -> bool:
    return not any(_unpaired(plain))


# Doubled words

_DOUBLED = re.compile(
    rf"(?<![\w\ufffc’'{MARKS}-])({LETTERS}(?:['’]{LETTERS})?+)(\s+)(\1)(?![\w\ufffc’'{MARKS}-])", re.IGNORECASE
)
# Words that stand twice in good sentences.
_TWICE = {
    "af": "nie", "ar": "شيئا رويدا واحدا واحدًا صفا", "az": "tək ayrı yavaş zaman bir", "ca": "nos vos", "cs": "se",
    "da": "det den", "de": "sie ihnen", "el": "σιγά λίγο πρώτα ένα", "en": "that had", "es": "nos", "et": "see",
    "eu": "banan bana", "fa": "کم تک یک", "fi": "se", "fil": "isa araw", "fr": "nous vous",
    "fy": "jo yn mei op út oan", "he": "כל לאט שוב אט מעט אחד", "hu": "az egy", "id": "masing",
    "hi": "अलग बार साथ कभी धीरे जल्दी क्या एक कहीं बहुत तरह समय कुछ", "it": "via man piano poco così mano",
    "kk": "бір", "ko": "하나 한번 각각", "mr": "वेगवेगळे कधी", "ms": "masing", "nb": "det den", "ne": "अलग",
    "nl": "die dat we je u in op uit aan over mee", "nn": "det den", "pt": "se", "ru": "чуть", "sq": "të",
    "sv": "det den som", "sw": "sana pole moja mbali kila", "th": "ต่าง",
    "tr": "tek sık ayrı yavaş zaman adım teker bir tane uzun kısa başka çeşit sıra arka yan üst için",
    "ur": "الگ بار ساتھ کبھی جلدی", "uz": "bir alohida",
    "vi": "từ luôn dần thường hay mãi xa đều người ngày nơi lần tự song chào rất khoan nhanh sớm ai đời",
}  # fmt: skip
_RELATIVE = frozenset({"die", "der", "das", "den", "dem", "denen", "dat"})  # die Personen, die die Datei öffnen
_CJK_DOUBLED = {
    "ja": re.compile(r"(?<=[\u4e00-\u9fffァ-ヶー\ufffc」A-Za-z\d])([をがにのはでと])\1(?=[\u4e00-\u9fffァ-ヶ\ufffc「])"
                     r"|を(?=を)|([\u4e00-\u9fff]{2,}|[ァ-ヶー]{3,})\2|(ください|ません|ました|します|です|ます)。?\3"),
    "zh": re.compile(r"(?<![目])([的是在您请和与或未已将被])\1(?!士)|(?<!为)了了(?!解)|((?!一)[\u4e00-\u9fff]{2,})\2"),
}  # fmt: skip
_THAI = re.compile(r"([\u0e00-\u0e7f]{4,})\1")


def doubled_words(text: Text) -> Iterator[Violation]:
    """Find words that stand twice."""
    language = language_of(text)
    english = english_plain(text)
    exempt = _TWICE.get(language, "").split()
    for part, plain in proses(text):
        for match in _DOUBLED.finditer(plain):
            word, again = match[1], match[3]
            if (
                word.lower() in exempt
                or f"{word} {again}".lower() in english.lower()
                or _is_name(word, again, language)
            ):
                continue
            if word.lower() in _RELATIVE and re.search(r",(?:\s\w+)?$", plain[: match.start()].rstrip()):
                continue
            yield at_part(text, part, match.start(3), len(again), f"“{word}” stands twice")
        pattern = _CJK_DOUBLED.get(language) or (_THAI if language == "th" else None)
        for match in pattern.finditer(plain) if pattern else ():
            yield at_part(text, part, match.start(), len(match[0]), f"“{match[0]}” stands twice")


def _is_name(word: str, again: str, language: str) -> bool:
    """Return whether a doubled word is a label (A A), or two words of which one is a name or a polite form."""
    is_label = len(word) == 1 and word.isupper()
    return is_label or (word != again and (language, word.lower()) == ("de", "sie")) or word.islower() > again.islower()


# Marks

_DOUBLED_MARKS = re.compile(
    r"(?<![.…\d])\.\.(?!\.)|,\s*,|;\s*;|(?<!:):\s*:(?!:)|。。|，，|、、|،\s*،|[.,;]\s*[,;]"
    r"|(?<!\.)\.\s*。|。\s*\.|[、，,]\s*[。.](?!\w)|[。.]\s*[、，]"
    r"|([!?！？¡¿؟])\1+|[!?！？؟]\.(?!\.)|।\s*[.।]|\.\s*।|։[.։:]"
)


def doubled_marks(text: Text) -> Iterator[Violation]:
    """Find punctuation marks that stand twice or exclude each other."""
    english = english_plain(text)
    for part, plain in proses(text):
        for match in _DOUBLED_MARKS.finditer(plain):
            mark = match[0].replace(" ", "")
            if mark[0] == "." and mark[1:] in (",", ";") and re.search(r"[^\W\d_]$", plain[: match.start()]):
                continue  # after an abbreviation
            if mark not in english:
                yield at_part(text, part, match.start(), len(match[0]), f"{mark}: one mark too many")


_KINDS = {"question": "?？؟՞;\u037e", "exclamation": "!！՜", "colon": ":：", "ellipsis": "…⋯", "comma": ",，、،;；؛"}
_MARKS = {"question": "question mark", "exclamation": "exclamation mark"}
_ENDS = {"colon": "a colon", "ellipsis": "an ellipsis", "comma": "a comma or semicolon"}
_TRAILING = "\"'”’“‘»«›‹)）]」』】\u00a0\u202f\u200f "
_UNMARKED = frozenset({"th", "lo", "km", "my", "bo"})  # write questions and sentences without marks
_ASKS = {"ja": "か", "ko": "까", "zh": "吗呢"}


def end_marks(text: Text) -> Iterator[Violation]:
    """Find question and exclamation marks, colons and ellipses at the end that the English has not, or has alone."""
    english = text.english
    if english is None or not text.unit.is_message or language_of(text) in _UNMARKED:
        return
    yield from _lost_or_added(text, english)
    theirs = {_kind_at_end(part.plain, "en") for part in english.endings}
    for part in text.endings:
        ours = _kind_at_end(part.plain, language_of(text))
        if ours in theirs or not part.plain.strip():
            continue
        if ours in _ENDS:
            place = len(part.plain.rstrip(_TRAILING)) - 1
            yield at_part(text, part, max(place, 0), 1, f"the English does not end with {_ENDS[ours]}")
        elif len(theirs) == 1 and (mark := next(iter(theirs))) in ("colon", "ellipsis"):
            place = max(len(part.plain.rstrip()) - 1, 0)
            yield at_part(text, part, place, 1, f"the English ends with {_ENDS[mark]}, which is missing here")


def _lost_or_added(text: Text, english: Text) -> Iterator[Violation]:
    language = language_of(text)
    for kind in ("question", "exclamation"):
        marks = _KINDS[kind].replace(";", ";" if language == "el" else "")
        wanted = any(_sentence_mark(part, _KINDS[kind][0]) is not None for part in english.parts)
        given = [(part, place) for part in text.parts if (place := _sentence_mark(part, marks)) is not None]
        is_kept = kind == "exclamation" and not _keeps_exclamations(text.unit.locale)
        if wanted and not given and not is_kept and not (kind == "question" and _asks(text, language)):
            last = text.endings[0]
            place = max(len(last.plain.rstrip()) - 1, 0)
            yield at_part(text, last, place, 1, f"the {_MARKS[kind]} of the English is missing")
        elif given and not wanted:
            part, place = given[0]
            yield at_part(text, part, place, 1, f"the English has no {_MARKS[kind]}")


@lru_cache(4)
def _keeps_exclamations(locale: Locale) -> bool:
    """Return whether a locale has nearly all exclamation marks of the English; many languages exclaim less."""
    wanted = [text for text in locale.texts() if text.english and "!" in text.english.plain]
    lost = [text for text in wanted if not any(mark in text.plain for mark in _KINDS["exclamation"])]
    return len(lost) * 10 <= len(wanted) or len(wanted) <= 2


def _sentence_mark(part: Part, marks: str) -> int | None:
    """Return the place of the first mark that ends a sentence."""
    found = re.search(rf"[{re.escape(marks)}](?=[\s{re.escape(_TRAILING)}{HOLE}]|$|(?<=[？！]))", prose(part.plain))
    if found is None and "՞" in marks + "՜":
        found = re.search("[՞՜]", part.plain) if "՞" in marks and "՞" in part.plain else None
    return found.start() if found else None


def _asks(text: Text, language: str) -> bool:
    """Return whether a sentence asks by its last word, as in Japanese."""
    endings = _ASKS.get(language, "")
    return any(part.plain.rstrip("。.！!… ").endswith(tuple(endings)) for part in text.parts) if endings else False


def _kind_at_end(plain: str, language: str) -> str:
    bare = plain.rstrip(_TRAILING)
    if bare.endswith(("...", "۔۔۔")):
        return "ellipsis"
    last = bare[-1:]
    if language == "el" and last == ";":
        return "question"
    kinds = {"comma": _KINDS["comma"]} if last == ";" else _KINDS
    return next((kind for kind, marks in kinds.items() if last and last in marks), "")
