"""`import pardon` stays light: what is large is read on first use."""

import subprocess
import sys

LATER = {"langcodes", "phonenumbers", "fluent.runtime", "uvicorn", "pydantic", "fastapi", "starlette", "fsspec"}
MODULES = 230  # of the library, its dependencies and the standard library together


def test_import_pardon_brings_few_modules() -> None:
    script = "import sys, pardon; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    names = set(run.stdout.split())
    assert names & LATER == set()
    assert len(names) <= MODULES
