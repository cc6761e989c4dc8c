"""A catalogue in 20 locales whose texts change, and break, while it is served."""

import http.client
import json
import os
import shutil
import signal
import time
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

from loads import HOST, Running

__all__ = ["TAGS", "Changes", "Copy"]

# Languages that are shipped, and regions of theirs, whose files are copies.
REGIONS = {"en": "AU CA GB IN NZ", "de": "AT BE CH LI LU", "ar": "AE EG MA SA JO", "pl": "", "ja": ""}
TAGS = [*REGIONS, *(f"{language}-{region}" for language, regions in REGIONS.items() for region in regions.split())]

MARKER = "soak_marker"
STEPS = ("look", "hangup", "look", "hangup", "broken")
TAKEN_WITHIN = 10.0  # seconds
ENOUGH = 6  # answers in a row over connections of their own: each of several workers is among them, most likely
BROKEN = b"soak_marker = { $never\n"


class Copy:
    """The bundled catalogue and locales, under 20 tags, with an entry whose text tells how often it was changed.

    Args:
        folder: where it is written.
        project: the folder that has `catalog` and `locales`.
    """

    def __init__(self, folder: Path, project: Path) -> None:
        self.catalog, self.locales = folder / "catalog", folder / "locales"
        shutil.copytree(project / "catalog", self.catalog)
        for tag in TAGS:
            shutil.copytree(project / "locales" / tag[:2], self.locales / tag)
            self.change(tag, 0)
        (self.catalog / "soak").mkdir()
        _replace(self.catalog / "soak" / "soak.toml", f"[{MARKER}]\nstatus = 503\n".encode())

    def change(self, tag: str, generation: int) -> None:
        """Change the text of a locale."""
        _replace(
            self._file(tag), f"{MARKER} = Generation {generation}\n    .long = Generation {generation}.\n".encode()
        )

    def break_down(self, tag: str) -> None:
        """Leave half a file in a locale, as an editor or a full disk does."""
        _replace(self._file(tag), BROKEN)

    def _file(self, tag: str) -> Path:
        return self.locales / tag / "soak" / "soak.ftl"


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    os.replace(beside, path)


class Changes:
    """Changes the copy again and again, and looks whether the server takes each change.

    Args:
        copy: what is served.
        server: who serves it.
        every: seconds from one change to the next.
    """

    def __init__(self, copy: Copy, server: Running, every: float) -> None:
        self.copy = copy
        self.server = server
        self.every = every
        self.seconds: list[float] = []  # what each reload took the server
        self.faults: list[str] = []
        self.refused = 0  # broken files that were not taken
        self._generations = dict.fromkeys(TAGS, 0)
        self._count = count()

    def run(self, is_over: Event) -> None:
        """Change until it is over."""
        due = time.monotonic()
        while not is_over.wait(max(0.0, due - time.monotonic())):
            due = time.monotonic() + self.every
            self.one()

    def one(self) -> None:
        """Make the next change, and wait until it is served."""
        number = next(self._count)
        tag, step = TAGS[number % len(TAGS)], STEPS[number % len(STEPS)]
        try:
            if step == "broken":
                self._break(tag)
            self._change(tag, is_told=step == "hangup")
        except (OSError, http.client.HTTPException, KeyError) as error:
            self.faults.append(f"{step} {tag}: {type(error).__name__}: {error}")

    def _change(self, tag: str, *, is_told: bool) -> None:
        self._generations[tag] += 1
        self.copy.change(tag, self._generations[tag])
        if is_told:
            self.server.process.send_signal(signal.SIGHUP)
        if self._is_so(lambda: self._served(tag) == self._generations[tag]):
            self.seconds.append(self._last()["seconds"])
        else:
            self.faults.append(f"generation {self._generations[tag]} of {tag} was not served in {TAKEN_WITHIN:g} s")

    def _break(self, tag: str) -> None:
        before = self._generations[tag]
        self.copy.break_down(tag)
        if not self._is_so(lambda: self._last()["result"] == "failed"):
            self.faults.append(f"a broken file of {tag} was not told")
        if self._served(tag) != before:
            self.faults.append(f"a broken file of {tag} was taken")
        self.refused += 1

    def _is_so(self, look: Any) -> bool:
        deadline = time.monotonic() + TAKEN_WITHIN
        in_a_row = 0
        while time.monotonic() < deadline:
            in_a_row = in_a_row + 1 if look() else 0
            if in_a_row == ENOUGH:
                return True
            time.sleep(0.05)
        return False

    def _served(self, tag: str) -> int:
        answer = self._get(f"/render?code={MARKER}&lang={tag}")
        return int(answer["shortMessage"].rpartition(" ")[2])

    def _last(self) -> Any:
        return self._get("/readyz")["lastReload"] or {"result": "", "seconds": 0.0}

    def _get(self, path: str) -> Any:
        connection = http.client.HTTPConnection(HOST, self.server.port, timeout=10)
        try:
            connection.request("GET", path)
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()
