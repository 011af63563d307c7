"""The passages of an index that one query may find: asked for by an expression of FTS5, then looked at one by one."""

import sqlite3
from itertools import islice

from reader.library.index_passages import Holder, PassageCache, Passages
from reader.library.index_schema import PASSAGE_BITS
from reader.library.index_terms import any_of
from reader.library.query import Query

_AT_ONCE = 300
_SCANNED = 6000
"""Passages that are looked at for one question, where most are turned away."""


class Gate:
    """What lets passages through."""

    def __init__(self, link: sqlite3.Connection, cache: PassageCache, query: Query) -> None:
        self._link = link
        self._cache = cache
        self._query = query
        self.passages = Passages(link, cache)
        self.allowed = cache.allowed(link, query.filters)
        """The numbers of the articles that the filters let through; None where they let all."""
        self._is_strict = bool(self.allowed is not None or query.exact or query.filters.no_titles)
        self._span = (min(self.allowed), max(self.allowed) + 1) if self.allowed else (0, 1 << 62 - PASSAGE_BITS)
        self._excluded: dict[Holder, bool] = {}
        self._asked: dict[tuple[str, str], tuple[int, list[int], bool]] = {}

    def ask(self, expression: str, limit: int, table: str = "words") -> tuple[list[int], bool]:
        """Fetch the newest passages that match and that the query admits; tell whether there are more."""
        if self._query.filters.titles_only:
            table = "titles"
        known = self._asked.get((expression, table))
        if known is None or known[0] != limit:
            known = self._asked[expression, table] = (limit, *self._answer(expression, limit, table))
        return known[1], known[2]

    def _answer(self, expression: str, limit: int, table: str) -> tuple[list[int], bool]:
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
        if not self._is_strict:
            rows = self._link.execute(f"{sql} ORDER BY rowid DESC LIMIT ?", (expression, limit)).fetchall()
            return self.admitted(self.passages.fetch([row[0] for row in rows])), len(rows) >= limit
        if self.allowed is not None and not self.allowed:
            return [], False
        first, last = self._span
        cursor = self._link.execute(
            f"{sql} AND rowid >= ? AND rowid < ? ORDER BY rowid DESC",
            (expression, first << PASSAGE_BITS, last << PASSAGE_BITS),
        )
        return self._picked(cursor, limit)

    def count(self, expression: str, most: int) -> list[int]:
        """The newest passages that match, in articles that the filters let through, without a look at them."""
        cursor = self._link.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", (expression,))
        try:
            if self.allowed is None:
                return [row[0] for row in cursor.fetchmany(most)]
            return list(islice((row[0] for row in cursor if self.allows(row[0] >> PASSAGE_BITS)), most))
        finally:
            cursor.close()

    def within(self, expression: str, owner: Holder) -> list[int]:
        """The passages of one article that match."""
        rows = self._link.execute(
            "SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?", (expression, *owner.passages)
        )
        return [row[0] for row in rows]

    def newest(self, limit: int) -> tuple[list[int], bool]:
        """The first passages of the newest articles that the query admits; whether there are more."""
        rows = self._link.execute("SELECT id FROM article ORDER BY id DESC").fetchall()
        numbers = [row[0] for row in rows if self.allowed is None or row[0] in self.allowed]
        wanted = [number << PASSAGE_BITS for number in numbers[:limit]]
        return self.admitted(self.passages.fetch(wanted)), len(numbers) > limit

    def allows(self, number: int) -> bool:
        """True where the filters let an article through."""
        return self.allowed is None or number in self.allowed

    def admitted(self, numbers: list[int]) -> list[int]:
        """Those that hold the phrases asked for, in articles without the words not wanted, that the filters allow."""
        passages, query = self.passages, self._query
        if query.phrases:
            numbers = [n for n in numbers if all(phrase in passages.texts[n] for phrase in query.phrases)]
        if query.filters.titles_only:
            numbers = [n for n in numbers if n in passages.titles]
        elif query.filters.no_titles:
            numbers = [n for n in numbers if n not in passages.titles]
        if self.allowed is not None:
            numbers = [n for n in numbers if n >> PASSAGE_BITS in self.allowed]
        if query.excluded:
            numbers = [n for n in numbers if (owner := passages.owners[n]) and not self._holds_excluded(owner)]
        if query.exact:
            numbers = [n for n in numbers if self._holds_exact(n)]
        return numbers

    def _picked(self, cursor: sqlite3.Cursor, limit: int) -> tuple[list[int], bool]:
        """The first so many of these passages that the query admits; whether there are more."""
        picked: list[int] = []
        scanned = 0
        try:
            while len(picked) < limit and scanned < _SCANNED:
                rows = cursor.fetchmany(_AT_ONCE)
                numbers = [row[0] for row in rows if self.allows(row[0] >> PASSAGE_BITS)]
                picked += self.admitted(self.passages.fetch(numbers))
                scanned += len(numbers)
                if len(rows) < _AT_ONCE:
                    return picked[:limit], len(picked) > limit
            return picked[:limit], True
        finally:
            cursor.close()

    def _holds_excluded(self, owner: Holder) -> bool:
        known = self._excluded.get(owner)
        if known is None:
            known = self._excluded[owner] = bool(self.within(any_of(self._query.excluded), owner))
        return known

    def _holds_exact(self, number: int) -> bool:
        """True where a passage holds the words with accents as typed."""
        owner = self.passages.owners[number]
        if owner is None:
            return False
        text = self._cache.accented(self._link, owner, self.passages.blocks[number])
        return all(words in text for words in self._query.exact)
