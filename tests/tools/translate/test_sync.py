"""`pardon sync` and `pardon accept`: nothing of the translator's is lost."""

import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from hypothesis import given, settings
from hypothesis import strategies as st
from support.command import pardon
from support.translations import CATALOG, ENGLISH, GERMAN, folders, read, write
from support.worlds import write_locales

from pardon.data import bundled_locales
from pardon_tools.check.run import check
from pardon_tools.errors import UnusableError
from pardon_tools.translate.project import read_project
from pardon_tools.translate.status import status
from pardon_tools.translate.sync import sync


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


def test_a_spelling_of_ones_own_stays(shop: Path) -> None:
    english = "sold_out = Sold out\n\ntoo_soon = Too soon\n    .long = Please wait { $wait }.\n"
    write(shop, {"en/shop/stock.ftl": english, "de/shop/stock.ftl": ODD})
    assert synced(shop)["de/shop/stock.ftl"] == ODD


def test_a_new_locale_has_every_message_as_a_stub_that_loads(shop: Path) -> None:
    files = synced(shop, "pt-BR")
    assert sorted(files) == ["pt-BR/shop/keys.ftl", "pt-BR/shop/stock.ftl", "pt-BR/terms.ftl"]
    assert (
        files["pt-BR/shop/keys.ftl"]
        == """\
### Keys

# # Key missing
# # .long = Send a key.
# no_key = Key missing
#     .long = Send a key.
"""
    )
    found = check(shop / "catalog", shop / "locales", ["pt-BR"])
    assert {finding.rule for finding in found} == {"missing-message", "missing-term"}
    assert [(f.line, f.column) for f in found if f.id == "no_key"] == [(5, 3)]


def test_a_stub_becomes_a_translation_by_taking_away_its_marks(shop: Path) -> None:
    path = shop / "locales/fr/shop/keys.ftl"
    synced(shop, "fr")
    lines = [line.removeprefix("# ") for line in path.read_text("utf-8").split("\n")]
    text = "\n".join(lines).replace("= Key missing", "= Clé manquante").replace("= Send a key.", "= Envoyez une clé.")
    path.write_text(text.replace("# .long = Envoyez une clé.", "# .long = Send a key."), "utf-8")
    assert synced(shop, "fr")["fr/shop/keys.ftl"] == path.read_text("utf-8")
    assert "no_key" not in {finding.id for finding in check(shop / "catalog", shop / "locales", ["fr"])}


def test_a_stub_follows_the_english(shop: Path) -> None:
    synced(shop, "fr")
    write(shop, {"en/shop/keys.ftl": "no_key = No key\n"})
    assert synced(shop, "fr")["fr/shop/keys.ftl"] == "### Keys\n\n# # No key\n# no_key = No key\n"


def test_a_missing_message_gets_a_stub_at_its_place(shop: Path) -> None:
    write(shop, {"en/shop/keys.ftl": "first = First\n\nno_key = Key missing\n    .long = Send a key.\n\nlast = Last\n"})
    assert (
        synced(shop)["de/shop/keys.ftl"]
        == """\
### Schlüssel

# # First
# first = First

# Key missing
# .long = Send a key.
no_key = Schlüssel fehlt
    .long = Senden Sie einen Schlüssel.

# # Last
# last = Last
"""
    )


def test_messages_follow_the_order_of_the_english_with_their_comments(shop: Path) -> None:
    write(
        shop, {"en/shop/stock.ftl": "sold_out = Sold out\n\ntoo_soon = Too soon\n    .long = Please wait { $wait }.\n"}
    )
    assert (
        synced(shop)["de/shop/stock.ftl"]
        == """\
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
    )


def test_a_message_moves_to_the_file_where_the_english_has_it(shop: Path) -> None:
    write(shop, {"en/shop/keys.ftl": ENGLISH["en/shop/keys.ftl"] + "\nsold_out = Sold out\n",
                 "en/shop/stock.ftl": "too_soon = Too soon\n    .long = Please wait { $wait }.\n"})  # fmt: skip
    files = synced(shop)
    assert files["de/shop/keys.ftl"].endswith("## Waren\n\n# Sold out\nsold_out = Ausverkauft\n")
    assert "sold_out" not in files["de/shop/stock.ftl"]


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


def test_what_english_does_not_have_stays(shop: Path) -> None:
    write(shop, {"de/shop/keys.ftl": EXTRA})
    assert synced(shop)["de/shop/keys.ftl"] == EXTRA


def test_a_message_with_a_syntax_error_is_not_missing(shop: Path) -> None:
    broken = "### Schlüssel\n\nno_key = { Schlüssel fehlt\n"
    write(shop, {"de/shop/keys.ftl": broken})
    assert synced(shop)["de/shop/keys.ftl"] == broken


def test_english_with_a_syntax_error_takes_no_translation_away(shop: Path) -> None:
    german = "no_key = Schlüssel fehlt\n"
    write(shop, {"en/shop/keys.ftl": "no_key = { Key missing\n", "de/shop/keys.ftl": german})
    assert synced(shop)["de/shop/keys.ftl"] == german


# Stale

STALE = """\
### Schlüssel

# No key
# .long = Send a key.
# check: stale, made from:
#     Key missing
#     .long = Send a key.
# check: ignore untranslated so heißt es
# note: Rücksprache
no_key = Schlüssel fehlt
    .long = Senden Sie einen Schlüssel.
"""


def changed(shop: Path, english: str = "No key") -> str:
    path = shop / "locales/de/shop/keys.ftl"
    own = "# .long = Send a key.\n# check: ignore untranslated so heißt es\n# note: Rücksprache\n"
    path.write_text(path.read_text("utf-8").replace("# .long = Send a key.\n", own, 1), "utf-8")
    write(shop, {"en/shop/keys.ftl": ENGLISH["en/shop/keys.ftl"].replace("Key missing", english)})
    return synced(shop)["de/shop/keys.ftl"]


def test_a_stale_translation_is_marked_with_the_english_that_it_was_made_from(shop: Path) -> None:
    assert changed(shop) == STALE
    assert "stale" in {finding.rule for finding in check(shop / "catalog", shop / "locales")}


def test_the_mark_keeps_the_first_english_when_it_changes_again(shop: Path) -> None:
    changed(shop)
    write(shop, {"en/shop/keys.ftl": ENGLISH["en/shop/keys.ftl"].replace("Key missing", "Missing key")})
    assert synced(shop)["de/shop/keys.ftl"] == STALE.replace("# No key", "# Missing key")


def test_the_mark_goes_when_the_english_comes_back(shop: Path) -> None:
    changed(shop)
    write(shop, ENGLISH)
    text = synced(shop)["de/shop/keys.ftl"]
    assert "stale" not in text
    assert "# Key missing\n# .long = Send a key.\n# check: ignore untranslated so heißt es\n# note: Rück" in text


@pytest.mark.parametrize("id", ["no_key", "shop/no_key"])
@pytest.mark.parametrize("is_synced", [True, False], ids=["marked", "not marked"])
def test_accept_says_that_a_translation_is_right(shop: Path, id: str, is_synced: bool) -> None:
    write(shop, {"en/shop/keys.ftl": ENGLISH["en/shop/keys.ftl"].replace("Key missing", "No key")})
    if is_synced:
        synced(shop)
    run = pardon("accept", "de", id, *folders(shop))
    assert (run.returncode, run.stderr) == (0, "")
    expected = GERMAN["de/shop/keys.ftl"].replace("# Key missing", "# No key")
    assert read(shop)["de/shop/keys.ftl"] == expected
    assert "nothing to do" in pardon("sync", "de", *folders(shop)).stdout


def test_accept_takes_several(shop: Path) -> None:
    english = ENGLISH["en/shop/stock.ftl"].replace("Sold out", "Gone").replace("Too soon", "Too early")
    write(shop, {"en/shop/stock.ftl": english})
    assert pardon("accept", "de", "sold_out", "too_soon", *folders(shop)).returncode == 0
    expected = GERMAN["de/shop/stock.ftl"].replace("# Sold out", "# Gone").replace("# Too soon", "# Too early")
    assert read(shop)["de/shop/stock.ftl"] == expected


RUNS = [
    # arguments, exit code, text on stderr
    (["accept", "de", "no_key"], 1, "no_key is not stale"),
    (["accept", "de", "no_such"], 2, "de has no message no_such"),
    (["accept", "fr", "no_key"], 2, "there is no locale fr"),
    (["sync", "tlh"], 2, "CLDR has no such locale"),
    (["sync", "../de"], 2, "CLDR has no such locale"),
    (["sync", "en"], 2, "en is the source of the other locales"),
    (["sync", "DE"], 2, "DE: the tag is spelled de"),
    (["sync", "EN"], 2, "EN: the tag is spelled en"),
    (["sync", "pt_BR"], 2, "pt_BR: the tag is spelled pt-BR"),
]


@pytest.mark.parametrize(("arguments", "code", "err"), RUNS)
def test_what_cannot_be_done_is_told(shop: Path, arguments: list[str], code: int, err: str) -> None:
    before = read(shop)
    run = pardon(*arguments, *folders(shop))
    assert (run.returncode, err in run.stderr) == (code, True)
    assert read(shop) == before


def test_there_has_to_be_english(shop: Path) -> None:
    shutil.rmtree(shop / "locales/en")
    with pytest.raises(UnusableError):
        sync(read_project(shop / "catalog", shop / "locales"), "de")


SNIPPETS = ["{", "}", "$x", "*[", "->", '"', "\n", "    ", "# ", "### ", ".long = ", "=", "no_key = a\n", "\t", "-term"]


@settings(deadline=None, max_examples=50)
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
    """Count the lines that a translator has written; a comment counts without its mark, which may have moved."""
    lines = (line.strip("# \t") for text in read(shop).values() for line in text.split("\n"))
    return Counter(filter(None, lines))


def _sync(shop: Path) -> dict[Path, str]:
    changes, _ = sync(read_project(shop / "catalog", shop / "locales"), "de")
    for path, text in changes.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return changes


OVER_BUNDLED = [
    # a layer without English of its own; the text after sync
    ("de/clerk.ftl", "signed_out = Abgemeldet\n",
     "# Signed out\n# .long = You are signed out\nsigned_out = Abgemeldet\n"),
    ("fr/http.ftl", "# old\nhttp_505 = Version inconnue\n", None),
    ("de/terms.ftl", "-identifier-email_address = Mailadresse\n", "-identifier-email_address = Mailadresse\n"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "synced"), OVER_BUNDLED)
def test_a_layer_over_bundled_texts_gets_their_english(
    tmp_path: Path, name: str, text: str, synced: str | None
) -> None:
    write_locales(tmp_path, {name: text})
    project = read_project(None, tmp_path / "locales")
    changes, counts = sync(project, name[:2])
    written = next(iter(changes.values()), text)
    assert written == synced or (synced is None and counts["marked stale"] == 1)
    assert [item.whole.total for item in status(project)] == [0 if name.endswith("terms.ftl") else 1]
