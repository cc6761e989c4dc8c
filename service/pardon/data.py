"""The folders of the bundled catalogue and locales, and how far the locales are read."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["bundled_catalog", "bundled_locales", "is_installed", "reviews"]

_PACKAGE = Path(__file__).parent


def is_installed() -> bool:
    """Return whether the bundled data belongs to an installed package, which nobody should edit."""
    return (_PACKAGE / "data").is_dir()


def _locate(folder: str) -> Path:
    """Return a folder of an installed wheel, or of a checkout."""
    installed = _PACKAGE / "data" / folder
    return installed if installed.is_dir() else _PACKAGE.parents[1] / folder


def bundled_catalog() -> Path:
    """Return the folder of the catalogue that ships with the package."""
    return _locate("catalog")


def bundled_locales() -> Path:
    """Return the folder of the locales that ship with the package."""
    return _locate("locales")


@cache
def reviews() -> Mapping[str, Mapping[str, Any]]:
    """Return `readings`, `score` and `native` of the bundled translations by tag; the file explains them."""
    return tomllib.loads((bundled_locales() / "review.toml").read_text("utf-8"))
