"""The translators' files: reading, synchronization, state, proofs."""
