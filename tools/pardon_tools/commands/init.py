"""`pardon init`: a first catalogue of one's own."""

import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from ..errors import UnusableError

__all__ = ["EXAMPLES", "FILES", "run"]

EXAMPLES = ("pardon init my-errors",)

FILES: Mapping[str, str] = {
    "catalog/shop.toml": """\
# Two errors of the domain "shop": a table for each, with its HTTP status and the values that its texts use.
# docs/reference/catalog.md describes all keys and the types of values.

[sold_out]
status = 409
[sold_out.args]
item = { type = "text", example = "Earl Grey" }

[too_many_orders]
status = 429
retry_after = "wait"
[too_many_orders.args]
wait = { type = "duration", example = 90 }
""",
    "locales/en/shop.ftl": """\
sold_out = Sold out
    .long = “{ $item }” is sold out.
too_many_orders = Too many orders
    .long = Please wait { $wait } before you order again.
""",
    "locales/de/shop.ftl": """\
# Sold out
# .long = “{ $item }” is sold out.
sold_out = Ausverkauft
    .long = „{ $item }“ ist ausverkauft.

# Too many orders
# .long = Please wait { $wait } before you order again.
too_many_orders = Zu viele Bestellungen
    .long = Bitte warten Sie { $wait }, bevor Sie erneut bestellen.
""",
}


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write; created if needed.")],
) -> None:
    """Write a first catalogue with two errors in English and German.

    Exits with 2 if one of its files is there already; nothing is overwritten.
    """
    if present := [folder / name for name in FILES if (folder / name).exists()]:
        raise UnusableError(f"{present[0]} is there already: nothing was written")
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        print(path)
    options = f"--catalog {_quoted(folder / 'catalog')} --locales {_quoted(folder / 'locales')}"
    print(f"""
Next:
  pardon check {options}
  pardon render sold_out --lang de --meta '{{"item": "Assam"}}' {options}
  pardon serve {options}""")


def _quoted(path: Path) -> str:
    return shlex.quote(str(path))
