"""The list of errors as a page: sections, search, filters, paging, and the way back."""

import re
from html import unescape

import httpx
import pytest

from pardon import Renderer
from pardon.http.page import breakable, section_name

BROWSER = {"Accept": "text/html"}
LOCKED = "/errors/clerk/user_locked-UserLocked"


def get(client: httpx.Client, path: str) -> str:
    answer = client.get(path, headers=BROWSER)
    assert answer.status_code == 200
    return unescape(answer.text.replace("<wbr>", ""))


def codes(html: str) -> list[str]:
    return re.findall(r'class="code"[^>]*><code dir="ltr">([^<]+)', html)


def names(html: str) -> list[str]:
    return re.findall(r'class="name"[^>]*><bdi>([^<]+)', html)


SEARCHES = [
    # query, codes found
    ("q=UserLockedIndef", {"user_locked"}),
    ("q=GESPERRT+konto&lang=de&domain=clerk&status=403", {"user_locked"}),
    ("q=403+user_locked", {"user_locked"}),
    ("domain=authos&q=saml+signature", {"SAML_SIGNATURE_INVALID"}),
    ("code=user_locked", {"user_locked"}),
    ("q=nothing_like_this", set()),
    ("q=try+again+in+5+minutes&domain=clerk&section=user_lockout", {"user_locked"}),  # in the long text
    # filters
    ("domain=clerk&section=user_lockout", {"user_locked"}),
    ("section=user_lockout&status=404", set()),
    ("section=user_lockout&status=403", {"user_locked"}),
    ("section=user_lockout&audience=person", {"user_locked"}),
    ("section=user_lockout&audience=developer", set()),
    ("section=nothing", set()),
]


@pytest.mark.parametrize(("query", "expected"), SEARCHES)
def test_the_list_finds(client: httpx.Client, query: str, expected: set[str]) -> None:
    assert set(codes(get(client, f"/errors?{query}"))) == expected


def test_the_json_of_a_page_is_of_the_same_page(client: httpx.Client) -> None:
    queries = (
        "q=gesperrt&lang=de",
        "q=zzzz",
        "status=429",
        "section=user_lockout&audience=person&domain=clerk",
        "page=2",
    )
    for path in (*(f"/errors?{query}" for query in queries), f"{LOCKED}?meta[timeRemaining]=5400"):
        html = get(client, path)
        told = client.get(re.findall(r'href="([^"]*format=json[^"]*)"', html)[0]).json()
        if "errors" in told:
            assert html.count('<span class="status"') == len(told["errors"])
        else:
            assert "in 90 Minuten" in told["texts"]["de"]["longMessage"]
            assert told["texts"]["de"]["meta"] == {"timeRemaining": "5400"}


def test_the_pages_of_the_list_lead_to_each_other(client: httpx.Client) -> None:
    first = get(client, "/errors?lang=de&domain=clerk")
    assert "Seite 1 von 4" in first
    assert 'rel="prev"' not in first
    second = get(client, re.findall(r'href="([^"]*)" rel="next"', first)[0])
    assert "Seite 2 von 4" in second
    assert 'rel="prev"' in second
    assert len(re.findall(r'aria-label="Seite \d"', second)) == 4
    assert "rel=" not in get(client, "/errors?lang=de&domain=clerk&q=locked").partition("<main")[2]
    for odd in ("0", "-1", "x", "99999999999"):
        get(client, f"/errors?page={odd}")


def test_every_entry_has_its_page(client: httpx.Client, renderer: Renderer) -> None:
    listed: set[str] = set()
    path = "/errors"
    while path:
        html = get(client, path)
        listed |= set(re.findall(r'href="(/errors/[^"?]+)', html))
        path = next(iter(re.findall(r'href="([^"]*)" rel="next"', html)), "")
    assert listed == {f"/errors/{entry.domain}/{entry.id}" for entry in renderer.catalog}
    for path in listed:
        get(client, path)


def test_a_code_with_several_variants_shows_them(client: httpx.Client) -> None:
    html = get(client, "/errors?domain=clerk&section=user_lockout")
    assert (codes(html), names(html)) == (["user_locked"], ["UserLocked", "UserLockedIndefinitely"])
    assert "2 variants" in html
    # Also where the filters leave one of them.
    html = get(client, "/errors?domain=clerk&q=UserLockedIndefinitely")
    assert (codes(html), names(html)) == (["user_locked"], ["UserLockedIndefinitely"])
    assert "2 variants" in html


def navigation(html: str) -> dict[str, int]:
    """Return the number of entries of each domain and section."""
    part = html.partition('id="sections"')[2].partition("</nav>")[0]
    found = re.findall(r'<(?:code dir="ltr"|span)>([^<]+)</(?:code|span)> <span class="number">(\d+)<', part)
    return {name: int(count) for name, count in found if name != "All sections"}


def test_the_sections_are_the_navigation_with_what_the_search_leaves_of_them(client: httpx.Client) -> None:
    whole = navigation(get(client, "/errors?domain=clerk"))
    assert whole["clerk"] == 347
    assert whole["Locked accounts"] == 2
    searched = navigation(get(client, "/errors?q=locked&status=403"))
    assert searched["clerk"] < 10
    assert "Passkeys" not in searched
    html = get(client, "/errors?domain=clerk&section=user_lockout&q=locked")
    assert re.findall(r'href="([^"]*)" aria-current="page"><span>Locked', html) == [
        "/errors?domain=clerk&section=user_lockout&q=locked"
    ]


def test_each_filter_can_be_removed(client: httpx.Client) -> None:
    html = get(client, "/errors?q=locked&section=user_lockout&status=403&audience=person&lang=de")
    links = dict(re.findall(r'href="([^"]*)" aria-label="Filter entfernen: ([^"]*)"', html))
    assert {label: link for link, label in links.items()} == {
        "Gesperrte Konten": "/errors?q=locked&status=403&audience=person&lang=de",
        "403": "/errors?q=locked&section=user_lockout&audience=person&lang=de",
        "Für Benutzer": "/errors?q=locked&section=user_lockout&status=403&lang=de",
    }
    assert 'href="/errors?lang=de&q=locked">Alle Filter entfernen' in html


NOTHING = [
    # query, text, link back
    ("q=locked&status=429&domain=authos", "Without the filters there are", "/errors?q=locked"),
    ("q=user_loked", "Did you mean:", "/errors?q=user_locked"),
    ("q=%22%22zz%22%22", "Try fewer words", "/errors"),
]


@pytest.mark.parametrize(("query", "text", "link"), NOTHING)
def test_zero_results_lead_back(client: httpx.Client, query: str, text: str, link: str) -> None:
    html = get(client, f"/errors?{query}")
    assert "No error matches" in html
    assert text in html
    assert f'href="{link}"' in html.partition('id="results"')[2]
    get(client, link)


SECTIONS = [
    # section, name
    ("oauth2_idp", "OAuth 2 IdP"),
    ("user_lockout", "User lockout"),
    ("sms", "SMS"),
    ("urls", "URLs"),
]


@pytest.mark.parametrize(("section", "name"), SECTIONS)
def test_a_section_without_a_name_of_its_own_has_that_of_its_file(section: str, name: str) -> None:
    assert section_name(section) == name


BREAKS = [
    ("user_locked", "user_<wbr>locked"),
    ("UserLockedIndefinitely", "User<wbr>Locked<wbr>Indefinitely"),
    ("meta.a_b", "meta.<wbr>a_<wbr>b"),
    ("RATE_LIMIT", "RATE_<wbr>LIMIT"),
    ("_<b>", "_&lt;b&gt;"),
]


@pytest.mark.parametrize(("name", "html"), BREAKS)
def test_a_code_breaks_at_underscores_and_capitals(name: str, html: str) -> None:
    assert breakable(name) == html
