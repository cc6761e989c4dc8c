"""Catalogues of one's own, and which variant a code means there."""

from pardon.arguments.reading import read_argument
from pardon.catalog.entries import choose_variant
from pardon.catalog.toml_files import read_catalog
from pardon.settings import Settings
from support.files import write

SETTINGS = Settings(support=None)


def find(catalog, code, meta, *, domain=None, name=None):
    def is_given(argument):
        return read_argument(argument, meta, SETTINGS)[2]

    variants = catalog.variants(code, domain)
    return choose_variant(variants, name, lambda entry: entry.contradicts(meta), is_given) if variants else None


def load(folder, files):
    return read_catalog(write(folder, files))


def load_acme(folder, text):
    return load(folder, {"acme/cards.toml": text})
