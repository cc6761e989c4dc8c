"""Rules on markup, URLs and codes, which stay unchanged, and on invisible characters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from fluent.syntax import ast

from pardon_tools.translate.plain_text import Part
from pardon_tools.translate.project import Text, Unit

from .rule import Violation, at_node, at_part

__all__ = ["URL", "changed_literals", "changed_markup", "changed_urls", "invisible", "masked"]

URL = re.compile(r"https?://[^\s<>\"'“”„«»「」、。，（）`\ufffc]+[^\s<>\"'“”„«»「」、。，（）`\ufffc.,;:!?)\]]")
_CODE = re.compile(r"`[^`]+`")
# Codes, headers, addresses and product names: no language translates them.
_LITERALS = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<snake>\b[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\b)"
    r"|(?P<camel>\b[a-z]+[A-Z][A-Za-z]*\b)"
    r"|(?P<product>\b(?![A-Z]+s\b)[A-Z][a-z]*[A-Z]+[a-z]+[A-Za-z]*\b)"
    r"|(?P<header>\bX-[A-Za-z-]+\b)"
    r"|(?P<number>(?<![\w.,])(?:[3-9]|\d\d+)(?![\w]|[.,]\d))",
    re.ASCII,
)
_EXAMPLE = re.compile(r"your|example|custom|name|my")  # of an address that a language writes in its own words
_TAG = re.compile(r"</?(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>|&(?:[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);")
_HTML = re.compile(
    r"a|abbr|b|bdi|code|d[dlt]|div|em|h[1-4]|i|kbd|li|mark|ol|p|pre|q|s|small|span|strong|su[bp]|table|t[dhr]|u|ul|var"
)
_JOINERS = "\u200c\u200d"  # letters of some scripts
_JOINING = re.compile("ar|as|bn|ckb|fa|gu|hi|km|kn|ks|ml|mr|my|ne|or|pa|ps|sd|si|ta|te|ug|ur")
_NAMES = {
    "\u00ad": "soft hyphen", "\u200b": "zero width space", "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark", "\u2060": "word joiner", "\ufeff": "byte order mark",
}  # fmt: skip
_SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
                      "\ufff9-\ufffb\ue000-\uf8ff\U000e0000-\U000e007f]")  # fmt: skip


@lru_cache(8_192)
def masked(plain: str) -> str:
    """Return a text with codes and URLs blanked out, all offsets unchanged."""
    if "`" in plain:
        plain = _CODE.sub(lambda match: "\ufffc" * len(match[0]), plain)
    return URL.sub(lambda match: "\ufffc" * len(match[0]), plain) if "://" in plain else plain


def changed_urls(text: Text) -> Iterator[Violation]:
    """Find URLs that differ from the English."""
    english = text.english
    if english is None:
        return
    wanted, given = set(URL.findall(english.all_plain)), set(URL.findall(text.all_plain))
    for url in sorted(wanted - given):
        yield at_node(text.unit, text.pattern, f"the URL {url} of the English is missing or changed")
    for url in sorted(given - wanted):
        part = next(part for part in text.parts if url in part.plain)
        yield at_part(text, part, part.plain.index(url), len(url), f"the English lacks the URL {url}")


@cache
def _literals(plain: str) -> frozenset[str]:
    return frozenset(m["code"] or m[0] for m in _LITERALS.finditer(URL.sub(" ", plain)))


def changed_literals(text: Text) -> Iterator[Violation]:
    """Find codes, product names and numbers of the English that the translation lacks."""
    if text.english is None or not text.unit.is_message:
        return
    given = ""
    for literal in sorted(_literals(text.english.all_plain)):
        given = given or _normalized(text)
        if literal not in given and not ("@" in literal and _EXAMPLE.search(literal) and "@" in given):
            yield at_node(text.unit, text.pattern, f"“{literal}” is in the English, but not in the translation")


def _normalized(text: Text) -> str:
    """Return the text and the numbers that are keys of its variants, with ASCII digits: ٥ is 5."""
    keys = (variant.key for select in text.selects for variant in select.variants)
    plain = " ".join((text.all_plain, *(key.value for key in keys if isinstance(key, ast.NumberLiteral))))
    if plain.isascii():
        return plain
    return "".join(str(unicodedata.digit(char, char)) if char.isdigit() else char for char in plain)


def changed_markup(text: Text) -> Iterator[Violation]:
    """Find markup that is broken or differs from the English."""
    plain = text.all_plain
    if "<" in plain or "&" in plain:
        yield from _unbalanced(text)
    if text.english is None:
        return
    wanted, given = _tags(text.english.all_plain), _tags(plain)
    if wanted.keys() != given.keys():
        lost, added = sorted(wanted.keys() - given.keys()), sorted(given.keys() - wanted.keys())
        words = [f"{' '.join(lost)} of the English is missing"] if lost else []
        words += [f"{' '.join(added)} is not in the English"] if added else []
        yield at_node(text.unit, text.pattern, "; ".join(words))


@cache
def _tags(plain: str) -> Counter[str]:
    return Counter(match[0] for match in _TAG.finditer(plain)) if "<" in plain or "&" in plain else Counter()


def _unbalanced(text: Text) -> Iterator[Violation]:
    for part in text.parts:
        opened: list[tuple[str, int]] = []
        for match in _TAG.finditer(part.plain):
            name = match["name"]
            if not (name and _HTML.fullmatch(name)) or match[0].endswith("/>"):
                continue
            if not match[0].startswith("</"):
                opened.append((name, match.start()))
            elif not opened or opened.pop()[0] != name:
                yield at_part(text, part, match.start(), len(match[0]), f"{match[0]} closes no open tag")
                opened = []
        for name, start in opened:
            yield at_part(text, part, start, len(name) + 1, f"<{name}> is never closed")


def invisible(unit: Unit) -> Iterator[Violation]:
    """Find invisible characters: bidi controls, zero width spaces, soft hyphens, control characters."""
    for text in unit.texts.values():
        for part in text.parts:
            if match := next(_unwanted(part, unit), None):
                char = match[0]
                name = _NAMES.get(char) or unicodedata.name(char, "unassigned").lower()
                message = f"U+{ord(char):04X} ({name}) is invisible: remove it"
                if unicodedata.bidirectional(char) in _BIDI:
                    message += "; values are isolated automatically"
                is_format = unicodedata.category(char) == "Cf"  # others may stand for a lost character
                yield at_part(text, part, match.start(), 1, message, "" if is_format else None)


_BIDI = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def _unwanted(part: Part, unit: Unit) -> Iterator[re.Match[str]]:
    for match in _SUSPECT.finditer(part.plain):
        if match[0] not in _JOINERS or not _JOINING.fullmatch(unit.locale.language):
            yield match
