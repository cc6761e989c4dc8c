"""`pardon.testing`: faults in sources and texts, and the pytest plugin run on a small project."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.servers import SHOP
from support.worlds import catalog_of, write_locales

from pardon import Renderer
from pardon.testing import (
    assert_localized,
    assert_raised_errors,
    assert_rendered,
    faults_of,
    raised_errors,
)

ERROR = "from pardon import Error\nraise Error"
SOURCES = [
    # source, faults
    (ERROR + "('sold_out', item='x')", []),
    ("import pardon\nraise pardon.Error('sold_out', item='x')\n", []),
    ("import pardon as p\nraise p.Error('sold_oot', item='x')\n", ["no error has the code 'sold_oot'"]),
    (
        "from pardon.errors import Error as E\nraise E('sold_out', itm='x')\n",
        ["no value 'itm'", "needs the value 'item'"],
    ),
    (ERROR + "('sold_out')", ["sold_out needs the value 'item'"]),
    (ERROR + "('sold_out', **values)", []),
    (ERROR + "('sold_out', meta=values)", []),
    (ERROR + "('sold_out', meta={'item': 1})", []),
    (ERROR + "('sold_out', meta={'itm': 1})", ["no value 'itm'", "needs the value 'item'"]),
    (ERROR + "('sold_out', meta={key: 1})", []),
    (ERROR + "(code, itm='x')", []),
    (ERROR + "(*given)", []),
    (ERROR + "('sold_out', item='x', headers={}, domain='shop')", []),
    (ERROR + "('sold_out', item='x', domain='shopp')", ["did you mean shop?"]),
    (ERROR + "('sold_out', domain='http')", ["sold_out has no domain 'http'"]),
    (ERROR + "('sold_out', name='SoldOut')", ["sold_out has no name 'SoldOut'"]),
    ("from elsewhere import Error\nraise Error('nonsense')\n", []),
    ("class Error(Exception): ...\nraise Error('nonsense')\n", []),
]


@pytest.mark.parametrize(("source", "faults"), SOURCES)
def test_the_faults_of_a_source(shop: Renderer, tmp_path: Path, source: str, faults: list[str]) -> None:
    (tmp_path / "app.py").write_text(source)
    found = [fault for raised in raised_errors([tmp_path]) for fault in faults_of(shop, raised)]
    assert len(found) == len(faults)
    assert all(part in text for part, text in zip(faults, found, strict=True))


def test_a_fault_names_file_and_line(shop: Renderer, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("import pardon\n\nraise pardon.Error('sold_oot')\n")
    with pytest.raises(AssertionError, match=r"app\.py:3: no error has the code 'sold_oot'; did you mean sold_out\?"):
        assert_raised_errors(shop, tmp_path)


def test_the_example_is_sound(shop: Renderer) -> None:
    assert_raised_errors(shop, SHOP)
    assert_rendered(shop)


def test_a_missing_translation_is_found(tmp_path: Path) -> None:
    catalog_of(tmp_path, "[cold]\nstatus = 409\n\n[gone]\nstatus = 410\n")
    locales = write_locales(tmp_path, {"en/d.ftl": "cold = Cold\ngone = Gone\n", "de/d.ftl": "cold = Kalt\n"})
    renderer = Renderer.load(tmp_path / "catalog", locales)
    with pytest.raises(AssertionError, match="d/gone in de: fallback: short: en"):
        assert_rendered(renderer)
    with pytest.raises(AssertionError, match=r"^d/gone in de: fallback: short: en$"):
        assert_rendered(renderer, languages="de")
    with pytest.raises(AssertionError, match="d/gone in nl: there is no such locale"):
        assert_rendered(renderer, languages=["en", "nl"])


def test_a_body_is_compared(shop: Renderer) -> None:
    message = shop.render("sold_out", "de", {"item": "Assam"})
    body = {"code": "sold_out", "title": message.short_message, "detail": message.long_message}
    assert assert_localized(body, shop, "sold_out", "de", meta={"item": "Assam"}) == message
    native = {"code": "sold_out", "shortMessage": message.short_message, "longMessage": message.long_message}
    assert_localized(native, shop, "sold_out", "de", meta={"item": "Assam"})
    for wrong in ({**body, "title": "x"}, {**body, "detail": None}, {**body, "code": "x"}):
        with pytest.raises(AssertionError):
            assert_localized(wrong, shop, "sold_out", "de", meta={"item": "Assam"})
    with pytest.raises(AssertionError, match="no error has the code"):
        assert_localized(body, shop, "sold_oot", "de")


PROJECT = f"""
[pytest]
pardon_catalog = {SHOP / "catalog"}
pardon_locales = {SHOP / "locales"}
pardon_sources = src
"""
TEST = "def test_fixture(pardon_renderer):\n    assert pardon_renderer.render('sold_out', 'de').known\n"


def test_the_plugin_adds_its_tests(shop: Renderer, tmp_path: Path) -> None:
    (tmp_path / "src" / "orders").mkdir(parents=True)
    (tmp_path / "src" / "orders" / "app.py").write_text("import pardon\nraise pardon.Error('sold_out', itm='x')\n")
    (tmp_path / "pytest.ini").write_text(PROJECT)
    (tmp_path / "test_app.py").write_text(TEST)
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", "-p", "pardon.testing"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    rendered = len(shop.catalog.entries("shop")) * sum(bool(shop.bundle(tag, "shop")) for tag in shop.locales)
    assert f"1 failed, {rendered + 1} passed" in run.stdout, run.stdout + run.stderr
    assert "sold_out has no value 'itm'; did you mean item?" in run.stdout
    assert "FAILED pardon::src/orders/app.py:2::sold_out" in run.stdout
    assert "PASSED pardon::shop/sold_out::ja" in run.stdout


UNUSABLE = [
    # the option's line, the source, words of the error
    ("pardon_sources = scr", "", "scr"),
    ("pardon_sources = src", "raise Error(:", "app.py, line 1"),
    ("pardon_catalog = catalogue", "", "catalogue: there is no catalogue here"),
]


@pytest.mark.parametrize(("option", "source", "words"), UNUSABLE)
def test_an_option_that_cannot_be_used_is_one_sentence(tmp_path: Path, option: str, source: str, words: str) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "app.py").write_text(source)
    (tmp_path / "pytest.ini").write_text(f"[pytest]\n{option}\n")
    (tmp_path / "test_app.py").write_text("def test_one(): ...\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "pardon.testing"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.returncode, "INTERNALERROR" in run.stdout) == (pytest.ExitCode.USAGE_ERROR, False), run.stdout
    assert words in run.stderr


def test_the_plugin_adds_nothing_unasked(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text("def test_one(): ...\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "pardon.testing"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in run.stdout, run.stdout + run.stderr
