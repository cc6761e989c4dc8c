"""The distribution: the wheel has the data, and serves from an empty environment."""

import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from support import web
from support.servers import ROOT, serving

import pardon
import pardon_tools
from pardon_tools import commands

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
    data_files = shipped_files("catalog", "locales")
    translators = {path for path in data_files if path.endswith(("/glossary.toml", "/state.toml"))}
    assert translators
    expected = {f"pardon/data/{path}" for path in data_files - translators}
    expected |= {path.removeprefix("service/") for path in shipped_files("service/pardon")}
    expected |= {path.removeprefix("tools/") for path in shipped_files("tools/pardon_tools")}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        data = {name: archive.read(name) for name in names if name.startswith("pardon/data/")}
    assert names == expected
    for name, content in data.items():
        assert content == (ROOT / name.removeprefix("pardon/data/")).read_bytes(), name


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> "Environment":
    return Environment(wheel, tmp_path_factory.mktemp("environment"))


class Environment:
    """A virtual environment with the wheel, perhaps an extra, and nothing else."""

    def __init__(self, wheel: Path, folder: Path, extra: str = "") -> None:
        venv.create(folder)
        self.folder = folder
        self.python = folder / "bin" / "python"
        options = ["--quiet", "--no-compile", "--disable-pip-version-check"]
        options += ["--constraint", str(ROOT / "constraints.txt")]
        pip = (sys.executable, "-m", "pip", "--python", self.python)  # the environment needs none of its own
        self.run(*pip, "install", *options, f"{wheel}{extra}", timeout=300).check_returncode()

    def command(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return self.run(self.folder / "bin" / "pardon", *arguments, timeout=60)

    def run(self, *command: str | Path, timeout: int) -> "subprocess.CompletedProcess[str]":
        clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PARDON_CACHE_DIR")}
        return subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, check=False, cwd=self.folder, env=clean
        )


# What the sentence names, for each command of a bare installation.
NEEDS = [
    (["--version"], "service"),
    (["serve"], "service"),
    (["render", "user_locked"], "service"),
    (["check"], "check"),
    (["preview"], "translate"),
]


def test_the_library_needs_six_packages(environment: Environment) -> None:
    script = (
        "import importlib.metadata as m; print(*(r for r in m.requires('pardon-errors') if 'extra' not in r), sep='|')"
    )
    required = environment.run(environment.python, "-c", script, timeout=60).stdout.strip().split("|")
    names = {re.split("[<>=]", requirement)[0] for requirement in required}
    assert names == {"babel", "fluent-runtime", "fluent-syntax", "langcodes", "phonenumberslite", "tzdata"}


def test_the_library_renders_without_any_extra(environment: Environment) -> None:
    script = "import pardon; print(ascii(pardon.render('user_locked', 'de', {'timeRemaining': 300}).long_message))"
    run = environment.run(environment.python, "-c", script, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    assert "in 5 Minuten" in run.stdout


@pytest.mark.parametrize(("arguments", "extra"), NEEDS)
def test_the_command_names_the_extra_that_it_needs(environment: Environment, arguments: list[str], extra: str) -> None:
    run = environment.command(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == f"This command needs typer: pip install 'pardon-errors[{extra}]'\n"


def test_the_check_needs_its_extra_alone(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(wheel, tmp_path, "[check]")
    (tmp_path / "catalog").mkdir()
    run = environment.command("check", "--locale", "pl", "--format", "json")
    assert (run.returncode, run.stderr, run.stdout[0]) == (0, "", "[")
    assert environment.command("preview").stderr.endswith("pip install 'pardon-errors[translate]'\n")


def test_the_wheel_serves_german(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(wheel, tmp_path, "[service]")
    assert environment.command("--version").stdout == f"pardon {version('pardon-errors')}\n"
    run = environment.command("serve", "--http", "httptools")
    assert (run.returncode, run.stderr) == (2, "This command needs httptools: pip install httptools\n")
    with serving(python=str(environment.python)) as base:
        body = web.get(f"{base}/render?code=user_locked&lang=de&meta[timeRemaining]=300").json()
    assert "5 Minuten" in body["longMessage"]


# What is imported

HEAVY = {"fastapi", "pydantic", "pydantic_core", "starlette", "uvicorn", "django", "flask"}
# module, what it may import of these
LIGHT = [
    ("pardon", set[str]()),
    ("pardon.envelopes", set[str]()),
    ("pardon.problem_details", set[str]()),
    ("pardon.storage", set[str]()),
    ("pardon.middleware", {"starlette"}),
    ("pardon.pydantic_errors", {"pydantic_core"}),
    ("pardon.django", {"django"}),
    ("pardon.rest_framework", {"django"}),
    ("pardon.flask", {"flask"}),
]


MISSING = [
    # module, package that is not installed, extra that brings it
    ("pardon.fastapi", "fastapi", "service"),
    ("pardon.middleware", "starlette", "service"),
    ("pardon.django", "django", "django"),
    ("pardon.rest_framework", "rest_framework", "django"),
    ("pardon.flask", "flask", "flask"),
]


@pytest.mark.parametrize(("module", "package", "extra"), MISSING)
def test_a_module_names_the_extra_that_it_needs(module: str, package: str, extra: str) -> None:
    script = f"import sys; sys.modules[{package!r}] = None; import {module}"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    hint = f"ModuleNotFoundError: {module} needs {package}: pip install 'pardon-errors[{extra}]'"
    assert run.stderr.splitlines()[-1] == hint


def test_the_command_imports_no_framework() -> None:
    subcommands = ", ".join(
        f"pardon_tools.commands.{module.name}" for module in pkgutil.iter_modules(commands.__path__)
    )
    script = f"import sys; sys.modules |= dict.fromkeys({sorted(HEAVY)}); import {subcommands}"
    subprocess.run([sys.executable, "-c", script], timeout=60, check=True)


# make

STAMPS = [
    # present stamps; what `make serve` installs, what `make check` installs
    ((), ".[service]", ".[dev]"),
    ((".serve",), None, ".[dev]"),
    ((".serve", ".dev"), None, None),
]


@pytest.mark.parametrize(("stamps", "serve", "check"), STAMPS)
def test_make_installs_what_is_needed(tmp_path: Path, stamps: tuple[str, ...], serve: str, check: str) -> None:
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for name in ("bin/pip", *stamps):
        (tmp_path / ".venv" / name).touch()
    for target, extra in (("serve", serve), ("check", check)):
        command = ["make", "--dry-run", target]
        plan = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60).stdout
        assert re.findall(r"--editable '(.*)'", plan) == ([extra] if extra else [])


@pytest.mark.parametrize(("module", "allowed"), LIGHT)
def test_what_an_import_brings(module: str, allowed: set[str]) -> None:
    script = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert set(run.stdout.split()) & HEAVY == allowed


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


def test_contributing_names_modules_that_exist() -> None:
    named = set(re.findall(r"(?<!\w)[a-z_/]+\.(?:py|js)\b", (ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    files = [f"/{path}" for folder in ("service", "tools") for path in (ROOT / folder).rglob("*.*")]
    assert not [name for name in named if not any(file.endswith(f"/{name}") for file in files)]
