"""The certain entry of an error in another service's body: nothing is claimed that the body does not say."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from support.clerk_body import ENGLISH, LONG, clerk, texts

from pardon import Renderer
from pardon.catalog.entries import Entry
from pardon.envelopes import FORMATS, RenderedError
from pardon.localizing import Localized, localize

Json = dict[str, Any]

DECIDED = [
    # the body, short and long in German
    (
        clerk("form_param_missing", "is missing", "email_address must be included."),
        ("Angabe fehlt", "Die E-Mail-Adresse ist erforderlich."),
    ),
    (
        clerk("form_param_missing", "is missing", "Email address must be included."),
        ("Angabe fehlt", "Die E-Mail-Adresse ist erforderlich."),
    ),
    # what is no name of a parameter
    (clerk("form_param_missing", "is missing", "Your favourite colour must be included."), None),
    (
        clerk("form_param_missing", "is missing", "favourite_colour must be included."),
        ("Angabe fehlt", "Das Feld „favourite_colour“ ist erforderlich."),
    ),
    # the short text of one variant, the long text of another
    (
        clerk("form_param_missing", "is missing", "at least one of `email_address or phone_number` must be provided"),
        None,
    ),
    (
        clerk("form_param_missing", "at least one parameter must be provided",
              "at least one of `email_address or phone_number` must be provided"),
        ("Erforderlicher Parameter fehlt",
         "Mindestens einer der folgenden Parameter ist erforderlich: email_address oder phone_number."),
    ),
    # developers need the literal, which the English name of the parameter hides
    (
        clerk("form_param_missing", "at least one parameter must be provided",
              "at least one of `email address or phone number` must be provided"),
        None,
    ),
    (
        clerk("form_param_unknown", "is unknown", "legal_accepted is not a valid parameter for this request."),
        ("Unbekannter Parameter", "Der Parameter „legal_accepted“ ist für diese Anfrage nicht gültig."),
    ),
    (clerk("form_param_unknown", "is unknown", "Legal consent is not a valid parameter for this request."), None),
    (clerk("form_param_unknown", "is unknown", "Strategy is not a valid parameter for this request."), None),
    (
        clerk("form_conditional_param_missing", "is missing",
              "`password` is required when `strategy` is `email_code`."),
        ("Erforderlicher Parameter fehlt",
         "Der Parameter „password“ ist erforderlich, wenn „strategy“ den Wert „email_code“ hat."),
    ),
    (clerk("form_conditional_param_missing", "is missing", "`code` is required when `phone number` is `set`."), None),
    (
        clerk("form_param_format_invalid", "is invalid", "locale must be a valid BCP-47 language tag."),
        ("Ungültige Sprachangabe", "Der Parameter „locale“ muss ein gültiges Sprachkennzeichen nach BCP 47 enthalten."),
    ),
    (clerk("form_param_format_invalid", "is invalid", "Language must be a valid BCP-47 language tag."), None),
    # what an earlier English said in words
    (clerk("form_param_exceeds_allowed_size", "Size limit exceeded", "These public metadata are larger than allowed."),
     None),
    (clerk("user_locked", "Account locked", ENGLISH), ("Konto gesperrt", LONG)),
    # camelCase and snake_case are the same name
    *(
        (
            clerk("user_locked", "Locked", "Wait", {name: 3_600}),
            ("Konto gesperrt", LONG.replace("5 Minuten", "1 Stunde")),
        )
        for name in ("lockoutExpiresInSeconds", "lockout_expires_in_seconds", "timeRemaining", "time_remaining")
    ),
    # the short text fits two variants that say the same
    (clerk("user_locked", "Account locked"), ("Konto gesperrt", None)),
    # whichever variant it is, its short text is the same
    (clerk("user_locked", "Locked"), ("Konto gesperrt", None)),
    # not its English, not its values
    (clerk("user_locked", "Locked", "Locked for a while"), None),
    (clerk("user_locked", "Account locked", "Locked for a while"), None),
    (clerk("not_allowed_access", "Not allowed"), None),
    (clerk("not_allowed_access", "Access not allowed."), ("Zugriff nicht erlaubt", None)),
    # meta means one variant, the text says another
    (clerk("user_locked", "Account locked", "Your account is locked. For more information, please contact support.",
           {"timeRemaining": 300}), None),
    # two variants that fit alike, in different words
    (clerk("form_param_format_invalid", "is invalid"), None),
    # two variants, of which one has other words
    (clerk("bad_request", "Bad request", "Bad request"), ("Ungültige Anfrage", "Die Anfrage ist ungültig.")),
    # a text without words of its own is no evidence
    (clerk("bad_request", None, "Anything at all"), None),
    # a value that may be cut in two ways
    (
        clerk(
            "form_conditional_param_missing",
            "is missing",
            "`a` is required when `b` is `c` is required when `d` is `e`.",
        ),
        None,
    ),
    # a list of texts is not told apart from one text
    (clerk("not_allowed_access", "Access not allowed.",
           "Smith and Sons are not allowed to access this application."), None),
    # each text has to fit
    (clerk("form_param_missing", "has gone", "Email address must be included."), None),
    # the plural of another number
    (
        clerk("form_param_max_length_exceeded", "exceeds maximum length", "Username should not exceed 1 characters."),
        None,
    ),
    (clerk("form_param_max_length_exceeded", "exceeds maximum length", "Username should not exceed 1,000 characters."),
     ("Höchstlänge überschritten", "Der Benutzername darf höchstens 1.000 Zeichen lang sein.")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "german"), DECIDED, ids=[json.dumps(body)[12:90] for body, _ in DECIDED])
def test_a_variant_is_chosen_only_if_it_is_certain(renderer: Renderer, body: Json, german: Any) -> None:
    assert texts(localize(renderer, body, "de").body) == (german or texts(body))


UNIDENTIFIED: list[Callable[[str], Json]] = [
    lambda code: {"type": "about:blank", "title": "t", "code": code, "detail": "Only 3 pieces of SKU 77 are left"},
    lambda code: {"type": "https://shop.example/errors/stock", "title": "Conflict", "code": code},
    lambda code: {"type": "https://shop.example/errors/authos", "title": "Conflict", "code": code},
    lambda code: {"type": f"https://shop.example/{code}", "title": "Conflict", "code": code},
    lambda code: {"type": "urn:acme:quota", "title": "No", "code": code, "domain": "acme"},
    lambda code: {"title": "t", "detail": "d", "code": code},
    lambda code: {"title": "t", "code": code, "id": code, "name": code},
    lambda code: {"errors": [{"code": code, "message": "m"}]},
    lambda code: {"code": code, "shortMessage": "m"},
    lambda code: {"errors": [{"code": code, "shortMessage": "m"}]},
    lambda code: {"error": "Sold out", "error_code": code},
    lambda code: {"error": {"code": 409, "message": "m", "details": [{
        "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": code, "domain": "shop.example.com"}]}},
]  # fmt: skip


@pytest.mark.parametrize("build", UNIDENTIFIED, ids=range(len(UNIDENTIFIED)))
def test_an_everyday_code_identifies_nothing(renderer: Renderer, build: Callable[[str], Json]) -> None:
    codes = {entry.code for entry in renderer.catalog.entries("authos")}
    assert {"CONFLICT", "FORBIDDEN", "TOKEN_EXPIRED"} <= codes
    for code in codes:
        body = build(code)
        assert localize(renderer, body, "de").body is body


def test_the_service_of_authos_is_known_by_its_body_or_its_text(renderer: Renderer) -> None:
    english = renderer.render("CONFLICT", "en", domain="authos").long_message
    german = renderer.render("CONFLICT", "de", domain="authos").long_message
    signed = {"error": "Conflict", "error_code": "CONFLICT", "timestamp": "2026-11-21T14:05:00Z"}
    for body in (signed, {"error": english, "error_code": "CONFLICT"}):
        assert localize(renderer, body, "de").body["error"] == german


DOMAINS = [
    # what names the domain, the caller's domain, is it found?
    ({"domain": "clerk"}, None, True),
    ({}, "clerk", True),
    ({"domain": "clerk"}, "authos", True),
    ({"domain": "shop"}, "clerk", True),
    ({"domain": "shop"}, None, False),
    ({}, "authos", False),
    ({"type": "https://x.example/errors/clerk/signed_out"}, None, True),
    ({"type": "https://x.example/errors/clerk/user_locked-UserLocked"}, None, False),  # the page of another code
    ({"type": "https://x.example/errors/signed_out"}, None, False),
    ({"type": "https://x.example/errors/clerk/signed_out/"}, None, True),
    ({"type": "/errors/clerk/signed_out"}, None, True),
    ({"type": "about:blank"}, "clerk", True),
]


@pytest.mark.parametrize(("members", "domain", "found"), DOMAINS)
def test_somebody_names_the_domain(renderer: Renderer, members: Json, domain: str | None, found: bool) -> None:
    body = {"title": "Signed out", "code": "signed_out", **members}
    assert localize(renderer, body, "de", domain=domain).locales == (("de",) if found else ())


def problem(renderer: Renderer, code: str, lang: str, meta: Json, **options: Any) -> Json:
    body = FORMATS["problem"].build(RenderedError(renderer.render(code, lang, meta, **options), meta))
    assert isinstance(body, dict)
    return body


def test_an_own_problem_in_another_language_has_lost_its_values(renderer: Renderer) -> None:
    german = problem(renderer, "user_locked", "de", {"timeRemaining": 300})
    assert localize(renderer, german, "pl").body is german
    indefinitely = problem(renderer, "user_locked", "de", {})
    assert localize(renderer, indefinitely, "pl").body == problem(renderer, "user_locked", "pl", {})


def validation(renderer: Renderer, lang: str, *errors: tuple[str, Json]) -> Json:
    title = problem(renderer, "http_422", lang, {}, domain="http")
    rendered = [renderer.render(type, lang, ctx, domain="pydantic") for type, ctx in errors]
    return {
        **title,
        "errors": [
            {
                "loc": ["body", "a"],
                "type": type,
                "ctx": ctx,
                "shortMessage": m.short_message,
                "longMessage": m.long_message,
            }
            for (type, ctx), m in zip(errors, rendered, strict=True)
        ],
    }


def test_a_validation_problem_is_localized_whole_or_not_at_all(renderer: Renderer) -> None:
    errors: list[tuple[str, Json]] = [
        ("missing", {}), ("string_too_short", {"min_length": 3}), ("literal_error", {"expected": ["a", "b c"]}),
        ("greater_than", {"gt": 1.5}),
    ]  # fmt: skip
    english = validation(renderer, "en", *errors)
    localized = localize(renderer, english, "de")
    assert (localized.body, localized.is_complete) == (validation(renderer, "de", *errors), True)
    unknown = {**english["errors"][0], "type": "sold_out", "shortMessage": "Sold out", "longMessage": None}
    broken = {**english, "errors": [*english["errors"], unknown]}
    assert (localize(renderer, broken, "de").body, localize(renderer, broken, "de").locales) == (broken, ())


def test_a_reason_is_a_code_in_capitals(renderer: Renderer) -> None:
    def body(reason: str, **metadata: str) -> Json:
        info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "clerk",
                "metadata": metadata}  # fmt: skip
        return {"error": {"code": 403, "message": "Locked", "status": "PERMISSION_DENIED", "details": [info]}}

    def german(localized: Localized[Json]) -> str:
        return str(localized.body["error"]["message"])

    assert "5 Minuten" in german(localize(renderer, body("USER_LOCKED", timeRemaining="300"), "de"))
    listed = body("NOT_ALLOWED_ACCESS", Identifiers='["a@x.io", "b@x.io"]')
    assert (
        german(localize(renderer, listed, "de"))
        == "Der Zugriff auf diese Anwendung ist für a@x.io und b@x.io nicht erlaubt."
    )
    assert german(localize(renderer, body("NOBODY_KNOWS"), "de")) == "Locked"
    assert localize(renderer, body("NOBODY_KNOWS"), "de").unknown == ("NOBODY_KNOWS",)


def test_a_code_in_capitals_is_no_code_elsewhere(renderer: Renderer) -> None:
    body = clerk("USER_LOCKED", "Locked", "Wait", {"timeRemaining": 300})
    assert localize(renderer, body, "de").body is body


def test_codes_are_counted_as_known_or_unknown(renderer: Renderer) -> None:
    cases = [
        (clerk("nonsense", "m"), ("nonsense",), False),
        (clerk("not_allowed_access", "m"), (), True),
        ({"title": "m", "code": "nonsense"}, (), False),  # of nobody knows which domain
    ]
    for body, unknown, is_known in cases:
        localized = localize(renderer, body, "de")
        assert (localized.unknown, localized.is_known, localized.messages) == (unknown, is_known, ())


def test_every_entry_is_recognized_by_its_id(renderer: Renderer) -> None:
    def body(entry: Entry) -> Json:
        message = renderer.render(entry.code, "en", entry.example_meta(), domain=entry.domain, name=entry.name)
        return dict(FORMATS["json"].build(RenderedError(message, entry.example_meta())))

    for entry in renderer.catalog:
        expected = renderer.render(entry.code, "de", entry.example_meta(), domain=entry.domain, name=entry.name)
        localized = localize(renderer, body(entry), "de").body
        assert (localized["shortMessage"], localized["longMessage"]) == (expected.short_message, expected.long_message)
