"""What a browser renders by itself is what the service renders: tests/node runs the ES module with @fluent/bundle."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.chromium import chromium
from support.servers import ROOT, serving
from support.worlds import SHARING, SHARING_ENGLISH, UNREAD_VALUES, catalog_of, write_locales

from pardon import Message, Renderer, Settings

Json = dict[str, Any]
Request = tuple[str, Json, Json]  # code, meta, options
Group = tuple[str, list[str], list[Request]]  # locale, domains, requests

NODE = ROOT / "tests" / "node"
FLUENT = NODE / "node_modules" / "@fluent" / "bundle" / "esm"
MODULE = ROOT / "service" / "pardon" / "browser" / "pardon.js"
CASES = ROOT / "tests" / "cases" / "browser"


def run_node(*arguments: str, text: str) -> str:
    """Run Node.js in tests/node, where `make test` installs @fluent/bundle."""
    answer = subprocess.run(
        ["node", *arguments], input=text, capture_output=True, text=True, cwd=NODE, timeout=120, check=False
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def rendered_by_node(base: str, groups: list[Group]) -> Iterator[tuple[str, Request, Json]]:
    """Yield locale, request and the message that the ES module renders."""
    listed = [dict(zip(("lang", "domains", "requests"), group, strict=True)) for group in groups]
    answer = json.loads(run_node("render.mjs", text=json.dumps({"base": base, "groups": listed})))
    for (locale, _, requests), messages in zip(groups, answer["messages"], strict=True):
        yield from ((locale, request, message) for request, message in zip(requests, messages, strict=True))


def as_json(message: Message) -> Json:
    """Return a message as the ES module gives it: the native answer without its meta."""
    return {
        "domain": message.domain, "code": message.code, "name": message.name, "id": message.id,
        "status": message.status, "locale": message.locale, "known": message.known,
        "shortMessage": message.short_message, "longMessage": message.long_message,
        "resolution": message.resolution, "help": message.help,
        "problems": [{"kind": problem.kind, "detail": problem.detail} for problem in message.problems],
    }  # fmt: skip


def differing(base: str, renderer: Renderer, groups: list[Group]) -> Iterator[tuple[str, Request, Json, Json]]:
    """Yield where the two disagree: locale, request, the service's message, the ES module's."""
    for locale, request, message in rendered_by_node(base, groups):
        code, meta, options = request
        expected = as_json(renderer.render(code, locale, meta, **options))
        if message != expected:
            yield locale, request, expected, message


def listed(kind: str) -> list[list[Any]]:
    rows: dict[str, list[list[Any]]] = json.loads((CASES / "differences.json").read_text(encoding="utf-8"))
    assert all(isinstance(row.pop(), str) for row in rows[kind]), "every row ends in its reason"
    return rows[kind]


# Every entry of every locale


def entry_requests(renderer: Renderer, domain: str) -> list[Request]:
    """Ask for each entry by its code and by its name, with its examples and with nothing."""
    return [
        (code, meta, {"domain": domain, "isolate": isolate, **options})
        for entry in renderer.catalog.entries(domain)
        for code, options in ((entry.code, {}), (entry.id, {"name": entry.name}))
        for meta in (entry.example_meta(), {})
        for isolate in ("never", "auto", "always")
    ]


def test_every_entry_of_every_locale(server: str, renderer: Renderer) -> None:
    groups: list[Group] = [
        (tag, [domain], entry_requests(renderer, domain))
        for tag in renderer.locales
        for domain in renderer.catalog.domains
    ]
    found = {
        (locale, expected["domain"], expected["id"]) for locale, _, expected, _ in differing(server, renderer, groups)
    }
    assert sorted(found) == sorted(map(tuple, listed("entries")))


def unreadable_requests(renderer: Renderer, domain: str) -> list[Request]:
    """Ask for each code that several entries share with values that fit few types."""
    return [
        (code, dict.fromkeys(entry.example_meta(), raw), {"domain": domain, **options})
        for entry in renderer.catalog.entries(domain)
        if len(renderer.catalog.variants(entry.code, domain)) > 1
        for code, options in ((entry.code, {}), (entry.code, {"name": entry.name}))
        for raw in ("soon", {"a": 1}, -1, "2020-01-01")
    ]


def test_values_that_cannot_be_read(server: str, renderer: Renderer) -> None:
    groups: list[Group] = [
        ("de", [domain], requests)
        for domain in renderer.catalog.domains
        if (requests := unreadable_requests(renderer, domain))
    ]
    assert len(groups) > 2
    assert not list(differing(server, renderer, groups))


def test_what_is_told_of_values_that_no_variant_reads(tmp_path: Path) -> None:
    catalog_of(tmp_path, SHARING)
    locales = write_locales(tmp_path, {"en/d.ftl": SHARING_ENGLISH})
    renderer = Renderer.load(tmp_path / "catalog", locales, Settings(support="help@example.com"))
    requests: list[Request] = [(code, meta, {"domain": "d"}) for code, meta, _ in UNREAD_VALUES]
    arguments = ("--catalog", str(tmp_path / "catalog"), "--locales", str(locales))
    with serving(*arguments, PARDON_SUPPORT="help@example.com") as base:
        assert not list(differing(base, renderer, [("en", ["d"], requests)]))


def test_the_first_domain_that_has_a_code_wins(server: str, renderer: Renderer) -> None:
    requests: list[Request] = [("FORBIDDEN", {}, {}), ("user_locked", {}, {}), ("nonsense", {}, {}), ("", {}, {})]
    requests += [("", {}, {"name": name}) for name in ("IdentificationExists", "UserLocked")]
    assert not list(differing(server, renderer, [("de", ["clerk", "authos"], requests)]))


# Every type of argument

VALUES: dict[str, list[Any]] = json.loads((CASES / "values.json").read_text(encoding="utf-8"))
LOCALES = ("en", "de", "pl", "ar", "ja", "es", "ar-EG")


def argument(kind: str) -> str:
    type, of = ("list", ', of = "identifier"') if kind == "identifiers" else (kind, "")
    return f'{{ type = "{type}"{of}, required = {str(kind == "token").lower()}, example = "" }}'


@pytest.fixture(scope="module")
def types_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a domain with one entry for each type, the same in every locale."""
    folder = tmp_path_factory.mktemp("types")
    entries = "\n".join(f"[v_{kind}]\nstatus = 400\nargs.v = {argument(kind)}" for kind in VALUES)
    (folder / "catalog").mkdir()
    (folder / "catalog" / "types.toml").write_text(entries, encoding="utf-8")
    texts = {"types.ftl": (CASES / "values.ftl").read_bytes(), "terms.ftl": (CASES / "terms.ftl").read_bytes()}
    files = {f"{tag}/{name}": text for tag in LOCALES for name, text in texts.items()}
    write_locales(folder, files)
    return folder


def value_requests() -> list[Request]:
    return [
        (f"v_{kind}", {"v": raw}, {"isolate": isolate})
        for kind, raws in VALUES.items()
        for raw in raws
        for isolate in ("never", "auto")
    ]


def test_every_type_of_argument(types_world: Path) -> None:
    catalog, locales = types_world / "catalog", types_world / "locales"
    renderer = Renderer.load(catalog, locales, Settings(timezone="Asia/Tokyo", max_value=20))
    groups: list[Group] = [(tag, ["types"], value_requests()) for tag in LOCALES]
    arguments = ("--catalog", str(catalog), "--locales", str(locales))
    with serving(*arguments, PARDON_TIMEZONE="Asia/Tokyo", PARDON_MAX_VALUE="20") as base:
        found = list(differing(base, renderer, groups))
    rows = {(locale, code, json.dumps(meta["v"])) for locale, (code, meta, _), _, _ in found}
    assert sorted(rows) == sorted((locale, code, json.dumps(raw)) for locale, code, raw in listed("values")), found


# The routes


def test_a_bundle_of_texts_has_terms_and_messages(client: httpx.Client) -> None:
    answer = client.get("/bundles/de/clerk.ftl")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-language"] == "de"
    assert "\n-identifier-email_address =" in answer.text
    assert "\nuser_locked-UserLocked = Konto gesperrt\n" in answer.text
    assert not re.search(r"^#", answer.text, re.MULTILINE)


def test_a_bundle_of_entries_describes_the_arguments(client: httpx.Client) -> None:
    bundle = client.get("/bundles/de/clerk.json").json()
    entries = {entry["id"]: entry for entry in bundle.pop("entries")}
    assert bundle.pop("texts") == client.get("/bundles/de/clerk.ftl").text
    assert bundle == {
        "locale": "de", "formats": "de", "direction": "ltr", "chain": ["de", "en"], "domain": "clerk", "timezone": None,
        "maxValue": 1_000,
    }  # fmt: skip
    locked = entries["user_locked-UserLocked"]
    assert (locked["code"], locked["name"], locked["status"]) == ("user_locked", "UserLocked", 403)
    assert locked["args"][0] == {
        "name": "timeRemaining", "type": "duration", "of": None, "exact": False, "required": True, "default": None,
        "example": 300,
        "paths": ["time_remaining", "lockout_expires_in_seconds", "timeRemaining", "lockoutExpiresInSeconds"],
    }  # fmt: skip


def test_a_setting_is_a_default_in_the_bundle() -> None:
    with serving(PARDON_SUPPORT="help@example.com") as base:
        entries = httpx.get(f"{base}/bundles/en/clerk.json").json()["entries"]
    locked = next(entry for entry in entries if entry["id"] == "user_locked-UserLocked")
    assert {argument["name"]: argument["default"] for argument in locked["args"]}["support"] == "help@example.com"


REDIRECTS = [
    # locale asked for, its own
    ("de-AT", "de"),
    ("fr,pl;q=0.8", "pl"),
    ("xx", "en"),
    ("..", "en"),
    ("%22%3E", "en"),
    ("//example.com", "en"),
]


@pytest.mark.parametrize(("asked", "locale"), REDIRECTS)
@pytest.mark.parametrize("kind", ["ftl", "json"])
def test_other_languages_redirect_to_a_loaded_one(client: httpx.Client, asked: str, locale: str, kind: str) -> None:
    answer = client.get(f"/bundles/{asked}/clerk.{kind}")
    if answer.status_code == 404:  # a slash or dots in it are another address
        assert asked in ("..", "//example.com")
        return
    assert (answer.status_code, answer.headers["location"]) == (307, f"/bundles/{locale}/clerk.{kind}")


@pytest.mark.parametrize(
    "path", ["/bundles/de/nonsense.ftl", "/bundles/de/nonsense.json", "/bundles/de/clerk.xml", "/static/app.py"]
)
def test_what_is_not_there(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "page_not_found")


def test_the_module_is_published(client: httpx.Client) -> None:
    answer = client.get("/static/pardon.js")
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.content == MODULE.read_bytes()


# In a browser, and in the docs

PAGE = """<!doctype html><html lang="en"><title>An application</title><p id="text"></p>
<script type="importmap">{"imports": {"@fluent/bundle": "/fluent/index.js"}}</script>
<script type="module">
import * as fluent from "@fluent/bundle";
import { Pardon } from "/static/pardon.js";
const pardon = await Pardon.load(fluent, location.origin, navigator.languages, ["clerk"]);
document.getElementById("text").textContent = pardon.render("user_locked", { timeRemaining: 300 }).longMessage;
</script></html>"""


def test_in_chromium(server: str, renderer: Renderer) -> None:
    with chromium() as browser:
        page = browser.new_page(locale="pl-PL")
        page.route(f"{server}/application", lambda route: route.fulfill(body=PAGE, content_type="text/html"))
        page.route(f"{server}/fluent/*", lambda route: route.fulfill(path=FLUENT / route.request.url.split("/")[-1]))
        page.goto(f"{server}/application")
        text = page.locator("#text:not(:empty)").text_content()
    assert text == renderer.render("user_locked", "pl", {"timeRemaining": 300}).long_message


def test_the_code_of_the_docs_runs(server: str) -> None:
    docs = (ROOT / "docs" / "browser.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```js\n(.*?)```", docs, re.DOTALL)
    code = (
        "\n".join(blocks).replace("http://localhost:8000", server).replace('"./pardon.js"', json.dumps(MODULE.as_uri()))
    )
    printed = run_node("--input-type=module", "-", text=code)
    shown = re.findall(r"^ *// (.+)$", "\n".join(blocks), re.MULTILINE)
    assert shown
    assert printed.splitlines() == shown
