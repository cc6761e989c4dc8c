"""The exchange formats: their writers by name, their readers by the ending of a file."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from ..project import Locale, Unit
from .jsonl import read_jsonl, write_jsonl
from .po import read_po, write_po
from .proposals import ExchangeFile
from .xliff import read_xliff, write_xliff

__all__ = ["READERS", "WRITERS"]

WRITERS: Mapping[str, Callable[[Locale, Iterable[Unit]], str]] = {
    "jsonl": write_jsonl,
    "xliff": write_xliff,
    "po": write_po,
}
READERS: Mapping[str, Callable[[Path, bytes, Locale], ExchangeFile]] = {
    ".jsonl": read_jsonl,
    ".xlf": read_xliff,
    ".xliff": read_xliff,
    ".po": read_po,
}
