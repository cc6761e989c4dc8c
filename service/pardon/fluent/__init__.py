"""Fluent: files, patterns, functions and bundles."""
