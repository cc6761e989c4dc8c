"""`pardon proof --compare`: a second reader's readings beside the English."""

import json
from pathlib import Path

import pytest
from support.command import pardon

from pardon import Renderer
from pardon_tools.translate.readings import Disagreement, Reading, disagreements, read_readings

LOCKED = "clerk/user_locked-UserLocked"
BACK = "Your account is locked. You can try again in 5 minutes. Contact support for more information."
READINGS = [
    # id, back, natural, the reason for a disagreement
    (LOCKED, BACK, 5, None),
    (LOCKED, "Account locked. Try again in 5 minutes, or ask support about it.", 4, None),
    (LOCKED, "Your account is locked. You can try again in 15 minutes. Contact support.", 5, "numbers"),
    (LOCKED, BACK.replace("is locked", "is not locked"), 5, "negation"),
    (LOCKED, "The bank is closed. Come back in 5 minutes.", 5, "words"),
    (LOCKED, BACK, 3, "natural"),
    (f"{LOCKED}#timeRemaining=1", "Account locked. Try again in 1 second. Contact support.", 5, None),
    (f"{LOCKED}#timeRemaining=1", "Account locked. Try again in 2 seconds. Contact support.", 5, "numbers"),
    ("clerk/no_password_set", "This user has no password. No password is set.", 5, None),
    ("clerk/no_password_set", "This user has a password. A password is set.", 5, "negation"),
    ("clerk/approval_token_invalid", "The approval token isn't right. The approval token is not valid.", 5, None),
    ("clerk/approval_token_invalid", "Token isn’t invalid. The approval token is not invalid.", 5, "negation"),
    ("clerk/organization_invitation_not_found", "Invitation not found. There is no invitation with this ID.", 5, None),
    ("pydantic/url_too_long", "Web address too long. The web address (URL) has at most 2083 characters.", 5, None),
    ("clerk/form_param_missing-FormMissingParameter#param=birthday", "Birthday is missing. It must be given.", 5, None),
]  # fmt: skip


@pytest.mark.parametrize(("id", "back", "natural", "reason"), READINGS)
def test_a_reading_disagrees_for_a_reason(
    renderer: Renderer, id: str, back: str, natural: int, reason: str | None
) -> None:
    found = list(disagreements(renderer, "de", {id: Reading(id, back, natural, "")}))
    reasons = [item.reasons[0].partition(":")[0] for item in found if isinstance(item, Disagreement)]
    assert (len(found), reasons) == (len(reasons), [reason] if reason else [])


WRONG = [
    ("{", "line 1: "),
    ("\n[1]", "line 2: has to be an object with id, back, natural and next"),
    ('{"id": "a/b", "back": "x", "natural": 9}', "line 1: natural has to be 1 to 5"),
    ('{"id": "a/b", "back": " "}', "line 1: back has to be a text"),
    ('{"id": 1, "back": "x"}', "line 1: id has to be a text"),
    ("[" * 100_000, "line 1: "),
]


def test_a_second_reading_and_one_of_no_text_are_faults(renderer: Renderer) -> None:
    first = Reading(LOCKED, "Bank\u2028closed", 5, "")
    text = "".join(json.dumps(reading._asdict(), ensure_ascii=False) + "\n" for reading in (first, first))
    assert list(read_readings(text)) == [first, f"line 2: {LOCKED} is read in line 1, too"]
    assert list(disagreements(renderer, "de", {"clerk/no_pasword_set": first})) == [
        "there is no text clerk/no_pasword_set; did you mean clerk/no_password_set?"
    ]


def test_a_file_of_readings_in_another_encoding(tmp_path: Path) -> None:
    file = tmp_path / "readings.jsonl"
    content = json.dumps({"id": LOCKED, "back": BACK}).encode()
    file.write_bytes(b"\xef\xbb\xbf" + content)
    assert pardon("proof", "de", "--compare", str(file)).returncode == 0
    file.write_bytes(content + b"\n\xff")
    done = pardon("proof", "de", "--compare", str(file))
    assert (done.returncode, "is not in UTF-8" in done.stderr) == (2, True)


@pytest.mark.parametrize(("text", "fault"), WRONG)
def test_a_line_that_cannot_be_used_is_a_fault(text: str, fault: str) -> None:
    [found] = read_readings(text)
    assert isinstance(found, str)
    assert found.startswith(fault)


def test_the_command_prints_the_disagreements_beside_the_english(tmp_path: Path) -> None:
    file = tmp_path / "readings.jsonl"
    row = json.dumps({"id": LOCKED, "back": "The bank is closed.", "natural": 2, "next": "Go home"})
    file.write_text(f'{row}\n{{"id": "{LOCKED}"}}\n')
    done = pardon("proof", "de", "--compare", str(file))
    assert done.returncode == 1
    assert "English: Account locked ⁄ Your account is locked." in done.stdout
    assert "1 of 1 readings disagree with the English." in done.stdout
    assert "line 2: back has to be a text" in done.stderr
    file.write_text(row)
    found = json.loads(pardon("proof", "de", "--compare", str(file), "--format", "jsonl").stdout)
    assert found["next"] == "Go home"
    assert found["reasons"][0].startswith("numbers: 5 in English")
