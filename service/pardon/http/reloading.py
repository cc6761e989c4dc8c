"""The catalogue that is served follows its files: read beside the requests, checked, and used as a whole or not at all.

A failed reload changes nothing but what `/readyz` tells about it.
"""

import asyncio
import gc
import logging
import signal
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from ..errors import Finding, LoadError
from ..pacing import paced
from ..rendering import Renderer
from ..storage import Listing, listing
from .app import Service
from .editions import Reload

__all__ = ["Files", "Reloader", "settle"]

MAX_READINGS = 5  # of files that change while they are read
PAUSE = 0.1  # seconds between two readings
RETRY_AFTER = 30.0  # seconds from a load that failed to the next one
SHARE = 0.25  # of the time, for loading; the rest is for the requests

T = TypeVar("T")

_log = logging.getLogger("pardon")


class Files:
    """A catalogue and its locales, on disk or in object storage.

    Args:
        folders: what to look at for changes.
        load: reads and checks them.
    """

    def __init__(self, folders: tuple[Path, ...], load: Callable[[], Renderer]) -> None:
        self.folders = folders
        self._load = load
        self._loaded: tuple[Listing, ...] = ()
        self._seen: tuple[Listing, ...] | None = None
        self._failed: float | None = None  # when loading failed last, if it was the last time

    def load(self) -> Renderer:
        """Return a renderer of what stands there, all of it at one time.

        Raises:
            LoadError: something cannot be used, or the files do not come to rest.
        """
        try:
            renderer = self._read()
        except BaseException:
            self._failed = time.monotonic()
            raise
        self._failed = None
        return renderer

    def _read(self) -> Renderer:
        for _ in range(MAX_READINGS):
            self._loaded = self._listing()
            try:
                renderer, fault = self._load(), None
            except LoadError as error:
                renderer, fault = None, error
            except OSError as error:  # no descriptor is left, or the disk is at fault
                renderer, fault = None, LoadError([Finding(self.folders[0], 0, "", f"cannot be read: {error}")])
            if self._listing() == self._loaded:
                if fault:
                    raise fault
                assert renderer
                return renderer
            time.sleep(PAUSE)
        raise LoadError([Finding(self.folders[0], 0, "", "the files changed whenever they were read")])

    def have_changed(self) -> bool:
        """Tell whether to load them: they differ from what was loaded last, and are as they were at the look before.

        What could not be loaded is tried again after a while, changed or not: the reason may have gone.
        """
        before, self._seen = self._seen, self._listing()
        is_due = self._failed is not None and time.monotonic() - self._failed >= RETRY_AFTER
        return bool(before == self._seen != self._loaded) or is_due

    def next_look(self, interval: float | None) -> float | None:
        """Return the seconds until the next look; None for none.

        Args:
            interval: seconds between two looks; None where only what failed is looked at again.
        """
        return interval or (RETRY_AFTER if self._failed is not None else None)

    def _listing(self) -> tuple[Listing, ...]:
        try:
            return tuple(listing(folder) for folder in self.folders)
        except (LoadError, OSError) as error:  # what cannot be looked at has changed, too: loading will tell
            return ((("", str(error)),),)


def settle() -> None:
    """Look for garbage no more among all that is there now: what is imported stays to the end."""
    gc.collect()
    gc.freeze()


class _Thread:
    """One thread for all that is loaded, so that it comes from one heap: malloc has several, by threads.

    Nobody waits for it at the end: storage that does not answer would hold up the process.
    """

    def __init__(self) -> None:
        self._wanted: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, act: Callable[[], T]) -> T:
        """Act in the thread, and return what comes of it."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="reload", daemon=True)
            self._thread.start()
        future: Future[T] = Future()

        def do() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(act())
            except BaseException as error:
                future.set_exception(error)

        self._wanted.put(do)
        return await asyncio.wrap_future(future)

    def end(self) -> None:
        """Let the thread end when it has done what it was told."""
        self._wanted.put(None)

    def _work(self) -> None:
        while do := self._wanted.get():
            do()


@contextmanager
def _on_hangup(act: Callable[[], None]) -> Iterator[None]:
    """Act on SIGHUP until the block ends, where the system has it and this thread is the one that gets signals."""
    hangup = getattr(signal, "SIGHUP", None)
    if hangup is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(hangup, lambda *_: act())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [hangup])  # a worker is started with it blocked, so that none is lost
    try:
        yield
    finally:
        signal.signal(hangup, before)


class Reloader:
    """Reloads a service when it is asked to, and when its files change.

    Args:
        service: what answers with the files.
        files: its files.
        interval: seconds between two looks at the files; None looks only when asked.
    """

    def __init__(self, service: Service, files: Files, interval: float | None = None) -> None:
        self.service = service
        self.files = files
        self.interval = interval
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_wanted = asyncio.Event()
        self._thread = _Thread()

    def reload(self) -> None:
        """Load the files now, in this thread, and use them if they can be used."""
        start = time.perf_counter()
        findings: tuple[Finding, ...] = ()
        before = None
        try:
            renderer = self.files.load()
            self._warm(renderer)
            before = self.service.use(renderer)
        except LoadError as error:
            findings = error.findings
        except Exception as error:  # whatever it is, the old catalogue still serves
            _log.exception("reload failed")
            findings = (Finding(self.files.folders[0], 0, "", f"unexpected: {type(error).__name__}"),)
        self._tell(Reload(datetime.now(UTC), time.perf_counter() - start, findings))
        if before:
            before.retire()
        gc.collect()  # short, for the old edition has been taken apart

    def _warm(self, renderer: Renderer) -> None:
        try:
            renderer.warm(self.service.edition.renderer)
        except Exception:  # then requests find it cold
            _log.exception("the new catalogue could not be warmed")

    def _tell(self, outcome: Reload) -> None:
        known = self.service.last_reload.findings if self.service.last_reload else ()
        self.service.last_reload = outcome
        self.service.metrics.reloaded(not outcome.findings, outcome.seconds)
        for finding in outcome.findings if outcome.findings != known else ():
            _log.error("not reloaded: %s", finding)
        if not outcome.findings:
            _log.info("reloaded: version %s in %.2f s", self.service.edition.version, outcome.seconds)

    def ask(self) -> None:
        """Ask for a reload, from any thread or from a signal's handler."""
        if self._loop:
            self._loop.call_soon_threadsafe(self._is_wanted.set)

    @asynccontextmanager
    async def running(self, _app: Any = None) -> AsyncIterator[None]:
        """Follow the files until the block ends: the lifespan of an application."""
        self._loop = asyncio.get_running_loop()
        with _on_hangup(self.ask):
            task = asyncio.create_task(self._follow())
            try:
                yield
            finally:
                task.cancel()
                self._thread.end()
                self._loop = None

    async def _beside(self, act: Callable[[], T]) -> T:
        """Act in the thread, giving way to the requests."""

        def gently() -> T:
            with paced(SHARE):
                return act()

        return await self._thread.run(gently)

    async def _follow(self) -> None:
        while True:
            try:
                await asyncio.wait_for(self._is_wanted.wait(), self.files.next_look(self.interval))
            except TimeoutError:
                if not await self._beside(self.files.have_changed):
                    continue
            self._is_wanted.clear()
            await self._beside(self.reload)
