"""English texts -> the entry and the values that printed them."""
