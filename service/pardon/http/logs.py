"""The log: lines for people on a terminal, JSON for whatever collects them. Never a value of meta.

What an exception says may hold values (`KeyError: 'help@example.com'`), so that a traceback names places and kinds
only. At the level `debug` it says everything.
"""

import logging
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter

from .settings import ServiceSettings

__all__ = ["configure"]

# Of every record, or the server's own way to colour one.
_NOT_SHOWN = frozenset({*RESERVED_ATTRS, "color_message"})

_Exception = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def configure(settings: ServiceSettings, stream: TextIO | None = None) -> None:
    """Write all that the process logs, the server's lines too, in one form.

    Args:
        settings: form and level.
        stream: default: the standard error.
    """
    out = stream or sys.stderr
    is_console = settings.log_format == "console" or (settings.log_format == "auto" and out.isatty())
    is_open = settings.log_level == "debug"
    handler = logging.StreamHandler(out)
    handler.setFormatter(_Console(is_open) if is_console else _Json(is_open))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level.upper())


class _Json(JsonFormatter):
    """One JSON object: time (RFC 3339), level, logger, event, and what the line is about."""

    def __init__(self, is_open: bool) -> None:
        super().__init__(
            ["levelname", "name", "message"],
            rename_fields={"levelname": "level", "name": "logger", "message": "event", "exc_info": "exception"},
            reserved_attrs=_NOT_SHOWN,
            json_ensure_ascii=False,
        )
        self.is_open = is_open

    def add_fields(self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]) -> None:
        """Put the time first."""
        log_data["time"] = _time(record, "milliseconds")
        super().add_fields(log_data, record, message_dict)
        log_data["level"] = record.levelname.lower()
        log_data["event"] = record.getMessage().strip()

    def formatException(self, ei: _Exception) -> str:  # noqa: N802  (logging's own name)
        """Return a traceback."""
        return "".join(_traceback(ei[1], self.is_open))


class _Console(logging.Formatter):
    """A line for people: time, level, event, and what it is about as `name=value`."""

    def __init__(self, is_open: bool) -> None:
        super().__init__()
        self.is_open = is_open

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        """Return the line."""
        about = [f"{name}={value}" for name, value in vars(record).items() if name not in _NOT_SHOWN]
        return " ".join([_time(record, "seconds"), f"{record.levelname.lower():7}", record.message.strip(), *about])

    def formatException(self, ei: _Exception) -> str:  # noqa: N802
        """Return a traceback."""
        return "".join(_traceback(ei[1], self.is_open)).rstrip("\n")


def _time(record: logging.LogRecord, precision: str) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec=precision).replace("+00:00", "Z")


def _traceback(error: BaseException | None, is_open: bool) -> Iterator[str]:
    """Yield where an exception came from, its causes first; what it says only where that is wanted."""
    if error is None:
        return
    if is_open:
        yield from traceback.format_exception(error)
        return
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause:
        yield from _traceback(cause, is_open)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}\n"
