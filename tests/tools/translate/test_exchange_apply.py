"""`pardon apply`: sound texts are written, the others are refused with the reason."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from support.command import pardon
from support.files import edit, folders
from support.translations import CATALOG, COUNTED, COUNTED_ENGLISH, ENGLISH, GERMAN, read, write

from pardon_tools.translate.exchange.jsonl import SETTABLE, SHOWN, read_jsonl
from pardon_tools.translate.project import read_project

WITH_HELP = COUNTED_ENGLISH.replace("\n\nrefused", "\n    .help = Look at the list.\n\nrefused")
MORE = {"en/shop/more.ftl": f"### More\n\n{WITH_HELP}"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    write(tmp_path, {"../catalog/shop.toml": CATALOG + COUNTED, **ENGLISH, **MORE, **GERMAN})
    assert pardon("sync", "de", "--no-stubs", *folders(tmp_path)).returncode == 0
    return tmp_path


Row = dict[str, Any]


def apply(shop: Path, *rows: Row | str, tag: str = "de", options: tuple[str, ...] = ()) -> tuple[int, list[Row]]:
    """Apply rows, and return the exit code and the findings."""
    path = shop / "rows.jsonl"
    path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows), "utf-8")
    done = pardon("apply", tag, str(path), "--format", "json", *options, *folders(shop))
    return done.returncode, json.loads(done.stdout)


def exported(shop: Path, tag: str = "de", *options: str) -> dict[str, Row]:
    done = pardon("export", tag, *options, *folders(shop))
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.split("\n") if line]
    return {row["id"]: row for row in rows}


FEW_LEFT = """\
### More

# Only a few left
# .long =
#     { $left ->
#         [one] Only { $left } piece is left.
#        *[other] Only { $left } pieces are left.
#     }
# .help = Look at the list.
few_left = Nur noch wenige
    .long = Noch { $left } Stück.
    .help = Liste lesen.
"""
NO_ACCESS = """
# No access
# .long =
#     Please { KEY($support) ->
#         [none] ask the support
#        *[other] write to { $support }
#     }.
refused = Kein Zugriff
    .long = Fragen Sie { $support }.
"""


def test_a_minimal_row_is_written_at_its_place(shop: Path) -> None:
    texts = {"short": "Nur noch wenige", "long": "Noch { $left } Stück.", "help": "Liste lesen."}
    assert apply(shop, {"id": "shop/few_left", "texts": texts}) == (0, [])
    assert read(shop)["de/shop/more.ftl"] == FEW_LEFT
    texts = {"short": "Kein Zugriff", "long": "Fragen Sie { $support }."}
    assert apply(shop, {"id": "shop/refused", "texts": texts})[0] == 0
    assert read(shop)["de/shop/more.ftl"] == FEW_LEFT + NO_ACCESS
    assert pardon("sync", "de", *folders(shop)).stdout.startswith("de: nothing to do")


def test_a_message_with_a_syntax_error_gets_no_second_copy(shop: Path) -> None:
    edit(shop / "locales/de/shop/stock.ftl", "{ $wait }", "{ $wait ")
    broken = read(shop)
    code, findings = apply(shop, {"id": "shop/too_soon", "texts": {"long": "Warten Sie { $wait }."}})
    assert (code, [finding["rule"] for finding in findings]) == (1, ["syntax"])
    assert read(shop) == broken


ODD = """\
## Odd

# a note
refused   =   Kein
      Zugriff
    .long={ KEY($support) ->
  [none] Fragen Sie den Support.
 *[other]   Schreiben Sie an {$support}.
 }
"""


def test_only_the_line_of_a_changed_variant_changes(shop: Path) -> None:
    write(shop, {"de/shop/more.ftl": ODD})
    row = exported(shop)["shop/refused"]
    assert row["texts"]["long"].startswith("{ KEY($support) ->\n    [none] Fragen")
    row["texts"]["long"] = row["texts"]["long"].replace("Fragen Sie den Support.", "Bitte fragen.")
    assert apply(shop, row) == (0, [])
    assert read(shop)["de/shop/more.ftl"] == ODD.replace("Fragen Sie den Support.", "Bitte fragen.")


REFUSED = [
    # the row, the rule, a part of the reason
    ({"id": "shop/few_left", "texts": {"short": "Nur { $lft }"}}, "unknown-variable", "did you mean $left?"),
    ({"id": "shop/few_left", "texts": {"short": "Nur { $left"}}, "syntax", "the closing }"),
    ({"id": "shop/few_left", "texts": {"short": "A\n.long = B"}}, "syntax", ".long stands inside"),
    ({"id": "shop/few_left", "texts": {"short": "{ -brand }"}}, "unknown-term", "-brand"),
    ({"id": "shop/few_left", "texts": {"short": "Nur { DATE($left) } da"}}, "unknown-function", "DATE"),
    ({"id": "shop/few_left", "texts": {"short": "{ $left ->\n[one] a\n[few] { $left }\n*[other] { $left }\n}"}},
     "unknown-plural", "[few]"),
    ({"id": "shop/few_left", "texts": {"short": "{ $left ->\n[one] { \"\" }\n*[other] { $left }\n}"}},
     "incomplete", "empty"),
    ({"id": "shop/too_soon", "texts": {"long": "Bitte warten."}}, "dropped-variable", "$wait"),
    ({"id": "shop/too_soon", "texts": {"title": "Zu früh"}}, "unknown-attribute", "title"),
    ({"id": "shop/to_soon", "texts": {"short": "Zu früh"}}, "unknown-id", "did you mean shop/too_soon?"),
    ({"id": "other/too_soon", "texts": {"short": "Zu früh"}}, "unknown-id", "other/too_soon"),
    ({"id": "shop/too_soon", "text": {"short": "Zu früh"}}, "row", "did you mean texts?"),
    ({"id": "shop/too_soon", "texts": "Zu früh"}, "row", "texts has to be an object"),
    ({"id": "shop/too_soon", "reviewed": "yes"}, "row", "true or false"),
    ({"id": "shop/too_soon", "locale": "fr", "texts": {"short": "x"}}, "row", "the row is for fr"),
    ({"id": "shop/too_soon", "waive": {"short-length": " "}}, "row", "reason"),
    ({"texts": {"short": "Zu früh"}}, "row", "id is missing"),
    (["shop/too_soon"], "row", "JSON object"),
    ("{", "row", "no JSON object"),
    ("[" * 100_000, "row", "no JSON object"),
    ({"id": "-brand", "texts": {"gender": "feminine"}}, "no-short-text", "no value"),
    ({"id": "-brand", "texts": {"short": "{ too_soon }"}}, "unknown-message", "too_soon"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "rule", "reason"), REFUSED)
def test_a_broken_row_is_refused_with_its_line_and_the_rest_is_written(
    shop: Path, row: Any, rule: str, reason: str
) -> None:
    good = {"id": "shop/sold_out", "texts": {"short": "Nicht mehr da"}}
    before = read(shop)
    code, findings = apply(shop, good, row)
    errors = [finding for finding in findings if finding["severity"] == "error"]
    assert code == 1
    assert [(f["rule"], f["line"]) for f in errors] == [(rule, 2)], findings
    assert reason in errors[0]["message"]
    if isinstance(row, dict):
        assert errors[0]["id"] == row.get("id", "")
    changed = before["de/shop/stock.ftl"].replace("Ausverkauft", "Nicht mehr da")
    assert read(shop) == {**before, "de/shop/stock.ftl": changed}


def test_a_broken_text_does_not_hold_up_the_other_texts_of_its_message(shop: Path) -> None:
    row = {"id": "shop/too_soon", "texts": {"short": "Noch nicht", "long": "Warten."}, "reviewed": True}
    code, findings = apply(shop, row)
    assert (code, [f["rule"] for f in findings], reviewed(shop)) == (1, ["dropped-variable"], [])
    assert "too_soon = Noch nicht\n    .long = Bitte warten Sie { $wait }." in read(shop)["de/shop/stock.ftl"]


def test_empty_texts_and_absent_messages_change_nothing(shop: Path) -> None:
    before = read(shop)
    empty = {"id": "shop/too_soon", "texts": {"short": "", "long": " \n"}}
    assert apply(shop, empty, "", {"id": "shop/no_key"}) == (0, [])
    assert read(shop) == before


def test_an_export_is_filled_and_applied(shop: Path) -> None:
    rows = exported(shop, "pl", "--missing")
    names = ("no_key", "few_left", "refused", "too_soon", "sold_out")
    assert list(rows) == ["-identifier-password", *(f"shop/{name}" for name in names)]
    few = rows["shop/few_left"]
    empty = "{ $left ->\n" + "".join(f'    [{c}] {{ "" }}\n' for c in ("one", "few", "many")) + '   *[other] { "" }\n}'
    assert few["texts"] == {"short": "", "long": empty, "help": ""}
    assert apply(shop, *rows.values(), tag="pl") == (0, [])
    assert read(shop, "pl") == {}
    long = "{ $left ->\n[one] { $left } a.\n[few] { $left } b.\n[many] { $left } c.\n*[other] { $left } d.\n}"
    few["texts"] = {"short": "Mało", "long": long, "help": "Lista."}
    assert apply(shop, few, tag="pl") == (0, [])
    assert "            [few] { $left } b.\n" in read(shop, "pl")["pl/shop/more.ftl"]
    assert "shop/few_left" not in exported(shop, "pl", "--missing")


def test_a_text_that_changed_since_the_export_is_refused(shop: Path) -> None:
    row = exported(shop)["shop/too_soon"]
    assert apply(shop, {"id": "shop/too_soon", "texts": {"short": "Noch nicht"}}) == (0, [])
    after = read(shop)
    assert apply(shop, row) == (0, [])  # the translator has not changed it
    row["texts"]["short"] = "Später"
    code, findings = apply(shop, row)
    assert (code, findings[0]["rule"], "Noch nicht" in findings[0]["message"]) == (1, "conflict", True)
    row["texts"]["short"] = "Noch nicht"
    assert apply(shop, row) == (0, [])
    assert read(shop) == after


def test_a_text_made_from_an_older_english_is_reviewed_and_written_and_stays_stale(shop: Path) -> None:
    row = exported(shop)["shop/no_key"]
    write(shop, {"en/shop/keys.ftl": "no_key = No key\n    .long = Send a key.\n"})
    assert apply(shop, {**row, "reviewed": True}) == (0, [])
    assert (reviewed(shop), list(exported(shop, "de", "--stale"))) == (["shop/no_key"], ["shop/no_key"])
    row["texts"]["short"] = "Ohne Schlüssel"
    assert apply(shop, row) == (0, [])
    assert "no_key = Ohne Schlüssel" in read(shop)["de/shop/keys.ftl"]
    (again,) = exported(shop, "de", "--stale").values()
    assert again["id"] == "shop/no_key"
    assert apply(shop, {**again, "accepted": True}) == (0, [])
    assert exported(shop, "de", "--stale") == {}


def reviewed(shop: Path) -> list[str]:
    locale = read_project(shop / "catalog", shop / "locales").locale("de")
    return [unit.key for unit in locale.units.values() if unit.is_reviewed]


def test_a_review_is_recorded_and_ends_with_a_change(shop: Path) -> None:
    row = exported(shop)["shop/no_key"]
    assert apply(shop, {**row, "reviewed": True}) == (0, [])
    row = exported(shop)["shop/no_key"]
    assert reviewed(shop) == ["shop/no_key"]
    assert row["state"] == "reviewed"
    row["texts"]["short"] = "Ohne Schlüssel"
    assert apply(shop, row) == (0, [])
    assert reviewed(shop) == []


def test_a_finding_may_be_waived(shop: Path) -> None:
    waive = {"dropped-variable $wait": "steht daneben"}
    assert apply(shop, {"id": "shop/too_soon", "texts": {"long": "Warten Sie."}, "waive": waive}) == (0, [])
    assert 'waive = { "dropped-variable $wait" = "steht daneben" }' in (shop / "locales/de/state.toml").read_text()
    assert pardon("check", *folders(shop), "--locale", "de", "--rule", "dropped-variable").returncode == 0


def test_rows_may_refer_to_terms_of_other_rows(shop: Path) -> None:
    term = {"id": "-brand", "texts": {"short": "Laden", "gender": "masculine"}}
    row = {"id": "shop/sold_out", "texts": {"short": "{ -brand } leer"}}
    assert apply(shop, row, term) == (0, [])
    assert "-brand = Laden\n    .gender = masculine\n" in read(shop)["de/terms.ftl"]
    code, findings = apply(shop, {"id": "-brand", "texts": {"short": "{ $case }laden"}})
    assert (code, findings[0]["rule"], "shop/sold_out" in findings[0]["message"]) == (1, "unknown-variable", True)


def test_a_dry_run_prints_the_changes_and_writes_nothing(shop: Path) -> None:
    before = read(shop)
    path = shop / "rows.jsonl"
    path.write_text('{"id": "shop/sold_out", "texts": {"short": "Nicht mehr da..."}}\n')
    done = pardon("apply", "de", str(path), "--dry-run", *folders(shop))
    assert "-sold_out = Ausverkauft\n+sold_out = Nicht mehr da...\n" in done.stdout
    assert "rows.jsonl:1:1: warning: shop/sold_out: short: " in done.stdout
    assert done.stdout.endswith("de: 1 written; 2 file(s) would be written\n")
    assert (done.returncode, read(shop)) == (0, before)


UNUSABLE = [
    # the locale, the file's name and content, a part of the reason
    ("de", "rows.txt", b"", ".jsonl"),
    ("de", "rows.jsonl", b"\xff\xfe", "UTF-8"),
    ("en", "rows.jsonl", b"", "en is the source"),
    ("xx", "rows.jsonl", b"", "CLDR has no such locale"),
    ("PT-br", "rows.jsonl", b"", "pt-BR"),
]


@pytest.mark.parametrize(("tag", "name", "content", "reason"), UNUSABLE)
def test_an_unusable_file_or_locale_is_an_error(shop: Path, tag: str, name: str, content: bytes, reason: str) -> None:
    (shop / name).write_bytes(content)
    done = pardon("apply", tag, str(shop / name), *folders(shop))
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr


def test_an_overlay_is_a_layer_to_export_and_to_apply_to(shop: Path) -> None:
    write(shop, {"../acme/en/shop.ftl": "sold_out = Gone\n"})
    row = {"id": "shop/sold_out", "texts": {"short": "Weg"}}
    path = shop / "rows.jsonl"
    layers = [*folders(shop), "--locales", str(shop / "acme")]
    done = pardon("export", "de", *layers)
    assert [json.loads(line)["english"] for line in done.stdout.splitlines()] == [{"short": "Gone"}]
    path.write_text(json.dumps(row) + "\n" + json.dumps({"id": "shop/no_key", "texts": {"long": "Senden."}}))
    before = read(shop)
    done = pardon("apply", "de", str(path), *layers)
    assert done.returncode == 0, done.stdout
    assert (shop / "acme/de/shop.ftl").read_text() == "# Gone\nsold_out = Weg\n"
    assert read(shop) == before


def test_an_export_is_filtered(shop: Path) -> None:
    glossary = '[key]\nenglish = ["key"]\ndefinition = "What a program sends."\nnot = ["lock"]\n'
    lock = '[lock]\nenglish = ["lock"]\ndefinition = "What a door has."\n'
    words = '[words.key]\nuse = ["Schlüssel*"]\nstrict = true\n'
    write(shop, {"glossary.toml": glossary + lock, "de/glossary.toml": words})
    assert list(exported(shop, "de", "--concept", "key", "--concept", "lock")) == ["shop/no_key"]
    assert exported(shop, "de", "--concept", "lock", "--missing") == {}
    assert list(exported(shop, "de", "--domain", "terms")) == ["-identifier-password"]
    assert list(exported(shop, "de", "--domain", "shop", "--missing", "--limit", "1")) == ["shop/few_left"]
    rows = exported(shop, "de", "--concept", "key")["shop/no_key"]["glossary"]
    shown = {"english": "Key", "definition": "What a program sends.", "not": ["lock"], "use": "Schlüssel…"}
    assert [row for row in rows if row["concept"] == "key"] == [{"concept": "key", **shown, "strict": True}]
    for option, slip, name in (("--concept", "kye", "key"), ("--domain", "shpo", "shop")):
        done = pardon("export", "de", option, slip, *folders(shop))
        assert (done.returncode, f"did you mean {name}?" in done.stderr) == (2, True)


PAGE = Path(__file__).parents[3] / "docs" / "translators" / "exchange.md"
CELL = re.compile(r"^\| ((?:`[\w-]+`(?:, )?)+) \|", re.MULTILINE)


def test_the_page_has_every_field() -> None:
    cells = {name for cell in CELL.findall(PAGE.read_text("utf-8")) for name in re.findall(r"[\w-]+", cell)}
    assert {"id", *SETTABLE, *SHOWN} - {"locale"} - cells == set()


@pytest.mark.parametrize("line", re.findall(r'^    (\{"id".*\})$', PAGE.read_text("utf-8"), re.MULTILINE))
def test_the_rows_of_the_page_are_rows(line: str) -> None:
    locale = read_project(None, None).locale("es")
    file = read_jsonl(Path("x.jsonl"), line.encode(), locale)
    assert file.faults == []
    assert file.rows[0].texts
