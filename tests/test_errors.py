"""Problems, findings and exceptions."""

import inspect
from pathlib import Path

import pytest

from pardon import errors
from pardon.errors import Finding, LoadError, PardonError, Problem, did_you_mean

FILE = Path("catalog/acme/cards.toml")


@pytest.mark.parametrize(
    "finding, text",
    [
        (Finding(FILE, 3, "card_declined", "status: is missing"), f"{FILE}:3: card_declined: status: is missing"),
        (Finding(FILE, 3, "card_declined", "odd", column=7), f"{FILE}:3: card_declined: odd"),
        (Finding(FILE, 3, "", "cannot be read"), f"{FILE}:3: cannot be read"),
        (Finding(FILE, 0, "card_declined", "odd"), f"{FILE}: card_declined: odd"),
        (Finding(FILE, 0, "", "empty"), f"{FILE}: empty"),
        # nothing that steers a terminal, or turns the text around
        (Finding(FILE, 0, "\x1b[2J", "\u202eodd\x00 zażółć"), f"{FILE}: \\x1b[2J: \\u202eodd\\x00 zażółć"),
        (Finding(Path("\udcff\n.toml"), 1, "", "odd \ud800"), "\\udcff\\n.toml:1: odd \\ud800"),
    ],
)
def test_a_finding_reads_as_compilers_write_them(finding, text):
    assert str(finding) == text


def test_a_load_error_says_all_its_findings_one_a_line():
    findings = [Finding(FILE, 1, "a", "one"), Finding(FILE, 2, "b", "two")]
    error = LoadError(iter(findings))
    assert error.findings == tuple(findings)
    assert str(error) == f"{FILE}:1: a: one\n{FILE}:2: b: two"


def test_problems_and_findings_are_values():
    assert Problem("missing-argument", "limit") == Problem("missing-argument", "limit")
    assert Problem("missing-argument", "limit") != Problem("invalid-argument", "limit")
    assert len({Finding(FILE, 1, "a", "one"), Finding(FILE, 1, "a", "one")}) == 1
    with pytest.raises(AttributeError):
        Problem("missing-argument", "limit").detail = "other"


def test_every_exception_is_a_pardon_error_and_stands_in_the_tree():
    exceptions = [item for item in vars(errors).values() if inspect.isclass(item) and issubclass(item, Exception)]
    assert LoadError in exceptions
    for exception in exceptions:
        assert issubclass(exception, PardonError)
        assert exception.__name__ in errors.__doc__
        assert exception.__name__ in errors.__all__


@pytest.mark.parametrize(
    "name, known, text",
    [
        ("wiat", ["wait", "param"], "; did you mean $wait?"),
        ("nothing", ["wait", "param"], ""),
        ("wiat", [], ""),
        ("wiat", [*(f"id{n}" for n in range(100_000)), "wait"], ""),  # bounded: an unknown name costs milliseconds
        ("w" * 50_000, ["w" * 49_999], ""),
    ],
    ids=["near", "far", "none", "too-many", "too-long"],
)
def test_an_unknown_name_gets_the_nearest_one(name, known, text):
    assert did_you_mean(name, known, "$") == text
