"""Fixtures that several test modules share: a loaded renderer, a running server."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import web
from support.servers import SHOP, serving

from pardon import Renderer, Settings
from pardon.arguments.types import ARGUMENT_TYPES

gc.set_threshold(100_000, 20, 100)  # beside eight thousand collected tests, full collections take a twelfth of the time

# They take longest, each on one worker: they begin first, so that none of them is left alone at the end.
LONGEST = (
    "http/test_faults.py", "browser/test_pardon_js.py", "test_packaging.py", "test_remote.py",
    "tools/translate/test_exchange_round_trip.py", "tools/preview/test_preview.py", "tools/preview/test_editing.py",
    "tools/preview/test_command.py", "tools/check/test_run.py", "tools/translate/test_other_tools.py",
    "http/test_reload.py", "http/test_pages_browser.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    rank = {Path(__file__).parent / name: n for n, name in enumerate(LONGEST)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return Renderer.load(settings=Settings())


@pytest.fixture
def own_types() -> Iterator[None]:
    """Forgets the argument types that a test registers."""
    before = {*ARGUMENT_TYPES}
    yield
    for name in ARGUMENT_TYPES.keys() - before:
        del ARGUMENT_TYPES[name]


@pytest.fixture(scope="session")
def shop() -> Renderer:
    """The catalogue of the examples, with one domain of its own."""
    return Renderer.load(catalog=SHOP / "catalog", locales=SHOP / "locales")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from support.chromium import chromium  # few modules need it, and it is slow to import

    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with serving() as base:
        yield base


@pytest.fixture(scope="session")
def client(server: str) -> Iterator[httpx.Client]:
    with web.Client(base_url=server, timeout=10) as client:
        yield client
