"""`pardon status`, and what other tools see of the translations."""

import json
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from fluent.syntax import ast
from support.command import pardon
from support.compare import compare
from support.files import folders, write
from support.servers import ROOT
from support.worlds import write_locales

from pardon_tools.translate.status import Count, Status, badge
from pardon_tools.translate.variants import hash_of

TEXTS = ("Key missing", "Schlüssel fehlt", "Out of stock", "Ausverkauft", "Too hot", "Zu warm")
HASH = {text: hash_of(ast.Pattern([ast.TextElement(text)])) for text in TEXTS}
FILES = {
    "catalog/shop.toml": "\n".join(f"[{id}]\nstatus = 400" for id in ("no_key", "sold_out", "gone", "half")),
    "catalog/tea.toml": "[too_hot]\nstatus = 422\n",
    "locales/en/shop.ftl": "no_key = Key missing\nsold_out = Sold out\ngone = Gone\nhalf = Half\n    .long = Of it.\n",
    "locales/en/tea.ftl": "too_hot = Too hot\n",
    "locales/de/shop.ftl": """\
no_key = Schlüssel fehlt
sold_out = Ausverkauft
gone = { "" }
half = Halb
    .long = { "" }
""",
    "locales/de/tea.ftl": "too_hot = Zu heiß\n",
    "locales/de/state.toml": f"""\
["shop/no_key"]
hashes.short = "{HASH["Key missing"]}:{HASH["Schlüssel fehlt"]}"
reviewed = true
waive.short-length = "vereinbart"
["shop/sold_out"]
hashes.short = "{HASH["Out of stock"]}:{HASH["Ausverkauft"]}"
["tea/too_hot"]
hashes.short = "{HASH["Too hot"]}:{HASH["Zu warm"]}"
reviewed = true
""",
}


@pytest.fixture
def shop(tmp_path: Path) -> list[str]:
    return folders(write(tmp_path, FILES))


def test_json_counts_by_locale_and_domain(shop: list[str]) -> None:
    run = pardon("status", *shop, "--format", "json")
    assert run.returncode == 0
    names = ("total", "translated", "missing", "stale", "unreviewed", "waived", "percent")
    shop_count = dict(zip(names, (4, 1, 2, 1, 1, 1, 25), strict=True))
    tea_count = dict(zip(names, (1, 1, 0, 0, 1, 0, 100), strict=True))
    whole = dict(zip(names, (5, 2, 2, 1, 2, 1, 40), strict=True))
    assert json.loads(run.stdout) == [
        {"locale": "de", "name": "German", **whole, "domains": {"shop": shop_count, "tea": tea_count}}
    ]


def test_markdown_and_text_are_tables(shop: list[str]) -> None:
    assert pardon("status", *shop, "--format", "markdown").stdout.splitlines() == [
        "| locale | domain | % | total | translated | missing | stale | unreviewed | waived |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| **de** |  | 40 | 5 | 2 | 2 | 1 | 2 | 1 |",
        "|  | shop | 25 | 4 | 1 | 2 | 1 | 1 | 1 |",
        "|  | tea | 100 | 1 | 1 | 0 | 0 | 1 | 0 |",
    ]
    assert [line.split() for line in pardon("status", *shop).stdout.splitlines()[1:]] == [
        ["de", "40", "%", "5", "2", "2", "1", "2", "1"],
        ["shop", "25", "%", "4", "1", "2", "1", "1", "1"],
        ["tea", "100", "%", "1", "1", "0", "0", "1", "0"],
    ]


def test_a_badge_is_written_for_each_locale(shop: list[str], tmp_path: Path) -> None:
    assert pardon("status", *shop, "--badges", str(tmp_path / "badges")).returncode == 0
    assert [path.name for path in (tmp_path / "badges").iterdir()] == ["de.svg"]
    image = ElementTree.parse(tmp_path / "badges/de.svg").getroot()
    assert image.attrib["aria-label"] == "German: 40 %"


BADGES = [
    # translated of 1000, name, value, colour
    (1000, "German", "100 %", "#2e7d32"),
    (999, "German", "99 %", "#8a6d00"),
    (899, "Chinese (Traditional)", "89 %", "#b23c17"),
    (0, "<b>", "0 %", "#b23c17"),
]


@pytest.mark.parametrize(("translated", "name", "value", "colour"), BADGES)
def test_a_badge(translated: int, name: str, value: str, colour: str) -> None:
    image = ElementTree.fromstring(badge(Status("xx", name, Count(total=1000, translated=translated))))
    texts = [element.text for element in image.iter() if element.tag.endswith("text")]
    assert texts == [name, value]
    assert colour in [element.attrib.get("fill") for element in image.iter()]


def test_english_has_to_be_there(shop: list[str], tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "locales/en")
    run = pardon("status", *shop)
    assert (run.returncode, run.stdout) == (2, "")
    assert "no English to compare with" in run.stderr


def test_overlays_are_counted_too(shop: list[str], tmp_path: Path) -> None:
    write_locales(tmp_path, {"tenants/acme/de/shop.ftl": "no_key = Kein Schlüssel\n"})
    run = pardon("status", *shop, "--overlays", str(tmp_path / "locales/tenants"), "--format", "json")
    acme = [item for item in json.loads(run.stdout) if item.get("overlay") == "acme"]
    assert [(item["locale"], item["total"], item["translated"]) for item in acme] == [("de", 1, 1)]
    run = pardon("status", *shop[:2], "--locales", shop[3], "--locales", str(tmp_path / "locales/tenants/acme"))
    assert [line.split()[0] for line in run.stdout.splitlines()[1:]] == ["de", "shop"]


def test_a_state_with_a_fault_is_not_counted(shop: list[str], tmp_path: Path) -> None:
    (tmp_path / "locales/de/state.toml").write_text("<<<<<<< HEAD\n", "utf-8")
    run = pardon("status", *shop)
    assert (run.returncode, run.stdout) == (2, "")
    assert "state.toml:1: cannot be read" in run.stderr


# l10n.toml


def test_compare_locales_finds_no_errors() -> None:
    tags = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir() and path.name != "en")
    found = compare(ROOT, *tags)
    assert list(found) == tags
    for tag, counts in found.items():
        bad = {name: counts.get(name, 0) for name in ("errors", "obsolete", "report")}
        assert set(bad.values()) == {0}, (tag, bad)
        assert counts["changed"] > 0


def test_compare_locales_sees_a_fault(tmp_path: Path) -> None:
    settings = (ROOT / "l10n.toml").read_bytes()
    write(tmp_path, {"locales/en/shop.ftl": "a = A\n", "locales/de/shop.ftl": "a = { $x\n", "l10n.toml": settings})
    assert compare(tmp_path, "de")["de"]["errors"] == 1
