"""Rules on the values of a text, variant by variant: lost, repeated, hard-coded or formatted in another way."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from fluent.syntax import ast

from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .branches import Branch, Choice, Shown, branches, faulty_values
from .lists import has_and
from .number_words import number_words
from .plurals import is_for_one_number
from .rule import Violation, at_node, at_part
from .selectors import descendants, key_of, keys, selected

__all__ = ["absent_values", "added_numbers", "lost_functions", "repeated_values", "uneven_forms", "values_of_variants"]

# A value that one variant lacks


def values_of_variants(text: Text) -> Iterator[Violation]:
    """Find variants that lack a value of the English, while other variants show it."""
    if not text.english or not text.selects or text.messages or text.english.messages or not text.unit.is_message:
        return
    reported: set[tuple[str, int]] = set()
    for name in _required(text.english):
        for branch in branches(text):
            if name not in text.variables or _fixes(text, branch, name) or _shows(branch, name):
                continue
            place = _lacking_variant(text, branch, name)
            if place and (name, id(place[1])) not in reported:
                reported.add((name, id(place[1])))
                yield at_node(text.unit, place[1].key, _lacking(*place, name))


def _required(english: Text) -> list[str]:
    """Return the variables that every branch of the English shows, unless the branch is for one value of them."""
    found = branches(english)
    return [n for n in english.variables if all(_shows(b, n) or _fixes(english, b, n) for b in found)
            and any(_shows(b, n) for b in found)]  # fmt: skip


def _shows(branch: Branch, name: str) -> bool:
    return any(shown.name == name for shown in branch.shown)


def _fixes(text: Text, branch: Branch, name: str) -> bool:
    """Return whether a branch is for one value of a variable, which it may write out."""
    return any(_is_for_one_value(text, *choice) for choice in branch.choices if selected(choice[0])[1] == name)


def _is_for_one_value(text: Text, select: ast.SelectExpression, variant: ast.Variant) -> bool:
    function, _ = selected(select)
    if isinstance(variant.key, ast.NumberLiteral):
        return function != "COUNT" or variant.key.value == "0"
    if function == "KEY":
        return not (variant.default and key_of(variant) == "other")
    return function not in ("COUNT", "GENDER") and is_for_one_number(text, select, variant)


def _lacking_variant(text: Text, branch: Branch, name: str) -> Choice | None:
    """Return the variant that lacks a value: the innermost one whose siblings show it; None if no sibling does."""
    found = branches(text)
    for select, variant in reversed(branch.choices):
        others = [b for b in found if any(s is select and v is not variant for s, v in b.choices)]
        if any(_shows(other, name) for other in others):
            return select, variant
    return branch.choices[-1] if branch.choices else None


def _lacking(select: ast.SelectExpression, variant: ast.Variant, name: str) -> str:
    key = key_of(variant)
    plain = "".join(e.value for e in variant.value.elements if isinstance(e, ast.TextElement))
    number = re.search(r"\d+", plain)
    if number and selected(select)[1] == name:
        return f"[{key}] says {number[0]} whatever the value is: write {{ ${name} }} instead"
    return f"[{key}] omits ${name}, which the English shows here"


def absent_values(text: Text) -> Iterator[Violation]:
    """Find values that a variant shows although it is for their absence."""
    return faulty_values(text, _absent)


def _absent(branch: Branch, shown: Shown) -> str | None:
    """Return the fault of a value that stands in the variant for its absence."""
    chosen = [v for s, v in branch.choices if selected(s) == ("KEY", shown.name) and key_of(v) == "none"]
    is_within = any(node is shown.node for variant in chosen for node in descendants(variant.value))
    return f"[none] is shown when ${shown.name} is absent: nothing would stand here" if is_within else None


def repeated_values(text: Text) -> Iterator[Violation]:
    """Find values that stand twice where the English has them once, and another of its values once less."""
    if not text.english or text.messages or text.english.messages or not text.unit.is_message:
        return
    most = _most_shown(text.english)
    for branch in branches(text):
        counts = Counter(shown.name for shown in branch.shown)
        lost = [name for name in most if counts[name] < most[name] and not _fixes(text, branch, name)]
        again = [s for s in branch.shown if counts[s.name] > most[s.name] > 0]
        if lost and again and not branch.choices:
            message = f"${again[-1].name} stands {counts[again[-1].name]} times: one of them should be ${lost[0]}"
            yield at_node(text.unit, again[-1].node, message)
        elif again and (near := _adjacent(branch, again)):
            yield at_node(text.unit, near.node, f"${near.name} stands twice side by side")


def _most_shown(english: Text) -> Counter[str]:
    most: Counter[str] = Counter()
    for branch in branches(english):
        most |= Counter(shown.name for shown in branch.shown)
    return most


def _adjacent(branch: Branch, again: list[Shown]) -> Shown | None:
    """Return a value that directly follows itself."""
    for first, second in pairwise(branch.shown):
        between = branch.before(second.position)
        if second in again and first.name == second.name and not any(map(str.isalnum, between)) and len(between) < 4:
            return second
    return None


# Numbers

_NUMBER = re.compile(r"(?<![A-Za-z\d_.,/:–-])\d[\d.,\u066b\u066c\u00a0\u202f]*(?![A-Za-z\d_/:–-])")
_NUMBERS = {"zero": "0", "one": "1", "two": "2"}  # that a variant may write out, because it is for them alone
_SEPARATORS = re.compile(r"[.,\u066b\u066c\u00a0\u202f\s]")


def added_numbers(text: Text) -> Iterator[Violation]:
    """Find numbers that the English lacks."""
    english = text.english
    if english is None or not text.unit.is_message or english.messages:
        return
    plain = english.all_plain
    known = set(re.findall(r"\d+", _SEPARATORS.sub("", plain))) | set(re.findall(r"\d+", plain))
    known |= {key for t in (english, text) for select in t.selects for key in keys(select)}
    words = number_words(plain)
    variants = [(number, variant.value) for select in text.selects for key, variant in keys(select).items()
                if (number := _NUMBERS.get(key))]  # fmt: skip
    for part in text.parts:
        own = {number for number, variant in variants if _is_within(part.pattern, variant)}
        allowed = known | (own or words)
        for match in _NUMBER.finditer(part.plain):
            number = "".join(str(unicodedata.digit(c)) for c in match[0] if c.isdigit())
            pieces = set(re.findall(r"\d+", match[0]))  # of a date
            if number not in allowed and number.lstrip("0") not in allowed and not (pieces and pieces <= allowed):
                length = len(match[0].rstrip(".,"))
                yield at_part(text, part, match.start(), length, f"the English does not say {number}")


def _is_within(inner: ast.Pattern, outer: ast.Pattern) -> bool:
    if inner.span is None or outer.span is None:
        return inner is outer
    return bool(outer.span.start <= inner.span.start and inner.span.end <= outer.span.end)


# Functions and forms

_FORMATTING = frozenset({"style", "minimumFractionDigits", "maximumFractionDigits", "useGrouping", "currencyDisplay"})


def lost_functions(text: Text) -> Iterator[Violation]:
    """Find values without the function that the English formats them with."""
    if not text.english or not text.unit.is_message:
        return
    english = [shown for branch in branches(text.english) for shown in branch.shown]
    yield from faulty_values(text, partial(_lost, text, english))


def _lost(text: Text, english: list[Shown], branch: Branch, shown: Shown) -> str | None:
    english = [s for s in english if s.name == shown.name]
    if not english:
        return None
    wanted = english[0]
    is_or = wanted.function == "LIST" and all(s.options == (("type", "or"),) for s in english)
    is_and = shown.function in ("", "LIST") and dict(shown.options).get("type", "and") == "and"
    if is_or and is_and and has_and(text):
        return f"the English lists alternatives, this is “and”: write {{ {wanted.form} }}"
    if shown.function or not all(s.function == wanted.function for s in english):
        return None
    if wanted.function == "RELATIVE" and _is_in_a_sentence(branch, shown):
        return f"this is the bare duration, without its “in”: write {{ {wanted.form} }} as in English"
    if wanted.function == "NUMBER" and _FORMATTING & dict(wanted.options).keys():
        return f"the English formats this value: write {{ {wanted.form} }}"
    return f"the English formats this date: write {{ {wanted.form} }}" if wanted.function == "DATETIME" else None


def _is_in_a_sentence(branch: Branch, shown: Shown) -> bool:
    """Return whether a value follows a word, not a colon, a bracket or nothing."""
    before = branch.before(shown.position).rstrip()
    return bool(before) and (before[-1].isalnum() and before[-1] != HOLE)


def uneven_forms(text: Text) -> Iterator[Violation]:
    """Find a variant that shows a value in another form than all its siblings do."""
    for select in text.selects:
        if name := selected(select)[1]:
            yield from _uneven(text, select, name)


def _uneven(text: Text, select: ast.SelectExpression, name: str) -> Iterator[Violation]:
    siblings = [v for v in select.variants if key_of(v) not in ("none", "other") or not v.default]
    forms = {id(v): _forms(v, name) for v in select.variants}
    shown = [forms[id(v)] for v in siblings if forms[id(v)]]
    common, count = Counter(shown).most_common(1)[0] if shown else (None, 0)
    for variant in siblings:
        own = forms[id(variant)]
        if own and common and own != common and count == len(shown) - 1 and count > 1:
            wanted, given = ", ".join(sorted(common)), ", ".join(sorted(own))
            yield at_node(text.unit, variant.key, f"[{key_of(variant)}] has {{ {given} }}, the others {{ {wanted} }}")


def _forms(variant: ast.Variant, name: str) -> frozenset[str]:
    """Return the forms in which a variant shows a value."""
    branch = Branch((), tuple(_expressions(variant.value)))
    return frozenset(shown.form for shown in branch.shown if shown.name == name)


def _expressions(pattern: ast.Pattern) -> Iterator[ast.BaseNode]:
    for element in pattern.elements:
        expression: ast.BaseNode = element
        while isinstance(expression, ast.Placeable):
            expression = expression.expression
        if isinstance(expression, ast.SelectExpression):
            for variant in expression.variants:
                yield from _expressions(variant.value)
        else:
            yield expression
