"""Write tools/pardon_tools/check/characters.json: the letters and quotation marks of each language.

They are CLDR's exemplar characters and delimiters, which Babel does not carry, from CLDR's own JSON on npm:

    npm install cldr-core cldr-misc-full
    python tools/cldr_characters.py node_modules

A locale is written if it differs from the one that it inherits from: its tag without the last part. Ideographs, kana
and Hangul syllables are left out: the check knows them by their names.
"""

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

__all__ = ["main"]

OUTPUT = Path(__file__).parent / "pardon_tools" / "check" / "characters.json"
PACKAGES = Path(sys.argv[1])
QUOTES = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")
LARGE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
_ITEM = re.compile(r"\\u([0-9A-F]{4})|\\(.)|([^\s{}\\])", re.DOTALL)


def locales() -> Iterator[str]:
    """Yield the tags, shorter ones first."""
    yield from sorted((path.name for path in (PACKAGES / "cldr-misc-full/main").iterdir()), key=lambda t: (len(t), t))


def read(locale: str, file: str) -> dict[str, str]:
    path = PACKAGES / "cldr-misc-full/main" / locale / f"{file}.json"
    return dict(json.loads(path.read_text("utf-8"))["main"][locale][file]) if path.exists() else {}


def letters(unicode_set: str) -> str:
    """Return the letters of a UnicodeSet, lower case and composed; CLDR writes neither ranges nor properties here."""
    items = [chr(int(m[1], 16)) if m[1] else m[2] or m[3] for m in _ITEM.finditer(unicode_set[1:-1])]
    lowered = (item.lower() if len(item.lower()) == len(item) else item for item in items)  # "İ" would become two
    found = {char for item in lowered for char in unicodedata.normalize("NFC", item) if is_letter(char)}
    return "".join(sorted(found))


def is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" and not unicodedata.name(char, "").startswith(LARGE)


def values(locale: str) -> dict[str, str]:
    characters, delimiters = read(locale, "characters"), read(locale, "delimiters")
    return {
        "main": letters(characters["exemplarCharacters"]),
        "auxiliary": letters(characters.get("auxiliary", "[]")),
        "quotes": "".join(delimiters[name] for name in QUOTES),
    }


def main() -> None:
    """Write the file, and print how many locales it has."""
    found = {locale: values(locale) for locale in locales()}
    own = {locale: data for locale, data in found.items() if data != found.get(locale.rpartition("-")[0])}
    version = json.loads((PACKAGES / "cldr-core/package.json").read_text("utf-8"))["version"]
    meta = {"cldr": version, "license": "Unicode-3.0", "generated_by": "python tools/cldr_characters.py"}
    lines = ",\n".join(f"{one_line(locale)}: {one_line(data)}" for locale, data in sorted(own.items()))
    OUTPUT.write_text(f'{{"meta": {one_line(meta)},\n"locales": {{\n{lines}\n}}}}\n', "utf-8")
    print(len(own), "locales")


def one_line(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


main()
