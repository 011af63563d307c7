"""From files to articles: what is found, how bytes become text, one module a format.

Importing this package imports no parser: each is imported when the first file of its format is opened.
"""

from reader.sources.loading import load, read_bytes
from reader.sources.problem import Problem

__all__ = ["Problem", "load", "read_bytes"]
