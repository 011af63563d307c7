"""From files to articles: what is found, how bytes become text, one module a format.

Importing this package imports no parser: each is imported when the first file of its format is opened.
"""

from reader.sources.discover import Found, find
from reader.sources.loading import load, parse, read_bytes, read_found
from reader.sources.problem import Problem

__all__ = ["Found", "Problem", "find", "load", "parse", "read_bytes", "read_found"]
