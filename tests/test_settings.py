"""What an operator may set, and how."""

from pathlib import Path

import pytest
from pydantic import ValidationError
from pydantic_settings import SettingsError

from pardon.settings import Settings


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.delenv(f"PARDON_{name.upper()}", raising=False)


@pytest.mark.parametrize(
    "name, text, value",
    [
        # Paths and text
        ("catalog", "/srv/catalog", Path("/srv/catalog")),
        ("locales", "locales", Path("locales")),
        ("support", "help@example.com", "help@example.com"),
        ("timezone", "Europe/Berlin", "Europe/Berlin"),
        ("timezone", "", None),
        ("cache_dir", "/var/cache/pardon", Path("/var/cache/pardon")),
        ("cache_dir", "", None),
        # Lists and tables are JSON.
        ("domains", '["authos", "acme"]', ("authos", "acme")),
        ("domains", "[]", ()),
        ("fallbacks", '{"ca": ["es", "fr"]}', {"ca": ("es", "fr")}),
        # Numbers
        ("max_value", "10", 10),
        ("max_batch", "1", 1),
    ],
)
def test_a_setting_comes_from_its_environment_variable(monkeypatch, name, text, value):
    monkeypatch.setenv(f"PARDON_{name.upper()}", text)
    assert getattr(Settings(), name) == value


@pytest.mark.parametrize(
    "name, value",
    [
        # Zones that tzdata does not have, and no path to a file of one
        ("timezone", "Mars/Phobos"),
        ("timezone", "Europe"),
        ("timezone", "../../etc/passwd"),
        ("timezone", "/etc/localtime"),
        ("timezone", "Europe/Berlin\0"),
        # Bounds have to bound something.
        *((name, 0) for name in Settings.model_fields if name.startswith("max_")),
        ("max_value", "many"),
        ("domains", "clerk"),
        ("fallbacks", {"ca": "es"}),
        ("cors_origins", ["\ud800"]),
    ],
)
def test_what_cannot_be_meant_is_refused(name, value):
    with pytest.raises(ValidationError, match=name):
        Settings(**{name: value})


def test_an_environment_that_is_nested_too_deeply_is_refused(monkeypatch):
    monkeypatch.setenv("PARDON_DOMAINS", "[" * 20_000)
    with pytest.raises(SettingsError, match="domains"):
        Settings()


def test_a_given_setting_wins_over_the_environment(monkeypatch):
    monkeypatch.setenv("PARDON_SUPPORT", "env@example.com")
    assert Settings(support="given@example.com").support == "given@example.com"


def test_the_defaults_are_those_of_the_documents():
    settings = Settings()
    assert (settings.catalog, settings.locales, settings.support, settings.timezone) == (None, None, None, None)
    assert settings.domains == ("clerk", "authos")
    assert settings.fallbacks == {}
    assert settings.max_value == 1_000


@pytest.mark.parametrize(
    "environment, folder",
    [
        ({"HOME": "/home/ann", "XDG_CACHE_HOME": ""}, Path("/home/ann/.cache/pardon")),
        ({"HOME": "/home/ann", "XDG_CACHE_HOME": "/fast"}, Path("/fast/pardon")),
        ({"HOME": "/home/ann", "XDG_CACHE_HOME": "relative"}, Path("/home/ann/.cache/pardon")),
    ],
)
def test_the_cache_is_in_the_users_folder(monkeypatch, environment, folder):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Settings().cache_dir == folder


def test_every_setting_says_what_it_is_for():
    assert all(field.description for field in Settings.model_fields.values())


def test_settings_do_not_change():
    with pytest.raises(ValidationError, match="frozen"):
        Settings().support = "other@example.com"
