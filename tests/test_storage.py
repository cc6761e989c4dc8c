"""Folders: which text names one, what is data, and what tells one state from the next."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pardon import Renderer
from pardon.http.settings import ServiceSettings
from pardon.storage import as_folder, is_data, is_remote, listing, snapshot

CATALOG = "[sold_out]\nstatus = 409\n"
LOCALES = {"en/shop.ftl": "sold_out = Sold out\n", "fr/shop/errors.ftl": "sold_out = Épuisé\n"}


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    (tmp_path / "shop.toml").write_text(CATALOG)
    return tmp_path


PLACES = [
    # text, the folder's own text, whether it is remote
    ("locales", "locales", False),
    ("/srv//locales/", "/srv/locales", False),
    ("s3:/bucket", "s3:/bucket", False),
    ("s3://bucket/pre/fix/", "s3://bucket/pre/fix", True),
    ("s3://bucket", "s3://bucket/", True),
    ("memory://own/locales", "memory://own/locales", True),
]


@pytest.mark.parametrize(("text", "name", "remote"), PLACES)
def test_a_text_names_a_folder(text: str, name: str, remote: bool) -> None:
    folder = as_folder(text)
    assert (str(folder), is_remote(folder), isinstance(folder, Path)) == (name, remote, not remote)
    assert as_folder(folder) == folder
    assert ServiceSettings(locales=text).locales == (folder,)


NO_STORAGE = [
    # URL, what is said of it
    ("foo://bucket/x", "foo"),
    ("s3://", "not a URL such as s3://bucket/prefix"),
    ("s3:///x", "not a URL such as"),
    ("gs://bucket/x", "pip install 'pardon-errors[storage]' (Please install gcsfs"),
]


@pytest.mark.parametrize(("url", "reason"), NO_STORAGE)
def test_a_url_of_no_storage_is_refused(url: str, reason: str) -> None:
    for attempt in (as_folder, Renderer.load, lambda url: ServiceSettings(catalog=url)):
        with pytest.raises(ValueError) as raised:  # noqa: PT011  (pydantic's is one)
            attempt(url)
        assert reason in str(raised.value)


NAMES = [
    ("shop.toml", True),
    ("shop/errors.toml", True),
    ("de/shop/errors.ftl", True),
    ("terms.ftl", True),
    ("a/b/c/d.ftl", False),
    ("..data/shop.toml", False),
    ("de/.shop.ftl", False),
    ("words.txt", False),
    ("shop.toml~", False),
]


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_what_is_data(name: str, expected: bool) -> None:
    assert is_data(name) is expected


def test_a_local_folder_is_read_in_place(tmp_path: Path) -> None:
    assert snapshot(tmp_path) is tmp_path
    assert snapshot(str(tmp_path)) == tmp_path


def swap(folder: Path, version: str, texts: dict[str, str]) -> None:
    """Write files as the kubelet does: a new folder, and one link that is renamed over the old one."""
    for name, text in texts.items():
        (folder / version / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / version / name).write_text(text)
        if not (link := folder / name.split("/")[0]).is_symlink():
            link.symlink_to(f"..data/{link.name}")
    (folder / "..new").symlink_to(version)
    (folder / "..new").rename(folder / "..data")


CHANGES = [
    lambda folder: (folder / "shop.toml").write_text(f"{CATALOG}\n"),
    lambda folder: os.utime(folder / "shop.toml", ns=(1, 1)),
    lambda folder: (folder / "new.toml").write_text(CATALOG),
    lambda folder: (folder / "shop.toml").unlink(),
    lambda folder: (folder / "shop.toml").rename(folder / "other.toml"),
    lambda folder: (shutil.copy2(folder / "shop.toml", folder / "x"), (folder / "x").rename(folder / "shop.toml")),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_changes_the_listing(catalog: Path, change: Callable[[Path], object]) -> None:
    before = listing(catalog)
    assert [name for name, _ in before] == ["shop.toml"]
    assert listing(catalog) == before
    change(catalog)
    assert listing(catalog) != before


def test_what_is_no_data_does_not_change_the_listing(catalog: Path) -> None:
    before = listing(catalog)
    for name in (".shop.toml.swp", "shop.toml~", "README.md"):
        (catalog / name).write_text("")
    assert listing(catalog) == before
    assert listing(catalog / "nowhere") == ()


def test_a_swapped_link_changes_the_listing(tmp_path: Path) -> None:
    swap(tmp_path, "..1", LOCALES)
    before = listing(tmp_path)
    assert [name for name, _ in before] == sorted(LOCALES)
    swap(tmp_path, "..2", LOCALES)  # of the same size, perhaps within one tick of the clock
    assert [name for name, _ in listing(tmp_path)] == sorted(LOCALES)
    assert listing(tmp_path) != before


@pytest.mark.parametrize(("volume", "name"), [("locales", "fr/shop.ftl"), ("locales/fr", "shop.ftl")])
def test_a_volume_s_hidden_folders_are_not_read(tmp_path: Path, volume: str, name: str) -> None:
    swap(tmp_path / "catalog", "..1", {"shop.toml": CATALOG})
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "locales" / "en" / "shop.ftl").write_text(LOCALES["en/shop.ftl"])
    swap(tmp_path / volume, "..1", {name: "sold_out = Épuisé\n"})
    renderer = Renderer.load(tmp_path / "catalog", tmp_path / "locales")
    assert [entry.domain for entry in renderer.catalog if entry.id == "sold_out"] == ["shop"]
    assert renderer.render("sold_out", "fr").short_message == "Épuisé"
