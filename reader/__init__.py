"""Reader: a terminal reader for articles that knows who said what."""

__version__ = "0.1.0"
