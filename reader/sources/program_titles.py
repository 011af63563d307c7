"""Titles that programs put where a document has none."""

import re

from reader.text.fold import fold

__all__ = ["is_no_author", "is_no_title"]

_NO_TITLE = re.compile(
    r"microsoft word\b|.*\.(?:docx?|odt|rtf|pdf|txt)$|(?:document|titre?|titel|untitled|sans nom|sans titre) ?\d*$",
    re.I,
)
_NO_AUTHORS = frozenset(
    """
    user admin administrator author owner utilisateur auteur benutzer usuario utente unknown python-docx root
    microsoft office windows word apache poi openoffice.org libreoffice un-named
    """.split()  # noqa: SIM905 - twenty names on two lines
)
"""Words of which the names are made that programs put where an author should be."""


def is_no_title(title: str) -> bool:
    """True for «Microsoft Word - essai.doc», «Document1», «Sans titre»."""
    return _NO_TITLE.match(title) is not None


def is_no_author(author: str) -> bool:
    """True for the name of a program, or of whoever uses it."""
    return _NO_AUTHORS.issuperset(fold(author).split())
