"""Where own data lies: a local folder, or object storage such as `s3://bucket/prefix`."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import Finding, LoadError
from .pacing import breathe

__all__ = ["Listing", "as_folder", "data_files", "is_data", "is_remote", "let_go", "listing", "snapshot"]

Listing = tuple[tuple[str, str], ...]

_SUFFIXES = (".toml", ".ftl")
_DEPTH = 3  # <domain>.toml, <domain>/*.toml, <tag>/<domain>/*.ftl
# It went away since its folder was read, is a link to nowhere, or is not ours to read.
_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EACCES})


def is_remote(place: object) -> bool:
    """Tell whether this is a URL, or the folder at one: no path has two slashes side by side."""
    return "://" in str(place)


def as_folder(place: Path | str) -> Path:
    """Return the folder that a path or a URL names. Nothing is read yet.

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


def snapshot(folder: Path | str) -> Path:
    """Return a folder to read from: a remote one as it is now, in memory; a local one itself.

    Raises:
        LoadError: the storage does not answer, or refuses; the findings name the URLs.
        ValueError: see `as_folder`.
    """
    folder = as_folder(folder)
    if is_remote(folder):
        from .remote import copy

        return copy(folder)
    return folder


def listing(folder: Path) -> Listing:
    """Return name and version of each data file below a folder, sorted: equal as long as nothing changed.

    A local file's version is its time, size and inode behind all links: a ConfigMap or an editor may swap whole folders
    or files by renaming. A remote one's is its ETag. It waits for the disk or the network: not for the event loop.

    Raises:
        LoadError: the storage does not answer, or refuses.
    """
    if is_remote(folder):
        from .remote import versions

        return tuple(sorted(versions(folder).items()))
    try:
        return tuple(sorted(_local_versions(str(folder))))
    except (OSError, ValueError) as error:
        raise _unreadable(folder, error) from error


def let_go(folder: Path) -> None:
    """Make ready for a fork: close what is open to a remote folder. Nothing may be under way."""
    if is_remote(folder):
        from .remote import let_go

        let_go(folder)


def is_data(name: str) -> bool:
    """Tell whether a name below a folder may be that of data; nothing in `.git` or a ConfigMap's `..data` is."""
    parts = name.split("/")
    return len(parts) <= _DEPTH and name.endswith(_SUFFIXES) and not any(part.startswith(".") for part in parts)


def data_files(folder: Path, pattern: str) -> list[Path]:
    """Return the data files below a folder that match a pattern, sorted.

    Raises:
        LoadError: the folder cannot be read.
    """
    try:
        return sorted(path for path in folder.glob(pattern) if is_data(path.relative_to(folder).as_posix()))
    except (OSError, ValueError) as error:  # also a name that no file can have
        raise _unreadable(folder, error) from error


def _unreadable(folder: Path, error: Exception) -> LoadError:
    return LoadError([Finding(folder, 0, "", f"cannot be read: {error}", rule="unreadable")])


def _local_versions(folder: str, depth: int = _DEPTH, prefix: str = "") -> Iterator[tuple[str, str]]:
    with _if_there(), os.scandir(folder) as found:
        for item in found:
            breathe()
            if not item.name.startswith("."):
                with _if_there():
                    yield from _versions_of(item, depth, prefix + item.name)


def _versions_of(item: "os.DirEntry[str]", depth: int, name: str) -> Iterator[tuple[str, str]]:
    if item.is_dir():
        if depth > 1:
            yield from _local_versions(item.path, depth - 1, f"{name}/")
    elif is_data(name):
        status = item.stat()
        yield name, f"{status.st_mtime_ns}-{status.st_size}-{status.st_ino}"


@contextmanager
def _if_there() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _ABSENT:
            raise
