"""The routes of the catalogue: the locales, the list of errors, its filters and pages, one entry."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.asgi import ask
from support.worlds import write_locales

from pardon import Renderer, Settings
from pardon.data import reviews
from pardon.http import create_app

Json = dict[str, Any]


REDIRECTS = [
    ("/errors/clerk", "/errors?domain=clerk"),
    ("/errors/clerk?lang=de&q=x", "/errors?lang=de&q=x&domain=clerk"),
    ("/errors/clerk/user_locked?lang=de", "/errors?lang=de&domain=clerk&code=user_locked"),
]


@pytest.mark.parametrize("accept", ["text/html", "*/*"])
@pytest.mark.parametrize(("path", "location"), REDIRECTS)
def test_part_of_an_address_leads_to_the_list(client: httpx.Client, path: str, location: str, accept: str) -> None:
    answer = client.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["location"]) == (307, location)


def test_locales(client: httpx.Client) -> None:
    body = client.get("/locales").json()
    listed = {item["tag"]: item for item in body["locales"]}
    assert body["source"] == "en"
    assert listed["de"]["name"] == "Deutsch"
    assert listed["de"]["messages"]["clerk"] == 347
    assert listed["de"]["review"] == reviews()["de"]
    assert listed["en"]["review"] is None


FEW = [
    ("code=", ["IdentificationExists"]),  # the reference gives it no code
    ("code=no_such_code", []),
    ("domain=no_such_domain", []),
    ("q=no_such_words", []),
    ("q=user+LOCKED+indefinitely&domain=clerk", ["user_locked-UserLockedIndefinitely"]),
    ("domain=", []),
]


@pytest.mark.parametrize(("query", "ids"), FEW)
def test_a_filter_that_is_there_counts(client: httpx.Client, query: str, ids: list[str]) -> None:
    assert [entry["id"] for entry in client.get(f"/errors?{query}").json()["errors"]] == ids


def test_the_list_is_rendered_once_for_each_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    renderer = Renderer.load(settings=Settings())
    app = create_app(renderer)
    rendered: list[str] = []
    render = Renderer.render

    def counted(self: Renderer, code: str, *arguments: Any, **options: Any) -> Any:
        rendered.append(code)
        return render(self, code, *arguments, **options)

    monkeypatch.setattr(Renderer, "render", counted)
    counts = []
    for query in (b"lang=de", b"lang=de&domain=clerk", b"lang=de-CH,pl", b"lang=pl", b"lang=pl&q=x&page=2"):
        assert ask(app, "GET", "/errors", query).status == 200
        counts.append(len(rendered))
    size = len(renderer.catalog)
    assert counts == [size, size, size, 2 * size, 2 * size]


def test_a_search_reads_ten_words(client: httpx.Client) -> None:
    many = "user_locked " * 10 + "zzzz" * 900
    found = client.get("/errors", params={"q": many}).json()["errors"]
    assert [entry["name"] for entry in found] == ["UserLocked", "UserLockedIndefinitely"]
    assert client.get("/errors", params={"q": "user_locked zzzz"}).json()["errors"] == []


def whole_list(client: httpx.Client, path: str) -> list[Json]:
    """Follow the pages of a list."""
    listed: list[Json] = []
    while path:
        page = client.get(path).json()
        assert len(page["errors"]) <= 100
        listed += page["errors"]
        path = page["next"] or ""
    assert len(listed) == page["total"]
    return listed


PAGES = ["page=0", "page=-1", "page=x", "page=", "page=9999999999"]


@pytest.mark.parametrize("query", PAGES)
def test_a_page_that_is_none_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/errors?{query}")
    assert (answer.status_code, answer.json()["parameter"]) == (400, "page")


def test_errors_can_be_listed_and_filtered(client: httpx.Client) -> None:
    everything = whole_list(client, "/errors")
    assert sum(entry["domain"] == "clerk" for entry in everything) == 347
    assert len({(entry["domain"], entry["id"]) for entry in everything}) == len(everything)
    locked = client.get("/errors?domain=clerk&code=user_locked&lang=de").json()
    assert [entry["name"] for entry in locked["errors"]] == ["UserLocked", "UserLockedIndefinitely"]
    assert {entry["shortMessage"] for entry in locked["errors"]} == {"Konto gesperrt"}


SHOP = """
[sold_out]
status = 409
description = "The last item was sold while the order was open."
retryable = true
[key_wrong]
status = 401
audience = "developer"
"""
DESCRIBED = {
    "sold_out": ("person", "The last item was sold while the order was open.", True),
    "key_wrong": ("developer", "", False),
}


def test_list_and_entry_have_audience_description_and_retryable(tmp_path: Path) -> None:
    own = write_locales(tmp_path, {"shop.toml": SHOP, "en/shop.ftl": "sold_out = Sold out\nkey_wrong = Wrong key\n"})
    app = create_app(Renderer.load(own, own))
    listed = json.loads(ask(app, "GET", "/errors", b"domain=shop").body)["errors"]
    entries = [json.loads(ask(app, "GET", f"/errors/shop/{id}").body) for id in DESCRIBED]
    for found in (listed, entries):
        assert {e["id"]: (e["audience"], e["description"], e["retryable"]) for e in found} == DESCRIBED


def test_an_entry_is_described(client: httpx.Client) -> None:
    entry = client.get("/errors/clerk/user_locked-UserLocked").json()
    assert entry["variants"] == ["user_locked-UserLockedIndefinitely"]
    assert entry["arguments"][0] == {
        "name": "timeRemaining", "type": "duration", "of": None, "exact": False, "required": True, "example": 300,
        "paths": ["time_remaining", "lockout_expires_in_seconds", "timeRemaining", "lockoutExpiresInSeconds"],
    }  # fmt: skip
    german = entry["texts"]["de"]["longMessage"]
    assert german.startswith("Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen.")
