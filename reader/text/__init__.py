"""What can be done to any string: clean it, fold it, wrap it, measure it, tell its language."""
