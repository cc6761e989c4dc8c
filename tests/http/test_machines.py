"""The catalogue in one document, and the guide for language models."""

import re

import httpx

from pardon import Renderer


def test_the_whole_catalogue_in_one_document(client: httpx.Client, renderer: Renderer) -> None:
    answer = client.get("/errors.json?lang=de")
    body = answer.json()
    assert body.keys() == {"version", "locale", "locales", "errors"}
    assert (body["locale"], body["locales"]) == ("de", [*renderer.locales])
    assert body["version"] == answer.headers["pardon-catalog-version"]
    assert [(error["domain"], error["id"]) for error in body["errors"]] == [(e.domain, e.id) for e in renderer.catalog]
    found = next(
        error for error in body["errors"] if error["id"] == "user_locked-UserLocked" and error["domain"] == "clerk"
    )
    assert list(found) == [
        "domain", "id", "code", "name", "status", "section", "audience", "description", "retryable", "when",
        "arguments", "exampleMeta", "texts",
    ]  # fmt: skip
    assert found["description"]
    assert (found["audience"], found["retryable"]) == ("person", True)
    assert found["texts"] == {
        "locale": "de",
        "shortMessage": "Konto gesperrt",
        "longMessage": found["texts"]["longMessage"],
        "resolution": None,
        "help": None,
    }
    assert "in 5 Minuten" in found["texts"]["longMessage"]


def test_the_guide_leads_to_addresses_that_answer(client: httpx.Client) -> None:
    answer = client.get("/llms.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text.startswith("# Pardon\n\n> ")
    links = re.findall(r"\]\((\S+)\)", answer.text)
    assert len(links) == 6
    assert {client.get(link).status_code for link in links} == {200}
