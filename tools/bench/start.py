"""`make bench-start`: time and memory of a start, and their growth with entries and locales.

Each figure is the smallest of several fresh processes: other work on the machine only adds. Times are processor time.
The growing catalogues are generated in a temporary folder; all their locales have the same texts.
"""

import argparse
import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from report import machine, table

ENTRY = """[error_{n}]
status = 400
[error_{n}.args]
name = {{ type = "text", example = "Ann" }}
count = {{ type = "integer", example = 3 }}
"""
MESSAGE = """error_{n} = {{ $name }} failed
    .long = {{ $count ->
        [one] There is {{ $count }} thing left to do for {{ $name }}.
       *[other] There are {{ $count }} things left to do for {{ $name }}.
    }}
"""
GROWTH = [(100, 1), (1_000, 1), (10_000, 1), (1_000, 10), (1_000, 50)]  # entries, locales
SAMPLE = 100  # entries rendered in a large catalogue
CALLS = 5_000  # of one measurement

Figures = dict[str, float]


# Measured in a process of its own, which imports nothing before.


def library() -> Figures:
    """Import the library."""
    begun = process_time()
    import pardon  # noqa: F401

    return {"seconds": process_time() - begun, "MB": megabytes()}


def empty_service() -> Figures:
    """Import FastAPI and uvicorn and create an application without routes."""
    begun = process_time()
    import fastapi
    import uvicorn  # noqa: F401

    fastapi.FastAPI()
    return {"seconds": process_time() - begun, "MB": megabytes()}


def service() -> Figures:
    """Create the service with the bundled catalogue; then answer once in each locale."""
    begun = process_time()
    import uvicorn  # noqa: F401
    from asgi import get

    from pardon.http import create_app

    app = create_app()
    seconds, loaded = process_time() - begun, megabytes()
    slowest = 0.0
    for tag in ("en", "de", "pl", "ar", "ja"):
        begun = process_time()
        response = asyncio.run(get(app, f"code=user_locked&lang={tag}&meta[timeRemaining]=300".encode()))
        slowest = max(slowest, process_time() - begun)
        assert response.status == 200
    return {"seconds": seconds, "MB": loaded, "MB, all locales used": megabytes(), "first answer, ms": slowest * 1e3}


def grown(folder: str) -> Figures:
    """Load a generated catalogue and render with it."""
    from pardon import Renderer

    before, begun = megabytes(), process_time()
    renderer = Renderer.load(Path(folder, "catalog"), Path(folder, "locales"))
    seconds, loaded = process_time() - begun, megabytes() - before
    for tag in renderer.locales:
        renderer.render("error_1", tag, {"name": "Ann", "count": 2})
    used = megabytes() - before
    last = int(Path(folder, "entries").read_text()) - 1
    codes = [f"error_{n * last // (SAMPLE - 1)}" for n in range(SAMPLE)]

    def each(calls: int, name: str, lang: str = "en") -> float:
        begun = process_time()
        for n, code in zip(range(calls), cycle(codes), strict=False):
            renderer.render(code, lang.format(n), {"name": name.format(n), "count": 3})
        return (process_time() - begun) / calls * 1e6

    return {
        "load, s": seconds,
        "MB": loaded,
        "MB, all locales used": used,
        "first message, µs": each(SAMPLE, "Ann"),
        "another value, µs": each(CALLS, "Ann {}"),
        "another header, µs": each(CALLS, "Ann", "en;q=0.8,xx-{:05};q=0.1"),
    }


CHILDREN: dict[str, Callable[..., Figures]] = {
    child.__name__: child for child in (library, empty_service, service, grown)
}


def megabytes() -> float:
    """Return the resident memory of this process in MB (proc(5))."""
    gc.collect()
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def write_catalogue(folder: Path, entries: int, locales: int) -> Path:
    """Write a catalogue of one domain and its locales."""
    from babel.localedata import locale_identifiers

    (folder / "catalog").mkdir(parents=True)
    (folder / "entries").write_text(str(entries))
    (folder / "catalog" / "shop.toml").write_text("".join(ENTRY.format(n=n) for n in range(entries)))
    others = sorted(tag for tag in locale_identifiers() if "_" not in tag and tag != "en")
    text = "".join(MESSAGE.format(n=n) for n in range(entries))
    for tag in ["en", *others][:locales]:
        (folder / "locales" / tag).mkdir(parents=True)
        (folder / "locales" / tag / "shop.ftl").write_text(text)
    return folder


def fresh(child: str, *arguments: object, rounds: int) -> Figures:
    """Return the smallest figures of several processes."""
    command = [sys.executable, __file__, "--child", child, *map(str, arguments)]
    runs = [json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout) for _ in range(rounds)]
    return {name: min(run[name] for run in runs) for name in runs[0]}


def measure(folder: Path, rounds: int, growth: list[tuple[int, int]]) -> dict[str, dict[str, Figures]]:
    """Return the tables, by title and row."""
    catalogues = {
        f"{entries:,} x {locales}": write_catalogue(folder / f"{entries}-{locales}", entries, locales)
        for entries, locales in growth
    }
    return {
        "start": {
            "import pardon": fresh("library", rounds=rounds),
            "FastAPI and uvicorn, no routes": fresh("empty_service", rounds=rounds),
            "the service, bundled catalogue": fresh("service", rounds=rounds),
        },
        "entries x locales": {name: fresh("grown", path, rounds=rounds) for name, path in catalogues.items()},
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="processes for each figure")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        name, *rest = arguments.child
        print(json.dumps(CHILDREN[name](*rest)))
        return
    with TemporaryDirectory() as folder:
        tables = measure(Path(folder), arguments.rounds, GROWTH)
    print(machine())
    for title, rows in tables.items():
        headings = list(dict.fromkeys(name for row in rows.values() for name in row))
        cells = [[name, *(f"{row[h]:,.2f}" if h in row else "" for h in headings)] for name, row in rows.items()]
        print("", table([title, *headings], cells), sep="\n")


if __name__ == "__main__":
    main()
