"""The bundled texts: each entry in each locale, and English beside the reference."""

import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from support.rules import facets

from pardon import Problem, Renderer, Settings
from pardon.arguments.reading import read_value
from pardon.catalog.entries import Argument, Entry
from pardon.data import bundled_catalog, reviews
from pardon.fluent.bundles import FACETS
from pardon.formatting.values import Formats

TESTS = Path(__file__).parent
REFERENCE = TESTS / "cases" / "reference"


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
    yield from (text for text in facets(message).values() if text and set(RAW.findall(text)) - LITERAL)
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
            text = facets(message)[facet] or ""
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
    assert fragment in "\n".join(filter(None, facets(message).values()))
    assert (message.locale, message.known, message.problems) == (lang, True, ())


def test_german_output_holds_no_invisible_characters(renderer: Renderer) -> None:
    for entry in renderer.catalog:
        message = renderer.render(entry.code, "de", entry.example_meta(), domain=entry.domain, name=entry.name)
        assert not re.search(
            r"[\u200b-\u200f\u202a-\u202e\u2060-\u206f]", "".join(filter(None, facets(message).values()))
        )


# Developers send a parameter and need its literal name.
LITERALS = [
    # domain, id, the arguments that name a parameter
    ("clerk", "form_param_missing-FormAtLeastOneOptionalParameterMissing", ["parameters"]),
    ("clerk", "form_param_duplicate-FormDuplicateParameter", ["param"]),
    ("clerk", "form_param_duplicate-FormMaximumParametersExceeded", ["param"]),
    ("clerk", "form_param_value_invalid-FormInvalidEncodingParameterValue", ["param"]),
    ("clerk", "form_param_value_invalid-FormInvalidParameterValue", ["param"]),
    ("clerk", "form_param_value_invalid-FormInvalidParameterValueWithAllowed", ["param"]),
    ("clerk", "form_param_value_invalid-FormMetadataInvalidType", ["param"]),
    ("clerk", "form_param_format_invalid-FormInvalidParameterFormatBCP47", ["parameter"]),
    ("clerk", "form_param_invalid_time", ["param"]),
    ("clerk", "form_param_type_invalid", ["param"]),
    ("clerk", "form_param_array_size_exceeded", ["parameter"]),
    ("clerk", "form_param_exceeds_allowed_size", ["param"]),
    ("clerk", "form_param_unknown-FormUnknownParameter", ["param"]),
    ("clerk", "form_param_unknown-FormUnknownParameterDueToDisabledFeature", ["param"]),
    ("clerk", "form_conditional_param_missing-FormMissingConditionalParameter", ["param", "leftCondition"]),
    (
        "clerk", "form_conditional_param_missing-FormMissingConditionalParameterOnExistence",
        ["missingParam", "conditionalParam"],
    ),
    ("clerk", "form_conditional_param_disallowed-FormParameterNotAllowedConditionally", ["param", "leftCondition"]),
    (
        "clerk", "form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent",
        ["notAllowedParam", "existingParam"],
    ),
    ("clerk", "invalid_query_parameter_value", ["param"]),
    ("clerk", "sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported", ["identifier"]),
    ("clerk", "sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch", ["identificationType"]),
    ("pydantic", "no_such_attribute", ["attribute"]),
    ("pydantic", "union_tag_invalid", ["discriminator"]),
    ("pydantic", "union_tag_not_found", ["discriminator"]),
]  # fmt: skip

# Developers read these names as nouns: "the resource associated with the supplied organization ID".
NOUNS = {"form_resource_not_found", "resource_not_found-JWTTemplateNotFound"}


@pytest.mark.parametrize(("domain", "id", "names"), LITERALS, ids=[id for _, id, _ in LITERALS])
def test_developers_read_the_literal_name(renderer: Renderer, domain: str, id: str, names: list[str]) -> None:
    entry = renderer.catalog.get(domain, id)
    assert entry is not None
    assert entry.audience == "developer"
    paths = {argument.name: argument.paths[0] for argument in entry.arguments}
    keys = dict(zip(names, ("phone_number", "legal_accepted"), strict=False))
    for tag, several in product(renderer.locales, (False, True)):
        meta = entry.example_meta()
        for name, key in keys.items():
            is_list = isinstance(meta[paths[name]], list)
            meta[paths[name]] = [key, *["first_name"] * several] if is_list else key
        message = renderer.render(entry.code, tag, meta, domain=domain, name=entry.name, isolate="never")
        assert (message.id, message.locale) == (id, tag)
        assert message.long_message is not None
        assert [key for key in keys.values() if key not in message.long_message] == []


def test_developers_read_the_name_of_a_field_as_a_noun_only(renderer: Renderer) -> None:
    printed = {
        entry.id
        for tag, entry in product(renderer.locales, renderer.catalog)
        if entry.audience == "developer" and (bundle := renderer.bundle(tag, entry.domain))
        for facet in bundle.facets(entry.domain, entry.id).values()
        for argument in entry.arguments
        if argument.name in facet.variables and "identifier" in (argument.type, argument.of)
    }
    assert printed == NOUNS


# How far the languages are read


def test_each_translation_has_its_review(renderer: Renderer) -> None:
    assert list(reviews()) == [tag for tag in renderer.locales if tag != "en"]
    for tag, review in reviews().items():
        assert review.keys() == {"readings", "score", "native"}, tag
        assert review["readings"] >= 1
        assert 0 <= review["score"] <= 10  # more is not done


def test_the_documentation_shows_the_reviews() -> None:
    page = (TESTS.parent / "docs/translators/languages.md").read_text("utf-8")
    rows = re.findall(r"^\| [\w ]+ \(`([\w-]+)`\) \| (\d+) \| ([\d.]+) \| (yes|no) \|$", page, re.MULTILINE)
    assert rows == [
        (tag, str(review["readings"]), str(review["score"]), "yes" if review["native"] else "no")
        for tag, review in reviews().items()
    ]
