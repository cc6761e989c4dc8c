"""The pages in headless Chromium: with and without scripts, both directions, both schemes, narrow, by keyboard."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from support import web
from support.servers import ROOT

LOCKED = "/errors/clerk/user_locked-UserLocked"
AXE = ROOT / "tests" / "node" / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """A page of a browser that runs no scripts: nothing may depend on them."""
    context = browser.new_context(base_url=server, java_script_enabled=False, locale="de-DE")
    yield context.new_page()
    context.close()


@pytest.fixture
def scripted(browser: Browser, server: str) -> Iterator[Page]:
    """A page of a browser that runs scripts. Nothing may be complained about, and nobody else be asked."""
    context = browser.new_context(base_url=server, locale="de-DE", permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(server) else faults.append(request.url))
    yield page
    context.close()
    assert not faults


# Without scripts


def test_a_german_reads_german(page: Page) -> None:
    page.goto(LOCKED)
    expect(page.get_by_role("heading", level=1)).to_have_text("user_locked")
    preview = page.get_by_role("region", name="Was Benutzer lesen")
    expect(preview.get_by_role("heading", name="Konto gesperrt")).to_be_visible()
    expect(preview).to_contain_text("in 5 Minuten")
    expect(page.get_by_role("table")).to_contain_text("lockout_expires_in_seconds")
    expect(page.get_by_role("table")).to_contain_text("Sekunden oder nach ISO 8601")
    expect(page.get_by_role("link", name="UserLockedIndefinitely")).to_be_visible()
    expect(page.get_by_role("link", name="Gesperrte Konten")).to_be_visible()
    # Their own language is open and comes first; the others are folded.
    texts = page.locator("details.text")
    expect(texts.first).to_contain_text("Deutsch")
    first, *others = [text.get_attribute("open") is not None for text in texts.all()]
    assert first
    assert len(others) >= 4
    assert not any(others)


def test_the_form_renders_with_own_values(page: Page) -> None:
    page.goto(LOCKED)
    page.get_by_label("timeRemaining").fill("5400")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_role("region", name="Was Benutzer lesen")).to_contain_text("in 90 Minuten")
    expect(page.locator(".message[lang=pl]")).to_contain_text("za 90 minut")
    expect(page.get_by_label("timeRemaining")).to_have_value("5400")
    call = page.locator("[data-tab=curl] code").inner_text().removeprefix("curl -g '").removesuffix("'")
    assert "in 90 Minuten" in web.get(call).json()["longMessage"]
    page.get_by_label("timeRemaining").fill("bald")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_label("timeRemaining")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("„bald“ passt nicht. Erwartet wird:")).to_be_visible()
    page.get_by_label("timeRemaining").fill("")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_text("Kein Wert für timeRemaining")).to_be_visible()
    page.get_by_role("link", name="Zurück zu den Beispielen").click()
    assert urlsplit(page.url).query == ""


def test_the_first_page_renders_a_code(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Code", exact=True).fill("form_password_pwned")
    page.get_by_label("Sprache der Meldung").select_option("pl")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator(".dialog")).to_have_attribute("lang", "pl")
    expect(page.locator(".toast")).to_be_visible()
    expect(page.get_by_label("Code", exact=True)).to_have_value("form_password_pwned")
    page.get_by_text("Python", exact=True).click()
    expect(page.locator("[data-tab=python]")).to_contain_text('render("form_password_pwned", lang="pl"')
    expect(page.locator("[data-tab=curl]")).to_be_hidden()


def test_the_search_and_the_switch_of_languages(page: Page) -> None:
    page.goto("/errors")
    page.get_by_label("Suche").fill("konto gesperrt")
    page.get_by_label("HTTP-Status").select_option("403")
    page.get_by_role("button", name="Suchen").click()
    expect(page.get_by_role("status")).to_contain_text("Fehler")
    page.get_by_role("navigation", name="Abschnitte").get_by_role("link", name="Gesperrte Konten").click()
    expect(page.get_by_role("status")).to_have_text("2 Fehler")
    page.get_by_text("Sprache Deutsch").click()
    page.get_by_role("link", name="polski").click()
    assert "domain=clerk" in page.url
    page.get_by_label("Szukaj").fill("konto zablokowane")
    page.get_by_role("button", name="Szukaj").click()
    page.get_by_role("link", name="UserLocked", exact=True).click()
    expect(page.get_by_role("region", name="Co zobaczy użytkownik")).to_contain_text("Konto zablokowane")


# With scripts


def test_the_message_renders_as_one_types(scripted: Page) -> None:
    scripted.goto("/")
    scripted.get_by_label("timeRemaining").fill("7200")
    expect(scripted.locator(".dialog")).to_contain_text("in 2 Stunden")
    expect(scripted.locator("[data-tab=curl]")).to_contain_text("timeRemaining]=7200")
    expect(scripted).to_have_url(re.compile("timeRemaining%5D=7200"))
    field = scripted.get_by_label("timeRemaining")
    field.fill("bald")
    expect(scripted.get_by_text("„bald“ passt nicht. Erwartet wird:")).to_be_visible()
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("60")
    expect(scripted.locator(".dialog")).to_contain_text("in 1 Minute")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    # The chosen tab stays; another code has other values.
    scripted.get_by_text("Python", exact=True).click()
    scripted.get_by_label("Code", exact=True).fill("form_password_length_too_short")
    expect(scripted.get_by_label("timeRemaining")).to_have_count(0)
    expect(scripted.locator("[data-tab=python]")).to_contain_text("form_password_length_too_short")
    scripted.get_by_label("Sprache der Meldung").select_option("ar")
    expect(scripted.locator(".dialog")).to_have_attribute("dir", "rtl")


def test_an_unfolded_language_stays_open(scripted: Page) -> None:
    scripted.goto(LOCKED)
    scripted.get_by_text("polski").last.click()
    scripted.get_by_label("timeRemaining").fill("7200")
    expect(scripted.locator("#text-pl .message")).to_contain_text("za 2 godziny")


def test_code_can_be_copied(scripted: Page) -> None:
    scripted.goto("/?code=user_locked&meta[timeRemaining]=300")
    scripted.get_by_text("FastAPI", exact=True).click()
    scripted.locator("[data-tab=fastapi]").get_by_role("button").click()
    expect(scripted.locator("[data-tab=fastapi]").get_by_role("button")).to_have_text("Kopiert")
    assert scripted.evaluate("navigator.clipboard.readText()") == 'raise pardon.Error("user_locked", timeRemaining=300)'


def test_the_list_is_searched_as_one_types(scripted: Page) -> None:
    scripted.goto("/errors")
    scripted.get_by_label("Suche").press_sequentially("UserLockedIndef")
    expect(scripted.get_by_role("status")).to_have_text("1 Fehler")
    expect(scripted.get_by_label("Suche")).to_be_focused()
    scripted.get_by_label("Suche").fill("gibtesnicht")
    expect(scripted.locator(".empty")).to_contain_text("Kein Fehler gefunden")
    scripted.get_by_label("Suche").fill("")
    expect(scripted.get_by_role("status")).to_contain_text("Seite 1 von 7")


def test_the_menu_of_languages_closes(scripted: Page) -> None:
    scripted.goto("/errors?domain=http")
    menu = scripted.locator(".languages")
    for close in (lambda: scripted.keyboard.press("Escape"), lambda: scripted.locator("h1").click()):
        menu.locator("summary").click()
        expect(menu.get_by_role("link", name="polski")).to_be_visible()
        close()
        expect(menu.get_by_role("link", name="polski")).to_be_hidden()


# For everyone


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
    page.goto("/?lang=ar")
    assert left(page, ".bench form") > left(page, ".result")
    expect(page.locator("[data-tab=curl] pre")).to_have_css("direction", "ltr")


PAGES = [
    "/",
    "/?code=user_locked&meta[timeRemaining]=soon",
    "/?code=nope",
    "/errors?domain=authos",
    "/errors?q=user_loked&status=403",
    "/errors?domain=clerk&section=user_lockout&audience=person",
    LOCKED,
    "/errors/clerk/nonsense",
    f"{LOCKED}?meta[timeRemaining]=x",
]


READERS = [
    # language, width, scheme, pages: all in each direction, one in each other script
    ("en", 320, "light", PAGES),
    ("ar", 360, "dark", PAGES),
    ("de", 1280, "dark", ["/", "/errors?domain=authos", LOCKED]),
    *((tag, 320, "light", [LOCKED]) for tag in ("hi", "ja", "ko", "ru", "zh-Hans")),
    ("is", 320, "light", [LOCKED]),  # no texts in it
]


@pytest.mark.parametrize(("lang", "width", "scheme", "paths"), READERS)
def test_nothing_stands_in_anyones_way(
    browser: Browser, server: str, lang: str, width: int, scheme: Any, paths: list[str]
) -> None:
    """axe-core finds no fault by WCAG 2.2 AA (contrast among it), and a narrow phone needs no scrolling sideways."""
    context = browser.new_context(base_url=server, color_scheme=scheme, viewport={"width": width, "height": 640})
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("request", lambda request: None if request.url.startswith(server) else faults.append(request.url))
    for path in paths:
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}")
        if path == "/":  # elsewhere the open menu lies over half a link
            page.locator(".languages summary").click()
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        found = [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in result["violations"]]
        assert not found, path
        assert page.evaluate("document.documentElement.scrollWidth") == width, path
    context.close()
    assert not [fault for fault in faults if "404" not in fault]


def test_dark_mode_is_dark(browser: Browser, server: str) -> None:
    light = {}
    for scheme in ("light", "dark"):
        with browser.new_context(base_url=server, color_scheme=scheme) as context:
            page = context.new_page()
            page.goto("/errors?domain=http")
            color = page.evaluate("getComputedStyle(document.body).backgroundColor")
            light[scheme] = sum(map(int, re.findall(r"\d+", color)))
    assert light["dark"] < 100 < 700 < light["light"]


def test_the_keyboard_can_skip_to_the_content(scripted: Page) -> None:
    scripted.goto("/errors?lang=en&domain=http")
    scripted.keyboard.press("Tab")
    expect(scripted.get_by_text("Skip to the content")).to_be_focused()
    expect(scripted.get_by_text("Skip to the content")).to_be_in_viewport()
    scripted.keyboard.press("Enter")
    expect(scripted).to_have_url(re.compile("#content$"))


def test_the_keyboard_changes_the_language_of_the_code(scripted: Page) -> None:
    scripted.goto("/?lang=en")
    scripted.get_by_role("radio", name="curl").focus()
    scripted.keyboard.press("ArrowRight")
    expect(scripted.locator("[data-tab=python]")).to_be_visible()
    expect(scripted.locator("[data-tab=curl]")).to_be_hidden()


def test_a_printed_page_shows_the_texts(scripted: Page) -> None:
    scripted.goto(f"{LOCKED}?lang=en")
    scripted.emulate_media(media="print")
    expect(scripted.locator(".message[lang=pl]")).to_be_visible()
    expect(scripted.locator("[data-tab=python]")).to_be_visible()
    for hidden in (".languages", "form", "footer", "[data-tab=python] button"):
        expect(scripted.locator(hidden)).to_be_hidden()
