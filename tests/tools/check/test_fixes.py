"""`pardon check --fix`: what has a single right answer is corrected, and nothing else is touched."""

from pathlib import Path

import pytest
from support.command import pardon
from support.files import folders, write

CATALOG = """
[sold_out]
status = 409
[sold_out.args]
item = { type = "text", example = "Earl Grey" }
"""
ENGLISH = "sold_out = Sold out\n    .long = { $item } is sold out.\n"
COMMENT = "# Sold out\n# .long = { $item } is sold out.\n"

CASES = [
    # locale, short and long text as written, as corrected
    ("de", "Weg", "{ $item } ist weg...", "Weg", "{ $item } ist weg…"),
    ("de", "Weg.", "{ $item }  ist weg .", "Weg", "{ $item } ist weg."),
    ("de", "Weg", "{ $item } hat 10 MB,zu viel.", "Weg", "{ $item } hat 10\u00a0MB, zu viel."),
    ("de", "W\u00adeg", "\u2067{ $item }\u2069 weg.", "Weg", "{ $item } weg."),
    ("fr", "Épuisé", "« { $item } » est épuisé !", "Épuisé", "«\u00a0{ $item }\u00a0» est épuisé\u202f!"),
    ("fr", "Épuisé", "«{ $item }» est épuisé: oui", "Épuisé", "«{ $item }\u00a0» est épuisé\u00a0: oui"),
    ("ja", "品切れ。", "{ $item }は(品切れ),です.", "品切れ", "{ $item }は（品切れ）、です。"),
    ("ar", "نفد", "نفد { $item }, حقا?", "نفد", "نفد { $item }، حقا؟"),
    ("de", "Weg", "{ $item } ist `a...b` weg, „wirklich”.", "Weg", "{ $item } ist `a...b` weg, „wirklich”."),
    ("de", "Weg", '{ $item } ist { "weg..." }', "Weg", '{ $item } ist { "weg…" }'),
    ("de", "Weg", '{ $item } ist { "w\\u00ADeg" }.', "Weg", '{ $item } ist { "w\\u00ADeg" }.'),  # an escape stays
    ("de", "Weg", "{ $item } ist\n        weg  nun\n      so..", "Weg", "{ $item } ist\n        weg nun\n      so.."),
    ("de", "Weg", "\n        Oh  je,\n\n        weg...", "Weg", "\n        Oh je,\n\n        weg…"),
    ("de", "Weg", "{ $item } fu\u0308r immer wÃ¤re weg.", "Weg", "{ $item } für immer wäre weg."),
    ("ja", "品切れ", "{ $item }のﾃﾞｰﾀとＩＤはありません。", "品切れ", "{ $item }のデータとIDはありません。"),
    ("fr", "Épuisé", "L'{ $item } est épuisé.", "Épuisé", "L’{ $item } est épuisé."),
    ("hi", "समाप्त", "{ $item } समाप्त है.", "समाप्त", "{ $item } समाप्त है।"),
    ("el", "Τέλος", "{ $item } είναι τέλος; Ναι? ναι.", "Τέλος", "{ $item } είναι τέλος; Ναι; ναι."),
]  # fmt: skip


def shop(folder: Path, tag: str, text: str | bytes) -> Path:
    name = f"locales/{tag}/shop.ftl"
    return write(folder, {"catalog/shop.toml": CATALOG, "locales/en/shop.ftl": ENGLISH, name: text}) / name


def fix(folder: Path, *arguments: str) -> str:
    return pardon("check", "--fix", *folders(folder), *arguments).stderr


def message(short: str, long: str) -> str:
    return f"{COMMENT}sold_out = {short}\n    .long = {long}\n"


@pytest.mark.parametrize(("tag", "short", "long", "new_short", "new_long"), CASES)
def test_a_correction(tmp_path: Path, tag: str, short: str, long: str, new_short: str, new_long: str) -> None:
    path = shop(tmp_path, tag, message(short, long))
    fix(tmp_path)
    assert path.read_text("utf-8") == message(new_short, new_long)


def test_line_ends_and_byte_order_mark(tmp_path: Path) -> None:
    path = shop(tmp_path, "de", b"\xef\xbb\xbf" + message("Weg.", "{ $item } ist weg.").replace("\n", "\r\n").encode())
    assert fix(tmp_path) == "3 finding(s) corrected in 1 file(s)\n"
    assert path.read_bytes() == message("Weg", "{ $item } ist weg.").encode()


def test_the_filters_hold_and_waived_findings_stay(tmp_path: Path) -> None:
    text = COMMENT + "# check: ignore ellipsis so ist es\nsold_out = Weg.\n    .long = { $item } ist  weg...\n"
    path = shop(tmp_path, "de", text)
    assert fix(tmp_path, "--rule", "spaces") == "1 finding(s) corrected in 1 file(s)\n"
    assert path.read_text("utf-8") == text.replace("  weg", " weg")
    fix(tmp_path, "--file", str(tmp_path / "locales/en"))
    assert path.read_text("utf-8") == text.replace("  weg", " weg")
