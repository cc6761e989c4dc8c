"""Synchronization of a locale's files with the English ones, without loss for the translator.

A file is split into blocks of source text: a message with its comments, or a syntax error. The blocks are put into
the order of the English, and stubs fill the gaps. Only the English in comments is rewritten, and an unchanged file is
not written.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import langcodes
from fluent.syntax import ast
from langcodes.tag_parser import LanguageTagError

from pardon.fluent.ftl_files import SourceFile
from pardon.fluent.sources import Node, id_of, is_stub, without_stubs
from pardon.formatting.values import Formats

from ..errors import UnusableError
from .comments import Comment, commented, english_form
from .project import JUNK_ID, Key, Locale, Project, Unit, is_known_locale
from .recording import edited, record, recorded, refreshed_comment
from .state import MessageState, state_key
from .stubs import stub_facet, stub_text

__all__ = ["accept", "find_units", "require_translation", "sync", "write_files"]

BLANK_LINE = "\n\n"
INDENT = "    "


@dataclass(frozen=True)
class Block:
    """A stretch of a file that moves as one.

    Args:
        key: the message's or term's; None for comments that end a file.
        lead: standalone comments before it.
        comment: the comment above it.
        body: the message.
        gap: the blank lines before it.
        entry: the parsed message or term; None for a new stub or a syntax error.
    """

    key: Key | None
    body: str
    comment: str = ""
    lead: str = ""
    gap: str = BLANK_LINE
    entry: Node | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """The block without the blank lines around it."""
        return self.lead + (f"{self.comment}\n" if self.comment else "") + self.body

    @property
    def is_stub(self) -> bool:
        """True if no text is translated yet."""
        return self.entry is not None and without_stubs(self.entry) is None


def find_units(locale: Locale, id: str) -> list[Unit]:
    """Return the message with an id, which may be prefixed with its domain: `clerk/user_locked`; or a term, or none.

    Raises:
        UnusableError: there is one in several domains.
    """
    domain, _, name = id.rpartition("/")
    found = [unit for (d, i), unit in locale.units.items() if i == name and domain in ("", d)]
    if len(found) > 1:
        raise UnusableError(f"{id} is in several domains: {', '.join(unit.key for unit in found)}")
    return found


def accept(locale: Locale, units: Iterable[Unit], *, is_reviewed: bool) -> dict[Path, str]:
    """Return the files to write when translations are confirmed for the current English.

    Args:
        locale: of the translations.
        units: the translations that are right.
        is_reviewed: whether a second person has read them.

    Raises:
        UnusableError: state.toml has faults.
    """
    by_key = {unit.key: unit for unit in units}
    edits = [(edit, unit.file) for unit in by_key.values() if (edit := refreshed_comment(unit))]
    texts: dict[Path, str] = {}
    for (start, end, comment), file in sorted(edits, key=lambda edit: edit[0], reverse=True):  # offsets stay right
        text = texts.get(file.path, file.text)
        texts[file.path] = text[:start] + comment + text[end:]
    return texts | record(edited(locale, texts), by_key, by_key if is_reviewed else ())


def write_files(changes: Mapping[Path, str]) -> None:
    """Write whole files by renaming, so that no reader sees half of one."""
    for path, text in changes.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{path.name}.new")
        new.write_text(text, "utf-8", newline="\n")
        new.replace(path)


# The blocks


def sync(project: Project, tag: str, *, stubs: bool = True) -> tuple[dict[Path, str], Counter[str]]:
    """Return the files to write, and how many messages are added, moved, given their English, recorded.

    Args:
        project: the catalogue and its English.
        tag: the locale, which may be new.
        stubs: whether missing messages and facets are added as stubs; without it, stubs are removed.

    Raises:
        UnusableError: there is no English, CLDR does not know the locale, its tag is not in canonical case, or its
            state.toml has faults.
    """
    require_translation(project, tag)
    return _Sync(project.english, project.locale(tag), stubs=stubs).result()


def require_translation(project: Project, tag: str) -> None:
    """Require a locale that is or can be translated from the project's English.

    Raises:
        UnusableError: there is no English, CLDR does not know the locale, or its tag is not in canonical case.
    """
    if project.lacks_english:
        raise UnusableError(f"{project.folder}: there is no English to follow (en/)")
    if tag == project.english.tag:
        raise UnusableError(f"{tag} is the source of the other locales")
    usual = _canonical_case(tag)
    if not is_known_locale(usual):
        raise UnusableError(f"{tag}: CLDR has no such locale")
    if tag != usual:  # on a case-sensitive file system there would be two folders for one language
        raise UnusableError(f"{tag}: the tag is spelled {usual}")


def _canonical_case(tag: str) -> str:
    """Return a tag in canonical case and with hyphens (RFC 5646, 2.1.1); an invalid tag stays as it is."""
    try:
        return str(langcodes.Language.get(tag, normalize=False))
    except LanguageTagError:
        return tag


class _Sync:
    """The synchronization of one locale."""

    def __init__(self, english: Locale, locale: Locale, *, stubs: bool) -> None:
        self.english = english
        self.locale = locale
        self.stubs = stubs
        self.formats = locale.formats or Formats(english.tag)
        self.counts: Counter[str] = Counter()
        self.states = recorded(locale)  # as they will be: a second run sees the same comments
        self.headers: dict[Path, str] = {}
        self.old: dict[Path, list[Block]] = {}
        for domain, file in locale.sources():
            path = locale.relative(file)
            self.headers[path], self.old[path] = _split_blocks(file, domain)
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
        state = record(edited(self.locale, changes))
        before = {*self.locale.state.source.split("\n")}
        self.counts["recorded"] = sum(line not in before for text in state.values() for line in text.split("\n")[1:-1])
        return changes | state, self.counts

    def _file(self, path: Path, domain: str | None, english: SourceFile | None) -> str | None:
        """Return a file's new text; None if it stays the same."""
        old = self.old.get(path, [])
        header, blocks = _split_blocks(english, domain) if english else ("", [])
        shows_english = path not in self.old or any(map(self._has_english, old))
        found = (self._follow(block.key, shows_english) for block in blocks if block.key in self.english.units)
        new = [block for block in found if block]
        here = {block.key for block in old}
        self.counts["moved"] += sum(block.key in self.by_key and block.key not in here for block in new)
        new = [self._over_lower_layer(block, shows_english) for block in _with_others(new, old, self._stays)]
        if new == old and (path in self.old or not new):
            return None
        return _joined_blocks(self.headers.get(path, header), new, old)

    def _over_lower_layer(self, block: Block, shows_english: bool) -> Block:
        """Return a block that replaces a text of a lower layer below the English of that layer."""
        if block.key in self.english.units or not block.key or self.by_key.get(block.key) is not block:
            return block
        return (self._follow(block.key, shows_english) if self.english.find(*block.key) else None) or block

    def _stays(self, block: Block) -> bool:
        """Return whether a block stays in its file because no English file has a place for it."""
        if block.key is None or block.key not in self.english.units:
            return True
        return not block.is_stub and self.by_key[block.key] is not block

    def _follow(self, key: Key, shows_english: bool) -> Block | None:
        """Return the block of an English message: its translation below the current English, or a stub.

        Args:
            key: of the message.
            shows_english: whether the file has the English in its comments.
        """
        english, block = self.english.find(*key), self.by_key.get(key)
        assert english is not None
        if (block is None or block.is_stub) and not self.stubs:
            return None
        if block is None:
            self.counts["added as stubs"] += 1
            comment = commented(english_form(english.entry).split("\n")) if shows_english and english.is_message else ""
            return Block(key, stub_text(english.entry, self.formats), comment)
        if block.entry is None or not english.is_message:
            return block
        if shows_english:
            block = self._with_english(block, english)
        if block.is_stub:
            return replace(block, body=stub_text(english.entry, self.formats))
        return replace(block, body=self._with_stubs(block, english))

    def _has_english(self, block: Block) -> bool:
        """Return whether the English stands above a message."""
        english = self.english.find(*block.key) if block.key and isinstance(block.entry, ast.Message) else None
        return english is not None and self._comment(block, english).has_english

    def _with_english(self, block: Block, english: Unit) -> Block:
        comment = commented(self._comment(block, english).refreshed().split("\n"))
        self.counts["given their English"] += comment != block.comment
        return replace(block, comment=comment)

    def _comment(self, block: Block, english: Unit) -> Comment:
        content = block.entry.comment.content if block.entry and block.entry.comment else ""
        state = self.states.get(state_key(*block.key) if block.key else "", MessageState())
        return Comment(content or "", english_form(english.entry), state)

    def _with_stubs(self, block: Block, english: Unit) -> str:
        """Return the source of a translated message with a stub for each facet that it lacks, or without stubs."""
        entry: Any = block.entry
        if not self.stubs:
            start = entry.id.span.start
            for attribute in reversed(entry.attributes):
                if is_stub(attribute.value):
                    self.counts["removed"] += 1
                    ends = attribute.span.start - start, attribute.span.end - start
                    block = replace(block, body=block.body[: ends[0]].rstrip() + block.body[ends[1] :])
            return block.body
        inherited = self.locale.inherited(*block.key) if block.key else None
        known = {attribute.id.name for attribute in entry.attributes} | (inherited.texts.keys() if inherited else set())
        lacking = [attribute for attribute in english.entry.attributes if attribute.id.name not in known]
        self.counts["given stubs"] += len(lacking)
        return "\n".join([block.body, *(INDENT + stub_facet(a.id.name, a.value, self.formats) for a in lacking)])


def _split_blocks(file: SourceFile, domain: str | None) -> tuple[str, list[Block]]:
    """Split a file into its header comments and its blocks."""
    header_end = end = 0
    lead: int | None = None  # start of the comments before the next block
    blocks: list[Block] = []
    for entry in file.resource.body:
        start, stop = _source_span(entry, file.text)
        key = _block_key(entry, domain)
        if key is None and isinstance(entry, ast.ResourceComment) and not blocks and lead is None:
            header_end = end = stop
        elif key is None:
            lead = start if lead is None else lead
        else:
            begin = start if lead is None else lead
            middle = _source_span(entry.id, file.text)[0] if isinstance(entry, Node) else start
            comment = file.text[start:middle].rstrip("\n")
            texts = (file.text[middle:stop], comment, file.text[begin:start], file.text[end:begin])
            blocks.append(Block(key, *texts, entry if isinstance(entry, Node) else None))
            lead, end = None, stop
    if lead is not None:
        blocks.append(Block(None, file.text[lead:].rstrip("\n"), gap=file.text[end:lead]))
    return file.text[:header_end], blocks


def _source_span(node: ast.SyntaxNode, text: str) -> tuple[int, int]:
    """Return start and end of a node; a term's id includes its dash, trailing line ends do not count."""
    span: Any = node.span
    start = span.start - (isinstance(node, ast.Identifier) and text[span.start - 1 : span.start] == "-")
    return start, start + len(text[start : span.end].rstrip("\n"))


def _block_key(entry: ast.EntryType, domain: str | None) -> Key | None:
    """Return the key of a message or term, even with a syntax error."""
    if isinstance(entry, ast.Junk):
        match = JUNK_ID.match(entry.content or "")
        id = match[0] if match else ""
    else:
        id = id_of(entry) if isinstance(entry, Node) else ""
    return (None if id.startswith("-") else domain, id) if id else None


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
