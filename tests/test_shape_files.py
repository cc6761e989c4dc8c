"""An operator's `shapes.toml`: what it means, and what is wrong with one."""

from pathlib import Path
from typing import Any

import pytest
from support.worlds import write_locales

from pardon import LoadError, Renderer, Settings
from pardon.localizing import known_shapes, localize, localize_json
from pardon.shape_files import OwnShapes, read_shapes

DOMAINS = ("clerk", "shop")


def write(folder: Path, text: str) -> Path:
    (folder / "shapes.toml").write_text(text, "utf-8")
    return folder


def test_no_file_is_no_shape(tmp_path: Path) -> None:
    assert read_shapes(tmp_path, DOMAINS) == OwnShapes()


def test_a_shape(tmp_path: Path) -> None:
    text = """
        [namespaces]
        "https://shop.example/errors/" = "shop"

        [shapes.mine]
        domains = ["shop"]
        at = ["errors[]", "error"]
        code = ["code", "kind"]
        long = "text"
    """
    own = read_shapes(write(tmp_path, text), DOMAINS)
    (shape,) = own.shapes
    assert own.namespaces == {"https://shop.example/errors/": "shop"}
    assert (shape.name, shape.domains, shape.at) == ("mine", ("shop",), (("errors", "[]"), ("error",)))
    assert shape.members == {"long": (("text",),), "code": (("code",), ("kind",))}
    assert [*shape.codes({"code": 1001, "kind": True})] == ["1001"]


FAULTS = [
    # text, line, shape, what is wrong
    ("x = ", 1, "", "cannot be read"),
    ("\nx =\n", 2, "", "cannot be read"),
    ("[shape.a]\nlong = 'x'\n", 1, "shape", "unknown table"),
    ("shapes = 3\n", 1, "shapes", "has to be a table"),
    ("namespaces = 3\n", 1, "namespaces", "has to be a table"),
    ("[shapes]\na = 3\n", 2, "a", "has to be a table"),
    ("[shapes.clerk]\nlong = 'x'\n", 1, "clerk", "built-in"),
    ("[shapes.a]\ncode = 'x'\n", 1, "a", "has no text"),
    ("[shapes.a]\nresolution = 'x'\n", 1, "a", "has no text"),
    ("# x\n[shapes.a]\nlong = 'x'\nlnog = 'x'\n", 4, "a", "lnog: unknown key"),
    ("[shapes.b]\nlong = 'x'\n[shapes.a]\nlong = 'a..b'\n", 4, "a", "long: 'a..b' is not a path"),
    ("[shapes.b]\nlong = 'x'\n[shapes.a]\nmessage = 'x'\nlong = ['a', 3]\n", 5, "a", "long: has to be a path"),
    ("[shapes.a]\nlong = []\n", 2, "a", "long: has to be a path"),
    ("[shapes.a]\nlong = ''\n", 2, "a", "long: has to be a path"),
    ("[shapes.a]\nlong = 'x'\ndomains = 'shop'\n", 3, "a", "domains: has to be a list"),
    ("[shapes.a]\nlong = 'x'\ndomains = ['shpo']\n", 3, "a", "domains: there is no domain shpo: there are clerk, shop"),
    ("[namespaces]\n'urn:x' = 'shpo'\n", 2, "namespaces", "urn:x: there is no domain shpo"),
    ("[namespaces]\n'urn:x' = 3\n", 2, "namespaces", "urn:x: has to be a domain"),
    ("[namespaces]\n'' = 'shop'\n", 2, "namespaces", "is empty"),
]


@pytest.mark.parametrize(("text", "line", "id", "message"), FAULTS, ids=[text for text, *_ in FAULTS])
def test_faults_name_file_line_shape_and_key(tmp_path: Path, text: str, line: int, id: str, message: str) -> None:
    with pytest.raises(LoadError) as caught:
        read_shapes(write(tmp_path, text), DOMAINS)
    finding = caught.value.findings[0]
    assert (finding.path, finding.line, finding.id) == (tmp_path / "shapes.toml", line, id)
    assert message in finding.message


def test_every_fault_is_found(tmp_path: Path) -> None:
    text = "[shapes.a]\nlong = 'a..b'\ncode = 3\n[shapes.b]\n[namespaces]\nx = 'y'\n"
    with pytest.raises(LoadError) as caught:
        read_shapes(write(tmp_path, text), DOMAINS)
    assert [finding.id for finding in caught.value.findings] == ["a", "a", "b", "namespaces"]


# In a renderer


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with both a catalogue and its texts."""
    texts = {"en/shop.ftl": "sold_out = Sold out\n", "de/shop.ftl": "sold_out = Ausverkauft\n"}
    return write_locales(tmp_path, {"shop.toml": "[sold_out]\nstatus = 409\n", **texts})


def load(shop: Path, shapes: str) -> Renderer:
    return Renderer.load(write(shop, shapes), shop, Settings())


def test_the_file_is_no_domain_and_its_faults_stop_the_load(shop: Path) -> None:
    renderer = load(shop, "[shapes.mine]\nmessage = 'text'\ncode = 'kind'\ndomains = ['shop']\n")
    assert "shapes" not in renderer.catalog.domains
    assert known_shapes(renderer)[0] == "mine"
    with pytest.raises(LoadError, match=r"shapes\.toml:2: mine: txet: unknown key"):
        load(shop, "[shapes.mine]\ntxet = 'x'\nmessage = 'text'\n")


def test_own_shapes_come_first_and_give_way_where_they_change_nothing(shop: Path) -> None:
    renderer = load(shop, "[shapes.mine]\nmessage = 'message'\ndomains = ['shop']\n")
    assert localize(renderer, {"message": "Sold out"}, "de").body == {"message": "Ausverkauft"}
    problem = {"message": "Oh", "title": "Oh", "code": "sold_out", "domain": "shop"}
    assert localize(renderer, problem, "de").body == {**problem, "title": "Ausverkauft"}
    assert localize(renderer, {"message": "Oh"}, "de").shape == "mine"


FIRE = '[shapes.fire]\nat = "error"\ncode = "code"\nreason = "message"\nmessage = "message"\ndomains = ["shop"]\n'
CODES_BEFORE_TEXTS = [
    # the code, the text, the text in German
    (None, "SOLD_OUT : Sold out", "Ausverkauft"),
    (409, "SOLD_OUT : Sold out", "Ausverkauft"),
    ("conflict", "SOLD_OUT : Sold out", "Ausverkauft"),
    ("sold_out", "sold_out : Sold out", "Ausverkauft"),
    ("conflict", "GONE : Sold out", "GONE : Sold out"),
]


@pytest.mark.parametrize(("code", "text", "german"), CODES_BEFORE_TEXTS)
def test_a_text_may_have_any_of_its_codes_before_it(shop: Path, code: Any, text: str, german: str) -> None:
    error = {"message": text} if code is None else {"code": code, "message": text}
    assert localize(load(shop, FIRE), {"error": error}, "de").body["error"]["message"] == german


def test_white_space_around_a_body_that_is_a_text_stays(shop: Path) -> None:
    renderer = load(shop, '[shapes.plain]\ndomains = ["shop"]\nmessage = "."\n')
    assert localize_json(renderer, b' "Sold out" \n', "de").body == b' "Ausverkauft" \n'


NAMESPACES = (
    '[namespaces]\n"https://shop.example/" = "shop"\n"https://shop.example/x/" = "http"\n"shop.example.com" = "shop"\n'
)
TYPES = [
    ({"type": "https://shop.example/errors/stock"}, True),
    ({"type": "https://shop.example/x/stock"}, False),  # the longest beginning counts
    ({"type": "https://other.example/errors/stock"}, False),
    ({"type": "about:blank"}, False),
    ({"domain": "shop.example.com"}, True),
    ({"domain": "other.example.com"}, False),
]


@pytest.mark.parametrize(("members", "found"), TYPES)
def test_addresses_are_mapped_to_a_domain(shop: Path, members: dict[str, str], found: bool) -> None:
    renderer = load(shop, NAMESPACES)
    body = {"title": "Oh", "code": "sold_out", **members}
    assert localize(renderer, body, "de").body["title"] == ("Ausverkauft" if found else "Oh")
