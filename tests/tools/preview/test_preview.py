"""The translators' page, as a translator uses it: in a real browser, beside an editor that saves files."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support.files import folders
from support.preview_desk import GERMAN, WAIT, Desk, long_text, open_page, side, write_all
from support.preview_screenshot import previewing
from support.shops import until


def test_english_and_the_translation_stand_side_by_side_as_people_see_them(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="refused-ByBank")
    for tag, short, long in (
        ("en", "Refused", "Your bank refused €12.50. Check phone number."),
        ("de", "Abgelehnt", "Ihre Bank hat 12,50\u00a0€ abgelehnt. Prüfen Sie Telefonnummer."),
    ):
        expect(side(page, tag).locator(".dialog .short")).to_have_text(short)
        expect(long_text(page, tag)).to_have_text(long)
        expect(side(page, tag).locator(".toast p")).to_have_text(short)
        expect(side(page, tag).locator(".field .hint")).to_contain_text(long)
    expect(side(page, "de").locator(".resolution")).to_have_text("Fragen Sie Ihre Bank.")
    expect(side(page, "de").locator(".field .label")).to_have_text("Telefonnummer")
    expect(side(page, "de").locator("> .where .place")).to_have_text("de/shop.ftl:9")
    left, right = side(page, "en").bounding_box(), side(page, "de").bounding_box()
    assert left["x"] + left["width"] <= right["x"]
    assert left["y"] == right["y"]


def test_a_right_to_left_language_runs_from_right_to_left(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="ar", id="sold_out")
    stage = side(page, "ar").locator(".stage")
    assert stage.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert stage.get_attribute("lang") == "ar"
    for tag, parts in (("ar", (".close", "p", ".icon")), ("en", (".icon", "p", ".close"))):
        left, middle, right = (side(page, tag).locator(f".toast {part}").bounding_box()["x"] for part in parts)
        assert left < middle < right
    for field in page.locator("#edit textarea").all():
        assert (field.get_attribute("dir"), field.get_attribute("lang")) == ("rtl", "ar")
    expect(page.locator("#edit .original").first).to_have_attribute("dir", "ltr")


def test_what_is_missing_is_shown_as_people_get_it(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="ar", id="delayed")
    expect(side(page, "ar").locator("h3")).to_contain_text("missing: en is shown")
    expect(side(page, "ar").locator(".stage")).to_have_attribute("dir", "ltr")
    expect(side(page, "ar").locator(".short")).to_have_text("Delayed")


def test_english_and_pseudo_locales_are_there_to_look_at_alone(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="en", id="sold_out")
    expect(page.locator("[data-side]")).to_have_count(1)
    expect(page.locator("#edit")).to_have_count(0)
    page.locator("[name=locale]").select_option("en-XA")
    expect(side(page, "en-XA").locator(".short")).to_have_text("[Šööļð ööûûţ]")
    expect(page.locator("#edit")).to_have_count(0)
    page.locator("[name=locale]").select_option("ar-XB")
    expect(side(page, "ar-XB").locator(".stage")).to_have_attribute("dir", "rtl")
    page.locator("[name=locale]").select_option("ar")
    expect(side(page, "ar").locator(".short")).to_have_text("نفد")
    assert page.locator("[name=domain] option").all_inner_texts() == ["All (4)", "shop (4)"]


def expect_ids(page: Page, *ids: str) -> None:
    links = page.locator("#messages a")
    expect(links).to_have_count(len(ids))
    for number, id in enumerate(ids):
        expect(links.nth(number)).to_have_attribute("data-id", f"shop/{id}")


def test_search_and_filters(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de")
    expect_ids(page, "sold_out", "delayed", "refused-ByBank", "refused-ByShop")
    page.get_by_label("Search").fill("ausverkauft")
    expect_ids(page, "sold_out")
    page.get_by_label("Search").fill("REFUSED")
    expect_ids(page, "refused-ByBank", "refused-ByShop")
    page.get_by_label("Missing").check()
    expect_ids(page, "refused-ByShop")
    page.get_by_label("Search").fill("")
    page.get_by_label("Stale").check()
    expect_ids(page, "delayed")
    page.get_by_label("Search").fill("no such words")
    expect(page.locator("#messages .none")).to_be_visible()
    page.reload()
    expect(page.locator("#messages .none")).to_be_visible()  # the address says all that is chosen
    expect(page.get_by_label("Stale")).to_be_checked()


# Values


VALUES = [
    ("numbers", "1", "Earl Grey ist ausverkauft: noch ein Stück übrig."),
    ("numbers", "0", "Earl Grey ist ausverkauft: noch 0 Stück übrig."),
    ("numbers", "21", "Earl Grey ist ausverkauft: noch 21 Stück übrig."),
    ("texts", "other", "\u2068مَها عبد الله\u2069 ist ausverkauft: noch 3 Stück übrig."),
    ("texts", "long", re.compile("^Donaudampf.* ist ausverkauft")),
]


@pytest.mark.parametrize(("name", "value", "text"), VALUES)
def test_sample_values(page: Page, desk: Desk, name: str, value: str, text: Any) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    page.locator(f"select[name={name}]").select_option(value)
    expect(long_text(page, "de")).to_have_text(text)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_values_of_ones_own(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    page.get_by_label("$item").fill("<b>{ $left }</b>")
    expect(long_text(page, "de")).to_have_text("<b>{ $left }</b> ist ausverkauft: noch 3 Stück übrig.")
    page.get_by_label("$left integer").fill("")
    expect(side(page, "de").locator(".problems")).to_contain_text("missing-argument: left")
    expect(page.get_by_label("$item")).to_have_value("<b>{ $left }</b>")
    page.locator('#messages [data-id="shop/refused-ByBank"]').click()
    page.get_by_label("$price").fill('{"amount": 7, "currency": "PLN"}')
    expect(long_text(page, "de")).to_contain_text("7,00\u00a0PLN")
    page.locator('#messages [data-id="shop/sold_out"]').click()
    expect(long_text(page, "de")).to_have_text("Earl Grey ist ausverkauft: noch 3 Stück übrig.")


def test_a_save_shows_without_reloading(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    page.evaluate("window.isTheSamePage = true")
    page.get_by_label("$item").fill("Matcha")
    expect(long_text(page, "de")).to_contain_text("Matcha ist ausverkauft")
    desk.edit("de/shop.ftl", "ist ausverkauft", "ist leider aus")
    expect(long_text(page, "de")).to_contain_text("Matcha ist leider aus", timeout=WAIT)
    expect(page.locator("#status")).to_contain_text("Updated at")
    assert page.evaluate("window.isTheSamePage")
    expect(page.get_by_label("$item")).to_be_focused()


def test_a_change_of_the_english_makes_a_translation_stale(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    expect(page.locator('#messages [data-id="shop/sold_out"]')).not_to_contain_text("stale")
    desk.edit("en/shop.ftl", "is sold out", "has run out")
    expect(long_text(page, "en")).to_contain_text("Earl Grey has run out", timeout=WAIT)
    expect(page.locator('#messages [data-id="shop/sold_out"]')).to_contain_text("stale")


BREAKS = [
    # what is saved, what the finding says
    ("} übrig.", "übrig.", "syntax"),
    ("{ RELATIVE($wait) }", "{ RELATIVE($wiat) }", "unknown-variable"),
    ("sold_out = Ausverkauft", "sold_out Ausverkauft", "syntax"),
    (".long = { $item }", ".lang = { $item }", "unknown-attribute"),
    ("ist ausverkauft", "{ -tea } ausverkauft", "unknown-term"),
]


@pytest.mark.parametrize(("old", "new", "rule"), BREAKS)
def test_a_save_that_breaks_a_message_shows_the_finding_and_keeps_the_last_good_text(
    page: Page, desk: Desk, old: str, new: str, rule: str
) -> None:
    id = "delayed" if "wait" in old else "sold_out"
    open_page(page, desk, locale="de", id=id)
    good = long_text(page, "de").inner_text()
    desk.edit("de/shop.ftl", old, new)
    expect(side(page, "de").locator("h3")).to_contain_text("the last good text is shown", timeout=WAIT)
    finding = page.locator("#findings .error", has_text=rule).or_(page.locator("nav .error", has_text=rule))
    expect(finding.first).to_contain_text(re.compile(r"de/shop\.ftl:\d+"))
    expect(long_text(page, "de")).to_have_text(good)
    desk.edit("de/shop.ftl", "refused-ByBank = Abgelehnt", "refused-ByBank = Verweigert")  # the rest still follows
    expect(page.locator('#messages [data-id="shop/refused-ByBank"]')).to_contain_text("Verweigert")
    desk.edit("de/shop.ftl", new, old)
    expect(side(page, "de").locator("h3")).not_to_contain_text("the last good text is shown", timeout=WAIT)
    expect(long_text(page, "de")).to_have_text(good)
    expect(page.locator("#findings .error")).to_have_count(0)


def test_a_file_that_is_no_text_keeps_its_texts(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    (desk.locales / "de/shop.ftl").write_bytes(b"sold_out = \xff\n")
    expect(page.locator("nav .error").first).to_be_visible(timeout=WAIT)
    expect(long_text(page, "de")).to_contain_text("ist ausverkauft")


def test_a_file_that_is_swapped_by_renaming(page: Page, desk: Desk) -> None:
    """As editors save, and as Kubernetes changes a ConfigMap."""
    open_page(page, desk, locale="de", id="sold_out")
    desk.write("de/shop.ftl~", GERMAN.replace("ist ausverkauft", "ist vergriffen"))
    os.replace(desk.locales / "de/shop.ftl~", desk.locales / "de/shop.ftl")
    expect(long_text(page, "de")).to_contain_text("ist vergriffen", timeout=WAIT)


def test_a_new_locale_and_one_that_goes(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    desk.write("fr/shop/errors.ftl", "sold_out = Épuisé\n")
    option = page.locator('[name=locale] option[value="fr"]')
    until(lambda: page.reload() and option.count(), WAIT / 1000)
    page.locator("[name=locale]").select_option("fr")
    expect(side(page, "fr").locator(".short")).to_have_text("Épuisé")
    (desk.locales / "fr/shop/errors.ftl").unlink()
    expect(side(page, "fr")).to_have_count(0, timeout=WAIT)


def test_the_page_finds_back_to_a_server_that_was_started_anew(browser: Browser, page: Page, tmp_path: Path) -> None:
    write_all(tmp_path)
    with previewing(*folders(tmp_path)) as (base, _):
        open_page(page, Desk(tmp_path / "locales", base), locale="de", id="sold_out")
    expect(page.locator("#status")).to_have_attribute("data-state", "lost")
    Desk(tmp_path / "locales", base).edit("de/shop.ftl", "ist ausverkauft", "ist aus")
    port = base.rpartition(":")[2]
    with previewing(*folders(tmp_path), "--port", port):
        expect(long_text(page, "de")).to_contain_text("ist aus", timeout=WAIT)
        expect(page.locator("#status")).to_have_attribute("data-state", "live")


def test_keys(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de")
    current = page.locator("#messages [aria-current]")
    expect(current).to_have_attribute("data-id", "shop/sold_out")
    page.keyboard.press("j")
    expect(current).to_have_attribute("data-id", "shop/delayed")
    expect(current).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(current).to_have_attribute("data-id", "shop/refused-ByBank")
    page.keyboard.press("k")
    expect(current).to_have_attribute("data-id", "shop/delayed")
    page.keyboard.press("Enter")
    expect(page.locator("#edit textarea").first).to_be_focused()
    page.get_by_label("$wait").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("60")
    expect(long_text(page, "de")).to_contain_text("in 1 Minute")
    page.keyboard.press("Escape")
    expect(current).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()
    page.keyboard.type("jk/")  # are letters here
    expect(page.get_by_label("Search")).to_have_value("jk/")
    page.keyboard.press("Escape")
    expect(page.locator("#messages a")).to_have_count(4)


def test_the_first_stop_of_the_keyboard_leads_past_the_list(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the message")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_it_works_without_javascript(browser: Browser, desk: Desk) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{desk.base}/?locale=de")
    page.get_by_label("Search").fill("versp")
    page.get_by_role("button", name="Show").click()
    page.locator("#messages a").click()
    expect(long_text(page, "de")).to_contain_text("fertig in 90 Minuten")
    expect(page.locator('#edit textarea[name="short"]')).to_have_value("Verspätet")
    expect(page.get_by_role("button", name="Save")).to_have_count(0)
    page.close()


@pytest.mark.parametrize("width", [320, 390, 768])
def test_a_narrow_window_has_everything_below_each_other(browser: Browser, desk: Desk, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})
    open_page(page, desk, locale="de", id="sold_out", texts="long")
    page.locator('#edit textarea[name="short"]').fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 3)
    page.get_by_role("button", name="Save", exact=True).click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    boxes = [page.locator(part).bounding_box() for part in ("header", "nav", "main")]
    assert [box["y"] for box in boxes if box] == sorted(box["y"] for box in boxes if box)
    page.close()


def test_a_dark_room(browser: Browser, desk: Desk) -> None:
    page = browser.new_page(color_scheme="dark")
    open_page(page, desk, locale="de")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 31, 30)"
    page.close()
