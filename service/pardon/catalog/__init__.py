"""The catalogue: entries and the files that hold them."""
