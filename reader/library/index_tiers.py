"""One search in the index: what to ask for and to compare with the query, in tiers of ever more forgiving matches.

Each tier asks for at most some hundred passages, the newest first, and scores those.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from reader.library import index_plan
from reader.library.index_counts import size
from reader.library.index_gate import Gate
from reader.library.index_passages import Holder, PassageCache
from reader.library.index_schema import PASSAGE_BITS, month_of
from reader.library.index_terms import IndexTerm, any_of, quoted
from reader.library.index_words import IndexWords, names
from reader.library.query import Query
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
from reader.library.spelling import is_number
from reader.library.steps import Match
from reader.text.fold import is_ideograph

_COUNTED = 1000
"""Passages that are counted; where there are more, the page says so."""
_COUNTING_COST = 4_000.0
"""The most that this may cost, in microseconds of a common machine; else the page says that there are more."""
_RAREST = 4
"""Words of which two must stand in a passage when not all do."""
_SPREAD_PASSAGES = 4000
"""Words of so many passages at most lead to articles that are searched for the others."""
_SPREAD_ARTICLES = 40
"""Articles that are read for the words too common to ask for."""
_LISTED = 1000
"""Articles that a query of filters only may find."""
_PAIRED = 12
"""Forms of a word that are looked for beside those of another."""


class IndexTiers:
    """The steps of one search."""

    def __init__(
        self, link: sqlite3.Connection, words: IndexWords, cache: PassageCache, query: Query, cancel: Callable[[], bool]
    ) -> None:
        self._link = link
        self._words = words
        self._cache = cache
        self._query = query
        self._cancel = cancel
        self._gate = Gate(link, cache, query)
        self._passages = self._gate.passages
        self._terms: list[IndexTerm] = []
        self._found: Scores[Holder] = Scores(self._passages, query, self._terms, cancel)
        self._size = size(link)
        self._over = False
        self._is_cut = False
        """True where more passages hold the words than were fetched."""
        self._phrase_cost = 0.0
        """What a phrase of near spellings that are new may cost."""
        self._counted: dict[int, Match] = {}
        """Passages that hold the words and were not fetched."""
        self._page, self._seen = Page(), (0, 0)
        self._required = tuple(map(quoted, filter(None, map(_whole_words, query.phrases))))

    def steps(self) -> list[Callable[[], bool]]:
        """List what to do, in order; each step returns true when the search is over with it."""
        if not self._query or not self._size:
            return [lambda: True]
        if not self._query.words:
            return [self._listing]
        if self._query.is_short:
            return [self._beginnings]
        first = (self._exact, self._beyond, self._anywhere)
        nearly = (self._unknown, self._apart, self._near, self._apart)
        tiers = (*first, *nearly, self._some, self._last_resort)
        return [*(self._unless_over(tier) for tier in tiers), self._count]

    @property
    def progress(self) -> object:
        """Changes whenever a step has found something."""
        return len(self._found), len(self._found.whole), len(self._counted)

    def page(self, limit: int) -> Page:
        """Give the best passages found so far."""
        seen = len(self._found), len(self._found.whole)
        if seen != self._seen:
            self._page, self._seen = self._found.page(limit), seen
        passages, articles = len(self._counted), len({article for article, _ in self._counted.values()})
        return replace(
            self._page,
            passages=max(self._page.passages, passages),
            articles=max(self._page.articles, articles),
            is_more=self._is_cut and passages in (0, _COUNTED),
        )

    def matches(self) -> Mapping[int, Match]:
        """All passages found so far, by number."""
        return self._counted | self._found.matches()

    def _unless_over(self, tier: Callable[[], bool]) -> Callable[[], bool]:
        def step() -> bool:
            self._over = self._over or tier()
            return False

        return step

    # ---- tiers

    def _listing(self) -> bool:
        """No words, filters only: the beginnings of the newest articles that these let through."""
        numbers, self._is_cut = self._gate.newest(_LISTED)
        self._found.whole.update(numbers)
        self._found.grade(numbers, AS_WORD)
        return True

    def _beginnings(self) -> bool:
        """One or two letters: titles with a word that begins so, then names, then the word itself."""
        word, found = self._query.needle.strip(), self._found
        start = f"{quoted(word)}{' *' if self._query.prefix else ''}"
        self._list(start, "titles", IN_TITLE)
        if len(found) < MOST and (named := names(self._link, word, _PAIRED, is_prefix=self._query.prefix)):
            self._list(any_of(named), "words", IN_NAME)
        self._list(quoted(word), "words", AS_WORD)
        return True

    def _list(self, expression: str, table: str, score: float) -> None:
        """Take in what matches, as far as there is room."""
        found, room = self._found, MOST - len(self._found)
        numbers, is_cut = self._gate.ask(expression, room, table) if room > 0 else ([], True)
        self._is_cut |= is_cut
        fresh = set(numbers) - found.whole
        found.whole |= fresh
        found.grade(fresh, score)

    def _exact(self) -> bool:
        """Every word as typed, or going on after what was typed."""
        typed, prefix = self._query.words, self._query.prefix
        for place, word in enumerate(typed):
            is_prefix = prefix and place == len(typed) - 1
            is_open = is_prefix and len(typed) > 1 and len(word) <= OPEN_LETTERS and not is_ideograph(word[0])
            self._terms.append(
                IndexTerm.of(self._link, word, is_prefix=is_prefix, is_open=is_open, passages=self._size)
            )
        self._compare_whole()
        return False

    def _beyond(self) -> bool:
        """Where there are more such passages than a tier compares: those in titles, and those with the phrase."""
        if self._is_cut:
            self._compare_titled()
            side_by_side = index_plan.phrase(self._terms) if len(self._terms) > 1 else ""
            found = self._compare_words(side_by_side) if side_by_side else 0
            if not found and (close := index_plan.together(self._terms)):
                self._compare_words(close)
        return self._is_full_page()

    def _anywhere(self) -> bool:
        """Every word somewhere in the article."""
        spread = self._spread()
        if spread:
            rarest = self._by_rarity()[0]
            numbers = [number for holder in spread for number in self._gate.within(rarest.match(), holder)]
            self._found.spread |= spread
            kept = self._gate.admitted(self._passages.fetch(numbers))
            self._found.kept.update(kept)
            self._found.compare(kept)
        return self._is_enough()

    def _unknown(self) -> bool:
        """Every word, those that nobody uses spelled nearly so."""
        if self._take_spellings(lambda term: not term.typed):
            self._compare_whole()
            self._phrase_cost = index_plan.SLIPS_COST
        return False

    def _near(self) -> bool:
        """Every word, one of those that are used spelled nearly so: two such slips at once are rare."""
        if self._take_spellings(lambda term: term.typed > 0):
            if all(term.count for term in self._terms):
                self._compare_amiss(self._terms)
            self._phrase_cost = index_plan.DOUBTS_COST
        return False

    def _apart(self) -> bool:
        """Where there are more such passages than a tier compares: those in titles, and those with such a phrase."""
        cost, self._phrase_cost = self._phrase_cost, 0.0
        if cost:
            self._compare_apart(cost)
        return self._is_enough()

    def _some(self) -> bool:
        """Every word or a near spelling somewhere in the article; at least two of the rarest words in one passage."""
        if any(term.near and not term.typed for term in self._terms):
            self._anywhere()
        present = sorted(self._by_rarity(), key=lambda term: term.typed_count)
        if len(self._terms) > 2 and 2 <= len(present) < len(self._terms):
            used = index_plan.plan(present, self._size)
            self._compare_some(index_plan.all_of(used, *self._numbers()), MOST)
        rare = [term for term in present if not term.is_partial][:_RAREST]
        if len(rare) > 2:
            all_but_one = combinations([term.match(_PAIRED) for term in rare], len(rare) - 1)
            self._compare_some(" OR ".join(f"({' AND '.join(some)})" for some in all_but_one), MOST // 4, "titles")
        left = MOST
        for one, two in sorted(combinations(range(len(rare)), 2), key=sum) if len(self._terms) > 2 else ():
            if self._found.best >= GOOD or left <= 0 or self._cancel():
                break
            both = index_plan.all_of((rare[one], rare[two]), *self._numbers())
            left -= self._compare_some(both, MOST // 2)
        return self._is_enough()

    def _last_resort(self) -> bool:
        """Spellings two edits away with any first letter, of words that nobody uses; then the rarest word alone."""
        if self._found.best < POOR and self._take_spellings(lambda term: not term.typed, any_first=True):
            self._compare_whole()
            self._some()
            for term in [term for term in self._terms if not term.typed and term.near][:2]:
                self._compare_some(" AND ".join((term.match(), *self._numbers())), MOST // 2)
        telling = [term for term in self._by_rarity() if len(term.word) > TELLING_LETTERS]
        if self._found.is_empty and telling:
            numbers, self._is_cut = self._gate.ask(" AND ".join((telling[0].match(), *self._numbers())), MOST)
            kept = self._with_numbers(numbers)
            self._found.kept.update(kept)
            self._found.compare(kept)
        return True

    def _count(self) -> bool:
        """Count what was not fetched, as far as it costs little."""
        closed = [term for term in self._terms if not term.is_open]
        query = self._query
        is_simple = not (query.excluded or query.exact or query.filters.titles_only or query.filters.no_titles)
        if not (self._is_cut and closed and is_simple and all(term.typed and not term.near for term in closed)):
            return True
        if index_plan.counting_cost(closed, self._size, _COUNTED) <= _COUNTING_COST:
            counted = self._gate.count(index_plan.all_of(closed, *self._required), _COUNTED)
            self._counted = {number: (owner := number >> PASSAGE_BITS, month_of(owner)) for number in counted}
        return True

    # ---- which passages

    def _compare(self, numbers: Collection[int]) -> None:
        """Score passages, those anew that were scored before; note which hold every word."""
        texts, whole = self._passages.texts, list(numbers)
        for term in self._terms:
            whole = term.among(whole, texts)
        self._found.whole.update(whole)
        self._found.compare(numbers, again=True)

    def _compare_whole(self) -> None:
        """Score the passages that hold every word or a near spelling."""
        if all(term.count for term in self._terms):
            used = index_plan.plan(self._terms, self._size)
            numbers, self._is_cut = self._gate.ask(index_plan.all_of(used, *self._required), MOST)
            self._compare(numbers)

    def _compare_words(self, expression: str) -> int:
        """Score passages that hold every word and match an expression; give how many match."""
        numbers, _ = self._gate.ask(" AND ".join((expression, *self._required)), MOST // 4)
        self._compare(numbers)
        return len(numbers)

    def _compare_amiss(self, terms: Sequence[IndexTerm]) -> None:
        """Score the passages that hold some of the words, one of them in a near spelling."""
        closed = [term for term in terms if not term.is_open]
        whole = [term for term in closed if not term.is_partial]
        if amiss := index_plan.one_amiss(whole or closed, self._size, self._words.count):
            numbers, is_cut = self._gate.ask(" AND ".join((amiss, *self._required)), MOST)
            self._is_cut |= is_cut
            self._compare(numbers)

    def _compare_titled(self) -> None:
        """Score the titles that hold every word or a near spelling: their lists are short, whatever the word."""
        terms = [term for term in self._terms if not (term.is_open or term.is_partial)]
        if terms:
            words = " AND ".join(term.match() for term in terms)
            self._compare(self._gate.ask(words, MOST // 4, "titles")[0])

    def _compare_apart(self, cost: float) -> None:
        """Where more passages hold every word or a near spelling than were fetched, score titles and a phrase."""
        if self._is_cut and len(self._terms) > 1:
            self._compare_titled()
            phrase = (
                index_plan.near_phrase(self._terms, cost, MOST // 2, self._size, self._words.count)
                if self._found.best < GOOD
                else ""
            )
            if phrase:
                self._compare(self._gate.ask(" AND ".join((phrase, *self._required)), MOST // 2)[0])

    def _compare_some(self, expression: str, limit: int, table: str = "words") -> int:
        """Score passages that hold some of the words; give how many match."""
        numbers, _ = self._gate.ask(" AND ".join((f"({expression})", *self._required)), limit, table)
        self._found.compare(self._with_numbers(numbers))
        return len(numbers)

    def _is_enough(self) -> bool:
        return self._found.best >= GOOD or self._is_full_page()

    def _is_full_page(self) -> bool:
        owners = self._passages.owners
        return len({owners[number] for number in self._found.whole}) >= FULL_PAGE

    def _by_rarity(self) -> list[IndexTerm]:
        """The words that stand somewhere, the rarest first."""
        return sorted((term for term in self._terms if term.count and not term.is_open), key=lambda term: term.count)

    def _take_spellings(self, wanted: Callable[[IndexTerm], bool], *, any_first: bool = False) -> bool:
        """Let some words match near spellings too; true where any of these is new."""
        if not self._words.wait(self._cancel):
            return False
        words, new = self._words, False
        for place, term in enumerate(self._terms):
            if not term.is_open and wanted(term):
                spellings = words.speller.spellings(self._terms, place, any_first=any_first, cancel=self._cancel)
                new |= term.take(spellings, {word: words.count(word) for word in spellings})
        return new

    def _numbers(self) -> list[str]:
        """Every number asked for, for the full-text table: a number is never the word that may be missing."""
        return [term.match() for term in self._terms if is_number(term.word) and term.count and not term.is_open]

    def _with_numbers(self, numbers: Iterable[int]) -> list[int]:
        left = list(numbers)
        for term in self._terms:
            if is_number(term.word):
                left = term.among(left, self._passages.texts)
        return left

    # ---- words spread over an article

    def _spread(self) -> set[Holder]:
        """Articles that hold every word, but not in one passage; of many the newest."""
        terms = self._by_rarity()
        opened = [term for term in self._terms if term.is_open]
        cheap = [term for term in terms if term.typed_count <= _SPREAD_PASSAGES and not term.is_partial]
        if len(terms) < 2 or len(terms) + len(opened) < len(self._terms) or not cheap:
            return set()
        articles = set.intersection(*(self._articles_with(term) for term in cheap))
        if self._gate.allowed is not None:
            articles &= self._gate.allowed
        whole = {owner.number for n in self._found.whole if (owner := self._passages.owners[n])}
        newest = sorted(articles - whole, reverse=True)[:_SPREAD_ARTICLES]
        rest = [term for term in (*terms, *opened) if term not in cheap]
        return {holder for number in newest if (holder := self._holder(number)) and self._holds_all(holder, rest)}

    def _articles_with(self, term: IndexTerm) -> set[int]:
        """The numbers of articles with a word, the newest; a very long article is under several."""
        return {
            row[0]
            for row in self._link.execute(
                f"SELECT rowid >> {PASSAGE_BITS} FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?",
                (term.as_typed, _SPREAD_PASSAGES),
            )
        }

    def _holder(self, number: int) -> Holder | None:
        """The article that has this number among its own."""
        row = self._link.execute(
            "SELECT id, key, last FROM article WHERE id <= ? ORDER BY id DESC LIMIT 1", (number,)
        ).fetchone()
        return self._cache.holder(*row) if row and number <= row[2] else None

    def _holds_all(self, owner: Holder, terms: Sequence[IndexTerm]) -> bool:
        """True where an article holds all these words somewhere."""
        if not terms:
            return True
        rows = self._link.execute("SELECT text FROM passage WHERE id >= ? AND id < ?", owner.passages)
        text = "".join(row[0] for row in rows)
        return all(term.holds(text) for term in terms)


def _whole_words(phrase: str) -> str:
    """What of a phrase is known to be whole words: all, or without the last where that may go on."""
    return phrase.strip() if phrase.endswith(" ") else phrase.strip().rpartition(" ")[0]
