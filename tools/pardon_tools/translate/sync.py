"""Synchronization of a locale's files with the English ones, without loss for the translator.

A file is split into blocks of source text: a message with its comments, or a syntax error. The blocks are put into
the order of the English. Only comments are rewritten, and an unchanged file is not written.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import langcodes
from fluent.syntax import FluentParser, FluentSerializer, ast
from langcodes.tag_parser import LanguageTagError

from pardon.fluent.ftl_files import SourceFile

from ..errors import UnusableError
from .comments import STALE, Comment, commented, english_form
from .project import Locale, Project, Unit, is_known_locale

__all__ = ["accept", "find_units", "sync", "write_files"]

BLANK_LINE = "\n\n"

Key = tuple[str | None, str]  # domain and id; terms have no domain


@dataclass(frozen=True)
class Block:
    """A stretch of a file that moves as one.

    Args:
        key: the message's or term's; None for comments that end a file.
        lead: standalone comments before it.
        comment: the comment above it.
        body: the message, or a stub as a whole.
        gap: the blank lines before it.
        is_stub: whether it is a message that is not translated yet.
        message: the parsed message; None for a term, a stub or a syntax error.
    """

    key: Key | None
    body: str
    comment: str = ""
    lead: str = ""
    gap: str = BLANK_LINE
    is_stub: bool = False
    message: ast.Message | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """The block without the blank lines around it."""
        return self.lead + (f"{self.comment}\n" if self.comment else "") + self.body


def find_units(locale: Locale, id: str) -> list[Unit]:
    """Return the message with an id, which may be prefixed with its domain: `clerk/user_locked`.

    Raises:
        UnusableError: there is none, or one in several domains.
    """
    domain, _, name = id.rpartition("/")
    found = [unit for (d, i), unit in locale.units.items() if i == name and d and domain in ("", d)]
    if not found:
        raise UnusableError(f"{locale.tag} has no message {id}")
    if len(found) > 1:
        raise UnusableError(f"{id} is in several domains: {', '.join(f'{unit.domain}/{unit.id}' for unit in found)}")
    return found


def accept(units: Iterable[Unit]) -> dict[Path, str]:
    """Return the changed files in which these translations are confirmed for the current English."""
    texts: dict[Path, str] = {}
    for unit in sorted(units, key=lambda unit: -_start_of(unit.entry)):  # from the end, so that offsets stay right
        if unit.comment and unit.entry.comment:
            span: Any = unit.entry.comment.span
            text = texts.get(unit.file.path, unit.file.text)
            lines = commented(unit.comment.accepted().split("\n"))
            texts[unit.file.path] = text[: span.start] + lines + text[span.end :]
    return texts


def _start_of(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def write_files(changes: Mapping[Path, str]) -> None:
    """Write whole files by renaming, so that no reader sees half of one."""
    for path, text in changes.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{path.name}.new")
        new.write_text(text, "utf-8", newline="\n")
        new.replace(path)


# The blocks


def sync(project: Project, tag: str) -> tuple[dict[Path, str], Counter[str]]:
    """Return the files to write, and how many messages are added, marked, moved.

    Args:
        project: the catalogue and its English.
        tag: the locale, which may be new.

    Raises:
        UnusableError: there is no English, CLDR does not know the locale, or its tag is not in canonical case.
    """
    if not project.english.units and project.covered:
        raise UnusableError(f"{project.folder}: there is no English to follow (en/)")
    if tag == project.english.tag:
        raise UnusableError(f"{tag} is the source of the other locales")
    usual = _canonical_case(tag)
    if not is_known_locale(usual):
        raise UnusableError(f"{tag}: CLDR has no such locale")
    if tag != usual:  # on a case-sensitive file system there would be two folders for one language
        raise UnusableError(f"{tag}: the tag is spelled {usual}")
    return _Sync(project.english, project.locale(tag)).result()


def _canonical_case(tag: str) -> str:
    """Return a tag in canonical case and with hyphens (RFC 5646, 2.1.1); an invalid tag stays as it is."""
    try:
        return str(langcodes.Language.get(tag, normalize=False))
    except LanguageTagError:
        return tag


class _Sync:
    """The synchronization of one locale."""

    def __init__(self, english: Locale, locale: Locale) -> None:
        self.english = english
        self.locale = locale
        self.counts: Counter[str] = Counter()
        self.headers: dict[Path, str] = {}
        self.old: dict[Path, list[Block]] = {}
        for domain, file in locale.sources():
            path = locale.relative(file)
            self.headers[path], self.old[path] = _split_blocks(file, domain, english)
        self.by_key: dict[Key, Block] = {}
        for block in (block for group in self.old.values() for block in group):
            if block.key and (block.key not in self.by_key or self.by_key[block.key].is_stub):
                self.by_key[block.key] = block

    def result(self) -> tuple[dict[Path, str], Counter[str]]:
        english = {self.english.relative(file): (domain, file) for domain, file in self.english.sources()}
        changes = {}
        for path in dict.fromkeys((*english, *self.old)):
            text = self._file(path, *english.get(path, (None, None)))
            if text is not None:
                changes[self.locale.files.folder / path] = text
        return changes, self.counts

    def _file(self, path: Path, domain: str | None, english: SourceFile | None) -> str | None:
        """Return a file's new text; None if it stays the same."""
        old = self.old.get(path, [])
        header, blocks = _split_blocks(english, domain, self.english) if english else ("", [])
        new = [self._follow(block.key) for block in blocks if block.key in self.english.units]
        here = {block.key for block in old}
        self.counts["moved"] += sum(block.key in self.by_key and block.key not in here for block in new)
        new = [self._with_english(block) for block in _with_others(new, old, self._stays)]
        if new == old and path in self.old:
            return None
        return _joined_blocks(self.headers.get(path, header), new, old)

    def _with_english(self, block: Block) -> Block:
        """Return a block that replaces a text of a lower layer below the English of that layer."""
        if block.key in self.english.units or not block.key or self.by_key.get(block.key) is not block:
            return block
        return self._follow(block.key) if self.english.find(*block.key) else block

    def _stays(self, block: Block) -> bool:
        """Return whether a block stays in its file because no English file has a place for it."""
        if block.key is None or block.key not in self.english.units:
            return True
        return not block.is_stub and self.by_key[block.key] is not block

    def _follow(self, key: Key) -> Block:
        """Return the block of an English message: its translation below the current English, or a stub."""
        english, block = self.english.find(*key), self.by_key.get(key)
        assert english is not None
        if block is None:
            self.counts["added as stubs"] += 1
            return Block(key, _stub_text(english), is_stub=True)
        if block.is_stub:
            return replace(block, body=_stub_text(english)) if english.is_message else block
        if block.message is None:
            return block
        content = block.message.comment.content if block.message.comment else None
        updated = Comment(content, english.english_form).updated() if content else english.english_form
        if updated == content:
            return block
        self.counts["marked stale" if STALE in updated.split("\n") else "given their English"] += 1
        return replace(block, comment=commented(updated.split("\n")))


def _split_blocks(file: SourceFile, domain: str | None, english: Locale) -> tuple[str, list[Block]]:
    """Split a file into its header comments and its blocks."""
    header_end = end = 0
    lead: int | None = None  # start of the comments before the next block
    blocks: list[Block] = []
    for entry in file.resource.body:
        start, stop = _source_span(entry, file.text)
        key, is_stub = _block_key(entry, domain, english)
        if key is None and isinstance(entry, ast.ResourceComment) and not blocks and lead is None:
            header_end = end = stop
        elif key is None:
            lead = start if lead is None else lead
        else:
            begin = start if lead is None else lead
            middle = _source_span(entry.id, file.text)[0] if isinstance(entry, ast.Message | ast.Term) else start
            comment = file.text[start:middle].rstrip("\n")
            texts = (file.text[middle:stop], comment, file.text[begin:start], file.text[end:begin])
            blocks.append(Block(key, *texts, is_stub, entry if isinstance(entry, ast.Message) else None))
            lead, end = None, stop
    if lead is not None:
        blocks.append(Block(None, file.text[lead:].rstrip("\n"), gap=file.text[end:lead]))
    return file.text[:header_end], blocks


def _source_span(node: ast.SyntaxNode, text: str) -> tuple[int, int]:
    """Return start and end of a node; a term's id includes its dash, trailing line ends do not count."""
    span: Any = node.span
    start = span.start - (isinstance(node, ast.Identifier) and text[span.start - 1 : span.start] == "-")
    return start, start + len(text[start : span.end].rstrip("\n"))


def _block_key(entry: ast.EntryType, domain: str | None, english: Locale) -> tuple[Key | None, bool]:
    """Return the key of a message, even with a syntax error, and whether it is a stub."""
    if isinstance(entry, ast.Comment):
        id = _stub_id(entry.content or "")
        key = (None if id.startswith("-") else domain, id)
        return (key, True) if key in english.units else (None, False)
    if isinstance(entry, ast.Junk):
        match = re.match(r"-?[a-zA-Z][\w-]*", entry.content or "")
        id = match[0] if match else ""
    else:
        dash = "-" if isinstance(entry, ast.Term) else ""
        id = dash + entry.id.name if isinstance(entry, ast.Message | ast.Term) else ""
    return ((None if id.startswith("-") else domain, id) if id else None), False


def _stub_id(content: str) -> str:
    """Return the id of a stub as `_stub_text` writes it; empty for any other comment."""
    body = FluentParser(with_spans=False).parse(f"{content}\n").body if "=" in content else []
    entry = body[0] if len(body) == 1 else None
    if isinstance(entry, ast.Term):
        return f"-{entry.id.name}"
    is_stub = isinstance(entry, ast.Message) and entry.comment and entry.comment.content == english_form(entry)
    return entry.id.name if is_stub and isinstance(entry, ast.Message) else ""


def _stub_text(english: Unit) -> str:
    """Return a message as a comment: the English, then the English again as the text to overwrite."""
    entry = english.entry.clone()
    entry.comment = ast.Comment(english.english_form) if english.is_message else None
    return commented(FluentSerializer().serialize_entry(entry).strip("\n").split("\n"))


def _with_others(new: list[Block], old: list[Block], stays: Callable[[Block], bool]) -> list[Block]:
    """Insert blocks without a place in the English after their former predecessors."""
    result = list(new)
    for index, block in enumerate(old):
        if stays(block):
            # The second of two blocks with the same id follows the first.
            before = [block.key, *(b.key for b in reversed(old[:index]))] if block.key else []
            places = (n for key in before for n in range(len(result), 0, -1) if result[n - 1].key == key)
            result.insert(next(places, 0) if before else len(result), block)
    return result


def _joined_blocks(header: str, new: Iterable[Block], old: list[Block]) -> str:
    """Return a file's text; the blank lines between former neighbours stay as they were."""
    pairs = {(before and before.key, block.key) for before, block in zip((None, *old), old, strict=False)}
    text, previous = header, None
    for block in new:
        is_same = (previous and previous.key, block.key) in pairs
        text += block.gap if is_same else BLANK_LINE if text else ""
        text += block.text
        previous = block
    return text.strip("\n") + "\n"
