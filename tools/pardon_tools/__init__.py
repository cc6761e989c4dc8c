"""The `pardon` command and the translators' tools."""
