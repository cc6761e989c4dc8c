"""Where own data lies: a local folder, or object storage such as `s3://bucket/prefix`."""

from collections.abc import Iterator
from pathlib import Path

from .errors import Finding, LoadError
from .pacing import breathe

__all__ = ["Listing", "as_folder", "data_files", "is_data", "is_remote", "listing", "snapshot"]

Listing = tuple[tuple[str, str], ...]

_SUFFIXES = (".toml", ".ftl")
_DEPTHS = ("*", "*/*", "*/*/*")  # <domain>.toml, <domain>/*.toml, <tag>/<domain>/*.ftl


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
        raise ValueError(f"{place}: object storage needs its extra: pip install '.[storage]' ({error})") from error


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
    return tuple(sorted(_local_versions(folder)))


def is_data(name: str) -> bool:
    """Tell whether a name below a folder may be that of data; nothing in `.git` or a ConfigMap's `..data` is."""
    parts = name.split("/")
    return len(parts) <= len(_DEPTHS) and name.endswith(_SUFFIXES) and not any(part.startswith(".") for part in parts)


def data_files(folder: Path, pattern: str) -> list[Path]:
    """Return the data files below a folder that match a pattern, sorted.

    Raises:
        LoadError: the folder cannot be read.
    """
    try:
        return sorted(path for path in folder.glob(pattern) if is_data(path.relative_to(folder).as_posix()))
    except (OSError, ValueError) as error:  # also a name that no file can have
        raise LoadError([Finding(folder, 0, "", f"cannot be read: {error}", rule="unreadable")]) from error


def _local_versions(folder: Path) -> Iterator[tuple[str, str]]:
    for path in (path for pattern in _DEPTHS for path in data_files(folder, pattern)):
        breathe()
        try:
            status = path.stat()
        except OSError:  # it went away between the listing and now, or is a link to nowhere
            continue
        yield path.relative_to(folder).as_posix(), f"{status.st_mtime_ns}-{status.st_size}-{status.st_ino}"
