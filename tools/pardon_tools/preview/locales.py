"""A locale as the translators' tools read it, with the state of its messages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pardon.errors import Finding
from pardon.fluent.bundles import LocaleBundle
from pardon.fluent.ftl_files import LocaleFiles
from pardon.loading import CatalogLayers

from ..translate.exchange.messages import state_of, unit_at
from ..translate.project import Locale, Unit

__all__ = ["LazyLocale"]


@dataclass
class LazyLocale:
    """A locale as the translators' tools read it, made when it is first shown.

    Args:
        files: with the findings of the loader.
        findings: of the loader.
        entries: the catalogue.
        below: the texts of the lower layers.
        english: None for English itself.
        layers: the folders of locales, lowest first.
        is_own: whether the layer lies over the bundled one.
    """

    files: LocaleFiles
    findings: tuple[Finding, ...]
    entries: CatalogLayers
    below: LocaleBundle | None
    english: "LazyLocale | None"
    layers: tuple[Path, ...]
    is_own: bool

    @cached_property
    def locale(self) -> Locale:
        """The locale."""
        english = self.english.locale if self.english else None
        covered = self.entries.own if self.is_own else tuple(self.entries.known)
        return Locale(
            self.files, list(self.findings), self.entries.known, covered, self.below, english, self.layers
        )  # fmt: skip

    @cached_property
    def states(self) -> Mapping[tuple[str, str], str]:
        """The state of each translation by domain and id.

        `inherited` has its texts in a lower layer; a message with a syntax error has no state.
        """
        units = (unit_at(self.locale, entry.domain, entry.id) for entry in self.entries.known)
        return {(unit.domain or "", unit.id): self._state(unit) for unit in units}

    def _state(self, unit: Unit) -> str:
        if unit.id in self.locale.unread:
            return ""
        is_inherited = not unit.texts and unit.english_texts and not unit.missing_facets
        return "inherited" if is_inherited else state_of(unit)
