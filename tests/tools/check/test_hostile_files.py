"""Files that are made to hurt: the check reports them in seconds, and never ends in a traceback."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import pardon_process
from support.files import folders, write

from pardon.errors import Finding
from pardon_tools.check.run import check

CATALOG = """
[a]
status = 400
[a.args]
n = { type = "integer", example = 3 }
t = { type = "text", example = "x" }
[b]
status = 400
"""
ENGLISH = "a = A { $n } { $t }\n    .long = A { $n } { $t }.\nb = B\n"


def long(text: str) -> str:
    return f"a = A\n    .long = {text}\nb = B\n"


def select(selector: str, keys: list[str]) -> str:
    return f"a = {{ {selector} ->\n" + "".join(f"    [{key}] x\n" for key in keys) + "   *[other] y\n}\nb = B\n"


TEXTS = {
    "3,000 variants": (select("KEY($t)", [f"k{n}" for n in range(3_000)]), "dropped-variable"),
    "5,000 numbers": (select("$n", [str(n) for n in range(5_000)]), "dropped-variable"),
    "nested selects": (long("{ $n ->\n        *[other] " * 200 + "x" + "\n        }" * 200), "syntax"),
    "nested placeables": (long("{" * 5_000 + "$n" + "}" * 5_000), "syntax"),
    "words without an end": (long("x" * 200_000), "cycle"),
    "snake case": (long("a_" * 100_000), "cycle"),
    "half an address": (long("a." * 50_000), "cycle"),
    "spaces": (long("x" + " " * 100_000 + "y"), "cycle"),
    "open brackets": (long("(" * 100_000), "cycle"),
    "10,000 unknown ids": ("".join(f"id{n} = x\n" for n in range(10_000)), "message-without-entry"),
    "10,000 syntax errors": ("a = {\n" * 10_000, "syntax"),
}


def found(folder: Path, german: str, more: dict[str, str | bytes] | None = None) -> list[Finding]:
    shop = {"catalog/s.toml": CATALOG, "locales/en/s.ftl": ENGLISH, "locales/de/s.ftl": german}
    write(folder, {**shop, **(more or {})})
    return check(folder / "catalog", folder / "locales")


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_a_finding(tmp_path: Path, name: str) -> None:
    text, rule = TEXTS[name]
    assert rule in {finding.rule for finding in found(tmp_path, text)}


def test_thousands_of_waivers_are_findings(tmp_path: Path) -> None:
    state = "".join(f'"s/b{n}" = {{ waive = {{ short-full-stop = "x" }} }}\n' for n in range(5_000))
    waivers = [f for f in found(tmp_path, "b = B.\n", {"locales/de/state.toml": state}) if f.rule == "waiver"]
    assert [finding.line for finding in waivers] == [*range(1, 5_001)]


def test_hostile_english_is_a_finding(tmp_path: Path) -> None:
    english = {"locales/en/s.ftl": long("a_" * 100_000)}
    assert "cycle" in {finding.rule for finding in found(tmp_path, ENGLISH, english)}


GLOSSARIES = {
    "encoding": b'spelling = ["Schl\xfcssel"]\n',
    "quadratic": b"a." * 100_000 + b"a = 1\n",
    "nested": b"a = " + b"[" * 100_000,
    "binary": b"\x00\x01",
    "backtracking": b'[words]\na = { use = ["' + b"a*" * 5_000 + b'"] }\n',
}


@pytest.mark.parametrize("name", GLOSSARIES)
def test_a_hostile_glossary_is_a_finding(tmp_path: Path, name: str) -> None:
    glossary = {"locales/de/glossary.toml": GLOSSARIES[name]}
    assert "glossary" in {finding.rule for finding in found(tmp_path, "b = Wort\n", glossary)}


SPECIAL: dict[str, Callable[[Path], None]] = {
    "fifo": os.mkfifo,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "outside": lambda path: path.symlink_to("/etc/hostname"),
    "folder": lambda path: path.mkdir(),
    "nowhere": lambda path: path.symlink_to("nowhere"),
}


@pytest.mark.parametrize("kind", SPECIAL)
def test_a_special_file_does_not_stop_the_check(tmp_path: Path, kind: str) -> None:
    write(tmp_path, {"catalog/s.toml": CATALOG, "locales/en/s.ftl": ENGLISH, "locales/de/s.ftl": "b = B.\n"})
    for name in ("de/s2.ftl", "glossary.toml", "de/state.toml"):
        SPECIAL[kind](tmp_path / "locales" / name)
    run = pardon_process("check", *folders(tmp_path))
    assert "[short-full-stop]" in run.stdout
    assert run.stderr == ""
