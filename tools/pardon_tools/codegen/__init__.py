"""`pardon codegen`: types for the errors of a catalogue."""
