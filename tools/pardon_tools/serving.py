"""`pardon serve`: the HTTP service under uvicorn."""

import gc
import os
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from pardon.http import create_app
from pardon.rendering import Renderer

__all__ = ["make_app", "run"]


def run(
    host: str, port: int, workers: int, catalog: Path | None, locales: Path | None, *, pseudo: bool = False
) -> None:
    """Serve until a signal comes. The catalogue is loaded first, so that a broken one is told at once.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    # Workers are new processes: they read the settings from the environment.
    os.environ.update({name: str(path.absolute()) for name, path in _folders(catalog, locales).items()})
    if pseudo:
        os.environ["PARDON_PSEUDO"] = "true"
    renderer = Renderer.load(catalog, locales)
    print(f"Serving {len(renderer.catalog)} messages in {', '.join(renderer.locales)}", file=sys.stderr)
    app = _settled(create_app(renderer)) if workers == 1 else "pardon_tools.serving:make_app"
    # The access log would show the values in the query. uvicorn exits with an error where the port is taken.
    uvicorn.run(app, host=host, port=port, workers=workers, factory=workers > 1, server_header=False, access_log=False)


def make_app() -> FastAPI:
    """Return the app of one worker."""
    return _settled(create_app(Renderer.load()))


def _settled(app: FastAPI) -> FastAPI:
    """What is loaded stays: the garbage collector need not look at it again."""
    gc.collect()
    gc.freeze()
    return app


def _folders(catalog: Path | None, locales: Path | None) -> dict[str, Path]:
    folders = {"PARDON_CATALOG": catalog, "PARDON_LOCALES": locales}
    return {name: path for name, path in folders.items() if path}
