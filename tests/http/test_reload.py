"""Reloading under traffic: a good catalogue is taken as a whole, a bad one not at all."""

import asyncio
import gc
import os
import shutil
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.asgi import ask
from support.servers import Server, running
from support.shops import LOCALES, Shop, Traffic, mount, remount, replace, swap, until

from pardon import Finding, LoadError, Renderer
from pardon.caching import BoundedCache
from pardon.http import create_app, reloading
from pardon.http.reloading import Files, Reloader

QUICK = {"PARDON_RELOAD_INTERVAL": "0.05"}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    return Shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def server(shop: Shop) -> Iterator[Server]:
    with running("--reload", *shop.arguments, **QUICK) as server:
        yield server


def state(server: Server) -> dict[str, Any]:
    answer: dict[str, Any] = httpx.get(f"{server.base}/readyz").json()
    return answer


def served(server: Server, tag: str) -> str:
    """Return the generation that a fresh connection is answered with."""
    answer = httpx.get(f"{server.base}/render", params={"code": "sold_out", "lang": tag}).json()
    return str(answer["shortMessage"]).rpartition(" ")[2]


def is_served(server: Server, shop: Shop) -> bool:
    return all(served(server, tag) == str(shop.generation) for tag in LOCALES)


def unreadable(path: Path) -> None:
    """Not even root can read what is a link to itself."""
    path.unlink()
    path.symlink_to(path)


def broken(text: str) -> Callable[[Path], None]:
    return lambda path: replace(path, text.encode())


BREAKS: list[tuple[str, str, Callable[[Path], Any], int, str]] = [
    # name, file, what is done to it, the finding's line, a part of its words
    ("truncated", "de/shop.ftl", broken("sold_out = Text { $na"), 1, "syntax error"),
    ("empty", "en/shop.ftl", broken(""), 0, "empty"),
    ("empty elsewhere", "ar/shop.ftl", broken(""), 0, "empty"),
    ("deleted", "en/shop.ftl", Path.unlink, 0, "no English message"),
    ("unreadable", "ar/shop.ftl", unreadable, 0, "cannot be read"),
    ("not UTF-8", "de/shop.ftl", lambda path: replace(path, b"sold_out = Gr\xfc\xdfe\n"), 0, "cannot be read"),
    ("byte order mark", "de/shop.ftl", broken("\ufeffsold_out = Text\n"), 1, "byte order mark"),
    ("junk", "ar/shop.ftl", broken("sold_out = Text\n\n%%% what is this\n"), 3, "syntax error"),
    ("unknown message", "en/shop.ftl", broken("sold_out = Text\nlate = Text\nsold_uot = Text\n"), 3, "sold_uot"),
    ("folder gone", ".", shutil.rmtree, 0, "no locales here"),
]


@pytest.mark.parametrize(("file", "act", "line", "words"), [row[1:] for row in BREAKS], ids=[row[0] for row in BREAKS])
def test_a_broken_file_changes_nothing_but_what_readyz_tells(
    shop: Shop, server: Server, file: str, act: Callable[[Path], Any], line: int, words: str
) -> None:
    before = shop.generation
    until(lambda: served(server, "de") == str(before))
    traffic = Traffic(server.base)
    with traffic.flowing():
        act(shop.locales / file)
        failed = until(lambda: (last := state(server)["lastReload"]) and last["result"] == "failed" and last)
        assert served(server, "de") == str(before)
        shop.write()
        until(lambda: is_served(server, shop))
        until(lambda: state(server)["lastReload"]["result"] == "ok")
    finding = failed["findings"][0]
    assert (finding["line"], words in finding["id"] + finding["message"]) == (line, True)
    assert finding["file"].startswith(str((shop.locales / file).parent))
    check(traffic, {before, shop.generation})


def check(traffic: Traffic, generations: set[int] | None = None) -> None:
    """No answer was refused, mixed or half old, and each version is of one generation."""
    assert traffic.faults == []
    assert traffic.answers > 20
    assert all(len(seen) == 1 for seen in traffic.versions.values())
    if generations:
        assert {int(number) for seen in traffic.versions.values() for number in seen} <= generations


@pytest.mark.parametrize("change", [Shop.write, swap, mount, remount], ids=lambda change: change.__name__)
def test_a_change_is_taken_as_a_whole(shop: Shop, server: Server, change: Callable[[Shop], None]) -> None:
    traffic = Traffic(server.base)
    with traffic.flowing():
        change(shop)
        until(lambda: is_served(server, shop))
    check(traffic)


def test_a_hangup_reloads_all_workers(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running("--workers", "2", *shop.arguments) as server:
        shop.write()
        os.kill(server.pid, signal.SIGHUP)
        until(lambda: is_served(server, shop))
        until(lambda: len({state(server)["version"] for _ in range(20)}) == 1)
        replace(shop.locales / "de" / "shop.ftl", b"{")
        os.kill(server.pid, signal.SIGHUP)
        until(lambda: {state(server)["lastReload"]["result"] for _ in range(20)} == {"failed"})
        assert is_served(server, shop)


def test_a_hundred_reloads_in_a_row(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running(*shop.arguments) as server:
        traffic = Traffic(server.base)
        with traffic.flowing():
            for _ in range(100):
                shop.write()
                os.kill(server.pid, signal.SIGHUP)
                until(lambda: is_served(server, shop))
        check(traffic)


# In process


def files_of(shop: Shop) -> Files:
    return Files((shop.catalog, shop.locales), lambda: Renderer.load(shop.catalog, shop.locales))


def test_an_old_edition_leaves_nothing_behind(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    service = create_app(files.load())
    reloader = Reloader(service, files)
    old = weakref.ref(service.edition.renderer)
    asyncio.run(_ask(service))
    reloader.reload()
    assert old() is None
    reloader.reload()
    counts = []
    for _ in range(3):
        reloader.reload()
        asyncio.run(_ask(service))
        gc.collect()
        counts.append(len(gc.get_objects()))
    assert max(counts) - min(counts) < 500


def test_a_new_edition_is_warm_when_it_is_taken(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    service = create_app(files.load())
    for tag in LOCALES:
        service.edition.renderer.render("late", tag)
    assert ask(service, "GET", "/render", b"code=late&lang=de").status == 200
    understood = [key for key, _ in service._shortcut._makers.known()]
    shutil.rmtree(shop.locales / "ar")
    Reloader(service, files).reload()
    assert [key for key, _ in service._shortcut._makers.known()] == understood != []
    made = {(asked.code, asked.chain[0]): plan for asked, plan in service.edition.renderer._plans.known()}
    assert made.keys() == {("late", "en"), ("late", "de")}
    assert all("message" in vars(plan) and plan._fills for plan in made.values())


def test_what_was_served_is_taken_apart_without_the_garbage_collector(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    renderer = files_of(shop).load()
    service = create_app(renderer)
    for tag in LOCALES:
        renderer.render("late", tag)
    assert ask(service, "GET", "/render", b"code=late&lang=de").status == 200
    caches: list[BoundedCache[Any]] = [renderer._plans, renderer._layouts, service._shortcut._makers]
    parts = [weakref.ref(part) for kept in caches for _, part in kept.known()]
    assert len(parts) == 2 * len(LOCALES) + 1
    gc.disable()
    try:
        service.use(files_of(shop).load()).retire()
        assert [part() for part in parts] == [None] * len(parts)
    finally:
        gc.enable()
    assert renderer.render("late", "de").known  # as a request does that was under way


def test_what_failed_is_tried_again_though_nothing_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    load, faults = files._load, [OSError("no descriptor is left"), ValueError("whatever")]

    def failing() -> Renderer:
        if faults:
            raise faults.pop()
        return load()

    files._load = failing
    for fault in (ValueError, LoadError):
        with pytest.raises(fault):
            files.load()
        files.have_changed()
        assert not files.have_changed()
        assert files.next_look(None) == reloading.RETRY_AFTER
    monkeypatch.setattr(reloading, "RETRY_AFTER", 0)
    assert files.have_changed()
    files.load()
    assert not files.have_changed()
    assert files.next_look(None) is None


def test_the_same_findings_are_logged_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    reloader = Reloader(create_app(files.load()), files)
    for content in (b"late = {", b"late = {", b"late = { $"):
        replace(shop.locales / "de" / "shop.ftl", content)
        reloader.reload()
    assert caplog.text.count("not reloaded") == 2


def test_a_catalogue_that_cannot_be_warmed_is_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    service = create_app(files.load())
    shop.write()
    monkeypatch.setattr(Renderer, "warm", lambda *_: 1 / 0)
    Reloader(service, files).reload()
    assert service.edition.renderer.render("late", "de").short_message == "Text 2"


def test_the_lifespan_keeps_no_edition(tmp_path: Path) -> None:
    files = files_of(Shop(tmp_path))
    service = create_app(files.load())

    async def live() -> None:
        told, over = iter(["lifespan.startup", "lifespan.shutdown"]), asyncio.Event()
        sent: asyncio.Queue[Any] = asyncio.Queue()

        async def receive() -> Any:
            type = next(told)
            if type == "lifespan.shutdown":
                await over.wait()
            return {"type": type}

        scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}
        task = asyncio.create_task(service(scope, receive, sent.put))
        assert (await sent.get())["type"] == "lifespan.startup.complete"
        old = weakref.ref(service.edition.renderer)
        Reloader(service, files).reload()
        assert old() is None
        over.set()
        await task

    asyncio.run(live())


def test_the_command_keeps_no_edition(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    script = f"""
import weakref
from pathlib import Path
from pardon_tools.commands import serve as serving
from pardon.http.reloading import Reloader
class Server:
    def __init__(self, app, *_):
        self.app = app
    def run(self):
        old = weakref.ref(self.app.edition.renderer)
        files = serving.Files((Path({str(shop.catalog)!r}), Path({str(shop.locales)!r})), lambda: serving.Renderer.load(
            {str(shop.catalog)!r}, {str(shop.locales)!r}))
        Reloader(self.app, files).reload()
        print("kept" if old() else "gone")
serving.make_server = Server
serving.run("127.0.0.1", 0, 1, Path({str(shop.catalog)!r}), Path({str(shop.locales)!r}), pseudo=False, reload=False)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == "gone\n", done.stderr


def test_files_that_cannot_be_looked_at_are_told_and_looked_at_again(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    service = create_app(files.load())
    edition = service.edition
    gone = shop.catalog.rename(tmp_path / "gone")
    shop.catalog.symlink_to(shop.catalog)  # a loop: to look at it is an OSError
    assert [files.have_changed(), files.have_changed()] == [False, True]
    Reloader(service, files).reload()
    assert service.edition is edition
    assert service.last_reload
    assert service.last_reload.findings
    shop.catalog.unlink()
    gone.rename(shop.catalog)
    assert [files.have_changed(), files.have_changed()] == [False, True]


PATHS = ("/render?code=late&lang=ar", "/errors", "/errors?format=html", "/openapi.json", "/bundles/de/shop.ftl")


async def _ask(service: Any) -> None:
    transport = httpx.ASGITransport(service)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        for path in PATHS:
            assert (await client.get(path)).status_code == 200


def test_files_that_never_rest_are_told(tmp_path: Path) -> None:
    shop = Shop(tmp_path)

    def load() -> Renderer:
        shop.write()
        return Renderer.load(shop.catalog, shop.locales)

    with pytest.raises(LoadError, match="changed whenever"):
        Files((shop.catalog, shop.locales), load).load()


def test_files_that_change_while_they_are_read_are_read_again(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    (shop.locales / "de" / "shop.ftl").write_text("junk")

    def load() -> Renderer:
        if shop.generation == 1:
            shop.write()
            raise LoadError([Finding(shop.locales, 0, "", "half written")])
        return Renderer.load(shop.catalog, shop.locales)

    assert Files((shop.catalog, shop.locales), load).load().render("late", "de").short_message == "Text 2"


def test_what_nobody_foresaw_is_told_and_the_old_serves_on(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    service = create_app(files.load())
    edition = service.edition

    def load() -> Renderer:
        raise RuntimeError("a value that nobody should see")

    Reloader(service, Files(files.folders, load)).reload()
    assert service.edition is edition
    assert service.last_reload
    assert [finding.message for finding in service.last_reload.findings] == ["unexpected: RuntimeError"]


def test_a_change_is_seen_when_it_has_settled(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    files = files_of(shop)
    files.load()
    looks = [files.have_changed()]
    shop.write()
    looks += [files.have_changed(), files.have_changed()]
    files.load()
    looks += [files.have_changed(), files.have_changed()]
    assert looks == [False, False, True, False, False]
