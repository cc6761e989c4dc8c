"""The service's settings and the environment variables that hold them."""

from dataclasses import fields
from pathlib import Path

import pytest
from support.servers import ROOT

from pardon.http import create_app
from pardon.http.settings import ServiceSettings, read_settings, unknown_variables


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for field in fields(ServiceSettings):
        monkeypatch.delenv(f"PARDON_{field.name.upper()}", raising=False)


@pytest.mark.parametrize(
    "name, text, value",
    [
        # Paths and text
        ("catalog", "/srv/catalog", (Path("/srv/catalog"),)),
        ("locales", "my locales", (Path("my locales"),)),
        ("locales", '["a", "b"]', (Path("a"), Path("b"))),
        ("overlays", "tenants", Path("tenants")),
        ("support", "help@example.com", "help@example.com"),
        ("timezone", "Europe/Berlin", "Europe/Berlin"),
        ("timezone", "", None),
        # Lists and tables are JSON.
        ("domains", '["authos", "acme"]', ("authos", "acme")),
        ("domains", "[]", ()),
        ("languages", "all", ("all",)),
        ("languages", '["fr", "de"]', ("fr", "de")),
        ("fallbacks", '{"ca": ["es", "fr"]}', {"ca": ("es", "fr")}),
        # Numbers and flags
        ("max_value", "10", 10),
        ("max_batch", "1", 1),
        ("pseudo", "true", True),
        ("admin_port", "0", 0),
        ("docs", "false", False),
        ("reload", "1", True),
        ("http", "httptools", "httptools"),
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
        ("cors_origins", '["https://app.example.com/"]'),
        ("cors_origins", '["app.example.com"]'),
        ("cors_origins", '["https://a.example, https://b.example"]'),
        ("public_url", "errors.example.com"),
        ("public_url", "javascript:alert(1)"),
        ("public_url", "https://errors.example.com/?a"),
        ("cache_age", "-1"),
        ("catalog", "nowhere://x"),
        ("catalog", '["a'),
        ("catalog", "[1]"),
        ("overlays", "s3://bucket/overlays"),
        ("languages", "de"),
        ("http", "spdy"),
        ("docs", "perhaps"),
    ],
)
def test_a_bad_variable_is_named(monkeypatch, name, text):
    monkeypatch.setenv(f"PARDON_{name.upper()}", text)
    with pytest.raises(ValueError, match=f"^PARDON_{name.upper()}: "):
        read_settings()


def test_a_given_setting_wins_over_the_environment(monkeypatch):
    monkeypatch.setenv("PARDON_SUPPORT", "env@example.com")
    assert read_settings(support="given@example.com", timezone=None).support == "given@example.com"


def test_every_setting_is_documented():
    page = (ROOT / "docs" / "reference" / "settings.md").read_text("utf-8")
    for field in fields(ServiceSettings):
        assert f"`PARDON_{field.name.upper()}`" in page
        assert field.metadata["help"]


UNKNOWN = [
    ("PARDON_MAX_BODDY", "PARDON_MAX_BODDY is not a setting; did you mean PARDON_MAX_BODY?"),
    ("PARDON_CACHE_BYTES", "PARDON_CACHE_BYTES is not a setting; did you mean "),
    ("PARDON_ZZZZZZZZZZZZ", "PARDON_ZZZZZZZZZZZZ is not a setting"),
]


@pytest.mark.parametrize("name, warning", UNKNOWN)
def test_a_variable_that_is_no_setting_is_reported_with_the_nearest(name, warning):
    (found,) = unknown_variables(["PATH", "PARDON_MAX_BODY", name])
    assert found.startswith(warning)


def test_variables_of_the_command_and_of_kubernetes_are_known():
    names = ["PARDON_HOST", "PARDON_PORT", "PARDON_WORKERS", "PARDON_HTTP", "PARDON_SERVICE_HOST", "PARDON_PORT_80_TCP"]
    assert unknown_variables(names) == []


def test_the_service_reports_unknown_variables_when_it_starts(monkeypatch, caplog):
    monkeypatch.setenv("PARDON_MAX_BODDY", "1")
    create_app()
    assert "did you mean PARDON_MAX_BODY?" in caplog.text


def test_the_token_is_not_shown():
    assert "0123456789abcdef" not in repr(ServiceSettings(admin_token="0123456789abcdef"))
