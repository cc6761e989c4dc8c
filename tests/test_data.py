"""Where the bundled data is."""

import pytest

from pardon import data


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "service" / "pardon"
    folder.mkdir(parents=True)
    monkeypatch.setattr(data, "_PACKAGE", folder)
    return folder


def test_a_checkout_has_its_data_at_the_top(package, tmp_path):
    assert data.bundled_catalog() == tmp_path / "catalog"
    assert data.bundled_locales() == tmp_path / "locales"


def test_the_data_of_an_installed_package_wins_over_a_checkout(package, tmp_path):
    for folder in ("catalog", "locales"):
        (tmp_path / folder).mkdir()
        (package / "data" / folder).mkdir(parents=True)
    assert data.bundled_catalog() == package / "data" / "catalog"
    assert data.bundled_locales() == package / "data" / "locales"
