"""Editing of one message: its flat texts as fields, and the way back through the writer of `pardon apply`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from pardon.data import is_installed
from pardon.errors import Finding

from ..translate.exchange.applying import apply
from ..translate.exchange.flat import FlatUnit, flat_units
from ..translate.exchange.messages import state_of, unit_at
from ..translate.exchange.proposals import ExchangeFile, Proposal, Row, split_hashes
from ..translate.exchange.sources import flat_source, parse_flat
from ..translate.project import Locale, Unit
from ..translate.variants import Keys, hash_of

__all__ = ["Field", "Form", "Outcome", "Submission", "form_of", "save", "unknown", "unread"]

UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Field:
    """The field of a flat variant.

    Args:
        label: the facet with its keys: `long[left=few]`.
        facet: the facet.
        keys: the selectors and the key of each.
        text: the Fluent source; empty where it is missing.
        english: the English for these keys.
        hashes: of the English and of this text, which tell whether either has changed since.
    """

    label: str
    facet: str
    keys: Keys
    text: str
    english: str
    hashes: str

    @property
    def is_long(self) -> bool:
        """True if the text needs several lines."""
        return self.facet != "short" or len(self.text or self.english) > 60


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a message.

    Args:
        fields: in the order of the file; empty if the message cannot be edited here.
        state: `missing`, `stale`, `translated` or `reviewed`.
        stale: the facets whose English has changed.
        obstacle: why the message cannot be edited here.
    """

    fields: tuple[Field, ...]
    state: str
    stale: tuple[str, ...] = ()
    obstacle: str = ""

    @property
    def facets(self) -> dict[str, list[Field]]:
        """The fields by facet."""
        names = dict.fromkeys(field.facet for field in self.fields)
        return {name: [field for field in self.fields if field.facet == name] for name in names}


class SubmittedText(BaseModel):
    """A field as it was sent, with the hashes that it was made from."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: str
    hashes: str


class Submission(BaseModel):
    """A message to save.

    Attributes:
        locale: its tag.
        domain: of the message.
        id: of the message.
        texts: every field of the form, by label.
        accepted: whether the texts are right for the current English.
        reviewed: whether a second person has read them.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    locale: str
    domain: str
    id: str
    texts: dict[str, SubmittedText]
    accepted: bool = False
    reviewed: bool = False

    @property
    def key(self) -> str:
        """The message's key in state.toml."""
        return f"{self.domain}/{self.id}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a submission.

    Args:
        status: 200, 404 for an unknown message, 409 for a conflict, 422 for a text with errors.
        body: as JSON.
        files: what to write; empty unless the status is 200.
    """

    status: HTTPStatus
    body: Mapping[str, Any]
    files: Mapping[Path, str]


def unknown(reason: str) -> Outcome:
    """Return the outcome for a message or a locale that is not there."""
    return Outcome(HTTPStatus.NOT_FOUND, {"findings": [_fault(reason)], "conflicts": {}}, {})


def unread(reason: str) -> Outcome:
    """Return the outcome where the files cannot be read, so that nothing is written over an unknown text."""
    fault = f"The files cannot be read: {reason}"
    return Outcome(HTTPStatus.CONFLICT, {"findings": [_fault(fault)], "conflicts": {}}, {})


def form_of(locale: Locale, domain: str, id: str) -> Form:
    """Return the fields of a message."""
    unit = unit_at(locale, domain, id)
    obstacle = _obstacle(locale, unit)
    if obstacle:
        return Form((), "missing" if id in locale.unread else state_of(unit), obstacle=obstacle)
    return Form(tuple(map(_field, flat_units(unit))), state_of(unit), unit.stale_facets)


def _obstacle(locale: Locale, unit: Unit) -> str:
    """Return why a message cannot be edited here; empty if it can be."""
    if len(locale.layers) == 1 and is_installed():  # the bundled layer itself
        return "The installed texts are read-only. Start the preview with your own --locales."
    if unit.id in locale.unread:
        return "The file has a syntax error in this message. Mend it in your editor, then you can edit here again."
    if any(finding.rule == UNREADABLE for finding in locale.findings):
        return "A file of this locale cannot be read. Mend it in your editor, then you can edit here again."
    if locale.state.findings:
        return f"{locale.state.path.name} has faults. Mend them in your editor, then you can edit here again."
    if not unit.english_texts:
        return "English has no such message."
    try:
        list(flat_units(unit))
    except ValueError as error:
        return f"Edit this message in its file: {error}."
    return ""


def _field(flat: FlatUnit) -> Field:
    return Field(
        flat.variant.label,
        flat.variant.facet,
        flat.variant.keys,
        flat_source(flat.target) if flat.target else "",
        flat_source(flat.english),
        flat.hashes,
    )


def save(locale: Locale, submission: Submission) -> Outcome:
    """Return what to write for a submission: all of the message, or nothing.

    Args:
        locale: as its files are now.
        submission: of the page.
    """
    unit = unit_at(locale, submission.domain, submission.id)
    form = form_of(locale, submission.domain, submission.id)
    if form.obstacle:
        status = HTTPStatus.CONFLICT if unit.english_texts else HTTPStatus.NOT_FOUND
        return Outcome(status, {"findings": [_fault(form.obstacle)], "conflicts": {}}, {})
    texts, faults = _proposals(submission, {field.label: field for field in form.fields})
    if faults:
        return Outcome(HTTPStatus.UNPROCESSABLE_ENTITY, {"findings": faults, "conflicts": {}}, {})
    row = Row(0, submission.key, texts, True, submission.accepted, submission.reviewed)
    applied = apply(locale, ExchangeFile(locale.files.folder, [row]))
    errors = [finding for finding in applied.findings if finding.severity == "error"]
    if any(finding.rule == "conflict" for finding in errors):
        return Outcome(HTTPStatus.CONFLICT, _conflict(submission, form), {})
    found = [_finding(finding, texts) for finding in errors or applied.findings]
    if errors:
        return Outcome(HTTPStatus.UNPROCESSABLE_ENTITY, {"findings": found, "conflicts": {}}, {})
    hashes = {field.label: field.hashes for field in form.fields} | dict(_new_hashes(form, texts))
    return Outcome(HTTPStatus.OK, {"findings": found, "written": bool(applied.files), "hashes": hashes}, applied.files)


def _new_hashes(form: Form, texts: Iterable[Proposal]) -> Iterator[tuple[str, str]]:
    """Yield label and hashes of each text that is saved, for the text that is typed next."""
    english = {field.label: split_hashes(field.hashes)[0] for field in form.fields}
    return ((p.label, f"{english[p.label]}:{hash_of(p.pattern)}") for p in texts if p.label in english)


def _proposals(submission: Submission, fields: Mapping[str, Field]) -> tuple[list[Proposal], list[dict[str, str]]]:
    """Return the texts of a submission as proposals, and the faults of those that cannot be read."""
    proposals: list[Proposal] = []
    faults: list[dict[str, str]] = []
    for line, (label, submitted) in enumerate(submission.texts.items(), 1):
        text = submitted.text.replace("\r\n", "\n").strip("\n")
        english, before = split_hashes(submitted.hashes)
        if not text.strip():
            if label in fields and fields[label].text:
                faults.append(_fault("is empty: to take a text away, delete it in the file", label))
            continue
        try:
            proposals.append(Proposal(line, label, parse_flat(text), english, before))
        except ValueError as error:
            faults.append(_fault(str(error), label, "syntax"))
    return proposals, faults


def _fault(message: str, label: str = "", rule: str = "") -> dict[str, str]:
    return {"rule": rule, "severity": "error", "label": label, "message": message}


def _finding(finding: Finding, texts: list[Proposal]) -> dict[str, str]:
    """Return a finding with the label of its field."""
    label = next((proposal.label for proposal in texts if proposal.line == finding.line), "")
    message = finding.message.removeprefix(f"{label.partition('[')[0]}: ")  # the field says so
    return {"rule": finding.rule, "severity": finding.severity, "label": label, "message": message}


def _conflict(submission: Submission, form: Form) -> dict[str, Any]:
    """Return both texts of each field that has changed in the file."""
    both = dict(_both_texts(submission, form))
    words = "The text was changed in the file after you opened it." if both else (
        "The English has changed after you opened this message: look at it again."
    )  # fmt: skip
    return {"findings": [_fault(words)], "conflicts": both}


def _both_texts(submission: Submission, form: Form) -> Iterator[tuple[str, dict[str, str]]]:
    fields = {field.label: field for field in form.fields}
    for label, submitted in submission.texts.items():
        field = fields.get(label)
        if field is None:  # its selector is gone
            others = (f.text for f in form.fields if f.facet == label.partition("[")[0])
            yield label, {"mine": submitted.text, "file": "\n".join(filter(None, others)), "hashes": ""}
        elif split_hashes(field.hashes)[1] != split_hashes(submitted.hashes)[1]:
            yield label, {"mine": submitted.text, "file": field.text, "hashes": field.hashes}
