"""Bodies of well-known services, by the shapes of docs/reference/localize.md, and neighbors that stay."""

import json
from pathlib import Path
from typing import Any

import pytest
from support.fences import blocks

from pardon import Renderer, Settings
from pardon.localizing import localize, localize_json

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "localize.md"

TAKEN, TAKEN_DE = "ada@x.example already has an account.", "Mit ada@x.example gibt es schon ein Konto."
WEAK, WEAK_DE = "Use at least 8 characters.", "Bitte mindestens 8 Zeichen verwenden."


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    folder = tmp_path_factory.mktemp("shop")
    for block in blocks(PAGE):
        if block.path:
            (folder / block.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.path).write_text(block.text, "utf-8")
    return Renderer.load(folder / "catalog", folder / "locales", Settings())


UPSTREAMS: list[tuple[str, Any, dict[str, str]]] = [
    # shape, body, the German of each text that is replaced
    (
        "supabase",
        {"code": 422, "error_code": "weak_password", "msg": WEAK, "weak_password": {"reasons": ["length"]}},
        {WEAK: WEAK_DE},
    ),
    ("supabase", {"code": 422, "error_code": "weak_password", "msg": "Too weak"}, {}),
    (
        "auth0",
        {"name": "BadRequestError", "code": "email_taken", "description": TAKEN, "statusCode": 400},
        {TAKEN: TAKEN_DE},
    ),
    (
        "auth0",
        {"statusCode": 409, "error": "Conflict", "message": TAKEN, "errorCode": "email_taken"},
        {TAKEN: TAKEN_DE},
    ),
    (
        "firebase",
        {"error": {"code": 400, "message": f"WEAK_PASSWORD : {WEAK}", "errors": [
            {"message": f"WEAK_PASSWORD : {WEAK}", "domain": "global", "reason": "invalid"}]}},
        {f"WEAK_PASSWORD : {WEAK}": WEAK_DE},
    ),
    ("firebase", {"error": {"code": 400, "message": "WEAK_PASSWORD"}}, {}),
    ("firebase", {"error": {"code": 400, "message": "EMAIL_NOT_FOUND"}}, {}),
    (
        "stripe",
        {"error": {"code": "weak_password", "doc_url": "https://x.example", "message": WEAK, "type": "api_error"}},
        {WEAK: WEAK_DE},
    ),
    ("stripe", {"error": {"code": "card_declined", "message": WEAK, "type": "card_error"}}, {}),
    (
        "spring",
        {"timestamp": "2026-11-21T14:05:00.000+00:00", "status": 409, "error": "Conflict", "message": TAKEN,
         "path": "/users"},
        {TAKEN: TAKEN_DE},
    ),
    ("spring", {"status": 409, "error": "Conflict", "message": "No message available", "path": "/users"}, {}),
    (
        "aspnet",
        {"type": "https://tools.ietf.org/html/rfc9110#section-15.5.1", "status": 400, "traceId": "00-1",
         "title": "One or more validation errors occurred.",
         "errors": {"Password": [WEAK, "Use a digit."], "Email": [TAKEN]}},
        {WEAK: WEAK_DE, TAKEN: TAKEN_DE},
    ),
    ("drf", {"password": [WEAK], "email": [TAKEN, "Enter a valid address."]}, {WEAK: WEAK_DE, TAKEN: TAKEN_DE}),
    ("drf", {"detail": TAKEN}, {TAKEN: TAKEN_DE}),
    ("drf", {"detail": "Not found."}, {}),
    ("laravel", {"message": WEAK, "errors": {"password": [WEAK], "email": [TAKEN]}}, {WEAK: WEAK_DE, TAKEN: TAKEN_DE}),
    ("aspnet", {"message": f"{WEAK} (and 1 more error)", "errors": {"password": [WEAK], "x": ["y"]}}, {WEAK: WEAK_DE}),
    (
        "jsonapi",
        {"errors": [
            {"id": "1", "status": "422", "code": "weak_password", "title": "Password too short", "detail": WEAK,
             "source": {"pointer": "/data/attributes/password"}},
            {"status": "500", "code": "boom", "title": "Boom", "detail": WEAK},
        ]},
        {"Password too short": "Passwort zu kurz", WEAK: WEAK_DE},
    ),
    (
        "graphql",
        {"data": None, "errors": [{"message": TAKEN, "path": ["signUp"], "locations": [{"line": 1, "column": 3}],
                                   "extensions": {"code": "EMAIL_TAKEN"}}]},
        {TAKEN: TAKEN_DE},
    ),
    (
        "graphql",
        {"errors": [{"message": "Taken", "extensions": {"code": "EMAIL_TAKEN", "email": "ada@x.example"}}]},
        {"Taken": TAKEN_DE},
    ),
    ("graphql", {"errors": [{"message": "No such field", "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}]}, {}),
]  # fmt: skip


def replaced(value: Any, german: dict[str, str]) -> Any:
    if isinstance(value, dict):
        known = value.get("code") != "boom"  # the same text under an unknown code stays
        return {name: replaced(item, german if known else {}) for name, item in value.items()}
    if isinstance(value, list):
        return [replaced(item, german) for item in value]
    return german.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize(("shape", "body", "german"), UPSTREAMS, ids=[f"{n}-{u[0]}" for n, u in enumerate(UPSTREAMS)])
def test_bodies_of_upstreams(shop: Renderer, shape: str, body: Any, german: dict[str, str]) -> None:
    expected = replaced(body, german)
    localized = localize(shop, body, "de")
    assert (localized.body, localized.shape) == (expected, shape if german else localized.shape)
    as_text = localize_json(shop, json.dumps(body).encode(), "de")
    assert json.loads(as_text.body) == expected


def test_every_example_of_the_page_is_tested(shop: Renderer) -> None:
    assert {shape.name for shape in shop.shapes.shapes} == {shape for shape, _, german in UPSTREAMS if german}
