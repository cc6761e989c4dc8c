"""The caches and the memory of a service, before and after rounds of distinct requests.

Run as a module, in a process of its own: beside the objects of thousands of tests, its memory would be their noise.
Each round sends thousands of distinct errors, with values of every type, and thousands of distinct queries, headers
and paths through the whole application, in process.
"""

import asyncio
import gc
import json
import re
import string
import sys
from collections.abc import Callable
from functools import _lru_cache_wrapper
from pathlib import Path
from random import Random
from typing import Any

import babel.localedata
import langcodes
import phonenumbers.phonemetadata
from babel.core import get_global
from langcodes import language_distance
from starlette.types import Message

from pardon import Renderer
from pardon.http import create_app
from pardon.http.settings import ServiceSettings
from support.files import write
from support.worlds import ARGUMENTS, TYPES

ROUNDS = 2
ERRORS, QUERIES, PATHS = 5_000, 5_000, 500  # in a round; a query comes with four tags and a header
BATCH = 50

PLAIN, PRINTED, STRANGE = string.ascii_lowercase, string.printable, "\u05d0\u0627ab<&\U0001f600"

CATALOG = f"[all]\nname = 'All'\nstatus = 400\n[all.args]\n{ARGUMENTS}\n"
TEXT = "all = All\n    .long = " + " ".join(f"{{ ${type} }}" for type in TYPES) + " { NAME($identifier) }\n"


class Junk:
    """Distinct values, each as hostile as its kind allows."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.pools = {
            letters: "".join(self.random.choices(letters, k=100_000)) for letters in (PLAIN, PRINTED, STRANGE)
        }

    def word(self, least: int, most: int, letters: str = PLAIN) -> str:
        size, start = least + int(self.random.random() * (most - least + 1)), int(self.random.random() * 99_000)
        return self.pools[letters][start : start + size]

    def tag(self) -> str:
        pattern = self.random.choice(("3", "2-4-2", "de-4-CH", "de-2", "de-DE-x-8", "zh-2-8", "uk-2", "sr-Latn-2"))
        return re.sub(r"\d", lambda size: self.word(int(size[0]), int(size[0])), pattern)

    def header(self) -> str:
        return ", ".join(f"{self.tag()};q=0.{self.random.randint(0, 999)}" for _ in range(3))

    def meta(self) -> dict[str, Any]:
        number = self.random.randint(0, 10**12)
        stamp = f"{number % 9000 + 1000}-0{number % 9 + 1}-1{number % 7}T0{number % 9}:1{number % 9}:00"
        return {
            self.word(8, 60): self.word(1, 9),
            "text": self.word(8, 60, PRINTED),
            "integer": number,
            "number": number / 7,
            "percent": number % 997 / 7,
            "currency": {"amount": number, "currency": self.word(3, 3)},
            "duration": number % 10**9,
            "datetime": f"{stamp}+{number % 14:02}:{number % 60:02}",
            "date": stamp[:10],
            "time": stamp[11:],
            "territory": self.word(2, 2),
            "language": self.tag()[: self.random.randint(2, 14)],
            "list": [self.word(1, 9) for _ in range(3)],
            "identifier": self.word(1, 60),
            "token": self.word(8, 60, STRANGE),
            "url": f"https://{self.word(5, 20)}/",
            "email": f"{self.word(5, 9)}@{self.word(5, 9)}",
            "phone": f"+{self.random.randint(1, 998)}{number}",
            "contact": self.word(8, 20),
            "bytes": number,
        }

    def error(self) -> dict[str, Any]:
        known = self.random.random() < 0.5
        asked = {"code": "all" if known else self.word(1, 200), "name": self.word(1, 200), "meta": self.meta()}
        return asked if known else {**asked, "domain": self.word(1, 200)}


class Client:
    """Asks an application in process."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def ask(
        self, method: str, path: str, query: str = "", headers: dict[str, str] | None = None, body: bytes = b""
    ) -> int:
        status = 0
        lines = [(name.encode(), value.encode("utf-8", "replace")) for name, value in (headers or {}).items()]

        async def receive() -> Message:
            return {"type": "http.request", "body": body}

        async def send(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)

        await self.app(
            {"type": "http", "http_version": "1.1", "method": method, "path": path, "query_string": query.encode(),
             "headers": lines, "server": ("localhost", 80), "state": {}},
            receive, send,
        )  # fmt: skip
        return status

    async def round(self, seed: int) -> set[int]:
        junk, statuses = Junk(seed), set()
        for n in range(QUERIES):
            lang = f"&lang={junk.tag()}" if n % 2 else ""
            query = f"code=all&name={junk.word(1, 200)}&meta[{junk.word(1, 90)}]={n}{lang}"
            headers = {"accept-language": junk.header(), "accept": f"text/{junk.word(1, 9)}, application/json"}
            statuses.add(await self.ask("GET", "/render", query, headers))
        for _ in range(ERRORS // BATCH):
            batch = {"lang": [junk.tag() for _ in range(9)], "errors": [junk.error() for _ in range(BATCH)]}
            headers = {"content-type": "application/json"}
            statuses.add(await self.ask("POST", "/render", "", headers, json.dumps(batch).encode()))
        for n in range(PATHS):
            shape = ("/{0}", "/errors/{0}/{0}", "/bundles/{1}/acme.ftl", "/bundles/{1}/{0}.json")[n % 4]
            path = shape.format(junk.word(1, 200), junk.tag())
            statuses.add(await self.ask("GET", path, f"lang={junk.tag()}"))
        return statuses


# The caches that others keep without a bound of their own: how large they may be, and what bounds them.
UNBOUNDED: dict[str, tuple[Callable[[], int], int]] = {
    "langcodes: tags": (lambda: len(langcodes.Language._INSTANCES), 6_000),  # a loaded language in CLDR's regions
    "langcodes: parsed": (lambda: len(langcodes.Language._PARSE_CACHE), 6_000),
    "langcodes: distances": (lambda: len(language_distance._DISTANCE_CACHE), 6_000),
    "babel: locales": (lambda: len(babel.localedata._cache), 60),  # the loaded ones and their parents
    "babel: tables": (lambda: len(get_global("likely_subtags")), 20_000),
    "re: patterns": (lambda: len(re._cache), re._MAXCACHE),
    "phonenumbers: countries": (
        lambda: len(phonenumbers.phonemetadata.PhoneMetadata._country_code_metadata)
        + len(phonenumbers.phonemetadata.PhoneMetadata._region_metadata), 600,
    ),
}  # fmt: skip


def measured(statuses: set[int]) -> dict[str, Any]:
    """Return the memory in bytes and the sizes of all caches, after some requests with these statuses."""
    caches = {}
    for found in gc.get_objects():
        if type(found) is _lru_cache_wrapper:  # isinstance() would wake lazy objects
            info = found.cache_info()
            caches[f"{found.__module__}.{found.__qualname__} {id(found)}"] = (info.maxsize, info.currsize)
    sizes = {name: size() for name, (size, _) in UNBOUNDED.items()}
    gc.collect()
    memory = int(Path("/proc/self/statm").read_text().split()[1]) * 4_096
    return {"memory": memory, "sizes": sizes, "caches": caches, "statuses": sorted(statuses)}


def main(root: Path) -> None:
    """Print what was measured before the first round and after each, as JSON."""
    texts = {f"locales/{tag}/acme.ftl": TEXT for tag in ("en", "de", "pl", "ar", "zh-Hant", "sr-Latn")}
    write(root, {"catalog/acme.toml": CATALOG, **texts})
    service = create_app(Renderer.load(root / "catalog", root / "locales", ServiceSettings(cache_entries=2_000)))
    client = Client(service)
    asyncio.run(client.ask("GET", "/render", "code=all&lang=de"))
    print(json.dumps([measured(set()), *(measured(asyncio.run(client.round(seed))) for seed in range(ROUNDS))]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
