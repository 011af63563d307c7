"""One search in memory: tiers of ever more forgiving matches, one score for all of them, the best of them as a page."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence

from rapidfuzz import fuzz, process

from reader.library.passages import Entry, Passages
from reader.library.query import Query
from reader.library.search import Hit, Page
from reader.library.spelling import is_number
from reader.library.terms import Speller, Term, add_near
from reader.text.fold import is_ideograph

_BATCH = 250
"""Passages compared at a time: about 3.5 microseconds each."""
_MOST = 300
"""Passages compared in one tier: those that hold the phrase, then the newest."""
_GOOD = 0.93
"""A score that ends the search: the words as typed, side by side."""
_FULL_PAGE = 10
"""So many articles with every word as typed in one passage end it too."""
_POOR = 0.82
"""A best score under this asks for the last resort."""
_WORDS_SHARE = 0.55
"""Share of the score for the words; the rest is for their order and closeness."""
_TITLE_BONUS = 0.02
_ELSEWHERE = 0.5
"""What a word counts that stands in another passage of the same article."""
_FLOOR = 0.5
_SPAN = 0.3
"""Passages that lack a word are no hits under this score, nor so much under the best."""
_SPREAD_ARTICLES = 200
_SPREAD_HITS = 2
_RAREST = 4
"""Words of which two must stand in a passage when not all do."""
_OPEN_LETTERS = 2
_IN_TITLE, _IN_NAME, _AS_WORD = 1.0, 0.9, 0.8
"""Scores of what begins with one or two letters."""


class Tiers:
    """What one search has found so far."""

    def __init__(self, index: Passages, speller: Speller, query: Query, cancel: Callable[[], bool]) -> None:
        self._index = index
        self._speller = speller
        self._query = query
        self._cancel = cancel
        self._terms: list[Term] = []
        self._scores: dict[int, float] = {}
        self._whole: set[int] = set()
        """Passages that hold every word, compared or not."""

    def steps(self) -> list[Callable[[], bool]]:
        """List what to do, in order; each step returns true when the search is over with it."""
        if not self._query:
            return [lambda: True]
        if self._query.is_short:
            return [self._beginnings]
        return [self._exact, self._near, self._some, self._last_resort]

    def page(self, limit: int, *, complete: bool) -> Page:
        """Give the best passages found, each article's best before any article's second where not all find room."""
        index, scores = self._index, self._scores
        best = max(scores.values(), default=0.0)
        cut = max(_FLOOR, best - _SPAN)
        matching = self._whole | {number for number, score in scores.items() if score >= cut}
        matching = {number for number in matching if index.owners[number]}
        ranked = self._ranked(scores.keys() & matching)
        if len(ranked) > limit:
            firsts = {hit.key: place for place, hit in reversed(list(enumerate(ranked)))}
            places = sorted(range(len(ranked)), key=lambda place: (firsts[ranked[place].key] != place, place))
            ranked = [ranked[place] for place in sorted(places[:limit])]
        passages = len({index.first_of.get(number, number) for number in matching})
        articles = len({index.owners[number] for number in matching})
        return Page(tuple(ranked), passages, articles, complete)

    def _ranked(self, numbers: Collection[int]) -> list[Hit]:
        owners, blocks = self._index.owners, self._index.blocks
        rows = [
            (-round(self._scores[number], 3), owner.newest_first, number, owner.article.key)
            for number in numbers
            if (owner := owners[number])
        ]
        seen: dict[tuple[str, int], Hit] = {}
        for score, _, number, key in sorted(rows):
            seen.setdefault((key, blocks[number]), Hit(key, blocks[number], -score))
        return list(seen.values())

    # ---- tiers

    def _beginnings(self) -> bool:
        """One or two letters: titles with a word that begins so, then names, then the word itself."""
        index, prefix = self._index, self._query.words[0]
        in_title = {number for number in index.titles if f" {prefix}" in index.texts[number]}
        self._scores |= dict.fromkeys(self._admitted(set(index.holding(prefix))), _AS_WORD)
        self._scores |= dict.fromkeys(self._admitted(index.names_beginning_with(prefix)), _IN_NAME)
        self._scores |= dict.fromkeys(self._admitted(in_title), _IN_TITLE)
        self._whole = set(self._scores)
        return True

    def _exact(self) -> bool:
        """Every word as typed, or going on after what was typed."""
        typed, prefix = self._query.words, self._query.prefix
        for place, word in enumerate(typed):
            is_prefix = prefix and place == len(typed) - 1
            is_open = len(typed) > 1 and len(word) <= _OPEN_LETTERS and not is_ideograph(word[0])
            self._terms.append(Term.of(self._index, word, is_prefix=is_prefix, is_open=is_open))
        found = self._together()
        self._whole |= found
        self._compare(self._chosen(found))
        return self._best() >= _GOOD or self._articles(found) >= _FULL_PAGE

    def _near(self) -> bool:
        """Every word or a near spelling of it."""
        if not add_near(self._terms, self._speller, cancel=self._cancel):
            return False
        found = self._together() - self._whole
        self._whole |= found
        self._compare(self._chosen(found))
        return self._best() >= _GOOD

    def _some(self) -> bool:
        """Every word somewhere in the article; or at least two of the rarest words in one passage."""
        for entry in self._spread_articles():
            self._compare_spread(entry)
        if len(self._terms) > 2:
            tally: Counter[int] = Counter()
            for term in self._by_rarity()[:_RAREST]:
                tally.update(term.everywhere())
            several = [number for number, count in tally.most_common(4 * _MOST) if count > 1]
            admitted = self._with_numbers(self._admitted(set(several)))
            self._compare([number for number in several if number in admitted][:_MOST])
        return self._best() >= _GOOD

    def _last_resort(self) -> bool:
        """Spellings two edits away with any first letter; then the rarest word alone."""
        if self._best() >= _POOR:
            return True
        if add_near(self._terms, self._speller, any_first=True, cancel=self._cancel):
            found = self._together() - self._whole
            self._whole |= found
            self._compare(self._chosen(found))
            self._some()
        if not self._scores and (rarest := self._by_rarity()):
            self._compare(self._chosen(self._with_numbers(self._admitted(rarest[0].everywhere()))))
        return True

    # ---- which passages

    def _by_rarity(self) -> list[Term]:
        """The words that stand somewhere, the rarest first."""
        return sorted((term for term in self._terms if term.count and not term.is_open), key=lambda term: term.count)

    def _together(self) -> set[int]:
        """The passages that hold every word."""
        terms = self._by_rarity()
        opened = [term for term in self._terms if term.is_open]
        if not terms or len(terms) + len(opened) < len(self._terms):
            return set()
        found = self._admitted(terms[0].everywhere())
        for term in [*terms[1:], *opened]:
            found = term.among(found)
        return found

    def _admitted(self, numbers: set[int]) -> set[int]:
        """Those that hold the phrases asked for, in articles without the words not wanted."""
        texts = self._index.texts
        for phrase in self._query.phrases:
            numbers = {number for number in numbers if phrase in texts[number]}
        if self._query.excluded:
            numbers = {number for number in numbers if self._owner_admitted(number)}
        return numbers

    def _owner_admitted(self, number: int) -> bool:
        owner, texts = self._index.owners[number], self._index.texts
        return owner is not None and not any(
            word in texts[other] for word in self._query.excluded for other in range(owner.start, owner.end)
        )

    def _with_numbers(self, numbers: set[int]) -> set[int]:
        """Those that hold every number asked for: a number is never the word that may be missing."""
        for term in self._terms:
            if is_number(term.word):
                numbers = term.among(numbers)
        return numbers

    def _chosen(self, found: set[int]) -> list[int]:
        """Of many passages those worth comparing: with the phrase, titles, the newest."""
        if len(found) <= _MOST:
            return sorted(found)
        index, needle = self._index, self._query.needle
        chosen: dict[int, None] = {}
        if len(self._terms) > 1:
            chosen |= dict.fromkeys(number for number in found if needle in index.texts[number])
        chosen |= dict.fromkeys(index.titles & found)
        for entry in index.newest():
            if len(chosen) >= _MOST:
                break
            chosen |= dict.fromkeys(number for number in range(entry.start, entry.end) if number in found)
        return list(chosen)[:_MOST]

    def _spread_articles(self) -> Iterator[Entry]:
        """Articles that hold every word, in whatever passages; of many the newest."""
        terms = self._by_rarity()
        if len(self._terms) < 2 or len(terms) < len(self._terms):
            return
        owners = {self._index.owners[number] for number in self._admitted(terms[0].everywhere())}
        for entry in sorted(filter(None, owners), key=lambda entry: entry.newest_first)[:_SPREAD_ARTICLES]:
            if self._cancel():
                return
            if all(any(map(term.quality, range(entry.start, entry.end))) for term in terms[1:]):
                yield entry

    # ---- the score

    def _compare_spread(self, entry: Entry) -> None:
        """Score the passages of an article that hold the most of the words, the others counting less."""
        numbers = range(entry.start, entry.end)
        elsewhere = [_ELSEWHERE * max(map(term.quality, numbers)) for term in self._terms]
        own = {number: sum(term.weight * term.quality(number) for term in self._terms) for number in numbers}
        best = sorted(self._admitted(set(numbers)), key=lambda number: -own[number])[:_SPREAD_HITS]
        self._compare([number for number in best if own[number]], elsewhere)

    def _compare(self, numbers: Sequence[int], elsewhere: Sequence[float] = ()) -> None:
        """Score passages that have no score yet."""
        fresh = [number for number in numbers if number not in self._scores]
        for start in range(0, len(fresh), _BATCH):
            if self._cancel():
                return
            self._compare_batch(fresh[start : start + _BATCH], elsewhere)

    def _compare_batch(self, numbers: Sequence[int], elsewhere: Sequence[float]) -> None:
        """Score = share for the words, weighted by rarity + share for the likeness of the best stretch to the query."""
        texts, needle = [self._index.texts[number] for number in numbers], self._query.needle
        covered = [0.0] * len(numbers)
        total = sum(term.weight for term in self._terms)
        for term, credit in zip(self._terms, elsewhere or [0.0] * len(self._terms), strict=True):
            weight = term.weight / total
            for place, number in enumerate(numbers):
                covered[place] += weight * max(term.quality(number), credit)
        alike = [0.0] * len(numbers)
        for _, ratio, place in process.extract(needle, texts, scorer=fuzz.partial_ratio, limit=None):
            alike[place] = ratio / 100
        for place, number in enumerate(numbers):
            bonus = _TITLE_BONUS if number in self._index.titles else 0.0
            score = _WORDS_SHARE * covered[place] + (1 - _WORDS_SHARE) * alike[place] + bonus
            self._scores[number] = max(score, self._scores.get(number, 0.0))

    def _best(self) -> float:
        return max(self._scores.values(), default=0.0)

    def _articles(self, numbers: set[int]) -> int:
        """How many articles these passages are of."""
        return len({self._index.owners[number] for number in numbers})
