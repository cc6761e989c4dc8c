"""Argument types that an application registers."""

import logging
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support.command import pardon
from support.worlds import write_locales

import pardon as library
from pardon import Problem, Renderer
from pardon.formatting.values import Formats

pytestmark = pytest.mark.usefixtures("own_types")

CATALOG = """
[bent]
status = 400
args.angle = { type = "angle" }
[bends]
status = 400
args.angles = { type = "list", of = "angle", required = false }
"""
TEXTS = {
    "en/geo.ftl": "bent = Bent by { $angle }\nbends = Bends: { $angles }\n",
    "de/geo.ftl": "bent = Um { $angle } gebogen\nbends = Bögen: { $angles }\n",
    "ar/geo.ftl": "bent = زاوية { $angle }\nbends = زوايا { $angles }\n",
}


def read_angle(raw: Any) -> Any:
    if isinstance(raw, str) and raw.startswith("text:"):
        return raw  # formatting it fails
    return Decimal(str(raw["degrees"] if isinstance(raw, dict) else raw))


def format_angle(formats: Formats, angle: Any) -> str:
    return "<b>\u202eround" if angle == 360 else f"{formats.number(angle)}°"


def load(folder: Path, **options: Any) -> Renderer:
    library.register_type("angle", read=read_angle, format=format_angle, sample=12.5, **options)
    (folder / "geo.toml").write_text(CATALOG)
    return Renderer.load(folder, write_locales(folder, TEXTS))


@pytest.fixture
def render(tmp_path: Path) -> Callable[..., Any]:
    return load(tmp_path).render


SHOWN = [
    # language, value, options, text
    ("en", 1234.5, {}, "Bent by 1,234.5°"),
    ("de", 1234.5, {}, "Um 1.234,5° gebogen"),
    ("de", "1234.5", {}, "Um 1.234,5° gebogen"),
    ("de", {"degrees": 7}, {}, "Um 7° gebogen"),
    ("de", 360, {}, "Um <b>round gebogen"),
    ("de", 360, {"escape": "html"}, "Um &lt;b&gt;round gebogen"),
    ("de", 7, {"isolate": "always"}, "Um \u20687°\u2069 gebogen"),
    ("ar", 360, {}, "زاوية \u2068<b>round\u2069"),
]


@pytest.mark.parametrize(("lang", "value", "options", "text"), SHOWN)
def test_a_value_is_formatted_in_its_locale(
    render: Callable[..., Any], lang: str, value: Any, options: dict[str, Any], text: str
) -> None:
    message = render("bent", lang, {"angle": value}, **options)
    assert (message.short_message, message.problems) == (text, ())


def test_items_of_a_list_have_the_type(render: Callable[..., Any]) -> None:
    assert render("bends", "de", {"angles": [1.5, {"degrees": 2}]}).short_message == "Bögen: 1,5° und 2°"


@pytest.mark.parametrize("value", ["wide", {"degrees": None}, [1], {"radians": 1}, object()])
def test_a_value_that_cannot_be_read_is_a_problem(render: Callable[..., Any], value: Any) -> None:
    assert Problem("invalid-argument", "angle") in render("bent", "de", {"angle": value}).problems


def test_a_formatter_that_fails_is_logged(render: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert render("bent", "en", {"angle": "text:9"}).short_message == "Bent by text:9"
    assert "a value of the type angle could not be formatted" in caplog.text


def test_the_sample_stands_in_for_an_example(tmp_path: Path) -> None:
    renderer = load(tmp_path)
    metas = {entry.id: entry.example_meta() for entry in renderer.catalog.entries("geo")}
    assert metas == {"bent": {"angle": 12.5}, "bends": {"angles": [12.5]}}


REFUSED = [("text", 1), ("", 1), ("Angle", 1), ("a b", 1), ("angle", "wide"), ("angle", None)]


@pytest.mark.parametrize(("name", "sample"), REFUSED)
def test_a_type_that_cannot_be_registered(name: str, sample: Any) -> None:
    with pytest.raises(ValueError, match="not "):
        library.register_type(name, read=read_angle, format=format_angle, sample=sample)


def test_the_command_imports_the_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "geo.toml").write_text(CATALOG)
    write_locales(tmp_path, {"en/geo.ftl": TEXTS["en/geo.ftl"]})
    source = "import pardon\npardon.register_type('angle', read=float, format=lambda f, n: f'{n} deg', sample=1)\n"
    (tmp_path / "geo_types.py").write_text(source)
    folders = ("--catalog", "catalog", "--locales", "locales")
    run = pardon("check", *folders)
    assert (run.returncode, "args.angle.type: has to be one of text, integer" in run.stdout) == (1, True)
    run = pardon("--import", "geo_types", "check", *folders)
    assert (run.returncode, "0 error(s)" in run.stdout) == (0, True)
    run = pardon("render", "bent", "--meta", '{"angle": 2}', *folders, PARDON_IMPORT="geo_types")
    assert run.stdout == "Bent by 2.0 deg\n"
    run = pardon("--import", "nowhere", "check", *folders)
    assert (run.returncode, run.stderr) == (2, "--import nowhere: No module named 'nowhere'\n")
    for name in (".geo_types", "./geo_types.py", "geo_types.py", "geo/types"):
        run = pardon("--import", name, "check", *folders)
        assert (run.returncode, run.stderr.startswith(f"--import {name}: "), run.stderr.count("\n")) == (2, True, 1)
