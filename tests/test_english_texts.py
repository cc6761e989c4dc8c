"""The English that is ours: it agrees in number with every field, gives the figures that a body carries, and says what
happened in plain words."""

import json
import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.rules import facets

from pardon import Renderer
from pardon.data import bundled_locales

REFERENCE = Path(__file__).parent / "cases" / "reference"
NAMES = dict(
    re.findall(r"^-identifier-(\w+) = (.+)$", (bundled_locales() / "en" / "terms.ftl").read_text("utf-8"), re.M)
)

PLURAL = {"email_addresses", "phone_numbers"}
UNCOUNTED = {"private_metadata", "public_metadata", "unsafe_metadata", "legal_accepted"}
UNKNOWN = ["nickname", "teamSize"]


class Frame(NamedTuple):
    """A sentence around a field: of one, of many, and of a field that English has no name or number for."""

    name: str
    argument: str
    one: str
    many: str
    unknown: str | None = None  # None: as of one
    meta: dict[str, Any] = {}  # noqa: RUF012  (read only)
    domain: str = "clerk"


FRAMES = [
    # Ours
    Frame(
        "FormIdentifierExists",
        "param",
        "This {} is already in use. Please try another one.",
        "These {} are already in use. Please try others.",
        "The value of “{}” is already in use. Please try another one.",
    ),
    Frame(
        "FormIdentifierExistsWithAnotherAccount",
        "param",
        "This {} is already linked to another account. To use it here, remove it from that account first.",
        "These {} are already linked to another account. To use them here, remove them from that account first.",
        "The value of “{}” is already linked to another account. To use it here, remove it from that account first.",
    ),
    Frame(
        "FormIdentifierNotFound",
        "param",
        "No account was found with this {}.",
        "No account was found with these {}.",
        "No account was found with this value of “{}”.",
    ),
    Frame(
        "FormInvalidParameterFormat",
        "param",
        "This {} isn’t in the expected format.",
        "These {} aren’t in the expected format.",
        "The value of “{}” isn’t in the expected format.",
    ),
    # The reference's, with its number
    Frame("IdentificationExists", "identifier", "This {} already exists.", "These {} already exist."),
    Frame("FormValidationFailed", "sanitizedField", "{} is invalid", "{} are invalid"),
    Frame(
        "FormInvalidEmailAddress", "parameter", "{} must be a valid email address.", "{} must be valid email addresses."
    ),
    Frame(
        "FormInvalidParameterValueMustBeNotEmpty",
        "param",
        "{} is invalid. Must be not empty",
        "{} are invalid. Must be not empty",
    ),
    Frame(
        "FormUsernameCannotBePhoneNumber",
        "parameter",
        "{} cannot be a phone number. Please choose a different username.",
        "{} cannot be phone numbers. Please choose a different username.",
    ),
    Frame(
        "ImmutableAttributeModificationNotAllowed",
        "sanitizedAttributeType",
        "Your {} is immutable and cannot be modified or removed.",
        "Your {} are immutable and cannot be modified or removed.",
    ),
    Frame(
        "OAuthConnectionBlockedByImmutableAttribute",
        "sanitizedAttributeType",
        "This account cannot be connected because its {0} does not match your existing {0}.",
        "This account cannot be connected because its {0} do not match your existing {0}.",
    ),
    Frame(
        "LastRequiredIdentificationDeletionFailed",
        "sanitizedIdentType",
        "You are required to maintain at least one {} in your account at all times",
        "You are required to maintain at least one of your {} in your account at all times",
        domain="clerk-2024-02",
    ),
]


def agreeing(frame: Frame, key: str) -> str:
    """Return the sentence of one field; a name that begins it has a capital."""
    is_unknown = key not in NAMES or (key in UNCOUNTED)
    pattern = frame.many if key in PLURAL else (frame.unknown or frame.one) if is_unknown else frame.one
    text = pattern.format(NAMES.get(key, key))
    return text if pattern[0] != "{" or key not in NAMES else text[0].upper() + text[1:]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_every_field_agrees_with_its_sentence(renderer: Renderer, frame: Frame) -> None:
    code = next(entry.code for entry in renderer.catalog if (entry.domain, entry.name) == (frame.domain, frame.name))
    for key in [*NAMES, *UNKNOWN]:
        meta = {**frame.meta, frame.argument: key}
        message = renderer.render(code, "en", meta, domain=frame.domain, name=frame.name)
        assert message.long_message == agreeing(frame, key)


LISTS = [
    # name, meta, long
    ("FormInvalidEmailAddresses", {"emailAddresses": ["ada@"]}, "The following email address is invalid: ada@"),
    ("FormInvalidEmailAddresses", {"emailAddresses": ["a@", "b@"]},
     "The following email addresses are invalid: a@ and b@"),
    ("FormAtLeastOneOptionalParameterMissing", {"parameters": ["username"]}, "`username` must be provided"),
    ("FormAtLeastOneOptionalParameterMissing", {"parameters": ["username", "x"]},
     "at least one of `username or x` must be provided"),
    ("InvalidURLScheme", {"schemes": ["https"]}, "Please provide a URL with the following scheme: https"),
    ("InvalidURLScheme", {"schemes": ["https", "ftp"]},
     "Please provide a URL with one of the following schemes: https, ftp"),
    ("FormInvalidTypeParameter", {"param": "locale", "paramType": "string"}, "`locale` must be a `string`."),
    ("FormInvalidTypeParameter", {"param": "locale", "paramType": "integer"}, "`locale` must be an `integer`."),
    ("FormInvalidTypeParameter", {"param": "locale", "paramType": "array"}, "`locale` must be an `array`."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "meta", "long"), LISTS)
def test_one_and_several(renderer: Renderer, name: str, meta: dict[str, Any], long: str) -> None:
    code = next(entry.code for entry in renderer.catalog if (entry.domain, entry.name) == ("clerk", name))
    assert renderer.render(code, "en", meta, domain="clerk", name=name).long_message == long


SHORT, LONG, NAME = "form_password_length_too_short", "form_password_length_too_long", "form_username_invalid_length"
LENGTHS = [
    # code, meta, lang, long
    (SHORT, {}, "en", "Your password is too short. Choose a longer one."),
    (SHORT, {"min_length": 8}, "en", "Your password must be at least 8 characters long."),
    (SHORT, {"minLength": "1"}, "en", "Your password must be at least 1 character long."),
    (SHORT, {"min_length": "many"}, "en", "Your password is too short. Choose a longer one."),
    (LONG, {"max_length": 72}, "en", "Your password can be at most 72 characters long."),
    (LONG, {"param_name": "password"}, "en", "Your password is too long. Choose a shorter one."),
    (NAME, {}, "en", "Your username is too short or too long. Choose a different one."),
    (NAME, {"min_length": 4}, "en", "Your username must be at least 4 characters long."),
    (NAME, {"max_length": 1}, "en", "Your username can be at most 1 character long."),
    (NAME, {"min_length": 4, "max_length": 64}, "en", "Your username must be 4 to 64 characters long."),
    (SHORT, {"min_length": 8}, "de", "Das Passwort muss mindestens 8 Zeichen lang sein."),
    (NAME, {"min_length": 4, "max_length": 64}, "de", "Der Benutzername muss 4 bis 64 Zeichen lang sein."),
    (SHORT, {"min_length": 8}, "pl", "Hasło musi mieć co najmniej 8 znaków."),
    (SHORT, {"min_length": 2}, "pl", "Hasło musi mieć co najmniej 2 znaki."),
    (NAME, {"min_length": 4, "max_length": 22}, "pl", "Nazwa użytkownika musi mieć od 4 do 22 znaków."),
    (LONG, {"max_length": 72}, "ar", "يجب ألا يزيد طول كلمة المرور على 72 حرفًا."),
    (NAME, {"min_length": 4, "max_length": 10}, "ar", "يجب أن يتراوح طول اسم المستخدم بين 4 و10 أحرف."),
    (SHORT, {"min_length": 8}, "ja", "パスワードは8文字以上にしてください。"),
    (NAME, {"min_length": 4, "max_length": 64}, "ja", "ユーザー名は4文字以上64文字以内にしてください。"),
]


@pytest.mark.parametrize(("code", "meta", "lang", "long"), LENGTHS)
def test_a_length_is_told_where_the_body_has_it(
    renderer: Renderer, code: str, meta: dict[str, Any], lang: str, long: str
) -> None:
    assert renderer.render(code, lang, meta, domain="clerk", isolate="never").long_message == long


# The style of what the reference has no text for

FORBIDDEN = re.compile(
    r"\w'\w|what you (?:sent|are looking)|expected here|\bha(?:s|ve) to\b|\bnot possible\b|\bcatalogue\b"
    r"|\b(?:can|could|do|does|is|are|has|have|was|were|will|would|should) ?not\b",
    re.I,
)


def ours(renderer: Renderer) -> Iterator[tuple[str, str, str, str]]:
    """Yield domain, id, facet and text of what the reference has no text for and that is not a mere value."""
    for domain in ("clerk", "clerk-2024-02", "authos", "http", "pardon", "pydantic"):
        file = REFERENCE / f"{domain}.json"
        rows = {row["id"]: row for row in json.loads(file.read_text("utf-8"))} if file.exists() else {}
        for entry in renderer.catalog:
            if entry.domain == domain:
                shown = renderer.render(entry.code, "en", entry.example_meta(), domain=domain, name=entry.name)
                yield from (
                    (domain, entry.id, facet, text)
                    for facet, text in facets(shown).items()
                    if text
                    and text not in map(str, entry.example_meta().values())
                    and not rows.get(entry.id, {}).get(facet)
                )


def test_our_english_is_plain_and_contracted(renderer: Renderer) -> None:
    texts = [*ours(renderer)]
    assert len(texts) > 480
    assert [(domain, id, text) for domain, id, _, text in texts if FORBIDDEN.search(text)] == []


def test_our_headings_say_what_happened(renderer: Renderer) -> None:
    phrases = {status.phrase.lower() for status in HTTPStatus}
    short = [(domain, id, text) for domain, id, facet, text in ours(renderer) if facet == "short"]
    assert [row for row in short if row[2].lower() in phrases or row[2].endswith(".")] == []


def test_our_sentences_do_not_repeat_the_heading(renderer: Renderer) -> None:
    longs = {(domain, id): text for domain, id, facet, text in ours(renderer) if facet == "long"}
    repeated = []
    for entry in renderer.catalog:
        if (entry.domain, entry.id) in longs:
            shown = renderer.render(entry.code, "en", entry.example_meta(), domain=entry.domain, name=entry.name)
            if shown.short_message.rstrip(".").lower() == longs[entry.domain, entry.id].rstrip(".").lower():
                repeated.append((entry.domain, entry.id))
    assert repeated == []
