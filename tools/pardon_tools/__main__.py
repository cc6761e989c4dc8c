"""`python -m pardon_tools` is `pardon`."""

from .cli import main

main()
