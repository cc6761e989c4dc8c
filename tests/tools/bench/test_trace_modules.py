"""The modules that a GET /render passes through: a reader has to follow it."""

import subprocess
import sys

import pytest
from trace_modules import trace, traced

LIMITS = {"cold": 22, "warm": 19, "repeated": 6}


@pytest.fixture(scope="module")
def modules() -> dict[str, list[str]]:
    return trace()


@pytest.mark.parametrize(("request_", "limit"), LIMITS.items(), ids=LIMITS)
def test_a_request_passes_few_modules(modules: dict[str, list[str]], request_: str, limit: int) -> None:
    assert 0 < len(modules[request_]) <= limit, modules[request_]


def test_the_trace_has_the_modules_of_the_package_alone() -> None:
    with traced("json") as names:
        subprocess.list2cmdline([])
        __import__("json").loads("1")
    assert names == ["json", "json.decoder"]


def test_the_script_prints_the_lists() -> None:
    text = subprocess.check_output([sys.executable, trace.__code__.co_filename], text=True)
    assert text.startswith("cold: ")
    assert "    pardon.rendering\n" in text
