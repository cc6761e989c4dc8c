"""How the entries of each reference are compared with the catalogue, and written into it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from pardon_tools.importer.references import ReferenceEntry, slug

__all__ = ["FACETS", "RULES", "Rules"]

FACETS = ("short", "long", "resolution", "help")


@dataclass(frozen=True)
class Rules:
    """How the entries of one domain are compared and written."""

    compared: tuple[str, ...]
    """The fields that the reference states, in the order of the report."""
    title: str
    """The heading of a section's files."""
    key: Callable[[ReferenceEntry], Hashable] = lambda entry: entry.name
    """What stays the same when everything else of an entry is edited."""
    named: bool = True
    """Whether the errors have names of their own; where they have none, the id is the name."""
    whole: bool = True
    """Whether a document covers the domain, so that a section which it lacks has been removed."""
    ours: Callable[[ReferenceEntry], bool] = lambda _entry: False
    """Which catalogue entries no reference ever had: they cannot be removed from one."""


RULES = {
    "clerk": Rules(("code", "status", "short", "long", "meta"), "Clerk, Frontend API: {section}"),
    "clerk-2024-02": Rules(
        ("code", "short", "long", "meta"),
        "Clerk, the edition of February 2024: {section}. Statuses are those of today's edition, "
        "or 400 (404 for what is not found) where it has none.",
        whole=False,
    ),
    "authos": Rules(
        ("status", "short", "resolution", "help"),
        "AuthOS: {section} errors",
        key=lambda entry: (entry.code, slug(entry.section)),
        named=False,
    ),
    "http": Rules(
        ("status", "short", "help"),
        "Generic texts by HTTP status",
        key=lambda entry: entry.code,
        # The summary gives every status its causes, and only the summary does. A note would not do as the
        # sign: whoever writes one on a documented status must not switch off the report of its removal.
        ours=lambda entry: not entry.help,
    ),
}
