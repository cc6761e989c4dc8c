"""The content of an exchange file: its proposals for each message."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import ast

from pardon.errors import Finding

from ...errors import UnusableError
from ..project import Locale
from ..state import Waiver

__all__ = ["ExchangeFile", "Fault", "FlatReader", "Proposal", "Row", "Target", "decoded", "split_hashes"]


@dataclass(frozen=True)
class Fault:
    """A fault of a row or a unit, which is refused.

    Args:
        line: in the file, counted from 1.
        id: of the message or the unit.
        rule: the id of the broken rule.
        message: what is wrong.
    """

    line: int
    id: str
    rule: str
    message: str

    def finding(self, path: Path, tag: str) -> Finding:
        """Return it as a finding in the exchange file."""
        return Finding(path, self.line, self.id, self.message, 0, self.rule, "error", tag)


@dataclass(frozen=True)
class Proposal:
    """A text for a facet, or for one flat variant of it.

    Args:
        line: in the file.
        label: the facet, with its keys if it is a flat variant: `long[left=few]`.
        pattern: the text, see `sources.writable`.
        english: the hash of the English facet that it was made from; empty for the current one.
        before: the hash of the translation at the time of the export; empty if it is unknown.
        is_confirmed: whether it is right for that English even if it is the same text as before.
    """

    line: int
    label: str
    pattern: ast.Pattern
    english: str = ""
    before: str = ""
    is_confirmed: bool = False

    @property
    def facet(self) -> str:
        """The facet."""
        return self.label.partition("[")[0]


@dataclass(frozen=True)
class Row:
    """The proposals for a message or term.

    Args:
        line: in the file.
        id: the key of state.toml.
        texts: without those that are empty.
        is_flat: whether the texts are flat variants.
        accepted: whether the translation is right for the current English.
        reviewed: whether a second person has read it; of flat variants, all that are in the file.
        waivers: of findings.
    """

    line: int
    id: str
    texts: Sequence[Proposal]
    is_flat: bool = False
    accepted: bool = False
    reviewed: bool = False
    waivers: tuple[Waiver, ...] = ()


@dataclass
class ExchangeFile:
    """The rows of a file, and the faults of those that cannot be read."""

    path: Path
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def split_hashes(pair: str) -> tuple[str, str]:
    """Return the hash of the English and that of the translation; empty ones if there is no pair."""
    english, _, before = pair.partition(":")
    return (english, before) if before else ("", "")


def decoded(path: Path, content: bytes) -> str:
    """Return the text of a file.

    Raises:
        UnusableError: it is not in UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableError(f"{path}: is not in UTF-8: {error}") from error


@dataclass(frozen=True)
class Target:
    """A unit's place and marks.

    Args:
        line: in the file.
        id: `domain/id#label`.
        hashes: of the export; empty if they are lost.
        is_confirmed: see `Proposal.is_confirmed`.
        is_reviewed: whether a second person has read it.
    """

    line: int
    id: str
    hashes: str
    is_confirmed: bool = False
    is_reviewed: bool = False


class FlatReader:
    """Collects flat units as rows, one for each message.

    Args:
        path: of the file.
        locale: that it is for.
    """

    def __init__(self, path: Path, locale: Locale) -> None:
        self._path = path
        self._locale = locale
        self._faults: list[Fault] = []
        self._texts: dict[str, dict[str, Proposal]] = {}
        self._unreviewed: set[str] = set()

    def require_language(self, tag: str) -> None:
        """Require the language of the locale, if a file names one.

        Raises:
            UnusableError: it is another.
        """
        if tag and tag.replace("_", "-").casefold() != self._locale.tag.casefold():
            raise UnusableError(f"{self._path}: is for {tag}, not for {self._locale.tag}")

    def refuse(self, target: Target, rule: str, message: str) -> None:
        """Refuse a unit."""
        self._faults.append(Fault(target.line, target.id, rule, message))
        self._unreviewed.add(target.id.partition("#")[0])

    def add(self, target: Target, pattern: ast.Pattern) -> None:
        """Add a unit with a text."""
        id, _, label = target.id.partition("#")
        if not label:
            self.refuse(target, "unknown-id", "the unit's name has to be domain/id#facet")
            return
        texts = self._texts.setdefault(id, {})
        if label in texts:
            self.refuse(target, "duplicate-row", f"the unit stands in line {texts[label].line}, too")
            return
        english, before = split_hashes(target.hashes)
        texts[label] = Proposal(target.line, label, pattern, english, before, target.is_confirmed)
        if not target.is_reviewed:
            self._unreviewed.add(id)

    @property
    def file(self) -> ExchangeFile:
        """The rows, in the order of the file."""
        rows = [
            Row(next(iter(texts.values())).line, id, list(texts.values()), is_flat=True,
                reviewed=id not in self._unreviewed)
            for id, texts in self._texts.items()
        ]  # fmt: skip
        return ExchangeFile(self._path, rows, self._faults)
