"""What to ask the full-text table for a query: the rarest words only, the widest phrase that is cheap enough.

A question costs what the lists of its words are long, so common words are left to the comparison that follows. The
costs below were measured at 100,000 articles; only their ratios matter.
"""

from collections.abc import Callable, Sequence
from itertools import product

from reader.library.index_terms import IndexTerm, any_of, quoted
from reader.library.scores import MOST

_MOST_WORDS = 5
_ATTRACTION = 8
"""Words stand together so many times more often than chance would have it."""
_WORTHWHILE = 40
"""A word that is so many times more frequent than the answer so far narrows it too little for its price."""
_PHRASE_COST = 12_000.0
"""The most that a question for words side by side may cost, in microseconds of a common machine."""
_NEAR_COST = 60_000.0
"""The same for words that may be misspelt, of which there are several readings."""
_ENTRY = 0.03
"""Microseconds for each entry of the lists that such a question reads."""
_SKIPPED = 450
"""Of a long list beside a short one, only so many entries are read for each of the short one's."""
_MERGED = 0.13
"""Microseconds for each entry where the lists of all completions of a word are merged."""
_NEAR_WORDS = 3
_SPELLINGS = 3
"""Words of a phrase that may be misspelt, and spellings of each that are looked for."""
_TAILS = 6


def plan(terms: Sequence[IndexTerm], passages: int) -> list[IndexTerm]:
    """Choose the words that a passage is to hold: the rarest, until about half a tier's worth of passages is left."""
    closed = [term for term in terms if not term.is_open and term.count]
    # A word with more completions than are looked for would hide passages that hold one of the others.
    chosen = [term for term in closed if not term.is_partial] or closed
    chosen.sort(key=lambda term: term.count)
    if not chosen:
        return []
    used, estimate = [chosen[0]], float(chosen[0].count)
    for term in chosen[1:_MOST_WORDS]:
        if estimate < MOST / 2 and term.count > _WORTHWHILE * max(1.0, estimate):
            break
        used.append(term)
        estimate *= min(1.0, term.count * _ATTRACTION / passages)
    return used


def all_of(terms: Sequence[IndexTerm], *more: str) -> str:
    """An expression of FTS5: a passage that holds all these words, and more expressions."""
    return " AND ".join([*(term.match() for term in terms), *more])


def phrase(terms: Sequence[IndexTerm]) -> str:
    """An expression of FTS5: the widest stretch of the query that is cheap, as typed; empty where none is."""
    closed = [term for term in terms if not term.is_open]
    best: tuple[int, float, str] = (0, 0.0, "")
    for start in range(len(closed)):
        for end in range(start + 2, len(closed) + 1):
            if all(term.typed for term in closed[start:end]):
                cost, expression = _as_typed(closed[start:end])
                if cost <= _PHRASE_COST:
                    best = max(best, (end - start, -cost, expression))
    return best[2]


def near_phrase(terms: Sequence[IndexTerm], count: Callable[[str], int]) -> str:
    """An expression of FTS5: a cheap stretch of the query with a word that may be misspelt; empty where none is.

    Args:
        terms: The words of the query.
        count: Tells how many passages hold a word.
    """
    closed = [term for term in terms if not term.is_open]
    choices = [[(word, count(word)) for word in term.likely(_SPELLINGS)] for term in closed]
    for size in range(min(_NEAR_WORDS, len(closed)), 1, -1):
        found: list[tuple[float, str]] = []
        for start in range(len(closed) - size + 1):
            phrases = list(product(*choices[start : start + size]))
            if phrases and any(term.near for term in closed[start : start + size]):
                cost = sum(_cost([number for _, number in words]) for words in phrases)
                found.append((cost, any_of(" ".join(word for word, _ in words) for words in phrases)))
        if found and min(found)[0] <= _NEAR_COST:
            return min(found)[1]
    return ""


def _as_typed(stretch: Sequence[IndexTerm]) -> tuple[float, str]:
    """What a stretch costs, and the expression for it: with the most frequent completions of its last word, or all."""
    *head, tail = stretch
    before, counts = " ".join(term.word for term in head), [term.typed for term in head]
    if not tail.is_prefix:
        return _cost([*counts, tail.typed]), any_of([f"{before} {tail.word}"])
    tails = tail.frequent(_TAILS)
    few = sum(_cost([*counts, tail.forms[word]]) for word in tails)
    every = _MERGED * tail.typed + _cost([*counts, tail.typed])
    if every < few and " " not in tail.word:
        return every, f"{quoted(f'{before} {tail.word}')} *"
    return few, any_of(f"{before} {word}" for word in tails)


def _cost(counts: Sequence[int]) -> float:
    """Microseconds to find where words stand side by side that so many passages hold each."""
    return _ENTRY * min(sum(counts), _SKIPPED * min(counts))
