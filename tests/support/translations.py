"""A shop with English and German, for the tools that keep the two together."""

from pathlib import Path

from support.files import write as write_files

CATALOG = """
[too_soon]
status = 429
args.wait = { type = "duration", example = 300 }
[no_key]
status = 401
[sold_out]
status = 409
"""
ENGLISH = {
    "en/shop/keys.ftl": """\
### Keys

no_key = Key missing
    .long = Send a key.
""",
    "en/shop/stock.ftl": """\
### Stock

## Times

too_soon = Too soon
    .long = Please wait { $wait }.

## Goods

sold_out = Sold out
""",
    "en/terms.ftl": "### Terms\n\n-identifier-password = password\n",
}
GERMAN = {
    "de/shop/keys.ftl": """\
### Schlüssel

# Key missing
# .long = Send a key.
no_key = Schlüssel fehlt
    .long = Senden Sie einen Schlüssel.
""",
    "de/shop/stock.ftl": """\
### Bestand

## Zeiten

# Too soon
# .long = Please wait { $wait }.
too_soon = Zu früh
    .long = Bitte warten Sie { $wait }.

## Waren

# Sold out
sold_out = Ausverkauft
""",
    "de/terms.ftl": "-identifier-password = Passwort\n",
}
# Messages with selectors, for the exchange formats
COUNTED = """
[few_left]
status = 409
description = "A few pieces are left."
args.left = { type = "integer", example = 3 }
[refused]
status = 403
audience = "developer"
args.support = { type = "contact", required = false, example = "help@example.com" }
"""
COUNTED_ENGLISH = """\
few_left = Only a few left
    .long =
        { $left ->
            [one] Only { $left } piece is left.
           *[other] Only { $left } pieces are left.
        }

refused = No access
    .long =
        Please { KEY($support) ->
            [none] ask the support
           *[other] write to { $support }
        }.
"""


def write(shop: Path, files: dict[str, str]) -> None:
    write_files(shop / "locales", files)


def read(shop: Path, tag: str = "de", pattern: str = "*.ftl") -> dict[str, str]:
    paths = sorted((shop / "locales" / tag).rglob(pattern))
    return {path.relative_to(shop / "locales").as_posix(): path.read_bytes().decode() for path in paths}
