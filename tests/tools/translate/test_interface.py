"""The words of the pages: interface.ftl is synced, counted, exchanged and checked like a domain."""

from pathlib import Path

import pytest
from support.translations import read, write

from pardon_tools.check.run import check_locale
from pardon_tools.translate.exchange.applying import apply
from pardon_tools.translate.exchange.formats import READERS, WRITERS
from pardon_tools.translate.exchange.messages import select_units
from pardon_tools.translate.project import Locale, read_project
from pardon_tools.translate.status import status
from pardon_tools.translate.sync import sync, write_files

ENGLISH = """\
## Types

type-email = Email address

# $page is a number
page-number = Page { $page }
first-lead = Pardon turns an error code into words. Send it a code.
section-google_one_tap = Google One Tap
"""
FRENCH = """\
type-email = Adresse e-mail
page-number = Page { $page }
first-lead = Pardon change un code en mots. Envoyez-lui un code.
section-google_one_tap = Google One Tap
"""


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    write(tmp_path, {"en/interface.ftl": ENGLISH})
    return tmp_path / "locales"


def french(locales: Path, text: str = "") -> Locale:
    if text:
        write(locales.parent, {"fr/interface.ftl": text})
    return read_project(None, locales).locale("fr")


def test_sync_creates_it_and_records_its_state(locales: Path) -> None:
    write_files(sync(read_project(None, locales), "fr")[0])
    assert '# Email address\ntype-email = { "" }' in read(locales.parent, "fr")["fr/interface.ftl"]
    assert '"interface/type-email"' in (locales / "fr/state.toml").read_text("utf-8")
    write_files(sync(read_project(None, locales), "fr", stubs=False)[0])
    assert "type-email" not in (locales / "fr/interface.ftl").read_text("utf-8")


def test_status_counts_it_and_changed_english_makes_it_stale(locales: Path) -> None:
    french(locales, FRENCH)
    write_files(sync(read_project(None, locales), "fr")[0])
    write(locales.parent, {"en/interface.ftl": ENGLISH.replace("Email address", "Email")})
    [found] = [item for item in status(read_project(None, locales)) if item.locale == "fr"]
    assert (found.domains["interface"].translated, found.domains["interface"].stale) == (3, 1)


@pytest.mark.parametrize(("format", "suffix"), [("jsonl", ".jsonl"), ("xliff", ".xlf"), ("po", ".po")])
def test_it_is_exchanged(locales: Path, tmp_path: Path, format: str, suffix: str) -> None:
    locale = french(locales, FRENCH)
    source = WRITERS[format](locale, select_units(locale, domains=["interface"]))
    assert "interface/type-email" in source
    assert "$page is a number" in source
    content = source.replace("Adresse e-mail", "Adresse électronique").encode()
    applied = apply(locale, READERS[suffix](tmp_path / "fr", content, locale))
    assert applied.findings == []
    assert applied.files[locales / "fr/interface.ftl"] == FRENCH.replace("e-mail", "électronique")


EDITS = [
    ("Adresse", "Adresse", []),
    ("Page { $page }", "Page", ["dropped-variable"]),
    ("Adresse e-mail", "Email address", ["untranslated"]),
    ("type-email = Adresse e-mail\n", "", ["missing-message"]),
]


@pytest.mark.parametrize(("old", "new", "rules"), EDITS)
def test_it_is_checked_without_the_rules_of_headings(locales: Path, old: str, new: str, rules: list[str]) -> None:
    assert [finding.rule for finding in check_locale(french(locales, FRENCH.replace(old, new)))] == rules
