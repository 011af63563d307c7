"""A library whose articles stay in the index until they are asked for; it keeps quotations and names there too."""

import os
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache, partial
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import overload

import reader.annotate
from reader.article import Annotations, Article
from reader.library.index_body import pack_annotations, unpack, unpack_annotations
from reader.library.index_search import IndexSearch
from reader.library.index_trouble import IndexTroubleError
from reader.library.library import Library
from reader.library.search import SearchBackend

_KEPT = 200
"""Articles kept in memory."""


class Shelf(Sequence[Article]):
    """The articles of an index as they were when the shelf was made, in the order of their files."""

    def __init__(self, search: IndexSearch, files: Iterable[str]) -> None:
        """List the articles.

        Args:
            search: The index.
            files: The paths of the files, in the order wanted.
        """
        self._search = search
        rank = {os.fsencode(path): place for place, path in enumerate(files)}
        with search.file.reading() as link:
            rows = link.execute(
                "SELECT article.id, article.part, article.key, (SELECT path FROM file WHERE id ="
                " (SELECT min(file) FROM origin WHERE origin.key = article.key)) FROM article"
            ).fetchall()
        rows.sort(key=lambda row: (rank.get(row[3], len(rank)), row[1]))
        self.ids = array("q", (row[0] for row in rows))
        self._numbers = {row[2]: number for number, row in enumerate(rows)}
        self._recent: OrderedDict[int, Article] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, number: int) -> Article: ...
    @overload
    def __getitem__(self, number: slice) -> list[Article]: ...
    def __getitem__(self, number: int | slice) -> Article | list[Article]:
        """Read an article from the index, unless it was asked for lately.

        Raises:
            IndexError: there are not so many.
            IndexTroubleError: another program has taken it out of the index since.
        """
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        key = self.ids[number]
        with self._lock:
            if key in self._recent:
                self._recent.move_to_end(key)
                return self._recent[key]
        with self._search.file.reading() as link:
            row = link.execute("SELECT body FROM body WHERE article = ?", (key,)).fetchone()
        if row is None:
            raise IndexTroubleError("the files were changed and indexed by another program meanwhile; ask again")
        article = unpack(row[0])
        with self._lock:
            self._recent[key] = article
            if len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return article

    def number_of(self, key: str) -> int | None:
        """The number of the article with this key."""
        return self._numbers.get(key)


class IndexedLibrary(Library):
    """A library of what an index holds; no article can be added but through its files."""

    def __init__(self, search: IndexSearch, files: Iterable[str]) -> None:
        super().__init__(search)
        self._search = search
        self._shelf = Shelf(search, files)
        self.articles = self.summaries = self._shelf

    def add(self, article: Article) -> int | None:
        """Refuse: the index follows the files.

        Raises:
            TypeError: always.
        """
        raise TypeError(f"an indexed library takes no articles ({article.key})")

    def number(self, key: str) -> int | None:
        """The number of the article with this key."""
        return self._shelf.number_of(key)

    def index(self) -> SearchBackend:
        """What searches the articles: all of them are in the index."""
        return self._search

    def _work_out(self, number: int) -> Annotations:
        return annotations_of(self._search, self.articles[number], partial(super()._work_out, number))


def annotations_of(search: IndexSearch, article: Article, find: Callable[[], Annotations]) -> Annotations:
    """Take quotations and names from the index; where they aren't there, find them, and put them there."""
    rules = _rules()
    with suppress(IndexTroubleError), search.file.reading() as link:
        row = link.execute(
            "SELECT annotation.body FROM annotation JOIN article ON article.id = annotation.article"
            " WHERE article.key = ? AND rules = ?",
            (article.key, rules),
        ).fetchone()
        if row:
            return unpack_annotations(row[0])
    known = find()
    with suppress(IndexTroubleError), search.file.writing() as link:  # found again the next time
        link.execute(
            "INSERT OR REPLACE INTO annotation SELECT id, ?, ? FROM article WHERE key = ?",
            (rules, pack_annotations(known), article.key),
        )
    return known


@cache
def _rules() -> bytes:
    """What tells the rules and models by which quotations and names are found from those of another version."""
    files = sorted(path for path in Path(reader.annotate.__file__).parent.rglob("*") if path.suffix in (".py", ".gz"))
    facts = [f"{path.name} {(status := path.stat()).st_size} {status.st_mtime_ns}" for path in files]
    return blake2b("\n".join(facts).encode(), digest_size=8).digest()
