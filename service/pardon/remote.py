"""Folders in object storage, through fsspec. Needs the extra `storage`.

One request lists a folder, one bulk fetch reads it: then the files are read from memory, as if they were on the disk.
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, cast

from fsspec import get_filesystem_class
from fsspec.implementations.dirfs import DirFileSystem
from fsspec.implementations.memory import MemoryFileSystem
from fsspec.utils import tokenize
from upath import UPath

from .errors import Finding, LoadError
from .settings import Settings
from .storage import excess, is_data, unreadable

__all__ = ["TIMEOUTS", "address", "copy", "versions"]

TIMEOUTS = {"find": 10, "cat": 30}  # seconds: for a listing, for all files together
_VERSIONS = ("ETag", "etag")  # as S3 and Azure, as Google call it
_ROOT = "/copy"
_URL = re.compile(r"[a-z][a-z0-9+.-]*://[^/]+(/.*)?")


def address(url: str) -> Path:
    """Return the folder at a URL. It has pathlib's reading methods, though it is no subclass.

    Raises:
        ImportError: a package for this kind of storage is not installed.
        ValueError: the URL names no storage.
    """
    if not _URL.fullmatch(url):
        raise ValueError("not a URL such as s3://bucket/prefix")
    folder = UPath(url.rstrip("/"))
    get_filesystem_class(folder.protocol)
    return cast("Path", folder)


def versions(folder: Path) -> dict[str, str]:
    """Return the version of each file, by name.

    Raises:
        LoadError: the storage does not answer, or refuses.
    """
    return {name: _version(object) for name, object in _objects(_anew(folder)).items()}


def copy(folder: Path, settings: Settings) -> Path:
    """Return the folder as it is now, in memory; its files have the same URLs.

    Raises:
        LoadError: the storage does not answer, or refuses, or holds too much, or an object has the name of a folder;
            one finding for each file concerned.
    """
    copied = _anew(folder)
    objects = _objects(copied)
    if findings := [*_unfit(copied, objects, settings)]:
        raise LoadError(findings)
    paths = [object["name"] for object in objects.values()]
    contents = _ask(copied, "cat", paths, on_error="return") if paths else {}
    if faults := {path: content for path, content in contents.items() if not isinstance(content, bytes)}:
        raise LoadError(_finding(copied / _relative(copied, path), faults[path], "cat") for path in sorted(faults))
    memory = MemoryFileSystem(global_store=False, skip_instance_cache=True)
    memory.pipe({f"{_ROOT}/{path}": content for path, content in contents.items()})
    copied._fs_cached = DirFileSystem(_ROOT, memory, skip_instance_cache=True)  # where paths below look for theirs, too
    return cast("Path", copied)


def _anew(folder: Path) -> UPath:
    """Return the folder with a file system of this process: a forked worker cannot use that of the first one."""
    options: Any = cast("UPath", folder).storage_options
    return cast("UPath", UPath(str(folder), **options))


def _unfit(folder: UPath, objects: dict[str, Any], settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each object that is too large or is also a folder, and one for too much data."""
    sizes = {name: int(object.get("size") or 0) for name, object in objects.items()}
    folders = {str(parent) for name in objects for parent in PurePosixPath(name).parents}
    for name, size in sorted(sizes.items()):
        path = cast("Path", folder / name)
        if size > settings.max_file:
            yield unreadable(path, f"it has more than {settings.max_file:,} bytes (max_file)")
        if name in folders:
            yield unreadable(path, "it is both an object and a folder")
    if finding := excess(cast("Path", folder), len(sizes), sum(sizes.values()), settings):
        yield finding


def _objects(folder: UPath) -> dict[str, Any]:
    """Return the storage's record of each data file, by its name below the folder."""
    found = _ask(folder, "find", folder.path, detail=True)
    objects = {_relative(folder, path): object for path, object in found.items()}
    return {name: object for name, object in objects.items() if is_data(name)}


def _relative(folder: UPath, path: str) -> str:
    return path.removeprefix(folder.path).lstrip("/")


def _version(object: dict[str, Any]) -> str:
    return next((str(object[key]) for key in _VERSIONS if key in object), None) or str(tokenize(object))


def _ask(folder: UPath, method: str, *arguments: Any, **options: Any) -> dict[str, Any]:
    try:
        folder.fs.invalidate_cache()  # an earlier listing may be out of date
        limit = {"timeout": TIMEOUTS[method]} if folder.fs.async_impl else {}
        answer: dict[str, Any] = getattr(folder.fs, method)(*arguments, **options, **limit)
    except Exception as error:  # each storage has exceptions of its own
        raise LoadError([_finding(folder, error, method)]) from error
    return answer


def _finding(path: UPath, error: Exception, method: str) -> Finding:
    is_late = isinstance(error, TimeoutError)
    reason = f"no answer within {TIMEOUTS[method]} s" if is_late else str(error) or type(error).__name__
    return unreadable(cast("Path", path), reason)
