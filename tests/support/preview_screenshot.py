"""Makes docs/images/preview.png: `make screenshot`. The tests run it too."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, expect

from support.chromium import chromium
from support.servers import ROOT

IMAGE = ROOT / "docs" / "images" / "preview.png"
SIZE = (1200, 650)
MAX_BYTES = 150_000
WAIT = 20_000  # milliseconds: the whole catalogue is checked


@contextmanager
def previewing(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run `pardon preview` until the block ends; yield its address and its process."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pardon_tools", "preview", "--port", "0", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/",
    )  # fmt: skip
    assert process.stdout is not None
    line = process.stdout.readline()  # it comes when the files are read, or the process has ended
    found = re.match(r"(http://127\.0\.0\.1:\d+)/ ", line)
    if found is None:
        raise AssertionError(process.communicate(timeout=15)[1])
    try:
        yield found[1], process
    finally:
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=15)
        assert "Traceback" not in err, err


def take(image: Path, browser: Browser) -> None:
    """Take the picture: a translator has typed a slip, and sees why it is not saved."""
    width, height = SIZE
    with TemporaryDirectory() as folder:
        locales = Path(folder) / "locales"
        shutil.copytree(ROOT / "locales", locales, ignore=shutil.ignore_patterns("ar", "ja", "pl"))  # not shown
        with previewing("--locales", str(locales)) as (base, _):
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
            page.goto(f"{base}/?locale=de&search=locked&id=clerk/user_locked-UserLocked")
            expect(page.locator("#findings")).to_contain_text("Nothing to mend here", timeout=WAIT)
            field = page.locator('textarea[name^="long"]').first
            slipped = field.input_value().replace("RELATIVE", "RELATIV")
            field.fill(slipped)
            page.get_by_role("button", name="Save", exact=True).click()
            expect(page.locator(".refusal", has_text="unknown function RELATIV")).to_be_visible(timeout=WAIT)
            page.evaluate("document.getElementById('status').textContent = 'Updated at 10:21:07'")  # not of today
            page.evaluate("document.querySelector('main').scrollTo(0, 0)")
            image.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=image, animations="disabled")
            page.close()


if __name__ == "__main__":
    with chromium() as browser:
        take(IMAGE, browser)
