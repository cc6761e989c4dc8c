"""The page over HTTP, on the loopback only: one document, a stream of its versions, and a way to save."""

import asyncio
import logging
import secrets
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import uvicorn
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from watchfiles import awatch

from pardon.data import bundled_catalog, bundled_locales
from pardon.errors import Finding
from pardon.http.settings import read_settings

from ..check.rules import RULES
from ..check.run import check
from ..errors import UnusableError
from ..translate.sync import write_files
from .editing import Outcome, Submission, save, unknown, unread
from .listing import FILTERS
from .locales import LazyLocale
from .requests import RefusedRequestError, read_submission
from .samples import NUMBERS, TEXTS
from .views import Choice, page_of
from .workspace import Snapshot, Workspace

__all__ = ["Preview", "create_app", "serve"]

HOST = "127.0.0.1"
# Against DNS rebinding: a page elsewhere on the web must not read this one through its own host name.
ALLOWED_HOSTS = [HOST, "localhost"]
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}
QUIET_MS = 40  # after the last change; editors save in several steps
RESCAN_MS = 1_000  # for changes without an event: network folders, a folder swapped by renaming
PING_SECONDS = 15.0
# The rules whose findings stop a message from being rendered; the loader reports them before the check.
STOPPING = frozenset(rule.id for rule in RULES if rule.check is None) | {"syntax"}

_log = logging.getLogger("pardon")


class Checked(NamedTuple):
    """A check of a locale.

    Args:
        locale: as its files were.
        findings: of its last check that did not fail.
        has_failed: whether it raised an exception, by a bug: it is repeated when the files change.
    """

    locale: LazyLocale | None = None
    findings: Sequence[Finding] = ()
    has_failed: bool = False


class Preview:
    """The state of the files, with its findings and its subscribers.

    Args:
        workspace: reads the files.
    """

    def __init__(self, workspace: Workspace) -> None:
        snapshot = workspace.scan()
        assert snapshot is not None  # the first scan always returns one
        self.workspace = workspace
        self.snapshot: Snapshot = snapshot
        self.version = 1
        self.token = secrets.token_urlsafe(32)  # of this run: a page elsewhere cannot read it
        self.is_closed = False
        self.unread = ""  # why the files cannot be read now
        self._shown = ""  # the locale on the page
        self._checked: dict[str, Checked] = {}  # by tag
        self._checking: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._files = asyncio.Lock()  # the workspace is not thread-safe

    def publish(self) -> None:
        """Notify every open page of a new version."""
        self.version += 1
        self._changed.set()
        self._changed = asyncio.Event()

    def close(self) -> None:
        """End the streams, so that the server can stop."""
        self.is_closed = True
        self.publish()

    async def versions(self, seen: int) -> AsyncIterator[int | None]:
        """Yield each version after the one that a page has; None as a ping that detects closed connections."""
        while not self.is_closed:
            changed = self._changed
            if self.version != seen:
                seen = self.version
                yield seen
                continue
            try:
                await asyncio.wait_for(changed.wait(), PING_SECONDS)
            except TimeoutError:
                yield None

    async def watch(self) -> None:
        """Follow the files: texts appear at once, findings a moment later."""
        folders = {*self.workspace.catalogs, *self.workspace.layers}
        async for _ in awatch(
            *folders, watch_filter=None, step=QUIET_MS, rust_timeout=RESCAN_MS, yield_on_timeout=True,
        ):  # fmt: skip
            async with self._files:
                await self._scan()
            self.show(self._shown)

    async def save(self, submission: Submission) -> Outcome:
        """Write a message, if it is sound and its texts are still those that the page showed."""
        async with self._files:
            await self._scan()
            locale = self.snapshot.locale(submission.locale)
            entry = self.snapshot.catalog.get(submission.domain, submission.id)
            if locale is None or entry is None:
                return unknown(f"there is no {submission.key} in {submission.locale}")
            outcome = unread(self.unread) if self.unread else await asyncio.to_thread(save, locale, submission)
            await asyncio.to_thread(write_files, outcome.files)
            await self._scan()
            return outcome

    async def _scan(self) -> None:
        snapshot, unread = None, ""
        try:
            snapshot = await asyncio.to_thread(self.workspace.scan)
        except Exception as error:  # of the disk, or a bug; the next scan may succeed
            unread = str(error) or repr(error)
            if unread != self.unread:
                _log.exception("the files cannot be read")
        if snapshot or unread != self.unread:
            self.snapshot = snapshot or self.snapshot
            self.unread = unread
            self.publish()

    def show(self, tag: str) -> None:
        """Check the locale on the page in the background, unless its findings are as new as its files."""
        self._shown = tag
        if not self.is_checked(tag) and (self._checking is None or self._checking.done()):
            self._checking = asyncio.create_task(self._check())

    async def _check(self) -> None:
        while not self.is_checked(tag := self._shown):
            locale = self.snapshot.locales[tag]
            try:
                findings = await asyncio.to_thread(_findings, self.workspace.catalogs, self.workspace.layers, tag)
                checked = Checked(locale, findings)
            except Exception:
                _log.exception("the check of %s failed; it is repeated when the files change", tag)
                checked = Checked(locale, self._last_check(tag).findings, has_failed=True)
            if self.snapshot.locales.get(tag) is locale:  # unchanged meanwhile
                self._checked[tag] = checked
                self.publish()

    def findings_of(self, tag: str) -> list[Finding]:
        """Return the findings of a locale: the loader's and older ones until a check has succeeded."""
        checked = self._last_check(tag)
        locale = self.snapshot.locales.get(tag)
        if locale is None or (locale is checked.locale and not checked.has_failed):
            return [*checked.findings]
        return [*locale.findings, *(f for f in checked.findings if f.rule not in STOPPING)]

    def is_checked(self, tag: str) -> bool:
        """Return whether the check of a locale is as new as its files; True for one without files."""
        locale = self.snapshot.locales.get(tag)
        return locale is None or locale is self._last_check(tag).locale

    def has_failed(self, tag: str) -> bool:
        """Return whether the check of a locale has failed, by a bug."""
        return self.is_checked(tag) and self._last_check(tag).has_failed

    def _last_check(self, tag: str) -> Checked:
        return self._checked.get(tag, Checked())


def _findings(catalogs: Sequence[Path], layers: Sequence[Path], tag: str) -> list[Finding]:
    try:
        return check(catalogs, layers, [tag])
    except UnusableError:  # a folder was removed; the next scan reports it
        return []


def create_app(preview: Preview, editor: str = "") -> Starlette:
    """Return the page as an ASGI application.

    Args:
        preview: the state of the files.
        editor: the address that opens a place in an editor, with `{path}`, `{line}` and `{column}`; empty for none.
    """
    templates = Environment(
        loader=PackageLoader("pardon_tools.preview"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = templates.get_template("page.html")

    def render(query: Mapping[str, str]) -> tuple[str, str]:
        """Return the locale on the page, and its HTML."""
        version, snapshot = preview.version, preview.snapshot
        choice = Choice.read(query, snapshot)
        findings = preview.findings_of(choice.locale)
        html = template.render(
            page=page_of(snapshot, findings, choice, preview.workspace.locales, editor),
            choice=choice, version=version, token=preview.token,
            is_checked=preview.is_checked(choice.locale), has_failed=preview.has_failed(choice.locale),
            unread=preview.unread,
            NUMBERS=NUMBERS, TEXTS=TEXTS, FILTERS=FILTERS,
        )  # fmt: skip
        return choice.locale, html

    async def page(request: Request) -> Response:
        tag, html = await asyncio.to_thread(render, request.query_params)
        preview.show(tag)
        return HTMLResponse(html, headers=HEADERS)

    async def save_message(request: Request) -> Response:
        try:
            submission = await read_submission(request, preview.token)
        except RefusedRequestError as error:
            return JSONResponse({"error": str(error)}, error.status, HEADERS)
        outcome = await preview.save(submission)
        return JSONResponse(outcome.body, outcome.status, HEADERS)

    async def events(request: Request) -> Response:
        seen = request.query_params.get("seen", "")

        async def stream() -> AsyncIterator[str]:
            async for version in preview.versions(int(seen[:18]) if seen.isdecimal() else 0):
                yield ": still here\n\n" if version is None else f"data: {version}\n\n"

        return StreamingResponse(stream(), headers=HEADERS, media_type="text/event-stream")

    @asynccontextmanager
    async def watching(app: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(preview.watch())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    return Starlette(
        routes=[
            Route("/", page),
            Route("/events", events),
            Route("/save", save_message, methods=["POST"]),
            Mount("/static", StaticFiles(packages=[("pardon_tools.preview", "static"), ("pardon.http", "static")])),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=ALLOWED_HOSTS)],
        lifespan=watching,
    )


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, preview: Preview) -> None:
        super().__init__(config)
        self._preview = preview

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        asyncio.get_running_loop().call_soon_threadsafe(self._preview.close)
        super().handle_exit(sig, frame)


def serve(port: int, catalogs: Sequence[Path], layers: Sequence[Path], editor: str) -> None:
    """Serve the page on the loopback until a signal comes.

    Args:
        port: 0 takes a free one.
        catalogs: your own catalogue folders, lowest first; default: the bundled one.
        layers: your own locale folders, lowest first; default: the bundled one.
        editor: see `create_app`.

    Raises:
        UnusableError: the port is taken.
        LoadError: there is no catalogue, a broken one, or no English.
    """
    settings = read_settings()
    folders = (
        [folder.resolve() for folder in catalogs or [bundled_catalog()]],
        [folder.resolve() for folder in layers or [bundled_locales()]],
    )
    try:
        listener = socket.create_server((HOST, port))
    except OSError as error:
        raise UnusableError(f"port {port}: {error.strerror}; choose another with --port") from error
    with listener:
        preview = Preview(Workspace(*folders, settings))
        print(f"http://{HOST}:{listener.getsockname()[1]}/  (Ctrl-C ends it)", flush=True)
        config = uvicorn.Config(create_app(preview, editor), log_level="warning", access_log=False, server_header=False)
        with suppress(KeyboardInterrupt):
            _Server(config, preview).run(sockets=[listener])
