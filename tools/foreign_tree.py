"""Run `pardon check` on another project's Fluent files: how often does a rule raise a false alarm?

    python tools/foreign_tree.py TREE OUT [--source en-US] [--locale de --locale fr] [--show RULE]

TREE holds a folder of `.ftl` files for each locale. The script writes a catalogue and locales into OUT: every message
and every attribute of a message becomes an entry of the domain `foreign`, its variables become arguments, and the terms
in use go to `terms.ftl`. A label of a few words becomes a heading, a sentence the long text below a heading that only
shows a value, and all else a text without the rules of either. What Pardon does not have, such as PLATFORM(), is left
out. It prints the findings of each rule per 100 translated texts.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import FluentParser, ast, serialize
from fluent.syntax.visitor import Visitor

from pardon.errors import Finding
from pardon_tools.check.run import check

__all__ = ["main"]

DOMAIN = "foreign"
LABEL = 30  # characters
_FUNCTIONS = frozenset({"NUMBER", "DATETIME"})
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_MARK = re.compile(r"[.!?…:;]")
_SENTENCE = re.compile(r"(?:\S+\s+){3,}.*\w[.]\s*$", re.DOTALL)


class Uses(Visitor):  # type: ignore[misc]  # fluent.syntax has no types
    """The variables, functions and references of a pattern."""

    def __init__(self) -> None:
        self.variables: dict[str, str] = {}
        self.functions: set[str] = set()
        self.messages: set[str] = set()
        self.terms: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.setdefault(node.id.name, "text")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.variables[argument.id.name] = "datetime" if node.id.name == "DATETIME" else "number"
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = {getattr(variant.key, "name", "0") for variant in node.variants}
        if isinstance(node.selector, ast.VariableReference):
            self.variables[node.selector.id.name] = "number" if keys <= {*_PLURALS, "0"} else "select"
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.terms.add(node.id.name)
        self.generic_visit(node)


class Tree(NamedTuple):
    """The texts of a locale by id, and its terms."""

    texts: dict[str, ast.Pattern]
    terms: dict[str, ast.Term]


def uses(node: ast.BaseNode) -> Uses:
    found = Uses()
    found.visit(node)
    return found


def read_tree(folder: Path) -> Tree:
    """Read the messages of all files; attributes become messages of their own, the first of equal ids stays."""
    texts: dict[str, ast.Pattern] = {}
    terms: dict[str, ast.Term] = {}
    for path in sorted(folder.rglob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8", "replace").removeprefix("\ufeff")).body:
            if isinstance(entry, ast.Term):
                terms.setdefault(entry.id.name, entry)
            elif isinstance(entry, ast.Message):
                if entry.value:
                    texts.setdefault(entry.id.name, entry.value)
                for attribute in entry.attributes:
                    if attribute.id.name not in ("accesskey", "key", "style", "keycode", "accessKey"):
                        texts.setdefault(f"{entry.id.name}-{attribute.id.name}", attribute.value)
    return Tree(texts, terms)


def usable(tree: Tree) -> dict[str, Uses]:
    """Return the ids that Pardon can render, with what they use."""
    found = {}
    for id, pattern in tree.texts.items():
        used = uses(pattern)
        is_selected = "select" in used.variables.values()
        if not used.messages and not is_selected and used.functions <= _FUNCTIONS and used.terms <= tree.terms.keys():
            found[id] = used
    return found


def catalog(entries: Mapping[str, Uses]) -> Iterator[str]:
    """Yield the lines of the catalogue."""
    for id, used in entries.items():
        yield f'[{id}]\nstatus = 400\n[{id}.args]\nheading = {{ type = "text", example = "Heading" }}'
        for name, kind in used.variables.items():
            yield f'{name} = {{ type = "{kind}" }}'


def plain(pattern: ast.Pattern) -> str:
    """Return a text with its default variants, values as x."""
    return "".join(e.value if isinstance(e, ast.TextElement) else shown_value(e.expression) for e in pattern.elements)


def shown_value(node: ast.BaseNode) -> str:
    """Return the default variant of a select expression; x for a value."""
    if isinstance(node, ast.SelectExpression):
        return next(plain(variant.value) for variant in node.variants if variant.default)
    return "x"


def locale_file(tree: Tree, english: Mapping[str, ast.Pattern], entries: Mapping[str, Uses]) -> str:
    """Return the messages of a locale, in the order of the English."""
    return "".join(message(id, tree.texts[id], plain(english[id])) for id in entries if id in tree.texts)


def message(id: str, pattern: ast.Pattern, english: str) -> str:
    text = serialize_pattern(pattern)
    if _SENTENCE.search(english):
        return f"{id} = {{ $heading }}\n    .long = {text}\n"
    if len(english) > LABEL or _MARK.search(english):
        return f"{id} = {{ $heading }}\n    .help = {text}\n"
    return f"{id} = {text}\n"


def serialize_pattern(pattern: ast.Pattern) -> str:
    entry = ast.Message(ast.Identifier("x"), pattern)
    text = serialize(ast.Resource([entry])).removeprefix("x =").strip("\n")
    return re.sub(r"\n", "\n    ", text.lstrip(" ")) if "\n" in text else text.strip(" ")


def write(tree: Path, out: Path, source: str, tags: list[str]) -> dict[str, int]:
    """Write the catalogue and the locales; return the number of texts of each locale."""
    english = read_tree(tree / source)
    entries = usable(english)
    (out / "catalog").mkdir(parents=True, exist_ok=True)
    (out / "catalog" / f"{DOMAIN}.toml").write_text("\n".join(catalog(entries)) + "\n", "utf-8")
    counts = {}
    for name, tag in (("en", source), *((tag, tag) for tag in tags)):
        read = english if tag == source else read_tree(tree / tag)
        folder = out / "locales" / name.replace("zh-CN", "zh-Hans").replace("zh-TW", "zh-Hant")
        folder.mkdir(parents=True, exist_ok=True)
        sound = {id: used for id, used in entries.items() if id in read.texts and is_sound(read, id, used)}
        (folder / f"{DOMAIN}.ftl").write_text(locale_file(read, english.texts, sound), "utf-8")
        terms = "".join(serialize(ast.Resource([term])) for term in terms_in_use(read, sound))
        (folder / "terms.ftl").write_text(terms or "# none\n", "utf-8")
        counts[folder.name] = sum(id in read.texts for id in entries)
    return counts


def terms_in_use(tree: Tree, texts: Mapping[str, Uses]) -> list[ast.Term]:
    """Return the terms that the texts use, directly or through other terms."""
    names = {name for id in texts for name in uses(tree.texts[id]).terms}
    while added := {name for term in names & tree.terms.keys() for name in uses(tree.terms[term]).terms} - names:
        names |= added
    return [term for name, term in tree.terms.items() if name in names]


def is_sound(tree: Tree, id: str, english: Uses) -> bool:
    """Return whether a translation uses no more than its English, and only terms that the locale has."""
    used = uses(tree.texts[id])
    return (
        used.variables.keys() <= english.variables.keys() and not used.messages
        and used.functions <= _FUNCTIONS and used.terms <= tree.terms.keys()
    )  # fmt: skip


def main() -> None:
    """Write the tree, check it, and print the findings of each rule per 100 texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--source", default="en-US")
    parser.add_argument("--locale", action="append")
    parser.add_argument("--show", action="append", default=[], help="print a sample of a rule's findings")
    parser.add_argument("--sample", type=int, default=30)
    parser.add_argument("--json", type=Path, help="write the findings")
    options = parser.parse_args()
    tags = options.locale or sorted(p.name for p in options.tree.iterdir() if any(p.rglob("*.ftl")))
    counts = write(options.tree, options.out, options.source, [tag for tag in tags if tag != options.source])
    found = [
        f for f in check(options.out / "catalog", options.out / "locales") if f.locale in counts and f.locale != "en"
    ]
    total = sum(count for tag, count in counts.items() if tag != "en")
    print(f"{total} texts in {len(counts) - 1} locales")
    for rule, count in Counter(finding.rule for finding in found).most_common():
        print(f"{rule:24} {count:6} {100 * count / total:7.2f} per 100")
    for rule in options.show:
        rows = [finding for finding in found if finding.rule == rule]
        for finding in random.Random(1).sample(rows, min(options.sample, len(rows))):
            print(shown(finding))
    if options.json:
        options.json.write_text(json.dumps([shown(f) for f in found], ensure_ascii=False, indent=0), "utf-8")


def shown(finding: Finding) -> str:
    """Return a finding with the text around its token."""
    lines = finding.path.read_text("utf-8").split("\n") if finding.path.is_file() else []
    line = lines[finding.line - 1] if 0 < finding.line <= len(lines) else ""
    start = max(finding.column - 1, 0)
    before, token, after = (
        line[max(start - 40, 0) : start],
        line[start : start + finding.length],
        line[start + finding.length :],
    )
    return f"{finding.locale} {finding.rule} {before}⟦{token[:80]}⟧{after[:40]} | {finding.message}"


if __name__ == "__main__":
    sys.exit(main())
