"""`pardon import`: a reference document compared with the catalogue."""
