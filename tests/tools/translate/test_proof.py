"""`pardon proof`: the texts for a second reader."""

import pytest

from pardon import Renderer
from pardon_tools.translate.proof import proofs

CASES = [
    # domain, id, labels that have a text of their own in German
    ("clerk", "signed_out", [""]),
    ("clerk", "user_locked-UserLockedIndefinitely", ["", "no support"]),
    ("clerk", "max_payment_methods_quota_exceeded", ["", "limit = 0", "limit = 1", "limit = 2", "limit = 11"]),
    ("clerk", "form_identifier_exists-FormIdentifierExists", ["", "param = username", "param = custom_field"]),
]  # fmt: skip


@pytest.mark.parametrize(("domain", "id", "labels"), CASES)
def test_each_value_that_changes_the_text_is_shown(renderer: Renderer, domain: str, id: str, labels: list[str]) -> None:
    entry = renderer.catalog.get(domain, id)
    assert entry is not None
    found = [label for label, _ in proofs(renderer, entry, "de")]
    assert found[0] == ""
    assert set(labels) <= set(found)


def test_no_text_is_shown_twice_and_none_has_a_problem(renderer: Renderer) -> None:
    for entry in renderer.catalog:
        messages = [message for _, message in proofs(renderer, entry, "pl")]
        assert all(message.problems == () for message in messages), entry.id
        assert len({(m.short_message, m.long_message, m.resolution, m.help) for m in messages}) == len(messages)
