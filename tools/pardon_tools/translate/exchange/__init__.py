"""Exchange of translations with other tools: JSON Lines, XLIFF and PO."""
