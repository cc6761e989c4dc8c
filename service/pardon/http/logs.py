"""The log: readable lines on a terminal, JSON elsewhere. Never a value of meta.

The text of an exception may hold values (`KeyError: 'help@example.com'`), so tracebacks have places and types only. At
the level `debug` they are complete.
"""

import logging
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter

from .settings import ServiceSettings

__all__ = ["ConsoleFormatter", "LineFormatter", "log_config"]

# Of every record; color_message is uvicorn's.
_NOT_SHOWN = frozenset({*RESERVED_ATTRS, "color_message"})

_Exception = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_config(settings: ServiceSettings) -> dict[str, Any]:
    """Return the configuration for `logging.config.dictConfig`, which uvicorn passes on to its workers.

    All lines of the process have one form, the server's too.
    """
    is_console = settings.log_format == "console" or (settings.log_format == "auto" and sys.stderr.isatty())
    formatter = ConsoleFormatter if is_console else LineFormatter
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"pardon": {"()": formatter, "is_open": settings.log_level == "debug"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "pardon"}},
        "root": {"handlers": ["stderr"], "level": settings.log_level.upper()},
    }


class LineFormatter(JsonFormatter):
    """One JSON object: time (RFC 3339), level, logger, event, and the facts of the event."""

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
        log_data["time"] = _timestamp(record, "milliseconds")
        super().add_fields(log_data, record, message_dict)
        log_data["level"] = record.levelname.lower()
        log_data["event"] = record.getMessage().strip()

    def formatException(self, ei: _Exception) -> str:  # noqa: N802  (logging's own name)
        """Return a traceback."""
        return "".join(_traceback_lines(ei[1], self.is_open))


class ConsoleFormatter(logging.Formatter):
    """A readable line: time, level, event, and its facts as `name=value`.

    Args:
        is_open: whether tracebacks are complete.
    """

    def __init__(self, is_open: bool) -> None:
        super().__init__()
        self.is_open = is_open

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        """Return the line."""
        about = [f"{name}={value}" for name, value in vars(record).items() if name not in _NOT_SHOWN]
        return " ".join(
            [_timestamp(record, "seconds"), f"{record.levelname.lower():7}", record.message.strip(), *about]
        )

    def formatException(self, ei: _Exception) -> str:  # noqa: N802
        """Return a traceback."""
        return "".join(_traceback_lines(ei[1], self.is_open)).rstrip("\n")


def _timestamp(record: logging.LogRecord, precision: str) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec=precision).replace("+00:00", "Z")


def _traceback_lines(error: BaseException | None, is_open: bool) -> Iterator[str]:
    """Yield an exception's places and types, its causes first; its texts only if the log is open."""
    if error is None:
        return
    if is_open:
        yield from traceback.format_exception(error)
        return
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause:
        yield from _traceback_lines(cause, is_open)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}\n"
