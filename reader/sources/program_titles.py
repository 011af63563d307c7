"""Titles that programs put where a document has none."""

import re

__all__ = ["is_no_title"]

_NO_TITLE = re.compile(
    r"microsoft word\b|.*\.(?:docx?|odt|rtf|pdf|txt)$|(?:document|titre?|titel|untitled|sans nom|sans titre) ?\d*$",
    re.I,
)


def is_no_title(title: str) -> bool:
    """True for «Microsoft Word - essai.doc», «Document1», «Sans titre»."""
    return _NO_TITLE.match(title) is not None
