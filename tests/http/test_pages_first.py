"""The first page: the form, the message, and the code to copy."""

import ast
import json
import re
from html import unescape
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest
from support.asgi import ask

import pardon
from pardon import Renderer
from pardon.http import create_app

BROWSER = {"Accept": "text/html"}
CONTACT = "help@example.com"


def get(client: httpx.Client, query: str) -> str:
    answer = client.get(f"/?{query}", headers=BROWSER)
    assert answer.status_code == 200
    return answer.text.replace("<wbr>", "")


def tabs(html: str) -> dict[str, str]:
    """Return the code of each tab."""
    found = re.findall(r'data-tab="(\w+)">.*?<code>(.*?)</code>', html, re.DOTALL)
    return {name: unescape(code) for name, code in found}


def fields(html: str) -> dict[str, str]:
    """Return the inputs for values."""
    found = re.findall(r'name="(meta[^"]*)" value="([^"]*)"', html)
    return {unescape(name): unescape(value) for name, value in found}


def test_other_clients_keep_their_problem(client: httpx.Client) -> None:
    answer = client.get("/")
    assert (answer.status_code, answer.json()["code"]) == (404, "page_not_found")


FORMS = [
    # query, inputs with their values
    ("", {"meta[timeRemaining]": "300", "meta[support]": CONTACT}),
    ("code=user_banned", {}),
    ("code=", {}),
    ("code=nope", {}),
    ("code=user_locked&meta[timeRemaining]=5&meta[support]=", {"meta[timeRemaining]": "5", "meta[support]": ""}),
    # Values of the code that stood there before do not count.
    ("code=user_banned&for=other&meta[timeRemaining]=5", {}),
    ("code=user_locked&for=other&meta[timeRemaining]=5", {"meta[timeRemaining]": "300", "meta[support]": CONTACT}),
    # All variants have their inputs, each path once.
    ("code=form_param_format_invalid", {"meta[parameter]": "email_address", "meta[emailAddresses]": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("query", "expected"), FORMS)
def test_the_form_has_the_values_of_the_code(client: httpx.Client, query: str, expected: dict[str, str]) -> None:
    assert fields(get(client, query)) == expected


MESSAGES = [
    # query, texts of the page
    ("lang=de", ["Konto gesperrt", "in 5 Minuten", "Als Dialog"]),
    ("lang=de&to=pl", ["Konto zablokowane", "za 5 minut", "Als Dialog"]),
    ("code=user_locked&to=xx&lang=de", ["Konto gesperrt"]),
    ("code=user_locked&meta[timeRemaining]=PT2H", ["in 2 hours"]),
    ("code=user_locked&meta[timeRemaining]=", ["Account locked", "UserLockedIndefinitely"]),
    # why a value was refused
    ("code=user_locked&meta[timeRemaining]=soon", ["“soon” does not fit. Expected:", "seconds, or ISO 8601"]),
    ("code=user_loked", ["No error has this code", "Something went wrong", 'href="/?code=user_locked']),
    ("code=", ["Which error?"]),
    ("code=form_param_format_invalid&meta[parameter]=phone_number&to=de", ["Telefonnummer"]),  # the label of the field
    ("code=UNAUTHORIZED&domain=authos&as=authos", ["error_code"]),
    ("as=problem", ["about", "type", "/errors/clerk/user_locked-UserLocked"]),
    ("as=nope", ["shortMessage"]),
]  # fmt: skip


@pytest.mark.parametrize(("query", "expected"), MESSAGES)
def test_the_page_shows_the_message(client: httpx.Client, query: str, expected: list[str]) -> None:
    html = unescape(get(client, query))
    assert [text for text in expected if text not in html] == []


def test_the_first_page_of_an_own_catalogue_begins_with_its_errors(shop: Renderer) -> None:
    app = create_app(shop)
    answer = ask(app, "GET", "/", b"", [(b"accept", b"text/html")])
    own = [entry.code for entry in shop.catalog if entry.domain not in ("http", "pardon", "pydantic")]
    assert answer.status == 200
    assert f'value="{own[0]}"' in answer.body.decode()
    assert ask(app, "GET", "/openapi.json").status == 200
    assert ask(app, "GET", "/render", b"code=nonsense").status == 404


SNIPPETS: list[tuple[str, dict[str, str]]] = [
    # query, code of the tabs
    (
        "code=user_locked&to=de&for=user_locked&meta[timeRemaining]=300&meta[support]=",
        {
            "curl": "curl -g 'BASE/render?code=user_locked&lang=de&meta[timeRemaining]=300'",
            "python": "from pardon import render\n\n"
            'message = render("user_locked", lang="de", meta={"timeRemaining": 300})\nprint(message.short_message)',
            "javascript": "const answer = await fetch("
            '"BASE/render?code=user_locked&lang=de&meta[timeRemaining]=300");\n'
            "const { shortMessage, longMessage } = await answer.json();",
            "fastapi": 'raise pardon.Error("user_locked", timeRemaining=300)',
        },
    ),
    # A code that another domain has, too.
    ("code=UNAUTHORIZED&domain=authos", {"fastapi": 'raise pardon.Error("UNAUTHORIZED")'}),
    # Values with names that Python or pardon.Error reserve.
    (
        "code=form_param_format_invalid&meta[name]=email_address",
        {"fastapi": 'raise pardon.Error("form_param_format_invalid", parameter="email_address")'},
    ),
    ("as=text", {"javascript": 'const answer = await fetch("BASE/render?code=user_locked&lang=en&format=text&meta'
                 '[timeRemaining]=300&meta[support]=help@example.com");\nconst message = await answer.text();'}),
]  # fmt: skip


@pytest.mark.parametrize(("query", "expected"), SNIPPETS)
def test_the_code_to_copy(client: httpx.Client, query: str, expected: dict[str, str]) -> None:
    shown = tabs(get(client, query))
    assert list(shown) == ["curl", "python", "javascript", "fastapi"]
    for name, code in expected.items():
        assert shown[name].replace(str(client.base_url).rstrip("/"), "BASE") == code


def calls(code: str) -> Any:
    """Evaluate the call in a snippet of Python."""
    node = next(node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    return [ast.literal_eval(item) for item in node.args], {k.arg: ast.literal_eval(k.value) for k in node.keywords}


def test_the_code_of_every_error_renders_it(renderer: Renderer) -> None:
    app = create_app(renderer)
    for entry in renderer.catalog:
        query = f"code={quote(entry.code or entry.id)}&domain={entry.domain}".encode()
        shown = tabs(ask(app, "GET", "/", query, [(b"accept", b"text/html")]).body.decode())
        address = urlsplit(re.findall(r"curl -g '([^']*)'", shown["curl"])[0])
        native = json.loads(ask(app, "GET", address.path, address.query.encode()).body)
        (code,), options = calls(shown["python"])
        message = pardon.render(code, **options)
        assert (native["domain"], native["id"]) == (message.domain, message.id)
        assert message.domain == entry.domain
        (code,), values = calls(shown["fastapi"])
        error = pardon.Error(code, **values)
        raised = renderer.render(error.code, None, error.meta, domain=error.domain, name=error.name)
        assert raised.id == message.id
