"""Catalogues that the importer's tests write to."""

import shutil
from pathlib import Path

import pytest
from support.references import TEXTS, World, snapshot
from support.servers import ROOT

from pardon_tools.importer import importing
from pardon_tools.importer.importing import drift


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the importer makes of the whole reference, and a text of our own for a status."""
    directory = tmp_path_factory.mktemp("imported")
    catalog, locales = directory / "catalog", directory / "locales"
    importing.write(drift(snapshot(*TEXTS), catalog, locales), catalog, locales)
    with (catalog / "http" / "status.toml").open("a") as toml:
        toml.write('\n[http_402]\nname = "PaymentRequired"\nstatus = 402\n')
    with (locales / "en" / "http" / "status.ftl").open("a") as ftl:
        ftl.write("\nhttp_402 = Payment Required\n    .long = This needs a payment.\n")
    return directory


@pytest.fixture
def world(tmp_path: Path, imported: Path) -> World:
    """A catalogue that nobody has edited, so that a slip in the shipped one fails no test but its own."""
    shutil.copytree(imported, tmp_path / "world")
    return World(tmp_path / "world")


@pytest.fixture
def shipped(tmp_path: Path) -> World:
    for name in ("catalog", "locales/en"):
        shutil.copytree(ROOT / name, tmp_path / "shipped" / name)
    return World(tmp_path / "shipped")
