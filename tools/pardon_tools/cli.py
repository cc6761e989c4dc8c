"""The entry point of the `pardon` command: it turns exceptions into sentences and exit codes."""

import sys
from io import TextIOWrapper
from typing import NoReturn

from pardon.errors import LoadError, printable

from .errors import UnusableError

__all__ = ["main"]

SETTING = "PARDON_"  # begins the message of an invalid setting


def main() -> None:
    """Run the command. A broken catalogue, unusable arguments or an unreadable file exit with 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal with another encoding gets escapes
            stream.reconfigure(errors="backslashreplace")
    try:
        from .commands import app

        app()
    except LoadError as error:
        _refuse(f"{error}\n{len(error.findings)} error(s): nothing was loaded.")
    except UnusableError as error:
        _refuse(str(error))
    except ValueError as error:
        if not str(error).startswith(SETTING):
            raise
        _refuse(str(error))
    except OSError as error:  # an unreadable folder, a read-only file
        _refuse(f"{printable(str(error.filename))}: {error.strerror}")


def _refuse(reason: str) -> NoReturn:
    print(reason, file=sys.stderr)
    sys.exit(2)
