"""/docs: Swagger UI in the frame of the pages, in English."""

import json
import re
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

GERMAN = {"Accept-Language": "de"}


@pytest.fixture(scope="module")
def document(client: httpx.Client) -> dict[str, Any]:
    document: dict[str, Any] = client.get("/openapi.json?lang=de").json()
    return document


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for methods in document["paths"].values() for operation in methods.values()]


def test_every_operation_has_a_sentence_in_english(document: dict[str, Any]) -> None:
    summaries = [operation["summary"] for operation in operations(document)]
    assert len({*summaries}) == len(summaries) > 10
    assert [text for text in summaries if not re.fullmatch(r"[A-Z][a-z]+( [a-z]+)+", text)] == []
    assert {tag for operation in operations(document) for tag in operation["tags"]} == {
        tag["name"] for tag in document["tags"] if tag["description"]
    }


def test_no_schema_stands_twice(document: dict[str, Any]) -> None:
    counts: dict[str, int] = {}

    def count(node: Any) -> None:
        if isinstance(node, dict) and "properties" in node:
            text = json.dumps(node, sort_keys=True)
            counts[text] = counts.get(text, 0) + 1
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            count(child)

    count({key: document[key] for key in ("paths", "components")})
    named = {json.dumps(schema, sort_keys=True) for schema in document["components"]["schemas"].values()}
    assert [text[:100] for text in named if counts.get(text, 1) > 1] == []
    references = set(re.findall(r"#/components/(\w+/\w+)", json.dumps(document)))
    assert references == {f"{kind}/{name}" for kind in document["components"] for name in document["components"][kind]}


def test_the_docs_are_english_unless_the_address_names_a_language(client: httpx.Client) -> None:
    html = client.get("/docs", headers=GERMAN).text
    assert 'data-document="/openapi.json?lang=en"' in html
    assert '<html lang="de"' in html  # the frame, with the way back
    assert 'data-document="/openapi.json?lang=de"' in client.get("/docs?lang=de").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_docs_show_the_routes_and_ask_nobody_else(browser: Browser, server: str, scheme: Any) -> None:
    context = browser.new_context(base_url=server, color_scheme=scheme, viewport={"width": 360, "height": 640})
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto("/docs")
    expect(page.get_by_text("Render several errors at once")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    color = page.evaluate("getComputedStyle(document.querySelector('.swagger-ui .info .title')).color")
    assert (sum(map(int, re.findall(r"\d+", color)[:3])) > 400) == (scheme == "dark")
    page.get_by_role("link", name="Pardon").click()
    expect(page).to_have_url(f"{server}/")
    assert [url for url in asked if not url.startswith((server, "data:"))] == []
    assert complaints == []
    context.close()
