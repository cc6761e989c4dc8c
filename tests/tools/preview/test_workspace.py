"""A snapshot of files that change while they are read."""

import asyncio
import itertools
import shutil
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.preview_desk import Desk, write_all

from pardon import Settings
from pardon_tools.preview import server, workspace
from pardon_tools.preview.editing import Submission, SubmittedText
from pardon_tools.preview.server import Preview, create_app
from pardon_tools.preview.workspace import Workspace


def desk_at(folder: Path) -> tuple[Desk, Workspace]:
    write_all(folder)
    return Desk(folder / "locales", ""), Workspace([folder / "catalog"], [folder / "locales"], Settings())


def during_each_read(monkeypatch: pytest.MonkeyPatch, edit: Any) -> None:
    """Call `edit` with the tag before each locale is read."""
    read = workspace.read_layer

    def read_layer(folder: Path, *arguments: Any, **options: Any) -> Any:
        edit(folder.name)
        return read(folder, *arguments, **options)

    monkeypatch.setattr(workspace, "read_layer", read_layer)


def test_a_snapshot_holds_the_files_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, files = desk_at(tmp_path)
    files.scan()

    def edit(tag: str) -> None:
        if tag == "en" and "Später" not in (desk.locales / "de/shop.ftl").read_text("utf-8"):
            desk.edit("de/shop.ftl", "Verspätet", "Später")  # German was listed before
            desk.edit("en/shop.ftl", "= Delayed", "= Later")

    desk.edit("en/shop.ftl", "Not today", "Not now")
    during_each_read(monkeypatch, edit)
    snapshot = files.scan()
    assert snapshot is not None
    texts = [snapshot.renderer.render("delayed", lang=tag).short_message for tag in ("en", "de")]
    assert texts == ["Later", "Später"]
    assert files.scan() is None


def test_files_that_never_rest_are_shown_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, files = desk_at(tmp_path)
    files.scan()
    count = iter(range(10_000))
    during_each_read(monkeypatch, lambda tag: desk.write("ar/shop.ftl", f"sold_out = {next(count)}\n"))
    desk.write("ar/shop.ftl", "sold_out = 0")
    assert files.scan() is not None
    assert files.scan() is not None


def test_a_locale_that_was_checked_may_go(tmp_path: Path) -> None:
    desk, files = desk_at(tmp_path)
    preview = Preview(files)

    async def check_and_remove() -> None:
        preview.show("ar")
        assert not preview.is_checked("ar")
        while not preview.is_checked("ar"):
            await asyncio.sleep(0.01)
        shutil.rmtree(desk.locales / "ar")
        snapshot = files.scan()
        assert snapshot is not None
        preview.snapshot = snapshot
        assert preview.is_checked("ar")

    asyncio.run(asyncio.wait_for(check_and_remove(), 30))


def test_a_layer_over_own_ones_needs_no_english_and_follows_them(tmp_path: Path) -> None:
    desk, _ = desk_at(tmp_path)
    desk.write("../top/de/shop.ftl", "refused-ByShop = Heute nicht, { -brand }\n")
    desk.write("de/terms.ftl", "-brand = Firma\n")
    files = Workspace([tmp_path / "catalog"], [desk.locales, tmp_path / "top"], Settings())

    def text(id: str) -> str:
        snapshot = files.scan()
        assert snapshot is not None
        return str(snapshot.renderer.render(id, lang="de").short_message)

    assert text("refused-ByShop") == "Heute nicht, Firma"
    desk.edit("de/terms.ftl", "Firma", "Marke")
    assert text("refused-ByShop") == "Heute nicht, Marke"
    desk.edit("../catalog/shop.toml", "status = 409", "status =")
    desk.edit("de/terms.ftl", "Marke", "Haus")
    assert text("refused-ByShop") == "Heute nicht, Haus"  # with the last good catalogue
    desk.edit("../catalog/shop.toml", "status =\n", "status = 409\n")
    shutil.rmtree(desk.locales / "de")
    desk.write("../top/de/terms.ftl", "-brand = Wir\n")
    assert text("refused-ByShop") == "Heute nicht, Wir"


Page = Callable[[], Awaitable[str]]


def follow(preview: Preview, story: Callable[[Page], Awaitable[None]]) -> None:
    """Run a story with the page beside the watch over the files."""

    async def run() -> None:
        transport = httpx.ASGITransport(create_app(preview))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:

            async def page() -> str:
                return (await client.get("/?locale=de&id=shop/sold_out")).text

            watching = asyncio.create_task(preview.watch())
            await asyncio.wait_for(story(page), 30)
            watching.cancel()

    asyncio.run(run())


def test_a_check_that_fails_is_reported_once_for_each_state_of_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk, files = desk_at(tmp_path)
    check = server.check
    calls: list[str] = []

    def failing(catalogs: Any, layers: Any, tags: list[str]) -> Any:
        calls.extend(tags)
        raise RuntimeError("a bug of the check")

    async def story(page: Page) -> None:
        while "The check failed" not in await page():
            await asyncio.sleep(0.01)
        assert "Nothing to mend" not in await page()
        await asyncio.sleep(0.3)  # several scans
        assert calls == ["de"]
        desk.edit("de/shop.ftl", "Verspätet", "Später")
        while len(calls) < 2:
            await asyncio.sleep(0.01)
        monkeypatch.setattr(server, "check", check)
        desk.edit("de/shop.ftl", "Später", "Zu spät")
        while "The check failed" in await page() or "Nothing to mend" not in await page():
            await asyncio.sleep(0.01)

    monkeypatch.setattr(server, "RESCAN_MS", 20)
    monkeypatch.setattr(server, "check", failing)
    follow(Preview(files), story)
    fault = "the check of de failed; it is repeated when the files change"
    assert [record.message for record in caplog.records] == [fault, fault]
    assert caplog.records[0].exc_info


def test_files_that_cannot_be_read_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk, files = desk_at(tmp_path)
    preview = Preview(files)
    submission = Submission(
        locale="de", domain="shop", id="sold_out", texts={"short": SubmittedText(text="Weg", hashes="")}
    )
    count = itertools.count()

    def failing(*_: Any) -> Any:
        next(count)
        raise OSError("the disk does not answer")

    async def story(page: Page) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(workspace, "listing", failing)
            while "the disk does not answer" not in await page():
                await asyncio.sleep(0.01)
            outcome = await preview.save(submission)
            assert (outcome.status, outcome.body["findings"][0]["message"]) == (
                HTTPStatus.CONFLICT, "The files cannot be read: the disk does not answer",
            )  # fmt: skip
            while next(count) < 5:
                await asyncio.sleep(0.01)
        desk.edit("de/shop.ftl", "Ausverkauft", "Alles weg")
        while "the disk does not answer" in await page() or "Alles weg" not in await page():
            await asyncio.sleep(0.01)

    monkeypatch.setattr(server, "RESCAN_MS", 20)
    follow(preview, story)
    assert [record.message for record in caplog.records] == ["the files cannot be read"]
