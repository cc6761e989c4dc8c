"""The documentation as a site: it builds without a warning and requests nothing from elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from support import first_page_screenshot
from support.servers import ROOT
from support.static_server import static_server

MAX_WORDS = 1500  # of a page, apart from the reference


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("path", ["index.html", "reference/python.html", "reference/checks.html"])
def test_a_page_requests_nothing_from_elsewhere(site: Path, browser: Browser, path: str) -> None:
    page = browser.new_page(color_scheme="dark")
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    with static_server(site) as base:
        page.goto(f"{base}/{path}", wait_until="networkidle")
        page.get_by_placeholder("Search").click()
        page.keyboard.type("overlay")
        page.locator(".md-search-result__link").first.wait_for()
    assert len(requests) > 3
    assert [url for url in requests if not url.startswith((f"{base}/", "data:", "blob:"))] == []
    assert errors == []


def test_the_picture_of_the_first_page_can_be_made_and_is_small(browser: Browser, tmp_path: Path) -> None:
    made = tmp_path / "first-page.png"
    first_page_screenshot.take(made, browser)
    for image in (made, first_page_screenshot.IMAGE):
        assert 10_000 < image.stat().st_size < first_page_screenshot.MAX_BYTES


def test_the_python_reference_shows_arguments_and_errors(site: Path) -> None:
    text = (site / "reference" / "python.html").read_text("utf-8")
    assert 'id="pardon.Renderer.load"' in text
    assert "LoadError" in text


@pytest.mark.parametrize(
    "page",
    [page for page in sorted((ROOT / "docs").rglob("*.md")) if page.parent.name != "reference"],
    ids=lambda p: p.stem,
)
def test_a_page_is_short(page: Path) -> None:
    assert len(page.read_text("utf-8").split()) <= MAX_WORDS
