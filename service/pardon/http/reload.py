"""Reloading: the files are read and checked in a thread, then the new catalogue is put in service by one assignment.

If any file is invalid, the old catalogue stays in service.
"""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI
from watchfiles import awatch

from ..data import bundled_catalog, bundled_locales
from ..errors import Finding, LoadError
from ..storage import Listing, is_remote, listing, overlay_folders
from .loaded import LoadedCatalog
from .metrics import count_reload
from .settings import ServiceSettings, load_renderer

__all__ = ["Reload", "Reloader", "folders_of", "load"]

MAX_READINGS = 5  # of files that change while they are read
PAUSE = 0.1  # seconds between two readings
RETRY_AFTER = 30.0  # seconds from a failed reload to the next one: storage may be back by then

Listings = tuple[tuple[str, Listing], ...]  # by folder

_log = logging.getLogger("pardon")


def folders_of(settings: ServiceSettings) -> tuple[Path, ...]:
    """Return the folders of the catalogue and of the locales."""
    return (*(settings.catalog or (bundled_catalog(),)), *(settings.locales or (bundled_locales(),)))


def load(settings: ServiceSettings) -> LoadedCatalog:
    """Load the catalogue, all files as they were at one time.

    Raises:
        LoadError: a file cannot be used, or the files do not come to rest.
    """
    for _ in range(MAX_READINGS):
        before = _list_files(settings)
        result: LoadedCatalog | LoadError
        try:
            result = LoadedCatalog(load_renderer(settings), settings)
        except LoadError as error:
            result = error
        if _list_files(settings) == before:
            if isinstance(result, LoadError):
                raise result
            return result
        time.sleep(PAUSE)
    raise LoadError([Finding(folders_of(settings)[0], 0, "", "the files changed whenever they were read")])


def _list_files(settings: ServiceSettings) -> Listings:
    try:
        folders = (*folders_of(settings), *overlay_folders(settings.overlays).values())
        return tuple((str(folder), listing(folder)) for folder in folders)
    except (LoadError, OSError) as error:  # differs from any listing, so loading reports it
        return ((str(error), ()),)


@dataclass(frozen=True, slots=True)
class Reload:
    """An attempt to reload the files.

    Args:
        time: its end, in UTC.
        seconds: its duration.
        findings: the reasons why the old catalogue stays; empty after a success.
    """

    time: datetime
    seconds: float
    findings: tuple[Finding, ...]


class Reloader:
    """Reloads an application's catalogue at SIGHUP and, with the setting `reload`, whenever its files change."""

    def __init__(self, settings: ServiceSettings) -> None:
        self.settings = settings
        self._loaded: Listings = ()
        self._due: float | None = None  # the time of the next attempt after a failed one

    def load(self) -> LoadedCatalog:
        """Load the files, and follow them from here on: one that changes before the lifespan begins is not missed.

        Raises:
            LoadError: see `load`.
        """
        self._loaded = _list_files(self.settings)
        return load(self.settings)

    @asynccontextmanager
    async def lifespan(self, app: FastAPI) -> AsyncIterator[None]:
        """Follow the files until the application ends."""
        self._wanted, self._stopped = asyncio.Event(), asyncio.Event()
        with _on_hangup(self._wanted.set):
            tasks = [asyncio.create_task(self._reload_when_wanted(app))]
            if self.settings.reload:
                tasks.append(asyncio.create_task(self._watch_files()))
            try:
                yield
            finally:
                self._stopped.set()
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def reload(self, app: FastAPI) -> None:
        """Load the files and put them in service, or report why not."""
        began = time.perf_counter()
        findings: tuple[Finding, ...] = ()
        try:
            app.state.catalog = await asyncio.to_thread(self.load)
        except LoadError as error:
            findings = error.findings
        except Exception as error:  # whatever it is, the old catalogue stays in service
            _log.exception("reload failed")
            findings = (Finding(folders_of(self.settings)[0], 0, "", f"unexpected: {type(error).__name__}"),)
        self._due = time.monotonic() + RETRY_AFTER if findings else None
        _report_reload(app, Reload(datetime.now(UTC), time.perf_counter() - began, findings))

    async def _reload_when_wanted(self, app: FastAPI) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await self.reload(app)

    async def _watch_files(self) -> None:
        """Ask for a reload after each change, once the files have come to rest."""
        while True:
            try:
                await self._ask_after_change()
            except (OSError, RuntimeError) as error:  # no descriptor or thread is left: there may be one later
                _log.warning("the files cannot be followed: %s", error)
                await asyncio.sleep(self.settings.reload_interval)

    async def _ask_after_change(self) -> None:
        await self._next_look()
        seen = await asyncio.to_thread(_list_files, self.settings)
        is_due = self._due is not None and time.monotonic() >= self._due
        if seen == self._loaded and not is_due:
            return
        before: Listings = ()
        while seen != before:
            await asyncio.sleep(PAUSE)
            before, seen = seen, await asyncio.to_thread(_list_files, self.settings)
        self._wanted.set()
        while self._wanted.is_set():
            await asyncio.sleep(PAUSE)

    async def _next_look(self) -> None:
        """Return when watchfiles reports a change in a local folder, after one interval at the latest.

        Object storage reports nothing, nor does a folder that another one replaces.
        """
        folders = [*folders_of(self.settings), *filter(None, [self.settings.overlays])]
        local = [folder for folder in folders if not is_remote(folder)]
        interval = self.settings.reload_interval
        with suppress(OSError):  # a folder is missing
            if local:
                watching = awatch(
                    *local, stop_event=self._stopped, rust_timeout=int(interval * 1_000), yield_on_timeout=True
                )
                async for _ in watching:
                    return
        await asyncio.sleep(interval)


def _report_reload(app: FastAPI, reload: Reload) -> None:
    """Log, count and keep the result; the same findings are logged once."""
    last: Reload | None = app.state.last_reload
    app.state.last_reload = reload
    count_reload(not reload.findings)
    for finding in reload.findings if not last or reload.findings != last.findings else ():
        _log.error("not reloaded: %s", finding)
    if not reload.findings:
        _log.info("reloaded: version %s in %.2f s", app.state.catalog.version, reload.seconds)


@contextmanager
def _on_hangup(act: Callable[[], None]) -> Iterator[None]:
    """Act on SIGHUP until the block ends, if the system has it and the loop may handle signals."""
    loop = asyncio.get_running_loop()
    with suppress(AttributeError, NotImplementedError, RuntimeError, ValueError):
        loop.add_signal_handler(signal.SIGHUP, act)
    try:
        yield
    finally:
        with suppress(AttributeError, NotImplementedError, RuntimeError, ValueError):
            loop.remove_signal_handler(signal.SIGHUP)
