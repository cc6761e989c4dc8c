"""Messages and terms as text, parsed one by one on first use.

Fluent's entries begin at the left margin, so a text without junk can be split into entries without parsing it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import blake2b
from itertools import zip_longest
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

__all__ = [
    "ChangedTexts", "Find", "LayeredNodes", "Node", "Nodes", "Texts", "children", "digest_of", "id_of", "is_stub",
    "label_of", "layered", "pattern_at", "pattern_of", "patterns_of", "source_of", "variables_of", "walk",
    "without_stubs",
]  # fmt: skip

Node = ast.Message | ast.Term
Nodes = Mapping[str, Node]  # by id, a term's with its dash
Find = Callable[[str], Node | None]  # by id, a term's with its dash

_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
# Empty lines above a letter at the margin (an entry, or part of a placeable) have no meaning.
_EMPTY_LINES = re.compile(r"(?<!\n)\n\n++(?=[a-zA-Z-])")
# The start of an entry. In a text without junk, nothing else at the margin precedes an equals sign.
_HEAD = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)

# The start of a text that may have an empty variant: an empty literal, or a choice.
_MAYBE_STUB = re.compile(r'=\s*+\{[\s{]*+(?:""|[^{}]*->)')


class Texts(Mapping[str, Node]):
    """The entries of some files, each parsed when it is looked up.

    Args:
        texts: the files' texts with LF line endings and without junk. Comments and stubs are dropped.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        kept = (_EMPTY_LINES.sub("\n", _COMMENT.sub("", text)).strip("\n") for text in texts)
        self._text = "".join(f"{text}\n" for text in kept if text)

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        """The source of each entry with a translated text, by id; of a repeated id, the first one counts."""
        heads = [*_HEAD.finditer(self._text)]
        entries: dict[str, str] = {}
        for head, following in zip_longest(heads, heads[1:]):
            entries.setdefault(head[1], self._text[head.start() : following.start() if following else None])
        return {id: source for id, source in entries.items() if not _is_maybe_stub(source) or _parsed(source)}

    def __getitem__(self, id: str) -> Node:
        """Parse an entry."""
        node = _parsed(self._entries[id])
        if node is None:
            raise KeyError(id)
        return node

    def __contains__(self, id: object) -> bool:
        return id in self._entries

    def __iter__(self) -> Iterator[str]:
        """Yield the ids in the order of the files."""
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def source(self) -> str:
        """The text, without comments and stubs."""
        entries = self._entries.items()
        return "".join(
            FluentSerializer().serialize_entry(self[id]) if _is_maybe_stub(source) else source for id, source in entries
        )


def _parsed(source: str) -> Node | None:
    entry = FluentParser(with_spans=False).parse_entry(source)
    return without_stubs(entry) if isinstance(entry, Node) else None


def _is_maybe_stub(source: str) -> bool:
    return '""' in source and bool(_MAYBE_STUB.search(source))


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


def label_of(reference: ast.MessageReference | ast.TermReference) -> str:
    """Return the label of the text that a reference means: `id`, `-term`, `id.attribute`."""
    dash = "-" if isinstance(reference, ast.TermReference) else ""
    return f"{dash}{reference.id.name}" + (f".{reference.attribute.name}" if reference.attribute else "")


def pattern_at(label: str, find: Find) -> ast.Pattern | None:
    """Return the pattern of a text by its label, or None."""
    id, _, attribute = label.partition(".")
    return pattern_of(find(id), attribute)


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


def walk(node: Any) -> Iterator[Any]:
    """Yield a node and all nodes below it, comments excluded."""
    yield node
    for child in children(node):
        yield from walk(child)


def variables_of(pattern: ast.Pattern, find: Find) -> set[str]:
    """Return the variables that a text uses, itself or in messages that it refers to."""
    variables: set[str] = set()
    seen: set[str] = set()
    waiting: list[Any] = [pattern]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.VariableReference):
            variables.add(node.id.name)
        elif isinstance(node, ast.MessageReference):
            label = label_of(node)
            if label not in seen:
                waiting.append(pattern_at(label, find))
            seen.add(label)
        elif isinstance(node, ast.BaseNode) and not isinstance(node, ast.TermReference):
            waiting.extend(children(node))
    return variables


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
    return blake2b(source_of(nodes).encode(), digest_size=16).digest()
