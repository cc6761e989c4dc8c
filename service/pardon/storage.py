"""Own data: a local folder, or object storage such as `s3://bucket/prefix`.

A folder may come from anybody: only regular files inside of it are opened, and only up to the bounds of the settings.
"""

import errno
import os
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any

from .errors import Finding, LoadError
from .settings import Settings

__all__ = [
    "Listing", "as_folder", "as_folders", "as_list", "as_table", "data_files", "excess", "is_data", "is_hidden",
    "is_inside", "is_remote", "key_line", "listing", "overlay_folders", "read_data", "read_toml", "require_bounded",
    "snapshot", "unreadable", "version_of",
]  # fmt: skip

Listing = tuple[tuple[str, str], ...]

_SUFFIXES = (".toml", ".ftl")
_DEPTH = 3  # <domain>.toml, <domain>/*.toml, <tag>/<domain>/*.ftl
# tomllib takes quadratic time for the steps of one key, which begins a line, or follows a bracket or a comma.
_MAX_STEPS = 50
_STEP = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+"""
_LONG_KEY = re.compile(rf"(?:^|[\[{{,])[ \t]*+(?:{_STEP}){{{_MAX_STEPS}}}", re.MULTILINE)
_NAME = r"""(?:[\w-]++|"[^"]*"|'[^']*')"""
_KEYS = re.compile(
    rf"""[ \t]*(\[*)[ \t]*({_NAME}(?:[ \t]*\.[ \t]*{_NAME})*+)[ \t]*[=\]]"""
)  # of a table, or of a value
_MAX_ERROR = 200  # characters of tomllib's messages, which quote keys
# It went away since its folder was read, is a link to nowhere, or is not ours to read.
_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EACCES})


def is_remote(place: object) -> bool:
    """Return whether this is a URL, or the folder at one: no path has two slashes side by side."""
    return "://" in str(place)


def as_folder(place: Path | str) -> Path:
    """Return the folder of a path or a URL. Nothing is read yet.

    Raises:
        ValueError: the URL is of no storage that is known here, or the extra for it is not installed.
    """
    if not isinstance(place, str):
        return place
    if not is_remote(place):
        return Path(place)
    try:
        from .remote import address

        return address(place)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error
    except ImportError as error:
        raise ValueError(
            f"{place}: object storage needs its extra: pip install 'pardon-errors[storage]' ({error})"
        ) from error


def as_folders(places: Path | str | Sequence[Path | str] | None) -> Sequence[Path | str]:
    """Return one place, or several, as a sequence."""
    if places is None:
        return ()
    return places if isinstance(places, Sequence) and not isinstance(places, str) else (places,)


def overlay_folders(folder: Path | None) -> dict[str, Path]:
    """Return the folders of overlays by name: those in a local folder; None has none.

    Raises:
        LoadError: it cannot be read.
    """
    if folder is None:
        return {}
    try:
        found = sorted(path for path in folder.iterdir() if not is_hidden(path.name) and path.is_dir())
    except OSError as error:
        raise LoadError([unreadable(folder, error)]) from error
    return {path.name: path for path in found}


def snapshot(folder: Path | str, settings: Settings | None = None) -> Path:
    """Return a folder to read from: a remote one as it is now, in memory; a local one itself.

    Raises:
        LoadError: the storage does not answer, or refuses, or holds too much; the findings name the URLs.
        ValueError: see `as_folder`.
    """
    folder = as_folder(folder)
    if is_remote(folder):
        from .remote import copy

        return copy(folder, settings or Settings())
    return folder


def require_bounded(folder: Path, settings: Settings) -> None:
    """Refuse a local folder with more data than the settings allow.

    Raises:
        LoadError: there are too many files, or they are too large together.
    """
    if is_remote(folder):
        return
    size = 0
    for count, (_, status) in enumerate(_local_files(folder), 1):
        size += status.st_size if status.st_size <= settings.max_file else 0
        if finding := excess(folder, count, size, settings):
            raise LoadError([finding])


def excess(folder: Path, count: int, size: int, settings: Settings) -> Finding | None:
    """Return a finding if a number of files of a size together exceeds a bound of the settings."""
    if count > settings.max_files:
        fault = f"there are more than {settings.max_files:,} files (max_files)"
    elif size > settings.max_data:
        fault = f"the files have more than {settings.max_data:,} bytes together (max_data)"
    else:
        return None
    return Finding(folder, 0, "", fault, rule="unreadable")


def unreadable(path: Path, reason: object) -> Finding:
    """Return the finding about a file or a folder that cannot be read."""
    return Finding(path, 0, "", f"cannot be read: {reason}", rule="unreadable")


def read_data(path: Path, folder: Path, settings: Settings) -> bytes:
    """Return the content of a data file.

    Args:
        folder: the folder that has to hold it, behind all links.

    Raises:
        OSError: it cannot be read, is larger than `max_file`, or is not a regular file inside the folder.
    """
    if is_remote(path):
        content = path.read_bytes()
    else:
        if not is_inside(path, folder):
            raise OSError("it is a link out of the folder")
        with open(os.path.realpath(path), "rb", opener=_open_regular) as file:
            content = file.read(settings.max_file + 1)
    if len(content) > settings.max_file:
        raise OSError(f"it has more than {settings.max_file:,} bytes (max_file)")
    return content


def read_toml(path: Path, folder: Path, settings: Settings) -> tuple[str, dict[str, Any]]:
    """Return the text of a TOML file and its tables.

    The arguments are those of `read_data`.

    Raises:
        LoadError: with one finding, at the line in tomllib's message.
    """
    text = ""
    try:
        text = read_data(path, folder, settings).decode("utf-8")
        if long := _LONG_KEY.search(text):
            raise ValueError(f"a key may have {_MAX_STEPS} steps (at line {text.count(chr(10), 0, long.start()) + 1})")
        return text, tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        named = re.search(r"at line (\d+)", str(error))
        last = text.count("\n") + 1 if "at end of document" in str(error) else 0
        is_syntax = isinstance(error, tomllib.TOMLDecodeError | RecursionError)
        fault = f"cannot be read: {str(error)[:_MAX_ERROR]}"
        rule = "" if is_syntax else "unreadable"
        raise LoadError([Finding(path, int(named[1]) if named else last, "", fault, rule=rule)]) from error


def key_line(text: str, *keys: str) -> int:
    """Return the line of the innermost key of a TOML file that begins one, counted from 1; 0 if none does.

    Args:
        keys: from the outermost table inwards.
    """
    lines = _key_lines(text)
    return next((lines[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in lines), 0)


@lru_cache(1)  # one file has several faults
def _key_lines(text: str) -> Mapping[tuple[str, ...], int]:
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if found := _KEYS.match(line):
            keys = tuple(name.strip("\"'") for name in re.findall(_NAME, found[2]))
            table, keys = (keys, keys) if found[1] else (table, (*table, *keys))
            for n in range(1, len(keys) + 1):
                lines.setdefault(keys[:n], number)
    return lines


def as_list(value: Any) -> list[Any]:
    """Return a value of a TOML file that may be a list or a single item as a list."""
    return value if isinstance(value, list) else [value]


def as_table(value: Any) -> dict[str, Any]:
    """Return a value of a TOML file that should be a table; anything else, which is a finding, as an empty one."""
    return value if isinstance(value, dict) else {}


def is_inside(path: Path, folder: Path) -> bool:
    """Return whether a path lies in a folder, behind all links."""
    return is_remote(path) or Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _open_regular(path: str, flags: int) -> int:
    """Open a regular file; a pipe or a device, even one that took its place just now, is not waited for."""
    if not stat.S_ISREG(os.stat(path, follow_symlinks=False).st_mode):
        raise OSError("it is not a regular file")
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise OSError("it is not a regular file")


def listing(folder: Path) -> Listing:
    """Return name and version of each data file below a folder, sorted: equal as long as nothing changed.

    A remote file's version is its ETag. It waits for the disk or the network: not for the event loop.

    Raises:
        LoadError: the storage does not answer, or refuses.
    """
    if is_remote(folder):
        from .remote import versions

        return tuple(sorted(versions(folder).items()))
    try:
        found = [(name, version_of(status)) for name, status in _local_files(folder)]
    except (OSError, ValueError) as error:
        raise LoadError([unreadable(folder, error)]) from error
    return tuple(sorted(found))


def version_of(status: os.stat_result) -> str:
    """Return the version of a local file behind all links.

    The inode, because a ConfigMap or an editor may swap whole folders or files by renaming; the time of the last change
    of the status, because a file may become readable, or be copied with the time of another.
    """
    return f"{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_size}-{status.st_ino}"


def is_hidden(name: str) -> bool:
    """Return whether a file or a folder is not looked at: `.git`, a ConfigMap's `..data`, a volume's `lost+found`."""
    return name.startswith(".") or name == "lost+found"


def is_data(name: str) -> bool:
    """Return whether a name below a folder may be that of data."""
    parts = name.split("/")
    return len(parts) <= _DEPTH and name.endswith(_SUFFIXES) and not any(map(is_hidden, parts))


def data_files(folder: Path, pattern: str) -> list[Path]:
    """Return the data files below a folder that match a pattern, sorted; a folder that is not there has none.

    Raises:
        LoadError: the folder, or one in it, cannot be read. `Path.glob` would pass it over.
    """
    *outer, name = pattern.split("/")
    try:
        folders = [folder]
        for _ in outer:
            folders = [inner for place in folders for inner in _items(place) if inner.is_dir()]
        found = (path for place in folders for path in _items(place))
        return sorted(path for path in found if is_data(path.name) and fnmatchcase(path.name, name))
    except (OSError, ValueError) as error:  # also a name that no file can have
        raise LoadError([unreadable(folder, error)]) from error


def _items(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if not is_hidden(path.name)]
    except (FileNotFoundError, NotADirectoryError):
        return []


def _local_files(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Yield name and status of each data file, behind all links; a folder outside of the root is not looked into."""
    prefixes = [""]
    while prefixes:
        prefix = prefixes.pop()
        with _if_there(), os.scandir(root / prefix) as found:
            for item in found:
                if is_hidden(item.name):
                    continue
                name = prefix + item.name
                with _if_there():
                    if not item.is_dir():
                        if is_data(name):
                            yield name, item.stat()
                    elif name.count("/") < _DEPTH - 1 and (not item.is_symlink() or is_inside(Path(item.path), root)):
                        prefixes.append(f"{name}/")


@contextmanager
def _if_there() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _ABSENT:
            raise
