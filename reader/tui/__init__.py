"""The Textual app: one module a pane, one table of keys."""
