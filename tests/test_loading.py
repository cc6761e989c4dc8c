"""Layers of data: what a higher layer replaces, what is served, and which faults it may have."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pardon import LoadError, Problem, Renderer, Settings, loading
from pardon.catalog.toml_files import read_catalog
from pardon.data import bundled_catalog, bundled_locales
from pardon.fluent.ftl_files import locale_folders, read_files
from pardon.http.page import Interface

SHOP = '[sold_out]\nstatus = 409\n[sold_out.args]\nitem = { type = "text" }\n[CONFLICT]\nstatus = 409\n'
SHOP_ENGLISH = "sold_out = Sold out\n    .long = { $item } is sold out.\n    .help = Ask us.\nCONFLICT = Busy\n"
SHOP_FRENCH = "sold_out = Épuisé\n"


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, Path]:
    catalog = write(tmp_path / "catalog", {"shop.toml": SHOP})
    return catalog, write(tmp_path / "locales", {"en/shop.ftl": SHOP_ENGLISH, "fr/shop.ftl": SHOP_FRENCH})


def findings(*folders: Any, **options: Any) -> list[str]:
    with pytest.raises(LoadError) as caught:
        Renderer.load(*folders, **options)
    return [str(finding) for finding in caught.value.findings]


# What is served

BUNDLED = tuple(sorted(path.name for path in bundled_locales().iterdir() if path.is_dir()))
SUPPORT = ("http", "pardon", "pydantic")
SERVED = [
    # settings, domains, languages
    ({}, ("shop", *SUPPORT), ("en", "fr")),
    ({"domains": ["shop", "clerk"]}, ("shop", "clerk", *SUPPORT), ("en", "fr")),
    ({"domains": ["clerk", "shop"]}, ("clerk", "shop", *SUPPORT), ("en", "fr")),
    ({"domains": ["authos"]}, ("authos", "shop", *SUPPORT), ("en", "fr")),
    ({"languages": ["de"]}, ("shop", *SUPPORT), ("de", "en", "fr")),
    ({"languages": "all"}, ("shop", *SUPPORT), tuple(sorted({*BUNDLED, "fr"}))),
]


@pytest.mark.parametrize(("settings", "domains", "languages"), SERVED)
def test_an_own_catalogue_decides_what_is_served(
    shop: tuple[Path, Path], settings: dict[str, Any], domains: tuple[str, ...], languages: tuple[str, ...]
) -> None:
    renderer = Renderer.load(*shop, Settings(**settings))
    assert (renderer.catalog.domains, renderer.locales) == (domains, languages)


def test_without_an_own_catalogue_everything_bundled_is_served(renderer: Renderer) -> None:
    assert renderer.catalog.domains == ("clerk", "authos", *SUPPORT, "clerk-2024-02")
    assert renderer.locales == BUNDLED
    assert Renderer.load(settings=Settings(domains=["authos"])).catalog.domains[:2] == ("authos", "clerk")


def test_a_code_of_a_domain_that_is_not_served_is_unknown(shop: tuple[Path, Path]) -> None:
    assert not Renderer.load(*shop).render("user_locked").known
    assert Renderer.load(*shop).render("CONFLICT").short_message == "Busy"


def test_a_code_of_a_bundled_domain_is_logged_once(shop: tuple[Path, Path], caplog: pytest.LogCaptureFixture) -> None:
    renderer = Renderer.load(*shop)
    for code in ("user_locked", "user_locked", "nope", "sold_out"):
        renderer.render(code, "en", {"item": code})
    hint = "unknown code user_locked: the bundled domain clerk has it; add it to the setting domains"
    assert caplog.messages == [hint]


def test_an_unknown_language_is_logged(shop: tuple[Path, Path], caplog: pytest.LogCaptureFixture) -> None:
    assert Renderer.load(*shop, Settings(languages=["nl"])).locales == ("en", "fr")
    assert caplog.messages == ["languages: there are no texts in nl"]


def test_an_unknown_domain_is_logged(shop: tuple[Path, Path], caplog: pytest.LogCaptureFixture) -> None:
    Renderer.load(*shop, Settings(domains=["shop", "clark"]))
    assert caplog.messages == ["domains: there is no domain clark; did you mean clerk?"]


# What a higher layer replaces


def test_one_text_of_the_bundled_ones(tmp_path: Path, renderer: Renderer) -> None:
    own = write(tmp_path, {"de/clerk.ftl": "user_locked-UserLocked =\n    .long = Warten Sie { $timeRemaining }.\n"})
    changed, meta = Renderer.load(locales=own), {"timeRemaining": 300}
    before, after = renderer.render("user_locked", "de", meta), changed.render("user_locked", "de", meta)
    assert after.long_message == "Warten Sie 5 Minuten."
    assert after.short_message == before.short_message
    for code, lang in (("user_locked", "pl"), ("resource_not_found", "de")):
        assert changed.render(code, lang, meta) == renderer.render(code, lang, meta)


def test_a_language_for_one_code_alone(tmp_path: Path) -> None:
    renderer = Renderer.load(locales=write(tmp_path, {"gv/http.ftl": "http_404 = Introuvable\n"}))
    assert renderer.render("http_404", "gv", domain="http").locale == "gv"
    assert renderer.render("user_locked", ["gv", "de"]).locale == "de"


def test_a_stub_replaces_nothing(tmp_path: Path, renderer: Renderer) -> None:
    stub = 'user_locked-UserLocked = { "" }\n    .long = { "" }\n'
    changed = Renderer.load(locales=write(tmp_path, {"de/clerk.ftl": stub, "gv/clerk.ftl": stub}))
    for lang in ("de", ["gv", "de"]):
        message = changed.render("user_locked", lang, {"timeRemaining": 300})
        assert message.short_message == renderer.render("user_locked", "de", {"timeRemaining": 300}).short_message


def test_a_term_of_all_domains(tmp_path: Path) -> None:
    own = write(tmp_path, {"de/terms.ftl": "-identifier-email_address = Mailadresse\n"})
    meta = {"name": "email_address"}
    message = Renderer.load(locales=own).render("form_param_missing", "de", meta, name="FormMissingParameter")
    assert "Mailadresse" in str(message)


def test_one_entry_of_a_bundled_domain(tmp_path: Path) -> None:
    entry = '[user_locked-UserLocked]\ncode = "user_locked"\nname = "UserLocked"\nstatus = 423\n'
    renderer = Renderer.load(write(tmp_path, {"clerk.toml": entry}))
    assert [variant.status for variant in renderer.catalog.variants("user_locked")] == [423, 403]
    assert len(renderer.catalog.entries("clerk")) > 340


def test_folders_lie_on_each_other_in_order(tmp_path: Path, shop: tuple[Path, Path]) -> None:
    catalog, locales = shop
    upper = write(tmp_path / "upper", {"en/shop.ftl": "sold_out = Gone\n", "fr/shop.ftl": "CONFLICT = Occupé\n"})
    entries = write(tmp_path / "entries", {"shop.toml": "[CONFLICT]\nstatus = 503\n[late]\nstatus = 504\n"})
    texts = write(tmp_path / "texts", {"en/shop.ftl": "late = Late\n"})
    renderer = Renderer.load([catalog, entries], [locales, upper, texts])
    message = renderer.render("sold_out", "en", {"item": "Tea"})
    assert (message.short_message, message.long_message, message.help) == ("Gone", "Tea is sold out.", "Ask us.")
    conflict = renderer.render("CONFLICT", "fr")
    assert (conflict.short_message, conflict.status) == ("Occupé", 503)
    assert [entry.id for entry in renderer.catalog.entries("shop")] == ["sold_out", "CONFLICT", "late"]


def test_own_texts_of_domains_that_are_not_served_are_validated_all_the_same(shop: tuple[Path, Path]) -> None:
    catalog, locales = shop
    write(locales, {"fr/clerk.ftl": "user_locked-UserLocked = Compte verrouillé\n"})
    assert not Renderer.load(catalog, locales).render("user_locked", "fr").known
    served = Renderer.load(catalog, locales, Settings(domains=["clerk"]))
    assert served.render("user_locked", "fr", {}, name="UserLocked").known
    write(locales, {"fr/clerk.ftl": "user_locked-UserLocked = { $nope }\n"})
    assert "unknown variable $nope" in findings(catalog, locales)[0]


def test_the_bundled_folders_may_be_named(renderer: Renderer) -> None:
    named = Renderer.load(bundled_catalog(), bundled_locales())
    assert (named.catalog.domains, named.locales) == (renderer.catalog.domains, renderer.locales)


# Overlays


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    files = {
        "acme/de/clerk.ftl": "user_locked-UserLocked =\n    .long = Warte { $timeRemaining }.\n",
        "acme/nl/clerk.ftl": "user_locked-UserLocked = Vergrendeld\n",
        "brand/de/terms.ftl": "-identifier-email_address = Mailadresse\n",
    }
    folder = write(tmp_path_factory.mktemp("overlays"), files)
    return Renderer.load(overlays={"acme": folder / "acme", "brand": folder / "brand"})


def test_an_overlay_changes_its_own_requests_alone(tenants: Renderer, renderer: Renderer) -> None:
    meta = {"timeRemaining": 300}
    plain = tenants.render("user_locked", "de", meta)
    assert plain == renderer.render("user_locked", "de", meta)
    changed = tenants.render("user_locked", "de", meta, overlay="acme")
    assert changed == plain._replace(long_message="Warte 5 Minuten.")
    assert tenants.prepare("user_locked", "de", overlay="acme")(meta) == changed
    assert tenants.render("user_locked", "pl", meta, overlay="acme") == renderer.render("user_locked", "pl", meta)


def test_a_language_of_an_overlay_counts_only_there(tenants: Renderer) -> None:
    assert "nl" not in tenants.locales
    assert tenants.render("user_locked", "nl", {"timeRemaining": 5}).locale == "en"
    assert tenants.render("user_locked", "nl", {"timeRemaining": 5}, overlay="acme").locale == "nl"
    assert tenants.render("user_locked", "nl", {"timeRemaining": 5}, overlay="brand").locale == "en"


def test_a_term_of_an_overlay_changes_all_texts_with_it(tenants: Renderer) -> None:
    code, meta = "form_param_missing", {"name": "email_address"}
    assert "Mailadresse" in str(tenants.render(code, "de", meta, overlay="brand"))
    assert "Mailadresse" not in str(tenants.render(code, "de", meta))


@pytest.mark.parametrize("overlay", ["nope", "", 5, ["acme"]])
def test_an_unknown_overlay_is_a_problem(tenants: Renderer, overlay: Any) -> None:
    for code in ("user_locked", "nope"):
        message = tenants.render(code, "de", overlay=overlay)
        assert Problem("unknown-overlay", "overlay") in message.problems
        assert message.short_message == tenants.render(code, "de").short_message


# Faults


def test_a_catalogue_without_texts_is_one_finding(tmp_path: Path, shop: tuple[Path, Path]) -> None:
    catalog, locales = shop
    [finding] = findings(catalog)
    assert finding.endswith("the entries of shop have no texts: name their folder with --locales (locales= in Python)")
    assert finding.startswith(str(catalog))
    found = findings(locales=locales)
    assert [line.partition(": ")[2] for line in found] == [
        "no catalogue has the domain shop: name its folder with --catalog (catalog= in Python)"
    ]


def test_an_own_layer_may_refer_to_lower_ones(tmp_path: Path) -> None:
    texts = (
        "user_locked-UserLocked = { user_locked-UserLockedIndefinitely }\n    .long = { -identifier-email_address }\n"
    )
    renderer = Renderer.load(locales=write(tmp_path, {"de/clerk.ftl": texts}))
    message = renderer.render("user_locked", "de", {"timeRemaining": 5})
    assert (message.short_message, message.long_message) == ("Konto gesperrt", "E-Mail-Adresse")


LAYERED_FAULTS = [
    # files of the upper layer, the finding
    ({"de/clerk.ftl": "user_locked-UserLocked = { $nope }\n"}, "de/clerk.ftl:1: user_locked-UserLocked: unknown"),
    ({"de/clerk.ftl": "user_locked = x\n"}, "de/clerk.ftl:1: user_locked: the domain clerk has no entry with this id"),
    ({"de/terms.ftl": "-identifier-email_address = { -identifier-nope }\n"}, "unknown term -identifier-nope"),
    ({"de/clerk.ftl": "m = {\n"}, "de/clerk.ftl:2: syntax error"),
    ({"xx/clerk.ftl": "user_locked-UserLocked = x\n"}, "xx: CLDR has no locale 'xx'"),
    ({"README.md": "x"}, "there are no locales here"),
    # the words of the pages, against the English ones
    ({"de/interface.ftl": "serach = x\n"}, "serach: the pages have no text with this id; did you mean"),
    ({"de/interface.ftl": "results = { $number }\n"}, "unknown variable $number: the entry has $count"),
    ({"de/interface.ftl": "find = {\n"}, "de/interface.ftl:2: syntax error"),
    # Fluent gives a term no values.
    ({"de/clerk.ftl": "-t = { user_locked-UserLocked.long }\n"}, "a term cannot refer to user_locked-UserLocked"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "finding"), LAYERED_FAULTS)
def test_a_fault_names_the_file_of_the_upper_layer(tmp_path: Path, files: dict[str, str], finding: str) -> None:
    [found] = findings(locales=write(tmp_path, files))
    assert finding in found
    assert found.startswith(str(tmp_path))


CATALOG_FAULTS = [
    ('[user_locked]\nstatus = 403\n', "user_locked: id: has to be user_locked-user_locked, by its code and name"),
    ('[x]\nname = "UserLocked"\nstatus = 403\n', "x: name: UserLocked stands twice in the domain clerk"),
]  # fmt: skip


@pytest.mark.parametrize(("toml", "finding"), CATALOG_FAULTS)
def test_an_own_entry_is_checked_against_lower_layers(tmp_path: Path, toml: str, finding: str) -> None:
    [found] = findings(write(tmp_path, {"clerk.toml": toml}))
    assert found.endswith(finding)


def test_no_domain_has_the_name_of_the_words_of_the_pages(tmp_path: Path) -> None:
    [found] = findings(write(tmp_path, {"interface.toml": "[x]\nstatus = 403\n"}))
    assert "no domain can be called interface" in found


WORDS = [
    # files of the upper layer, tag, id, the word
    ({"de/interface.ftl": "find = Los\n"}, "de", "find", "Los"),
    ({"de/interface.ftl": "find = Los\n"}, "de", "search-hint", "Code, Name oder Wörter"),
    ({"is/interface.ftl": "find = Leita\n"}, "is", "find", "Leita"),
    ({"is/interface.ftl": 'find = { "" }\n'}, "is", "find", "Search"),
    ({"is/interface.ftl": "find = Leita\n"}, "is", "search-hint", "Code, name or words"),
    ({"de/interface.ftl": "section-user_lockout = Aussperrung\n"}, "de", "section-user_lockout", "Aussperrung"),
    ({"de/terms.ftl": "-brand = Acme\n", "de/interface.ftl": "find = { -brand }\n"}, "de", "find", "Acme"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "tag", "id", "word"), WORDS)
def test_words_of_the_pages_are_layers_too(tmp_path: Path, files: dict[str, str], tag: str, id: str, word: str) -> None:
    renderer = Renderer.load(locales=write(tmp_path, files))
    assert Interface(renderer, renderer.chain(tag))(id) == word


def test_the_bundled_texts_are_sound(renderer: Renderer) -> None:
    assert len(read_catalog(bundled_catalog())) == len(renderer.catalog)
    faults: list[Any] = []
    for folder in locale_folders(bundled_locales()):
        faults += read_files(folder, faults).faults(renderer.catalog)
    english = {(domain, id) for domain in renderer.catalog.domains for id in renderer.bundle("en", domain).ids(domain)}  # type: ignore[union-attr]
    assert english == {(entry.domain, entry.id) for entry in renderer.catalog}
    assert faults == []


def test_bundled_entries_are_read_once_and_again_if_a_file_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bundled"
    reads: list[Path] = []

    def read(folder: Path, **options: Any) -> Any:
        reads.append(folder)
        return read_catalog(folder, **options)

    monkeypatch.setattr(loading, "bundled_catalog", lambda: folder)
    monkeypatch.setattr(loading, "read_catalog", read)
    for status, text in ((400, "[a]\nstatus = 400\n"), (404, "[a]\nstatus = 404 # now\n")):
        write(folder, {"d.toml": text})
        for _ in range(2):
            assert [entry.status for entry in loading.read_catalog_layers((), Settings()).known] == [status]
    assert reads == [folder, folder]
