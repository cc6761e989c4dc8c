"""The error index for people: over HTTP, and in headless Chromium."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, get_args
from urllib.parse import quote, urlsplit

import httpx
import pytest
from fluent.syntax import FluentParser, ast
from playwright.sync_api import Browser, Page, expect
from support.asgi import ask
from support.chromium import chromium
from support.servers import ROOT, serving

from pardon import Renderer
from pardon.data import bundled_locales
from pardon.errors import ProblemKind
from pardon.http import create_app
from pardon.http.page import section_name

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
LOCKED = "/errors/clerk/user_locked-UserLocked"
AXE = ROOT / "tests" / "node" / "node_modules" / "axe-core" / "axe.min.js"

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
    (f"{LOCKED}?meta=x&lang=de", 400, "Ungültiger Parameter"),
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


def test_the_pages_of_the_list_lead_to_each_other(client: httpx.Client) -> None:
    first = get(client, "/errors?lang=de&domain=clerk").text
    assert "Seite 1 von 4" in first
    assert 'rel="prev"' not in first
    second = get(client, unescape(re.findall(r'href="([^"]*)" rel="next"', first)[0])).text
    assert "Seite 2 von 4" in second
    assert 'rel="prev"' in second
    assert (
        "rel="
        not in get(client, "/errors?lang=de&domain=clerk&q=locked").text.partition("</main>")[0].partition("<main")[2]
    )
    for odd in ("0", "-1", "x", "99999999999"):
        assert get(client, f"/errors?page={odd}").status_code == 200


def test_home_leads_a_browser_to_the_index(client: httpx.Client) -> None:
    answer = get(client, "/?lang=de")
    assert (answer.status_code, answer.headers["location"]) == (307, "/errors?lang=de")
    assert client.get("/").json()["code"] == "page_not_found"


def test_a_page_runs_no_script_and_asks_nobody_else(client: httpx.Client) -> None:
    answer = get(client, LOCKED)
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "<script" not in answer.text
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


def test_a_private_page_is_not_cached(client: httpx.Client) -> None:
    assert "public" in get(client, LOCKED).headers["cache-control"]
    assert "private" in get(client, LOCKED + "?meta[timeRemaining]=300").headers["cache-control"]


EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{ $x }"
PLACES = [
    f"{LOCKED}?meta[support]={EVIL}&meta[timeRemaining]=300",
    f"/errors?q={EVIL}&domain={EVIL}&code={EVIL}",
    f"/errors/clerk/{quote(EVIL.replace('/', ''), safe='')}?lang=en",
    f"/errors/clerk/invalid_handshake?meta[reason]={EVIL}&{EVIL}={EVIL}",
]


@pytest.mark.parametrize("path", PLACES)
def test_values_are_text(client: httpx.Client, path: str) -> None:
    html = get(client, path).text
    assert not re.search(r"<script|<img|\"'>", html)
    assert "{{ 7*7 }}" in html or "%7B%7B+7%2A7" in html


REFUSED = [
    # path, status, text
    ("/errors/clerk/nonsense?lang=de", 404, "Unbekannter Fehler"),
    (f"{LOCKED}?lang=de&meta=[1]", 400, "Ungültiger Parameter"),
    (f"{LOCKED}?lang=de&meta[a][b][c][d][e][f]=1", 400, "5 Ebenen"),
]


@pytest.mark.parametrize(("path", "status", "text"), REFUSED)
def test_a_refusal_is_a_page_too(client: httpx.Client, path: str, status: int, text: str) -> None:
    answer = get(client, path)
    assert (answer.status_code, answer.headers["cache-control"]) == (status, "no-store")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert text in answer.text


def test_every_entry_has_its_page(client: httpx.Client, renderer: Renderer) -> None:
    listed: set[str] = set()
    path = "/errors"
    while path:
        html = get(client, path).text
        listed |= set(re.findall(r'href="(/errors/[^"?]+)', html))
        path = next(iter(re.findall(r'href="([^"]*)" rel="next"', html)), "")
    assert listed == {f"/errors/{entry.domain}/{entry.id}" for entry in renderer.catalog}
    for path in listed:
        assert get(client, path).status_code == 200, path


SEARCHES = [
    # query, codes found
    ("q=user_locked", {"user_locked"}),
    ("q=UserLockedIndef", {"user_locked"}),
    ("q=GESPERRT+konto&lang=de", {"user_locked"}),
    ("q=403+user_locked", {"user_locked"}),
    ("domain=authos&q=saml+signature", {"SAML_SIGNATURE_INVALID"}),
    ("code=user_locked", {"user_locked"}),
    ("q=nothing_like_this", set()),
]


@pytest.mark.parametrize(("query", "codes"), SEARCHES)
def test_the_index_finds(client: httpx.Client, query: str, codes: set[str]) -> None:
    html = get(client, f"/errors?{query}").text
    assert set(re.findall(r'<li>\s*<a href="[^"]+"><code dir="ltr">([^<]+)', html)) == codes


def test_every_entry_is_asked_of_the_service_as_its_page_shows_it(renderer: Renderer) -> None:
    app = create_app(renderer)
    shared = [entry for entry in renderer.catalog if len(renderer.catalog.variants(entry.code, entry.domain)) > 1]
    assert len(shared) > 90
    for entry in shared:
        html = ask(
            app, "GET", f"/errors/{entry.domain}/{entry.id}", b"lang=de", [(b"accept", b"text/html")]
        ).body.decode()
        call = urlsplit(unescape(re.findall(r"curl -g '([^']*)'", unescape(html))[0]))
        answer = ask(app, "GET", call.path, call.query.encode())
        assert json.loads(answer.body)["id"] == entry.id


def test_the_json_of_a_page_is_of_the_same_page(client: httpx.Client) -> None:
    for path in ("/errors?q=gesperrt&lang=de", "/errors?q=zzzz", f"{LOCKED}?meta[timeRemaining]=5400"):
        html = client.get(path, headers={"Accept": BROWSER}).text
        link = unescape(re.findall(r'href="([^"]*format=json[^"]*)"', html)[0])
        told = client.get(link).json()
        if "errors" in told:
            assert html.count('<span class="status"') == len(told["errors"])
        else:
            assert "in 90 Minuten" in told["texts"]["de"]["longMessage"]
            assert told["texts"]["de"]["meta"] == {"timeRemaining": "5400"}


SECTIONS = [("oauth2_idp", "OAuth 2 IdP"), ("user_lockout", "User lockout"), ("sms", "SMS"), ("urls", "URLs")]


@pytest.mark.parametrize(("section", "name"), SECTIONS)
def test_the_name_of_a_section(section: str, name: str) -> None:
    assert section_name(section) == name


@pytest.mark.parametrize("base", ["https://example.com", "https://example.com/team/errors"])
def test_links_stand_below_the_public_address(base: str) -> None:
    path = urlsplit(base).path
    with serving(PARDON_PUBLIC_URL=base) as server, httpx.Client(base_url=server) as client:
        html = get(client, LOCKED).text
        redirects = [get(client, "/"), client.get("/bundles/de-AT/clerk.json")]
    assert f"curl -g '{base}/render?" in html
    links = re.findall(r'(?:href|action)="([^#][^"]*)"', html)
    assert all(link.startswith((f"{path}/errors", f"{path}/static/", f"{path}/docs")) for link in links), links
    assert [answer.headers["location"] for answer in redirects] == [f"{path}/errors", f"{path}/bundles/de/clerk.json"]


# The words of the pages


def interface_ids(tag: str) -> dict[str, set[str]]:
    """Return a language's texts with the variables they use."""
    resource = FluentParser().parse((bundled_locales() / tag / "interface.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    return {message.id.name: set(re.findall(r"name='(\w+)'", _variables(message))) for message in messages}


def _variables(node: Any) -> str:
    if isinstance(node, ast.VariableReference):
        return f"name='{node.id.name}'"
    children = node if isinstance(node, list) else vars(node).values() if isinstance(node, ast.BaseNode) else ()
    return " ".join(map(_variables, children))


def test_every_loaded_locale_has_the_words_of_the_pages(renderer: Renderer) -> None:
    assert {tag: interface_ids(tag) for tag in renderer.locales} == dict.fromkeys(renderer.locales, interface_ids("en"))


def test_every_problem_has_words() -> None:
    kinds = {f"problem-{kind}" for kind in get_args(ProblemKind)} - {"problem-unknown-code"}
    assert kinds == {id for id in interface_ids("en") if id.startswith("problem-")}


# In a browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """A page of a browser that runs no scripts: nothing may depend on them."""
    context = browser.new_context(base_url=server, java_script_enabled=False, locale="de-DE")
    yield context.new_page()
    context.close()


def test_a_german_reads_german(page: Page) -> None:
    page.goto(LOCKED)
    expect(page.get_by_role("heading", level=1)).to_have_text("user_locked")
    preview = page.get_by_role("region", name="Was man liest")
    expect(preview.get_by_role("heading", name="Konto gesperrt")).to_be_visible()
    expect(preview).to_contain_text("in 5 Minuten")
    expect(page.get_by_role("table")).to_contain_text("lockout_expires_in_seconds")
    expect(page.get_by_role("link", name="UserLockedIndefinitely")).to_be_visible()


def test_the_form_renders_with_own_values(page: Page, server: str) -> None:
    page.goto(LOCKED)
    page.get_by_label("timeRemaining").fill("5400")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_role("region", name="Was man liest")).to_contain_text("in 90 Minuten")
    expect(page.locator("#texts ~ .message[lang=pl]")).to_contain_text("za 90 minut")
    expect(page.get_by_label("timeRemaining")).to_have_value("5400")
    call = page.locator(".call").inner_text().removeprefix("curl -g '").removesuffix("'")
    assert "in 90 Minuten" in httpx.get(call).json()["longMessage"]
    page.get_by_label("timeRemaining").fill("")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_text("Kein Wert für timeRemaining")).to_be_visible()
    page.get_by_role("link", name="Zurück zu den Beispielen").click()
    assert urlsplit(page.url).query == ""


def test_the_search_and_the_switch_of_languages(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Code, Name oder Wörter").fill("konto gesperrt")
    page.get_by_label("Domäne").select_option("clerk")
    page.get_by_role("button", name="Suchen").click()
    expect(page.get_by_text("2 Fehler")).to_be_visible()
    page.get_by_text("Sprache: Deutsch").click()
    page.get_by_role("link", name="polski").click()
    assert "domain=clerk" in page.url
    page.get_by_label("Kod, nazwa lub słowa").fill("konto zablokowane")
    page.get_by_role("button", name="Szukaj").click()
    page.get_by_role("link", name="user_locked").first.click()
    expect(page.get_by_role("region", name="Co zobaczy użytkownik")).to_contain_text("Konto zablokowane")


def left(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    return box["x"]


def test_arabic_runs_from_right_to_left(page: Page) -> None:
    page.goto(f"{LOCKED}?lang=ar")
    assert left(page, ".brand") > left(page, ".languages")
    assert left(page, "th:first-child") > left(page, "th:last-child")
    expect(page.locator("h1 code")).to_have_css("direction", "ltr")
    expect(page.locator(".message[lang=ar]").first).to_have_css("direction", "rtl")
    expect(page.locator(".message[lang=de]").first).to_have_css("direction", "ltr")
    expect(page.locator(".message[lang=de]").first).to_have_css("border-left-width", "4px")


PAGES = ["/errors?domain=authos", LOCKED, "/errors/clerk/nonsense", f"{LOCKED}?meta[timeRemaining]=x"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_nothing_stands_in_anyones_way(browser: Browser, server: str, scheme: Any, lang: str) -> None:
    """axe-core finds no fault by WCAG 2.2 AA (contrast among it), and a narrow phone needs no scrolling sideways."""
    context = browser.new_context(base_url=server, color_scheme=scheme, viewport={"width": 320, "height": 640})
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("request", lambda request: None if request.url.startswith(server) else faults.append(request.url))
    for path in PAGES:
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}")
        page.locator("summary").click()
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        found = [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in result["violations"]]
        assert not found, path
        assert page.evaluate("document.documentElement.scrollWidth") == 320, path
    context.close()
    assert not [fault for fault in faults if "404" not in fault]


def test_dark_mode_is_dark(browser: Browser, server: str) -> None:
    colors = []
    for scheme in ("light", "dark"):
        with browser.new_context(base_url=server, color_scheme=scheme) as context:
            page = context.new_page()
            page.goto("/errors?domain=http")
            colors.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert colors == ["rgb(251, 250, 247)", "rgb(19, 24, 23)"]


def test_the_keyboard_can_skip_to_the_content(browser: Browser, server: str) -> None:
    with browser.new_context(base_url=server) as context:
        page = context.new_page()
        page.goto("/errors?lang=en&domain=http")
        page.keyboard.press("Tab")
        expect(page.get_by_text("Skip to the content")).to_be_focused()
        expect(page.get_by_text("Skip to the content")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("#content$"))


def test_the_docs_show_the_routes_and_ask_nobody_else(browser: Browser, server: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{server}/docs")
    expect(page.get_by_text("Render several errors")).to_be_visible()
    assert [url for url in asked if not url.startswith((server, "data:"))] == []
    assert complaints == []
    page.close()
