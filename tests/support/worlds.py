"""Small catalogues and locales for the tests of one stage: a folder with one domain `d`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pardon import Finding, LoadError, Settings
from pardon.arguments.reading import Value, read_argument
from pardon.catalog.entries import Catalog, Entry
from pardon.catalog.toml_files import read_catalog
from pardon.errors import Problem
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.ftl_files import locale_folders, read_files
from pardon.formatting.isolation import Isolation
from support.files import write

# One optional argument of each type, named for it.
TYPES = (
    "text", "integer", "number", "percent", "currency", "duration", "datetime", "date", "time", "territory",
    "language", "list", "identifier", "token", "url", "email", "phone", "contact", "bytes",
)  # fmt: skip
ARGUMENTS = "\n".join(f'{type} = {{ type = "{type}", required = false, example = "" }}' for type in TYPES)


def catalog_of(folder: Path, toml: str | None = None, ids: tuple[str, ...] = ("m",)) -> Catalog:
    """Write and read a catalogue; by default its entries have one argument of each type."""
    text = toml or "\n".join(f"[{id}]\nstatus = 400\n[{id}.args]\n{ARGUMENTS}\n" for id in ids)
    return Catalog(read_catalog(write(folder / "catalog", {"d.toml": text})))


def write_locales(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    return write(folder / "locales", files)


def read_locales(folder: Path, catalog: Catalog) -> dict[str, LocaleBundle]:
    """Read and validate the locales of one folder, with nothing below it."""
    findings: list[Finding] = []
    bundles = {}
    for path in locale_folders(folder):
        files = read_files(path, findings)
        findings += files.faults(catalog)
        bundles[path.name] = files.texts()
    if findings:
        raise LoadError(findings)
    return bundles


def bundle_of(folder: Path, tag: str, ftl: str, terms: str = "", catalog: Catalog | None = None) -> LocaleBundle:
    locales = write_locales(folder, {f"{tag}/d.ftl": ftl, **({f"{tag}/terms.ftl": terms} if terms else {})})
    return read_locales(locales, catalog or catalog_of(folder))[tag]


def read_arguments(entry: Entry, meta: Mapping[str, Any], settings: Settings) -> tuple[dict[str, Value], list[Problem]]:
    """Returns an entry's arguments by name, and what is wrong with them."""
    readings = {argument.name: read_argument(argument, meta, settings) for argument in entry.arguments}
    values = {name: value for name, (value, _, _) in readings.items() if value is not None}
    return values, [problem for _, problem, _ in readings.values() if problem is not None]


def fill(
    bundle: LocaleBundle,
    entry: Entry,
    meta: Mapping[str, Any],
    isolate: Isolation = "auto",
    escape: str | None = None,
    facet: str = "short",
) -> str | None:
    """Render one facet, without the renderer's fallbacks."""
    values, _ = read_arguments(entry, meta, Settings())
    return bundle.facets(entry.domain, entry.id, escape, isolate)[facet].render(values)


# Variants that look for values in places that touch, or that meta contradicts.
SHARING = """
[s-A]
code = "s"
status = 400
when = { kind = "a" }
args.limit = { type = "integer", example = 5 }
[s-B]
code = "s"
status = 400
when = { kind = "b" }
[t-A]
code = "t"
status = 400
args.a = { type = "text", example = "x" }
[t-B]
code = "t"
status = 400
args.x = { type = "text", from = "a.b", example = "x" }
args.c = { type = "text", example = "x" }
[u-A]
code = "u"
status = 400
args.x = { type = "integer", setting = "support", example = 5 }
[u-B]
code = "u"
status = 400
plain = true
"""
SHARING_ENGLISH = "s-A = { $limit }\ns-B = B\nt-A = { $a }\nt-B = { $x } { $c }\nu-A = { $x }\nu-B = B\n"
UNREAD_VALUES = [
    # code, meta; what is told of it
    ("s", {"kind": "b", "limit": "unlimited"}, []),  # what s-A would need is nothing to s-B
    ("s", {"kind": "a", "limit": "unlimited"}, ["limit"]),
    ("s", {"limit": "unlimited"}, []),
    ("t", {"a": {"b": "x"}, "c": "y"}, []),
    ("t", {"a": ["x"], "c": ["y"]}, ["a", "c"]),
    ("u", {}, []),  # the setting cannot be read, which is not the client's fault
    ("u", {"x": "many"}, ["x"]),
    ("u", {"x": 5}, []),
    ("u", {"x": False}, ["x"]),
]
