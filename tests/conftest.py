"""Fixtures that several test modules share: a loaded renderer, a running server."""

import atexit
import os
from collections.abc import Iterator
from tempfile import TemporaryDirectory

import httpx
import pytest
from support.servers import serving

from pardon import Renderer, Settings

# What the tests find sound is remembered for this run alone, by the servers that they start too.
_cache = TemporaryDirectory(prefix="pardon-tests-")
atexit.register(_cache.cleanup)
os.environ["PARDON_CACHE_DIR"] = _cache.name


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return Renderer.load(settings=Settings())


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with serving() as base:
        yield base


@pytest.fixture(scope="session")
def client(server: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server, timeout=10) as client:
        yield client
