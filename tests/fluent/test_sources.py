"""Texts are cut into entries as the parser cuts them, and give each as the parser gives it."""

import gc
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from pardon.data import bundled_locales
from pardon.fluent.sources import ChangedTexts, Node, Texts, digest_of, id_of, layered, source_of, without_stubs

SHIPPED = sorted(path for path in bundled_locales().iterdir() if path.is_dir())


def parsed(ftl: str) -> dict[str, Node]:
    resource = FluentParser().parse(ftl)
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)], "the case has to be sound Fluent"
    return {id_of(entry): entry for entry in resource.body if isinstance(entry, Node)}


def assert_equal(texts: Texts, nodes: dict[str, Node]) -> None:
    assert list(texts) == list(nodes)
    assert len(texts) == len(nodes)
    for id, node in nodes.items():
        assert id in texts
        assert texts[id].equals(node, ignored_fields=["span", "comment"]), id


CASES = {
    "nothing": "",
    "only comments": "# a\n## b\n### c\n",
    "one without a line's end": "m = x",
    "several": "m = x\nn = y\n\n\no = z\n",
    "spaces at the equals sign": "m=x\nn    =    y\no =z\n",
    "many lines": "m =\n    first\n    second\n\n    after an empty line\nn = y\n",
    "lines of spaces": "m = x\n   \n  \nn =\n    y\n   \n    z\n",
    "a brace at the margin": "m = { $x ->\n    [one] a\n   *[other] b\n}\nn = y\n",
    "variants at the margin": "m = { $x ->\n[one] a\n*[other] b\n}\nn = y\n",
    "names at the margin": "m = {\nn\n} {\n-t\n} {\n$x\n} {\nNUMBER(\n$x\n)\n}\nn = y\n-t = z\n",
    "an option at the margin": 'm = { NUMBER($x,\nstyle: "percent") }\n',
    "attributes at the margin": "m = x\n.long = y\n\n.help = z\nn =\n.long = only\n",
    "what looks like an entry, indented": "m =\n    key = value\n    -t = value\n    # no comment\nkey = y\n",
    "what looks like a comment": "m = x # y\n    .long = # z\n",
    "comments": "# of m\n#\n# and more\nm = x\n\n# alone\n\n## group\n\n### file\nn = y\n# end",
    "a comment with an entry in it": "# old = text\nm = x\n",
    "terms": "-t = x\n    .gender = neuter\n-t-2 = { $case ->\n   *[a] b\n}\nt = { -t }\n",
    "ids that begin alike": "a = 1\na-b = 2\na-b-c = 3\nA = 4\na_b = 5\nab = 6\n",
    "literals": 'm = { "a = b" } { "{" } { "\\u007B" } { "#" }\n',
    "other scripts": "m = تم قفل الحساب\n    .long = アカウント { $x } 🔒\nn = \u2028 = y\n",
    "other spaces": "m = x\u00a0y = z\n",
    "a carriage return alone": "m = x\ry = z\nn = y\n",
}


@pytest.mark.parametrize("ftl", CASES.values(), ids=CASES)
def test_cutting_and_the_parser_agree(ftl: str) -> None:
    assert_equal(Texts([ftl]), parsed(ftl))
    assert_equal(Texts([source_of(Texts([ftl]))]), parsed(ftl))


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_they_agree_on_what_is_shipped(folder: Path) -> None:
    files = sorted(folder.rglob("*.ftl"))
    assert len(files) > 50
    for path in files:
        text = path.read_text("utf-8")
        assert_equal(Texts([text]), parsed(text))


def test_files_are_joined() -> None:
    assert_equal(Texts(["m = x", "# a file of comments", "n = y\n\n"]), parsed("m = x\nn = y\n"))


@pytest.mark.parametrize("id", ["", "x", "-m", "t", "m ", "m = x", "\n", "é", "\ud800", "zz"])
def test_what_is_not_there(id: str) -> None:
    texts = Texts(["m = x\n-t = y\n"])
    assert id not in texts
    assert texts.get(id) is None


def test_an_entry_that_is_no_fluent_is_not_there() -> None:
    """What is loaded was checked; should it not have been, nothing is raised when it is rendered."""
    assert Texts(["m = { x\nn = y\n"]).get("m") is None


SAME = ("m = x\nn = y\n", "# c\nm = x\n\n\n# d\n\nn = y\n", "\nm = x\nn = y\n\n")


def test_the_digest_is_of_the_texts_not_of_their_comments() -> None:
    first, *others = [digest_of(Texts([ftl])) for ftl in SAME]
    assert others == [first] * len(others)
    assert digest_of(Texts(["m = x\nn = z\n"])) != first
    assert digest_of(Texts(["n = y\nm = x\n"])) != first


def test_changed_texts_are_changed_when_they_are_asked_for() -> None:
    def change(node: Node) -> Node:
        asked.append(id_of(node))
        copy = node.clone()
        assert isinstance(copy, Node)
        copy.attributes = []
        return copy

    asked: list[str] = []
    texts = Texts(["m = x\n    .long = y\n", "n = z\n"])
    changed = ChangedTexts(texts, change)
    assert (list(changed), len(changed), "m" in changed, "x" in changed, asked) == (["m", "n"], 2, True, False, [])
    assert changed["m"].attributes == []
    assert asked == ["m"]
    assert source_of(changed) == "m = x\nn = z\n"
    assert digest_of(changed) == digest_of(texts)


def test_texts_are_few_objects() -> None:
    """What is loaded costs the garbage collector next to nothing."""
    ftl = "".join(f"m{n} = Text {n}\n    .long = Longer {n}\n" for n in range(1_000))
    gc.collect()
    before = len(gc.get_objects())
    texts = Texts([ftl])
    assert texts["m500"].attributes
    assert len(gc.get_objects()) - before < 50


STUBS = [
    # an entry, and what is left of it
    ('m = { "" }\n', ""),
    ('m = { "" }\n    .long = { "" }\n', ""),
    ('m = a\n    .long = { "" }\n', "m = a\n"),
    ('m = { "" }\n    .long = b\n', "m =\n    .long = b\n"),
    ('m =\n    { { "" } }\n', ""),
    ('m = { $n ->\n    [one] a\n   *[other] { "" }\n}\n', ""),
    ('m = { $n ->\n    [one] { $k ->\n       *[x] { "" }\n    }\n   *[other] b\n}\n', ""),
    ('m = { $n ->\n    [none] { "" }\n   *[other] b\n} c\n', 'm = { $n ->\n    [none] { "" }\n   *[other] b\n} c\n'),
    ('m = { "" }a\n', 'm = { "" }a\n'),
    ('m = { " " }\n', 'm = { " " }\n'),
    ('-t = { "" }\n    .gender = neuter\n', ""),
    ('-t = a\n    .gender = { "" }\n', "-t = a\n"),
]


@pytest.mark.parametrize(("ftl", "left"), STUBS)
def test_a_stub_is_not_loaded(ftl: str, left: str) -> None:
    first, last = 'a = { "" }b\n', "z = y\n"
    texts = Texts([first + ftl + last])
    assert_equal(texts, parsed(first + left + last))
    assert_equal(Texts([source_of(texts)]), parsed(first + left + last))
    kept = {id: node for id, entry in parsed(ftl).items() if (node := without_stubs(entry))}
    assert_equal(Texts([source_of(kept)]), parsed(left))


def test_a_stub_hides_no_text_below_it() -> None:
    below = Texts(["m = a\n    .long = b\n-t = c\n"])
    merged = layered(Texts(['m = A\n    .long = { "" }\n-t = { "" }\n']), below)
    assert source_of({id: merged[id] for id in merged}) == "m = A\n    .long = b\n-t = c\n"
