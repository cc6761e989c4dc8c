"""`pardon check`: findings, waivers, formats and exit codes."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from support.command import pardon
from support.servers import ROOT
from support.worlds import write_locales

from pardon.errors import Finding
from pardon.storage import overlay_folders
from pardon_tools.check.rules import language
from pardon_tools.check.run import check
from pardon_tools.commands import app
from pardon_tools.errors import UnusableError

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
    for name, text in {
        "catalog/shop.toml": CATALOG,
        "locales/en/shop.ftl": ENGLISH,
        "locales/de/shop.ftl": GERMAN,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def german(shop: Path, old: str, new: str) -> list[Finding]:
    """Return what is found when the German says something else."""
    path = shop / "locales/de/shop.ftl"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return check(shop / "catalog", shop / "locales")


def folders(shop: Path) -> list[str]:
    return ["--catalog", str(shop / "catalog"), "--locales", str(shop / "locales")]


def test_what_is_shipped_has_no_errors() -> None:
    assert [f for f in check(None, None) if f.severity == "error"] == []


def test_a_clean_project_has_no_findings(shop: Path) -> None:
    assert check(shop / "catalog", shop / "locales") == []


PLACES = [
    # what the German says, what is written instead, rule, id, line, column, token
    ("{ $wait }.\n\n", "{ $wiat }.\n\n", "unknown-variable", "too_soon", 4, 32, "$wiat"),
    ("{ $wait }.\n\n", "{ RELATIF($wait) }.\n\n", "unknown-function", "too_soon", 4, 32, "RELATIF"),
    ("{ $wait }.\n\n", "{ -warten }.\n\n", "unknown-term", "too_soon", 4, 32, "-warten"),
    ("Zu früh", "„Zu früh", "quotation-marks", "too_soon", 3, 12, "„"),
    ("Zu früh", "Zu früh.", "short-full-stop", "too_soon", 3, 19, "."),
    ("Zu früh", "Zu früh...", "ellipsis", "too_soon", 3, 19, "..."),
    ("    .long = Bitte", "    .long =\n        Bitte  ", "spaces", "too_soon", 5, 14, "   "),
    ("    .long", "    .lonk", "unknown-attribute", "too_soon", 4, 5, ".lonk"),
    ("\nno_key", "\nno_kye", "message-without-entry", "no_kye", 7, 1, "no_kye"),
    ("# Key missing", "# Kee missing", "stale", "no_key", 7, 1, "no_key"),
]


@pytest.mark.parametrize(("old", "new", "rule", "id", "line", "column", "token"), PLACES)
def test_a_finding_is_where_the_token_is(
    shop: Path, old: str, new: str, rule: str, id: str, line: int, column: int, token: str
) -> None:
    found = [f for f in german(shop, old, new) if f.rule == rule]
    assert [(f.id, f.line, f.column, f.length) for f in found] == [(id, line, column, len(token))]


SUGGESTIONS = [
    ("{ $wait }.\n\n", "{ $wiat }.\n\n", "did you mean $wait?"),
    ("{ $wait }.\n\n", "{ RELATIF($wait) }.\n\n", "did you mean RELATIVE?"),
    ("\nno_key", "\nno_kye", "did you mean no_key?"),
    ("    .long", "    .lonk", "did you mean .long?"),
]


@pytest.mark.parametrize(("old", "new", "said"), SUGGESTIONS)
def test_a_finding_suggests_what_may_be_meant(shop: Path, old: str, new: str, said: str) -> None:
    assert any(said in finding.message for finding in german(shop, old, new))


# Layers


def test_a_catalogue_alone_is_one_finding_that_names_the_other_flag(shop: Path) -> None:
    [finding] = check(shop / "catalog", None)
    assert (finding.rule, finding.severity, finding.path) == ("catalog", "error", shop / "catalog")
    assert "the entries of shop have no texts: name their folder with --locales" in finding.message


def test_locales_alone_are_one_finding_that_names_the_other_flag(shop: Path) -> None:
    [finding] = check(None, shop / "locales")
    assert finding.rule == "message-without-entry"
    assert "no catalogue has the domain shop: name its folder with --catalog" in finding.message


OVER_BUNDLED = [
    # own files, the findings as locale, rule and id
    ({"de/clerk.ftl": "signed_out = Abgemeldet\n"}, [("de", "no-english", "")]),
    ({"de/clerk.ftl": "# a\nsigned_out = { $x }\n"},
     [("de", "stale", "signed_out"), ("de", "unknown-variable", "signed_out")]),
    ({"de/clerk.ftl": "# a\nsigned_out = Abgemeldet\n    .help = { -identifier-email_address }\n"},
     [("de", "extra-facet", "signed_out"), ("de", "stale", "signed_out")]),
    ({"en/clerk.ftl": "signed_out = Gone\n"}, []),
    ({"en/clerk.ftl": "signed_out = Gone\n", "de/clerk.ftl": "# Gone\nsigned_out = Weg\n"}, []),
    ({"en/clerk.ftl": "signed_out = Gone\n", "de/http.ftl": "# x\nhttp_404 = Weg\n"},
     [("de", "missing-message", ""), ("de", "stale", "http_404")]),
    ({"de/terms.ftl": "-identifier-email_address = Mailadresse\n-unused = Wort\n"}, [("de", "unused-term", "-unused")]),
    ({"fr/clerk.ftl": "# Signed out\n# .long = You are signed out\nsigned_out = Vous êtes déconnecté\n"}, []),
]  # fmt: skip


@pytest.mark.parametrize(("files", "found"), OVER_BUNDLED)
def test_own_locales_are_checked_over_the_bundled_ones(
    tmp_path: Path, files: dict[str, str], found: list[tuple[str, str, str]]
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
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


def test_the_command_takes_layers_and_overlays(shop: Path) -> None:
    write_locales(shop, LAYERS)
    folders = [str(shop / "locales" / name) for name in ("base", "brand", "tenants")]
    given = ["--catalog", str(shop / "catalog"), "--locales", folders[0], "--locales", folders[1]]
    run = pardon("check", *given, "--overlays", folders[2], "--rule", "unknown-term")
    assert (run.returncode, run.stdout.count("acme/de/shop.ftl")) == (1, 1)
    variables = {"PARDON_CATALOG": given[1], "PARDON_LOCALES": json.dumps(folders[:2]), "PARDON_OVERLAYS": folders[2]}
    assert pardon("check", "--rule", "unknown-term", **variables).stdout == run.stdout
    run = pardon("check", PARDON_LOCALES='["a')
    assert (run.returncode, run.stderr) == (2, "PARDON_LOCALES: has to be a path or a JSON list of paths\n")


# Waivers

WAIVED = "Zu früh: der Schlüssel wurde noch nicht freigegeben, bitte warten"
WAIVERS = [
    # the line in the comment, the short text, rules found
    ("", WAIVED, ["short-length"]),
    ("# check: ignore short-length ein Satz aus dem Vertrag\n", WAIVED, []),
    ("# check: ignore short-length\n", WAIVED, ["waiver"]),
    ("# check: ignore short-length ein Satz\n", "Zu früh", ["waiver"]),
    ("# check: ignore short-lenth ein Satz\n", WAIVED, ["short-length", "waiver"]),
    ("# check: ignore stale veraltet\n", WAIVED, ["short-length", "waiver"]),
    ("# check: unused $wait\n", "Zu früh", ["waiver"]),
    ("# check: ignore unknown-variable es ist gut so\n", "Zu früh", ["waiver"]),
]


@pytest.mark.parametrize(("line", "short", "rules"), WAIVERS)
def test_a_waiver_waives_one_rule_and_says_why(shop: Path, line: str, short: str, rules: list[str]) -> None:
    found = german(shop, "too_soon = Zu früh", f"{line}too_soon = {short}")
    assert sorted(finding.rule for finding in found) == rules


def test_an_unused_variable_is_waived_by_name(shop: Path) -> None:
    found = german(shop, "too_soon = Zu früh\n    .long = Bitte warten Sie { $wait }.",
                   "# check: unused $wait\ntoo_soon = Zu früh\n    .long = Bitte warten Sie kurz.")  # fmt: skip
    assert found == []


def test_a_waiver_in_a_comment_of_the_file_is_for_the_file(shop: Path) -> None:
    head = "### check: ignore short-full-stop so ist es bei uns üblich\n\n# Too soon"
    found = german(shop, "# Too soon", head)
    assert [finding.rule for finding in found] == ["waiver"]
    assert german(shop, "Schlüssel fehlt", "Schlüssel fehlt.") == []


def test_a_loader_fault_cannot_be_waived(shop: Path) -> None:
    waived = "# check: ignore unknown-variable doch\ntoo_soon = Zu früh\n    .long = Sie { $wait } { $x }."
    found = german(shop, "too_soon = Zu früh\n    .long = Bitte warten Sie { $wait }.", waived)
    assert sorted(finding.rule for finding in found) == ["unknown-variable", "waiver"]


def test_a_broken_message_does_not_hide_what_is_wrong_with_the_others(shop: Path) -> None:
    path = shop / "locales/de/shop.ftl"
    path.write_text(path.read_text("utf-8") + "\nkaputt = { $x\n", "utf-8")
    rules = {finding.rule for finding in german(shop, "Schlüssel fehlt", "Schlüssel  fehlt")}
    assert rules == {"syntax", "spaces"}


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
    assert json.loads(run.stdout) == [
        {
            "rule": "short-full-stop", "severity": "warning", "locale": "de",
            "file": str(shop / "locales/de/shop.ftl"), "line": 3, "column": 19, "id": "too_soon",
            "message": "a heading has no full stop at its end",
        }
    ]  # fmt: skip


def test_github_gets_annotations(shop: Path) -> None:
    german(shop, "{ $wait }.\n\n", "{ $x,y:%z }.\n\n")
    run = pardon("check", *folders(shop), "--format", "github")
    assert run.returncode == 1
    line = next(line for line in run.stdout.splitlines() if "syntax" in line)
    assert line.startswith("::error file=")
    assert ",line=4,col=" in line
    assert ",title=pardon check%3A syntax::too_soon: " in line


RUNS = [
    # arguments, exit code, text on stderr
    (["--catalog", "/nowhere"], 2, "there is no catalogue here"),
    (["--locales", "/nowhere"], 2, "there are no locales here"),
    (["--locale", "tlh"], 2, "there is no locale tlh"),
    (["--format", "xml"], 2, "xml"),
    (["--rule", "stail"], 2, "there is no rule 'stail'; did you mean stale?"),
    (["--file", "/nowhere"], 2, "does not exist"),
]


@pytest.mark.parametrize(("arguments", "code", "err"), RUNS)
def test_arguments_that_cannot_be_used(arguments: list[str], code: int, err: str) -> None:
    run = pardon("check", *arguments)
    assert (run.returncode, run.stdout) == (code, "")
    assert err in run.stderr
    assert "Traceback" not in run.stderr


def test_a_broken_catalogue_is_a_finding(shop: Path) -> None:
    (shop / "catalog/shop.toml").write_text("[too_soon]\nstatus = 42\n")
    found = check(shop / "catalog", shop / "locales")
    assert [(f.rule, f.path.name, f.line, f.id) for f in found] == [("catalog", "shop.toml", 1, "too_soon")]
    assert pardon("check", *folders(shop)).returncode == 1


def test_one_locale_can_be_checked(shop: Path) -> None:
    german(shop, "{ $wait }.\n\n", "{ $wiat }.\n\n")
    assert pardon("check", *folders(shop), "--locale", "en").returncode == 0


FILTERS = [
    # arguments, the rules that are left
    (["--rule", "spaces"], ["spaces"]),
    (["--rule", "spaces", "--rule", "short-full-stop"], ["short-full-stop", "spaces"]),
    (["--file", "locales/de/shop.ftl"], ["short-full-stop", "spaces"]),
    (["--file", "locales/de"], ["short-full-stop", "spaces"]),
    (["--file", "locales/en", "--file", "catalog"], []),
    (["--file", "locales", "--rule", "spaces"], ["spaces"]),
]


@pytest.mark.parametrize(("arguments", "rules"), FILTERS, ids=lambda value: " ".join(value))
def test_findings_are_filtered_by_rule_and_file(
    shop: Path, arguments: list[str], rules: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    german(shop, "Zu früh", "Zu  früh.")
    monkeypatch.chdir(shop)
    run = pardon("check", *folders(shop), "--format", "json", *arguments)
    assert run.returncode == 0, run.stderr
    assert sorted(finding["rule"] for finding in json.loads(run.stdout)) == rules


def test_many_locales_are_checked_by_several_processes(shop: Path) -> None:
    german(shop, "Zu früh", "Zu früh.")
    for region in ("AT", "BE", "CH", "IT", "LI", "LU"):
        shutil.copytree(shop / "locales/de", shop / f"locales/de-{region}")
    for tag in ("nds", "gsw", "lb"):
        shutil.copytree(shop / "locales/de", shop / f"locales/{tag}")
    one = check(shop / "catalog", shop / "locales")
    assert check(shop / "catalog", shop / "locales", processes=2) == one
    assert len({finding.locale for finding in one}) == 10


def test_the_help_says_what_needs_the_extra() -> None:
    text = " ".join(pardon("check", "--help").stdout.split())
    assert "pip install 'pardon-errors[check]'" in text
    assert "text in another language" in text


def test_without_the_extra_two_rules_are_off(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


# What is shipped beside it


def test_the_workflow_of_the_page_is_the_one_that_is_shipped() -> None:
    page = (ROOT / "docs/reference/checks.md").read_text("utf-8")
    workflow = (ROOT / "docs/examples/pardon-check.yml").read_text("utf-8")
    assert workflow.partition("\n")[2] in page


def test_the_hook_runs_the_command() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "id: pardon-check" in hook
    assert "entry: pardon check" in hook
    assert 'additional_dependencies: [".[check]"]' in hook  # of the checkout that pre-commit installs


def test_the_output_of_the_page_is_the_real_one(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    german(shop, "{ $wait }.\n\n", "{ $wiat }.\n\n")
    page = (ROOT / "docs/reference/checks.md").read_text("utf-8")
    shown = re.search(r"too_soon: (unknown variable .*) \[unknown-variable\]", page)
    assert shown
    found = check(shop / "catalog", shop / "locales")
    assert shown[1] in [finding.message for finding in found]
