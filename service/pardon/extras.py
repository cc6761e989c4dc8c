"""The error for a module whose extra is not installed."""

__all__ = ["missing_extra"]


def missing_extra(module: str, extra: str, error: ModuleNotFoundError) -> ModuleNotFoundError:
    """Return an error that names the extra to install."""
    package = (error.name or "").partition(".")[0]
    hint = f"{module} needs {package}: pip install 'pardon-errors[{extra}]'"
    return ModuleNotFoundError(hint, name=error.name, path=error.path)
