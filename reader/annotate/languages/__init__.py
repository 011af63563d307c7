"""One table of words and patterns a language, loaded when the first text in it is annotated."""

from functools import cache
from importlib import import_module

from reader.annotate.languages.base import Language

_TABLES = {"de": "GERMAN", "en": "ENGLISH", "fr": "FRENCH"}
"""ISO 639-1 to the name that the table of `reader.annotate.languages.<code>` has there."""

NO_LANGUAGE = Language(code="")
"""Marks and signatures only: what is left where nothing is known of the language."""


@cache
def language_table(code: str) -> Language:
    """The table of a language; an empty one where there is none."""
    if code not in _TABLES:
        return NO_LANGUAGE
    table = getattr(import_module(f"reader.annotate.languages.{code}"), _TABLES[code])
    if not isinstance(table, Language):
        raise TypeError(f"no language table: {code}")
    return table
