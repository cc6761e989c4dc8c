"""The translators' files: synchronization, state and proofs."""
