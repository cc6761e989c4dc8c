"""`make bench-start`: what a start costs, and how it grows with entries and locales.

Each figure is the smallest of several processes of their own: other work on the machine only ever adds. Times and
memory stand beside those of an idle FastAPI application in the same run.
"""

import argparse
import asyncio
import gc
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

TAGS = (
    "en", "de", "pl", "ar", "ja", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "bg",
    "el", "tr", "ru", "uk", "he", "fa", "hi", "bn", "ta", "te", "th", "vi", "id", "ms", "ko", "zh", "zh-Hant", "sw",
    "af", "ca", "eu", "gl", "hr", "sr", "sl", "lt", "lv", "et", "is", "ga", "cy",
)  # fmt: skip
ENTRY = """[error_{n}]
status = 400
[error_{n}.args]
name = {{ type = "text", example = "Ann" }}
count = {{ type = "integer", example = 3 }}
"""
MESSAGE = """# What went wrong, number {n}
error_{n} = {{ $name }} did not work
    .long = {{ $count ->
        [one] There is one thing left to do for {{ $name }}.
       *[other] There are {{ $count }} things left to do for {{ $name }}.
    }}
"""
ENTRIES = (100, 1_000, 10_000)
LOCALES = (1, 10, 50, 100, 200)
CALLS = 20_000  # of one measurement

# What each process does. It imports what it measures, and nothing before.


def idle() -> dict[str, float]:
    """An application with nothing in it."""
    begun = perf_counter()
    import fastapi
    import uvicorn  # noqa: F401

    fastapi.FastAPI()
    return {"seconds": perf_counter() - begun, "megabytes": _megabytes()}


def service(locales: str, cache: str) -> dict[str, float]:
    """The service, until it can answer, and its first answer in each locale."""
    begun = perf_counter()
    import uvicorn  # noqa: F401

    from pardon import Renderer, Settings
    from pardon.http import create_app
    from pardon.http.reloading import settle

    settle()  # as `pardon serve` does
    renderer = Renderer.load(locales=Path(locales), settings=Settings(cache_dir=Path(cache) if cache else None))
    app = create_app(renderer)
    ready, loaded = perf_counter() - begun, _megabytes()
    times = [asyncio.run(_first_answer(app, tag)) for tag in renderer.locales]
    return {
        "seconds": ready, "megabytes": loaded, "first answer, ms": max(times) * 1e3, "touched, MB": _megabytes(),
    }  # fmt: skip


async def _first_answer(app: Any, tag: str) -> float:
    query = f"code=user_locked&lang={tag}&meta[timeRemaining]=300&meta[support]=help@example.com"
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": "/render", "raw_path": b"/render", "root_path": "", "query_string": query.encode(), "headers": [],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    statuses = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        statuses.append(message.get("status"))

    begun = perf_counter()
    await app(scope, receive, send)
    seconds = perf_counter() - begun
    assert statuses[0] == 200
    return seconds


def grown(folder: str, cache: str) -> dict[str, float]:
    """A generated catalogue: loaded, and after a message in one locale and in each."""
    from pardon import Renderer, Settings

    before, begun = _megabytes(), perf_counter()
    settings = Settings(cache_dir=Path(cache))
    renderer = Renderer.load(Path(folder, "catalog"), Path(folder, "locales"), settings)
    seconds, loaded = perf_counter() - begun, _megabytes()
    renderer.render("error_1", renderer.locales[-1], {"name": "Ann", "count": 2})
    one = _megabytes()
    for tag in renderer.locales:
        renderer.render("error_1", tag, {"name": "Ann", "count": 2})
    return {
        "seconds": seconds, "loaded, MB": loaded - before, "one locale used, MB": one - before,
        "each used, MB": _megabytes() - before,
    }  # fmt: skip


def rendering(folder: str, cache: str) -> dict[str, float]:
    """Messages of one catalogue, the same hundred in each: for the first time, and with other values each time."""
    from pardon import Renderer, Settings

    settings = Settings(cache_dir=Path(cache))
    renderer = Renderer.load(Path(folder, "catalog"), Path(folder, "locales"), settings)
    count = len(renderer.catalog.entries("shop"))
    codes = [f"error_{n * count // 100}" for n in range(100)]
    renderer.render("error_1", "en", {"name": "Ann", "count": 2})  # the locale's texts are unpacked here
    gc.collect()
    gc.freeze()
    begun = perf_counter()
    for code in codes:
        renderer.render(code, "en", {"name": "Ann", "count": 2})
    first = perf_counter() - begun
    best = 1.0
    for attempt in range(5):
        begun = perf_counter()
        for n, code in zip(range(CALLS), cycle(codes), strict=False):
            renderer.render(code, "en", {"name": f"{attempt} {n}", "count": 2})
        best = min(best, perf_counter() - begun)
    return {"first, µs": first / len(codes) * 1e6, "then, µs": best / CALLS * 1e6}


def negotiation(count: str) -> dict[str, float]:
    """Headers that were not seen before, whose locale is there in each case."""
    from babel.localedata import locale_identifiers

    from pardon.negotiation import Negotiator

    others = sorted(tag for tag in locale_identifiers() if "_" not in tag and tag != "en")
    best = 1.0
    for _ in range(5):
        negotiator = Negotiator(["en", *others][: int(count)])
        headers = [f"en-GB;q=0.9,en;q=0.8,xx-{n};q=0.1" for n in range(CALLS // 10)]
        begun = perf_counter()
        for header in headers:
            negotiator.chain(header)
        best = min(best, (perf_counter() - begun) / len(headers))
    return {"µs": best * 1e6}


CHILDREN: dict[str, Callable[..., dict[str, float]]] = {
    child.__name__: child for child in (idle, service, grown, rendering, negotiation)
}


def _megabytes() -> float:
    """Return the memory that the process has, in MB (Linux)."""
    gc.collect()
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


# What is compared


def write_locales(folder: Path) -> Path:
    """Write the texts of the shipped locales under 50 tags, each another content."""
    from pardon.data import bundled_locales

    shipped = cycle(sorted(path for path in bundled_locales().iterdir() if path.is_dir()))
    for tag, source in zip(TAGS, shipped, strict=False):
        if tag == "en":
            source = bundled_locales() / "en"
        for path in source.rglob("*.ftl"):
            copy = folder / tag / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(f"# {tag}\n\n{path.read_text('utf-8')}", "utf-8")
    return folder


def write_catalogue(folder: Path, entries: int, locales: int) -> Path:
    """Write a catalogue and its locales; they have the same texts, so that one of them is checked."""
    from babel.localedata import locale_identifiers

    shutil.rmtree(folder, ignore_errors=True)
    (folder / "catalog").mkdir(parents=True)
    (folder / "catalog" / "shop.toml").write_text("".join(ENTRY.format(n=n) for n in range(entries)))
    text = "".join(MESSAGE.format(n=n) for n in range(entries))
    tags = ["en", *sorted(tag.replace("_", "-") for tag in locale_identifiers() if tag != "en")]
    for tag in tags[:locales]:
        (folder / "locales" / tag).mkdir(parents=True)
        (folder / "locales" / tag / "shop.ftl").write_text(text)
    return folder


def ask(child: str, *arguments: object, rounds: int) -> dict[str, float]:
    """Return the smallest figures of several processes."""
    command = [sys.executable, __file__, "--child", child, *map(str, arguments)]
    runs = [json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout) for _ in range(rounds)]
    return {name: min(run[name] for run in runs) for name in runs[0]}


Results = dict[str, dict[str, float]]


def measure_start(folder: Path, rounds: int) -> Results:
    locales, cache = write_locales(folder / "fifty"), folder / "cache"
    return {
        "idle FastAPI": ask("idle", rounds=rounds),
        "50 locales, nothing remembered": ask("service", locales, "", rounds=min(rounds, 2)),
        "50 locales, the first time": ask("service", locales, cache, rounds=1),
        "50 locales": ask("service", locales, cache, rounds=rounds),
    }


def measure_growth(folder: Path, rounds: int, entries: int) -> Results:
    results, cache = {}, folder / "cache"
    for locales in (1, 10, 100):
        made = write_catalogue(folder / "grown", entries, locales)
        ask("grown", made, cache, rounds=1)  # they are checked here
        results[f"{entries:,} entries, {locales} locales"] = ask("grown", made, cache, rounds=rounds)
    return results


def measure_rendering(folder: Path, rounds: int) -> Results:
    cache = folder / "cache"
    folders = {count: write_catalogue(folder / str(count), count, 1) for count in ENTRIES}
    return {f"{count:,} entries": ask("rendering", made, cache, rounds=rounds) for count, made in folders.items()}


def measure_negotiation(rounds: int) -> Results:
    return {f"{count} locales": ask("negotiation", count, rounds=rounds) for count in LOCALES}


def show(tables: dict[str, Results]) -> None:
    from figures import machine
    from rich.console import Console
    from rich.table import Table

    for title, rows in tables.items():
        table = Table(title=title, caption=machine())
        headings = list(dict.fromkeys(name for row in rows.values() for name in row))
        table.add_column("")
        for heading in headings:
            table.add_column(heading, justify="right")
        for name, row in rows.items():
            table.add_row(name, *(f"{row[heading]:,.2f}" if heading in row else "" for heading in headings))
        Console(width=120).print(table)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=5, help="processes for each figure")
    parser.add_argument("--entries", type=int, default=10_000, help="of the large catalogue")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        name, *arguments = given.child
        json.dump(CHILDREN[name](*arguments), sys.stdout)
        return
    with TemporaryDirectory() as path:
        folder = Path(path)
        tables = {
            "start": measure_start(folder, given.rounds),
            "growth": measure_growth(folder, given.rounds, given.entries),
            "a message": measure_rendering(folder, given.rounds),
            "a header": measure_negotiation(given.rounds),
        }
    if given.json:
        json.dump(tables, sys.stdout)
    else:
        show(tables)


if __name__ == "__main__":
    main()
