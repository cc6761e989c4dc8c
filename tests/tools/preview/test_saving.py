"""Saving over HTTP: who may, what is refused, and what is written."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from support import web
from support.files import write
from support.preview_desk import FILES, GERMAN, TERMS, WITHOUT_SELECTOR, Desk
from support.shops import until

from pardon_tools.preview import editing
from pardon_tools.preview.editing import form_of
from pardon_tools.preview.requests import MAX_BODY, TOKEN_HEADER
from pardon_tools.translate.project import read_project

SAVED = "Ausverkauft für heute"


class Saver:
    """A page as the server sent it, which saves."""

    def __init__(self, desk: Desk, locale: str = "de", id: str = "sold_out") -> None:
        self.desk = desk
        html = web.get(f"{desk.base}/?locale={locale}&id=shop/{id}").text
        self.token = re.findall(r'name="token" content="([^"]+)"', html)[0]
        fields = re.findall(r'name="([^"]+)"[^>]* data-hashes="([^"]*)"[^>]*>\n([^<]*)</textarea>', html)
        self.texts = {label: {"text": text, "hashes": hashes} for label, hashes, text in fields}
        self.body: dict[str, Any] = {"locale": locale, "domain": "shop", "id": id, "texts": self.texts}

    def write(self, label: str, text: str) -> "Saver":
        self.texts[label]["text"] = text
        return self

    @property
    def headers(self) -> dict[str, str]:
        return {"Origin": self.desk.base, TOKEN_HEADER: self.token, "Content-Type": "application/json"}

    def save(self, headers: dict[str, str | None] | None = None, **changes: Any) -> httpx.Response:
        sent = {name: value for name, value in {**self.headers, **(headers or {})}.items() if value is not None}
        content = json.dumps({**self.body, **changes})
        return web.post(f"{self.desk.base}/save", content=content, headers=sent, timeout=60)


def files_of(desk: Desk) -> dict[str, str]:
    paths = (path for path in desk.locales.rglob("*") if path.is_file())
    return {path.relative_to(desk.locales).as_posix(): path.read_text("utf-8") for path in sorted(paths)}


# Who may save

PORT = "http://127.0.0.1:1"
STRANGERS: list[tuple[int, dict[str, str | None]]] = [
    (403, {"Origin": None}),
    (403, {"Origin": "null"}),
    (403, {"Origin": "http://evil.example"}),
    (403, {"Origin": "https://127.0.0.1"}),
    (403, {"Origin": PORT}),
    (403, {"Origin": "http://localhost"}),
    (403, {"Sec-Fetch-Site": "cross-site"}),
    (403, {"Sec-Fetch-Site": "same-site"}),
    (403, {"Sec-Fetch-Site": "none"}),
    (403, {TOKEN_HEADER: None}),
    (403, {TOKEN_HEADER: ""}),
    (403, {TOKEN_HEADER: "a" * 43}),
    (400, {"Host": "evil.example", "Origin": "http://evil.example"}),
    (400, {"Host": "127.0.0.1.evil.example", "Origin": "http://127.0.0.1.evil.example"}),
    (415, {"Content-Type": "application/x-www-form-urlencoded"}),
    (415, {"Content-Type": "text/plain"}),
    (415, {"Content-Type": None}),
]


@pytest.mark.parametrize(("status", "headers"), STRANGERS)
def test_a_request_from_elsewhere_writes_nothing(desk: Desk, status: int, headers: dict[str, str | None]) -> None:
    saver = Saver(desk).write("short", SAVED)
    before = files_of(desk)
    assert saver.save(headers).status_code == status
    assert files_of(desk) == before


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_post_saves(desk: Desk, method: str) -> None:
    saver = Saver(desk)
    answer = web.request(method, f"{desk.base}/save", headers=saver.headers)
    assert answer.status_code == 405
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_the_page_is_read_by_nobody_else(desk: Desk) -> None:
    answer = web.get(desk.base, headers={"Origin": "http://evil.example"})
    assert "Access-Control-Allow-Origin" not in answer.headers
    policy = answer.headers["Content-Security-Policy"]
    assert {"default-src 'none'", "frame-ancestors 'none'"} <= set(policy.split("; "))
    assert web.get(desk.base, headers={"Host": "evil.example"}).status_code == 400
    assert len(Saver(desk).token) >= 40


BODIES: list[tuple[int, str, Any]] = [
    (404, "locale", "../../etc"),
    (404, "locale", "..\\de"),
    (404, "locale", "/etc"),
    (404, "locale", "fr"),  # no folder
    (404, "locale", "en"),  # the source is no translation
    (404, "locale", "en-XA"),
    (404, "locale", ""),
    (404, "domain", "../de/shop"),
    (404, "domain", "shop/../../x"),
    (404, "domain", ""),
    (404, "id", "../../../etc/passwd"),
    (404, "id", "sold_out/../delayed"),
    (404, "id", "sold_out = x"),
    (404, "id", "sold_out\nevil = x"),
    (404, "id", "-identifier-phone_number"),
    (404, "id", ""),
    (400, "id", 7),
    (400, "texts", "all"),
    (400, "texts", {"short": "x"}),
    (400, "texts", {"short": {"text": "x", "hashes": "", "path": "/etc/passwd"}}),
    (400, "reviewed", "yes"),
    (400, "path", "/etc/passwd"),
    (413, "id", "x" * MAX_BODY),
]


@pytest.mark.parametrize(("status", "name", "value"), BODIES)
def test_a_body_that_makes_no_sense_writes_nothing(desk: Desk, status: int, name: str, value: Any) -> None:
    saver = Saver(desk).write("short", SAVED)
    before = files_of(desk)
    outside = sorted(desk.locales.parent.iterdir())
    answer = saver.save(**{name: value})
    assert answer.status_code == status, answer.text
    assert answer.json()
    assert files_of(desk) == before
    assert sorted(desk.locales.parent.iterdir()) == outside


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b"{", b"[" * 100_000])
def test_a_body_that_is_no_submission(desk: Desk, content: bytes) -> None:
    saver = Saver(desk)
    assert web.post(f"{desk.base}/save", content=content, headers=saver.headers).status_code == 400


# What is written


def test_a_save_changes_its_lines_and_no_others(desk: Desk) -> None:
    saver = Saver(desk).write("short", SAVED).write("long[left=one]", "{ $item }: nur noch eins.")
    answer = saver.save()
    assert (answer.status_code, answer.json()["written"]) == (200, True)
    new = files_of(desk)
    assert answer.json()["hashes"] == {label: text["hashes"] for label, text in Saver(desk).texts.items()}
    assert new["de/shop.ftl"].count("\n") >= GERMAN.count("\n")
    assert f"sold_out = {SAVED}\n" in new["de/shop.ftl"]
    assert "[one] { $item }: nur noch eins.\n" in new["de/shop.ftl"]
    assert new["de/shop.ftl"].partition("delayed =")[2] == GERMAN.partition("delayed =")[2]
    assert '"shop/sold_out" = ' in new["de/state.toml"]
    assert new["de/terms.ftl"] == TERMS
    assert Saver(desk).texts["short"]["text"] == SAVED  # a page after it has the new text


def test_a_text_that_stays_writes_no_messages(desk: Desk) -> None:
    answer = Saver(desk).save()
    assert (answer.status_code, answer.json()["written"]) == (200, False)
    assert files_of(desk)["de/shop.ftl"] == GERMAN


def test_a_missing_message_is_written_with_the_forms_of_its_language(desk: Desk) -> None:
    desk.edit("en/shop.ftl", "{ LIST($orders)", "{ COUNT($orders) ->\n [one] One\n *[other] Many\n } { LIST($orders)")
    until(lambda: len(Saver(desk, "ar", "delayed").texts) == 7)  # the server has seen the English
    saver = Saver(desk, "ar", "delayed")
    forms = ("zero", "one", "two", "few", "many", "other")
    assert list(saver.texts) == ["short", *(f"long[COUNT(orders)={form}]" for form in forms)]
    assert all(field["text"] == "" for field in saver.texts.values())
    saver.write("short", "تأخر الطلب")
    refused = saver.write("long[COUNT(orders)=one]", "واحد { LIST($orders) } { $wait }.").save()
    assert (refused.status_code, "ar/state.toml" in files_of(desk)) == (422, False)
    assert "still empty" in refused.json()["findings"][0]["message"]
    for form in forms:
        saver.write(f"long[COUNT(orders)={form}]", f"{form} تجهز {'{'} LIST($orders) {'}'} {'{'} $wait {'}'}.")
    answer = saver.save()
    assert answer.status_code == 200, answer.text
    written = files_of(desk)["ar/shop.ftl"]
    assert all(re.search(rf"\[{form}\] {form} تجهز", written) for form in forms)
    assert "delayed = تأخر الطلب" in written


REFUSED = [
    # field, text, rule, words
    ("short", "Aus { $item", "syntax", "the brace {"),
    ("short", "Aus } verkauft", "syntax", "the brace }"),
    ("short", "Aus { $itme }", "unknown-variable", "itme"),
    ("short", "Aus { -tea }", "unknown-term", "tea"),
    ("short", "Aus { UPPER($item) }", "unknown-function", "UPPER"),
    ("short", "", "", "is empty"),
    ("long[left=one]", "{ RELATIV($left) }", "unknown-function", "RELATIV"),
    ("long[left=one]", " \n ", "", "is empty"),
]


@pytest.mark.parametrize(("label", "text", "rule", "words"), REFUSED)
def test_a_text_that_would_not_load_is_refused_with_the_others(
    desk: Desk, label: str, text: str, rule: str, words: str
) -> None:
    saver = Saver(desk).write("short", SAVED).write(label, text)
    before = files_of(desk)
    answer = saver.save()
    assert answer.status_code == 422, answer.text
    [finding] = answer.json()["findings"][:1]
    assert (finding["rule"], finding["label"].partition("[")[0]) == (rule, label.partition("[")[0])
    assert words in finding["message"]
    assert files_of(desk) == before


# Meanwhile


def test_a_text_that_changed_meanwhile_is_a_conflict_that_shows_both(desk: Desk) -> None:
    saver = Saver(desk).write("short", SAVED)
    desk.edit("de/shop.ftl", "sold_out = Ausverkauft", "sold_out = Vergriffen")
    before = files_of(desk)
    answer = saver.save()  # the server looks before it writes, whether its watch has noticed or not
    assert answer.status_code == 409
    both = answer.json()["conflicts"]
    assert {label: (text["mine"], text["file"]) for label, text in both.items()} == {"short": (SAVED, "Vergriffen")}
    assert files_of(desk) == before
    saver.texts["short"]["hashes"] = both["short"]["hashes"]  # the translator has seen it
    assert saver.save().status_code == 200
    assert f"sold_out = {SAVED}" in files_of(desk)["de/shop.ftl"]


def test_another_text_that_changed_meanwhile_is_no_conflict(desk: Desk) -> None:
    saver = Saver(desk).write("short", SAVED)
    desk.edit("de/shop.ftl", "delayed = Verspätet", "delayed = Später")
    desk.edit("de/shop.ftl", "noch ein Stück", "ein letztes Stück")
    assert saver.save().status_code == 200
    written = files_of(desk)["de/shop.ftl"]
    assert all(text in written for text in (f"sold_out = {SAVED}", "delayed = Später", "ein letztes Stück"))


def test_a_selector_that_went_meanwhile_is_a_conflict(desk: Desk) -> None:
    saver = Saver(desk).write("long[left=one]", "{ $item }: eins.")
    desk.write("de/shop.ftl", WITHOUT_SELECTOR)
    answer = saver.save()
    assert answer.status_code == 409
    assert answer.json()["conflicts"]["long[left=one]"]["file"] == "{ $item } ist aus."


def test_of_two_saves_at_once_one_is_a_conflict(desk: Desk) -> None:
    savers = [Saver(desk).write("short", f"{SAVED} {number}") for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        statuses = sorted(pool.map(lambda saver: saver.save().status_code, savers))
    assert statuses == [200, 409, 409, 409]


BROKEN = [
    # the file, its content, what is told
    ("de/shop.ftl", GERMAN.replace("sold_out = Aus", "sold_out Aus"), "syntax error"),
    ("de/shop.ftl", b"sold_out = \xff\n", "cannot be read"),
    ("de/state.toml", "<<<<<<< HEAD\n", "state.toml has faults"),
]


@pytest.mark.parametrize(("name", "content", "words"), BROKEN)
def test_a_file_that_broke_meanwhile_is_not_overwritten(
    desk: Desk, name: str, content: str | bytes, words: str
) -> None:
    saver = Saver(desk).write("short", SAVED)
    write(desk.locales, {name: content})
    before = (desk.locales / "de/shop.ftl").read_bytes()
    answer = saver.save()
    assert answer.status_code == 409
    assert words in answer.json()["findings"][0]["message"]
    assert (desk.locales / "de/shop.ftl").read_bytes() == before


def test_the_texts_of_an_installed_package_are_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    locale = read_project(None, None).locale("de")
    assert form_of(locale, "clerk", "resource_locked").fields
    monkeypatch.setattr(editing, "is_installed", lambda: True)
    assert "read-only" in form_of(locale, "clerk", "resource_locked").obstacle
    text = editing.SubmittedText(text="Gesperrt", hashes="")
    submission = editing.Submission(locale="de", domain="clerk", id="resource_locked", texts={"short": text})
    outcome = editing.save(locale, submission)
    assert (outcome.status, outcome.files) == (409, {})


# State


def test_reviewed_and_still_right(desk: Desk) -> None:
    assert "reviewed" not in FILES["de/state.toml"]
    assert Saver(desk).save(reviewed=True).json()["written"]
    assert re.search(r'"shop/sold_out" = .*reviewed = true', files_of(desk)["de/state.toml"])
    stale = Saver(desk, id="delayed")
    assert stale.save(accepted=True).json()["written"]
    assert "0ddba11d" not in files_of(desk)["de/state.toml"]
    assert files_of(desk)["de/shop.ftl"] == GERMAN
    assert Saver(desk).write("short", SAVED).save().status_code == 200
    assert "reviewed" not in files_of(desk)["de/state.toml"]  # a changed text is no longer reviewed


def test_still_right_is_refused_if_the_english_changed_meanwhile(desk: Desk) -> None:
    stale = Saver(desk, id="delayed")
    desk.edit("en/shop.ftl", "will be ready", "is going to be ready")
    answer = stale.save(accepted=True)
    assert answer.status_code == 409
    assert "The English has changed" in answer.json()["findings"][0]["message"]
