"""One table of words and patterns a language."""
