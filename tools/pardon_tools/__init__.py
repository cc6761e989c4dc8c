"""The `pardon` command: one module per subcommand."""
