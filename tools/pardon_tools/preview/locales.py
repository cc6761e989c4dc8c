"""A locale at one moment.

A save may break a file for a while. Sound messages are shown at once; a broken message keeps its last good text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import ast

from pardon.errors import Finding
from pardon.fluent.bundles import FACETS, LocaleBundle
from pardon.fluent.checks import Scope, message_faults
from pardon.fluent.ftl_files import LocaleFiles, SourceFile
from pardon.fluent.sources import LayeredNodes, Node, Nodes, id_of, without_stubs
from pardon.loading import CatalogLayers

from ..translate.exchange.messages import state_of, unit_at
from ..translate.project import JUNK_ID, Locale, Unit

__all__ = ["TERMS", "Key", "LazyLocale", "Messages", "Source", "shown_domains"]

TERMS = ""  # the "domain" of terms.ftl, which all domains share

Key = tuple[str, str]  # domain and id


@dataclass(frozen=True, slots=True)
class Source:
    """The place of a message.

    Args:
        path: the file.
        line: counted from 1.
        text: its Fluent source, without the comment above it.
    """

    path: Path
    line: int
    text: str


class Messages(NamedTuple):
    """The messages and terms of a locale.

    Args:
        good: the renderable ones by domain and id, each in its last good form.
        sources: the place of each.
        held: the broken ones, which keep their last good text.
    """

    good: Mapping[str, Nodes]
    sources: Mapping[Key, Source]
    held: frozenset[Key]


@dataclass
class LazyLocale:
    """A locale at one moment: its files are read, everything else is made when it is first shown.

    Args:
        files: of the highest layer.
        file_findings: of reading them.
        below: the texts of the lower layers.
        entries: the catalogue.
        layers: the folders of locales, lowest first.
        is_own: whether the layer lies over the bundled one.
        timezone: of the formatted values.
        before: the messages of the moment before.
        english: None for English itself.
    """

    files: LocaleFiles
    file_findings: list[Finding]
    below: LocaleBundle | None
    entries: CatalogLayers
    layers: tuple[Path, ...]
    is_own: bool
    timezone: str | None
    before: Messages
    english: "LazyLocale | None"

    @cached_property
    def findings(self) -> list[Finding]:
        """The findings of the loader."""
        return [*self.file_findings, *self.files.faults(self.entries.known, self.below)]

    @cached_property
    def messages(self) -> Messages:
        """The messages that can be rendered, and the places of all."""
        unreadable = {finding.path for finding in self.file_findings if finding.rule == "unreadable"}
        lost = {key: source for key, source in self.before.sources.items() if source.path in unreadable}
        sources = dict(lost)
        good: dict[str, Nodes] = {}
        held: set[Key] = set()
        for domain, group in {TERMS: self.files.shared, **self.files.domains}.items():
            read, broken = _parsed_nodes(domain, group, sources)
            broken |= {id for place, id in lost if place == domain}
            good[domain] = self._renderable(domain, read, broken, good.get(TERMS, {})) if self.findings else read
            held |= {(domain, id) for id, node in good[domain].items() if read.get(id) is not node}
        return Messages(good, sources, frozenset(held))

    def _renderable(self, domain: str, read: Nodes, broken: set[str], terms: Nodes) -> Nodes:
        """Return the renderable messages: each in its new form, else in its last good one, else not at all.

        Args:
            domain: of the messages.
            read: the messages in their new form.
            broken: the ids of messages with syntax errors.
            terms: of all domains.
        """
        before = self.before.good.get(domain, {})
        chosen = {**{id: before[id] for id in broken if id in before}, **read}
        below = (self.below.domains.get(domain, {}), self.below.terms) if self.below else ()
        known = LayeredNodes((chosen, terms, *below))
        scope = Scope(known, self.entries.known, domain or None, frozenset(FACETS[1:]))
        while faulty := [id for id, node in chosen.items() if any(message_faults(node, scope))]:
            for id in faulty:
                if id in before and chosen[id] is not before[id]:
                    chosen[id] = before[id]
                else:
                    del chosen[id]
        return chosen

    @cached_property
    def bundle(self) -> LocaleBundle:
        """The renderable messages of all layers."""
        nodes = {
            domain: {id: kept for id, node in good.items() if (kept := without_stubs(node))}
            for domain, good in self.messages.good.items()
        }
        terms = nodes.pop(TERMS)
        return LocaleBundle(self.files.folder.name, nodes, terms, self.timezone).over(self.below)

    @cached_property
    def locale(self) -> Locale:
        """The locale as the translators' tools read it, with state and glossary."""
        english = self.english.locale if self.english else None
        covered = self.entries.own if self.is_own else tuple(self.entries.known)
        return Locale(self.files, self.findings, self.entries.known, covered, self.below, english, self.layers)

    @cached_property
    def states(self) -> Mapping[Key, str]:
        """The state of each translation in the shown domains, by domain and id.

        `inherited` has its texts in a lower layer; a message with a syntax error has no state.
        """
        shown = shown_domains(self.entries)
        units = (unit_at(self.locale, e.domain, e.id) for e in self.entries.known if e.domain in shown)
        return {(unit.domain or "", unit.id): self._state(unit) for unit in units}

    def _state(self, unit: Unit) -> str:
        if unit.id in self.locale.unread:
            return ""
        is_inherited = not unit.texts and unit.english_texts and not unit.missing_facets
        return "inherited" if is_inherited else state_of(unit)


def shown_domains(entries: CatalogLayers) -> frozenset[str]:
    """Return the domains of the translator's own catalogue; without one, all."""
    return frozenset(entry.domain for entry in entries.own or entries.known)


def _parsed_nodes(domain: str, files: list[SourceFile], sources: dict[Key, Source]) -> tuple[dict[str, Node], set[str]]:
    """Return the messages and the ids with syntax errors; add the place of each to `sources`."""
    nodes: dict[str, Node] = {}
    broken: set[str] = set()
    for file in files:
        for node in file.resource.body:
            if isinstance(node, ast.Junk) and node.span:
                for found in JUNK_ID.finditer(node.content or ""):
                    broken.add(found[1])
                    start = node.span.start + found.start()
                    sources.setdefault((domain, found[1]), _source_at(file, start, node.span.end))
            elif isinstance(node, ast.Message | ast.Term) and node.id.span and node.span:
                id = id_of(node)
                nodes.setdefault(id, node)
                start = node.id.span.start - isinstance(node, ast.Term)
                sources.setdefault((domain, id), _source_at(file, start, node.span.end))
    return nodes, broken


def _source_at(file: SourceFile, start: int, end: int) -> Source:
    return Source(file.path, file.place(start)[0], file.text[start:end].rstrip())
