"""`pardon check`: the rules and the findings."""
