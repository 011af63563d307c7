"""One search in memory: which passages to compare with the query, in tiers of ever more forgiving matches."""

from collections.abc import Callable, Mapping
from itertools import combinations, islice

from reader.library.memory_allowed import Allowed
from reader.library.passages import Entry, Passages
from reader.library.query import Query, accented
from reader.library.scores import (
    AS_WORD,
    FULL_PAGE,
    GOOD,
    IN_NAME,
    IN_TITLE,
    MOST,
    OPEN_LETTERS,
    POOR,
    TELLING_LETTERS,
    Scores,
)
from reader.library.search import Page
from reader.library.speller import Speller
from reader.library.spelling import is_number
from reader.library.steps import Match
from reader.library.terms import Term, add_near
from reader.library.windows import written
from reader.text.fold import is_ideograph

_SPREAD_ARTICLES = 100
_RAREST = 4
"""Words of which two must stand in a passage when not all do."""


class Tiers:
    """The steps of one search."""

    def __init__(self, index: Passages, speller: Speller, query: Query, cancel: Callable[[], bool]) -> None:
        self._index = index
        self._speller = speller
        self._query = query
        self._cancel = cancel
        self._terms: list[Term] = []
        self._found: Scores[Entry] = Scores(index, query, self._terms, cancel)
        self._allowed = Allowed(index, query.filters)
        self._with_accents: dict[int, bool] = {}

    def steps(self) -> list[Callable[[], bool]]:
        """List what to do, in order; each step returns true when the search is over with it."""
        if not self._query:
            return [lambda: True]
        if not self._query.words:
            return [self._listing]
        if self._query.is_short:
            return [self._beginnings]
        return [self._exact, self._anywhere, self._near, self._some, self._last_resort]

    @property
    def progress(self) -> tuple[int, int]:
        """Changes whenever a step has found something."""
        return len(self._found), len(self._found.whole)

    def page(self, limit: int) -> Page:
        """Give the best passages found so far."""
        return self._found.page(limit)

    def matches(self) -> Mapping[int, Match]:
        """All passages found so far, by number."""
        return self._found.matches()

    # ---- tiers

    def _listing(self) -> bool:
        """No words, filters only: the beginnings of all articles that these let through."""
        for entry in self._index.newest():
            if entry in self._allowed and entry.start < entry.end:
                titles = (number for number in range(entry.start, entry.end) if number in self._index.titles)
                self._found.whole |= self._admitted({next(titles, entry.start)})
        self._found.grade(self._found.whole, AS_WORD)
        return True

    def _beginnings(self) -> bool:
        """One or two letters: titles with a word that begins so, then names, then the word itself."""
        index, found, needle = self._index, self._found, self._query.needle
        in_title = {number for number in index.titles if needle in index.texts[number]}
        in_name = index.with_name(needle.strip(), is_prefix=self._query.prefix)
        as_word = set(index.holding(needle.strip()))
        for numbers, score in ((in_title, IN_TITLE), (in_name, IN_NAME), (as_word, AS_WORD)):
            fresh = self._admitted(numbers) - found.whole
            found.whole |= fresh
            if len(found) < MOST:
                found.grade(self._chosen(fresh), score)
        return True

    def _exact(self) -> bool:
        """Every word as typed, or going on after what was typed."""
        typed, prefix = self._query.words, self._query.prefix
        for place, word in enumerate(typed):
            is_prefix = prefix and place == len(typed) - 1
            is_open = is_prefix and len(typed) > 1 and len(word) <= OPEN_LETTERS and not is_ideograph(word[0])
            self._terms.append(Term.of(self._index, word, is_prefix=is_prefix, is_open=is_open))
        whole = self._compare_whole()
        return len(set(map(self._index.owners.__getitem__, whole))) >= FULL_PAGE

    def _anywhere(self) -> bool:
        """Every word somewhere in the article."""
        terms = self._by_rarity()
        if spread := self._spread(terms):
            owners = self._index.owners
            numbers = {number for number in self._admitted(terms[0].everywhere()) if owners[number] in spread}
            self._found.spread |= spread
            self._found.kept |= numbers
            self._found.compare(numbers)
        return self._found.best >= GOOD

    def _near(self) -> bool:
        """Every word or a near spelling of it."""
        if add_near(self._terms, self._speller, cancel=self._cancel):
            self._compare_whole()
        return self._found.best >= GOOD

    def _some(self) -> bool:
        """Every word or a near spelling somewhere in the article; at least two of the rarest words in one passage."""
        self._anywhere()
        terms = self._by_rarity()
        if len(self._terms) > 2:
            room = len(self._found) + MOST
            for one, two in sorted(combinations(range(min(_RAREST, len(terms))), 2), key=sum):
                both = self._with_numbers(self._admitted(terms[two].among(terms[one].everywhere())))
                self._found.compare(islice(self._chosen(both), min(MOST // 2, room - len(self._found))))
        return self._found.best >= GOOD

    def _last_resort(self) -> bool:
        """Spellings two edits away with any first letter, of words that nobody uses; then the rarest word alone."""
        if self._found.best < POOR and add_near(self._terms, self._speller, any_first=True, cancel=self._cancel):
            self._compare_whole()
            self._some()
        telling = [term for term in self._by_rarity() if len(term.word) > TELLING_LETTERS]
        if self._found.is_empty and telling:
            self._found.kept |= self._with_numbers(self._admitted(telling[0].everywhere()))
            self._found.compare(self._chosen(self._found.kept))
        return True

    # ---- which passages

    def _compare_whole(self) -> set[int]:
        """Score the passages that hold every word and did not before."""
        whole = self._together() - self._found.whole
        self._found.whole |= whole
        self._found.compare(self._chosen(whole), again=True)
        return whole

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
        if self._query.filters:
            numbers = {number for number in numbers if self._filtered(number)}
        if self._query.exact:
            numbers = {number for number in numbers if self._holds_exact(number)}
        return numbers

    def _filtered(self, number: int) -> bool:
        filters, is_title = self._query.filters, number in self._index.titles
        if filters.titles_only > is_title or (is_title and filters.no_titles):
            return False
        owner = self._index.owners[number]
        return owner is not None and owner in self._allowed

    def _holds_exact(self, number: int) -> bool:
        """True where a passage holds the words with accents as typed."""
        known = self._with_accents.get(number)
        if known is None:
            owner = self._index.owners[number]
            text = accented(written(owner.article, self._index.blocks[number])) if owner else ""
            known = self._with_accents[number] = all(words in text for words in self._query.exact)
        return known

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
        if len(found) <= MOST:
            return sorted(found)
        index, needle = self._index, self._query.needle
        chosen: dict[int, None] = {}
        if len(self._terms) > 1:
            chosen |= dict.fromkeys(number for number in found if needle in index.texts[number])
        chosen |= dict.fromkeys(index.titles & found)
        for entry in index.newest():
            if len(chosen) >= MOST:
                break
            chosen |= dict.fromkeys(found.intersection(range(entry.start, entry.end)))
        return list(chosen)[:MOST]

    def _spread(self, terms: list[Term]) -> set[Entry | None]:
        """Articles that hold every word, but not in one passage; of many the newest."""
        opened = [term for term in self._terms if term.is_open]
        if len(terms) < 2 or len(terms) + len(opened) < len(self._terms):
            return set()
        owner = self._index.owners.__getitem__
        found = set(map(owner, self._admitted(terms[0].everywhere()))).difference(map(owner, self._found.whole), [None])
        newest = sorted(filter(None, found), key=lambda entry: entry.newest_first)[:_SPREAD_ARTICLES]
        return {entry for entry in newest if all(term.is_in(entry.start, entry.end) for term in [*terms[1:], *opened])}
