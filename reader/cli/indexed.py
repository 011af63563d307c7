"""The library of an index, brought up to date: what commands read instead of the files where there is an index."""

from collections.abc import Callable, Sequence

from reader.cli.progress import ProgressLine
from reader.cli.streams import STDIN, complain
from reader.library import index_place
from reader.library.index_library import IndexedLibrary
from reader.library.index_place import open_index
from reader.library.index_search import IndexSearch
from reader.library.index_sync import Outcome, bring_up_to_date
from reader.library.index_trouble import IndexTroubleError


def has_index(paths: Sequence[str]) -> bool:
    """True where `reader index` was run on these paths."""
    return STDIN not in paths and index_place.has_index(paths)


def indexed(paths: Sequence[str]) -> IndexedLibrary | None:
    """Give the library of `paths` out of their index; None where there is trouble with that, which has been said."""
    try:
        search = open_index(paths)
        files: list[str] = []
        outcome = follow(search, paths, files.append)
        library = IndexedLibrary(search, files)
    except IndexTroubleError as trouble:
        complain(f"{trouble}; the files are read instead")
        return None
    library.problems.extend(outcome.problems)
    return library


def follow(search: IndexSearch, paths: Sequence[str], listed: Callable[[str], object] = str) -> Outcome:
    """Bring an index up to date, telling how far it is on a terminal.

    Args:
        search: The index.
        paths: Files and folders.
        listed: Called with the path of each file, in their order.

    Raises:
        IndexTroubleError: the disk refuses.
    """
    if search.file.notice:
        complain(search.file.notice)
    outcome = Outcome()
    with ProgressLine("files") as progress:
        for state in bring_up_to_date(search, paths, outcome, listed=listed):
            progress.tell(state.done, state.total, state.read / state.size if state.size else 1.0)
    return outcome
