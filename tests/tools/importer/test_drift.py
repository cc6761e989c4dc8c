"""The importer's report: what differs between the reference and the catalogue."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.files import write
from support.references import DOMAINS, NEW, World, by_section, clerk, edited, snapshot, without

from pardon_tools.importer.importing import Drift, drift
from pardon_tools.importer.references import read

DOCUMENTS = [
    # source, the section of a page, entries
    ("clerk", None, 347),
    ("clerk-2024-02", "Sign In", 12),
    ("clerk-2024-02", "Identifications", 5),
    ("authos", None, 72),
]


@pytest.mark.parametrize(("source", "section", "count"), DOCUMENTS)
def test_catalogue_says_what_the_reference_says(shipped: World, source: str, section: str | None, count: int) -> None:
    before = shipped.files()
    entries = [entry for entry in snapshot(*DOMAINS[source]) if section in (None, entry.section)]
    assert shipped.run(source, entries, write=True) == (0, [f"no drift: {count} entries"])
    assert read(source, shipped.document) == entries
    assert shipped.files() == before


ADDED = [
    # the row's code, the entry's id
    ("user_asleep", "user_asleep"),
    ("user_locked", "user_locked-UserAsleep"),
    ("", "UserAsleep"),
    ("2fa.failed", "UserAsleep"),
]


@pytest.mark.parametrize(("code", "id"), ADDED)
def test_an_added_row(world: World, code: str, id: str) -> None:
    entries = by_section([*snapshot("clerk"), replace(NEW, code=code)])
    assert world.run("clerk", entries) == (1, [f"added    clerk/{id}  UserAsleep (Users)"])


CHANGED = [
    # domain and name, its new fields, the entry's id and the report
    ("clerk/SignedOut", {"short": "Gone", "long": "You have gone."}, "clerk/signed_out",
     ['short: "Signed out" -> "Gone"', 'long: "You are signed out" -> "You have gone."']),
    ("clerk/SignedOut", {"code": "gone", "status": 410}, "clerk/signed_out",
     ['code: "signed_out" -> "gone"', "status: 401 -> 410"]),
    ("clerk/SignedOut", {"status": None, "meta": '{"id": "<id>"}'}, "clerk/signed_out",
     ["status: 401 -> none", r'meta: none -> "{\"id\": \"<id>\"}"']),
    # a text that the reference did not have until now
    ("clerk/FraudDeviceBlocked", {"status": 403}, "clerk/device_blocked", ["status: none -> 403"]),
    ("authos/MFA_REQUIRED", {"short": "MFA", "status": 403, "resolution": ""}, "authos/MFA_REQUIRED",
     ["status: 401 -> 403", 'short: "MFA verification needed" -> "MFA"',
      'resolution: "Complete MFA verification" -> ""']),
    ("authos/TOKEN_EXPIRED", {"help": "- Wait"}, "authos/TOKEN_EXPIRED",
     ['help: "- Implement automatic token refresh on 401 responses\\n- Check that refresh token is stored securely\\n'
      '- Verify system clocks are synchronized" -> "- Wait"']),
    ("authos/Created", {"short": "Made", "help": "Somebody made it"}, "http/http_201",
     ['short: "Created" -> "Made"', 'help: "Resource created" -> "Somebody made it"']),
]  # fmt: skip


@pytest.mark.parametrize(("row", "fields", "id", "report"), CHANGED)
def test_a_changed_row(world: World, row: str, fields: dict[str, object], id: str, report: list[str]) -> None:
    source, _, name = row.partition("/")
    entries = edited(snapshot(*DOMAINS[source]), name, **fields)
    assert world.run(source, by_section(entries)) == (1, [f"changed  {id}  {line}" for line in report])


TEAPOT = replace(NEW, domain="http", section="Status", code="http_418", status=418, short="Teapot")
DRIFTS = [
    # source, document, report
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
        "authos",  # of the http domain only what the summary once had; 402 and others are our own
        lambda rows: without(rows, "NoContent"),
        ["removed  http/http_204  NoContent (Status)"],
    ),
    ("authos", lambda rows: [*rows, TEAPOT], ["added    http/http_418  Teapot (Status)"]),
]


@pytest.mark.parametrize(("source", "document", "report"), DRIFTS)
def test_drift(world: World, source: str, document, report: list[str]) -> None:
    entries = document(snapshot(*DOMAINS[source]))
    assert world.run(source, by_section(entries)) == (int(not report[0].startswith("no drift")), report)


def test_one_added_one_removed_one_reworded(shipped: World) -> None:
    entries = edited(without(snapshot("clerk"), "SignedOut"), "UserBanned", long="You are banned.")
    code, lines = shipped.run("clerk", by_section([*entries, NEW]))
    found = [" ".join(line.split()[:2]) for line in lines]
    assert (code, found) == (1, ["changed clerk/user_banned", "added clerk/user_asleep", "removed clerk/signed_out"])


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
    write(tmp_path, {"clerk/users.toml": catalogue, "en/clerk/users.ftl": f"it = {pattern}\n"})
    assert drift([clerk("It", short=text)], tmp_path, tmp_path) == []
    changed = drift([clerk("It", short="else")], tmp_path, tmp_path)
    assert [(found.field, found.old, found.new) for found in changed] == [("short", text, "else")]


def test_what_the_catalogue_notes_of_the_reference_is_compared_instead_of_the_english(tmp_path: Path) -> None:
    catalogue = (
        '[it]\nname = "It"\nstatus = 403\n'
        '[it.reference]\nshort = ""\nlong = "%d users. <limit>"\nstatus = ""\nmeta = "session"\n'
    )
    english = "it = Too many users\n    .long = { $limit } users.\n"
    write(tmp_path, {"clerk/users.toml": catalogue, "en/clerk/users.ftl": english})
    it = clerk("It", status=None, long="%d users. <limit>", meta="session")
    assert drift([it], tmp_path, tmp_path) == []
    changed = drift([clerk("It", status=403, short="Too many users", long="<limit> users.")], tmp_path, tmp_path)
    assert [found.field for found in changed] == ["status", "short", "long", "meta"]


def test_drift_is_a_value() -> None:
    assert Drift("added", "user_asleep", NEW) == Drift("added", "user_asleep", replace(NEW, line=5))
