"""The translators' page: server, views of the messages, sample values, and the files as they are now."""
