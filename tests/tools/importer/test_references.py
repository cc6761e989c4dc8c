"""The readers of the reference documents, and the documents that they refuse."""

from pathlib import Path

import pytest
from support.references import clerk

from pardon_tools.commands.import_ import run
from pardon_tools.importer.references import ReferenceEntry, UnreadableReferenceError, read

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

USED = {"short": "used", "long": "Token <id> was used.", "meta": '{"name": "param"}'}
SIGNED_IN = {"short": "a,}", "meta": '{"SessionID": "<session ID>"}'}
GUIDE = "- Check Role header for the role\n- Ask"
THERE = {"short": "Not here", "resolution": "Go there", "help": GUIDE}
READINGS = {
    "clerk": (
        MARKDOWN,
        [
            clerk("ActorUsed", "Actor Tokens", code="actor_used", **USED),
            clerk("Fraud", "Fraud", code="", status=None, meta="session"),
        ],
    ),
    "clerk-2024-02": (
        PAGE,
        [
            ReferenceEntry("clerk-2024-02", "Sign In", "AlreadySignedIn", "signed_in", **SIGNED_IN),
            ReferenceEntry("clerk-2024-02", "Sign In", "NotFound", "not_found", short="not found", long="No <id>"),
        ],
    ),
    "authos": (
        TABLES,
        [
            ReferenceEntry("authos", "General", "FORBIDDEN-General", "FORBIDDEN", 403, short="No", help=GUIDE),
            ReferenceEntry("authos", "Device Flow", "FORBIDDEN-DeviceFlow", "FORBIDDEN", 403, **THERE),
            ReferenceEntry("authos", "Device Flow", "CODE_GONE", "CODE_GONE", 400, short="Gone"),
            ReferenceEntry("http", "Status", "NoContent", "http_204", 204, short="No Content", help="Nothing"),
        ],
    ),
}


LINES = {"clerk": [5, 23], "clerk-2024-02": [8, 12], "authos": [6, 14, 18, 26]}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("source", READINGS)
def test_read(tmp_path: Path, source: str, newline: str) -> None:
    document, entries = READINGS[source]
    path = tmp_path / "document.txt"
    path.write_bytes(document.replace("\n", newline).encode("utf-8-sig"))
    assert read(source, path) == entries
    assert [entry.line for entry in read(source, path)] == LINES[source]


@pytest.mark.parametrize(
    ("title", "section"),
    [("Sign-in", "Sign In"), ("Identification", "Identifications"), ("Sign-up", "Sign Up"), ("OTP", "Otp")],
)
def test_page_titles(tmp_path: Path, title: str, section: str) -> None:
    path = tmp_path / "document.txt"
    path.write_text(PAGE.replace("Sign-in errors", f"{title} errors"))
    assert {entry.section for entry in read("clerk-2024-02", path)} == {section}


STATUS = "filename: Status Code: 400\n"
BROKEN = [
    # source, what is replaced, by what, where and why it stops
    ("clerk", MARKDOWN, PAGE, "1: no entries found: this is not a document of 'clerk'"),
    ("clerk", MARKDOWN, "", "1: no entries found: this is not a document of 'clerk'"),
    ("clerk", "## Actor Tokens\n", "", "4: ActorUsed is in no section"),
    ("clerk", "## Fraud\n", "## …\n", "23: Fraud is in no section"),
    ("clerk", "<wbr />Fraud", "Fraud and more", "23: 'Fraud and more' is not the name of an error"),
    ("clerk", "<wbr />Fraud", "ActorUsed", "23: ActorUsed is listed already, on line 5"),
    ("clerk", "Status Code: 400", "Status Code: 999", "10: unknown status '999'"),
    ("clerk", STATUS, "", "5: ActorUsed has no status line"),
    ("clerk", STATUS, STATUS * 2, "5: ActorUsed has more than one status line"),
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
    ("clerk", '"meta": "session"', '"meta": []', "26: 'meta' has a value of the wrong type"),
    ("clerk", '"longMessage"', '"message"', "11: unknown key 'message'"),
    ("clerk-2024-02", "Sign-in errors", "", '1: no page title such as "Sign-in errors"'),
    ("clerk-2024-02", PAGE, MARKDOWN, "12: a JSON object without a name before it"),
    ("clerk-2024-02", PAGE, PAGE[:80], "1: no entries found: this is not a document of 'clerk-2024-02'"),
    ("clerk-2024-02", "NotFound\n", "\n", "16: a JSON object without a name before it"),
    ("clerk-2024-02", "Signifies an error.", "NotThere", "12: NotFound has no JSON object"),
    ("clerk-2024-02", "Last updated on February 22, 2024", "NotThere", "18: NotThere has no JSON object"),
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
    ("authos", "Not here |\n", "", "18: a row of 3 cells instead of 4"),
    ("authos", "403 |\nNo |", "no |\nNo |", "7: unknown status 'no'"),
    ("authos", "204 |", "two |", "26: unknown status 'two'"),
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
    with pytest.raises(UnreadableReferenceError) as caught:
        run(source, document, True, tmp_path, tmp_path)
    assert str(caught.value) == f"{document}:{error}"
    assert list(tmp_path.iterdir()) == [document]


def test_missing_unknown_and_undecodable_documents(tmp_path: Path) -> None:
    path = tmp_path / "document.txt"
    with pytest.raises(UnreadableReferenceError, match=r"document\.txt:1: cannot be opened: No such file"):
        read("clerk", path)
    path.write_bytes(b"# Errors\n\n\xff\n")
    with pytest.raises(UnreadableReferenceError, match=r"document\.txt:3: not UTF-8"):
        read("clerk", path)
    with pytest.raises(UnreadableReferenceError, match="no reader for 'stripe'; there are clerk, clerk-2024-02, aut"):
        read("stripe", path)
