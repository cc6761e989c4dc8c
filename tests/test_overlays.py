"""Many overlays: a thousand of five texts each cost their own content, and no speed."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.worlds import write_locales

TENANTS = 1_000
MEMORY = 100_000_000  # bytes, for all of them with every text rendered
TEXTS = {
    "de/clerk.ftl": "user_locked-UserLocked = Konto {n} gesperrt\n    .long = Warte {{ $timeRemaining }}.\n"
    "user_locked-UserLockedIndefinitely = Konto {n} zu\n",
    "de/http.ftl": "http_403 = Halt {n}\nhttp_404 = Nichts {n}\nhttp_500 = Kaputt {n}\n",
}

# In a process of its own, whose memory is that of the overlays: peak, and calls of Python functions for one rendering.
MEASURE = """
import json, resource, sys
from pathlib import Path
from pardon import Renderer, Settings

folders = {path.name: path for path in Path(sys.argv[1]).iterdir()}
names = list(folders)[: int(sys.argv[2])]
renderer = Renderer.load(settings=Settings(cache_entries=0), overlays={name: folders[name] for name in names})
META = {"timeRemaining": 300}

def texts(overlay):
    codes = ("user_locked", "http_403", "http_404", "http_500", "form_param_missing")
    return [renderer.render(code, "de", META, overlay=overlay).short_message for code in codes]

def calls(overlay):
    texts(overlay)
    count = 0
    def count_calls(frame, event, argument):
        nonlocal count
        count += event == "call"
    sys.setprofile(count_calls)
    texts(overlay)
    sys.setprofile(None)
    return count

shown = [texts(name) for name in names]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"peak": peak, "plain": calls(None), "overlay": calls(names[-1]), "last": texts(names[-1])}))
"""


def measured(folder: Path, count: int) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-c", MEASURE, str(folder), str(count)], capture_output=True, text=True, check=True
    )
    return dict(json.loads(run.stdout))


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {f"t{n:04}/{name}": text.format(n=n) for n in range(TENANTS) for name, text in TEXTS.items()}
    return write_locales(tmp_path_factory.mktemp("tenants"), files)


def test_a_thousand_overlays_cost_their_content_and_no_speed(tenants: Path) -> None:
    few, many = measured(tenants, 1), measured(tenants, TENANTS)
    assert many["peak"] - few["peak"] < MEMORY
    assert many["plain"] == few["plain"]
    assert many["overlay"] <= many["plain"] + 10  # looking the overlay up, for five messages
    assert len({*many["last"]}) == 5
