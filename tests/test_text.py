"""Untrusted text: what is cleaned away, and where a value or a rendered text is cut."""

import re
import unicodedata
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.worlds import catalog_of, write_locales

from pardon import Renderer, Settings
from pardon.errors import Problem
from pardon.text import clean, truncate, truncate_message

FSI, PDI = "\u2068", "\u2069"

# What is cleaned away

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
LINE_BREAKS = "\t\n\v\f\r\x85\u2028\u2029"


@pytest.mark.parametrize("char", sorted({*BIDI_CONTROLS, *CONTROLS} - {*LINE_BREAKS}), ids=ascii)
def test_controls_are_removed(char):
    assert clean(f"a{char}b") == "ab"
    assert clean(f"{char}שלום{char}") == "שלום"


@pytest.mark.parametrize("char", LINE_BREAKS, ids=ascii)
def test_tabs_and_line_breaks_become_one_space(char):
    assert clean(f"a{char}b") == "a b"
    assert clean(f"a{char}{char}\r\nb{char}") == "a b"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("a\ud800b", "ab"),
        ("\udfffa", "a"),
        ("😀", "😀"),
        ("a\ufffab\ufffb", "ab"),
        # What languages need stays: joiners, marks, no-break spaces, soft hyphens.
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("e\u0301", "e\u0301"),
        ("10\u00a0km", "10\u00a0km"),
        ("Daten\u00adbank", "Daten\u00adbank"),
    ],
    ids=ascii,
)
def test_the_rest_of_a_text_stays(text, expected):
    assert clean(text) == expected


@given(st.text(st.characters(exclude_categories=())))
@example("\r\u202e\n")
def test_a_clean_text_has_nothing_to_clean(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(cleaned) & set(BIDI_CONTROLS)


# Where a value is cut

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
CLUSTERS = {
    "emoji family": FAMILY,
    "flag": "🇩🇪",
    "flag of tags": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "skin tone": "👋🏽",
    "profession with a skin tone": "👩🏽\u200d🚀",
    "emoji presentation": "❤️\u200d🔥",
    "keycap": "1\ufe0f\u20e3",
    "combining marks": "e\u0301\u0323",
    "Hebrew points": "שּׁ",
    "Thai vowels and tones": "กี่",
    "Devanagari vowel": "कि",
    "Devanagari conjunct": "क्ष",
    "Korean jamo": "\u1112\u1161\u11ab",
    "Korean syllable and jamo": "하\u11ab",
}


@pytest.mark.parametrize("cluster", CLUSTERS.values(), ids=CLUSTERS)
@pytest.mark.parametrize("offset", range(1, 13))
def test_a_cut_keeps_grapheme_clusters_whole(cluster, offset):
    before = "x" * (20 - offset)
    shortened = truncate(before + cluster * 20, 20)
    assert len(shortened) <= 20
    assert re.fullmatch(f"{before}({cluster})*…", shortened)
    # No cluster that fits is given up.
    assert len(shortened) + len(cluster) > 20


def test_flags_are_cut_in_pairs_however_many_there_are():
    assert truncate("🇩🇪" * 600, 1_000) == "🇩🇪" * 499 + "…"
    assert truncate("x" + "🇩🇪" * 600, 1_000) == "x" + "🇩🇪" * 499 + "…"


@pytest.mark.parametrize(
    "text, limit, expected",
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("ab  cd", 4, "ab…"),
        ("abc", 1, "…"),
        ("a" + "\u0301" * 50, 10, "…"),
    ],
)
def test_a_text_is_cut_with_an_ellipsis(text, limit, expected):
    assert truncate(text, limit) == expected


@given(st.text(), st.integers(1, 20))
def test_a_cut_text_is_within_its_limit_and_begins_as_it_did(text, limit):
    shortened = truncate(text, limit)
    assert len(shortened) <= limit
    assert shortened == text or text.startswith(shortened.removesuffix("…"))


# Where a rendered text is cut


@pytest.mark.parametrize(
    "text, limit, expected",
    [
        ("abcdefgh", 5, "abcd…"),
        ("abc   defgh", 6, "abc…"),
        # A grapheme cluster: a letter with its accent, a family, a flag
        ("abce\u0301fgh", 5, "abc…"),
        ("abc👩\u200d👩\u200d👧fgh", 6, "abc…"),
        ("abc🇩🇪fgh", 5, "abc…"),
        # An isolate is closed behind the ellipsis, each of several levels too; a closed one stays.
        (f"ab{FSI}cdefgh{PDI}ij", 7, f"ab{FSI}cd…{PDI}"),
        (f"a{FSI}b\u2067cdefgh{PDI}{PDI}ij", 9, f"a{FSI}b\u2067cd…{PDI}{PDI}"),
        (f"a{FSI}b{PDI}cdefgh", 8, f"a{FSI}b{PDI}cd…"),
        (f"abcd{FSI}efgh{PDI}", 6, "abcd…"),
        (f"a{PDI}bcdefgh", 6, f"a{PDI}bcd…"),
    ],
)  # fmt: skip
def test_a_text_ends_between_two_characters_and_closes_what_it_opens(text, limit, expected):
    assert truncate_message(text, limit) == expected


@pytest.mark.parametrize(
    "text, limit, expected",
    [
        ("a&lt;bcdefgh", 4, "a…"),
        ("a&lt;bcdefgh", 6, "a&lt;…"),
        ("a&#x27;bcdefgh", 7, "a…"),
        ("a&amp;&amp;bcdefgh", 9, "a&amp;…"),
        ("ab <b>bold</b> cd efgh", 9, "ab…"),
        (f"a{FSI}&lt;&lt;&lt;{PDI}", 9, f"a{FSI}&lt;…{PDI}"),
    ],
)
def test_markup_ends_before_an_entity_or_an_element(text, limit, expected):
    assert truncate_message(text, limit, is_markup=True) == expected


def test_a_plain_text_may_end_in_what_would_be_an_entity():
    assert truncate_message("AT&T and <b>ABC", 6) == "AT&T…"
    assert truncate_message("a&lt;bcdefgh", 5) == "a&lt…"


pieces = st.lists(
    st.sampled_from(["a", "é", "e\u0301", FSI, PDI, "&lt;", "&#x27;", "🇩🇪", "👩\u200d👧", " ", "क्ष", "\u2067"])
)


@given(pieces.map("".join), st.integers(12, 40))
def test_whatever_is_cut_is_within_the_limit_and_balanced(text, limit):
    if len(text) <= limit or text.count(FSI) + text.count("\u2067") > 5:
        return
    shown = truncate_message(text, limit, is_markup=True)
    assert len(shown) <= limit
    assert shown.rstrip(PDI).endswith("…")
    head = shown.rstrip(PDI).removesuffix("…")
    assert text.startswith(head)
    level = 0
    for char in shown:
        level += (char in f"{FSI}\u2067") - (char == PDI and level > 0)
    assert level == 0
    assert "&" not in unescape(head)


# In a message

CATALOG = """
[told]
status = 400
args = { a = { type = "text", example = "a" }, b = { type = "list", example = ["b"] } }
[long_text]
status = 400
"""
TEXTS = """
told = Told { $a }
    .long = { $a } { $a } { $b }, { $b }, { $a }.
    .help = Help
long_text = %s
""" % ("Word " * 40)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    root = tmp_path_factory.mktemp("small")
    catalog_of(root, CATALOG)
    return Renderer.load(root / "catalog", write_locales(root, {"en/d.ftl": TEXTS}), Settings(max_output=100))


@pytest.mark.parametrize(
    "code, meta, short, long, cut",
    [
        ("told", {"a": "x" * 60, "b": ["y"]}, "Told " + "x" * 60, "x" * 60 + " " + "x" * 38 + "…", ["long"]),
        ("told", {"a": "x", "b": ["y"]}, "Told x", "x x y, y, x.", []),
        ("long_text", {}, "Word " * 19 + "Word…", None, ["short"]),
    ],
)
def test_a_facet_over_the_limit_is_cut_and_says_so(small, code, meta, short, long, cut):
    message = small.render(code, "en", meta)
    assert (message.short_message, message.long_message) == (short, long)
    assert message.problems == tuple(Problem("cut-text", facet) for facet in cut)


@pytest.mark.parametrize("escape", [None, "html"])
def test_a_list_with_hostile_items_stays_sound(small, escape):
    message = small.render("told", "en", {"a": "a", "b": ["<\u05d0>" * 5] * 20}, isolate="always", escape=escape)
    text = message.long_message
    assert len(text) <= 100
    assert text.count(FSI) == text.count(PDI)
    assert "…" in text
    if escape:
        assert "<" not in text
        assert "&" not in text.replace("&lt;", "").replace("&gt;", "")
