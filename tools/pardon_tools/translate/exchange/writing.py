"""Texts written into the files of a locale: only the lines of what has changed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentSerializer, ast
from fluent.syntax.serializer import serialize_variant_key

from pardon.catalog.entries import INTERFACE
from pardon.fluent.bundles import FACETS
from pardon.fluent.ftl_files import SourceFile

from ..comments import commented, english_form
from ..project import Key, Locale, Unit
from ..recording import Edit, comment_of, refreshed_comment
from ..variants import attribute_source, facet_patterns, selector_name
from .flat import sole_select
from .messages import unit_at
from .sources import literal

__all__ = ["Texts", "changed_files", "source_with"]

BLANK_LINE = "\n\n"
INDENT = "    "

Texts = Mapping[str, ast.Pattern]  # by facet, see `sources.writable`


def source_with(unit: Unit, texts: Texts) -> str:
    """Return the source of a message or term with other texts of some facets, without its comment."""
    old = {facet: pattern for facet, pattern in facet_patterns(unit.entry).items() if pattern.elements}
    merged = {**old, **texts}
    attributes = [
        ast.Attribute(ast.Identifier(facet), merged[facet]) for facet in _order(unit, merged) if facet in merged
    ]
    name, value = ast.Identifier(unit.entry.id.name), merged.get(FACETS[0])
    if unit.is_message:
        entry: ast.Message | ast.Term = ast.Message(name, value, attributes)
    else:
        entry = ast.Term(name, value or ast.Pattern([literal("")]), attributes)
    return str(FluentSerializer().serialize_entry(entry)).strip("\n")


def _order(unit: Unit, facets: Collection[str]) -> list[str]:
    """Return the names of attributes in the order in which they are written."""
    return [facet for facet in dict.fromkeys((*FACETS[1:], *unit.english_texts, *facets)) if facet != FACETS[0]]


def changed_files(locale: Locale, texts: Mapping[Key, Texts], refreshed: Collection[Key]) -> dict[Path, str]:
    """Return the new text of each file that changes.

    Args:
        locale: as it is.
        texts: the new texts by domain and id.
        refreshed: the messages whose texts are made from the current English: a comment with an older one follows.
    """
    files = {file.path: _File(locale, domain, file) for domain, file in locale.sources()}
    for key, changed in texts.items():
        unit = unit_at(locale, *key)
        if unit.entry.span:
            files[unit.file.path].change(unit, changed, is_refreshed=key in refreshed)
        else:
            path = _path_of(unit)
            files.setdefault(path, _File(locale, key[0], SourceFile(path, ""))).added[key] = changed
    return {path: file.result() for path, file in files.items() if file.edits or file.added}


def _path_of(unit: Unit) -> Path:
    """Return the file for a new message: that of the English, else that of the entry's section."""
    locale, english = unit.locale, unit.english
    if unit.domain is None:
        return locale.files.folder / "terms.ftl"
    if english and english.entry.span:  # of the same layer
        return locale.files.folder / english.locale.relative(english.file)
    if unit.is_interface:
        return locale.files.folder / f"{INTERFACE}.ftl"
    section = unit.catalog_entry.section if unit.catalog_entry else unit.domain
    own = [file.path for file in locale.files.domains.get(unit.domain, [])]
    named = [path for path in own if path.stem == section]
    return next(iter((*named, *own)), locale.files.folder / unit.domain / f"{section}.ftl")


@dataclass
class _File:
    """A file and its changes.

    Args:
        locale: its locale.
        domain: of its messages; None for terms.
        source: its text, which is empty for a new file.
        edits: the changes of messages.
        added: the texts of new messages.
    """

    locale: Locale
    domain: str | None
    source: SourceFile
    edits: list[Edit] = field(default_factory=list)
    added: dict[Key, Texts] = field(default_factory=dict)

    def change(self, unit: Unit, texts: Texts, *, is_refreshed: bool) -> None:
        """Change some texts of a message."""
        self.edits += _message_edits(unit, texts, self.source.text)
        if is_refreshed and (edit := refreshed_comment(unit)):
            self.edits.append(edit)

    def result(self) -> str:
        """Return the new text."""
        text = self.source.text
        added = self._in_english_order(self.added)
        if not self._starts:
            head = text.rstrip("\n") or self._english_header()
            return BLANK_LINE.join([*([head] if head else []), *map(self._block, added)]) + "\n"
        blocks = [(self._anchor(key), self._block(key)) for key in added]
        edits = list(self.edits)
        for place in sorted({place for place, _ in blocks}):
            new = BLANK_LINE.join(block for at, block in blocks if at == place)
            is_first = place == self._starts[0]
            edits.append((place, place, f"{new}{BLANK_LINE}" if is_first else f"{BLANK_LINE}{new}"))
        # Of two insertions at one place, the first comes first.
        for _, (start, end, new) in sorted(enumerate(edits), key=lambda e: (e[1][:2], e[0]), reverse=True):
            text = text[:start] + new + text[end:]
        return text

    @property
    def _starts(self) -> list[int]:
        return [_span(node)[0] for node in self.source.nodes()]

    def _block(self, key: Key) -> str:
        """Return a new message, below its English if the file shows the English."""
        unit = unit_at(self.locale, *key)
        source = source_with(unit, self.added[key])
        if not (self._shows_english and unit.english and unit.is_message):
            return source
        return commented(english_form(unit.english.entry).split("\n")) + "\n" + source

    @property
    def _shows_english(self) -> bool:
        """True if the file has the English in comments, as a new file has."""
        units = (unit for unit in self.locale.units.values() if unit.file.path == self.source.path)
        comments = [comment.has_english for unit in units if (comment := comment_of(unit))]
        return any(comments) or not self.source.text

    def _anchor(self, key: Key) -> int:
        """Return the offset for a new message: after its nearest predecessor in the English, else before all."""
        order = list(self._english_order)
        place = order.index(key) if key in self._english_order else len(order)
        ends = {self._key(node): _span(node)[1] for node in self.source.nodes()}
        before = (ends[other] for other in reversed(order[:place]) if other in ends)
        return next(before, self._starts[0] if key in self._english_order else max(ends.values()))

    def _key(self, node: ast.Message | ast.Term) -> Key:
        return (None, f"-{node.id.name}") if isinstance(node, ast.Term) else (self.domain, node.id.name)

    @property
    def _english_order(self) -> dict[Key, int]:
        english = self.locale.english.units if self.locale.english else {}
        return {key: number for number, key in enumerate(english) if key[0] == self.domain}

    def _in_english_order(self, keys: Collection[Key]) -> list[Key]:
        order = self._english_order
        return sorted(keys, key=lambda key: order.get(key, len(order)))

    def _english_header(self) -> str:
        """Return the comments that begin the English file of the same name."""
        name = self.source.path.relative_to(self.locale.files.folder)
        english = self.locale.english
        files = [file for _, file in english.sources() if english.relative(file) == name] if english else []
        first = files[0].resource.body[0] if files and files[0].resource.body else None
        return FluentSerializer().serialize_entry(first).strip("\n") if isinstance(first, ast.ResourceComment) else ""


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    span: Any = node.span
    return span.start, span.end


def _message_edits(unit: Unit, texts: Texts, text: str) -> Iterator[Edit]:
    """Yield the changes in a message's source."""
    entry = unit.entry
    old = facet_patterns(entry)
    if FACETS[0] in texts and FACETS[0] not in old:
        yield _span(entry.id)[0], _span(entry)[1], source_with(unit, texts)
        return
    attributes = {attribute.id.name: attribute for attribute in entry.attributes}
    for facet, pattern in texts.items():
        if facet in old and facet != FACETS[0]:
            narrow = _pattern_edits(old[facet], pattern, text)
            yield from narrow if narrow is not None else [(*_span(attributes[facet]), attribute_source(facet, pattern))]
        elif facet in old:
            narrow = _pattern_edits(old[facet], pattern, text)
            yield from narrow if narrow is not None else [(_span(entry.id)[1], _span(old[facet])[1], _value(pattern))]
    for facet in _order(unit, texts):
        if facet in texts and facet not in old:
            place = _place_of_attribute(unit, facet)
            yield place, place, f"\n{INDENT}{attribute_source(facet, texts[facet])}"


def _place_of_attribute(unit: Unit, facet: str) -> int:
    """Return the offset for a new attribute: after the last one before it in their order."""
    order = _order(unit, [attribute.id.name for attribute in unit.entry.attributes])
    before = order[: order.index(facet)] if facet in order else order
    ends = [_span(a)[1] for a in unit.entry.attributes if a.id.name in before]
    return max([*ends, _span(unit.entry.value)[1] if unit.entry.value else _span(unit.entry.id)[1]])


def _pattern_edits(old: ast.Pattern, new: ast.Pattern, text: str) -> list[Edit] | None:
    """Return the changes within a pattern; None if it has to be written as a whole."""
    if old.equals(new):
        return []
    first, second = sole_select(old), sole_select(new)
    if first and second:
        if selector_name(first) != selector_name(second) or _heads(first) != _heads(second):
            return None
        pairs = zip(first.variants, second.variants, strict=True)
        found = [_pattern_edits(a.value, b.value, text) for a, b in pairs]
        return None if None in found else [edit for edits in found for edit in edits or ()]
    start, end = _span(old)
    start += len(text[start:end]) - len(text[start:end].lstrip(" "))  # of a text that begins below its name
    written = _value(new).removeprefix(" = ")
    is_line = "\n" not in text[start:end] and "\n" not in written
    return [(start, end, written)] if is_line else None


def _heads(select: ast.SelectExpression) -> list[tuple[str, bool]]:
    return [(str(serialize_variant_key(v.key)), v.default) for v in select.variants]


def _value(pattern: ast.Pattern) -> str:
    """Return the source of a value with its equals sign."""
    written = str(FluentSerializer().serialize_entry(ast.Message(ast.Identifier("m"), pattern)))
    return written.removeprefix("m").rstrip("\n")
