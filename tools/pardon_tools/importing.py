"""`pardon import`: what a reference document says, compared with the catalogue and its English.

The catalogue is written out the way the reference would have written it (`_shipped`), so that both sides
are ReferenceEntry and a difference between two fields is a drift. With `--write`, what is new is appended;
what people may have edited is reported and never touched.
"""

import json
import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import tomlkit
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.serializer import serialize_expression

from pardon.linting import literal_text
from pardon_tools.references import SOURCES, Reader, ReferenceEntry, UnreadableReference, read, slug

__all__ = [
    "SOURCES",
    "Drift",
    "Reader",
    "ReferenceEntry",
    "UnreadableReference",
    "drift",
    "read",
    "run",
    "write",
]

REVIEW = "Now give the new arguments their types and examples, and write the texts that the reference lacks."
FACETS = ("short", "long", "resolution", "help")


@dataclass(frozen=True)
class Rules:
    """How the entries of one domain are compared and written."""

    compared: tuple[str, ...]
    """The fields that the reference states, in the order of the report."""
    title: str
    """The heading of a section's files."""
    key: Callable[[ReferenceEntry], Hashable] = lambda entry: entry.name
    """What stays the same when everything else of an entry is edited."""
    named: bool = True
    """Whether the errors have names of their own; where they have none, the id is the name."""
    whole: bool = True
    """Whether a document covers the domain, so that a section which it lacks has been removed."""
    ours: Callable[[ReferenceEntry], bool] = lambda _entry: False
    """Which catalogue entries no reference ever had: they cannot be removed from one."""


RULES = {
    "clerk": Rules(("code", "status", "short", "long", "meta"), "Clerk, Frontend API: {section}"),
    "clerk-2024-02": Rules(
        ("code", "short", "long", "meta"),
        "Clerk, the edition of February 2024: {section}. Statuses are those of today's edition, "
        "or 400 (404 for what is not found) where it has none.",
        whole=False,
    ),
    "authos": Rules(
        ("status", "short", "resolution", "help"),
        "AuthOS: {section} errors",
        key=lambda entry: (entry.code, slug(entry.section)),
        named=False,
    ),
    "http": Rules(
        ("status", "short", "help"),
        "Generic texts by HTTP status",
        key=lambda entry: entry.code,
        # The summary gives every status its causes, and only the summary does. A note would not do as the
        # sign: whoever writes one on a documented status must not switch off the report of its removal.
        ours=lambda entry: not entry.help,
    ),
}


@dataclass(frozen=True)
class Drift:
    """One difference. `kind` is added, removed or changed; `field`, `old` and `new` are of a change alone."""

    kind: Literal["added", "removed", "changed"]
    id: str
    entry: ReferenceEntry
    field: str = ""
    old: str | int | None = None
    new: str | int | None = None

    def __str__(self) -> str:
        """The line of the report."""
        what = f"{self.entry.name} ({self.entry.section})"
        if self.kind == "changed":
            what = f"{self.field}: {_shown(self.old)} -> {_shown(self.new)}"
        return f"{self.kind:<9}{self.entry.domain}/{self.id}  {what}"


def _shown(value: str | int | None) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)


def run(
    source: str,
    path: Path,
    catalog: Path,
    locales: Path,
    write: bool,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> int:
    """Reports the drift of the document at `path` line by line to `out`, and imports what is new if asked.

    Returns the exit code: 0 where nothing is left to do, 1 where drift is left, 2 where the document or
    the catalogue cannot be read or written.
    """
    try:
        entries = read(source, path)
        drifts = drift(entries, catalog, locales)
        for found in drifts:
            out(str(found))
        written = _write_new(drifts, catalog, locales) if write else []
    except (UnreadableReference, OSError) as error:
        err(str(error))
        return 2
    for file in written:
        out(f"wrote    {file}")
    if written:
        out(REVIEW)
    if not drifts:
        out(f"no drift: {len(entries)} entries")
    left = [found for found in drifts if not (write and found.kind == "added")]
    return 1 if left else 0


# --- Comparing ---

IDENTIFIER = re.compile("[A-Za-z][A-Za-z0-9_-]*")  # of Fluent, which every id has to be


def drift(entries: Sequence[ReferenceEntry], catalog_dir: Path, locales_dir: Path) -> list[Drift]:
    """How the document's `entries` differ from the catalogue: domain by domain, what is removed last.

    Raises UnreadableReference for a catalogue or English file that is not well-formed.
    """
    domains = dict.fromkeys(entry.domain for entry in entries)
    return [
        found
        for domain in domains
        for found in _domain_drift(
            RULES[domain],
            [entry for entry in entries if entry.domain == domain],
            _shipped(domain, catalog_dir, locales_dir),
        )
    ]


def _domain_drift(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    ids = {rules.key(entry): id for id, entry in shipped.items()}
    new_ids = _new_ids(rules, [entry for entry in entries if rules.key(entry) not in ids], shipped)
    for entry in entries:
        if id := ids.get(rules.key(entry)):
            yield from _changes(rules, id, shipped[id], entry)
        else:
            yield Drift("added", new_ids[entry], entry)
    yield from _removals(rules, entries, shipped)


def _changes(rules: Rules, id: str, old: ReferenceEntry, new: ReferenceEntry) -> Iterator[Drift]:
    for field in rules.compared:
        before, after = getattr(old, field), getattr(new, field)
        if before != after and not (field in FACETS and before.split() == after.split()):
            yield Drift("changed", id, new, field, before, after)


def _removals(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> Iterator[Drift]:
    keys = {rules.key(entry) for entry in entries}
    titles = {slug(entry.section): entry.section for entry in entries}
    for id, entry in shipped.items():
        title = titles.get(slug(entry.section), entry.section if rules.whole else "")
        if title and rules.key(entry) not in keys and not rules.ours(entry):
            yield Drift("removed", id, replace(entry, section=title))


def _new_ids(
    rules: Rules, entries: Sequence[ReferenceEntry], shipped: Mapping[str, ReferenceEntry]
) -> dict[ReferenceEntry, str]:
    """An id for each new entry, as the catalogue format has it: the code if it is nobody else's.

    An entry that already has the plain id keeps it: links and translations hang on it.
    """
    times = Counter(entry.code for entry in [*entries, *shipped.values()])
    ids: dict[ReferenceEntry, str] = {}
    for entry in entries:
        label = entry.name if rules.named else entry.section.replace(" ", "")
        named = [f"{entry.code}-{label}", entry.name]
        wanted = [entry.code, *named] if times[entry.code] == 1 else named
        taken = {*shipped, *ids.values()}
        ids[entry] = next(id for id in wanted if IDENTIFIER.fullmatch(id) and id not in taken)
    return ids


# --- The catalogue and its English, written the way the reference writes ---


def _shipped(domain: str, catalog_dir: Path, locales_dir: Path) -> dict[str, ReferenceEntry]:
    """The domain's entries by id, in the catalogue's order; the section is known by its file's name."""
    messages = _messages(locales_dir / "en" / domain)
    return {
        id: _as_reference(domain, file.stem.replace("_", " ").title(), id, entry, messages.get(id))
        for file in sorted((catalog_dir / domain).glob("*.toml"))
        for id, entry in _load_toml(file).items()
    }


def _as_reference(
    domain: str, section: str, id: str, entry: Mapping[str, Any], message: ast.Message | None
) -> ReferenceEntry:
    """`[<id>.reference]` holds what the reference says where the catalogue or the English says more."""
    placeholders = {
        name: argument["placeholder"] for name, argument in entry.get("args", {}).items() if "placeholder" in argument
    }
    stated = {
        "status": entry.get("status"),
        **{facet: _text(pattern, placeholders) for facet, pattern in _patterns(message)},
        **entry.get("reference", {}),
    }
    return ReferenceEntry(
        domain,
        section,
        entry.get("name", id),
        entry.get("code", id),
        None if stated["status"] == "" else stated["status"],
        meta=stated.get("meta"),
        **{facet: stated.get(facet, "") for facet in FACETS},
    )


def _patterns(message: ast.Message | None) -> Iterator[tuple[str, ast.Pattern]]:
    if message is not None:
        if message.value is not None:
            yield "short", message.value
        for attribute in message.attributes:
            if attribute.id.name in FACETS:
                yield attribute.id.name, attribute.value


def _text(node: ast.Pattern | ast.TextElement | ast.Placeable | ast.Expression, placeholders: Mapping[str, str]) -> str:
    """A pattern as the reference writes it: an argument is its placeholder, a choice its default."""
    match node:
        case ast.Pattern():
            return "".join(_text(element, placeholders) for element in node.elements)
        case ast.TextElement() | ast.NumberLiteral():
            return node.value
        case ast.StringLiteral():
            return literal_text(node)
        case ast.Placeable():
            return _text(node.expression, placeholders)
        case ast.VariableReference():
            return placeholders.get(node.id.name, f"<{node.id.name}>")
        case ast.FunctionReference():
            return "".join(_text(argument, placeholders) for argument in node.arguments.positional[:1])
        case ast.SelectExpression():
            return next(_text(variant.value, placeholders) for variant in node.variants if variant.default)
        case _:  # a term or another message: the reference has no such thing, so it stands out as itself
            return f"{{ {serialize_expression(node)} }}"


def _load_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except ValueError as error:  # TOML or UTF-8; TOMLDecodeError gives the line in its text alone
        line = re.search(r"line (\d+)", str(error))
        raise UnreadableReference(file, int(line[1]) if line else 1, str(error)) from error


def _messages(directory: Path) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry
        for file in sorted(directory.glob("*.ftl"))
        for entry in _load_ftl(file)
        if isinstance(entry, ast.Message)
    }


def _load_ftl(file: Path) -> list[ast.EntryType]:
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableReference(file, 1, "not UTF-8") from error
    body = FluentParser().parse(text).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            at = entry.annotations[0].span
            line = text.count("\n", 0, at.start if at else 0) + 1
            raise UnreadableReference(file, line, entry.annotations[0].message or "not Fluent")
    return body


# --- Writing what is new ---

UNSTATED_STATUS = "The reference leaves the status empty."
TOKEN = re.compile(
    r"(?P<literal>[{}]|(?<=\n)[.*\[])"  # what Fluent would read as its own syntax
    r"|<(?P<name>[A-Za-z][A-Za-z0-9_-]*)>"
    r"|(?P<verb>%[dsvq])"
)
WORD = re.compile("OAuth|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def write(drifts: Iterable[Drift], catalog_dir: Path, locales_dir: Path) -> list[Path]:
    """Appends the added entries to their sections' catalogue and English files; returns the files' paths.

    What is in the files stays as it is, byte for byte. Nothing is written before all of it is ready.
    """
    today = {entry.name: entry.status for entry in _shipped("clerk", catalog_dir, locales_dir).values()}
    contents: dict[Path, bytes] = {}
    for found in drifts:
        if found.kind == "added":
            domain, section = found.entry.domain, found.entry.section
            title = RULES[domain].title.format(section=section)
            toml, ftl = _draft(found.id, found.entry, today.get(found.entry.name))
            _append(contents, catalog_dir / domain / f"{slug(section)}.toml", f"# {title}", toml)
            _append(contents, locales_dir / "en" / domain / f"{slug(section)}.ftl", f"### {title}", ftl)
    _replace_files(contents)
    return list(contents)


_write_new = write  # `run` has a parameter called write


def _append(contents: dict[Path, bytes], file: Path, title: str, block: str) -> None:
    before = contents.get(file) or (file.read_bytes() if file.exists() else f"{title}\n".encode())
    gap = b"\n" if before.endswith(b"\n") else b"\n\n"
    contents[file] = before + gap + block.encode()


def _replace_files(contents: Mapping[Path, bytes]) -> None:
    staged: list[tuple[Path, Path]] = []
    try:
        for file, content in contents.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            temporary = file.with_name(f".{file.name}.new")
            staged.append((temporary, file))
            temporary.write_bytes(content)
            if file.exists():
                shutil.copymode(file, temporary)
        for temporary, file in staged:
            temporary.replace(file)
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def _draft(id: str, entry: ReferenceEntry, today: int | None) -> tuple[str, str]:
    """The entry's TOML and its message; `today` is its status in the newer edition, where it has one."""
    own = _humanised(entry.name)
    texts = {
        "short": entry.short.strip() or own,
        "long": entry.long.strip() or f"{own}.",
        "resolution": entry.resolution.strip(),
        "help": entry.help.strip(),
    }
    placeholders: dict[str, str] = {}
    patterns = {facet: _pattern(text, placeholders) for facet, text in texts.items() if text}
    status = entry.status or today or (404 if "not_found" in entry.code else 400)
    return _toml_entry(id, entry, status, placeholders), _ftl_message(id, patterns)


def _humanised(name: str) -> str:
    """UserLocked is "User locked", InvalidCSRFToken "Invalid CSRF token", MFA_REQUIRED "Mfa required"."""
    code = name.partition("-")[0]
    words = code.lower().split("_") if code.isupper() else WORD.findall(code)
    text = " ".join(word if word == "OAuth" or (len(word) > 1 and word.isupper()) else word.lower() for word in words)
    return text[:1].upper() + text[1:]


def _pattern(text: str, placeholders: dict[str, str]) -> ast.Pattern:
    """The text as Fluent; its arguments go into `placeholders`, each with what stands for it in the text."""
    text = "\n".join(line.strip() for line in text.splitlines())
    elements: list[ast.TextElement | ast.Placeable] = []
    end = 0
    for token in TOKEN.finditer(text):
        elements.append(ast.TextElement(text[end : token.start()]))
        elements.append(ast.Placeable(_expression(token, placeholders)))
        end = token.end()
    elements.append(ast.TextElement(text[end:]))
    # Fluent's serializer does not expect a text without characters.
    return ast.Pattern([element for element in elements if getattr(element, "value", True)])


def _expression(token: re.Match[str], placeholders: dict[str, str]) -> ast.InlineExpression:
    if literal := token["literal"]:
        return ast.StringLiteral(literal)
    verbs = sum(placeholder.startswith("%") for placeholder in placeholders.values())
    name = token["name"] or f"value{verbs + 1}"
    placeholders.setdefault(name, token[0])
    return ast.VariableReference(ast.Identifier(name))


def _ftl_message(id: str, patterns: Mapping[str, ast.Pattern]) -> str:
    attributes = [
        ast.Attribute(ast.Identifier(facet), pattern) for facet, pattern in patterns.items() if facet != "short"
    ]
    message = ast.Message(ast.Identifier(id), patterns["short"], attributes)
    return FluentSerializer().serialize_entry(message)


def _toml_entry(id: str, entry: ReferenceEntry, status: int, placeholders: Mapping[str, str]) -> str:
    rules = RULES[entry.domain]
    unstated = "status" in rules.compared and entry.status is None
    tables: dict[str, dict[str, object]] = {
        id: {
            **({"code": entry.code} if entry.code != id else {}),
            "name": entry.name if rules.named else id,
            "status": status,
            **({"note": UNSTATED_STATUS} if unstated else {}),
        },
        f"{id}.args": {name: _argument(name, text) for name, text in placeholders.items()},
        f"{id}.reference": {
            **{
                facet: ""
                for facet in ("short", "long")
                if facet in rules.compared and not getattr(entry, facet).strip()
            },
            **({"status": ""} if unstated else {}),
            **({"meta": entry.meta} if entry.meta is not None else {}),
        },
    }
    return "".join(_toml_table(name, table) for name, table in tables.items() if table)


def _argument(name: str, placeholder: str) -> dict[str, object]:
    verb = {"placeholder": placeholder} if placeholder.startswith("%") else {}
    return {"type": "text", "example": name, **verb}


def _toml_table(name: str, table: Mapping[str, object]) -> str:
    return f"[{name}]\n" + "".join(f"{key} = {_toml_value(value)}\n" for key, value in table.items())


def _toml_value(value: object) -> str:
    """As the catalogue is written: spaces within braces, and no backslash where quotes can be had without."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, str) and '"' in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    return str(tomlkit.item(value).as_string())
