"""Several processes that answer, forked from one that has loaded everything and answers nothing.

The first process holds the catalogue: a worker that dies is replaced at once by one that need not load, and that cannot
fail because somebody is editing the files. What is loaded before the fork is shared memory.

A pipe ties the workers to the first process: only it holds the end to write to, so that reading ends when it is gone,
however it went. Workers that went on without it would hold the port.
"""

import logging
import math
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

__all__ = ["Duties", "Workers"]

ENDING = (signal.SIGINT, signal.SIGTERM)
SIGNALS = (*ENDING, signal.SIGHUP, signal.SIGCHLD)
MIN_LIFE = 1.0  # seconds: a worker that dies younger is not replaced at once
WATCH_EVERY = 1.0  # seconds between two looks at the workers
LAST_CALL = 5.0  # seconds beyond the time that workers have to finish, after which they are killed

_log = logging.getLogger("pardon")


@dataclass(frozen=True)
class Duties:
    """What the first process does beside the workers.

    Args:
        prepare: called before each fork.
        stop_listening: called when a signal ends the workers: what this process holds open would queue connections that
            nobody takes.
        refresh: called at SIGHUP and at each look, before the workers are told; returns whether to tell them.
            SIGTERM and SIGINT break it off.
        next_look: tells the seconds from one look to the next; None looks only at SIGHUP.
        beats: tells, by a worker's number, what changes about once a second as long as the worker is well.
        patience: seconds without a change after which a worker is killed and replaced.
        grace: seconds that a worker has to finish its requests at the end.
    """

    prepare: Callable[[], None]
    stop_listening: Callable[[], None]
    refresh: Callable[[bool], bool]
    next_look: Callable[[], float | None]
    beats: Callable[[int], int]
    patience: float
    grace: float


@dataclass
class _Worker:
    number: int
    born: float
    beat: int
    silent: float = 0.0  # seconds


class Workers:
    """Keeps a number of workers alive until a signal ends them.

    SIGTERM and SIGINT end the workers, which finish their requests; SIGHUP is passed on to them.

    Args:
        count: how many.
        serve: what a worker does, given its number; it returns when it got SIGTERM.
        duties: what else the first process does.
    """

    def __init__(self, count: int, serve: Callable[[int], None], duties: Duties) -> None:
        self.count = count
        self.serve = serve
        self.duties = duties
        self._workers: dict[int, _Worker] = {}  # by process id
        self._looked = self._watched = time.monotonic()
        self._is_ending = False
        self._handlers: dict[signal.Signals, Any] = {}  # of the signals that end a worker
        self._tie = os.pipe()  # its end to read from, and the one to write to

    def run(self) -> None:
        """Start the workers; return when all have ended."""
        with _blocked():
            self._handlers = {number: signal.signal(number, self._note_end) for number in ENDING}
            for number in range(self.count):
                self._start(number)
            while not self._is_ending:
                self._handle(_next_signal(self._pause()))
                if not self._is_ending:
                    self._look()
            self._end()

    def _handle(self, number: int | None) -> None:
        if number in ENDING:
            self._is_ending = True
        elif number == signal.SIGCHLD:
            self._replace_dead()
        elif number == signal.SIGHUP:
            self._refresh(is_asked=True)

    def _pause(self) -> float:
        """Return the seconds until something is due."""
        interval = self.duties.next_look()
        due = min(self._watched + WATCH_EVERY, self._looked + interval if interval else math.inf)
        return max(due - time.monotonic(), 0.0)

    def _look(self) -> None:
        """Do what is due."""
        now, interval = time.monotonic(), self.duties.next_look()
        if now >= self._watched + WATCH_EVERY:
            self._kill_silent(now)
        if interval and now >= self._looked + interval:
            self._refresh(is_asked=False)

    def _refresh(self, *, is_asked: bool) -> None:
        def refresh() -> None:
            if self.duties.refresh(is_asked):
                self._tell(signal.SIGHUP)

        self._interruptibly(refresh)
        self._looked = time.monotonic()

    def _interruptibly(self, act: Callable[[], None]) -> None:
        """Act until SIGTERM or SIGINT breaks that off: storage that does not answer would delay the end."""

        def end(number: int, frame: object) -> None:
            signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)  # the next one waits
            self._is_ending = True
            raise _Ended

        before = {number: signal.signal(number, end) for number in ENDING}
        try:
            with suppress(_Ended):
                signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
                act()
        finally:
            signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _note_end(self, number: int, frame: object) -> None:
        """Take a signal that came to another thread, which storage may have."""
        self._is_ending = True

    def _kill_silent(self, now: float) -> None:
        """Kill the workers that have not been heard of; they are replaced as all that die."""
        passed = min(now - self._watched, self.duties.patience / 2)  # where all were stopped together, none was silent
        self._watched = now
        for pid, worker in self._workers.items():
            beat = self.duties.beats(worker.number)
            worker.silent = worker.silent + passed if beat == worker.beat else 0.0
            worker.beat = beat
            if worker.silent > self.duties.patience:
                _log.error("worker %d (process %d) is silent for %.0f s", worker.number, pid, worker.silent)
                os.kill(pid, signal.SIGKILL)

    def _start(self, number: int) -> None:
        self._interruptibly(self.duties.prepare)
        if self._is_ending:
            return
        pid = os.fork()
        if pid == 0:
            self._work(number)
        self._workers[pid] = _Worker(number, time.monotonic(), self.duties.beats(number))

    def _work(self, number: int) -> None:
        """Serve, and end the process: nothing of the first one's stack may go on in it."""
        code = 1
        try:
            for ending, handler in self._handlers.items():
                signal.signal(ending, handler)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {*SIGNALS} - {signal.SIGHUP})  # that waits for the reloader
            self._end_with(self._tie)
            self.serve(number)
            code = 0
        except (KeyboardInterrupt, SystemExit):
            code = 0
        except BaseException:
            _log.exception("worker %d failed", number)
        finally:
            os._exit(code)

    @staticmethod
    def _end_with(tie: tuple[int, int]) -> None:
        """End this worker as SIGTERM does when the first process has gone."""
        reading, writing = tie
        os.close(writing)

        def wait() -> None:
            os.read(reading, 1)
            os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(target=wait, daemon=True).start()

    def _replace_dead(self) -> None:
        dead = {pid: self._workers.pop(pid) for pid in self._reap()}
        ages = {pid: time.monotonic() - worker.born for pid, worker in dead.items()}
        for pid, worker in dead.items():
            _log.error("worker %d (process %d) died after %.0f s", worker.number, pid, ages[pid])
        if any(age < MIN_LIFE for age in ages.values()):
            time.sleep(MIN_LIFE)
        for worker in dead.values():
            self._start(worker.number)

    def _reap(self) -> list[int]:
        """Return the workers that have ended."""
        return [pid for pid in self._workers if os.waitpid(pid, os.WNOHANG)[0]]

    def _tell(self, number: signal.Signals) -> None:
        for pid in self._workers:
            os.kill(pid, number)

    def _end(self) -> None:
        self.duties.stop_listening()
        self._tell(signal.SIGTERM)
        deadline = time.monotonic() + self.duties.grace + LAST_CALL
        while self._workers and time.monotonic() < deadline:
            for pid in self._reap():
                del self._workers[pid]
            _next_signal(0.1)
        self._tell(signal.SIGKILL)
        for pid in self._workers:
            os.waitpid(pid, 0)


class _Ended(BaseException):
    """A signal asks for the end. No `except Exception` is to stop it."""


@contextmanager
def _blocked() -> Iterator[None]:
    """Keep the signals for `_next_signal`, so that none is missed between two looks."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _next_signal(seconds: float) -> int | None:
    caught = signal.sigtimedwait(SIGNALS, seconds)
    return caught.si_signo if caught else None
