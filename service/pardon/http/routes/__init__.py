"""The routes, one module for each subject; each has its list `ROUTES`."""
