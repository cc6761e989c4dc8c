"""State transitions of a translation: stale, accepted, reviewed, retranslated."""

from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import pardon
from support.files import edit as edit_file
from support.files import folders
from support.translations import CATALOG, ENGLISH, GERMAN, read, write

from pardon_tools.check.run import check
from pardon_tools.errors import UnusableError
from pardon_tools.translate.project import Locale, read_project
from pardon_tools.translate.recording import record
from pardon_tools.translate.status import status
from pardon_tools.translate.sync import sync, write_files


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop whose German is recorded."""
    terms = {"de/terms.ftl": GERMAN["de/terms.ftl"] + "    .gender = neuter\n"}
    write(tmp_path, {"../catalog/shop.toml": CATALOG, **ENGLISH, **GERMAN, **terms})
    assert pardon("sync", "de", *folders(tmp_path)).returncode == 0
    return tmp_path


def run(shop: Path, *arguments: str) -> str:
    done = pardon(*arguments, *folders(shop))
    assert done.returncode == 0, done.stderr
    return done.stdout


def german(shop: Path) -> Locale:
    return read_project(shop / "catalog", shop / "locales").locale("de")


def stale(shop: Path) -> list[str]:
    """Return the stale messages, as the check and the status agree on them."""
    found = sorted(finding.id for finding in check(shop / "catalog", shop / "locales") if finding.rule == "stale")
    counts = status(read_project(shop / "catalog", shop / "locales"))[0].whole
    assert counts.stale == sum(not id.startswith("-") for id in found)
    return found


def reviewed(shop: Path) -> list[str]:
    return sorted(unit.id for unit in german(shop).units.values() if unit.is_reviewed)


def edit(shop: Path, name: str, old: str, new: str) -> None:
    edit_file(shop / "locales" / name, old, new)


def test_a_line_is_recorded_for_each_message_and_term(shop: Path) -> None:
    lines = read(shop, pattern="state.toml")["de/state.toml"].splitlines()
    assert [line.split(" = ")[0] for line in lines[1:]] == [
        '"shop/no_key"', '"shop/sold_out"', '"shop/too_soon"', "-identifier-password",
    ]  # fmt: skip
    assert {name: text for name, text in read(shop).items() if "terms" not in name}.items() <= GERMAN.items()


ENGLISH_KEYS, GERMAN_KEYS = "en/shop/keys.ftl", "de/shop/keys.ftl"
EDITS = [
    # what changes in which file, the stale messages
    ([(ENGLISH_KEYS, "Key missing", "No key")], ["no_key"]),
    ([(ENGLISH_KEYS, "Send a key.", "Send one.")], ["no_key"]),
    ([(ENGLISH_KEYS, "Key missing", "No key"), (GERMAN_KEYS, "Schlüssel fehlt", "Kein Schlüssel")], []),
    ([(ENGLISH_KEYS, "Key missing", "No key"), (GERMAN_KEYS, "Senden Sie einen", "Schicken Sie den")], ["no_key"]),
    ([(GERMAN_KEYS, "Schlüssel fehlt", "Kein Schlüssel")], []),
    ([(ENGLISH_KEYS, "no_key =", "# Shown to developers\nno_key =")], []),
    ([(ENGLISH_KEYS, "\n    .long", "\n    .help = Help.\n    .long")], []),
    ([(ENGLISH_KEYS, "= Key missing", "=\n    Key missing")], []),
    ([("en/terms.ftl", "= password", "= pass phrase")], ["-identifier-password"]),
    ([("en/terms.ftl", "= password", "= password\n    .gender = neuter")], []),
    ([("en/shop/stock.ftl", "{ $wait }", "{ RELATIVE($wait) }")], ["too_soon"]),
    ([(GERMAN_KEYS, "# Key missing\n# .long = Send a key.\n", "")], []),
    ([(GERMAN_KEYS, "# Key missing", "# Something else")], []),
    ([(ENGLISH_KEYS, "Key missing", "No key"), (ENGLISH_KEYS, "No key", "Key missing")], []),
]


@pytest.mark.parametrize(("edits", "ids"), EDITS)
def test_stale_is_what_the_english_changed_alone(shop: Path, edits: list[tuple[str, str, str]], ids: list[str]) -> None:
    for change in edits:
        edit(shop, *change)
    assert stale(shop) == ids
    run(shop, "sync", "de")
    assert stale(shop) == ids
    assert "nothing to do" in run(shop, "sync", "de")
    run(shop, "accept", "de", "--all")
    assert stale(shop) == []
    assert "nothing to do" in run(shop, "sync", "de")


def test_the_english_in_a_comment_follows_while_the_translation_is_stale(shop: Path) -> None:
    edit(shop, GERMAN_KEYS, "# .long = Send a key.\n", "# .long = Send a key.\n# note: Rücksprache\n")
    for before, now in (("Key missing", "No key"), ("No key", "Missing key")):
        edit(shop, ENGLISH_KEYS, before, now)
        run(shop, "sync", "de")
        assert read(shop)[GERMAN_KEYS].startswith(
            f"### Schlüssel\n\n# {now}\n# .long = Send a key.\n# note: Rücksprache\nno_key = Schlüssel fehlt\n"
        )
        assert stale(shop) == ["no_key"]


def test_a_file_without_english_in_its_comments_gets_none(shop: Path) -> None:
    text = "# Shown to developers\nno_key = Schlüssel fehlt\n    .long = Senden Sie einen Schlüssel.\n"
    write(shop, {GERMAN_KEYS: text, "../catalog/shop.toml": CATALOG + "[new]\nstatus = 400\n"})
    edit(shop, ENGLISH_KEYS, "no_key =", "new = New\n# Shown to developers\nno_key =")
    run(shop, "sync", "de")
    assert read(shop)[GERMAN_KEYS] == f'new = {{ "" }}\n\n{text}'


@pytest.mark.parametrize("ids", [["no_key"], ["shop/no_key"], ["no_key", "shop/no_key"]], ids=" ".join)
@pytest.mark.parametrize("is_synced", [True, False], ids=["synced", "not synced"])
def test_accept_confirms_a_translation_once(shop: Path, ids: list[str], is_synced: bool) -> None:
    edit(shop, ENGLISH_KEYS, "Key missing", "No key")
    edit(shop, "en/shop/stock.ftl", "Sold out", "Gone")
    if is_synced:
        run(shop, "sync", "de")
    assert run(shop, "accept", "de", *ids) == "de: 1 accepted\n"
    assert stale(shop) == ["sold_out"]
    assert read(shop)[GERMAN_KEYS] == GERMAN[GERMAN_KEYS].replace("# Key missing", "# No key")
    run(shop, "accept", "de", "sold_out")
    assert "nothing to do" in run(shop, "sync", "de")


REVIEWS = [
    # arguments of accept, with sold_out stale; what is reviewed, what is stale afterwards
    (["no_key", "--reviewed"], ["no_key"], ["sold_out"]),
    (["sold_out", "--reviewed"], ["sold_out"], []),
    (["-identifier-password", "no_key", "--reviewed"], ["-identifier-password", "no_key"], ["sold_out"]),
    (["--reviewed"], ["-identifier-password", "no_key", "too_soon"], ["sold_out"]),
    (["--all", "--reviewed"], ["-identifier-password", "no_key", "sold_out", "too_soon"], []),
    (["--all"], [], []),
    (["sold_out"], [], []),
]


@pytest.mark.parametrize(("arguments", "read_by_two", "left"), REVIEWS)
def test_only_accept_reviewed_says_that_a_translation_was_reviewed(
    shop: Path, arguments: list[str], read_by_two: list[str], left: list[str]
) -> None:
    edit(shop, "en/shop/stock.ftl", "Sold out", "Gone")
    ids = [argument for argument in arguments if not argument.startswith("--")]
    options = [argument for argument in arguments if argument not in ids]
    assert pardon("accept", *options, *folders(shop), "de", "--", *ids).returncode == 0
    assert (reviewed(shop), stale(shop)) == (read_by_two, left)
    run(shop, "sync", "de")
    assert (reviewed(shop), stale(shop)) == (read_by_two, left)


CHANGES: dict[str, Callable[[Path], object]] = {
    "translation": lambda shop: edit(shop, GERMAN_KEYS, "Schlüssel fehlt", "Kein Schlüssel"),
    "one facet": lambda shop: edit(shop, GERMAN_KEYS, "Senden", "Schicken"),
    "facet gone": lambda shop: edit(shop, GERMAN_KEYS, "    .long = Senden Sie einen Schlüssel.\n", ""),
    "English": lambda shop: [edit(shop, ENGLISH_KEYS, "Key", "Token"), run(shop, "accept", "de", "no_key")],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_translation_is_no_longer_reviewed(shop: Path, change: Callable[[Path], object]) -> None:
    run(shop, "accept", "de", "no_key", "sold_out", "--reviewed")
    change(shop)
    assert reviewed(shop) == ["sold_out"]
    run(shop, "sync", "de")
    assert reviewed(shop) == ["sold_out"]


@pytest.mark.parametrize("name", [GERMAN_KEYS, ENGLISH_KEYS])
def test_a_broken_file_keeps_the_state(shop: Path, name: str) -> None:
    run(shop, "accept", "de", "no_key", "--reviewed")
    before = read(shop, pattern="state.toml")
    edit(shop, name, "no_key = ", "no_key = { ")
    pardon("sync", "de", *folders(shop))
    edit(shop, name, "no_key = { ", "no_key = ")
    assert read(shop, pattern="state.toml") == before
    assert reviewed(shop) == ["no_key"]


def test_waivers_stay_and_come_into_form(shop: Path) -> None:
    edit(shop, "de/state.toml", "-identifier", '"shop/gone".waive.missing-message = "nie"\n-identifier')
    run(shop, "sync", "de")
    state = read(shop, pattern="state.toml")["de/state.toml"]
    assert '"shop/gone" = { waive = { missing-message = "nie" } }' in state.splitlines()


def test_a_state_with_a_fault_is_not_overwritten(shop: Path) -> None:
    write(shop, {"de/state.toml": "<<<<<<< HEAD\n"})
    for arguments in (["sync", "de"], ["accept", "de", "--all"], ["accept", "de", "--reviewed"]):
        done = pardon(*arguments, *folders(shop))
        assert (done.returncode, "state.toml:1: cannot be read" in done.stderr) == (2, True)
    assert read(shop, pattern="state.toml") == {"de/state.toml": "<<<<<<< HEAD\n"}
    with pytest.raises(UnusableError):
        record(german(shop))


def test_without_a_state_nothing_is_stale(shop: Path) -> None:
    (shop / "locales/de/state.toml").unlink()
    edit(shop, ENGLISH_KEYS, "Key missing", "No key")
    assert stale(shop) == []
    assert check(shop / "catalog", shop / "locales") == []


def test_a_translation_of_an_older_english_is_recorded_as_such(shop: Path) -> None:
    locale = german(shop)
    write_files(record(locale, made_from={"shop/no_key": {"short": "00000000"}}))
    assert stale(shop) == ["no_key"]
    assert german(shop).units["shop", "no_key"].stale_facets == ("short",)
    changes, _ = sync(read_project(shop / "catalog", shop / "locales"), "de")
    assert [path.name for path in changes] == []


RUNS = [
    # arguments, exit code, text on stderr
    (["de", "no_key"], 1, "no_key is not stale"),
    (["de", "xyz"], 2, "de has no message xyz\n"),
    (["de", "no_keys"], 2, "de has no message no_keys; did you mean no_key?"),
    (["de", "shop/no_keys"], 2, "de has no message shop/no_keys; did you mean shop/no_key?"),
    (["fr", "no_key"], 2, "there is no locale fr"),
    (["de"], 2, "name messages, or give --all or --reviewed"),
    (["de", "no_key", "--all"], 2, "name messages, or give --all or --reviewed"),
    (["de", "--all"], 0, ""),
]


@pytest.mark.parametrize(("arguments", "code", "err"), RUNS)
def test_the_exit_code(shop: Path, arguments: list[str], code: int, err: str) -> None:
    before = read(shop, pattern="*.*")
    done = pardon("accept", *arguments, *folders(shop))
    assert (done.returncode, err in done.stderr) == (code, True)
    assert read(shop, pattern="*.*") == before
