"""What is remembered of sound files: in the process and on disk, whatever becomes of the folder."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from support.worlds import catalog_of, write_locales

from pardon import LoadError, Renderer, Settings, verdicts
from pardon.catalog.entries import Catalog
from pardon.fluent import ftl_files as locale_files
from pardon.fluent.ftl_files import read_locales
from pardon.verdicts import DAY, Verdicts, make_key


@pytest.fixture(autouse=True)
def _another_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test begins with nothing in memory."""
    forget()
    yield
    forget()


def forget() -> None:
    verdicts._known.__init__(verdicts.MAX_FILES, verdicts.MAX_FILES * 200)  # type: ignore[misc]


KEY, OTHER = make_key([b"a"]), make_key([b"b"])


def test_a_key_is_remembered_by_the_process() -> None:
    assert not Verdicts().has(KEY)
    Verdicts().add(KEY)
    assert Verdicts().has(KEY)
    assert not Verdicts().has(OTHER)


def test_a_key_is_remembered_by_the_next_process(tmp_path: Path) -> None:
    Verdicts(tmp_path / "deep" / "folder").add(KEY)
    forget()
    assert Verdicts(tmp_path / "deep" / "folder").has(KEY)
    assert not Verdicts(tmp_path / "deep" / "folder").has(OTHER)
    assert not Verdicts().has(OTHER)


def test_the_files_are_empty_and_the_folder_is_the_users_own(tmp_path: Path) -> None:
    Verdicts(tmp_path / "cache").add(KEY)
    assert [(path.name, path.stat().st_size) for path in (tmp_path / "cache").iterdir()] == [(KEY, 0)]
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_used_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("x" * 300), Path("/proc/pardon")):
        known = Verdicts(folder)
        assert not known.has(KEY)
        known.add(KEY)
        assert known.has(KEY)
        forget()
        assert not known.has(KEY)


def test_other_things_in_the_folder_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "MAX_FILES", 4)
    (tmp_path / "important.txt").write_text("keep")
    (tmp_path / ("a" * 39)).write_text("keep")
    (tmp_path / "folder").mkdir()
    for n in range(10):
        Verdicts(tmp_path).add(make_key([bytes([n])]))
    assert {"important.txt", "a" * 39, "folder"} < {path.name for path in tmp_path.iterdir()}


def test_the_folder_does_not_grow_and_what_is_used_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "MAX_FILES", 10)
    old = time.time() - 10 * DAY
    keys = [make_key([bytes([n])]) for n in range(10)]
    for n, key in enumerate(keys):
        (tmp_path / key).touch()
        os.utime(tmp_path / key, (old + n, old + n))
    assert Verdicts(tmp_path).has(keys[0])
    Verdicts(tmp_path).add(OTHER)
    assert len(list(tmp_path.iterdir())) <= 10
    forget()
    kept = [key for key in (*keys, OTHER) if Verdicts(tmp_path).has(key)]
    assert {keys[0], OTHER} <= set(kept)
    assert keys[1] not in kept


def test_several_write_at_once(tmp_path: Path) -> None:
    keys = [make_key([bytes([n])]) for n in range(100)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: Verdicts(tmp_path / "cache").add(key), keys * 4))
    forget()
    assert all(Verdicts(tmp_path / "cache").has(key) for key in keys)


PARTS = [[], [b""], [b"", b""], [b"ab"], [b"a", b"b"], [b"b", b"a"], [b"a", b"", b"b"]]


def test_keys_tell_where_a_part_ends() -> None:
    keys = [make_key(parts) for parts in PARTS]
    assert len(set(keys)) == len(PARTS)
    assert make_key(iter([b"a", b"b"])) == keys[4]


# Loading


class World:
    """A folder of locales that is loaded as each process would: what is in memory is forgotten before."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.parsed: list[str] = []
        monkeypatch.setattr(locale_files, "FluentParser", lambda: self)
        write_locales(folder, {"en/d.ftl": "m = Text\n", "de/d.ftl": "# c\nm = { -t }\n", "de/terms.ftl": "-t = x\n"})

    def parse(self, text: str) -> ast.Resource:
        self.parsed.append(text)
        return FluentParser().parse(text)

    def load(self, catalog: Catalog | None = None, *, is_new: bool = True) -> list[str]:
        """Return the texts that were parsed."""
        self.parsed.clear()
        if is_new:
            forget()
        known = Verdicts(self.folder / "cache" if is_new else None)
        read_locales(self.folder / "locales", catalog or catalog_of(self.folder), verdicts=known)
        return self.parsed


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    return World(tmp_path, monkeypatch)


def test_what_was_found_sound_is_not_parsed_again(world: World) -> None:
    assert len(world.load()) == 3
    assert world.load() == []
    assert world.load(is_new=False) == []


CHANGES = [
    # files, the texts that are parsed again
    ({"de/d.ftl": "m = y\n"}, ["m = y\n", "-t = x\n"]),
    ({"de/terms.ftl": "-t = z\n"}, ["# c\nm = { -t }\n", "-t = z\n"]),
    ({"en/d.ftl": "m = Other\n"}, ["m = Other\n"]),
    ({"pl/d.ftl": "m = Text\n"}, []),  # the same content as another locale's
    ({"en/d/more.ftl": "# more\n"}, ["# more\n", "m = Text\n"]),
]


@pytest.mark.parametrize(("files", "parsed"), CHANGES)
def test_what_changed_is_parsed(world: World, files: dict[str, str], parsed: list[str]) -> None:
    world.load()
    write_locales(world.folder, files)
    assert sorted(world.load()) == sorted(parsed)


def test_another_catalogue_asks_for_another_verdict(world: World) -> None:
    world.load()
    other = catalog_of(world.folder, "[n]\nstatus = 400\n")
    with pytest.raises(LoadError, match="no entry with this id"):
        world.load(other)


def test_other_rules_ask_for_another_verdict(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.load()
    monkeypatch.setattr(locale_files, "_rules", lambda: b"another version")
    assert len(world.load()) == 3


BROKEN = [
    # a file, its text, the file with the fault
    ("de/d.ftl", "m = }\n", "de/d.ftl"),
    ("de/terms.ftl", "-t = }\n", "de/terms.ftl"),
    ("en/d/more.ftl", "m = again\n", "en/d.ftl"),
    ("pl/d.ftl", "o = x\n", "pl/d.ftl"),
]


@pytest.mark.parametrize(("name", "text", "place"), BROKEN)
def test_a_fault_is_not_remembered_as_sound(world: World, name: str, text: str, place: str) -> None:
    world.load()
    write_locales(world.folder, {name: text})
    for _ in range(2):
        with pytest.raises(LoadError) as raised:
            world.load()
        assert (raised.value.findings[0].path, raised.value.findings[0].line) == (world.folder / "locales" / place, 1)


def test_the_renderer_takes_the_folder_from_the_settings(tmp_path: Path) -> None:
    Renderer.load(settings=Settings(cache_dir=tmp_path))
    assert len(list(tmp_path.iterdir())) >= 5
