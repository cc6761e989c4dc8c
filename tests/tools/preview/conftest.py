"""A page, and a translator's desk with a preview of its files."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from support import web
from support.files import folders
from support.preview_desk import FILES, MARKS, WAIT, Desk, write_all
from support.preview_screenshot import previewing
from support.shops import until


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 860})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda m: faults.append(f"{m.text} {m.location}") if m.type == "error" else None)
    page.set_default_timeout(WAIT)
    yield page
    page.close()
    # Neither a server that has ended nor a refused save is a fault of the page.
    assert [fault for fault in faults if "ERR_" not in fault and "/save" not in fault] == []


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk")
    write_all(folder)
    with previewing(*folders(folder)) as (base, _):
        yield Desk(folder / "locales", base)


@pytest.fixture
def desk(running: Desk) -> Desk:
    """The same server for all, with fresh files for each: a mark in the last one tells when it has them."""
    for path in sorted(running.locales.rglob("*.*")):
        if path.is_file() and path.relative_to(running.locales).as_posix() not in FILES:
            path.unlink()
    write_all(running.locales.parent)
    mark = f"Not today {next(MARKS)}"
    running.edit("en/shop.ftl", "Not today", mark)
    until(lambda: mark in web.get(f"{running.base}/?locale=en").text, WAIT / 1000)
    return running


@pytest.fixture(scope="module")
def running_all() -> Iterator[str]:
    """A preview of the bundled data."""
    with previewing() as (base, _):
        yield base
