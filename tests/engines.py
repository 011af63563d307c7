"""Every search engine there is, made afresh for a test that must hold for each of them."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from reader.library.memory_search import MemorySearch
from reader.library.search import SearchBackend

_numbers = count()
_opened: list[tuple[IndexFile, "TemporaryDirectory[str]"]] = []


def index_engine() -> IndexSearch:
    """An empty engine on disk, in a folder of its own until `close_engines`."""
    folder = TemporaryDirectory(ignore_cleanup_errors=True)
    file = IndexFile(Path(folder.name) / f"{next(_numbers)}.db")
    _opened.append((file, folder))
    return IndexSearch(file)


def close_engines() -> None:
    """Close and delete what `index_engine` made."""
    while _opened:
        file, folder = _opened.pop()
        file.close()
        folder.cleanup()


MakeEngine = Callable[[], SearchBackend]
each_engine = pytest.mark.parametrize("make_engine", [MemorySearch, index_engine], ids=["memory", "index"])
