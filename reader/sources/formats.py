"""The formats that Reader reads: one table from a file's suffix to the module that parses it.

A module of this table gives `parse(text, name)`; it is imported when its first file is opened. A new format is one row
and one module.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import cast

from reader.article import Article

__all__ = ["MARKDOWN", "PLAIN", "is_known", "parser_of"]

Parse = Callable[[str, str], list[Article]]
"""From a file's decoded text and its name, as the user gave it, to its articles."""

PLAIN = "reader.sources.plain"
MARKDOWN = "reader.sources.markdown"

_MODULES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".mdown": MARKDOWN,
}


def is_known(name: str) -> bool:
    """True where the suffix of `name` is in the table."""
    return _suffix(name) in _MODULES


def parser_of(name: str, default: str = PLAIN) -> Parse:
    """The function that parses the file called `name`; that of the module `default` where its suffix is unknown."""
    module = import_module(_MODULES.get(_suffix(name), default))
    return cast("Parse", module.parse)


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower()
