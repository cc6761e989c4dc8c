"""`state.toml`: what it holds, and what is wrong with it."""

from pathlib import Path

import pytest

from pardon_tools.translate.state import MessageState, Waiver, read_state

FULL = MessageState(
    {"short": ("aa", "bb"), "long": ("cc", "dd")},
    reviewed=True,
    waivers=(Waiver("dropped-variable", "wait", 'so "kurz"'), Waiver("short-length", "", "a\\b")),
    shown="ee",
)
LINE = (
    '"shop/no_key" = { hashes = { short = "aa:bb", long = "cc:dd" }, reviewed = true, shown = "ee", '
    'waive = { "dropped-variable $wait" = "so \\"kurz\\"", short-length = "a\\\\b" } }'
)


def read(folder: Path, text: str) -> dict[str, MessageState]:
    (folder / "state.toml").write_text(text, "utf-8")
    state = read_state(folder)
    assert state.findings == ()
    return dict(state.messages)


def test_a_line_holds_a_message(tmp_path: Path) -> None:
    assert read(tmp_path, f"{LINE}\n") == {"shop/no_key": FULL}
    assert read_state(tmp_path).text({"shop/no_key": FULL}).splitlines()[1:] == [LINE]


def test_lines_are_sorted_and_empty_ones_left_out(tmp_path: Path) -> None:
    state = read_state(tmp_path)
    assert state.messages == {}
    one = MessageState({"short": ("a", "b")})
    lines = state.text({"b/x": one, "-t": one, "a/x": one, "a/y": MessageState(), "a/f.ftl": one}).splitlines()
    assert [line.split(" = ")[0] for line in lines[1:]] == ['"a/f.ftl"', '"a/x"', '"b/x"', "-t"]
    assert state.text({"a/y": MessageState()}) == ""


def test_waivers_may_be_written_by_hand(tmp_path: Path) -> None:
    text = '["shop/a"]\nwaive.short-length = " a name "\n\n["shop/a".hashes]\nshort = "aa:bb"\n'
    assert read(tmp_path, text) == {
        "shop/a": MessageState({"short": ("aa", "bb")}, waivers=(Waiver("short-length", "", "a name"),))
    }


STALE = [
    # English and translation now, of FULL; stale facets, reviewed
    ({"short": "aa", "long": "cc"}, {"short": "bb", "long": "dd"}, [], True),
    ({"short": "xx", "long": "cc"}, {"short": "bb", "long": "dd"}, ["short"], True),
    ({"short": "xx", "long": "xx"}, {"short": "bb", "long": "dd"}, ["short", "long"], True),
    ({"short": "xx", "long": "cc"}, {"short": "yy", "long": "dd"}, [], False),
    ({"short": "aa", "long": "cc"}, {"short": "bb", "long": "yy"}, [], False),
    ({"short": "aa", "long": "xx"}, {"short": "bb"}, [], False),
    ({"short": "aa"}, {"short": "bb", "long": "dd"}, [], True),
    ({"short": "aa", "long": "cc"}, {"short": "bb", "long": "dd", "help": "zz"}, [], False),
]


@pytest.mark.parametrize(("english", "translation", "stale", "is_reviewed"), STALE)
def test_stale_is_an_english_that_changed_alone(
    english: dict[str, str], translation: dict[str, str], stale: list[str], is_reviewed: bool
) -> None:
    assert list(FULL.stale_facets(english, translation)) == stale
    assert FULL.is_reviewed(translation) == is_reviewed


FAULTS = [
    # the second line of the file, the fault
    ("<<<<<<< HEAD", "cannot be read"),
    ('"shop/a" = 1', "shop/a: has to be a table"),
    ('"shop/a" = { stale = true }', "shop/a: there is no key stale"),
    ('"shop/a" = { reviewd = true }', "shop/a: there is no key reviewd; did you mean reviewed?"),
    ('"shop/a" = { hashes = { short = "aa" } }', "shop/a: hashes has to be"),
    ('"shop/a" = { reviewed = "yes" }', "shop/a: reviewed has to be"),
    ('"shop/a" = { waive = { short-length = true } }', "shop/a: waive has to be"),
    ('"shop/a" = { waive = ["short-length"] }', "shop/a: waive has to be"),
    ("-term = []", "-term: has to be a table"),
]


@pytest.mark.parametrize(("text", "fault"), FAULTS)
def test_a_fault_has_its_line_and_the_others_are_read(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "state.toml"
    path.write_text(f'"shop/z" = {{ reviewed = true }}\n{text}\n', "utf-8")
    [finding] = read_state(tmp_path).findings
    assert (finding.path, finding.line, finding.rule) == (path, 2, "state")
    assert fault in finding.message
    assert ("shop/z" in read_state(tmp_path).messages) == ("cannot be read" not in fault)
