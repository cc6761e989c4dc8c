"""`make bench-start` in tiny runs; the imports of a start, and the objects of a loaded renderer."""

import subprocess
import sys
from pathlib import Path

import pytest
from start import measure

# For pages, phone numbers, the commands for translators, and tests: a renderer or a worker answers without them.
UNUSED = ("jinja2", "phonenumbers", "py3langid", "spylls", "tomlkit", "rich", "httpx", "compare_locales", "hypothesis")

IMPORTS = {
    "the library": "import pardon; pardon.render('user_locked', 'de')",
    "the service": ("import uvicorn; from pardon.http import create_app; create_app()"),
}


def printed(code: str) -> list[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("start", IMPORTS.values(), ids=IMPORTS)
def test_nothing_is_imported_that_is_not_used(start: str) -> None:
    names = printed(f"{start}\nimport sys\nprint(*sys.modules)")
    assert {name.partition(".")[0] for name in names} & set(UNUSED) == set()


COUNT = """
import gc, weakref
from pardon import Renderer
first = Renderer.load()
gc.collect()
before = len(gc.get_objects())
second = Renderer.load()
gc.collect()
loaded = len(gc.get_objects()) - before
bundles = [weakref.ref(second.bundle(tag, "clerk")) for tag in second.locales]
for tag in second.locales:
    second.render("user_locked", tag, {"timeRemaining": 300})
    second.render("resource_not_found", tag, {"name": "email_address"})
renderer = weakref.ref(second)
del second
gc.collect()
print(loaded, sum(reference() is not None for reference in (renderer, *bundles)))
"""


def test_a_renderer_is_few_objects_and_goes_with_its_last_user() -> None:
    loaded, alive = map(int, printed(COUNT))
    assert loaded < 3_000  # the entries of the catalogue; it was 134,000 with parsed texts
    assert alive == 0


def test_every_table_has_its_rows_and_figures(tmp_path: Path) -> None:
    tables = measure(tmp_path, rounds=1, growth=[(20, 1), (10, 3)])
    assert list(tables["entries x locales"]) == ["20 x 1", "10 x 3"]
    assert len(tables["start"]) == 3
    for row in (row for rows in tables.values() for row in rows.values()):
        assert all(isinstance(figure, float) for figure in row.values())
