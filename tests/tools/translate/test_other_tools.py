"""Whole locales as Pontoon and Weblate write them: nothing is lost, nothing false is found."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from moz.l10n.formats.fluent.parse import fluent_parse
from moz.l10n.formats.fluent.serialize import fluent_serialize
from moz.l10n.model import Entry
from support.command import pardon
from support.compare import compare
from support.servers import ROOT
from translate.storage.fluent import FluentFile

from pardon_tools.check.run import check
from pardon_tools.translate.project import read_project
from pardon_tools.translate.status import status
from pardon_tools.translate.sync import sync, write_files

TAG = "ar"  # six plural categories, right to left

Write = Callable[[Path], None]


def pontoon(locales: Path) -> None:
    """Write a locale as Pontoon does: the English file, its comments and heads, with the values of the locale."""
    for path in sorted((locales / "en").rglob("*.ftl")):
        target = locales / TAG / path.relative_to(locales / "en")
        resource: Any = fluent_parse(path.read_text("utf-8"))
        translated = {entry.id: entry for entry in _entries(fluent_parse(target.read_text("utf-8")))}
        for section in resource.sections:
            for entry in section.entries:
                if isinstance(entry, Entry) and entry.id in translated:
                    entry.value = translated[entry.id].value
                    entry.properties = translated[entry.id].properties
            section.entries = [e for e in section.entries if not isinstance(e, Entry) or e.id in translated]
        target.write_text("".join(fluent_serialize(resource)), "utf-8")


def _entries(resource: Any) -> Iterator[Any]:
    return (entry for section in resource.sections for entry in section.entries if isinstance(entry, Entry))


def weblate(locales: Path) -> None:
    """Write a locale as Weblate does: every unit is set and serialized again."""
    for path in sorted((locales / TAG).rglob("*.ftl")):
        store: Any = FluentFile()
        store.parse(path.read_bytes())
        for unit in store.units:
            unit.source = unit.source
        path.write_bytes(bytes(store))


TOOLS = {"pontoon": pontoon, "weblate": weblate}


class Result(NamedTuple):
    status: dict[str, object]
    stale: dict[str, tuple[str, ...]]
    reviewed: list[str]
    compared: dict[str, int]


def result_of(tree: Path) -> Result:
    project = read_project(None, tree / "locales", (TAG,))
    locale = project.locale(TAG)
    compared = compare(tree, TAG)[TAG]
    return Result(
        status(project)[0].as_json(),
        {unit.key: unit.stale_facets for unit in locale.units.values() if unit.stale_facets},
        sorted(unit.key for unit in locale.units.values() if unit.is_reviewed),
        {name: compared.get(name, 0) for name in ("errors", "missing", "obsolete", "report")},
    )


def edit(path: Path, pattern: str, new: str) -> None:
    text, count = re.subn(pattern, new, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1, (path, pattern)
    path.write_text(text, "utf-8")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped tree of a language: changed and commented English, a retranslated and a reviewed message."""
    tree = tmp_path_factory.mktemp(TAG)
    for name in ("en", TAG):
        shutil.copytree(ROOT / "locales" / name, tree / "locales" / name)
    shutil.copy(ROOT / "l10n.toml", tree)
    assert pardon("sync", TAG, "--locales", str(tree / "locales")).returncode == 0
    reviewed = ("signed_out", "clerk/user_locked-UserLocked", "http_404")
    assert pardon("accept", TAG, *reviewed, "--reviewed", "--locales", str(tree / "locales")).returncode == 0
    english, translation = tree / "locales/en", tree / "locales" / TAG
    edit(english / "clerk/user_lockout.ftl", r"^user_locked-UserLocked = ", r"# Shown on the sign-in page\n\g<0>Oh: ")
    edit(english / "http/status.ftl", r"^http_500 = ", r"# Not for developers.\n# .long = is not meant\n\g<0>")
    edit(english / "http/status.ftl", r"^http_403 = ", r"\g<0>Oh: ")
    edit(translation / "http/status.ftl", r"^http_403 = ", r"\g<0>Oh: ")
    edit(translation / "http/status.ftl", r"^http_404 = ", r"\g<0>Oh: ")
    edit(english / "terms.ftl", r"^(-identifier-username =) .*", r"\1 login name")
    return tree


@pytest.fixture(scope="module")
def before(shipped: Path) -> Result:
    return result_of(shipped)


@pytest.mark.parametrize("write", TOOLS.values(), ids=TOOLS)
def test_a_tool_that_writes_the_files_changes_neither_findings_nor_state(
    tmp_path: Path, shipped: Path, before: Result, write: Write
) -> None:
    tree = shutil.copytree(shipped, tmp_path / "tree")
    assert before.stale == {"clerk/user_locked-UserLocked": ("short",), "-identifier-username": ("short",)}
    assert before.reviewed == ["clerk/signed_out", "clerk/user_locked-UserLocked"]
    write(tree / "locales")
    assert result_of(tree) == before
    if write is pontoon:
        text = (tree / "locales" / TAG / "http/status.ftl").read_text("utf-8")
        assert "# Not for developers.\n# .long = is not meant\nhttp_500 =" in text
    changes, _ = sync(read_project(None, tree / "locales"), TAG)
    if write is pontoon:
        assert [path.name for path in changes] == ["state.toml"]
    path = tree / "locales" / TAG / "state.toml"
    recorded = {*changes[path].splitlines()} - {*path.read_text("utf-8").splitlines()}
    assert {line.split(" = ")[0] for line in recorded} >= {'"http/http_403"', '"http/http_404"'}  # the retranslated
    write_files(changes)
    assert result_of(tree) == before
    findings = check(None, tree / "locales", (TAG,))
    # Pontoon writes every combination of nested selectors, so that some branches are the same.
    found = {(f.rule, f.id) for f in findings if f.locale == TAG and f.rule != "needless-selector"}
    assert found == {("stale", "user_locked-UserLocked"), ("stale", "-identifier-username")}
