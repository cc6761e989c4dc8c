"""The importer: what it reads, what it reports, what it writes, and what it refuses.

tests/cases/reference/<domain>.json is what the reference documents say, one entry a line, in their order.
The documents are not in the repository. With them in a folder, this makes the snapshot anew:

    PYTHONPATH=tools:tests python -c \
        "import pathlib, test_importing; test_importing.write_snapshot(pathlib.Path('FOLDER'))"
"""

import json
import shutil
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from pardon_tools.importer import importing
from pardon_tools.importer.current_catalog import current_entries
from pardon_tools.importer.importing import Drift, drift, run
from pardon_tools.importer.reference_rules import RULES
from pardon_tools.importer.references import SOURCES, ReferenceEntry, UnreadableReferenceError, read

ROOT = Path(__file__).parents[3]
CASES = Path(__file__).parents[2] / "cases" / "reference"

DOCUMENTS = (
    ("clerk", "000_*"),
    ("clerk-2024-02", "001_*"),
    ("clerk-2024-02", "002_*"),
    ("authos", "003_*"),
)
TEXTS = {
    "clerk": ("short", "long", "meta"),
    "clerk-2024-02": ("short", "long", "meta"),
    "authos": ("short", "resolution", "help"),
    "http": ("short", "help"),
}
ROWS = {"clerk": 347, "clerk-2024-02": 17, "authos": 61, "http": 11}


# --- The snapshot ---


def write_snapshot(seeds: Path) -> None:
    """Writes tests/cases/reference/ from the documents; the ids are those of the shipped catalogue."""
    entries = [entry for source, name in DOCUMENTS for entry in read(source, next(seeds.glob(name)))]
    for domain in TEXTS:
        ids = {
            RULES[domain].key(entry): id
            for id, entry in current_entries(domain, ROOT / "catalog", ROOT / "locales").items()
        }
        rows = [_row(ids[RULES[domain].key(entry)], entry) for entry in entries if entry.domain == domain]
        (CASES / f"{domain}.json").write_text("[\n" + ",\n".join(rows) + "\n]\n", "utf-8")


def _row(id: str, entry: ReferenceEntry) -> str:
    fields = ("section", "name", "code", "status", *TEXTS[entry.domain])
    return json.dumps({"id": id, **{field: getattr(entry, field) for field in fields}}, ensure_ascii=False)


def snapshot(*domains: str) -> list[ReferenceEntry]:
    return [
        ReferenceEntry(domain, **{key: value for key, value in row.items() if key != "id"})
        for domain in domains
        for row in json.loads((CASES / f"{domain}.json").read_text("utf-8"))
    ]


# --- Documents made of entries, in the formats of the reference ---


def as_markdown(entries: Iterable[ReferenceEntry]) -> str:
    text = "# Frontend API errors\n\nAn index of errors.\n"
    for section, group in groupby(entries, lambda entry: entry.section):
        text += f"\n## {section}\n"
        for entry in group:
            status = "&#x20;" if entry.status is None else f" {entry.status}"
            name = "".join(f"<wbr />{letter}" if letter.isupper() else letter for letter in entry.name)
            text += f"\n### <code>{name}</code>\n\n`{entry.name}` signifies an error\n\n"
            text += f"filename: Status Code:{status}\n```json\n{json.dumps(_body(entry), indent=2)}\n```\n"
    return text + "\n---\n\n## Sitemap\n\n[Overview](https://example.com/llms.txt)\n"


def as_page(entries: Iterable[ReferenceEntry]) -> str:
    entries = list(entries)
    title = {"Sign In": "Sign-in", "Identifications": "Identification"}[entries[0].section]
    text = f"Skip to Content\nCtrl + K\n\n{title} errors\n\nAn index of errors.\n"
    for entry in entries:
        text += f"\n{entry.name}\n\nSignifies an error.\n\n{json.dumps(_body(entry))[:-1]}, }}\n"
    return text + "\nLast updated on February 22, 2024\n\nClerk © 2024"


def _body(entry: ReferenceEntry) -> dict[str, object]:
    try:
        meta = json.loads(entry.meta or "")
    except ValueError:
        meta = entry.meta
    body = {"shortMessage": entry.short, "longMessage": entry.long, "code": entry.code, "meta": meta}
    return {key: value for key, value in body.items() if value or key in ("shortMessage", "code")}


def as_tables(entries: Iterable[ReferenceEntry]) -> str:
    entries = list(entries)
    errors = [entry for entry in entries if entry.domain == "authos"]
    text = "Error Codes Reference\nError Code Index\n"
    for section, group in groupby(errors, lambda entry: entry.section):
        columns = ["Code", "HTTP", "Description", "Resolution"][: 3 if section == "General" else 4]
        rows = [[entry.code, str(entry.status), entry.short, entry.resolution] for entry in group]
        text += f"{section} Errors\n" + _cells(columns, rows)
    rows = [[str(entry.status), entry.short, entry.help] for entry in entries if entry.domain == "http"]
    text += "HTTP Status Code Summary\n" + _cells(["Status", "Meaning", "Common Causes"], rows)
    guides = {entry.code: entry.help for entry in errors if entry.help}
    titles = [f"“{code.capitalize().replace('_', ' ')}” Errors\n{help}\n" for code, help in guides.items()]
    return text + "Troubleshooting Guide\n" + "".join(titles)


def _cells(columns: list[str], rows: Iterable[list[str]]) -> str:
    return "| " + "".join(f"{cell} |\n" for row in [columns, *rows] for cell in row[: len(columns)])


MAKERS = {"clerk": as_markdown, "clerk-2024-02": as_page, "authos": as_tables}
DOMAINS = {"clerk": ["clerk"], "clerk-2024-02": ["clerk-2024-02"], "authos": ["authos", "http"]}


class World:
    """A catalogue and its English, and documents to import into it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.catalog = directory / "catalog"
        self.locales = directory / "locales"
        self.document = directory / "document.txt"

    def run(self, source: str, entries: Iterable[ReferenceEntry], write: bool = False) -> tuple[int, list[str]]:
        self.document.write_text(MAKERS[source](entries), "utf-8")
        lines: list[str] = []
        return run(source, self.document, self.catalog, self.locales, write, lines.append, lines.append), lines

    def files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.directory.rglob("*.*") if path != self.document}

    def toml(self, name: str) -> dict[str, dict[str, object]]:
        return tomllib.loads((self.catalog / name).read_text("utf-8"))

    def ftl(self, name: str) -> str:
        return (self.locales / "en" / name).read_text("utf-8")


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the importer makes of the whole reference, and a text of our own for a status."""
    directory = tmp_path_factory.mktemp("imported")
    catalog, locales = directory / "catalog", directory / "locales"
    importing.write(drift(snapshot(*TEXTS), catalog, locales), catalog, locales)
    with (catalog / "http" / "status.toml").open("a") as toml:
        toml.write('\n[http_402]\nname = "PaymentRequired"\nstatus = 402\n')
    with (locales / "en" / "http" / "status.ftl").open("a") as ftl:
        ftl.write("\nhttp_402 = Payment Required\n    .long = This needs a payment.\n")
    return directory


@pytest.fixture
def world(tmp_path: Path, imported: Path) -> World:
    """A catalogue that nobody has edited, so that a slip in the shipped one fails no test but its own."""
    shutil.copytree(imported, tmp_path / "world")
    return World(tmp_path / "world")


@pytest.fixture
def shipped(tmp_path: Path) -> World:
    for name in ("catalog", "locales/en"):
        shutil.copytree(ROOT / name, tmp_path / "shipped" / name)
    return World(tmp_path / "shipped")


def clerk(name: str, section: str = "Users", **fields: object) -> ReferenceEntry:
    return ReferenceEntry("clerk", section, name, **{"code": name.lower(), "status": 400, **fields})


def edited(entries: Iterable[ReferenceEntry], name: str, **fields: object) -> list[ReferenceEntry]:
    return [replace(entry, **fields) if entry.name == name else entry for entry in entries]


def without(entries: Iterable[ReferenceEntry], *names: str) -> list[ReferenceEntry]:
    return [entry for entry in entries if entry.name not in names]


# --- No drift ---


@pytest.mark.parametrize(("domain", "rows"), ROWS.items())
def test_catalogue_says_what_the_reference_says(domain: str, rows: int) -> None:
    entries = snapshot(domain)
    assert len(entries) == rows
    assert [str(found) for found in drift(entries, ROOT / "catalog", ROOT / "locales")] == []


@pytest.mark.parametrize(
    ("source", "section", "count"),
    [
        ("clerk", None, 347),
        ("clerk-2024-02", "Sign In", 12),
        ("clerk-2024-02", "Identifications", 5),
        ("authos", None, 72),
    ],
)
def test_whole_document_without_drift(shipped: World, source: str, section: str | None, count: int) -> None:
    before = shipped.files()
    entries = [entry for entry in snapshot(*DOMAINS[source]) if section in (None, entry.section)]
    assert shipped.run(source, entries, write=True) == (0, [f"no drift: {count} entries"])
    assert read(source, shipped.document) == entries
    assert shipped.files() == before


# --- Drift ---

NEW = clerk("UserAsleep", code="user_asleep", short="user is asleep", long="Wake <who> up.")

DRIFTS = [
    # what            document                                                     report
    ("clerk", lambda rows: [*rows, NEW], ["added    clerk/user_asleep  UserAsleep (Users)"]),
    (
        "clerk",
        lambda rows: [*rows, replace(NEW, code="user_locked")],
        ["added    clerk/user_locked-UserAsleep  UserAsleep (Users)"],
    ),
    ("clerk", lambda rows: [*rows, replace(NEW, code="")], ["added    clerk/UserAsleep  UserAsleep (Users)"]),
    (
        "clerk",
        lambda rows: [*rows, replace(NEW, code="2fa.failed")],
        ["added    clerk/UserAsleep  UserAsleep (Users)"],
    ),
    (
        "clerk",
        lambda rows: without(rows, "UserLocked"),
        ["removed  clerk/user_locked-UserLocked  UserLocked (User Lockout)"],
    ),
    (
        "clerk",  # a whole section
        lambda rows: without(rows, "WaitlistNotAcceptingEntries"),
        ["removed  clerk/waitlist_not_accepting_entries  WaitlistNotAcceptingEntries (Waitlist)"],
    ),
    (
        "clerk",
        lambda rows: edited(rows, "SignedOut", short="Gone", long="You have gone."),
        [
            'changed  clerk/signed_out  short: "Signed out" -> "Gone"',
            'changed  clerk/signed_out  long: "You are signed out" -> "You have gone."',
        ],
    ),
    (
        "clerk",
        lambda rows: edited(rows, "SignedOut", code="gone", status=410),
        [
            'changed  clerk/signed_out  code: "signed_out" -> "gone"',
            "changed  clerk/signed_out  status: 401 -> 410",
        ],
    ),
    (
        "clerk",
        lambda rows: edited(rows, "SignedOut", status=None, meta='{"id": "<id>"}'),
        [
            "changed  clerk/signed_out  status: 401 -> none",
            r'changed  clerk/signed_out  meta: none -> "{\"id\": \"<id>\"}"',
        ],
    ),
    (
        "clerk",  # a text that the reference did not have until now
        lambda rows: edited(rows, "FraudDeviceBlocked", status=403),
        ["changed  clerk/device_blocked  status: none -> 403"],
    ),
    ("clerk", lambda rows: edited(rows, "SignedOut", long="You  are\nsigned out "), ["no drift: 347 entries"]),
    (
        "clerk-2024-02",  # one page: what is on the other has not been removed
        lambda rows: without((entry for entry in rows if entry.section == "Sign In"), "SignInNotFound"),
        ["removed  clerk-2024-02/resource_not_found  SignInNotFound (Sign In)"],
    ),
    (
        "authos",
        lambda rows: edited(rows, "CONFLICT", section="Resource"),
        [
            "added    authos/CONFLICT-Resource  CONFLICT (Resource)",
            "removed  authos/CONFLICT  CONFLICT (General)",
        ],
    ),
    (
        "authos",
        lambda rows: edited(rows, "MFA_REQUIRED", short="MFA", status=403, resolution=""),
        [
            "changed  authos/MFA_REQUIRED  status: 401 -> 403",
            'changed  authos/MFA_REQUIRED  short: "MFA verification needed" -> "MFA"',
            'changed  authos/MFA_REQUIRED  resolution: "Complete MFA verification" -> ""',
        ],
    ),
    (
        "authos",
        lambda rows: edited(rows, "TOKEN_EXPIRED", help="- Wait"),
        [
            'changed  authos/TOKEN_EXPIRED  help: "- Implement automatic token refresh on 401 responses\\n'
            "- Check that refresh token is stored securely\\n"
            '- Verify system clocks are synchronized" -> "- Wait"'
        ],
    ),
    (
        "authos",  # of the http domain only what the summary once had; 402 and others are our own
        lambda rows: without(rows, "NoContent"),
        ["removed  http/http_204  NoContent (Status)"],
    ),
    (
        "authos",
        lambda rows: edited(rows, "Created", short="Made", help="Somebody made it"),
        [
            'changed  http/http_201  short: "Created" -> "Made"',
            'changed  http/http_201  help: "Resource created" -> "Somebody made it"',
        ],
    ),
    (
        "authos",
        lambda rows: [
            *rows,
            ReferenceEntry("http", "Status", "Teapot", "http_418", 418, short="Teapot", help="Tea"),
        ],
        ["added    http/http_418  Teapot (Status)"],
    ),
]


@pytest.mark.parametrize(("source", "document", "report"), DRIFTS)
def test_drift(world: World, source: str, document, report: list[str]) -> None:
    entries = document(snapshot(*DOMAINS[source]))
    assert world.run(source, _by_section(entries)) == (int(not report[0].startswith("no drift")), report)


def _by_section(entries: Iterable[ReferenceEntry]) -> list[ReferenceEntry]:
    """The entries with each section in one piece, as a document has them."""
    entries = list(entries)
    sections = list(dict.fromkeys((entry.domain, entry.section) for entry in entries))
    return sorted(entries, key=lambda entry: sections.index((entry.domain, entry.section)))


def test_one_added_one_removed_one_reworded(shipped: World) -> None:
    entries = edited(without(snapshot("clerk"), "SignedOut"), "UserBanned", long="You are banned.")
    code, lines = shipped.run("clerk", _by_section([*entries, NEW]))
    assert code == 1
    assert [line.split()[:2] for line in lines] == [
        ["changed", "clerk/user_banned"],
        ["added", "clerk/user_asleep"],
        ["removed", "clerk/signed_out"],
    ]


PATTERNS = [
    # English in Fluent                                              as the reference writes it
    ("Plain text.", "Plain text."),
    ("Hello { $who }", "Hello <who>"),
    ("At most { $limit } of them", "At most %d of them"),
    ('{ LIST($who, type: "or") } are { NUMBER($limit) }', "<who> are %d"),
    ('An { "{" }odd{ "}" } { "\\u0041" } { 5 }', "An {odd} A 5"),
    (
        "\n        { $limit ->\n            [one] one\n           *[other] { $limit } items\n        }.",
        "%d items.",
    ),
    (
        'No.{ KEY($why) ->\n            [none] { "" }\n           *[other] { " " }{ $why }\n        }',
        "No. <why>",
    ),
    ("Ask { -brand } or { other }", "Ask { -brand } or { other }"),
]


@pytest.mark.parametrize(("pattern", "text"), PATTERNS)
def test_english_is_compared_as_the_reference_writes_it(tmp_path: Path, pattern: str, text: str) -> None:
    catalogue = (
        '[it]\nname = "It"\nstatus = 400\n[it.args]\nlimit = { type = "integer", placeholder = "%d" }\n'
        'who = { type = "text" }\n'
    )
    for file, content in (("clerk/users.toml", catalogue), ("en/clerk/users.ftl", f"it = {pattern}\n")):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text(content)
    assert drift([clerk("It", short=text)], tmp_path, tmp_path) == []
    changed = drift([clerk("It", short="else")], tmp_path, tmp_path)
    assert [(found.field, found.old, found.new) for found in changed] == [("short", text, "else")]


def test_what_the_catalogue_notes_of_the_reference_is_compared_instead_of_the_english(tmp_path: Path) -> None:
    catalogue = (
        '[it]\nname = "It"\nstatus = 403\n'
        '[it.reference]\nshort = ""\nlong = "%d users. <limit>"\nstatus = ""\nmeta = "session"\n'
    )
    english = "it = Too many users\n    .long = { $limit } users.\n"
    for file, content in (("clerk/users.toml", catalogue), ("en/clerk/users.ftl", english)):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text(content)
    it = clerk("It", status=None, long="%d users. <limit>", meta="session")
    assert drift([it], tmp_path, tmp_path) == []
    changed = drift([clerk("It", status=403, short="Too many users", long="<limit> users.")], tmp_path, tmp_path)
    assert [found.field for found in changed] == ["status", "short", "long", "meta"]


# --- Writing ---


def written(world: World, *entries: ReferenceEntry) -> list[str]:
    """Imports new clerk entries; checks that nothing else changed and that they are no drift afterwards."""
    before = world.files()
    document = _by_section([*snapshot("clerk"), *entries])
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


def test_write_makes_a_file_for_a_new_section(world: World) -> None:
    written(world, clerk("BeanSpilt", "Coffee / Tea", code="bean_spilt", short="Bean", long="Spilt."))
    toml = (world.catalog / "clerk" / "coffee_tea.toml").read_text()
    assert toml == '# Clerk, Frontend API: Coffee / Tea\n\n[bean_spilt]\nname = "BeanSpilt"\nstatus = 400\n'
    assert world.ftl("clerk/coffee_tea.ftl") == (
        "### Clerk, Frontend API: Coffee / Tea\n\nbean_spilt = Bean\n    .long = Spilt.\n"
    )


def test_write_keeps_the_id_of_an_entry_whose_code_becomes_shared(world: World) -> None:
    written(world, clerk("SignedOutToo", code="signed_out", short="Out"))
    assert "signed_out" in world.toml("clerk/auth.toml")
    assert world.toml("clerk/users.toml")["signed_out-SignedOutToo"]["code"] == "signed_out"


def test_write_gives_the_entries_of_a_new_shared_code_their_names(world: World) -> None:
    written(world, clerk("TeaCold", code="tea", short="Cold"), clerk("TeaGone", code="tea", short="Gone"))
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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("TeaServedCold", "Tea served cold"),
        ("InvalidTEAToken", "Invalid TEA token"),
        ("OAuthTea", "OAuth tea"),
        ("NotATea2FA", "Not a tea 2 FA"),
    ],
)
def test_write_makes_a_text_from_the_name_where_there_is_none(world: World, name: str, text: str) -> None:
    written(world, clerk(name, code="tea"))
    assert f"tea = {text}\n    .long = {text}.\n" in world.ftl("clerk/users.ftl")
    assert world.toml("clerk/users.toml")["tea"]["reference"] == {"short": "", "long": ""}


def test_write_keeps_the_references_meta_and_its_missing_status(world: World) -> None:
    metas = ['{"name": "param"}', 'it\'s "so"', "session", '{"Alpha2": alpha2}']
    written(
        world,
        *(clerk(f"Tea{at}", status=None, short="x", long="y", meta=meta) for at, meta in enumerate(metas)),
    )
    entries = world.toml("clerk/users.toml")
    assert [entries[f"tea{at}"]["reference"] for at in range(4)] == [{"status": "", "meta": meta} for meta in metas]
    assert entries["tea0"]["status"] == 400
    assert "status empty" in str(entries["tea0"]["note"])


@pytest.mark.parametrize(
    "text",
    [
        "{ $x } and }",
        "[x] y",
        "*x",
        ".x = y",
        "a\n[b] c\n.d = e\n*f\n}g",
        'a "quote" \\ \\u0041',
        "# no comment",
    ],
)
def test_write_takes_no_text_for_fluent(world: World, text: str) -> None:
    written(world, clerk("TeaHot", code="tea", short=text, long=text))
    assert "args" not in world.toml("clerk/users.toml")["tea"]


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
    document = _by_section([*snapshot("authos", "http"), row, replace(row, code="TEA_HOT", short=""), status])
    assert world.run("authos", document, write=True)[0] == 0
    assert world.ftl("authos/device_flow.ftl").endswith(
        "\nCONFLICT-DeviceFlow = Two\n    .long = Conflict.\n    .resolution = One\n"
        "\nTEA_HOT = Tea hot\n    .long = Tea hot.\n    .resolution = One\n"
    )
    assert world.ftl("http/status.ftl").endswith(
        "\nhttp_418 = I'm a Teapot\n    .long = Im a teapot.\n    .help = Tea\n"
    )
    entries = world.toml("authos/device_flow.toml")
    assert entries["CONFLICT-DeviceFlow"] == {
        "code": "CONFLICT",
        "name": "CONFLICT-DeviceFlow",
        "status": 409,
    }
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
    code, lines = world.run("authos", _by_section([*snapshot("authos", "http"), row, status]), write=True)
    assert (code, lines[-1].split(":")[0]) == (2, "[Errno 17] File exists")
    assert world.files() == before


# --- Reading ---

MARKDOWN = """\
# Frontend API errors

## Actor Tokens

### <code><wbr />Actor<wbr />Used</code>

`ActorUsed` is returned when
it was used.

filename: Status Code: 400
```json
{
  "shortMessage": "used",

  "longMessage": "Token <id> was used.",
  "code": "actor_used",
  "meta": {"name": "param"}
}
```

## Fraud

### <code><wbr />Fraud</code>

filename: Status Code:&#x20;
```json
{
  "shortMessage": "",
  "code": "",
  "meta": "session"
}
```

---

## Sitemap
"""

PAGE = """\
Skip to Content
Clerk Docs

Sign-in errors

An index of Clerk errors related to sign-in.

AlreadySignedIn

{ "shortMessage": "a,}", "code": "signed_in", "meta": { "SessionID": "<session ID>", }, }

NotFound

Signifies an error.

{ "shortMessage": "not found", "longMessage": "No <id>", "code": "not_found" }

Last updated on February 22, 2024
"""

TABLES = """\
Error Codes Reference
General Errors
| Code |
HTTP |
Description |
FORBIDDEN |
403 |
No |
Device Flow Errors
| Code |
HTTP |
Description |
Resolution |
FORBIDDEN |
403 |
Not here |
Go there |
CODE_GONE |
400 |
Gone |
|
HTTP Status Code Summary
| Status |
Meaning |
Common Causes |
204 |
No Content |
Nothing |
Troubleshooting Guide
How to help yourself.
“Forbidden” Errors
- Check
Role header for the role
- Ask
"""

READINGS = {
    "clerk": (
        MARKDOWN,
        [
            clerk(
                "ActorUsed",
                "Actor Tokens",
                code="actor_used",
                short="used",
                long="Token <id> was used.",
                meta='{"name": "param"}',
            ),
            clerk("Fraud", "Fraud", code="", status=None, meta="session"),
        ],
    ),
    "clerk-2024-02": (
        PAGE,
        [
            ReferenceEntry(
                "clerk-2024-02",
                "Sign In",
                "AlreadySignedIn",
                "signed_in",
                short="a,}",
                meta='{"SessionID": "<session ID>"}',
            ),
            ReferenceEntry("clerk-2024-02", "Sign In", "NotFound", "not_found", short="not found", long="No <id>"),
        ],
    ),
    "authos": (
        TABLES,
        [
            ReferenceEntry(
                "authos",
                "General",
                "FORBIDDEN-General",
                "FORBIDDEN",
                403,
                short="No",
                help="- Check Role header for the role\n- Ask",
            ),
            ReferenceEntry(
                "authos",
                "Device Flow",
                "FORBIDDEN-DeviceFlow",
                "FORBIDDEN",
                403,
                short="Not here",
                resolution="Go there",
                help="- Check Role header for the role\n- Ask",
            ),
            ReferenceEntry("authos", "Device Flow", "CODE_GONE", "CODE_GONE", 400, short="Gone"),
            ReferenceEntry("http", "Status", "NoContent", "http_204", 204, short="No Content", help="Nothing"),
        ],
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("source", READINGS)
def test_read(tmp_path: Path, source: str, newline: str) -> None:
    document, entries = READINGS[source]
    path = tmp_path / "document.txt"
    path.write_bytes(document.replace("\n", newline).encode("utf-8-sig"))
    assert read(source, path) == entries


def test_read_knows_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "document.txt"
    lines = {}
    for source, (document, _) in READINGS.items():
        path.write_text(document, "utf-8")
        lines[source] = [entry.line for entry in read(source, path)]
    assert lines == {"clerk": [5, 23], "clerk-2024-02": [8, 12], "authos": [6, 14, 18, 26]}


@pytest.mark.parametrize(
    ("title", "section"),
    [("Sign-in", "Sign In"), ("Identification", "Identifications"), ("Sign-up", "Sign Up"), ("OTP", "Otp")],
)
def test_page_titles(tmp_path: Path, title: str, section: str) -> None:
    path = tmp_path / "document.txt"
    path.write_text(PAGE.replace("Sign-in errors", f"{title} errors"))
    assert {entry.section for entry in read("clerk-2024-02", path)} == {section}


BROKEN = [
    # source, what is replaced, by what, where and why it stops
    ("clerk", MARKDOWN, PAGE, "1: no entries found: this is not a document of 'clerk'"),
    ("clerk", MARKDOWN, TABLES, "1: no entries found: this is not a document of 'clerk'"),
    ("clerk", MARKDOWN, "", "1: no entries found: this is not a document of 'clerk'"),
    ("clerk", "## Actor Tokens\n", "", "4: ActorUsed is in no section"),
    ("clerk", "## Fraud\n", "## …\n", "23: Fraud is in no section"),
    ("clerk", "<wbr />Fraud", "Fraud and more", "23: 'Fraud and more' is not the name of an error"),
    ("clerk", "<wbr />Fraud", "ActorUsed", "23: ActorUsed is listed already, on line 5"),
    ("clerk", "Status Code: 400", "Status Code: 4OO", "10: unknown status '4OO'"),
    ("clerk", "Status Code: 400", "Status Code: 999", "10: unknown status '999'"),
    ("clerk", "filename: Status Code: 400\n", "", "5: ActorUsed has no status line"),
    (
        "clerk",
        "filename: Status Code: 400\n",
        "filename: Status Code: 400\n" * 2,
        "5: ActorUsed has more than one status line",
    ),
    ("clerk", "```json\n", "", "5: ActorUsed has no JSON block"),
    ("clerk", "## Fraud", "```json", "5: ActorUsed has more than one JSON block"),
    ("clerk", "}\n```\n", "}\n", "11: the JSON block of ActorUsed has no end"),
    ("clerk", '"used",', '"used"', "15: broken JSON: Expecting ',' delimiter"),
    (
        "clerk",
        '"param"}\n',
        '"param"},\n',
        "18: broken JSON: Expecting property name enclosed in double quotes",
    ),
    ("clerk", '"used"', r'"\ud800"', "11: broken JSON: not Unicode text"),
    ("clerk", '"used"', "9" * 5_000, "11: broken JSON: a number too long, or nested too deeply"),
    ("clerk", '"used"', "[" * 90_000, "11: broken JSON: a number too long, or nested too deeply"),
    ("clerk", '"code": "",', "", '26: not a JSON object with a "code"'),
    (
        "clerk",
        '"shortMessage": "used"',
        '"shortMessage": null',
        "11: 'shortMessage' has a value of the wrong type",
    ),
    ("clerk", '"meta": "session"', '"meta": []', "26: 'meta' has a value of the wrong type"),
    ("clerk", '"longMessage"', '"message"', "11: unknown key 'message'"),
    ("clerk-2024-02", "Sign-in errors", "", '1: no page title such as "Sign-in errors"'),
    ("clerk-2024-02", PAGE, MARKDOWN, "12: a JSON object without a name before it"),
    ("clerk-2024-02", PAGE, PAGE[:80], "1: no entries found: this is not a document of 'clerk-2024-02'"),
    ("clerk-2024-02", "NotFound\n", "\n", "16: a JSON object without a name before it"),
    ("clerk-2024-02", "Signifies an error.", "NotThere", "12: NotFound has no JSON object"),
    ("clerk-2024-02", "Last updated on February 22, 2024", "NotThere", "18: NotThere has no JSON object"),
    ("clerk-2024-02", '"not_found" }', '"not_found"', "16: broken JSON: Expecting ',' delimiter"),
    (
        "clerk-2024-02",
        "\n\nNotFound",
        "\n\nAlreadySignedIn",
        "12: AlreadySignedIn is listed already, on line 8",
    ),
    ("authos", TABLES, PAGE, "1: no entries found: not both a table of errors and one of statuses"),
    (
        "authos",
        "| Status |\nMeaning |\nCommon Causes |\n204 |\nNo Content |\nNothing |\n",
        "",
        "1: no entries found: not both a table of errors and one of statuses",
    ),
    ("authos", "General Errors", "In general", "2: 'In general' is not a heading such as \"General Errors\""),
    ("authos", "Device Flow Errors\n", "", "9: 'Code' is not an error code"),
    ("authos", "Meaning |", "Sense |", "23: a table with an unknown header: 'Status'"),
    ("authos", "| Status |\n", "", "23: a table with an unknown header: 'Meaning'"),
    ("authos", "Gone |\n|\n", "Gone |\n", "18: a row of 3 cells instead of 4"),
    ("authos", "Not here |\n", "", "18: a row of 3 cells instead of 4"),
    ("authos", "403 |\nNo |", "no |\nNo |", "7: unknown status 'no'"),
    ("authos", "204 |", "two |", "26: unknown status 'two'"),
    ("authos", "CODE_GONE", "FORBIDDEN", "18: FORBIDDEN-DeviceFlow is listed already, on line 14"),
    (
        "authos",
        "“Forbidden”",
        "“Not allowed”",
        "31: the guide explains 'Not allowed', but no error has the code NOT_ALLOWED",
    ),
]


@pytest.mark.parametrize(("source", "old", "new", "error"), BROKEN)
def test_unreadable_document_is_refused_with_its_line(
    tmp_path: Path, source: str, old: str, new: str, error: str
) -> None:
    document = tmp_path / "document.txt"
    text = READINGS[source][0]
    assert old in text
    document.write_text(text.replace(old, new, 1), "utf-8")
    lines: list[str] = []
    assert run(source, document, tmp_path, tmp_path, True, print, lines.append) == 2
    assert lines == [f"{document}:{error}"]
    assert list(tmp_path.iterdir()) == [document]


def test_missing_unknown_and_undecodable_documents(tmp_path: Path) -> None:
    path = tmp_path / "document.txt"
    with pytest.raises(UnreadableReferenceError, match=r"document\.txt:1: cannot be opened: No such file"):
        read("clerk", path)
    path.write_bytes(b"# Errors\n\n\xff\n")
    with pytest.raises(UnreadableReferenceError, match=r"document\.txt:3: not UTF-8") as caught:
        read("clerk", path)
    assert (caught.value.path, caught.value.line, caught.value.reason) == (path, 3, "not UTF-8")
    with pytest.raises(
        UnreadableReferenceError, match="no reader for 'stripe'; there are clerk, clerk-2024-02, authos"
    ):
        read("stripe", path)


@pytest.mark.parametrize(
    ("file", "content", "error"),
    [
        ("catalog/clerk/users.toml", b"[a]\nname = \n", ":2: Invalid value (at line 2, column 8)"),
        ("catalog/clerk/users.toml", b"\xff", ":1: 'utf-8' codec can't decode byte 0xff in position 0: "),
        ("locales/en/clerk/users.ftl", b"a = b\n\nc = {\n", ":4: Expected an inline expression"),
        ("locales/en/clerk/users.ftl", b"\xff", ":1: not UTF-8"),
    ],
)
def test_broken_catalogue_is_refused_with_its_line(world: World, file: str, content: bytes, error: str) -> None:
    path = world.directory / file
    path.write_bytes(content)
    code, lines = world.run("clerk", snapshot("clerk"), write=True)
    assert (code, len(lines)) == (2, 1)
    assert lines[0].startswith(f"{path}{error}")
    assert path.read_bytes() == content


def test_drift_is_a_value() -> None:
    assert Drift("added", "user_asleep", NEW) == Drift("added", "user_asleep", replace(NEW, line=5))
