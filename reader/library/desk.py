"""The reader's desk: places, read marks, stars, tags, marks, highlights, notes, searches and settings.

Two databases: `desk.db` among the data, which can't be made again, and `state.db` among the state. Every change is on
disk when the call returns, and no call raises for what a disk does: see `trouble`. Several instances may have the same
desk open. Article keys are `Article.key`; offsets are code points in `Article.text`.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.article import Article, Span
from reader.library import highlight
from reader.library.desk_schema import (
    DESK,
    HIGHLIGHTS,
    MARKS,
    POSITIONS,
    READ,
    SEARCHES,
    SETTINGS,
    STARS,
    STATE,
    TAG_COUNTS,
    TAGS,
    Edit,
    Table,
    Value,
)
from reader.library.drawer import Drawer
from reader.library.highlight import Highlight
from reader.library.key_set import KeySet
from reader.library.places import Places
from reader.library.undo import Undo, described
from reader.text.clean import clean, clean_line

SEARCHES_KEPT = 200
"""How many searches are remembered."""
_LAST = "last article"
"""The setting that holds the key of the article read last."""
_NEWEST = "ORDER BY at DESC, text"


class Desk:
    """All that the reader makes. Any thread may ask; changes are made from one, so that they are undone in order."""

    def __init__(self, data: Drawer, state: Drawer) -> None:
        self._data = data
        self._state = state
        self._undo = Undo()
        self._stars = KeySet(data, STARS)
        self._read = KeySet(state, READ)

    @classmethod
    def open(cls, places: Places) -> "Desk":
        """Open both databases, making what is missing."""
        return cls(Drawer(places.data / "desk.db", DESK), Drawer(places.state / "state.db", STATE))

    def close(self) -> None:
        """Leave both databases clean. What could not be saved, `trouble` says after this."""
        self._data.close()
        self._state.close()

    @property
    def trouble(self) -> str:
        """What is wrong with the disk or the files, and what to do; empty where nothing is."""
        return f"{self._data.trouble} {self._state.trouble}".strip()

    def take_trouble(self) -> str:
        """Give `trouble` and forget it, so that it is shown once."""
        trouble = self.trouble
        self._data.trouble = self._state.trouble = ""
        return trouble

    def position(self, key: str) -> int | None:
        """The offset at the top of the pane when the article was left."""
        row = self._state.get(POSITIONS, key)
        return int(row[1]) if row else None

    def set_position(self, key: str, offset: int) -> None:
        """Remember the offset at the top of the pane."""
        self._state.write([_put(POSITIONS, key, max(0, offset))])

    def last_article(self) -> str | None:
        """The article that was read last."""
        return self.setting(_LAST, "") or None

    def set_last_article(self, key: str) -> None:
        """Remember which article is being read."""
        self.set_setting(_LAST, key)

    def is_read(self, key: str) -> bool:
        """True where the article is marked as read."""
        return self._state.get(READ, key) is not None

    def read_keys(self) -> frozenset[str]:
        """All articles that are marked as read."""
        return self._read.all()

    def set_read(self, key: str, read: bool, title: str = "") -> None:
        """Mark an article as read or unread; `title` is for the description of an undo."""
        self._change(self._state, [_put(READ, key) if read else Edit(READ, (key,), None)], "read mark of", title)

    def starred(self) -> frozenset[str]:
        """All articles that have a star."""
        return self._stars.all()

    def set_star(self, key: str, star: bool, title: str = "") -> None:
        """Give an article a star or take it away."""
        self._change(self._data, [_put(STARS, key) if star else Edit(STARS, (key,), None)], "star of", title)

    def tags(self, key: str) -> tuple[str, ...]:
        """The tags of an article, in alphabetical order."""
        return _sorted(str(tag) for _, tag in self._data.rows(TAGS, "WHERE key = ?", key))

    def set_tags(self, key: str, tags: Iterable[str], title: str = "") -> None:
        """Give an article these tags and no others; blank ones and doubles don't count."""
        old, new = set(self.tags(key)), set(filter(None, map(clean_line, tags)))
        edits = [Edit(TAGS, (key, tag), None) for tag in old - new]
        edits += [Edit(TAGS, (key, tag), (key, tag)) for tag in new - old]
        self._change(self._data, edits, "tags of", title)

    def all_tags(self) -> dict[str, int]:
        """Every tag with the number of articles that have it, in alphabetical order."""
        counts = {str(tag): int(count) for tag, count in self._data.rows(TAG_COUNTS, "GROUP BY tag")}
        return {tag: counts[tag] for tag in _sorted(counts)}

    def mark(self, letter: str) -> tuple[str, int] | None:
        """Where a mark is: article and offset."""
        row = self._data.get(MARKS, letter)
        return (str(row[1]), int(row[2])) if row else None

    def set_mark(self, letter: str, key: str, offset: int) -> None:
        """Put a mark on a place, in any article; a letter marks one place."""
        letter = clean_line(letter)
        self._change(self._data, [_put(MARKS, letter, key, max(0, offset))], f"mark {letter}")

    def marks(self) -> dict[str, tuple[str, int]]:
        """All marks by letter: article and offset."""
        return {str(letter): (str(key), int(place)) for letter, key, place in self._data.rows(MARKS, "ORDER BY letter")}

    def highlights(self, key: str) -> tuple[Highlight, ...]:
        """The highlights that were made in this very text, by place."""
        return self._highlights("WHERE key = ?", key)

    def highlights_for(self, article: Article) -> tuple[Highlight, ...]:
        """The highlights of an article, those of its earlier versions in the same file too.

        `anchor(highlight, article.text)` says where each is now, if it still is.
        """
        path = highlight.file_of(article)
        if not path:
            return self.highlights(article.key)
        return self._highlights("WHERE key = ? OR path = ? AND part = ?", article.key, path, article.part)

    def add_highlight(self, article: Article, span: Span, note: str = "") -> Highlight:
        """Highlight a span of an article.

        Raises:
            ValueError: the span is empty or reaches beyond the text.
        """
        made = highlight.make(article, span, note)
        self._change(self._data, [_put(HIGHLIGHTS, *highlight.to_row(made))], "highlight", made.exact)
        return made

    def set_note(self, id: str, note: str) -> None:  # noqa: A002  (the word that callers know)
        """Write the note of a highlight anew; an empty one takes it away."""
        if row := self._data.get(HIGHLIGHTS, id):
            new = replace(highlight.from_row(row), note=clean(note))
            self._change(self._data, [_put(HIGHLIGHTS, *highlight.to_row(new))], "note on", new.exact)

    def delete_highlight(self, id: str) -> None:  # noqa: A002
        """Take a highlight away with its note."""
        if row := self._data.get(HIGHLIGHTS, id):
            exact = highlight.from_row(row).exact
            self._change(self._data, [Edit(HIGHLIGHTS, (id,), None)], "removal of highlight", exact)

    def searches(self) -> tuple[str, ...]:
        """What was searched for, the newest first."""
        return tuple(str(text) for text, _ in self._state.rows(SEARCHES, _NEWEST))

    def add_search(self, text: str) -> None:
        """Remember a search as the newest; blank ones don't count."""
        text = clean_line(text)
        if not text:
            return
        others = [row for row in self._state.rows(SEARCHES, _NEWEST) if row[0] != text]
        newest = max([time.time_ns(), *(int(at) + 1 for _, at in others[:1])])
        forgotten = [Edit(SEARCHES, (old,), None) for old, _ in others[SEARCHES_KEPT - 1 :]]
        self._state.write([_put(SEARCHES, text, newest), *forgotten])

    def setting(self, name: str, default: str) -> str:
        """How the reader likes something: theme, sort order, measure."""
        row = self._state.get(SETTINGS, name)
        return str(row[1]) if row else default

    def set_setting(self, name: str, value: str) -> None:
        """Remember how the reader likes something."""
        self._state.write([_put(SETTINGS, name, clean(value))])

    def undo(self) -> str | None:
        """Take back the last change of this session and say what it was; None where there is none.

        Read marks, stars, tags, marks, highlights and notes can be taken back, 1000 changes deep. What another instance
        changed since is left alone.
        """
        change = self._undo.undo()
        if change is None:
            return None
        self._follow(change.before)
        return change.what

    def _change(self, drawer: Drawer, edits: Sequence[Edit], action: str, words: str = "") -> None:
        self._follow(self._undo.change(drawer, edits, described(action, words)))

    def _follow(self, edits: Sequence[Edit]) -> None:
        for edit in edits:
            self._stars.follow(edit)
            self._read.follow(edit)

    def _highlights(self, condition: str, *values: Value) -> tuple[Highlight, ...]:
        rows = self._data.rows(HIGHLIGHTS, f"{condition} ORDER BY start, size, made, id", *values)
        return tuple(map(highlight.from_row, rows))


def _put(table: Table, *row: Value) -> Edit:
    """The change that writes a row."""
    return Edit(table, row[: table.keys], row)


def _sorted(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(tags, key=lambda tag: (tag.casefold(), tag)))
