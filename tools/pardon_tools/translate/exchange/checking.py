"""The rules of `pardon check` on single messages, before they are written."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from pardon.catalog.entries import INTERFACE
from pardon.errors import Finding
from pardon.fluent.bundles import FACETS
from pardon.fluent.ftl_files import RESERVED, LocaleFiles, SourceFile
from pardon.fluent.sources import id_of
from pardon_tools.check.rules import RULES
from pardon_tools.check.run import check_locale

from ..project import Key, Locale, Unit
from .messages import unit_at
from .writing import Texts, source_with

__all__ = ["MessageFinding", "findings_of"]

OF_ALL_MESSAGES = frozenset({"unused-term"})  # rules that single messages do not break

_LOADER_RULES = frozenset(rule.id for rule in RULES if rule.check is None)


class MessageFinding(NamedTuple):
    """A finding in a changed message.

    Args:
        key: the changed message.
        facet: the facet; empty if the whole message is at fault.
        finding: in a file that holds the message alone.
    """

    key: Key
    facet: str
    finding: Finding


def findings_of(locale: Locale, texts: Mapping[Key, Texts]) -> list[MessageFinding]:
    """Return the findings of messages with new texts, and the errors that these make in messages that refer to them.

    Args:
        locale: as it is.
        texts: the new texts by domain and id.
    """
    dependents = _dependents(locale, texts)
    files = _files(locale, {key: {} for key in dependents} | dict(texts))
    below = locale.files.bundle().over(locale.below)
    only = replace(locale, files=files, findings=list(files.faults(locale.catalog, below)), covered=(), below=below,
                   units={}, stubs={})  # fmt: skip
    only.state = locale.state
    sources = {file.path: file for _, file in only.sources()}
    domains = {file.path: domain for domain, file in only.sources()}
    known = {(finding.id, finding.rule) for finding in locale.findings}
    found = []
    for finding in check_locale(only):
        file = sources.get(finding.path)
        if file is None or finding.rule in OF_ALL_MESSAGES:
            continue
        key = (domains[finding.path], finding.id)
        if key in texts:
            found.append(MessageFinding(key, _facet_at(file, finding), finding))
        elif key in dependents and finding.rule in _LOADER_RULES and (finding.id, finding.rule) not in known:
            message = f"{unit_at(locale, *key).key}: {finding.message}"
            found += [MessageFinding(cause, "", replace(finding, message=message)) for cause in dependents[key]]
    return found


def _dependents(locale: Locale, texts: Mapping[Key, Texts]) -> dict[Key, set[Key]]:
    """Return the unchanged messages that refer to changed ones, each with these."""
    causes: dict[Key, set[Key]] = {key: {key} for key in texts}
    is_growing = True
    while is_growing:
        before = sum(map(len, causes.values()))
        for key, unit in locale.units.items():
            for reference in _references(unit):
                if reference in causes:
                    causes.setdefault(key, set()).update(causes[reference])
        is_growing = sum(map(len, causes.values())) > before
    return {key: found for key, found in causes.items() if key not in texts}


def _references(unit: Unit) -> Iterator[Key]:
    for text in unit.texts.values():
        yield from ((None, f"-{name}") for name in text.terms)
        yield from ((unit.domain, name) for name in text.messages)


def _files(locale: Locale, texts: Mapping[Key, Texts]) -> LocaleFiles:
    """Return files with these messages alone: one for each message, one for all terms, one for the words of pages."""
    folder = locale.files.folder
    shared: dict[str | None, list[str]] = {None: [], INTERFACE: []}
    domains: dict[str, list[SourceFile]] = {}
    for (domain, id), changed in texts.items():
        source = source_with(unit_at(locale, domain, id), changed) + "\n"
        if domain in shared:
            shared[domain].append(source)
        elif domain:
            domains.setdefault(domain, []).append(SourceFile(folder / domain / f"{id}.ftl", source))
    joined = ("\n".join(sources) for sources in shared.values())
    terms, interface = (
        SourceFile(folder / name, text) if text else None for name, text in zip(RESERVED, joined, strict=True)
    )
    return LocaleFiles(folder, terms, domains, interface)


def _facet_at(file: SourceFile, finding: Finding) -> str:
    """Return the facet at the place of a finding."""
    lines = file.text.split("\n")[: finding.line - 1]
    offset = sum(len(line) + 1 for line in lines) + finding.column - 1
    node = next(node for node in file.nodes() if id_of(node) == finding.id)
    parts = [(FACETS[0], node.value), *((attribute.id.name, attribute) for attribute in node.attributes)]
    spans = ((facet, part.span) for facet, part in parts if part and part.span)
    return next((facet for facet, span in spans if span.start <= offset < span.end), "")
