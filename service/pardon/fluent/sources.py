"""Messages and terms as text: compressed until first use, and parsed one by one.

Fluent's entries begin at the left margin, so a text without junk can be split into entries without parsing it.
"""

import re
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import blake2b
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

__all__ = [
    "ChangedTexts", "LayeredNodes", "Node", "Nodes", "Texts", "children", "digest_of", "id_of", "is_stub", "layered",
    "pattern_of", "patterns_of", "source_of", "without_stubs",
]  # fmt: skip

Node = ast.Message | ast.Term
Nodes = Mapping[str, Node]  # by id, a term's with its dash

_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
# Empty lines above a letter at the margin (an entry, or part of a placeable) have no meaning.
_EMPTY_LINES = re.compile(r"(?<!\n)\n\n++(?=[a-zA-Z-])")
# The start of an entry. In a text without junk, nothing else at the margin precedes an equals sign.
_HEAD = re.compile(rb"\n(-?[a-zA-Z][a-zA-Z0-9_-]*) *=")

# The start of a text that may have an empty variant: an empty literal, or a choice.
_MAYBE_STUB = re.compile(rb'=\s*+\{[\s{]*+(?:""|[^{}]*->)')

_FAST = 1  # zlib's level: a third of the size in the shortest time


class Texts(Mapping[str, Node]):
    """The entries of some files, compressed until first use.

    Args:
        texts: the files' texts with LF line endings and without junk. Comments and stubs are dropped.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        kept = "".join(map(_kept, texts)).encode()
        self.digest = blake2b(kept, digest_size=16).digest()
        self._held: bytes | _Open = zlib.compress(kept, _FAST)

    def __getitem__(self, id: str) -> Node:
        """Parse an entry."""
        source = self._opened().find(id.encode("utf-8", "replace"))
        entry = FluentParser(with_spans=False).parse_entry(source.decode()) if source else None
        node = without_stubs(entry) if isinstance(entry, Node) else None
        if node is None:
            raise KeyError(id)
        return node

    def __contains__(self, id: object) -> bool:
        return (
            isinstance(id, str)
            and self._opened().find(id.encode("utf-8", "replace")) is not None
            and id not in self._stubs
        )

    def __iter__(self) -> Iterator[str]:
        """Yield the ids in the order of the files, without keeping the text decompressed."""
        return (id for found in _HEAD.finditer(self._text()) if (id := found[1].decode()) not in self._stubs)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def source(self) -> str:
        """The text, without comments and stubs."""
        entries = (self._source_without_stubs(source) for source in _split(self._text()))
        return "".join(entries).removeprefix("\n") + "\n"

    def _source_without_stubs(self, source: bytes) -> str:
        head = _HEAD.match(source)
        if not head or not _is_maybe_stub(source):
            return source.decode()
        node = self.get(head[1].decode())
        return "\n" + FluentSerializer().serialize_entry(node).rstrip("\n") if node else ""

    @cached_property
    def _stubs(self) -> frozenset[str]:
        """The ids of entries without any translated text."""
        heads = (_HEAD.match(source) for source in _split(self._text()) if _is_maybe_stub(source))
        ids = (head[1].decode() for head in heads if head)
        return frozenset(id for id in ids if self.get(id) is None)

    def _text(self) -> bytes:
        return zlib.decompress(self._held) if isinstance(self._held, bytes) else self._held.text

    def _opened(self) -> "_Open":
        if isinstance(self._held, bytes):
            self._held = _Open(zlib.decompress(self._held))
        return self._held


def _split(text: bytes) -> Iterator[bytes]:
    """Yield the entries of a text."""
    starts = [0, *(head.start() for head in _HEAD.finditer(text) if head.start())]
    yield from (text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True))


def _is_maybe_stub(source: bytes) -> bool:
    return b'""' in source and bool(_MAYBE_STUB.search(source))


def _kept(text: str) -> str:
    return _EMPTY_LINES.sub("\n", "\n" + _COMMENT.sub("", text)).rstrip("\n")


class _Open:
    """A text with the offsets of its entries, sorted by id: 4 bytes an entry."""

    __slots__ = ("heads", "text")

    def __init__(self, text: bytes) -> None:
        self.text = text
        found = sorted((head[1], head.start()) for head in _HEAD.finditer(text))
        self.heads = array("I", [start for _, start in found])

    def find(self, id: bytes) -> bytes | None:
        """Return an entry's text, or None."""
        place = bisect_left(self.heads, id, key=self._id_at)
        if place == len(self.heads) or self._id_at(self.heads[place]) != id:
            return None
        start = self.heads[place]
        end = _HEAD.search(self.text, start + 1)
        return self.text[start : end.start() if end else None]

    def _id_at(self, head: int) -> bytes:
        found = _HEAD.match(self.text, head)
        return found[1] if found else b""


class ChangedTexts(Mapping[str, Node]):
    """Entries with a change applied to each on access."""

    def __init__(self, nodes: Nodes, change: Callable[[Node], Node]) -> None:
        self.nodes = nodes
        self._change = change

    def __getitem__(self, id: str) -> Node:
        return self._change(self.nodes[id])

    def __contains__(self, id: object) -> bool:
        return id in self.nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self.nodes)

    def __len__(self) -> int:
        return len(self.nodes)


class LayeredNodes(Mapping[str, Node]):
    """Entries of several layers: a higher layer replaces single facets of a message, and whole terms.

    Args:
        layers: highest first.
    """

    def __init__(self, layers: Iterable[Nodes]) -> None:
        self.layers = tuple(layers)

    def __getitem__(self, id: str) -> Node:
        """Return the merged entry."""
        found = [node for layer in self.layers if (node := layer.get(id)) is not None]
        if not found:
            raise KeyError(id)
        top = found[0]
        return top if len(found) == 1 or isinstance(top, ast.Term) else _merge(found)

    def __contains__(self, id: object) -> bool:
        return any(id in layer for layer in self.layers)

    def __iter__(self) -> Iterator[str]:
        """Yield the ids, those of the lowest layer first."""
        return iter(dict.fromkeys(id for layer in reversed(self.layers) for id in layer))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def layered(upper: Nodes | None, lower: Nodes | None) -> Nodes:
    """Return the entries of two layers as one."""
    if not upper or not lower:
        return upper or lower or {}
    return LayeredNodes((upper, lower))


def _merge(nodes: list[Node]) -> Node:
    """Return a message with each facet from the highest layer that has it."""
    value = next((node.value for node in nodes if node.value is not None), None)
    attributes: dict[str, ast.Attribute] = {}
    for attribute in (attribute for node in nodes for attribute in node.attributes):
        attributes.setdefault(attribute.id.name, attribute)
    return ast.Message(nodes[0].id, value, list(attributes.values()))


def without_stubs(node: Node) -> Node | None:
    """Return an entry without its stubs; None if nothing is left."""
    attributes = [attribute for attribute in node.attributes if not is_stub(attribute.value)]
    is_empty = node.value is None or is_stub(node.value)
    if len(attributes) == len(node.attributes) and not (node.value and is_empty):
        return node
    if isinstance(node, ast.Term):
        return None if is_empty else ast.Term(node.id, node.value, attributes)
    return ast.Message(node.id, None if is_empty else node.value, attributes) if attributes or not is_empty else None


def is_stub(pattern: ast.Pattern) -> bool:
    """Return whether a variant of a pattern is empty, as in `{ "" }`: it marks a text without a translation."""
    return all(map(_can_be_empty, pattern.elements))


def _can_be_empty(element: ast.TextElement | ast.Placeable) -> bool:
    expression = element.expression if isinstance(element, ast.Placeable) else None
    if isinstance(expression, ast.SelectExpression):
        return any(is_stub(variant.value) for variant in expression.variants)
    if isinstance(expression, ast.Placeable):
        return _can_be_empty(expression)
    return isinstance(expression, ast.StringLiteral) and expression.value == ""


def pattern_of(node: Node | None, attribute: str = "") -> ast.Pattern | None:
    """Return the pattern of an entry's value or of an attribute; None where there is none."""
    if node is None or not attribute:
        return node.value if node else None
    return next((item.value for item in node.attributes if item.id.name == attribute), None)


def patterns_of(message: Node | None) -> dict[str, ast.Pattern]:
    """Return the patterns of a message by facet."""
    if message is None:
        return {}
    patterns = {"short": message.value, **{item.id.name: item.value for item in message.attributes}}
    return {facet: pattern for facet, pattern in patterns.items() if pattern is not None}


def children(node: Any) -> Iterator[ast.BaseNode]:
    """Yield the nodes directly below a node, comments excluded."""
    for name, value in vars(node).items():
        if name in ("span", "comment"):
            continue
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.BaseNode):
                yield child


def id_of(node: Node) -> str:
    """Return an entry's id, a term's with its dash."""
    return f"-{node.id.name}" if isinstance(node, ast.Term) else str(node.id.name)


def source_of(nodes: Nodes) -> str:
    """Return the Fluent source of entries, without comments."""
    if isinstance(nodes, Texts):
        return nodes.source
    return FluentSerializer().serialize(ast.Resource([nodes[id] for id in nodes]))


def digest_of(nodes: Nodes) -> bytes:
    """Return a hash of the original entries: equal for equal texts, whatever their comments."""
    if isinstance(nodes, ChangedTexts):
        return digest_of(nodes.nodes)
    if isinstance(nodes, LayeredNodes):
        return blake2b(b"".join(map(digest_of, nodes.layers)), digest_size=16).digest()
    return nodes.digest if isinstance(nodes, Texts) else blake2b(source_of(nodes).encode(), digest_size=16).digest()
