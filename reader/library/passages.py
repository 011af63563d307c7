"""The index in memory: passages of articles as normal text, and for each word the passages that it stands in."""

from array import array
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from reader.article import Article
from reader.library.lexicon import Lexicon
from reader.library.search import Stats
from reader.library.steps import Match
from reader.library.windows import Window, is_name, named, windows


@dataclass(slots=True, eq=False)
class Entry:
    """An article in the index: `Passages` keeps its passages under consecutive numbers."""

    article: Article
    order: int
    """How many articles were put before this one."""
    start: int
    end: int
    newest_first: tuple[int, int, int, int] = field(init=False)
    """Sort key: the newest first, those without a date last, then in the order they came."""

    @property
    def key(self) -> str:
        """The article's key."""
        return self.article.key

    @property
    def match(self) -> Match:
        """A number for the article, and the month when it appeared."""
        date = self.article.date
        return self.start, (date.year, date.month) if date and date.month else None

    def __post_init__(self) -> None:
        date = self.article.date
        self.newest_first = (-date.year, -date.month, -date.day, self.order) if date else (0, 0, 0, self.order)


class Passages:
    """All passages of all articles. Not safe for several threads by itself."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.lexicon = Lexicon()
        self.texts: list[str] = []
        """For each passage its normal text; empty where it was deleted."""
        self.alive = 0
        """How many passages were not deleted."""
        self.owners: list[Entry | None] = []
        self.blocks = array("l")
        self.titles: set[int] = set()
        self._postings: dict[str, array[int]] = {}
        self._named: Counter[str] = Counter()
        self.first_of: dict[int, int] = {}
        """For a further passage of a block (of a long one, or what the source says of the first) its first passage."""
        self._newest: list[Entry] | None = None
        self._order = 0

    def put(self, article: Article) -> None:
        """Index an article, instead of the one with the same key."""
        known = self.entries.get(article.key)
        if known and known.article == article:
            return
        order = known.order if known else self._order
        self._order += 1
        self.delete(article.key)
        entry = Entry(article, order, len(self.texts), len(self.texts))
        firsts: dict[int, int] = {}
        for window in windows(article):
            self._add(entry, window, firsts)
        self._named.update(named(article))
        entry.end = len(self.texts)
        self.entries[article.key] = entry
        self.alive += entry.end - entry.start
        self._newest = None

    def delete(self, key: str) -> None:
        """Forget an article, if it is there."""
        entry = self.entries.pop(key, None)
        if entry is None:
            return
        self._newest = None
        self.alive -= entry.end - entry.start
        self._named.subtract(named(entry.article))
        for number in range(entry.start, entry.end):
            for word in set(self.texts[number].split()):
                _unpost(self._postings, word, number)
            self.texts[number] = ""
            self.owners[number] = None
            self.titles.discard(number)

    def holding(self, word: str) -> "array[int] | set[int]":
        """List the passages that hold a word, or several words side by side."""
        if " " not in word:
            return self._postings.get(word, _NONE)
        parts = sorted((self._postings.get(part, _NONE) for part in word.split()), key=len)
        both = set(parts[0]).intersection(*parts[1:])
        return {number for number in both if f" {word} " in self.texts[number]}

    def count(self, word: str) -> int:
        """Tell how many passages hold a word, about: for several words how many hold the rarest."""
        if " " in word:
            return min(map(self.count, word.split()))
        return len(self._postings.get(word, _NONE))

    def with_name(self, word: str, *, is_prefix: bool) -> set[int]:
        """List the passages with a word, or the beginning of one, that is a name most of the time."""
        forms = self.lexicon.beginning_with(word) if is_prefix else [word]
        return set().union(*(self.holding(form) for form in forms if is_name(self._named[form], self.count(form))))

    def newest(self) -> list[Entry]:
        """All articles, newest first."""
        if self._newest is None:
            self._newest = sorted(self.entries.values(), key=lambda entry: entry.newest_first)
        return self._newest

    def stats(self) -> Stats:
        """Count what there is."""
        return Stats(len(self.entries), self.alive, sum(map(bool, self._postings.values())))

    def _add(self, entry: Entry, window: Window, firsts: dict[int, int]) -> None:
        distinct = set(window.words)
        number = len(self.texts)
        self.texts.append(window.text)
        self.owners.append(entry)
        self.blocks.append(window.block)
        if window.is_title:
            self.titles.add(number)
        if window.is_further:
            self.first_of[number] = firsts.get(window.block, number)
        firsts.setdefault(window.block, number)
        for word in distinct:
            if word not in self._postings:
                self.lexicon.add(word)
        _post(self._postings, distinct, number)


_NONE = array("l")


def _post(postings: "dict[str, array[int]]", found: set[str], number: int) -> None:
    for word in found:
        numbers = postings.get(word)
        if numbers is None:
            numbers = postings[word] = array("l")
        numbers.append(number)


def _unpost(postings: "dict[str, array[int]]", word: str, number: int) -> None:
    numbers = postings.get(word, _NONE)
    place = bisect_left(numbers, number)
    if place < len(numbers) and numbers[place] == number:
        del numbers[place]
