"""The bundled catalogue: what it holds, and how each of its entries is reached.

tests/cases/variants.json holds the choices on it, for any implementation to use.
"""

import json
import re
from collections import Counter
from http import HTTPStatus
from pathlib import Path

import pytest
from support.catalogs import SETTINGS, find
from support.worlds import read_arguments

from pardon.arguments.reading import read_value
from pardon.catalog.entries import Catalog
from pardon.catalog.toml_files import read_catalog
from pardon.data import bundled_catalog
from pardon.loading import BUNDLED_ORDER

CASES = Path(__file__).parents[1] / "cases"
GROUPS = json.loads((CASES / "variants.json").read_text("utf-8"))


SHIPPED = Catalog(read_catalog(bundled_catalog()), BUNDLED_ORDER)


@pytest.mark.parametrize(
    "code, meta, domain, name, expected",
    [
        pytest.param(
            case["code"],
            case["meta"],
            case.get("domain"),
            case.get("name"),
            case["expected"],
            id=f"{group['title']}: {case['code']} {json.dumps(case['meta'])}",
        )
        for group in GROUPS
        for case in group["cases"]
    ],
)
def test_the_shipped_variant_is(code, meta, domain, name, expected):
    entry = find(SHIPPED, code, meta, domain=domain, name=name)
    assert (entry and entry.id) == expected


@pytest.mark.parametrize(
    "domain, entries, codes, sections",
    [("clerk", 347, 295, 45), ("clerk-2024-02", 17, 16, 2), ("authos", 61, 58, 12)],
)
def test_the_shipped_domain_has(domain, entries, codes, sections):
    found = SHIPPED.entries(domain)
    assert len(found) == entries
    assert len({entry.code for entry in found}) == codes
    assert len({entry.section for entry in found}) == sections


def test_one_entry_has_no_code_and_one_has_its_status_from_us():
    assert [entry.name for entry in SHIPPED if not entry.code] == ["IdentificationExists"]
    blocked = next(entry for entry in SHIPPED.entries("clerk") if entry.name == "FraudDeviceBlocked")
    assert blocked.status == 403
    assert blocked.note


def test_every_status_of_the_summary_and_of_the_iana_registry_has_its_generic_text():
    generic = {entry.id: entry.status for entry in SHIPPED.entries("http")}
    summary = {200, 201, 204, 400, 401, 403, 404, 409, 429, 500, 503}
    registry = {status.value for status in HTTPStatus if status >= 400}
    exact = {int(id.removeprefix("http_")) for id in generic if id.removeprefix("http_").isdigit()}
    assert exact == summary | registry
    assert all(generic[f"http_{status}"] == status for status in exact)
    assert set(generic) - {f"http_{status}" for status in exact} == {"http_4xx", "http_5xx", "http_unknown"}
    assert {entry.status for entry in SHIPPED if entry.domain != "pardon"} <= exact


WORDING = ("short", "long", "resolution", "help")  # of the reference
SENTENCE = re.compile(r"[A-Z](?:[^.!?]|[.!?](?=\S))*\.")  # one: no full stop before another sentence


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_entry_is_described_in_one_sentence_of_its_own(domain):
    entries = SHIPPED.entries(domain)
    assert [entry.id for entry in entries if not SENTENCE.fullmatch(entry.description)] == []
    assert [entry.id for entry in entries if len(entry.description) > 160] == []
    assert [text for text, times in Counter(entry.description for entry in entries).items() if times > 1] == []


@pytest.mark.parametrize("domain", ["clerk", "clerk-2024-02", "authos", "http"])
def test_a_description_is_not_the_reference_s_own_text(domain):
    rows = {row["id"]: row for row in json.loads((CASES / "reference" / f"{domain}.json").read_text("utf-8"))}
    for entry in SHIPPED.entries(domain):
        texts = [_letters(str(text)) for key, text in rows.get(entry.id, {}).items() if key in WORDING]
        assert _letters(entry.description) not in texts


def _letters(text):
    return re.sub(r"\W", "", text).casefold()


def test_the_audience_of():
    audiences = {
        "person": ["clerk/form_password_incorrect", "clerk/signed_out", "authos/ACCOUNT_LOCKED", "pydantic/missing"],
        "administrator": [
            "clerk/native_api_disabled",
            "clerk/organization_domain_common",
            "authos/SAML_NOT_CONFIGURED",
        ],
        "developer": ["clerk/csrf_token_invalid", "authos/JWT_ERROR", "pardon/parameter_missing", "pydantic/dict_type"],
    }
    for audience, entries in audiences.items():
        found = {entry: SHIPPED.get(*entry.split("/")).audience for entry in entries}
        assert found == dict.fromkeys(entries, audience)


# The same request gets these again, however late. Clerk's 422 includes failed payments.
PERMANENT = {404, 405, 406, 410, 411, 413, 414, 415, 416, 417, 422, 426, 428, 431, 451, 501, 505, 508, 510, 511}
RETRYABLE_ANYWAY = {"payment_attempt_failed_processing_error"}
# These pass, unless the entry says that something is wrong for good.
TEMPORARY = {408, 425, 429, 500, 502, 503, 504}
PERMANENT_ANYWAY = {"verification_status_unknown", "ENCRYPTION_ERROR", "http_unknown"}


def test_a_retryable_entry_has_a_status_that_may_pass():
    assert all(entry.status >= 400 for entry in SHIPPED if entry.retryable)
    assert {entry.id for entry in SHIPPED if entry.retryable and entry.status in PERMANENT} == RETRYABLE_ANYWAY
    assert {entry.id for entry in SHIPPED if not entry.retryable and entry.status in TEMPORARY} == PERMANENT_ANYWAY
    assert all(entry.retryable for entry in SHIPPED if entry.retry_after)


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_example_meta_fills_its_entry_without_a_problem(domain):
    for entry in SHIPPED.entries(domain):
        values, problems = read_arguments(entry, entry.example_meta(), SETTINGS)
        assert problems == []
        assert set(values) == {argument.name for argument in entry.arguments}
        assert all(value.raw is not None for value in values.values())
        for argument in entry.arguments:
            if argument.default is not None:
                read_value(argument.type, argument.default, argument.of)


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_a_code_of_one_entry_means_it(domain):
    codes = Counter(entry.code for entry in SHIPPED.entries(domain))
    for entry in SHIPPED.entries(domain):
        if codes[entry.code] == 1:
            assert find(SHIPPED, entry.code, {}, domain=domain) is entry


# The reference gives these the same meta, or none, as the entry of the same code that is assumed instead:
# only their name tells them apart.
SAME_META = {
    "clerk": {
        "billing_not_enabled-BillingNotEnabledForOrg": "billing_not_enabled-BillingNotEnabled",
        "billing_not_enabled-BillingNotEnabledForUser": "billing_not_enabled-BillingNotEnabled",
        "captcha_invalid-CaptchaClientSideError": "captcha_invalid-CaptchaInvalid",
        "captcha_invalid-FraudRateLimitExceeded": "captcha_invalid-CaptchaInvalid",
        "form_param_duplicate-FormMaximumParametersExceeded": "form_param_duplicate-FormDuplicateParameter",
        "form_param_value_invalid-FormInvalidEncodingParameterValue": "form_param_value_invalid-FormValidationFailed",
        "form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed": (
            "form_param_value_invalid-FormValidationFailed"
        ),
        "oauth_fetch_user_error-OAuthFetchUserInfo": "oauth_fetch_user_error-OAuthFetchUserError",
        "organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired": (
            "organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired"
        ),
        "request_body_invalid-ImageDecodingFailed": "request_body_invalid-InvalidRequestBody",
        "request_header_missing-MissingRequestHeadersForStandardBrowsers": (
            "request_header_missing-MissingRequestHeadersForNonStandardBrowsers"
        ),
        "resource_forbidden-IdentificationBelongsToDifferentUser": "resource_forbidden-ResourceForbidden",
        "resource_forbidden-MutationOnOlderSignInNotAllowed": "resource_forbidden-ResourceForbidden",
        "resource_forbidden-SignUpForbiddenAccess": "resource_forbidden-ResourceForbidden",
        "unsupported_country_code-RateLimitedCountry": "unsupported_country_code-UnsupportedCountry",
    },
    "authos": {
        "FORBIDDEN-Authorization": "FORBIDDEN-General",
        "NOT_FOUND-Resource": "NOT_FOUND-General",
        "UNAUTHORIZED-Authentication": "UNAUTHORIZED-General",
    },
    "clerk-2024-02": {
        "resource_forbidden-IdentificationBelongsToDifferentUser": (
            "resource_forbidden-MutationOnOlderSignInNotAllowed"
        ),
    },
}


def _taken_instead(domain):
    found = (
        (entry, find(SHIPPED, entry.code, entry.example_meta(), domain=domain)) for entry in SHIPPED.entries(domain)
    )
    return {entry.id: other.id for entry, other in found if other is not entry}


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_entry_of_a_shared_code_is_reached_by_its_own_meta_where_the_reference_allows(domain):
    assert _taken_instead(domain) == SAME_META.get(domain, {})


@pytest.mark.parametrize("domain", SAME_META)
def test_the_reference_gives_what_is_taken_instead_the_same_keys_of_meta(domain):
    rows = json.loads((CASES / "reference" / f"{domain}.json").read_text("utf-8"))
    keys = {row["id"]: re.findall(r'"(\w+)":', row.get("meta") or "") for row in rows}
    for id, other in SAME_META[domain].items():
        assert keys[id] == keys[other]


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_entry_is_reached_by_its_name_and_by_its_id(domain):
    for entry in SHIPPED.entries(domain):
        assert find(SHIPPED, entry.code, {}, domain=domain, name=entry.name) is entry
        assert find(SHIPPED, entry.id, {}, domain=domain) is entry


def test_an_entry_with_when_is_met_by_its_example_meta():
    entries = [entry for entry in SHIPPED if entry.when]
    assert len(entries) >= 9
    for entry in entries:
        assert not entry.contradicts(entry.example_meta())
        assert entry.contradicts({})
