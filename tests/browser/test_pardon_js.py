"""A browser renders the same texts as the service: tests/node runs the ES module with @fluent/bundle."""

import json
import re
import subprocess
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import web
from support.chromium import chromium
from support.servers import ROOT, serving
from support.worlds import SHARING, SHARING_ENGLISH, UNREAD_VALUES, catalog_of, write_locales

from pardon import Message, Renderer, Settings
from pardon.formatting.values import parse_locale

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


def with_plain_spaces(message: Json) -> str:
    """Return a message as JSON: V8 writes a plain space in times where CLDR has a narrow no-break one."""
    return re.sub("[\u00a0\u202f]", " ", json.dumps(message, ensure_ascii=False))


def differing(base: str, renderer: Renderer, groups: list[Group]) -> Iterator[tuple[str, Request, Json, Json]]:
    """Yield where the two disagree: locale, request, the service's message, the ES module's."""
    for locale, request, message in rendered_by_node(base, groups):
        code, meta, options = request
        expected = as_json(renderer.render(code, locale, meta, **options))
        if with_plain_spaces(message) != with_plain_spaces(expected):
            yield locale, request, expected, message


# Every entry of every locale


ISOLATIONS = ("never", "auto", "always")


def entry_requests(renderer: Renderer, domain: str, without: Collection[str] = ()) -> list[Request]:
    """Ask for each entry by its code, with its examples and with nothing."""
    return [
        (entry.code, meta, {"domain": domain, "isolate": isolate})
        for entry in renderer.catalog.entries(domain)
        if not {"limit" if argument.exact else argument.type for argument in entry.arguments} & set(without)
        for meta, isolations in ((entry.example_meta(), ISOLATIONS), ({}, ["auto"]))
        for isolate in isolations
    ]


def name_requests(renderer: Renderer, domain: str) -> list[Request]:
    """Ask for each entry by its name, which decides in every language alike."""
    entries = renderer.catalog.entries(domain)
    return [(entry.id, entry.example_meta(), {"domain": domain, "name": entry.name}) for entry in entries]


def test_every_entry_of_every_locale(server: str, renderer: Renderer) -> None:
    newer = {tag: [kind for kind, tags in NEWER_DATA.items() if tag in tags.split()] for tag in renderer.locales}
    groups: list[Group] = [
        (tag, [domain], entry_requests(renderer, domain, without=newer[tag]))
        for tag in renderer.locales
        for domain in renderer.catalog.domains
    ]
    groups += [("de", [domain], name_requests(renderer, domain)) for domain in renderer.catalog.domains]
    assert not list(differing(server, renderer, groups))


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
# All scripts and plural families of CLDR's modern coverage, and regions with separators of their own
LOCALES = """
    am ar ar-EG bn cs cy de de-AT de-CH el en en-IN es es-MX fa fil fr fr-CH ga he hi hy it ja ka km ko lt lv mr my ne
    pl pt pt-PT ro ru si sk sl sr sw ta te th tr uk ur vi zh zh-Hant
""".split()  # noqa: SIM905  # a line for each would be a page


def argument(kind: str) -> str:
    options = {"identifiers": 'type = "list", of = "identifier"', "limit": 'type = "duration", exact = true'}
    type = options.get(kind, f'type = "{kind}"')
    return f'{{ {type}, required = {str(kind == "token").lower()}, example = "" }}'


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


def value_requests(kinds: Iterable[str], tag: str) -> list[Request]:
    """Ask for each value, isolated in all ways in a language of each direction."""
    isolations = ISOLATIONS if tag in ("ar", "de") else ("auto",)
    return [
        (f"v_{kind}", {"v": raw}, {"isolate": isolate})
        for kind in kinds
        for raw in VALUES[kind]
        for isolate in isolations
    ]


def differing_values(
    world: Path, kinds: Iterable[str], more: Iterable[Request] = (), **settings: Any
) -> set[tuple[str, str]]:
    """Return kind and locale of the values that the ES module shows otherwise."""
    catalog, locales = world / "catalog", world / "locales"
    renderer = Renderer.load(catalog, locales, Settings(**settings))
    groups: list[Group] = [(tag, ["types"], [*value_requests(kinds, tag), *more]) for tag in LOCALES]
    variables = {f"PARDON_{name.upper()}": str(value) for name, value in settings.items()}
    with serving("--catalog", str(catalog), "--locales", str(locales), **variables) as base:
        rows = list(differing(base, renderer, groups))
    return {(code.removeprefix("v_"), locale) for locale, (code, *_), _, _ in rows}


# Babel has CLDR 49, Node.js 20 has CLDR 48: by kind, the locales that differ
NEWER_DATA: dict[str, str] = json.loads((CASES / "differences.json").read_text(encoding="utf-8"))
TIMES = ("datetime", "date", "time")


def listed_differences(kinds: Iterable[str]) -> set[tuple[str, str]]:
    return {(kind, locale) for kind in kinds for locale in NEWER_DATA.get(kind, "").split()}


def test_every_type_of_argument_in_every_locale(types_world: Path) -> None:
    found = differing_values(types_world, VALUES, timezone="Asia/Tokyo", max_value=20)
    assert found == listed_differences(VALUES)


ZERO: list[Request] = [(f"v_{kind}", {"v": "0001-01-01T00:00:00Z"}, {"isolate": "never"}) for kind in TIMES]  # Go's


@pytest.mark.parametrize(("settings", "more"), [({}, ZERO), ({"timezone": "America/New_York"}, [])])
def test_times_in_their_own_and_in_other_zones(types_world: Path, settings: Json, more: list[Request]) -> None:
    found = differing_values(types_world, TIMES, more, **settings)
    assert {locale for _, locale in found} <= {locale for _, locale in listed_differences((*TIMES, "zone"))}


def test_the_locales_have_all_scripts_and_plural_families() -> None:
    assert len(LOCALES) >= 25
    assert set(LOCALES) - set(" ".join(NEWER_DATA.values()).split())  # most of them differ nowhere
    assert {parse_locale(tag).text_direction for tag in LOCALES} == {"ltr", "rtl"}
    categories = {frozenset(parse_locale(tag).plural_form.tags) for tag in LOCALES}
    assert len(categories) >= 8


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
        entries = web.get(f"{base}/bundles/en/clerk.json").json()["entries"]
    locked = next(entry for entry in entries if entry["id"] == "user_locked-UserLocked")
    assert {argument["name"]: argument["default"] for argument in locked["args"]}["support"] == "help@example.com"


REDIRECTS = [
    # locale asked for, its own
    ("de-AT", "de"),
    ("is,pl;q=0.8", "pl"),
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


def test_the_module_is_published(client: httpx.Client) -> None:
    answer = client.get("/static/pardon.js")
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.content == MODULE.read_bytes()


# In a browser, and in the docs


@pytest.mark.parametrize("languages", [[], None, "", [""]])
def test_without_a_language_the_texts_are_english(server: str, languages: Any) -> None:
    [(_, _, message)] = rendered_by_node(server, [(languages, ["clerk"], [("user_locked", {}, {})])])
    assert message["locale"] == "en"


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
    docs = (ROOT / "docs" / "guides" / "browser.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```js\n(.*?)```", docs, re.DOTALL)
    code = (
        "\n".join(blocks)
        .replace("http://localhost:8000", server)
        .replace('"pardon-errors"', json.dumps(MODULE.as_uri()))
    )
    printed = run_node("--input-type=module", "-", text=code)
    shown = re.findall(r"^ *// (.+)$", "\n".join(blocks), re.MULTILINE)
    assert shown
    assert printed.splitlines() == shown
