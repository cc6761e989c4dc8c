"""Requested languages -> chain. tests/cases/negotiation.json holds the table, for any implementation to use."""

import json
import runpy
from pathlib import Path

import langcodes
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from langcodes import language_distance
from support.servers import ROOT
from support.worlds import catalog_of, write_locales

from pardon import Renderer, Settings
from pardon.negotiation import (
    SOURCE_LOCALE,
    Negotiator,
    choose_media_type,
    parse_ranges,
    parse_weighted,
)

GROUPS = json.loads((Path(__file__).parent / "cases" / "negotiation.json").read_text("utf-8"))
TAGS = ("de", "de-CH", "en", "es", "es-419", "he", "pt", "pt-PT", "sr", "sr-Latn", "uk", "zh-Hans", "zh-Hant")
NEGOTIATOR = Negotiator(TAGS, Settings(fallbacks={"ca": ["es"], "sr-Latn": ["sr", "de"], "uk": ["xx", "ru", "../.."]}))


# --- The table ---


@pytest.mark.parametrize(
    "available, fallbacks, requested, expected",
    [
        pytest.param(
            group["available"],
            group.get("fallbacks"),
            case["requested"],
            case["expected"],
            id=f"{group['title']}: {json.dumps(case['requested'])}",
        )
        for group in GROUPS
        for case in group["cases"]
    ],
)
def test_the_chain_is(available, fallbacks, requested, expected):
    negotiator = Negotiator(available, Settings(fallbacks=fallbacks or {}))
    chain = negotiator.chain(requested)
    assert list(chain) == expected
    assert negotiator.chain(chain) == chain


@pytest.mark.parametrize("group", GROUPS, ids=[group["title"] for group in GROUPS])
def test_the_order_in_which_locales_were_loaded_does_not_matter(group):
    backwards = Negotiator(reversed(group["available"]), Settings(fallbacks=group.get("fallbacks", {})))
    for case in group["cases"]:
        assert list(backwards.chain(case["requested"])) == case["expected"]


# --- Headers ---


@pytest.mark.parametrize(
    "header, expected",
    [
        # A header of 10 kB: its beginning counts.
        ("de," + "x" * 10_000, ("de", "de-CH", "en")),
        ("fr-FR;q=0.9," * 800 + "de", ("en",)),
        ("de-CH," * 1_700, ("de-CH", "de", "en")),
        ("x" * 10_000, ("en",)),
        ("," * 10_000 + "de", ("en",)),
        ("de;q=" + "0" * 10_000, ("en",)),
        # A tag of 10 kB, as a client may send it in `lang`
        ("de" + "-abcdefgh" * 1_000, ("en",)),
        (["de" + "-abcdefgh" * 1_000], ("de", "de-CH", "en")),
        # The range at which the header is cut is not read: "de-CH" might have been "de-CHxyz"
        ("," * 507 + "de-CHxyz", ("en",)),
        ("," * 19 + "de", ("de", "de-CH", "en")),
        ("," * 20 + "de", ("en",)),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_header_is_read_up_to_a_bound(header, expected):
    assert NEGOTIATOR.chain(header) == expected


@pytest.mark.parametrize(
    "lang, expected",
    [
        (None, ()),
        ("de", (("de", 1.0),)),
        (" de ; q=0.5 , fr ", (("fr", 1.0), ("de", 0.5))),
        # Tags in order keep it; what is no text is left out.
        (["fr", "de"], (("fr", 1.0), ("de", 1.0))),
        (("fr", None, 7, b"de", ["de"], "it"), (("fr", 1.0), ("it", 1.0))),
    ],
    ids=repr,
)
def test_ranges_are_read_with_their_quality(lang, expected):
    assert parse_ranges(lang) == expected


def test_only_the_first_tags_of_a_long_list_are_read():
    tags = iter(["de"] * 1_000)
    assert NEGOTIATOR.chain(tags) == ("de", "de-CH", "en")
    assert len(list(tags)) == 980


def test_a_tag_is_kept_only_as_far_as_it_is_read():
    [(tag, _)] = parse_ranges(["de-" + "x" * 1_000_000])
    assert len(tag) < 100


@pytest.mark.parametrize(
    "settings, lang, expected",
    [
        (Settings(max_header=8), "xx,pl,de,fr", ("pl", "en")),
        (Settings(max_ranges=2), "xx,pl,de", ("pl", "en")),
        (Settings(max_ranges=2), ["xx", "pl", "de"], ("pl", "en")),
        (Settings(max_tag=2), "de-CH", ("de", "de-CH", "en")),
        (Settings(max_tag=2), ["de-CH"], ("de", "de-CH", "en")),
    ],
)
def test_how_much_is_read_is_for_the_operator_to_say(settings, lang, expected):
    assert Negotiator(["de", "de-CH", "en", "pl"], settings).chain(lang) == expected


# --- Whatever comes ---

tag_like = st.from_regex(r"[a-zA-Z]{1,4}([-_][a-zA-Z0-9]{1,8}){0,4}(;q=[0-9.]{0,5})?", fullmatch=True)
anything = st.one_of(st.text(), tag_like, st.sampled_from(TAGS), st.lists(tag_like, max_size=8).map(",".join))


@given(st.one_of(st.none(), anything, st.lists(anything, max_size=25)))
@example("\ud800")
@example(["de\ud800", "\x00"])
@example("en-XA, de-419, zh-Latn-TW, und-Hant, sr-Cyrl-ME")
def test_any_request_gives_distinct_loaded_locales_that_end_in_the_source(lang):
    chain = NEGOTIATOR.chain(lang)
    assert chain[-1] == SOURCE_LOCALE
    assert set(chain) <= set(TAGS)
    assert len(set(chain)) == len(chain)


@given(anything, st.lists(st.sampled_from(TAGS)), st.dictionaries(anything, st.lists(anything), max_size=3))
def test_any_fallbacks_lead_to_loaded_locales_only(lang, tags, fallbacks):
    assert set(Negotiator(tags, Settings(fallbacks=fallbacks)).chain(lang)) <= {*tags, SOURCE_LOCALE}


# --- What is remembered ---


def _cache_sizes() -> int:
    language = langcodes.Language
    return len(language._INSTANCES) + len(language._PARSE_CACHE) + len(language_distance._DISTANCE_CACHE)


def test_what_clients_send_does_not_stay_in_langcodes_caches():
    before = _cache_sizes()
    for number in range(1_000):
        NEGOTIATOR.chain(f"de-x-junk{number}, zh-{number:03}, {chr(97 + number % 26)}q-Latn-DE")
        NEGOTIATOR.unserved(["sr", f"fr-{number:03}"])
    assert _cache_sizes() == before


def test_langcodes_still_caches_what_it_parses():
    """When this fails, formatting/cldr.py may use langcodes' parser, not only its tables."""
    before = _cache_sizes()
    for number in range(100):
        langcodes.Language.get(f"de-x-junk{number}")
    assert _cache_sizes() - before >= 100


def test_a_recurring_header_has_the_same_chain():
    assert NEGOTIATOR.chain("fr, de-CH;q=0.5") is NEGOTIATOR.chain("fr, de-CH;q=0.5")
    assert NEGOTIATOR.chain(["fr", "de-CH"]) is NEGOTIATOR.chain(("fr", "de-CH"))


# --- Folders ---


@pytest.mark.parametrize(
    ("folder", "lang", "text"),
    [
        ("no-NO", "nb", "1\u00a0234,5"),
        ("no-NO", "nn-NO", "1\u00a0234,5"),
        ("en-JP", "en-JP", "1,234.5"),
        ("zh-US", "zh-Hant", "1,234.5"),
        ("sr-Latn-JP", "sr-Latn", "1.234,5"),
        ("de-x-formal", "de", "1.234,5"),
    ],
)
def test_a_folder_without_cldr_data_writes_numbers_like_its_parent(tmp_path, folder, lang, text):
    catalog_of(tmp_path)
    locales = write_locales(tmp_path, {"en/d.ftl": "m = { $number }", f"{folder}/d.ftl": "m = { $number }"})
    renderer = Renderer.load(catalog=tmp_path / "catalog", locales=locales)
    message = renderer.render("m", lang, {"number": 1234.5}, domain="d")
    assert (message.short_message, message.locale) == (text, folder)


# --- CLDR's data ---


def test_the_script_writes_each_row_in_the_directions_in_which_it_matches(tmp_path):
    supplemental = tmp_path / "supplemental"
    supplemental.mkdir()
    rows = [
        {"_desired": "nb", "_distance": 1, "_supported": "no"},
        {"_desired": "gsw", "_distance": 4, "_oneway": True, "_supported": "de"},
        {"_desired": "sr-Latn", "_distance": 5, "_supported": "sr-Cyrl"},
        {"_desired": "en-*-$!enUS", "_distance": 3, "_supported": "en-*-GB"},
    ]
    matching = {
        "paradigmLocales": {"_locales": ["en"]},
        "matchVariables": {"$enUS": {"_value": "US+003"}},
        "languageMatch": rows,
    }
    contained = {"001": {"_contains": ["003", "GB"]}, "003": {"_contains": ["CA", "MX"]}}
    documents = {
        "package.json": {"version": "1.2.3"},
        "supplemental/languageMatching.json": {"supplemental": {"languageMatching": {"written-new": matching}}},
        "supplemental/territoryContainment.json": {"supplemental": {"territoryContainment": contained}},
    }
    for name, document in documents.items():
        (tmp_path / name).write_text(json.dumps(document))
    data = runpy.run_path(str(ROOT / "tools" / "language_matching.py"))["convert"](tmp_path)
    assert data["languages"] == {"nb": {"no": 1}, "no": {"nb": 1}, "gsw": {"de": 4}}
    assert data["scripts"] == {"sr-Latn": {"sr-Cyrl": 5}, "sr-Cyrl": {"sr-Latn": 5}}
    assert data["regions"] == [["en", "*", "$!enUS", "GB", 3], ["en", "*", "GB", "$!enUS", 3]]
    assert data["variables"] == {"$enUS": {"whole": ["003", "CA", "MX", "US"], "part": ["001"]}}


# --- Weighted headers ---

ITEMS = [
    # header, its items with their weights
    ("", [("", 1.0)]),
    ("de", [("de", 1.0)]),
    (" de ; q=0.5 , fr ", [("de", 0.5), ("fr", 1.0)]),
    ("de;Q=0.5", [("de", 0.5)]),
    ("de;q=0", [("de", 0.0)]),
    ("de;q=1.000,fr;q=0.0012", [("de", 1.0), ("fr", 0.0012)]),
    ("de;q=.5", [("de", 0.5)]),
    ("de;q=1.", [("de", 1.0)]),
    ("de,,fr", [("de", 1.0), ("", 1.0), ("fr", 1.0)]),
    # Other parameters, before and behind the weight
    ("text/html;level=1;q=0.4", [("text/html", 0.4)]),
    ("text/html;q=0.4;ext=1", [("text/html", 0.4)]),
    ("text/html;level=1", [("text/html", 1.0)]),
    # A quoted string may hold what separates elsewhere.
    ('a/b;x="1,2;q=0";q=0.3, c/d', [("a/b", 0.3), ("c/d", 1.0)]),
    ('a/b;x="\\",";q=0.3, c/d', [("a/b", 0.3), ("c/d", 1.0)]),
    ('a/b;x="never closed, c/d', [("a/b", 1.0)]),
    # What is no weight (RFC 9110, 12.4.2) wants nothing.
    *((f"de;q={weight}", [("de", 0.0)]) for weight in (
        "", "2", "1.5", "-1", "+0.5", "nan", "inf", "1e-1", "0x1", "1_0", "high", '"0.5"', "\u0660.5", "0.5 0.5",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("header", "items"), ITEMS)
def test_a_header_is_split_into_weighted_items(header: str, items: list[tuple[str, float]]) -> None:
    assert parse_weighted(header, 1_000) == items


BOUNDS = [
    # header, characters, items, what is read
    ("de,fr,it", 8, None, ["de", "fr", "it"]),
    ("de,fr,it", 7, None, ["de", "fr"]),
    ("de,fr,it", 6, None, ["de", "fr"]),
    ("de,fr,it", 8, 2, ["de", "fr"]),
    (",,de", 100, 2, ["", ""]),
    ("x" * 10_000, 1_000, None, []),
    ('a;x="' + "," * 10_000, 1_000, None, []),
]


@pytest.mark.parametrize(("header", "length", "count", "read"), BOUNDS)
def test_items_are_read_up_to_a_bound(header: str, length: int, count: int | None, read: list[str]) -> None:
    assert [value for value, _ in parse_weighted(header, length, count)] == read


@given(st.text(), st.integers(0, 50), st.integers(0, 5))
def test_any_header_gives_weights_from_0_to_1(header: str, length: int, count: int) -> None:
    items = parse_weighted(header, length, count)
    assert len(items) <= count
    assert all(0 <= weight <= 1 and len(value) <= length for value, weight in items)


OFFERED = ("application/json", "application/problem+json", "text/plain")
CHOICES = [
    # Accept, the media type
    (None, "application/json"),
    ("*/*", "application/json"),
    ("text/*", "text/plain"),
    ("application/*;q=0.2, text/*", "text/plain"),
    ("*/*, application/json;q=0", "application/problem+json"),
    ("text/plain;format=flowed;q=0.1, text/plain, */*;q=0.5", "text/plain"),
    ("text/plain, text/plain;format=flowed;q=0.1, */*;q=0.5", "text/plain"),
    ('application/problem+json;profile="a,b";q=0.9, application/json;q=0.5', "application/problem+json"),
    ("text/html", None),
    ("*/*;q=0", None),
    ("application/json;q=1e-1", None),
    (";;;,,,q=", None),
    ("application/problem+json, application/json", "application/json"),
]


@pytest.mark.parametrize(("accept", "chosen"), CHOICES)
def test_accept_chooses_among_media_types(accept: str | None, chosen: str | None) -> None:
    assert choose_media_type(accept, OFFERED) == chosen


def test_nothing_offered_is_nothing_chosen() -> None:
    assert choose_media_type("*/*", []) is None
