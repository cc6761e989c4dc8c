"""The rules for comparing each reference with the catalogue, and for new entries."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from .references import ReferenceEntry, slug

__all__ = ["FACETS", "RULES", "Rules"]

FACETS = ("short", "long", "resolution", "help")


@dataclass(frozen=True)
class Rules:
    """The rules of one domain.

    Args:
        compared: the fields that the reference states, in the order of the report.
        title: the heading of a section's files.
        key: the identity of an entry, whatever else is edited.
        has_names: whether the reference names its errors; otherwise the id is the name.
        is_complete: whether one document covers the domain, so that an absent section has been removed.
        is_own: whether an entry of the catalogue is ours, so that no reference can remove it.
    """

    compared: tuple[str, ...]
    title: str
    key: Callable[[ReferenceEntry], Hashable] = lambda entry: entry.name
    has_names: bool = True
    is_complete: bool = True
    is_own: Callable[[ReferenceEntry], bool] = lambda _entry: False


RULES = {
    "clerk": Rules(("code", "status", "short", "long", "meta"), "Clerk, Frontend API: {section}"),
    "clerk-2024-02": Rules(
        ("code", "short", "long", "meta"),
        "Clerk, the edition of February 2024: {section}. Statuses are those of today's edition, "
        "or 400 (404 for what is not found) where it has none.",
        is_complete=False,
    ),
    "authos": Rules(
        ("status", "short", "resolution", "help"),
        "AuthOS: {section} errors",
        key=lambda entry: (entry.code, slug(entry.section)),
        has_names=False,
    ),
    "http": Rules(
        ("status", "short", "help"),
        "Generic texts by HTTP status",
        key=lambda entry: entry.code,
        # Only the reference gives causes. A note is no sign of our own: it may stand on a documented status, too.
        is_own=lambda entry: not entry.help,
    ),
}
