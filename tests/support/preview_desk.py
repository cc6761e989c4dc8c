"""A translator's files, and the page that shows them."""

import itertools
import re
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from fluent.syntax import FluentParser
from playwright.sync_api import Page, expect

from pardon_tools.translate.variants import facet_patterns, hash_of
from support.files import edit, write

WAIT = 10_000  # milliseconds that a slow machine is given; the page needs well under one second

CATALOG = """
[sold_out]
status = 409
description = "The last one went to somebody else."
audience = "administrator"
note = "Nothing of it is left; see cannot_be_cancelled for what is already paid."
[sold_out.args]
item = { type = "text", example = "Earl Grey" }
left = { type = "integer", example = 3 }

[delayed]
status = 503
[delayed.args]
wait = { type = "duration", example = 5400 }
orders = { type = "list", example = ["A-1", "A-2"] }

[refused-ByBank]
code = "refused"
name = "ByBank"
status = 402
when = { by = "bank" }
[refused-ByBank.args]
field = { type = "identifier", example = "phone_number" }
price = { type = "currency", from = "total.price", example = { amount = 12.5, currency = "EUR" } }

[refused-ByShop]
code = "refused"
name = "ByShop"
status = 402
"""
ENGLISH = """
sold_out = Sold out
    .long = { $item } is sold out: { $left } left.
delayed = Delayed
    .long = { LIST($orders) } will be ready in { $wait }.
refused-ByBank = Refused
    .long = Your bank refused { $price }. Check { $field }.
    .resolution = Ask your bank.
refused-ByShop = Not today
"""
GERMAN = """
sold_out = Ausverkauft
    .long = { $item } ist ausverkauft: { $left ->
        [one] noch ein Stück
       *[other] noch { $left } Stück
    } übrig.
delayed = Verspätet
    .long = { LIST($orders) }: fertig { RELATIVE($wait) }.
refused-ByBank = Abgelehnt
    .long = Ihre Bank hat { $price } abgelehnt. Prüfen Sie { $field }.
    .resolution = Fragen Sie Ihre Bank.
"""
WITHOUT_SELECTOR = re.sub("ausverkauft: .*?übrig", "aus", GERMAN, count=1, flags=re.DOTALL)
ARABIC = "sold_out = نفد\n    .long = نفد «{ $item }»: بقي { $left }.\n"
TERMS = "-identifier-phone_number = { $article ->\n    [indefinite] Nummer\n   *[definite] Telefonnummer\n}\n"
GLOSSARY = '[order]\nenglish = ["order*", "sold out"]\ndefinition = "What a customer buys."\n'
GERMAN_GLOSSARY = '[words]\norder = { use = ["ausverkauft", "Bestellung*"], note = "Never Auftrag." }\n'
OLD_ENGLISH = "0ddba11d"  # the hash of an English text that is gone


def state_of(id: str, old: str | None = None) -> str:
    """Return the line of state.toml for a German message; a hash of an old English makes it stale."""
    english, german = (
        {facet: hash_of(pattern) for facet, pattern in facet_patterns(entry).items()}
        for text in (ENGLISH, GERMAN)
        for entry in FluentParser().parse(text).body
        if entry.id.name == id
    )
    pairs = (f"{facet} = '{old or english[facet]}:{hash}'" for facet, hash in german.items())
    return f'"shop/{id}" = {{ hashes = {{ {", ".join(pairs)} }} }}\n'


class Desk(NamedTuple):
    """A translator's files and the page that shows them."""

    locales: Path
    base: str

    def write(self, name: str, text: str) -> None:
        write(self.locales, {name: text})

    def edit(self, name: str, old: str, new: str) -> None:
        edit(self.locales / name, old, new)


MARKS = itertools.count(1)
FILES = {
    "en/shop.ftl": ENGLISH,
    "de/shop.ftl": GERMAN,
    "de/terms.ftl": TERMS,
    "ar/shop.ftl": ARABIC,
    "de/state.toml": state_of("delayed", old=OLD_ENGLISH) + state_of("sold_out"),
    "glossary.toml": GLOSSARY,
    "de/glossary.toml": GERMAN_GLOSSARY,
}


def write_all(folder: Path) -> None:
    """Write the files that are not there or have another text."""
    files = {"catalog/shop.toml": CATALOG, **{f"locales/{name}": text for name, text in FILES.items()}}
    same = {name for name in files if (folder / name).exists() and (folder / name).read_bytes() == files[name].encode()}
    write(folder, {name: text for name, text in files.items() if name not in same})


def side(page: Page, tag: str) -> Any:
    return page.locator(f'[data-side="{tag}"]')


def long_text(page: Page, tag: str) -> Any:
    return side(page, tag).locator('.dialog [data-facet="long"]')


def open_page(page: Page, desk: Desk, **query: str) -> None:
    page.goto(f"{desk.base}/?{httpx.QueryParams({'domain': 'shop', **query})}")
    expect(page.locator("#status")).to_have_attribute("data-state", "live")
