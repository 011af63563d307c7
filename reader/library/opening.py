"""Whether a set of files is read into memory or kept in an index, and whether it has changed since it was read."""

import os
from collections.abc import Sequence

from reader.sources import Found, find

LARGE_FILES = 2_000
LARGE_BYTES = 32 * 2**20
"""So many files or bytes are kept in an index by themselves: reading them at each start would take some ten seconds."""

Looks = dict[bytes, tuple[int, int]]
"""For each file its size in bytes and when it was written, in nanoseconds since 1970."""


def is_large(paths: Sequence[str]) -> bool:
    """True where there are more files than are read into memory; looks no further than it has to."""
    files = size = 0
    for item in find(paths):
        if isinstance(item, Found):
            files, size = files + 1, size + item.size
            if files >= LARGE_FILES or size >= LARGE_BYTES:
                return True
    return False


def looks(paths: Sequence[str]) -> Looks:
    """What all files look like now."""
    return {os.fsencode(item.path): (item.size, item.modified) for item in find(paths) if isinstance(item, Found)}
