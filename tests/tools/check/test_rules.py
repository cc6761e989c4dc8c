"""The rules, each with the wrong and the right example of docs/reference/checks.md, and the finer points in tables."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.files import write
from support.servers import ROOT

from pardon.errors import Finding
from pardon_tools.check.rules import RULES, language
from pardon_tools.check.rules.language import _WORD, dictionary_path
from pardon_tools.check.run import check

PAGE = (ROOT / "docs/reference/checks.md").read_text("utf-8")
_FENCE = re.compile(
    r'^```(?:toml|ftl) title="(?P<path>[^" ]+)(?: \((?P<kind>wrong|right)(?P<escaped>, escaped)?\))?"\n'
    r"(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_ESCAPE = re.compile(rb"\\u([0-9A-F]{4})|\\x([0-9A-F]{2})|\\([tr])")
# An example is one message of a shop: the others are missing.
_INCOMPLETE = {"missing-message", "missing-facet", "missing-term"}


class Example(NamedTuple):
    rule: str
    kind: str
    files: dict[str, bytes]


def _bytes(match: re.Match[str]) -> bytes:
    text = match["text"].encode()
    return _ESCAPE.sub(_unescaped, text) if match["escaped"] else text


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return chr(int(match[1], 16)).encode()
    return bytes([int(match[2], 16)]) if match[2] else {b"t": b"\t", b"r": b"\r"}[match[3]]


HEADING, *REST = re.split(r"^### (\S+)$", PAGE.partition("\n## The rules\n")[2], flags=re.MULTILINE)
SECTIONS = dict(zip(REST[::2], REST[1::2], strict=True))
CONTEXT = {match["path"]: _bytes(match) for match in _FENCE.finditer(HEADING)}
EXAMPLES = [
    Example(rule, kind, {m["path"]: _bytes(m) for m in _FENCE.finditer(text) if m["kind"] == kind})
    for rule, text in SECTIONS.items()
    for kind in ("wrong", "right")
]


def _check(folder: Path, files: dict[str, bytes], *, spelling: bool = False) -> list[Finding]:
    write(folder, {**CONTEXT, **files})
    return check(folder / "catalog", folder / "locales", spelling=spelling)


@pytest.fixture
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small German dictionary, in place of the system's."""
    files = {"de_DE.aff": "SET UTF-8\n", "de_DE.dic": "2\nSchlüssel\nfehlt\n"}
    monkeypatch.setenv("DICPATH", str(write(tmp_path / "dictionaries", files)))
    language.dictionary.cache_clear()
    yield
    language.dictionary.cache_clear()


def test_the_page_describes_every_rule_in_the_order_of_the_table() -> None:
    assert [rule.id for rule in RULES] == list(SECTIONS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_page_says_how_severe_a_rule_is(rule: Any) -> None:
    assert SECTIONS[rule.id].strip().startswith(f"*{rule.severity.title()}.*")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.rule}-{e.kind}")
def test_an_example(example: Example, tmp_path: Path, dictionary: None) -> None:
    assert example.files
    found = _check(tmp_path, example.files, spelling=example.rule == "misspelling")
    if example.kind == "wrong":
        assert example.rule in {finding.rule for finding in found}
    else:
        rules = {finding.rule for finding in found if finding.locale != "en" or "en/" in "".join(example.files)}
        assert rules - (_INCOMPLETE - {example.rule}) == set(), found


# Finer points: a locale, the text of one message, and the findings as rule@token


class Case(NamedTuple):
    tag: str
    text: str
    found: str


def long(text: str) -> str:
    return f"sold_out = X\n    .long = {{ $item }}{text}\n"


CASES = [
    # typography
    Case("de", long(" ist „gut“, Max’ Tee."), ""),
    Case("de", long(" ist “gut”."), "quotation-marks@“ quotation-marks@”"),
    Case("de", long(" ist `\"roh\"` da."), ""),
    Case("fr", long("\u202f: l’article est «\u00a0bon\u00a0»\u202f; c’est tout\u202f!"), ""),
    Case("fr", long(" est épuisé! Oui."), "spaces@!"),
    Case("ar", long(" «نفد»، حقًا؟ نعم."), ""),
    Case("ja", long("は（赤）です。HTTP(S)も可。"), ""),
    Case("de", long(" hat 10\u00a0MB zu viel, um 10:30 Uhr."), ""),
    Case("de", long(" ist weg, siehe https://example.com/a,b."), "changed-url@https://example.com/a,b"),
    # headings and sentences
    Case("de", "no_key = Schlüssel fehlt!\n", ""),
    Case("ja", "no_key = キーがありません。\n", "short-full-stop@。"),
    Case("ru", "no_key = Ещё 5 мин.\n", ""),
    Case("th", long(" หมดแล้ว"), ""),
    Case("de", long(" ist weg („ganz“)"), "long-full-stop@)"),
    Case("de", long(" ist weg: „ganz.“"), ""),
    # invisible characters
    Case("fa", "no_key = کلید نمی\u200cخواهد\n", ""),
    Case("de", "no_key = Schlüs\u00adsel\n", "invisible-character@\u00ad"),
    Case("ar", "no_key = \u2067مفتاح\u2069\n", "invisible-character@\u2067"),
    # plurals
    Case("ja", "few_left = 残り{ $left ->\n    [1] 一個\n   *[other] { $left }個\n}\n", ""),
    Case("pl", "few_left = { $left ->\n    [one] a\n    [fw] b\n    [many] c\n   *[other] d\n}\n",
         "missing-plural@$left unknown-plural@fw"),
    Case("ar", "few_left = { $left ->\n    [0] أ\n    [1] ب\n    [2] ج\n    [few] د\n    [many] ه\n   *[other] و\n}\n",
         "literal-plural@1"),
    Case("cs", "few_left = { $left ->\n    [one] a\n    [few] b\n   *[other] c\n}\n", ""),
    Case("de", "few_left = { NUMBER($left, type: \"ordinal\") ->\n    [one] a\n   *[other] b\n}\n",
         "unknown-plural@one"),
    Case("fr", "few_left = { $left ->\n    [one] { $left } pièce\n   *[other] { $left } pièces\n}\n",
         "missing-large-plural@$left"),
    Case("es", "few_left = { $left ->\n    [one] { $left } pieza\n   *[other] { $left } piezas\n}\n",
         "missing-large-plural@$left"),
    Case("fr", "few_left = { $left ->\n    [many] { $left } de pièces\n   *[other] { $left } pièces\n}\n",
         "missing-plural@$left"),
    # variants that hide the number
    Case("fr", "few_left = { $left ->\n    [one] Une pièce\n    [many] a\n   *[other] { $left } pièces\n}\n",
         "plural-without-number@one"),
    Case("fr", "few_left = { $left ->\n    [0] Rien\n    [one] Une pièce\n    [many] a\n   *[other] { $left }\n}\n",
         ""),
    Case("fr", "few_left = { $left ->\n    [1] Une\n    [one] Rien\n    [many] a\n   *[other] { $left }\n}\n", ""),
    Case("fr", "few_left = { $left ->\n    [one] 1 pièce\n    [many] a\n   *[other] { $left } pièces\n}\n",
         "plural-without-number@one"),
    Case("pt-PT", "few_left = { $left ->\n    [one] Uma\n    [many] a\n   *[other] { $left }\n}\n", ""),
    Case("pt", "few_left = { $left ->\n    [one] Uma\n    [many] a\n   *[other] { $left }\n}\n",
         "plural-without-number@one"),
    Case("ru", "few_left = { $left } { $left ->\n    [one] файл\n    [few] а\n    [many] б\n   *[other] в\n}\n",
         ""),
    Case("ru", "few_left = { $left ->\n    [one] { NUMBER($left) } файл\n    [few] а\n    [many] б\n   *[other] в\n}\n",
         ""),
    Case("ru", "few_left = { $left ->\n    [one] { no_key }\n    [few] а\n    [many] б\n   *[other] в\n}\nno_key = x\n",
         ""),
    Case("lv", "few_left = { $left ->\n    [zero] Nav\n    [one] Viens\n   *[other] { $left }\n}\n",
         "plural-without-number@zero plural-without-number@one"),
    Case("sl", "few_left = { $left ->\n    [one] { $left } a\n    [two] Dva\n    [few] c\n   *[other] d\n}\n",
         "plural-without-number@two"),
    Case("he", "few_left = { $left ->\n    [one] אחד\n    [two] שניים\n   *[other] { $left }\n}\n", ""),
    Case("de", "few_left = { $left ->\n    [one] Nur ein Stück\n   *[other] { $left } Stück\n}\n", ""),
    Case("it", "few_left = { NUMBER($left, type: \"ordinal\") ->\n    [many] l’ottavo\n   *[other] { $left }o\n}\n",
         ""),
    Case("sv", "few_left = { NUMBER($left, type: \"ordinal\") ->\n    [one] första\n   *[other] { $left }:e\n}\n",
         "plural-without-number@one"),
    # identifiers
    Case("de", "bad_value = { GENDER($param) ->\n    [masculin] a\n   *[other] b\n}\n", "unknown-key@masculin"),
]  # fmt: skip
_UNRELATED = {*_INCOMPLETE, "dropped-variable", "untranslated", "short-length", "other-language", "rendering-gap"}
_UNRELATED |= {"stub", "added-number", "end-marks", "variant-without-value"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.tag}: {case.text[:40]!r}")
def test_a_finer_point(case: Case, tmp_path: Path) -> None:
    found = _check(tmp_path, {f"locales/{case.tag}/shop.ftl": case.text.encode()})
    lines = case.text.split("\n")
    shown = [
        f"{f.rule}@{lines[f.line - 1][f.column - 1 : f.column - 1 + f.length]}"
        for f in found
        if f.locale == case.tag and f.rule not in _UNRELATED
    ]
    assert " ".join(shown) == case.found


REASONS = [
    # what is written, what is said
    ("no_key = { $x\n", "the closing } is missing"),
    ("no_key = a } b\n", "this } closes nothing"),
    ("no_key = { }\n", 'a variable, a term or a "text" is missing after {'),
    ("no_key\n", "= is missing"),
    ("no_key = a\nund so weiter\n", "= is missing after its name; indent a continued text"),
    ('no_key = { "a }\n', 'the closing " is missing'),
    ("few_left = { $left ->\n    [one] a\n}\n", "one of the variants has to be the default"),
    ("few_left = { $left ->\n   *[one] a\n   *[other] b\n}\n", "only one variant can be the default"),
    ("few_left = { number($left) }\n", "a function's name is written in capitals"),
    ("few_left = { $left ->\n}\n", "there is no variant after ->"),
    ("no_key = { no_key ->\n   *[other] a\n}\n", "a message cannot be a selector"),
    ('no_key = { "\\x" }\n', "the escape \\x is unknown"),
    ("-term =\n", "has no text"),
    ("no_key =\n\t.long = a\n", "indented by a tab"),
]


@pytest.mark.parametrize(("text", "said"), REASONS)
def test_a_syntax_error_is_told_in_plain_words(text: str, said: str, tmp_path: Path) -> None:
    (found,) = (f for f in _check(tmp_path, {"locales/de/shop.ftl": text.encode()}) if f.rule == "syntax")
    assert said in found.message


WORDS = [
    ("ستُتاح لك المحاولة", ["ستُتاح", "لك", "المحاولة"]),
    ("معرّف", ["معرّف"]),
    ("कृपया पुनः क्\u200dष", ["कृपया", "पुनः", "क्\u200dष"]),
    ("می\u200cخواهم ꯃꯤꯇꯩ", ["می\u200cخواهم", "ꯃꯤꯇꯩ"]),
    ("Ein- und Ausgang, Pass-Key's", ["und", "Ausgang", "Pass-Key's"]),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_a_word_is_whole(text: str, words: list[str]) -> None:
    assert _WORD.findall(text) == words


@pytest.mark.parametrize("name", ["locales/glossary.toml", "locales/de/glossary.toml"])
def test_a_word_of_the_glossary_is_no_misspelling(name: str, tmp_path: Path, dictionary: None) -> None:
    files = {"locales/de/shop.ftl": b"no_key = Passkey fehlt\n", name: b'spelling = ["passkey"]\n'}
    assert "misspelling" not in {finding.rule for finding in _check(tmp_path, files, spelling=True)}


DICTIONARIES = [
    # installed, locale, found
    (["uk_UA"], "uk", "uk_UA"),
    (["en_GB", "en_US"], "en", "en_US"),
    (["en_GB", "en_US"], "en-GB", "en_GB"),
    (["pt_PT"], "pt-BR", "pt_PT"),
    (["pt_BR", "pt_PT"], "pt", "pt_BR"),
    (["ar"], "ar", "ar"),
    (["nb_NO"], "nb", "nb_NO"),
    (["sr_Latn"], "sr", None),
    (["de_DE"], "ja", None),
    (["de_DE"], "de!!", None),
]


@pytest.mark.parametrize(("installed", "tag", "found"), DICTIONARIES)
def test_a_dictionary_is_found_by_its_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: list[str], tag: str, found: str | None
) -> None:
    for name in installed:
        (tmp_path / f"{name}.dic").touch()
    monkeypatch.setenv("DICPATH", str(tmp_path))
    path = dictionary_path(tag)
    assert (path and path.name) == found


def test_many_missing_messages_of_a_file_are_one_finding(tmp_path: Path) -> None:
    ids = [f"more_{n}" for n in range(11)]
    catalog = CONTEXT["catalog/shop.toml"] + "".join(f"[{id}]\nstatus = 400\n" for id in ids).encode()
    english = CONTEXT["locales/en/shop.ftl"] + "".join(f"{id} = More\n" for id in ids).encode()
    files = {"catalog/shop.toml": catalog, "locales/en/shop.ftl": english, "locales/de/shop.ftl": b"no_key = Weg\n"}
    found = [f for f in _check(tmp_path, files) if f.rule == "missing-message" and f.path.name == "shop.ftl"]
    (finding,) = found
    assert finding.message.startswith("16 messages are not translated, such as sold_out:")


def test_many_missing_terms_are_one_finding(tmp_path: Path) -> None:
    english = "".join(f"-identifier-field_{n} = field {n}\n" for n in range(11)).encode()
    files = {"locales/en/terms.ftl": english, "locales/de/shop.ftl": b"no_key = Weg\n"}
    (finding,) = (finding for finding in _check(tmp_path, files) if finding.rule == "missing-term")
    assert finding.message == (
        "11 terms are not translated, such as -identifier-field_0, and people see the name that the API uses: "
        "`pardon sync de` adds stubs"
    )
