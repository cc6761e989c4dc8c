"""`pardon proof`: the texts for a second reader."""

import json

import pytest
from support.command import pardon

from pardon import Renderer
from pardon_tools.translate.proof import proofs, term_proofs, texts_of

CASES = [
    # domain, id, labels that have a text of their own in German
    ("clerk", "signed_out", [""]),
    ("clerk", "user_locked-UserLockedIndefinitely", ["", "no support"]),
    ("clerk", "max_payment_methods_quota_exceeded", ["", "limit=0", "limit=1", "limit=2", "limit=11"]),
    ("clerk", "form_identifier_exists-FormIdentifierExists", ["", "param=username", "param=custom_field"]),
]  # fmt: skip


@pytest.mark.parametrize(("domain", "id", "labels"), CASES)
def test_each_value_that_changes_the_text_is_shown(renderer: Renderer, domain: str, id: str, labels: list[str]) -> None:
    entry = renderer.catalog.get(domain, id)
    assert entry is not None
    found = list(proofs(renderer, entry, "de"))
    assert (found[0].id, found[0].label) == (f"{domain}/{id}", "")
    assert set(labels) <= {proof.label for proof in found}


def test_no_text_is_shown_twice_and_none_has_a_problem(renderer: Renderer) -> None:
    ids = set()
    for entry in renderer.catalog:
        found = list(proofs(renderer, entry, "pl"))
        assert all(proof.message.problems == () for proof in found), entry.id
        assert len({tuple(texts_of(proof.message).items()) for proof in found}) == len(found)
        ids |= {proof.id for proof in found}
    assert len(ids) > len(list(renderer.catalog))


def test_every_field_stands_in_every_frame_once(renderer: Renderer) -> None:
    found = dict(term_proofs(renderer, "de"))
    frame = found["clerk/form_param_missing-FormMissingParameter"]
    texts = {proof.label: proof.message.long_message for proof in frame}
    assert texts["param=email_addresses"] == "Die E-Mail-Adressen sind erforderlich."
    assert texts["param=username"] == "Der Benutzername ist erforderlich."
    assert "„custom_field“" in str(texts["param=custom_field"])
    assert len({len(proofs) for proofs in found.values()}) == 1
    arguments = [argument for entry in renderer.catalog for argument in entry.arguments]
    assert 15 < len(found) < len([argument for argument in arguments if argument.type == "identifier"])


def test_the_rows_have_the_texts_without_the_english() -> None:
    lines = pardon("proof", "de", "--domain", "authos", "--format", "jsonl").stdout.splitlines()
    rows = {row["id"]: row for row in map(json.loads, lines)}
    assert rows["authos/ACCOUNT_LOCKED"].keys() == {"id", "audience", "short", "long", "resolution"}
    assert len(rows) == len(lines) >= 61


def test_the_names_of_fields_are_printed_on_request() -> None:
    assert "param=phone_number\n" in pardon("proof", "pl", "--terms").stdout
