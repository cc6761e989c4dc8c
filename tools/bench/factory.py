"""Pardon as `uvicorn --factory factory:create` takes it."""

from pardon import Renderer
from pardon.http import create_app


def create() -> object:
    """Return the service with the bundled catalogue."""
    return create_app(Renderer.load())
