"""Pseudo-locales: what they change, what they leave alone, and who reaches them."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse, serialize
from support import web
from support.servers import serving
from support.worlds import bundle_of, catalog_of, write_locales

from pardon import Renderer, Settings
from pardon.data import bundled_locales
from pardon.fluent.pseudo import PSEUDO_LOCALES, pseudo_entry
from pardon.http.routes.catalog import describe_locales

# Variables, functions and their options, strings, keys of variants, URLs, markup
KEPT = re.compile(r"\$\w+|[A-Z]+\(|, \w+: |\{ \"[^\"]*\" \}|\*?\[[a-z]+\](?= )|https?://[\w./-]*|<[^>]*>")

RLO, PDF, LRI, PDI = "\u202e\u202c\u2066\u2069"


@pytest.fixture(scope="module")
def pseudo() -> Renderer:
    return Renderer.load(settings=Settings(pseudo=True))


def changed(tag: str, ftl: str) -> str:
    return serialize(in_pseudo(tag, parse(ftl)))


def in_pseudo(tag: str, resource: ast.Resource) -> ast.Resource:
    return ast.Resource([pseudo_entry(e, tag) for e in resource.body if isinstance(e, ast.Message | ast.Term)])


TEXTS = [
    # Words
    ("Account locked", "[Ååççööûûñţ ļööçķééð]"),
    ("a", "[åå]"),
    # Placeables
    ("Wait { $wait }.", "[Ŵååîţ { $wait }.]"),
    ("{ $who }", "[{ $who }]"),
    ('{ NUMBER($n, style: "percent") } left', '[{ NUMBER($n, style: "percent") } ļééƒţ]'),
    ('{ "http://" } first', '[{ "http://" } ƒîŕšţ]'),
    # Literals
    ("see https://example.com/a-b?c=d.", "[šéééé https://example.com/a-b?c=d.]"),
    ("(https://example.com)", "[(https://example.com)]"),
    ("use http:// or https://.", "[ûûšéé http:// ööŕ https://.]"),
    ("Bearer <YOUR_API_KEY>", "[Ɓééååŕééŕ <YOUR_API_KEY>]"),
    ("<b>bold</b> &amp; more", "[<b>ƀööļð</b> &amp; ɱööŕéé]"),
    ("write to help@example.com", "[ŵŕîţéé ţöö help@example.com]"),
    ("set redirect_url or the HTTP X-Forwarded-For", "[šééţ redirect_url ööŕ ţĥéé HTTP X-Forwarded-For]"),
    ("RelayState at /v1/me, 10MB, 100 %", "[RelayState ååţ /v1/me, 10MB, 100 %]"),
    # A sentence that ends in a word, and one of several sentences
    ("Yes. No.", "[Ýééš. Ñöö.]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_accents(text: str, expected: str) -> None:
    assert changed("en-XA", f"m = {text}\n") == f"m = {expected}\n"


def test_every_facet_stands_in_brackets_and_a_variant_does_not() -> None:
    ftl = "m = Yes\n    .long = { $n ->\n            [one] One\n           *[other] { $n } days\n        }\n"
    assert changed("en-XA", ftl) == (
        "m = [Ýééš]\n    .long = [{ $n ->\n            [one] Ööñéé\n           *[other] { $n } ðååýš\n        }]\n"
    )


def test_terms_have_no_brackets_and_their_attributes_are_keys() -> None:
    ftl = "-identifier-name = name\n    .gender = masculine\n"
    assert changed("en-XA", ftl) == "-identifier-name = ñååɱéé\n    .gender = masculine\n"
    assert ".gender = masculine" in changed("ar-XB", ftl)


def test_right_to_left() -> None:
    assert changed("ar-XB", "m = Go to { $x } at https://example.com now.\n") == (
        f"m = {RLO}Go{PDF} {RLO}to{PDF} {{ $x }} {RLO}at{PDF} {LRI}https://example.com{PDI} {RLO}now.{PDF}\n"
    )


def test_the_english_is_left_as_it_is() -> None:
    resource = parse("m = Yes { $x }\n")
    in_pseudo("en-XA", resource)
    assert serialize(resource) == "m = Yes { $x }\n"


def test_all_english_texts_are_about_a_third_longer_and_keep_their_placeables() -> None:
    before = after = 0
    for path in sorted((bundled_locales() / "en").rglob("*.ftl")):
        resource = parse(path.read_text("utf-8"))
        made = in_pseudo("en-XA", resource)
        assert not [entry for entry in made.body if isinstance(entry, ast.Junk)]
        assert KEPT.findall(serialize(made)) == KEPT.findall(serialize(resource))
        before += sum(map(len, texts(resource)))
        after += sum(map(len, texts(made)))
    assert 1.25 < after / before < 1.4


def texts(resource: ast.Resource) -> list[str]:
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    patterns = [m.value for m in messages] + [a.value for m in messages for a in m.attributes]
    elements = [element for pattern in patterns if pattern for element in pattern.elements]
    return [element.value for element in elements if isinstance(element, ast.TextElement)]


# In a renderer


def test_messages_in_both(pseudo: Renderer) -> None:
    meta = {"timeRemaining": 300, "support": "help@example.com"}
    accents = pseudo.render("user_locked", "en-XA", meta)
    assert (accents.locale, accents.short_message) == ("en-XA", "[Ååççööûûñţ ļööçķééð]")
    assert accents.long_message is not None
    assert "5 minutes" in accents.long_message
    assert "help@example.com" in accents.long_message
    assert accents.problems == ()
    reversed_ = pseudo.render("user_locked", "ar-XB", meta)
    assert (reversed_.locale, reversed_.short_message) == ("ar-XB", f"{RLO}Account{PDF} {RLO}locked{PDF}")
    assert reversed_.long_message is not None
    assert "\u2068help@example.com\u2069" in reversed_.long_message  # a value from left to right is isolated


def test_everything_english_is_there(pseudo: Renderer) -> None:
    for tag in PSEUDO_LOCALES:
        for entry in pseudo.catalog:
            message = pseudo.render(entry.id, tag, entry.example_meta(), domain=entry.domain, name=entry.name)
            assert (message.locale, message.problems) == (tag, ()), entry.id


REQUESTS = [
    ("en-XA", "en-XA"),
    ("en_xa", "en-XA"),
    ("de, en-XA;q=0.5", "de"),
    ("ar-XB", "ar-XB"),
    ("en", "en"),
    ("en-AU", "en"),
    ("en-XB", "en"),
    ("ar", "ar"),
    ("ar-EG", "ar"),
    ("ar-XA", "ar"),
    ("he", "en"),
    ("*", "en"),
    (None, "en"),
]


@pytest.mark.parametrize(("lang", "locale"), REQUESTS)
def test_only_who_asks_by_name_gets_one(pseudo: Renderer, lang: str | None, locale: str) -> None:
    assert pseudo.render("user_locked", lang).locale == locale


def test_without_the_setting_there_are_none(renderer: Renderer) -> None:
    assert not set(renderer.locales) & PSEUDO_LOCALES.keys()
    assert renderer.render("user_locked", "en-XA").locale == "en"


def test_ones_own_catalogue_has_them_too(tmp_path: Path) -> None:
    catalog_of(tmp_path)
    english = "m = { $integer ->\n    [one] One left\n   *[other] { $integer } left\n}\n"
    own = write_locales(tmp_path, {"en/d.ftl": english})
    renderer = Renderer.load(tmp_path / "catalog", own, Settings(pseudo=True))
    assert renderer.render("m", "en-XA", {"integer": 1}).short_message == "[Ööñéé ļééƒţ]"
    assert renderer.render("m", "en-XA", {"integer": 21}).short_message == "[21 ļééƒţ]"
    assert renderer.render("nonsense", "en-XA").short_message.startswith("[")


def test_their_plurals_are_english(tmp_path: Path) -> None:
    english = bundle_of(tmp_path, "en", "m = { $integer ->\n    [two] 2\n   *[other] more\n}\n")
    for tag in PSEUDO_LOCALES:
        assert english.pseudo(tag).formats.locale.language == "en"
    assert english.pseudo("ar-XB").formats.is_rtl


def test_they_are_described(pseudo: Renderer) -> None:
    described = {item["tag"]: item for item in describe_locales(pseudo)["locales"]}
    assert (described["en-XA"]["direction"], described["ar-XB"]["direction"]) == ("ltr", "rtl")
    assert described["ar-XB"]["name"] == "Pseudo (right to left)"
    assert described["en-XA"]["messages"] == described["en"]["messages"]


def test_they_are_served_on_request() -> None:
    with serving("--pseudo", "--workers", "2") as base:
        asked = web.get(f"{base}/render?code=user_locked&lang=en-XA").json()
        other = web.get(f"{base}/render?code=user_locked&lang=en-AU").json()
    assert (asked["locale"], asked["shortMessage"]) == ("en-XA", "[Ååççööûûñţ ļööçķééð]")
    assert other["locale"] == "en"
