"""One table of words and patterns a language, loaded when the first text in it is annotated."""

from functools import cache
from importlib import import_module

from reader.annotate.languages.base import Language

_TABLES = {
    "ja": ("cjk", "JAPANESE"),
    "zh": ("cjk", "CHINESE"),
    "da": ("da", "DANISH"),
    "de": ("de", "GERMAN"),
    "en": ("en", "ENGLISH"),
    "es": ("es", "SPANISH"),
    "fi": ("fi", "FINNISH"),
    "fr": ("fr", "FRENCH"),
    "hu": ("hungarian", "HUNGARIAN"),
    "it": ("it", "ITALIAN"),
    "nb": ("no", "NORWEGIAN"),
    "nl": ("nl", "DUTCH"),
    "no": ("no", "NORWEGIAN"),
    "pl": ("pl", "POLISH"),
    "pt": ("pt", "PORTUGUESE"),
    "ru": ("ru", "RUSSIAN"),
    "sv": ("sv", "SWEDISH"),
}
"""ISO 639-1 to the module of this package that holds the table, and its name there."""

NO_LANGUAGE = Language(code="")
"""Marks and signatures only: what is left where nothing is known of the language."""


@cache
def language_table(code: str) -> Language:
    """The table of a language; an empty one where there is none."""
    if code not in _TABLES:
        return NO_LANGUAGE
    module, name = _TABLES[code]
    table = getattr(import_module(f"reader.annotate.languages.{module}"), name)
    if not isinstance(table, Language):
        raise TypeError(f"no language table: {code}")
    return table
