"""The command's entry point: `pardon`, and `python -m pardon_tools`. It names the extra that a command needs."""

import sys

__all__ = ["main"]

# The other commands need `service`.
_EXTRAS = {
    "check": "check",
    **dict.fromkeys(("accept", "apply", "export", "import", "preview", "proof", "status", "sync"), "translate"),
}
_OPTIONAL = frozenset({"httptools"})  # of no extra


def main() -> None:
    """Run the command; where a package is missing, name the extra that brings it and exit with 2."""
    try:
        from .cli import main as run

        run()
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name in ("", "pardon", "pardon_tools"):  # not a matter of what is installed
            raise
        extra = next((_EXTRAS[word] for word in sys.argv[1:] if word in _EXTRAS), "service")
        install = name if name in _OPTIONAL else f"'pardon-errors[{extra}]'"
        print(f"This command needs {name}: pip install {install}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
