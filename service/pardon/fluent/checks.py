"""Validation of messages: every fault that would show in a rendered text is found when the file is loaded."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_variant_key

from ..catalog.entries import INTERFACE, Argument, Catalog
from ..errors import did_you_mean
from .functions import FUNCTIONS, NUMBER_TYPES, Function
from .sources import Find, Node, Nodes, children, id_of, label_of, pattern_at, pattern_of, variables_of, walk

__all__ = ["IDENTIFIER_TERM", "MAX_DEPTH", "Scope", "children", "literal_text", "message_faults"]

IDENTIFIER_TERM = "identifier-"
MAX_DEPTH = 20  # of references and selects inside each other; fluent.runtime recurses at each
MAX_TEXT = 2_000  # characters of a text; fluent.runtime renders no part of over 2,500, and not over 1,000 parts
MAX_VARIANTS = 300  # of all choices of a text; compiled, they are nested
MAX_ATTRIBUTES = 100  # of a message or term
MAX_LISTED = 20  # names in one finding
PLACEABLE = 4  # characters that one counts for, whatever its value
MAX_DIGITS = 15  # of a number literal: as many as are the same in every implementation (IEEE 754)
MAX_SUGGESTIONS = 20  # in one file: comparing names is slow

# The escapes of a string literal; a backslash and a quotation mark have no number.
_CODE_POINTS = re.compile(r'\\(?:[\\"]|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6}))')

Fault = tuple[ast.SyntaxNode, str, str]  # where, the id of the rule, what is wrong in words


@dataclass(frozen=True, slots=True)
class Scope:
    """The names that a message may use.

    Args:
        known: messages and terms of all layers by id, terms with their dash.
        domain: the domain of the messages; None for a file of terms.
        attributes: the facets that a message may have besides its value.
    """

    known: Nodes
    catalog: Catalog
    domain: str | None
    attributes: frozenset[str]
    _suggestions: Iterator[int] = field(default_factory=count)
    find: Find = field(init=False)

    def __post_init__(self) -> None:
        # A text is looked up several times, and a lookup parses it in every layer: half the time of reading a locale.
        object.__setattr__(self, "find", cache(self.known.get))

    def suggest(self, name: str, names: Iterable[str], prefix: str = "") -> str:
        """Return "; did you mean ...?" with the closest name, or nothing."""
        return did_you_mean(name, names, prefix) if next(self._suggestions) < MAX_SUGGESTIONS else ""


def message_faults(entry: Node, scope: Scope) -> Iterator[Fault]:
    """Yield the faults of a message or term: the node, the id of the rule, and a description."""
    seen: set[str] = set()
    for attribute in entry.attributes[: MAX_ATTRIBUTES + 1]:
        if attribute.id.name in seen:
            yield attribute, "duplicate-attribute", f"the attribute .{attribute.id.name} stands twice"
        seen.add(attribute.id.name)
    if fault := _excess(entry):
        yield entry.id, "cycle", fault
        return
    yield from _cycles(entry, scope)
    if isinstance(entry, ast.Term):
        yield from _faults(entry, None, scope)
        if entry.id.name.startswith(IDENTIFIER_TERM):
            for name in sorted(set(_shown(entry.value))):
                yield entry.id, "unknown-variable", f"a name cannot show ${name}, only be chosen by it"
        return
    if scope.domain is None:
        yield entry.id, "misplaced-message", "a message cannot stand in terms.ftl"
        return
    known = scope.catalog.get(scope.domain, entry.id.name)
    if known is None:
        owner = "the pages have no text" if scope.domain == INTERFACE else f"the domain {scope.domain} has no entry"
        ids = (known.id for known in scope.catalog.entries(scope.domain))
        yield entry.id, "message-without-entry", f"{owner} with this id{scope.suggest(entry.id.name, ids)}"
        return
    # A higher layer may replace other facets alone.
    if entry.value is None and (scope.find(entry.id.name) or entry).value is None:
        yield entry.id, "no-short-text", "the message has no value (the short text)"
    for attribute in entry.attributes:
        if attribute.id.name not in scope.attributes:
            fault = f"unknown attribute .{attribute.id.name}: it may be {_words(scope.attributes)}"
            yield attribute, "unknown-attribute", fault + scope.suggest(attribute.id.name, scope.attributes, ".")
    yield from _faults(entry, {argument.name: argument for argument in known.arguments}, scope)


def _faults(node: Any, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    """Yield the faults below a node; `arguments` is None inside a term, whose variables are its own."""
    if check := _CHECKS.get(type(node)):
        yield from check(node, arguments, scope)
    for child in children(node):
        yield from _faults(child, arguments, scope)


def _variable(node: ast.VariableReference, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    if arguments is not None and node.id.name not in arguments:
        fault = f"unknown variable ${node.id.name}: the entry has {_words(arguments, '$') or 'none'}"
        yield node, "unknown-variable", fault + scope.suggest(node.id.name, arguments, "$")


def _reference(node: Any, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    id, _, attribute = label_of(node).partition(".")
    target = scope.find(id)
    pattern = pattern_of(target, attribute)
    if target is None:
        kind = "term" if id.startswith("-") else "message"
        alike = (name for name in scope.known if name.startswith("-") == id.startswith("-"))
        hint = f"; did you mean ${id}?" if arguments and id in arguments else scope.suggest(id, alike)
        yield node, f"unknown-{kind}", f"unknown {kind} {id}{hint}"
    elif pattern is None:
        yield node, "unknown-reference", f"{id} has no {f'attribute .{attribute}' if attribute else 'value'}"
    elif isinstance(node, ast.TermReference):
        given = {option.name.name for option in node.arguments.named} if node.arguments else set()
        for name in sorted(set(_shown(pattern)) - given):
            yield node, "unknown-variable", f"{id} shows ${name}, which is not passed to it"
    else:
        needed = sorted(variables_of(pattern, scope.find))
        if arguments is None and needed:
            yield node, "unknown-variable", f"a term cannot refer to {id}, which needs ${needed[0]}: it has no values"
        for name in needed:
            if arguments is not None and name not in arguments:
                yield node, "unknown-variable", f"{id} needs ${name}, which this entry does not have"


def _shown(node: Any) -> Iterator[str]:
    """Yield the variables that are part of a text, not those that only select a variant."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    for child in node.variants if isinstance(node, ast.SelectExpression) else children(node):
        yield from _shown(child)


def _function(node: ast.FunctionReference, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    function = FUNCTIONS.get(node.id.name)
    if function is None:
        fault = f"unknown function {node.id.name}: there are {_words(FUNCTIONS)}"
        yield node, "unknown-function", fault + scope.suggest(node.id.name, FUNCTIONS)
        return
    yield from _operand(node, function, arguments or {})
    for option in node.arguments.named:
        yield from _option(option, node.id.name, function, scope)


def _operand(node: ast.FunctionReference, function: Function, arguments: Mapping[str, Argument]) -> Iterator[Fault]:
    given = node.arguments.positional
    if len(given) != 1 or not isinstance(given[0], ast.VariableReference):
        yield node, "wrong-operand", f"{node.id.name} takes one variable, and options"
        return
    argument = arguments.get(given[0].id.name)
    if argument and argument.type not in function.types:
        fault = f"{node.id.name} takes {_words(function.types)}; ${argument.name} is {argument.type}"
        yield given[0], "wrong-operand", fault


def _option(option: ast.NamedArgument, name: str, function: Function, scope: Scope) -> Iterator[Fault]:
    allowed = function.options.get(option.name.name)
    if allowed is None:
        fault = f"{name} has no option {option.name.name}: it has {_words(function.options) or 'none'}"
        yield option, "unknown-option", fault + scope.suggest(option.name.name, function.options)
        return
    if any(_CHECKS[type(option.value)](option.value, None, scope)):
        return
    value: Any = option.value.parse()["value"]
    if isinstance(option.value, ast.NumberLiteral) and value == int(value):
        value = int(value)
    if value not in allowed:
        expected = f"{allowed[0]} to {allowed[-1]}" if isinstance(allowed, range) else _words(allowed)
        close = "" if isinstance(allowed, range) else scope.suggest(str(value), allowed)
        yield option.value, "option-value", f"{name}: {option.name.name} may be {expected}, not {value}{close}"


def _select(node: ast.SelectExpression, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    seen: set[str] = set()
    for variant in node.variants:
        key = serialize_variant_key(variant.key)
        if key in seen:
            yield variant.key, "duplicate-variant", f"the variant [{key}] stands twice"
        seen.add(key)
    selector = node.selector
    if isinstance(selector, ast.VariableReference) and arguments and selector.id.name in arguments:
        argument = arguments[selector.id.name]
        if argument.type not in NUMBER_TYPES:
            function = "COUNT" if argument.type == "list" else "KEY"
            fault = f"${argument.name} is {argument.type}: select on {function}(${argument.name})"
            yield selector, "wrong-selector", fault
    if isinstance(selector, ast.FunctionReference):
        known = FUNCTIONS.get(selector.id.name)
        if known and known.selects is None:
            yield selector, "wrong-selector", f"{selector.id.name} makes a text to show, not one to select on"


def _number(node: ast.NumberLiteral, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    if sum(map(str.isdigit, node.value)) > MAX_DIGITS:
        yield node, "unusable-literal", f"a number may have {MAX_DIGITS} digits"


def _string(node: ast.StringLiteral, arguments: Mapping[str, Argument] | None, scope: Scope) -> Iterator[Fault]:
    for code in filter(None, map("".join, _CODE_POINTS.findall(node.value))):
        if int(code, 16) > 0x10FFFF or 0xD800 <= int(code, 16) <= 0xDFFF:
            yield node, "unusable-literal", f"{code} is the number of no character"


def literal_text(node: ast.StringLiteral) -> str:
    """Return the value of a string literal; its source where it has a fault."""
    try:
        return str(node.parse()["value"])
    except ValueError:  # an escape beyond Unicode
        return str(node.value)


_CHECKS: dict[type, Any] = {
    ast.NumberLiteral: _number,
    ast.StringLiteral: _string,
    ast.VariableReference: _variable,
    ast.MessageReference: _reference,
    ast.TermReference: _reference,
    ast.FunctionReference: _function,
    ast.SelectExpression: _select,
}


def _excess(entry: Node) -> str:
    """Return which bound a message exceeds; empty if none."""
    if len(entry.attributes) > MAX_ATTRIBUTES:
        return f"a message may have {MAX_ATTRIBUTES} attributes"
    if any(_variants(part) > MAX_VARIANTS for part in (entry.value, *entry.attributes) if part):
        return f"a text may have {MAX_VARIANTS} variants, those of all its choices together"
    return ""


def _variants(pattern: Any) -> int:
    return sum(len(node.variants) for node in walk(pattern) if isinstance(node, ast.SelectExpression))


def _cycles(entry: Node, scope: Scope) -> Iterator[Fault]:
    """Yield cycles of references, and texts that are nested too deeply or too long to be rendered."""
    id = id_of(entry)
    measure = _Measure(scope.find)
    texts = [(id, entry.value), *((f"{id}.{item.id.name}", item.value) for item in entry.attributes)]
    try:
        lengths = [measure.node(pattern, (label,), 0) for label, pattern in texts if pattern]
    except _UnsoundError as error:
        yield entry.id, "cycle", str(error)
        return
    if max(lengths) > MAX_TEXT:
        yield entry.id, "cycle", f"a text may have {MAX_TEXT} characters, with what it refers to"


class _UnsoundError(Exception):
    """A text cannot be rendered: it refers to itself, or is nested too deeply."""


class _Measure:
    """Measures the longest variants of texts, with what they refer to. A label is `id`, `-term` or `id.attribute`."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._known: dict[str, tuple[int, int]] = {}  # the depth at which a text was found sound, and its length

    def text(self, label: str, path: tuple[str, ...], depth: int) -> int:
        """Return the length of a text that is reached on a path."""
        if label in path:
            raise _UnsoundError(f"cycle: {' -> '.join((*path[path.index(label) :], label))}")
        sound_at, length = self._known.get(label, (-1, 0))
        if sound_at < depth:
            pattern = pattern_at(label, self._find)
            length = self.node(pattern, (*path, label), depth) if pattern else 0
            self._known[label] = depth, length
        return length

    def node(self, node: Any, path: tuple[str, ...], depth: int) -> int:
        """Return the length of a text, or of a part of one."""
        if depth > MAX_DEPTH:
            raise _UnsoundError(f"references and selects are nested more than {MAX_DEPTH} deep")
        if isinstance(node, ast.TextElement | ast.StringLiteral):
            return len(node.value or "")
        if isinstance(node, ast.MessageReference | ast.TermReference):
            return self.text(label_of(node), path, depth + 1)
        if isinstance(node, ast.SelectExpression):
            selector, *variants = (self.node(child, path, depth + 1) for child in children(node))
            return selector + max(variants)
        if isinstance(node, ast.Placeable):
            return PLACEABLE + self.node(node.expression, path, depth + 1)
        return sum(self.node(child, path, depth) for child in children(node))


def _words(names: Any, prefix: str = "") -> str:
    listed = [f"{prefix}{name}" for name in sorted(names)]
    return ", ".join(listed if len(listed) <= MAX_LISTED else (*listed[:MAX_LISTED], "…"))
