"""The error index for people."""

import json
import re
from html import unescape
from urllib.parse import quote, urlsplit

import httpx
import pytest
from support import web
from support.asgi import ask
from support.servers import serving

from pardon import Renderer
from pardon.http import create_app

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
LOCKED = "/errors/clerk/user_locked-UserLocked"

# Who gets a page

ACCEPTS = [
    # query, Accept, is a page
    ("", BROWSER, True),
    ("", "text/html", True),
    ("", "text/*", True),
    ("", "application/json;q=0.5, text/html", True),
    ("", "text/html;q=0.5, application/json", False),
    ("", "text/html, application/json", False),
    ("", "*/*", False),
    ("", "application/json", False),
    ("", "", False),
    ("?format=html", "application/json", True),
    ("?format=json", BROWSER, False),
]


@pytest.mark.parametrize(("query", "accept", "is_page"), ACCEPTS)
@pytest.mark.parametrize("path", ["/errors", LOCKED])
def test_accept_decides(client: httpx.Client, path: str, query: str, accept: str, is_page: bool) -> None:
    answer = client.get(path + query, headers={"Accept": accept})
    assert answer.headers["content-type"] == ("text/html; charset=utf-8" if is_page else "application/json")
    vary = answer.headers["vary"].removesuffix(", Accept-Encoding")  # of the large ones
    assert vary == ("Accept-Language" if query else "Accept-Language, Accept")


def get(client: httpx.Client, path: str, **headers: str) -> httpx.Response:
    return client.get(path, headers={"Accept": BROWSER, **headers})


PROBLEMS = [
    # path, status, title
    ("/nowhere?lang=de", 404, "Seite nicht gefunden"),
    ("/errors/clerk/nope?lang=de", 404, "Unbekannter Fehler"),
    ("/errors/klerk?lang=de", 404, "Unbekannte Domäne"),
    ("/render?code=nope&lang=de", 404, "Unbekannter Fehlercode"),
    ("/render?lang=de", 400, "Parameter fehlt"),
    ("/static/nope.js?lang=de", 404, "Seite nicht gefunden"),
    ("/bundles/de/nope.ftl?lang=de", 404, "Seite nicht gefunden"),
    ("/bundles/de/nope.json?lang=de", 404, "Seite nicht gefunden"),
    ("/bundles/de/clerk.xml?lang=de", 404, "Seite nicht gefunden"),
    ("/static/app.py?lang=de", 404, "Seite nicht gefunden"),
    ("/errors?status=many&lang=de", 400, "Ungültiger Parameter"),
    ("/errors?status=999&lang=de", 400, "Ungültiger Parameter"),
    ("/errors?audience=nobody&lang=de", 400, "Ungültiger Parameter"),
    (f"{LOCKED}?meta=x&lang=de", 400, "Ungültiger Parameter"),
    (f"{LOCKED}?lang=de&meta=[1]", 400, "Ungültiger Parameter"),
    (f"{LOCKED}?lang=de&meta[a][b][c][d][e][f]=1", 400, "5 Ebenen"),
    ("/?meta=[1]&lang=de", 400, "Ungültiger Parameter"),
    (f"/?code={'x' * 300}&lang=de", 400, "Parameter zu lang"),
    (f"/{'x' * 9_000}?lang=de", 414, "Adresse zu lang"),
]


@pytest.mark.parametrize(("path", "status", "title"), PROBLEMS)
def test_every_problem_is_a_page_for_a_browser(client: httpx.Client, path: str, status: int, title: str) -> None:
    answer = get(client, path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    headers = answer.headers
    assert (headers["cache-control"], headers["vary"]) == ("no-store", "Accept-Language, Accept, Accept-Encoding")
    assert title in answer.text
    assert client.get(path).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/", "/errors", LOCKED, "/nowhere"])
def test_a_page_runs_its_own_modules_and_asks_nobody_else(client: httpx.Client, path: str) -> None:
    answer = get(client, path)
    assert answer.headers["content-security-policy"].startswith(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    )
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert re.findall("<script[^>]*>", answer.text) == ['<script type="module" src="/static/pages.js">']
    assert not re.findall(r' style="|<style| on[a-z]+="', answer.text)
    assert not re.findall(r'(?:src|href|action)="(?![/#?])', answer.text)


LANGUAGES = [
    # query, Accept-Language, language of the page, direction
    ("?lang=de", "", "de", "ltr"),
    ("", "pl-PL", "pl", "ltr"),
    ("?lang=ar", "de", "ar", "rtl"),
    ("?lang=xx", "de", "en", "ltr"),
    ('?lang="><script>', "", "en", "ltr"),
]


@pytest.mark.parametrize(("query", "header", "lang", "direction"), LANGUAGES)
def test_the_page_speaks_the_language(client: httpx.Client, query: str, header: str, lang: str, direction: str) -> None:
    answer = get(client, LOCKED + query, **{"Accept-Language": header})
    assert f'<html lang="{lang}" dir="{direction}">' in answer.text
    assert answer.headers["content-language"] == lang
    assert ('name="lang"' in answer.text) == bool(query)
    assert "<script>" not in answer.text


NOTICES = [
    # query, notice
    ("lang=is", "There are no texts in Icelandic yet. Shown instead: English"),
    # CLDR has its name, and no locale
    ("lang=nan", "There are no texts in Min Nan Chinese yet. Shown instead: English"),
    ("lang=kk-Arab", "There are no texts in Kazakh (Arabic) yet. Shown instead: English"),
    ("lang=is,de", "Auf Isländisch gibt es noch keine Texte. Stattdessen zu sehen: Deutsch"),
    ("lang=de", None),
    ("lang=de-AT", None),
    ("lang=zzz", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("query", "notice"), NOTICES)
def test_an_unavailable_language_is_reported(client: httpx.Client, query: str, notice: str | None) -> None:
    html = get(client, f"/errors?{query}", **{"Accept-Language": "pl"}).text
    assert re.findall(r'class="notice" role="status">([^<]*)<', html) == ([notice] if notice else [])


def test_a_private_page_is_not_cached(client: httpx.Client) -> None:
    assert "public" in get(client, LOCKED).headers["cache-control"]
    assert "private" in get(client, LOCKED + "?meta[timeRemaining]=300").headers["cache-control"]


EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{ $x }"
PLACES = [
    f"/?code={EVIL}&to={EVIL}&as={EVIL}&domain={EVIL}",
    f"/?code=invalid_handshake&meta[reason]={EVIL}",
    f"{LOCKED}?meta[support]={EVIL}&meta[timeRemaining]=300",
    f"/errors?q={EVIL}&domain={EVIL}&code={EVIL}",
    f"/errors/clerk/{quote(EVIL.replace('/', ''), safe='')}?lang=en",
    f"/errors/clerk/invalid_handshake?meta[reason]={EVIL}&{EVIL}={EVIL}",
]


@pytest.mark.parametrize("path", PLACES)
def test_values_are_text(client: httpx.Client, path: str) -> None:
    html = get(client, path).text
    assert not re.search(r"<script>|<img src=x|\"'>", html)
    assert "{{ 7*7 }}" in html or "%7B%7B+7%2A7" in html


SIMILAR = [
    # path, codes with their addresses
    ("/errors/clerk/user_lokced", "user_locked"),
    ("/errors/authos/RATE_LIMIT_EXCEDED", "RATE_LIMIT_EXCEEDED"),
]


@pytest.mark.parametrize(("path", "code"), SIMILAR)
def test_an_unknown_error_leads_to_similar_ones(client: httpx.Client, path: str, code: str) -> None:
    html = get(client, path).text
    [first, *_] = re.findall(r'class="similar">.*?href="([^"]*)"', html)
    assert first == f"{path.rpartition('/')[0]}/{code}"
    assert client.get(first, headers={"Accept": BROWSER}, follow_redirects=True).status_code == 200


def test_every_entry_is_asked_of_the_service_as_its_page_shows_it(renderer: Renderer) -> None:
    app = create_app(renderer)
    shared = [entry for entry in renderer.catalog if len(renderer.catalog.variants(entry.code, entry.domain)) > 1]
    assert len(shared) > 90
    for entry in shared:
        html = ask(
            app, "GET", f"/errors/{entry.domain}/{entry.id}", b"lang=de", [(b"accept", b"text/html")]
        ).body.decode()
        call = urlsplit(re.findall(r"curl -g '([^']*)'", unescape(html))[0])
        answer = ask(app, "GET", call.path, call.query.encode())
        assert json.loads(answer.body)["id"] == entry.id


@pytest.mark.parametrize("base", ["https://example.com", "https://example.com/team/errors"])
def test_links_stand_below_the_public_address(base: str) -> None:
    path = urlsplit(base).path
    with serving(PARDON_PUBLIC_URL=base) as server, web.Client(base_url=server) as client:
        html = get(client, LOCKED).text
        first = get(client, "/").text
        redirect = client.get("/bundles/de-AT/clerk.json")
    assert f"curl -g '{base}/render?" in unescape(html)
    for page in (html, first):
        links = re.findall(r'(?:href|action|src)="([^#][^"]*)"', page)
        assert len(links) > 10
        assert [link for link in links if not link.startswith(f"{path}/")] == []
    assert redirect.headers["location"] == f"{path}/bundles/de/clerk.json"
