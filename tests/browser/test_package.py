"""The npm package: what it packs, its types, and its examples in Chromium."""

import json
import subprocess
import tarfile
from importlib.metadata import version
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route
from support.chromium import chromium
from support.servers import ROOT
from support.static_server import static_server

from pardon import Renderer

VERSION = version("pardon-errors")
PACKAGE = ROOT / "service" / "pardon" / "browser"
NODE_MODULES = ROOT / "tests" / "node" / "node_modules"
EXAMPLES = ROOT / "docs" / "examples" / "browser"
FILES = {"README.md", "package.json", "pardon.d.ts", *(path.name for path in PACKAGE.glob("*.js"))}


def run(*command: str | Path, cwd: Path) -> str:
    answer = subprocess.run(command, capture_output=True, text=True, cwd=cwd, timeout=120, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a project whose node_modules have the packed package and what it needs."""
    folder = tmp_path_factory.mktemp("project")
    modules = folder / "node_modules"
    modules.mkdir()
    for path in NODE_MODULES.iterdir():
        (modules / path.name).symlink_to(path)
    [packed] = json.loads(run("npm", "pack", "--json", "--pack-destination", folder, PACKAGE, cwd=folder))
    with tarfile.open(folder / packed["filename"]) as archive:
        archive.extractall(folder, filter="data")
    (folder / "package").rename(modules / "pardon-errors")
    return folder


def test_the_package_has_the_module_with_its_types(project: Path) -> None:
    folder = project / "node_modules" / "pardon-errors"
    assert {path.name for path in folder.iterdir()} == FILES
    package = json.loads((folder / "package.json").read_text("utf-8"))
    assert (package["name"], package["version"]) == ("pardon-errors", VERSION)


# Types

RIGHT = """
import * as fluent from "@fluent/bundle";
import { ReactLocalization } from "@fluent/react";
import { Pardon, type Bundle, type Message } from "pardon-errors";

const pardon: Pardon = await Pardon.load(fluent, "/", navigator.languages, ["clerk"], { formatPhone: (text) => text });
const message: Message = pardon.render("user_locked", { timeRemaining: 300 }, { isolate: "never" });
const long: string | null = message.longMessage;
new ReactLocalization(pardon.bundles);
new fluent.FluentBundle(pardon.locale, { functions: pardon.functions });
const bundle: Bundle = await (await fetch("/bundles/de/clerk.json")).json();
new Pardon(fluent, [bundle]).render(bundle.entries[0].code).problems.map(({ kind }) => kind === "fallback");
export { long };
"""
WRONG = [
    # statement, the number of TypeScript's error
    ('pardon.render("a", 5);', 2345),
    ('pardon.render("a", {}, { isolate: "sometimes" });', 2322),
    ("const text: string = message.longMessage;", 2322),
    ('await Pardon.load("/", "de", ["clerk"]);', 2554),
    ("pardon.functions.NUMBERS;", 2551),
    ('message.shortMessage = "";', 2540),
]
STRICT = ("--strict", "--noEmit", "--skipLibCheck", "--target", "es2022", "--module", "esnext",
          "--moduleResolution", "bundler")  # fmt: skip


def tsc(project: Path, source: str) -> str:
    (project / "application.ts").write_text(source, "utf-8")
    command = [NODE_MODULES / ".bin" / "tsc", *STRICT, "application.ts"]
    return subprocess.run(command, capture_output=True, text=True, cwd=project, timeout=120, check=False).stdout


def test_the_types_are_strict(project: Path) -> None:
    assert tsc(project, RIGHT) == ""
    statements = "\n".join(statement for statement, _ in WRONG)
    found = tsc(project, RIGHT + statements)
    first = RIGHT.count("\n") + 1
    assert [line.partition(": error ")[2].split(":")[0] for line in found.splitlines() if line[0] != " "] == [
        f"TS{number}" for _, number in WRONG
    ]
    assert all(f"application.ts({first + n}," in found for n in range(len(WRONG)))


def test_the_declarations_name_what_the_module_has(project: Path) -> None:
    script = """
        import * as fluent from "@fluent/bundle";
        import * as module from "pardon-errors";
        const bundle = { locale: "en", formats: "en", direction: "ltr", chain: ["en"], domain: "http", timezone: null,
            maxValue: 9, texts: "", entries: [] };
        const pardon = new module.Pardon(fluent, [bundle]);
        const listed = [module, pardon.render("x"), pardon.functions].map(Object.keys);
        console.log(JSON.stringify(listed));
    """
    exported, message, functions = json.loads(run("node", "--input-type=module", "--eval", script, cwd=project))
    types = (PACKAGE / "pardon.d.ts").read_text("utf-8")
    assert exported == ["Pardon"]
    assert all(f"  readonly {member}: " in types for member in message)
    assert all(f'"{name}"' in types for name in functions if "-" not in name)


# The examples


LOCKED = {"errors": [{"code": "user_locked", "message": "", "meta": {"timeRemaining": 300}}]}


def open_example(page: Page, base: str, service: str) -> list[str]:
    """Open a page of which the service is another origin, send its form, and return what the service was asked for."""
    asked: list[str] = []

    def serve(route: Route) -> None:
        path = route.request.url.removeprefix("http://localhost:8000")
        asked.append(path)
        answer = route.fetch(url=service + path)
        route.fulfill(response=answer, headers={**answer.headers, "access-control-allow-origin": "*"})

    page.route("http://localhost:8000/**", serve)
    page.route("**/sign-in", lambda route: route.fulfill(status=403, json=LOCKED))
    page.goto(base)
    page.get_by_label("E-mail").fill("a@example.com")
    page.get_by_role("button").click()
    page.get_by_role("alert").wait_for()
    return asked


ASKED = {f"/bundles/{locale}/{domain}.json" for locale in ("pl-PL", "en") for domain in ("clerk", "http")}


def test_the_example_in_plain_html(project: Path, server: str, renderer: Renderer) -> None:
    (project / "index.html").write_bytes((EXAMPLES / "plain" / "index.html").read_bytes())
    expected = renderer.render("user_locked", "pl", {"timeRemaining": 300})
    with chromium() as browser, static_server(project) as base:
        page = browser.new_page(locale="pl-PL")
        asked = open_example(page, base, server)
        assert page.get_by_role("alert").text_content() == expected.long_message
        assert page.get_by_role("alert").get_attribute("lang") == "pl"
    assert len(asked) == len(set(asked))
    assert {path for path in asked if "pl-PL" in path} <= ASKED


def test_the_example_in_react(project: Path, server: str, renderer: Renderer) -> None:
    for path in (EXAMPLES / "react").iterdir():
        (project / path.name).write_bytes(path.read_bytes())
    build = json.loads((EXAMPLES / "react" / "package.json").read_text("utf-8"))["scripts"]["build"].split()
    run(NODE_MODULES / ".bin" / build[0], *build[1:], cwd=project)
    expected = renderer.render("user_locked", "ar", {"timeRemaining": 300})
    with chromium() as browser, static_server(project) as base:
        page = browser.new_page(locale="ar")
        faults: list[str] = []
        page.on(
            "console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None
        )
        open_example(page, base, server)
        alert = page.get_by_role("alert")
        assert alert.locator("h2").text_content() == expected.short_message
        assert alert.locator("p").all_text_contents() == [expected.long_message, expected.resolution or ""]
        assert page.locator("small").text_content() == "↻ \u2068خلال 5 دقائق\u2069"
        assert [fault for fault in faults if "403" not in fault and "favicon" not in fault] == []


def test_the_example_depends_on_what_is_tested() -> None:
    package = json.loads((EXAMPLES / "react" / "package.json").read_text("utf-8"))
    tested = json.loads((ROOT / "tests" / "node" / "package.json").read_text("utf-8"))["dependencies"]
    wanted = {**package["dependencies"], **package["devDependencies"]}
    assert wanted.pop("pardon-errors") == VERSION
    assert wanted.items() <= tested.items()
