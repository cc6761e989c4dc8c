"""The reference of the importer's tests: what its documents say, and documents made of entries.

tests/cases/reference/<domain>.json is what the reference documents say, one entry a line, in their order.
The documents are not in the repository. With them in a folder, this makes the snapshot anew:

    PYTHONPATH=tools:service:tests python -c \
        "import pathlib, support.references as r; r.write_snapshot(pathlib.Path('FOLDER'))"
"""

import json
import tomllib
from collections.abc import Iterable
from contextlib import redirect_stdout
from dataclasses import replace
from io import StringIO
from itertools import groupby
from pathlib import Path

import typer

from pardon_tools.commands.import_ import run
from pardon_tools.errors import UnusableError
from pardon_tools.importer.current_catalog import current_entries
from pardon_tools.importer.reference_rules import RULES
from pardon_tools.importer.references import ReferenceEntry, read
from support.servers import ROOT

CASES = ROOT / "tests" / "cases" / "reference"

DOCUMENTS = (
    ("clerk", "000_*"),
    ("clerk-2024-02", "001_*"),
    ("clerk-2024-02", "002_*"),
    ("authos", "003_*"),
)
TEXTS = {
    "clerk": ("short", "long", "meta"),
    "clerk-2024-02": ("short", "long", "meta"),
    "authos": ("short", "resolution", "help"),
    "http": ("short", "help"),
}


def write_snapshot(seeds: Path) -> None:
    """Writes tests/cases/reference/ from the documents; the ids are those of the shipped catalogue."""
    entries = [entry for source, name in DOCUMENTS for entry in read(source, next(seeds.glob(name)))]
    for domain in TEXTS:
        key, current = RULES[domain].key, current_entries(domain, ROOT / "catalog", ROOT / "locales")
        ids = {key(entry): id for id, entry in current.items()}
        fields = ("section", "name", "code", "status", *TEXTS[domain])
        rows = [
            json.dumps({"id": ids[key(e)], **{field: getattr(e, field) for field in fields}}, ensure_ascii=False)
            for e in entries
            if e.domain == domain
        ]
        (CASES / f"{domain}.json").write_text("[\n" + ",\n".join(rows) + "\n]\n", "utf-8")


def snapshot(*domains: str) -> list[ReferenceEntry]:
    return [
        ReferenceEntry(domain, **{key: value for key, value in row.items() if key != "id"})
        for domain in domains
        for row in json.loads((CASES / f"{domain}.json").read_text("utf-8"))
    ]


# --- Documents made of entries, in the formats of the reference ---


def as_markdown(entries: Iterable[ReferenceEntry]) -> str:
    text = "# Frontend API errors\n\nAn index of errors.\n"
    for section, group in groupby(entries, lambda entry: entry.section):
        text += f"\n## {section}\n"
        for entry in group:
            status = "&#x20;" if entry.status is None else f" {entry.status}"
            name = "".join(f"<wbr />{letter}" if letter.isupper() else letter for letter in entry.name)
            text += f"\n### <code>{name}</code>\n\n`{entry.name}` signifies an error\n\n"
            text += f"filename: Status Code:{status}\n```json\n{json.dumps(_body(entry), indent=2)}\n```\n"
    return text + "\n---\n\n## Sitemap\n\n[Overview](https://example.com/llms.txt)\n"


def as_page(entries: Iterable[ReferenceEntry]) -> str:
    entries = list(entries)
    title = {"Sign In": "Sign-in", "Identifications": "Identification"}[entries[0].section]
    text = f"Skip to Content\nCtrl + K\n\n{title} errors\n\nAn index of errors.\n"
    for entry in entries:
        text += f"\n{entry.name}\n\nSignifies an error.\n\n{json.dumps(_body(entry))[:-1]}, }}\n"
    return text + "\nLast updated on February 22, 2024\n\nClerk © 2024"


def _body(entry: ReferenceEntry) -> dict[str, object]:
    try:
        meta = json.loads(entry.meta or "")
    except ValueError:
        meta = entry.meta
    body = {"shortMessage": entry.short, "longMessage": entry.long, "code": entry.code, "meta": meta}
    return {key: value for key, value in body.items() if value or key in ("shortMessage", "code")}


def as_tables(entries: Iterable[ReferenceEntry]) -> str:
    entries = list(entries)
    errors = [entry for entry in entries if entry.domain == "authos"]
    text = "Error Codes Reference\nError Code Index\n"
    for section, group in groupby(errors, lambda entry: entry.section):
        columns = ["Code", "HTTP", "Description", "Resolution"][: 3 if section == "General" else 4]
        rows = [[entry.code, str(entry.status), entry.short, entry.resolution] for entry in group]
        text += f"{section} Errors\n" + _cells(columns, rows)
    rows = [[str(entry.status), entry.short, entry.help] for entry in entries if entry.domain == "http"]
    text += "HTTP Status Code Summary\n" + _cells(["Status", "Meaning", "Common Causes"], rows)
    guides = {entry.code: entry.help for entry in errors if entry.help}
    titles = [f"“{code.capitalize().replace('_', ' ')}” Errors\n{help}\n" for code, help in guides.items()]
    return text + "Troubleshooting Guide\n" + "".join(titles)


def _cells(columns: list[str], rows: Iterable[list[str]]) -> str:
    return "| " + "".join(f"{cell} |\n" for row in [columns, *rows] for cell in row[: len(columns)])


MAKERS = {"clerk": as_markdown, "clerk-2024-02": as_page, "authos": as_tables}
DOMAINS = {"clerk": ["clerk"], "clerk-2024-02": ["clerk-2024-02"], "authos": ["authos", "http"]}


class World:
    """A catalogue and its English, and documents to import into it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.catalog = directory / "catalog"
        self.locales = directory / "locales"
        self.document = directory / "document.txt"

    def run(self, source: str, entries: Iterable[ReferenceEntry], write: bool = False) -> tuple[int, list[str]]:
        self.document.write_text(MAKERS[source](entries), "utf-8")
        out = StringIO()
        try:
            with redirect_stdout(out):
                run(source, self.document, write, self.catalog, self.locales)
        except typer.Exit as exit:
            return exit.exit_code, out.getvalue().split("\n")[:-1]
        except UnusableError as error:
            return 2, [*out.getvalue().split("\n")[:-1], str(error)]
        raise AssertionError("the command has no exit code")

    def files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.directory.rglob("*.*") if path != self.document}

    def toml(self, name: str) -> dict[str, dict[str, object]]:
        return tomllib.loads((self.catalog / name).read_text("utf-8"))

    def ftl(self, name: str) -> str:
        return (self.locales / "en" / name).read_text("utf-8")


def clerk(name: str, section: str = "Users", **fields: object) -> ReferenceEntry:
    return ReferenceEntry("clerk", section, name, **{"code": name.lower(), "status": 400, **fields})


def edited(entries: Iterable[ReferenceEntry], name: str, **fields: object) -> list[ReferenceEntry]:
    return [replace(entry, **fields) if entry.name == name else entry for entry in entries]


def without(entries: Iterable[ReferenceEntry], *names: str) -> list[ReferenceEntry]:
    return [entry for entry in entries if entry.name not in names]


NEW = clerk("UserAsleep", code="user_asleep", short="user is asleep", long="Wake <who> up.")


def by_section(entries: Iterable[ReferenceEntry]) -> list[ReferenceEntry]:
    """The entries with each section in one piece, as a document has them."""
    entries = list(entries)
    sections = list(dict.fromkeys((entry.domain, entry.section) for entry in entries))
    return sorted(entries, key=lambda entry: sections.index((entry.domain, entry.section)))
