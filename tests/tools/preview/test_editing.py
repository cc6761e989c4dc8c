"""Editing on the page, in a real browser."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support import web
from support.preview_desk import WAIT, WITHOUT_SELECTOR, Desk, long_text, open_page, side


def text_field(page: Page, label: str = "short") -> Any:
    return page.locator(f'#edit textarea[name="{label}"]')


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def test_a_field_for_each_variant_beside_its_english(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    names = page.locator("#edit textarea").evaluate_all("fields => fields.map(field => field.name)")
    assert names == ["short", "long[left=one]", "long[left=other]"]
    one = page.get_by_role("textbox", name="long $left one")
    expect(one).to_have_value("{ $item } ist ausverkauft: noch ein Stück übrig.")
    expect(page.locator("#edit .original")).to_have_text(["Sold out", "{ $item } is sold out: { $left } left."])


def test_a_save_is_written_and_shown(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("Nicht mehr da")
    expect(page.locator('#messages [data-id="shop/sold_out"]')).to_contain_text("unsaved")
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Nicht mehr da", timeout=WAIT)
    expect(page.locator('#messages [data-id="shop/sold_out"]')).not_to_contain_text("unsaved")
    assert "sold_out = Nicht mehr da\n" in (desk.locales / "de/shop.ftl").read_text("utf-8")
    text_field(page).fill("Ausverkauft")  # the hashes have followed
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Ausverkauft", timeout=WAIT)
    expect(page.locator("#edit [aria-invalid]")).to_have_count(0)


def test_a_refused_text_stays_in_its_field_with_the_finding(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    before = (desk.locales / "de/shop.ftl").read_text("utf-8")
    text_field(page, "long[left=one]").fill("{ $itme } ist aus.")
    save(page)
    expect(page.locator("#edit .facet .refusal", has_text="$itme")).to_be_visible(timeout=WAIT)
    expect(page.locator("#answer")).to_contain_text("Not saved")
    expect(text_field(page, "long[left=one]")).to_have_value("{ $itme } ist aus.")
    expect(text_field(page, "long[left=one]")).to_have_attribute("aria-invalid", "true")
    expect(text_field(page, "long[left=one]")).to_be_focused()
    assert (desk.locales / "de/shop.ftl").read_text("utf-8") == before


def test_a_refusal_stays_when_the_fields_come_again(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("{ $itme } ist aus")
    save(page)
    refusal = page.locator("#edit .facet .refusal", has_text="$itme")
    expect(refusal).to_be_visible(timeout=WAIT)
    expect(page.locator("#status")).to_have_text("Not saved")
    desk.edit("de/shop.ftl", "noch ein Stück", "nur noch ein Stück")
    expect(text_field(page, "long[left=one]")).to_have_value(re.compile("nur noch ein Stück"), timeout=WAIT)
    expect(refusal).to_have_count(1)
    expect(page.locator("#answer .refusal")).to_have_count(1)
    text_field(page).fill("Nicht mehr da")
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Nicht mehr da", timeout=WAIT)
    expect(page.locator("#edit .refusal")).to_have_count(0)


def test_what_is_typed_before_the_page_has_followed_a_save_is_no_conflict(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("Nicht mehr da")
    page.route(re.compile(r"/\?"), lambda _: None)  # the page that follows is late
    save(page)
    expect(page.locator("#status")).to_have_text("Saved", timeout=WAIT)
    text_field(page).fill("Alles weg")
    page.unroute(re.compile(r"/\?"))
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Nicht mehr da", timeout=WAIT)
    expect(text_field(page)).to_have_value("Alles weg")
    expect(page.locator("#edit .conflict")).to_have_count(0)
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Alles weg", timeout=WAIT)


@pytest.mark.parametrize("button", ["Take the file's text", "Keep mine"])
def test_a_conflict_shows_both_texts_and_loses_none(page: Page, desk: Desk, button: str) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("Meins")
    desk.edit("de/shop.ftl", "sold_out = Ausverkauft", "sold_out = Vergriffen")
    save(page)
    conflict = page.locator("#edit .conflict")
    expect(conflict).to_contain_text("Vergriffen", timeout=WAIT)
    expect(conflict).to_contain_text("Meins")
    expect(text_field(page)).to_have_value("Meins")
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Vergriffen", timeout=WAIT)
    expect(conflict).to_have_count(1)
    conflict.get_by_role("button", name=button).click()
    expect(conflict).to_have_count(0)
    text = "Meins" if button == "Keep mine" else "Vergriffen"
    expect(text_field(page)).to_have_value(text)
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text(text, timeout=WAIT)
    assert f"sold_out = {text}\n" in (desk.locales / "de/shop.ftl").read_text("utf-8")


def test_what_is_typed_survives_other_messages_other_saves_and_a_reload(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("Noch nicht fertig")
    desk.edit("de/shop.ftl", "noch ein Stück", "ein letztes Stück")
    expect(text_field(page, "long[left=one]")).to_have_value(re.compile("ein letztes Stück"), timeout=WAIT)
    expect(text_field(page)).to_have_value("Noch nicht fertig")
    expect(text_field(page)).to_be_focused()
    page.locator('#messages [data-id="shop/delayed"]').click()
    expect(text_field(page)).to_have_value("Verspätet")
    page.locator('#messages [data-id="shop/sold_out"]').click()
    expect(text_field(page)).to_have_value("Noch nicht fertig")
    page.reload()
    expect(text_field(page)).to_have_value("Noch nicht fertig")
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Noch nicht fertig", timeout=WAIT)


def test_a_text_whose_selector_went_is_still_there(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page, "long[left=one]").fill("Ein letztes { $item }.")
    desk.write("de/shop.ftl", WITHOUT_SELECTOR)
    expect(page.locator("#edit .orphan")).to_contain_text("Ein letztes { $item }.", timeout=WAIT)
    page.get_by_role("button", name="Forget it").click()
    expect(page.locator(".unsaved, .orphan")).to_have_count(0)


def test_a_save_that_fails_keeps_the_text_and_says_what_to_do(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).fill("Später")
    page.route("**/save", lambda route: route.abort())  # no server
    save(page)
    expect(page.locator("#answer")).to_contain_text("Your text stays here")
    page.unroute("**/save")  # a token of an earlier run
    page.route("**/save", lambda route: route.continue_(headers={**route.request.headers, "x-pardon-token": "old"}))
    save(page)
    expect(page.locator("#answer")).to_contain_text("reload the page")
    expect(text_field(page)).to_have_value("Später")


def test_a_missing_message_is_filled(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", filter="missing")
    expect(page.locator("#filters label", has_text="Missing")).to_contain_text("1")
    expect(text_field(page)).to_have_value("")
    text_field(page).fill("Heute nicht")
    save(page)
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Heute nicht", timeout=WAIT)
    expect(page.locator("#filters label", has_text="Missing")).to_contain_text("0", timeout=WAIT)
    assert "refused-ByShop = Heute nicht\n" in (desk.locales / "de/shop.ftl").read_text("utf-8")


def test_review_and_stale_translations(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="delayed")
    expect(page.locator("#edit h3")).to_contain_text("stale")
    page.get_by_role("button", name="Still right").click()
    expect(page.locator("#edit h3")).to_contain_text("translated", timeout=WAIT)
    page.get_by_role("button", name="Mark as reviewed").click()
    expect(page.locator("#edit h3")).to_contain_text("reviewed", timeout=WAIT)
    expect(page.get_by_role("button", name="Mark as reviewed")).to_have_count(0)
    expect(page.locator('#messages [data-id="shop/delayed"]')).to_contain_text("reviewed")
    page.get_by_label("Unreviewed").check()
    expect(page.locator('#messages [data-id="shop/delayed"]')).to_have_count(0)


def test_keys_of_the_editor(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    text_field(page).focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("Aus")
    page.keyboard.press("Control+Enter")
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Aus", timeout=WAIT)
    text_field(page).press("End")
    page.keyboard.type("!")
    page.keyboard.press("Control+s")
    expect(side(page, "de").locator(".dialog .short")).to_have_text("Aus!", timeout=WAIT)
    text_field(page).focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(text_field(page)).to_have_value("Verspätet")
    expect(text_field(page)).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    expect(text_field(page)).to_have_value("Aus!")
    for label in ("long[left=one]", "long[left=other]"):
        page.keyboard.press("Tab")
        expect(text_field(page, label)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Save", exact=True)).to_be_focused()


def test_a_broken_message_is_mended_in_the_editor(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    desk.edit("de/shop.ftl", "sold_out = Aus", "sold_out Aus")
    expect(page.locator("#edit .obstacle")).to_contain_text("syntax error", timeout=WAIT)
    expect(page.locator("#edit textarea")).to_have_count(0)


def test_a_page_elsewhere_cannot_save(browser: Browser, desk: Desk) -> None:
    """A page of another origin, here another port, in the same browser."""
    before = (desk.locales / "de/shop.ftl").read_text("utf-8")
    page = browser.new_page()
    page.route("http://127.0.0.1:9/", lambda route: route.fulfill(body="<form></form>", content_type="text/html"))
    page.goto("http://127.0.0.1:9/")
    script = """async ([url, type]) => {
      const body = JSON.stringify({ locale: "de", domain: "shop", id: "sold_out", texts: {} });
      const request = { method: "POST", body, mode: "no-cors", headers: { "Content-Type": type } };
      try { return (await fetch(url, request)).type; } catch { return "refused"; }
    }"""
    assert page.evaluate(script, [f"{desk.base}/save", "text/plain"]) in ("opaque", "refused")
    assert page.evaluate("url => fetch(url).then(() => 'read', () => 'refused')", desk.base) == "refused"
    page.close()
    assert (desk.locales / "de/shop.ftl").read_text("utf-8") == before


# Beside the message


def test_what_stands_beside_the_message(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="sold_out")
    expect(page.locator(".description")).to_have_text("The last one went to somebody else.")
    expect(page.locator(".about")).to_contain_text("for an administrator")
    expect(page.locator(".glossary")).to_contain_text("Never Auftrag.")
    expect(page.locator(".glossary")).to_contain_text("What a customer buys.")
    variants = side(page, "de").locator(".variants dd").all_inner_texts()
    assert {f"Earl Grey ist ausverkauft: noch {left} Stück übrig." for left in ("3", "0", "ein", "2", "21")} <= {
        *variants
    }
    page.locator('#messages [data-id="shop/refused-ByBank"]').click()
    expect(page.locator(".siblings")).to_have_text("ByShop")
    page.locator(".siblings a").click()
    expect(page.locator('#messages [data-id="shop/refused-ByShop"]')).to_have_attribute("aria-current", "true")


def test_a_form_field_is_chosen_or_typed_and_what_is_typed_stays(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de", id="refused-ByBank")
    field = page.get_by_label("$field")
    page.locator("[name=field]").select_option("email_address")  # the example is a phone number
    expect(field).to_have_value("email_address")
    expect(long_text(page, "en")).to_contain_text("email address")
    field.fill("phone_number")
    expect(long_text(page, "de")).to_contain_text("Telefonnummer")
    field.fill("email_address")
    expect(long_text(page, "en")).to_contain_text("email address")
    field.focus()
    with page.expect_response(lambda answer: "field=username" in answer.url):
        page.locator("[name=field]").evaluate(
            "choice => (choice.value = 'username', choice.dispatchEvent(new Event('input', { bubbles: true })))"
        )
    field.press_sequentially("2")
    expect(field).to_have_value("email_address2")
    expect(long_text(page, "en")).to_contain_text("email_address2")


def test_search_everywhere(page: Page, desk: Desk) -> None:
    open_page(page, desk, locale="de")
    for words, id in (("somebody else", "sold_out"), ("ByBank", "refused-ByBank"), ("Fragen Sie", "refused-ByBank"),
                      ("is sold out:", "sold_out"), ("shop/del", "delayed")):  # fmt: skip
        page.get_by_label("Search").fill(words)
        expect(page.locator("#messages a")).to_have_count(1)
        expect(page.locator("#messages a")).to_have_attribute("data-id", f"shop/{id}")


def test_findings_are_counted_apart_from_what_is_missing_and_filtered_by_rule(page: Page, desk: Desk) -> None:
    desk.edit("de/shop.ftl", "sold_out = Ausverkauft", "sold_out = Ausverkauft.")
    open_page(page, desk, locale="de")
    rules = page.locator("[name=rule]")
    expect(rules.locator("option", has_text="short-full-stop (1)")).to_have_count(1, timeout=WAIT)
    for rule in ("missing-message", "stale"):
        expect(rules.locator(f'option[value="{rule}"]')).to_have_count(0)
    expect(page.locator("#filters label", has_text="Missing")).to_contain_text("1")
    rules.select_option("short-full-stop")
    expect(page.locator("#messages a")).to_have_count(1)


def test_a_long_list_has_pages(running_all: str, page: Page) -> None:
    page.goto(f"{running_all}/?locale=de")
    links = page.locator("#messages a")
    expect(links).to_have_count(100)
    expect(page.locator("#pages")).to_contain_text("1 to 100 of ")
    last = links.last.get_attribute("data-id")
    links.last.click()
    expect(page.locator(f'#messages [data-id="{last}"]')).to_have_attribute("aria-current", "true")
    page.keyboard.press("j")
    expect(page.locator("#pages")).to_contain_text("101 to 200 of ")
    expect(page.locator("#messages [aria-current]")).to_be_focused()
    page.keyboard.press("k")
    expect(page.locator("#messages [aria-current]")).to_have_attribute("data-id", str(last))
    domains = page.locator("[name=domain] option").all_inner_texts()
    assert [text.partition(" ")[0] for text in domains][:3] == ["All", "clerk", "authos"]
    counts = [int(text.partition("(")[2].rstrip(")")) for text in domains]
    assert counts[0] == sum(counts[1:]) > 600
    html = web.get(f"{running_all}/?locale=de", timeout=60).text
    assert len(html) < 120_000
