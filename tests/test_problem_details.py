"""Problem details and what stands around them, without a framework."""

import copy
import logging
import pickle
from datetime import timedelta
from typing import Any

import pytest
from support.servers import SHOP

from pardon import Error, Renderer, Settings
from pardon.envelopes import problem_details
from pardon.problem_details import Problems, merged_vary, uri_path


@pytest.fixture(scope="module")
def problems() -> Problems:
    return Problems(Renderer.load(catalog=SHOP / "catalog", locales=SHOP / "locales"))


def test_a_problem_has_what_the_message_has(problems: Problems) -> None:
    message = problems.renderer.render("sold_out", "de", {"item": "Assam"})
    assert problem_details(message, instance="/orders", extra={"left": 0, "title": "Weg"}) == {
        "type": "about:blank",
        "title": "Weg",
        "status": 409,
        "detail": "„Assam“ ist ausverkauft.",
        "instance": "/orders",
        "code": "sold_out",
        "domain": "shop",
        "id": "sold_out",
        "locale": "de",
        "left": 0,
    }
    assert problem_details(message._replace(long_message=None), type="https://x.example", status=400) == {
        "type": "https://x.example", "title": "Ausverkauft", "status": 400, "code": "sold_out", "domain": "shop",
        "id": "sold_out", "locale": "de",
    }  # fmt: skip


HEADERS = [
    # error, headers beside Content-Language
    (Error("sold_out", item="Assam"), {"Vary": "Accept-Language", "Cache-Control": "no-store"}),
    (Error("too_many_orders", wait=90), {"Retry-After": "90"}),
    (Error("too_many_orders", wait=89.2), {"Retry-After": "90"}),  # whole seconds, never too early
    (Error("too_many_orders", wait="PT1M30S"), {"Retry-After": "90"}),
    (Error("too_many_orders", wait=timedelta(minutes=1.5)), {"Retry-After": "90"}),
    (Error("too_many_orders", wait=-5), {"Retry-After": "0"}),
    (Error("too_many_orders", wait="soon"), {"Retry-After": None}),
    (Error("too_many_orders"), {"Retry-After": None}),
    (Error("too_many_orders", wait=90, headers={"retry-after": 10}), {"retry-after": "10", "Retry-After": None}),
    (Error("sold_out", item="x", headers={"WWW-Authenticate": "Bearer"}), {"WWW-Authenticate": "Bearer"}),
    (Error("sold_out", item="x", headers={"vary": "Cookie"}), {"Vary": "Cookie, Accept-Language", "vary": None}),
    (Error("sold_out", item="x", headers={"Vary": "*"}), {"Vary": "*"}),
    (Error("sold_out", item="x", headers={"Cache-Control": "private"}), {"Cache-Control": "private"}),
    (Error("sold_out", item="x", headers={"Content-Type": "text/html", "Content-Length": 3}),
     {"Content-Type": None, "Content-Length": None}),
    # the language and the entity tag of a body that is replaced
    (Error("sold_out", item="x", headers={"content-language": "en", "ETag": '"a"', "Content-Encoding": "gzip"}),
     {"content-language": None, "ETag": None, "Content-Encoding": None}),
    (Error("sold_out", item="x", headers={"Content-Security-Policy": "a"}), {"Content-Security-Policy": "a"}),
]  # fmt: skip


@pytest.mark.parametrize(("error", "expected"), HEADERS)
def test_headers(problems: Problems, error: Error, expected: dict[str, str | None]) -> None:
    headers = problems.of_error(error, "de").headers
    assert headers["Content-Language"] == "de"
    assert {name: headers.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "name, value", [("X-Item", "a\r\nSet-Cookie: b"), ("X-Item", "売り切れ"), ("X Item", "secret")]
)
def test_a_header_that_http_cannot_carry_is_left_out_and_logged(
    problems: Problems, caplog: pytest.LogCaptureFixture, name: str, value: str
) -> None:
    assert name not in problems.of_error(Error("sold_out", item="x", headers={name: value}), "de").headers
    assert repr(name) in caplog.text
    assert value not in caplog.text


def test_the_status_of_the_error_wins(problems: Problems) -> None:
    response = problems.of_error(Error("sold_out", item="Assam", status=410), "en")
    assert (response.status, response.body["status"], response.body["title"]) == (410, 410, "Sold out")


def test_an_unknown_code_is_a_generic_500_and_logged(problems: Problems, caplog: pytest.LogCaptureFixture) -> None:
    response = problems.of_error(Error("slod_out"), "de")
    assert (response.status, response.body["code"]) == (500, "slod_out")
    assert "'slod_out'" in caplog.text
    assert problems.of_error(Error("slod_out", status=409), "de").status == 409


LOST = [
    # error, what the log says
    (Error("too_many_orders", wiat=9), ["without its argument 'wait'", "'wiat', which none", "arguments are: wait"]),
    (Error("too_many_orders", wait="secret"), ["an unusable value of its argument 'wait'"]),
    (Error("sold_out", item="x", wait="secret"), ["'wait', which none of its messages uses"]),
    (Error("not_enough_left", item="x", LEFT="secret"), ["without its argument 'left'"]),
    (Error("sold_out", item="x", name="secret"), ["a name that none of its variants has", "in meta"]),
]


@pytest.mark.parametrize(("error", "words"), LOST)
def test_a_value_that_is_lost_is_logged_without_its_text(
    problems: Problems, caplog: pytest.LogCaptureFixture, error: Error, words: list[str]
) -> None:
    problems.of_error(error, "de")
    assert all(word in caplog.text for word in [*words, repr(error.code)])
    assert {record.levelno for record in caplog.records} == {logging.WARNING}
    assert "secret" not in caplog.text


FOUND = [
    Error("user_locked", timeRemaining=300, support="help@example.com"),
    Error("user_locked", time_remaining=300),
    Error("user_locked", lockout_expires_in_seconds=300),
    Error("user_locked", lockoutExpiresInSeconds=300),
    Error("user_locked"),
    Error("unsupported_country_code", meta={"Alpha2": "TR", "CountryCode": "90"}),
]


@pytest.mark.parametrize("error", FOUND, ids=str)
def test_a_value_that_is_used_is_not_logged(renderer: Renderer, caplog: pytest.LogCaptureFixture, error: Error) -> None:
    Problems(renderer).of_error(error, "de")
    assert not [record for record in caplog.records if "which none" in record.message]


def test_generic_texts_by_status(problems: Problems) -> None:
    response = problems.of_status(405, "pl", "/orders", extra={"a": 1}, headers={"Allow": "GET"})
    assert (response.status, response.headers["Allow"], response.body["a"]) == (405, "GET", 1)
    assert response.body["locale"] == "pl"


def test_the_type_is_the_page_of_the_public_service() -> None:
    problems = Problems(Renderer.load(settings=Settings(public_url="https://errors.example.com")))
    body = problems.of_error(Error("user_locked", timeRemaining=300), "de").body
    assert body["type"] == "https://errors.example.com/errors/clerk/user_locked-UserLocked"
    assert problems.of_error(Error("nobody_knows_this"), "de").body["type"] == "about:blank"


VARY = [
    # present, names; the header
    ([], ["Accept-Language"], "Accept-Language"),
    (["Cookie"], ["Accept-Language"], "Cookie, Accept-Language"),
    (["Cookie, accept-language", "Accept"], ["Accept-Language"], "Cookie, accept-language, Accept"),
    (["*"], ["Accept-Language"], "*"),
    ([" , "], ["Cookie", "cookie"], "Cookie"),
]


@pytest.mark.parametrize(("present", "names", "expected"), VARY)
def test_vary(present: list[str], names: list[str], expected: str) -> None:
    assert merged_vary(present, *names) == expected


def test_a_path_becomes_a_uri() -> None:
    assert uri_path("/a b/ü/\udcff?") == "/a%20b/%C3%BC/%3F%3F"


# The exception


def test_values_may_have_reserved_names() -> None:
    error = Error("form_identifier_exists", meta={"name": "email_address", "left": 1}, left=2, code=1, self=2)
    assert error.meta == {"name": "email_address", "left": 2, "code": 1, "self": 2}
    assert (error.name, error.domain, error.status, error.headers) == (None, None, None, {})


@pytest.mark.parametrize("status", [0, 200, 304, 600, "shipped"])
def test_a_status_has_to_be_an_errors(status: Any) -> None:
    with pytest.raises(ValueError, match=r"status.* in meta"):
        Error("sold_out", status=status)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_can_be_copied(copied: Any) -> None:
    error = copied(Error("sold_out", domain="shop", name="SoldOut", status=410, headers={"A": "b"}, item="x"))
    assert vars(error) == {
        "code": "sold_out", "domain": "shop", "name": "SoldOut", "status": 410, "headers": {"A": "b"},
        "meta": {"item": "x"},
    }  # fmt: skip
    assert str(error) == "sold_out"
