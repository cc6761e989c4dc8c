"""The library's settings: what they accept and refuse."""

from dataclasses import FrozenInstanceError, fields

import pytest

from pardon.settings import Settings


@pytest.mark.parametrize(
    "name, given, value",
    [
        ("domains", ["authos", "acme"], ("authos", "acme")),
        ("domains", (), ()),
        ("languages", ["fr", "de"], ("fr", "de")),
        ("languages", "all", ("all",)),
        ("fallbacks", {"ca": ["es", "fr"]}, {"ca": ("es", "fr")}),
        ("timezone", "Europe/Berlin", "Europe/Berlin"),
        ("timezone", "", None),
        ("support", None, None),
        ("max_value", 2_000, 2_000),
        ("public_url", "https://errors.example.com/", "https://errors.example.com"),
        ("public_url", "", None),
    ],
)
def test_a_value_is_kept(name, given, value):
    assert getattr(Settings(**{name: given}), name) == value


@pytest.mark.parametrize(
    "name, value",
    [
        # Zones that tzdata does not have, and no path to a file of one
        ("timezone", "Mars/Phobos"),
        ("timezone", "Europe"),
        ("timezone", "../../etc/passwd"),
        ("timezone", "/etc/localtime"),
        ("timezone", "Europe/Berlin\0"),
        ("timezone", 1),
        # Bounds have to bound something.
        *((field.name, 0) for field in fields(Settings) if field.name.startswith("max_")),
        ("max_value", 2_001),
        ("max_value", "many"),
        ("max_value", True),
        ("max_value", 1.5),
        ("domains", "clerk"),
        ("domains", "all"),
        ("languages", "fr"),
        ("domains", [1]),
        ("fallbacks", {"ca": "es"}),
        ("fallbacks", ["ca"]),
        ("fallbacks", True),
        ("pseudo", "yes"),
        ("support", 1),
        ("public_url", "ftp://example.com"),
    ],
)
def test_a_bad_value_names_the_field(name, value):
    with pytest.raises(ValueError, match=f"^{name}: "):
        Settings(**{name: value})


def test_the_defaults_are_those_of_the_documents():
    settings = Settings()
    assert (settings.support, settings.timezone, settings.fallbacks) == (None, None, {})
    assert (settings.domains, settings.languages) == ((), ())
    assert settings.max_value == 1_000


def test_the_library_reads_no_environment(monkeypatch):
    monkeypatch.setenv("PARDON_SUPPORT", "env@example.com")
    assert Settings().support is None


def test_settings_do_not_change():
    with pytest.raises(FrozenInstanceError):
        Settings().support = "other@example.com"
