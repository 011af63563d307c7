"""The library of an index while the app is open: it grows and changes, its numbers stay, nothing of it raises.

An article is read from the index when it is looked at. Quotations and names are looked for in the `VOICES` newest
articles and in those that are opened, and kept in the index.
"""

import zlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from threading import Lock
from typing import overload

from reader.article import Annotations, Article, Block
from reader.library.catalogue import Catalogue
from reader.library.index_body import unpack
from reader.library.index_library import annotations_of
from reader.library.index_search import IndexSearch
from reader.library.index_trouble import IndexTroubleError
from reader.library.library import Library
from reader.library.search import SearchBackend

VOICES = 2_000
"""Articles in which voices are looked for by themselves: some minutes the first time, some 20 MB of memory."""
FIRST = 200
"""Articles that are listed at once, before all others."""
_BODY = "SELECT body FROM body JOIN article ON article.id = body.article WHERE key = ?"
_KEPT = 200
"""Articles kept in memory."""
_ANNOTATED = 2 * VOICES
"""Articles whose quotations and names are kept in memory."""


class _Articles(Sequence[Article]):
    """The articles by number; one that is gone from the index is an article that says so."""

    def __init__(self, search: IndexSearch, catalogue: Catalogue) -> None:
        self._search = search
        self._catalogue = catalogue
        self._recent: OrderedDict[int, Article] = OrderedDict()
        self._lock = Lock()
        self.trouble = ""
        """What was wrong with the index, when an article was read last."""

    def __len__(self) -> int:
        return len(self._catalogue.lines)

    @overload
    def __getitem__(self, number: int) -> Article: ...
    @overload
    def __getitem__(self, number: slice) -> list[Article]: ...
    def __getitem__(self, number: int | slice) -> Article | list[Article]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        with self._lock:
            if number in self._recent:
                self._recent.move_to_end(number)
                return self._recent[number]
        article = self._read(number) or _missing(self._catalogue.lines[number].title)
        with self._lock:
            self._recent[number] = article
            if len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return article

    def forget(self) -> None:
        """Forget the articles that were looked at: their numbers may stand for others now."""
        with self._lock:
            self._recent = OrderedDict((n, a) for n, a in self._recent.items() if self._catalogue.lines[n].key == a.key)

    def _read(self, number: int) -> Article | None:
        try:
            with self._search.file.reading() as link:
                row = link.execute(_BODY, (self._catalogue.lines[number].key,))
                found = row.fetchone()
            return unpack(found[0]) if found else None
        except (IndexTroubleError, ValueError, TypeError, zlib.error) as trouble:
            self.trouble = str(trouble)
            return None


class LiveLibrary(Library):
    """A library of what an index holds now."""

    def __init__(self, search: IndexSearch) -> None:
        super().__init__(search)
        self.search_engine = search
        self.catalogue = Catalogue()
        self._shelf = _Articles(search, self.catalogue)
        self.articles = self._shelf
        self.summaries = self.catalogue.lines
        self._recent: OrderedDict[int, Annotations] = OrderedDict()
        self._annotations = self._recent
        self._voiced: set[int] = set()
        """Whose voices are counted."""

    def __len__(self) -> int:
        return len(self.catalogue)

    @property
    def is_followed(self) -> bool:
        """True: it follows the files by itself."""
        return True

    def close(self) -> None:
        """Close the index."""
        self.search_engine.file.close()

    @property
    def trouble(self) -> str:
        """What is wrong with the index, empty where nothing is."""
        return self._shelf.trouble

    def add(self, article: Article) -> int | None:
        """Refuse: the index follows the files.

        Raises:
            TypeError: always.
        """
        raise TypeError(f"an indexed library takes no articles ({article.key})")

    def number(self, key: str) -> int | None:
        """The number of the article with this key."""
        return self.catalogue.number_of(key)

    def present(self) -> Iterator[int]:
        """The numbers of the articles that are there."""
        return self.catalogue.present()

    def annotations(self, number: int) -> Annotations:
        """Who says what in an article; those asked for last are kept in memory."""
        known = super().annotations(number)
        with suppress(KeyError):  # another thread took it away
            self._recent.move_to_end(number)
        while len(self._recent) > _ANNOTATED:
            self._recent.popitem(last=False)
        return known

    def index(self) -> SearchBackend:
        """What searches the articles: all of them are in the index."""
        return self.search_engine

    @property
    def unannotated(self) -> int:
        """How many of the newest articles nobody has looked for voices in yet, about."""
        return max(0, min(len(self), VOICES) - len(self._voiced))

    def open_first(self, also: str) -> None:
        """List the newest articles, and the one with the key `also`, which somebody was reading.

        Raises:
            IndexTroubleError: the index can't be read.
        """
        with self.search_engine.file.reading() as link:
            self.catalogue.take_newest(link, FIRST, also)

    def open_all(self) -> None:
        """List all articles, as the index has them now.

        Raises:
            IndexTroubleError: the index can't be read.
        """
        self.search_engine.take_changed()
        self._list_all()

    def _list_all(self) -> None:
        with self.search_engine.file.reading() as link:
            self.catalogue.take_all(link)
        self._shelf.forget()

    def follow(self) -> bool:
        """List what has changed in the index since the last time; true where something has.

        Raises:
            IndexTroubleError: the index can't be read.
        """
        changed = self.search_engine.take_changed()
        if changed is None:
            self._list_all()
            return True
        if not changed:
            return False
        with self.search_engine.file.reading() as link:
            self.catalogue.take_changes(link, changed)
        self._shelf.forget()
        return True

    def _work_out(self, number: int) -> Annotations:
        return annotations_of(self.search_engine, self.articles[number], partial(super()._work_out, number))

    def _count(self, number: int, known: Annotations) -> None:
        if number not in self._voiced:
            self._voiced.add(number)
            super()._count(number, known)


def _missing(title: str) -> Article:
    """What is shown instead of an article that is no longer there."""
    text = "This article is no longer among the files."
    return Article(text, (Block(0, len(text)),), title=title)
