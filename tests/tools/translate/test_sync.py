"""`pardon sync` and `pardon accept`: nothing of the translator's is lost."""

import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from support.command import pardon
from support.files import folders
from support.translations import CATALOG, ENGLISH, GERMAN, read, write
from support.worlds import write_locales

from pardon import Renderer
from pardon.data import bundled_locales
from pardon.fluent.sources import without_stubs
from pardon.formatting.values import Formats
from pardon_tools.check.run import check
from pardon_tools.errors import UnusableError
from pardon_tools.translate.project import read_project
from pardon_tools.translate.status import status
from pardon_tools.translate.stubs import stub_text
from pardon_tools.translate.sync import sync, write_files


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    write(tmp_path, {"../catalog/shop.toml": CATALOG, **ENGLISH, **GERMAN})
    return tmp_path


def synced(shop: Path, tag: str = "de") -> dict[str, str]:
    """Return the files that a sync writes, and see that a second one has nothing to do."""
    assert pardon("sync", tag, *folders(shop)).returncode == 0
    assert "nothing to do; 0 file(s) written" in pardon("sync", tag, *folders(shop)).stdout
    assert list(shop.rglob("*.new")) == []
    return read(shop, tag)


def test_what_is_shipped_is_in_shape_and_is_not_touched() -> None:
    project = read_project(None, None)
    for tag in project.translations:
        changes, counts = sync(project, tag)
        assert changes == {}, (tag, counts)


def test_what_is_shipped_survives_a_round_trip_through_the_serializer() -> None:
    for path in bundled_locales().rglob("*.ftl"):
        text = path.read_text("utf-8")
        once = FluentSerializer().serialize(FluentParser(with_spans=False).parse(text))
        assert FluentSerializer().serialize(FluentParser(with_spans=False).parse(once)) == once


def test_nothing_changes_where_nothing_has_changed(shop: Path) -> None:
    assert synced(shop) == GERMAN


ODD = """\
### Bestand
### in zwei Zeilen


# Sold out
sold_out   =   Ausverkauft
# Too soon
# .long = Please wait { $wait }.
# note: mit der Rechtsabteilung abgestimmt
too_soon =
      Zu früh
    .long=Bitte warten Sie {$wait}.



# ein Satz am Ende
"""


NEW_KEYS = """\
### Keys

# Key missing
# .long = Send a key.
no_key = { "" }
    .long = { "" }
"""


def test_a_new_locale_has_every_message_as_a_stub_that_loads(shop: Path) -> None:
    files = synced(shop, "pt-BR")
    assert sorted(files) == ["pt-BR/shop/keys.ftl", "pt-BR/shop/stock.ftl", "pt-BR/terms.ftl"]
    assert files["pt-BR/shop/keys.ftl"] == NEW_KEYS
    assert files["pt-BR/terms.ftl"] == '### Terms\n\n-identifier-password = { "" }\n'
    found = check(shop / "catalog", shop / "locales", ["pt-BR"])
    assert {finding.rule for finding in found} == {"missing-message", "missing-term"}
    assert [(f.line, f.column, f.length) for f in found if f.id == "no_key"] == [(5, 1, 6)]
    renderer = Renderer.load(shop / "catalog", shop / "locales")
    message = renderer.render("no_key", "pt-BR", domain="shop")
    assert (message.short_message, message.locale) == ("Key missing", "en")


PLURAL = "{ $left ->\n        [one] One left of { $left }.\n       *[other] { $left } left.\n    }"
ORDINAL = 'NUMBER($n, type: "ordinal")'


def choice(selector: str, *keys: str) -> str:
    rows = "".join(f'        [{key}] {{ "" }}\n' for key in keys)
    return f'\n    {{ {selector} ->\n{rows}       *[other] {{ "" }}\n    }}'


STUBS = [
    # locale, English text, stub
    ("de", "Sold out", ' { "" }'),
    ("pl", PLURAL, choice("$left", "one", "few", "many")),
    ("ja", PLURAL, ' { "" }'),
    ("ja", PLURAL.replace("[one]", "[0]"), choice("$left", "0")),
    ("en-GB", f"{{ {ORDINAL} ->\n    [one] 1st\n   *[other] next\n}}", choice(ORDINAL, "one", "two", "few")),
    ("ja", "{ KEY($x) ->\n    [none] Ask.\n   *[other] Ask { $x }.\n    } Now.", choice("KEY($x)", "none")),
    ("de", "{ COUNT($l) ->\n   *[other] Many.\n}", choice("COUNT($l)", "one")),
    ("de", "{ $n ->\n" + "".join(f"    [{n}] {n}\n" for n in range(40)) + "   *[other] x\n}", ' { "" }'),
]


@pytest.mark.parametrize(("tag", "english", "stub"), STUBS)
def test_a_stub_has_the_plural_categories_of_its_language(tag: str, english: str, stub: str) -> None:
    entry = FluentParser().parse_entry(f"# for developers\nm = {english}\n")
    assert isinstance(entry, ast.Message)
    assert stub_text(entry, Formats(tag)) == f"m ={stub}"
    parsed = FluentParser().parse_entry(stub_text(entry, Formats(tag)))
    assert isinstance(parsed, ast.Message)
    assert without_stubs(parsed) is None


def test_a_stub_becomes_a_translation_by_writing_its_texts(shop: Path) -> None:
    stubs = synced(shop, "fr")["fr/shop/keys.ftl"]
    text = stubs.replace('= { "" }', "= Clé manquante", 1).replace('= { "" }', "= Envoyez-la.")
    write(shop, {"fr/shop/keys.ftl": text})
    assert synced(shop, "fr")["fr/shop/keys.ftl"] == text
    assert "no_key" not in {finding.id for finding in check(shop / "catalog", shop / "locales", ["fr"])}


def test_a_stub_follows_the_english(shop: Path) -> None:
    synced(shop, "fr")
    write(shop, {"en/shop/keys.ftl": "no_key = No key\n"})
    assert synced(shop, "fr")["fr/shop/keys.ftl"] == '### Keys\n\n# No key\nno_key = { "" }\n'


MORE_ENGLISH = "first = First\n\nno_key = Key missing\n    .long = Send a key.\n\nlast = Last\n"
MORE = """\
### Schlüssel

# First
first = { "" }

# Key missing
# .long = Send a key.
no_key = Schlüssel fehlt
    .long = Senden Sie einen Schlüssel.

# Last
last = { "" }
"""
TURNED_ENGLISH = "sold_out = Sold out\n\ntoo_soon = Too soon\n    .long = Please wait { $wait }.\n"
TURNED = """\
### Bestand

## Waren

# Sold out
sold_out = Ausverkauft

## Zeiten

# Too soon
# .long = Please wait { $wait }.
too_soon = Zu früh
    .long = Bitte warten Sie { $wait }.
"""
EXTRA = """\
### Schlüssel

# von früher
old = Alt

# Key missing
# .long = Send a key.
no_key = Schlüssel fehlt
    .long = Senden Sie einen Schlüssel.

broken = { $x

# no_key = halb fertig { $
"""
BROKEN = "### Schlüssel\n\nno_key = { Schlüssel fehlt\n"
KEY = "no_key = Schlüssel fehlt\n"
SYNCED = {
    # the file, its English and its German where they are others, the German afterwards
    "a spelling of one's own stays": ("stock.ftl", TURNED_ENGLISH, ODD, ODD),
    "a missing message gets a stub at its place": ("keys.ftl", MORE_ENGLISH, None, MORE),
    "messages follow the order of the English with their comments": ("stock.ftl", TURNED_ENGLISH, None, TURNED),
    "what English does not have stays": ("keys.ftl", None, EXTRA, EXTRA),
    "a message with a syntax error is not missing": ("keys.ftl", None, BROKEN, BROKEN),
    "English with a syntax error takes no translation away": ("keys.ftl", "no_key = { Key missing\n", KEY, KEY),
}


@pytest.mark.parametrize(("name", "english", "german", "expected"), SYNCED.values(), ids=SYNCED)
def test_a_file_afterwards(shop: Path, name: str, english: str | None, german: str | None, expected: str) -> None:
    files = {f"en/shop/{name}": english, f"de/shop/{name}": german}
    write(shop, {path: text for path, text in files.items() if text is not None})
    assert synced(shop)[f"de/shop/{name}"] == expected


def test_a_missing_facet_gets_a_stub_and_counts_as_missing(shop: Path) -> None:
    write(shop, {"de/shop/keys.ftl": KEY})
    assert synced(shop)["de/shop/keys.ftl"] == KEY + '    .long = { "" }\n'
    [finding] = check(shop / "catalog", shop / "locales", ["de"])
    assert (finding.rule, finding.id, finding.line, finding.column) == ("missing-facet", "no_key", 2, 6)
    assert status(read_project(shop / "catalog", shop / "locales"))[0].whole.missing == 1


def test_without_stubs_none_are_added_and_those_there_go(shop: Path) -> None:
    written = {"de/shop/keys.ftl": KEY, "de/shop/stock.ftl": "# Sold out\nsold_out = Ausverkauft\n"}
    write(shop, written)
    without = {**written, "de/terms.ftl": GERMAN["de/terms.ftl"]}
    for stubs in (["--stubs"], ["--no-stubs"], ["--no-stubs"]):
        assert pardon("sync", "de", *stubs, *folders(shop)).returncode == 0
        assert (read(shop) == without) == (stubs == ["--no-stubs"])
    assert pardon("sync", "fr", "--no-stubs", *folders(shop)).returncode == 0
    assert read(shop, "fr") == {}


def test_a_message_moves_to_the_file_where_the_english_has_it(shop: Path) -> None:
    write(shop, {"en/shop/keys.ftl": ENGLISH["en/shop/keys.ftl"] + "\nsold_out = Sold out\n",
                 "en/shop/stock.ftl": "too_soon = Too soon\n    .long = Please wait { $wait }.\n"})  # fmt: skip
    files = synced(shop)
    assert files["de/shop/keys.ftl"].endswith("## Waren\n\n# Sold out\nsold_out = Ausverkauft\n")
    assert "sold_out" not in files["de/shop/stock.ftl"]


TAGS = {
    "tlh": "CLDR has no such locale",
    "../de": "CLDR has no such locale",
    "en": "en is the source of the other locales",
    "DE": "DE: the tag is spelled de",
    "EN": "EN: the tag is spelled en",
    "pt_BR": "pt_BR: the tag is spelled pt-BR",
}


@pytest.mark.parametrize(("tag", "err"), TAGS.items())
def test_what_cannot_be_done_is_told(shop: Path, tag: str, err: str) -> None:
    run = pardon("sync", tag, *folders(shop))
    assert (run.returncode, err in run.stderr) == (2, True)
    assert read(shop) == GERMAN


def test_there_has_to_be_english(shop: Path) -> None:
    shutil.rmtree(shop / "locales/en")
    with pytest.raises(UnusableError):
        sync(read_project(shop / "catalog", shop / "locales"), "de")


SNIPPETS = ["{", "}", "$x", "*[", "->", '"', "\n", "    ", "# ", "### ", ".long = ", "=", "no_key = a\n", "\t", "-term"]


@settings(deadline=None, max_examples=20, phases=set(Phase) - {Phase.shrink})  # a small example takes minutes
@example([(159, 16, "### "), (7865, 5, "### "), *[(318, 24, "no_key = a\n")] * 2, (7865, 0, "### ")])
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 30), st.sampled_from(SNIPPETS)), max_size=6))
def test_nothing_is_lost_and_a_second_run_changes_nothing_whatever_is_broken(edits: list[tuple[int, int, str]]) -> None:
    with TemporaryDirectory() as folder:
        shop = Path(folder)
        write(shop, {"../catalog/shop.toml": CATALOG, **ENGLISH, **GERMAN})
        path = shop / "locales/de/shop/stock.ftl"
        text = path.read_text("utf-8")
        for place, removed, added in edits:
            start = place % len(text)
            text = text[:start] + added + text[start + removed :]
        path.write_text(text, "utf-8", newline="\n")
        before = _lines(shop)
        _sync(shop)
        assert _lines(shop) >= before
        assert _sync(shop) == {}
        check(shop / "catalog", shop / "locales")


def _lines(shop: Path) -> Counter[str]:
    """Count the lines that a translator has written; a comment counts without its mark, which may have moved.

    Lines of a comment that begin like those of an English text may be an older one, which is brought up to date.
    """
    written = (line for text in read(shop).values() for line in text.split("\n"))
    lines = (line.strip("# \t") for line in written if not line.startswith(("#  ", "# .", "# }")))
    return Counter(filter(None, lines))


def _sync(shop: Path) -> dict[Path, str]:
    changes, _ = sync(read_project(shop / "catalog", shop / "locales"), "de")
    write_files(changes)
    return changes


OVER_BUNDLED = [
    # a layer without English of its own; what it gets, the messages that count, the keys in state.toml
    ("de/clerk.ftl", "signed_out = Abgemeldet\n", "", 1, ['"clerk/signed_out"']),
    ("is/http.ftl", "# old\nhttp_505 = Óþekkt útgáfa\n", '    .long = { "" }\n', 1, ['"http/http_505"']),
    ("de/terms.ftl", "-identifier-email_address = Mailadresse\n", "", 0, ["-identifier-email_address"]),
]


@pytest.mark.parametrize(("name", "text", "stubs", "total", "keys"), OVER_BUNDLED)
def test_a_layer_over_bundled_texts_gets_the_stubs_that_no_lower_layer_fills(
    tmp_path: Path, name: str, text: str, stubs: str, total: int, keys: list[str]
) -> None:
    tag = name[:2]
    write_locales(tmp_path, {name: text})
    changes, _ = sync(read_project(None, tmp_path / "locales"), tag)
    write_files(changes)
    assert (tmp_path / "locales" / name).read_text("utf-8") == text + stubs
    lines = (tmp_path / "locales" / tag / "state.toml").read_text("utf-8").splitlines()
    assert [line.split(" = ")[0] for line in lines[1:]] == keys
    assert [item.whole.total for item in status(read_project(None, tmp_path / "locales"))] == [total]


def test_the_highest_layer_and_the_overlays_are_written(shop: Path) -> None:
    write(shop, {"../brand/de/shop.ftl": "no_key = Kein Schlüssel\n", "../tenants/acme/de/shop.ftl": "sold_out = Weg\n",
                 "../tenants/bob/fr/shop.ftl": "sold_out = Parti\n"})  # fmt: skip
    before = read(shop)
    layers = [*folders(shop), "--locales", str(shop / "brand"), "--overlays", str(shop / "tenants")]
    run = pardon("sync", "de", *layers)
    assert (run.returncode, run.stdout.count("1 recorded; 1 file(s)")) == (0, 2), run.stderr
    assert read(shop) == before
    states = sorted(path.relative_to(shop).as_posix() for path in shop.rglob("state.toml"))
    assert states == ["brand/de/state.toml", "tenants/acme/de/state.toml"]
    assert pardon("accept", "de", "sold_out", "--reviewed", *layers).returncode == 0
    assert "reviewed = true" in (shop / "tenants/acme/de/state.toml").read_text("utf-8")
