"""The service's settings and the environment variables that hold them."""

from dataclasses import fields
from pathlib import Path

import pytest
from support.servers import ROOT

from pardon.http.settings import ServiceSettings, read_settings


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for field in fields(ServiceSettings):
        monkeypatch.delenv(f"PARDON_{field.name.upper()}", raising=False)


@pytest.mark.parametrize(
    "name, text, value",
    [
        # Paths and text
        ("catalog", "/srv/catalog", Path("/srv/catalog")),
        ("locales", "locales", Path("locales")),
        ("support", "help@example.com", "help@example.com"),
        ("timezone", "Europe/Berlin", "Europe/Berlin"),
        ("timezone", "", None),
        # Lists and tables are JSON.
        ("domains", '["authos", "acme"]', ("authos", "acme")),
        ("domains", "[]", ()),
        ("fallbacks", '{"ca": ["es", "fr"]}', {"ca": ("es", "fr")}),
        # Numbers and flags
        ("max_value", "10", 10),
        ("max_batch", "1", 1),
        ("pseudo", "true", True),
        ("admin_port", "0", 0),
    ],
)
def test_a_setting_comes_from_its_environment_variable(monkeypatch, name, text, value):
    monkeypatch.setenv(f"PARDON_{name.upper()}", text)
    assert getattr(read_settings(), name) == value


@pytest.mark.parametrize(
    "name, text",
    [
        ("max_value", "many"),
        ("max_value", "0"),
        ("domains", "clerk"),
        ("fallbacks", '{"ca": "es"}'),
        ("timezone", "Mars/Phobos"),
        ("log_level", "loud"),
        ("admin_port", "70000"),
        ("admin_token", "short"),
        ("cors_origins", '["https://app.example.com/path"]'),
        ("catalog", "nowhere://x"),
    ],
)
def test_a_bad_variable_is_named(monkeypatch, name, text):
    monkeypatch.setenv(f"PARDON_{name.upper()}", text)
    with pytest.raises(ValueError, match=f"^PARDON_{name.upper()}: "):
        read_settings()


def test_an_environment_that_is_nested_too_deeply_is_refused(monkeypatch):
    monkeypatch.setenv("PARDON_DOMAINS", "[" * 20_000)
    with pytest.raises(ValueError, match="nested too deeply"):
        read_settings()


def test_a_given_setting_wins_over_the_environment(monkeypatch):
    monkeypatch.setenv("PARDON_SUPPORT", "env@example.com")
    assert read_settings(support="given@example.com", timezone=None).support == "given@example.com"


def test_every_setting_is_documented():
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    for field in fields(ServiceSettings):
        assert f"`PARDON_{field.name.upper()}`" in page
        assert field.metadata["help"]


def test_the_token_is_not_shown():
    assert "0123456789abcdef" not in repr(ServiceSettings(admin_token="0123456789abcdef"))
