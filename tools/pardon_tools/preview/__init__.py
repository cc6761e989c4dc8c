"""`pardon preview`: a page for translators that follows their files."""

from .server import run

__all__ = ["run"]
