"""Every fault that stops a load: where it is found, and what is said about it."""

from pathlib import Path

import pytest
from support.worlds import catalog_of, read_locales, write_locales

from pardon import LoadError, Renderer, Settings
from pardon.fluent.checks import MAX_DEPTH

CATALOG = """
[m]
status = 400
[m.args]
text = { type = "text", example = "x" }
count = { type = "integer", example = 1 }
price = { type = "currency", example = { amount = 1, currency = "EUR" } }
wait = { type = "duration", example = 1 }
day = { type = "date", example = "2026-11-21" }
items = { type = "list", example = ["a"] }
param = { type = "identifier", example = "username" }
[n]
status = 400
"""

# The text of `de/d.ftl`, and what is expected of each fault: line, id, a part of the message.
FAULTS = [
    # what cannot be read
    ("m = x\nn = {\n", [(3, "", "syntax error: ")]),
    ("m = x\n\n= y\n", [(3, "", "syntax error: this line begins neither")]),
    ("m = { $text ->\n    [a] x\n }\n", [(2, "", "one of the variants has to be the default: put * before its [")]),
    # ids and attributes
    ("m = x\nn = y\nm = z\n", [(3, "m", "the id stands twice")]),
    ("-t = x\n-t = y\nm = x\n", [(2, "-t", "the id stands twice")]),
    ("other = x\n", [(1, "other", "the domain d has no entry with this id")]),
    ("m =\n    .long = x\n", [(1, "m", "the message has no value (the short text)")]),
    ("m = x\n    .title = y\n", [(2, "m", "unknown attribute .title: it may be help, long, resolution")]),
    ("m = x\n    .long = y\n    .long = z\n", [(3, "m", "the attribute .long stands twice")]),
    # references
    ("m = { $nmae }\n", [(1, "m", "unknown variable $nmae: the entry has $count, $day, $items, $param,")]),
    ("n = { $text }\n", [(1, "n", "unknown variable $text: the entry has none")]),
    ("m = x\n    .long =\n        y\n        { $nmae }\n", [(4, "m", "unknown variable $nmae")]),
    ("m = { -brand }\n", [(1, "m", "unknown term -brand")]),
    ("m = { other }\n", [(1, "m", "unknown message other")]),
    ("m = { text }\n", [(1, "m", "unknown message text; did you mean $text?")]),
    ("m = { RELATIVE(wait) }\n", [(1, "m", "RELATIVE takes one"), (1, "m", "did you mean $wait?")]),
    ("m = { n.long }\nn = x\n", [(1, "m", "n has no attribute .long")]),
    ("m = { -t.gender ->\n    [a] x\n   *[b] y\n }\n-t = x\n", [(1, "m", "-t has no attribute .gender")]),
    ("m = { n }\nn =\n    .long = x\n", [(1, "m", "n has no value"), (2, "n", "the message has no value")]),
    ("m = { $text }\nn = { m }\n", [(2, "n", "m needs $text, which this entry does not have")]),
    ("m = x\n    .long = { $text }\nn = { m.long }\n", [(3, "n", "m needs $text")]),
    # functions
    ("m = { FOO($text) }\n", [(1, "m", "unknown function FOO: there are COUNT, DATETIME, GENDER, KEY")]),
    ("m = { LIST($text) }\n", [(1, "m", "LIST takes list; $text is text")]),
    ("m = { NUMBER($items) }\n", [(1, "m", "NUMBER takes currency, integer, number, percent; $items is list")]),
    ("m = { RELATIVE($count) }\n", [(1, "m", "RELATIVE takes duration; $count is integer")]),
    ("m = { DATETIME($wait) }\n", [(1, "m", "DATETIME takes date, datetime, time; $wait is duration")]),
    ("m = { NAME($text) }\n", [(1, "m", "NAME takes identifier; $text is text")]),
    ("m = { KEY($items) ->\n    [a] x\n   *[b] y\n }\n", [(1, "m", "KEY takes ")]),
    ("m = { NUMBER(5) }\n", [(1, "m", "NUMBER takes one variable, and options")]),
    ("m = { NUMBER() }\n", [(1, "m", "NUMBER takes one variable, and options")]),
    ("m = { LIST($items, $items) }\n", [(1, "m", "LIST takes one variable, and options")]),
    ("m = { NUMBER($nope) }\n", [(1, "m", "unknown variable $nope")]),
    # options
    ("m = { LIST($items, kind: \"or\") }\n", [(1, "m", "LIST has no option kind: it has type")]),
    ("m = { RELATIVE($wait, style: \"long\") }\n", [(1, "m", "RELATIVE has no option style: it has none")]),
    ("m = { LIST($items, type: \"nor\") }\n", [(1, "m", "LIST: type may be and, or, unit, not nor")]),
    ("m = { NUMBER($count, type: \"roman\") }\n", [(1, "m", "NUMBER: type may be cardinal, ordinal, not roman")]),
    ("m = { NUMBER($count, minimumFractionDigits: 21) }\n", [(1, "m", "minimumFractionDigits may be 0 to 20, not 21")]),
    ("m = { NUMBER($count, minimumFractionDigits: -1) }\n", [(1, "m", "minimumFractionDigits may be 0 to 20, not -1")]),
    ("m = { NUMBER($count, minimumFractionDigits: 1.5) }\n", [(1, "m", "may be 0 to 20, not 1.5")]),
    ("m = { NUMBER($count, minimumFractionDigits: \"abc\") }\n", [(1, "m", "may be 0 to 20, not abc")]),
    ("m = { NUMBER($count, maximumFractionDigits: 10000000) }\n", [(1, "m", "may be 0 to 20, not 10000000")]),
    ("m = { NUMBER($count, minimumIntegerDigits: 0) }\n", [(1, "m", "minimumIntegerDigits may be 1 to 21, not 0")]),
    ("m = { NUMBER($count, useGrouping: 1) }\n", [(1, "m", "useGrouping may be false, true, not 1")]),
    ("m = { NAME($param, case: \"ablative\") }\n", [(1, "m", "NAME: case may be accusative, dative")]),
    ("m = { DATETIME($day, dateStyle: \"tiny\") }\n", [(1, "m", "dateStyle may be full, long, medium, short, not")]),
    # selects
    ("m = { $text ->\n    [a] x\n   *[b] y\n }\n", [(1, "m", "$text is text: select on KEY($text)")]),
    ("m = { $items ->\n    [one] x\n   *[other] y\n }\n", [(1, "m", "$items is list: select on COUNT($items)")]),
    ("m = { LIST($items) ->\n    [a] x\n   *[b] y\n }\n", [(1, "m", "LIST makes a text to show, not one to")]),
    ("m = { RELATIVE($wait) ->\n    [a] x\n   *[b] y\n }\n", [(1, "m", "RELATIVE makes a text to show")]),
    ("m = { $count ->\n    [one] x\n    [one] y\n   *[other] z\n }\n", [(3, "m", "the variant [one] stands twice")]),
    ("m = { $count ->\n    [one] { $nope }\n   *[other] z\n }\n", [(2, "m", "unknown variable $nope")]),
    # inside terms
    ("m = x\n-t = { FOO($x) }\n", [(2, "-t", "unknown function FOO")]),
    ("m = x\n-t = { -u }\n", [(2, "-t", "unknown term -u")]),
    # cycles
    ("m = { m }\n", [(1, "m", "cycle: m -> m")]),
    ("m = x { m }\n", [(1, "m", "cycle: m -> m")]),
    ("m = { n }\nn = { m }\n", [(1, "m", "cycle: m -> n -> m"), (2, "n", "cycle: n -> m -> n")]),
    ("m = x\n    .long = { m.long }\n", [(1, "m", "cycle: m.long -> m.long")]),
    ("m = { m.long }\n    .long = { m }\n", [(1, "m", "cycle: m -> m.long -> m")]),
    ("-t = { -t }\nm = x\n", [(1, "-t", "cycle: -t -> -t")]),
    ("-t = { -u }\n-u = { -t }\nm = x\n", [(1, "-t", "cycle: -t -> -u -> -t"), (2, "-u", "cycle: -u -> -t -> -u")]),
    ("-t = x\n    .g = { -t.g ->\n       *[a] a\n    }\nm = x\n", [(1, "-t", "cycle: -t.g -> -t.g")]),
    ("m = { $count ->\n   *[other] { n }\n }\nn = { m }\n", [
        (1, "m", "cycle: m -> n -> m"), (4, "n", "m needs $count"), (4, "n", "cycle: n -> m -> n")]),
    # texts that are too long with what they refer to
    ("m = { n }{ n }\nn = " + "ha " * 400 + "\n", [(1, "m", "a text may have 2000 characters")]),
    ("m = { $count ->\n   *[other] { n }\n }{ n }\nn = " + "ha" * 500 + "\n", [(1, "m", "a text may have 2000")]),
    ("m = " + "{ $text }" * 501 + "\n", [(1, "m", "a text may have 2000 characters")]),
    ("m = { -t }\n-t =\n    x\n" + "    {\"y\"}" * 401 + "\n", [(1, "m", "a text may"), (2, "-t", "a text may")]),
    # literals
    ('m = { "\\U7FFFFF" }\n', [(1, "m", "7FFFFF is the number of no character")]),
    ('m = { "\\\\U7FFFFF \\uD83D\\uDE00" }\n', [(1, "m", "D83D is the number"), (1, "m", "DE00 is the number")]),
    ("m = { " + "9" * 5_000 + " }\n", [(1, "m", "a number may have 15 digits")]),
    ("m = { -0." + "0" * 15 + " }\n", [(1, "m", "a number may have 15 digits")]),
    ("m = { $count ->\n    [" + "9" * 400 + "] x\n   *[other] y\n }\n", [(2, "m", "a number may have 15 digits")]),
    ("m = { NUMBER($count, minimumFractionDigits: " + "9" * 400 + ") }\n", [(1, "m", "a number may have 15 digits")]),
    ('m = { NUMBER($count, useGrouping: "\\U110000") }\n', [(1, "m", "110000 is the number of no character")]),
    # a term shows what is passed to it
    ("m = { -t }\n-t = { $x }\n", [(1, "m", "-t shows $x, which is not passed to it")]),
    ("m = { -t(y: 1) }\n-t = { NUMBER($x) }\n", [(1, "m", "-t shows $x, which is not passed to it")]),
    ("m = { -t(x: 1) }\n-t = { -u }\n-u = { $x }\n", [(2, "-t", "-u shows $x, which is not passed to it")]),
    ("m = { -t.g ->\n   *[a] x\n }\n-t = { $x }\n    .g = { $y }\n", [(1, "m", "-t shows $y, which is not passed")]),
    ("m = x\n-identifier-a = { $case ->\n   *[a] { $case }\n }\n", [(2, "-identifier-a", "a name cannot show $case")]),
    # a term has no values for a message
    ("m = { $text }\n-t = { m }\n", [(2, "-t", "a term cannot refer to m, which needs $text: it has no values")]),
    ("m = x\n    .long = { $text }\n-t = { m.long }\n", [(3, "-t", "a term cannot refer to m, which needs $text")]),
    ("m = { $count ->\n   *[other] x\n }\n-t = { m }\n", [(4, "-t", "a term cannot refer to m, which needs $count")]),
    ("m = { $text }\n-t = { -u }\n-u = { m }\n", [(3, "-u", "a term cannot refer to m")]),
    # depth
    ("m = x\nn =\n  y" + "{" * 5_000 + "}" * 5_000 + "\n", [(3, "", "syntax error: nested too deeply")]),
    ("n = { " + "F(" * 3_000 + "\n", [(1, "", "syntax error: nested too deeply")]),
    ("m = " + "{ " * 30 + "$text" + " }" * 30 + "\n", [(1, "m", f"nested more than {MAX_DEPTH} deep")]),
]  # fmt: skip


def findings(folder: Path, files: dict[str, str | bytes], catalog: str = CATALOG) -> list[tuple[str, int, str, str]]:
    with pytest.raises(LoadError) as caught:
        read_locales(write_locales(folder, files), catalog_of(folder, catalog))
    root = folder / "locales"
    return [(f.path.relative_to(root).as_posix(), f.line, f.id, f.message) for f in caught.value.findings]


@pytest.mark.parametrize(("ftl", "expected"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, ftl: str, expected: list[tuple[int, str, str]]) -> None:
    found = findings(tmp_path, {"de/d.ftl": ftl})
    assert [(file, line, id) for file, line, id, _ in found] == [
        ("de/d.ftl", line, id) for line, id, _ in sorted(expected)
    ]
    for (*_, message), (*_, fragment) in zip(found, sorted(expected), strict=True):
        assert fragment in message


FILES = [
    ({"de/d.ftl": b"m = \xe4\n"}, [("de/d.ftl", 0, "", "cannot be read: 'utf-8' codec can't decode")]),
    ({"de/d.ftl": "m = x\n".encode("utf-16")}, [("de/d.ftl", 0, "", "cannot be read")]),
    ({"de/d.ftl": "\ufeffm = x\n"}, [("de/d.ftl", 1, "", "begins with a byte order mark")]),
    ({"de/terms.ftl": "m = x\n"}, [("de/terms.ftl", 1, "m", "a message cannot stand in terms.ftl")]),
    ({"de/terms.ftl": "-t = x\n-t = y\n", "de/d.ftl": "m = x\n"}, [("de/terms.ftl", 2, "-t", "the id stands twice")]),
    ({"de/terms.ftl": "-t = {\n", "de/d.ftl": "m = x\n"}, [("de/terms.ftl", 2, "", "syntax error")]),
    ({"de/terms.ftl": "-t = x\n", "de/d.ftl": "-t = y\nm = x\n"}, [("de/d.ftl", 1, "-t", "the id stands twice")]),
    ({"de/terms.ftl": "-t = { -t }\n", "de/d.ftl": "m = x\n"}, [("de/terms.ftl", 1, "-t", "cycle: -t -> -t")]),
    ({"de/d/a.ftl": "m = x\n", "de/d/b.ftl": "m = y\n"}, [("de/d/b.ftl", 1, "m", "the id stands twice")]),
    ({"de/d/a.ftl": "m = x\n", "de/d.ftl": "m = y\n"}, [("de/d.ftl", 1, "m", "the id stands twice")]),
    ({"xx/d.ftl": "m = x\n"}, [("xx", 0, "", "CLDR has no locale 'xx'")]),
    ({"de_AT/d.ftl": "m = x\n"}, [("de_AT", 0, "", "CLDR has no locale 'de_AT'")]),
    ({"de/e.ftl": "m = x\n"}, [("de/e.ftl", 1, "m", "the domain e has no entry with this id")]),
    ({"de/d.ftl": "m = { $a }\n", "pl/d.ftl": "m = { $b }\n"}, [
        ("de/d.ftl", 1, "m", "unknown variable $a"), ("pl/d.ftl", 1, "m", "unknown variable $b")]),
]  # fmt: skip


@pytest.mark.parametrize(("files", "expected"), FILES)
def test_a_fault_of_a_file(
    tmp_path: Path, files: dict[str, str | bytes], expected: list[tuple[str, int, str, str]]
) -> None:
    found = findings(tmp_path, files)
    assert [row[:3] for row in found] == [row[:3] for row in expected]
    for (*_, message), (*_, fragment) in zip(found, expected, strict=True):
        assert fragment in message


CLEAN = [
    "m = x\n    .long = { m }\n",  # the short text in the long one: no cycle
    "m = { -t }\n    .long = { m } { -t }\n-t = x\n",
    "n = x\nm = { n } { n.long }\n    .help = { $text }\n",  # n.long is in the next line
    "m = { NUMBER($count, minimumFractionDigits: 20) }\n",
    'm = { NUMBER($count, minimumFractionDigits: 2.0, useGrouping: "false") }\n',
    'm = { -t(case: "dative", n: 5) }\n-t = { $case ->\n    [dative] x\n   *[other] { $n }\n }\n',
    "m = { GENDER($param) ->\n    [feminine] x\n   *[other] y\n }\n",
    "m = { $count ->\n    [0] x\n    [one] x\n   *[other] y\n }\n",
    "# A comment\n\n## A group\n\n### A file\n\nm = x\r\n    .long = y\r\n",
]


@pytest.mark.parametrize("ftl", CLEAN)
def test_what_is_right_loads(tmp_path: Path, ftl: str) -> None:
    ftl = ftl.replace("n = x\nm", "n = x\n    .long = y\nm")
    assert set(read_locales(write_locales(tmp_path, {"de/d.ftl": ftl}), catalog_of(tmp_path, CATALOG))) == {"de"}


def test_terms_that_multiply_are_checked_at_once_and_do_not_blow_up(tmp_path: Path) -> None:
    laughs = "-t0 = ha\n" + "".join(f"-t{n} = {f'{{ -t{n - 1} }}' * 12}\n" for n in range(1, 9))
    found = findings(tmp_path, {"de/d.ftl": laughs + "n = { -t8 }\n"})  # 12 ** 8 parts
    assert [id for _, _, id, _ in found] == ["-t3", "-t4", "-t5", "-t6", "-t7", "-t8", "n"]
    assert all("a text may have 2000 characters" in message for *_, message in found)


def test_references_beyond_the_depth_are_found(tmp_path: Path) -> None:
    chain = "-t0 = ha\n" + "".join(f"-t{n} = {{ -t{n - 1} }}\n" for n in range(1, 60))
    found = findings(tmp_path, {"de/d.ftl": chain + "n = { -t59 }\n"})
    assert all("deep" in message for *_, message in found)
    assert ("de/d.ftl", 61, "n") in [row[:3] for row in found]


def test_an_entry_without_english_stops_the_load(tmp_path: Path) -> None:
    catalog_of(tmp_path, CATALOG)
    locales = write_locales(tmp_path, {"en/d.ftl": "m = x\n", "de/d.ftl": "m = x\nn = y\n"})
    with pytest.raises(LoadError, match=r"en/d: n: the entry has no English message"):
        Renderer.load(tmp_path / "catalog", locales, Settings())
