"""`glossary.toml` of a folder of locales, or of one locale: its rows without faults, and the findings of the others."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, get_args

from pardon.catalog.entries import Audience
from pardon.errors import Finding, LoadError, did_you_mean
from pardon.settings import Settings
from pardon.storage import key_line, read_toml

__all__ = ["GLOSSARY_FILE", "REGISTERS", "read_concepts", "read_words"]

GLOSSARY_FILE = "glossary.toml"
REGISTERS = ("formal", "informal", "impersonal")

MAX_PATTERN, MAX_STARS = 100, 4  # characters of a pattern, and how many of them may be *

_RULE = "glossary"

Table = dict[str, Any]
Fault = tuple[tuple[str, ...], str]  # the keys, and what is wrong


def _read(
    path: Path, root: Path, faults_of: Callable[[Table], Iterator[Fault]]
) -> tuple[Table, frozenset[tuple[str, ...]], list[Finding]]:
    """Return the tables of a file, the first two keys of each fault, and the findings."""
    try:
        text, tables = read_toml(path, root, Settings())
    except LoadError as error:
        is_missing = isinstance(error.__cause__, FileNotFoundError)
        return {}, frozenset(), [] if is_missing else [replace(f, rule=_RULE) for f in error.findings]
    faults = list(faults_of(tables))
    findings = [
        Finding(path, key_line(text, *keys), "", f"{'.'.join(keys)}: {fault}", rule=_RULE) for keys, fault in faults
    ]
    return tables, frozenset(keys[:2] for keys, _ in faults), findings


def read_concepts(folder: Path, below: Collection[str] = ()) -> tuple[Table, list[Finding]]:
    """Read the concepts of a folder of locales.

    Args:
        folder: has the file, or not.
        below: the names of the concepts in lower layers.

    Returns:
        Tables by concept, and `spelling`, a list; and the findings of those that are left out.
    """
    tables, faulty, findings = _read(folder / GLOSSARY_FILE, folder, partial(_concept_file_faults, below=below))
    # Without these keys, there is no concept.
    sound = (key for key in tables if not faulty & {(key,), (key, "english"), (key, "definition")})
    return {key: tables[key] for key in sound}, findings


def _concept_file_faults(tables: Table, below: Collection[str]) -> Iterator[Fault]:
    known = {*below, *tables} - {"spelling"}
    yield from _value_faults((), tables, {"spelling": _WORD_LIST})
    for name, table in tables.items():
        if name == "spelling":
            continue
        if not isinstance(table, dict):
            yield (name,), "a concept has to be a table with english and definition"
            continue
        yield from _table_faults((name,), table, _CONCEPT, required=("english", "definition"))
        for other in table["not"] if _is_patterns(table.get("not")) else ():
            if other not in known:
                yield (name, "not"), f"there is no concept {other}{did_you_mean(other, known)}"


def read_words(folder: Path, concepts: Collection[str]) -> tuple[Table, list[Finding]]:
    """Read the words of a locale.

    Args:
        folder: the locale's, which has the file or not.
        concepts: the names of those that exist.

    Returns:
        `register`, `cases`, `words`, `avoid` and `spelling` as far as they have no fault; and the findings.
    """
    faults_of = partial(_words_file_faults, concepts=concepts)
    tables, faulty, findings = _read(folder / GLOSSARY_FILE, folder.parent, faults_of)
    sound: Table = {key: value for key, value in tables.items() if (key,) not in faulty}
    for key in sound.keys() & {"words", "avoid"}:
        sound[key] = {name: value for name, value in sound[key].items() if (key, name) not in faulty}
    return sound, findings


def _words_file_faults(tables: Table, concepts: Collection[str]) -> Iterator[Fault]:
    yield from _table_faults((), tables, _LOCALE)
    for name, table in _as_table(tables.get("words")).items():
        if name not in concepts:
            yield ("words", name), f"there is no concept {name}{did_you_mean(name, concepts)}"
        elif not isinstance(table, dict):
            yield ("words", name), "has to be a table with use"
        else:
            yield from _table_faults(("words", name), table, _WORDS, required=("use",))
    for pattern, row in _as_table(tables.get("avoid")).items():
        if not _is_pattern(pattern):
            yield ("avoid", pattern), f"has to be {_WORD}"
        if isinstance(row, dict):
            yield from _table_faults(("avoid", pattern), row, _AVOIDED, required=("use",))
        elif not _is_text(row):
            yield ("avoid", pattern), "has to be the word to use, a text, or a table with use and audience"


def _table_faults(
    keys: tuple[str, ...], table: Table, rules: "Mapping[str, _ValueRule]", required: tuple[str, ...] = ()
) -> Iterator[Fault]:
    for key in sorted(table.keys() - rules.keys()):
        yield (*keys, key), f"unknown key{did_you_mean(key, rules)}"
    yield from (((*keys,), f"{key} is missing") for key in required if key not in table)
    yield from _value_faults(keys, table, rules)


def _value_faults(keys: tuple[str, ...], table: Table, rules: "Mapping[str, _ValueRule]") -> Iterator[Fault]:
    for key, (is_valid, expected) in rules.items():
        if key in table and not is_valid(table[key]):
            yield (*keys, key), f"has to be {expected}"


def _as_table(value: Any) -> Table:
    return value if isinstance(value, dict) else {}


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_pattern(value: Any) -> bool:
    is_short = isinstance(value, str) and len(value) <= MAX_PATTERN and value.count("*") <= MAX_STARS
    return is_short and any(char.isalnum() for char in value)


def _is_patterns(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_pattern, value))


_ValueRule = tuple[Callable[[Any], bool], str]
_WORD = f"a word of at most {MAX_PATTERN} characters, with at most {MAX_STARS} *"
_PATTERNS: _ValueRule = (lambda value: _is_patterns(value) and bool(value), f"a list of words, each {_WORD}")
_WORD_LIST: _ValueRule = (_is_patterns, f"a list of words, each {_WORD}")
_CONCEPT: Mapping[str, _ValueRule] = {
    "english": _PATTERNS,
    "definition": (_is_text, "a sentence"),
    "not": (_is_patterns, "a list of concepts"),
}
_LOCALE: Mapping[str, _ValueRule] = {
    "register": (lambda value: value in REGISTERS, f"one of {', '.join(REGISTERS)}"),
    "cases": (_is_patterns, "a list of cases"),
    "words": (lambda value: isinstance(value, dict), "a table"),
    "avoid": (lambda value: isinstance(value, dict), "a table"),
    "spelling": _WORD_LIST,
}
_WORDS: Mapping[str, _ValueRule] = {
    "use": _PATTERNS,
    "strict": (lambda value: isinstance(value, bool) or value == "sentences", 'true, false or "sentences"'),
    "note": (_is_text, "a text"),
}
_AVOIDED: Mapping[str, _ValueRule] = {
    "use": (_is_text, "a text"),
    "audience": (lambda value: value in get_args(Audience), f"one of {', '.join(get_args(Audience))}"),
}
