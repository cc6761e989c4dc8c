"""CLDR formatting of values, including what Babel lacks."""
