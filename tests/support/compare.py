"""compare-locales, as a localizer runs it."""

import json
import subprocess
import sys
from pathlib import Path


def compare(tree: Path, *tags: str) -> dict[str, dict[str, int]]:
    """Return its counts for each locale of a tree with an l10n.toml."""
    command = [str(Path(sys.executable).with_name("compare-locales")), "--full", "--return-zero", "--json", "-"]
    command += [str(tree / "l10n.toml"), str(tree), *tags]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    summary: dict[str, dict[str, int]] = json.loads(run.stdout)[0]["summary"]
    return summary
