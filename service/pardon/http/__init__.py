"""The HTTP service: a thin adapter over `pardon.Renderer`."""

from .app import create_app

__all__ = ["create_app"]
