"""The importer's report: what differs between the reference and the catalogue."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.references import DOMAINS, NEW, ROOT, World, by_section, clerk, edited, snapshot, without

from pardon_tools.importer.importing import Drift, drift
from pardon_tools.importer.references import ReferenceEntry, read

ROWS = {"clerk": 347, "clerk-2024-02": 17, "authos": 61, "http": 11}


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
    assert world.run(source, by_section(entries)) == (int(not report[0].startswith("no drift")), report)


def test_one_added_one_removed_one_reworded(shipped: World) -> None:
    entries = edited(without(snapshot("clerk"), "SignedOut"), "UserBanned", long="You are banned.")
    code, lines = shipped.run("clerk", by_section([*entries, NEW]))
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


def test_drift_is_a_value() -> None:
    assert Drift("added", "user_asleep", NEW) == Drift("added", "user_asleep", replace(NEW, line=5))
