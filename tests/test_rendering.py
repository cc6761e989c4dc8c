"""The renderer: the shipped texts, and the rendering rules on a catalogue of its own."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from support.worlds import SHARING, SHARING_ENGLISH, UNREAD_VALUES, catalog_of, write_locales

from pardon import Problem, Renderer, Settings
from pardon.arguments.reading import read_value
from pardon.catalog.entries import Argument, Entry
from pardon.data import bundled_catalog
from pardon.fluent.bundles import FACETS
from pardon.formatting.values import Formats
from pardon.rendering import Message

REFERENCE = Path(__file__).parent / "cases" / "reference"
FSI, PDI = "\u2068", "\u2069"


def texts(message: Message) -> dict[str, str | None]:
    return dict(
        zip(FACETS, (message.short_message, message.long_message, message.resolution, message.help), strict=True)
    )


# The shipped catalogue in every shipped locale

RAW = re.compile(r"\{|\}|\?\?\?|%[dsvq]|<\w+>|[\u2066-\u2069]")
LITERAL = {"<YOUR_API_KEY>"}


def test_every_entry_renders_in_every_locale(renderer: Renderer) -> None:
    assert len(renderer.catalog) > 436
    faults = [
        (tag, entry.domain, entry.id, fault)
        for tag, entry in product(renderer.locales, renderer.catalog)
        for fault in _faults(renderer, tag, entry)
        if renderer.bundle(tag, entry.domain) or not _is_fallback(fault)
    ]
    assert faults == []


@pytest.mark.parametrize("domain", ["clerk", "clerk-2024-02", "authos", "http", "pardon"])
def test_every_locale_has_the_domains_of_the_references(renderer: Renderer, domain: str) -> None:
    assert [tag for tag in renderer.locales if renderer.bundle(tag, domain) is None] == []


def _is_fallback(fault: Any) -> bool:
    """A locale that lacks a whole domain, such as that of a framework, shows its English."""
    return (isinstance(fault, Problem) and fault.kind == "fallback") or (isinstance(fault, tuple) and fault[1] == "en")


def _faults(renderer: Renderer, tag: str, entry: Entry) -> Iterator[Any]:
    meta = entry.example_meta()
    message = renderer.render(entry.code, tag, meta, domain=entry.domain, name=entry.name, isolate="never")
    yield from message.problems
    if (message.id, message.locale, message.known) != (entry.id, tag, True):
        yield (message.id, message.locale)
    yield from (text for text in texts(message).values() if text and set(RAW.findall(text)) - LITERAL)
    if not message.short_message.strip():
        yield "an empty short message"


@pytest.mark.parametrize("domain", ["clerk", "clerk-2024-02", "authos", "http"])
def test_english_is_the_text_of_the_reference(renderer: Renderer, domain: str) -> None:
    rows = json.loads((REFERENCE / f"{domain}.json").read_text("utf-8"))
    differing = []
    for row in rows:
        entry = renderer.catalog.get(domain, row["id"])
        assert entry is not None
        stated = tables(domain)[entry.id].get("reference", {})
        message = renderer.render(entry.code, "en", entry.example_meta(), domain=domain, name=entry.name)
        for facet in FACETS:
            text = texts(message)[facet] or ""
            said = row.get(facet)
            if facet in stated:
                # The English says more than the reference, or sense: the catalogue notes what was there.
                fits = " ".join(str(stated[facet]).split()) == " ".join(said.split()) and bool(text)
            else:
                fits = said is None or bool(re.fullmatch(filled(said, entry), " ".join(text.split())))
            if not fits:
                differing.append((entry.id, facet, said, text))
    assert differing == []


@cache
def tables(domain: str) -> dict[str, dict[str, Any]]:
    files = sorted((bundled_catalog() / domain).glob("*.toml"))
    return {id: table for file in files for id, table in tomllib.loads(file.read_text("utf-8")).items()}


def filled(text: str, entry: Entry) -> str:
    """Return a pattern of the reference's text with the examples in place of its placeholders."""
    arguments = tables(entry.domain)[entry.id].get("args", {})
    pattern = re.escape(" ".join(text.split()))
    for argument in entry.arguments:
        placeholder = arguments[argument.name].get("placeholder", f"<{argument.name}>")
        pattern = pattern.replace(re.escape(placeholder), "(?:" + "|".join(map(re.escape, written(argument))) + ")")
    return pattern


def written(argument: Argument) -> list[str]:
    """Return how English may write an argument's example."""
    english = Formats("en", IDENTIFIERS.get)
    value, _ = read_value(argument.type, argument.sample, argument.of)
    if argument.type == "list":
        items = [english.format(item) for item in value.raw]
        return [english.list(items, type) for type in ("and", "or", "unit")]
    text = english.format(value)
    return [text, text[:1].upper() + text[1:]]


IDENTIFIERS = dict(
    re.findall(
        r"^-identifier-(\w+) = (.+)$", (Path(bundled_catalog()).parent / "locales/en/terms.ftl").read_text(), re.M
    )
)


JUDGED = [
    # code, lang, meta, id, a part of the text
    ("user_locked", "de", {}, "user_locked-UserLockedIndefinitely", ""),
    ("user_locked", "de", {"timeRemaining": 300}, "user_locked-UserLocked", "5 Minuten"),
    ("user_locked", "de", {"timeRemaining": "PT5M"}, "user_locked-UserLocked", "5 Minuten"),
    ("unsupported_country_code", "de", {"Alpha2": "TR", "CountryCode": "90"}, None, "Türkei"),
    ("not_allowed_access", "en", {"Identifiers": ["a@x.io", "b@x.io"]}, None, "a@x.io and b@x.io are not allowed"),
    ("not_allowed_access", "en", {"Identifiers": ["a@x.io"]}, None, "a@x.io is not allowed"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "lang", "meta", "id", "fragment"), JUDGED)
def test_the_examples_of_the_contract(
    renderer: Renderer, code: str, lang: str, meta: dict[str, Any], id: str | None, fragment: str
) -> None:
    settings = Settings(support="help@example.com")
    message = Renderer(renderer.catalog, renderer._locales, settings).render(code, lang, meta)
    assert id in (None, message.id)
    assert fragment in "\n".join(filter(None, texts(message).values()))
    assert (message.locale, message.known, message.problems) == (lang, True, ())


# A catalogue of its own: the rules

CATALOG = """
[whole]
status = 400
[needs_name]
status = 404
[needs_name.args]
name = { type = "text", example = "Ann" }
[optional]
status = 418
[optional.args]
name = { type = "text", required = false, example = "Ann" }
param = { type = "identifier", required = false, example = "email_address" }
count = { type = "integer", required = false, example = 1 }
wait = { type = "duration", required = false, example = 60 }
who = { type = "list", of = "email", required = false, example = ["a@x.io"] }
[key]
status = 401
[key.args]
name = { type = "text", example = "Ann" }
[shared-A]
code = "shared"
name = "A"
status = 400
when = { kind = "a" }
[shared-B]
code = "shared"
name = "B"
status = 400
plain = true
"""
ENGLISH = """
whole = Whole
    .long = A long text
    .resolution = A way out
    .help = Some help
needs_name = Hello { $name }
    .long = Where is { $name }?
    .help = Ask us
optional = Optional
    .long = { $param } of { $name } is wrong
    .resolution = { $count ->
        [one] one item
       *[other] { $count } items
    }
    .help = { $who } wait { $wait }
key = Key
    .long = Send <YOUR_API_KEY> & "{ $name }"
shared-A = A
shared-B = B
"""
GERMAN = """
whole = Ganz
    .long = Ein langer Text
needs_name = Hallo { $name }
    .long = Wo ist { $name }?
optional = Wahlweise
    .long = { $param } von { $name } ist falsch
    .help = { NAME($param, case: "nominative") } fehlt
key = Schlüssel
    .long = „{ $name }“ und <YOUR_API_KEY>
"""
ARABIC = """
needs_name = مرحبا { $name }
    .long = أين { $name }؟
optional = اختياري
    .long = { $param } { $name }
    .help = { $who } { $wait }
"""
TERMS = {
    "en": "-identifier-email_address = email address\n-identifier-i = identifier\n",
    "de": "-identifier-email_address = elektronische Adresse\n",
    "tr": "-identifier-i = isim\n",
    "ka": "-identifier-i = სახელი\n",
    "ar": "-identifier-email_address = البريد\n",
}
TURKISH = "optional = Ad\n    .long = { $param } yok\n"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    folder = tmp_path_factory.mktemp("own")
    catalog_of(folder, CATALOG)
    files = {f"{tag}/terms.ftl": text for tag, text in TERMS.items()}
    files |= {"en/d.ftl": ENGLISH, "de/d.ftl": GERMAN, "ar/d.ftl": ARABIC, "tr/d.ftl": TURKISH, "ka/d.ftl": TURKISH}
    return Renderer.load(folder / "catalog", write_locales(folder, files), Settings())


def test_each_facet_falls_back_by_itself(own: Renderer) -> None:
    message = own.render("whole", "de")
    assert texts(message) == {
        "short": "Ganz", "long": "Ein langer Text", "resolution": "A way out", "help": "Some help",
    }  # fmt: skip
    assert message.locale == "de"
    assert message.problems == (Problem("fallback", "resolution: en"), Problem("fallback", "help: en"))
    assert own.render("whole", "en").problems == ()


def test_the_chain_is_walked_in_order(own: Renderer) -> None:
    message = own.render("whole", ["ar", "de"])
    assert (message.short_message, message.locale) == ("Ganz", "de")
    assert Problem("fallback", "short: de") in message.problems


def test_a_missing_argument_leaves_its_facets_out(own: Renderer) -> None:
    message = own.render("needs_name", "de")
    generic = own.render("http_404", "de", domain="http")
    assert message.short_message == generic.short_message != ""
    assert (message.long_message, message.help, message.known) == (None, "Ask us", True)
    assert set(message.problems) == {
        Problem("missing-argument", "name"), Problem("not-rendered", "short"), Problem("not-rendered", "long"),
        Problem("fallback", "help: en"), Problem("generic-text", "short"),
    }  # fmt: skip


@pytest.mark.parametrize("name", [None, "", "  ", [], {}, {"a": 1}, float("nan"), "\u202e\u0000", "\ud800"])
def test_a_value_that_cannot_be_read_is_a_missing_one(own: Renderer, name: Any) -> None:
    message = own.render("needs_name", "de", {"name": name})
    assert message.long_message is None
    assert {problem.kind for problem in message.problems} >= {"generic-text", "not-rendered"}
    assert {problem.detail for problem in message.problems if "argument" in problem.kind} == {"name"}


@pytest.mark.parametrize("code", ["nope", "", "../../etc/passwd", "<script>", None, 5, ["user_locked"]])
def test_an_unknown_code_has_the_generic_text(own: Renderer, code: Any) -> None:
    message = own.render(code, "de", {"name": "Ann"})
    assert (message.known, message.id, message.domain, message.status) == (False, None, None, None)
    assert message.code == str(code)
    assert message.locale == "de"
    assert message.short_message
    assert Problem("unknown-code", "code") in message.problems
    assert str(code) == "" or all(str(code) not in (text or "") for text in texts(message).values())


def test_the_error_without_a_code_is_meant_by_its_name(renderer: Renderer) -> None:
    assert renderer.render("", "de", name="IdentificationExists").known
    assert renderer.render("IdentificationExists", "de").known
    for name in (None, "", "UserLocked"):
        assert not renderer.render("", "de", name=name).known


@pytest.mark.parametrize("code", ["user_locked", "nope"])
def test_languages_may_come_one_by_one(renderer: Renderer, code: str) -> None:
    expected = renderer.render(code, ["xx", "de"])
    assert renderer.render(code, iter(["xx", "de"])) == expected
    assert renderer.prepare(code, iter(["xx", "de"]))(None) == expected


def test_the_generic_text_is_that_of_the_status(own: Renderer) -> None:
    assert own.generic(404).id == "http_404"
    assert own.generic(418).id == "http_418"
    assert own.generic(499).id == "http_4xx"
    assert own.generic(599).id == "http_5xx"
    assert own.generic(None).id == own.generic(302).id == "http_unknown"


VARIANTS = [({"kind": "a"}, None, "A"), ({}, None, "B"), ({"kind": "x"}, None, "B"), ({}, "A", "A")]


@pytest.mark.parametrize(("meta", "name", "expected"), VARIANTS)
def test_meta_or_the_name_decides_between_variants(
    own: Renderer, meta: dict[str, Any], name: str | None, expected: str
) -> None:
    assert own.render("shared", "en", meta, name=name).short_message == expected


UNREAD = [
    # code, meta, name; what is told of it
    ("user_locked", {"timeRemaining": "soon"}, None, ["timeRemaining"]),
    ("user_locked", {"time_remaining": {"a": 1}}, None, ["timeRemaining"]),
    ("user_locked", {}, None, []),
    ("user_locked", {"timeRemaining": None}, None, []),
    ("user_locked", {"timeRemaining": "soon"}, "UserLocked", ["timeRemaining"]),
    ("user_locked", {"timeRemaining": "soon"}, "UserLockedIndefinitely", []),  # the caller knows better
    ("resource_not_found", {"name": ["x"], "clientID": {}}, None, ["paramName"]),
    ("resource_not_found", {"clientID": ["x"], "sessionID": ["y"]}, None, ["clientID", "sessionID"]),
    # Several types are looked for in one place.
    ("greater_than", {"gt": "soon"}, None, ["gt"]),
    ("greater_than", {"gt": 5}, None, []),
    ("greater_than", {"gt": "2020-01-01"}, None, []),
]


@pytest.mark.parametrize(("code", "meta", "name", "told"), UNREAD)
def test_what_no_variant_can_read_is_told(
    renderer: Renderer, code: str, meta: dict[str, Any], name: str | None, told: list[str]
) -> None:
    for _ in range(2):
        problems = renderer.render(code, "de", meta, name=name).problems
        assert [problem.detail for problem in problems if problem.kind == "invalid-argument"] == told


def test_only_what_somebody_looks_for_is_told(tmp_path: Path) -> None:
    catalog_of(tmp_path, SHARING)
    locales = write_locales(tmp_path, {"en/d.ftl": SHARING_ENGLISH})
    renderer = Renderer.load(tmp_path / "catalog", locales, Settings(support="help@example.com"))
    for code, meta, told in UNREAD_VALUES:
        problems = renderer.render(code, "en", meta).problems
        assert [problem.detail for problem in problems if problem.kind == "invalid-argument"] == told, (code, meta)


@pytest.mark.parametrize("meta", [None, [], "x", 5, {1: 2}, {"name": {"name": {"name": []}}}])
def test_any_meta_renders(own: Renderer, meta: Any) -> None:
    assert own.render("needs_name", "en", meta).short_message


@pytest.mark.parametrize("how", [{"isolate": "maybe"}, {"escape": "xml"}, {"isolate": None}])
def test_an_unknown_option_is_a_programming_error(own: Renderer, how: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="has to be one of"):
        own.render("whole", "en", **how)


CAPITALS = [
    ("de", "email_address", "long", "Elektronische Adresse von Ann ist falsch"),
    ("de", "email_address", "help", "Elektronische Adresse fehlt"),
    ("de", "shoe_size", "long", "shoe_size von Ann ist falsch"),
    ("en", "email_address", "long", "Email address of Ann is wrong"),
    ("tr", "i", "long", "İsim yok"),
    ("ka", "i", "long", "სახელი yok"),
]


@pytest.mark.parametrize(("lang", "param", "facet", "expected"), CAPITALS)
def test_a_parameter_that_begins_a_text_begins_with_a_capital(
    own: Renderer, lang: str, param: str, facet: str, expected: str
) -> None:
    assert texts(own.render("optional", lang, {"param": param, "name": "Ann"}))[facet] == expected


# Direction

NAMES = {"Latin": "Anna", "Hebrew": "דנה לוי", "Arabic": "سارة"}
ISOLATED = {"de": ("Hebrew", "Arabic"), "en": ("Hebrew", "Arabic"), "ar": ("Latin",)}


@pytest.mark.parametrize(("lang", "script"), list(product(ISOLATED, NAMES)))
def test_values_of_the_other_direction_are_isolated(own: Renderer, lang: str, script: str) -> None:
    name = NAMES[script]
    message = own.render("needs_name", lang, {"name": name})
    isolated = f"{FSI}{name}{PDI}"
    assert (isolated in message.short_message) == (script in ISOLATED[lang])
    assert isolated in own.render("needs_name", lang, {"name": name}, isolate="always").short_message
    never = own.render("needs_name", lang, {"name": name}, isolate="never")
    assert not set(FSI + PDI) & set(never.short_message)
    assert never.short_message.endswith(f" {name}")


def test_german_output_holds_no_invisible_characters(renderer: Renderer) -> None:
    for entry in renderer.catalog:
        message = renderer.render(entry.code, "de", entry.example_meta(), domain=entry.domain, name=entry.name)
        assert not re.search(
            r"[\u200b-\u200f\u202a-\u202e\u2060-\u206f]", "".join(filter(None, texts(message).values()))
        )


# HTML


def test_escaped_texts_are_safe_in_markup(own: Renderer) -> None:
    message = own.render("key", "en", {"name": '"><script>'}, escape="html")
    assert message.long_message == "Send &lt;YOUR_API_KEY&gt; &amp; &quot;&quot;&gt;&lt;script&gt;&quot;"
    assert own.render("key", "en", {"name": "<b>"}).long_message == 'Send <YOUR_API_KEY> & "<b>"'


def test_a_value_that_is_safe_is_not_escaped_again(own: Renderer) -> None:
    message = own.render("key", "de", {"name": Markup("<b>{}</b>").format("<i>")}, escape="html")
    assert message.long_message == "„<b>&lt;i&gt;</b>“ und &lt;YOUR_API_KEY&gt;"
    plain = own.render("key", "de", {"name": Markup("<b>x</b>")})
    assert plain.long_message == "„<b>x</b>“ und <YOUR_API_KEY>"
    assert type(plain.long_message) is str


@pytest.mark.parametrize("code", ["", "nope", "needs_name"])
def test_generic_texts_are_escaped_too(own: Renderer, code: str) -> None:
    assert not set("<>\"'") & set(own.render(code, "en", {}, escape="html").short_message)


# Values as attacks

ATTACKS = [
    # what comes in, and what stands in its place
    ("{ $other }", "{ $other }"),
    ("{{name}}", "{{name}}"),
    ("{0} {1} {name}", "{0} {1} {name}"),
    ("{", "{"),
    ('"}{ -brand }{"', '"}{ -brand }{"'),
    ("%s %d %(name)s %", "%s %d %(name)s %"),
    ("$& $1 $name \\1", "$& $1 $name \\1"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("<name>", "<name>"),
    ("a\nb\tc\r\nd", "a b c d"),
    ("a\u2028b\u2029c\x85d\x0be", "a b c d e"),
    ("a\x00b\x1bc\x7fd\x9be", "abcde"),
    ("ann\u202egnp.exe", "anngnp.exe"),
    (
        "".join(f"x{char}" for char in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
        "x" * 12,
    ),
    ("a\ud800b\udfffc", "abc"),
    ("\ufeffAnn", "\ufeffAnn"),
    ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
    (" Ann ", "Ann"),
]


@pytest.mark.parametrize(("value", "shown"), ATTACKS)
def test_an_attack_is_a_text(own: Renderer, value: str, shown: str) -> None:
    message = own.render("needs_name", "de", {"name": value})
    assert (message.short_message, message.long_message) == (f"Hallo {shown}", f"Wo ist {shown}?")
    assert {problem.kind for problem in message.problems} == {"fallback"}


@pytest.mark.parametrize(("value", "shown"), ATTACKS)
def test_an_attack_on_a_list_is_a_text(own: Renderer, value: str, shown: str) -> None:
    message = own.render("optional", "en", {"who": [value, value], "wait": 60}, isolate="never")
    assert message.help == f"{shown} and {shown} wait 1 minute"


def test_a_huge_value_is_cut(own: Renderer) -> None:
    message = own.render("needs_name", "de", {"name": "x" * 1_000_000})
    assert message.short_message == f"Hallo {'x' * 999}…"
    assert Problem("cut-value", "name") in message.problems
    assert own.render("needs_name", "de", {"name": "x" * 1_000}).problems == (Problem("fallback", "help: en"),)


def test_the_longest_value_that_can_be_set_is_shown(own: Renderer) -> None:
    longest = Renderer(own.catalog, own._locales, Settings(max_value=2_000))
    for name in ("x" * 2_000, "<" * 3_000):
        for how in ({}, {"escape": "html"}, {"isolate": "always"}):
            message = longest.render("needs_name", "de", {"name": name}, **how)
            assert message.short_message.startswith("Hallo ")
            assert len(message.short_message) > 1_000
            assert not any(problem.kind == "not-rendered" for problem in message.problems)
    with pytest.raises(ValueError, match="max_value"):
        Settings(max_value=2_001)


CLUSTERS = ["👩\u200d👩\u200d👧\u200d👦", "👍🏽", "🇩🇪", "e\u0301\u0323", "🏴\U000e0067\U000e0062\U000e007f", "❤\ufe0f"]


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_the_cut_is_not_inside_a_cluster(own: Renderer, cluster: str) -> None:
    for before in range(999 - len(cluster), 1_000):
        message = own.render("needs_name", "de", {"name": "x" * before + cluster * 3})
        name = message.short_message.removeprefix("Hallo ").removesuffix("…").lstrip("x")
        assert name == cluster * (len(name) // len(cluster))
        assert len(message.short_message) <= 1_000 + len("Hallo ")


# Numbers that arrive as text

NUMBERS = [
    # what comes in, and what stands there; None where it is no whole number
    ("1", "one item"),
    (1, "one item"),
    (1.0, "one item"),
    (Decimal(1), "one item"),
    ("1.0", "one item"),
    (" 1 ", "one item"),
    ("١", "one item"),
    ("１", "one item"),
    ("+1", "one item"),
    ("1e3", "1,000 items"),
    ("-3", "-3 items"),
    ("\u22123", "-3 items"),
    (0, "0 items"),
    (10**40, "10" + ",000" * 13 + " items"),
    (-0.0, "0 items"),
    (True, None),
    (False, None),
    ("1,000", None),
    ("1.5", None),
    ("0x10", None),
    ("1_000", None),
    ("one", None),
    ("1e400", None),
    (float("nan"), None),
    (float("inf"), None),
    (Decimal("NaN"), None),
    (Decimal("sNaN"), None),
    (Decimal("Infinity"), None),
    (Decimal("1e400"), None),
    (10**400, None),
    ("9" * 5_000, None),
    ([1], None),
    ({"a": 1}, None),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), NUMBERS)
def test_a_number_that_arrives_as_something_else(own: Renderer, raw: Any, expected: str | None) -> None:
    message = own.render("optional", "en", {"count": raw})
    # An optional argument that cannot be read is absent: the default variant, without a number.
    assert (message.resolution or "").strip() == (expected or "items")
    assert (Problem("invalid-argument", "count") in message.problems) == (expected is None)


@pytest.mark.parametrize("raw", ["", " ", None, [], {}])
def test_a_number_that_is_absent(own: Renderer, raw: Any) -> None:
    assert own.render("optional", "en", {"count": raw}).problems == ()


# Threads


def test_sixteen_threads_render_the_same_text_100_000_times(renderer: Renderer) -> None:
    fresh = Renderer(renderer.catalog, renderer._locales, Settings(support="help@example.com"))

    def many(lang: str) -> set[Message]:
        return {fresh.render("user_locked", lang, {"timeRemaining": 300}) for _ in range(6_250)}

    langs = ["de", "en"] * 8
    with ThreadPoolExecutor(16) as pool:
        results = list(pool.map(many, langs))
    assert [len(result) for result in results] == [1] * 16
    assert len(set.union(*results)) == 2
    assert all("5 Min" in (message.long_message or message.short_message) or "5 min" in str(message.long_message)
               for result in results for message in result)  # fmt: skip


def test_sixteen_threads_may_be_the_first(tmp_path: Path) -> None:
    catalog_of(tmp_path, CATALOG)
    own = Renderer.load(tmp_path / "catalog", write_locales(tmp_path, {"en/d.ftl": ENGLISH}), Settings())
    with ThreadPoolExecutor(16) as pool:
        results = set(pool.map(lambda n: own.render("whole", "en", escape="html").short_message, range(64)))
    assert results == {"Whole"}


# Loading


def test_own_data_is_served_with_the_bundled_generic_texts(own: Renderer, renderer: Renderer) -> None:
    assert set(own.locales) >= {"ar", "de", "en", "tr"}
    assert own.render("nope", "de").short_message == renderer.render("nope", "de").short_message
    assert {entry.domain for entry in own.catalog} == {"d", "http", "pardon", "pydantic"}


def test_meta_is_not_changed(own: Renderer) -> None:
    meta: Mapping[str, Any] = {"name": " Ann ", "who": ["a", "b"]}
    own.render("optional", "de", meta)
    assert meta == {"name": " Ann ", "who": ["a", "b"]}


# The cache of rendered messages

NOT_THE_SAME = [
    # two metas that are equal in Python and not as JSON
    ({"limit": 1}, {"limit": True}),
    ({"limit": 1}, {"limit": "x"}),
    ({"limit": 1.0}, {"limit": True}),
]


@pytest.mark.parametrize(("first", "second"), NOT_THE_SAME)
def test_a_cached_message_is_not_taken_for_another(first: dict[str, Any], second: dict[str, Any]) -> None:
    renderer = Renderer.load(settings=Settings())
    code = "max_payment_methods_quota_exceeded"
    for _ in range(3):
        assert renderer.render(code, "en", first).long_message
        assert renderer.render(code, "en", second).long_message is None


def test_an_equal_code_of_another_type_is_not_cached() -> None:
    class Code(str, Enum):  # noqa: UP042  # str() of a member is not its text
        NOPE = "nope"

    renderer = Renderer.load(settings=Settings())
    assert [renderer.render(code).code for code in (Code.NOPE, "nope")] == ["Code.NOPE", "nope"]


CACHED = [
    # lang, meta, whether the message is cached
    ("de", {"timeRemaining": 300}, True),
    (None, None, True),
    (["de"], {}, False),
    (iter(["de"]), {}, False),
    ("de", {"timeRemaining": Decimal(300)}, False),
    ("de", {"support": Markup("<b>x</b>")}, False),
    ("de", {"support": "x" * 1_000}, False),
    ("x" * 1_000, {}, False),
]


@pytest.mark.parametrize(("lang", "meta", "is_cached"), CACHED)
def test_what_is_cached(lang: Any, meta: Any, is_cached: bool) -> None:
    renderer = Renderer.load(settings=Settings())
    first, second = [renderer.render("user_locked", lang, meta) for _ in range(2)]
    assert (first is second) == is_cached


@pytest.mark.parametrize("setting", ["cache_entries"])
def test_the_cache_can_be_switched_off(setting: str) -> None:
    renderer = Renderer.load(settings=Settings(**{setting: 0}))
    messages = [renderer.render("user_locked") for _ in range(4)]
    assert len(set(map(id, messages))) == 4


WRONG_TYPES = [{"lang": 5}, {"domain": [1]}, {"domain": {}}, {"meta": [1]}, {"meta": "x"}, {"name": 7}, {"name": [1]}]


@pytest.mark.parametrize("arguments", WRONG_TYPES)
def test_arguments_of_a_wrong_type_do_not_raise(arguments: dict[str, Any]) -> None:
    assert Renderer.load(settings=Settings()).render("user_locked", **arguments).short_message


# Literals of the other direction

LITERALS = [
    # tag, isolate, text
    ("ar", "auto", "\u2068http://\u2069"),
    ("ar", "always", "\u2068http://\u2069"),
    ("ar", "never", "http://"),
    ("de", "auto", "http://"),
]


@pytest.mark.parametrize(("tag", "isolate", "text"), LITERALS)
def test_left_to_right_literals_are_isolated_in_right_to_left_texts(tag: str, isolate: Any, text: str) -> None:
    message = Renderer.load(settings=Settings()).render("INVALID_URL", tag, isolate=isolate)
    assert text in (message.long_message or "")
    assert ("\u2068" in (message.long_message or "")) == (text != "http://")
