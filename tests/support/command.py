"""The command, run as a user runs it."""

import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest.mock import patch

from pardon_tools.__main__ import main

TERMINAL = {"COLUMNS": "100", "NO_COLOR": "1"}


def pardon(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command within this process, which takes a tenth of the time; an uncaught exception is raised."""
    out, err = StringIO(), StringIO()
    with (
        patch.object(sys, "argv", ["pardon", *arguments]),
        patch.dict(os.environ, TERMINAL | environment),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        else:
            code = 0
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def pardon_process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "pardon_tools", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **TERMINAL, **environment},
    )
