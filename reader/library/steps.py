"""The steps of a search, taken one by one: a page is given whenever a step has found better hits."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Protocol

from reader.library.search import Page


class Steps(Protocol):
    """One search of an engine."""

    def steps(self) -> Sequence[Callable[[], bool]]:
        """List what to do, in order; each step returns true when the search is over with it."""
        ...

    @property
    def progress(self) -> object:
        """Changes whenever a step has found something."""
        ...

    def page(self, limit: int) -> Page:
        """Give the best passages found so far."""
        ...


def take(
    search: Steps, limit: int, cancel: Callable[[], bool], guard: AbstractContextManager[object]
) -> Iterator[Page]:
    """Take the steps of a search until one says that it is over.

    Args:
        search: The search.
        limit: How many hits a page may have.
        cancel: Asked after each step.
        guard: Held during each step, not between them.

    Yields:
        Pages as `SearchBackend.search` does.
    """
    page = shown = Page()
    progress = search.progress
    for step in search.steps():
        with guard:
            done = step()
            if search.progress != progress:
                page, progress = search.page(limit), search.progress
        if cancel():
            return
        if done:
            break
        if page.hits != shown.hits:
            shown = page
            yield page
    yield replace(page, complete=True)
