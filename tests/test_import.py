"""`import pardon` stays light: what is large is read on first use."""

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

from support.servers import ROOT

LATER = {"langcodes", "phonenumbers", "fluent.runtime", "uvicorn", "pydantic", "fastapi", "starlette", "fsspec"}
MODULES = 230  # of the library, its dependencies and the standard library together


def test_import_pardon_brings_few_modules() -> None:
    script = "import sys, pardon; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    names = set(run.stdout.split())
    assert names & LATER == set()
    assert len(names) <= MODULES


def imported_modules(path: Path, name: str) -> set[str]:
    """The modules of the package that a module imports at its top level."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*parents, *([node.module] if node.module else [])])
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return found


def test_no_modules_import_each_other_in_a_circle() -> None:
    source = ROOT / "service"
    names = {
        path: ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for path in (source / "pardon").rglob("*.py")
    }
    modules = set(names.values())
    imports = {name: (imported_modules(path, name) & modules) - {name} for path, name in names.items()}
    TopologicalSorter(imports).prepare()  # raises CycleError with the modules of a circle
