"""A small catalogue on disk whose texts all say their generation, and traffic that watches for a mixture."""

import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from support import web

ENTRIES = {"sold_out": 409, "late": 503}
LOCALES = ("en", "de", "ar")
GENERATION = re.compile(r'"(?:short|long)Message":\s*"?(?:\w+ )?([^",]*)')


class Shop:
    """A folder with a catalogue and locales."""

    def __init__(self, folder: Path) -> None:
        self.catalog = folder / "catalog"
        self.locales = folder / "locales"
        self.generation = 0
        self.write()

    @property
    def arguments(self) -> tuple[str, ...]:
        return ("--catalog", str(self.catalog), "--locales", str(self.locales))

    def write(self, locales: Path | None = None) -> None:
        """Write the files of the next generation, one after the other."""
        self.generation += 1
        entries = "".join(f"[{id}]\nstatus = {status}\n" for id, status in ENTRIES.items())
        replace(self.catalog / "shop.toml", entries.encode())
        texts = "".join(f"{id} = Text {self.generation}\n    .long = Longer {self.generation}\n" for id in ENTRIES)
        for tag in LOCALES:
            replace((locales or self.locales) / tag / "shop.ftl", texts.encode())

    def next_folder(self) -> Path:
        """Write the locales of the next generation beside the ones in use."""
        folder = self.locales.parent / f"locales-{self.generation + 1}"
        self.write(folder)
        return folder


def replace(path: Path, content: bytes) -> None:
    """Write a file as careful programs do: no reader sees a half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.parent / f".{path.name}.new"
    beside.write_bytes(content)
    os.replace(beside, path)


def swap(shop: Shop) -> None:
    """Put another folder in the place of the locales."""
    fresh = shop.next_folder()
    old = shop.locales.with_name("locales-old")
    shop.locales.rename(old)
    fresh.rename(shop.locales)
    shutil.rmtree(old)


def mount(shop: Shop) -> None:
    """Lay the locales out as the kubelet mounts a ConfigMap: links to links to a folder named by the time."""
    data = shop.next_folder()
    volume = shop.locales.with_name("volume")
    volume.mkdir()
    data.rename(volume / "..2026_1")
    (volume / "..data").symlink_to("..2026_1")
    for tag in LOCALES:
        (volume / tag).symlink_to(f"..data/{tag}")
    shutil.rmtree(shop.locales)
    volume.rename(shop.locales)


def remount(shop: Shop) -> None:
    """Change a mounted ConfigMap as the kubelet does: the link is swapped, then the old folder goes."""
    data = shop.next_folder()
    old = (shop.locales / "..data").resolve()
    data.rename(shop.locales / f"..2026_{shop.generation}")
    (shop.locales / "..data_tmp").symlink_to(f"..2026_{shop.generation}")
    os.replace(shop.locales / "..data_tmp", shop.locales / "..data")
    shutil.rmtree(old)


Ask = Callable[[httpx.Client, str, int], httpx.Response]
REQUESTS: tuple[Ask, ...] = (
    lambda client, lang, _: client.get("/render", params={"code": "sold_out", "lang": lang}),
    lambda client, lang, _: client.get("/errors/shop/late", params={"lang": lang}),
    lambda client, lang, count: client.post(
        "/render", json={"lang": lang, "errors": [{"code": code, "meta": {"n": count}} for code in ENTRIES]}
    ),
)


class Traffic:
    """Asks several routes of a service again and again, and keeps what was not right."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.answers = 0
        self.faults: list[str] = []
        self.versions: dict[str, set[str]] = {}
        self._is_over = threading.Event()

    @contextmanager
    def flowing(self, rate: float = 1_500) -> Iterator[None]:
        """Ask until the block ends, at most so often a second."""
        self._pause = 3 / rate
        threads = [threading.Thread(target=self._ask, args=[ask]) for ask in REQUESTS]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._is_over.set()
            for thread in threads:
                thread.join()

    def _ask(self, ask: Ask) -> None:
        with web.Client(base_url=self.base, timeout=10) as client:
            count = 0
            while not self._is_over.is_set():
                count += 1
                response = ask(client, LOCALES[count % 3], count)
                self.answers += 1
                generations = set(GENERATION.findall(response.text))
                if response.status_code != 200 or len(generations) != 1:
                    self.faults.append(f"{response.status_code} {response.text}")
                else:
                    version = response.headers["pardon-catalog-version"]
                    self.versions.setdefault(version, set()).update(generations)
                time.sleep(self._pause)


def until(is_so: Callable[[], Any], seconds: float = 120) -> Any:
    """Wait until something is so, and return it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := is_so():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not become so in time")
