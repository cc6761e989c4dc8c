"""Arguments: their types, and their values read from meta."""
