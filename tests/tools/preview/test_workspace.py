"""A snapshot of files that change while they are read."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest
from support.preview_desk import Desk, write_all

from pardon import Settings
from pardon_tools.preview import workspace
from pardon_tools.preview.server import Preview
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
