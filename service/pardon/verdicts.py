"""What was found to be sound is remembered by its content: in the process, and in a folder for the next one."""

import re
import time
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from .caching import BoundedCache

__all__ = ["Verdicts", "make_key"]

MAX_FILES = 20_000  # of a hundred locales in ten domains, twenty states
DAY = 86_400  # seconds
_KEY_SIZE = 200  # bytes of a remembered key
_KEY = re.compile(r"[0-9a-f]{40}")

_known: BoundedCache[bool] = BoundedCache(MAX_FILES, MAX_FILES * _KEY_SIZE)


class Verdicts:
    """Remembers keys.

    The folder holds an empty file for each key, so what is in it can neither be cut short nor bring in any text, and
    several processes may write at once. A folder that cannot be read or written is as good as an empty one.

    Args:
        folder: made where it is missing; None keeps the keys in the process alone.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._is_pruned = False

    def has(self, key: str) -> bool:
        """Tell whether a key was added, by this process or by another one."""
        if _known.get(key):
            return True
        if self._folder is None:
            return False
        file = self._folder / key
        try:
            age = time.time() - file.stat().st_mtime
        except (OSError, ValueError):
            return False
        if age > DAY:
            with suppress(OSError):  # it may be another's
                file.touch()  # what is used is kept
        self._remember(key)
        return True

    def add(self, key: str) -> None:
        """Remember a key."""
        self._remember(key)
        if self._folder is None:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self._folder / key).touch()
            if not self._is_pruned:
                self._is_pruned = True
                _prune(self._folder)
        except (OSError, ValueError):
            self._folder = None

    def _remember(self, key: str) -> None:
        _known.put(key, True, _KEY_SIZE)


def make_key(parts: Iterable[bytes]) -> str:
    """Return a hash of all parts; where one ends and the next begins is hashed, too."""
    hashed = blake2b(digest_size=20)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    return hashed.hexdigest()


def _prune(folder: Path) -> None:
    """Remove those that were not used for the longest time, where there are too many."""
    files = [file for file in folder.iterdir() if _KEY.fullmatch(file.name)]  # the folder may hold other things
    if len(files) > MAX_FILES:
        used = sorted((file.stat().st_mtime, file) for file in files)
        for _, file in used[: MAX_FILES // 2]:
            file.unlink(missing_ok=True)
