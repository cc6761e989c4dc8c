"""The importer: what it writes, and what it leaves alone."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from support.references import DOMAINS, NEW, World, by_section, clerk, edited, snapshot, without

from pardon_tools.importer import importing
from pardon_tools.importer.importing import drift
from pardon_tools.importer.references import SOURCES, ReferenceEntry


def written(world: World, *entries: ReferenceEntry) -> list[str]:
    """Imports new clerk entries; checks that nothing else changed and that they are no drift afterwards."""
    before = world.files()
    document = by_section([*snapshot("clerk"), *entries])
    code, lines = world.run("clerk", document, write=True)
    assert (code, len(lines)) == (0, len(entries) + len({entry.section for entry in entries}) * 2 + 1)
    after = world.files()
    assert all(after[path].startswith(content) for path, content in before.items())
    assert world.run("clerk", document) == (0, [f"no drift: {len(document)} entries"])
    return [after[path][len(before.get(path, b"")) :].decode() for path in after if after[path] != before.get(path)]


def test_write_appends(world: World) -> None:
    toml, ftl = sorted(written(world, NEW), key=lambda text: "=" not in text.split("\n")[2])
    assert toml == (
        '\n[user_asleep]\nname = "UserAsleep"\nstatus = 400\n'
        '[user_asleep.args]\nwho = { type = "text", example = "who" }\n'
    )
    assert ftl == "\nuser_asleep = user is asleep\n    .long = Wake { $who } up.\n"


def test_write_leaves_changed_and_removed_alone(world: World) -> None:
    before = world.files()
    entries = edited(without(snapshot("clerk"), "SignedOut"), "UserBanned", long="You are banned.")
    code, lines = world.run("clerk", entries, write=True)
    assert (code, len(lines)) == (1, 2)
    assert world.files() == before


def test_write_keeps_the_keys_that_people_add(world: World) -> None:
    late = clerk("UserLate", code="user_late", status=403, short="Late", long="Too late.")
    written(world, late)
    path = world.catalog / "clerk/users.toml"
    added = 'audience = "developer" # for now\ndescription = "After the doors have closed."\nretryable = true\n'
    path.write_text(path.read_text("utf-8") + added, "utf-8")
    before = path.read_text("utf-8")
    entries = by_section([*snapshot("clerk"), late, NEW])
    assert world.run("clerk", entries, write=True)[0] == 0
    assert path.read_text("utf-8").startswith(before)
    assert world.run("clerk", entries) == (0, [f"no drift: {len(entries)} entries"])


def test_write_makes_a_file_for_a_new_section(world: World) -> None:
    written(world, clerk("BeanSpilt", "Coffee / Tea", code="bean_spilt", short="Bean", long="Spilt."))
    toml = (world.catalog / "clerk" / "coffee_tea.toml").read_text()
    assert toml == '# Clerk, Frontend API: Coffee / Tea\n\n[bean_spilt]\nname = "BeanSpilt"\nstatus = 400\n'
    assert world.ftl("clerk/coffee_tea.ftl") == (
        "### Clerk, Frontend API: Coffee / Tea\n\nbean_spilt = Bean\n    .long = Spilt.\n"
    )


def test_write_names_the_entries_of_a_shared_code_and_keeps_the_id_of_one_that_is_there(world: World) -> None:
    cold, gone = clerk("TeaCold", code="tea", short="Cold"), clerk("TeaGone", code="tea", short="Gone")
    written(world, clerk("SignedOutToo", code="signed_out", short="Out"), cold, gone)
    assert "signed_out" in world.toml("clerk/auth.toml")
    assert world.toml("clerk/users.toml")["signed_out-SignedOutToo"]["code"] == "signed_out"
    assert {"tea-TeaCold", "tea-TeaGone"} <= world.toml("clerk/users.toml").keys()


def test_write_names_the_arguments_that_have_no_names(world: World) -> None:
    written(world, clerk("TeaHot", code="tea", short="%d of %s", long="<tea> has %d, <tea> has <b c> and 5 %"))
    assert "tea = { $value1 } of { $value2 }\n    .long = { $tea } has { $value3 }, { $tea } has <b c> and 5 %\n" in (
        world.ftl("clerk/users.ftl")
    )
    assert world.toml("clerk/users.toml")["tea"]["args"] == {
        "value1": {"type": "text", "example": "value1", "placeholder": "%d"},
        "value2": {"type": "text", "example": "value2", "placeholder": "%s"},
        "tea": {"type": "text", "example": "tea"},
        "value3": {"type": "text", "example": "value3", "placeholder": "%d"},
    }


NAMES = {
    "TeaServedCold": "Tea served cold",
    "InvalidTEAToken": "Invalid TEA token",
    "OAuthTea": "OAuth tea",
    "NotATea2FA": "Not a tea 2 FA",
}


def test_write_makes_a_text_from_the_name_where_there_is_none(world: World) -> None:
    written(world, *(clerk(name) for name in NAMES))
    for name, text in NAMES.items():
        assert f"{name.lower()} = {text}\n    .long = {text}.\n" in world.ftl("clerk/users.ftl")
        assert world.toml("clerk/users.toml")[name.lower()]["reference"] == {"short": "", "long": ""}


def test_write_keeps_the_references_meta_and_its_missing_status(world: World) -> None:
    metas = ['{"name": "param"}', 'it\'s "so"', "session", '{"Alpha2": alpha2}']
    written(world, *(clerk(f"Tea{n}", status=None, short="x", long="y", meta=meta) for n, meta in enumerate(metas)))
    entries = world.toml("clerk/users.toml")
    assert [entries[f"tea{at}"]["reference"] for at in range(4)] == [{"status": "", "meta": meta} for meta in metas]
    assert entries["tea0"]["status"] == 400
    assert "status empty" in str(entries["tea0"]["note"])


def test_write_takes_no_text_for_fluent(world: World) -> None:
    odd = ("{ $x } and }", "[x] y", "*x", ".x = y", "a\n[b] c\n.d = e\n*f\n}g", 'a "quote" \\ \\u0041', "# no comment")
    written(world, *(clerk(f"Tea{n}", short=text, long=text) for n, text in enumerate(odd)))
    assert not any("args" in world.toml("clerk/users.toml")[f"tea{n}"] for n in range(len(odd)))


def test_write_ends_an_unfinished_last_line_first(world: World) -> None:
    for file in (world.catalog / "clerk" / "users.toml", world.locales / "en" / "clerk" / "users.ftl"):
        file.write_bytes(file.read_bytes().rstrip() + b"\n# The end")
    written(world, NEW)


def test_write_of_the_older_edition_takes_the_status_of_todays(world: World) -> None:
    page = [entry for entry in snapshot("clerk-2024-02") if entry.section == "Sign In"]
    new = [
        replace(page[0], name=name, code=code, short="x", long="y")
        for name, code in (("UserLocked", "a"), ("TeaNotFound", "tea_not_found"), ("TeaHot", "b"))
    ]
    assert world.run("clerk-2024-02", [*page, *new], write=True)[0] == 0
    entries = world.toml("clerk-2024-02/sign_in.toml")
    assert [entries[id]["status"] for id in ("a", "tea_not_found", "b")] == [403, 404, 400]
    assert world.run("clerk-2024-02", [*page, *new]) == (0, ["no drift: 15 entries"])


def test_write_of_authos(world: World) -> None:
    row = ReferenceEntry("authos", "Device Flow", "CONFLICT", "CONFLICT", 409, short="Two", resolution="One")
    status = ReferenceEntry("http", "Status", "ImATeapot", "http_418", 418, short="I'm a Teapot", help="Tea")
    document = by_section([*snapshot("authos", "http"), row, replace(row, code="TEA_HOT", short=""), status])
    assert world.run("authos", document, write=True)[0] == 0
    assert world.ftl("authos/device_flow.ftl").endswith(
        "\nCONFLICT-DeviceFlow = Two\n    .long = Conflict.\n    .resolution = One\n"
        "\nTEA_HOT = Tea hot\n    .long = Tea hot.\n    .resolution = One\n"
    )
    assert world.ftl("http/status.ftl").endswith(
        "\nhttp_418 = I'm a Teapot\n    .long = Im a teapot.\n    .help = Tea\n"
    )
    entries = world.toml("authos/device_flow.toml")
    assert entries["CONFLICT-DeviceFlow"] == {"code": "CONFLICT", "name": "CONFLICT-DeviceFlow", "status": 409}
    assert entries["TEA_HOT"] == {"name": "TEA_HOT", "status": 409, "reference": {"short": ""}}
    assert world.run("authos", document) == (0, ["no drift: 75 entries"])


@pytest.mark.parametrize("source", SOURCES)
def test_write_into_an_empty_catalogue(tmp_path: Path, source: str) -> None:
    """Every entry of the reference can be written, and says afterwards what the reference says."""
    entries = snapshot(*DOMAINS[source])
    found = drift(entries, tmp_path / "catalog", tmp_path / "locales")
    assert [item.kind for item in found] == ["added"] * len(entries)
    for path in importing.write(found, tmp_path / "catalog", tmp_path / "locales"):
        if path.suffix == ".ftl":
            text = path.read_text("utf-8")
            assert all(type(entry).__name__ != "Junk" for entry in FluentParser().parse(text).body)
    assert drift(entries, tmp_path / "catalog", tmp_path / "locales") == []


def test_write_is_all_or_nothing(world: World) -> None:
    """The English of the http domain cannot be written, so the new row of authos is not written either."""
    shutil.rmtree(world.locales / "en" / "http")
    (world.locales / "en" / "http").write_text("not a directory")
    before = world.files()
    row = ReferenceEntry("authos", "General", "TEA_HOT", "TEA_HOT", 400, short="Hot")
    status = ReferenceEntry("http", "Status", "Teapot", "http_418", 418, short="Teapot", help="Tea")
    code, lines = world.run("authos", by_section([*snapshot("authos", "http"), row, status]), write=True)
    assert (code, lines[-1].split(":")[0]) == (2, "[Errno 17] File exists")
    assert world.files() == before


BROKEN = [
    ("catalog/clerk/users.toml", b"[a]\nname = \n", ":2: Invalid value (at line 2, column 8)"),
    ("catalog/clerk/users.toml", b"\xff", ":1: 'utf-8' codec can't decode byte 0xff in position 0: "),
    ("locales/en/clerk/users.ftl", b"a = b\n\nc = {\n", ":4: Expected an inline expression"),
    ("locales/en/clerk/users.ftl", b"\xff", ":1: not UTF-8"),
]


@pytest.mark.parametrize(("file", "content", "error"), BROKEN)
def test_broken_catalogue_is_refused_with_its_line(world: World, file: str, content: bytes, error: str) -> None:
    path = world.directory / file
    path.write_bytes(content)
    code, lines = world.run("clerk", snapshot("clerk"), write=True)
    assert (code, len(lines)) == (2, 1)
    assert lines[0].startswith(f"{path}{error}")
    assert path.read_bytes() == content
