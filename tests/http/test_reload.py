"""Reloading under traffic: a good catalogue is taken as a whole, a bad one not at all."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import web
from support.servers import Server, running
from support.shops import LOCALES, Shop, Traffic, mount, remount, replace, swap, until

from pardon import Finding, LoadError, Renderer
from pardon.http import create_app, reload
from pardon.http.app import Service
from pardon.http.settings import ServiceSettings

TOKEN = "sesame-open-sesame"
QUICK = {"PARDON_RELOAD_INTERVAL": "0.2", "PARDON_ADMIN_TOKEN": TOKEN}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    return Shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def server(shop: Shop) -> Iterator[Server]:
    with running("--reload", *shop.arguments, **QUICK) as server:
        yield server


def state(server: Server) -> dict[str, Any]:
    answer: dict[str, Any] = web.get(f"{server.base}/readyz", headers={"Authorization": f"Bearer {TOKEN}"}).json()
    return answer


def served(server: Server, tag: str) -> str:
    """Return the generation that a fresh connection is answered with."""
    answer = web.get(f"{server.base}/render", params={"code": "sold_out", "lang": tag}).json()
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


GOOD_AND_BROKEN = 50


def test_good_and_broken_files_in_turn_under_traffic(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    with running(*shop.arguments, PARDON_ADMIN_TOKEN=TOKEN) as server:
        traffic = Traffic(server.base)
        with traffic.flowing(500):
            for turn in range(GOOD_AND_BROKEN):
                if turn % 2:
                    replace(shop.locales / "de" / "shop.ftl", b"sold_out = {")
                else:
                    shop.write()
                before = (state(server)["lastReload"] or {}).get("time")
                os.kill(server.pid, signal.SIGHUP)
                result = until(lambda time=before: reloaded_since(server, time))
                assert result == ("failed" if turn % 2 else "ok")
                assert is_served(server, shop)
        last = shop.generation
    check(traffic, set(range(1, last + 1)))


def reloaded_since(server: Server, time: str | None) -> str | None:
    """Return the result of a reload that is not the one of a time."""
    last = state(server)["lastReload"]
    return str(last["result"]) if last and last["time"] != time else None


# In process


def service_of(shop: Shop, **settings: Any) -> Service:
    return create_app(settings=ServiceSettings(catalog=shop.catalog, locales=shop.locales, **settings))


def text_of(service: Service) -> str:
    return str(service.state.catalog.renderer.render("late", "de").short_message)


def reload_once(service: Service) -> None:
    asyncio.run(service.state.reloader.reload(service))


def test_the_same_findings_are_logged_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    shop = Shop(tmp_path)
    service = service_of(shop)
    for content in (b"late = {", b"late = {", b"late = { $"):
        replace(shop.locales / "de" / "shop.ftl", content)
        reload_once(service)
    assert caplog.text.count("not reloaded") == 2
    assert text_of(service) == "Text 1"


def test_an_unforeseen_error_keeps_the_old_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = service_of(Shop(tmp_path))
    before = service.state.catalog
    monkeypatch.setattr(Renderer, "load", lambda *_: 1 / 0)
    reload_once(service)
    assert service.state.catalog is before
    assert [finding.message for finding in service.state.last_reload.findings] == ["unexpected: ZeroDivisionError"]


def test_a_failed_reload_is_tried_again_though_nothing_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Shop(tmp_path)
    monkeypatch.setattr(reload, "RETRY_AFTER", 0.05)
    load, faults = Renderer.load, [OSError("no descriptor is left"), RuntimeError("storage is away")]

    def failing(*arguments: Any) -> Renderer:
        if faults:
            raise faults.pop()
        return load(*arguments)

    service = service_of(shop, reload=True, reload_interval=0.05)
    monkeypatch.setattr(Renderer, "load", failing)

    async def follow() -> None:
        async with service.router.lifespan_context(service):
            shop.write()
            while text_of(service) != "Text 2":
                await asyncio.sleep(0.02)

    asyncio.run(asyncio.wait_for(follow(), 20))
    assert not faults


def test_a_change_between_the_load_and_the_start_is_followed(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    service = service_of(shop, reload=True, reload_interval=0.05)
    shop.write()

    async def follow() -> None:
        async with service.router.lifespan_context(service):
            while text_of(service) != "Text 2":
                await asyncio.sleep(0.02)

    asyncio.run(asyncio.wait_for(follow(), 20))


def test_folders_that_vanish_and_return_are_followed(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    service = service_of(shop, reload=True, reload_interval=0.05)

    async def follow() -> None:
        async with service.router.lifespan_context(service):
            gone = shop.catalog.rename(tmp_path / "gone")
            shop.catalog.symlink_to(shop.catalog)  # a loop: listing it is an OSError
            while not service.state.last_reload:
                await asyncio.sleep(0.02)
            assert service.state.last_reload.findings
            shop.catalog.unlink()
            gone.rename(shop.catalog)
            shop.write()
            while text_of(service) != "Text 2":
                await asyncio.sleep(0.02)

    asyncio.run(asyncio.wait_for(follow(), 20))


def test_files_that_never_rest_are_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Shop(tmp_path)
    load = Renderer.load

    def changing(*arguments: Any) -> Renderer:
        shop.write()
        return load(*arguments)

    monkeypatch.setattr(Renderer, "load", changing)
    with pytest.raises(LoadError, match="changed whenever"):
        service_of(shop)


def test_files_that_change_while_they_are_read_are_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Shop(tmp_path)
    load = Renderer.load

    def changing(*arguments: Any) -> Renderer:
        if shop.generation == 1:
            shop.write()
            raise LoadError([Finding(shop.locales, 0, "", "half written")])
        return load(*arguments)

    monkeypatch.setattr(Renderer, "load", changing)
    assert text_of(service_of(shop)) == "Text 2"


def test_a_given_renderer_is_not_reloaded(renderer: Renderer) -> None:
    assert create_app(renderer).state.reloader is None
