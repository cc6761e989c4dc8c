"""Makes docs/images/first-page.png: `make screenshot`. The tests run it too."""

from pathlib import Path

from playwright.sync_api import Browser

from support.chromium import chromium
from support.servers import ROOT, serving

IMAGE = ROOT / "docs" / "images" / "first-page.png"
SIZE = (1200, 970)
MAX_BYTES = 150_000
ERROR = "code=user_locked&lang=en&to=pl&meta[timeRemaining]=300"


def take(image: Path, browser: Browser) -> None:
    """Take the picture: an English reader sees an error in Polish."""
    width, height = SIZE
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
    with serving() as base:
        page.goto(f"{base}/?{ERROR}", wait_until="networkidle")
        page.screenshot(path=image, animations="disabled")
    page.close()


if __name__ == "__main__":
    with chromium() as browser:
        take(IMAGE, browser)
