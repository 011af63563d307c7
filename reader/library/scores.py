"""How well passages answer a query, and the best of them as a page. The same for every engine."""

from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from heapq import nlargest
from typing import Generic, Protocol, TypeVar

from rapidfuzz import fuzz, process

from reader.library.query import Query
from reader.library.search import Hit, Page
from reader.library.steps import Match

GOOD = 0.93
"""A score that ends a search: the words as typed, side by side."""
POOR = 0.82
"""A best score under this asks for the last resort."""
FULL_PAGE = 10
"""So many articles with every word as typed in one passage end a search too."""
MOST = 200
"""Passages compared in one tier of a search."""
IN_TITLE, IN_NAME, AS_WORD = 1.0, 0.9, 0.8
"""Scores of what begins with one or two letters."""
OPEN_LETTERS = 2
"""So few letters of one more word are too little to look up, enough to choose by."""
TELLING_LETTERS = 3
"""A word of more letters is shown alone when the rest of the query is found nowhere."""

_BATCH = 250
"""Passages compared at a time: about 4 microseconds each."""
_WORDS_SHARE = 0.55
"""Share of the score for the words; the rest is for their order and closeness."""
_TITLE_BONUS = 0.02
_ELSEWHERE = 0.5
"""What a word counts that stands in another passage of the same article."""
_ROOM = 4
"""Passages that are ranked for each that is shown: there may be several of one article."""
_FLOOR = 0.55
_SPAN = 0.2
"""Passages that lack a word are no hits under this score, nor so much under the best."""


_Row_co = TypeVar("_Row_co", covariant=True)


class Numbered(Protocol[_Row_co]):
    """Something known of each passage, by its number."""

    def __getitem__(self, number: int, /) -> _Row_co: ...


class Owner(Protocol):
    """The article of a passage."""

    @property
    def key(self) -> str:
        """The article's key."""
        ...

    @property
    def newest_first(self) -> tuple[int, ...]:
        """Sort key among articles of the same engine."""
        ...

    @property
    def match(self) -> Match:
        """A number for the article, and the month when it appeared."""
        ...


_Owner = TypeVar("_Owner", bound=Owner)
_Owner_co = TypeVar("_Owner_co", bound=Owner, covariant=True)


class Corpus(Protocol[_Owner_co]):
    """The passages that may be compared, by number."""

    @property
    def texts(self) -> Numbered[str]:
        """Their normal text."""
        ...

    @property
    def owners(self) -> Numbered[_Owner_co | None]:
        """Their articles; None where it was deleted."""
        ...

    @property
    def blocks(self) -> Numbered[int]:
        """Their blocks in the article."""
        ...

    @property
    def titles(self) -> AbstractSet[int]:
        """Those that are titles."""
        ...

    @property
    def first_of(self) -> dict[int, int]:
        """For a further passage of a block its first passage."""
        ...


class Weighed(Protocol):
    """A word of a query."""

    @property
    def weight(self) -> float:
        """How much it says."""
        ...

    def qualities(self, numbers: Sequence[int], texts: Sequence[str]) -> list[float]:
        """How well each of some passages holds it: 1 as typed, 0 not at all."""
        ...


class Scores(Generic[_Owner]):
    """The passages that a search has found, and the scores of those that it has compared with the query."""

    def __init__(
        self, index: Corpus[_Owner], query: Query, terms: Sequence[Weighed], cancel: Callable[[], bool]
    ) -> None:
        self._index = index
        self._query = query
        self._terms = terms
        self._cancel = cancel
        self._scores: dict[int, float] = {}
        self._ratios: dict[int, float] = {}
        """How like the query the best stretch of a passage is, 0 to 100: it stays while words gain near spellings."""
        self.whole: set[int] = set()
        """Passages that hold every word, compared or not."""
        self.spread: set[_Owner | None] = set()
        """Articles that hold every word, though not in one passage."""
        self.kept: set[int] = set()
        """Passages that are hits whatever their score."""

    def __len__(self) -> int:
        return len(self._scores)

    @property
    def best(self) -> float:
        """The best score so far, 0 to 1 and a little over."""
        return max(self._scores.values(), default=0.0)

    def grade(self, numbers: Iterable[int], score: float) -> None:
        """Score passages alike."""
        self._scores |= dict.fromkeys(numbers, score)

    def compare(self, numbers: Iterable[int], *, again: bool = False) -> None:
        """Score passages that have no score yet (or all, `again`), in batches of about a millisecond."""
        fresh = [number for number in numbers if again or number not in self._scores]
        for start in range(0, len(fresh), _BATCH):
            if self._cancel():
                return
            self._compare_batch(fresh[start : start + _BATCH])

    def page(self, limit: int) -> Page:
        """Give the best passages found, each article's best before any article's second where not all find room."""
        found = self._found()
        first_of = self._index.first_of
        further = found & first_of.keys()
        passages = len(found) - len(further) + len({first_of[number] for number in further} - found)
        owners = self._index.owners
        articles = {owners[number] for number in found} - {None}
        hits = self._ranked(found & self._scores.keys(), limit)
        return Page(tuple(hits), passages, len(articles), complete=False)

    def matches(self) -> dict[int, Match]:
        """The passages found, a further one as the first of its block."""
        owners, first_of = self._index.owners, self._index.first_of
        return {first_of.get(number, number): owner.match for number in self._found() if (owner := owners[number])}

    def _found(self) -> set[int]:
        cut = self._cut
        partial = {number for number, score in self._scores.items() if score >= cut}
        partial |= self.kept
        return self.whole | partial

    @property
    def is_empty(self) -> bool:
        """True while nothing found is worth showing."""
        return not self.whole and not self.kept and self.best < _FLOOR

    @property
    def _cut(self) -> float:
        return max(_FLOOR, self.best - _SPAN)

    def _ranked(self, numbers: Collection[int], limit: int) -> list[Hit]:
        """Hits of the `limit` best passages, best first, each article's best before any article's second."""
        index, scores = self._index, self._scores
        rounded = {number: round(scores[number], 3) for number in numbers}
        least = 0.0
        if len(rounded) > _ROOM * limit and not self._query.newest:
            least = min(nlargest(_ROOM * limit, rounded.values()), default=0.0)
        rows = sorted(
            (0.0 if self._query.newest else -score, owner.newest_first, number)
            for number, score in rounded.items()
            if score >= least and (owner := index.owners[number])
        )
        best: dict[int, tuple[tuple[int, ...], int]] = {}
        for _, age, number in rows:
            best.setdefault(index.first_of.get(number, number), (age, number))
        return [
            Hit(owner.key, index.blocks[number], rounded[number], age)
            for age, number in _fairly(list(best.values()), limit)
            if (owner := index.owners[number])
        ]

    def _compare_batch(self, numbers: Sequence[int]) -> None:
        """Score = share for the words, weighted by rarity + share for the likeness of the best stretch to the query."""
        texts = [self._index.texts[number] for number in numbers]
        scores = self._covered(numbers, texts)
        hopeless = self._cut - (1 - _WORDS_SHARE)
        needle, share = self._query.needle, 1 - _WORDS_SHARE
        ratios = self._ratios
        hopeful: dict[int, str] = {}
        for number, text, score in zip(numbers, texts, scores, strict=True):
            if number not in ratios:
                if needle in text:
                    ratios[number] = 100.0
                elif score >= hopeless:
                    hopeful[number] = text
        for _, ratio, number in process.extract(needle, hopeful, scorer=fuzz.partial_ratio, limit=None):
            ratios[number] = ratio
        scores = [score + share * ratios.get(number, 0.0) / 100 for number, score in zip(numbers, scores, strict=True)]
        self._scores.update(zip(numbers, scores, strict=True))

    def _covered(self, numbers: Sequence[int], texts: Sequence[str]) -> list[float]:
        """The share of the score for the words, for each of some passages."""
        index, weights = self._index, [term.weight for term in self._terms]
        unit = _WORDS_SHARE / sum(weights)
        scores = [_TITLE_BONUS if number in index.titles else 0.0 for number in numbers]
        elsewhere = self.spread
        credit = [_ELSEWHERE if index.owners[number] in elsewhere else 0.0 for number in numbers] if elsewhere else []
        for term, weight in zip(self._terms, weights, strict=True):
            share = weight * unit
            held = term.qualities(numbers, texts)
            if credit:
                held = list(map(max, held, credit))
            scores = [score + share * quality for score, quality in zip(scores, held, strict=True)]
        return scores


def _fairly(ranked: list[tuple[tuple[int, ...], int]], limit: int) -> list[tuple[tuple[int, ...], int]]:
    """Choose `limit` of the passages, in their order: each article's best, then what else finds room.

    An article's age is its own in an engine.
    """
    seen: set[tuple[int, ...]] = set()
    firsts: list[int] = []
    others: list[int] = []
    for place, (age, _) in enumerate(ranked):
        (others if age in seen else firsts).append(place)
        seen.add(age)
        if len(firsts) == limit:
            break
    return [ranked[place] for place in sorted([*firsts, *others[: limit - len(firsts)]])]
