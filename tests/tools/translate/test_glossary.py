"""Glossaries: patterns, concepts in English texts, layers, and the faults of the files."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from support.files import write
from support.servers import ROOT

from pardon_tools.translate.glossary import read_glossary
from pardon_tools.translate.word_patterns import compiled

SHIPPED = sorted(path.parent.name for path in (ROOT / "locales").glob("*/glossary.toml") if path.parent.name != "en")


PATTERNS = [
    # language, pattern, text, what it finds
    ("pl", "zablokowan*", "Konto Zablokowane.", "Zablokowane"),
    ("pl", "zablokowan*", "niezablokowane", None),
    ("pl", "klucz* dostępu", "kluczem\u00a0dostępu", "kluczem\u00a0dostępu"),
    ("pl", "klucz* dostępu", "klucze do dostępu", None),
    ("de", "Plan", "Pläne, Plans, geplant", None),
    ("de", "Plan", "ein neuer Plan.", "Plan"),
    ("de", "*konto", "Benutzerkonto", "Benutzerkonto"),
    ("de", "*konto", "Kontostand", None),
    ("de", "E-Mail", "per E-Mail-Link", "E-Mail"),
    ("en", "sign in", "a sign-in token", "sign-in"),
    ("en", "sign in", "design in", None),
    ("fr", "l'adresse", "à l’adresse", "l’adresse"),
    ("ar", "حساب*", "والحسابات", "والحسابات"),
    ("ar", "معرّف*", "للمعرف", "للمعرف"),
    ("ar", "حساب*", "محاسبة", None),
    ("ar", "مقفل*", "الحساب مُقفَل", "مُقفَل"),
    ("he", "חשבון", "בחשבון", "בחשבון"),
    ("ja", "サインイン", "再サインインしてください", "サインイン"),
    ("ja", "ID", "IDを入力", "ID"),
    ("zh", "帐户", "您的帐户已锁定", "帐户"),
]


@pytest.mark.parametrize(("language", "pattern", "text", "found"), PATTERNS)
def test_a_pattern(language: str, pattern: str, text: str, found: str | None) -> None:
    match = compiled((pattern,), language).search(text)
    assert (match and match[0]) == found


CONCEPTS = """
[verification]
english = ["verification", "verify", "verified"]
definition = "Proof."
[verification_code]
english = ["verification code*"]
definition = "Digits."
[support]
english = ["support"]
definition = "People who help."
[handle]
english = ["support"]
definition = "To be able to use."
"""
TEXTS = [
    ("Enter the verification codes.", ["verification_code"]),
    ("Verification: verify it with a verification code.", ["verification", "verification_code"]),
    ("Unverified", []),
    ("Contact Support", ["support", "handle"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), TEXTS)
def test_the_concepts_of_a_text(text: str, names: list[str], tmp_path: Path) -> None:
    write(tmp_path, {"glossary.toml": CONCEPTS, "de/glossary.toml": '[words]\nsupport = { use = ["Support"] }\n'})
    rows = read_glossary("de", [tmp_path]).concepts_of(text)
    assert [row.concept.name for row in rows] == names
    assert all(text[row.start :].startswith(row.english) for row in rows)
    assert {row.concept.name for row in rows if row.words} <= {"support"}


def test_without_files_a_glossary_is_empty(tmp_path: Path) -> None:
    glossary = read_glossary("de", [tmp_path / "nothing"])
    assert glossary.concepts_of("Account locked") == []
    assert glossary.findings == glossary.shared_findings == ()


LOW = """
register = "formal"
cases = ["genitive"]
spelling = ["Apps"]
[words]
verification = { use = ["Bestätigung*", "bestätig*"], strict = true, note = "eines Werts" }
support = { use = ["Support"] }
[avoid]
"Login*" = "Anmeldung"
"""
HIGH = '[words]\ntea = { use = ["Tee*"] }\nsupport = { use = ["Hilfe"], strict = true }\n'
TEA = '[tea]\nenglish = ["tea"]\ndefinition = "A drink."\n'


def test_a_higher_layer_adds_and_replaces_rows(tmp_path: Path) -> None:
    low = write(tmp_path / "low", {"glossary.toml": 'spelling = ["Clerk"]\n' + CONCEPTS, "de/glossary.toml": LOW})
    high = write(tmp_path / "high", {"glossary.toml": TEA, "de/glossary.toml": HIGH})
    lower, merged = read_glossary("de", [low]), read_glossary("de", [low, high])
    assert (lower.register, merged.register) == ("formal", None)
    assert merged.cases == ("genitive",)
    assert merged.spelling == {"clerk", "apps"}
    assert {name: words.use for name, words in merged.words.items()} == {
        "verification": ("Bestätigung*", "bestätig*"), "support": ("Hilfe",), "tea": ("Tee*",),
    }  # fmt: skip
    assert merged.words["verification"].shown == "Bestätigung…, bestätig…"
    assert [merged.words[name].layer for name in ("verification", "support")] == [low, high]
    assert merged.avoided["Login*"].use == "Anmeldung"
    assert merged.findings == merged.shared_findings == ()


def replace_by_a_copy(path: Path, text: str) -> None:
    """Replace a file as tools that keep times do: `cp -p`, `rsync -t`, an archive."""
    status, other = path.stat(), path.with_suffix(".new")
    other.write_text(text, "utf-8")
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(path)


def write_with_the_old_time(path: Path, text: str) -> None:
    status = path.stat()
    path.write_text(text, "utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("change", [replace_by_a_copy, write_with_the_old_time])
def test_a_lower_glossary_of_the_same_time_and_size_is_read_again(
    tmp_path: Path, change: Callable[[Path, str], None]
) -> None:
    text = '[tea]\nenglish = ["tea"]\ndefinition = "A drink."\n'
    low = write(tmp_path / "low", {"glossary.toml": text, "de/glossary.toml": '[words]\ntea = { use = ["Tee"] }\n'})
    assert read_glossary("de", [low, tmp_path / "high"]).words["tea"].use == ("Tee",)
    change(low / "de/glossary.toml", '[words]\ntea = { use = ["Chi"] }\n')
    assert read_glossary("de", [low, tmp_path / "high"]).words["tea"].use == ("Chi",)
    change(low / "glossary.toml", text.replace("drink", "plant"))
    assert read_glossary("de", [low, tmp_path / "high"]).concepts["tea"].definition == "A plant."


FAULTS = [
    # file, content, line, what is wrong
    ("glossary.toml", "[locked\n", 1, "cannot be read: Expected ']'"),
    ("glossary.toml", 'locked = "x"\n', 1, "locked: a concept has to be a table"),
    ("glossary.toml", '\n[locked]\nenglish = ["locked"]\n', 2, "locked: definition is missing"),
    ("glossary.toml", '[locked]\nenglish = ["*"]\ndefinition = "x"\n', 2, "locked.english: has to be a list of words"),
    ("glossary.toml", '[locked]\nenglish = ["x"]\ndefinition = ""\n', 3, "locked.definition: has to be a sentence"),
    ("glossary.toml", '[x]\nenglish = ["x"]\ndefinition = "x"\nnot = ["y"]\n', 4, "x.not: there is no concept y"),
    ("glossary.toml", '[x]\nenglish = ["x"]\ndefinition = "x"\nnit = []\n', 4, "x.nit: unknown key; did you mean not?"),
    ("glossary.toml", 'spelling = "Clerk"\n', 1, "spelling: has to be a list of words"),
    ("de/glossary.toml", "[words]\n\ntee = {}\n", 3, "words.tee: there is no concept tee; did you mean tea?"),
    ("de/glossary.toml", "[words]\ntea = {}\n", 2, "words.tea: use is missing"),
    ("de/glossary.toml", '[words]\ntea = ["Tee"]\n', 2, "words.tea: has to be a table with use"),
    ("de/glossary.toml", '[words.tea]\nuse = ["Tee"]\nstrict = 1\n', 3, "words.tea.strict: has to be true, false"),
    ("de/glossary.toml", '[words.tea]\nuse = ["T*e*e*t*a*"]\n', 2, "words.tea.use: has to be a list of words"),
    ("de/glossary.toml", "words = 1\n", 1, "words: has to be a table"),
    ("de/glossary.toml", 'register = "du"\n', 1, "register: has to be one of formal, informal, impersonal"),
    ("de/glossary.toml", "cases = [1]\n", 1, "cases: has to be a list"),
    ("de/glossary.toml", '[avoid]\n"Login*" = ""\n', 2, "avoid.Login*: has to be the word to use"),
    ("de/glossary.toml", '[avoid.x]\nuse = "y"\naudience = "all"\n', 3, "avoid.x.audience: has to be one of person"),
    ("de/glossary.toml", '[avoid]\nx = { audience = "person" }\n', 2, "avoid.x: use is missing"),
    ("de/glossary.toml", '[avoid]\n"*" = "x"\n', 2, "avoid.*: has to be a word"),
    ("de/glossary.toml", 'regster = "formal"\n', 1, "regster: unknown key; did you mean register?"),
]


@pytest.mark.parametrize(("name", "content", "line", "fault"), FAULTS)
def test_a_fault_is_a_finding(name: str, content: str, line: int, fault: str, tmp_path: Path) -> None:
    write(tmp_path, {"glossary.toml": TEA, "de/x.ftl": "", name: content})
    glossary = read_glossary("de", [tmp_path])
    (finding,) = glossary.findings + glossary.shared_findings
    assert (finding.path, finding.line, finding.rule) == (tmp_path / name, line, "glossary")
    assert finding.message.startswith(fault)


def test_rows_beside_a_fault_are_used(tmp_path: Path) -> None:
    words = '[words]\nverification = { use = [] }\nsupport = { use = ["Hilfe"] }\n[avoid]\n"A" = 1\n"B" = "b"\n'
    write(tmp_path, {"glossary.toml": CONCEPTS, "de/glossary.toml": words})
    glossary = read_glossary("de", [tmp_path])
    assert (list(glossary.words), list(glossary.avoided)) == (["support"], ["B"])


# The shipped ones


@pytest.mark.parametrize("tag", SHIPPED)
def test_the_shipped_glossaries_are_sound_and_have_words_for_every_concept(tag: str) -> None:
    glossary = read_glossary(tag, [ROOT / "locales"])
    assert glossary.findings == glossary.shared_findings == ()
    assert len(glossary.concepts) >= 70
    assert all(concept.definition.endswith(".") for concept in glossary.concepts.values())
    assert glossary.words.keys() == glossary.concepts.keys()
    assert sum(words.strict for words in glossary.words.values()) >= 60  # of 113


COLLISIONS = [
    ("client", "customer"), ("locked", "banned"), ("locked", "suspended"), ("locked", "deactivated"),
    ("locked", "deprovisioned"), ("banned", "suspended"), ("invalid", "disabled"), ("verification", "reverification"),
    ("verification", "check"), ("verification", "payment_confirmation"), ("identifier", "id"),
    ("identifier", "identification"), ("agent_task", "proxy"), ("exceeded", "reached"), ("enter", "provide"),
    ("deprecated", "removed"), ("after_time", "within_time"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), COLLISIONS)
def test_concepts_that_translators_confuse_are_kept_apart(one: str, other: str) -> None:
    glossary = read_glossary("en", [ROOT / "locales"])
    assert glossary.findings == glossary.shared_findings == ()
    concepts = glossary.concepts
    assert other in concepts[one].unlike
    assert one in concepts[other].unlike
