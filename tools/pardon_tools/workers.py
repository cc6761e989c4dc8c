"""Several processes that answer, forked from one that has loaded everything and answers nothing.

The first process holds the catalogue: a worker that dies is replaced at once by one that need not load, and that cannot
fail because somebody is editing the files. What is loaded before the fork is shared memory.

A pipe ties the workers to the first process: only it holds the end to write to, so that reading ends when it is gone,
however it went. Workers that went on without it would hold the port.
"""

import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Workers"]

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)
MIN_LIFE = 1.0  # seconds: a worker that dies younger is not replaced at once
LAST_CALL = 5.0  # seconds beyond the time that workers have to finish, after which they are killed

_log = logging.getLogger("pardon")


class Workers:
    """Keeps a number of workers alive until a signal ends them.

    SIGTERM and SIGINT end the workers, which finish their requests; SIGHUP is passed on to them.

    Args:
        count: how many.
        serve: what a worker does, given its number; it returns when it got SIGTERM.
        stop_listening: called when a signal ends the workers: what this process holds open would queue connections that
            nobody takes.
        refresh: called at SIGHUP and at each look, before the workers are told; returns whether to tell them.
        interval: seconds between two looks; None looks only at SIGHUP.
        grace: seconds that a worker has to finish its requests.
    """

    def __init__(
        self,
        count: int,
        serve: Callable[[int], None],
        stop_listening: Callable[[], None],
        refresh: Callable[[bool], bool],
        interval: float | None,
        grace: float,
    ) -> None:
        self.count = count
        self.serve = serve
        self.stop_listening = stop_listening
        self.refresh = refresh
        self.interval = interval
        self.grace = grace
        self._numbers: dict[int, int] = {}  # by process id
        self._born: dict[int, float] = {}
        self._is_ending = False
        self._tie = os.pipe()  # its end to read from, and the one to write to

    def run(self) -> None:
        """Start the workers; return when all have ended."""
        with _blocked():
            for number in range(self.count):
                self._start(number)
            while not self._is_ending:
                self._handle(_next_signal(self.interval))
            self._end()

    def _handle(self, number: int | None) -> None:
        if number in (signal.SIGINT, signal.SIGTERM):
            self._is_ending = True
        elif number == signal.SIGCHLD:
            self._replace_dead()
        elif self.refresh(number == signal.SIGHUP):
            self._tell(signal.SIGHUP)

    def _start(self, number: int) -> None:
        pid = os.fork()
        if pid == 0:
            self._work(number)
        self._numbers[pid] = number
        self._born[pid] = time.monotonic()

    def _work(self, number: int) -> None:
        """Serve, and end the process: nothing of the first one's stack may go on in it."""
        code = 1
        try:
            signal.signal(signal.SIGHUP, signal.SIG_IGN)  # until the reloader listens: what is loaded is new
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
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
        dead = [(pid, self._numbers.pop(pid), time.monotonic() - self._born.pop(pid)) for pid in self._reap()]
        for pid, number, age in dead:
            _log.error("worker %d (process %d) died after %.0f s", number, pid, age)
        if any(age < MIN_LIFE for _, _, age in dead):
            time.sleep(MIN_LIFE)
        for _, number, _ in dead:
            self._start(number)

    def _reap(self) -> Iterator[int]:
        """Yield each worker that has ended."""
        for pid in [*self._numbers]:
            if os.waitpid(pid, os.WNOHANG)[0]:
                yield pid

    def _tell(self, number: signal.Signals) -> None:
        for pid in self._numbers:
            os.kill(pid, number)

    def _end(self) -> None:
        self.stop_listening()
        self._tell(signal.SIGTERM)
        deadline = time.monotonic() + self.grace + LAST_CALL
        while self._numbers and time.monotonic() < deadline:
            for pid in self._reap():
                del self._numbers[pid]
            _next_signal(0.1)
        self._tell(signal.SIGKILL)
        for pid in self._numbers:
            os.waitpid(pid, 0)


@contextmanager
def _blocked() -> Iterator[None]:
    """Keep the signals for `_next_signal`, so that none is missed between two looks."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _next_signal(seconds: float | None) -> int | None:
    if seconds is None:
        return signal.sigwait(SIGNALS)
    caught = signal.sigtimedwait(SIGNALS, seconds)
    return caught.si_signo if caught else None
