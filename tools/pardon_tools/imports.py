"""Modules of an application that a command imports first: they register its argument types."""

import os
import sys
from importlib import import_module

from .errors import UnusableError

__all__ = ["VARIABLE", "import_modules"]

VARIABLE = "PARDON_IMPORT"  # every process of a command reads it


def import_modules() -> None:
    """Import the modules that the environment names, from the working directory as well.

    Raises:
        UnusableError: there is no such module.
    """
    names = os.environ.get(VARIABLE, "").split()
    if names and os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    for name in names:
        if name.startswith("."):  # a path, or relative to a package that the command does not have
            raise UnusableError(f"--import {name}: not the name of a module, such as my_shop.types")
        try:
            import_module(name)
        except ImportError as error:
            raise UnusableError(f"--import {name}: {error}") from error
