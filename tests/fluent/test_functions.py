"""The functions that translators call, and how a value stands in a text."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from support.worlds import bundle_of, catalog_of, fill

from pardon.catalog.entries import ArgumentType
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.functions import FUNCTIONS

FSI, PDI, LRM = "\u2068", "\u2069", "\u200e"

GERMAN_TERMS = """
-identifier-email_address =
    { $article ->
       *[none] { "" }
        [definite] { $case ->
           *[nominative] die{ " " }
            [dative] der{ " " }
        }
    }E-Mail-Adresse
    .gender = feminine
-identifier-password = Passwort
    .gender = neuter
"""


def render(folder: Path, tag: str, pattern: str, meta: dict[str, Any], terms: str = "", **how: Any) -> str | None:
    catalog = catalog_of(folder)
    bundle = bundle_of(folder, tag, f"m = {pattern}\n", terms, catalog)
    return fill(bundle, next(iter(catalog)), meta, **how)


def select(selector: str, *keys: str) -> str:
    variants = "".join(f"\n    [{key}] {key}" for key in keys)
    return f"{{ {selector} ->{variants}\n   *[other] other\n }}"


EURO = {"amount": 1, "currency": "EUR"}
FUNCTION_CASES = [
    # NUMBER
    ("de", "{ NUMBER($number, minimumFractionDigits: 2) }", {"number": 1.5}, "1,50"),
    ("de", "{ NUMBER($number, maximumFractionDigits: 0) }", {"number": "2.5"}, "3"),
    ("de", '{ NUMBER($integer, useGrouping: "false") }', {"integer": 12345}, "12345"),
    ("de", '{ NUMBER($number, style: "percent") }', {"number": 0.5}, "50\u00a0%"),
    ("de", "{ NUMBER($percent, minimumFractionDigits: 1) }", {"percent": 0.5}, "50,0\u00a0%"),
    ("en", '{ NUMBER($currency, currencyDisplay: "name") }', {"currency": EURO}, "1.00 euros"),
    ("en", '{ NUMBER($currency, currencyDisplay: "code") }', {"currency": EURO}, "EUR\u00a01.00"),
    ("en", select("$integer", "one"), {"integer": 1}, "one"),
    ("en", select("$integer", "one"), {"integer": "1"}, "one"),
    ("en", select("$integer", "1"), {"integer": "1.0"}, "1"),
    ("en", select("$number", "one"), {"number": 1.5}, "other"),
    ("en", select("NUMBER($number, minimumFractionDigits: 1)", "one"), {"number": 1}, "other"),  # 1.0 hours
    ("en", select('NUMBER($integer, type: "ordinal")', "one", "two", "few"), {"integer": 22}, "two"),
    ("en", select('NUMBER($integer, type: "ordinal")', "one", "two", "few"), {"integer": 13}, "other"),
    ("pl", select("$integer", "one", "few", "many"), {"integer": 22}, "few"),
    ("pl", select("$integer", "one", "few", "many"), {"integer": 12}, "many"),
    ("pl", select("$integer", "one", "few", "many"), {"integer": -1}, "one"),
    ("ar", select("$integer", "zero", "one", "two", "few", "many"), {"integer": 0}, "zero"),
    ("ar", select("$integer", "zero", "one", "two", "few", "many"), {"integer": 10**40 + 11}, "many"),
    ("en", select("$percent", "one"), {"percent": 0.01}, "one"),  # of what is shown: 1%
    # DATETIME
    ("de", "{ DATETIME($datetime) }", {"datetime": "2026-11-21T14:05:00Z"}, "21.11.2026, 14:05"),
    ("de", '{ DATETIME($datetime, dateStyle: "long") }', {"datetime": "2026-11-21T14:05:00Z"}, "21. November 2026"),
    ("de", '{ DATETIME($datetime, timeStyle: "medium") }', {"datetime": "2026-11-21T14:05:00Z"}, "14:05:00"),
    ("de", '{ DATETIME($datetime, dateStyle: "short", timeStyle: "short") }',
     {"datetime": "2026-11-21T14:05:00Z"}, "21.11.26, 14:05"),
    ("de", '{ DATETIME($date, dateStyle: "full") }', {"date": "2026-11-21"}, "Samstag, 21. November 2026"),
    ("de", '{ DATETIME($date, timeStyle: "full") }', {"date": "2026-11-21"}, "21.11.2026"),
    ("de", '{ DATETIME($time, dateStyle: "full") }', {"time": "14:05"}, "14:05"),
    # RELATIVE
    ("de", "{ RELATIVE($duration) }", {"duration": 259_200}, "in 3 Tagen"),
    ("de", "{ RELATIVE($duration) }", {"duration": "-PT5M"}, "in 0 Sekunden"),
    # LIST and COUNT
    ("de", "{ LIST($list) }", {"list": ["a", "b", "c"]}, "a, b und c"),
    ("de", '{ LIST($list, type: "or") }', {"list": "a,b"}, "a oder b"),
    ("de", '{ LIST($list, type: "unit") }', {"list": "a,b"}, "a, b"),
    ("pl", select("COUNT($list)", "one", "few"), {"list": ["a"]}, "one"),
    ("pl", select("COUNT($list)", "one", "few"), {"list": ["a", "b"]}, "few"),
    ("pl", "{ COUNT($list) }", {"list": ["a", "b"]}, "2"),
    # KEY
    ("de", select("KEY($identifier)", "email_address"), {"identifier": "email_address"}, "email_address"),
    ("de", select("KEY($identifier)", "email_address"), {"identifier": "username"}, "other"),
    ("de", select("KEY($territory)", "CH"), {"territory": "CH"}, "CH"),
    ("de", "{ KEY($identifier) }", {"identifier": "email_address"}, "email_address"),
    # NAME and GENDER
    ("de", "Bei { NAME($identifier, article: \"definite\", case: \"dative\") }", {"identifier": "email_address"},
     "Bei der E-Mail-Adresse"),
    ("de", "{ NAME($identifier) }", {"identifier": "password"}, "Passwort"),
    ("de", "{ NAME($identifier, case: \"genitive\") }", {"identifier": "shoe_size"}, "shoe_size"),
    ("de", select("GENDER($identifier)", "feminine", "neuter"), {"identifier": "password"}, "neuter"),
    ("de", select("GENDER($identifier)", "feminine", "neuter"), {"identifier": "shoe_size"}, "other"),
    # What is optional and absent is empty, and selects its default or [none]
    ("de", "[{ NUMBER($number) }{ DATETIME($datetime) }{ RELATIVE($duration) }]", {}, "[]"),
    ("de", "[{ LIST($list) }{ NAME($identifier) }]", {}, "[]"),
    ("de", "[{ NUMBER($currency) }{ $integer }{ $list }{ $text }{ $currency }{ $phone }]", {}, "[]"),
    ("de", select("KEY($text)", "none"), {}, "none"),
    ("de", "[{ COUNT($list) }, { KEY($text) }, { GENDER($identifier) }]", {}, "[0, none, other]"),
    ("de", select("$integer", "one"), {}, "other"),
    ("de", select("NUMBER($integer)", "one"), {}, "other"),
    ("de", select("COUNT($list)", "0"), {}, "0"),
    ("de", select("GENDER($identifier)", "neuter"), {}, "other"),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "pattern", "meta", "expected"), FUNCTION_CASES)
def test_a_function(tmp_path: Path, tag: str, pattern: str, meta: dict[str, Any], expected: str) -> None:
    assert render(tmp_path, tag, pattern, meta, GERMAN_TERMS) == expected


def test_every_function_has_a_case() -> None:
    called = {name for case in FUNCTION_CASES for name in re.findall(r"\b([A-Z]+)\(", case[1])}
    assert called == set(FUNCTIONS)


def test_every_option_renders_at_both_ends_of_its_range(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path)
    raws: dict[ArgumentType, Any] = {
        "integer": 10**40, "number": Decimal("-0.000123"), "percent": 1, "list": ["a", "b"], "duration": 90,
        "currency": {"amount": 1, "currency": "USD"}, "datetime": "2026-11-21T14:05:00Z", "date": "2026-11-21",
        "time": "14:05", "identifier": "email_address",
    }  # fmt: skip
    calls = [
        f"{name}(${type}, {option}: {value if isinstance(values, range) else chr(34) + str(value) + chr(34)})"
        for name, function in FUNCTIONS.items()
        for type in sorted(function.types & raws.keys())
        for option, values in function.options.items()
        for value in ((values[0], values[-1]) if isinstance(values, range) else sorted(values))
    ]
    for tag in ("de", "ar-EG"):
        bundle = bundle_of(tmp_path, tag, "m = " + "|".join(f"{{ {call} }}" for call in calls) + "\n", "", catalog)
        text = fill(bundle, next(iter(catalog)), raws, isolate="never")
        assert text is not None
        assert len(text.split("|")) == len(calls) > 100
        assert all(text.split("|"))


# Isolation: only where the value runs in the other direction than the message

HEBREW, ARABIC = "דנה", "سارة"
ISOLATION_CASES = [
    # tag, argument, value, auto
    ("de", "text", HEBREW, f"{FSI}{HEBREW}{PDI}"),
    ("de", "list", ["Anna", HEBREW], f"Anna und {FSI}{HEBREW}{PDI}"),
    ("de", "territory", "DE", "Deutschland"),
    ("ar", "text", ARABIC, ARABIC),
    ("ar", "text", "Anna", f"{FSI}Anna{PDI}"),
    ("ar", "integer", 12, "12"),
    ("ar", "phone", "+48600100200", f"{FSI}{LRM}+48 600 100 200{PDI}"),
    ("ar", "token", "+1", f"{FSI}{LRM}+1{PDI}"),
    ("ar", "list", ["Anna", ARABIC], f"{FSI}Anna{PDI} و{ARABIC}"),
    ("ar", "territory", "DE", "ألمانيا"),
    ("ar", "identifier", "shoe_size", f"{FSI}shoe_size{PDI}"),
]


@pytest.mark.parametrize(("tag", "name", "value", "expected"), ISOLATION_CASES)
def test_isolation(tmp_path: Path, tag: str, name: str, value: Any, expected: str) -> None:
    pattern = f"<{{ ${name} }}>"
    assert render(tmp_path, tag, pattern, {name: value}) == f"<{expected}>"
    never = render(tmp_path, tag, pattern, {name: value}, isolate="never")
    assert never == f"<{re.sub(f'[{FSI}{PDI}{LRM}]', '', expected)}>"
    always = render(tmp_path, tag, pattern, {name: value}, isolate="always")
    items = len(value) if isinstance(value, list) else 1
    assert always is not None
    assert (always.count(FSI), always.count(PDI)) == (items, items)
    assert re.sub(f"[{FSI}{PDI}{LRM}]", "", always) == never


def test_an_absent_value_is_not_isolated(tmp_path: Path) -> None:
    assert render(tmp_path, "ar", "[{ $text }{ $token }]", {}, isolate="always") == "[]"


# Escaping

ESCAPES = [
    ("<b>", "&lt;b&gt;"),
    ('" onmouseover="x', "&quot; onmouseover=&quot;x"),
    ("a & b", "a &amp; b"),
    ("&amp;", "&amp;amp;"),
    ("it's", "it&#x27;s"),
    (Markup("<b>Anna</b>"), "<b>Anna</b>"),
    (Markup("a &amp; b"), "a &amp; b"),
    (Markup.escape("<i>"), "&lt;i&gt;"),
]


@pytest.mark.parametrize(("value", "expected"), ESCAPES)
def test_escaping(tmp_path: Path, value: str, expected: str) -> None:
    assert render(tmp_path, "de", "{ $text }", {"text": value}, escape="html") == expected
    in_list = render(tmp_path, "de", "{ $list }", {"list": [value, value]}, escape="html")
    assert in_list == f"{expected} und {expected}"
    plain = render(tmp_path, "de", "{ $text }", {"text": value})
    assert type(plain) is str
    assert plain == str(value)


def test_what_the_translator_wrote_is_escaped_once(tmp_path: Path) -> None:
    terms = "-brand = A & B\n-identifier-email_address = <E-Mail>\n"
    pattern = '<KEY> "x" { "<\\\\>" } { -brand } { $identifier } { $integer ->\n [one] <1>\n *[other] <n>\n }'
    text = render(tmp_path, "de", pattern, {"identifier": "email_address", "integer": 1}, terms, escape="html")
    assert text == "&lt;KEY&gt; &quot;x&quot; &lt;\\&gt; A &amp; B &lt;E-Mail&gt; &lt;1&gt;"


def test_a_bundle_gives_the_names_of_identifiers(tmp_path: Path) -> None:
    bundle: LocaleBundle = bundle_of(tmp_path, "de", "m = x\n", GERMAN_TERMS)
    assert bundle.name("email_address", {}) == "E-Mail-Adresse"
    assert bundle.name("email_address", {"article": "definite"}) == "die E-Mail-Adresse"
    assert bundle.name("shoe_size", {}) is None
    assert (bundle.gender("password"), bundle.gender("shoe_size")) == ("neuter", None)
