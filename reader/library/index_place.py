"""Where the index of some files and folders is, and opening it."""

import os
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from reader.library.places import has_indexes, indexes

_DIGEST = 10
"""Bytes of a name."""


def index_path(paths: Sequence[str]) -> Path:
    """The file of the index of `paths`: another one for other paths, or from another folder if they are relative.

    A folder is the same one with a slash behind it, as a shell completes it.
    """
    plain = sorted({path.removesuffix(os.sep) or path for path in paths})
    named = "\0".join(f"{path}\0{Path(path).absolute()}" for path in plain)
    name = blake2b(os.fsencode(named), digest_size=_DIGEST).hexdigest()
    return indexes() / f"{name}.db"


def has_index(paths: Sequence[str]) -> bool:
    """True where there is an index of `paths`."""
    return has_indexes() and index_path(paths).exists()


def open_index(paths: Sequence[str]) -> IndexSearch:
    """Open the index of `paths`, making it where there is none.

    Raises:
        IndexTroubleError: it can't be opened or made.
    """
    return IndexSearch(IndexFile(index_path(paths)))
