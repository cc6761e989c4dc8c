"""The log: JSON or lines for people, and never a value of meta."""

import io
import json
import logging
import sys
from collections.abc import Iterator
from logging.config import dictConfig
from typing import Any

import pytest

from pardon.http.logs import log_config
from pardon.http.settings import ServiceSettings

VALUE = "help@example.com"


@pytest.fixture
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)


pytestmark = pytest.mark.usefixtures("_logging_as_it_was")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def written(settings: dict[str, Any], log: Any, stream: io.StringIO | None = None) -> str:
    out = stream or io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", out)
        dictConfig(log_config(ServiceSettings(**settings)))
    log(logging.getLogger("pardon.test"))
    return out.getvalue()


def fail(log: logging.Logger) -> None:
    try:
        try:
            {}[VALUE]
        except KeyError as error:
            raise ValueError(VALUE) from error
    except ValueError as error:
        log.error("unexpected error", exc_info=error)


def test_a_line_is_one_json_object() -> None:
    line = written(
        {"log_format": "json"}, lambda log: log.info("two\nlines %s", "ä", extra={"status": 404, "code": '"'})
    )
    assert line.count("\n") == 1
    fields = json.loads(line)
    time = fields.pop("time")
    assert (time[10], time[-1]) == ("T", "Z")
    assert fields == {"level": "info", "logger": "pardon.test", "event": "two\nlines ä", "status": 404, "code": '"'}


FORMATS = [
    # setting, is it a terminal, is it JSON
    ("auto", False, True),
    ("auto", True, False),
    ("json", True, True),
    ("console", False, False),
]


@pytest.mark.parametrize(("format", "is_terminal", "is_json"), FORMATS)
def test_the_format(format: str, is_terminal: bool, is_json: bool) -> None:
    stream = Terminal() if is_terminal else io.StringIO()
    line = written({"log_format": format}, lambda log: log.info("served", extra={"status": 200}), stream)
    assert line.startswith("{") == is_json
    assert is_json or line.endswith("info    served status=200\n")


@pytest.mark.parametrize("format", ["console", "json"])
def test_a_traceback_names_places_and_kinds_but_no_values(format: str) -> None:
    text = written({"log_format": format}, fail)
    assert VALUE not in text
    for shown in ("test_logs.py", "in fail", "builtins.KeyError", "which led to", "builtins.ValueError"):
        assert shown in text


def test_debug_tells_what_exceptions_say() -> None:
    assert VALUE in written({"log_format": "console", "log_level": "debug"}, fail)


def test_the_level_decides() -> None:
    assert written({"log_level": "warning"}, lambda log: log.info("not this")) == ""
    assert written({"log_level": "warning"}, lambda log: log.warning("this")) != ""


def test_the_server_s_lines_are_in_the_same_form() -> None:
    def log(_: logging.Logger) -> None:
        logging.getLogger("uvicorn.error").info("Started [%d]\n", 1, extra={"color_message": "Started [\x1b[1m%d]"})

    fields = json.loads(written({"log_format": "json"}, log))
    assert {**fields, "time": ""} == {"time": "", "level": "info", "logger": "uvicorn.error", "event": "Started [1]"}
