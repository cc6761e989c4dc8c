"""uvicorn's HTTP protocol with bounds on what it waits for: uvicorn has none before the application is called.

A head that is too long, or does not come in time, is handed to the application as a request that was given up: so the
refusal is a problem in the caller's language, as far as the language came. A connection on which nothing comes is
closed, and so is one whose body goes on when the answer is given, or whose answer is not taken.
"""

from asyncio import Event, Transport
from asyncio.events import TimerHandle
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from pardon.http.receiving import give_up
from pardon.http.settings import ServiceSettings

__all__ = ["BoundedProtocol"]

MAX_AT_ONCE = 16  # requests that came in one piece; then the other connections have their turn
_READING = 0.01  # seconds
_OVERHEAD = 8  # bytes on the wire for one of the body: a chunk of one byte takes six

AtOnce = Callable[[Any], tuple[int, bytes] | None]


class _Answered:
    """Stands for what uvicorn makes of each request, where the answer is given and nothing can change any more."""

    scope = None
    response_complete = True
    more_body = False
    message_event = Event()  # nobody waits for it


_ANSWERED: Any = _Answered()


class BoundedProtocol(HttpToolsProtocol):
    """One connection.

    A request that comes in one piece, as nearly all do, costs two comparisons; a timer runs only while there is
    more to come.

    Args:
        settings: the bounds.
        args, options: what uvicorn makes a protocol of.
    """

    def __init__(self, settings: ServiceSettings, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._max_head = settings.max_head
        self._max_whole = settings.max_head + _OVERHEAD * settings.max_body
        self._seconds = settings.request_time
        self._received = 0  # of a request that is not whole yet
        self._deadline: TimerHandle | None = None
        self._untaken: TimerHandle | None = None
        self._is_given_up = False
        self._heads = 0  # that were read
        self._left_at_once = 0
        self._answered = 0.0  # at once, by the loop's clock
        self._idle: TimerHandle | None = None
        self._added: tuple[list[tuple[bytes, bytes]], bytes] = ([], b"")  # the server's own headers, and their lines
        # The service's own beside ASGI, which has no such thing: an answer without a task.
        self._at_once: AtOnce | None = getattr(self.app, "at_once", None)

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._wait_no_longer()
        if self._idle:
            self._idle.cancel()
        self.resume_writing()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The client takes its answer more slowly than it is written: it has to go on taking."""
        super().pause_writing()
        self._wait_for_taking()

    def _wait_for_taking(self, before: int | None = None) -> None:
        left = self.transport.get_write_buffer_size()
        if left == before:
            self.transport.abort()
        else:
            self._untaken = self.loop.call_later(self._seconds, self._wait_for_taking, left)

    def resume_writing(self) -> None:
        """The client goes on."""
        if self._untaken:
            self._untaken.cancel()
            self._untaken = None
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        """Take a piece of a request."""
        self._left_at_once = MAX_AT_ONCE
        heads, had_head = self._heads, self._has_head
        if self._received + len(data) > self._max_head:
            data = self._within_bounds(data)
            if not data:
                return
        super().data_received(data)
        if self._has_head or (self._heads == heads and not had_head):
            self._received += len(data)
            self._wait()
        elif self._has_begun:  # the next request, in the same piece
            self._received = 1
            self._wait_no_longer()
            self._wait()
        elif self._received or self._deadline:
            self._received = 0
            self._wait_no_longer()

    def on_headers_complete(self) -> None:
        """Answer at once where the service can; else have a task answer."""
        self._heads += 1
        if not (self._at_once and self._left_at_once and self._may_answer() and self._try(self._at_once)):
            super().on_headers_complete()

    def _may_answer(self) -> bool:
        """Tell whether nothing else is under way on the connection, and it stays as it is after the answer."""
        parser = self.parser
        return (
            (self.cycle is None or self.cycle.response_complete)
            and parser.should_keep_alive()
            and parser.get_http_version() == "1.1"
            and not parser.should_upgrade()
            and not self.flow.write_paused
            and not self.transport.is_closing()
        )

    def _try(self, at_once: AtOnce) -> bool:
        """Answer where the service can, before uvicorn makes of the request what a task needs; tell whether it did."""
        path, _, query = self.url.partition(b"?")
        if path[:1] != b"/" or b"%" in path or b"#" in self.url or self.root_path:
            return False  # uvicorn reads it
        scope = self.scope
        scope["method"] = self.parser.get_method().decode("ascii")
        scope["path"], scope["raw_path"], scope["query_string"] = path.decode("ascii"), path, query
        found = at_once(scope)
        if found is None:
            return False
        self._left_at_once -= 1
        status, rest = found
        own = self.server_state.default_headers  # another list every second
        if own is not self._added[0]:
            self._added = (own, b"".join([b"%b: %b\r\n" % header for header in own]))
        self.transport.write(b"".join((STATUS_LINE[status], self._added[1], rest)))
        self.cycle = _ANSWERED
        self.scope = None  # type: ignore[assignment]  # as before the first request
        self.server_state.total_requests += 1
        self._answered = self.loop.time()
        if self._idle is None:
            self._idle = self.loop.call_later(self.timeout_keep_alive, self._end_idle)
        return True

    def _end_idle(self) -> None:
        """Close the connection where nothing came for a while after an answer at once; else look again.

        One timer runs beside all of them: one for each would cost as much as reading the head.
        """
        self._idle = None
        if self.cycle is not _ANSWERED or self._has_begun:
            return  # other timers run
        left = self._answered + self.timeout_keep_alive - self.loop.time()
        if left > 0:
            self._idle = self.loop.call_later(left, self._end_idle)
        else:
            self.transport.close()

    def timeout_keep_alive_handler(self) -> None:
        """Close the connection where nothing came for a while after an answer by a task."""
        if not self._has_begun:  # else the deadline of its head runs
            super().timeout_keep_alive_handler()

    def _within_bounds(self, data: bytes) -> bytes:
        """Return what is still to be read of a large piece: of a head, what is within its bound is read here."""
        if self._is_given_up:
            return b""
        if self._has_head:
            if self._received + len(data) <= self._max_whole:
                return data
            self.cycle.keep_alive = False  # the parser misses what is dropped here
            if self.cycle.response_complete:
                self.transport.close()
            return b""
        heads, room = self._heads, max(self._max_head - self._received, 0)
        super().data_received(data[:room])
        if self._heads == heads:
            self._give_up("head_too_large", self._max_head)
            return b""
        return data[room:]

    @property
    def _has_head(self) -> bool:
        return self.cycle is not None and self.cycle.more_body

    @property
    def _has_begun(self) -> bool:
        """Tell whether a head has begun that is not whole."""
        return self.scope is not None and (self.cycle is None or self.scope is not self.cycle.scope)

    def _wait(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(self._seconds, self._stop_waiting)

    def _wait_no_longer(self) -> None:
        if self._deadline:
            self._deadline.cancel()
            self._deadline = None

    def _stop_waiting(self) -> None:
        """Read first what came while the loop was busy: it may have been in time."""
        self._deadline = self.loop.call_later(_READING, self._end_waiting)

    def _end_waiting(self) -> None:
        self._deadline = None
        if self.transport.is_closing() or self.transport.get_protocol() is not self:  # a WebSocket's now
            return
        if self.cycle is not None and not self.cycle.response_complete:
            self._wait()  # the application answers: it has its own limit
        elif self._received and not self._has_head:
            self._give_up("request_timeout", self._seconds)
        else:
            self.transport.close()

    def _give_up(self, id: str, limit: int) -> None:
        """Have the application refuse the request as far as it came, and read no more of it."""
        self._is_given_up = True
        self._received = self._max_head
        if not self._has_begun or self.transport.is_closing():
            self.transport.close()
            return
        give_up(self.scope["state"], id, {"limit": limit})
        self.url = b"/?" + self.url.partition(b"?")[2]  # it says the language, too
        super().on_headers_complete()
        self.cycle.keep_alive = False
