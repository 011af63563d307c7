"""The words that the articles use, and which of them a typed word may mean. Grows; never forgets a word."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.library.search import never
from reader.library.spelling import LONGEST, one_edit_away

LAST = "\U0010ffff"
"""Sorts behind every sign: a prefix and this is the end of all words that begin so."""
_WORDS_PER_BEGINNING = 8


class Lexicon:
    """Distinct folded words: by beginning, by near spelling."""

    def __init__(self, words: dict[str, int] | None = None) -> None:
        """Take words, with a number each that is their owner's; the lexicon adds its own words to them."""
        # A dict without containers and tuples of strings, other than sets and lists, are nothing to Python's garbage
        # collector: it would walk through all words every now and then, and stop every thread for a frame.
        self._words = {} if words is None else words
        self._sorted = sorted(self._words)
        self._buckets: dict[tuple[str, int], tuple[str, ...]] = {}
        self._file(self._sorted)

    def __len__(self) -> int:
        return len(self._words)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def add(self, word: str) -> None:
        """Learn a word that isn't in the lexicon."""
        self._words[word] = 0
        insort(self._sorted, word)
        self._file([word])

    def extend(self, words: Iterable[str]) -> None:
        """Learn many words, known or not; other threads may look up words meanwhile."""
        fresh = set(words).difference(self._words)
        self._sorted = sorted([*self._sorted, *fresh])
        self._words.update(dict.fromkeys(fresh, 0))
        self._file(fresh)

    def beginning_with(self, prefix: str) -> list[str]:
        """List the words that begin so, in alphabetical order."""
        ordered = self._sorted
        start = bisect_left(ordered, prefix)
        return ordered[start : bisect_left(ordered, prefix + LAST, start)]

    def near(
        self, word: str, edits: int, *, any_first: bool = False, cancel: Callable[[], bool] = never
    ) -> dict[str, int]:
        """Find words at most `edits` (1 or 2) away, with their distance.

        Args:
            word: A folded word.
            edits: How many edits count as near.
            any_first: Whether the first letter may be among two that are wrong (one wrong first letter always may).
            cancel: Asked between batches of about a tenth of a millisecond.
        """
        found: dict[str, int] = {}
        if word.isascii():
            found = dict.fromkeys({other for other in one_edit_away(word) if other in self._words}, 1)
            if edits < 2:
                return found
        firsts = {word[0]} if word.isascii() and not any_first else {first for first, _ in list(self._buckets)}
        for bucket in self._buckets_of(firsts, len(word), edits):
            if cancel():
                break
            for other, edit, _ in process.extract(word, bucket, scorer=OSA.distance, score_cutoff=edits, limit=None):
                if edit:
                    found.setdefault(other, int(edit))
        return found

    def near_beginnings(self, prefix: str) -> set[str]:
        """Find words that begin with a spelling one edit away from an a-z prefix, a few for each spelling."""
        ordered = self._sorted
        found: set[str] = set()
        for spelling in one_edit_away(prefix) if prefix.isascii() else ():
            start = bisect_left(ordered, spelling)
            if start < len(ordered) and ordered[start].startswith(spelling):
                few = ordered[start : start + _WORDS_PER_BEGINNING]
                found.update(word for word in few if word.startswith(spelling))
        return found

    def _file(self, words: Iterable[str]) -> None:
        fresh: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for word in words:
            if len(word) <= LONGEST + 2:
                fresh[word[0], len(word)].append(word)
        for kind, some in fresh.items():
            self._buckets[kind] = (*self._buckets.get(kind, ()), *some)

    def _buckets_of(self, firsts: Iterable[str], letters: int, edits: int) -> list[tuple[str, ...]]:
        sizes = range(letters - edits, letters + edits + 1)
        return [bucket for first in firsts for size in sizes if (bucket := self._buckets.get((first, size)))]
