"""The exception of the command line."""

from pardon.errors import PardonError

__all__ = ["UnusableError"]


class UnusableError(PardonError):
    """An argument or a folder that a command cannot use. Its text is the sentence that the command prints."""
