"""What is shipped: the wheel has the data, and serves from an empty environment."""

import importlib
import os
import pkgutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import httpx
import pytest
from support.servers import ROOT, serving

import pardon
import pardon_tools

IGNORED = {"__pycache__", ".mypy_cache", ".ruff_cache"}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    # The sdist first and the wheel from it: what the sdist lacks, the wheel would lack too.
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return next(out.glob("*.whl"))


def shipped_files(*folders: str) -> set[str]:
    paths = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in paths if not IGNORED & set(path.parts)}


def test_the_wheel_has_the_tree_and_nothing_else(wheel: Path) -> None:
    expected = {f"pardon/data/{path}" for path in shipped_files("catalog", "locales")}
    expected |= {path.removeprefix("service/") for path in shipped_files("service/pardon")}
    expected |= {path.removeprefix("tools/") for path in shipped_files("tools/pardon_tools")}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        data = {name: archive.read(name) for name in names if name.startswith("pardon/data/")}
    assert names == expected
    for name, content in data.items():
        assert content == (ROOT / name.removeprefix("pardon/data/")).read_bytes(), name


def test_the_wheel_serves_german_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel],
        check=True,
        timeout=300,
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
    )
    with serving(python=str(python)) as base:
        body = httpx.get(f"{base}/render?code=user_locked&lang=de&meta[timeRemaining]=300").json()
    assert "5 Minuten" in body["longMessage"]


def modules() -> list[str]:
    packages = (pardon, pardon_tools)
    names = [m.name for p in packages for m in pkgutil.walk_packages(p.__path__, f"{p.__name__}.")]
    return ["pardon", *(name for name in names if not name.endswith("__main__"))]


@pytest.mark.parametrize("name", modules())
def test_all_names_what_can_be_imported(name: str) -> None:
    module = importlib.import_module(name)
    listed = getattr(module, "__all__", [])
    assert list(listed) == sorted(set(listed), key=lambda item: (not item.isupper(), not item[0].isupper(), item))
    assert all(hasattr(module, item) for item in listed)


def test_no_dependency_points_from_the_library_to_the_tools() -> None:
    sources = (ROOT / "service").rglob("*.py")
    assert not [path for path in sources if "pardon_tools" in path.read_text(encoding="utf-8")]
