"""From .ftl files to facets: which files are read, what a facet is, what a bundle knows."""

from pathlib import Path

import pytest
from support.worlds import bundle_of, catalog_of, fill, read_locales, write_locales

IDS = ("m", "n")

LAYOUTS = [
    # files, the domains that are found
    ({"de/d.ftl": "m = x\n"}, {"d"}),
    ({"de/d/a.ftl": "m = x\n", "de/d/b.ftl": "n = y\n"}, {"d"}),
    ({"de/d/a.ftl": "m = x\n", "de/d.ftl": "n = y\n"}, {"d"}),
    ({"de/d.ftl": "m = x\n", "de/terms.ftl": "-t = z\n"}, {"d"}),
    ({"de/terms.ftl": "-t = z\n"}, set()),
    ({"de/d.ftl": "m = x\n", "de/README.md": "{", "de/d/notes.txt": "{", "de/d/deep/c.ftl": "{"}, {"d"}),
    ({"de/d.ftl": "m = x\n", ".git/d.ftl": "{", "..2026_11_22/de/d.ftl": "{", "LICENSE": ""}, {"d"}),
    ({"de/d.ftl": "# nothing yet\n"}, {"d"}),
]


@pytest.mark.parametrize(("files", "domains"), LAYOUTS)
def test_which_files_are_read(tmp_path: Path, files: dict[str, str], domains: set[str]) -> None:
    bundles = read_locales(write_locales(tmp_path, files), catalog_of(tmp_path, ids=IDS))
    assert {tag: set(bundle.domains) for tag, bundle in bundles.items()} == {"de": domains}


def test_what_was_loaded_is_rendered_whatever_becomes_of_the_files(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path, ids=IDS)
    bundle = bundle_of(tmp_path, "de", "m = { -t }\nn = y\n", "-t = x\n", catalog)
    assert fill(bundle, catalog.entries("d")[1], {}) == "y"
    (tmp_path / "locales" / "de" / "terms.ftl").unlink()
    (tmp_path / "locales" / "de" / "d.ftl").write_text("m = other { $x\n")
    assert fill(bundle, catalog.entries("d")[0], {}) == "x"


FACETS = """
m = Short { $text }
    .long = A { $integer -> 
        [one] { $text }
       *[other] { -t }
    } B
    .help = { NAME($identifier, case: "genitive") } fehlt
    .resolution = always the same
n = { m.long }
"""  # noqa: W291


def test_the_facets_of_a_message(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path, ids=IDS)
    bundle = bundle_of(tmp_path, "en", FACETS, "-t = term\n", catalog)
    facets = bundle.facets("d", "m")
    assert set(facets) == {"short", "long", "help", "resolution"}
    assert facets["resolution"].text == "always the same"
    assert facets["long"].text is facets["short"].text is None
    assert {name: set(facet.variables) for name, facet in facets.items()} == {
        "short": {"text"}, "long": {"text", "integer"}, "help": {"identifier"}, "resolution": set(),
    }  # fmt: skip
    assert {name: facet.opens_with for name, facet in facets.items()} == {
        "short": None, "long": None, "help": "identifier", "resolution": None,
    }  # fmt: skip
    entry = catalog.entries("d")[0]
    assert fill(bundle, entry, {"text": "x", "integer": 1}, facet="long") == "A x B"
    assert fill(bundle, entry, {"text": "x", "integer": 5}, facet="long") == "A term B"
    assert fill(bundle, catalog.entries("d")[1], {"text": "x", "integer": 1}) == "A x B"
    assert bundle.facets("d", "n")["short"].variables == {"text", "integer"}


def test_what_a_locale_lacks_has_no_facets(tmp_path: Path) -> None:
    bundle = bundle_of(tmp_path, "en", "m = x\n")
    assert bundle.facets("d", "nope") == bundle.facets("nope", "m") == {}


def test_a_facet_without_its_value_is_none(tmp_path: Path) -> None:
    bundle = bundle_of(
        tmp_path, "en", "m = { $text }\n    .long = { LIST($list) } { $number ->\n       *[other] x\n    }\n"
    )
    assert bundle.facets("d", "m")["short"].render({}) is None
    assert bundle.facets("d", "m")["long"].render({}) is None


TERMS = """
-brand = { $case ->
   *[nominative] Konto
    [genitive] Kontos
}
    .gender = neuter
"""


def test_terms_are_shared_by_the_domains(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path)
    ftl = 'm = { -brand(case: "genitive") } { -brand }\n'
    ftl += "    .long = { -brand.gender ->\n    [neuter] das\n   *[other] die\n}\n"
    bundle = bundle_of(tmp_path, "de", ftl, TERMS, catalog)
    entry = catalog.entries("d")[0]
    assert (fill(bundle, entry, {}), fill(bundle, entry, {}, facet="long")) == ("Kontos Konto", "das")
