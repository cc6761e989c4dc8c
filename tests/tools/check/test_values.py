"""Slips in values, plurals, lists, lengths and terms, by language, and right texts of the same kinds."""

import re
import shutil
import tomllib
from typing import NamedTuple

import pytest
from support.files import write
from support.servers import ROOT

from pardon_tools.check.rules import RULES
from pardon_tools.check.run import check_locale
from pardon_tools.translate.project import Project, read_project

CATALOG = """
[left.args]
n = { type = "integer", example = 3 }
[wait.args]
wait = { type = "duration", example = 300 }
[again.args]
wait = { type = "duration", example = 300 }
[price.args]
price = { type = "currency", example = { amount = 12.5, currency = "EUR" } }
[share.args]
share = { type = "percent", example = 0.5 }
[size.args]
size = { type = "bytes", example = 5000000 }
[day.args]
day = { type = "date", example = "2026-11-21" }
[fields.args]
fields = { type = "list", of = "identifier", example = ["email_address", "password"] }
[param.args]
param = { type = "identifier", example = "email_address" }
value = { type = "text", example = "x" }
[support.args]
support = { type = "contact", required = false, example = "help@example.com" }
[move.args]
item = { type = "text", example = "Tea" }
place = { type = "text", example = "shelf" }
[seats.args]
n = { type = "integer", example = 3 }
plan = { type = "text", example = "Pro" }
[gone]
[gone_too]
[shut]
[shut_too]
[shut_again]
[long]
[limit]
"""
ENGLISH = """\
left = Few left
    .long = { $n ->
        [one] Only { $n } file is left.
       *[other] Only { $n } files are left.
    }
wait = Too soon
    .long = Please wait { $wait }.
again = Too soon
    .long = Try again { RELATIVE($wait) }.
price = Too dear
    .long = This costs { $price }.
share = Nearly full
    .long = The disk is { $share } full.
size = Too large
    .long = The file may have { $size }.
day = Closed
    .long = We are closed until { DATETIME($day, dateStyle: "long") }.
fields = Something is missing
    .long = Please fill in one of { LIST($fields, type: "or") }.
param = Invalid value
    .long = The value { $value } of this { $param } is invalid.
support = No access
    .long = { KEY($support) ->
        [none] Please write to us.
       *[other] Please write to { $support }.
    }
move = Moved
    .long = { $item } is now in { $place }.
seats = Not enough seats
    .long = { $n ->
        [one] The plan { $plan } has { $n } seat.
       *[other] The plan { $plan } has { $n } seats.
    }
gone = Gone
    .long = The page was removed and will not come back.
gone_too = Also gone
    .long = The page was removed and will not come back.
shut = Access denied
    .long = You may not read this.
shut_too = Access denied
    .long = You may not change this.
shut_again = Access denied
    .long = You may not delete this.
long = Blocked
    .long = We could not verify your browser. Please turn off your extensions and try again.
        If this happens again, contact support.
limit = Limit reached
    .long = The limit is 100 requests an hour.
"""
TERMS = """\
-identifier-email_address = email address
-identifier-password = password
-identifier-username = username
-identifier-phone_number = phone number
-identifier-first_name = first name
"""
SEEN = {
    "variant-without-value", "absent-value", "repeated-value", "added-number", "lost-function", "uneven-forms",
    "bare-duration", "doubled-value", "lost-plural", "repeated-plural", "swapped-plurals", "list-of-one", "one-of-and",
    "unknown-form", "incomplete-term", "stub", "short-translation", "long-translation", "lost-sentence",
    "two-translations", "repeated-heading", "plural-without-number", "dropped-variable", "needless-selector",
    "unknown-key", "missing-plural", "changed-literal", "rendering-gap", "untranslated", "option-value",
}  # fmt: skip


class Case(NamedTuple):
    tag: str
    text: str
    rule: str = ""  # that finds it; none for a right text


TABLE = tomllib.loads((ROOT / "tests/cases/check/values.toml").read_text("utf-8"))
WRONG, RIGHT = ([Case(c["locale"], c["text"], c.get("rule", "")) for c in TABLE[kind]] for kind in ("wrong", "right"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("shop")
    entries = re.sub(r"^\[(\w+)(?:\.args)?\]$", r"[\1]\nstatus = 400\n[\1.args]", CATALOG, flags=re.MULTILINE)
    write(folder, {"catalog/shop.toml": entries, "locales/en/shop.ftl": ENGLISH, "locales/en/terms.ftl": TERMS})
    project = read_project(folder / "catalog", folder / "locales")
    assert [f for f in check_locale(project.english) if f.severity == "error"] == []
    return project


def _findings(project: Project, case: Case) -> list[tuple[str, str]]:
    files: dict[str, str] = {}
    is_term = False
    for line in case.text.splitlines(keepends=True):
        is_term = line.startswith("-") if line[0] not in " }*[" else is_term
        name = "terms.ftl" if is_term else "shop.ftl"
        files[name] = files.get(name, "") + line
    folder = write(project.folder / case.tag, files)
    found = check_locale(project.locale(case.tag))
    shutil.rmtree(folder)
    return [(finding.rule, finding.message) for finding in found if finding.rule in SEEN or finding.severity == "error"]


def test_the_rules_of_this_page_exist() -> None:
    assert {rule.id for rule in RULES} >= SEEN


@pytest.mark.parametrize("case", WRONG, ids=lambda case: f"{case.tag}-{case.rule}-{case.text[:50]!r}")
def test_a_slip_is_found(case: Case, project: Project) -> None:
    assert case.rule in {rule for rule, _ in _findings(project, case)}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: f"{case.tag}-{case.text[:50]!r}")
def test_a_right_text_is_left_alone(case: Case, project: Project) -> None:
    assert _findings(project, case) == []
