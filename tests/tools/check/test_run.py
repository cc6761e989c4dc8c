"""`pardon check`: findings, waivers, formats and exit codes."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from fluent.syntax import ast
from support.command import pardon
from support.files import edit, folders, write
from support.servers import ROOT
from support.worlds import write_locales

from pardon.errors import Finding
from pardon.storage import overlay_folders
from pardon_tools.check.rules import language
from pardon_tools.check.run import check, layers_to_check
from pardon_tools.commands import app
from pardon_tools.errors import UnusableError
from pardon_tools.translate.project import read_project
from pardon_tools.translate.variants import hash_of

CATALOG = """
[too_soon]
status = 429
[too_soon.args]
wait = { type = "duration", example = 300 }

[no_key]
status = 401
"""
ENGLISH = """\
too_soon = Too soon
    .long = Please wait { $wait }.

no_key = Key missing
"""
GERMAN = """\
# Too soon
# .long = Please wait { $wait }.
too_soon = Zu früh
    .long = Bitte warten Sie { $wait }.

# Key missing
no_key = Schlüssel fehlt
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    files = {"catalog/shop.toml": CATALOG, "locales/en/shop.ftl": ENGLISH, "locales/de/shop.ftl": GERMAN}
    return write(tmp_path, files)


def german(shop: Path, old: str, new: str) -> list[Finding]:
    """Return what is found when the German says something else."""
    edit(shop / "locales/de/shop.ftl", old, new)
    return check(shop / "catalog", shop / "locales")


def test_what_is_shipped_has_no_findings() -> None:
    assert check(None, None) == []


PLACES = [
    # what the German says, what is written instead, rule, id, line, column, token, what may be meant
    ("{ $wait }.\n\n", "{ $wiat }.\n\n", "unknown-variable", "too_soon", 4, 32, "$wiat", "$wait"),
    ("{ $wait }.\n\n", "{ RELATIF($wait) }.\n\n", "unknown-function", "too_soon", 4, 32, "RELATIF", "RELATIVE"),
    ("{ $wait }.\n\n", "{ -warten }.\n\n", "unknown-term", "too_soon", 4, 32, "-warten", ""),
    ("Zu früh", "„Zu früh", "quotation-marks", "too_soon", 3, 12, "„", ""),
    ("Zu früh", "Zu früh.", "short-full-stop", "too_soon", 3, 19, ".", ""),
    ("Zu früh", "Zu früh...", "ellipsis", "too_soon", 3, 19, "...", ""),
    ("    .long = Bitte", "    .long =\n        Bitte  ", "spaces", "too_soon", 5, 14, "   ", ""),
    ("    .long", "    .lonk", "unknown-attribute", "too_soon", 4, 5, ".lonk", ".long"),
    ("\nno_key", "\nno_kye", "message-without-entry", "no_kye", 7, 1, "no_kye", "no_key"),
]


@pytest.mark.parametrize(("old", "new", "rule", "id", "line", "column", "token", "meant"), PLACES)
def test_a_finding_is_where_the_token_is_and_suggests_another(
    shop: Path, old: str, new: str, rule: str, id: str, line: int, column: int, token: str, meant: str
) -> None:
    (found,) = (f for f in german(shop, old, new) if f.rule == rule)
    assert (found.id, found.line, found.column, found.length) == (id, line, column, len(token))
    assert ("did you mean" in found.message) == bool(meant)
    assert not meant or f"did you mean {meant}?" in found.message


# Layers


def test_one_folder_alone_is_one_finding_that_names_the_other_flag(shop: Path) -> None:
    [finding] = check(shop / "catalog", None)
    assert (finding.rule, finding.severity, finding.path) == ("catalog", "error", shop / "catalog")
    assert "the entries of shop have no texts: name their folder with --locales" in finding.message
    [finding] = check(None, shop / "locales")
    assert finding.rule == "message-without-entry"
    assert "no catalogue has the domain shop: name its folder with --catalog" in finding.message


SIGNED_OUT = hash_of(ast.Pattern([ast.TextElement("Abgemeldet")]))
STALE = f'"clerk/signed_out" = {{ hashes = {{ short = "00000000:{SIGNED_OUT}" }} }}\n'
OVER_BUNDLED = [
    # own files, the findings as locale, rule and id
    ({"de/clerk.ftl": "signed_out = Abgemeldet\n"}, []),
    ({"de/clerk.ftl": "signed_out = Abgemeldet\n", "de/state.toml": STALE}, [("de", "stale", "signed_out")]),
    ({"de/clerk.ftl": "signed_out = { $x }\n"}, [("de", "unknown-variable", "signed_out")]),
    ({"de/clerk.ftl": "# a\nsigned_out = Abgemeldet\n    .help = { -identifier-email_address }\n"},
     [("de", "extra-facet", "signed_out")]),
    ({"en/clerk.ftl": "signed_out = Gone\n"}, []),
    ({"en/clerk.ftl": "signed_out = Gone\n", "de/clerk.ftl": "# Gone\nsigned_out = Weg\n"}, []),
    ({"en/clerk.ftl": "signed_out = Gone\n", "de/http.ftl": "# x\nhttp_404 = Weg\n"},
     [("de", "missing-message", "")]),
    ({"de/terms.ftl": "-identifier-email_address = Mailadresse\n-unused = Wort\n"}, [("de", "unused-term", "-unused")]),
    ({"fr/clerk.ftl": "# Signed out\n# .long = You are signed out\nsigned_out = Vous êtes déconnecté\n"}, []),
]  # fmt: skip


@pytest.mark.parametrize(("files", "found"), OVER_BUNDLED)
def test_own_locales_are_checked_over_the_bundled_ones(
    tmp_path: Path, files: dict[str, str], found: list[tuple[str, str, str]]
) -> None:
    write(tmp_path, files)
    assert sorted((f.locale, f.rule, f.id) for f in check(None, tmp_path) if f.rule != "missing-facet") == found


LAYERS = {
    "base/en/shop.ftl": "too_soon = Too soon\n    .long = Please wait { $wait }.\n",
    "base/de/shop.ftl": "too_soon = Zu früh\n    .long = Warten { $wiat }.\n",
    "brand/en/shop.ftl": "no_key = Key missing\n",
    "tenants/acme/de/shop.ftl": "too_soon = Zu { -nope }\n",
    "tenants/bob/fr/shop.ftl": "too_soon = Trop tôt\n    .long = Attendez { $wait }.\n",
}


def test_several_layers_are_checked_one_over_the_other(shop: Path) -> None:
    write_locales(shop, LAYERS)
    base, brand, tenants = (shop / "locales" / name for name in ("base", "brand", "tenants"))
    overlays = overlay_folders(tenants)
    errors = [f for f in check(shop / "catalog", [base, brand], (), overlays) if f.severity == "error"]
    unknown = [f for f in errors if f.rule.startswith("unknown")]
    assert [(f.path.relative_to(shop / "locales").as_posix(), f.rule) for f in unknown] == [
        ("base/de/shop.ftl", "unknown-variable"),
        ("tenants/acme/de/shop.ftl", "unknown-term"),
    ]
    found = {f.locale for f in check(shop / "catalog", [base, brand], ["de"], overlays)}
    assert found == {"de"}
    assert "entry-without-message" in {f.rule for f in check(shop / "catalog", [base])}


def test_overlays_alone_are_checked_without_the_bundled_texts(tmp_path: Path) -> None:
    write_locales(tmp_path, {"acme/de/clerk.ftl": "user_locked-UserLocked = Gesperrt\n"})
    acme = tmp_path / "locales" / "acme"
    project = read_project(None, None)
    assert [layer.folder for layer in layers_to_check(project, [acme])] == [acme]
    assert [layer.folder for layer in layers_to_check(project, [])] == [project.folder]


def test_the_command_takes_layers_and_overlays(shop: Path) -> None:
    write_locales(shop, LAYERS)
    folders = [str(shop / "locales" / name) for name in ("base", "brand", "tenants")]
    given = ["--catalog", str(shop / "catalog"), "--locales", folders[0], "--locales", folders[1]]
    run = pardon("check", *given, "--overlays", folders[2], "--rule", "unknown-term")
    assert (run.returncode, run.stdout.count("acme/de/shop.ftl")) == (1, 1)
    variables = {"PARDON_CATALOG": given[1], "PARDON_LOCALES": json.dumps(folders[:2]), "PARDON_OVERLAYS": folders[2]}
    assert pardon("check", "--rule", "unknown-term", **variables).stdout == run.stdout
    for arguments in (["check", "--locale", "fr"], ["accept", "fr", "too_soon", "--reviewed"]):
        run = pardon(*arguments, *given, "--overlays", folders[2])  # which alone has French
        assert (run.returncode, run.stderr) == (0, ""), arguments
    assert (shop / "locales/tenants/bob/fr/state.toml").exists()
    run = pardon("check", PARDON_LOCALES='["a')
    assert (run.returncode, run.stderr) == (2, "PARDON_LOCALES: has to be a path or a JSON list of paths\n")


# Waivers

WAIVED = "Zu früh: der Schlüssel wurde noch nicht freigegeben, bitte warten"
LONG = "Bitte warten Sie { $wait }."
UNUSED = "Bitte warten Sie kurz."
WAIVERS = [
    # key and waivers in state.toml, short and long text, rules found
    ("shop/too_soon", "", WAIVED, LONG, ["short-length"]),
    ("shop/too_soon", 'short-length = "ein Satz aus dem Vertrag"', WAIVED, LONG, []),
    ("shop/no_key", 'short-length = "ein Satz aus dem Vertrag"', WAIVED, LONG, ["short-length", "waiver"]),
    ("shop/too_soon", 'short-length = ""', WAIVED, LONG, ["waiver"]),
    ("shop/too_soon", 'short-length = "ein Satz"', "Zu früh", LONG, ["waiver"]),
    ("shop/too_soon", 'short-lenth = "ein Satz"', WAIVED, LONG, ["short-length", "waiver"]),
    ("shop/too_soon", 'stale = "veraltet"', WAIVED, LONG, ["short-length", "waiver"]),
    ("shop/too_soon", '"dropped-variable $wait" = "ein Augenblick"', "Zu früh", LONG, ["waiver"]),
    ("shop/too_soon", '"dropped-variable $wait" = "ein Augenblick"', "Zu früh", UNUSED, []),
    ("shop/too_soon", 'dropped-variable = "ein Augenblick"', "Zu früh", UNUSED, []),
    ("shop/too_soon", '"dropped-variable $item" = "ein Augenblick"', "Zu früh", UNUSED, ["dropped-variable", "waiver"]),
    ("shop/too_soon", 'unknown-variable = "es ist gut so"', "Zu früh", LONG, ["waiver"]),
    ("shop/too_soon", 'unknown-variable = "doch"', "Zu früh", LONG + " { $x }", ["unknown-variable", "waiver"]),
    ("shop.ftl", 'short-full-stop = "so ist es bei uns üblich"', "Zu früh.", LONG, []),
    ("shop.ftl", 'short-full-stop = "so ist es bei uns üblich"', "Zu früh", LONG, ["waiver"]),
    ("shop/gone", 'short-full-stop = "so ist es"', "Zu früh", LONG, ["waiver"]),
]  # fmt: skip


@pytest.mark.parametrize(("key", "waive", "short", "long", "rules"), WAIVERS)
def test_a_waiver_waives_one_rule_and_says_why(
    shop: Path, key: str, waive: str, short: str, long: str, rules: list[str]
) -> None:
    lines = ["# a comment", f'"{key}" = {{ waive = {{ {waive} }} }}', '"shop/z" = {}']
    (shop / "locales/de/state.toml").write_text("\n".join(lines), "utf-8")
    found = german(shop, f"too_soon = Zu früh\n    .long = {LONG}", f"too_soon = {short}\n    .long = {long}")
    assert sorted(finding.rule for finding in found) == rules
    of_waivers = [(f.path.name, f.line, f.message.startswith(key)) for f in found if f.rule == "waiver"]
    assert of_waivers == [("state.toml", 2, True)] * len(of_waivers)


def test_a_comment_waives_nothing(shop: Path) -> None:
    found = german(shop, "too_soon = Zu früh", "# check: ignore short-full-stop so ist es\ntoo_soon = Zu früh.")
    assert [finding.rule for finding in found] == ["short-full-stop"]


def test_english_has_waivers_too(shop: Path) -> None:
    edit(shop / "locales/en/shop.ftl", "Key missing", "Key missing…  now")
    rules = {finding.rule for finding in check(shop / "catalog", shop / "locales", ["en"])}
    waive = "".join(f'{rule} = "typed so", ' for rule in rules).rstrip(", ")
    (shop / "locales/en/state.toml").write_text(f'"shop/no_key" = {{ waive = {{ {waive} }} }}\n', "utf-8")
    assert check(shop / "catalog", shop / "locales", ["en"]) == []


def test_a_state_that_cannot_be_read_is_an_error(shop: Path) -> None:
    (shop / "locales/de/state.toml").write_text("<<<<<<< HEAD\n", "utf-8")
    [finding] = check(shop / "catalog", shop / "locales")
    assert (finding.rule, finding.severity, finding.locale, finding.line) == ("state", "error", "de", 1)


def test_a_broken_message_does_not_hide_what_is_wrong_with_the_others(shop: Path) -> None:
    found = german(shop, "Schlüssel fehlt\n", "Schlüssel  fehlt\n\nkaputt = { $x\n")
    assert {finding.rule for finding in found} == {"syntax", "spaces"}


# The command


def test_text_shows_the_line_and_a_caret(shop: Path) -> None:
    german(shop, "{ $wait }.\n\n", "{ $wiat }.\n\n")
    run = pardon("check", *folders(shop))
    assert run.returncode == 1
    lines = run.stdout.splitlines()
    index = next(n for n, line in enumerate(lines) if "[unknown-variable]" in line)
    assert lines[index].endswith("did you mean $wait? [unknown-variable]")
    shown, caret = lines[index + 1], lines[index + 2]
    assert shown[caret.index("^") : caret.rindex("^") + 1] == "$wiat"
    assert lines[-1] == "2 error(s), 0 warning(s)"  # $wait is left out as well


def test_json_is_a_list_of_findings(shop: Path) -> None:
    german(shop, "Zu früh", "Zu früh.")
    run = pardon("check", *folders(shop), "--format", "json")
    assert run.returncode == 0
    place = {"locale": "de", "file": str(shop / "locales/de/shop.ftl"), "line": 3, "column": 19, "id": "too_soon"}
    rule = {"rule": "short-full-stop", "severity": "warning", "message": "a heading has no full stop at its end"}
    assert json.loads(run.stdout) == [place | rule]


def test_github_gets_annotations(shop: Path) -> None:
    german(shop, "{ $wait }.\n\n", "{ $x,y:%z }.\n\n")
    run = pardon("check", *folders(shop), "--format", "github")
    assert run.returncode == 1
    line = next(line for line in run.stdout.splitlines() if "syntax" in line)
    assert line.startswith("::error file=")
    assert ",line=4,col=" in line
    assert ",title=pardon check%3A syntax::too_soon: " in line


RUNS = [
    # option, value, text on stderr
    ("--catalog", "/nowhere", "there is no catalogue here"),
    ("--locales", "/nowhere", "there are no locales here"),
    ("--locale", "tlh", "there is no locale tlh"),
    ("--format", "xml", "xml"),
    ("--rule", "stail", "there is no rule 'stail'; did you mean stale?"),
    ("--file", "/nowhere", "does not exist"),
]


@pytest.mark.parametrize(("option", "value", "err"), RUNS)
def test_arguments_that_cannot_be_used(option: str, value: str, err: str) -> None:
    run = pardon("check", option, value)
    assert (run.returncode, run.stdout) == (2, "")
    assert err in run.stderr
    assert "Traceback" not in run.stderr


def test_a_broken_catalogue_is_a_finding(shop: Path) -> None:
    (shop / "catalog/shop.toml").write_text("[too_soon]\nstatus = 42\n")
    found = check(shop / "catalog", shop / "locales")
    assert [(f.rule, f.path.name, f.line, f.id) for f in found] == [("catalog", "shop.toml", 1, "too_soon")]
    assert pardon("check", *folders(shop)).returncode == 1


FILTERS = [
    # arguments, the rules that are left
    (["--rule", "spaces"], ["spaces"]),
    (["--rule", "spaces", "--rule", "short-full-stop"], ["short-full-stop", "spaces"]),
    (["--file", "locales/de/shop.ftl"], ["short-full-stop", "spaces"]),
    (["--file", "locales/de"], ["short-full-stop", "spaces"]),
    (["--file", "locales/en", "--file", "catalog"], []),
    (["--file", "locales", "--rule", "spaces"], ["spaces"]),
    (["--locale", "en"], []),
]


@pytest.mark.parametrize(("arguments", "rules"), FILTERS, ids=lambda value: " ".join(value))
def test_findings_are_filtered_by_rule_file_and_locale(
    shop: Path, arguments: list[str], rules: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    german(shop, "Zu früh", "Zu  früh.")
    monkeypatch.chdir(shop)
    run = pardon("check", *folders(shop), "--format", "json", *arguments)
    assert run.returncode == 0, run.stderr
    assert sorted(finding["rule"] for finding in json.loads(run.stdout)) == rules


def test_many_locales_are_checked_by_several_processes(shop: Path) -> None:
    german(shop, "Zu früh", "Zu früh.")
    for tag in ("de-AT", "de-BE", "de-CH", "de-IT", "de-LI", "de-LU", "nds", "gsw", "lb"):
        shutil.copytree(shop / "locales/de", shop / f"locales/{tag}")
    one = check(shop / "catalog", shop / "locales")
    assert check(shop / "catalog", shop / "locales", processes=2) == one
    assert len({finding.locale for finding in one}) == 10


def test_without_the_extra_two_rules_are_off_and_the_help_says_so(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(pardon("check", "--help").stdout.split())
    assert "pip install 'pardon-errors[check]'" in text
    assert "text in another language" in text
    french = "too_soon = Zu früh\n    .long = Veuillez patienter encore un petit instant, merci : { $wait }."
    german_text = "too_soon = Zu früh\n    .long = Bitte warten Sie { $wait }."
    assert "other-language" in {finding.rule for finding in german(shop, german_text, french)}
    for name in ("py3langid.langid", "spylls.hunspell"):
        monkeypatch.setitem(sys.modules, name, None)
    language._language_identifier.cache_clear()
    assert "other-language" not in {finding.rule for finding in check(shop / "catalog", shop / "locales")}
    with pytest.raises(UnusableError, match=r"pip install 'pardon-errors\[check\]'"):
        app(["check", *folders(shop), "--spelling"])
    language._language_identifier.cache_clear()


def test_the_output_of_the_page_is_the_real_one(shop: Path) -> None:
    page = (ROOT / "docs/reference/checks.md").read_text("utf-8")
    shown = re.search(r"too_soon: (unknown variable .*) \[unknown-variable\]", page)
    assert shown
    assert shown[1] in [finding.message for finding in german(shop, "{ $wait }.\n\n", "{ $wiat }.\n\n")]
